"""Answers questions about one LiteLLM release: VENV/bin/python ask.py, one JSON request a line in, one JSON answer a line out.

Used to generate the catalog's data and to hold the catalog against the real functions. The network is closed first, so
every answer is what the package itself knows. Requests are {"op": NAME, ...}; a question that raises is answered
with {"raised": CLASS, "message": TEXT}.
"""

import copy
import json
import sys

import questions
from dump import dump
from release import answers, reset

OPS = {
    "dump": dump,
    "reset": reset,
    "provider": questions.ask_provider,
    "info": questions.ask_info,
    "params": questions.ask_params,
    "register": questions.ask_register,
    "set": questions.set_entries,
    "list": questions.list_models,
    "entry": questions.ask_entry,
    "models": questions.ask_models,
    "wildcard": questions.ask_wildcard,
}


def answer(request):
    try:
        return copy.deepcopy(OPS[request["op"]](request))  # later questions of a batch change what is live
    except Exception as error:  # noqa: BLE001
        return {"raised": type(error).__name__, "message": str(error)}


def plain(value):
    return sorted(value) if isinstance(value, (set, frozenset)) else dict(value) if hasattr(value, "items") else str(value)


for line in sys.stdin:
    batch = json.loads(line)
    replies = [answer(request) for request in batch] if isinstance(batch, list) else answer(batch)
    answers.write(json.dumps(replies, default=plain) + "\n")
    answers.flush()
