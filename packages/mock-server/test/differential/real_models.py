"""Runs validation cases on the LiteLLM models of this virtual environment. Reads one case per line as JSON, and writes one result per line.

Cases: {"op": OPERATION, "body": BASE64, "type": CONTENT_TYPE or null}    a request body, through FastAPI's request handler
       {"op": OPERATION, "query": QUERY}                                   a query, through FastAPI's request handler
       {"model": CLASS, "values": JSON, "params": "instance"?}             CLASS(**values), as the proxy itself constructs models
       {"json": BASE64}                                                    a JSON document, parsed with json.loads
Ids and times that the models generate are fixed, so that results can be compared.
"""

import asyncio
import base64
import datetime
import importlib.metadata
import json
import logging
import os
import sys

os.environ["LITELLM_LOCAL_MODEL_COST_MAP"] = "True"
logging.disable(logging.CRITICAL)
out, sys.stdout = sys.stdout, sys.stderr

import fastapi
import litellm.types.router as router
import litellm.types.utils as types_utils
from fastapi.responses import JSONResponse, Response
from litellm.proxy._types import ModelInfoDelete
from pydantic import ValidationError
from pydantic_core import PydanticSerializationError

try:
    from litellm.types.proxy.management_endpoints.model_management_endpoints import PatchModelRequest
except ImportError:
    PatchModelRequest = router.updateDeployment
try:
    from litellm.types.proxy.management_endpoints.model_management_endpoints import ModelGroupInfoProxy
except ImportError:
    ModelGroupInfoProxy = None
try:
    from litellm.proxy.common_utils.validation_error_body import public_validation_errors
except ImportError:
    public_validation_errors = None

router.uuid.uuid4 = lambda: "generated"
if hasattr(types_utils, "uuid"):
    types_utils.uuid.uuid4 = lambda: "generated"
for name in ("_generate_id", "generate_id"):
    if hasattr(types_utils, name):
        setattr(types_utils, name, lambda *a, **k: "chatcmpl-generated")
types_utils.time.time = lambda: 1700000000.0

release = tuple(int(part) for part in importlib.metadata.version("litellm").split(".")[:2])
app = fastapi.FastAPI(**({} if public_validation_errors is None else {"strict_content_type": False}))


def to_json(value):
    if type(value).__name__ == "Timeout":
        raise TypeError("Object of type Timeout is not JSON serializable")
    return value.isoformat() if isinstance(value, (datetime.datetime, datetime.time)) else repr(value)


def json_dump(model):
    try:
        return json.loads(model.model_dump_json(exclude_none=True))
    except PydanticSerializationError:
        return "not serializable"


def describe(model):
    return {
        "dump": json.dumps(model.model_dump(), default=to_json),
        "json": json_dump(model),
        "set": sorted(model.model_fields_set),
    }


def respond(model):
    return Response(json.dumps(describe(model)), media_type="application/json")


def body_route(path, method, cls):
    async def endpoint(data):
        return respond(data)

    endpoint.__annotations__ = {"data": cls}
    app.add_api_route(path, endpoint, methods=[method])


body_route("/addNewModelModelNewPost", "POST", router.Deployment)
body_route("/updateModelModelUpdatePost", "POST", router.updateDeployment)
body_route("/patchModelModelModelIdUpdatePatch", "POST", PatchModelRequest)
body_route("/deleteModelModelDeletePost", "POST", ModelInfoDelete)

newer = release >= (1, 80)


def query_route(path, parameters):
    lines = ", ".join(f"{name}: {kind} | None = {default}" for name, kind, default in parameters)
    values = ", ".join(f"{name!r}: {name}" for name, _, _ in parameters)
    scope = {}
    exec(f"async def endpoint({lines}): return {{{values}}}", scope)
    app.add_api_route(path, scope["endpoint"], methods=["GET"])


wildcard = "None" if release >= (1, 107) else "False"
info = [("litellm_model_id", "str", "None")]
listed = [("return_wildcard_routes", "bool", wildcard), ("team_id", "str", "None"), ("include_model_access_groups", "bool", "False")]
if newer:
    info += [("include_team_models", "bool", "False"), ("teamId", "str", "None"), ("healthy_only", "bool", "False")]
    listed += [("only_model_access_groups", "bool", "False"), ("include_metadata", "bool", "False"), ("fallback_type", "str", "None")]
    listed += [("scope", "str", "None"), ("healthy_only", "bool", "False"), ("client_version", "str", "None")]
query_route("/modelInfoV1ModelInfoGet", info)
query_route("/modelGroupInfoModelGroupInfoGet", [("model_group", "str", "None")])
query_route("/modelListModelsGet", listed)

if public_validation_errors is not None:

    @app.exception_handler(fastapi.exceptions.RequestValidationError)
    async def validation_error(request, exc):
        return JSONResponse(status_code=422, content={"detail": public_validation_errors(exc.errors())})


async def request(case):
    headers = [(b"content-type", case["type"].encode())] if case.get("type") is not None else []
    scope = {
        "type": "http", "http_version": "1.1", "method": "GET" if "query" in case else "POST", "scheme": "http",
        "path": "/" + case["op"], "raw_path": b"", "query_string": case.get("query", "").encode(), "headers": headers,
        "client": ("c", 1), "server": ("s", 1), "root_path": "",
    }  # fmt: skip
    body, sent = base64.b64decode(case.get("body", "")), []

    async def receive():
        return {"type": "http.request", "body": body, "more_body": False}

    async def send(message):
        sent.append(message)

    try:
        await app(scope, receive, send)
    except Exception as error:
        return {"status": 500, "exception": type(error).__name__, "message": str(error)}
    text = b"".join(message.get("body", b"") for message in sent).decode()
    return {"status": sent[0]["status"], "body": text}


def construct(case):
    cls = ModelInfoDelete if case["model"] == "ModelInfoDelete" else globals().get(case["model"]) or getattr(router, case["model"])
    try:
        values = json.loads(case["values"])
        if case.get("params") == "instance" and isinstance(values.get("litellm_params"), dict):
            values["litellm_params"] = router.LiteLLM_Params(**values["litellm_params"])
        return {"status": 200, "body": json.dumps(describe(cls(**values)))}
    except Exception as error:
        kind = "ValidationError" if isinstance(error, ValidationError) else type(error).__name__
        return {"status": 500, "exception": kind, "message": str(error)}


def parse(case):
    """Parses a JSON document, and serializes the value in several ways."""
    try:
        value = json.loads(base64.b64decode(case["json"]))
    except json.JSONDecodeError as error:
        return {"status": 400, "exception": error.msg, "message": str(error)}
    except Exception as error:
        return {"status": 500, "exception": type(error).__name__, "message": ""}
    try:
        body = JSONResponse(value).body.decode()
    except Exception as error:
        body = type(error).__name__
    return {"status": 200, "body": json.dumps({"repr": repr(value), "dumps": json.dumps(value), "body": body})}


async def main():
    for line in sys.stdin:
        case = json.loads(line)
        if "json" in case:
            result = parse(case)
        else:
            result = construct(case) if "model" in case else await request(case)
        out.write(json.dumps(result) + "\n")
        out.flush()


asyncio.run(main())
