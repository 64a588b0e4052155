"""Recheck, review, digest, prune, and late runs: what a desk does beside checking."""

from __future__ import annotations

import json
import os
import threading
import time
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import httpx
import pytest
from prefect import flow
from prefect.client.orchestration import get_client
from prefect.client.schemas.filters import FlowRunFilter, FlowRunFilterState, FlowRunFilterStateType
from prefect.client.schemas.objects import FlowRun, StateType
from prefect.exceptions import ObjectNotFound
from prefect.states import Scheduled
from pydantic import ValidationError

from flows import late
from flows import review as review_module
from flows.check_articles import Articles, check_articles
from flows.digest import digest
from flows.prune import Prune, prune
from flows.publish import signals
from flows.recheck import Recheck, recheck
from flows.review import Review, Verdict, review
from flows.store import open_store, queries
from tests.flows.conftest import FACTS, STORY
from tests.flows.test_check_articles import left_by

WAIT_SECONDS = 170


def write(path: Path, facts: str) -> str:
    path.write_text(facts, encoding="utf-8")
    return str(path)


def check(text: str, facts: str, **more: Any) -> Any:
    return check_articles(Articles(language="en", text=text, reference=[facts], **more), return_state=True)


@pytest.mark.prefect
@pytest.mark.usefixtures("server", "facts_alone")
class TestRecheck:
    def test_what_the_reference_corrects_flips_and_nothing_else(self, tmp_path: Path) -> None:
        facts = write(tmp_path / "facts.csv", FACTS)
        check(STORY, facts)
        check(STORY.replace("Narval grows", "Second").replace("$7", "$5"), facts)
        same = recheck(Recheck(reference=[facts]), return_state=True)
        assert same.message == "0 articles judged again: 0 flipped"
        assert not left_by(same.state_details.flow_run_id)[1]
        write(tmp_path / "facts.csv", FACTS.replace("5000000", "7000000"))
        state = recheck(Recheck(reference=[facts]), return_state=True)
        assert state.message == "2 articles judged again: 2 flipped (1 now wrong, 1 now right) in 2 articles"
        _, artifacts = left_by(state.state_details.flow_run_id)
        (page,) = [artifact.data for key, artifact in artifacts.items() if key.startswith("check-report-")]
        assert "fixed" in page and "new" in page and "Second" in page

    def test_an_excerpt_is_judged_again_in_its_places_and_none_is_counted(self, tmp_path: Path) -> None:
        facts = write(tmp_path / "facts.csv", FACTS)
        check(f"{STORY}\nGulls flew by.\n", facts, keep_text="excerpt")
        check(STORY.replace("Narval grows", "Second"), facts, keep_text="none")
        write(tmp_path / "facts.csv", FACTS.replace("5000000", "7000000"))
        state = recheck(Recheck(reference=[facts]), return_state=True)
        assert "1 article judged again: 1 flipped (0 now wrong, 1 now right)" in state.message
        assert "1 article without kept text left out" in state.message
        with_open = open_store()
        (kept,) = queries.kept_texts(with_open, 0, 0, 10)
        with_open.close()
        assert kept.text.index("$7 million") == f"{STORY}\nGulls".index("$7 million") and "Gulls" not in kept.text

    def test_a_run_that_sees_another_reference_says_so(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        told: list[Any] = []
        monkeypatch.setattr(signals, "emit_event", lambda name, **event: told.append(name))
        facts = write(tmp_path / "facts.csv", FACTS)
        check(STORY, facts)
        check(STORY, facts)
        assert signals.REFERENCE_CHANGED not in told
        write(tmp_path / "facts.csv", FACTS.replace("5000000", "7000000"))
        check(STORY, facts)
        assert told.count(signals.REFERENCE_CHANGED) == 1


IN_TIME = 0.05
"""Hours: a reviewer who fails leaves a finding undecided after three minutes, and the test fails instead of waiting."""


class Reviewer(threading.Thread):
    """Somebody at the interface: answers each pause with the next of some forms, and notes which were refused."""

    def __init__(self, *answers: dict[str, Any]) -> None:
        super().__init__(daemon=True)
        self.answers = list(answers)
        self.refused: list[str] = []
        self.descriptions: list[str] = []

    def run(self) -> None:
        paused = FlowRunFilter(state=FlowRunFilterState(type=FlowRunFilterStateType(any_=[StateType.PAUSED])))
        deadline = time.monotonic() + WAIT_SECONDS
        with get_client(sync_client=True) as client:
            while self.answers and time.monotonic() < deadline:
                for run in client.read_flow_runs(flow_run_filter=paused):
                    # A run can be seen paused before its form is there, or be resumed in between: then ask again.
                    with suppress(ObjectNotFound, httpx.HTTPError):
                        self._answer(client, run)
                time.sleep(0.2)

    def _answer(self, client: Any, run: FlowRun) -> None:
        keyset = run.state.state_details.run_input_keyset if run.state else None
        if not keyset or not self.answers:
            return
        description = client.read_flow_run_input(run.id, keyset["description"])
        if not self.descriptions or self.descriptions[-1] != str(description):
            self.descriptions.append(str(description))
        answer = client.resume_flow_run(run.id, run_input=self.answers[0])
        given = self.answers.pop(0)
        if answer.status.value != "ACCEPT":
            self.refused.append(str(given))


@pytest.mark.prefect
@pytest.mark.usefixtures("server")
class TestReview:
    @pytest.fixture(autouse=True)
    def quick(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(review_module, "POLL_SECONDS", 1)

    def test_a_dismissed_finding_stays_dismissed_and_is_exported(self, home: Path, facts: str) -> None:
        check(STORY, facts)
        reviewer = Reviewer({"decision": "dismiss", "reason": "restated in March", "reviewer": "ana"})
        reviewer.start()
        state = review(Review(hours=IN_TIME), return_state=True)
        assert state.message == "1 dismiss"
        assert "$7 million" in reviewer.descriptions[0] and "Finding 1 of 1" in reviewer.descriptions[0]
        again = check(STORY, facts)
        assert str(again.message).startswith("no mismatch")
        _, artifacts = left_by(again.state_details.flow_run_id)
        assert "restated in March" in artifacts["check-report-narval-grows"].data
        (decision,) = [json.loads(line) for line in (home / "reviews.jsonl").read_text().splitlines()]
        assert (decision["decision"], decision["reviewer"], decision["words"]) == ("dismiss", "ana", "$7 million")
        assert review(Review(hours=IN_TIME), return_state=True).message == "nothing waits for a decision"

    def test_a_confirmed_finding_still_counts_and_is_not_asked_again(self, facts: str) -> None:
        check(STORY, facts)
        Reviewer({"decision": "confirm"}).start()
        assert review(Review(hours=IN_TIME), return_state=True).message == "1 confirm"
        assert check(STORY, facts).result()["errors"] == 1
        assert review(Review(hours=IN_TIME), return_state=True).message == "nothing waits for a decision"

    def test_nobody_in_time_leaves_it_undecided(self, facts: str) -> None:
        check(STORY, facts)
        assert review(Review(hours=0.0006), return_state=True).message == "1 undecided"


@pytest.mark.parametrize("decision", ["dismiss", "reference-wrong"])
def test_a_decision_against_a_finding_needs_a_reason(decision: str) -> None:
    for reason in ({}, {"reason": "  "}):
        with pytest.raises(ValidationError, match="say why"):
            Verdict(decision=decision, **reason)  # type: ignore[arg-type]
    assert Verdict(decision="confirm").reason == ""


@pytest.mark.prefect
@pytest.mark.usefixtures("server")
class TestUpkeep:
    def test_a_digest_sums_up_what_happened(self, facts: str) -> None:
        check(STORY, facts)
        check(STORY.replace("$7", "$5"), facts)
        check(STORY.replace("Narval grows", "Second"), facts)
        state = digest(return_state=True)
        assert state.message == "2 articles checked, 2 new mismatches, 1 fixed, 1 waiting for a decision"
        _, artifacts = left_by(state.state_details.flow_run_id)
        assert "Second" in artifacts["digest-1d"].data and "check-articles | 3" in artifacts["digest-1d"].data

    def test_pruning_deletes_what_is_old_and_keeps_what_counts(
        self, home: Path, facts: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        old = check(STORY, facts)
        check(STORY.replace("$7", "$5"), facts)
        pages = [path for path in (home / "site").glob("articles/*/*") if path.name != "index.html"]
        assert len(pages) == 2
        assert prune(Prune(days=1), return_state=True).message == "nothing was old enough"
        for path in (home / "site").rglob("*.html"):
            os.utime(path, (1, 1))
        from flows import prune as module

        monkeypatch.setattr(module, "now", lambda: datetime.now(UTC) + timedelta(days=2))
        monkeypatch.setattr(module, "old_flow_runs", lambda *_: 0)
        monkeypatch.setattr(module, "old_artifacts", lambda *_: 0)
        gone = prune(Prune(days=1), return_state=True).result()
        assert (gone["runs"], gone["results"]) == (2, 1) and gone["pages"] >= 3
        store = open_store()
        assert len(queries.kept_texts(store, 0, 0, 10)) == 1 and queries.runs(store, 10) == []
        store.close()
        assert old.is_completed()

    def test_old_records_in_prefect_go_but_the_latest_of_each_key_stays(self, facts: str) -> None:
        from flows import prune as module

        runs = [check(STORY, facts).state_details.flow_run_id for _ in range(2)]
        with get_client(sync_client=True) as client:
            client.update_flow_run(runs[0], tags=[module.TAG])
            before = datetime.now(UTC) + timedelta(minutes=1)
            assert module.old_artifacts(client, before) >= 2
            assert module.old_flow_runs(client, before) >= 1
            assert set(left_by(runs[1])[1]) == {"check-report-narval-grows", "check-claims-narval-grows"}
            assert not client.read_flow_runs(flow_run_filter=FlowRunFilter.model_validate({"id": {"any_": [runs[0]]}}))


def waiting(schedule: str | None, minute: int) -> FlowRun:
    at = datetime(2025, 3, 3, 6, minute, tzinfo=UTC)
    key = f"scheduled deployment {schedule} {at}" if schedule else "asked for by somebody"
    return FlowRun(flow_id=uuid4(), idempotency_key=key, expected_start_time=at, name=f"{schedule} {minute}")


class TestLate:
    def test_of_each_schedule_only_the_newest_is_left(self) -> None:
        runs = [waiting("a", 3), waiting("b", 1), waiting("a", 9), waiting(None, 1), waiting("a", 1), waiting(None, 2)]
        assert [run.name for run in late.older(runs)] == ["a 1", "a 3"]

    def test_a_run_that_somebody_asked_for_is_of_no_schedule(self) -> None:
        assert late.schedule_of(waiting(None, 1)) is None
        assert (
            late.schedule_of(waiting("a", 1)) == late.schedule_of(waiting("a", 2)) != late.schedule_of(waiting("b", 1))
        )

    @pytest.mark.prefect
    @pytest.mark.usefixtures("server")
    def test_of_ten_late_runs_one_is_left_and_nine_say_why(self) -> None:
        @flow(name="late-test")
        def nothing() -> None: ...

        schedule, other = uuid4(), uuid4()
        with get_client(sync_client=True) as client:
            deployment = client.create_deployment(client.create_flow(nothing), name=f"late-{schedule}")  # type: ignore[arg-type]
            made = [self._late(client, deployment, schedule, minutes) for minutes in range(10, 0, -1)]
            alone = self._late(client, deployment, other, 5)
            assert late.sweep() == 9
            states = [client.read_flow_run(run).state for run in made]
            assert [state.type for state in states if state] == [StateType.CANCELLED] * 9 + [StateType.SCHEDULED]
            assert {state.message for state in states[:9] if state} == {late.MESSAGE}
            left = client.read_flow_run(alone).state
            assert left and left.is_scheduled()

    def _late(self, client: Any, deployment: UUID, schedule: UUID, minutes: int) -> UUID:
        at = datetime.now(UTC) - timedelta(minutes=minutes)
        run = client.create_flow_run_from_deployment(
            deployment, state=Scheduled(scheduled_time=at), idempotency_key=f"scheduled {deployment} {schedule} {at}"
        )
        found: UUID = run.id
        return found
