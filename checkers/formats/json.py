"""JSON for programs: one report as one object, indented; several inputs as one list.

The shape is stated key by key in docs/report-format.md.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from checkers.formats._shape import of_report, of_unread
from checkers.model.finding import Report
from checkers.model.rendering import Format, Presentation, Unread


def render(reports: Iterable[Report | Unread], presentation: Presentation) -> Iterator[str]:
    if not presentation.many:
        for report in reports:
            yield _text(report) + "\n"
        return
    before = "["
    for report in reports:
        yield f"{before}\n{_text(report)}"
        before = ","
    yield "[]\n" if before == "[" else "\n]\n"


def _text(report: Report | Unread) -> str:
    shape = of_unread(report) if isinstance(report, Unread) else of_report(report)
    return json.dumps(shape, ensure_ascii=False, indent=2)


FORMAT = Format(name="json", render=render, doc=__doc__ or "")
