"""A reference held in memory: entities, their names and facts, and the questions that the core asks of them."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from checkers.model.claim import NameHit
from checkers.model.reference import Concept, Entity, Fact, NameCandidate
from reference_data import gazetteer
from reference_data.errors import UnknownEntityError
from reference_data.near import NearNames
from reference_data.said import Said, file_statements, nearest

ROLE = "role:"


@dataclass(frozen=True, slots=True)
class Stats:
    """What a reference holds, counted."""

    digest: str
    entities: int
    names: int
    facts: int
    reviewed: int
    by_type: Mapping[str, int]
    by_concept: Mapping[str, int]
    by_source: Mapping[str, int]
    known_first: date | None
    known_last: date | None


class Reference:
    """Implements `checkers.model.reference.ReferenceBase`.

    `entities` and `facts` are keyed by entity id; `facts` may decode on access (see `reference_data.cache`), so that
    opening a large reference costs nothing for the entities that an article never names.
    """

    def __init__(
        self,
        entities: Mapping[str, Entity],
        facts: Mapping[str, tuple[Fact, ...]],
        concepts: Mapping[str, Concept],
        index: Index | None = None,
    ) -> None:
        self._entities = entities
        self._facts = facts
        self._concepts = concepts
        self._index = index or Index.build(entities.values(), (f for found in facts.values() for f in found))

    @property
    def index(self) -> Index:
        """The tables that a cache keeps beside entities and facts."""
        return self._index

    @property
    def digest(self) -> str:
        return self._index.digest

    @property
    def entity_count(self) -> int:
        return len(self._entities)

    @property
    def fact_count(self) -> int:
        return self._index.fact_count

    def entities(self) -> Iterator[Entity]:
        """Every entity, by id."""
        return (self._entities[i] for i in sorted(self._entities))

    def find_names(self, text: str) -> Sequence[NameHit]:
        return gazetteer.find(text, self._index.names)

    @cached_property
    def _near(self) -> NearNames:
        return NearNames(gazetteer.Alias(*a) for found in self._index.names.aliases.values() for a in found)

    def candidates(self, name: str) -> Sequence[NameCandidate]:
        return self._near.search(name)

    def named(self, name: str) -> Sequence[str]:
        found = self._index.names.aliases.get(gazetteer.key(gazetteer.bare(name)), ())
        return tuple(dict.fromkeys(entity for _, entity, _ in found))

    def entity(self, entity_id: str) -> Entity:
        """Raises `UnknownEntityError`."""
        try:
            return self._entities[entity_id]
        except KeyError:
            raise UnknownEntityError(entity_id) from None

    def facts(self, entity_id: str, concept: str | None = None) -> Sequence[Fact]:
        found = self._facts.get(entity_id, ())
        return found if concept is None else tuple(f for f in found if f.concept == concept)

    def holders(self, person: str) -> Sequence[Fact]:
        ids = {*self.named(person), person}
        return tuple(
            f
            for organisation in sorted({o for i in ids for o in self._index.offices.get(i, ())})
            for f in self.facts(organisation)
            if f.concept.startswith(ROLE) and f.text is not None and not ids.isdisjoint(self.named(f.text))
        )

    def symbols(self, symbol: str) -> Sequence[Fact]:
        wanted = symbol_key(symbol)
        return tuple(
            f
            for company in self._index.listed.get(wanted, ())
            for f in self.facts(company, "ticker")
            if f.text is not None and symbol_key(f.text) == wanted
        )

    def statements(self, words: str) -> Sequence[Fact]:
        return tuple(self.facts(entity, "statement")[place] for entity, place in nearest(words, self._index.said))

    def concepts(self) -> Sequence[str]:
        return self._index.concepts

    def concept(self, concept_id: str) -> Concept | None:
        return self._concepts.get(concept_id)

    def known_concepts(self) -> Iterator[Concept]:
        """The closed list, and what the reference's facts brought."""
        return iter(self._concepts.values())

    def resolve(self, name: str) -> list[Entity]:
        """Entities with that id, or that bear that name; raises `UnknownEntityError` where there are none."""
        ids = [name] if name in self._entities else self.named(name)
        if not ids:
            raise UnknownEntityError(name)
        return [self.entity(i) for i in ids]

    def history(self, name: str, as_of: date | None = None) -> list[Fact]:
        """Every fact of the entities with that id or name, and the offices of people so named, oldest first within a
        concept; with `as_of`, only what was known by then. Raises `UnknownEntityError`."""
        entities = self.resolve(name)
        found = [f for e in entities for f in self.facts(e.id)]
        found += [f for e in entities if e.type == "person" for f in self.holders(e.id)]
        known = {f.id: f for f in found if as_of is None or f.known_from is None or f.known_from <= as_of}
        return sorted(known.values(), key=_age)

    def stats(self) -> Stats:
        """Counts for `factlint reference stats`."""
        facts = [f for found in self._facts.values() for f in found]
        known = sorted(f.known_from for f in facts if f.known_from)
        return Stats(
            digest=self.digest,
            entities=self.entity_count,
            names=sum(len(found) for found in self._index.names.aliases.values()),
            facts=len(facts),
            reviewed=sum(f.review == "reviewed" for f in facts),
            by_type=_counted(e.type for e in self._entities.values()),
            by_concept=_counted("role" if f.concept.startswith(ROLE) else f.concept for f in facts),
            by_source=_counted(f.source for f in facts),
            known_first=known[0] if known else None,
            known_last=known[-1] if known else None,
        )


@dataclass(frozen=True, slots=True)
class Index:
    """What is worked out from entities and facts once, and kept by a cache."""

    digest: str
    fact_count: int
    names: gazetteer.Tables
    offices: Mapping[str, tuple[str, ...]]
    """Person's entity id -> organisations that have a role fact about the person."""
    listed: Mapping[str, tuple[str, ...]]
    """`symbol_key` -> companies with a ticker fact of it."""
    said: Said
    """Word -> the statements that have it."""
    concepts: tuple[str, ...]

    @classmethod
    def build(cls, entities: Iterable[Entity], facts: Iterable[Fact]) -> Index:
        entities, facts = list(entities), list(facts)
        names = gazetteer.tables(_aliases(entities))
        bearers = {joined: {entity for _, entity, _ in found} for joined, found in names.aliases.items()}
        offices: dict[str, set[str]] = {}
        listed: dict[str, set[str]] = {}
        for fact in facts:
            if fact.text is None:
                continue
            if fact.concept.startswith(ROLE):
                for person in bearers.get(gazetteer.key(gazetteer.bare(fact.text)), ()):
                    offices.setdefault(person, set()).add(fact.entity)
            elif fact.concept == "ticker" and fact.text != "none":
                listed.setdefault(symbol_key(fact.text), set()).add(fact.entity)
        return cls(
            digest=_digest(entities, facts),
            fact_count=len(facts),
            names=names,
            offices={k: tuple(sorted(v)) for k, v in offices.items()},
            listed={k: tuple(sorted(v)) for k, v in listed.items()},
            said=file_statements(facts),
            concepts=tuple(sorted({f.concept for f in facts})),
        )


def symbol_key(symbol: str) -> str:
    """BRK-B, BRK.B and BRK B are one symbol; so are SAPG.DE and sapg.de."""
    return symbol.upper().replace("-", ".").replace(" ", ".").replace("/", ".")


def _aliases(entities: Iterable[Entity]) -> Iterator[gazetteer.Alias]:
    for entity in entities:
        for name in entity.names:
            yield gazetteer.Alias(name.text, entity.id, name.strong)


def _digest(entities: Iterable[Entity], facts: Iterable[Fact]) -> str:
    """Over the content alone: neither order nor the place in a file counts."""
    lines = [repr(_described(e)) for e in entities]
    lines += [repr(content(f)) for f in facts]
    return hashlib.sha256("\n".join(sorted(lines)).encode()).hexdigest()


def _described(e: Entity) -> tuple[object, ...]:
    names = sorted(map(repr, e.names))
    return e.id, e.name, e.type, names, sorted(e.identifiers.items()), e.country, e.fiscal_year_end


def content(f: Fact) -> tuple[object, ...]:
    """What the fact states, without its id and its place in a file; equal for values written 5 and 5.0."""
    figures = (None if v is None else format(v.normalize(), "f") for v in (f.value, f.low, f.high))
    period = f.period and (f.period.label, f.period.start, f.period.end)
    said = (f.text, f.unit, str(f.comparator), f.method, f.language, f.note, f.exchange)
    source = (f.review, f.source, f.source_url)
    return f.entity, f.concept, *figures, *said, period, f.valid_from, f.valid_to, f.known_from, *source


def _age(fact: Fact) -> tuple[object, ...]:
    started = fact.valid_from or (fact.period.start if fact.period else None) or date.min
    return fact.entity, fact.concept, started, fact.known_from or date.min, fact.id


def _counted(values: Iterable[str]) -> dict[str, int]:
    return dict(Counter(values).most_common())
