"""Pairs the figures of two texts of one story.

Figures that say the same pair first; those among them that are alone of their kind on both sides and keep their order
are the anchors
by which a place in one text is carried over to the other. What is left then pairs by place, family and digits: a slip
leaves the
digits standing and moves the scale word, or leaves the scale and changes a digit.
"""

from __future__ import annotations

import bisect
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal

from checkers.model.comparison import Family, Figure, Pair

_NEAR = 0.02
"""Two places count as the same neighbourhood within this share of the text, and always within _NEAR_FIGURES figures."""
_NEAR_FIGURES = 6
_SAME = Decimal("1e-9")

_CONVERSIONS: dict[tuple[str, str], Decimal] = {
    ("mile", "kilometer"): Decimal("1.609344"),
    ("foot", "meter"): Decimal("0.3048"),
    ("inch", "centimeter"): Decimal("2.54"),
    ("yard", "meter"): Decimal("0.9144"),
    ("pound", "kilogram"): Decimal("0.45359237"),
    ("ounce", "gram"): Decimal("28.349523"),
    ("acre", "hectare"): Decimal("0.40468564"),
    ("square-mile", "square-kilometer"): Decimal("2.58998811"),
    ("square-foot", "square-meter"): Decimal("0.09290304"),
    ("gallon", "liter"): Decimal("3.785411784"),
    ("mile-per-hour", "kilometer-per-hour"): Decimal("1.609344"),
    ("ton", "tonne"): Decimal("0.90718474"),
}
"""Exact factors of the international yard and pound and the US gallon; by them a translator converts."""


def align(source: Sequence[Figure], other: Sequence[Figure]) -> tuple[Pair, ...]:
    """Every figure of both texts in exactly one pair, in the order of the source, additions last.

    Linear in the number of figures but for sorting; no pair is judged here.
    """
    pairs, left, right = _equal_pairs(source, other)
    carry = _Carrier(pairs)
    doubtful, left, right = _slips(left, right, carry)
    pairs += doubtful
    pairs += [Pair(figure, None, "omitted", 0.0) for figure in left]
    pairs += [Pair(None, figure, "added", 0.0) for figure in right]
    return tuple(sorted(pairs, key=_order))


def _order(pair: Pair) -> tuple[bool, int]:
    if pair.source is not None:
        return False, pair.source.span.start
    assert pair.other is not None
    return True, pair.other.span.start


def _key(figure: Figure) -> tuple[Family, tuple[Decimal, ...]]:
    return figure.family, figure.values


def _equal_pairs(source: Sequence[Figure], other: Sequence[Figure]) -> tuple[list[Pair], list[Figure], list[Figure]]:
    """Figures with the same value and family, in order; of several alike, those with a common unit first."""
    waiting: dict[tuple[Family, tuple[Decimal, ...]], list[Figure]] = defaultdict(list)
    asked: dict[tuple[Family, tuple[Decimal, ...]], list[Figure]] = defaultdict(list)
    for figure in other:
        waiting[_key(figure)].append(figure)
    for figure in source:
        asked[_key(figure)].append(figure)
    pairs: list[Pair] = []
    taken: set[int] = set()
    for key, mine in asked.items():
        for figure, twin in _twins(mine, waiting.get(key, [])):
            taken.update((id(figure), id(twin)))
            pairs.append(Pair(figure, twin, "same" if _units_agree(figure, twin) else "unit", 1.0, Decimal(1)))
    return pairs, [f for f in source if id(f) not in taken], [f for f in other if id(f) not in taken]


def _twins(mine: Sequence[Figure], theirs: Sequence[Figure]) -> Iterator[tuple[Figure, Figure]]:
    """Pairs two lists of equal figures: by common unit and order first, then whatever stands over."""
    by_unit: dict[tuple[str, ...], list[Figure]] = defaultdict(list)
    for figure in reversed(theirs):
        by_unit[figure.units].append(figure)
    rest: list[Figure] = []
    for figure in mine:
        same = by_unit.get(figure.units)
        if same:
            yield figure, same.pop()
        else:
            rest.append(figure)
    over = sorted((f for figures in by_unit.values() for f in figures), key=lambda f: f.place)
    yield from zip(rest, over, strict=False)


def _units_agree(one: Figure, other: Figure) -> bool:
    """Whether a unit can be common to both; a figure that names none agrees with any of its family."""
    if one.family is not other.family:
        return False
    if not one.units or not other.units or one.family in (Family.COUNT, Family.YEAR):
        return True
    return bool(set(one.units) & set(other.units))


class _Carrier:
    """Carries a place of the source over to the other text, along the figures that stand in both in the same order."""

    def __init__(self, pairs: Iterable[Pair]) -> None:
        points = sorted((p.source.place, p.other.place) for p in pairs if p.source is not None and p.other is not None)
        rising = _longest_rising([there for _, there in points])
        chain = [points[i] for i in rising]
        self._here = [0.0, *(here for here, _ in chain), 1.0]
        self._there = [0.0, *(there for _, there in chain), 1.0]

    def __call__(self, place: float) -> float:
        at = min(max(bisect.bisect_right(self._here, place), 1), len(self._here) - 1)
        low, high = self._here[at - 1], self._here[at]
        share = (place - low) / (high - low) if high > low else 0.5
        return self._there[at - 1] + share * (self._there[at] - self._there[at - 1])


def _longest_rising(values: Sequence[float]) -> list[int]:
    """Indices of a longest strictly rising subsequence (patience sorting)."""
    tops: list[float] = []
    holders: list[int] = []
    before: list[int] = []
    for index, value in enumerate(values):
        at = bisect.bisect_left(tops, value)
        before.append(holders[at - 1] if at else -1)
        if at == len(tops):
            tops.append(value)
            holders.append(index)
        else:
            tops[at] = value
            holders[at] = index
    chain: list[int] = []
    index = holders[-1] if holders else -1
    while index >= 0:
        chain.append(index)
        index = before[index]
    return chain[::-1]


def _slips(left: list[Figure], right: list[Figure], carry: _Carrier) -> tuple[list[Pair], list[Figure], list[Figure]]:
    """Pairs what found no equal, most alike first; returns the pairs and what is left on either side."""
    ordered = sorted(right, key=lambda f: f.place)
    places = [f.place for f in ordered]
    proposals: list[tuple[float, float, int, int, Pair]] = []
    for index, figure in enumerate(left):
        expected = carry(figure.place)
        for at in _neighbours(places, expected):
            pair = _relate(figure, ordered[at])
            if pair is not None:
                proposals.append((-pair.score, abs(places[at] - expected), index, at, pair))
    pairs: list[Pair] = []
    used_left: set[int] = set()
    used_right: set[int] = set()
    for *_, index, at, pair in sorted(proposals, key=lambda p: p[:4]):
        if index not in used_left and at not in used_right:
            used_left.add(index)
            used_right.add(at)
            pairs.append(pair)
    return (
        pairs,
        [f for i, f in enumerate(left) if i not in used_left],
        [f for i, f in enumerate(ordered) if i not in used_right],
    )


def _neighbours(places: Sequence[float], expected: float) -> Iterator[int]:
    """Indices of the figures around a place: all within _NEAR, and a few more where figures are sparse."""
    low = bisect.bisect_left(places, expected - _NEAR)
    high = bisect.bisect_right(places, expected + _NEAR)
    yield from range(max(0, low - _NEAR_FIGURES), min(len(places), high + _NEAR_FIGURES))


def _relate(one: Figure, other: Figure) -> Pair | None:
    """How two unequal figures could be the same one; None if nothing speaks for it."""
    if _ALONE & {one.family, other.family}:
        return _relate_alone(one, other)
    if len(one.values) != len(other.values):
        return None
    ratio = _ratio(one, other)
    if one.family is not other.family:
        return _relate_across(one, other, ratio)
    if _another_reading(one, other):
        return Pair(one, other, "scale" if _scaled(one, other) else "same", 0.95, ratio)
    agree = _units_agree(one, other)
    if agree and _near_digits(_written(one), _written(other)):
        return Pair(one, other, "digits", 0.8, ratio)
    if converted(one, other):
        return Pair(one, other, "converted", 0.75, ratio)
    if _same_digits(one, other):
        return Pair(one, other, "scale", 0.9 if agree else 0.7, ratio)
    if one.family is Family.MONEY and not agree:
        return Pair(one, other, "converted", 0.3, ratio)
    return Pair(one, other, "value", 0.4, ratio) if agree else None


_ALONE = {Family.YEAR, Family.BARE}
"""Families whose figures are only taken for one another where they look alike."""


def _relate_alone(one: Figure, other: Figure) -> Pair | None:
    if one.family is not other.family:
        # What one text writes as an amount, the other may write as "281-strong".
        if {one.family, other.family} == {Family.BARE, Family.COUNT} and one.values == other.values:
            return Pair(one, other, "same", 0.8)
        return None
    near = _near_digits(_written(one), _written(other))
    if one.family is Family.BARE and not near:
        return None
    return Pair(one, other, "digits" if near else "value", 0.6)


def _relate_across(one: Figure, other: Figure, ratio: Decimal | None) -> Pair | None:
    """Figures of two families, where one side may just have left its unit out."""
    if one.values == other.values:
        unstated = not one.units or not other.units
        return Pair(one, other, "same" if unstated else "unit", 0.8, ratio)
    if one.units and other.units:
        return None
    if _same_digits(one, other) and ratio is not None:
        return Pair(one, other, "scale", 0.75, ratio)
    if _near_digits(_written(one), _written(other)):
        return Pair(one, other, "digits", 0.6, ratio)
    return None


def _another_reading(one: Figure, other: Figure) -> bool:
    return bool(set(one.values) & set(other.readings) or set(other.values) & set(one.readings))


def _scaled(one: Figure, other: Figure) -> bool:
    """Whether a scale word is behind the two readings, and not a sign that groups in one text and points in another."""
    return any(f.quantity is not None and f.quantity.scale is not None for f in (one, other))


def _ratio(one: Figure, other: Figure) -> Decimal | None:
    if not one.values or not other.values or not one.values[0]:
        return None
    return other.values[0] / one.values[0]


def _same_digits(one: Figure, other: Figure) -> bool:
    return bool(one.digits) and one.digits == other.digits


def _written(figure: Figure) -> str:
    """All digits of the plain number, zeros too: 500 and 503 differ by one."""
    return f"{figure.values[0]:f}".replace(".", "").lstrip("0-")


def _near_digits(one: str, other: str) -> bool:
    """One digit changed, lost, added, or two neighbours exchanged; meaningless for single digits."""
    if len(one) < 2 and len(other) < 2:
        return False
    if abs(len(one) - len(other)) > 1:
        return False
    if len(one) == len(other):
        differing = [i for i, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
        if len(differing) == 1:
            return True
        return (
            len(differing) == 2
            and differing[1] == differing[0] + 1
            and one[differing[0]] == other[differing[1]]
            and one[differing[1]] == other[differing[0]]
        )
    short, long = sorted((one, other), key=len)
    return any(long[:i] + long[i + 1 :] == short for i in range(len(long)))


def converted(one: Figure, other: Figure, tolerance: Decimal = Decimal("0.12")) -> bool:
    """Whether one figure is the other in another unit of the same kind, rounded as translators round (within 12
    percent)."""
    for mine in one.units:
        for theirs in other.units:
            factor = _CONVERSIONS.get((mine, theirs))
            if factor is None and (theirs, mine) in _CONVERSIONS:
                factor = 1 / _CONVERSIONS[theirs, mine]
            if factor is not None and all(
                abs(b - a * factor) <= tolerance * abs(a * factor)
                for a, b in zip(one.values, other.values, strict=False)
            ):
                return True
    return False
