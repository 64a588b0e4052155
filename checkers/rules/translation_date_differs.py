"""The translation names another year, month or weekday than its source.

## What it checks

Years that stand for one another in two texts of a story and are not equal, while every other year of the sentence has
its twin; dates of the same day in another month; and weekdays.

## Why it matters

A changed date moves a fact to a time when it was not true, and no reader can see it.

## Example

"built in 1953" beside "construit en 1943".

## What to do

Compare with the source; where both texts are translations, with the original.
"""

from __future__ import annotations

from collections.abc import Iterator

from checkers.compare.wording import plain
from checkers.model.comparison import Family, PairCase, PairRule
from checkers.model.finding import Mismatch, Severity


def check(case: PairCase) -> Iterator[Mismatch]:
    pair = case.pair
    if pair.source is None or pair.other is None or pair.relation == "same":
        return
    years = pair.source.family is pair.other.family is Family.YEAR
    if not years and pair.relation != "date":
        return
    yield Mismatch(
        kind=RULE.name,
        code=RULE.code,
        severity=Severity.ERROR,
        message=f"the source says {plain(pair.source)}, the other text {plain(pair.other)}",
        expected=plain(pair.source),
    )


RULE = PairRule(name="translation-date-differs", code="XLG006", severity=Severity.ERROR, check=check, doc=__doc__ or "")
