"""Who held which office: roles laid against recorded terms.

Names were compared in match; their similarity stands on the candidate. Here it only becomes yes, no or unsure.
"""

from __future__ import annotations

from checkers.model.claim import Role
from checkers.model.finding import Candidate
from checkers.model.reference import Fact
from checkers.model.rule import Case, Outcome, Weighing

SAME = 0.9
"""Similarity from which two names are one person's."""
DIFFERENT = 0.75
"""Similarity below which two names are two people's; between the two nothing is said."""


def weigh(role: Role, candidate: Candidate) -> Weighing | None:
    """Lay a person in an office against a recorded term; None where the text names no person."""
    if role.person is None:
        return None
    holder = candidate.fact.text or "somebody"
    if candidate.score >= SAME:
        return Weighing(candidate, Outcome.SUPPORTS, f"{holder} is recorded in that office")
    if candidate.score < DIFFERENT:
        return Weighing(candidate, Outcome.CONTRADICTS, f"{holder} is recorded in that office")
    return Weighing(candidate, Outcome.UNCLEAR, f"{role.person} may be {holder}, otherwise spelt")


def past_term(case: Case) -> Fact | None:
    """The latest ended term of this very person in this office."""
    ended = [
        w.candidate.fact
        for w in case.standing("superseded")
        if w.outcome is Outcome.SUPPORTS and w.candidate.fact.review == "reviewed" and w.candidate.fact.valid_to
    ]
    return max(ended, key=lambda fact: str(fact.valid_to), default=None)


def other_offices(case: Case) -> list[Candidate]:
    """Other offices that the reference knows for the person; `subject` names whose they are."""
    return [w.candidate for w in case.standing("other-concept") if w.outcome is Outcome.SUPPORTS]
