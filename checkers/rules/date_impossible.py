"""A day that no calendar has.

## What it checks

Dates such as 31 June, 30 February, or 29 February of a year that is no leap year.

## Why it matters

The right day cannot be guessed, and whatever hangs on it (a deadline, a payment, a court date) is lost.

## Example

"by 31 June 2026": June has 30 days.

## What to do

Look the date up in the source.
"""

from __future__ import annotations

from collections.abc import Iterator

from checkers.model.claim import ClaimType
from checkers.model.finding import Mismatch, Severity
from checkers.model.rule import Case, Rule


def check(case: Case) -> Iterator[Mismatch]:
    mention = case.match.claim.date
    if mention is not None and mention.impossible:
        message = f"“{' '.join(mention.text.split())}”: no calendar has this day"
        yield Mismatch(RULE.name, RULE.code, RULE.severity, message)


RULE = Rule(
    name="date-impossible",
    code="DAT002",
    severity=Severity.ERROR,
    specificity=60,
    check=check,
    doc=__doc__,
    claims=(ClaimType.DATE,),
)
