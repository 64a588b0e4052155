"""A reference and the questions that the core asks of it, answered from keyed tables."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from checkers.model.claim import NameHit
from checkers.model.reference import Concept, Entity, Fact, NameCandidate
from reference_data import gazetteer, said
from reference_data.errors import DamagedIndexError, UnknownEntityError
from reference_data.gazetteer import Packed
from reference_data.identity import symbol_key
from reference_data.near import NearNames
from reference_data.packing import PackedFacts, concept_in, entity_in, loads
from reference_data.tables import Tables
from reference_data.writing import LAYOUT, ROLE, in_memory

KEPT = 200_000
"""Answers of one kind that are remembered before all are forgotten: what bounds the memory of a long run."""


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
    """Implements `checkers.model.reference.ReferenceBase` over tables in a file, in memory or in a database.

    Opening one reads a few numbers; an article pays for the words and the entities that it names.
    """

    def __init__(self, tables: Tables) -> None:
        """Raises `DamagedIndexError` for tables that are none of this version."""
        self._tables = tables
        meta = {name: loads(data) for name, data in tables.get("meta", _META).items()}
        if meta.get("layout") != LAYOUT:
            raise DamagedIndexError("the index is of another version of factlint; build it again")
        self._digest: str = meta["digest"]
        self._entity_count: int = meta["entities"]
        self._fact_count: int = meta["facts"]
        self._name_count: int = meta["names"]
        self._used: tuple[str, ...] = tuple(meta["concepts"])
        self._concepts = {row[0]: concept_in(row) for row in meta["known"]}
        self._near = NearNames(tables)
        self._names = _Names(tables)
        self._entities: dict[str, Entity] = {}
        self._facts: dict[str, PackedFacts] = {}

    @classmethod
    def of(
        cls, entities: Mapping[str, Entity], facts: Mapping[str, Sequence[Fact]], concepts: Mapping[str, Concept]
    ) -> Reference:
        """A reference in memory; entities and facts are keyed by entity id."""
        return cls(in_memory(entities, facts, concepts))

    @property
    def tables(self) -> Tables:
        """Where it lies."""
        return self._tables

    @property
    def digest(self) -> str:
        return self._digest

    @property
    def entity_count(self) -> int:
        return self._entity_count

    @property
    def fact_count(self) -> int:
        return self._fact_count

    def entities(self) -> Iterator[Entity]:
        """Every entity, by id."""
        return (entity_in(data) for _, data in self._tables.scan("entity"))

    def every_fact(self) -> Iterator[Fact]:
        """Every fact, by entity, concept and id."""
        for entity_id, data in self._tables.scan("fact"):
            yield from PackedFacts(entity_id, data).all()

    def find_names(self, text: str) -> Sequence[NameHit]:
        return gazetteer.find(text, self._names)

    def candidates(self, name: str) -> Sequence[NameCandidate]:
        return self._near.close(name)

    def resembling(self, name: str) -> Sequence[NameCandidate]:
        """Names near the given one, slips in several words included, best first: for people who ask, not for
        judging."""
        return self._near.search(name)

    def named(self, name: str) -> Sequence[str]:
        joined = gazetteer.key(gazetteer.bare(name))
        found = self._names.aliases({joined})[joined]
        return tuple(dict.fromkeys(entity for _, entity, _ in found))

    def entity(self, entity_id: str) -> Entity:
        """Raises `UnknownEntityError`."""
        known = self._entities.get(entity_id)
        if known is None:
            data = self._tables.get("entity", [entity_id]).get(entity_id)
            if data is None:
                raise UnknownEntityError(entity_id)
            _bounded(self._entities)
            known = self._entities[entity_id] = entity_in(data)
        return known

    def facts(self, entity_id: str, concept: str | None = None) -> Sequence[Fact]:
        known = self._facts.get(entity_id)
        if known is None:
            _bounded(self._facts)
            data = self._tables.get("fact", [entity_id]).get(entity_id)
            known = self._facts[entity_id] = PackedFacts(entity_id, data)
        return known.all() if concept is None else known.of(concept)

    def holders(self, person: str) -> Sequence[Fact]:
        ids = {*self.named(person), person}
        organisations = {o for data in self._tables.get("office", ids).values() for o in loads(data)}
        return tuple(
            f
            for organisation in sorted(organisations)
            for f in self.facts(organisation)
            if f.concept.startswith(ROLE) and f.text is not None and not ids.isdisjoint(self.named(f.text))
        )

    def symbols(self, symbol: str) -> Sequence[Fact]:
        wanted = symbol_key(symbol)
        return tuple(
            f
            for data in self._tables.get("listed", [wanted]).values()
            for company in loads(data)
            for f in self.facts(company, "ticker")
            if f.text is not None and symbol_key(f.text) == wanted
        )

    def statements(self, words: str) -> Sequence[Fact]:
        rows = self._tables.get("said", said.words_of(words))
        filed = {word: [(entity, place) for entity, place in loads(data)] for word, data in rows.items()}
        return tuple(self.facts(entity, "statement")[place] for entity, place in said.nearest(words, filed))

    def concepts(self) -> Sequence[str]:
        return self._used

    def concept(self, concept_id: str) -> Concept | None:
        return self._concepts.get(concept_id)

    def known_concepts(self) -> Iterator[Concept]:
        """The closed list, and what the reference's facts brought."""
        return iter(self._concepts.values())

    def resolve(self, name: str) -> list[Entity]:
        """Entities with that id, or that bear that name; raises `UnknownEntityError` where there are none."""
        try:
            return [self.entity(name)]
        except UnknownEntityError:
            found = [self.entity(i) for i in self.named(name)]
        if not found:
            raise UnknownEntityError(name)
        return found

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
        by_concept: Counter[str] = Counter()
        by_source: Counter[str] = Counter()
        reviewed = 0
        first: date | None = None
        last: date | None = None
        for f in self.every_fact():
            by_concept["role" if f.concept.startswith(ROLE) else f.concept] += 1
            by_source[f.source] += 1
            reviewed += f.review == "reviewed"
            if f.known_from is not None:
                first = min(first or f.known_from, f.known_from)
                last = max(last or f.known_from, f.known_from)
        return Stats(
            digest=self.digest,
            entities=self.entity_count,
            names=self._name_count,
            facts=self.fact_count,
            reviewed=reviewed,
            by_type=_counted(e.type for e in self.entities()),
            by_concept=dict(by_concept.most_common()),
            by_source=dict(by_source.most_common()),
            known_first=first,
            known_last=last,
        )


_META = ("layout", "digest", "entities", "facts", "names", "concepts", "known")


class _Names:
    """Look-ups of names, each remembered, found or not: articles of one run share most of their words."""

    def __init__(self, tables: Tables) -> None:
        self._tables = tables
        self._lengths: dict[str, tuple[int, ...]] = {}
        self._aliases: dict[str, Packed] = {}

    def lengths(self, first: set[str]) -> Mapping[str, tuple[int, ...]]:
        return self._learnt("first", first, self._lengths, tuple)

    def aliases(self, joined: set[str]) -> Mapping[str, Packed]:
        return self._learnt("name", joined, self._aliases, lambda rows: tuple(map(tuple, rows)))

    def _learnt(self, table: str, keys: set[str], known: dict[str, Any], read: Any) -> dict[str, Any]:
        new = {key for key in keys if key not in known}  # a difference of views would walk all that is known
        if new:
            if len(known) + len(new) > KEPT:
                known.clear()
                new = keys
            known.update(dict.fromkeys(new, ()))
            known.update((key, read(loads(data))) for key, data in self._tables.get(table, new).items())
        return known


def _bounded(kept: dict[str, Any]) -> None:
    if len(kept) > KEPT // 10:
        kept.clear()


def _age(fact: Fact) -> tuple[object, ...]:
    started = fact.valid_from or (fact.period.start if fact.period else None) or date.min
    return fact.entity, fact.concept, started, fact.known_from or date.min, fact.id


def _counted(values: Iterable[str]) -> dict[str, int]:
    return dict(Counter(values).most_common())
