"""The translation converts an amount into its readers' currency or units.

## What it checks

Two figures that stand for one another, where unit and number both changed and the new number is what the conversion
gives (for units of
measure), or the currency is another one (whose rate of the day is not known here).

## Why it matters

It is good practice, not an error; but a checker who compares figures wants to know why they differ.

## Example

"12 miles" beside "19 Kilometer".

## What to do

Nothing, or check the rate.
"""

from __future__ import annotations

from collections.abc import Iterator

from checkers.compare.wording import plain
from checkers.model.comparison import PairCase, PairRule
from checkers.model.finding import Mismatch, Severity


def check(case: PairCase) -> Iterator[Mismatch]:
    pair = case.pair
    if pair.relation == "converted" and pair.source is not None and pair.other is not None:
        yield Mismatch(
            kind=RULE.name,
            code=RULE.code,
            severity=Severity.NOTE,
            message=f"{plain(pair.source)} in the source is {plain(pair.other)} in the other text: a conversion",
            expected=plain(pair.source),
            factor=pair.ratio,
        )


RULE = PairRule(name="localised-conversion", code="XLG004", severity=Severity.NOTE, check=check, doc=__doc__ or "")
