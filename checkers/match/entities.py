"""Which entity of the reference a claim is about."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from checkers.match.names import Similar, near_names
from checkers.model.claim import Claim, Extraction, Mention, Role, Ticker
from checkers.model.document import Span
from checkers.model.reference import Entity, ReferenceBase

_SHARE = 0.15
"""Part of the best subject's weight from which another one is worth a look at its facts."""
SURE = 0.88
"""Similarity from which an unknown name is taken for a slip in a known one."""


@dataclass(frozen=True, slots=True)
class Subject:
    """An entity that a claim can be about."""

    entity: Entity
    span: Span | None
    weight: float


class Subjects:
    def __init__(self, extraction: Extraction, reference: ReferenceBase) -> None:
        self.extraction = extraction
        self.reference = reference
        self.persons = [role.person_span for role in extraction.roles if role.person_span is not None]
        self._near: dict[str, tuple[Similar, ...]] = {}

    def of(self, claim: Claim) -> tuple[Subject, ...]:
        """Plausible subjects of a numeric claim, likeliest first; none where the likeliest is nobody the reference
        knows."""
        if not claim.mentions:
            return ()
        best = claim.mentions[0]
        if not best.entities:
            return tuple(self._misspelt(best))
        found: dict[str, Subject] = {}
        for mention in claim.mentions:
            if mention.score < best.score * _SHARE:
                break
            for rank, entity_id in enumerate(mention.entities):
                entity = self.reference.entity(entity_id)
                if self._measured(entity):
                    found.setdefault(entity_id, Subject(entity, mention.span, mention.score * 0.95**rank))
        return tuple(sorted(found.values(), key=lambda s: -s.weight))

    def _measured(self, entity: Entity) -> bool:
        """People speak of figures and seldom are what is measured: only where the reference has figures about them."""
        if entity.type != "person":
            return True
        return any(f.value is not None or f.low is not None for f in self.reference.facts(entity.id))

    def _misspelt(self, mention: Mention) -> Iterator[Subject]:
        for near in self.near(mention.head)[:1]:
            if near.score >= SURE:
                yield Subject(self.reference.entity(near.candidate.entity), mention.span, near.score)

    def near(self, name: str) -> tuple[Similar, ...]:
        if name not in self._near:
            self._near[name] = near_names(name, self.reference)
        return self._near[name]

    def organisation(self, role: Role) -> Entity | None:
        return self._named(role.organisation_entity, role.organisation)

    def company(self, ticker: Ticker) -> Entity | None:
        return self._named(ticker.entity, ticker.company)

    def _named(self, entity: str | None, name: str | None) -> Entity | None:
        if entity is not None:
            return self.reference.entity(entity)
        known = self.reference.named(name) if name else ()
        return self.reference.entity(known[0]) if len(known) == 1 else None

    def in_office(self, span: Span) -> bool:
        """Whether a name is that of a person whose role is a claim of its own."""
        return any(person.overlaps(span) for person in self.persons)
