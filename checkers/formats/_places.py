"""Where things stand in a document, for people: line and column, and the sentence around a place."""

from __future__ import annotations

import re
from bisect import bisect_right

from checkers.model.document import Segments, Span
from checkers.model.finding import Finding, Mismatch, Report


class Places:
    """Line and column of offsets, each from 1 as editors count, and the sentence that holds them."""

    def __init__(self, text: str, segments: Segments) -> None:
        self._text = text
        self._starts = [0, *(found.end() for found in re.finditer("\n", self._text))]
        self._sentences = [sentence.span for sentence in segments.sentences]
        self._sentence_starts = [span.start for span in self._sentences]

    @classmethod
    def of(cls, report: Report) -> Places:
        return cls(report.document.text, report.segments)

    def line_and_column(self, offset: int) -> tuple[int, int]:
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1

    def around(self, span: Span) -> Span:
        """The sentence that the place begins in, widened to hold the whole place; its line where no sentence does."""
        at = bisect_right(self._sentence_starts, span.start) - 1
        if at >= 0 and self._sentences[at].end > span.start:
            return self._sentences[at].joined(span)
        line = bisect_right(self._starts, span.start)
        end = self._starts[line] - 1 if line < len(self._starts) else len(self._text)
        return Span(self._starts[line - 1], end).joined(span)


def place_of(mismatch: Mismatch, finding: Finding) -> Span:
    return finding.claim.span if mismatch.span is None else mismatch.span
