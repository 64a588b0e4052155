"""The translation puts a statement into another mouth than its source.

## What it checks

A statement that both texts attribute to somebody by name, recognised by a figure inside it, where the names differ and
each of the two persons or organisations is mentioned in both texts: the statement moved from one to the other.

## Why it matters

Pronouns and long sentences lead translators from the speaker to whoever was named last. The quotation then is an
invention.

## Example

"Ruiz said that Olander had lost 40 jobs" beside "Olander a déclaré avoir perdu 40 emplois".

## What to do

Find the speaker in the source.
"""

from __future__ import annotations

from collections.abc import Iterator

from checkers.compare.wording import plain
from checkers.model.comparison import PairCase, PairRule
from checkers.model.finding import Mismatch, Severity


def check(case: PairCase) -> Iterator[Mismatch]:
    pair = case.pair
    if pair.relation != "speaker" or pair.source is None or pair.other is None:
        return
    yield Mismatch(
        kind=RULE.name,
        code=RULE.code,
        severity=RULE.severity,
        message=f"the source attributes it to {plain(pair.source)}, the other text to {plain(pair.other)}",
        expected=plain(pair.source),
    )


RULE = PairRule(
    name="translation-speaker-differs", code="XLG008", severity=Severity.ERROR, check=check, doc=__doc__ or ""
)
