"""Runs the real LiteLLM proxy of whichever virtual environment starts it, its database in memory.

usage: VENV/bin/python serve.py --port N [--config FILE] [--keys FILE] [--premium] [--no-db] [--tied]

Beside the API it serves the control routes of the mock: POST /__admin/reset, POST /__admin/reload (the periodic reload),
PATCH /__admin/settings, GET /__admin/health. Prints `ready http://127.0.0.1:N` once it answers. With --tied it ends when its
standard input does, so that no proxy outlives the test run that started it.

What is ours: rows in memory for Postgres, and no scheduler (a reload happens when asked for). What is the proxy's: all else.
A reset is a new life, forked from this process, which has imported everything and served nothing: nothing leaks from one
seed into the next, and the proxy starts as it starts in production, from a configuration file.
"""

import argparse
import contextlib
import gc
import importlib
import json
import os
import selectors
import shutil
import signal
import socket
import sys
import tempfile
from dataclasses import dataclass

MASTER_KEY = "sk-1234"
ENVIRONMENT = {
    "LITELLM_SALT_KEY": "sk-salt-0000",
    "LITELLM_LOCAL_MODEL_COST_MAP": "True",  # the price list that the release ships, no download
    "LITELLM_TELEMETRY": "False",
    "LITELLM_DANGEROUSLY_PERMIT_WEAK_OR_UNSET_MASTER_KEY": "true",
    "STORE_MODEL_IN_DB": "True",
}
EMPTY: dict = {"model_list": []}


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument("--port", type=int, default=4000)
    parser.add_argument("--config")
    parser.add_argument("--keys")
    for flag in ("--premium", "--no-db", "--tied"):
        parser.add_argument(flag, action="store_true")
    return parser.parse_args()


def import_proxy() -> None:
    """Everything that takes seconds happens here, once."""
    for name, value in ENVIRONMENT.items():
        os.environ.setdefault(name, value)
    os.environ["LITELLM_MASTER_KEY"] = MASTER_KEY
    from apscheduler.schedulers.asyncio import AsyncIOScheduler
    from litellm.proxy import proxy_server  # noqa: F401
    import uvicorn  # noqa: F401

    AsyncIOScheduler.add_job = lambda *_, **__: None
    gc.collect()
    gc.freeze()


def learn(modules: list[str]) -> None:
    """Imports what a life imported on the way, so that the next one need not: half of a start is that."""
    for name in modules:
        if name not in sys.modules:
            with contextlib.suppress(Exception):
                importlib.import_module(name)
    gc.collect()
    gc.freeze()


@dataclass
class Seeds:
    """What a life starts with: the configuration file, the keys file, and models for the router where they are not the file's."""

    file: dict | str
    keys: dict
    router: list | None = None


class Supervisor:
    """Keeps one child serving; forks the next for every reset."""

    def __init__(self, options: argparse.Namespace, listener: socket.socket) -> None:
        self.options, self.listener = options, listener
        self.folder = tempfile.mkdtemp(prefix="litellm-oracle-")
        self.first = Seeds(
            file=open(options.config, encoding="utf-8").read() if options.config else EMPTY,
            keys=json.load(open(options.keys, encoding="utf-8")) if options.keys else {},
        )
        self.child = 0
        self.pipe: socket.socket | None = None

    def start(self, seeds: Seeds) -> dict:
        """Forks a life with this seed; the old one is still serving, and goes on where the new one does not start."""
        import child

        ours, theirs = socket.socketpair()
        pid = os.fork()
        if pid == 0:
            for number in (signal.SIGTERM, signal.SIGINT):
                signal.signal(number, signal.SIG_DFL)
            ours.close()
            if self.pipe is not None:
                self.pipe.close()
            child.live(self.listener, theirs, self.folder, seeds, self.options)
        theirs.close()
        answer = json.loads(line_of(ours) or b'{"ok": false, "error": "the proxy did not start"}')
        if answer["ok"]:
            self.replace(pid, ours)
        else:
            ours.close()
            os.waitpid(pid, 0)
        return answer

    def seeds(self, wanted: dict) -> Seeds:
        """A reset's body: `config_file` is a file, `config` goes to the router alone."""
        router = wanted["config"]["model_list"] if "config" in wanted else None
        return Seeds(wanted.get("config_file", self.first.file), wanted.get("keys", self.first.keys), router)

    def replace(self, pid: int, pipe: socket.socket) -> None:
        old, old_pipe = self.child, self.pipe
        self.child, self.pipe = pid, pipe
        if old_pipe is not None:
            old_pipe.sendall(b'{"ok": true}\n')
            os.waitpid(old, 0)
            old_pipe.close()

    def run(self) -> None:
        first = self.start(self.first)
        if not first["ok"]:
            sys.exit(f"error {first['error']}")
        print(f"ready http://127.0.0.1:{self.options.port}", flush=True)
        while self.pipe is not None:
            with selectors.DefaultSelector() as ready:
                ready.register(self.pipe, selectors.EVENT_READ, "child")
                if self.options.tied:
                    ready.register(sys.stdin, selectors.EVENT_READ, "stdin")
                events = {key.data for key, _ in ready.select()}
            if "stdin" in events and not os.read(0, 65536):
                return
            if "child" in events:
                request = line_of(self.pipe)
                if not request:
                    sys.exit("error the proxy ended")
                known = json.loads(request)
                learn(known["modules"])
                answer = self.start(self.seeds(known["seed"]))
                if not answer["ok"]:
                    self.pipe.sendall(json.dumps(answer).encode() + b"\n")

    def end(self) -> None:
        if self.child:
            try:
                os.kill(self.child, signal.SIGKILL)
                os.waitpid(self.child, 0)
            except (ProcessLookupError, ChildProcessError):
                pass
        shutil.rmtree(self.folder, ignore_errors=True)


def line_of(pipe: socket.socket) -> bytes:
    line = b""
    while not line.endswith(b"\n"):
        part = pipe.recv(65536)
        if not part:
            return b""
        line += part
    return line


def main() -> None:
    options = arguments()
    sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
    listener = socket.socket()
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listener.bind(("127.0.0.1", options.port))
    listener.listen(128)
    options.port = listener.getsockname()[1]
    listener.set_inheritable(True)
    import_proxy()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: sys.exit(0))
    supervisor = Supervisor(options, listener)
    try:
        supervisor.run()
    finally:
        supervisor.end()


if __name__ == "__main__":
    main()
