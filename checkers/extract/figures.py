"""A text's figures, reduced to what survives translation: amounts and bare years."""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from checkers.model.comparison import Family, Figure
from checkers.model.document import Span
from checkers.model.quantity import Quantity

_PERCENT = frozenset({"percent", "percentage-point", "basis-point"})
_COUNTED = frozenset({"person"})
_YEAR = re.compile(r"(?<![\w.,:/$€£¥#-])(?:1[5-9]|20)\d\d(?![\d%°]|[.,:]\d|[-/]\d{3})")
"""Any script's digits. Not inside a longer number, a code or a clock time; "2018-19" and "2018年" are years."""


def figures(text: str, quantities: Sequence[Quantity]) -> tuple[Figure, ...]:
    """The figures of a text in text order. A year that is part of a quantity is that quantity."""
    found = [*_amounts(quantities, len(text)), *_years(text, quantities)]
    return tuple(sorted(found, key=lambda figure: figure.span))


def _amounts(quantities: Sequence[Quantity], length: int) -> Iterator[Figure]:
    for quantity in quantities:
        values = tuple(v for v in (quantity.value,) if v is not None) or tuple(
            v for v in (quantity.low, quantity.high) if v is not None
        )
        if not values:
            continue
        readings = tuple(r.value for r in quantity.readings if r.value is not None and r.value not in values)
        units = quantity.units or ((quantity.unit,) if quantity.unit else ())
        yield Figure(
            quantity.number,
            family(quantity.unit),
            values,
            readings,
            units,
            significant(values[0]),
            quantity.number.start / max(length, 1),
            quantity,
        )


def family(unit: str | None) -> Family:
    """The family that a unit name of the report belongs to."""
    if unit is None or unit in _COUNTED:
        return Family.COUNT
    if len(unit) == 3 and unit.isupper():
        return Family.MONEY
    return Family.PERCENT if unit in _PERCENT else Family.MEASURE


def significant(value: Decimal) -> str:
    """Digits without sign, point and outer zeros: "1400000" and "0.0014" are both "14"."""
    return "".join(map(str, value.as_tuple().digits)).strip("0")


def _years(text: str, quantities: Sequence[Quantity]) -> Iterator[Figure]:
    starts = [q.span.start for q in quantities]
    for match in _YEAR.finditer(text):
        before = bisect.bisect_right(starts, match.start()) - 1
        if before >= 0 and quantities[before].span.end > match.start():
            continue
        year = Decimal(int(match.group()))
        yield Figure(Span(*match.span()), Family.YEAR, (year,), (), (), str(year), match.start() / max(len(text), 1))
