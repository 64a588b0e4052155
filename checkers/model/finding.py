"""What the linter says: mismatches with a kind and a severity, a verdict per claim, and the report."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Literal

from checkers.model.claim import Claim, Extraction
from checkers.model.document import Document, Segments, Span
from checkers.model.reference import Entity, Fact


class Severity(StrEnum):
    """SARIF levels. Only an error refutes."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


class Verdict(StrEnum):
    SUPPORTED = "supported"
    REFUTED = "refuted"
    NOT_ENOUGH_INFO = "not-enough-info"
    CONFLICTING_EVIDENCE = "conflicting-evidence"


class ReasonCode(StrEnum):
    """Why a claim could not be decided."""

    NO_ENTITY = "no-entity"
    NO_CONCEPT = "no-concept"
    NO_FACT = "no-fact"
    NOT_KNOWN_YET = "not-known-yet"
    UNVERIFIED = "unverified"
    VAGUE = "vague"
    AMBIGUOUS = "ambiguous"
    LANGUAGE_UNSURE = "language-unsure"


@dataclass(frozen=True, slots=True)
class Suppression:
    """Why a finding was set aside, and the last day on which it is."""

    reason: str
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Mismatch:
    """One thing that is wrong. `span` is None for the claim's own place; another place of the document otherwise."""

    kind: str
    code: str
    severity: Severity
    message: str
    expected: str | None = None
    """What the reference or the document's own figures give, in words and plain figures."""
    factor: Decimal | None = None
    """Stated value divided by expected value, where both are numbers."""
    suggestion: str | None = None
    """The smallest edit that would make the words right, in the article's language and typography."""
    span: Span | None = None
    facts: tuple[Fact, ...] = ()
    """The evidence for this mismatch; empty where the document itself is the evidence."""
    suppressed: Suppression | None = None


Standing = Literal[
    "current", "superseded", "other-period", "other-concept", "other-method", "not-known-yet", "other-entity"
]


@dataclass(frozen=True, slots=True)
class Difference:
    """Words of a quotation that are not the recorded ones; `said` or `recorded` is empty where words are missing or
    added."""

    said: str
    recorded: str


@dataclass(frozen=True, slots=True)
class Wording:
    """A quotation laid beside recorded words, word by word."""

    words: int
    """Words of the quotation, but for bracketed ones."""
    shared: int
    """Those that the record has too, in the same order."""
    weighty: int
    """Shared words by which a sentence is known: neither small nor short."""
    recorded: str
    """The stretch of the record that the quotation stands for."""
    differences: tuple[Difference, ...] = ()
    """What changes the sense: negations, figures and words of content."""

    @property
    def similarity(self) -> float:
        """Share of the quotation's words that are recorded, 0 to 1."""
        return self.shared / self.words if self.words else 0.0

    @property
    def same(self) -> bool:
        """Whether nothing that matters differs."""
        return bool(self.words) and not self.differences and self.similarity >= _SAME_WORDS


_SAME_WORDS = 0.75


@dataclass(frozen=True, slots=True)
class Candidate:
    """A fact considered for a claim. `current`: this is the one that decides, on the as-of date; the others explain
    or name a kind."""

    fact: Fact
    standing: Standing
    score: float
    """How sure it is that the fact is about what the claim is about. For roles and names: similarity of the written
    name to the fact's (1 = the same person or name), because only match can compare names."""
    why: str
    superseded_by: Fact | None = None
    subject: str = ""
    """Name of whom the fact is about, where that is somebody else than the claim's entity."""
    wording: Wording | None = None
    """For recorded statements: how the quotation compares; None where the two cannot be compared word by word."""


@dataclass(frozen=True, slots=True)
class Match:
    """A claim with the facts that bear on it."""

    claim: Claim
    entity: Entity | None = None
    entity_span: Span | None = None
    entity_score: float = 0.0
    concept: str | None = None
    candidates: tuple[Candidate, ...] = ()
    reason_code: ReasonCode | None = None
    """Set where no current fact decides."""
    reason: str = ""
    alternatives: tuple[Match, ...] = ()
    """Other plausible bindings (another entity, concept or period); an accusation needs them all to fail."""
    by_words: bool = False
    """True where the candidates are cells of a reference's own table that the words may mean, each with its score: the
    figures have to tell which of them is meant."""

    @property
    def current(self) -> tuple[Candidate, ...]:
        return tuple(c for c in self.candidates if c.standing == "current")


@dataclass(frozen=True, slots=True)
class Finding:
    """A judged claim."""

    match: Match
    verdict: Verdict
    reason: str
    reason_code: ReasonCode | None = None
    mismatches: tuple[Mismatch, ...] = ()
    evidence: tuple[Fact, ...] = ()

    suppressed: tuple[Mismatch, ...] = ()
    """What was set aside by a desk's own rules: told, and out of force."""

    @property
    def claim(self) -> Claim:
        return self.match.claim


@dataclass(frozen=True, slots=True)
class Report:
    document: Document
    segments: Segments
    extraction: Extraction
    findings: tuple[Finding, ...]
    reference_digest: str
    reference_entities: int
    reference_facts: int
    notes: tuple[str, ...] = ()
    """For people: what was not done ("no date given: relative words stay unresolved")."""
    tally: Mapping[str, int] = field(default_factory=dict)

    def mismatches(self, severity: Severity | None = None) -> tuple[Mismatch, ...]:
        """Every mismatch in claim order, or those of one severity."""
        return tuple(m for f in self.findings for m in f.mismatches if severity is None or m.severity is severity)

    @property
    def published(self) -> date | None:
        return self.document.published
