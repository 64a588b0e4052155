"""JSON Lines for pipelines: one report a line, in the order of the inputs, written as soon as it is known.

The shape is that of json. An input that could not be read is answered in its place by `{"id", "error"}`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from checkers.formats._shape import Shape, of_extraction, of_report, of_unread
from checkers.model.claim import Extraction
from checkers.model.document import Document
from checkers.model.finding import Report
from checkers.model.rendering import Format, Presentation, Unread


def render(reports: Iterable[Report | Unread], presentation: Presentation) -> Iterator[str]:
    for report in reports:
        yield unread_line(report) if isinstance(report, Unread) else line(of_report(report))


def extraction_line(document: Document, extraction: Extraction) -> str:
    """The answer of `extract` to one document."""
    return line(of_extraction(document, extraction))


def unread_line(unread: Unread) -> str:
    return line(of_unread(unread))


def line(shape: Shape) -> str:
    return json.dumps(shape, ensure_ascii=False, separators=(",", ":")) + "\n"


FORMAT = Format(name="jsonl", render=render, doc=__doc__ or "")
