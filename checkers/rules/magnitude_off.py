"""The digits are right and the decimal sign or the zeros are not.

## What it checks

A contradicted figure that would be right a power of ten up or down, where no exchange of scale words explains
it: a zero lost, a decimal sign moved, "480 GW" for 480 MW.

## Why it matters

Ten times too much reads as easily as the right number.

## Example

"a fine of 3.5 million euros" where the reference has 35 million.

## What to do

Count the zeros in the source, and look at its unit: tables are often printed in thousands or millions.
"""

from __future__ import annotations

from collections.abc import Iterator

from checkers.compare import cases, phrases, scales
from checkers.model.finding import Mismatch, Severity
from checkers.model.rule import Case, Rule

_TELLING_DIGITS = 2
"""A single digit meets a power of ten of the right one by chance too often."""


def check(case: Case) -> Iterator[Mismatch]:
    quantity = case.match.claim.quantity
    if quantity is None or not cases.slipped(case, quantity) or scales.significant(quantity) < _TELLING_DIGITS:
        return
    for power, mended in scales.by_power_of_ten(quantity):
        fact = cases.supporting(case, mended, "current")
        if fact is not None:
            yield cases.against(RULE, case, fact, f"the same digits, {phrases.power_of_ten(-power)}")
            return


RULE = Rule(name="magnitude-off", code="NUM003", severity=Severity.ERROR, specificity=60, check=check, doc=__doc__)
