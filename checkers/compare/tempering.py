"""What keeps a difference between figures from being an error: the fact is of another sort than the words.

Words of a period or a subject are easily bound to the wrong figure of a sentence. Here a weighing is taken back where
the claim's own shape says that the fact cannot decide it: a change against a level, an earlier figure against the
present one, a forecast against a result.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta

from checkers.compare.arithmetic import Changes
from checkers.model.claim import Period
from checkers.model.document import Document
from checkers.model.finding import Match
from checkers.model.quantity import Quantity
from checkers.model.reference import Fact
from checkers.model.rule import Outcome, Weighing


def held_as(fact: Fact, quantity: Quantity, concept: str | None = None) -> Fact:
    """The fact as prose would tell it: costs and losses that a table writes below zero are told as positive figures,
    and where the measure's own name says "in millions" the value is so many millions. `concept` is what the claim is
    about: a loss that stands below zero because the claim is about income was turned round, and stays a loss."""
    positive = quantity.value is not None and quantity.value > 0
    turned = concept is not None and concept != fact.concept
    if positive and not turned and fact.value is not None and fact.value < 0 and _COST.search(fact.concept):
        fact = replace(fact, value=-fact.value)
    if fact.unit is None and fact.value is not None and quantity.scale is not None:
        named = _IN_SCALE.search(fact.concept)
        if named is not None and abs(fact.value) < _TOO_MANY:
            fact = replace(fact, value=fact.value.scaleb(_EXPONENTS[named.group(1).casefold()]))
    return fact


_COST = re.compile(r"\b(?:loss(?:es)?|expenses?|costs?|charges?|deficit|outflows?|impairments?|provisions?)\b", re.I)
_IN_SCALE = re.compile(r"\b(thousand|million|billion)s?\b", re.I)
_EXPONENTS = {"thousand": 3, "million": 6, "billion": 9}
_TOO_MANY = 1_000_000
"""Values from here on are no count of millions: the name only repeats the scale."""


def tempered(weighing: Weighing, match: Match, document: Document, changes: Changes) -> Weighing:
    """A weighing of figures, taken back where the fact is of another sort than the words, whatever the numbers say."""
    claim, fact = match.claim, weighing.candidate.fact
    quantity = claim.quantity
    if quantity is None or weighing.outcome is Outcome.INCOMPARABLE:
        return weighing
    if match.entity_span is not None and match.entity_span.overlaps(quantity.number):
        return replace(weighing, outcome=Outcome.INCOMPARABLE, why="the figure is part of a name", far=False)
    if quantity.span in changes.amounts and not _CHANGE.search(fact.concept):
        return replace(weighing, outcome=Outcome.INCOMPARABLE, why="a change, and the fact is a level", far=False)
    if weighing.outcome is Outcome.SUPPORTS:
        return _as_of_then(weighing) if quantity.span in changes.bases else _as_of_today(weighing, document)
    if quantity.span in changes.bases and (claim.period is None or not claim.period.text):
        return replace(weighing, outcome=Outcome.UNCLEAR, why="an earlier figure, of no stated period", far=False)
    if claim.period is not None and fact.period is None and _began_after(fact, claim.period):
        return replace(weighing, outcome=Outcome.UNCLEAR, why="the fact began after the period told", far=False)
    if claim.tense == "forecast" and _result(fact, document):
        return replace(weighing, outcome=Outcome.UNCLEAR, why="a forecast, and the fact is a result", far=False)
    return weighing


def _as_of_then(weighing: Weighing) -> Weighing:
    """An earlier fact supports a figure that the text itself tells as an earlier one: "9.8%, after 10.4%"."""
    candidate = weighing.candidate
    if candidate.standing not in ("superseded", "other-period"):
        return weighing
    return replace(weighing, candidate=replace(candidate, standing="current", why="the earlier figure"))


def _as_of_today(weighing: Weighing, document: Document) -> Weighing:
    """A state that holds on the as-of date supports, whatever period the words were bound to: they are easily bound to
    the wrong figure of a sentence."""
    candidate, fact, day = weighing.candidate, weighing.candidate.fact, document.as_of
    if candidate.standing != "other-period" or fact.period is not None or day is None:
        return weighing
    if not (fact.valid_from or day) <= day <= (fact.valid_to or day):
        return weighing
    return replace(weighing, candidate=replace(candidate, standing="current", why="holds on the article's date"))


def _began_after(fact: Fact, period: Period) -> bool:
    return fact.valid_from is not None and period.end is not None and fact.valid_from > period.end


_CHANGE = re.compile("growth|change|increase|rise|inflation")
"""Concepts that are changes themselves."""


def _result(fact: Fact, document: Document) -> bool:
    """Whether a fact tells of what was over, or long so, when the article appeared: no forecast is about that."""
    if document.published is None:
        return fact.period is None
    if fact.period is not None:
        return fact.period.end is not None and fact.period.end < document.published
    return fact.valid_from is not None and document.published - fact.valid_from > _NEWS


_NEWS = timedelta(days=60)
"""A state recorded within this time may be the very plan that the article tells of."""
