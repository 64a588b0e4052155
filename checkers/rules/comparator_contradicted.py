"""The number is near, and on the wrong side of "more than" or "less than".

## What it checks

One-sided figures: "more than", "at least", "less than", "at most", in any language. The bound lies close to
what the reference holds, but the reference is on the side that the words exclude.

## Why it matters

"More than 3 billion" for 2.86 billion is rounding dressed up as a finding. It makes a threshold be crossed that
was not.

## Example

"OpenAI lost more than 12 billion dollars": the reference has 11.9 billion.

## What to do

Say "nearly" or "about", or give the figure.
"""

from __future__ import annotations

from collections.abc import Iterator

from checkers.compare import cases, intervals
from checkers.model.finding import Mismatch, Severity
from checkers.model.quantity import Comparator
from checkers.model.rule import Case, Outcome, Rule

_SIDES = {
    Comparator.MORE_THAN: "not more",
    Comparator.AT_LEAST: "less",
    Comparator.LESS_THAN: "not less",
    Comparator.AT_MOST: "more",
}


def check(case: Case) -> Iterator[Mismatch]:
    quantity = case.match.claim.quantity
    if quantity is None or quantity.comparator not in _SIDES or not case.contradicted:
        return
    near = intervals.hedged(quantity)
    for weighing in case.refuting:
        without_bound = intervals.weigh(near, weighing.candidate, case.language)
        if without_bound is not None and without_bound.outcome is not Outcome.CONTRADICTS:
            why = f"near, but {_SIDES[quantity.comparator]} than the bound that the words set"
            yield cases.against(RULE, case, weighing.candidate.fact, why)
            return


RULE = Rule(
    name="comparator-contradicted",
    code="NUM002",
    severity=Severity.ERROR,
    specificity=50,
    check=check,
    doc=__doc__,
)
