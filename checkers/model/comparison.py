"""Two texts of one story, figure by figure: a translation beside its source, or a second version beside the first."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Literal

from checkers.model.document import Document, Segments, Span
from checkers.model.finding import Mismatch
from checkers.model.finding import Severity as Severity
from checkers.model.language import Language
from checkers.model.quantity import Quantity


class Family(StrEnum):
    """Figures of different families are never taken for one another."""

    MONEY = "money"
    PERCENT = "percent"
    """Percent, percentage points and basis points: a translation can take one for another."""
    MEASURE = "measure"
    """Lengths, weights, durations: what a translator may convert."""
    COUNT = "count"
    """Counted things and bare numbers."""
    YEAR = "year"
    TIME = "time"
    """Times of day, in minutes after midnight."""
    BARE = "bare"
    """Digits that are no amount: ordinals, scores, names. They may be compared, never read."""
    DATE = "date"
    ROLE = "role"
    NAME = "name"
    SPEAKER = "speaker"


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure of a text, reduced to what survives translation."""

    span: Span
    family: Family
    values: tuple[Decimal, ...]
    """The chosen reading: one value, or both ends of a range."""
    readings: tuple[Decimal, ...]
    """Values of the other admissible readings of a single number."""
    units: tuple[str, ...]
    digits: str
    """Significant digits as written, without separators and trailing zeros: what a slip of scale leaves untouched."""
    place: float
    """Where it stands: 0 at the text's start, 1 at its end."""
    quantity: Quantity | None = None
    """None for a year, a time of day and bare digits."""
    vague: bool = False
    """ "Hundreds", "several million": `values` are the bounds of what the words can mean."""
    in_digits: bool = False
    """Written in digits, not in words alone."""
    words: str = ""
    """What people read of a date, role, name or speaker, which have no values."""


Relation = Literal[
    "same",
    "unit",
    "scale",
    "separator",
    "digits",
    "value",
    "unclear",
    "converted",
    "date",
    "role",
    "name",
    "speaker",
    "omitted",
    "added",
]
"""How two figures compare. `scale`: same digits, another power of ten. `separator`: equal but for a sign that groups
digits in one language and points in the other. `digits`: nearly the same digits. `unclear`: equal by one of the
readings that nothing decides between."""


@dataclass(frozen=True, slots=True)
class Pair:
    """A figure of the source with the one that renders it; one side is None where the other has no counterpart."""

    source: Figure | None
    other: Figure | None
    relation: Relation
    score: float
    ratio: Decimal | None = None
    """Value in the other text divided by value in the source."""


@dataclass(frozen=True, slots=True)
class PairCase:
    """What a rule about two texts may look at."""

    pair: Pair
    source: Document
    other: Document
    source_language: Language | None
    other_language: Language | None


@dataclass(frozen=True, slots=True)
class PairMismatch:
    """A mismatch between two texts. `wrong_side` stays None unless a reference or a text's own repetition decides."""

    mismatch: Mismatch
    pair: Pair
    wrong_side: Literal["source", "other"] | None = None


@dataclass(frozen=True, slots=True)
class PairRule:
    """A mismatch kind of the cross-language family; see `checkers.model.rule.Rule` for the fields."""

    name: str
    code: str
    severity: Severity
    check: Callable[[PairCase], Iterable[Mismatch]]
    doc: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """The report on two texts."""

    id: str
    """The id that the caller gave to both texts, else the other text's own."""
    source: Document
    other: Document
    source_segments: Segments
    other_segments: Segments
    pairs: tuple[Pair, ...]
    mismatches: tuple[PairMismatch, ...]

    def has(self, severity: Severity) -> bool:
        return any(found.mismatch.severity is severity for found in self.mismatches)
