"""What both human formats tell of a comparison: the two sides of a mismatch, values in plain digits, and counts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from checkers.formats import _words
from checkers.formats._numbers import readable
from checkers.formats._places import Places
from checkers.formats._tally import plural
from checkers.model.comparison import Comparison, Family, Figure, Pair
from checkers.model.document import Document, Span
from checkers.model.finding import Severity
from checkers.model.quantity import unit_words


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a mismatch: a figure with its sentence, or where it would be expected."""

    name: str
    """ "source" or "other"."""
    document: Document
    places: Places
    figure: Figure | None
    near: Figure | None
    """Where there is no counterpart: the nearest figure that stands in both texts."""

    @property
    def span(self) -> Span | None:
        shown = self.figure or self.near
        return None if shown is None else shown.span

    @property
    def place(self) -> str:
        """Path, line and column."""
        if self.span is None:
            return self.document.id
        line, column = self.places.line_and_column(self.span.start)
        return f"{self.document.id}:{line}:{column}"


class Sides:
    """Both sides of every mismatch of one comparison."""

    def __init__(self, compared: Comparison) -> None:
        self._compared = compared
        self._places = (
            Places(compared.source.text, compared.source_segments),
            Places(compared.other.text, compared.other_segments),
        )
        self._nearest_other = dict(_nearest(compared, of_source=True))
        self._nearest_source = dict(_nearest(compared, of_source=False))

    def of(self, pair: Pair) -> tuple[Side, Side]:
        near_source = self._nearest_source.get(pair.other.span) if pair.other else None
        near_other = self._nearest_other.get(pair.source.span) if pair.source else None
        return (
            Side("source", self._compared.source, self._places[0], pair.source, near_source),
            Side("other", self._compared.other, self._places[1], pair.other, near_other),
        )


def _nearest(compared: Comparison, *, of_source: bool) -> Iterator[tuple[Span, Figure]]:
    """For each figure of one text without counterpart, the other text's twin of the aligned figure before it, else of
    the one after it."""
    mine = [((p.source, p.other) if of_source else (p.other, p.source)) for p in compared.pairs]
    ordered = sorted(((f, twin) for f, twin in mine if f is not None), key=lambda sides: sides[0].span)
    lonely: list[Figure] = []
    last: Figure | None = None
    for figure, twin in ordered:
        if twin is None and last is None:
            lonely.append(figure)
        elif twin is None and last is not None:
            yield figure.span, last
        elif twin is not None:
            if last is None:
                yield from ((each.span, twin) for each in lonely)
            last = twin


def value(figure: Figure) -> str:
    """A figure in plain digits with its unit: "18,000,000,000 (18 billion) USD"."""
    if figure.words:
        return figure.words
    if figure.family is Family.YEAR:
        return str(figure.values[0])
    if figure.family is Family.TIME:
        return f"{figure.values[0] // 60}:{figure.values[0] % 60:02}"
    number = " to ".join(readable(each) for each in figure.values)
    return f"{number} {unit_words(figure.units[0], figure.values[-1])}" if figure.units else number


def circumstances(compared: Comparison) -> str:
    """By what the texts were read: "fr, 12 figures, beside en, 12 figures"."""
    figures = [sum(side is not None for side in sides) for sides in _columns(compared)]
    source, other = (_words.language(d) for d in (compared.source, compared.other))
    return f"{other}, {plural(figures[1], 'claim')}, beside {source}, {plural(figures[0], 'claim')}"


def _columns(compared: Comparison) -> tuple[list[Figure | None], list[Figure | None]]:
    return [p.source for p in compared.pairs], [p.other for p in compared.pairs]


@dataclass(slots=True)
class PairTally:
    """Counts over one comparison or several."""

    aligned: int = 0
    severities: dict[Severity, int] = field(default_factory=lambda: dict.fromkeys(Severity, 0))
    unread: int = 0

    def add(self, compared: Comparison) -> None:
        self.aligned += sum(pair.source is not None and pair.other is not None for pair in compared.pairs)
        for found in compared.mismatches:
            self.severities[found.mismatch.severity] += 1

    def outcome(self) -> str:
        """One line: "1 error, 2 warnings; 14 figures stand in both texts"."""
        found = [plural(n, severity.value) for severity, n in self.severities.items() if n]
        stand = "claim stands" if self.aligned == 1 else "claims stand"
        line = f"{', '.join(found) or 'no mismatch'}; {self.aligned} {stand} in both texts"
        return f"{line}; {plural(self.unread, 'input')} not read" if self.unread else line
