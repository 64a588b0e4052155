"""The flow that proposes changes, under Prefect's test harness and over a loopback server."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from prefect.utilities.callables import parameter_schema
from pydantic import ValidationError

from flows import refresh_reference as module
from flows.refresh_reference import Refresh, refresh_reference
from tests.flows.test_check_articles import left_by
from tests.loopback import Asked, Server, reply, serving

FACTS = "entity,concept,value,unit,period,source\nOrbelin,employees,900,person,2030,ours\n"


class Source:
    """Tells of one company's names; `broken` and `body` may be changed."""

    def __init__(self) -> None:
        self.broken = False
        self.symbols = ["ORB"]

    def __call__(self, asked: Asked) -> bytes:
        if self.broken:
            return reply("x", 500)
        body = {
            "name": "Orbelin",
            "tickers": self.symbols,
            "exchanges": ["NYSE"] * len(self.symbols),
            "formerNames": [],
        }
        return reply(json.dumps(body), last_modified="Tue, 01 Jul 2031 06:00:00 GMT")


@pytest.fixture
def source() -> Source:
    return Source()


@pytest.fixture
def served(source: Source, monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    with serving(source) as server:
        monkeypatch.setenv("FACTLINT_ALLOW_HOSTS", server.host)
        monkeypatch.setenv("FACTLINT_CONTACT", "desk@example.org")
        yield server


@pytest.fixture
def order(served: Server, tmp_path: Path) -> Refresh:
    facts = tmp_path / "facts.csv"
    facts.write_text(FACTS, encoding="utf-8")
    return Refresh(source="sec-submissions", targets=["7"], reference=[str(facts)], mirror=served.url()[:-1])


@pytest.mark.prefect
@pytest.mark.usefixtures("server")
class TestRun:
    def test_proposes_and_changes_nothing(self, order: Refresh, home: Path) -> None:
        state: Any = refresh_reference(order, return_state=True)
        proposal = state.result()
        assert state.name == "Completed"
        assert state.message == proposal["outcome"] == "2 new in 2 rows"
        names, artifacts = left_by(state.state_details.flow_run_id)
        assert names == ["import", "compare", "propose"]
        assert "ORB NYSE (unverified)" in artifacts["reference-changes-sec-submissions-7"].data
        page = artifacts["reference-changes-sec-submissions-7"]
        assert "| Orbelin, ticker from 2031-07-01 | ORB NYSE |" in page.data
        assert page.description == "2 new in 2 rows"
        file = Path(proposal["file"])
        assert file.parent == home / "changes"
        with file.open(encoding="utf-8", newline="") as stream:
            assert [row["accept"] for row in csv.DictReader(stream)] == ["yes", "yes"]
        assert Path(order.reference[0]).read_text(encoding="utf-8") == FACTS

    def test_nothing_new_leaves_no_file(self, order: Refresh, source: Source) -> None:
        source.symbols = []
        state: Any = refresh_reference(order, return_state=True)
        assert state.message == "no change in 0 rows"
        assert state.result()["file"] == ""

    def test_a_source_out_of_reach_fails_the_run_and_says_why(
        self, order: Refresh, source: Source, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        source.broken = True
        monkeypatch.setattr(module, "import_rows", module.import_rows.with_options(retries=0))
        state: Any = refresh_reference(order, return_state=True)
        assert state.is_failed()
        assert "the same call goes on from there" in state.message


class TestForm:
    def test_sources_are_a_choice(self) -> None:
        schema = parameter_schema(refresh_reference).model_dump_for_openapi()
        fields = schema["definitions"]["Refresh"]["properties"]
        assert "sec-facts" in fields["source"]["enum"]
        assert min(fields, key=lambda name: fields[name]["position"]) == "source"

    @pytest.mark.parametrize("given", [{"source": "gossip"}, {}, {"source": "ecb", "colour": "red"}])
    def test_what_is_no_order_is_refused(self, given: dict[str, str]) -> None:
        with pytest.raises(ValidationError):
            Refresh.model_validate(given)

    def test_only_a_source_out_of_reach_is_tried_again(self) -> None:
        class Failed:
            def __init__(self, problem: Exception) -> None:
                self.problem = problem

            def result(self) -> None:
                raise self.problem

        assert module._is_passing(None, None, Failed(module._engine.StoppedError("later")))
        assert not module._is_passing(None, None, Failed(ValueError("never")))
