"""The text under examination and its outer structure.

All offsets in factlint are Unicode code point offsets into `Document.text`, half-open: [start, end).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Literal, NamedTuple


class Span(NamedTuple):
    """A stretch of the document's text. A tuple, because a long article makes thousands of them."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The words that stand there."""
        return text[self.start : self.end]

    def overlaps(self, other: Span) -> bool:
        return self.start < other.end and other.start < self.end

    def covers(self, other: Span) -> bool:
        return self.start <= other.start and other.end <= self.end

    def joined(self, other: Span) -> Span:
        """The smallest stretch that holds both."""
        return Span(min(self.start, other.start), max(self.end, other.end))


@dataclass(frozen=True, slots=True)
class LanguageChoice:
    """Which language a text is in, how sure we are, and who said so.

    `tag` is BCP 47, or None when nobody said and detection was below its threshold: then no scale word may be decided
    by language.
    """

    tag: str | None
    confidence: float
    source: Literal["option", "metadata", "detected", "unsure"]


@dataclass(frozen=True, slots=True)
class Document:
    """An article as it came in.

    `published` anchors every relative word of the text ("Thursday", "this year"); `as_of` selects the facts that
    judge it.
    They are two dates: checking an old article with today's knowledge moves only the second.
    """

    id: str
    text: str
    language: LanguageChoice
    published: date | None = None
    as_of: date | None = None
    title: str | None = None
    url: str | None = None
    truncated: bool = False
    """The text may break off, because its publisher lets only a part be read freely."""


class Zone(StrEnum):
    """What a line of an article is for. Bylines, captions and datelines never speak and never assert."""

    HEADLINE = "headline"
    BULLET = "bullet"
    BODY = "body"
    BYLINE = "byline"
    DATELINE = "dateline"
    CAPTION = "caption"


@dataclass(frozen=True, slots=True)
class Sentence:
    span: Span
    paragraph: int
    """Index of the paragraph in `Segments.paragraphs`."""
    zone: Zone


@dataclass(frozen=True, slots=True)
class Quotation:
    """A quoted stretch. `span` includes the marks that are there; `inner` never does."""

    span: Span
    inner: Span
    closed: bool
    """False when the closing mark is missing; the quotation then ends where its sentence or paragraph does."""
    scare: bool
    """True for a word or two quoted for distance, not as somebody's speech."""


@dataclass(frozen=True, slots=True)
class Segments:
    """The outer structure of a document, each part in text order."""

    paragraphs: tuple[Span, ...]
    sentences: tuple[Sentence, ...]
    quotations: tuple[Quotation, ...]
