"""Which facts bear on a claim, as known on a date: the bitemporal questions.

Valid time (`valid_from`, `valid_to`, `period`) is when a fact held, transaction time (`known_from`) when it became
public. A fact that was not public on the as-of date does not exist for the check; it is only named as the reason.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from checkers.model.claim import Period
from checkers.model.finding import Candidate, Standing
from checkers.model.reference import Concept, Fact, ReferenceBase

_OPEN = date.max
_SLACK = timedelta(days=10)
"""Fiscal quarters of 52-week years end some days off the month's end, and articles name the month."""
_RECENT = timedelta(days=370)
"""A figure without a period is about the latest ones: beyond a year it is about none that can be guessed."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a claim asks for: a concept of an entity at a time."""

    entity: str
    concept: str
    period: Period | None
    as_of: date | None
    """None: every fact counts as known, and the latest ones hold."""
    past: bool = False
    """True where the text itself says that the value is over: then every earlier value may be meant."""


def select(wanted: Wanted, reference: ReferenceBase) -> tuple[Candidate, ...]:
    """Facts for a numeric claim, the deciding ones first.

    `current` facts are those that hold for the wanted period on the as-of date; the other standings explain a
    difference, and none of them ever supports.
    """
    concept = reference.concept(wanted.concept)
    found = list(_own(wanted, concept, reference))
    for near in concept.near if concept is not None else ():
        found += _elsewhere(wanted, near, reference)
    order = {"current": 0, "other-method": 1, "superseded": 2, "other-period": 3, "not-known-yet": 4}
    return tuple(sorted(found, key=lambda c: order.get(c.standing, 5)))


def held(facts: Iterable[Fact], as_of: date | None) -> tuple[Candidate, ...]:
    """Standing of facts that add up instead of ending one another: roles, tickers, statements."""
    return tuple(_added(fact, as_of) for fact in facts)


def _added(fact: Fact, as_of: date | None) -> Candidate:
    if not _known(fact, as_of):
        return Candidate(fact, "not-known-yet", 1.0, f"known since {fact.known_from}")
    day = as_of or _OPEN
    if fact.valid_to is not None and fact.valid_to < day:
        return Candidate(fact, "superseded", 1.0, f"ended on {fact.valid_to}")
    if fact.valid_from is not None and fact.valid_from > day:
        return Candidate(fact, "other-period", 1.0, f"began on {fact.valid_from}")
    return Candidate(fact, "current", 1.0, "held on that day")


def _own(wanted: Wanted, concept: Concept | None, reference: ReferenceBase) -> Iterator[Candidate]:
    facts = list(reference.facts(wanted.entity, wanted.concept))
    if concept is not None and concept.opposite is not None:
        facts += [_turned(f, wanted.concept) for f in reference.facts(wanted.entity, concept.opposite)]
    known = []
    for fact in facts:
        if _known(fact, wanted.as_of):
            known.append(fact)
        else:
            yield Candidate(fact, "not-known-yet", 1.0, f"became known on {fact.known_from}")
    by_method: dict[str | None, list[Fact]] = defaultdict(list)
    for fact in known:
        by_method[fact.method].append(fact)
    for facts_of_method in by_method.values():
        dated = [f for f in facts_of_method if f.period is not None]
        yield from _of_periods(dated, wanted)
        yield from _of_states([f for f in facts_of_method if f.period is None], wanted)


def _known(fact: Fact, as_of: date | None) -> bool:
    return fact.known_from is None or as_of is None or fact.known_from <= as_of


def _turned(fact: Fact, concept: str) -> Fact:
    """A net income of -3 told as a net loss of 3."""
    value = -fact.value if fact.value is not None else None
    low = -fact.high if fact.high is not None else None
    high = -fact.low if fact.low is not None else None
    return replace(fact, concept=concept, value=value, low=low, high=high)


def _of_periods(facts: Sequence[Fact], wanted: Wanted) -> Iterator[Candidate]:
    """Facts about a period: for each the latest known row is the fact, earlier ones are its history."""
    rows: dict[tuple[date | None, date | None, str | None], list[Fact]] = defaultdict(list)
    for fact in facts:
        assert fact.period is not None
        rows[fact.period.start, fact.period.end, None if fact.period.end else fact.period.label].append(fact)
    latest = {}
    for key, history in rows.items():
        newest = max(f.known_from or date.min for f in history)
        latest[key] = [f for f in history if (f.known_from or date.min) == newest]
        for fact in history:
            if fact not in latest[key]:
                why = f"restated on {newest}"
                yield Candidate(fact, "superseded", 1.0, why, superseded_by=latest[key][0])
    meant = _meant([f for facts in latest.values() for f in facts], wanted)
    for facts_of_period in latest.values():
        for fact in facts_of_period:
            assert fact.period is not None
            if fact.id in meant:
                yield Candidate(fact, "current", 1.0, f"for {_named(fact.period)}")
            else:
                yield Candidate(fact, "other-period", 1.0, f"for {_named(fact.period)}, another period")


def _named(period: Period) -> str:
    return period.label or f"{period.start} to {period.end}"


def _meant(facts: Sequence[Fact], wanted: Wanted) -> set[str]:
    """Ids of the facts whose period the claim is about."""
    if wanted.period is not None and (wanted.period.label or wanted.period.end):
        return {f.id for f in facts if f.period is not None and same_period(wanted.period, f.period)}
    day = wanted.as_of or _OPEN
    over = [f for f in facts if f.period is not None and f.period.end is not None and f.period.end <= day]
    if not over:
        return {f.id for f in facts if f.period is not None and f.period.end is None}
    last = max(f.period.end for f in over if f.period is not None and f.period.end is not None)
    # Without words for a period the latest one of each length may be meant: the quarter, the half, the year.
    newest: dict[int, date] = {}
    for fact in over:
        assert fact.period is not None and fact.period.end is not None
        if last - fact.period.end <= _RECENT:
            months = _months(fact.period)
            newest[months] = max(newest.get(months, date.min), fact.period.end)
    return {
        f.id
        for f in over
        if f.period is not None and f.period.end is not None and newest.get(_months(f.period)) == f.period.end
    }


def _months(period: Period) -> int:
    if period.start is None or period.end is None:
        return 0
    return round((period.end - period.start).days / 30.4)


def same_period(said: Period, recorded: Period) -> bool:
    """Whether the words of a text can mean a recorded period.

    Equal days, give or take the drift of 52-week fiscal years. A label counts only where one side has no days, or
    where the words leave open whether they are fiscal ("the third quarter").
    """
    if said.end is not None and recorded.end is not None:
        if abs(said.end - recorded.end) <= _SLACK and _starts_agree(said, recorded):
            return True
        return said.fiscal is not False and _part(said) is not None and _same_fiscal(said, recorded)
    return said.label is not None and said.label == recorded.label


def _starts_agree(said: Period, recorded: Period) -> bool:
    if said.start is None or recorded.start is None:
        return True
    return abs(said.start - recorded.start) <= _SLACK


def _part(period: Period) -> str | None:
    """ "Q3" of "2025-Q3" and of "FY2026-Q3"; "" for a whole year; None without a label of that kind."""
    if period.label is None:
        return None
    year, _, part = period.label.removeprefix("FY").partition("-")
    if not year.isdigit() or (part and part[0] not in "QH9"):
        return None
    return part


def _same_fiscal(said: Period, recorded: Period) -> bool:
    """The same label, read as the entity's fiscal one. Without a year in the words the latest one is meant, which
    ended at most half a year before the calendar's."""
    if not recorded.fiscal or _part(said) != _part(recorded) or said.label is None or recorded.label is None:
        return False
    if said.label.removeprefix("FY") == recorded.label.removeprefix("FY"):
        return True
    if not said.anchored or said.end is None or recorded.end is None:
        return False
    return abs(said.end - recorded.end) <= timedelta(days=183)


def _of_states(facts: Sequence[Fact], wanted: Wanted) -> Iterator[Candidate]:
    """Facts without a period: the latest to begin on or before the day holds and ends the earlier ones, unless their
    own last day says otherwise."""
    day = _day(wanted)
    begun = [f for f in facts if f.valid_from is None or f.valid_from <= day]
    newest = max((f.valid_from or date.min for f in begun), default=None)
    latest = [f for f in begun if (f.valid_from or date.min) == newest]
    public = max((f.known_from or date.min for f in latest), default=date.min)
    successor = next((f for f in latest if (f.known_from or date.min) == public), None)
    for fact in facts:
        if fact not in begun:
            yield Candidate(fact, "other-period", 1.0, f"holds from {fact.valid_from}")
        elif fact.valid_to is not None and fact.valid_to < day:
            standing: Standing = "current" if wanted.past else "superseded"
            yield Candidate(fact, standing, 1.0, f"held until {fact.valid_to}", superseded_by=successor)
        elif fact in latest or fact.valid_to is not None:
            yield Candidate(fact, "current", 1.0, "holds on that day")
        else:
            standing = "current" if wanted.past else "superseded"
            why = f"superseded on {successor.valid_from}" if successor and successor.valid_from else "superseded"
            yield Candidate(fact, standing, 1.0, why, superseded_by=successor)


def _day(wanted: Wanted) -> date:
    """The day for which a state is asked: the end of a past period that the words name, else the as-of date."""
    day = wanted.as_of or _OPEN
    if wanted.period is not None and wanted.period.end is not None and wanted.period.end < day:
        return wanted.period.end
    return day


def _elsewhere(wanted: Wanted, near: str, reference: ReferenceBase) -> Iterator[Candidate]:
    """Facts of a concept that articles take for the wanted one."""
    for candidate in _own(replace(wanted, concept=near), reference.concept(near), reference):
        if candidate.standing == "current":
            yield replace(candidate, standing="other-concept", why=f"is {near}, another measure")
