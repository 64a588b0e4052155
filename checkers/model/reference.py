"""Curated facts with provenance, and the protocol by which the core asks for them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Literal, Protocol

from checkers.model.claim import NameHit, Period
from checkers.model.quantity import Comparator

EntityType = Literal["company", "person", "country", "institution", "unknown"]
Review = Literal["reviewed", "unverified"]
ConceptKind = Literal["money", "count", "percent", "ratio", "power", "area", "duration", "number", "text"]
"""What values of a concept look like; `number` where the reference gives neither unit nor kind."""


@dataclass(frozen=True, slots=True)
class Name:
    """One name of an entity. Weak names (surnames, short forms) are found, but count only near other evidence."""

    text: str
    language: str | None = None
    strong: bool = True
    valid_from: date | None = None
    valid_to: date | None = None


@dataclass(frozen=True, slots=True)
class Entity:
    id: str
    name: str
    type: EntityType
    names: tuple[Name, ...] = ()
    identifiers: Mapping[str, str] = field(default_factory=dict)
    """Scheme to value: {"cik": "1045810", "lei": "…", "wikidata": "Q…"}."""
    country: str | None = None
    fiscal_year_end: str | None = None
    """ISO 8601 `--06-30`; None means the calendar year."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One curated statement: entity + concept + period + value, held in the world and known to the public at stated
    times.

    `valid_from`/`valid_to` is when it held (valid time, inclusive days), `known_from` when it became public
    (transaction time).
    None means always. Only `reviewed` facts refute; `unverified` ones can support.
    For roles `concept` is `role:chief financial officer` and `text` the person; for tickers `ticker` and the symbol;
    for `statement`
    the recorded words.
    """

    id: str
    entity: str
    concept: str
    value: Decimal | None = None
    low: Decimal | None = None
    high: Decimal | None = None
    text: str | None = None
    unit: str | None = None
    comparator: Comparator = Comparator.EXACTLY
    period: Period | None = None
    valid_from: date | None = None
    valid_to: date | None = None
    known_from: date | None = None
    method: str | None = None
    """How the value was reached, where more than one is true ("3.1bn / 27%")."""
    review: Review = "reviewed"
    source: str = ""
    source_url: str | None = None
    locator: str | None = None
    """Where in the reference the fact stands: file and line."""
    language: str | None = None
    """Of a recorded statement."""
    note: str | None = None
    exchange: str | None = None
    """Where a ticker is listed, as the source names it ("Nasdaq"); None for a RIC, whose suffix says it."""


@dataclass(frozen=True, slots=True)
class Concept:
    """What a figure measures. The closed list is reference_data/concepts.yml; a reference may bring its own."""

    id: str
    kind: ConceptKind
    flow: bool = False
    """True: measured over a duration (revenue of a quarter); False: holds on a day (debt, employees, a price)."""
    opposite: str | None = None
    """The concept whose value is this one's with the sign turned: a net loss of 3 is a net income of -3."""
    near: tuple[str, ...] = ()
    """Concepts that articles take for this one; their facts can explain a mismatch, never support."""
    names: tuple[str, ...] = ()
    """English names; for a concept that a reference brought, the words of its id."""
    own: bool = False
    """True for a concept that a reference brought: no language file has words for it, so it matches by `names`."""


@dataclass(frozen=True, slots=True)
class NameCandidate:
    """An entity whose name resembles a given one. The similarity is computed in match, from `name`."""

    entity: str
    name: str


class ReferenceBase(Protocol):
    """What the core needs of a reference. Implementations hold it in memory or on disk."""

    @property
    def digest(self) -> str:
        """Identifies the content: equal content, equal digest, whatever the order of files and rows."""
        ...

    @property
    def entity_count(self) -> int: ...

    @property
    def fact_count(self) -> int: ...

    def find_names(self, text: str) -> Sequence[NameHit]:
        """Names in the text, letter for letter, at word boundaries, longest first, not overlapping, in text order."""
        ...

    def candidates(self, name: str) -> Sequence[NameCandidate]:
        """Names of which one word at most is spelt otherwise than in the given one; a superset for match to score, at
        most a few dozen."""
        ...

    def entity(self, entity_id: str) -> Entity: ...

    def facts(self, entity_id: str, concept: str | None = None) -> Sequence[Fact]:
        """All facts of an entity, or of one of its concepts, whenever they held or became known."""
        ...

    def holders(self, person: str) -> Sequence[Fact]:
        """Role facts whose text names the person, whichever the organisation."""
        ...

    def symbols(self, symbol: str) -> Sequence[Fact]:
        """Ticker facts with that symbol or RIC, whichever the company."""
        ...

    def statements(self, words: str) -> Sequence[Fact]:
        """Recorded statements of anybody that share rare words with these, the nearest first; a superset for match to
        compare, at most a few dozen."""
        ...

    def concepts(self) -> Sequence[str]:
        """Ids of every concept that has a fact, the closed list's and the reference's own."""
        ...

    def concept(self, concept_id: str) -> Concept | None:
        """A concept of the closed list, or one that this reference's facts brought; None for any other id."""
        ...

    def named(self, name: str) -> Sequence[str]:
        """Ids of the entities that bear exactly this name, strong or weak, letter case and accents apart."""
        ...
