"""Writes the models of request bodies that a LiteLLM release declares for the Model Management API, as a TypeScript module.

usage: VENV/bin/python extract_schemas.py RELEASE ../src/releases/RELEASE/generated/schemas.ts

The module contains only facts: the names of the fields in their order, types, defaults, and the names of the validators of
a model. `src/proxy/validation/rules/` implements the validators. `schema.ts` of @litellm-models/python-semantics describes
the notation.
"""

import inspect
import json
import os
import sys

os.environ["LITELLM_LOCAL_MODEL_COST_MAP"] = "True"
import logging

logging.disable(logging.CRITICAL)

import importlib.metadata

import pydantic
from litellm.proxy._types import ModelInfoDelete
from litellm.types import router
from litellm.types import utils as types_utils

PLAIN = ("any", "str", "int", "float", "bool", "datetime", "time", "none")
MODELS = {
    "Deployment": router.Deployment,
    "updateDeployment": router.updateDeployment,
    "ModelInfoDelete": ModelInfoDelete,
    "ModelInfo": router.ModelInfo,
    "LiteLLM_Params": router.LiteLLM_Params,
    "updateLiteLLMParams": router.updateLiteLLMParams,
    "ModelGroupInfo": router.ModelGroupInfo,
}
try:
    from litellm.types.proxy.management_endpoints.model_management_endpoints import (
        PatchModelRequest,
    )

    MODELS["PatchModelRequest"] = PatchModelRequest
except ImportError:
    pass
try:
    from litellm.types.proxy.management_endpoints.model_management_endpoints import (
        ModelGroupInfoProxy,
    )

    MODELS["ModelGroupInfoProxy"] = ModelGroupInfoProxy
except ImportError:
    pass

models = {}


def rule(schema):
    function = schema["function"]["function"]
    return getattr(function, "__qualname__", repr(function))


def short(ref):
    """Returns the class name in the reference of a core schema: `Name` for `a.b.Name:123`."""
    return ref.rsplit(":", 1)[0].rsplit(".", 1)[-1]


def parameters(cls):
    """Returns the named parameters of the `__init__` of a class and of its base classes. Only optional ones have a default."""
    out = {}
    for base in cls.__mro__:
        if base is pydantic.BaseModel or "__init__" not in vars(base):
            continue
        for name, parameter in list(inspect.signature(base.__init__).parameters.items())[1:]:
            value = parameter.default
            if parameter.kind is parameter.POSITIONAL_OR_KEYWORD and name not in out:
                known = value is None or isinstance(value, (str, int, float, bool))
                out[name] = {} if value is parameter.empty else {"default": value if known else None}
    return out


def init_owner(cls):
    """Returns the name of the class that defines `__init__`, which Python's error messages contain."""
    return next(base.__name__ for base in cls.__mro__ if "__init__" in vars(base))


def options(schema, *names):
    return {name: schema[name] for name in names if schema.get(name) is not None}


def field(schema):
    """Returns the type of a field. The suffix `?` means nullable, with the default `None`."""
    out = convert(schema["schema"])
    extra = {k: v for k, v in schema.items() if k not in ("type", "schema", "metadata", "serialization_exclude")}
    assert not extra or set(extra) <= {"frozen", "required"}, extra
    return out


def typed_field(schema):
    out = {"of": field(schema)}
    if schema.get("required") is False:
        out["optional"] = True
    return out


def default(schema):
    inner = schema["schema"]
    if "default_factory" in schema:
        return {"kind": "default", "of": convert(inner), "factory": schema["default_factory"].__name__}
    value = schema["default"]
    if isinstance(value, tuple):
        value = list(value)
    if inner["type"] == "nullable" and value is None:
        of = convert(inner["schema"])
        return of + "?" if isinstance(of, str) and not of.endswith("?") else {"kind": "nullable", "of": of, "default": None}
    out = {"kind": "default", "of": convert(inner), "value": value}
    if schema.get("validate_default"):
        out["validate"] = True
    return out


def model(schema, outer=()):
    """Returns a reference to a model. Its entry in `models` includes the validators around it, which its constructor runs too."""
    name = schema["cls"].__name__
    if name not in models:
        models[name] = None  # a model can contain itself
        inner, around = schema["schema"], list(outer)
        while inner["type"] != "model-fields":
            assert inner["type"] in ("function-before", "function-after"), inner["type"]
            around.append({"kind": inner["type"].split("-")[1], "rule": rule(inner)})
            inner = inner["schema"]
        config = schema.get("config", {})
        models[name] = {
            "extra": inner.get("extra_behavior") or config.get("extra_fields_behavior") or "ignore",
            **({"init": parameters(schema["cls"]), "initOwner": init_owner(schema["cls"])} if schema.get("custom_init") else {}),
            **({"rules": around} if around else {}),
            "fields": {key: field(value) for key, value in inner["fields"].items()},
        }
    return {"kind": "model", "name": name}


def convert(schema):
    kind = schema["type"]
    if kind in PLAIN:
        extra = options(schema, "strict", "gt", "ge", "lt", "le", "min_length", "max_length", "pattern", "allow_inf_nan")
        return {"kind": kind, **extra} if extra else kind
    if kind == "definitions":
        for definition in schema["definitions"]:
            name = short(definition["ref"])
            converted = convert(definition)
            if definition["type"] != "model":
                models["#" + name] = converted
        return convert(schema["schema"])
    if kind == "definition-ref":
        name = short(schema["schema_ref"])
        return {"kind": "ref", "name": name}
    if kind == "nullable":
        return {"kind": "nullable", "of": convert(schema["schema"])}
    if kind == "default":
        return default(schema)
    if kind == "union":
        assert schema.get("mode", "smart") == "smart"
        return {"kind": "union", "of": [convert(c[0] if isinstance(c, tuple) else c) for c in schema["choices"]]}
    if kind == "literal":
        return {"kind": "literal", "values": schema["expected"]}
    if kind == "is-instance":
        return {"kind": "instance", "name": schema.get("cls_repr") or schema["cls"].__name__}
    if kind == "list":
        items = convert(schema.get("items_schema", {"type": "any"}))
        return {"kind": "list", "items": items, **options(schema, "min_length", "max_length")}
    if kind == "tuple":
        assert schema["variadic_item_index"] == 0 and len(schema["items_schema"]) == 1
        return {"kind": "tuple", "items": convert(schema["items_schema"][0]), **options(schema, "min_length", "max_length")}
    if kind == "dict":
        keys, values = schema.get("keys_schema", {"type": "any"}), schema.get("values_schema", {"type": "any"})
        return {"kind": "dict", "keys": convert(keys), "values": convert(values), **options(schema, "min_length", "max_length")}
    if kind == "typed-dict":
        extra = schema.get("extra_behavior") or schema.get("config", {}).get("extra_fields_behavior") or "ignore"
        total = schema.get("total", True)
        fields = {}
        for key, value in schema["fields"].items():
            fields[key] = typed_field({**value, "required": value.get("required", total)})
        return {"kind": "typed-dict", "name": schema["cls"].__name__, "extra": extra, "fields": fields}
    if kind == "json-or-python":
        return convert(schema["python_schema"])
    if kind == "lax-or-strict":
        return convert(schema["lax_schema"])
    if kind == "chain":
        first, second = schema["steps"]
        assert first["type"] == "is-instance" and rule(second) == "sequence_validator"
        return {"kind": "sequence", "items": convert(second["schema"]["items_schema"])}
    if kind == "function-after" and schema["schema"]["type"] == "model":
        return model(schema["schema"], [{"kind": "after", "rule": rule(schema)}])
    if kind in ("function-before", "function-after", "function-wrap"):
        return {"kind": kind.split("-")[1], "rule": rule(schema), "of": convert(schema["schema"])}
    if kind == "model":
        return model(schema)
    if kind == "dataclass":
        fields = {item["name"]: convert(item["schema"]) for item in schema["schema"]["fields"]}
        return {"kind": "dataclass", "name": schema["cls"].__name__, "fields": fields}
    raise SystemExit(f"unknown type of core schema: {kind}: {str(schema)[:400]}")


def finish_reasons():
    """Returns LiteLLM's name for the finish reasons of providers."""
    from litellm.litellm_core_utils import core_helpers

    return dict(getattr(core_helpers, "_FINISH_REASON_MAP", {}))


roots = {}
for name, cls in MODELS.items():
    cls.model_rebuild()
    roots[name] = convert(cls.__pydantic_core_schema__)
if "ModelResponse" in models:  # its constructor creates these, so they are not in its schema
    for cls in (types_utils.Function, types_utils.ChatCompletionMessageCustomToolCall):
        cls.model_rebuild()
        convert(cls.__pydantic_core_schema__)

body = {
    "litellm": importlib.metadata.version("litellm"),
    "pydantic": ".".join(pydantic.VERSION.split(".")[:2]),
    "mirrored": list(router.SPECIAL_MODEL_INFO_PARAMS),
    "finishReasons": finish_reasons() if "ModelResponse" in models else {},
    "roots": roots,
    "definitions": {name[1:]: value for name, value in models.items() if name.startswith("#")},
    "models": {name: value for name, value in models.items() if not name.startswith("#")},
}


def text(value, indent=0):
    if indent > 3 or not isinstance(value, dict):
        return json.dumps(value)
    pad = "  " * (indent + 1)
    inner = ",\n".join(f"{pad}{json.dumps(k)}: {text(v, indent + 1)}" for k, v in value.items())
    return "{\n" + inner + "\n" + "  " * indent + "}"


with open(sys.argv[2], "w", encoding="utf-8") as out:
    out.write(f"// Generated by packages/mock-server/scripts/extract_schemas.py from LiteLLM {body['litellm']}: do not edit.\n")
    out.write("// biome-ignore-all format: generated\n// biome-ignore-all lint: generated\n")
    out.write("import type { ReleaseSchemas } from '../../../proxy/validation/types.ts';\n\n")
    out.write("export const schemas: ReleaseSchemas = ")
    out.write(text(body))
    out.write(";\n")
