"""Pictures of a newcomer's path through a desk, in both of Prefect's interfaces, for docs/images.

    python tools/screenshots.py [FOLDER]      needs chromium and `pip install --group web`

Starts a desk in a folder of its own, checks the example, opens a review, and photographs the form, the run, the report,
the table and the review's dialog. Each picture is taken of what is really there: a step that does not come ends it.
"""

from __future__ import annotations

import json
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
FLAGS = (
    *("--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"),
    *("--disable-component-update", "--disable-sync"),
)
SIZE = {"width": 1360, "height": 900}
RUN = "from flows.cli import main; main()"
WAIT_SECONDS = 600
UIS = {"v1": "", "v2": "/v2"}


def main() -> None:
    target = Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / "docs" / "images").absolute()
    target.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        port, pages = _free_port(), _free_port()
        command = ["desk", "--home", f"{name}/desk", "--port", str(port), "--pages-port", str(pages)]
        log = Path(name) / "log"
        with log.open("wb") as stream:
            desk = subprocess.Popen([sys.executable, "-c", RUN, *command], stdout=stream, stderr=stream, cwd=ROOT)
        try:
            _wait(lambda: "Reports" in log.read_text() or desk.poll() is not None)
            photograph(f"http://127.0.0.1:{port}", f"http://127.0.0.1:{pages}", target)
        finally:
            desk.send_signal(signal.SIGTERM)
            desk.wait(120)


def photograph(url: str, pages: str, target: Path) -> None:
    from playwright.sync_api import sync_playwright

    check = _ask(f"{url}/api/deployments/name/check-articles/check-articles")["id"]
    run = _run(url, check, {})
    _wait(lambda: _state(url, run) == "COMPLETED")
    review = _run(url, _ask(f"{url}/api/deployments/name/review/review")["id"], {"findings": {"findings": 2}})
    _wait(lambda: _state(url, review) == "PAUSED")
    found = {artifact["key"]: artifact["id"] for artifact in _ask(f"{url}/api/artifacts/filter", {})}
    steps = {
        "deployments": "deployments",
        "form": f"deployments/deployment/{check}/run",
        "run": f"runs/flow-run/{run}",
        "report": f"artifacts/artifact/{found['check-report-example']}",
        "table": f"artifacts/artifact/{found['check-claims-example']}",
    }
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=list(FLAGS))
        for ui, prefix in UIS.items():
            page = chromium.new_context(viewport=SIZE, color_scheme="light").new_page()
            for step, place in steps.items():
                _take(page, f"{url}{prefix}/{place}", target / f"{step}-{ui}.png")
            page.goto(f"{url}{prefix}/runs/flow-run/{review}")
            page.wait_for_load_state("networkidle", timeout=120_000)
            if not page.get_by_role("button", name="Resume").count():
                page.locator("button:has(svg)").last.click()
            page.get_by_text("Resume").first.click(timeout=60_000)
            page.get_by_text("Decision").first.wait_for(timeout=60_000)
            page.wait_for_timeout(1_500)
            page.screenshot(path=target / f"review-{ui}.png")
        page = chromium.new_context(viewport=SIZE, color_scheme="light").new_page()
        _take(page, f"{pages}/", target / "runs-page.png")
        page.get_by_role("link", name="example").click()
        page.wait_for_timeout(500)
        page.screenshot(path=target / "run-page.png")
        chromium.close()


def _take(page: Any, address: str, path: Path) -> None:
    page.goto(address)
    page.wait_for_load_state("networkidle", timeout=120_000)
    page.wait_for_timeout(2_500)
    page.screenshot(path=path)


def _run(url: str, deployment: str, parameters: dict[str, Any]) -> str:
    made = _ask(f"{url}/api/deployments/{deployment}/create_flow_run", {"parameters": parameters})
    return str(made["id"])


def _state(url: str, run: str) -> str:
    return str(_ask(f"{url}/api/flow_runs/{run}")["state_type"])


def _wait(done: Any) -> None:
    deadline = time.monotonic() + WAIT_SECONDS
    while not done():
        if time.monotonic() > deadline:
            raise SystemExit("a step did not come")
        time.sleep(1)


def _ask(url: str, body: Any = None) -> Any:
    raw = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(url, data=raw, headers={"Content-Type": "application/json"})
    with urllib.request.urlopen(request, timeout=60) as answer:
        return json.loads(answer.read())


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


if __name__ == "__main__":
    main()
