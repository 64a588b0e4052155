"""The article's figure is not what the reference holds.

## What it checks

A figure whose words, with all the rounding and hedging that they allow, exclude what every current fact allows,
under every plausible subject and measure. It speaks only when no other kind explains the difference better:
scale words, swapped digits, an earlier value, another period.

## Why it matters

It is the plain wrong number: misread, mistyped, or copied from somebody who did.

## Example

"Umsatz von 27 Millionen Euro" where the reference has 21 million euros for the same year.

## What to do

Compare the source that the message names with your own. If yours is better, the reference needs a new row, not
the article a change.
"""

from __future__ import annotations

from collections.abc import Iterator

from checkers.compare import arithmetic, cases
from checkers.model.finding import Mismatch, Severity
from checkers.model.rule import Case, Rule


def check(case: Case) -> Iterator[Mismatch]:
    quantity = case.match.claim.quantity
    if quantity is None or not case.contradicted or arithmetic.is_total(quantity, case.extraction.quantities):
        return
    weighing = case.refuting[0]
    yield cases.against(RULE, case, weighing.candidate.fact, weighing.why)


RULE = Rule(name="value-mismatch", code="NUM001", severity=Severity.ERROR, specificity=10, check=check, doc=__doc__)
