"""JSON for programs: one comparison as one object, indented; several inputs as one list.

The shape is stated key by key in docs/report-format.md.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from checkers.formats._shape import of_comparison, of_unread
from checkers.formats.json import objects
from checkers.model.comparison import Comparison
from checkers.model.rendering import PairFormat, Presentation, Unread


def render(comparisons: Iterable[Comparison | Unread], presentation: Presentation) -> Iterator[str]:
    shapes = (of_unread(c) if isinstance(c, Unread) else of_comparison(c) for c in comparisons)
    yield from objects(shapes, many=presentation.many)


FORMAT = PairFormat(name="json", render=render, doc=__doc__ or "")
