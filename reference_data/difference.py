"""What changed between two references, in words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from checkers.model.reference import Entity, Fact
from reference_data.base import Reference
from reference_data.identity import stated
from reference_data.told import figure, when

Sort = Literal["added", "removed", "changed"]

_PARTS = (
    ("value", figure),
    ("days", when),
    ("known from", lambda f: str(f.known_from or "always")),
    ("method", lambda f: f.method or "none"),
    ("review", lambda f: f.review),
    ("source", lambda f: f.source),
    ("address", lambda f: f.source_url or "none"),
    ("exchange", lambda f: f.exchange or "none"),
    ("note", lambda f: f.note or "none"),
)


@dataclass(frozen=True, slots=True)
class Change:
    """One entity or fact that is new, gone or other than it was."""

    sort: Sort
    entity: str
    concept: str | None
    """None where the entity itself is meant."""
    text: str
    locator: str | None = None

    def __str__(self) -> str:
        return f"{self.sort}: {self.text}" + (f" ({self.locator})" if self.locator else "")


def difference(old: Reference, new: Reference) -> Iterator[Change]:
    """Changes entity by entity, by id; of an entity its names first, then its facts by concept."""
    before, after = {e.id: e for e in old.entities()}, {e.id: e for e in new.entities()}
    for entity_id in sorted(before.keys() | after.keys()):
        one, other = before.get(entity_id), after.get(entity_id)
        if one is None and other is not None:
            yield Change("added", entity_id, None, f"{other.name} ({entity_id}, {other.type})")
        elif other is None and one is not None:
            yield Change("removed", entity_id, None, f"{one.name} ({entity_id}, {one.type})")
        elif one is not None and other is not None and one != other:
            yield from _of_entity(one, other)
        yield from _of_facts(old.facts(entity_id), new.facts(entity_id))


def _of_entity(old: Entity, new: Entity) -> Iterator[Change]:
    names = {n.text for n in old.names}, {n.text for n in new.names}
    parts = [
        *_turned("name", old.name, new.name),
        *_turned("type", old.type, new.type),
        *_turned("country", old.country, new.country),
        *_turned("fiscal year's end", old.fiscal_year_end, new.fiscal_year_end),
        *_turned("identifiers", _listed(old.identifiers), _listed(new.identifiers)),
        *(f"also called {name}" for name in sorted(names[1] - names[0])),
        *(f"no longer called {name}" for name in sorted(names[0] - names[1])),
    ]
    weak = {n.text for n in old.names if not n.strong}, {n.text for n in new.names if not n.strong}
    parts += [f"{name} counts near other evidence only" for name in sorted((weak[1] - weak[0]) & names[0])]
    parts += [f"{name} counts by itself" for name in sorted((weak[0] - weak[1]) & names[1])]
    if parts:
        yield Change("changed", new.id, None, f"{new.name}: {'; '.join(parts)}")


def _turned(what: str, old: object, new: object) -> Iterator[str]:
    if old != new:
        yield f"{what} {old or 'none'} is now {new or 'none'}"


def _listed(identifiers: Mapping[str, str]) -> str:
    return ", ".join(f"{scheme} {value}" for scheme, value in sorted(identifiers.items()))


def _of_facts(old: Sequence[Fact], new: Sequence[Fact]) -> Iterator[Change]:
    """Facts that state the same are the same, wherever they stand. Of the others those of one concept, period and
    source are one fact that was changed."""
    same = {stated(f) for f in old} & {stated(f) for f in new}
    gone = [f for f in old if stated(f) not in same]
    come = [f for f in new if stated(f) not in same]
    for fact in come:
        earlier = next((f for f in gone if _one(f, fact)), None)
        if earlier is None:
            yield Change("added", fact.entity, fact.concept, _told(fact), fact.locator)
            continue
        gone.remove(earlier)
        parts = [f"{what} {say(earlier)} is now {say(fact)}" for what, say in _PARTS if say(earlier) != say(fact)]
        text = f"{fact.entity}, {fact.concept} {when(fact)}: {'; '.join(parts) or 'written otherwise'}"
        yield Change("changed", fact.entity, fact.concept, text, fact.locator)
    for fact in gone:
        yield Change("removed", fact.entity, fact.concept, _told(fact), fact.locator)


def _one(old: Fact, new: Fact) -> bool:
    """Whether two facts that differ are one before and after a change."""
    labels = old.period and old.period.label, new.period and new.period.label
    if old.concept != new.concept or labels[0] != labels[1] or old.method != new.method:
        return False
    return old.valid_from == new.valid_from or (figure(old) == figure(new) and old.source == new.source)


def _told(fact: Fact) -> str:
    return f"{fact.entity}, {fact.concept} {when(fact)}: {figure(fact)} ({fact.source})"
