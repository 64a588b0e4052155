"""More digits than the source has.

## What it checks

A supported or open figure with more digits than the reference's own hedged one: "12.347 billion" where the
source says "about 12 billion".

## Why it matters

Digits are a promise of knowledge. Those that a conversion or a division has added were never measured.

## Example

"a loss of 11.53 billion dollars", where the source derives "about 11.5 billion".

## What to do

Round to what the source knows, and keep its "about".
"""

from __future__ import annotations

from collections.abc import Iterator

from checkers.compare import cases, intervals
from checkers.model.finding import Mismatch, Severity
from checkers.model.quantity import Comparator
from checkers.model.rule import Case, Outcome, Rule


def check(case: Case) -> Iterator[Mismatch]:
    quantity = case.match.claim.quantity
    if quantity is None or quantity.value is None or not quantity.resolution or quantity.comparator in _HEDGED:
        return
    for weighing in case.standing("current"):
        fact, unit = weighing.candidate.fact, intervals.conversion(quantity, weighing.candidate.fact)
        if weighing.outcome is Outcome.CONTRADICTS or fact.comparator not in _HEDGED or not fact.value or unit is None:
            continue
        if quantity.resolution * unit * _TEN <= intervals.last_digit(fact.value, digits=3):
            yield cases.against(RULE, case, fact, "the article has digits that the source does not know")
            return


_HEDGED = (Comparator.ABOUT, Comparator.VAGUE)
_TEN = 10

RULE = Rule(name="false-precision", code="NUM006", severity=Severity.NOTE, specificity=10, check=check, doc=__doc__)
