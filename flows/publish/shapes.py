"""The JSON report as pydantic models: its published schema, and what the HTTP API answers with.

The core writes the shape by itself (checkers/formats/_shape.py): it must not load pydantic for a single article. A test
holds the two together: every report validates, and no model knows a key that a report lacks.
"""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

Decimals = Annotated[str, Field(pattern=r"^-?\d+(\.\d+)?$", description="A decimal without exponent or grouping.")]
Severity = Literal["error", "warning", "note"]
Verdict = Literal["supported", "refuted", "not-enough-info", "conflicting-evidence"]
ReasonCode = Literal[
    "no-entity", "no-concept", "no-fact", "not-known-yet", "unverified", "vague", "ambiguous", "language-unsure"
]
Comparator = Literal["exactly", "about", "at-least", "more-than", "at-most", "less-than", "between", "vague"]
ClaimType = Literal["numeric", "role", "ticker", "attribution", "date", "name"]


class _Shape(BaseModel):
    """Keys are only ever added to version 1, so readers ignore those that they do not know."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Span(_Shape):
    """A stretch of the text: Unicode code point offsets, half-open, with the exact words."""

    start: int = Field(ge=0)
    end: int = Field(ge=0)
    text: str


class Language(_Shape):
    tag: str | None = Field(description="BCP 47; null where nobody said and detection was unsure.")
    confidence: float = Field(ge=0, le=1)
    source: Literal["option", "metadata", "detected", "unsure"]


class Document(_Shape):
    id: str
    title: str | None
    url: str | None
    language: Language
    published: date | None = Field(description="What “Thursday” and “this year” count from.")
    as_of: date | None = Field(description="The day whose knowledge judges the document.")
    sha256: str = Field(pattern=r"^[0-9a-f]{64}$", description="Of the text in UTF-8.")
    characters: int = Field(ge=0)


class Reference(_Shape):
    digest: str = Field(description="Equal content, equal digest.")
    entities: int = Field(ge=0)
    facts: int = Field(ge=0)


class Scale(_Shape):
    word: str
    system: Literal["short", "long", "indian", "myriad"] | None
    exponent: int


class Reading(_Shape):
    """One way to read the written number; the first is the chosen one."""

    value: Decimals | None
    low: Decimals | None
    high: Decimals | None
    why: str


class Quantity(_Shape):
    span: Span
    value: Decimals | None = Field(description="In plain units; null for ranges and vague amounts.")
    low: Decimals | None
    high: Decimals | None
    unit: str | None = Field(description="ISO 4217 code, percent, percentage-point, person, or another unit.")
    comparator: Comparator
    scale: Scale | None
    readings: list[Reading]


class Entity(_Shape):
    """Whom the claim is about; `id` is null for a name that the reference does not know."""

    id: str | None
    name: str
    span: Span | None
    score: float = Field(ge=0, le=1)


class Period(_Shape):
    text: str
    span: Span | None
    start: date | None
    end: date | None


class SourceEntity(_Shape):
    id: str | None
    name: str | None


class Source(_Shape):
    text: str
    span: Span
    entity: SourceEntity | None


class Cue(_Shape):
    text: str
    span: Span


class Attribution(_Shape):
    """Who says, the saying word, and what is said."""

    source: Source | None
    cue: Cue | None
    content: Span
    type: Literal["direct", "indirect", "mixed"]


class Role(_Shape):
    person: str | None
    title: str
    organisation: str | None


class Ticker(_Shape):
    symbol: str
    exchange: str | None
    company: str | None


class Day(_Shape):
    date: date | None
    weekday: str | None = Field(description="In English, where the words name one.")


class Suppression(_Shape):
    reason: str | None
    until: date | None


class Mismatch(_Shape):
    kind: str = Field(description="“This finding is about …”; `factlint rules` explains each.")
    code: str = Field(pattern=r"^[A-Z]{3}\d{3}$")
    severity: Severity = Field(description="Only an error refutes.")
    message: str
    expected: str | None
    factor: Decimals | None = Field(description="Stated value divided by expected value.")
    suggestion: str | None = Field(description="The smallest edit that makes the words right.")
    suppressed: Suppression | None


class Fact(_Shape):
    """A reference fact with its provenance."""

    fact: str
    statement: str | None
    value: str | None
    low: Decimals | None
    high: Decimals | None
    comparator: Comparator
    unit: str | None
    method: str | None
    review: Literal["reviewed", "unverified"]
    period: str | None
    valid_from: date | None
    valid_to: date | None
    known_from: date | None
    source: str
    source_url: str | None
    locator: str | None


class Claim(_Shape):
    """A checkable statement found in the document, judged. Parts that do not apply are null."""

    id: str
    type: ClaimType
    span: Span
    quantity: Quantity | None
    entity: Entity | None
    concept: str | None
    period: Period | None
    attribution: Attribution | None
    role: Role | None
    ticker: Ticker | None
    date: Day | None
    verdict: Verdict
    reason: str
    reason_code: ReasonCode | None
    mismatches: list[Mismatch]
    evidence: list[Fact]


class Summary(_Shape):
    claims: int = Field(ge=0)
    by_verdict: dict[Verdict, int]
    by_severity: dict[Severity, int]
    numbers_in_text: int = Field(ge=0)
    numbers_checked: int = Field(ge=0)


class Report(_Shape):
    """The report on one document, as `factlint check --format json` writes it."""

    schema_version: Literal["1"]
    document: Document
    reference: Reference
    claims: list[Claim]
    summary: Summary
    notes: list[str] = Field(description="For people: what could not be done for the document as a whole.")
