"""How a wrong figure came to be: another scale word, a power of ten, a separator read the other way, digits swapped.

Each explanation is a value that the words would have with that one slip mended. Whether the mended value is right is
for the intervals to say.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from checkers.compare import intervals
from checkers.compare.intervals import scaled
from checkers.model.language import Language
from checkers.model.quantity import Quantity, ScaleSystem

_WESTERN = (3, 6, 9, 12)
_EASTERN: dict[ScaleSystem | None, tuple[int, ...]] = {
    ScaleSystem.INDIAN: (3, 5, 7, 12),
    ScaleSystem.MYRIAD: (3, 4, 8, 12, 16),
}
"""Powers of ten that have a word of their own beside the western ones (CLDR compact decimal patterns)."""

_GROUPED_OR_DECIMAL = re.compile(r"(?<![\d.,])[1-9]\d{0,2}([.,])\d{3}(?![\d.,])")


def powers(quantity: Quantity, language: Language | None) -> tuple[int, ...]:
    """Powers of ten by which another scale word in the same place would change the figure, smallest change first."""
    if quantity.scale is None:
        return ()
    have = set(_WESTERN)
    if quantity.scale.exponent not in _WESTERN:
        have.update(_EASTERN.get(quantity.scale.system, ()))
    have.update(reading.exponent for reading in quantity.readings if reading.exponent is not None)
    if language is not None:
        # Lakh and crore stand in English word lists too; nobody slips from "million" to them.
        words = (m for word in language.numbers.magnitudes.values() for m in word)
        have.update(m.exponent for m in words if m.exponent % 3 == 0)
    return tuple(sorted((e - quantity.scale.exponent for e in have if e != quantity.scale.exponent), key=_nearest))


def by_scale_word(quantity: Quantity, language: Language | None) -> Iterator[tuple[int, Quantity]]:
    """The figure with each other scale word, with the power of ten between."""
    for power in powers(quantity, language):
        yield power, scaled(quantity, Decimal(1).scaleb(power))


def by_power_of_ten(quantity: Quantity) -> Iterator[tuple[int, Quantity]]:
    """The figure with its decimal sign or zeros elsewhere, nearest first."""
    for power in sorted((p for p in range(-12, 13) if p), key=_nearest):
        mended = scaled(quantity, Decimal(1).scaleb(power))
        if power < 0 and quantity.value and quantity.resolution:
            # A zero too many is no digit of the right figure: "7,070" for 707 says nothing about tenths.
            last = intervals.last_digit(quantity.value, digits=1).scaleb(power)
            mended = replace(mended, resolution=max(mended.resolution or last, min(quantity.resolution, last)))
        yield power, mended


def by_separator(quantity: Quantity, written: str) -> Iterator[tuple[int, Quantity]]:
    """The figure with its one separator taken for the other kind: "1.400" as 1.4 or as 1400."""
    found = _GROUPED_OR_DECIMAL.search(written)
    if found is None:
        return
    for power in (-3, 3):
        yield power, scaled(quantity, Decimal(1).scaleb(power))


def swapped(quantity: Quantity) -> Iterator[Quantity]:
    """The figure with two of its displayed digits exchanged: 52 for 25, 257 for 275."""
    if quantity.value is None or not quantity.resolution:
        return
    digits = f"{abs(quantity.value / quantity.resolution).to_integral_value():f}"
    told = len(digits.rstrip("0"))
    if len(digits) < 2 or told > _DIGITS_AT_A_GLANCE:
        return
    sign = -1 if quantity.value < 0 else 1
    # One of the last zeros may have been the last digit: 1,403,000 for 1,430,000.
    reach = min(len(digits), told + 1)
    for i in range(reach):
        for j in range(i + 1, reach):
            if digits[i] != digits[j] and not (i == 0 and digits[j] == "0"):
                changed = digits[:i] + digits[j] + digits[i + 1 : j] + digits[i] + digits[j + 1 :]
                yield replace(quantity, value=sign * Decimal(changed) * quantity.resolution)


_DIGITS_AT_A_GLANCE = 8
"""Figures with more digits before their last zeros are copied, not typed; and all pairs would resemble too much."""


def negated(quantity: Quantity) -> Quantity | None:
    """The figure with the other sign; None where it has none to change."""
    if not quantity.value:
        return None
    return replace(quantity, value=-quantity.value)


def significant(quantity: Quantity) -> int:
    """How many digits carry information: one figure of a single digit resembles many others by chance."""
    values = [v for v in (quantity.value, quantity.low, quantity.high) if v]
    return max((len(v.normalize().as_tuple().digits) for v in values), default=0)


def _nearest(power: int) -> tuple[int, int]:
    return abs(power), power
