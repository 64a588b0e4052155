"""Entities, facts and concepts as JSON, for tables that any version of Python can read.

Facts lie together by entity, parted by concept, so that a concept is decoded when it is asked for. What many facts of
an entity share (source, unit, method) stands once.
"""

from __future__ import annotations

import json
import sys
from array import array
from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from checkers.model.claim import Period, PeriodKind
from checkers.model.quantity import Comparator
from checkers.model.reference import Concept, Entity, Fact, Name

Row = Sequence[Any]


_encoder = json.JSONEncoder(ensure_ascii=False, check_circular=False, separators=(",", ":"))


def dumps(value: object) -> bytes:
    """Compact JSON."""
    return _encoder.encode(value).encode("utf-8", "surrogatepass")


def loads(data: bytes) -> Any:
    """What `dumps` wrote."""
    return json.loads(data.decode("utf-8", "surrogatepass"))


def numbers_out(numbers: Iterable[int]) -> bytes:
    """Row numbers, four bytes each, the lowest first on every machine."""
    found = array("I", numbers)
    if sys.byteorder == "big":
        found.byteswap()
    return found.tobytes()


def numbers_in(data: bytes) -> array[int]:
    """What `numbers_out` wrote."""
    found = array("I")
    found.frombytes(data)
    if sys.byteorder == "big":
        found.byteswap()
    return found


def concept_out(c: Concept) -> Row:
    """A concept as a JSON list."""
    return c.id, c.kind, c.flow, c.opposite, c.near, c.names, c.own


def concept_in(row: Row) -> Concept:
    """What `concept_out` wrote."""
    name, kind, flow, opposite, near, names, own = row
    return Concept(name, kind, flow, opposite, tuple(near), tuple(names), own)


def entity_out(e: Entity) -> bytes:
    """An entity."""
    names = [(n.text, n.language, n.strong, _day_out(n.valid_from), _day_out(n.valid_to)) for n in e.names]
    return dumps((e.id, e.name, e.type, names, dict(e.identifiers), e.country, e.fiscal_year_end))


def entity_in(data: bytes) -> Entity:
    """What `entity_out` wrote."""
    entity_id, name, kind, names, identifiers, country, year_end = loads(data)
    called = tuple(Name(text, lang, strong, _day_in(start), _day_in(end)) for text, lang, strong, start, end in names)
    return Entity(entity_id, name, kind, called, identifiers, country, year_end)


def facts_out(facts: Iterable[Fact]) -> bytes:
    """The facts of one entity."""
    shared: dict[Row, int] = {}
    by_concept: dict[str, list[Row]] = {}
    for fact in facts:
        common = (
            fact.unit, str(fact.comparator), fact.method, fact.review, fact.source, fact.source_url,
            fact.language, fact.exchange,
        )  # fmt: skip
        number = shared.setdefault(common, len(shared))
        by_concept.setdefault(fact.concept, []).append((
            fact.id, _decimal_out(fact.value), _decimal_out(fact.low), _decimal_out(fact.high), fact.text,
            _period_out(fact.period), _day_out(fact.valid_from), _day_out(fact.valid_to), _day_out(fact.known_from),
            fact.locator, fact.note, number,
        ))  # fmt: skip
    return dumps((list(shared), dict(sorted(by_concept.items()))))


class PackedFacts:
    """The facts of one entity; those of a concept are decoded when they are first asked for."""

    def __init__(self, entity: str, data: bytes | None) -> None:
        self.entity = entity
        self._shared, self._rows = loads(data) if data is not None else ((), {})
        self._open: dict[str, tuple[Fact, ...]] = {}
        self._all: tuple[Fact, ...] | None = None

    @property
    def concepts(self) -> Sequence[str]:
        """Every concept that has a fact."""
        return tuple(self._rows)

    def of(self, concept: str) -> tuple[Fact, ...]:
        """The facts of a concept, by id."""
        if concept not in self._open:
            self._open[concept] = tuple(self._fact(concept, row) for row in self._rows.get(concept, ()))
        return self._open[concept]

    def all(self) -> tuple[Fact, ...]:
        """Every fact, by concept and id."""
        if self._all is None:
            self._all = tuple(fact for concept in self._rows for fact in self.of(concept))
        return self._all

    def _fact(self, concept: str, row: Row) -> Fact:
        name, value, low, high, text, period, start, end, known, locator, note, number = row
        unit, comparator, method, review, source, url, language, exchange = self._shared[number]
        return Fact(
            name, self.entity, concept, _decimal_in(value), _decimal_in(low), _decimal_in(high), text, unit,
            Comparator(comparator), _period_in(period), _day_in(start), _day_in(end), _day_in(known), method, review,
            source, url, locator, language, note, exchange,
        )  # fmt: skip


def _day_out(day: date | None) -> int | None:
    return day.toordinal() if day else None


def _day_in(day: int | None) -> date | None:
    return date.fromordinal(day) if day else None


def _decimal_out(value: Decimal | None) -> str | None:
    return None if value is None else str(value)


def _decimal_in(value: str | None) -> Decimal | None:
    return None if value is None else Decimal(value)


def _period_out(p: Period | None) -> Row | None:
    if p is None:
        return None
    return p.label, str(p.kind), _day_out(p.start), _day_out(p.end), p.fiscal, None if p.text == p.label else p.text


def _period_in(packed: Row | None) -> Period | None:
    if packed is None:
        return None
    label, kind, start, end, fiscal, text = packed
    return Period(label, PeriodKind(kind), _day_in(start), _day_in(end), fiscal, label if text is None else text)
