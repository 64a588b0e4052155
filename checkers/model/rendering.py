"""What an output format is: a value with a name and a function from reports to text."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from checkers.model.comparison import Comparison
from checkers.model.finding import Report


@dataclass(frozen=True, slots=True)
class Unread:
    """An input that gave no report, answered in its place."""

    id: str | None
    """Of the JSONL line, or the path; None where the line was too broken to tell."""
    error: str
    """Names the place and the remedy."""


@dataclass(frozen=True, slots=True)
class Presentation:
    """How the result will be looked at. Never changes what is said, only how it is laid out."""

    colour: bool = False
    """Whether the reader's terminal shows colours; formats that are not for a terminal ignore it."""
    width: int = 100
    """Columns of the reader's terminal."""
    many: bool = False
    """Whether the call asked for several documents, whatever their number turned out to be: JSON is then a list."""


@dataclass(frozen=True, slots=True)
class Format:
    """One output format.

    `render` yields text piece by piece and holds no report longer than it needs to, so that a long run is written as
    it goes. The same reports and presentation give the same text.
    """

    name: str
    render: Callable[[Iterable[Report | Unread], Presentation], Iterator[str]]
    doc: str
    """The module's docstring: what the format is for."""


@dataclass(frozen=True, slots=True)
class PairFormat:
    """One output format for two texts of one story; as `Format`, with comparisons in place of reports."""

    name: str
    render: Callable[[Iterable[Comparison | Unread], Presentation], Iterator[str]]
    doc: str
