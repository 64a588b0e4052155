"""A quotation opens and never closes.

## What it checks

Direct speech whose closing mark is missing before the paragraph ends. Quotations that go on in the next
paragraph, which by custom close only at their end, are left alone.

## Why it matters

Nobody can tell where the speaker's words end and the author's begin.

## Example

*"The answer is no, she said on Thursday.* Where does her sentence end?

## What to do

Set the closing mark where the source's words end.
"""

from __future__ import annotations

from collections.abc import Iterator

from checkers.model.claim import ClaimType
from checkers.model.finding import Mismatch, Severity
from checkers.model.rule import Case, Rule


def check(case: Case) -> Iterator[Mismatch]:
    index = case.match.claim.attribution
    attribution = case.extraction.attributions[index] if index is not None else None
    if attribution is None or attribution.quotation is None:
        return
    quotation = case.segments.quotations[attribution.quotation]
    if quotation.closed or _goes_on(case, attribution.quotation):
        return
    opening = " ".join(quotation.span.of(case.document.text)[:_SHOWN].split())
    message = f"the quotation that begins with {opening} … has no closing mark: nobody can tell where it ends"
    yield Mismatch(RULE.name, RULE.code, RULE.severity, message, span=quotation.span)


def _goes_on(case: Case, index: int) -> bool:
    """Whether the next quotation opens the paragraph right after this one."""
    quotations = case.segments.quotations
    if index + 1 >= len(quotations):
        return False
    between = case.document.text[quotations[index].span.end : quotations[index + 1].span.start]
    return not between.strip() and "\n" in between


_SHOWN = 40

RULE = Rule(
    name="quote-unclosed",
    code="ATR003",
    severity=Severity.NOTE,
    specificity=10,
    check=check,
    doc=__doc__,
    claims=(ClaimType.ATTRIBUTION,),
)
