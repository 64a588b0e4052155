"""Text for people at a terminal: every mismatch with both sentences, both places and both values.

The first line of each mismatch is `path:line:column: severity: kind (code)`, at its place in the other text, which is
where a translator works.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from checkers.formats import _words
from checkers.formats._terminal import SEVERITY_COLOURS, Ink, columns, fill, safe, underlined
from checkers.formats.pairs._sides import PairTally, Side, Sides, circumstances, value
from checkers.model.comparison import Comparison, PairMismatch
from checkers.model.finding import Severity
from checkers.model.rendering import PairFormat, Presentation, Unread

_INDENT = "    "


def render(comparisons: Iterable[Comparison | Unread], presentation: Presentation) -> Iterator[str]:
    ink = Ink(presentation.colour)
    tally = PairTally()
    for compared in comparisons:
        if isinstance(compared, Unread):
            tally.unread += 1
            yield f"{ink('31;1', 'not read')}: {safe(compared.error)}\n\n"
            continue
        tally.add(compared)
        if compared.mismatches or not presentation.many:
            yield from _comparison(compared, presentation.width, ink)
    worst = next((s for s in Severity if tally.severities[s]), None)
    yield ink(SEVERITY_COLOURS[worst] if worst else "32;1", tally.outcome()) + "\n"


def _comparison(compared: Comparison, width: int, ink: Ink) -> Iterator[str]:
    yield f"{ink('1', safe(compared.id))}: {safe(circumstances(compared))}\n\n"
    sides = Sides(compared)
    for found in compared.mismatches:
        lines = _mismatch(found, sides.of(found.pair), width, ink)
        yield "\n".join(line.rstrip() for line in lines) + "\n\n"


def _mismatch(found: PairMismatch, sides: tuple[Side, Side], width: int, ink: Ink) -> Iterator[str]:
    source, other = sides
    mismatch = found.mismatch
    severity = ink(SEVERITY_COLOURS[mismatch.severity], mismatch.severity.value)
    place = (other if other.figure is not None else source).place
    yield f"{safe(place)}: {severity}: {ink('1', _words.title(mismatch))}"
    yield from fill(safe(mismatch.message), width, "  ", "  ")
    for side in sides:
        yield ""
        yield from _side(side, mismatch.severity, width, ink)


def _side(side: Side, severity: Severity, width: int, ink: Ink) -> Iterator[str]:
    if side.figure is None:
        nearby = f", nearby {safe(side.place)}" if side.near is not None else ""
        yield f"  {ink('2', side.name)}: not there{nearby}"
        if side.near is not None:
            before, words, after, _ = _underlined(side, width)
            yield f"{_INDENT}{before}{words}{after}"
        return
    yield f"  {ink('2', side.name)}, {safe(side.place)}"
    before, words, after, marks = _underlined(side, width)
    colour = SEVERITY_COLOURS[severity]
    yield f"{_INDENT}{before}{ink(colour, words)}{after}"
    said = safe(value(side.figure))
    if columns(marks) + 1 + columns(said) <= width - len(_INDENT):
        yield f"{_INDENT}{ink(colour, marks)} {said}"
    else:
        yield f"{_INDENT}{ink(colour, marks)}"
        yield f"{_INDENT}{said:>{width - len(_INDENT)}}"


def _underlined(side: Side, width: int) -> tuple[str, str, str, str]:
    assert side.span is not None
    return underlined(side.document.text, side.places.around(side.span), side.span, width - len(_INDENT))


FORMAT = PairFormat(name="text", render=render, doc=__doc__ or "")
