"""One HTML page for desks: both texts side by side, every claim numbered alike on either side, and what differs on top.

The page is one file. It asks for nothing outside and has no script: a claim's mark is a link to its counterpart. It
follows the reader's light or dark setting and prints. Words of the texts are escaped.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from checkers.formats import _words
from checkers.formats._markup import badge, cut, text
from checkers.formats.html import head
from checkers.formats.pairs._sides import PairTally, Side, Sides, circumstances, value
from checkers.model.comparison import Comparison, Pair, PairMismatch
from checkers.model.document import Document, Span
from checkers.model.finding import Severity
from checkers.model.rendering import PairFormat, Presentation, Unread

_LOOKS = {Severity.ERROR: "refuted", Severity.WARNING: "warned", Severity.NOTE: "noted"}
_LEGEND = {
    "refuted": "differs",
    "warned": "differs, or is missing on one side",
    "noted": "a note",
    "supported": "stands in both texts",
    "unchecked": "stands in one text",
}

_STYLE = """
.both { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 0 2.5rem; }
.both h2 { border-bottom: 1px solid var(--rule); padding-bottom: .3rem; margin-top: 1.5rem; }
.claim.supported { border-bottom: 1px solid var(--tone); background: none; }
.claim.supported .badge { border-color: transparent; padding: 0 .1em; font-weight: 400; }
.claim:target { outline: 3px solid var(--note); outline-offset: 2px; }
.mismatches .both { gap: 0 1.5rem; margin-top: .5rem; }
.mismatches q { display: block; quotes: none; font-family: Charter, "Liberation Serif", "Noto Serif", Georgia, serif; }
.mismatches mark { color: inherit; background: color-mix(in srgb, var(--tone) 22%, transparent); font-weight: 600; }
.mismatches p { margin: .2rem 0; }
.value { font-variant-numeric: tabular-nums; font-weight: 600; }
@media (max-width: 44rem) { .both { gap: 0 1rem; }
  .mismatches .both { grid-template-columns: minmax(0, 1fr); gap: .6rem; } }
"""


def render(comparisons: Iterable[Comparison | Unread], presentation: Presentation) -> Iterator[str]:
    """The outcome stands first, so the sections of all comparisons are rendered before it is written."""
    tally = PairTally()
    sections = []
    title = ""
    for number, compared in enumerate(comparisons, 1):
        if isinstance(compared, Unread):
            tally.unread += 1
            sections.append(_unread(compared))
            continue
        tally.add(compared)
        title = title or f"{compared.source.title or compared.source.id} and {compared.other.title or compared.id}"
        sections.append("".join(_comparison(compared, f"p{number}", presentation.many)))
    heading = f"Comparison of {len(sections)} pairs of texts" if presentation.many else title or "Comparison"
    yield from head(heading, more=_STYLE)
    yield f'<header>\n<h1 dir="auto">{text(heading)}</h1>\n<p class="outcome">{text(tally.outcome())}</p>\n'
    legend = "".join(f"<li>{badge(look)} {words}</li>" for look, words in _LEGEND.items())
    yield f'<ul class="legend">{legend}</ul>\n</header>\n<main>\n'
    yield from sections
    yield "</main>\n<footer>Made by factlint, which compares what two texts state. Which of them is wrong it says only "
    yield "where one of them, or a reference, decides.</footer>\n</body>\n</html>\n"


def _unread(unread: Unread) -> str:
    name = text(unread.id or "a line")
    return f'<section class="document"><h2>Not read: {name}</h2><p>{text(unread.error)}</p></section>\n'


def _comparison(compared: Comparison, prefix: str, inner: bool) -> Iterator[str]:
    marks = _Marks(compared, prefix)
    yield '<section class="document">\n'
    if inner:
        tally = PairTally()
        tally.add(compared)
        yield f'<h2 dir="auto">{text(compared.id)}</h2>\n<p class="outcome">{text(tally.outcome())}</p>\n'
    yield f'<p class="soft">{text(circumstances(compared))}</p>\n'
    if compared.mismatches:
        sides = Sides(compared)
        yield '<ol class="mismatches">\n'
        for found in sorted(compared.mismatches, key=lambda m: list(Severity).index(m.mismatch.severity)):
            yield from _mismatch(found, sides.of(found.pair), marks)
        yield "</ol>\n"
    yield f'<div class="both">\n{"".join(_texts(compared, marks))}</div>\n</section>\n'


def _mismatch(found: PairMismatch, sides: tuple[Side, Side], marks: _Marks) -> Iterator[str]:
    mismatch = found.mismatch
    severity = mismatch.severity.value
    yield (
        f'<li class="{severity}"><span class="severity">{severity}</span> {text(_words.title(mismatch))} '
        f'{marks.link(found.pair)}<p dir="auto">{text(mismatch.message)}</p>\n<div class="both">'
    )
    for side in sides:
        yield f'<div><p class="soft">{side.name}, {text(side.place)}</p>{_sentence(side)}</div>'
    yield "</div></li>\n"


def _sentence(side: Side) -> str:
    if side.figure is None or side.span is None:
        return '<p class="value">not there</p>'
    around, span, words = side.places.around(side.span), side.span, side.document.text
    before, after = cut(words[around.start : span.start]), cut(words[span.end : around.end])
    gap_before = " " if words[span.start - 1 : span.start].isspace() else ""
    gap_after = " " if words[span.end : span.end + 1].isspace() else ""
    return (
        f'<q dir="auto"{_lang(side.document)}>{text(before)}{gap_before}<mark>{text(cut(span.of(words)))}</mark>'
        f'{gap_after}{text(after)}</q><p class="value">{text(value(side.figure))}</p>'
    )


def _lang(document: Document) -> str:
    return f' lang="{text(document.language.tag)}"' if document.language.tag else ""


def _texts(compared: Comparison, marks: _Marks) -> Iterator[str]:
    """Paragraph beside paragraph where both texts have as many, else one whole text beside the other."""
    documents = (compared.source, compared.other)
    for document in documents:
        yield f'<h2 dir="auto">{text(document.title or document.id)}</h2>\n'
    paragraphs = [segments.paragraphs for segments in (compared.source_segments, compared.other_segments)]
    if len(paragraphs[0]) == len(paragraphs[1]):
        for row in zip(*paragraphs, strict=True):
            for side, span in enumerate(row):
                yield _cell(documents[side], [span], marks, side)
    else:
        for side, spans in enumerate(paragraphs):
            yield _cell(documents[side], spans, marks, side)


def _cell(document: Document, paragraphs: Sequence[Span], marks: _Marks, side: int) -> str:
    inside = "".join(f'<p dir="auto">{"".join(marks.paragraph(document.text, span, side))}</p>' for span in paragraphs)
    return f'<div class="text"{_lang(document)}>{inside}</div>\n'


@dataclass(frozen=True, slots=True)
class _Mark:
    span: Span
    number: int
    look: str
    paired: bool


class _Marks:
    """The numbered claims of both texts. Where two lie over one another, the one that differs is drawn."""

    def __init__(self, compared: Comparison, prefix: str) -> None:
        self._prefix = prefix
        looks: dict[int, str] = {}
        for found in compared.mismatches:
            looks.setdefault(id(found.pair), _LOOKS[found.mismatch.severity])
        self._numbers: dict[int, int] = {}
        drawn: tuple[list[_Mark], list[_Mark]] = ([], [])
        taken: tuple[set[int], set[int]] = (set(), set())
        worst = ["refuted", "warned", "noted", "supported"]
        for pair in sorted(compared.pairs, key=lambda p: worst.index(looks.get(id(p), "supported"))):
            figures = (pair.source, pair.other)
            if any(f is not None and taken[side] & set(range(*f.span)) for side, f in enumerate(figures)):
                continue
            paired = pair.source is not None and pair.other is not None
            look = looks.get(id(pair), "supported" if paired else "unchecked")
            number = self._numbers[id(pair)] = len(self._numbers) + 1
            for side, figure in enumerate(figures):
                if figure is not None:
                    taken[side].update(range(*figure.span))
                    drawn[side].append(_Mark(figure.span, number, look, paired))
        self._drawn = tuple(sorted(marks, key=lambda mark: mark.span) for marks in drawn)

    def link(self, pair: Pair) -> str:
        """To the claim in the other text, or in the source where the other text lacks it."""
        number = self._numbers.get(id(pair))
        if number is None:
            return ""
        side = 0 if pair.other is None else 1
        return f'<a href="#{self._anchor(side, number)}">claim {number}</a>'

    def paragraph(self, words: str, span: Span, side: int) -> Iterator[str]:
        at = span.start
        for mark in self._drawn[side]:
            if mark.span.start < at or mark.span.end > span.end:
                continue
            yield text(words[at : mark.span.start])
            shown = f"{text(mark.span.of(words))}{badge(mark.look, mark.number)}"
            here = self._anchor(side, mark.number)
            link = f' href="#{self._anchor(1 - side, mark.number)}"' if mark.paired else ""
            yield f'<a class="claim {mark.look}" id="{here}"{link}>{shown}</a>'
            at = mark.span.end
        yield text(words[at : span.end])

    def _anchor(self, side: int, number: int) -> str:
        return f"{self._prefix}{'so'[side]}{number}"


FORMAT = PairFormat(name="html", render=render, doc=__doc__ or "")
