"""The words go up and the figures go down, or the other way.

## What it checks

A verb or noun of rising or falling with the two figures that it is between, where the figures surely move the
other way.

## Why it matters

One of the two figures, or the verb, is wrong; and the headline will take the verb.

## Example

"The unemployment rate fell to 4.6% from 4.2%".

## What to do

Look whether the figures have been exchanged, or the verb.
"""

from __future__ import annotations

from collections.abc import Iterator

from checkers.compare import arithmetic, phrases
from checkers.model.finding import Mismatch, Severity
from checkers.model.rule import Case, Rule


def check(case: Case) -> Iterator[Mismatch]:
    found = arithmetic.read(case.match.claim, case.extraction.quantities)
    if found is None or not arithmetic.opposed(found):
        return
    verb = "a rise" if found.change.direction == "up" else "a fall"
    base, result = (phrases.words(case.document, end) for end in (found.base, found.result))
    yield Mismatch(
        kind=RULE.name,
        code=RULE.code,
        severity=RULE.severity,
        message=f"the text tells {verb}, and its figures go from “{base}” to “{result}”",
        expected="a fall" if verb == "a rise" else "a rise",
    )


RULE = Rule(
    name="direction-contradicted", code="NUM009", severity=Severity.ERROR, specificity=35, check=check, doc=__doc__
)
