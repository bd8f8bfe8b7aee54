"""One life of the proxy: forked from the process that has everything imported, seeded, served until the next reset."""

import asyncio
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
from client import StandIn, seed
from schema import read_schema, schema_path
from store import Database


class LastError(logging.Handler):
    """Keeps what the server said when the application did not start."""

    lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        LastError.lines.extend(record.getMessage().strip().splitlines()[-1:])


class Admin:
    """The control routes, in front of the proxy's own application: the ones that the mock serves too."""

    def __init__(self, app: Any, client: StandIn, pipe: socket.socket) -> None:
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
        call = f"{scope['method']} {scope['path']}"
        last = False
        try:
            status, answer = 200, {"ok": True}
            data = json.loads(body) if body.strip() else {}
            if call == "POST /__admin/reset":
                answer = await self.reset(data)
                last = answer.get("ok") is True
                status = 200 if last else 400
            elif call == "POST /__admin/reload":
                await self.reload()
            elif call == "PATCH /__admin/settings":
                self.settings(data)
            elif call == "GET /__admin/health":
                answer = {"status": "ready", "litellm": importlib.metadata.version("litellm")}
            else:
                status, answer = 404, {"error": f"no such control route: {call}"}
        except Exception as error:
            status, answer = 500, {"error": f"{type(error).__name__}: {error}"}
        headers = [(b"content-type", b"application/json")] + ([(b"connection", b"close")] if last else [])
        await send({"type": "http.response.start", "status": status, "headers": headers})
        await send({"type": "http.response.body", "body": json.dumps(answer).encode()})
        if last:
            asyncio.get_running_loop().call_later(0.05, os._exit, 0)

    async def reset(self, data: dict) -> dict:
        """Asks the parent for a new life; it answers once that serves (or could not start, and this one goes on)."""
        loop = asyncio.get_running_loop()
        request = {"seed": data, "modules": sorted(sys.modules)}
        await loop.sock_sendall(self.pipe, json.dumps(request).encode() + b"\n")
        answer = json.loads(await read_line(self.pipe))
        if answer["ok"]:  # from here on every new connection is the next life's
            for listening in self.server.servers:
                listening.close()
        return answer

    async def reload(self) -> None:
        from litellm.proxy import proxy_server

        await proxy_server.proxy_config.add_deployment(
            prisma_client=self.client, proxy_logging_obj=proxy_server.proxy_logging_obj
        )

    def settings(self, data: dict) -> None:
        from litellm.proxy import proxy_server

        for name, value in data.items():
            setattr(proxy_server, name, value)
            try:
                proxy_server.general_settings[name] = value
            except Exception as error:  # newer releases refuse where the configuration file says it; the flag above counts
                if type(error).__name__ != "ConfigOwnedKeyError":
                    raise


async def read_line(pipe: socket.socket) -> bytes:
    loop, line = asyncio.get_running_loop(), b""
    while not line.endswith(b"\n"):
        part = await loop.sock_recv(pipe, 65536)
        if not part:
            os._exit(0)
        line += part
    return line


def write_config(folder: str, config: dict | str) -> str:
    """The seed as the file that the proxy reads: as it is where it is text, else as YAML (whose 1e-06 would be a string)."""
    path = os.path.join(folder, "config.yaml")
    with open(path, "w", encoding="utf-8") as file:
        if isinstance(config, str):
            file.write(config)
        else:
            yaml.safe_dump(config, file, sort_keys=False, allow_unicode=True)
    return path


def give_router(models: list) -> None:
    """Replaces what the router serves, and nothing else: a seed that is not in the file."""
    from litellm.proxy import proxy_server

    router = proxy_server.llm_router
    router.set_model_list(copy.deepcopy(models))
    proxy_server.llm_model_list = router.get_model_list()


def live(listener: socket.socket, pipe: socket.socket, folder: str, seeds: Any, options: Any) -> None:
    """Runs the proxy on the given socket; never returns."""
    try:
        import uvicorn
        from litellm.proxy import proxy_server

        # A router of its own starts from an empty file, so that nothing of the real one is registered anywhere.
        os.environ["CONFIG_FILE_PATH"] = write_config(folder, seeds.file if seeds.router is None else {"model_list": []})
        pipe.setblocking(False)
        client = StandIn(Database(read_schema(schema_path())))
        asyncio.run(seed(client, seeds.keys))

        async def connect(*_: Any, **__: Any) -> StandIn | None:
            return None if options.no_db else client

        for name in ("setup_prisma_client", "_setup_prisma_client"):
            setattr(proxy_server.ProxyStartupEvent, name, connect)
        if options.premium:
            proxy_server.premium_user = True
        admin = Admin(proxy_server.app, client, pipe)
        server = uvicorn.Server(uvicorn.Config(admin, log_level="error", lifespan="on", access_log=False))
        admin.server = server
        logging.getLogger("uvicorn.error").addHandler(LastError(level=logging.ERROR))
        started = server.startup

        async def startup(sockets: Any = None) -> None:
            await started(sockets=sockets)
            if server.should_exit:
                raise SystemExit
            if seeds.router is not None:
                write_config(folder, seeds.file)
                give_router(seeds.router)
            # In production the flag is the environment's or the file's; a seed that says nothing means it is on.
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
            said = LastError.lines[-2:] if LastError.lines else [f"{type(error).__name__}: {error}"]
            text = "; ".join(said)
            pipe.sendall(json.dumps({"ok": False, "error": text}).encode() + b"\n")
        except OSError:
            pass
    os._exit(1)
