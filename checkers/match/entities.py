"""Which entity of the reference a claim is about, and whether two names are one person's."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from checkers.match.names import Similar, near_names, similar
from checkers.model.claim import Claim, Extraction, Mention, Role, Ticker
from checkers.model.document import Span
from checkers.model.reference import Entity, NameCandidate, ReferenceBase

_WORD = re.compile(r"[^\W\d_]+")
_SHARE = 0.4
"""Part of the best binding's weight from which another one is plausible too."""
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
            for rank, entity in enumerate(mention.entities):
                found.setdefault(
                    entity, Subject(self.reference.entity(entity), mention.span, mention.score * 0.95**rank)
                )
        return tuple(sorted(found.values(), key=lambda s: -s.weight))

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


def same_person(written: str, recorded: str) -> float:
    """Similarity of a written name to a recorded one: 1 where every written word is one of the recorded name's, or
    the other way round; else how near the letters are; 0 for two people."""
    one, other = _parts(written), _parts(recorded)
    if not one or not other:
        return 0.0
    if one[-1] == other[-1] and (
        set(one) <= set(other)
        or set(other) <= set(one)
        or (one[0][0] == other[0][0] and min(len(one[0]), len(other[0])) == 1)
    ):
        return 1.0
    near = similar(written, (NameCandidate(recorded, recorded),))
    return near[0].score if near else 0.0


def _parts(name: str) -> list[str]:
    return [word.casefold() for word in _WORD.findall(name)]
