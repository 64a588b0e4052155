"""The translation spells a name otherwise than its source, or gives a person another office.

## What it checks

Names of several words that stand in one text each and differ by one letter inside one word (endings are left alone:
languages bend them), and persons whom both texts give an office, but not the same.

## Why it matters

A misspelt name makes a person unfindable; a wrong office makes somebody answer for what another did.

## Example

"Marit Solvang, the chief financial officer" beside "Marit Solvang, directrice générale".

## What to do

Check the spelling at the source; for offices, which of the two the person held on the article's date.
"""

from __future__ import annotations

from collections.abc import Iterator

from checkers.compare.wording import plain
from checkers.model.comparison import PairCase, PairRule
from checkers.model.finding import Mismatch, Severity


def check(case: PairCase) -> Iterator[Mismatch]:
    pair = case.pair
    if pair.relation not in ("name", "role") or pair.source is None or pair.other is None:
        return
    yield Mismatch(
        kind=RULE.name,
        code=RULE.code,
        severity=RULE.severity,
        message=f"the source has {plain(pair.source)}, the other text {plain(pair.other)}",
        expected=plain(pair.source),
    )


RULE = PairRule(
    name="translation-name-differs", code="XLG007", severity=Severity.WARNING, check=check, doc=__doc__ or ""
)
