"""Starts the desk's processes, keeps them running, and ends them all."""

from __future__ import annotations

import base64
import ctypes
import fcntl
import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO
from urllib.error import URLError
from urllib.request import ProxyHandler, Request, build_opener

from flows.desk import pages
from flows.desk.options import POOL, DeskError, Options

START_SECONDS = 300.0
"""For the server: its first start makes the tables of its database, on a slow machine for minutes."""
STOP_SECONDS = 25.0
LONGEST_PAUSE = 60.0
STEADY_SECONDS = 60.0
"""A process that ran so long and then ended is started again at once; one that ends sooner, after a growing pause."""
_PR_SET_PDEATHSIG = 1

Tell = Callable[[str], None]


@dataclass(slots=True)
class Child:
    """One process of the desk, and its log."""

    name: str
    command: Sequence[str]
    environment: Mapping[str, str]
    log: Path
    process: subprocess.Popen[bytes] | None = None
    started: float = 0.0
    pause: float = 1.0
    due: float = field(default=0.0)

    def start(self) -> None:
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                self.command,
                env=dict(self.environment),
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,  # a Ctrl-C reaches the desk alone, which ends its processes in their order
                preexec_fn=_prepare,
            )
        self.started = time.monotonic()

    @property
    def is_running(self) -> bool:
        return self.process is not None and self.process.poll() is None

    def keep(self, tell: Tell) -> None:
        """Starts the process again if it has ended and its pause is over."""
        if self.is_running:
            return
        now = time.monotonic()
        if not self.due:
            steady = now - self.started > STEADY_SECONDS
            self.pause = 1.0 if steady else min(self.pause * 2, LONGEST_PAUSE)
            self.due = now + self.pause
            tell(f"the {self.name} ended; it starts again in {self.pause:.0f} s (its log: {self.log})")
        elif now >= self.due:
            self.due = 0.0
            self.start()

    def stop(self, seconds: float = STOP_SECONDS) -> None:
        if self.process is None or not self.is_running:
            return
        self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(seconds)
        except subprocess.TimeoutExpired:
            _signal_group(self.process.pid, signal.SIGKILL)
            self.process.wait()


class Desk:
    """A running desk."""

    def __init__(self, options: Options, tell: Tell) -> None:
        self.options = options
        self._tell = tell
        self._environment = options.environment(os.environ)
        self._stopping = threading.Event()
        prefect = (sys.executable, "-m", "prefect")
        self.server = self._child("server", *prefect, "server", "start")
        self.worker = self._child(
            "worker", *prefect, "worker", "start", "--pool", POOL, "--type", "process",
            "--name", f"desk-{os.uname().nodename}", "--limit", str(options.runs), "--install-policy", "never",
        )  # fmt: skip

    def run(self) -> None:
        """Returns when it is told to stop. Raises DeskError where the desk cannot start."""
        for folder in (self.options.home, self.options.logs, self.options.site):
            folder.mkdir(parents=True, exist_ok=True)
        with ExitStack() as stack:
            lock = stack.enter_context((self.options.home / "desk.lock").open("a+"))
            _lock(lock, self.options)
            self._listen_to_signals()
            self._serve_pages(stack)
            stack.callback(self._stop)
            self._tell(f"starting; logs in {self.options.logs}")
            self.server.start()
            if self._wait_for_server():
                self._provision()
            if not self._stopping.is_set():
                self.worker.start()
                self._tell(
                    f"\n  Prefect   {self.options.url}\n  Reports   {self.options.pages_url}\n\n"
                    "Trigger a check: Deployments, check-articles, Run. Ctrl-C stops the desk."
                )
            while not self._stopping.wait(1.0):
                self.server.keep(self._tell)
                self.worker.keep(self._tell)

    def stop(self) -> None:
        self._stopping.set()

    def _child(self, name: str, *command: str) -> Child:
        return Child(name, command, self._environment, self.options.logs / f"{name}.log")

    def _listen_to_signals(self) -> None:
        if threading.current_thread() is threading.main_thread():
            for number in (signal.SIGINT, signal.SIGTERM):
                signal.signal(number, lambda *_: self._stopping.set())

    def _serve_pages(self, stack: ExitStack) -> None:
        options = self.options
        try:
            served = pages.server(options.site, options.host, options.pages_port, options.auth)
        except OSError as problem:
            raise DeskError(
                f"port {options.pages_port} cannot be used for the report pages ({problem.strerror}); "
                "name another with --pages-port"
            ) from None
        thread = threading.Thread(target=served.serve_forever, name="pages", daemon=True)
        thread.start()
        stack.callback(served.server_close)
        stack.callback(served.shutdown)

    def _wait_for_server(self) -> bool:
        """Whether the server answers; False where the desk was stopped meanwhile."""
        deadline = time.monotonic() + START_SECONDS
        while not self._stopping.wait(0.5):
            if not self.server.is_running:
                raise DeskError(
                    f"the Prefect server ended at its start; if port {self.options.port} is taken, name another with "
                    f"--port. The last lines of {self.server.log}:\n{_tail(self.server.log)}"
                )
            if is_healthy(self.options):
                return True
            if time.monotonic() > deadline:
                raise DeskError(f"the Prefect server does not answer; see {self.server.log}")
        return False

    def _provision(self) -> None:
        log = self.options.logs / "provision.log"
        with log.open("wb") as stream:
            setting_up = subprocess.Popen(
                [sys.executable, "-m", "flows.desk.provision", str(self.options.runs)],
                env=self._environment,
                stdin=subprocess.DEVNULL,
                stdout=stream,
                stderr=stream,
                start_new_session=True,
            )
            while setting_up.poll() is None:
                if self._stopping.wait(0.2):
                    _signal_group(setting_up.pid, signal.SIGTERM)
                    setting_up.wait()
                    return
        if setting_up.returncode:
            raise DeskError(f"deployments and automations could not be set up; see {log}:\n{_tail(log)}")
        self._tell(_tail(log, 8))

    def _stop(self) -> None:
        self._tell("stopping")
        self.worker.stop()
        self.server.stop()


def is_healthy(options: Options) -> bool:
    """Whether a Prefect server answers at the desk's address. No proxy of the environment is asked."""
    request = Request(f"{options.url}/api/health")
    if options.auth:
        request.add_header("Authorization", "Basic " + base64.b64encode(options.auth.encode()).decode())
    try:
        with build_opener(ProxyHandler({})).open(request, timeout=5) as answer:
            return bool(json.load(answer) is True)
    except (URLError, OSError, ValueError):
        return False


def _lock(lock: IO[str], options: Options) -> None:
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        lock.seek(0)
        where = lock.read().strip() or options.url
        raise AlreadyRunningError(f"this desk is running already, at {where}") from None
    lock.truncate(0)
    lock.write(options.url)
    lock.flush()


class AlreadyRunningError(DeskError):
    """What was asked for is there: no failure."""


def _prepare() -> None:
    """In the new process, before its program. Even a desk that is killed leaves no server behind (Linux)."""
    # A desk that a script starts in the background is deaf to SIGINT, by which Prefect's worker ends.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGTERM)


def _signal_group(pid: int, number: int) -> None:
    try:
        os.killpg(pid, number)
    except ProcessLookupError:
        return


def _tail(log: Path, lines: int = 15) -> str:
    return "\n".join(log.read_text(encoding="utf-8", errors="replace").splitlines()[-lines:])
