"""Whether an amount as told is true of a value: slow, obvious rules, by rounding the true value as a writer would."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_DOWN, ROUND_HALF_UP, Decimal
from typing import Literal

Hedge = Literal["exact", "about", "above", "below"]


@dataclass(frozen=True)
class Amount:
    """ "About 1.25 billion euros": shown 1.25, exponent 9."""

    shown: Decimal
    exponent: int
    hedge: Hedge
    currency: str
    inclusive: bool = False
    """Whether a bound holds of itself: "at least"."""

    @property
    def value(self) -> Decimal:
        return self.shown.scaleb(self.exponent)

    @property
    def step(self) -> Decimal:
        """Worth of the last digit shown."""
        places = self.shown.as_tuple().exponent
        assert isinstance(places, int)
        return Decimal(1).scaleb(places + self.exponent)


def is_true(amount: Amount, value: Decimal, currency: str) -> bool:
    """Whether nobody could object: the value rounds to what is shown, is within a twentieth of what is told as "about",
    or lies beyond a bound and not so far that nobody would word it so."""
    told = amount.value
    if amount.currency != currency:
        return False
    if amount.hedge == "above":
        return (value > told or (amount.inclusive and value == told)) and value <= told * Decimal("1.5")
    if amount.hedge == "below":
        return (value < told or (amount.inclusive and value == told)) and value >= told / Decimal("1.5")
    if amount.hedge == "about" and abs(value - told) <= told / 20:
        return True
    ways = (ROUND_HALF_UP, ROUND_HALF_DOWN)
    return any((value / amount.step).quantize(Decimal(1), rounding=way) * amount.step == told for way in ways)


def is_false(amount: Amount, value: Decimal, currency: str) -> bool:
    """Whether nobody could defend it: not by any rounding or cutting off, of the shown figure or of one digit less, not
    by a tenth more where it is "about", nor by the other side of a bound; taking the reference's own last digit but
    three for rounded, too."""
    if amount.currency != currency:
        return True
    told, slack = amount.value, _third_digit(value)
    if amount.hedge == "above":
        return value + slack < told
    if amount.hedge == "below":
        return value - slack > told
    if amount.hedge == "about":
        return abs(value - told) > told / 10 + amount.step + slack
    steps = (amount.step, _coarse(amount))
    ways = (ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_FLOOR, ROUND_CEILING)
    near = (value - slack, value, value + slack)
    return not any((v / s).quantize(Decimal(1), rounding=way) * s == told for v in near for s in steps for way in ways)


def _third_digit(value: Decimal) -> Decimal:
    """Half the worth of a value's third digit, or of its last one that is not zero, whichever is less."""
    digits = value.normalize().as_tuple().digits
    return Decimal(1).scaleb(value.adjusted() - min(len(digits), 3) + 1) / 2


def _coarse(amount: Amount) -> Decimal:
    """The step where the last zeros of a whole figure are mere size: 1,400 billion may be rounded to hundreds."""
    if amount.shown != amount.shown.to_integral_value():
        return amount.step
    digits = amount.shown.normalize().as_tuple().digits
    return Decimal(1).scaleb(amount.value.adjusted() - max(len(digits), 2) + 1)
