"""Says early when Prefect's stack breaks: installs the newest of everything that pyproject.toml admits, and runs it.

    python tools/early_warning.py FOLDER      makes FOLDER/venv and FOLDER/desk; exit 1 and a sentence where it fails

A deployment with a schedule must start by itself at its minute and end Completed. A stack that imports and serves and
never runs what is scheduled is what it is here to find.
"""

from __future__ import annotations

import json
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
START_SECONDS = 600
RUN_SECONDS = 240


class BrokenError(Exception):
    """What does not work any more, in a sentence."""


def main() -> int:
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / "out" / "early-warning").absolute()
    folder.mkdir(parents=True, exist_ok=True)
    try:
        python = installed(folder)
        ran = scheduled(folder, python)
    except BrokenError as problem:
        print(f"EARLY WARNING: {problem}", file=sys.stderr)
        return 1
    print(f"the newest stack works: {ran}")
    return 0


def installed(folder: Path) -> Path:
    """An environment without constraints."""
    subprocess.run([sys.executable, "-m", "venv", "--clear", str(folder / "venv")], check=True)
    python = folder / "venv" / "bin" / "python"
    done = subprocess.run([python, "-m", "pip", "install", "-qq", str(ROOT)], capture_output=True, text=True)
    if done.returncode:
        raise BrokenError(f"it cannot be installed without pins: {done.stderr.strip()[-600:]}")
    frozen = subprocess.run([python, "-m", "pip", "freeze"], capture_output=True, text=True, check=True).stdout
    (folder / "installed.txt").write_text(frozen, encoding="utf-8")
    return python


def scheduled(folder: Path, python: Path) -> str:
    """A desk, a schedule of every minute, and the run that Prefect makes of it."""
    port, pages = _free_port(), _free_port()
    command = [python.parent / "factlint", "desk", "--home", folder / "desk", "--port", port, "--pages-port", pages]
    log = folder / "desk.log"
    with log.open("wb") as stream:
        desk = subprocess.Popen([str(part) for part in command], stdout=stream, stderr=stream, cwd=folder)
    try:
        _wait(lambda: "Reports" in log.read_text() or desk.poll() is not None, START_SECONDS, "the desk does not start")
        if desk.poll() is not None:
            raise BrokenError(f"the desk does not start: {log.read_text()[-600:]}")
        return _run(f"http://127.0.0.1:{port}/api")
    finally:
        desk.send_signal(signal.SIGTERM)
        desk.wait(120)


def _run(api: str) -> str:
    deployment = _ask(f"{api}/deployments/name/digest/digest")["id"]
    every_minute = [{"schedule": {"cron": "* * * * *", "timezone": "UTC"}, "active": True}]
    _ask(f"{api}/deployments/{deployment}/schedules", every_minute)
    asked = {"deployments": {"id": {"any_": [deployment]}}, "flow_runs": {"state": {"type": {"any_": ["COMPLETED"]}}}}
    failed = {**asked, "flow_runs": {"state": {"type": {"any_": ["FAILED", "CRASHED"]}}}}
    found: list[Any] = []

    def ended() -> bool:
        bad = _ask(f"{api}/flow_runs/filter", failed)
        if bad:
            raise BrokenError(f"a scheduled run ended {bad[0]['state']['name']}: {bad[0]['state']['message']}")
        found.extend(_ask(f"{api}/flow_runs/filter", asked))
        return bool(found)

    _wait(ended, RUN_SECONDS, "a scheduled deployment is ready and never runs (the scheduler makes no runs)")
    late = found[0]["estimated_start_time_delta"]
    return f"a cron deployment ran {late:.0f} s after its minute and ended {found[0]['state']['name']}"


def _wait(done: Any, seconds: float, failure: str) -> None:
    deadline = time.monotonic() + seconds
    while not done():
        if time.monotonic() > deadline:
            raise BrokenError(failure)
        time.sleep(1)


def _ask(url: str, body: Any = None) -> Any:
    raw = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(url, data=raw, headers={"Content-Type": "application/json"})
    with urllib.request.urlopen(request, timeout=60) as answer:
        return json.loads(answer.read() or b"null")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


if __name__ == "__main__":
    sys.exit(main())
