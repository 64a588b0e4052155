"""The person held that office, and no longer does.

## What it checks

A person with a title at an organisation, who held that office until a day before the as-of date, where somebody
else holds it now or the reference says that the term ended. Where the text itself says "former", nothing is
checked.

## Why it matters

Titles in the archive outlive the people's terms. The sentence was right when it was first written.

## Example

"Oracle chief executive Safra Catz" in a story of November 2025: she held the office until 22 September 2025.

## What to do

Write "former", or name the present holder.
"""

from __future__ import annotations

from collections.abc import Iterator

from checkers.compare import people, phrases
from checkers.model.claim import ClaimType
from checkers.model.finding import Mismatch, Severity
from checkers.model.rule import Case, Rule


def check(case: Case) -> Iterator[Mismatch]:
    role = case.match.claim.role
    if role is None or role.person is None or role.former or case.supported:
        return
    term = people.past_term(case)
    if term is None or term.valid_to is None:
        return
    now = [w.candidate.fact for w in case.standing("current") if w.candidate.fact.review == "reviewed"]
    message = f"{role.person} was {phrases.concept(term)} until {phrases.day(term.valid_to)}"
    if now:
        message += f"; since then the reference has {phrases.evidence(now[0])}"
    yield Mismatch(
        kind=RULE.name,
        code=RULE.code,
        severity=RULE.severity,
        message=message,
        expected=phrases.listed([fact.text or "" for fact in now]) or None,
        facts=(term, *now),
    )


RULE = Rule(
    name="role-expired",
    code="ROL002",
    severity=Severity.WARNING,
    specificity=60,
    check=check,
    doc=__doc__,
    claims=(ClaimType.ROLE,),
)
