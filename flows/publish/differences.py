"""What differs between texts as rows of a Prefect table artifact, errors first."""

from __future__ import annotations

from collections.abc import Iterable

from checkers.model.comparison import Comparison, Figure, PairMismatch
from checkers.model.document import Document
from checkers.model.rendering import Unread
from flows.publish.table import MOST_ROWS, NOT_READ, Row

_LONGEST_CELL = 40
_WORST_FIRST = ("error", NOT_READ, "warning", "note")


def rows(comparisons: Iterable[Comparison | Unread]) -> list[Row]:
    """At most `MOST_ROWS` rows, worst first, else in the order of the pairs; the last one says what is left out."""
    found = [row for compared in comparisons for row in _rows_of(compared)]
    found.sort(key=lambda row: _WORST_FIRST.index(row["difference"].partition(":")[0]))
    left = len(found) - MOST_ROWS
    if left <= 0:
        return found
    return [*found[: MOST_ROWS - 1], {**dict.fromkeys(found[0], ""), "other": f"{left + 1} more rows are not shown"}]


def _rows_of(compared: Comparison | Unread) -> list[Row]:
    if isinstance(compared, Unread):
        return [_row(NOT_READ, ("", ""), ("", ""), compared.error, compared.id or "")]
    return [_of(found, compared) for found in compared.mismatches]


def _of(found: PairMismatch, compared: Comparison) -> Row:
    mismatch, pair = found.mismatch, found.pair
    source, other = _place(pair.source, compared.source), _place(pair.other, compared.other)
    return _row(f"{mismatch.severity.value}: {mismatch.kind}", source, other, found.wrong_side or "", compared.id)


def _place(figure: Figure | None, document: Document) -> tuple[str, str]:
    """Words and line."""
    if figure is None:
        return "", ""
    words = " ".join(figure.span.of(document.text).split())
    short = words if len(words) <= _LONGEST_CELL else f"{words[: _LONGEST_CELL - 1]}…"
    return short, str(document.text.count("\n", 0, figure.span.start) + 1)


def _row(difference: str, source: tuple[str, str], other: tuple[str, str], wrong: str, pair: str) -> Row:
    return {
        "difference": difference,
        "source": source[0],
        "line": source[1],
        "other": other[0],
        "line in other": other[1],
        "wrong side": wrong,
        "pair": pair,
    }
