"""Standing of facts that add up instead of ending one another: roles, tickers and statements."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from checkers.model.finding import Candidate, Standing
from checkers.model.reference import Fact


def held(facts: Iterable[Fact], as_of: date | None) -> tuple[Candidate, ...]:
    """Each fact with its standing on a day; None: all are known, and those without a last day hold."""
    return tuple(Candidate(fact, standing_of(fact, as_of), 1.0, _WHY[standing_of(fact, as_of)]) for fact in facts)


def standing_of(fact: Fact, as_of: date | None) -> Standing:
    if as_of is None:
        return "current" if fact.valid_to is None else "superseded"
    if fact.known_from is not None and fact.known_from > as_of:
        return "not-known-yet"
    if fact.valid_from is not None and fact.valid_from > as_of:
        return "not-known-yet"
    return "superseded" if fact.valid_to is not None and fact.valid_to < as_of else "current"


_WHY: dict[Standing, str] = {
    "current": "holds on the day",
    "superseded": "held earlier",
    "not-known-yet": "begins or became known only later",
}
