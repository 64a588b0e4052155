"""JSON for programs: one report as one object, indented; several inputs as one list.

The shape is stated key by key in docs/report-format.md.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from checkers.formats._shape import Shape, of_report, of_unread
from checkers.model.finding import Report
from checkers.model.rendering import Format, Presentation, Unread


def render(reports: Iterable[Report | Unread], presentation: Presentation) -> Iterator[str]:
    shapes = (of_unread(report) if isinstance(report, Unread) else of_report(report) for report in reports)
    yield from objects(shapes, many=presentation.many)


def objects(shapes: Iterable[Shape], *, many: bool) -> Iterator[str]:
    """Each as an indented object; all in one list where the call asked for several."""
    if not many:
        for shape in shapes:
            yield _text(shape) + "\n"
        return
    before = "["
    for shape in shapes:
        yield f"{before}\n{_text(shape)}"
        before = ","
    yield "[]\n" if before == "[" else "\n]\n"


def _text(shape: Shape) -> str:
    return json.dumps(shape, ensure_ascii=False, indent=2)


FORMAT = Format(name="json", render=render, doc=__doc__ or "")
