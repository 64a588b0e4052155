"""The person named does not hold that office.

## What it checks

A person with a title at an organisation, where the reference knows who holds that office on the as-of date and
it is somebody else. Titles are compared as offices, in any language and gender: *directrice générale*, CEO and
chief executive officer are one. Where the text itself says "former", nothing is checked.

## Why it matters

A wrong title is the correction that newsrooms print most, and the person concerned always notices.

## Example

"Sarah Friar, directrice générale d'OpenAI": the reference has Sam Altman as chief executive officer; Sarah
Friar is chief financial officer.

## What to do

Correct the title or the name. The message says which office the reference knows for the person.
"""

from __future__ import annotations

from collections.abc import Iterator

from checkers.compare import people, phrases
from checkers.model.claim import ClaimType
from checkers.model.finding import Candidate, Mismatch, Severity
from checkers.model.rule import Case, Rule


def check(case: Case) -> Iterator[Mismatch]:
    role = case.match.claim.role
    if role is None or role.person is None or role.former or not case.contradicted:
        return
    holders = [w.candidate.fact for w in case.refuting]
    own = people.other_offices(case)
    where = case.match.entity.name if case.match.entity is not None else role.organisation
    message = f"the article calls {role.person} “{role.title}”; the reference has {phrases.evidence(holders[0], where)}"
    if own:
        message += f"; {role.person} is {phrases.listed([_office(candidate) for candidate in own])}"
    yield Mismatch(
        kind=RULE.name,
        code=RULE.code,
        severity=RULE.severity,
        message=message,
        expected=phrases.listed([fact.text or "" for fact in holders]),
        facts=(*holders, *(candidate.fact for candidate in own)),
    )


def _office(candidate: Candidate) -> str:
    """ "chief financial officer of Microsoft"."""
    where = f" of {candidate.subject}" if candidate.subject else ""
    return f"{phrases.concept(candidate.fact)}{where}"


RULE = Rule(
    name="role-holder-mismatch",
    code="ROL001",
    severity=Severity.ERROR,
    specificity=50,
    check=check,
    doc=__doc__,
    claims=(ClaimType.ROLE,),
)
