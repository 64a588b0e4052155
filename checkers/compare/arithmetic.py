"""Changes recomputed: do the displayed figures allow the change that the text states?

Every figure stands for all values that round to it, so the change between two of them is an interval too. Only where no
pair of true values behind the displayed ones fits is the text inconsistent.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import combinations

from checkers.compare import intervals
from checkers.compare.intervals import Interval
from checkers.model.claim import Change, Claim, Extraction
from checkers.model.document import Span
from checkers.model.quantity import Comparator, Quantity

WORDED_FACTOR = Decimal("0.2")
""" "Doubled" is said of anything from 1.6 to 2.4 times: a word rounds more coarsely than a figure."""

LIKELY = Decimal("0.7")
"""Share of the room for rounding within which nine in ten pairs of true values lie."""

_HUNDRED = Decimal(100)


@dataclass(frozen=True, slots=True)
class Sum:
    """A stated change with the figures it is between."""

    change: Change
    base: Quantity
    result: Quantity
    amount: Quantity | None
    """The stated change; None for a worded factor ("doubled"), and where the text gives the two ends alone."""

    @property
    def carrier(self) -> Quantity:
        """The quantity at which a finding about the change belongs."""
        return self.amount or self.result

    @property
    def stated(self) -> bool:
        """Whether the text gives a change that can be recomputed, and not the two ends alone."""
        return self.amount is not None or self.change.factor is not None

    @property
    def shares(self) -> bool:
        """Whether the figures are percentages themselves, so that their distance is in points."""
        return "percent" in (self.base.unit, self.result.unit)


@dataclass(frozen=True, slots=True)
class Changes:
    """Where the figures stand that are no levels of their own time."""

    amounts: frozenset[Span]
    """By how much something changed."""
    bases: frozenset[Span]
    """What it was before."""


def changes(extraction: Extraction) -> Changes:
    """The amounts and bases of all changes in a document."""
    found, quantities = extraction.changes, extraction.quantities
    return Changes(
        frozenset(quantities[c.amount].span for c in found if c.amount is not None),
        frozenset(quantities[c.base].span for c in found if c.base is not None),
    )


def read(claim: Claim, quantities: tuple[Quantity, ...]) -> Sum | None:
    """The change that the claim states, where this claim carries it and both its ends are comparable figures."""
    change = claim.change
    if change is None or change.base is None or change.result is None or claim.quantity is None:
        return None
    base, result = quantities[change.base], quantities[change.result]
    amount = quantities[change.amount] if change.amount is not None else None
    found = Sum(change, base, result, amount)
    if found.carrier.span != claim.quantity.span or not _comparable(base, result):
        return None
    return found


def relative(found: Sum) -> Interval:
    """The change in percent that the displayed figures allow."""
    ratio = multiple(found)
    return _map(ratio, lambda r: (r - 1) * _HUNDRED)


def multiple(found: Sum) -> Interval:
    """How many times the base the result may be."""
    base, result = _rounded(found.base), _rounded(found.result)
    low = result.low / base.high if result.low is not None and base.high else None
    high = result.high / base.low if result.high is not None and base.low and base.low > 0 else None
    return Interval(low, high)


def distance(found: Sum) -> Interval:
    """Result less base."""
    base, result = _rounded(found.base), _rounded(found.result)
    low = result.low - base.high if result.low is not None and base.high is not None else None
    high = result.high - base.low if result.high is not None and base.low is not None else None
    return Interval(low, high)


def is_total(quantity: Quantity, quantities: tuple[Quantity, ...]) -> bool:
    """Whether the figure is the sum of two or three of the figures of its unit before it."""
    if quantity.value is None:
        return False
    before = (q.value for q in quantities if q.span.end <= quantity.span.start and _addends(q, quantity))
    near = list(dict.fromkeys(value for value in before if value is not None))[-_NEAR:]
    margin = (quantity.resolution or Decimal(0)) * Decimal("0.5")
    sums = (sum(parts, Decimal(0)) for count in (2, 3) for parts in combinations(near, count))
    return any(abs(total - quantity.value) <= margin for total in sums)


_NEAR = 10
"""Figures before a total among which its parts are looked for; of more, some would add up by chance."""


def is_difference(quantity: Quantity, quantities: tuple[Quantity, ...], sentence: Span) -> bool:
    """Whether the figure is the distance of two other figures of its sentence: "up 0.7, from 9.8 to 10.5"."""
    here = [q for q in quantities if sentence.covers(q.span) and q is not quantity and _addends(q, quantity)]
    if quantity.value is None or len(here) > _NEAR:
        return False
    for one, other in combinations(here, 2):
        if one.value is not None and other.value is not None:
            steps = sum((q.resolution or Decimal(0) for q in (one, other, quantity)), Decimal(0))
            if one.value != other.value and abs(abs(one.value - other.value) - abs(quantity.value)) <= steps / 2:
                return True
    return False


def _addends(part: Quantity, total: Quantity) -> bool:
    return part.unit == total.unit or part.unit is None or total.unit is None


def fits(found: Sum, allowed: Interval) -> bool:
    """Whether the stated amount, with the direction that the text gives it, may be the computed one."""
    stated = _stated(found)
    if found.change.direction == "down":
        return not _negated(stated).apart(allowed)
    if found.change.direction == "unstated":
        return not stated.apart(allowed) or not _negated(stated).apart(allowed)
    return not stated.apart(allowed)


def computed(found: Sum) -> Interval:
    """What the stated change is to be compared with."""
    if found.change.kind == "percent":
        return relative(found)
    return multiple(found) if found.change.kind == "multiple" else distance(found)


def consistent(found: Sum) -> bool:
    """Whether the displayed figures allow the stated change."""
    if not found.stated:
        return True
    if found.change.kind == "multiple":
        return not _stated(found).apart(multiple(found))
    return fits(found, computed(found))


def likely(found: Sum) -> bool:
    """Whether the stated change fits without both ends having been rounded nearly as far as they can be, and in
    opposite directions: "from 4.0 to 4.1 million, 4.5% more" may be true, and hardly is."""
    if not found.stated or found.change.kind != "percent" or found.amount is None:
        return True
    ends = replace(found, base=_closer(found.base), result=_closer(found.result))
    return fits(ends, computed(ends))


def _closer(quantity: Quantity) -> Quantity:
    """A figure with less room for rounding."""
    if quantity.resolution is None or quantity.comparator is not Comparator.EXACTLY:
        return quantity
    return replace(quantity, resolution=quantity.resolution * LIKELY)


def opposed(found: Sum) -> bool:
    """Whether the figures surely go the other way than the words."""
    moved = distance(found)
    if found.change.direction == "up":
        return moved.high is not None and moved.high < 0
    return found.change.direction == "down" and moved.low is not None and moved.low > 0


def middle(interval: Interval) -> Decimal | None:
    """The middle of a finite interval."""
    return None if interval.low is None or interval.high is None else (interval.low + interval.high) / 2


def _stated(found: Sum) -> Interval:
    if found.amount is None:
        factor = Decimal(found.change.factor or 1)
        return Interval(factor * (1 - WORDED_FACTOR), factor * (1 + WORDED_FACTOR))
    loose = intervals.stated(found.amount).loose
    return loose if found.amount.unit != "basis-point" else _map(loose, lambda points: points / _HUNDRED)


def _comparable(base: Quantity, result: Quantity) -> bool:
    """Positive figures of one unit: a change from a loss to a profit has no percentage, and dollars no distance from
    euros."""
    if base.unit != result.unit and base.unit is not None and result.unit is not None:
        return False
    if Comparator.VAGUE in (base.comparator, result.comparator):
        return False
    return all(q.value is not None and q.value > 0 for q in (base, result))


def _rounded(quantity: Quantity) -> Interval:
    """What rounding alone allows; unlike in `intervals.stated` nothing is cut off, because two cuts would hide most
    wrong sums."""
    loose = intervals.stated(quantity).loose
    if quantity.comparator is not Comparator.EXACTLY or loose.low is None or quantity.value is None:
        return loose
    return Interval(loose.low, 2 * quantity.value - loose.low)


def _negated(interval: Interval) -> Interval:
    low = -interval.high if interval.high is not None else None
    high = -interval.low if interval.low is not None else None
    return Interval(low, high, interval.open)


def _map(interval: Interval, move: Callable[[Decimal], Decimal]) -> Interval:
    """An interval under a rising function."""
    low = move(interval.low) if interval.low is not None else None
    high = move(interval.high) if interval.high is not None else None
    return Interval(low, high, interval.open)
