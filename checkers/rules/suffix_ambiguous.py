"""A letter for a scale word, read differently by different style guides.

## What it checks

"12B", "20 MM", "3 M": a suffix of one or two letters with more than one value in use (MM is a million to
bankers and was a thousand thousand to Romans; B is 10^9 in English and 10^12 in Spanish), where no fact of the
reference supports one of them.

## Why it matters

Tables and tweets are full of them, and they are copied into sentences unread.

## Example

"$20 MM in costs": twenty million to a banker, something else to most readers.

## What to do

Write the scale word out.
"""

from __future__ import annotations

from collections.abc import Iterator

from checkers.compare import intervals, phrases
from checkers.model.finding import Mismatch, Severity
from checkers.model.rule import Case, Rule


def check(case: Case) -> Iterator[Mismatch]:
    quantity = case.match.claim.quantity
    if quantity is None or quantity.scale is None or case.supported or not intervals.is_suffix(quantity):
        return
    readings = intervals.admissible(quantity, case.language)
    if len({reading.value for reading in readings}) > 1:
        amounts = " or ".join(phrases.of_quantity(reading) for reading in readings)
        message = f"“{quantity.scale.word}” is read as {amounts}, by different conventions"
        yield Mismatch(RULE.name, RULE.code, RULE.severity, message)


RULE = Rule(name="suffix-ambiguous", code="SCL005", severity=Severity.NOTE, specificity=10, check=check, doc=__doc__)
