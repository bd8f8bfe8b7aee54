"""Replaces the proxy's `PrismaClient` with one over an in-memory database, and fills it with keys, users and teams."""

import json
from typing import Any

from in_memory_database import Database


class InMemoryPrismaClient:
    def __init__(self, database: Database) -> None:
        self.db = self.writer_db = self.read_db = self.reader_db = database
        self.keys: dict[str, Any] = {}
        self.proxy_logging_obj = None

    def hash_token(self, token: str) -> str:
        from litellm.proxy.utils import hash_token

        return hash_token(token)

    def jsonify_object(self, data: dict) -> dict:
        return {name: json.dumps(value) if isinstance(value, dict) else value for name, value in data.items()}

    def jsonify_team_object(self, db_data: dict) -> dict:
        return self.jsonify_object(db_data)

    async def get_data(self, token: Any = None, table_name: Any = None, query_type: Any = None, **options: Any) -> Any:
        if isinstance(token, str) and (table_name in (None, "key", "combined_view")):
            return self.keys.get(self.hash_token(token) if token.startswith("sk-") else token)
        if query_type == "find_all":
            return []
        if table_name == "team" and options.get("team_id"):
            return await self.db.litellm_teamtable.find_unique(where={"team_id": options["team_id"]})
        return None

    async def get_generic_data(self, key: str, value: Any, table_name: str, **_: Any) -> Any:
        tables = {"users": "litellm_usertable", "keys": "litellm_verificationtoken", "config": "litellm_config"}
        return await getattr(self.db, tables.get(table_name, table_name)).find_first(where={key: value})

    def __getattr__(self, name: str) -> Any:
        """Returns class attributes of the real client (queues, locks). Every other method does nothing."""
        if name.startswith("__"):
            raise AttributeError(name)
        from litellm.proxy.utils import PrismaClient

        declared = getattr(PrismaClient, name, None)
        if declared is not None and not callable(declared) and not isinstance(declared, property):
            return declared

        async def do_nothing(*_: Any, **__: Any) -> None:
            return None

        return do_nothing


async def seed_keys(client: InMemoryPrismaClient, keys: dict) -> None:
    """Stores the users, teams and keys of a keys file as the proxy stores them."""
    from litellm.proxy._types import LitellmUserRoles, LiteLLM_VerificationTokenView

    teams = {team["team_id"]: team for team in keys.get("teams") or []}
    for team in teams.values():
        members = team.get("members") or []
        await client.db.litellm_teamtable.create(
            {
                "team_id": team["team_id"],
                "team_alias": team.get("team_alias"),
                "models": team.get("models") or [],
                "members_with_roles": members,
                "admins": [member["user_id"] for member in members if member["role"] == "admin"],
                "members": [member["user_id"] for member in members],
                "metadata": {},
            }
        )
    for entry in keys.get("keys") or []:
        team = entry.get("team_id")
        if team and team not in teams:
            known = ", ".join(teams) or "none"
            raise ValueError(f"the key of user {entry['user_id']!r} has the unknown team_id {team!r}; known teams: {known}")
        role = LitellmUserRoles(entry["user_role"])
        token = client.hash_token(entry["key"])
        client.keys[token] = LiteLLM_VerificationTokenView(
            token=token,
            key_name=entry["key"],
            user_id=entry["user_id"],
            user_role=role,
            models=entry.get("models") or [],
            **({"team_id": team, "team_models": teams[team].get("models") or []} if team else {}),
        )
        if await client.db.litellm_usertable.find_unique(where={"user_id": entry["user_id"]}) is None:
            await client.db.litellm_usertable.create(
                {
                    "user_id": entry["user_id"],
                    "user_role": entry["user_role"],
                    "teams": [team] if team else [],
                    "metadata": {},
                }
            )
