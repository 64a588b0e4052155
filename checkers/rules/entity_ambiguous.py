"""A name that several known entities bear.

## What it checks

Claims whose subject's name the reference has for more than one entity, where each of them has a fact for what
is claimed, and the facts disagree about it.

## Why it matters

A checker that picks one of two namesakes accuses or clears the wrong one. So will some readers.

## Example

"Steinkrug had sales of 3.1 billion euros", where Steinkrug Chemie and Steinkrug Logistik are two companies.

## What to do

Write the full name once.
"""

from __future__ import annotations

from collections.abc import Iterator

from checkers.compare import phrases
from checkers.model.claim import ClaimType
from checkers.model.finding import Mismatch, Severity
from checkers.model.rule import Case, Rule


def check(case: Case) -> Iterator[Mismatch]:
    entity = case.match.entity
    if entity is None or case.match.entity_span is None:
        return
    rivals = {r.entity.id: r for r in case.match.alternatives if r.entity is not None and r.entity.id != entity.id}
    sharing = [r.entity.name for r in rivals.values() if r.entity_span == case.match.entity_span and r.entity]
    if sharing and not case.supported:
        written = case.match.entity_span.of(case.document.text)
        message = f"“{written}” can be {phrases.listed([entity.name, *sharing]).replace(' and ', ' or ')}"
        yield Mismatch(RULE.name, RULE.code, RULE.severity, message)


RULE = Rule(
    name="entity-ambiguous",
    code="ENT001",
    severity=Severity.NOTE,
    specificity=10,
    check=check,
    doc=__doc__,
    claims=(ClaimType.NUMERIC, ClaimType.ROLE, ClaimType.TICKER),
)
