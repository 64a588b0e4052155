"""reference rows that cannot all be right.

## What it checks

- Two sources that give one entity, measure, period and method values further apart than rounding: more than 0.5 per
  cent, or 5 per cent where one of them says "about".
- Two people in one office at the same time, where the office has one holder; two values of one measure and method
  that are both said to hold on one day.
- A value a thousand times the middle of its series, or a thousandth of it: mostly a scale that went wrong on the way
  into the file. Series that grow or shrink a thousandfold on their way are left alone.

## Why it matters

An article that tells either value is supported, so a slip goes through; and a wrong row accuses right articles.

## Example

Revenue of 2024 is 5,200,000 in the annual report and 52,000,000 in the press file.

## What to do

Look both up. Take the wrong row out, or give each its `method` where both are true in their own way; give an office
that is shared a note in both rows and keep them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from decimal import Decimal
from itertools import combinations, pairwise
from statistics import median

from checkers.model.quantity import Comparator
from checkers.model.reference import Fact
from reference_data.audits._finding import AuditFinding, AuditKind, Scope
from reference_data.told import figure, when

EXACT, ABOUT = Decimal("0.005"), Decimal("0.05")
SINGLE_OFFICES = ("chief executive officer", "chief financial officer", "chair", "president", "prime minister")
APART = 1000
FEWEST = 4
"""Values that make a series whose middle can be told."""
_STEP = 30
"""A series that moves from its first to its last value in steps smaller than this does so in the world."""


def check(scope: Scope) -> Iterator[AuditFinding]:
    """Conflicts, overlaps and outliers of every series."""
    for _, concept, facts in scope.series():
        if concept.startswith("role:"):
            yield from _shared_office(concept.removeprefix("role:"), facts)
            continue
        numeric = [f for f in facts if f.value is not None]
        yield from _conflicts(numeric)
        yield from _overlaps(numeric)
        yield from _outliers(numeric)


def _conflicts(facts: Iterable[Fact]) -> Iterator[AuditFinding]:
    alike: dict[object, list[Fact]] = defaultdict(list)
    for fact in facts:
        period = fact.period
        if period is not None and period.end is not None:
            alike[period.start, period.end, fact.unit, fact.method].append(fact)
        elif fact.valid_from is not None:
            alike[fact.valid_from, fact.unit, fact.method].append(fact)
    for group in alike.values():
        for one, other in combinations(sorted(group, key=_place), 2):
            if one.source_url != other.source_url and one.source != other.source and not _agree(one, other):
                message = (
                    f"{one.entity}, {one.concept} {when(one)}: {figure(one)} by {one.source}, but {figure(other)} by "
                    f"{other.source} ({other.locator})"
                )
                yield KIND.found(one, message, "look both up and keep one, or give each its method", other)


def _agree(one: Fact, other: Fact) -> bool:
    if Comparator.EXACTLY is not one.comparator and one.comparator is not Comparator.ABOUT:
        return True  # "more than" and its like leave room
    if Comparator.EXACTLY is not other.comparator and other.comparator is not Comparator.ABOUT:
        return True
    assert one.value is not None and other.value is not None
    largest = max(abs(one.value), abs(other.value))
    loose = Comparator.ABOUT in (one.comparator, other.comparator)
    return abs(one.value - other.value) <= largest * (ABOUT if loose else EXACT)


def _overlaps(facts: Iterable[Fact]) -> Iterator[AuditFinding]:
    """States with a last day that reach into the next one; the day of the change itself is both's."""
    states: dict[object, list[Fact]] = defaultdict(list)
    for fact in facts:
        if fact.period is None and fact.valid_from is not None:
            states[fact.unit, fact.method].append(fact)
    for group in states.values():
        for one, other in pairwise(sorted(group, key=_first_day)):
            last, first = one.valid_to, other.valid_from
            if last is not None and first is not None and first < last and one.value != other.value:
                message = (
                    f"{one.entity}, {one.concept}: {figure(one)} is said to hold until {last}, and {figure(other)} "
                    f"from {first} on ({other.locator})"
                )
                yield KIND.found(one, message, "end the first on the day before the second begins", other)


def _shared_office(office: str, facts: Sequence[Fact]) -> Iterator[AuditFinding]:
    if office not in SINGLE_OFFICES:
        return
    for one, other in pairwise(sorted(facts, key=_first_day)):
        if one.text != other.text and _first_day(other) < (one.valid_to or date.max) and one.valid_from:
            message = (
                f"{one.entity}: {one.text} and {other.text} are both {office} from {other.valid_from or 'always'} on "
                f"({other.locator})"
            )
            yield KIND.found(one, message, "give the first a valid_to, unless they share the office", other)


def _place(fact: Fact) -> tuple[str, int]:
    path, _, line = (fact.locator or "").rpartition(":")
    return path, int(line) if line.isdigit() else 0


def _first_day(fact: Fact) -> date:
    return fact.valid_from or date.min


def _outliers(facts: Iterable[Fact]) -> Iterator[AuditFinding]:
    alike: dict[object, list[Fact]] = defaultdict(list)
    for fact in facts:
        if fact.value:
            alike[fact.unit, fact.method].append(fact)
    for group in alike.values():
        if len(group) < FEWEST:
            continue
        values = sorted(abs(f.value) for f in group if f.value is not None)
        if all(high / low < _STEP for low, high in pairwise(values)):
            continue
        middle = median(values)
        for fact in group:
            assert fact.value is not None
            times = abs(fact.value) / middle
            if times >= APART or times * APART <= 1:
                told = f"{times:,.0f} times" if times > 1 else f"1/{1 / times:,.0f} of"
                message = (
                    f"{fact.entity}, {fact.concept} {when(fact)}: {figure(fact)} is {told} the middle of its series"
                )
                yield KIND.found(fact, message, "look it up; a value is written out in plain units")


KIND = AuditKind("reference-conflict", "REF001", "warning", check, __doc__)
