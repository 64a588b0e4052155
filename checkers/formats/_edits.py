"""Suggestions as edits: which stretch of the text a suggestion would replace."""

from __future__ import annotations

from dataclasses import dataclass

from checkers.formats._places import place_of
from checkers.model.document import Span
from checkers.model.finding import Finding, Mismatch


@dataclass(frozen=True, slots=True)
class Edit:
    """The smallest change of the document that makes the words right."""

    span: Span
    text: str


def edit_of(mismatch: Mismatch, finding: Finding) -> Edit | None:
    """The mismatch's suggestion with the words that it replaces; None where there is no suggestion.

    A suggestion rewords the amount or the symbol of its claim, not the whole claim, unless the mismatch names another
    place.
    """
    if mismatch.suggestion is None:
        return None
    claim = finding.claim
    if mismatch.span is None and claim.quantity is not None:
        return Edit(claim.quantity.span, mismatch.suggestion)
    if mismatch.span is None and claim.ticker is not None:
        return Edit(claim.ticker.symbol_span, mismatch.suggestion)
    return Edit(place_of(mismatch, finding), mismatch.suggestion)
