"""Words between quotation marks that are not the recorded ones.

## What it checks

A quotation whose speaker has recorded words so near that the quotation must mean them, and which changes them: a
negation is lost or added, a figure or a word of content is another, is missing, or was put in. It is no alteration to
quote a part, to leave words out where "…" or "[…]" shows it, to put words in brackets, to write a figure in words, or
to differ in capitals, marks, spelling, endings and small words. Reported speech without marks is never compared word
by word, nor is a quotation in another language than the record.

## Why it matters

Marks promise the very words. A quotation that says more, or the opposite, is the slip that its speaker notices first.

## Example

The record has "most of them will lose money"; the article quotes "each of them will make money".

## What to do

Quote the recorded words, which the finding shows, or take the marks away and report the sense.
"""

from __future__ import annotations

from collections.abc import Iterator

from checkers.compare import phrases, quotations
from checkers.model.claim import ClaimType
from checkers.model.finding import Difference, Mismatch, Severity
from checkers.model.rule import Case, Rule


def check(case: Case) -> Iterator[Mismatch]:
    candidate = quotations.altered(case)
    if candidate is None or candidate.wording is None:
        return
    wording = candidate.wording
    told = phrases.listed([_told(difference) for difference in wording.differences[:_SHOWN]])
    if len(wording.differences) > _SHOWN:
        told += ", and more"
    yield Mismatch(
        kind=RULE.name,
        code=RULE.code,
        severity=RULE.severity,
        message=f"the quotation does not have the recorded words: {told}",
        expected=f"“{wording.recorded}”",
        suggestion=wording.recorded,
        facts=(candidate.fact,),
    )


def _told(difference: Difference) -> str:
    if not difference.said:
        return f"“{difference.recorded}” is missing"
    if not difference.recorded:
        return f"“{difference.said}” was added"
    return f"“{difference.said}” stands for “{difference.recorded}”"


_SHOWN = 3

RULE = Rule(
    name="quote-altered",
    code="ATR002",
    severity=Severity.WARNING,
    specificity=40,
    check=check,
    doc=__doc__,
    claims=(ClaimType.ATTRIBUTION,),
)
