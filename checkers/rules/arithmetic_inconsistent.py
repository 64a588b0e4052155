"""The article's own figures do not add up.

## What it checks

A stated change with the figures that it is between: "rose 54% to 3.8 from 2.9", "doubled to 4bn from 3bn", "up
1.3 to 4.2 from 2.9". Each displayed figure stands for all values that round to it; only where no values behind
the displayed ones fit is the sum wrong. Where they fit only if both ends were rounded nearly as far as they can
be, and in opposite directions, it is a warning.

## Why it matters

It needs no reference: one of the three numbers is wrong, and every reader with a calculator can see it.

## Example

"Sales rose 54% to 3.8 billion from 2.9 billion": from 2.9 to 3.8 is 31%.

## What to do

Recompute. If both ends are right, take the change that the message gives; otherwise one of the ends is
mistyped.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from checkers.compare import arithmetic, phrases
from checkers.model.finding import Mismatch, Severity
from checkers.model.rule import Case, Rule


def check(case: Case) -> Iterator[Mismatch]:
    found = arithmetic.read(case.match.claim, case.extraction.quantities)
    if found is None:
        return
    severity = RULE.severity
    if arithmetic.consistent(found):
        if arithmetic.likely(found):
            return
        severity = Severity.WARNING
    right = arithmetic.middle(arithmetic.computed(found))
    said = phrases.words(case.document, found.carrier)
    ends = f"from “{phrases.words(case.document, found.base)}” to “{phrases.words(case.document, found.result)}”"
    change = _change(found, right)
    does = "does not fit" if severity is RULE.severity else "hardly fits"
    yield Mismatch(
        kind=RULE.name,
        code=RULE.code,
        severity=severity,
        message=f"“{said}” {does} the article's own figures: {ends} is {change}",
        expected=change,
        suggestion=_suggested(case, found, right),
    )


def _change(found: arithmetic.Sum, right: Decimal | None) -> str:
    if right is None:
        return "another change"
    if found.change.kind == "multiple":
        return f"{right:.2f} times"
    unit = {"percent": "percent", "point": "percentage-point"}.get(found.change.kind, found.result.unit)
    sign = "+" if right > 0 else ""
    return f"{sign}{phrases.amount(phrases.rounded_like(right, found.amount), unit)}"


def _suggested(case: Case, found: arithmetic.Sum, right: Decimal | None) -> str | None:
    if found.amount is None or right is None or arithmetic.opposed(found):
        return None
    value = phrases.rounded_like(abs(right), found.amount)
    return phrases.suggestion(case.document, found.amount, value, case.language)


RULE = Rule(
    name="arithmetic-inconsistent", code="NUM007", severity=Severity.ERROR, specificity=30, check=check, doc=__doc__
)
