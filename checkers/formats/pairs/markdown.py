"""Markdown for pages: each mismatch as a table with the source on the left and the other text on the right, and a table
of every figure.

Words of the texts are escaped: they cannot become markup, links or table columns.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from checkers.formats import _words
from checkers.formats.markdown import escaped, quotation
from checkers.formats.pairs._sides import PairTally, Side, Sides, circumstances, value
from checkers.model.comparison import Comparison, Pair, PairMismatch
from checkers.model.rendering import PairFormat, Presentation, Unread

_SAID = {
    "same": "",
    "unit": "another unit",
    "scale": "another scale",
    "digits": "other digits",
    "value": "another value",
    "separator": "another sign between the digits",
    "unclear": "unclear",
    "converted": "converted",
    "date": "another date",
    "role": "another role",
    "name": "another spelling",
    "speaker": "another speaker",
    "omitted": "not in the other text",
    "added": "not in the source",
}
"""How two figures compare, in the table of every figure."""


def render(comparisons: Iterable[Comparison | Unread], presentation: Presentation) -> Iterator[str]:
    """The outcome stands first, so the sections of all comparisons are rendered before it is written."""
    tally = PairTally()
    sections = []
    for compared in comparisons:
        if isinstance(compared, Unread):
            tally.unread += 1
            sections.append(f"## Not read: {escaped(compared.id or 'a line')}\n\n{escaped(compared.error)}\n")
        else:
            tally.add(compared)
            sections.append("\n".join(_comparison(compared, presentation.many)))
    if presentation.many:
        yield f"# Comparison of {len(sections)} pairs of texts\n\n**{tally.outcome()}**\n\n"
    yield "\n".join(sections)


def _comparison(compared: Comparison, inner: bool) -> Iterator[str]:
    level = "##" if inner else "#"
    tally = PairTally()
    tally.add(compared)
    yield f"{level} {escaped(compared.id)}\n"
    yield f"**{tally.outcome()}**\n"
    yield f"{escaped(circumstances(compared))}\n"
    sides = Sides(compared)
    if compared.mismatches:
        yield f"{level}# What differs\n"
    for number, found in enumerate(compared.mismatches, 1):
        yield from _mismatch(number, found, sides.of(found.pair), level)
    if compared.pairs:
        yield f"{level}# Every figure\n"
        rows = [_row(pair, sides.of(pair)) for pair in compared.pairs]
        head = ["| line | source | line | other text | |", "| ---: | --- | ---: | --- | --- |"]
        yield "\n".join([*head, *rows]) + "\n"


def _mismatch(number: int, found: PairMismatch, sides: tuple[Side, Side], level: str) -> Iterator[str]:
    mismatch = found.mismatch
    yield f"{level}## {number}. {mismatch.severity.value}: {escaped(_words.title(mismatch))}\n"
    yield f"{escaped(mismatch.message)}\n"
    cells = [" | ".join(make(side) for side in sides) for make in (_head, _sentence, _value)]
    yield f"| {cells[0]} |\n| --- | --- |\n| {cells[1]} |\n| {cells[2]} |\n"


def _head(side: Side) -> str:
    return escaped(f"{side.name}, {side.place}")


def _sentence(side: Side) -> str:
    if side.span is None:
        return ""
    quoted = quotation(side.document.text, side.places.around(side.span), side.span)
    return quoted if side.figure is not None else quoted.replace("**", "")


def _value(side: Side) -> str:
    return f"**{escaped(value(side.figure))}**" if side.figure is not None else "*not there*"


def _row(pair: Pair, sides: tuple[Side, Side]) -> str:
    cells = []
    for side in sides:
        if side.figure is None:
            cells += ["", ""]
        else:
            line, _ = side.places.line_and_column(side.figure.span.start)
            cells += [str(line), escaped(side.figure.span.of(side.document.text))]
    return f"| {' | '.join([*cells, _SAID[pair.relation]])} |"


FORMAT = PairFormat(name="markdown", render=render, doc=__doc__ or "")
