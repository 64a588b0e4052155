"""The store on SQLite and on PostgreSQL: one result however often it is recorded, whole whenever its writer dies."""

from __future__ import annotations

import multiprocessing
import os
import signal
import time
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import create_engine, func, select, text

from flows.records import Change, ClaimRow, Done, FindingRow, Judged, Unreadable
from flows.store import Store, StoreError, engine, open_store
from flows.store.schema import Base, Claim, Document, Finding, Item, Result, Review, Run, Version

VERSION = "1.0"
RUN = "run-1"


def finding(words: str, subject: str = "narval revenue", severity: str = "error", number: int = 1) -> FindingRow:
    return FindingRow(
        number, 0, "value-mismatch", "NUM001", severity, words, f"“{words}” is wrong", "5 million USD", None, None,
        f"fp {words} {subject}", subject, None,
    )  # fmt: skip


def judged(
    key: str,
    text_digest: str,
    findings: Sequence[FindingRow] = (),
    supported: Sequence[str] = (),
    reference: str = "r1",
) -> Judged:
    claims = [ClaimRow(row.number, "numeric", 0, 9, row.words, "refuted", None, row.subject) for row in findings] + [
        ClaimRow(90 + n, "numeric", 0, 9, "x", "supported", None, subject) for n, subject in enumerate(supported)
    ]
    errors = sum(row.severity == "error" for row in findings)
    return Judged(
        key=key, url=None, title=f"About {key}", digest=text_digest, characters=9, language="en",
        published=date(2025, 3, 3), as_of=None, truncated=False, keep_text="full", text="The text.",
        reference_digest=reference, settings="", claims=len(claims), errors=errors, warnings=0, notes=0,
        numbers_in_text=1, numbers_checked=1, claim_rows=tuple(claims), finding_rows=tuple(findings), report=b"{}",
    )  # fmt: skip


def record(store: Store, *articles: Judged | Unreadable, run: str = RUN) -> list[Change]:
    store.start_run(run, "check-articles", "test", VERSION)
    done = [
        Done(n, one.key if isinstance(one, Judged) else one.name, f"article {n}", one) for n, one in enumerate(articles)
    ]
    changes = store.record(run, VERSION, done)
    store.end_run(run, "done")
    return changes


def rows(store: Store) -> dict[str, int]:
    with store.engine.connect() as connection:
        return {
            table.__tablename__: connection.execute(select(func.count()).select_from(table)).scalar_one()
            for table in (Document, Version, Run, Result, Claim, Finding, Review, Item)
        }


def currents(store: Store) -> dict[str, list[int]]:
    query = select(Document.key, Result.id).outerjoin(Result, (Result.document_id == Document.id) & Result.current)
    found: dict[str, list[int]] = {}
    with store.engine.connect() as connection:
        for key, result in connection.execute(query):
            found.setdefault(key, []).append(result)
    return found


class TestRecord:
    def test_a_result_has_its_claims_findings_and_place(self, store: Store) -> None:
        (change,) = record(store, judged("a", "t1", [finding("$7 million")], ["narval staff"]))
        assert (change.key, change.is_first, [row.words for row in change.new]) == ("a", True, ["$7 million"])
        assert rows(store) == {
            "documents": 1, "versions": 1, "runs": 1, "results": 1,
            "claims": 2, "findings": 1, "reviews": 0, "items": 1,
        }  # fmt: skip

    def test_recording_twice_leaves_what_recording_once_leaves(self, store: Store) -> None:
        articles = [judged("a", "t1", [finding("$7 million")]), judged("b", "t2"), Unreadable("c", "c: not UTF-8")]
        record(store, *articles)
        before, first = rows(store), currents(store)
        (again, _) = record(store, *articles)
        assert rows(store) == before and currents(store) == first
        assert not again.is_first and not again.new and len(again.still) == 1

    def test_another_run_over_the_same_articles_adds_its_items_and_nothing_else(self, store: Store) -> None:
        record(store, judged("a", "t1", [finding("$7 million")]))
        before = rows(store)
        record(store, judged("a", "t1", [finding("$7 million")]), run="run-2")
        assert rows(store) == before | {"runs": 2, "items": 2}

    def test_another_reference_version_or_setting_is_another_result_and_the_newest_is_current(
        self, store: Store
    ) -> None:
        record(store, judged("a", "t1"))
        (change,) = record(store, judged("a", "t1", reference="r2"), run="run-2")
        record(store, replace(judged("a", "t1"), settings="as of 2025"), run="run-3")
        assert rows(store)["results"] == 3 and rows(store)["versions"] == 1
        assert not change.is_new_text
        assert [len(results) for results in currents(store).values()] == [1]

    def test_one_article_twice_in_a_batch_ends_with_its_last_text(self, store: Store) -> None:
        record(store, judged("a", "t1", [finding("$7 million")]), judged("a", "t2"), judged("a", "t1"))
        assert rows(store)["documents"] == 1 and rows(store)["results"] == 2
        with store.engine.connect() as connection:
            query = select(Version.digest).join(Result, Result.version_id == Version.id).where(Result.current)
            assert connection.scalars(query).all() == ["t1"]

    def test_a_stored_result_is_found_and_reused(self, store: Store) -> None:
        (change,) = record(store, judged("a", "t1", [finding("$7 million")]))
        record(store, judged("a", "t2"), run="run-2")
        known = store.known([("a", "t1"), ("a", "t9"), ("b", "t1")], "r1", VERSION, "")
        assert known == {("a", "t1"): change.result_id}
        store.start_run("run-3", "check-articles", "test", VERSION)
        (back,) = store.record("run-3", VERSION, [Done(0, "a", "a", change.result_id)])
        assert [row.words for row in back.new] == ["$7 million"]
        assert currents(store) == {"a": [change.result_id]}
        assert not store.known([("a", "t1")], "r2", VERSION, "") and not store.known([("a", "t1")], "r1", "2.0", "")

    def test_an_older_text_judged_again_does_not_become_current(self, store: Store) -> None:
        record(store, judged("a", "t1"))
        (newer,) = record(store, judged("a", "t2"), run="run-2")
        store.start_run("run-3", "recheck", "test", VERSION)
        store.record("run-3", VERSION, [Done(0, "a", "a", judged("a", "t1", reference="r2"), is_newest=False)])
        assert currents(store) == {"a": [newer.result_id]}


class TestChange:
    def after(self, store: Store, old: Judged, new: Judged) -> dict[str, list[str | None]]:
        record(store, old)
        (change,) = record(store, new, run="run-2")
        parts = {"new": change.new, "fixed": change.fixed, "removed": change.removed, "still": change.still}
        return {name: [row.words for row in rows] for name, rows in parts.items() if rows}

    def test_a_slip_told_right_is_fixed(self, store: Store) -> None:
        old, new = judged("a", "t1", [finding("$7 million")]), judged("a", "t2", (), ["narval revenue"])
        assert self.after(store, old, new) == {"fixed": ["$7 million"]}

    def test_a_slip_no_longer_told_is_removed(self, store: Store) -> None:
        assert self.after(store, judged("a", "t1", [finding("$7 million")]), judged("a", "t2")) == {
            "removed": ["$7 million"]
        }

    def test_a_slip_told_wrong_in_other_words_is_still_wrong(self, store: Store) -> None:
        old, new = judged("a", "t1", [finding("$7 million")]), judged("a", "t2", [finding("$8 million")])
        assert self.after(store, old, new) == {"still": ["$8 million"]}

    def test_an_untouched_slip_is_still_wrong_and_another_is_new(self, store: Store) -> None:
        old = judged("a", "t1", [finding("$7 million")])
        new = judged("a", "t2", [finding("$7 million"), finding("90 people", "narval staff", number=2)])
        assert self.after(store, old, new) == {"still": ["$7 million"], "new": ["90 people"]}

    def test_notes_accuse_nobody(self, store: Store) -> None:
        (change,) = record(store, judged("a", "t1", [finding("12B", severity="note")]))
        assert not change.new

    def test_what_a_run_found_and_did_not_live_to_tell_is_told_by_the_next(self, store: Store) -> None:
        record(store, judged("a", "t1"))
        found = Done(0, "a", "a", judged("a", "t2", [finding("$7 million")]))
        store.start_run("killed", "check-articles", "test", VERSION)
        store.record("killed", VERSION, [found])
        (change,) = record(store, judged("a", "t2", [finding("$7 million")]), run="next")
        assert [row.words for row in change.new] == ["$7 million"] and change.is_new_text
        (change,) = record(store, judged("a", "t2", [finding("$7 million")]), run="after")
        assert not change.new and [row.words for row in change.still] == ["$7 million"]


class TestReview:
    def test_a_dismissed_finding_no_longer_counts_here_or_in_later_versions(self, store: Store) -> None:
        slip = finding("$7 million")
        (change,) = record(store, judged("a", "t1", [slip]))
        store.review(change.document_id, slip, "dismiss", "the company restated it", "ana")
        assert store.decisions(["a", "b"]) == {"a": {slip.fingerprint: "the company restated it"}}
        with store.engine.connect() as connection:
            assert connection.execute(select(Result.errors, Finding.dismissed).join(Finding)).all() == [
                (0, "the company restated it")
            ]
        later = replace(slip, dismissed="the company restated it")
        (change,) = record(store, judged("a", "t2", [later]), run="run-2")
        assert not (change.new or change.fixed or change.still)

    def test_the_latest_decision_counts(self, store: Store) -> None:
        slip = finding("$7 million")
        (change,) = record(store, judged("a", "t1", [slip]))
        store.review(change.document_id, slip, "reference-wrong", "row 12", "ana")
        assert store.decisions(["a"]) == {"a": {slip.fingerprint: "the reference is wrong: row 12"}}
        store.review(change.document_id, slip, "confirm", "", "ben")
        assert store.decisions(["a"]) == {}
        with store.engine.connect() as connection:
            assert connection.scalars(select(Result.errors)).all() == [1]

    def test_a_decision_is_about_one_article(self, store: Store) -> None:
        slip = finding("$7 million")
        first, second = record(store, judged("a", "t1", [slip]), judged("b", "t2", [slip]))
        store.review(first.document_id, slip, "dismiss", "restated", "ana")
        assert list(store.decisions(["a", "b"])) == ["a"]
        with store.engine.connect() as connection:
            query = select(Finding.dismissed).where(Finding.result_id == second.result_id)
            assert connection.scalars(query).all() == [None]


def test_pruning_keeps_articles_their_current_results_and_reviews(store: Store) -> None:
    slip = finding("$7 million")
    (change,) = record(store, judged("a", "t1", [slip]))
    store.review(change.document_id, slip, "confirm", "", "ana")
    record(store, judged("a", "t2"), run="run-2")
    gone = store.prune(datetime.now(UTC) + timedelta(seconds=1))
    assert gone == {"runs": 2, "results": 1, "versions": 1}
    assert rows(store) | {"claims": 0} == {
        "documents": 1, "versions": 1, "runs": 0, "results": 1, "claims": 0, "findings": 0, "reviews": 1, "items": 0,
    }  # fmt: skip
    assert store.prune(datetime.now(UTC) - timedelta(days=1)) == {"runs": 0, "results": 0, "versions": 0}


STEPS = st.lists(
    st.tuples(st.sampled_from("abc"), st.sampled_from("xyz"), st.sampled_from(["r1", "r2"])), min_size=1, max_size=12
)


@given(steps=STEPS, cuts=st.sets(st.integers(1, 11)))
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_the_order_and_the_batches_each_article_has_its_last_result(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, str, str]], cuts: set[int]
) -> None:
    store = open_store(f"sqlite:///{tmp_path_factory.mktemp('property') / 'store.db'}")
    bounds = [0, *sorted(cut for cut in cuts if cut < len(steps)), len(steps)]
    for start, end in pairwise(bounds):
        record(store, *(judged(key, digest, reference=r) for key, digest, r in steps[start:end]), run=f"run {start}")
    expected = {key: (digest, reference) for key, digest, reference in steps}
    query = (
        select(Document.key, Version.digest, Result.reference_digest)
        .join(Version, Version.document_id == Document.id)
        .join(Result, Result.version_id == Version.id)
        .where(Result.current)
    )
    with store.engine.connect() as connection:
        found = {key: (digest, reference) for key, digest, reference in connection.execute(query)}
    assert found == expected
    assert rows(store)["results"] == len(set(steps))
    store.close()


def _writes_until_killed(address: str) -> None:
    store = open_store(address)
    for n in range(10_000):
        record(store, *(judged(f"{k}", f"t{n}", [finding(f"{n}", f"s{k}")]) for k in range(40)), run=f"run-{n}")


def test_a_killed_writer_leaves_whole_results(store: Store) -> None:
    """Each of its articles has its claims, its finding and one current result, and the next run goes on from there."""
    address = store.engine.url.render_as_string(hide_password=False)
    for delay in (0.05, 0.15, 0.3):
        writer = multiprocessing.get_context("spawn").Process(target=_writes_until_killed, args=(address,))
        writer.start()
        deadline = time.monotonic() + 60
        known = rows(store)["results"]
        while rows(store)["results"] == known and time.monotonic() < deadline:
            time.sleep(0.01)
        time.sleep(delay)
        os.kill(writer.pid or 0, signal.SIGKILL)
        writer.join()
        found = rows(store)
        assert found["results"] == found["findings"] == found["claims"] == found["versions"] > known
        assert found["results"] % 40 == 0 and found["documents"] == 40
        assert [len(results) for results in currents(store).values()] == [1] * 40
        record(store, judged("0", "after"), run=f"after {delay}")
        with store._writing.begin() as connection:
            for table in (Run, Document):
                connection.execute(table.__table__.delete())  # type: ignore[attr-defined]


def _write_same(address: str, number: int) -> None:
    store = open_store(address)
    for n in range(15):
        keys = [f"{k}" for k in range(20)]
        articles = [judged(key, f"t{n}", [finding("$7 million", key)]) for key in (keys if number else keys[::-1])]
        record(store, *articles, run=f"run-{number}-{n}")


def test_two_writers_of_the_same_articles_take_turns(store: Store) -> None:
    address = store.engine.url.render_as_string(hide_password=False)
    context = multiprocessing.get_context("spawn")
    writers = [context.Process(target=_write_same, args=(address, number)) for number in range(2)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join(120)
    assert [writer.exitcode for writer in writers] == [0, 0]
    found = rows(store)
    assert (found["documents"], found["results"], found["findings"]) == (20, 300, 300)
    assert [len(results) for results in currents(store).values()] == [1] * 20


class TestTables:
    def test_the_migrations_make_the_tables_of_the_models(self, store: Store) -> None:
        with store.engine.connect() as connection:
            assert compare_metadata(MigrationContext.configure(connection), Base.metadata) == []
            assert connection.execute(text("SELECT version_num FROM alembic_version")).scalar() == engine.HEAD

    @pytest.mark.postgresql
    def test_a_database_may_be_shared_with_another_alembic(self, database: str) -> None:
        """Prefect's server has its tables, and its alembic_version, in the same database."""
        other = create_engine(database.replace("://", "+psycopg://"))
        with other.begin() as connection:
            connection.execute(text("CREATE TABLE alembic_version (version_num VARCHAR(32))"))
            connection.execute(text("INSERT INTO alembic_version VALUES ('of another')"))
            connection.execute(text("CREATE TABLE runs (id INTEGER)"))
        shared = open_store(database)
        record(shared, judged("a", "t1"))
        shared.close()
        with other.begin() as connection:
            assert connection.execute(text("SELECT version_num FROM public.alembic_version")).scalar() == "of another"
            assert connection.execute(text("SELECT count(*) FROM factlint.results")).scalar() == 1
        other.dispose()

    def test_opening_again_changes_nothing(self, store: Store) -> None:
        record(store, judged("a", "t1"))
        again = open_store(store.engine.url.render_as_string(hide_password=False))
        assert rows(again) == rows(store)
        again.close()

    def test_a_store_of_a_newer_factlint_is_refused(self, store: Store) -> None:
        with store._writing.begin() as connection:
            connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
        with pytest.raises(StoreError, match="upgrade factlint"):
            open_store(store.engine.url.render_as_string(hide_password=False))

    @pytest.mark.parametrize(
        ("address", "told"),
        [
            ("mysql://localhost/x", "sqlite or postgresql"),
            ("nonsense", "cannot be read"),
            ("postgresql://ana:secret@127.0.0.1:1/x", "cannot be opened"),
        ],
    )
    def test_an_unusable_address_is_told_without_its_password(self, address: str, told: str) -> None:
        with pytest.raises(StoreError, match=told) as problem:
            open_store(address)
        assert "secret" not in str(problem.value)

    def test_a_folder_that_cannot_be_made_is_told(self, tmp_path: Path) -> None:
        (tmp_path / "file").write_text("")
        with pytest.raises(StoreError, match="FACTLINT_STORE"):
            open_store(f"sqlite:///{tmp_path / 'file' / 'store.db'}")
