"""The article's figure is not what the reference holds.

## What it checks

A figure whose words, with all the rounding and hedging that they allow, exclude what every current fact allows,
under every plausible subject and measure, where it is neither the sum nor the difference of other figures
beside it, and of the same size as the fact to a factor of ten. It speaks only when no other kind explains the
difference better: scale words, swapped digits, an earlier value, another period.

## Why it matters

It is the plain wrong number: misread, mistyped, or copied from somebody who did.

## Example

"Umsatz von 27 Millionen Euro" where the reference has 21 million euros for the same year.

## What to do

Compare the source that the message names with your own. If yours is better, the reference needs a new row, not
the article a change.
"""

from __future__ import annotations

from collections.abc import Iterator

from checkers.compare import arithmetic, cases
from checkers.model.finding import Mismatch, Severity
from checkers.model.quantity import Quantity
from checkers.model.reference import Fact
from checkers.model.rule import Case, Rule


def check(case: Case) -> Iterator[Mismatch]:
    quantity = case.match.claim.quantity
    if quantity is None or not case.contradicted or _derived(case, quantity):
        return
    weighing = case.refuting[0]
    if weighing.candidate.fact.id in case.told and not _comparable(quantity, weighing.candidate.fact, _NEAR):
        return  # The article tells that fact rightly elsewhere, and this is no figure near it.
    if _comparable(quantity, weighing.candidate.fact):
        yield cases.against(RULE, case, weighing.candidate.fact, weighing.why)


def _derived(case: Case, quantity: Quantity) -> bool:
    """Whether the figure is made of others of the article, and so is no level that the reference would have."""
    quantities, sentence = case.extraction.quantities, case.match.claim.sentence
    if sentence is None:
        return arithmetic.is_total(quantity, quantities)
    here = case.segments.sentences[sentence]
    # The parts of a sum stand in its paragraph or the one before; of a whole article's figures some add up by chance.
    first = case.segments.paragraphs[max(here.paragraph - 1, 0)].start
    near = tuple(q for q in quantities if q.span.start >= first)
    return arithmetic.is_total(quantity, near) or arithmetic.is_difference(quantity, quantities, here.span)


def _comparable(quantity: Quantity, fact: Fact, widest: int = 10) -> bool:
    """Figures of wholly different size are of different things: those that a slip explains have a kind of their own."""
    ratio = cases.ratio(quantity, fact)
    return ratio is None or 1 / widest <= abs(ratio) <= widest


_NEAR = 2
"""Times by which a wrong figure may differ from a fact that the article tells rightly in another place."""

RULE = Rule(name="value-mismatch", code="NUM001", severity=Severity.ERROR, specificity=10, check=check, doc=__doc__)
