"""Which units can be laid against one another, and by what factor. No currency is ever converted."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum
from functools import cache

_PREFIXES = {"": 0, "kilo": 3, "mega": 6, "giga": 9, "tera": 12, "peta": 15, "milli": -3, "centi": -2, "micro": -6}
"""SI Brochure, 9th edition, table 7: those that news copy uses."""

_METRIC = ("watt", "watt-hour", "meter", "gram", "liter", "byte", "bit", "hertz", "joule", "volt", "pascal", "tonne")

_MEASURES: dict[str, tuple[str, Decimal]] = {
    f"{prefix}{base}": (base, Decimal(10) ** power) for base in _METRIC for prefix, power in _PREFIXES.items()
} | {
    "metric-ton": ("gram", Decimal(10) ** 6),
    "hectare": ("square-meter", Decimal(10) ** 4),
    "square-meter": ("square-meter", Decimal(1)),
    "square-kilometer": ("square-meter", Decimal(10) ** 6),
    "cubic-meter": ("liter", Decimal(1000)),
    "cubic-kilometer": ("liter", Decimal(10) ** 12),
    "barrel": ("barrel", Decimal(1)),
    "ounce": ("ounce", Decimal(1)),
    "pound": ("pound", Decimal(1)),
    "mile": ("mile", Decimal(1)),
    "foot": ("foot", Decimal(1)),
    "acre": ("acre", Decimal(1)),
    "gallon": ("gallon", Decimal(1)),
    "celsius": ("celsius", Decimal(1)),
    "fahrenheit": ("fahrenheit", Decimal(1)),
    "second": ("second", Decimal(1)),
    "minute": ("second", Decimal(60)),
    "hour": ("second", Decimal(3600)),
    "day": ("second", Decimal(86400)),
    "week": ("second", Decimal(604800)),
    "month": ("month", Decimal(1)),
    "quarter": ("month", Decimal(3)),
    "year": ("month", Decimal(12)),
    "decade": ("month", Decimal(120)),
}
for _name, _power in _PREFIXES.items():
    # A tonne is a gram by 10^6, so that kilotonnes and kilograms meet.
    _MEASURES[f"{_name}tonne"] = ("gram", Decimal(10) ** (6 + _power))

_SPELLINGS = {"metre": "meter", "litre": "liter", "kilometre": "kilometer", "centimetre": "centimeter"}


class Kind(StrEnum):
    """Units of different kinds never measure the same thing."""

    MONEY = "money"
    PERCENT = "percent"
    POINT = "point"
    """Percentage points and basis points: a distance between two shares, never a share."""
    MEASURE = "measure"
    COUNT = "count"


def kind(unit: str) -> Kind:
    """The kind of a unit as `Quantity.unit` words it."""
    if len(unit) == 3 and unit.isupper():
        return Kind.MONEY
    if unit == "percent":
        return Kind.PERCENT
    if unit in ("percentage-point", "basis-point"):
        return Kind.POINT
    return Kind.MEASURE if _spelled(unit) in _MEASURES else Kind.COUNT


def factor(stated: str | None, held: str | None) -> Decimal | None:
    """What the stated number is multiplied with to be in the held unit; None where the two cannot be compared.

    An unstated unit fits any other, and counted things fit one another: "240 jobs" may be what the reference counts
    as 240 persons.
    """
    if stated is None or held is None or stated == held:
        return Decimal(1)
    one, other = kind(stated), kind(held)
    if one is not other or one is Kind.MONEY:
        return None
    if one is Kind.POINT:
        return Decimal("0.01") if stated == "basis-point" else Decimal(100)
    if one is Kind.MEASURE:
        (dimension, size), (wanted, held_size) = _MEASURES[_spelled(stated)], _MEASURES[_spelled(held)]
        return size / held_size if dimension == wanted else None
    return Decimal(1)


def same_dimension(one: str, other: str) -> bool:
    """Megawatt and gigawatt, but not megawatt and megawatt-hour."""
    return factor(one, other) is not None


_SI: dict[str, tuple[str, Decimal]] = {
    "mile": ("meter", Decimal("1609.344")),
    "yard": ("meter", Decimal("0.9144")),
    "foot": ("meter", Decimal("0.3048")),
    "inch": ("meter", Decimal("0.0254")),
    "pound": ("gram", Decimal("453.59237")),
    "ounce": ("gram", Decimal("28.349523")),
    "stone": ("gram", Decimal("6350.29318")),
    "acre": ("square-meter", Decimal("4046.8564")),
    "square-mile": ("square-meter", Decimal("2589988.11")),
    "square-foot": ("square-meter", Decimal("0.09290304")),
    "gallon": ("liter", Decimal("3.785411784")),
    "barrel": ("liter", Decimal("158.987295")),
    "month": ("second", Decimal("2629746")),
}
"""Exact sizes of the international yard and pound and the US gallon; of a mean Gregorian month."""


def quantity_of(unit: str) -> str | None:
    """What a unit measures, whatever its system: "meter" for miles and kilometres, "meter-per-hour" for speeds."""
    sized = _sized(unit)
    return None if sized is None else sized[0]


def converted(value: Decimal, unit: str, wanted: str) -> Decimal | None:
    """A measured value in another unit of the same quantity; None where there is no such conversion."""
    degrees = {unit, wanted}
    if degrees <= {"celsius", "fahrenheit", "degree"} and len(degrees) > 1:
        # Degrees of no named scale are those of the other one: nobody converts to what he has.
        from_celsius = unit == "celsius" or wanted == "fahrenheit"
        return value * 9 / 5 + 32 if from_celsius else (value - 32) * 5 / 9
    one, other = _sized(unit), _sized(wanted)
    if one is None or other is None or one[0] != other[0]:
        return None
    return value * one[1] / other[1]


@cache
def _sized(unit: str) -> tuple[str, Decimal] | None:
    """The SI unit behind a unit, and its size in that."""
    if unit in ("celsius", "fahrenheit"):
        return "celsius", Decimal(1)
    head, per, tail = unit.partition("-per-")
    base, size = _MEASURES.get(_spelled(head), (head, Decimal(1)))
    if base not in _SI and head not in _SI and head not in _MEASURES and _spelled(head) not in _MEASURES:
        return None
    base, further = _SI.get(base, (base, Decimal(1)))
    return f"{base}{per}{tail}", size * further


def _spelled(unit: str) -> str:
    for british, american in _SPELLINGS.items():
        if unit.endswith(british):
            return unit.removesuffix(british) + american
    return unit
