"""Which units can be laid against one another, and by what factor. No currency is ever converted."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum

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


def _spelled(unit: str) -> str:
    for british, american in _SPELLINGS.items():
        if unit.endswith(british):
            return unit.removesuffix(british) + american
    return unit
