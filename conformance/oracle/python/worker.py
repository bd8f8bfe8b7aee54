"""One proxy process: forked from the supervisor, which has imported everything; serves one seed until the next reset."""

import asyncio
import contextlib
import copy
import importlib.metadata
import json
import logging
import os
import socket
import sys
import traceback
from typing import Any

import yaml
from in_memory_database import Database
from prisma_client import InMemoryPrismaClient, seed_keys
from prisma_schema import read_schema, schema_path


class StartupErrors(logging.Handler):
    """Collects what uvicorn logs when the application does not start."""

    lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        StartupErrors.lines.extend(record.getMessage().strip().splitlines()[-1:])


class AdminMiddleware:
    """Serves the mock server's control routes in front of the proxy's own application."""

    def __init__(self, app: Any, client: InMemoryPrismaClient, pipe: socket.socket) -> None:
        self.app, self.client, self.pipe = app, client, pipe
        self.server: Any = None

    async def __call__(self, scope: dict, receive: Any, send: Any) -> None:
        if scope["type"] != "http" or not scope["path"].startswith("/__admin/"):
            return await self.app(scope, receive, send)
        body = b""
        while True:
            message = await receive()
            body += message.get("body", b"")
            if not message.get("more_body"):
                break
        route = f"{scope['method']} {scope['path']}"
        replaced = False
        try:
            status, response = 200, {"ok": True}
            data = json.loads(body) if body.strip() else {}
            if route == "POST /__admin/reset":
                response = await self.reset(data)
                replaced = response.get("ok") is True
                status = 200 if replaced else 400
            elif route == "POST /__admin/reload":
                await self.reload()
            elif route == "PATCH /__admin/settings":
                self.update_settings(data)
            elif route == "GET /__admin/health":
                response = {"status": "ready", "litellm": importlib.metadata.version("litellm")}
            else:
                status, response = 404, {"error": f"{route} is not a control route"}
        except Exception as error:
            status, response = 500, {"error": f"{type(error).__name__}: {error}"}
        headers = [(b"content-type", b"application/json")] + ([(b"connection", b"close")] if replaced else [])
        await send({"type": "http.response.start", "status": status, "headers": headers})
        await send({"type": "http.response.body", "body": json.dumps(response).encode()})
        if replaced:
            asyncio.get_running_loop().call_later(0.05, os._exit, 0)

    async def reset(self, seed: dict) -> dict:
        """Asks the supervisor for a new worker. Returns once that worker serves, or failed to start and this one goes on."""
        loop = asyncio.get_running_loop()
        request = {"seed": seed, "modules": sorted(sys.modules)}
        await loop.sock_sendall(self.pipe, json.dumps(request).encode() + b"\n")
        response = json.loads(await read_line(self.pipe))
        if response["ok"]:  # every new connection goes to the next worker from now on
            for listening in self.server.servers:
                listening.close()
        return response

    async def reload(self) -> None:
        from litellm.proxy import proxy_server

        await proxy_server.proxy_config.add_deployment(
            prisma_client=self.client, proxy_logging_obj=proxy_server.proxy_logging_obj
        )

    def update_settings(self, settings: dict) -> None:
        from litellm.proxy import proxy_server

        for name, value in settings.items():
            setattr(proxy_server, name, value)
            try:
                proxy_server.general_settings[name] = value
            except Exception as error:  # newer releases reject keys that the config file sets; the attribute above decides
                if type(error).__name__ != "ConfigOwnedKeyError":
                    raise


async def read_line(pipe: socket.socket) -> bytes:
    loop, line = asyncio.get_running_loop(), b""
    while not line.endswith(b"\n"):
        chunk = await loop.sock_recv(pipe, 65536)
        if not chunk:
            os._exit(0)
        line += chunk
    return line


def write_files(folder: str, files: dict) -> None:
    """Replaces the files beside the config file."""
    for name in os.listdir(folder):
        if name != "config.yaml" and os.path.isfile(os.path.join(folder, name)):
            os.remove(os.path.join(folder, name))
    for name, text in files.items():
        path = os.path.join(folder, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)


def write_config(folder: str, config: dict | str) -> str:
    """Writes the config file that the proxy reads: a string unchanged, a dict as YAML."""
    path = os.path.join(folder, "config.yaml")
    with open(path, "w", encoding="utf-8") as file:
        if isinstance(config, str):
            file.write(config)
        else:
            yaml.safe_dump(config, file, sort_keys=False, allow_unicode=True)
    return path


def sets_store_model_in_db(config: dict | str) -> bool:
    """Whether the config file itself says if models are stored in the database."""
    parsed = yaml.safe_load(config) if isinstance(config, str) else config
    settings = parsed.get("general_settings") if isinstance(parsed, dict) else None
    return isinstance(settings, dict) and "store_model_in_db" in settings


def set_router_models(models: list) -> None:
    """Replaces the deployments that the router serves, without changing the config file."""
    from litellm.proxy import proxy_server

    router = proxy_server.llm_router
    router.set_model_list(copy.deepcopy(models))
    proxy_server.llm_model_list = router.get_model_list()


def run_worker(listener: socket.socket, pipe: socket.socket, folder: str, seed: Any, options: Any) -> None:
    """Runs the proxy on the given socket. Never returns."""
    try:
        import uvicorn
        from litellm.proxy import proxy_server

        # With router models, the proxy starts from an empty file, so that no model of the real file is registered anywhere.
        config = seed.config_file if seed.router_models is None else {"model_list": []}
        with contextlib.suppress(yaml.YAMLError):
            if sets_store_model_in_db(config):  # the variable would win
                os.environ.pop("STORE_MODEL_IN_DB", None)
        os.environ.update(seed.env)
        write_files(folder, seed.files)
        os.environ["CONFIG_FILE_PATH"] = write_config(folder, config)
        pipe.setblocking(False)
        client = InMemoryPrismaClient(Database(read_schema(schema_path())))
        asyncio.run(seed_keys(client, seed.keys))

        async def connect(*_: Any, **__: Any) -> InMemoryPrismaClient | None:
            return None if options.no_db else client

        for name in ("setup_prisma_client", "_setup_prisma_client"):
            setattr(proxy_server.ProxyStartupEvent, name, connect)
        if options.premium:
            proxy_server.premium_user = True
        admin = AdminMiddleware(proxy_server.app, client, pipe)
        server = uvicorn.Server(uvicorn.Config(admin, log_level="error", lifespan="on", access_log=False))
        admin.server = server
        logging.getLogger("uvicorn.error").addHandler(StartupErrors(level=logging.ERROR))
        original_startup = server.startup

        async def startup(sockets: Any = None) -> None:
            await original_startup(sockets=sockets)
            if server.should_exit:
                raise SystemExit
            if seed.router_models is not None:
                write_config(folder, seed.config_file)
                set_router_models(seed.router_models)
            # In production, the environment or the config file sets this flag; a seed without it means true.
            if "store_model_in_db" not in proxy_server.general_settings:
                proxy_server.general_settings["store_model_in_db"] = True
                proxy_server.store_model_in_db = True
            await asyncio.get_running_loop().sock_sendall(pipe, b'{"ok": true}\n')

        server.startup = startup
        server.run(sockets=[listener])
    except BaseException as error:
        if not isinstance(error, SystemExit):
            traceback.print_exc(file=sys.stderr)
        try:
            pipe.setblocking(True)
            lines = StartupErrors.lines[-2:] if StartupErrors.lines else [f"{type(error).__name__}: {error}"]
            pipe.sendall(json.dumps({"ok": False, "error": "; ".join(lines)}).encode() + b"\n")
        except OSError:
            pass
    os._exit(1)
