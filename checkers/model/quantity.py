"""Numbers as an article states them: value, unit, comparator, and every way in which they can be read."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from checkers.model.document import Span


class Comparator(StrEnum):
    """What the words around a number make of it (FHIR Quantity.comparator, widened)."""

    EXACTLY = "exactly"
    ABOUT = "about"
    AT_LEAST = "at-least"
    MORE_THAN = "more-than"
    AT_MOST = "at-most"
    LESS_THAN = "less-than"
    BETWEEN = "between"
    VAGUE = "vague"


class ScaleSystem(StrEnum):
    """Families of scale words. The same word can belong to two: French `billion` is long, English `billion` short."""

    SHORT = "short"
    LONG = "long"
    INDIAN = "indian"
    MYRIAD = "myriad"


@dataclass(frozen=True, slots=True)
class Scale:
    """The scale word of a quantity, as written, and the power of ten that the chosen reading gives it."""

    word: str
    system: ScaleSystem | None
    """None where all systems agree (thousand, million)."""
    exponent: int


@dataclass(frozen=True, slots=True)
class Reading:
    """One admissible interpretation of the written number. The chosen one comes first in `Quantity.readings`."""

    value: Decimal | None
    why: str
    """For people: "fr: billion = 10^12 (long scale)"."""
    exponent: int | None = None
    low: Decimal | None = None
    high: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number with its unit, in plain units: dollars, not millions; 3.5 percent is 3.5.

    `value` is None for ranges and for vague amounts without one ("hundreds of billions"), which have `low` and `high`
    instead.
    An open side is None.
    """

    span: Span
    """Comparator, number, scale word and unit: the whole phrase."""
    number: Span
    """Digits or numeral words with their scale word."""
    value: Decimal | None
    unit: str | None
    """ISO 4217 code, `percent`, `percentage-point`, `basis-point`, `person`, a CLDR unit name, a singular English
    noun, or None."""
    comparator: Comparator = Comparator.EXACTLY
    low: Decimal | None = None
    high: Decimal | None = None
    scale: Scale | None = None
    readings: tuple[Reading, ...] = ()
    resolution: Decimal | None = None
    """Worth of the last displayed digit, in plain units: "1.4 billion" -> 10^8. What rounding the words allow follows
    from it."""
    unit_span: Span | None = None
    units: tuple[str, ...] = ()
    """All candidate units, best first, where the sign is ambiguous ("$", "kr"); otherwise the one unit or empty."""
    per: str | None = None
    """"year" in "3 billion a year", "share" in "6.2 pence a share"."""
    sign_span: Span | None = None
    """Where the comparator's words stand, if any."""


def unit_words(unit: str, value: Decimal) -> str:
    """A unit as it follows a number: "30 miles", "1 mile", "12 USD", "4 percent", "5 kilometers per hour"."""
    head, per, tail = unit.partition("-per-")
    if unit.isupper() or unit in _UNCHANGED or value == 1:
        return unit.replace("-", " ")
    plural = _PLURALS.get(head) or (head if head.endswith("s") else f"{head}s")
    return f"{plural}{per}{tail}".replace("-", " ")


_UNCHANGED = frozenset(("percent", "celsius", "fahrenheit", "hertz", "stone"))
_PLURALS = {"foot": "feet", "square-foot": "square-feet", "inch": "inches", "person": "people"}
