"""A name that is nearly a known one.

## What it checks

Names of people and organisations that differ by a letter or two from a name of the reference, and are no name
of it themselves. Short names are left alone: with four letters, one letter more is another company. So are
names that the article spells so throughout beside the known one.

## Why it matters

It is the first thing that the person concerned sees, and the search for the right name never finds the story.

## Example

"Sam Altmann, chief executive of OpenAI": the reference has Sam Altman.

## What to do

Look the name up. If the person is somebody else, add them to the reference.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from checkers.compare import people
from checkers.model.claim import ClaimType
from checkers.model.document import Span
from checkers.model.finding import Mismatch, Severity
from checkers.model.rule import Case, Rule


def check(case: Case) -> Iterator[Mismatch]:
    if case.match.claim.type is ClaimType.ROLE:
        yield from _person(case)
    else:
        yield from _name(case)


def _name(case: Case) -> Iterator[Mismatch]:
    entity = case.match.entity
    if entity is None:
        return
    written = case.match.claim.span.of(case.document.text)
    if case.match.entity_score < 1 and not _part_of(written, entity.name):
        yield _misspelt(written, entity.name, case.match.claim.span)


def _person(case: Case) -> Iterator[Mismatch]:
    """A person in an office, nearly named like the one who holds it."""
    role = case.match.claim.role
    if role is None or role.person is None or role.person_span is None:
        return
    written = role.person_span.of(case.document.text)
    near = [w.candidate for w in case.deciding if w.candidate.fact.text and people.DIFFERENT <= w.candidate.score < 1]
    if not near or any(_part_of(written, candidate.fact.text or "") for candidate in near):
        return
    best = max(near, key=lambda candidate: candidate.score)
    yield _misspelt(written, best.fact.text or "", role.person_span)


def _part_of(written: str, known: str) -> bool:
    """Whether every written word is a word of the known name: "Altman", "S. Altman" of "Sam Altman"."""
    own = set(_WORD.findall(known.casefold()))
    return all(word in own for word in _WORD.findall(written.casefold()) if len(word) > 1)


def _misspelt(written: str, known: str, span: Span) -> Mismatch:
    message = f"“{' '.join(written.split())}” is nearly {known}, and no name that the reference has"
    return Mismatch(RULE.name, RULE.code, RULE.severity, message, expected=known, suggestion=known, span=span)


_WORD = re.compile(r"\w+")

RULE = Rule(
    name="name-misspelt",
    code="ENT002",
    severity=Severity.WARNING,
    specificity=20,
    check=check,
    doc=__doc__,
    claims=(ClaimType.NAME, ClaimType.ROLE),
    cause="wording",
)
