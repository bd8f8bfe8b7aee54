"""Reads the tables from the proxy's `schema.prisma`: columns, defaults, keys and relations."""

import os
import re
from dataclasses import dataclass, field
from typing import Any

SCALARS = {"String", "Int", "BigInt", "Float", "Boolean", "DateTime", "Json", "Decimal", "Bytes"}
MODEL = re.compile(r"^model\s+(\w+)\s*\{(.*?)^\}", re.M | re.S)
FIELD = re.compile(r"^\s+(\w+)\s+(\w+)(\[\])?(\?)?(.*)$")
DEFAULT = re.compile(r"@default\(((?:[^()]|\([^()]*\))*)\)")
COMPOUND = re.compile(r"@@(?:id|unique)\(\[([^\]]*)\]")


@dataclass
class Column:
    name: str
    type: str
    is_list: bool
    optional: bool
    default: str | None
    is_id: bool
    is_updated_at: bool  # @updatedAt: every update sets it to the current time


@dataclass
class Model:
    columns: dict[str, Column] = field(default_factory=dict)
    relations: list[str] = field(default_factory=list)
    unique: list[tuple[str, ...]] = field(default_factory=list)


def read_schema(path: str) -> dict[str, Model]:
    """Returns the models by the attribute name of the client: `LiteLLM_ProxyModelTable` is `litellm_proxymodeltable`."""
    with open(path, encoding="utf-8") as file:
        text = file.read()
    return {name.lower(): _model(body) for name, body in MODEL.findall(text)}


def _model(body: str) -> Model:
    model = Model()
    for line in body.splitlines():
        if compound := COMPOUND.search(line):
            model.unique.append(tuple(part.strip() for part in compound.group(1).split(",")))
            continue
        found = FIELD.match(line.split("//")[0])
        if not found:
            continue
        name, kind, is_list, optional, rest = found.groups()
        if kind not in SCALARS:
            model.relations.append(name)
            continue
        default = DEFAULT.search(rest)
        is_id = bool(re.search(r"@id\b", rest))
        model.columns[name] = Column(
            name, kind, bool(is_list), bool(optional), default.group(1) if default else None, is_id, "@updatedAt" in rest
        )
        if is_id or "@unique" in rest:
            model.unique.append((name,))
    return model


def default_of(column: Column, now: Any, new_id: Any) -> Any:
    """Returns the value that the database stores if a new row has no value for the column."""
    text = column.default
    if text is None:
        if column.is_updated_at:
            return now()
        return [] if column.is_list else None
    if text.startswith("uuid"):
        return new_id()
    if text.startswith(("now", "dbgenerated")):
        return now()
    if text.startswith("["):
        return []
    if text in ("true", "false"):
        return text == "true"
    if text.startswith('"'):
        inner = text[1:-1]
        return {"{}": {}, "[]": []}.get(inner, inner) if column.type == "Json" else inner
    if column.type == "Float":
        return float(text)
    return int(text) if text.lstrip("-").isdigit() else None


def schema_path() -> str:
    import litellm

    return os.path.join(os.path.dirname(litellm.__file__), "proxy", "schema.prisma")
