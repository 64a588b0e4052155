"""The grammar of a reference's periods: `2025`, `2025-Q3`, `2025-H1`, `2025-9M`, `2025-09`, `2025-09-30`, and `FY2025`,
`FY2026-Q1`, `FY2026-H1`, `FY2026-9M` of a fiscal year, which is named after the year in which it ends."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache

from checkers.model.claim import Period, PeriodKind
from checkers.model.periods import days
from reference_data.errors import CellError

_LABEL = re.compile(r"(FY)?\d{4}(?:-(?:Q[1-4]|H[12]|9M))?|\d{4}-\d{2}(?:-\d{2})?")
_LOOSE = re.compile(r"(FY)?[\s-]?(\d{4})[\s_/-]?(Q[1-4]|H[12]|9M)")
_TURNED = re.compile(r"(Q[1-4]|H[12])[\s/-]?(FY)?[\s-]?(\d{4})")


@lru_cache(maxsize=4096)
def period(cell: str, start: date | None = None, end: date | None = None, year_end: str | None = None) -> Period | None:
    """The period of a cell, None where it is empty and no days are given.

    `start` and `end`, where the file has them, go before what the label tells. `year_end` (`--06-30`) places fiscal
    labels; without it the fiscal year is the calendar's. Raises `CellError`.
    """
    label = cell.strip()
    if start and end and start > end:
        raise CellError(f"period_start {start} is after period_end {end}", "exchange the two")
    if not label:
        if not (start or end):
            return None
        return Period(None, PeriodKind.INSTANT if start == end else PeriodKind.DURATION, start, end)
    if not _LABEL.fullmatch(label):
        raise _unknown(label)
    bounds = days(label, year_end or "--12-31")
    if bounds is None:
        raise CellError(f"period '{label}' is none that a calendar has", "check year, month and day")
    kind = PeriodKind.INSTANT if bounds[0] == bounds[1] else PeriodKind.DURATION
    return Period(label, kind, start or bounds[0], end or bounds[1], label.startswith("FY"), label)


def _unknown(label: str) -> CellError:
    what = f"period '{label}' is not of the grammar"
    if found := _LOOSE.fullmatch(label.upper()):
        return CellError(what, f"write {found[1] or ''}{found[2]}-{found[3]}")
    if found := _TURNED.fullmatch(label.upper()):
        return CellError(what, f"write {found[2] or ''}{found[3]}-{found[1]}")
    return CellError(what, "write 2025, 2025-Q3, 2025-H1, 2025-9M, 2025-09, 2025-09-30, FY2025, FY2026-Q1 or FY2026-H1")
