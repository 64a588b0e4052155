"""Imports as a whole, over a loopback server: politeness, breaks of every kind, and the file that comes out."""

from __future__ import annotations

import csv
import gzip
import itertools
import json
import os
import random
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

import reference_data
from flows.cli import cli
from flows.importers import _engine, _output
from flows.importers._engine import StoppedError, Trouble
from flows.importers._model import Importer, Row
from flows.importers._state import BusyStateError, State
from flows.ingest.addresses import HostList
from flows.ingest.fetch import Client, Settings
from flows.ingest.pace import Pace, Rate
from tests.loopback import Asked, Server, reply, serving
from tests.refused_addresses import REFUSED

PAGES = 4
WORLD_BANK = _engine.find("world-bank")


def world_bank(path: str) -> bytes:
    """The countries, then PAGES pages of one row each."""
    if "/indicator/" not in path:
        rows: list[object] = [{"iso2Code": "FR", "region": {"value": "Europe"}}]
        return json.dumps([{"page": 1, "pages": 1}, rows]).encode()
    number = int(path.rpartition("page=")[2])
    row = {
        "indicator": {"value": "Population, total"},
        "country": {"id": "FR", "value": "France"},
        "date": str(2000 + number),
        "value": 60_000_000 + number,
    }
    return json.dumps([{"page": number, "pages": PAGES, "lastupdated": "2025-01-15"}, [row]]).encode()


@pytest.fixture
def serve() -> Iterator[Callable[[Callable[[Asked], bytes | Iterator[bytes]]], Server]]:
    with ExitStack() as stack:
        yield lambda answer: stack.enter_context(serving(answer))


def imported(
    server: Server,
    place: Path,
    importer: Importer = WORLD_BANK,
    targets: tuple[str, ...] = ("SP.POP.TOTL",),
) -> list[Row | Trouble]:
    """In a time of its own, so that no test waits for what a source asks for."""
    now = [0.0]

    def sleep(seconds: float) -> None:
        now[0] += seconds

    pace = Pace(Rate(1000), {}, lambda: now[0], sleep)
    client = Client(Settings(HostList.parse([server.host])), pace, clock=lambda: now[0], sleep=sleep)
    with client, State(place, importer.publisher) as state:
        return list(_engine.run(importer, targets, {}, client, state, server.url()[:-1]))


def years(rows: list[Row | Trouble]) -> list[str]:
    return [row["period"] for row in rows if not isinstance(row, Trouble)]


ALL = [str(2001 + number) for number in range(PAGES)]


class TestPoliteness:
    def test_no_request_beyond_the_declared_rate(self, serve: Callable[..., Server], tmp_path: Path) -> None:
        server = serve(lambda asked: reply(world_bank(asked.path)))
        client = Client(Settings(HostList.parse([server.host])), Pace(Rate(5)))
        with client, State(tmp_path, "x") as state:
            list(_engine.run(WORLD_BANK, ["SP.POP.TOTL"], {}, client, state, server.url()[:-1]))
        gaps = [later.at - earlier.at for earlier, later in itertools.pairwise(server.asked)]
        # The server sees starts through scheduling, late on a busy machine: half the time is enough to tell a rate
        # that holds from one that does not.
        assert len(gaps) == PAGES
        assert sum(gaps) > PAGES / 5 / 2

    def test_the_next_import_asks_only_for_what_is_new(self, serve: Callable[..., Server], tmp_path: Path) -> None:
        def answer(asked: Asked) -> bytes:
            body = world_bank(asked.path)
            tag = f'"{hash(body)}"'
            return reply(body, 304 if asked.headers.get("if-none-match") == tag else 200, etag=tag)

        server = serve(answer)
        first = imported(server, tmp_path)
        asked = len(server.asked)
        assert imported(server, tmp_path) == first
        assert all("if-none-match" in again.headers for again in server.asked[asked:])
        assert len(server.asked) == 2 * asked

    def test_sources_that_want_a_contact_are_not_asked_without(self) -> None:
        with pytest.raises(ValueError, match="FACTLINT_CONTACT"):
            _engine.client_for(_engine.find("sec-facts"), Settings())

    def test_two_imports_from_one_publisher_do_not_add_up(self, tmp_path: Path) -> None:
        with State(tmp_path, "SEC EDGAR"):
            with pytest.raises(BusyStateError, match="another import from SEC EDGAR"):
                State(tmp_path, "SEC EDGAR")
            State(tmp_path, "ECB").__exit__(None, None, None)
        State(tmp_path, "SEC EDGAR").__exit__(None, None, None)


Answer = Callable[[int, bytes], bytes]
BREAKS: dict[str, Answer] = {
    "500": lambda n, body: reply("x", 500),
    "503 for an hour": lambda n, body: reply("x", 503, retry_after="3600"),
    "429": lambda n, body: reply("x", 429),
    "nothing": lambda n, body: b"",
    "truncated": lambda n, body: reply(body)[:-10],
    "truncated packing": lambda n, body: reply(gzip.compress(body)[:-8], content_encoding="gzip"),
}
REFUSALS: dict[str, Answer] = {
    "404": lambda n, body: reply("x", 404),
    "malformed": lambda n, body: reply(body[:-10]),
    "another format": lambda n, body: reply("<html>Maintenance</html>"),
    "too long": lambda n, body: reply("x", content_length="99999999999"),
    "redirect inside": lambda n, body: reply(status=302, location="http://169.254.169.254/"),
}


class TestBreaks:
    @pytest.mark.parametrize("kind", BREAKS)
    def test_goes_on_where_it_was_stopped(self, kind: str, serve: Callable[..., Server], tmp_path: Path) -> None:
        broken = [True]

        def answer(asked: Asked) -> bytes:
            body = world_bank(asked.path)
            return BREAKS[kind](1, body) if broken[0] and asked.path.endswith("page=3") else reply(body)

        server = serve(answer)
        with pytest.raises(StoppedError, match="the same call goes on from there"):
            imported(server, tmp_path)
        broken[0] = False
        before = len(server.asked)
        assert years(imported(server, tmp_path)) == ALL
        assert [asked.path.rpartition("page=")[2] for asked in server.asked[before:]] == ["3", "4"]

    @pytest.mark.parametrize("kind", REFUSALS)
    def test_what_cannot_be_taken_is_told_and_asked_for_again(
        self, kind: str, serve: Callable[..., Server], tmp_path: Path
    ) -> None:
        broken = [True]

        def answer(asked: Asked) -> bytes:
            body = world_bank(asked.path)
            return REFUSALS[kind](1, body) if broken[0] and asked.path.endswith("page=4") else reply(body)

        server = serve(answer)
        found = imported(server, tmp_path)
        assert years(found) == ALL[:-1]
        (trouble,) = (row for row in found if isinstance(row, Trouble))
        assert trouble.lost
        broken[0] = False
        before = len(server.asked)
        assert years(imported(server, tmp_path)) == ALL
        assert len(server.asked) == before + 1

    def test_paging_in_a_circle_ends(self, serve: Callable[..., Server], tmp_path: Path) -> None:
        gleif = _engine.find("gleif")
        body = json.dumps({"data": [], "links": {"next": "https://api.gleif.org/api/v1/lei-records?page=2"}})
        server = serve(lambda _: reply(body))
        found = imported(server, tmp_path, gleif, ("Orbelin",))
        assert len(server.asked) == 2
        assert isinstance(found[0], Trouble)

    def test_a_busy_source_is_waited_for(self, serve: Callable[..., Server], tmp_path: Path) -> None:
        wikidata = _engine.find("wikidata")
        server = serve(lambda _: reply(json.dumps({"error": {"code": "maxlag"}})))
        with pytest.raises(StoppedError):
            imported(server, tmp_path, wikidata, ("Q7",))

    def test_a_broken_state_is_begun_anew(self, serve: Callable[..., Server], tmp_path: Path) -> None:
        server = serve(lambda asked: reply(world_bank(asked.path)))
        (tmp_path / "world-bank.sqlite").write_bytes(b"SQLite format 3\x00" + b"\xff" * 4096)
        assert years(imported(server, tmp_path)) == ALL

    def test_other_code_does_not_trust_what_was_read_before(
        self, serve: Callable[..., Server], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        server = serve(lambda asked: reply(world_bank(asked.path), etag='"1"'))
        imported(server, tmp_path)
        monkeypatch.setattr(_engine, "_version", lambda _: "another")
        before = len(server.asked)
        imported(server, tmp_path)
        assert all("if-none-match" not in asked.headers for asked in server.asked[before:])


def command(server: Server, output: Path) -> list[str]:
    return [
        "reference", "import", "world-bank", "SP.POP.TOTL", "--output", str(output), "--overwrite",
        "--base", server.url()[:-1], "--allow-host", server.host,
    ]  # fmt: skip


KILLS = int(os.environ.get("FACTLINT_TEST_KILLS", "2"))


def test_killed_at_any_point_it_leaves_a_valid_file_and_goes_on(serve: Callable[..., Server], tmp_path: Path) -> None:
    """Real processes and SIGKILL. `FACTLINT_TEST_KILLS=20` for the long run."""

    def answer(asked: Asked) -> bytes:
        time.sleep(0.05)
        return reply(world_bank(asked.path))

    server = serve(answer)
    output = tmp_path / "facts.csv"
    output.write_text("entity,concept,value,source\nFrance,population,1,before\n", encoding="utf-8")
    call = [sys.executable, "-c", "from flows.cli import main; main()", *command(server, output)]
    environment = {**os.environ, "FACTLINT_HOME": str(tmp_path / "home"), "XDG_CACHE_HOME": str(tmp_path / "cache")}
    subprocess.run(call, env=environment, capture_output=True, check=True)
    expected = output.read_bytes()
    chance = random.Random(7)
    for _ in range(KILLS):
        output.write_text("entity,concept,value,source\nFrance,population,1,before\n", encoding="utf-8")
        for state in (tmp_path / "home/imports").glob("*.sqlite*"):
            state.unlink()
        server.asked.clear()
        running = subprocess.Popen(call, env=environment, stderr=subprocess.DEVNULL)
        due = chance.randint(0, PAGES + 1)
        while len(server.asked) < due and running.poll() is None:
            time.sleep(0.005)
        time.sleep(chance.uniform(0, 0.1))
        running.send_signal(signal.SIGKILL)
        running.wait()
        assert not reference_data.validate([output])
        asked = len(server.asked)
        finished = subprocess.run(call, env=environment, capture_output=True, check=True)
        assert output.read_bytes() == expected, finished.stderr
        # At most the request that was under way is sent twice, unless the run had ended and this is a new one.
        assert len(server.asked) - asked in (0, PAGES + 1) or len(server.asked) <= PAGES + 2
        assert not list(tmp_path.glob(".facts.csv.*")) or running.returncode == -signal.SIGKILL


def run(*arguments: str, **environment: str) -> Result:
    return CliRunner(env=environment).invoke(cli, arguments, standalone_mode=False)


@pytest.mark.parametrize("address", REFUSED, ids=REFUSED.values())
def test_hostile_addresses_are_refused_as_targets_and_as_bases(
    address: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(socket, "create_connection", lambda *_, **__: pytest.fail("connected"))
    for importer, targets, base in ((_engine.find("table"), (address,), None), (WORLD_BANK, (), address)):
        with Client() as client, State(tmp_path, "x") as state:
            found = list(_engine.run(importer, targets, {}, client, state, base))
        assert [row.lost for row in found if isinstance(row, Trouble)] == [True]
        assert len(found) == 1


class TestTerminal:
    @pytest.fixture(autouse=True)
    def state(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("FACTLINT_HOME", str(tmp_path / "home"))
        monkeypatch.setenv("FACTLINT_CONTACT", "desk@example.org")

    def test_writes_a_valid_reference(self, serve: Callable[..., Server], tmp_path: Path) -> None:
        server = serve(lambda asked: reply(world_bank(asked.path)))
        output = tmp_path / "facts.csv"
        result = run(*command(server, output))
        assert result.return_value == 0, result.output
        assert f"{PAGES} rows from World Bank (CC BY 4.0" in result.stderr
        with output.open(encoding="utf-8", newline="") as stream:
            rows = list(csv.DictReader(stream))
        assert [row["period"] for row in rows] == ALL
        assert rows[0]["entity"] == "France"
        found = reference_data.load([output], shipped=False)
        assert found.fact_count == PAGES

    def test_does_not_overwrite_unasked(self, tmp_path: Path) -> None:
        output = tmp_path / "facts.csv"
        output.write_text("mine")
        result = CliRunner().invoke(cli, ["reference", "import", "world-bank", "--output", str(output)])
        assert "--overwrite" in result.output
        assert output.read_text() == "mine"

    @pytest.mark.parametrize("name", _engine.names())
    def test_each_importer_has_a_page(self, name: str) -> None:
        assert "## Traps" in run("reference", "import", name).stdout
        assert name in run("reference", "import").stdout

    def test_a_table_by_its_address(self, serve: Callable[..., Server], tmp_path: Path) -> None:
        server = serve(lambda _: reply("entity,concept,value,source\nOrbelin,employees,4200,ours\n,,,\n"))
        output = tmp_path / "facts.csv"
        result = run(
            "reference", "import", "table", server.url("/t.csv"), "--output", str(output), "--allow-host", server.host
        )
        assert result.return_value == 0, result.output
        assert reference_data.load([output], shipped=False).facts("orbelin")[0].value == 4200

    @pytest.mark.parametrize("target", [("table",), ("world-bank", "--base")])
    def test_hostile_addresses_are_refused(self, target: tuple[str, ...], tmp_path: Path) -> None:
        output = str(tmp_path / "facts.csv")
        result = run("reference", "import", *target, "http://[::ffff:169.254.169.254]/", "--output", output)
        assert result.return_value == 2
        assert "not on the public internet" in result.stderr

    def test_options_are_checked(self, tmp_path: Path) -> None:
        for option, problem in (("x", "NAME=VALUE"), ("colour=red", "has no option 'colour'")):
            arguments = ["reference", "import", "world-bank", "--output", str(tmp_path / "x.csv"), "--option", option]
            assert problem in CliRunner().invoke(cli, arguments).output


def test_a_file_that_cannot_be_written_is_not_touched(tmp_path: Path) -> None:
    path = tmp_path / "facts.csv"
    path.write_text("before")

    def rows() -> Iterator[Row]:
        yield {"entity": "a"}
        raise KeyError("in the middle")

    with pytest.raises(KeyError):
        _output.write(path, rows())
    assert path.read_text() == "before"
    assert list(tmp_path.iterdir()) == [path]


# -- recorded answers --------------------------------------------------------------------------------------------------


def recorded(samples: Path) -> Callable[[Asked], bytes]:
    def body(path: str) -> bytes | None:
        name = path.rpartition("/")[2]
        sec = samples / "sec_edgar"
        if path.startswith("/api/xbrl/companyfacts/"):
            return (sec / f"companyfacts_{name.replace('.json', '.trimmed.json')}").read_bytes()
        if path.startswith("/submissions/"):
            return (sec / f"submissions_{name.replace('.json', '.trimmed.json')}").read_bytes()
        if path.startswith("/files/"):
            return (sec / "company_tickers_exchange.json").read_bytes()
        if path.startswith("/stats/eurofxref/"):
            return (samples / "fx/ecb_eurofxref_2015_on.csv").read_bytes()
        if path.startswith("/api/v1/lei-records"):
            return (samples / "gleif/lei_record_549300LBI3LRIZ2V8V66.trimmed.json").read_bytes()
        if path.startswith("/w/api.php"):
            asked = path.rpartition("ids=")[2].replace("%7C", "|").split("|")
            entities = {}
            for item in asked:
                file = samples / f"wikidata/{item}.json"
                entities[item] = json.loads(file.read_bytes())["entities"][item] if file.exists() else {"missing": ""}
            return json.dumps({"entities": entities}).encode()
        if path.startswith("/v2/"):
            return recorded_world_bank(samples, path)
        return None

    def answer(asked: Asked) -> bytes:
        found = body(
            asked.path.partition("?")[0] if "api.php" not in asked.path and "/v2/" not in asked.path else asked.path
        )
        return reply("nothing", 404) if found is None else reply(found)

    return answer


def recorded_world_bank(samples: Path, path: str) -> bytes:
    """The recorded tables in the shape of the interface."""
    with (samples / "iso/country-codes.csv").open(encoding="utf-8", newline="") as stream:
        codes = {row["ISO3166-1-Alpha-3"]: row["ISO3166-1-Alpha-2"] for row in csv.DictReader(stream)}
    if "/indicator/" not in path:
        rows: list[object] = [{"iso2Code": code, "region": {"value": "x"}} for code in codes.values() if code]
        return json.dumps([{"page": 1, "pages": 1}, rows]).encode()
    table = "gdp" if "NY.GDP" in path else "population"
    with (samples / f"worldbank/{table}.csv").open(encoding="utf-8", newline="") as stream:
        rows = [
            {
                "indicator": {"value": table},
                "country": {"id": codes.get(row["Country Code"], "1W"), "value": row["Country Name"]},
                "date": row["Year"],
                "value": float(row["Value"]),
            }
            for row in csv.DictReader(stream)
        ]
    page = int(path.rpartition("page=")[2])
    pages = -(-len(rows) // 1000)
    return json.dumps(
        [{"page": page, "pages": pages, "lastupdated": "2026-03-01"}, rows[(page - 1) * 1000 : page * 1000]]
    ).encode()


RECORDED = [
    ("sec-facts", ("320193", "1045810", "1652044", "1835632"), 3000),
    ("sec-submissions", ("320193", "789019", "1045810"), 9),
    ("sec-tickers", (), 20_000),
    ("ecb", (), 50_000),
    ("gleif", ("549300LBI3LRIZ2V8V66",), 0),
    ("world-bank", (), 18_000),
    ("wikidata", ("Q2112", "Q217447", "Q328212"), 17),
]


@pytest.mark.evals
@pytest.mark.parametrize(("name", "targets", "least"), RECORDED, ids=[name for name, _, _ in RECORDED])
def test_recorded_answers(
    name: str, targets: tuple[str, ...], least: int, shared: Path, serve: Callable[..., Server], tmp_path: Path
) -> None:
    server = serve(recorded(shared / "reference_samples"))
    importer = _engine.find(name)
    found = imported(server, tmp_path, importer, targets)
    troubles = [row for row in _output.finished(found, {}, importer.review) if isinstance(row, Trouble)]
    assert not [trouble.text for trouble in troubles if trouble.lost]
    assert len(found) - len(troubles) >= least
