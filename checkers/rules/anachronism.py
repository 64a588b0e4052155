"""The figure became public only after the article's date.

## What it checks

A figure that facts known on the as-of date contradict, or do not cover, and that is exactly what the reference
holds from a later day on.

## Why it matters

Either the article was changed after its date, or its date is wrong; a reader who trusts the date is misled
about who knew what when.

## Example

An article of 7 November 2025 with a quarterly revenue that the company published on 19 November 2025.

## What to do

Look at the article's date, and say when it was updated.
"""

from __future__ import annotations

from collections.abc import Iterator

from checkers.compare import cases, phrases, scales
from checkers.model.finding import Mismatch, Severity
from checkers.model.rule import Case, Rule

_TELLING_DIGITS = 3
"""With fewer, a forecast that came true would be taken for foreknowledge."""


def check(case: Case) -> Iterator[Mismatch]:
    claim = case.match.claim
    if claim.quantity is None or claim.tense == "forecast" or not case.contradicted:
        return
    if scales.significant(claim.quantity) < _TELLING_DIGITS:
        return
    told = cases.supporting(case, claim.quantity, "not-known-yet")
    if told is not None and told.known_from is not None:
        why = f"the figure became public only on {phrases.day(told.known_from)}"
        yield cases.against(RULE, case, case.refuting[0].candidate.fact, why, told=told)


RULE = Rule(name="anachronism", code="PER004", severity=Severity.ERROR, specificity=80, check=check, doc=__doc__)
