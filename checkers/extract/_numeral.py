"""A number as it was read: figures and scale words in order, and what they are worth under each reading."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal

from checkers.model.language import Magnitude

Part = Decimal | tuple[Magnitude, ...]
_ONE = Decimal(1)


@dataclass(slots=True)
class Numeral:
    """A number from word `first` up to, not including, word `after`.

    `parts` are figures and scale words in order; evaluating them gives the value. A vague number ("hundreds of
    billions") has `low` and `high` and no parts.
    """

    first: int
    after: int
    parts: list[Part] = field(default_factory=list)
    fraction: Decimal = Decimal(0)
    """What "and a half" adds, in units of the last scale word."""
    low: Decimal | None = None
    high: Decimal | None = None
    decimals: int = 0
    """Digits shown after the decimal sign of the last figure."""
    scale_first: int | None = None
    """Where the scale words begin."""
    spelled: bool = False
    rounded: bool = False
    """True for "une centaine": about."""
    article: bool = False
    """True for a bare "un", which is a number only before some units."""
    more: bool = False
    """True for 20多亿: more than."""
    unit: str | None = None
    """Set where the number's own words make it percent: 百分之五."""
    other_value: Decimal | None = None
    """What the digits are worth if the separator is the other language's ("1.400")."""

    @property
    def vague(self) -> bool:
        return self.low is not None

    @property
    def scales(self) -> list[tuple[Magnitude, ...]]:
        parts = self.parts
        if len(parts) == 1 and isinstance(parts[0], Decimal):
            return []
        return [p for p in parts if isinstance(p, tuple)]

    @property
    def scaled(self) -> bool:
        """Whether any scale word stands in it."""
        parts = self.parts
        return len(parts) > 1 or (len(parts) == 1 and isinstance(parts[0], tuple))

    @property
    def is_large(self) -> bool:
        """Whether a scale word of a million or more stands in it."""
        return self.scaled and any(scale[0].exponent >= 6 for scale in self.scales)

    def value(self, choice: int = 0) -> Decimal:
        worth = evaluate(self.parts, choice)
        return worth + self.fraction * self.unit_worth(choice) if self.fraction else worth

    def unit_worth(self, choice: int = 0) -> Decimal:
        """Worth of one in the last figure: 10^9 for "1.4 billion"."""
        return _ONE.scaleb(self._last_exponent(choice))

    def _last_exponent(self, choice: int) -> int:
        exponent = 0
        for part in reversed(self.parts):
            if isinstance(part, Decimal):
                break
            exponent += _meaning(part, choice).exponent
        return exponent

    def exponent(self, choice: int = 0) -> int:
        """Power of ten of all scale words after the first figure."""
        total = highest = 0
        for part in self.parts:
            if isinstance(part, Decimal):
                total = 0
            else:
                total += _meaning(part, choice).exponent
                highest = max(highest, total)
        return highest

    @property
    def resolution(self) -> Decimal:
        return _ONE.scaleb(self._last_exponent(0) - self.decimals) if self.decimals < 50 else Decimal(0)

    @property
    def choices(self) -> int:
        return max((len(p) for p in self.parts if isinstance(p, tuple)), default=1)


def evaluate(parts: list[Part], choice: int = 0) -> Decimal:
    """Sum of figures times the scale words after them; a larger scale word also multiplies what stands before the
    smaller ones: "dos mil trescientos millones", "2.5 lakh crore"."""
    first = parts[0] if parts else None
    if isinstance(first, Decimal) and len(parts) < 3:
        if len(parts) == 1:
            return first
        if isinstance(parts[1], tuple) and first:
            return first.scaleb(_meaning(parts[1], choice).exponent)
    done: list[Decimal] = []
    fresh = after_scale = False
    for part in parts:
        if isinstance(part, Decimal):
            done.append(part)
            fresh, after_scale = True, False
            continue
        worth = _ONE.scaleb(_meaning(part, choice).exponent)
        taken = done.pop() if done and (fresh or after_scale) else Decimal(0)
        after_scale = True
        while done and done[-1] < worth:
            taken += done.pop()
        done.append((taken or Decimal(1)) * worth)
        fresh = False
    return sum(done, Decimal(0))


def _meaning(meanings: tuple[Magnitude, ...], choice: int) -> Magnitude:
    return meanings[choice] if choice < len(meanings) else meanings[0]
