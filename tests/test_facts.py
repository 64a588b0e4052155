"""Which facts decide on the as-of date: the contract's rules, and a slow oracle beside the fast selection."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from checkers.match.facts import Selection, When
from checkers.match.holding import holding_on
from checkers.match.standing import standing_of
from checkers.model import periods
from checkers.model.reference import Fact

AS_OF = date(2025, 11, 7)


def _fact(
    number: int,
    *,
    label: str | None = None,
    begin: date | None = None,
    end: date | None = None,
    known: date | None = None,
    method: str | None = None,
) -> Fact:
    period = periods.labelled(label) if label else None
    return Fact(
        str(number), "lum", "revenue", Decimal(number), period=period, valid_from=begin, valid_to=end, known_from=known,
        method=method,
    )  # fmt: skip


def _standings(
    facts: list[Fact], when: When | None = None, *, flow: bool = True, as_of: date | None = AS_OF
) -> dict[str, str]:
    found = Selection(facts, when or When((), False, as_of), as_of, flow=flow).candidates()
    return {c.fact.id: c.standing for c in found}


def _told(label: str) -> When:
    bounds = periods.days(label)
    assert bounds is not None
    return When((bounds,), True, AS_OF)


def test_what_became_known_on_the_day_is_known() -> None:
    facts = [_fact(1, label="2025-Q3", known=AS_OF), _fact(2, label="2025-Q2", known=date(2025, 11, 8))]
    assert _standings(facts) == {"1": "current", "2": "not-known-yet"}


def test_of_one_period_the_latest_known_is_the_fact() -> None:
    facts = [_fact(1, label="2025-Q3", known=date(2025, 10, 1)), _fact(2, label="2025-Q3", known=date(2025, 11, 1))]
    assert _standings(facts, _told("2025-Q3")) == {"1": "superseded", "2": "current"}


def test_a_later_restatement_does_not_count_before_it_was_known() -> None:
    facts = [_fact(1, label="2025-Q3", known=date(2025, 10, 1)), _fact(2, label="2025-Q3", known=date(2025, 12, 1))]
    assert _standings(facts, _told("2025-Q3")) == {"1": "current", "2": "not-known-yet"}


def test_the_named_period_decides() -> None:
    facts = [_fact(1, label="2025-Q3"), _fact(2, label="2025-Q2")]
    assert _standings(facts, _told("2025-Q2")) == {"1": "other-period", "2": "current"}


def test_without_words_the_latest_of_each_length_may_be_meant() -> None:
    facts = [_fact(1, label="2025-Q3"), _fact(2, label="2025-Q2"), _fact(3, label="2024"), _fact(4, label="2023")]
    assert _standings(facts) == {"1": "current", "2": "other-period", "3": "current", "4": "other-period"}


def test_a_period_still_running_is_not_the_latest() -> None:
    assert _standings([_fact(1, label="2025"), _fact(2, label="2024")]) == {"1": "other-period", "2": "current"}


def test_a_plan_may_be_meant_where_the_text_looks_ahead() -> None:
    facts = [_fact(1, label="2024"), _fact(2, label="2026"), _fact(3, label="2027")]
    assert _standings(facts, When((), False, AS_OF, ahead=True)) == {
        "1": "current",
        "2": "current",
        "3": "other-period",
    }
    assert _standings(facts)["2"] == "other-period"


def test_the_latest_state_ends_the_earlier_ones() -> None:
    facts = [_fact(1, begin=date(2024, 1, 1)), _fact(2, begin=date(2025, 1, 1)), _fact(3, begin=date(2026, 1, 1))]
    assert _standings(facts, flow=False) == {"1": "superseded", "2": "current", "3": "not-known-yet"}


def test_a_states_own_last_day_says_otherwise() -> None:
    facts = [_fact(1, begin=date(2024, 1, 1), end=AS_OF), _fact(2, begin=date(2025, 1, 1))]
    assert _standings(facts, flow=False) == {"1": "current", "2": "current"}


def test_the_last_day_is_inclusive() -> None:
    assert standing_of(_fact(1, end=AS_OF), AS_OF) == "current"
    assert standing_of(_fact(1, end=date(2025, 11, 6)), AS_OF) == "superseded"


def test_methods_do_not_end_one_another() -> None:
    facts = [_fact(1, begin=date(2024, 1, 1), method="equity"), _fact(2, begin=date(2025, 1, 1), method="stake")]
    assert set(_standings(facts, flow=False).values()) == {"current"}


def test_what_the_text_calls_over_may_be_an_earlier_state() -> None:
    facts = [_fact(1, begin=date(2024, 1, 1)), _fact(2, begin=date(2025, 1, 1))]
    assert _standings(facts, When((), False, AS_OF, past=True), flow=False)["1"] == "current"


_DAYS = st.none() | st.dates(date(2024, 1, 1), date(2024, 1, 12))
_STATES = st.lists(st.tuples(_DAYS, _DAYS), max_size=8)


def _oracle(states: list[Fact], day: date) -> set[str]:
    """State by state, as the contract words it: does a later one that has begun end it, or its own last day?"""
    holding = set()
    for fact in states:
        began = fact.valid_from is None or fact.valid_from <= day
        if not began:
            continue
        if fact.valid_to is not None:
            if fact.valid_to >= day:
                holding.add(fact.id)
            continue
        ended = False
        for other in states:
            other_began = other.valid_from is not None and other.valid_from <= day
            if other_began and (fact.valid_from is None or other.valid_from > fact.valid_from):  # type: ignore[operator]
                ended = True
        if not ended:
            holding.add(fact.id)
    return holding


@given(_STATES, st.dates(date(2024, 1, 1), date(2024, 1, 12)))
def test_states_hold_as_the_slow_oracle_says(rows: list[tuple[date | None, date | None]], day: date) -> None:
    states = [_fact(number, begin=begin, end=end) for number, (begin, end) in enumerate(rows)]
    assert {f.id for f in holding_on(states, day)} == _oracle(states, day)


@given(_STATES, st.dates(date(2024, 1, 1), date(2024, 1, 12)))
def test_every_fact_has_one_standing(rows: list[tuple[date | None, date | None]], day: date) -> None:
    states = [_fact(number, begin=begin, end=end) for number, (begin, end) in enumerate(rows)]
    found = list(Selection(states, When((), False, day), day, flow=False).candidates())
    assert sorted(c.fact.id for c in found) == sorted(f.id for f in states)
    for candidate in found:
        begun_later = candidate.fact.valid_from is not None and candidate.fact.valid_from > day
        assert (candidate.standing == "not-known-yet") == begun_later
