"""What several rules ask of a case, and how they word what they find."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from checkers.compare import intervals, phrases, scales, tempering
from checkers.model.finding import Candidate, Mismatch, Severity, Standing
from checkers.model.quantity import Comparator, Quantity
from checkers.model.reference import Fact
from checkers.model.rule import Case, Outcome, Rule


def supporting(case: Case, quantity: Quantity, *standings: Standing) -> Fact | None:
    """The first reviewed fact of these standings that would make the quantity true, for the claim's binding or else
    for another plausible one: a slip that explains the figure also tells which binding was meant."""
    for match in (case.match, *case.match.alternatives):
        for candidate in match.candidates:
            if candidate.standing not in standings or candidate.fact.review != "reviewed":
                continue
            if fits(case, quantity, candidate, match.concept):
                return candidate.fact
    return None


TELLING = 3
"""Digits that, shared by figure and fact, tell that the one is about the other."""


def slipped(case: Case, quantity: Quantity) -> bool:
    """Whether facts and figure are so apart that a slip of scale is what the words look like. Where the digits are
    many, their agreement tells that the binding is right, and a doubt about it is none."""
    return case.implausible or (scales.significant(quantity) >= TELLING and case.impossible)


def name_of(case: Case, fact: Fact) -> str | None:
    """The name of the entity that a fact is about, among those that the claim may be about."""
    bound = (match.entity for match in (case.match, *case.match.alternatives))
    return next((entity.name for entity in bound if entity is not None and entity.id == fact.entity), None)


def fits(case: Case, quantity: Quantity, candidate: Candidate, concept: str | None = None) -> bool:
    """Whether the candidate's fact would make this quantity true. `concept`: what it is about, where another binding
    than the case's own is looked at."""
    told = replace(candidate, fact=tempering.held_as(candidate.fact, quantity, concept or case.match.concept))
    weighing = intervals.weigh(quantity, told, case.language)
    return weighing is not None and weighing.outcome is Outcome.SUPPORTS


def against(
    rule: Rule,
    case: Case,
    fact: Fact,
    why: str,
    *,
    severity: Severity | None = None,
    suggestion: str | None = None,
    told: Fact | None = None,
) -> Mismatch:
    """A finding that what the article says is not what the fact holds.

    `told` is the fact that the article's figure does render, where there is one (an earlier value, another period's).
    """
    quantity = case.match.claim.quantity
    if quantity is None:
        raise ValueError(f"{rule.name} words a finding about an amount, and the claim has none")
    name = name_of(case, fact)
    said = phrases.words(case.document, quantity)
    message = (
        f"the article says “{said}” ({phrases.of_quantity(quantity)}); "
        f"the reference has {phrases.evidence(fact, name)}: {why}"
    )
    return Mismatch(
        kind=rule.name,
        code=rule.code,
        severity=severity or rule.severity,
        message=message,
        expected=phrases.of_fact(fact),
        factor=ratio(quantity, fact),
        suggestion=suggestion or suggested(case, fact),
        facts=(fact,) if told is None else (fact, told),
    )


def ratio(quantity: Quantity, fact: Fact) -> Decimal | None:
    """Stated divided by held, both in the held unit, to four digits; None where either has no single value."""
    unit = intervals.conversion(quantity, fact)
    if quantity.value is None or unit is None:
        return None
    return phrases.quotient(quantity.value * unit, fact.value)


def suggested(case: Case, fact: Fact) -> str | None:
    """The article's words with the fact's value in them; None for ranges, and where the units differ."""
    quantity = case.match.claim.quantity
    if quantity is None or quantity.value is None or fact.value is None:
        return None
    unit = intervals.conversion(quantity, fact)
    if not unit or fact.comparator is Comparator.VAGUE:
        return None
    return phrases.suggestion(case.document, quantity, fact.value / unit, case.language)
