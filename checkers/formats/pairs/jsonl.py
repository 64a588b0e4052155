"""JSON Lines for pipelines: one comparison a line, in the order of the inputs, written as soon as it is known.

An input that could not be read is answered in its place by `{"id", "error"}`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from checkers.formats._shape import of_comparison, of_unread
from checkers.formats.jsonl import line
from checkers.model.comparison import Comparison
from checkers.model.rendering import PairFormat, Presentation, Unread


def render(comparisons: Iterable[Comparison | Unread], presentation: Presentation) -> Iterator[str]:
    for compared in comparisons:
        yield line(of_unread(compared) if isinstance(compared, Unread) else of_comparison(compared))


FORMAT = PairFormat(name="jsonl", render=render, doc=__doc__ or "")
