"""What becomes of an article between reading and storing: rows, excerpts, dismissals, and processes that die."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

import reference_data
from checkers import pipeline
from checkers.model.document import Document, LanguageChoice
from flows import checking
from flows.checking import Article, Checked, Order, Pool, finish
from flows.records import KeepText, Unreadable
from reference_data import Reference
from tests.flows.conftest import FACTS

STORY = (
    "Narval grows\n\nThe harbour was quiet on the day. Narval Foods had revenue of $7 million in 2024. Gulls flew by.\n"
)


@pytest.fixture(scope="module")
def reference(facts: str) -> Reference:
    return reference_data.load([Path(facts)])


def article(text: str = STORY, key: str = "narval", keep_text: KeepText = "full") -> Article:
    document = Document(key, text, LanguageChoice("en", 1.0, "option"), date(2025, 3, 3), date(2025, 3, 3))
    return Article(key, document, keep_text=keep_text)


def done(one: Article, reference: Reference, decisions: dict[str, str] | None = None) -> checking.Finished:
    order = Order((), reference.digest, {one.key: decisions or {}}, pages=True)
    return finish(one, pipeline.check(one.document, reference), order)


def test_a_result_counts_what_the_report_counts(reference: Reference) -> None:
    judged = done(article(), reference).judged
    assert (judged.errors, judged.claims, len(judged.claim_rows)) == (1, len(judged.claim_rows), judged.claims)
    (row,) = judged.finding_rows
    assert (row.words, row.kind, row.expected) == ("$7 million", "value-mismatch", "5 million USD")


def test_the_same_slip_in_another_text_has_the_same_fingerprint(reference: Reference) -> None:
    (before,) = done(article(), reference).judged.finding_rows
    (after,) = done(article(f"Much was added before.\n\n{STORY}And after."), reference).judged.finding_rows
    assert (before.fingerprint, before.subject) == (after.fingerprint, after.subject)


def test_a_correction_has_the_subject_of_its_slip_and_another_figure_has_not(reference: Reference) -> None:
    (slip,) = done(article(), reference).judged.finding_rows
    mended = done(article(STORY.replace("$7", "$5")), reference).judged
    assert slip.subject in {row.subject for row in mended.claim_rows if row.verdict == "supported"}
    other = done(article("Narval Foods had 900 employees in 2024."), reference).judged
    assert other.finding_rows and slip.subject not in {row.subject for row in other.claim_rows}


class TestKeepText:
    def test_an_excerpt_keeps_the_sentences_of_claims_in_their_places(self, reference: Reference) -> None:
        text = done(article(keep_text="excerpt"), reference).judged.text or ""
        assert len(text) == len(STORY) and text.index("$7 million") == STORY.index("$7 million")
        assert "Narval Foods had revenue" in text and "Gulls" not in text and "harbour" not in text

    def test_an_excerpt_is_judged_as_the_whole_was(self, reference: Reference) -> None:
        kept = done(article(keep_text="excerpt"), reference).judged
        again = done(article(kept.text or ""), reference).judged
        assert [row.fingerprint for row in again.finding_rows] == [row.fingerprint for row in kept.finding_rows]

    def test_none_keeps_no_word_of_the_article(self, reference: Reference) -> None:
        result = done(article(keep_text="none"), reference)
        assert result.page is None and "million" not in repr(result.judged).replace("5 million USD", "")
        assert result.judged.errors == 1 and result.judged.finding_rows[0].kind == "value-mismatch"


class TestDismissed:
    def test_a_dismissed_finding_is_not_shown_not_counted_and_told(self, reference: Reference) -> None:
        (slip,) = done(article(), reference).judged.finding_rows
        result = done(article(), reference, {slip.fingerprint: "restated in March"})
        assert result.judged.errors == 0 and not result.shown.mismatches()
        assert result.judged.finding_rows[0].dismissed == "restated in March"
        assert any("restated in March" in note for note in result.shown.notes)
        assert all(finding.verdict != "refuted" for finding in result.shown.findings)

    def test_another_value_is_flagged_again(self, reference: Reference) -> None:
        (slip,) = done(article(), reference).judged.finding_rows
        result = done(article(STORY.replace("$7", "$9")), reference, {slip.fingerprint: "restated in March"})
        assert result.judged.errors == 1


class TestPool:
    @pytest.fixture
    def pool(self) -> Iterator[Pool]:
        pool = Pool(2)
        yield pool
        pool.close()

    def order(self, facts: str, reference: Reference) -> Order:
        return Order((facts,), reference.digest, {}, pages=False)

    def test_processes_give_what_this_process_gives_in_order(
        self, pool: Pool, facts: str, reference: Reference, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(checking, "SLICE_CHARACTERS", 300)
        articles = [article(STORY.replace("$7", f"${n}"), f"narval {n}") for n in range(1, 12)]
        order = self.order(facts, reference)
        found = pool.check(articles, order)
        assert found == checking.check_slice(articles, order)
        assert [one.judged.errors for one in found if isinstance(one, Checked)] == [1] * 4 + [0] + [1] * 6

    def test_a_text_that_kills_its_process_is_told_and_the_others_are_checked(
        self, pool: Pool, facts: str, reference: Reference
    ) -> None:
        deadly = replace(article(key="deadly"), document=Deadly.of(article().document))
        found = pool.check([article(key="a"), deadly, article(key="b")], self.order(facts, reference))
        assert [type(one) for one in found] == [Checked, Unreadable, Checked]
        assert isinstance(found[1], Unreadable) and "the process that checked it ended" in found[1].error

    def test_a_text_that_never_ends_is_told_and_the_others_are_checked(
        self, pool: Pool, facts: str, reference: Reference, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        order = self.order(facts, reference)
        pool.check([article(key="warm")], order)
        monkeypatch.setattr(checking, "LONGEST_ARTICLE_SECONDS", 5.0)
        endless = replace(article(key="endless"), document=Endless.of(article().document))
        found = pool.check([article(key="a"), endless], order)
        assert isinstance(found[0], Checked) and isinstance(found[1], Unreadable)
        assert "longer than 5 seconds" in found[1].error

    def test_a_reference_that_changes_half_way_stops_the_run(
        self, pool: Pool, tmp_path: Path, reference: Reference
    ) -> None:
        changed = tmp_path / "facts.csv"
        changed.write_text(FACTS.replace("5000000", "6000000"), encoding="utf-8")
        with pytest.raises(checking.ReferenceChangedError, match="run it again"):
            pool.check([article()], self.order(str(changed), reference))


class Deadly(Document):
    """Kills the process that reads its text."""

    __slots__ = ()

    @classmethod
    def of(cls, document: Document) -> Document:
        return cls(document.id, document.text, document.language)

    def __getattribute__(self, name: str) -> Any:
        if name == "published" and _is_worker():
            os.kill(os.getpid(), signal.SIGKILL)
        return super().__getattribute__(name)


class Endless(Deadly):
    """Keeps the process that reads its text for ever."""

    __slots__ = ()

    def __getattribute__(self, name: str) -> Any:
        if name == "published" and _is_worker():
            time.sleep(600)
        return Document.__getattribute__(self, name)


def _is_worker() -> bool:
    return os.getpid() != _PARENT


_PARENT = int(os.environ.setdefault("FACTLINT_TEST_PARENT", str(os.getpid())))
