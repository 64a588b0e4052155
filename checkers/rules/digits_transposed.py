"""Two digits have changed places.

## What it checks

A contradicted figure that is exactly right once two of its digits are exchanged: 52 for 25, 257 for 275.

## Why it matters

It is the typing slip that no spelling checker sees, and a reader has no way to notice it.

## Example

"a round of 257 million euros" where the reference has 275 million.

## What to do

Type it again from the source.
"""

from __future__ import annotations

from collections.abc import Iterator

from checkers.compare import cases, scales
from checkers.model.finding import Mismatch, Severity
from checkers.model.quantity import Comparator
from checkers.model.rule import Case, Rule


def check(case: Case) -> Iterator[Mismatch]:
    quantity = case.match.claim.quantity
    # "About 52" for 25 is no slip of two digits that anybody could prove: near values fit it too.
    if quantity is None or quantity.comparator is Comparator.ABOUT or not case.contradicted:
        return
    for mended in scales.swapped(quantity):
        fact = cases.supporting(case, mended, "current")
        if fact is not None:
            yield cases.against(RULE, case, fact, "two digits have changed places")
            return


RULE = Rule(name="digits-transposed", code="NUM005", severity=Severity.ERROR, specificity=70, check=check, doc=__doc__)
