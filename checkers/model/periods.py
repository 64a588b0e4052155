"""Calendar arithmetic on canonical period labels: `2025`, `2025-Q3`, `2025-H1`, `2025-9M`, `2025-09`, `2025-09-30`,
and `FY2025`, `FY2026-Q1` of a fiscal year, which is named after the year in which it ends."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta

from checkers.model.claim import Period, PeriodKind
from checkers.model.document import Span

_LABEL = re.compile(r"(FY)?(\d{4})(?:-(Q[1-4]|H[12]|9M)|-(\d{2})(?:-(\d{2}))?)?")
_PARTS = {"Q1": (1, 3), "Q2": (4, 6), "Q3": (7, 9), "Q4": (10, 12), "H1": (1, 6), "H2": (7, 12), "9M": (1, 9)}


def month_end(year: int, month: int) -> date:
    """Last day of a month counted from January of `year`; the month may be below 1 or above 12."""
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    return date(year, month, monthrange(year, month)[1])


def days(label: str, year_end: str | None = None) -> tuple[date, date] | None:
    """First and last day of a label; None for what is no label, and for fiscal ones without `year_end`
    (`--06-30`)."""
    found = _LABEL.fullmatch(label)
    if found is None:
        return None
    fiscal, year, part, month, day = found[1], int(found[2]), found[3], found[4], found[5]
    try:
        if day:
            at = date(year, int(month), int(day))
            return at, at
        first, last = (int(month), int(month)) if month else _PARTS[part] if part else (1, 12)
        if not fiscal:
            return date(year, first, 1), month_end(year, last)
        if year_end is None:
            return None
        shift = int(year_end[2:4]) - 12
        return month_end(year, shift + first - 1) + timedelta(days=1), month_end(year, shift + last)
    except ValueError:
        return None


def labelled(
    label: str, text: str = "", span: Span | None = None, *, anchored: bool = False, open_: bool = False
) -> Period:
    """The period of a canonical label. `open_`: the words leave open whether it is the fiscal or the calendar one."""
    fiscal = label.startswith("FY")
    bounds = days(label)
    instant = bounds is not None and bounds[0] == bounds[1]
    return Period(
        label=label,
        kind=PeriodKind.INSTANT if instant else PeriodKind.DURATION,
        start=bounds[0] if bounds else None,
        end=bounds[1] if bounds else None,
        fiscal=True if fiscal else None if open_ else False,
        text=text,
        span=span,
        anchored=anchored,
    )


def year_before(period: Period, text: str = "", span: Span | None = None) -> Period | None:
    """The same stretch one year earlier; None where the period has neither label nor days."""
    if period.label is not None:
        found = _LABEL.fullmatch(period.label)
        if found is not None:
            at = found.start(2)
            label = f"{period.label[:at]}{int(found[2]) - 1:04d}{period.label[at + 4 :]}"
            earlier = labelled(label, text, span, anchored=period.anchored, open_=period.fiscal is None)
            return earlier if earlier.start or earlier.fiscal else None
    if period.end is None:
        return None
    return Period(
        None,
        period.kind,
        None if period.start is None else _minus_year(period.start),
        _minus_year(period.end),
        period.fiscal,
        text,
        span,
        period.anchored,
    )


def _minus_year(day: date) -> date:
    return date(day.year - 1, day.month, min(day.day, monthrange(day.year - 1, day.month)[1]))


def ending(last: date, months: int, text: str, span: Span | None, *, anchored: bool) -> Period:
    """The period of that many whole months up to `last`, with its label where the calendar has one."""
    start = month_end(last.year, last.month - months) + timedelta(days=1)
    label = None
    for candidate in _labels_of(start.year):
        if days(candidate) == (start, last):
            label = candidate
            break
    fiscal = None if label is not None else True
    return Period(label, PeriodKind.DURATION, start, last, fiscal, text, span, anchored)


def _labels_of(year: int) -> tuple[str, ...]:
    months = tuple(f"{year}-{month:02d}" for month in range(1, 13))
    return (f"{year}", *(f"{year}-{part}" for part in _PARTS), *months)


def length_in_months(period: Period) -> int | None:
    """Whole months from first to last day, rounded; None for open periods and for days."""
    if period.start is None or period.end is None or period.start == period.end:
        return None
    return round(((period.end - period.start).days + 1) / 30.44)
