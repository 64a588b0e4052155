"""A text's figures, reduced to what survives translation: amounts and bare years."""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from checkers.compare import units
from checkers.model.comparison import Family, Figure
from checkers.model.document import Span
from checkers.model.quantity import Quantity

_YEAR = re.compile(r"(?<![\w.,:/$€£¥#-])(?:1[5-9]|20)\d\d(?![\d%°]|[.,:]\d|[-/]\d{3})")
"""Any script's digits. Not inside a longer number, a code or a clock time; "2018-19" and "2018年" are years."""


def figures(text: str, quantities: Sequence[Quantity]) -> tuple[Figure, ...]:
    """The figures of a text in text order. Digits that are part of a quantity are that quantity."""
    found = [*_amounts(quantities, len(text)), *_bare(text, quantities)]
    return tuple(sorted(found, key=lambda figure: figure.span))


def _amounts(quantities: Sequence[Quantity], length: int) -> Iterator[Figure]:
    for quantity in quantities:
        values = tuple(v for v in (quantity.value,) if v is not None) or tuple(
            v for v in (quantity.low, quantity.high) if v is not None
        )
        if not values:
            continue
        readings = tuple(r.value for r in quantity.readings if r.value is not None and r.value not in values)
        said = quantity.units or ((quantity.unit,) if quantity.unit else ())
        yield Figure(
            quantity.number,
            family(quantity.unit),
            values,
            readings,
            tuple(_TONS.get(unit, unit) for unit in said),
            significant(values[0]),
            quantity.number.start / max(length, 1),
            quantity,
        )


_FAMILIES = {
    units.Kind.MONEY: Family.MONEY,
    units.Kind.PERCENT: Family.PERCENT,
    units.Kind.POINT: Family.PERCENT,
    units.Kind.MEASURE: Family.MEASURE,
    units.Kind.COUNT: Family.COUNT,
}


def family(unit: str | None) -> Family:
    """The family that a unit name of the report belongs to. "Ton" is read as the tonne, which it mostly renders."""
    return Family.COUNT if unit is None else _FAMILIES[units.kind(_TONS.get(unit, unit))]


_TONS = {"ton": "tonne", "metric-ton": "tonne", "short-ton": "tonne"}


def significant(value: Decimal) -> str:
    """Digits without sign, point and outer zeros: "1400000" and "0.0014" are both "14"."""
    return "".join(map(str, value.as_tuple().digits)).strip("0")


_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")


def _bare(text: str, quantities: Sequence[Quantity]) -> Iterator[Figure]:
    """Years, and every other row of digits that no quantity has read."""
    starts = [q.span.start for q in quantities]
    years = {m.start() for m in _YEAR.finditer(text)}
    for match in _NUMBER.finditer(text):
        before = bisect.bisect_right(starts, match.start()) - 1
        if before >= 0 and quantities[before].span.end > match.start():
            continue
        is_year = match.start() in years
        value = _plainly(match.group())
        kind = Family.YEAR if is_year else Family.BARE
        yield Figure(Span(*match.span()), kind, (value,), (), (), str(value), match.start() / max(len(text), 1))


def _plainly(digits: str) -> Decimal:
    """A number as it stands, whichever sign its language points with: "7,5" and "7.5" are one figure here."""
    ascii_digits = "".join(str(int(c)) if c.isdigit() else "." for c in digits)
    return Decimal(ascii_digits) if ascii_digits.count(".") < 2 else Decimal(ascii_digits.replace(".", ""))
