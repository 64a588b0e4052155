"""What a figure asserts: the set of true values that its words allow, and whether a fact lies in it.

The rules, in words:

* A bare figure is true of every value that rounds to it: half a unit of its last displayed digit on either side.
  "1.4 billion" is true of 1.35 to 1.45 billion.
* Trailing zeros may be digits or mere size: "1,400 billion" is surely true of 1,399.5 to 1,400.5 and arguably of
  1,350 to 1,450 (two significant digits). Journalists also cut off instead of rounding: 1.47 is arguably "1.4".
* "About" widens to 5 percent or to what rounding allows, arguably to 10 percent on top of the rounding.
* "More than", "at least" and their opposites are one-sided, strictly. Nobody says "more than 12" of 80: half as much
  again is what the words surely carry, beyond that they are no longer supported, though not refuted.
* The reference has a precision and hedges of its own: its last digit other than zero, taken as precise to three
  digits at least, is rounded too; a reference that says "more than 12" leaves 12.6 open.

A fact supports the words where what it holds lies in their sure set. It contradicts them where neither side's arguable
set meets the other's sure one (two doubts do not add up). Else it leaves them unclear.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal

from checkers.compare import units
from checkers.model.finding import Candidate
from checkers.model.language import Language
from checkers.model.quantity import Comparator, Quantity
from checkers.model.reference import Fact
from checkers.model.rule import Outcome, Weighing

ABOUT_SURE = Decimal("0.05")
ABOUT_LOOSE = Decimal("0.10")
BOUND_REACH = Decimal("1.5")
"""How far beyond its bound a one-sided figure still is what a writer would say."""
VAGUE_REACH = Decimal(2)
"""How far outside "hundreds of billions" a value may lie before the words are false."""

_ABOVE = (Comparator.AT_LEAST, Comparator.MORE_THAN)
_BELOW = (Comparator.AT_MOST, Comparator.LESS_THAN)
_STRICT = (Comparator.MORE_THAN, Comparator.LESS_THAN)
_HALF = Decimal("0.5")


@dataclass(frozen=True, slots=True)
class Interval:
    """Values from `low` to `high`; None is endless. `open` excludes finite ends."""

    low: Decimal | None
    high: Decimal | None
    open: bool = False

    def holds(self, value: Decimal) -> bool:
        if self.open:
            return (self.low is None or self.low < value) and (self.high is None or value < self.high)
        return (self.low is None or self.low <= value) and (self.high is None or value <= self.high)

    def within(self, other: Interval) -> bool:
        """Whether every value of this interval is one of the other's."""
        return _reaches(self, other, low=True) and _reaches(self, other, low=False)

    def apart(self, other: Interval) -> bool:
        """Whether the two share no value, a common end aside: 1.5-2.5 and 2.5-3.5 are apart."""
        above = self.low is not None and other.high is not None and self.low >= other.high
        below = self.high is not None and other.low is not None and self.high <= other.low
        return above or below


EVERYTHING = Interval(None, None)


def _reaches(inner: Interval, outer: Interval, *, low: bool) -> bool:
    inside, limit = (inner.low, outer.low) if low else (inner.high, outer.high)
    if limit is None:
        return True
    if inside is None:
        return False
    if inside == limit:
        return inner.open or not outer.open
    return inside > limit if low else inside < limit


@dataclass(frozen=True, slots=True)
class Band:
    """A figure as sets of values: `sure` makes it true, outside `loose` it is false, inside `sane` it is natural."""

    point: Decimal | None
    sure: Interval
    loose: Interval
    sane: Interval


def stated(quantity: Quantity) -> Band:
    """What the words of an article assert."""
    resolution = quantity.resolution
    if quantity.value is None or quantity.comparator in (Comparator.VAGUE, Comparator.BETWEEN):
        return _range(quantity.comparator, quantity.low, quantity.high, resolution)
    value = quantity.value
    if resolution is None or resolution <= 0:
        resolution = last_digit(value, digits=2)
    if quantity.comparator in _ABOVE or quantity.comparator in _BELOW:
        return _bound(quantity.comparator, value, resolution * _HALF)
    if quantity.comparator is Comparator.ABOUT:
        return _hedged(value, resolution)
    coarse = max(resolution, last_digit(value, digits=2)) if _whole(quantity, resolution) else resolution
    sure = _around(value, resolution * _HALF)
    loose = _rounded_or_cut(value, coarse, resolution)
    return Band(value, sure, loose, loose)


def held(fact: Fact) -> Band | None:
    """What the reference holds; None for facts in words."""
    if fact.value is None:
        if fact.low is None and fact.high is None:
            return None
        return _range(fact.comparator, fact.low, fact.high, None)
    value = fact.value
    resolution = last_digit(value, digits=3)
    if fact.comparator in _ABOVE or fact.comparator in _BELOW:
        return _bound(fact.comparator, value, Decimal(0))
    if fact.comparator is Comparator.ABOUT:
        return _hedged(value, resolution)
    if fact.comparator is Comparator.VAGUE:
        # "At least of the order of": the value stands for its decade.
        return _range(fact.comparator, value, value * 10 if value > 0 else None, None)
    loose = _around(value, resolution * _HALF)
    return Band(value, Interval(value, value), loose, loose)


def compare(words: Band, reference: Band) -> tuple[Outcome, str, bool]:
    """Outcome, why, and whether a one-sided bound is passed so far that nobody would word it so."""
    far = words.sane.apart(reference.sane)
    if reference.point is not None and words.sure.holds(reference.point):
        if words.sane.holds(reference.point):
            return Outcome.SUPPORTS, "within what the words allow", False
        return Outcome.UNCLEAR, "true by the letter, but far beyond the bound that the words set", far
    if reference.sure.within(words.sure) and reference.sane.within(words.sane):
        return Outcome.SUPPORTS, "all that the reference allows is within the words", False
    if words.loose.apart(reference.sure) and words.sure.apart(reference.loose):
        return Outcome.CONTRADICTS, "outside what the words allow", far
    return Outcome.UNCLEAR, "the reference and the words overlap without deciding", far


def compare_ends(quantity: Quantity, fact: Fact) -> tuple[Outcome, str, bool] | None:
    """A range against a recorded range (a forecast, a price span): it is about its two ends, so one end right and the
    other wrong is false though the ranges overlap. None where either is no range."""
    if Comparator.VAGUE in (quantity.comparator, fact.comparator):
        return None
    if quantity.low is None or quantity.high is None or fact.low is None or fact.high is None:
        return None
    margin = (quantity.resolution or last_digit(quantity.low, digits=2)) * _HALF
    right = (abs(quantity.low - fact.low) <= margin, abs(quantity.high - fact.high) <= margin)
    if all(right):
        return Outcome.SUPPORTS, "both ends are those of the reference", False
    if any(right):
        return Outcome.CONTRADICTS, f"the {'upper' if right[0] else 'lower'} end differs", False
    if quantity.high < fact.low or quantity.low > fact.high:
        return Outcome.CONTRADICTS, "the two ranges have nothing in common", False
    return Outcome.UNCLEAR, "the two ranges overlap without deciding", False


def weigh(quantity: Quantity, candidate: Candidate, language: Language | None) -> Weighing | None:
    """Lay a quantity against a candidate fact; None where the fact is in words.

    Where a reading is open by the language's own rules ("12B", an unsure language), a reading that fits is believed.
    """
    reference = held(candidate.fact)
    if reference is None:
        return None
    ratio = conversion(quantity, candidate.fact)
    if ratio is None:
        return Weighing(candidate, Outcome.INCOMPARABLE, f"{quantity.unit} against {candidate.fact.unit}")
    readings = (scaled(reading, ratio) for reading in admissible(quantity, language))
    results = [compare_ends(q, candidate.fact) or compare(stated(q), reference) for q in readings]
    return Weighing(candidate, *min(results, key=lambda result: _BEST_FIRST.index(result[0])))


_BEST_FIRST = (Outcome.SUPPORTS, Outcome.UNCLEAR, Outcome.CONTRADICTS)


def conversion(quantity: Quantity, fact: Fact) -> Decimal | None:
    """Factor from the words' unit to the fact's; every unit that an ambiguous sign may stand for counts. A figure
    without a unit is no percentage and no measure, and money only with a scale word."""
    if not quantity.units and quantity.unit is None and fact.unit is not None:
        kind = units.kind(fact.unit)
        fits = kind is units.Kind.COUNT or (kind is units.Kind.MONEY and quantity.scale is not None)
        return Decimal(1) if fits else None
    factors = (units.factor(unit, fact.unit) for unit in quantity.units or (quantity.unit,))
    return next((f for f in factors if f is not None), None)


def admissible(quantity: Quantity, language: Language | None) -> tuple[Quantity, ...]:
    """The quantity under every reading that the language leaves open, the chosen one first.

    A full scale word has one meaning in a known language; its meaning elsewhere (French "billion" read as English)
    explains an error and excuses none. Suffixes and an unknown language leave every reading open.
    """
    values = [reading.value for reading in quantity.readings if reading.value is not None]
    if quantity.value is None:
        # Nobody chose a reading, because the language is unsure.
        return tuple(read_as(quantity, value) for value in values) or (quantity,)
    if language is not None and not is_suffix(quantity):
        return (quantity,)
    return (quantity, *(read_as(quantity, value) for value in values if value != quantity.value))


def is_suffix(quantity: Quantity) -> bool:
    """Whether the scale is a bare letter or two ("12B", "20 MM") that style guides read differently."""
    return quantity.scale is not None and len(quantity.scale.word.strip(" .")) <= 2


def read_as(quantity: Quantity, value: Decimal) -> Quantity:
    """The same words under another reading."""
    if quantity.value:
        return scaled(quantity, value / quantity.value)
    return replace(quantity, value=value, low=None, high=None, comparator=Comparator.EXACTLY)


def scaled(quantity: Quantity, ratio: Decimal) -> Quantity:
    """The quantity with every figure multiplied: for units (ratio 1000) and for scale words (a power of ten)."""
    if ratio == 1:
        return quantity
    return replace(
        quantity,
        value=_times(quantity.value, ratio),
        low=_times(quantity.low, ratio),
        high=_times(quantity.high, ratio),
        resolution=_times(quantity.resolution, abs(ratio)),
    )


def hedged(quantity: Quantity) -> Quantity:
    """The same figure with a mere "about" for a comparator."""
    return replace(quantity, comparator=Comparator.ABOUT)


def _times(value: Decimal | None, ratio: Decimal) -> Decimal | None:
    return None if value is None else value * ratio


def last_digit(value: Decimal, digits: int) -> Decimal:
    """Worth of the last digit that is not a zero, or of the n-th digit where that is smaller, but at least one for
    whole numbers: to three digits, 12.6 billion gives 10^8 and 500 billion 10^9; 30 gives 1 and 0.062 gives 0.001."""
    if value == 0:
        return Decimal(1)
    last = Decimal(1).scaleb(value.normalize().adjusted() - len(value.normalize().as_tuple().digits) + 1)
    if last < 1:
        return last
    return max(Decimal(1), min(last, Decimal(1).scaleb(value.adjusted() - digits + 1)))


def _whole(quantity: Quantity, resolution: Decimal) -> bool:
    """Whether no decimals are displayed: only then may a last zero be mere size. The zero of "1.30 billion" is
    a digit."""
    return resolution >= Decimal(1).scaleb(quantity.scale.exponent if quantity.scale is not None else 0)


def _around(value: Decimal, half: Decimal) -> Interval:
    return Interval(value - half, value + half)


def _rounded_or_cut(value: Decimal, coarse: Decimal, resolution: Decimal) -> Interval:
    """What rounding to the coarse digit allows, or cutting off after the last one that is not zero."""
    half, cut = coarse * _HALF, max(coarse, resolution)
    return Interval(value - half, value + cut) if value >= 0 else Interval(value - cut, value + half)


def _hedged(value: Decimal, resolution: Decimal) -> Band:
    sure = _around(value, max(resolution * _HALF, abs(value) * ABOUT_SURE))
    loose = _around(value, resolution * _HALF + abs(value) * ABOUT_LOOSE)
    return Band(value, sure, loose, loose)


def _bound(comparator: Comparator, value: Decimal, rounding: Decimal) -> Band:
    """One-sided figures. Below zero writers mean size as often as sign, so only the bound itself is sure there."""
    if value < 0:
        return Band(value, _around(value, rounding), EVERYTHING, EVERYTHING)
    strict = comparator in _STRICT
    if comparator in _ABOVE:
        allowed, sane = Interval(value, None, strict), Interval(value, value * BOUND_REACH)
    else:
        allowed, sane = Interval(None, value, strict), Interval(value / BOUND_REACH, value)
    return Band(value, allowed, allowed, sane)


def _range(comparator: Comparator, low: Decimal | None, high: Decimal | None, resolution: Decimal | None) -> Band:
    sure = Interval(_lower(low, resolution), _upper(high, resolution))
    if comparator is not Comparator.VAGUE:
        return Band(None, sure, sure, sure)
    loose = Interval(
        low / VAGUE_REACH if low is not None and low > 0 else low,
        high * VAGUE_REACH if high is not None and high > 0 else high,
    )
    return Band(None, sure, loose, loose)


def _lower(low: Decimal | None, resolution: Decimal | None) -> Decimal | None:
    return low if low is None or resolution is None else low - resolution * _HALF


def _upper(high: Decimal | None, resolution: Decimal | None) -> Decimal | None:
    return high if high is None or resolution is None else high + resolution * _HALF
