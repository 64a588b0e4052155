"""The translation states another amount than its source.

## What it checks

Two figures that stand for one another in two texts of a story - same place, same kind of unit - but are not equal.
Where the digits
agree and only the power of ten differs, the scale words of both languages are named, because that is nearly always
how it happened:
French *billion* is 10^12, English *billion* is 10^9, a Chinese 万 is 10^4.

## Why it matters

Most numeric errors of professional translators are slips of scale, nearly all by a factor of a thousand. They survive
reading aloud,
spelling checks and style desks, because every word of the sentence is right.

## Example

"The deal is worth $18 billion" beside "Das Geschäft ist 18 Billionen Dollar wert": the German sentence says a
thousand times as much.

## What to do

Look at both sentences. factlint does not say which side is wrong unless a reference or the text's own repetition
decides.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from checkers.compare.wording import plain, scale_words, times
from checkers.model.comparison import Family, PairCase, PairRule
from checkers.model.finding import Mismatch, Severity


def check(case: PairCase) -> Iterator[Mismatch]:
    pair = case.pair
    if pair.relation not in ("scale", "digits", "value") or pair.source is None or pair.other is None:
        return
    if pair.source.family is Family.YEAR:
        return
    said = pair.source.span.of(case.source.text)
    rendered = pair.other.span.of(case.other.text)
    message = f"the source says {said} ({plain(pair.source)}), the other text {rendered} ({plain(pair.other)})"
    if pair.ratio is not None and pair.ratio > 0 and pair.relation == "scale":
        message += f": {times(pair.ratio)}"
    words = scale_words(pair.source, case.source_language, pair.other, case.other_language)
    if words:
        message += f"; {words}"
    yield Mismatch(
        kind=RULE.name,
        code=RULE.code,
        severity=Severity.ERROR if pair.score >= _SURE else Severity.WARNING,
        message=message,
        expected=plain(pair.source),
        factor=pair.ratio,
    )


_SURE = Decimal("0.5")
"""Below this the two figures share place and unit alone: they may be different figures, each without a counterpart."""

RULE = PairRule(
    name="translation-value-differs", code="XLG001", severity=Severity.ERROR, check=check, doc=__doc__ or ""
)
