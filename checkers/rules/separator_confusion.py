"""A point or comma read as the other kind of separator.

## What it checks

A figure written with one separator and three digits after it, "1.400" or "1,400", that the reference
contradicts and that would be right with the separator read the other way.

## Why it matters

A decimal sign here is a thousands mark there. Spreadsheets and translators change it silently, by a factor of a
thousand.

## Example

An English "1.400 employees" where the reference has 1,400 employees: the point is a German thousands mark.

## What to do

Write the number as the article's language does.
"""

from __future__ import annotations

from collections.abc import Iterator

from checkers.compare import cases, scales
from checkers.model.finding import Mismatch, Severity
from checkers.model.rule import Case, Rule


def check(case: Case) -> Iterator[Mismatch]:
    quantity = case.match.claim.quantity
    if quantity is None or not cases.slipped(case, quantity):
        return
    written = quantity.number.of(case.document.text)
    for _, mended in scales.by_separator(quantity, written):
        fact = cases.supporting(case, mended, "current")
        if fact is not None:
            why = f"right if the separator in “{written}” is read the other way"
            yield cases.against(RULE, case, fact, why)
            return


RULE = Rule(
    name="separator-confusion", code="NUM004", severity=Severity.ERROR, specificity=88, check=check, doc=__doc__
)
