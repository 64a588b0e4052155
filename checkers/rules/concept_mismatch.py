"""The figure is right for something else that is measured.

## What it checks

A contradicted figure that is exactly what the reference holds for a related measure of the same entity: revenue
and annualised revenue, valuation and money raised, operating and net income.

## Why it matters

Most wrong numbers in print are right numbers of something else. Looking one up confirms it.

## Example

"annual revenue of 5.5 billion dollars" where the reference has 3.7 billion as revenue, and 5.5 billion as
annualised revenue.

## What to do

Name the measure that the figure is of, or take the other figure; the message has both.
"""

from __future__ import annotations

from collections.abc import Iterator

from checkers.compare import cases, phrases, scales
from checkers.model.finding import Mismatch, Severity
from checkers.model.rule import Case, Rule

_TELLING_DIGITS = 2
"""Single digits agree with some other measure by chance."""


def check(case: Case) -> Iterator[Mismatch]:
    quantity = case.match.claim.quantity
    if quantity is None or not case.contradicted or scales.significant(quantity) < _TELLING_DIGITS:
        return
    if any(weighing.candidate.fact.id in case.told for weighing in case.refuting):
        return  # The article tells that measure rightly elsewhere: this figure is of the other one.
    told = cases.supporting(case, quantity, "other-concept")
    if told is not None and not _same_to_come(told.concept, case.match.concept or ""):
        why = f"the figure is that of another measure, {phrases.concept(told)} {phrases.when(told)}".rstrip()
        yield cases.against(RULE, case, case.refuting[0].candidate.fact, why, told=told)


def _same_to_come(one: str, other: str) -> bool:
    """Whether two measures are one, as it is and as it is planned or expected: fleet and fleet-target."""
    return one.startswith(f"{other}-") or other.startswith(f"{one}-")


RULE = Rule(name="concept-mismatch", code="CON001", severity=Severity.ERROR, specificity=75, check=check, doc=__doc__)
