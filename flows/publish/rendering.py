"""Reports in any of the core's output formats."""

from __future__ import annotations

from collections.abc import Sequence

from checkers import registry
from checkers.model.finding import Report
from checkers.model.rendering import Format, Presentation, Unread

Results = Sequence[Report | Unread]


def render(format_name: str, results: Results) -> str:
    """The results as the named format lays them out for a page or a file, never in colour."""
    found: Format = registry.module("checkers.formats", format_name).FORMAT
    return "".join(found.render(results, Presentation(many=len(results) > 1)))
