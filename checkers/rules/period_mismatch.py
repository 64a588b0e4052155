"""The figure is right for another period.

## What it checks

A contradicted figure that is what the reference holds for another quarter, half or year of the same entity and
measure.

## Why it matters

The number is real, so looking it up confirms it; only the time is wrong. It is how a good year becomes a bad
one.

## Example

"revenue of 3.7 billion dollars in 2023" where the reference has 3.7 billion for 2024.

## What to do

Change the period, or take the figure of the period that you write about; the message has both.
"""

from __future__ import annotations

from collections.abc import Iterator

from checkers.compare import cases, phrases, scales
from checkers.model.finding import Mismatch, Severity
from checkers.model.rule import Case, Rule

_TELLING_DIGITS = 2
"""Single digits agree with some other period by chance."""


def check(case: Case) -> Iterator[Mismatch]:
    quantity = case.match.claim.quantity
    if quantity is None or not case.contradicted or scales.significant(quantity) < _TELLING_DIGITS:
        return
    told = cases.supporting(case, quantity, "other-period")
    if told is not None:
        why = f"the figure is that {phrases.when(told)}"
        yield cases.against(RULE, case, case.refuting[0].candidate.fact, why, told=told)


RULE = Rule(name="period-mismatch", code="PER001", severity=Severity.ERROR, specificity=85, check=check, doc=__doc__)
