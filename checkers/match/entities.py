"""From words to entities of the reference."""

from __future__ import annotations

from collections.abc import Iterator

from checkers.match import names
from checkers.model.claim import Claim, Mention
from checkers.model.reference import Entity, ReferenceBase


def subjects(claim: Claim, reference: ReferenceBase) -> Iterator[tuple[Entity, Mention]]:
    """Entities that the claim can be about, best first, each once."""
    seen: set[str] = set()
    for mention in claim.mentions:
        for entity_id in mention.entities:
            if entity_id not in seen:
                seen.add(entity_id)
                yield reference.entity(entity_id), mention


def by_name(entity_id: str | None, name: str | None, reference: ReferenceBase) -> Entity | None:
    """The entity with that id, else the only one of that name."""
    if entity_id is not None:
        return reference.entity(entity_id)
    found = reference.named(name) if name else ()
    return reference.entity(found[0]) if len(found) == 1 else None


def misspelling(name: str, reference: ReferenceBase) -> tuple[Entity, float, str] | None:
    """The one entity that an unknown name is nearly the name of, with similarity and why; None where there is none, or
    where several are equally near."""
    near = names.near_names(name, reference)
    if not near or (len(near) > 1 and near[1].score == near[0].score):
        return None
    best = near[0]
    return reference.entity(best.candidate.entity), best.score, f"{best.why} from {best.candidate.name}"
