"""A currency sign that nothing here decides.

## What it checks

"$", "kr", "peso" and other signs that several currencies share, where the article names no country for it and
no fact of the reference supports one of them.

## Why it matters

A dollar of Hong Kong is an eighth of a dollar of the United States.

## Example

"a contract worth 300 million kronor and kroner alike: 300 million kr".

## What to do

Write the ISO code or the country once.
"""

from __future__ import annotations

from collections.abc import Iterator

from checkers.compare import phrases
from checkers.model.finding import Mismatch, Severity
from checkers.model.rule import Case, Rule


def check(case: Case) -> Iterator[Mismatch]:
    quantity = case.match.claim.quantity
    if quantity is None or quantity.unit is not None or len(quantity.units) < _SEVERAL or case.supported:
        return
    said = phrases.words(case.document, quantity)
    message = f"“{said}” can be {' or '.join(quantity.units[:_SHOWN])}, and nothing here decides"
    yield Mismatch(RULE.name, RULE.code, RULE.severity, message)


_SEVERAL = 2
_SHOWN = 4

RULE = Rule(name="currency-ambiguous", code="UNT002", severity=Severity.NOTE, specificity=10, check=check, doc=__doc__)
