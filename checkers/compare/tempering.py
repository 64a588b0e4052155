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
from checkers.model.claim import Claim, Period
from checkers.model.document import Document
from checkers.model.reference import Fact
from checkers.model.rule import Outcome, Weighing


def tempered(weighing: Weighing, claim: Claim, document: Document, changes: Changes) -> Weighing:
    """A weighing of figures, taken back where the fact is of another sort than the words, whatever the numbers say."""
    fact, quantity = weighing.candidate.fact, claim.quantity
    if quantity is None or weighing.outcome is Outcome.INCOMPARABLE:
        return weighing
    if quantity.span in changes.amounts and not _CHANGE.search(fact.concept):
        return replace(weighing, outcome=Outcome.INCOMPARABLE, why="a change, and the fact is a level", far=False)
    if weighing.outcome is Outcome.SUPPORTS:
        return _as_of_today(weighing, document)
    if quantity.span in changes.bases and claim.period is None:
        return replace(weighing, outcome=Outcome.UNCLEAR, why="an earlier figure, of no stated period", far=False)
    if claim.period is not None and fact.period is None and _began_after(fact, claim.period):
        return replace(weighing, outcome=Outcome.UNCLEAR, why="the fact began after the period told", far=False)
    if claim.tense == "forecast" and _result(fact, document):
        return replace(weighing, outcome=Outcome.UNCLEAR, why="a forecast, and the fact is a result", far=False)
    return weighing


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
