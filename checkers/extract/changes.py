"""Figures that come from one another: "rose 54% to 3.8 from 2.9", "6% more than the 300 of last year"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from checkers.extract._phrases import PhraseBook, ends_with
from checkers.extract._plain import folded
from checkers.extract.quantities import find_quantities
from checkers.model.claim import Change
from checkers.model.document import Segments, Span
from checkers.model.language import Business, Language
from checkers.model.quantity import Comparator, Quantity

Direction = Literal["up", "down", "unstated"]
Part = Literal["amount", "base", "result"]

_POINTS = ("percentage-point", "basis-point")
_SHARES = ("percent", *_POINTS)
_TIME = ("year", "month", "week", "day", "hour", "minute", "second", "decade", "quarter", "century")
_BESIDE = 24
"""Characters between an amount and the word that makes it a difference: "6% better, or more than"."""
_REACH = 160


@dataclass(frozen=True, slots=True)
class _Move:
    span: Span
    direction: Direction
    factor: str | None


@dataclass(frozen=True, slots=True)
class _Figure:
    index: int
    quantity: Quantity
    marked: Part | None
    """What the word before it makes of it."""
    either: bool = False
    """The word before it can mark a base and an amount alike: French and Spanish "de"."""


def find_changes(
    text: str, language: Language | None, segments: Segments, quantities: Sequence[Quantity]
) -> tuple[Change, ...]:
    """Stated changes with at least two of amount, base and result, in text order."""
    if language is None or not (language.business.rises or language.business.more):
        return ()
    reader = _Reader(folded(text).replace("\n", " "), language.business)
    starts = [q.span.start for q in quantities]
    found: list[Change] = []
    for sentence in segments.sentences:
        first = bisect_left(starts, sentence.span.start)
        after = bisect_left(starts, sentence.span.end)
        if after > first:
            found.extend(reader.read(sentence.span, [(i, quantities[i]) for i in range(first, after)]))
    return tuple(sorted(found, key=lambda c: c.span))


def parted(
    text: str, language: Language | None, quantities: Sequence[Quantity], variety: str | None
) -> tuple[Quantity, ...]:
    """The quantities, each range behind a movement as its two ends: "fell $4.8 million TO $142.9 million" is an amount
    and where it ended, no range. Only where either end stands by itself, with a unit or scale of its own."""
    if language is None or all(q.comparator is not Comparator.BETWEEN for q in quantities):
        return tuple(quantities)
    low, words = folded(text).replace("\n", " "), language.business
    book = PhraseBook(dict.fromkeys((*words.rises, *words.falls), True))
    found: list[Quantity] = []
    for quantity in quantities:
        ends = _ends(text, low, quantity, words, book, language, variety)
        found.extend(ends or (quantity,))
    return tuple(found)


def _ends(
    text: str,
    low: str,
    quantity: Quantity,
    words: Business,
    book: PhraseBook[bool],
    language: Language,
    variety: str | None,
) -> tuple[Quantity, Quantity] | None:
    if quantity.comparator is not Comparator.BETWEEN:
        return None
    by = ends_with(low, quantity.span.start, words.by)
    start = quantity.span.start - (len(by) + 1 if by else 0)
    before = low[:start].rstrip(" ")
    if not any(span.end == len(before) for span, _ in book.find(low, max(0, len(before) - _BESIDE), len(before))):
        return None
    for place in range(quantity.span.start, quantity.span.end):
        link = next((w for w in words.to if low.startswith(f" {w} ", place)), None)
        if link is None:
            continue
        halves = Span(quantity.span.start, place), Span(place + len(link) + 2, quantity.span.end)
        read = [_alone(text, half, language, variety) for half in halves]
        first, then = read
        if first is not None and then is not None and (first.value, then.value) == (quantity.low, quantity.high):
            return first, then
    return None


def _alone(text: str, span: Span, language: Language, variety: str | None) -> Quantity | None:
    """The one quantity of a stretch, read without its surroundings."""
    found = find_quantities(span.of(text), language, variety=variety)
    if len(found) != 1 or (found[0].unit is None and found[0].scale is None):
        return None
    return _moved_by(found[0], span.start)


def _moved_by(quantity: Quantity, offset: int) -> Quantity:
    def there(span: Span) -> Span:
        return Span(span.start + offset, span.end + offset)

    return replace(
        quantity,
        span=there(quantity.span),
        number=there(quantity.number),
        unit_span=there(quantity.unit_span) if quantity.unit_span is not None else None,
        sign_span=there(quantity.sign_span) if quantity.sign_span is not None else None,
    )


def plain_levels(
    text: str, language: Language | None, quantities: Sequence[Quantity], changes: Sequence[Change]
) -> tuple[Quantity, ...]:
    """The quantities, those of changes without bounds that are links: "subió HASTA 9,65", "6% MORE THAN the 300"."""
    if language is None or not changes:
        return tuple(quantities)
    words = language.business
    low = folded(text).replace("\n", " ")
    settled = list(quantities)
    for change in changes:
        for index, links in ((change.result, words.to), (change.base, words.than | words.origin)):
            if index is not None and _is_link(low, quantities[index], links, change):
                settled[index] = replace(quantities[index], comparator=Comparator.EXACTLY, low=None, high=None)
    return tuple(settled)


def _is_link(low: str, quantity: Quantity, links: frozenset[str], change: Change) -> bool:
    sign = quantity.sign_span
    if sign is None or quantity.value is None or sign.start > quantity.number.start:
        return False
    return change.span.covers(sign) and ends_with(low, quantity.number.start, links) is not None


class _Reader:
    def __init__(self, low: str, words: Business) -> None:
        self.low = low
        self.words = words
        table: dict[str, tuple[Direction, str | None]] = dict.fromkeys(words.rises, ("up", None))
        table |= dict.fromkeys(words.falls, ("down", None))
        for word, factor in words.multiples.items():
            table[word] = ("down" if factor.startswith("0.") else "up", factor)
        self.book: PhraseBook[tuple[Direction, str | None]] = PhraseBook(table)

    def read(self, sentence: Span, quantities: Sequence[tuple[int, Quantity]]) -> Iterator[Change]:
        figures = [self._figure(i, q) for i, q in quantities if q.unit not in _TIME and q.value is not None]
        if not figures:
            return
        used: set[int] = set()
        for place in range(len(figures)):
            compared = self._compared(figures, place)
            if compared is not None:
                used |= {i for i in (compared.amount, compared.base) if i is not None}
                yield compared
        moves = [_Move(span, *meaning) for span, meaning in self.book.find(self.low, sentence.start, sentence.end)]
        for at, move in enumerate(moves):
            end = moves[at + 1].span.start if at + 1 < len(moves) else sentence.end
            change = self._moved(move, figures, end, used)
            if change is not None and at + 1 < len(moves):
                change = self._told_after(change, moves[at + 1], figures)
            if change is not None:
                used |= {i for i in (change.amount, change.base, change.result) if i is not None}
                yield change

    def _figure(self, index: int, quantity: Quantity) -> _Figure:
        words = self.words
        origin = self._before(quantity, words.origin)
        by, to = self._before(quantity, words.by), self._before(quantity, words.to)
        longest = max((w for w in (origin, by, to) if w), key=len, default=None)
        if longest is None:
            return _Figure(index, quantity, None)
        either = longest == by and longest in ("de", "d'", "di")
        marked: Part = "base" if longest == origin else "result" if longest == to else "amount"
        return _Figure(index, quantity, marked, either)

    def _before(self, quantity: Quantity, words: frozenset[str]) -> str | None:
        """The word right before the number or before the whole phrase: Spanish "hasta" can be link and bound."""
        return ends_with(self.low, quantity.number.start, words) or ends_with(self.low, quantity.span.start, words)

    def _compared(self, figures: Sequence[_Figure], place: int) -> Change | None:
        """ "6% more than the 300 of last year": the level before the amount, and the one after "than"."""
        figure = figures[place]
        after = self.low[figure.quantity.span.end : figure.quantity.span.end + _BESIDE].lstrip(" ")
        direction: Direction | None = None
        for words, meant in ((self.words.more, "up"), (self.words.less, "down")):
            if any(_opens(after, word) for word in words):
                direction = "up" if meant == "up" else "down"
        if direction is None or place + 1 >= len(figures):
            return None
        base = figures[place + 1]
        between = self.low[figure.quantity.span.end : base.quantity.number.start]
        if len(between) > _REACH or not any(
            f" {w} " in f"{between} " or between.rstrip().endswith(w) for w in self.words.than
        ):
            return None
        result = next((f for f in reversed(figures[:place]) if _alike(f.quantity, base.quantity)), None)
        if figure.quantity.unit in _SHARES and base.quantity.unit in _SHARES and result is None:
            return None
        if figure.quantity.unit not in _SHARES and not _alike(figure.quantity, base.quantity):
            return None
        if result is not None and self._parted(result, figure):
            result = None
        return _change(figure, base, result, direction, None)

    def _parted(self, first: _Figure, then: _Figure) -> bool:
        between = self.low[first.quantity.span.end : then.quantity.span.start]
        return len(between) > _REACH or ";" in between

    def _moved(self, move: _Move, figures: Sequence[_Figure], end: int, used: set[int]) -> Change | None:
        after = [
            f
            for f in figures
            if move.span.end <= f.quantity.span.start < min(end, move.span.end + _REACH) and f.index not in used
        ]
        parts = _sorted_out(after, move)
        amount, base, result = parts.get("amount"), parts.get("base"), parts.get("result")
        if result is None and (base is not None or (amount is not None and amount.quantity.unit in _SHARES)):
            level = base.quantity if base is not None else None
            result = self._level_before(move, figures, level, used)
        if base is None and result is not None and amount is None and move.factor is None:
            return None
        if sum(part is not None for part in (amount, base, result)) + (move.factor is not None) < 2:
            return None
        return _change(amount, base, result, move.direction, move.factor, move.span)

    def _told_after(self, change: Change, then: _Move, figures: Sequence[_Figure]) -> Change:
        """ "from 4.0 to 4.1 million, an increase of 2.5%": the amount stands behind its two ends."""
        if change.amount is not None or change.base is None or change.result is None or change.factor is not None:
            return change
        if then.factor is not None or not 0 <= then.span.start - change.span.end <= _BESIDE:
            return change
        for figure in figures:
            gap = figure.quantity.span.start - then.span.end
            if 0 <= gap <= _BESIDE and figure.quantity.unit == "percent" and figure.index > change.result:
                span = change.span.joined(figure.quantity.span)
                return replace(change, span=span, kind="percent", amount=figure.index)
        return change

    def _level_before(
        self, move: _Move, figures: Sequence[_Figure], level: Quantity | None, used: set[int]
    ) -> _Figure | None:
        """ "Revenue of 3.8bn, up 54% from 2.9bn": the level right before the movement."""
        before = [f for f in figures if f.quantity.span.end <= move.span.start and f.index not in used]
        if not before:
            return None
        nearest = before[-1]
        between = self.low[nearest.quantity.span.end : move.span.start]
        fits = nearest.quantity.unit not in _SHARES if level is None else _alike(nearest.quantity, level)
        return nearest if fits and len(between) < _BESIDE and ";" not in between else None


def _opens(text: str, word: str) -> bool:
    return text.startswith(word) and not text[len(word) : len(word) + 1].isalnum()


def _alike(one: Quantity, other: Quantity) -> bool:
    """Whether two figures can be levels of one thing: the same unit, or one that leaves it to the other."""
    if one.unit == other.unit:
        return True
    return (one.unit is None) != (other.unit is None) and not {one.unit, other.unit} & set(_SHARES)


def _sorted_out(figures: Sequence[_Figure], move: _Move) -> dict[Part, _Figure]:
    """Which figure after a movement is its amount, its end and its beginning."""
    found: dict[Part, _Figure] = {}
    for place, figure in enumerate(figures):
        part: Part | None = figure.marked
        if figure.either:
            part = "base" if _begins(figures, place) else "amount"
        if part is None:
            part = "amount" if place == 0 and move.factor is None else None
        if part == "result" and "result" in found:
            part = None
        if part is None or part in found:
            break
        found[part] = figure
    amount, other = found.get("amount"), found.get("base") or found.get("result")
    if amount is None or other is None or amount.quantity.unit in _SHARES:
        return found
    if not _alike(amount.quantity, other.quantity):
        del found["amount"]
    return found


def _begins(figures: Sequence[_Figure], place: int) -> bool:
    """Whether "de 2,9 à 3,8" begins here: the next figure is an end of the same unit."""
    if place + 1 >= len(figures):
        return False
    this, then = figures[place].quantity, figures[place + 1]
    return then.marked == "result" and _alike(this, then.quantity)


def _change(
    amount: _Figure | None,
    base: _Figure | None,
    result: _Figure | None,
    direction: Direction,
    factor: str | None,
    span: Span | None = None,
) -> Change | None:
    parts = [f for f in (amount, base, result) if f is not None]
    if base is not None and result is not None and not _alike(base.quantity, result.quantity):
        return None
    if not parts:
        return None
    whole = span or parts[0].quantity.span
    for part in parts:
        whole = whole.joined(part.quantity.span)
    unit = amount.quantity.unit if amount is not None else None
    kind: Literal["percent", "absolute", "multiple", "point"] = "absolute"
    if factor is not None and amount is None:
        kind = "multiple"
    elif unit == "percent":
        kind = "percent"
    elif unit in _POINTS:
        kind = "point"
    index = [None if f is None else f.index for f in (amount, base, result)]
    return Change(whole, kind, direction, index[0], index[1], index[2], factor if amount is None else None)
