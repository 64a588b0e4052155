"""The agency story of the evaluation sets, written as other desks would write it: the claims must not change."""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest

import reference_data
from checkers import pipeline
from checkers.model.claim import ClaimType
from checkers.model.document import Document, LanguageChoice
from checkers.model.finding import Report, Severity
from reference_data.base import Reference

pytestmark = pytest.mark.evals

DAY = date(2025, 11, 7)


@pytest.fixture(scope="module")
def story(shared: Path) -> str:
    return (shared / "evals" / "seed_article.txt").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def gold(shared: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((shared / "evals" / "seed_claims.json").read_text(encoding="utf-8"))
    return found


@pytest.fixture(scope="module")
def reference(shared: Path) -> Reference:
    return reference_data.load([shared / "evals" / "seed_reference.csv"], shipped=False)


@pytest.fixture(scope="module")
def report(story: str, reference: Reference) -> Report:
    return check(story, reference)


def check(text: str, reference: Reference) -> Report:
    return pipeline.check(Document("seed", text, LanguageChoice("fr", 1.0, "option"), DAY, DAY), reference)


def amounts(report: Report) -> list[tuple[object, ...]]:
    """What each numeric claim says, of whom, and how it was judged; places left out, since rewriting moves them."""
    return [
        (
            q.value,
            q.low,
            q.high,
            q.unit,
            q.comparator,
            f.match.entity and f.match.entity.name,
            f.match.concept,
            f.verdict,
        )
        for f in report.findings
        if (q := f.claim.quantity) is not None and f.claim.type is ClaimType.NUMERIC
    ]


def said(report: Report) -> list[tuple[str, str | None]]:
    """Contents with their speakers, signs that differ from desk to desk made one."""
    return [
        (_plain(a.content.of(report.document.text)), (a.source.name or _plain(a.source.text)) if a.source else None)
        for a in report.extraction.attributions
    ]


def _plain(text: str) -> str:
    return " ".join(re.sub('["«»“”]', " ", text.replace("’", "'")).split())


def restored(story: str, gold: dict[str, Any]) -> str:
    """The story with the closing marks that it lacks: where a quotation ends without one."""
    ends = {
        g["quote"]["span"][1]
        for g in gold["attributions"]
        if g["type"] == "direct" and '"' not in story[g["quote"]["span"][1] - 1 : g["quote"]["span"][1] + 1]
    }
    for end in sorted(ends, reverse=True):
        story = story[:end] + '"' + story[end:]
    # A term quoted at a paragraph's end, whose mark is there, stays as it is.
    assert story.count('"') % 2 == 0
    return story


def paired(story: str, opening: str, closing: str) -> str:
    marks = iter([opening, closing] * story.count('"'))
    return re.sub('"', lambda _: next(marks), story)


@pytest.mark.parametrize("space", ["\u00a0", "\u202f", "\u2009"])
def test_any_space_is_a_space(story: str, reference: Reference, report: Report, space: str) -> None:
    other = check(story.replace(" ", space), reference)
    assert amounts(other) == amounts(report)
    assert said(other) == said(report)


def test_curly_apostrophes_change_nothing(story: str, reference: Reference, report: Report) -> None:
    other = check(story.replace("'", "’"), reference)
    assert amounts(other) == amounts(report)
    assert said(other) == said(report)


@pytest.mark.parametrize(("opening", "closing"), [('"', '"'), ("«\u00a0", "\u00a0»"), ("« ", " »"), ("“", "”")])
def test_restored_marks_of_any_kind_change_nothing(
    story: str, gold: dict[str, Any], reference: Reference, report: Report, opening: str, closing: str
) -> None:
    other = check(paired(restored(story, gold), opening, closing), reference)
    assert amounts(other) == amounts(report)
    assert said(other) == said(report)
    assert not other.mismatches(Severity.ERROR)


def test_nothing_true_is_accused(report: Report) -> None:
    assert len(report.findings) > 30
    assert not report.mismatches(Severity.ERROR)


def test_the_valuation_stands_in_the_articles_own_voice(report: Report) -> None:
    (valuation,) = [f for f in report.findings if f.match.concept == "valuation"]
    assert valuation.claim.attribution is None


def test_one_commitment_in_two_scale_words_is_one_fact(report: Report) -> None:
    told = [f for f in report.findings if f.claim.quantity and f.claim.quantity.value == 1_400_000_000_000]
    assert len(told) == 2
    assert len({(f.match.entity and f.match.entity.id, f.match.concept, f.evidence) for f in told}) == 1
    contracts = [f for f in report.findings if f.claim.quantity and f.claim.quantity.value == 1_000_000_000_000]
    assert [f.match.concept for f in contracts] != [told[0].match.concept]


def test_an_unlisted_company_gets_no_ticker(report: Report) -> None:
    companies = {f.match.entity.name for f in report.findings if f.claim.type is ClaimType.TICKER and f.match.entity}
    assert len(companies) == 4
    assert "OpenAI" not in companies
