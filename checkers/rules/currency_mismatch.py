"""The number is right and the currency is not.

## What it checks

An amount whose figure is what the reference holds, in another currency. Amounts that differ in both figure and
currency are left alone: they may well be a conversion, and factlint converts nothing by itself.

## Why it matters

Dollars for euros is an error of ten percent or so: too small to look absurd and too large to print.

## Example

"un chiffre d'affaires de 20 milliards d'euros": the reference has 20 billion dollars.

## What to do

Name the source's currency, or convert the amount and give the rate.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from checkers.compare import cases, phrases, units
from checkers.model.finding import Mismatch, Severity
from checkers.model.quantity import Quantity
from checkers.model.rule import Case, Outcome, Rule


def check(case: Case) -> Iterator[Mismatch]:
    quantity = case.match.claim.quantity
    if quantity is None or quantity.unit is None or units.kind(quantity.unit) is not units.Kind.MONEY:
        return
    if case.contested or any(w.outcome is not Outcome.INCOMPARABLE for w in case.deciding):
        return
    for weighing in case.standing("current"):
        fact = weighing.candidate.fact
        if fact.unit is None or units.kind(fact.unit) is not units.Kind.MONEY or fact.review != "reviewed":
            continue
        if cases.fits(case, _in(quantity, fact.unit), weighing.candidate):
            why = f"the figure agrees and the currency does not ({quantity.unit} for {fact.unit})"
            edit = phrases.with_currency(case.document, quantity, fact.unit, case.language)
            yield cases.against(RULE, case, fact, why, suggestion=edit)
            return


def _in(quantity: Quantity, unit: str) -> Quantity:
    return replace(quantity, unit=unit, units=(unit,))


RULE = Rule(name="currency-mismatch", code="UNT001", severity=Severity.ERROR, specificity=94, check=check, doc=__doc__)
