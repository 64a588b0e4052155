"""The weekday and the date are of two different days.

## What it checks

A weekday written beside a date, against the calendar. Where the date has no year, the article's own date gives
it.

## Why it matters

One of the two is wrong, and readers who plan by either may come on the wrong day.

## Example

"on Monday, May 6, 2025": the 6 May 2025 was a Tuesday.

## What to do

Look at which of the two the source has.
"""

from __future__ import annotations

from collections.abc import Iterator

from checkers.compare import phrases
from checkers.model.claim import ClaimType
from checkers.model.finding import Mismatch, Severity
from checkers.model.rule import Case, Rule


def check(case: Case) -> Iterator[Mismatch]:
    mention = case.match.claim.date
    if mention is None or mention.day is None or mention.weekday is None:
        return
    right = phrases.weekday(mention.day)
    if right != mention.weekday:
        written = " ".join(mention.text.split())
        message = f"“{written}”: {phrases.day(mention.day)} is a {right}, not a {mention.weekday}"
        yield Mismatch(RULE.name, RULE.code, RULE.severity, message, expected=right)


RULE = Rule(
    name="weekday-mismatch",
    code="DAT001",
    severity=Severity.ERROR,
    specificity=50,
    check=check,
    doc=__doc__,
    claims=(ClaimType.DATE,),
)
