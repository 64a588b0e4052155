"""What was known on a day: the selection of facts against a slow, obvious reading of the contract, and a real case."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

import reference_data
from checkers import check
from checkers.match.facts import Selection, When
from checkers.model.document import Document, LanguageChoice
from checkers.model.finding import Verdict
from checkers.model.reference import Fact
from reference_data.periods import period

START = date(2024, 1, 1)
DAYS = st.integers(0, 120).map(lambda n: START + timedelta(days=n))
LABELS = ("2024-01", "2024-02", "2024-03")


@st.composite
def states(draw: st.DrawFn) -> list[Fact]:
    """Figures without a period, with first days, last days and days of publication."""
    rows = draw(st.lists(st.tuples(DAYS | st.none(), DAYS | st.none(), DAYS | st.none()), max_size=7))
    return [
        Fact(str(n), "e", "debt", Decimal(n), unit="EUR", valid_from=first, valid_to=last, known_from=known)
        for n, (first, last, known) in enumerate(rows)
        if not (first and last and first > last)
    ]


@st.composite
def quarters(draw: st.DrawFn) -> list[Fact]:
    """Figures of months, told and restated."""
    rows = draw(st.lists(st.tuples(st.sampled_from(LABELS), DAYS | st.none()), max_size=9))
    return [
        Fact(str(n), "e", "revenue", Decimal(n), unit="EUR", period=period(label), known_from=known)
        for n, (label, known) in enumerate(rows)
    ]


def current(facts: Sequence[Fact], as_of: date, when: When, *, flow: bool) -> set[str]:
    found = Selection(facts, when, as_of, flow=flow).candidates()
    return {candidate.fact.id for candidate in found if candidate.standing == "current"}


def known_on(facts: Sequence[Fact], as_of: date) -> list[Fact]:
    return [f for f in facts if f.known_from is None or f.known_from <= as_of]


def holds(facts: Sequence[Fact], as_of: date) -> set[str]:
    """The contract, word for word: the latest first day on or before the day holds, and ends the earlier ones unless
    their last day says otherwise."""
    begun = [f for f in known_on(facts, as_of) if f.valid_from is None or f.valid_from <= as_of]
    held = set()
    for fact in begun:
        later = [f for f in begun if (f.valid_from or date.min) > (fact.valid_from or date.min)]
        over = fact.valid_to is not None and fact.valid_to < as_of
        ended_by_another = bool(later) and fact.valid_to is None
        if not over and not ended_by_another:
            held.add(fact.id)
    return held


@settings(max_examples=300, deadline=None)
@given(states(), DAYS)
def test_the_state_on_a_day(facts: list[Fact], as_of: date) -> None:
    assert current(facts, as_of, When((), False, as_of), flow=False) == holds(facts, as_of)


@settings(max_examples=300, deadline=None)
@given(quarters(), DAYS, st.sampled_from(LABELS))
def test_of_a_period_the_last_word_before_the_day_counts(facts: list[Fact], as_of: date, label: str) -> None:
    asked = period(label)
    assert asked is not None and asked.start is not None and asked.end is not None
    found = current(facts, as_of, When(((asked.start, asked.end),), True, as_of), flow=True)
    told = [f for f in known_on(facts, as_of) if f.period is not None and f.period.label == label]
    newest = max((f.known_from or date.min for f in told), default=None)
    assert found == {f.id for f in told if (f.known_from or date.min) == newest}


@settings(max_examples=200, deadline=None)
@given(states() | quarters(), DAYS, st.booleans())
def test_nothing_is_seen_before_it_is_known(facts: list[Fact], as_of: date, flow: bool) -> None:
    seen = current(facts, as_of, When((), False, as_of), flow=flow)
    assert all(f.known_from is None or f.known_from <= as_of for f in facts if f.id in seen)


def test_an_article_never_sees_a_quarter_that_was_filed_later_and_a_recheck_does() -> None:
    """NVIDIA filed its third quarter of fiscal 2026 on 19 November 2025."""
    text = "Nvidia had revenue of $57 billion in the third quarter of its fiscal year 2026."
    article = Document("n", text, LanguageChoice("en", 1.0, "option"), published=date(2025, 11, 7))
    reference = reference_data.load()
    verdicts = []
    for as_of in (None, date(2025, 11, 18), date(2025, 11, 19), date(2026, 2, 1)):
        (finding,) = [f for f in check(article, reference, as_of).findings if f.match.claim.quantity is not None]
        verdicts.append(finding.verdict)
        if finding.verdict is Verdict.NOT_ENOUGH_INFO:
            assert all(fact.known_from <= date(2025, 11, 18) for fact in finding.evidence if fact.known_from)
    assert verdicts == [Verdict.NOT_ENOUGH_INFO, Verdict.NOT_ENOUGH_INFO, Verdict.SUPPORTED, Verdict.SUPPORTED]
