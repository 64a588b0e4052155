"""Reports in any of the core's output formats."""

from __future__ import annotations

from collections.abc import Sequence

import checkers
from checkers import registry
from checkers.model.comparison import Comparison
from checkers.model.finding import Report
from checkers.model.rendering import Format, PairFormat, Presentation, Tool, Unread

Results = Sequence[Report | Unread]
Comparisons = Sequence[Comparison | Unread]


def render(format_name: str, results: Results, docs_url: str | None = None) -> str:
    """The results as the named format lays them out for a page or a file, never in colour.

    `docs_url`: where the pages of the kinds are, for formats that link to them.
    """
    found: Format = registry.module("checkers.formats", format_name).FORMAT
    return "".join(found.render(results, _presentation(len(results), docs_url)))


def render_comparisons(format_name: str, comparisons: Comparisons) -> str:
    """The same for pairs of texts."""
    found: PairFormat = registry.module("checkers.formats.pairs", format_name).FORMAT
    return "".join(found.render(comparisons, _presentation(len(comparisons), None)))


def _presentation(count: int, docs_url: str | None) -> Presentation:
    tool = Tool(checkers.__version__, (*registry.rules(), *registry.pair_rules()), docs_url)
    return Presentation(many=count > 1, tool=tool)
