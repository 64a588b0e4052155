"""Figures that come from one another: "rose 54% to 3.8 from 2.9", "6% more than the 300 of last year"."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import pairwise
from typing import Literal

from checkers.extract._phrases import PhraseBook, ends_with
from checkers.extract._plain import folded
from checkers.extract.quantities import find_quantities
from checkers.model.claim import Change, DateMention
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
_CLAUSE = 60
"""Characters before a range that begins with "from" within which a word of movement makes it one."""
_REACH = 160
_LINK = 12
"""Characters between two figures of which one leaves its unit to the other."""
_ALL = 100
_CONTRAST = 60
"""Characters between a level and the earlier one that it is held against."""


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
    text: str,
    language: Language | None,
    segments: Segments,
    quantities: Sequence[Quantity],
    dates: Sequence[DateMention] = (),
) -> tuple[Change, ...]:
    """Stated changes with at least two of amount, base and result, in text order. Words of time are no verbs: "l'an
    PASSÉ"."""
    if language is None or not (language.business.rises or language.business.more):
        return ()
    if language.business.unread and not language.business.by:
        return ()
    reader = _Reader(folded(text).replace("\n", " "), language.business, [d.span for d in dates])
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
    and where it ended, "pasó DE 2,1 A 4,2 millones" a beginning and an end, and neither is a range."""
    if language is None or all(q.comparator is not Comparator.BETWEEN for q in quantities):
        return tuple(quantities)
    reader = _Parting(text, language, variety)
    found: list[Quantity] = []
    for quantity in quantities:
        found.extend(reader.ends(quantity) or (quantity,))
    return tuple(found)


class _Parting:
    def __init__(self, text: str, language: Language, variety: str | None) -> None:
        self.text = text
        self.language = language
        self.variety = variety
        self.low = folded(text).replace("\n", " ")
        words = language.business
        self.to = words.to
        self.by = words.by
        self.opening = tuple(f"{w} " for w in _opening(words) if w.isalpha())
        self.book: PhraseBook[bool] = PhraseBook(dict.fromkeys((*words.rises, *words.falls, *words.multiples), True))

    def ends(self, quantity: Quantity) -> tuple[Quantity, Quantity] | None:
        if quantity.comparator is not Comparator.BETWEEN:
            return None
        span = quantity.span
        opened = next((w for w in self.opening if self.low.startswith(w, span.start)), None)
        if not self._moves(span.start, directly=opened is None):
            return None
        start = span.start + len(opened or "")
        for place in range(start, span.end):
            link = next((w for w in self.to if self.low.startswith(f" {w} ", place)), None)
            if link is not None:
                first, then = self._alone(Span(start, place)), self._alone(Span(place + len(link) + 2, span.end))
                return self._both(quantity, first, then, shared=opened is not None)
        return None

    def _moves(self, start: int, *, directly: bool) -> bool:
        """Whether a word of movement stands right before a range, or, where the range says "from", in its clause."""
        by = ends_with(self.low, start, self.by) if directly else None
        before = self.low[: start - (len(by) + 1 if by else 0)].rstrip(" ")
        first = max(0, len(before) - (_BESIDE if directly else _CLAUSE))
        clause = max((before.rfind(mark, first) for mark in (". ", ";", ":")), default=-1)
        found = [span.end for span, _ in self.book.find(before, max(first, clause + 1), len(before))]
        return bool(found) and (not directly or found[-1] == len(before))

    def _both(
        self, quantity: Quantity, first: Quantity | None, then: Quantity | None, *, shared: bool
    ) -> tuple[Quantity, Quantity] | None:
        """The two ends, where read alone they are what the range was read as."""
        if first is None or then is None or (then.unit is None and then.scale is None) or then.value != quantity.high:
            return None
        if first.unit is None and first.scale is None:
            first = _like(first, then) if shared else None
        return (first, then) if first is not None and first.value == quantity.low else None

    def _alone(self, span: Span) -> Quantity | None:
        """The one quantity of a stretch, read without its surroundings."""
        found = find_quantities(span.of(self.text), self.language, variety=self.variety)
        return _moved_by(found[0], span.start) if len(found) == 1 else None


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


def elided(text: str, language: Language | None, quantities: Sequence[Quantity]) -> tuple[Quantity, ...]:
    """The quantities, a bare beginning with the scale and unit of its end: "von 2,1 auf 4,2 Milliarden Euro"."""
    if language is None or not language.business.origin:
        return tuple(quantities)
    low, words = folded(text).replace("\n", " "), language.business
    found = list(quantities)
    for place, (first, then) in enumerate(pairwise(quantities)):
        between = low[first.span.end : then.number.start].strip(" ")
        if first.unit is None and first.scale is None and between in words.to and _leads(low, first, _opening(words)):
            found[place] = _like(first, then)
    return tuple(found)


def _opening(words: Business) -> frozenset[str]:
    """Words before the figure at which a movement begins: "von", "from", French and Spanish "de"."""
    return words.origin | words.by | words.of


def _leads(low: str, quantity: Quantity, origin: frozenset[str]) -> bool:
    return ends_with(low, quantity.number.start, origin) is not None


def _like(bare: Quantity, full: Quantity) -> Quantity:
    """A bare figure in the scale and unit of another, where it is of a size with it; else as it is."""
    ratio = Decimal(1).scaleb(full.scale.exponent if full.scale is not None else 0)
    if not bare.value or not full.value or not _ALIKE < abs(bare.value * ratio / full.value) < 1 / _ALIKE:
        return bare
    return replace(
        bare,
        value=bare.value * ratio,
        resolution=bare.resolution * ratio if bare.resolution is not None else None,
        scale=full.scale,
        unit=full.unit,
        units=full.units,
        readings=tuple(replace(r, value=r.value * ratio if r.value is not None else None) for r in bare.readings),
    )


_ALIKE = Decimal("0.05")
"""A beginning is not taken for a twentieth of its end or less, nor for twenty times as much."""


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
        base, result = change.base, change.result
        if base is not None and result is not None and _elided(quantities[base], quantities[result]):
            settled[base] = replace(settled[base], unit=quantities[result].unit, units=quantities[result].units)
    return tuple(settled)


def _is_link(low: str, quantity: Quantity, links: frozenset[str], change: Change) -> bool:
    sign = quantity.sign_span
    if sign is None or quantity.value is None or sign.start > quantity.number.start:
        return False
    return change.span.covers(sign) and ends_with(low, quantity.number.start, links) is not None


class _Reader:
    def __init__(self, low: str, words: Business, times: Sequence[Span]) -> None:
        self.low = low
        self.times = times
        self.time_starts = [span.start for span in times]
        self.words = words
        table: dict[str, tuple[Direction, str | None]] = dict.fromkeys(words.rises, ("up", None))
        table |= dict.fromkeys(words.falls, ("down", None))
        table |= dict.fromkeys(words.moves, ("unstated", None))
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
        found = self.book.find(self.low, sentence.start, sentence.end)
        moves = _joined(_Move(span, *meaning) for span, meaning in found if not self._tells_time(span))
        for at, move in enumerate(moves):
            end = moves[at + 1].span.start if at + 1 < len(moves) else sentence.end
            change = self._moved(move, figures, end, used)
            if change is not None and at + 1 < len(moves):
                change = self._told_after(change, moves[at + 1], figures)
            if change is not None:
                used |= {i for i in (change.amount, change.base, change.result) if i is not None}
                yield change
        yield from self._contrasts(figures, used)

    def _tells_time(self, span: Span) -> bool:
        at = bisect_right(self.time_starts, span.start) - 1
        return at >= 0 and self.times[at].covers(span)

    def _contrasts(self, figures: Sequence[_Figure], used: set[int]) -> Iterator[Change]:
        """ "148 million, against 74 million a year earlier": a level with the earlier one behind it, and no verb."""
        for level, earlier in pairwise(figures):
            if earlier.marked != "base" or earlier.either or {level.index, earlier.index} & used:
                continue
            gap = self.low[level.quantity.span.end : earlier.quantity.span.start]
            origin = self._before(earlier.quantity, self.words.origin) or ""
            if origin not in self.words.contrast and len(gap.strip()) > len(origin) + 4:
                continue
            if len(gap) <= _CONTRAST and not any(c in gap for c in ";:.(") and _alike(level.quantity, earlier.quantity):
                found = _change(None, earlier, level, "unstated", None)
                if found is not None:
                    used |= {level.index, earlier.index}
                    yield found

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
        if move.factor is not None and after:
            compared = self._times(move, after[0], figures, used)
            if compared is not None:
                return compared
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

    def _times(self, move: _Move, then: _Figure, figures: Sequence[_Figure], used: set[int]) -> Change | None:
        """ "$6.1 billion, almost twice the $3.2 billion of two years ago": the level before, the beginning after."""
        gap = self.low[move.span.end : then.quantity.number.start].strip(" $€£¥")
        if gap and gap not in self.words.than | self.words.of:
            return None
        before = [f for f in figures if f.quantity.span.end <= move.span.start and f.index not in used]
        if not before or not _alike(before[-1].quantity, then.quantity):
            return None
        if len(self.low[before[-1].quantity.span.end : move.span.start]) > _CONTRAST:
            return None
        return _change(None, then, before[-1], move.direction, move.factor, move.span)

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


def _joined(moves: Iterable[_Move]) -> list[_Move]:
    """Movements in order; one that only leads to the figures is part of the one right before it: "ont DOUBLÉ, PASSANT
    de 2,1 à 4,2"."""
    found: list[_Move] = []
    for move in moves:
        before = found[-1] if found else None
        leads = move.direction == "unstated" and move.factor is None
        if before is not None and leads and 0 <= move.span.start - before.span.end <= _NEXT:
            found[-1] = replace(before, span=before.span.joined(move.span))
        else:
            found.append(move)
    return found


_NEXT = 3
"""Characters between two movements that are one: a comma and a space."""


def _opens(text: str, word: str) -> bool:
    return text.startswith(word) and not text[len(word) : len(word) + 1].isalnum()


def _alike(one: Quantity, other: Quantity) -> bool:
    """Whether two figures can be levels of one thing: the same unit, or one that leaves it to the other."""
    if one.unit == other.unit or _elided(one, other) or _elided(other, one):
        return True
    return (one.unit is None) != (other.unit is None) and not {one.unit, other.unit} & set(_SHARES)


def _elided(bare: Quantity, told: Quantity) -> bool:
    """ "von 54 auf 61 Prozent": the first of two shares leaves its unit to the second."""
    if bare.unit is not None or told.unit != "percent" or bare.scale is not None or bare.value is None:
        return False
    return bare.span.end <= told.span.start and told.number.start - bare.span.end <= _LINK and abs(bare.value) <= _ALL


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
