"""The grammar of a reference's periods: `2025`, `2025-Q3`, `2025-H1`, `2025-9M`, `2025-09`, `2025-09-30`, and `FY2025`,
`FY2026-Q1`, `FY2026-H1`, `FY2026-9M` of a fiscal year, which is named after the year in which it ends."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta

from checkers.model.claim import Period, PeriodKind
from reference_data.cells import day
from reference_data.errors import CellError

_LABEL = re.compile(r"(FY)?(\d{4})(?:-(Q[1-4]|H[12]|9M)|-(\d{2})(?:-(\d{2}))?)?")
_LOOSE = re.compile(r"(FY)?[\s-]?(\d{4})[\s_/-]?(Q[1-4]|H[12]|9M)")
_TURNED = re.compile(r"(Q[1-4]|H[12])[\s/-]?(FY)?[\s-]?(\d{4})")
_MONTHS = {"Q1": (1, 3), "Q2": (4, 6), "Q3": (7, 9), "Q4": (10, 12), "H1": (1, 6), "H2": (7, 12), "9M": (1, 9)}


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
        return Period(None, PeriodKind.INSTANT if start == end else PeriodKind.DURATION, start, end, None, "")
    found = _LABEL.fullmatch(label)
    if not found or (found[1] and found[4]):
        raise _unknown(label)
    fiscal, year = bool(found[1]), int(found[2])
    if found[5]:
        at = day(label, "period")
        return Period(label, PeriodKind.INSTANT, start or at, end or at, False, label)
    first, last = _calendar(label, year, found[3], found[4])
    if fiscal:
        first, last = _fiscal(year, found[3], year_end or "--12-31")
    return Period(label, PeriodKind.DURATION, start or first, end or last, fiscal, label)


def _unknown(label: str) -> CellError:
    what = f"period '{label}' is not of the grammar"
    if found := _LOOSE.fullmatch(label.upper()):
        return CellError(what, f"write {found[1] or ''}{found[2]}-{found[3]}")
    if found := _TURNED.fullmatch(label.upper()):
        return CellError(what, f"write {found[2] or ''}{found[3]}-{found[1]}")
    return CellError(what, "write 2025, 2025-Q3, 2025-H1, 2025-9M, 2025-09, 2025-09-30, FY2025, FY2026-Q1 or FY2026-H1")


def _calendar(label: str, year: int, part: str | None, month: str | None) -> tuple[date, date]:
    first, last = (int(month), int(month)) if month else _MONTHS[part] if part else (1, 12)
    if not 1 <= first <= 12 or year < 1:
        raise CellError(f"period '{label}' has a month that no calendar has", "check the month")
    return date(year, first, 1), date(year, last, monthrange(year, last)[1])


def _fiscal(year: int, part: str | None, year_end: str) -> tuple[date, date]:
    """First and last day, to the month: a fiscal year of 52 weeks ends some days off."""
    month, last = int(year_end[2:4]), int(year_end[5:7])
    first_month, last_month = _MONTHS[part] if part else (1, 12)
    return _month_end(year, month - 12 + first_month - 1, last) + timedelta(days=1), _month_end(
        year, month - 12 + last_month, last
    )


def _month_end(year: int, month: int, last: int) -> date:
    """Day `last` of a month counted from January of `year`, which may be below 1; the month's own last day where the
    fiscal year ends with a month."""
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    length = monthrange(year, month)[1]
    return date(year, month, length if last >= 28 else min(last, length))
