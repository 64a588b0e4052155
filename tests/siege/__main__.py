"""Kills a desk's processes again and again, and looks whether anything was lost, doubled or left hanging.

    python -m tests.siege                     20 kills, five in each phase of a run
    python -m tests.siege --kills 2           a quick look
    python -m tests.siege --trace             no kills: which hosts a whole desk run connects to (needs strace)
    python -m tests.siege --cluster           no kills: two API servers and two workers on one PostgreSQL

A loopback newsroom publishes articles and a feed. A desk watches it. At seeded points of a run the run's process and
its worker, or the server, get SIGKILL; the desk starts them again and another run follows. In the end every article has
to have exactly one current result with just the findings that were planted in it, and every dead run to be Crashed, no
later than three minutes after its end.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import re
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

import httpx
from sqlalchemy import func, select

from flows.store import open_store
from flows.store.schema import Claim, Document, Finding, Result, Version
from tests.flows import servers
from tests.flows.conftest import FACTS
from tests.flows.newsroom import Newsroom, newsroom

PHASES = ("fetch", "check", "store", "publish")
ARTICLES = 18
ROOT = Path(__file__).parents[2]
DEPLOYMENT = "check-feeds/siege"
CRASHED_WITHIN = 180.0
ENDED = ("COMPLETED", "FAILED", "CRASHED", "CANCELLED")
RUN = "from flows.cli import main; main()"


@dataclass
class Desk:
    """A desk in a folder of its own."""

    folder: Path
    environment: dict[str, str]
    trace: Path | None = None
    options: tuple[str, ...] = ()
    port: int = field(default_factory=servers.free_port)
    pages_port: int = field(default_factory=servers.free_port)
    process: subprocess.Popen[bytes] | None = None

    @property
    def api(self) -> str:
        return f"http://127.0.0.1:{self.port}/api"

    @property
    def home(self) -> Path:
        return self.folder / "home"

    def start(self) -> None:
        command = [sys.executable, "-c", RUN, "desk", "--home", str(self.home), "--port", str(self.port)]
        command += ["--pages-port", str(self.pages_port), "--runs", "4", *self.options]
        if self.trace:
            command = ["strace", "-f", "-qq", "-e", "trace=connect", "-o", str(self.trace), *command]
        log = self.folder / "desk.log"
        with log.open("ab") as stream:
            self.process = subprocess.Popen(command, cwd=ROOT, env=self.environment, stdout=stream, stderr=stream)
        until(lambda: "Reports" in log.read_text(), 600, "the desk does not start", self.is_running)

    def is_running(self) -> bool:
        return self.process is not None and self.process.poll() is None

    def stop(self) -> None:
        if self.process and self.is_running():
            # strace would let go of what it watches and leave it running.
            os.kill(_child_of(self.process.pid) if self.trace else self.process.pid, signal.SIGTERM)
            self.process.wait(240)

    def ask(self, method: str, path: str, /, **body: Any) -> Any:
        """An answer of the API; asked again while the server is down."""
        deadline = time.monotonic() + 240
        while True:
            try:
                answer = httpx.request(method, f"{self.api}{path}", json=body or None, timeout=60)
                answer.raise_for_status()
                return answer.json() if answer.content else None
            except (httpx.TransportError, httpx.HTTPStatusError) as problem:
                if time.monotonic() > deadline:
                    raise
                del problem
                time.sleep(0.5)

    def deploy(self, entrypoint: str, name: str, flow: str) -> str:
        flow_id = self.ask("POST", "/flows/", name=flow)["id"]
        made = self.ask(
            "POST", "/deployments/", name=name, flow_id=flow_id, entrypoint=entrypoint, path=str(ROOT),
            work_pool_name="factlint", enforce_parameter_schema=False, tags=["factlint"],
            pull_steps=[{"prefect.deployments.steps.set_working_directory": {"directory": str(ROOT)}}],
        )  # fmt: skip
        return str(made["id"])

    def run(self, deployment: str, parameters: dict[str, Any]) -> str:
        return str(self.ask("POST", f"/deployments/{deployment}/create_flow_run", parameters=parameters)["id"])

    def state(self, run: str) -> dict[str, Any]:
        found: dict[str, Any] = self.ask("GET", f"/flow_runs/{run}")
        return found

    def ended(self, run: str, seconds: float = 600) -> dict[str, Any]:
        until(lambda: self.state(run)["state_type"] in ENDED, seconds, f"run {run} does not end", self.is_running)
        return self.state(run)


def _child_of(pid: int) -> int:
    found = subprocess.run(["pgrep", "-P", str(pid)], capture_output=True, text=True, check=True)
    return int(found.stdout.split()[0])


def until(true: Any, seconds: float, failure: str, alive: Any = lambda: True) -> None:
    deadline = time.monotonic() + seconds
    while not true():
        if time.monotonic() > deadline or not alive():
            raise SystemExit(f"siege: {failure}")
        time.sleep(0.05)


def publish(room: Newsroom, round_number: int) -> dict[str, str]:
    """A newsroom's morning: every article has its own figure; the wrong ones are known. Each round a third changes."""
    planted = {}
    for number in range(ARTICLES):
        changed = (number + round_number) % 3 == 0
        # From 10 to 46: near enough to the 5 of the reference to be taken for the same figure, told wrong.
        figure = 10 + (number * 7 + round_number * 11) % 37
        if number % 3 == 1:
            figure = 5
        text = f"Narval Foods had revenue of ${figure} million in 2024, the company said in its long annual report."
        path = f"/story-{number}"
        body = room.pages.get(path, b"").decode()
        if not body or changed:
            filler = "The harbour was quiet on that day, and nobody on the quay spoke of figures or of the company."
            room.publish(path, f"Story {number}", text, filler)
            body = room.pages[path].decode()
        found = re.search(r"\$(\d+) million", body)
        figure = int(found[1]) if found else 0
        planted[f"{room.url}{path}"] = "" if figure == 5 else f"${figure} million"
    room.feed("/feed", *(f"/story-{number}" for number in range(ARTICLES)), stamped=True)
    return planted


@contextmanager
def besieged(folder: Path, trace: Path | None = None) -> Iterator[tuple[Desk, Newsroom]]:
    facts = folder / "facts.csv"
    facts.write_text(FACTS, encoding="utf-8")
    with newsroom() as room:
        environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith(("PREFECT_", "FACTLINT_"))},
            "FACTLINT_ALLOW_HOSTS": room.host,
            "FACTLINT_SIEGE": str(folder / "phases"),
            "FACTLINT_PROCESSES": "1",
        }
        (folder / "phases").touch()
        desk = Desk(folder, environment, trace)
        try:
            desk.start()
            yield desk, room
        finally:
            desk.stop()


def siege(kills: int, seed: int) -> None:
    dice = random.Random(seed)
    plan = [(PHASES[n % len(PHASES)], "server" if n // len(PHASES) % 3 == 1 else "worker") for n in range(kills)]
    dice.shuffle(plan)
    with tempfile.TemporaryDirectory(prefix="factlint-siege-") as name, besieged(Path(name)) as (desk, room):
        phases, facts = Path(name) / "phases", Path(name) / "facts.csv"
        parameters = {
            "feeds": {"feeds": [f"{room.url}/feed"], "language": "en", "reference": [str(facts)], "watch_days": 0}
        }
        deployment = desk.deploy("tests/siege/flow.py:watched", "siege", "check-feeds")
        dead: dict[str, float] = {}
        killed: Counter[str] = Counter()
        planted = {}
        for number, (phase, target) in enumerate(plan):
            planted = publish(room, number)
            begun = len(phases.read_text().splitlines())
            run = desk.run(deployment, parameters)
            nth = dice.randint(1, 2 if phase in ("check", "store") else 6 if phase == "fetch" else 1)
            hit = _reached(desk, phases, begun, phase, nth, run)
            if hit is None:
                print(f"kill {number + 1}: {phase} {nth} was not passed: {desk.state(run)['state']}", flush=True)
                continue
            time.sleep(dice.uniform(0.0, 0.3))
            _kill(desk, target, hit)
            dead[run] = time.time()
            killed[phase] += 1
            print(f"kill {number + 1}: {target} in {phase} {nth}", flush=True)
        last = desk.run(deployment, parameters)
        end = desk.ended(last)
        # What the last killed run had not recorded is done by the next; two runs are always enough.
        end = desk.ended(desk.run(deployment, parameters))
        if end["state_type"] != "COMPLETED":
            raise SystemExit(f"siege: the run after the last kill ended {end['state']}")
        problems = [*_wrong_results(desk, planted), *_hanging(desk, dead)]
    print(f"killed in {dict(killed)}")
    if problems or sum(killed.values()) < kills:
        raise SystemExit("siege: " + "; ".join(problems or ["not every kill hit its phase"]))
    print(f"siege: {kills} kills, {ARTICLES} articles, each with one current result; nothing lost, nothing doubled")


def _reached(desk: Desk, phases: Path, begun: int, phase: str, nth: int, run: str) -> int | None:
    """The process that passes the point; None where the run ends without passing it."""
    deadline = time.monotonic() + 300
    asked = 0.0
    while time.monotonic() < deadline:
        passed = [line.split() for line in phases.read_text().splitlines()[begun:]]
        for found, number, pid in passed:
            if (found, int(number)) == (phase, nth):
                return int(pid)
        if time.monotonic() - asked > 2:
            asked = time.monotonic()
            if desk.state(run)["state_type"] in ENDED:
                return None
        time.sleep(0.02)
    raise SystemExit(f"siege: {phase} was not reached in time")


def _kill(desk: Desk, target: str, run_pid: int) -> None:
    children = subprocess.run(
        ["pgrep", "-P", str(desk.process.pid if desk.process else 0), "-a"], capture_output=True, text=True
    )
    of = {
        ("worker" if "worker start" in line else "server"): int(line.split()[0])
        for line in children.stdout.splitlines()
    }
    if target == "server":
        os.kill(of["server"], signal.SIGKILL)
    # A run whose server comes back goes on; so that it is dead as well its process goes too.
    os.kill(run_pid, signal.SIGKILL)
    if target == "worker":
        os.kill(of["worker"], signal.SIGKILL)


def _wrong_results(desk: Desk, planted: dict[str, str]) -> Iterator[str]:
    store = open_store(f"sqlite:///{desk.home / 'factlint.db'}")
    with store.engine.connect() as connection:
        for key, words in planted.items():
            current = connection.execute(
                select(Result.id, Result.claims, Result.errors)
                .join(Document, Document.id == Result.document_id)
                .where(Document.key == key, Result.current)
            ).all()
            if len(current) != 1:
                yield f"{key} has {len(current)} current results"
                continue
            found = list(connection.scalars(select(Finding.words).where(Finding.result_id == current[0].id)))
            if found != ([words] if words else []):
                yield f"{key} has the findings {found}, planted was {words or 'none'}"
            claims = connection.execute(
                select(func.count()).select_from(Claim).where(Claim.result_id == current[0].id)
            ).scalar_one()
            if claims != current[0].claims:
                yield f"{key} has {claims} claims of {current[0].claims}"
        doubled = connection.execute(
            select(Version.document_id, Version.digest)
            .group_by(Version.document_id, Version.digest)
            .having(func.count() > 1)
        ).all()
        if doubled:
            yield f"{len(doubled)} versions are there twice"
    store.close()


def _hanging(desk: Desk, dead: dict[str, float]) -> Iterator[str]:
    """Dead runs that are not Crashed in time. Waits for the youngest."""
    for run, died in dead.items():
        while desk.state(run)["state_type"] not in ENDED and time.time() < died + CRASHED_WITHIN:
            time.sleep(1)
        state = desk.state(run)["state"]
        after = datetime.fromisoformat(state["timestamp"].replace("Z", "+00:00")).timestamp() - died
        print(f"run {run[:8]}: {state['name']} {after:.0f} s after its death", flush=True)
        if state["type"] != "CRASHED" or after > CRASHED_WITHIN:
            yield f"run {run} is {state['name']} {after:.0f} s after its death"


def trace() -> None:
    """Which hosts a desk's processes connect to, from start to stop, with a run of each kind between."""
    with tempfile.TemporaryDirectory(prefix="factlint-trace-") as name:
        log = Path(name) / "connections"
        with besieged(Path(name), log) as (desk, room):
            publish(room, 0)
            for deployment, parameters in (
                ("check-articles/check-articles", {}),
                ("check-feeds/check-feeds", {"feeds": {"feeds": [f"{room.url}/feed"]}}),
                ("digest/digest", {}),
                ("prune/prune", {}),
                ("recheck/recheck", {}),
            ):
                found = desk.ask("GET", f"/deployments/name/{deployment}")["id"]
                end = desk.ended(desk.run(found, parameters))
                print(f"{deployment}: {end['state']['name']}, {end['state']['message']}", flush=True)
                if end["state_type"] != "COMPLETED":
                    raise SystemExit(f"siege: {deployment} ended {end['state']}")
        reached = connections(log.read_text(errors="replace"))
    outside = sorted(address for address in reached if not address.startswith("127.") and address != "::1")
    print(f"{sum(reached.values())} connections, all to {', '.join(sorted(set(reached)))}")
    if outside:
        raise SystemExit(f"siege: the desk connects to {', '.join(outside)}")


def connections(log: str) -> Counter[str]:
    """Addresses of a strace of connect()."""
    found = re.findall(r'inet_addr\("([0-9.]+)"\)|inet_pton\(AF_INET6, "([0-9a-f:.]+)"', log)
    return Counter(v4 or v6 for v4, v6 in found)


def cluster() -> None:
    """Two API servers and two workers on one PostgreSQL: a batch is split over both, and nothing is done twice."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="factlint-cluster-")))
        database = stack.enter_context(servers.postgresql())
        environment = {**os.environ, "FACTLINT_PROCESSES": "1"}
        if servers.redis_program():
            environment["FACTLINT_REDIS"] = stack.enter_context(servers.redis())
        print(f"messages through {'Redis' if 'FACTLINT_REDIS' in environment else 'memory'}", flush=True)
        desk = Desk(folder, environment, options=("--database", f"{database}/postgres"))
        stack.callback(desk.stop)
        desk.start()
        second = _second_machine(desk, f"{database}/postgres", stack)
        stories = _stories(folder)
        deployment = desk.ask("GET", "/deployments/name/check-articles/check-articles")
        desk.ask("PATCH", f"/deployments/{deployment['id']}", concurrency_limit=None)
        runs = [desk.run(deployment["id"], {"articles": {"files": [str(path)], "language": "en"}}) for path in stories]
        ends = [desk.ended(run) for run in runs]
        _tell_split(ends, second)
        store = open_store(f"{database}/postgres")
        with store.engine.connect() as connection:
            documents = connection.execute(select(func.count()).select_from(Document)).scalar_one()
            currents = connection.execute(select(func.count()).select_from(Result).where(Result.current)).scalar_one()
            results = connection.execute(select(func.count()).select_from(Result)).scalar_one()
        store.close()
    if not documents == currents == results == len(stories) * 10:
        raise SystemExit(f"siege: {documents} articles, {currents} current results, {results} results")
    print(f"cluster: {len(runs)} runs over two workers, {documents} articles, each checked once")


def _second_machine(desk: Desk, database: str, stack: ExitStack) -> Path:
    """Another API server without services, and another worker that speaks to it; returns the worker's log."""
    from flows.desk.options import Options

    port = servers.free_port()
    options = Options(
        desk.folder / "second",
        port=port,
        pages_port=desk.pages_port,
        database=database,
        redis=desk.environment.get("FACTLINT_REDIS"),
    )
    environment = options.environment(desk.environment)
    server = _started(desk, "server", ("server", "start", "--no-services"), environment, stack)
    url = f"http://127.0.0.1:{port}/api/health"
    until(lambda: _answers(url), 300, "the second server does not start", lambda: server.poll() is None)
    worker = ("worker", "start", "--pool", "factlint", "--type", "process", "--name", "second", "--limit", "4")
    _started(desk, "worker", (*worker, "--install-policy", "never"), environment, stack)
    return desk.folder / "second-worker.log"


def _started(
    desk: Desk, name: str, command: tuple[str, ...], environment: dict[str, str], stack: ExitStack
) -> subprocess.Popen[bytes]:
    with (desk.folder / f"second-{name}.log").open("wb") as log:
        process = subprocess.Popen(
            [sys.executable, "-m", "prefect", *command],
            cwd=ROOT,
            env=environment,
            stdout=log,
            stderr=log,
            start_new_session=True,
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
        )
    stack.callback(_end, process)
    return process


def _end(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(30)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def _answers(url: str) -> bool:
    try:
        return httpx.get(url, timeout=5).status_code == 200
    except httpx.TransportError:
        return False


def _stories(folder: Path) -> list[Path]:
    paths = []
    for batch in range(8):
        path = folder / f"batch-{batch}.jsonl"
        lines = [
            json.dumps(
                {"id": f"{batch}-{n}", "date": "2025-03-03", "text": f"Story {batch} {n}. Nvidia shipped {n} chips."}
            )
            for n in range(10)
        ]
        path.write_text("\n".join(lines), encoding="utf-8")
        paths.append(path)
    return paths


def _tell_split(ends: list[dict[str, Any]], log: Path) -> None:
    """Raises SystemExit where a run failed or ran twice, or where one worker did all."""
    for end in ends:
        if end["state_type"] != "COMPLETED" or end["run_count"] != 1:
            raise SystemExit(f"siege: {end['name']} ended {end['state']} after {end['run_count']} attempts")
    told = log.read_text(encoding="utf-8", errors="replace")
    second = sum(f"Beginning flow run '{end['name']}'" in told for end in ends)
    print(f"runs by worker: {len(ends) - second} and {second}")
    if not 0 < second < len(ends):
        raise SystemExit("siege: one worker did all")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--trace", action="store_true")
    parser.add_argument("--cluster", action="store_true")
    given = parser.parse_args()
    # Whoever ends the siege ends its servers too.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    if given.trace:
        trace()
    elif given.cluster:
        cluster()
    else:
        siege(given.kills, given.seed)


if __name__ == "__main__":
    main()
