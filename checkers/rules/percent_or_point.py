"""Percent are written for percentage points, or the other way.

## What it checks

A stated change between two percentages. From 51% to 58% is 7 percentage points, and 14 percent: where the text
states the one figure with the other's unit, this is the kind. A figure that the reference holds in points and
the article tells in percent counts too.

## Why it matters

The two differ by any factor, and readers who know the difference stop trusting the rest.

## Example

"The share rose seven percent, to 58% from 51%": it rose seven percentage points.

## What to do

Write "percentage points", or give the relative change.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from checkers.compare import arithmetic, cases, phrases, units
from checkers.compare.arithmetic import Sum
from checkers.model.finding import Mismatch, Severity
from checkers.model.rule import Case, Outcome, Rule

_KINDS = (units.Kind.PERCENT, units.Kind.POINT)


def check(case: Case) -> Iterator[Mismatch]:
    found = arithmetic.read(case.match.claim, case.extraction.quantities)
    if found is not None:
        yield from _between_shares(case, found)
    elif all(w.outcome is Outcome.INCOMPARABLE for w in case.deciding):
        yield from _against_reference(case)


def _between_shares(case: Case, found: Sum) -> Iterator[Mismatch]:
    if not found.shares or found.amount is None or arithmetic.consistent(found):
        return
    said = phrases.words(case.document, found.amount)
    ends = f"from “{phrases.words(case.document, found.base)}” to “{phrases.words(case.document, found.result)}”"
    if found.change.kind == "percent" and arithmetic.fits(found, arithmetic.distance(found)):
        right, unit = arithmetic.distance(found), "percentage-point"
    elif found.change.kind == "point" and arithmetic.fits(found, arithmetic.relative(found)):
        right, unit = arithmetic.relative(found), "percent"
    else:
        return
    middle = abs(arithmetic.middle(right) or Decimal(0))
    expected = phrases.amount(phrases.rounded_like(middle, found.amount), unit)
    message = f"“{said}” is in the wrong unit: {ends} is {expected}"
    yield Mismatch(RULE.name, RULE.code, RULE.severity, message, expected=expected)


def _against_reference(case: Case) -> Iterator[Mismatch]:
    quantity = case.match.claim.quantity
    if quantity is None or quantity.unit is None or units.kind(quantity.unit) not in _KINDS or case.cleared:
        return
    for weighing in case.standing("current"):
        fact = weighing.candidate.fact
        if fact.unit is None or units.kind(fact.unit) not in _KINDS or fact.review != "reviewed":
            continue
        if cases.fits(case, replace(quantity, unit=fact.unit, units=()), weighing.candidate):
            yield cases.against(RULE, case, fact, "the figure agrees; percent and percentage points are not the same")
            return


RULE = Rule(name="percent-or-point", code="UNT003", severity=Severity.ERROR, specificity=93, check=check, doc=__doc__)
