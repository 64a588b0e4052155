"""A fiscal period told as a calendar one, or the other way.

## What it checks

A figure for "the third quarter" or "2025" that is right for the company's fiscal period of that name and not
for the calendar one (or the other way), where the words do not say which is meant.

## Why it matters

Fiscal years end in January, March, June or September as often as companies please; the fiscal third quarter may
lie in another year.

## Example

"revenue of 1.48 billion euros in the third quarter of 2025", which is the third quarter of the fiscal year that
ended in June.

## What to do

Write "fiscal", and the month in which the period ended.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from checkers.compare import cases, phrases
from checkers.model.claim import Period
from checkers.model.finding import Mismatch, Severity
from checkers.model.rule import Case, Rule


def check(case: Case) -> Iterator[Mismatch]:
    claim = case.match.claim
    if claim.quantity is None or claim.period is None or not claim.period.label or case.cleared:
        return
    for candidate in case.match.candidates:
        fact = candidate.fact
        if fact.period is None or fact.review != "reviewed" or not cases.fits(case, claim.quantity, candidate):
            continue
        if candidate.standing == "current" and not _drifts(claim.period, fact.period):
            return
        if candidate.standing in ("current", "other-period") and _namesakes(claim.period, fact.period):
            kind = "fiscal" if fact.period.fiscal else "calendar"
            now = case.refuting[0].candidate.fact if case.refuting else fact
            why = f"the figure is that of the {kind} period {fact.period.label}{_dates(fact.period)}"
            yield cases.against(RULE, case, now, why, told=None if now is fact else fact)
            return


def _drifts(told: Period, held: Period) -> bool:
    """Whether the words name a calendar year and leave open what the fact says: that the period is a fiscal one, and
    lies elsewhere. "The third quarter", without a year, is the company's own."""
    if told.fiscal is not None or told.anchored or not held.fiscal or told.end is None or held.end is None:
        return False
    return abs(told.end - held.end) > _DRIFT


def _namesakes(told: Period, held: Period) -> bool:
    """ "2025-Q3" and "FY2025-Q3", or "FY2025" and "2025"."""
    return told.label != held.label and (told.label or "").removeprefix("FY") == (held.label or "").removeprefix("FY")


def _dates(period: Period) -> str:
    if period.start is None or period.end is None:
        return ""
    return f", {phrases.day(period.start)} to {phrases.day(period.end)}"


_DRIFT = timedelta(days=10)
"""Fiscal quarters of 52-week years end some days off the calendar's, and mean the same."""

RULE = Rule(
    name="fiscal-or-calendar", code="PER002", severity=Severity.WARNING, specificity=96, check=check, doc=__doc__
)
