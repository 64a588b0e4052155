"""Change sets of reference data as pages."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from checkers.formats.markdown import escaped
from flows.changes import KINDS, Change, Kind, summary
from flows.importers._model import Row

MOST_SHOWN = 50
"""Of one kind, in the page."""


def page(changes: Sequence[Change], title: str, where: str) -> str:
    """A change set as a Markdown page: what deserves a look first, and how to decide."""
    lines = [f"# {escaped(title)}", "", f"**{summary(changes)}**", ""]
    if changes:
        lines += [
            f"The whole change set is in `{where}`. Open it as a spreadsheet, write *yes* or *no* into the column "
            "`accept`, save it as CSV UTF-8, and confirm:",
            "",
            "```",
            f"factlint reference apply {where} --into facts.csv",
            "```",
            "",
        ]
    grouped: dict[Kind, list[Change]] = defaultdict(list)
    for change in changes:
        grouped[change.kind].append(change)
    for kind in KINDS:
        if grouped[kind]:
            lines += [
                f"## {kind.capitalize()} ({len(grouped[kind])})",
                "",
                "| whom and what | source | reference | why |",
                "|---|---|---|---|",
            ]
            lines += [_line(change) for change in grouped[kind][:MOST_SHOWN]]
            left = len(grouped[kind]) - MOST_SHOWN
            lines += [f"| … and {left} more in the file | | | |"] if left > 0 else []
            lines.append("")
    return "\n".join(lines)


def _line(change: Change) -> str:
    row = change.row
    review = "(unverified)" if row.get("review") == "unverified" else ""
    cells = (
        f"{row['entity']}, {row['concept']} {_when(row)}",
        f"{row['value']} {row.get('unit', '')} {row.get('exchange', '')} {review}",
        change.now,
        change.why,
    )
    return f"| {' | '.join(escaped(cell).replace('|', '/') for cell in cells)} |"


def _when(row: Row) -> str:
    begins, ends = row.get("valid_from"), row.get("valid_to")
    return row.get("period") or " ".join(
        words for words in (begins and f"from {begins}", ends and f"until {ends}") if words
    )
