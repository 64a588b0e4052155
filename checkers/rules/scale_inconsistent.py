"""One amount is told with two scale words that contradict each other.

## What it checks

Two figures of one article about the same entity, measure and period, that agree in their digits and differ by
their scale words. French "1 400 milliards" and "1,4 billion" are equal and left alone; "1 400 milliards" and
"1,4 trillion" are not. The finding stands at the odd one out: the one that the reference or the majority
disagrees with, else the later one.

## Why it matters

Headline and body are written and translated by different hands, and one of them is wrong by a factor of a
thousand.

## Example

"engagements de 1 400 milliards de dollars" in the headline, "1,4 milliard de dollars" in the text.

## What to do

Decide which one is right, with the source, and write both with the same word.
"""

from __future__ import annotations

from collections.abc import Iterator

from checkers.compare import consistency, phrases
from checkers.model.finding import Mismatch, Severity
from checkers.model.rule import Case, Rule


def check(case: Case) -> Iterator[Mismatch]:
    found = consistency.conflict(case)
    quantity = case.match.claim.quantity
    if found is None or found.slip != "scale" or quantity is None or found.other.claim.quantity is None:
        return
    other = found.other.claim.quantity
    message = (
        f"“{phrases.words(case.document, quantity)}” is {phrases.of_quantity(quantity)}, and "
        f"“{phrases.words(case.document, other)}” is {phrases.of_quantity(other)}, "
        f"for the same {phrases.measured(case.match)}"
    )
    if found.decided:
        message += "; the reference supports the latter"
    yield Mismatch(
        kind=RULE.name,
        code=RULE.code,
        severity=RULE.severity,
        message=message,
        expected=phrases.of_quantity(other),
        factor=phrases.quotient(quantity.value, other.value),
        suggestion=phrases.words(case.document, other),
    )


RULE = Rule(name="scale-inconsistent", code="SCL004", severity=Severity.ERROR, specificity=40, check=check, doc=__doc__)
