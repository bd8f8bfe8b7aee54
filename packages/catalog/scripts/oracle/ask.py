"""Calls functions of an installed LiteLLM release. usage: VENV/bin/python ask.py

Reads one JSON request per line from standard input and writes one JSON response per line. A request is {"op": NAME, ...}, or a
list of requests. The response to a call that raises an exception is {"raised": CLASS, "message": TEXT}. The network is closed, so
every response is what the package itself knows.
"""

import copy
import json
import sys

import calls
from dump import dump
from release import responses, reset

OPERATIONS = {
    "dump": dump,
    "reset": reset,
    "provider": calls.get_provider,
    "info": calls.get_info,
    "params": calls.get_params,
    "register": calls.register,
    "set": calls.set_entries,
    "list": calls.add_to_list,
    "entry": calls.get_entry,
    "models": calls.get_models,
    "wildcard": calls.get_wildcard,
}


def respond(request):
    try:
        # Later requests of the same list may change the result.
        return copy.deepcopy(OPERATIONS[request["op"]](request))
    except Exception as error:  # noqa: BLE001
        return {"raised": type(error).__name__, "message": str(error)}


def to_json(value):
    if isinstance(value, (set, frozenset)):
        return sorted(value)
    return dict(value) if hasattr(value, "items") else str(value)


for line in sys.stdin:
    request = json.loads(line)
    response = [respond(one) for one in request] if isinstance(request, list) else respond(request)
    responses.write(json.dumps(response, default=to_json) + "\n")
    responses.flush()
