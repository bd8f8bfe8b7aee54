"""Runs the real LiteLLM proxy of the virtual environment that starts this script, with an in-memory database.

Usage: VENV/bin/python serve.py [--port N] [--config FILE] [--keys FILE] [--premium] [--no-db] [--exit-with-stdin]

Besides the API, it serves the control routes of the mock: POST /__admin/reset, POST /__admin/reload (the periodic reload),
PATCH /__admin/settings and GET /__admin/health. It prints `ready http://127.0.0.1:N` once it accepts requests.

We replace two parts of the proxy: an in-memory database instead of PostgreSQL, and no scheduler, so that a reload happens
only on request. Everything else is LiteLLM's own code.

A reset starts a new worker process, forked from this one, which has imported everything and served nothing. So no state
leaks from one seed into the next, and the proxy starts as in production, from a config file.
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
from dataclasses import dataclass, field

MASTER_KEY = "sk-1234"
ENVIRONMENT = {
    "LITELLM_SALT_KEY": "sk-salt-0000",
    "LITELLM_LOCAL_MODEL_COST_MAP": "True",  # use the price list in the package, do not download one
    "LITELLM_TELEMETRY": "False",
    "LITELLM_DANGEROUSLY_PERMIT_WEAK_OR_UNSET_MASTER_KEY": "true",
    "STORE_MODEL_IN_DB": "True",
}
EMPTY: dict = {"model_list": []}


def parse_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Runs the real LiteLLM proxy with an in-memory database.")
    parser.add_argument("--port", type=int, default=4000, help="port on 127.0.0.1; 0 picks a free one (default: 4000)")
    parser.add_argument("--config", help="config.yaml to start with (default: no models)")
    parser.add_argument("--keys", help="JSON file with virtual keys and teams (default: only the master key)")
    parser.add_argument("--premium", action="store_true", help="enable the features of an enterprise license")
    parser.add_argument("--no-db", action="store_true", help="run without a database")
    parser.add_argument("--exit-with-stdin", action="store_true", help="exit when standard input is closed")
    return parser.parse_args()


def import_proxy() -> None:
    """Imports the proxy once, which takes seconds. Workers inherit the modules."""
    for name, value in ENVIRONMENT.items():
        os.environ.setdefault(name, value)
    os.environ["LITELLM_MASTER_KEY"] = MASTER_KEY
    from apscheduler.schedulers.asyncio import AsyncIOScheduler
    from litellm.proxy import proxy_server  # noqa: F401
    import uvicorn  # noqa: F401

    AsyncIOScheduler.add_job = lambda *_, **__: None
    gc.collect()
    gc.freeze()


def import_modules(names: list[str]) -> None:
    """Imports what a worker imported later on. Without this, such imports are half of the next worker's start."""
    for name in names:
        if name not in sys.modules:
            with contextlib.suppress(Exception):
                importlib.import_module(name)
    gc.collect()
    gc.freeze()


@dataclass
class Seed:
    """
    What a worker starts with. `router_models` replaces what the router serves, and leaves the config file alone. `files` are files beside
    the config file, by name; `env` are environment variables.
    """

    config_file: dict | str
    keys: dict
    router_models: list | None = None
    files: dict = field(default_factory=dict)
    env: dict = field(default_factory=dict)


class Supervisor:
    """Keeps one worker serving, and forks the next one for every reset."""

    def __init__(self, options: argparse.Namespace, listener: socket.socket) -> None:
        self.options, self.listener = options, listener
        self.folder = tempfile.mkdtemp(prefix="litellm-oracle-")
        self.initial_seed = Seed(
            config_file=open(options.config, encoding="utf-8").read() if options.config else EMPTY,
            keys=json.load(open(options.keys, encoding="utf-8")) if options.keys else {},
        )
        self.worker_pid = 0
        self.pipe: socket.socket | None = None

    def start_worker(self, seed: Seed) -> dict:
        """Forks a worker with this seed. If it does not start, the current worker goes on serving."""
        import worker

        our_end, worker_end = socket.socketpair()
        pid = os.fork()
        if pid == 0:
            for number in (signal.SIGTERM, signal.SIGINT):
                signal.signal(number, signal.SIG_DFL)
            our_end.close()
            if self.pipe is not None:
                self.pipe.close()
            worker.run_worker(self.listener, worker_end, self.folder, seed, self.options)
        worker_end.close()
        result = json.loads(read_line(our_end) or b'{"ok": false, "error": "the proxy did not start"}')
        if result["ok"]:
            self.replace_worker(pid, our_end)
        else:
            our_end.close()
            os.waitpid(pid, 0)
        return result

    def seed_of(self, body: dict) -> Seed:
        """Returns the seed of a reset request: `config_file` is a config file, `config` has models for the router only."""
        router_models = body["config"]["model_list"] if "config" in body else None
        config_file = body.get("config_file", self.initial_seed.config_file)
        keys = body.get("keys", self.initial_seed.keys)
        return Seed(config_file, keys, router_models, body.get("files", {}), body.get("env", {}))

    def replace_worker(self, pid: int, pipe: socket.socket) -> None:
        old_pid, old_pipe = self.worker_pid, self.pipe
        self.worker_pid, self.pipe = pid, pipe
        if old_pipe is not None:
            old_pipe.sendall(b'{"ok": true}\n')
            os.waitpid(old_pid, 0)
            old_pipe.close()

    def run(self) -> None:
        first = self.start_worker(self.initial_seed)
        if not first["ok"]:
            sys.exit(f"error: {first['error']}")
        print(f"ready http://127.0.0.1:{self.options.port}", flush=True)
        while self.pipe is not None:
            with selectors.DefaultSelector() as selector:
                selector.register(self.pipe, selectors.EVENT_READ, "worker")
                if self.options.exit_with_stdin:
                    selector.register(sys.stdin, selectors.EVENT_READ, "stdin")
                events = {key.data for key, _ in selector.select()}
            if "stdin" in events and not os.read(0, 65536):
                return
            if "worker" in events:
                line = read_line(self.pipe)
                if not line:
                    sys.exit("error: the proxy ended unexpectedly")
                request = json.loads(line)
                import_modules(request["modules"])
                result = self.start_worker(self.seed_of(request["seed"]))
                if not result["ok"]:
                    self.pipe.sendall(json.dumps(result).encode() + b"\n")

    def stop(self) -> None:
        if self.worker_pid:
            try:
                os.kill(self.worker_pid, signal.SIGKILL)
                os.waitpid(self.worker_pid, 0)
            except (ProcessLookupError, ChildProcessError):
                pass
        shutil.rmtree(self.folder, ignore_errors=True)


def read_line(pipe: socket.socket) -> bytes:
    line = b""
    while not line.endswith(b"\n"):
        chunk = pipe.recv(65536)
        if not chunk:
            return b""
        line += chunk
    return line


def main() -> None:
    options = parse_arguments()
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
        supervisor.stop()


if __name__ == "__main__":
    main()
