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
from checkers.model.claim import ClaimType, Role
from checkers.model.document import Span
from checkers.model.finding import Mismatch, Severity
from checkers.model.rule import Case, Rule


def check(case: Case) -> Iterator[Mismatch]:
    role, entity = case.match.claim.role, case.match.entity
    if role is not None:
        yield from _person(case, role)
    elif entity is not None and case.match.entity_score < 1:
        yield from _misspelt(case, case.match.claim.span, entity.name)


def _person(case: Case, role: Role) -> Iterator[Mismatch]:
    """A person in an office, nearly named like the one who holds it."""
    near = [w.candidate for w in case.deciding if people.DIFFERENT <= w.candidate.score < 1 and w.candidate.fact.text]
    if near and role.person_span is not None and not any(w.candidate.score >= 1 for w in case.deciding):
        best = max(near, key=lambda candidate: candidate.score)
        yield from _misspelt(case, role.person_span, best.fact.text or "")


def _misspelt(case: Case, span: Span, known: str) -> Iterator[Mismatch]:
    written = " ".join(span.of(case.document.text).split())
    if not _part_of(written, known):
        message = f"“{written}” is nearly {known}, and no name that the reference has"
        yield Mismatch(RULE.name, RULE.code, RULE.severity, message, expected=known, suggestion=known, span=span)


def _part_of(written: str, known: str) -> bool:
    """Whether every written word is a word of the known name: "Altman", "S. Altman" of "Sam Altman"."""
    own = set(_WORD.findall(known.casefold()))
    return all(word in own for word in _WORD.findall(written.casefold()) if len(word) > 1)


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
