"""The number is right and the unit is not.

## What it checks

A figure that is what the reference holds, in a unit of another dimension: megawatts for megawatt-hours, barrels
for tonnes. Units of one dimension are converted first (0.48 GW is 480 MW), and prefixes that are off are
another kind, magnitude-off.

## Why it matters

Power is not energy, and a rate is not an amount: the sentence is not merely wrong but means nothing.

## Example

"a park of 480 megawatt-hours" where the reference has 480 megawatts.

## What to do

Take the unit of the source.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from checkers.compare import cases, units
from checkers.model.finding import Mismatch, Severity
from checkers.model.rule import Case, Outcome, Rule


def check(case: Case) -> Iterator[Mismatch]:
    quantity = case.match.claim.quantity
    if quantity is None or quantity.unit is None or units.kind(quantity.unit) is not units.Kind.MEASURE:
        return
    if case.contested or any(w.outcome is not Outcome.INCOMPARABLE for w in case.deciding):
        return
    for weighing in case.standing("current"):
        fact = weighing.candidate.fact
        if fact.unit is None or units.kind(fact.unit) is not units.Kind.MEASURE or fact.review != "reviewed":
            continue
        if cases.fits(case, replace(quantity, unit=fact.unit, units=()), weighing.candidate):
            why = f"the figure agrees and the unit does not ({_name(quantity.unit)} for {_name(fact.unit)})"
            yield cases.against(RULE, case, fact, why)
            return


def _name(unit: str) -> str:
    return unit.replace("-", " ")


RULE = Rule(name="unit-mismatch", code="UNT004", severity=Severity.ERROR, specificity=94, check=check, doc=__doc__)
