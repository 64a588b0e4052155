"""Which cell of a reference's own table a figure is about: the words name several, the figures tell which.

A figure that one of the named cells holds is about that cell. Where none holds it, a slip that explains the figure
(another scale word, a power of ten, two digits swapped, one digit changed) tells both which cell was meant and what
went wrong; the less such a slip proves, the better the words have to fit. Without words that single out a cell, and
without a slip, nobody is accused: the figure may be of something that the table does not have.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass, replace
from decimal import Decimal

from checkers.compare import intervals, scales, tempering, units
from checkers.model.finding import Candidate, Match, ReasonCode
from checkers.model.language import Language
from checkers.model.quantity import Comparator, Quantity
from checkers.model.reference import Fact
from checkers.model.rule import Outcome

_NAMED = {1: 0.5, 2: 0.4}
"""Score of a cell's words from which an agreeing figure of so many digits is about the cell; longer ones hardly agree
by chance."""
_NAMED_LONG = 0.3
_STRONG, _FAIR, _WEAK, _NONE = 0.32, 0.5, 0.62, 0.75
"""Score from which a figure that differs is about the cell all the same, by how much its slip proves."""
_FEW_ROWS = 2
"""Other rows that the words may mean from which no sum of money, or other measure, is accused without a slip: a report
has many figures beside those of its table."""
_TELLING = 2
"""Digits from which agreement in another currency or year tells what was meant."""
_BOUNDS = (Comparator.MORE_THAN, Comparator.AT_LEAST, Comparator.LESS_THAN, Comparator.AT_MOST)
_NEARLY = 0.78
"""Part of the best words' score from which a slip may tell another cell to be meant."""
_CARRIED = 0.36
"""Weight of a subject above which the sentence itself names it."""
_AHEAD = 1.15
"""How much better than any other cell's the words must fit where no slip tells which is meant."""


@dataclass(frozen=True, slots=True)
class _Option:
    match: Match
    candidate: Candidate
    outcome: Outcome


def settled(matches: Sequence[Match], language: Language | None) -> tuple[Match, ...]:
    """The matches, each with the one cell that its figure is about; undecided where words and figures do not tell.

    A cell that one figure of a sentence tells rightly is not the one that another of its figures gets wrong.
    """
    read = [_Reading(m, m.claim.quantity, language) if m.by_words and m.claim.quantity else None for m in matches]
    told: dict[int | None, set[str]] = defaultdict(set)
    for reading in read:
        # "About 9.9" may well be 9.5 told by another figure.
        if reading is not None and reading.right is not None and reading.quantity.comparator is Comparator.EXACTLY:
            told[reading.match.claim.sentence].add(reading.right.candidate.fact.id)
    return tuple(
        match if reading is None else reading.settled(told[match.claim.sentence])
        for match, reading in zip(matches, read, strict=True)
    )


class _Reading:
    """One figure against every cell that its words may mean."""

    def __init__(self, match: Match, quantity: Quantity, language: Language | None) -> None:
        self.match = match
        self.quantity = quantity
        self.language = language
        self.options = _options(match, quantity, language)
        self.floor = _NAMED.get(digits(quantity), _NAMED_LONG)
        self.now = [o for o in self.options if o.candidate.standing != "other-period"]
        self.agreeing = [o for o in self.now if o.outcome is Outcome.SUPPORTS]
        sure = bool(self.agreeing) and self.agreeing[0].candidate.score >= self.floor
        self.right = self.agreeing[0] if sure else None

    def settled(self, told: Set[str]) -> Match:
        match = self.match
        other = next((m for m in match.alternatives if not m.by_words), None)
        outcomes = self._outcomes(other)
        if other is not None and Outcome.SUPPORTS in outcomes:
            return other
        if self.right is not None:
            return _decided(self.right)
        wrong = None if self._open or Outcome.UNCLEAR in outcomes else self._misplaced() or self._wrong(told)
        if wrong is not None:
            return wrong
        if other is not None and other.current and (outcomes or self.match.entity_span is None):
            return other
        why = "the reference has several figures that these words may mean"
        return Match(match.claim, match.entity, match.entity_span, reason_code=ReasonCode.AMBIGUOUS, reason=why)

    def _outcomes(self, other: Match | None) -> set[Outcome]:
        """What the facts of measures that the language has words for make of the figure."""
        if other is None:
            return set()
        own = self.match.entity if self.match.entity_span is not None else None
        # Whom the sentence names goes before whom an earlier one was about.
        readings = (other, *other.alternatives)
        said = (m for m in readings if own is None or m.entity in (None, own) or m.entity_score > _CARRIED)
        current = (c for m in said for c in m.current)
        weighed = (intervals.weigh(self.quantity, candidate, self.language) for candidate in current)
        return {w.outcome for w in weighed if w is not None}

    @property
    def _open(self) -> bool:
        """Whether some cell that the words name holds the figure, or may hold it."""
        named = (o for o in self.options if o.outcome is Outcome.UNCLEAR and o.candidate.standing == "current")
        return bool(self.agreeing) or any(o.candidate.score >= self.floor for o in named)

    def _misplaced(self) -> Match | None:
        """The cell whose figure this would be in another currency, or for the year that the words name instead."""
        for option in self.options:
            if option.candidate.score < self.floor or digits(self.quantity) < _TELLING:
                continue
            if option.candidate.standing == "other-period" and option.outcome is Outcome.SUPPORTS:
                named = next((o for o in self.now if o.outcome is Outcome.CONTRADICTS), None)
                if named is not None and named.candidate.score >= self.floor:
                    found = _decided(named, option.candidate)
                    return replace(found, claim=replace(found.claim, period=named.candidate.fact.period))
            if option.candidate.standing == "current" and option.outcome is Outcome.INCOMPARABLE:
                unit = option.candidate.fact.unit
                if _are_money(self.quantity.unit, unit):
                    meant = replace(self.quantity, unit=unit, units=(unit,) if unit else ())
                    if _is_right(meant, option.candidate, self.language):
                        return _decided(option)
        return None

    def _wrong(self, told: Set[str]) -> Match | None:
        """The cell that the figure misstates, where words and slip together prove it."""
        options = [o for o in self.now if o.outcome is not Outcome.INCOMPARABLE]
        closest = max((o.candidate.score for o in options), default=0.0)
        options = [o for o in options if o.candidate.fact.id not in told]
        proven = []
        for option in options:
            needed = self._needed(option) if option.candidate.score >= closest * _NEARLY else None
            if needed is not None and option.candidate.score >= needed:
                proven.append((option.candidate.score - needed, option))
        found = max(proven, key=lambda item: item[0])[1] if proven else self._singled_out(options)
        return _decided(found) if found is not None else None

    def _needed(self, option: _Option) -> float | None:
        """Score that the words need beside the slip that explains the figure; None where no slip does."""
        if option.outcome is not Outcome.CONTRADICTS or not _is_money_told(self.quantity, option.candidate.fact):
            return None
        shown = digits(self.quantity)
        needed = [
            _STRONG if shown >= telling else _FAIR if shown == telling - 1 else _WEAK
            for mended, telling in _mended(self.quantity, self.language)
            if _is_right(mended, option.candidate, self.language)
        ]
        if self._near_bound(option.candidate.fact):
            needed.append(_WEAK)
        best = min(needed, default=None)
        # What is reckoned from two cells is no row of the table: only a slip that proves itself may rest on it.
        return best if option.candidate.standing == "current" or best == _STRONG else None

    def _near_bound(self, fact: Fact) -> bool:
        """Whether the figure is a bound on whose wrong side the cell lies, not far from it."""
        if self.quantity.comparator not in _BOUNDS or not self.quantity.value or not fact.value:
            return False
        return Decimal("0.5") <= abs(fact.value / self.quantity.value) <= 2

    def _singled_out(self, options: Sequence[_Option]) -> _Option | None:
        """The cell that the words alone name, far better than any other's."""
        found = [o for o in options if o.candidate.standing == "current"]
        if not found or found[0].outcome is not Outcome.CONTRADICTS:
            return None
        best = found[0].candidate
        rivals = [o.candidate for o in found[1:] if o.candidate.fact.concept != best.fact.concept]
        crowded = len({rival.fact.concept for rival in rivals}) >= _FEW_ROWS
        if best.score < _NONE or (crowded and best.fact.unit is not None):
            return None
        return None if any(rival.score * _AHEAD > best.score for rival in rivals) else found[0]


def _are_money(one: str | None, other: str | None) -> bool:
    """Whether both are currencies."""
    return one is not None and other is not None and units.kind(one) is units.kind(other) is units.Kind.MONEY


def _is_right(quantity: Quantity, candidate: Candidate, language: Language | None) -> bool:
    weighing = intervals.weigh(quantity, candidate, language)
    return weighing is not None and weighing.outcome is Outcome.SUPPORTS


def digits(quantity: Quantity) -> int:
    """How many digits are displayed, zeros before the first other one left out."""
    if not quantity.value:
        return 1
    step = quantity.resolution or intervals.last_digit(quantity.value, digits=2)
    shown = abs(quantity.value / step) if step > 0 else abs(quantity.value)
    return max(len(f"{shown.to_integral_value():f}"), 1)


def _options(match: Match, quantity: Quantity, language: Language | None) -> list[_Option]:
    """Every cell that the words may mean, best first, laid against the figure."""
    found = []
    for one in (match, *(m for m in match.alternatives if m.by_words)):
        for candidate in one.candidates:
            if candidate.standing == "superseded":
                continue
            told = replace(candidate, fact=_as_told(candidate.fact, quantity))
            weighing = intervals.weigh(quantity, told, language)
            if weighing is not None:
                found.append(_Option(one, told, weighing.outcome))
    return sorted(found, key=lambda o: -o.candidate.score)


def _as_told(fact: Fact, quantity: Quantity) -> Fact:
    """Tables write below zero what prose tells by a word: a decrease, a charge, cash used."""
    fact = tempering.held_as(fact, quantity)
    if fact.value is not None and fact.value < 0 and quantity.value is not None and quantity.value > 0:
        return replace(fact, value=-fact.value)
    return fact


def _decided(option: _Option, *others: Candidate) -> Match:
    """The cell alone decides; its own earlier values explain."""
    candidate = replace(option.candidate, standing="current")
    concept = candidate.fact.concept
    earlier = (c for c in option.match.candidates if c.standing == "superseded" and c.fact.concept == concept)
    return replace(option.match, concept=concept, candidates=(candidate, *earlier, *others), alternatives=())


def _is_money_told(quantity: Quantity, fact: Fact) -> bool:
    """Whether a figure for a sum of money names its currency, or at least a scale in full: "200 mm" is a length."""
    return quantity.unit is not None or fact.unit is None or not intervals.is_suffix(quantity)


def _mended(quantity: Quantity, language: Language | None) -> Iterator[tuple[Quantity, int]]:
    """The figure with one slip mended, and the digits from which that slip proves by itself what was meant."""
    for _, mended in scales.by_scale_word(quantity, language):
        yield mended, 2
    for _, mended in scales.by_power_of_ten(quantity):
        yield mended, 3
    for mended in scales.swapped(quantity):
        yield mended, 3
    for mended in _one_digit_changed(quantity):
        yield mended, 3


def _one_digit_changed(quantity: Quantity) -> Iterator[Quantity]:
    """The figure with another digit in one place."""
    if quantity.value is None or not quantity.resolution:
        return
    shown = f"{abs(quantity.value / quantity.resolution).to_integral_value():f}"
    told = shown.rstrip("0")
    if not len(shown) >= 2 or len(told) > _LONGEST:
        return
    sign = -1 if quantity.value < 0 else 1
    for place, digit in enumerate(shown[: len(told) + 1]):
        for other in "0123456789" if place else "123456789":
            # The last digit one up or down is what another way of rounding leaves.
            if abs(int(other) - int(digit)) > (place == len(shown) - 1):
                changed = Decimal(shown[:place] + other + shown[place + 1 :])
                yield replace(quantity, value=sign * changed * quantity.resolution)


_LONGEST = 8
"""Longer figures are copied, not typed."""
