"""The translation leaves out a figure of its source.

## What it checks

An amount of money, a percentage, or a number with a scale word in the source that has no counterpart in the other text.

## Why it matters

Translators shorten on purpose, so this is a warning. It is also how a slip looks when a whole number has turned into
something else.

## Example

"revenue of $4.2 billion, up 6 percent" beside "ein Umsatz von 4,2 Milliarden Dollar": the growth is gone.

## What to do

Check that the omission is meant.
"""

from __future__ import annotations

from collections.abc import Iterator

from checkers.compare.wording import plain, said
from checkers.model.comparison import Family, PairCase, PairRule
from checkers.model.finding import Mismatch, Severity


def check(case: PairCase) -> Iterator[Mismatch]:
    figure = case.pair.source
    if case.pair.relation != "omitted" or figure is None:
        return
    scaled = figure.quantity is not None and figure.quantity.scale is not None
    if figure.family in (Family.MONEY, Family.PERCENT) or scaled:
        yield Mismatch(
            kind=RULE.name,
            code=RULE.code,
            severity=Severity.WARNING,
            message=f"the source's {said(figure, case.source.text)} ({plain(figure)}) is not in the other text",
            expected=plain(figure),
        )


RULE = PairRule(name="translation-omits", code="XLG003", severity=Severity.WARNING, check=check, doc=__doc__ or "")
