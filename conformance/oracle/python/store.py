"""Rows in memory behind the calls of a Prisma client: what Postgres is to the proxy, as far as it can tell."""

import copy
import datetime
import json
import uuid
from typing import Any

from pydantic import BaseModel, ConfigDict
from schema import Model, default_of


def now() -> datetime.datetime:
    """The columns are TIMESTAMP(3): milliseconds, and no finer."""
    moment = datetime.datetime.now(datetime.timezone.utc)
    return moment.replace(microsecond=moment.microsecond // 1000 * 1000)


def new_id() -> str:
    return str(uuid.uuid4())


class Row(BaseModel):
    """A record as the client hands it out: attributes, and `model_dump()`."""

    model_config = ConfigDict(extra="allow", protected_namespaces=())


def unique_violation(columns: tuple[str, ...]) -> Exception:
    from prisma.errors import UniqueViolationError

    names = ",".join(f"`{name}`" for name in columns)
    text = f"Unique constraint failed on the fields: ({names})"
    return UniqueViolationError({"user_facing_error": {"message": text, "error_code": "P2002"}}, message=text)


COMPARE = {
    "equals": lambda have, want: have == want,
    "not": lambda have, want: have != want,
    "in": lambda have, want: have in want,
    "not_in": lambda have, want: have not in want,
    "has": lambda have, want: want in (have or []),
    "has_some": lambda have, want: any(item in (have or []) for item in want),
    "contains": lambda have, want: isinstance(have, str) and want in have,
    "startswith": lambda have, want: isinstance(have, str) and have.startswith(want),
    "endswith": lambda have, want: isinstance(have, str) and have.endswith(want),
    "gt": lambda have, want: have is not None and have > want,
    "gte": lambda have, want: have is not None and have >= want,
    "lt": lambda have, want: have is not None and have < want,
    "lte": lambda have, want: have is not None and have <= want,
}


def plain(value: Any) -> Any:
    """A `Json` wrapper of the client's is what it wraps."""
    return value.data if value.__class__.__name__ == "Json" and hasattr(value, "data") else value


def meets(have: Any, condition: Any) -> bool:
    condition = plain(condition)
    if not isinstance(condition, dict):
        return have == condition
    if "path" in condition:
        for step in condition["path"]:
            have = have.get(step) if isinstance(have, dict) else None
    return all(COMPARE[name](have, plain(want)) for name, want in condition.items() if name in COMPARE)


def selected(row: dict, where: Any) -> bool:
    for name, condition in (where or {}).items():
        if name == "OR":
            if not any(selected(row, part) for part in condition):
                return False
        elif name == "AND":
            if not all(selected(row, part) for part in (condition if isinstance(condition, list) else [condition])):
                return False
        elif name == "NOT":
            if any(selected(row, part) for part in (condition if isinstance(condition, list) else [condition])):
                return False
        elif isinstance(condition, dict) and name not in row and not set(condition) & {*COMPARE, "path"}:
            if not selected(row, condition):  # a compound key: {"user_id_team_id": {...}}
                return False
        elif not meets(row.get(name), condition):
            return False
    return True


class Table:
    def __init__(self, model: Model | None) -> None:
        self.model = model or Model()
        self.rows: list[dict] = []

    def _out(self, row: dict | None) -> Row | None:
        if row is None:
            return None
        return Row(**copy.deepcopy(row), **dict.fromkeys(self.model.relations))

    def _in(self, data: dict) -> dict:
        values = {}
        for name, value in data.items():
            column = self.model.columns.get(name)
            value = plain(value)
            if column is not None and column.type == "Json" and isinstance(value, str):
                value = json.loads(value)
            elif isinstance(value, dict) and column is not None and column.type != "Json":
                value = value.get("set", value.get("increment"))
            values[name] = copy.deepcopy(value)
        return values

    def _pick(self, where: Any) -> list[dict]:
        return [row for row in self.rows if selected(row, where)]

    async def find_many(self, where=None, take=None, skip=None, order=None, **_: Any) -> list:
        found = self._pick(where)
        for rule in reversed(order if isinstance(order, list) else [order] if order else []):
            for name, direction in rule.items():
                if isinstance(direction, str):
                    found.sort(key=lambda row: (row.get(name) is None, row.get(name)), reverse=direction == "desc")
        first = skip or 0
        return [self._out(row) for row in found[first : None if take is None else first + take]]

    async def find_first(self, where=None, order=None, skip=None, **_: Any):
        found = await self.find_many(where=where, order=order, skip=skip, take=1)
        return found[0] if found else None

    async def find_unique(self, where=None, **_: Any):
        return await self.find_first(where=where)

    async def count(self, where=None, **_: Any) -> int:
        return len(self._pick(where))

    async def create(self, data: dict, **_: Any):
        row = {name: default_of(column, now, new_id) for name, column in self.model.columns.items()}
        row.update(self._in(data))
        for columns in self.model.unique:
            wanted = [row.get(name) for name in columns]
            if None not in wanted and any([other.get(name) for name in columns] == wanted for other in self.rows):
                raise unique_violation(columns)
        self.rows.append(row)
        return self._out(row)

    async def create_many(self, data: list, **_: Any) -> int:
        for item in data:
            await self.create(item)
        return len(data)

    def _change(self, row: dict, data: dict) -> None:
        row.update({column.name: now() for column in self.model.columns.values() if column.touches})
        row.update(self._in(data))

    async def update(self, data: dict, where: dict, **_: Any):
        row = next(iter(self._pick(where)), None)
        if row is not None:
            self._change(row, data)
        return self._out(row)

    async def update_many(self, data: dict, where=None, **_: Any) -> int:
        found = self._pick(where)
        for row in found:
            self._change(row, data)
        return len(found)

    async def upsert(self, where: dict, data: dict, **_: Any):
        return await self.update(data["update"], where) or await self.create(data["create"])

    async def delete(self, where: dict, **_: Any):
        row = next(iter(self._pick(where)), None)
        if row is not None:
            self.rows.remove(row)
        return self._out(row)

    async def delete_many(self, where=None, **_: Any) -> int:
        gone = self._pick(where)
        self.rows[:] = [row for row in self.rows if row not in gone]
        return len(gone)

    async def group_by(self, *_: Any, **__: Any) -> list:
        return []

    async def query_raw(self, *_: Any, **__: Any) -> list:
        return []


class Transaction:
    """All or nothing: an error on the way puts every table back."""

    def __init__(self, database: "Database") -> None:
        self.database = database

    async def __aenter__(self) -> "Database":
        self.before = {name: copy.deepcopy(table.rows) for name, table in self.database.tables.items()}
        return self.database

    async def __aexit__(self, kind: Any, *_: Any) -> bool:
        if kind is not None:
            for name, table in self.database.tables.items():
                table.rows[:] = self.before.get(name, [])
        return False


class Database:
    """What the generated client is: one attribute for each table, and the raw calls."""

    def __init__(self, models: dict[str, Model]) -> None:
        self.models = models
        self.tables: dict[str, Table] = {}

    def __getattr__(self, name: str) -> Table:
        if name.startswith("_"):
            raise AttributeError(name)
        return self.tables.setdefault(name, Table(self.models.get(name)))

    def tx(self, *_: Any, **__: Any) -> Transaction:
        return Transaction(self)

    batch_ = tx

    def is_connected(self) -> bool:
        return True

    async def connect(self, *_: Any, **__: Any) -> None:
        return None

    disconnect = connect

    async def query_raw(self, *_: Any, **__: Any) -> list:
        return []

    async def query_first(self, *_: Any, **__: Any) -> None:
        return None

    async def execute_raw(self, *_: Any, **__: Any) -> int:
        return 0
