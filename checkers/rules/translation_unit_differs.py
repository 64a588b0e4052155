"""The translation states the same number in another currency or unit.

## What it checks

Two figures that stand for one another in two texts of a story and have the same number, but one says dollars and the
other euros, or
kilometres where the other says miles. A number that changed together with its unit is a conversion, which is only
noted.

## Why it matters

A currency word is short and easily replaced by the one that the reader is used to. The amount then is wrong by the
exchange rate.

## Example

"$15,000" beside "15 000 euros".

## What to do

Keep the source's currency, or convert the number too and say so.
"""

from __future__ import annotations

from collections.abc import Iterator

from checkers.compare import likeness
from checkers.compare.wording import plain
from checkers.model.comparison import PairCase, PairRule
from checkers.model.finding import Mismatch, Severity


def check(case: PairCase) -> Iterator[Mismatch]:
    pair = case.pair
    if pair.relation != "unit" or pair.source is None or pair.other is None:
        return
    yield Mismatch(
        kind=RULE.name,
        code=RULE.code,
        severity=Severity.WARNING if likeness.namesakes(pair.source, pair.other) else Severity.ERROR,
        message=f"the source says {plain(pair.source)}, the other text {plain(pair.other)}: same number, another unit",
        expected=plain(pair.source),
    )


RULE = PairRule(name="translation-unit-differs", code="XLG002", severity=Severity.ERROR, check=check, doc=__doc__ or "")
