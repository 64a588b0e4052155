"""The desk: what it refuses, what it serves, and that it starts, works, takes up again and stops."""

from __future__ import annotations

import http.client
import os
import signal
import subprocess
import sys
import threading
import time
from base64 import b64encode
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest
import yaml
from prefect.events.schemas.automations import AutomationCore

from flows.desk import pages, provision
from flows.desk.options import DeskError, Options
from flows.desk.supervisor import Child
from tests.flows.newsroom import newsroom
from tests.flows.servers import free_port

RUN = "from flows.cli import main; main()"


class TestOptions:
    def test_no_other_address_than_loopback_without_a_password(self, tmp_path: Path) -> None:
        with pytest.raises(DeskError, match="FACTLINT_DESK_AUTH"):
            Options(tmp_path, host="0.0.0.0")
        for host in ("127.0.0.1", "localhost", "::1", "127.0.0.9"):
            Options(tmp_path, host=host)
        Options(tmp_path, host="0.0.0.0", auth="ana:secret")

    @pytest.mark.parametrize("auth", ["secret", "ana:", ":secret"])
    def test_half_a_password_is_refused(self, tmp_path: Path, auth: str) -> None:
        with pytest.raises(DeskError, match="user:password"):
            Options(tmp_path, auth=auth)

    def test_nothing_calls_home_and_a_user_s_own_prefect_stays_out(self, tmp_path: Path) -> None:
        env = Options(tmp_path, auth="ana:secret", database="postgresql://desk@db/x").environment(
            {"PREFECT_API_URL": "https://elsewhere.example/api", "PREFECT_LOGGING_LEVEL": "DEBUG", "PATH": "/bin"}
        )
        assert env["DO_NOT_TRACK"] == "1" and env["PREFECT_SERVER_ANALYTICS_ENABLED"] == "false"
        assert env["PREFECT_SERVER_UI_SHOW_PROMOTIONAL_CONTENT"] == "false"
        assert env["PREFECT_API_URL"] == "http://127.0.0.1:4200/api" and "PREFECT_LOGGING_LEVEL" not in env
        assert env["PREFECT_SERVER_API_AUTH_STRING"] == env["PREFECT_API_AUTH_STRING"] == "ana:secret"
        assert env["PREFECT_SERVER_DATABASE_CONNECTION_URL"] == "postgresql+asyncpg://desk@db/x"
        assert env["FACTLINT_STORE"] == "postgresql://desk@db/x"

    def test_another_database_is_refused(self, tmp_path: Path) -> None:
        with pytest.raises(DeskError, match="postgresql://"):
            Options(tmp_path, database="mysql://x")


class TestPages:
    @contextmanager
    def served(self, folder: Path, auth: str | None = None) -> Iterator[int]:
        (folder / "runs").mkdir(parents=True)
        (folder / "index.html").write_text("<p>runs</p>", encoding="utf-8")
        (folder.parent / "secret.txt").write_text("secret", encoding="utf-8")
        server = pages.server(folder, "127.0.0.1", 0, auth)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield server.server_address[1]
        finally:
            server.shutdown()
            server.server_close()

    def ask(self, port: int, path: str, method: str = "GET", **headers: str) -> tuple[int, dict[str, str], bytes]:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
        connection.request(method, path, headers=headers)
        answer = connection.getresponse()
        return answer.status, dict(answer.getheaders()), answer.read()

    def test_a_page_is_served_with_a_policy_and_nothing_else_is(self, tmp_path: Path) -> None:
        with self.served(tmp_path / "site") as port:
            status, headers, body = self.ask(port, "/")
            assert (status, body) == (200, b"<p>runs</p>")
            assert headers["Content-Security-Policy"].startswith("default-src 'none'")
            for path in ("/runs/", "/../secret.txt", "/%2e%2e/secret.txt", "/missing"):
                assert self.ask(port, path)[0] in (400, 404)
            assert self.ask(port, "/", "POST")[0] == 501

    def test_a_foreign_name_for_this_machine_is_refused(self, tmp_path: Path) -> None:
        with self.served(tmp_path / "site") as port:
            assert self.ask(port, "/", Host="evil.example")[0] == 421
            assert self.ask(port, "/", Host=f"localhost:{port}")[0] == 200

    def test_with_a_password_nobody_reads_without_it(self, tmp_path: Path) -> None:
        with self.served(tmp_path / "site", "ana:secret") as port:
            assert self.ask(port, "/")[0] == 401
            for given, status in (("ana:secret", 200), ("ana:guess", 401)):
                token = "Basic " + b64encode(given.encode()).decode()
                assert self.ask(port, "/", Authorization=token)[0] == status


class TestChild:
    def child(self, tmp_path: Path, program: str) -> Child:
        return Child("helper", [sys.executable, "-c", program], dict(os.environ), tmp_path / "helper.log")

    def test_one_that_ends_is_started_again_after_a_pause(self, tmp_path: Path) -> None:
        told: list[str] = []
        child = self.child(tmp_path, "print('here', flush=True)")
        child.start()
        deadline = time.monotonic() + 60
        while (tmp_path / "helper.log").read_text().count("here") < 2 and time.monotonic() < deadline:
            child.keep(told.append)
            time.sleep(0.05)
        assert (tmp_path / "helper.log").read_text().count("here") == 2
        assert "starts again in 2 s" in told[0] and "helper.log" in told[0]
        child.stop()

    def test_one_that_does_not_listen_is_killed(self, tmp_path: Path) -> None:
        deaf = "import signal, time; signal.signal(15, signal.SIG_IGN); print('deaf', flush=True); time.sleep(600)"
        child = self.child(tmp_path, deaf)
        child.start()
        deadline = time.monotonic() + 60
        while "deaf" not in (tmp_path / "helper.log").read_text() and time.monotonic() < deadline:
            time.sleep(0.05)
        child.stop(seconds=0.2)
        assert child.process is not None and child.process.returncode == -signal.SIGKILL


class TestFiles:
    def test_every_automation_is_one_that_prefect_takes(self) -> None:
        files = sorted(provision.folder().glob("*.yaml"))
        assert files
        for path in files:
            spec = yaml.safe_load(path.read_text(encoding="utf-8"))
            for action in spec["actions"]:
                if action.pop("deployment", None):
                    action |= {"deployment_id": "00000000-0000-0000-0000-000000000000", "source": "selected"}
                if action.pop("block", None):
                    action["block_document_id"] = "00000000-0000-0000-0000-000000000000"
            assert AutomationCore.model_validate(spec).name.startswith("factlint ")

    def test_zombies_miss_three_beats(self) -> None:
        """Fewer would crash healthy runs on a loaded machine; many more would leave dead ones running for minutes."""
        spec = yaml.safe_load((provision.folder() / "zombie-runs.yaml").read_text(encoding="utf-8"))
        beat = int(Options(Path("/x")).environment({})["PREFECT_FLOWS_HEARTBEAT_FREQUENCY"])
        assert spec["trigger"]["within"] == 3 * beat

    def test_every_deployment_has_what_a_newcomer_reads(self) -> None:
        spec = yaml.safe_load((provision.ROOT / "prefect.yaml").read_text(encoding="utf-8"))
        for entry in spec["deployments"]:
            assert entry["description"].strip() and "factlint" in entry["tags"], entry["name"]
            assert entry["concurrency_limit"]["limit"] >= 1, entry["name"]
            for schedule in entry.get("schedules", []):
                assert schedule["slug"] and schedule["timezone"], entry["name"]


@pytest.mark.desk
class TestDesk:
    """A whole desk in a process of its own."""

    @contextmanager
    def running(self, home: Path, *options: str, **environment: str) -> Iterator[tuple[str, str]]:
        port, pages_port = free_port(), free_port()
        command = [sys.executable, "-c", RUN, "desk", "--home", str(home), "--port", str(port)]
        command += ["--pages-port", str(pages_port), *options]
        log = home.parent / f"{home.name}.log"
        with log.open("wb") as stream:
            process = subprocess.Popen(command, env={**os.environ, **environment}, stdout=stream, stderr=stream)
        try:
            deadline = time.monotonic() + 400
            while "Reports" not in log.read_text():
                assert process.poll() is None and time.monotonic() < deadline, log.read_text()
                time.sleep(0.2)
            yield f"http://127.0.0.1:{port}/api", f"http://127.0.0.1:{pages_port}"
        finally:
            process.send_signal(signal.SIGTERM)
            assert process.wait(90) == 0
            assert "stopping" in log.read_text()

    def finished(self, api: str, deployment: str, **parameters: Any) -> dict[str, Any]:
        found = httpx.get(f"{api}/deployments/name/{deployment}").raise_for_status().json()
        body = {"parameters": parameters}
        run = httpx.post(f"{api}/deployments/{found['id']}/create_flow_run", json=body).raise_for_status().json()
        deadline = time.monotonic() + 300
        while run["state_type"] not in ("COMPLETED", "FAILED", "CRASHED") and time.monotonic() < deadline:
            time.sleep(1)
            run = httpx.get(f"{api}/flow_runs/{run['id']}").raise_for_status().json()
        assert isinstance(run, dict)
        return run

    def scheduled(self, api: str, deployment: str) -> dict[str, Any]:
        """The run that Prefect makes of a schedule of every minute."""
        found = httpx.get(f"{api}/deployments/name/{deployment}").raise_for_status().json()["id"]
        every_minute = [{"schedule": {"cron": "* * * * *", "timezone": "Europe/Paris"}, "active": True}]
        httpx.post(f"{api}/deployments/{found}/schedules", json=every_minute).raise_for_status()
        asked = {"deployments": {"id": {"any_": [found]}}, "flow_runs": {"state": {"type": {"any_": ["COMPLETED"]}}}}
        deadline = time.monotonic() + 300
        while not (runs := httpx.post(f"{api}/flow_runs/filter", json=asked).json()) and time.monotonic() < deadline:
            time.sleep(1)
        assert runs, "nothing ran"
        run: dict[str, Any] = runs[0]
        return run

    def test_it_starts_checks_tells_stops_and_takes_up_where_it_was(self, tmp_path: Path) -> None:
        home = tmp_path / "desk"
        with newsroom() as room, self.running(home, FACTLINT_WEBHOOK=f"{room.url}/hook") as (api, reports):
            run = self.finished(api, "check-articles/check-articles")
            assert run["state"]["name"] == "Completed" and "6 errors" in run["state"]["message"]
            on_time = self.scheduled(api, "digest/digest")
            assert on_time["auto_scheduled"] and on_time["expected_start_time"][17:19] == "00"
            assert on_time["estimated_start_time_delta"] < 60
            deadline = time.monotonic() + 60
            while not room.posted and time.monotonic() < deadline:
                time.sleep(0.5)
            assert room.posted[0]["title"].startswith("factlint: 6 new in")
            assert (
                "500 millions de dollars" in room.posted[0]["text"] and f"{reports}/articles/" in room.posted[0]["text"]
            )
            assert "6 errors" in httpx.get(f"{reports}/runs/{run['id']}.html").text
            again = [sys.executable, "-c", RUN, "desk", "--home", str(home)]
            second = subprocess.run(again, capture_output=True, text=True, timeout=120)
            assert second.returncode == 0 and "running already" in second.stdout
            automations = {found["name"] for found in httpx.post(f"{api}/automations/filter").json()}
            assert "factlint zombie runs" in automations
        with self.running(home) as (api, _):
            found = httpx.post(f"{api}/automations/filter").json()
            assert len(found) == len({one["name"] for one in found}) == len(automations)
            assert httpx.get(f"{api}/flow_runs/{run['id']}").json()["state"]["name"] == "Completed"
