"""An in-memory database behind the interface of a generated Prisma client, in place of PostgreSQL."""

import copy
import datetime
import json
import uuid
from typing import Any

from pydantic import BaseModel, ConfigDict
from prisma_schema import Model, default_of


def now() -> datetime.datetime:
    """Returns the current time in milliseconds, the precision of the TIMESTAMP(3) columns."""
    moment = datetime.datetime.now(datetime.timezone.utc)
    return moment.replace(microsecond=moment.microsecond // 1000 * 1000)


def new_id() -> str:
    return str(uuid.uuid4())


class Row(BaseModel):
    """A record as the client returns it: attributes and `model_dump()`."""

    model_config = ConfigDict(extra="allow", protected_namespaces=())


def unique_violation(columns: tuple[str, ...]) -> Exception:
    from prisma.errors import UniqueViolationError

    names = ",".join(f"`{name}`" for name in columns)
    text = f"Unique constraint failed on the fields: ({names})"
    return UniqueViolationError({"user_facing_error": {"message": text, "error_code": "P2002"}}, message=text)


COMPARE = {
    "equals": lambda actual, wanted: actual == wanted,
    "not": lambda actual, wanted: actual != wanted,
    "in": lambda actual, wanted: actual in wanted,
    "not_in": lambda actual, wanted: actual not in wanted,
    "has": lambda actual, wanted: wanted in (actual or []),
    "has_some": lambda actual, wanted: any(item in (actual or []) for item in wanted),
    "contains": lambda actual, wanted: isinstance(actual, str) and wanted in actual,
    "startswith": lambda actual, wanted: isinstance(actual, str) and actual.startswith(wanted),
    "endswith": lambda actual, wanted: isinstance(actual, str) and actual.endswith(wanted),
    "gt": lambda actual, wanted: actual is not None and actual > wanted,
    "gte": lambda actual, wanted: actual is not None and actual >= wanted,
    "lt": lambda actual, wanted: actual is not None and actual < wanted,
    "lte": lambda actual, wanted: actual is not None and actual <= wanted,
}


def unwrap(value: Any) -> Any:
    """Unwraps the client's `Json` wrapper."""
    return value.data if value.__class__.__name__ == "Json" and hasattr(value, "data") else value


def matches(actual: Any, condition: Any) -> bool:
    condition = unwrap(condition)
    if not isinstance(condition, dict):
        return actual == condition
    if "path" in condition:
        for step in condition["path"]:
            actual = actual.get(step) if isinstance(actual, dict) else None
    return all(COMPARE[name](actual, unwrap(wanted)) for name, wanted in condition.items() if name in COMPARE)


def is_selected(row: dict, where: Any) -> bool:
    for name, condition in (where or {}).items():
        if name == "OR":
            if not any(is_selected(row, part) for part in condition):
                return False
        elif name == "AND":
            if not all(is_selected(row, part) for part in (condition if isinstance(condition, list) else [condition])):
                return False
        elif name == "NOT":
            if any(is_selected(row, part) for part in (condition if isinstance(condition, list) else [condition])):
                return False
        elif isinstance(condition, dict) and name not in row and not set(condition) & {*COMPARE, "path"}:
            if not is_selected(row, condition):  # a compound key: {"user_id_team_id": {...}}
                return False
        elif not matches(row.get(name), condition):
            return False
    return True


class Table:
    def __init__(self, model: Model | None) -> None:
        self.model = model or Model()
        self.rows: list[dict] = []

    def _to_row(self, row: dict | None) -> Row | None:
        if row is None:
            return None
        return Row(**copy.deepcopy(row), **dict.fromkeys(self.model.relations))

    def _to_values(self, data: dict) -> dict:
        values = {}
        for name, value in data.items():
            column = self.model.columns.get(name)
            value = unwrap(value)
            if column is not None and column.type == "Json" and isinstance(value, str):
                value = json.loads(value)
            elif isinstance(value, dict) and column is not None and column.type != "Json":
                value = value.get("set", value.get("increment"))
            values[name] = copy.deepcopy(value)
        return values

    def _find(self, where: Any) -> list[dict]:
        return [row for row in self.rows if is_selected(row, where)]

    async def find_many(self, where=None, take=None, skip=None, order=None, **_: Any) -> list:
        found = self._find(where)
        for rule in reversed(order if isinstance(order, list) else [order] if order else []):
            for name, direction in rule.items():
                if isinstance(direction, str):
                    found.sort(key=lambda row: (row.get(name) is None, row.get(name)), reverse=direction == "desc")
        first = skip or 0
        return [self._to_row(row) for row in found[first : None if take is None else first + take]]

    async def find_first(self, where=None, order=None, skip=None, **_: Any):
        found = await self.find_many(where=where, order=order, skip=skip, take=1)
        return found[0] if found else None

    async def find_unique(self, where=None, **_: Any):
        return await self.find_first(where=where)

    async def count(self, where=None, **_: Any) -> int:
        return len(self._find(where))

    async def create(self, data: dict, **_: Any):
        row = {name: default_of(column, now, new_id) for name, column in self.model.columns.items()}
        row.update(self._to_values(data))
        for columns in self.model.unique:
            wanted = [row.get(name) for name in columns]
            if None not in wanted and any([other.get(name) for name in columns] == wanted for other in self.rows):
                raise unique_violation(columns)
        self.rows.append(row)
        return self._to_row(row)

    async def create_many(self, data: list, **_: Any) -> int:
        for item in data:
            await self.create(item)
        return len(data)

    def _update(self, row: dict, data: dict) -> None:
        row.update({column.name: now() for column in self.model.columns.values() if column.is_updated_at})
        row.update(self._to_values(data))

    async def update(self, data: dict, where: dict, **_: Any):
        row = next(iter(self._find(where)), None)
        if row is not None:
            self._update(row, data)
        return self._to_row(row)

    async def update_many(self, data: dict, where=None, **_: Any) -> int:
        found = self._find(where)
        for row in found:
            self._update(row, data)
        return len(found)

    async def upsert(self, where: dict, data: dict, **_: Any):
        return await self.update(data["update"], where) or await self.create(data["create"])

    async def delete(self, where: dict, **_: Any):
        row = next(iter(self._find(where)), None)
        if row is not None:
            self.rows.remove(row)
        return self._to_row(row)

    async def delete_many(self, where=None, **_: Any) -> int:
        deleted = self._find(where)
        self.rows[:] = [row for row in self.rows if row not in deleted]
        return len(deleted)

    async def group_by(self, *_: Any, **__: Any) -> list:
        return []

    async def query_raw(self, *_: Any, **__: Any) -> list:
        return []


class Transaction:
    """Restores every table if an error is raised inside it."""

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
    """The interface of the generated client: one attribute for each table, and raw queries."""

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
