"""The translation has a figure that its source lacks.

## What it checks

An amount of money, a percentage, or a number with a scale word in the other text without a counterpart in the source.

## Why it matters

Editors add conversions and background on purpose, so this is a warning. An invented or misplaced figure looks the same.

## Example

"a rise of 6 percent" beside "eine Steigerung von 6 Prozent auf 4,2 Milliarden Dollar".

## What to do

Check where the figure comes from.
"""

from __future__ import annotations

from collections.abc import Iterator

from checkers.compare.wording import plain, said
from checkers.model.comparison import Family, PairCase, PairRule
from checkers.model.finding import Mismatch, Severity


def check(case: PairCase) -> Iterator[Mismatch]:
    figure = case.pair.other
    if case.pair.relation != "added" or figure is None:
        return
    scaled = figure.quantity is not None and figure.quantity.scale is not None
    if figure.family in (Family.MONEY, Family.PERCENT) or scaled:
        yield Mismatch(
            kind=RULE.name,
            code=RULE.code,
            severity=Severity.WARNING,
            message=f"{said(figure, case.other.text)} ({plain(figure)}) is not in the source",
        )


RULE = PairRule(name="translation-adds", code="XLG005", severity=Severity.WARNING, check=check, doc=__doc__ or "")
