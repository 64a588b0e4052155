"""A scale word that nothing here decides.

## What it checks

A scale word with two values, where the article's language is unsure, and no fact of the reference supports one
of them: *billion* is 10^9 in English and 10^12 in French and German.

## Why it matters

Whoever reuses the figure will pick one of the two, and half of them the wrong one.

## Example

"1,4 billion" in a paragraph whose language cannot be told, about a company that the reference does not know.

## What to do

Say which language the article is in, or write the amount with *thousand million* or *milliard* beside it.
"""

from __future__ import annotations

from collections.abc import Iterator

from checkers.compare import intervals, phrases
from checkers.model.finding import Mismatch, Severity
from checkers.model.rule import Case, Rule


def check(case: Case) -> Iterator[Mismatch]:
    quantity = case.match.claim.quantity
    if quantity is None or quantity.scale is None or case.supported or intervals.is_suffix(quantity):
        return
    readings = intervals.admissible(quantity, case.language)
    if len({reading.value for reading in readings}) > 1:
        amounts = " or ".join(phrases.of_quantity(reading) for reading in readings)
        message = f"“{quantity.scale.word}” can mean {amounts} here, and nothing decides"
        yield Mismatch(RULE.name, RULE.code, RULE.severity, message)


RULE = Rule(name="scale-ambiguous", code="SCL003", severity=Severity.NOTE, specificity=10, check=check, doc=__doc__)
