"""One fact has two values in one article.

## What it checks

Two figures of one article about the same entity, measure, period and unit, where two exchanged digits turn one
into the other. Figures that merely differ are left alone: an article may well speak of two things in the same
words, and where the reference knows the right value it is another kind, value-mismatch. The finding stands at
the odd one out: the one that the reference or the majority disagrees with, else the later one.

## Why it matters

The reader sees both, and trusts neither.

## Example

"a fine of 418 million" in the first sentence, "the fine of 481 million" in the fourth.

## What to do

Decide which one is right, with the source.
"""

from __future__ import annotations

from collections.abc import Iterator

from checkers.compare import consistency, phrases
from checkers.model.finding import Mismatch, Severity
from checkers.model.rule import Case, Rule


def check(case: Case) -> Iterator[Mismatch]:
    found = consistency.conflict(case)
    quantity = case.match.claim.quantity
    if found is None or found.slip != "digits" or quantity is None or found.other.claim.quantity is None:
        return
    other = found.other.claim.quantity
    message = (
        f"“{phrases.words(case.document, quantity)}” here, and “{phrases.words(case.document, other)}” elsewhere, "
        f"for the same {phrases.measured(case.match)}"
    )
    message += "; the reference supports the latter" if found.decided else ": two digits have changed places"
    yield Mismatch(
        kind=RULE.name,
        code=RULE.code,
        severity=RULE.severity,
        message=message,
        expected=phrases.of_quantity(other),
        factor=phrases.quotient(quantity.value, other.value),
        suggestion=phrases.words(case.document, other),
    )


RULE = Rule(name="value-inconsistent", code="NUM008", severity=Severity.ERROR, specificity=5, check=check, doc=__doc__)
