"""The article as HTML paragraphs, every claim marked and linked to its card."""

from __future__ import annotations

import re
from bisect import bisect_right, insort
from collections.abc import Iterator, Sequence

from checkers.formats import _words
from checkers.formats._markup import badge, look, text
from checkers.model.claim import Attribution, ClaimType
from checkers.model.document import Span, Zone
from checkers.model.finding import Finding, Report

_LINE = re.compile(r"[^\n]+")
_FIRST_WORD = re.compile(r"\s{0,4}\S{1,40}")


class MarkedText:
    """`anchors` are the ids of the findings' cards, in the order of the findings."""

    def __init__(self, report: Report, anchors: Sequence[str]) -> None:
        self._report = report
        self._source = report.document.text
        self._anchors = anchors

    def paragraphs(self) -> Iterator[str]:
        marks = self._marks()
        zones = {s.span.start: s.zone for s in self._report.segments.sentences}
        starts = sorted(zones)
        first_sentence = 0
        first_mark = 0
        for line in _LINE.finditer(self._source):
            start, end = line.span()
            while first_sentence < len(starts) and starts[first_sentence] < start:
                first_sentence += 1
            zone = Zone.BODY
            if first_sentence < len(starts) and starts[first_sentence] < end:
                zone = zones[starts[first_sentence]]
            while first_mark < len(marks) and marks[first_mark][0].end <= start:
                first_mark += 1
            if line[0].strip():
                inner = "".join(self._line(start, end, marks, first_mark))
                yield f'<p class="{zone.value}" dir="auto">{inner}</p>\n'

    def _line(self, start: int, end: int, marks: Sequence[tuple[Span, int]], at: int) -> Iterator[str]:
        while at < len(marks) and marks[at][0].start < end:
            place, number = marks[at]
            left, right = max(place.start, start), min(place.end, end)
            yield text(self._source[start:left])
            finding, anchor = self._report.findings[number], self._anchors[number]
            drawn = look(finding)
            sign = badge(drawn, number + 1) if place.end <= end else ""
            back = f' id="in-{anchor}"' if place.start >= start else ""
            words = text(self._source[left:right])
            yield f'<a class="claim {drawn}"{back} href="#{anchor}" title="{_title(finding)}">{words}{sign}</a>'
            start = right
            at += 1
        yield text(self._source[start:end])

    def _marks(self) -> list[tuple[Span, int]]:
        """Stretches to mark with the index of their finding, in text order and not overlapping. Of claims that
        overlap, the shorter is marked whole, and the longer by the longest stretch that is left of it."""
        wanted = sorted(
            ((self._marked(finding), number) for number, finding in enumerate(self._report.findings)),
            key=lambda mark: (mark[0].end - mark[0].start, mark[0].start),
        )
        taken: list[tuple[Span, int]] = []
        for span, number in wanted:
            free = self._free(span, taken)
            if free is not None:
                insort(taken, (free, number))
        return taken

    def _free(self, span: Span, taken: Sequence[tuple[Span, int]]) -> Span | None:
        """The longest stretch of the span that no mark has, if it has anything to read."""
        at = span.start
        best = Span(at, at)
        first = max(0, bisect_right(taken, (Span(span.start, span.start), 0)) - 1)
        for i in range(first, len(taken)):
            place = taken[i][0]
            if place.start >= span.end:
                break
            if place.end > at:
                best = max(best, Span(at, max(at, place.start)), key=_length)
                at = place.end
        best = max(best, Span(at, max(at, span.end)), key=_length)
        return best if any(char.isalnum() for char in best.of(self._source)) else None

    def _marked(self, finding: Finding) -> Span:
        """Where a claim shows in the text: an attribution, which can be a paragraph long, at its saying word."""
        claim = finding.claim
        attribution = attribution_of(finding, self._report)
        if claim.type is not ClaimType.ATTRIBUTION or attribution is None:
            return claim.span
        if attribution.cue is not None:
            return attribution.cue
        word = _FIRST_WORD.match(self._source, attribution.content.start)
        return attribution.content if word is None else Span(*word.span())


def attribution_of(finding: Finding, report: Report) -> Attribution | None:
    number = finding.claim.attribution
    return None if number is None else report.extraction.attributions[number]


def _title(finding: Finding) -> str:
    kinds = ", ".join(mismatch.kind for mismatch in finding.mismatches)
    return text(f"{_words.VERDICTS[finding.verdict]}{f': {kinds}' if kinds else ''}")


def _length(span: Span) -> int:
    return span.end - span.start
