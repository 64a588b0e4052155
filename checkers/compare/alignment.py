"""Pairs the figures of two texts of one story.

Figures that are alone of their value on both sides and keep their order are the anchors by which a place in one text is
carried over to the other. Equal figures pair first, the nearest of several alike; what is left pairs by place, family
and digits: a slip leaves the digits standing and moves the scale word, or leaves the scale and changes a digit.
"""

from __future__ import annotations

import bisect
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import NamedTuple

from checkers.compare import likeness
from checkers.model.comparison import Figure, Pair

_REACH = 400
"""Characters: about two sentences. So far from its expected place a figure may have moved within its paragraph."""
_DRIFT = 0.25
"""Share of the distance between the surrounding anchors by which an expected place may be off."""
_FEW = 64
"""Up to so many equal figures on both sides, the best of all orders is found; of more, the nearest is taken."""

Landmark = tuple[float, float]
"""A place of the source and the place of the other text that it stands for, each from 0 to 1."""


def align(
    source: Sequence[Figure], other: Sequence[Figure], length: int = 0, landmarks: Iterable[Landmark] = ()
) -> tuple[Pair, ...]:
    """Every figure of both texts in exactly one pair, in the order of the source, additions last.

    `length`: characters of the longer text. `landmarks`: places that are known to stand for one another, such as names
    that occur once in each text. No pair is judged here.
    """
    carry = Carrier([*_anchors(source, other), *landmarks], length)
    pairs, left, right = _equal_pairs(source, other, carry)
    doubtful, left, right = _slips(left, right, Beside(pairs, carry))
    pairs += _without_lists(doubtful, other)
    pairs += [Pair(figure, None, "omitted", 0.0) for figure in left]
    pairs += [Pair(None, figure, "added", 0.0) for figure in right]
    return in_order(pairs)


def in_order(pairs: Iterable[Pair]) -> tuple[Pair, ...]:
    """Pairs in the order of the source, those that it lacks last."""
    return tuple(sorted(pairs, key=_order))


def _order(pair: Pair) -> tuple[bool, int, tuple[Decimal, ...]]:
    figure = pair.source or pair.other
    assert figure is not None
    return pair.source is None, figure.span.start, figure.values


def anchors(pairs: Iterable[Pair]) -> Iterator[Landmark]:
    """The places that pairs of equal figures tie together."""
    for pair in pairs:
        if pair.source is not None and pair.other is not None and pair.relation == "same":
            yield pair.source.place, pair.other.place


class Place(NamedTuple):
    """Where something of the source is expected in the other text, and how far off that may be."""

    expected: float
    slack: float


class Carrier:
    """Carries a place of the source over to the other text, along what stands in both in the same order."""

    def __init__(self, points: Iterable[Landmark], length: int) -> None:
        ordered = sorted(set(points))
        rising = _longest_rising([there for _, there in ordered])
        chain = [ordered[i] for i in rising]
        self._here = [0.0, *(here for here, _ in chain), 1.0]
        self._there = [0.0, *(there for _, there in chain), 1.0]
        self.reach = _REACH / max(length, _REACH)

    def __call__(self, place: float) -> Place:
        at = min(max(bisect.bisect_right(self._here, place), 1), len(self._here) - 1)
        low, high = self._here[at - 1], self._here[at]
        there_low, there_high = self._there[at - 1], self._there[at]
        share = (place - low) / (high - low) if high > low else 0.5
        gap = max(high - low, there_high - there_low)
        return Place(there_low + share * (there_high - there_low), self.reach + _DRIFT * gap)


class Beside:
    """Carries a place over as the order of the texts has it, or, in a paragraph that was moved, beside the nearest
    figure that is paired already."""

    def __init__(self, pairs: Iterable[Pair], carry: Carrier) -> None:
        self._carry = carry
        self._points = sorted(anchors(pairs))
        self.reach = carry.reach

    def __call__(self, place: float) -> Place:
        at = bisect.bisect_left(self._points, (place, 0.0))
        near = self._points[max(0, at - 1) : at + 1]
        here, there = min(near, key=lambda point: abs(point[0] - place), default=(-1.0, -1.0))
        expected, slack = self._carry(here)
        if abs(here - place) > self.reach or abs(expected - there) <= slack:
            return self._carry(place)
        return Place(there + place - here, self.reach)


Carry = Carrier | Beside


def _anchors(source: Sequence[Figure], other: Sequence[Figure]) -> Iterator[Landmark]:
    """Places of the values that stand once in each text. Single digits are too common to tell where they belong."""
    mine, theirs = _singles(source), _singles(other)
    for value, place in mine.items():
        if value in theirs:
            yield place, theirs[value]


def _singles(figures: Sequence[Figure]) -> dict[Decimal, float]:
    places: dict[Decimal, list[float]] = defaultdict(list)
    for figure in figures:
        if not figure.vague and len(figure.digits) > 1:
            places[figure.values[0]].append(figure.place)
    return {value: held[0] for value, held in places.items() if len(held) == 1}


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


def _equal_pairs(
    source: Sequence[Figure], other: Sequence[Figure], carry: Carrier
) -> tuple[list[Pair], list[Figure], list[Figure]]:
    """Figures of one value, those with a common unit first, each with the nearest of several alike.

    Those that cannot be taken for another come first: beside them the common ones are looked for.
    """
    asked, waiting = _by_value(source), _by_value(other)
    sure = {values for values, figures in asked.items() if any(map(likeness.distinctive, figures))}
    pairs = [pair for values in asked if values in sure for pair in _equals(asked[values], waiting[values], carry)]
    beside = Beside(pairs, carry)
    pairs += [
        pair for values in asked if values not in sure for pair in _equals(asked[values], waiting[values], beside)
    ]
    taken = {id(figure) for pair in pairs for figure in (pair.source, pair.other)}
    return pairs, [f for f in source if id(f) not in taken], [f for f in other if id(f) not in taken]


def _by_value(figures: Sequence[Figure]) -> dict[tuple[Decimal, ...], list[Figure]]:
    table: dict[tuple[Decimal, ...], list[Figure]] = defaultdict(list)
    for figure in figures:
        table[figure.values].append(figure)
    return table


def _equals(mine: Sequence[Figure], theirs: Sequence[Figure], carry: Carry) -> Iterator[Pair]:
    for figure, twin in _twins(mine, theirs, carry):
        score = 1.0 if likeness.grade(figure, twin) == 0 else 0.8
        yield Pair(figure, twin, likeness.of_equals(figure, twin), score, Decimal(1))


def _twins(mine: Sequence[Figure], theirs: Sequence[Figure], carry: Carry) -> Iterator[tuple[Figure, Figure]]:
    """Pairs figures of one value, each at most once: the nearest, where another unit counts as so much further."""
    places = [f.place for f in theirs]
    found: list[tuple[float, int, int]] = []
    for index, figure in enumerate(mine):
        expected, slack = carry(figure.place)
        reach = 1.0 if likeness.distinctive(figure) else slack
        for at in _around(places, expected, reach, _FEW):
            further = _FURTHER[likeness.grade(figure, theirs[at])] * carry.reach
            found.append((abs(places[at] - expected) + further, index, at))
    used_mine: set[int] = set()
    used_theirs: set[int] = set()
    for _, index, at in sorted(found):
        if index not in used_mine and at not in used_theirs:
            used_mine.add(index)
            used_theirs.add(at)
            yield mine[index], theirs[at]


_MOVED = 4
"""By so many reaches a paragraph may have moved and its figures still be known by their digits."""


def _travels(pair: Pair) -> bool:
    """Whether two unequal figures are alike enough to be one even where the sentence was moved."""
    return pair.relation == "scale" and pair.source is not None and likeness.distinctive(pair.source)


def _without_lists(pairs: Sequence[Pair], other: Sequence[Figure]) -> Iterator[Pair]:
    """The pairs, without slips of scale in lists that write their scale word once: "3.1, 2.9 and 2.5 million"."""
    dropped: dict[Decimal, list[Pair]] = defaultdict(list)
    for pair in pairs:
        if pair.relation == "scale" and pair.ratio is not None and pair.ratio < 1:
            dropped[pair.ratio].append(pair)
    lists = {
        id(pair)
        for ratio, alike in dropped.items()
        if len(alike) > 1
        for pair in alike
        if pair.other is not None and _scaled_soon(pair.other, other, ratio)
    }
    for pair in pairs:
        yield replace(pair, relation="same") if id(pair) in lists else pair


def _scaled_soon(figure: Figure, others: Sequence[Figure], ratio: Decimal) -> bool:
    """Whether a figure after this one, in the same list, has the scale word that this one lacks."""
    at = bisect.bisect_right(others, figure.span, key=lambda f: f.span)
    for later in others[at : at + _LONGEST_LIST]:
        if later.span.start - figure.span.end > _LIST_STEP * _LONGEST_LIST:
            return False
        scale = later.quantity.scale if later.quantity is not None else None
        if scale is not None and Decimal(10) ** -scale.exponent == ratio:
            return True
    return False


_LONGEST_LIST = 6
_LIST_STEP = 25
"""Characters from one figure of a list to the next, with the name between them."""


_FURTHER = (0.0, 0.25, 4.0)
"""By grade of likeness, in reaches."""


def _around(places: Sequence[float], expected: float, reach: float, most: int) -> range:
    """Indices of at most `most` of the rising places within reach of the expected one."""
    at = bisect.bisect_left(places, expected)
    low = max(bisect.bisect_left(places, expected - reach), at - most // 2)
    return range(low, min(bisect.bisect_right(places, expected + reach), at + most // 2))


def _slips(
    left: Sequence[Figure], right: Sequence[Figure], carry: Carry
) -> tuple[list[Pair], list[Figure], list[Figure]]:
    """Pairs what found no equal, most alike first; returns the pairs and what is left on either side."""
    places = [f.place for f in right]
    proposals: list[tuple[float, float, int, int, Pair]] = []
    for index, figure in enumerate(left):
        expected, slack = carry(figure.place)
        for at in _around(places, expected, _MOVED * slack, _FEW):
            pair = likeness.of_unequals(figure, right[at])
            if pair is not None and (abs(places[at] - expected) <= slack or _travels(pair)):
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
        [f for i, f in enumerate(right) if i not in used_right],
    )
