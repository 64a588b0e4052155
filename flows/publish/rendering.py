"""Reports in any of the core's output formats."""

from __future__ import annotations

from collections.abc import Sequence

from checkers import registry
from checkers.model.comparison import Comparison
from checkers.model.finding import Report
from checkers.model.rendering import Format, PairFormat, Presentation, Unread

Results = Sequence[Report | Unread]
Comparisons = Sequence[Comparison | Unread]


def render(format_name: str, results: Results) -> str:
    """The results as the named format lays them out for a page or a file, never in colour."""
    found: Format = registry.module("checkers.formats", format_name).FORMAT
    return "".join(found.render(results, Presentation(many=len(results) > 1)))


def render_comparisons(format_name: str, comparisons: Comparisons) -> str:
    """The same for pairs of texts."""
    found: PairFormat = registry.module("checkers.formats.pairs", format_name).FORMAT
    return "".join(found.render(comparisons, Presentation(many=len(comparisons) > 1)))
