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

from checkers.compare.wording import plain, said, scale_words, times
from checkers.model.comparison import Family, PairCase, PairRule
from checkers.model.finding import Mismatch, Severity


def check(case: PairCase) -> Iterator[Mismatch]:
    pair = case.pair
    if pair.relation not in _RELATIONS or pair.source is None or pair.other is None:
        return
    if pair.source.family is pair.other.family is Family.YEAR:
        return
    one, another = said(pair.source, case.source.text), said(pair.other, case.other.text)
    message = f"the source says {one} ({plain(pair.source)}), the other text {another} ({plain(pair.other)})"
    yield Mismatch(
        kind=RULE.name,
        code=RULE.code,
        severity=_severity(case),
        message=f"{message}{_why(case)}",
        expected=plain(pair.source),
        factor=pair.ratio,
    )


_RELATIONS = ("scale", "separator", "digits", "value", "unclear")


def _severity(case: PairCase) -> Severity:
    if case.pair.relation == "unclear":
        return Severity.NOTE
    if case.pair.relation == "separator" and not _is_slip(case):
        return Severity.NOTE
    return Severity.ERROR if case.pair.score >= _SURE else Severity.WARNING


def _is_slip(case: PairCase) -> bool:
    """Whether the translation broke its own language's custom. Where the source did, it was understood: nothing is
    lost; and where papers of one language differ, both signs are right."""
    pair, language = case.pair, case.other_language
    assert pair.source is not None and pair.other is not None
    if language is None or language.tag in _MIXED:
        return False
    # Three digits behind a point are a group: the text whose custom makes a fraction of them has the foreign sign.
    return pair.ratio is not None and pair.ratio < 1 and bool(set(pair.other.readings) & set(pair.source.values))


_SURE = 0.5
"""Below this the two figures share place and unit alone: they may be different figures, each without a counterpart."""

_MIXED = frozenset({"es", "es-MX", "es-419", "ar"})
"""Languages whose countries, and papers, differ over which sign groups the digits and which one is the point."""


def _why(case: PairCase) -> str:
    pair = case.pair
    assert pair.source is not None and pair.other is not None
    if pair.relation == "separator":
        return ": equal if the sign between the digits is read by the other language's custom"
    words = scale_words(pair.source, case.source_language, pair.other, case.other_language)
    if pair.relation == "unclear":
        return f": equal by one reading, and nothing decides which holds{f'; {words}' if words else ''}"
    parts = [f": {times(pair.ratio)}" if pair.relation == "scale" and pair.ratio is not None and pair.ratio > 0 else ""]
    parts += [f"; {words}"] if words else []
    parts += [f"; {calque}" for calque in _calques(case)]
    return "".join(parts)


def _calques(case: PairCase) -> Iterator[str]:
    """That a scale word was carried over from English with its English value, where the texts then agree."""
    pair = case.pair
    assert pair.source is not None and pair.other is not None
    for figure, twin in ((pair.source, pair.other), (pair.other, pair.source)):
        for reading in figure.quantity.readings[1:] if figure.quantity is not None else ():
            if reading.value == twin.values[0] and reading.why.startswith("calque"):
                yield f"equal if it is a {reading.why}"


RULE = PairRule(
    name="translation-value-differs", code="XLG001", severity=Severity.ERROR, check=check, doc=__doc__ or ""
)
