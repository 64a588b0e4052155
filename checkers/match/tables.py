"""Figures against the measures that a reference brought itself: rows and columns of a table, found by their words.

No language file has words for "Grocery & Snacks net sales", so nothing but the label's own words can tell that a figure
is about it. A cell's score is the weight of its label's words near the figure; rare words of the reference weigh more.
Whether the figures agree is for others to say: every cell that the words may mean is kept.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import TypeVar

from checkers.match import labels
from checkers.match.holding import holding_on
from checkers.match.labels import Label, Spoken
from checkers.model.claim import Claim, ClaimType, Extraction, Mention
from checkers.model.document import Document, Segments, Span, Zone
from checkers.model.finding import Candidate, Match, Standing
from checkers.model.language import Language
from checkers.model.quantity import Quantity
from checkers.model.reference import Fact, ReferenceBase

FLOOR = 0.2
"""Score below which the words do not speak of a cell."""
_KEPT = 24
"""Cells of one entity that a claim keeps."""
_ENTITIES = 6
"""Entities of one sentence whose cells are looked up."""
_FALLOFF = 120
"""Characters over which a word's hold on a figure falls by half."""
_CROSSED = 0.7
"""What another figure between a word and a figure leaves of the hold."""
_BEHIND = 0.8
"""What is left of the hold of a word that follows its figure."""
_FIGURE_BETWEEN = 60
"""Characters that a figure between counts for, from a year to the figure that may be of it."""
_BEFORE = 15
"""The same for a year that stands before its figure: most follow."""
_OWN_YEAR = 45
"""Characters behind a figure within which a year is its own, and no later figure's."""
_REACH = 60
"""Characters before a figure within which a word of change makes it one."""
_DERIVED = 0.9
"""What is left of the score of a difference that the table does not tell itself."""
_OTHER_SORT = 0.75
"""What is left of a score where the figure is a change and the cell a level, or the other way."""
_UNTOLD = 0.9
"""What is left where text or table leaves the year open."""
_OTHER_TIME = 0.55
"""What is left where they name different years."""
_TIME = frozenset(("year", "month", "week", "day", "hour", "minute", "second", "decade", "quarter", "century"))
_BARE = re.compile(
    r"(?<![\w.,/:'$€£¥#+-])(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?![\w%]|[.,:/]\d)",
)
_Placed = TypeVar("_Placed", Mention, Quantity)


@dataclass(frozen=True, slots=True)
class _Cell:
    fact: Fact
    standing: Standing
    """`other-method` for what is reckoned from two cells."""
    label: Label
    total: float
    """Weight of all its label's words."""
    year: int | None

    @property
    def row(self) -> tuple[str, ...]:
        return tuple(self.label.words)


@dataclass(frozen=True, slots=True)
class _Told:
    """A change that the text tells: its figures, and which of them is its amount."""

    spans: tuple[Span, ...]
    amount: Span | None


def _together(extraction: Extraction) -> dict[Span, _Told]:
    found: dict[Span, _Told] = {}
    for change in extraction.changes:
        indices = (change.amount, change.base, change.result)
        spans = tuple(extraction.quantities[i].span for i in indices if i is not None)
        amount = extraction.quantities[change.amount].span if change.amount is not None else None
        found.update(dict.fromkeys(spans, _Told(spans, amount)))
    return found


def within(items: Sequence[_Placed], span: Span) -> Sequence[_Placed]:
    """Those of a sorted row that begin inside a stretch."""
    first = bisect_left(items, span.start, key=_begin)
    return items[first : bisect_left(items, span.end, lo=first, key=_begin)]


def _begin(item: Mention | Quantity) -> int:
    return item.span.start


def _is_row(fact: Fact) -> bool:
    return fact.value is not None or fact.low is not None


def _standing(facts: Sequence[Fact], as_of: date | None) -> Iterator[tuple[Fact, Standing]]:
    """The facts known on a day; of those without a period the ones that another has ended are superseded."""
    known = [f for f in facts if as_of is None or f.known_from is None or f.known_from <= as_of]
    series: dict[tuple[str, str | None], list[Fact]] = {}
    for fact in known:
        if fact.period is None:
            series.setdefault((fact.concept, fact.method), []).append(fact)
    holding = {fact.id for alike in series.values() for fact in holding_on(alike, as_of)}
    for fact in known:
        yield fact, "current" if fact.period is not None or fact.id in holding else "superseded"


class Tables:
    """The reference's own measures of one document's entities."""

    def __init__(
        self,
        document: Document,
        segments: Segments,
        extraction: Extraction,
        reference: ReferenceBase,
        language: Language | None,
    ) -> None:
        self.document = document
        self.segments = segments
        self.extraction = extraction
        self.reference = reference
        self.movements = labels.movements(language)
        self.respectively = language.business.respectively if language is not None else frozenset[str]()
        self._cells: dict[str, tuple[tuple[_Cell, ...], dict[str, float]]] = {}
        self._changes: dict[str, tuple[_Cell, ...]] = {}
        self._spoken: dict[int, Spoken] = {}
        everybody = dict.fromkeys(entity for mention in extraction.mentions for entity in mention.entities)
        self.tabled = tuple(entity for entity in everybody if self._table(entity)[0])
        self.low = labels.folded(document.text) if self.tabled else ""
        labelled = (word for entity in self.tabled for cell in self._table(entity)[0] for word in cell.label.words)
        self.runs = frozenset(word for word in labelled if labels.SPACELESS.match(word))
        self._together = _together(extraction) if self.tabled else {}

    def match(self, claim: Claim) -> Match | None:
        """The cells that a figure may be about, best first; None where the words name none."""
        quantity, number = claim.quantity, claim.sentence
        if quantity is None or number is None or not self.tabled:
            return None
        read = (self._of(claim, quantity, number, entity) for entity in self._entities(number))
        found = sorted((match for match in read if match is not None), key=lambda m: -m.candidates[0].score)
        return replace(found[0], alternatives=tuple(found[1:])) if found else None

    def further(self) -> Iterator[Claim]:
        """Claims of figures that are no amounts (a year, a place in an order), where a label makes them its own."""
        for number, sentence in enumerate(self.segments.sentences if self.tabled else ()):
            if sentence.zone not in (Zone.BODY, Zone.HEADLINE) or not self._owned(number):
                continue
            taken = [*(q.span for q in self._quantities(number)), *(m.span for m in self._mentions(number))]
            for found in _BARE.finditer(self.document.text, *sentence.span):
                span = Span(*found.span())
                if not any(span.overlaps(other) for other in taken):
                    yield Claim("", ClaimType.NUMERIC, span, number, quantity=_plain(span, found.group()))

    def _owned(self, number: int) -> bool:
        """Whether the sentence has all words of a row without a unit: then a figure that is no amount can be its."""
        places = self._words(number).places
        return any(
            cell.fact.unit is None and bool(cell.label.words) and all(word in places for word in cell.label.words)
            for entity in self._entities(number)
            for cell in self._table(entity)[0]
        )

    def _mentions(self, number: int) -> Sequence[Mention]:
        return within(self.extraction.mentions, self.segments.sentences[number].span)

    def _quantities(self, number: int) -> Sequence[Quantity]:
        return within(self.extraction.quantities, self.segments.sentences[number].span)

    def _entities(self, number: int) -> tuple[str, ...]:
        """Whom a sentence names; where it names nobody, the only one of the whole document."""
        named = dict.fromkeys(entity for mention in self._mentions(number) for entity in mention.entities)
        found = tuple(entity for entity in named if self._table(entity)[0])[:_ENTITIES]
        return found or (self.tabled if len(self.tabled) == 1 else ())

    def _table(self, entity: str) -> tuple[tuple[_Cell, ...], dict[str, float]]:
        kept = self._cells.get(entity)
        if kept is None:
            facts = self.reference.facts(entity)
            # Where a reference brought one row of a table itself, its other rows are read by their words too.
            rows = [f for f in facts if _is_row(f)] if any(map(self._is_own, facts)) else []
            read = {f.concept: labels.label(f.concept.replace("-", " ").replace("_", " ")) for f in rows}
            weight = labels.weights(read.values())
            cells = (
                _Cell(fact, standing, read[fact.concept], _weight(read[fact.concept], weight), _year(fact))
                for fact, standing in _standing(rows, self.document.as_of)
            )
            kept = (tuple(cells), weight)
            self._cells[entity] = kept
        return kept

    def _is_own(self, fact: Fact) -> bool:
        concept = self.reference.concept(fact.concept)
        return concept is not None and concept.own and _is_row(fact)

    def _words(self, number: int) -> Spoken:
        if number not in self._spoken:
            self._spoken[number] = labels.spoken(self.low, self.segments.sentences[number].span, self.runs)
        return self._spoken[number]

    def _of(self, claim: Claim, quantity: Quantity, number: int, entity_id: str) -> Match | None:
        cells, weight = self._table(entity_id)
        held, year = self._holds(quantity, number), self._year_of(quantity, number)
        moved = self._moved(quantity, number)
        rows = self._told_rows(cells, year) if year is not None and self._lone(quantity, number) else frozenset()
        found = []
        for cell in (*cells, *self._differences(entity_id)) if moved else cells:
            elsewhen = cell.row in rows and cell.year != year and cell.standing == "current"
            score = _score(cell, weight, held, None if elsewhen else year)
            score *= 1.0 if cell.label.change == moved else _OTHER_SORT
            if score >= FLOOR:
                why = f"the words of “{cell.fact.concept}” stand nearby"
                standing: Standing = "other-period" if elsewhen else cell.standing
                found.append(Candidate(cell.fact, standing, min(score, 1.0), why))
        if not found:
            return None
        found.sort(key=lambda c: (-c.score, c.fact.id))
        entity = self.reference.entity(entity_id)
        span = next((m.span for m in self._mentions(number) if entity_id in m.entities), None)
        return Match(claim, entity, span, 1.0, found[0].fact.concept, tuple(found[:_KEPT]), by_words=True)

    def _told_rows(self, cells: Sequence[_Cell], year: int) -> frozenset[tuple[str, ...]]:
        """Rows that have a figure for a year."""
        return frozenset(cell.row for cell in cells if cell.year == year)

    def _lone(self, quantity: Quantity, number: int) -> bool:
        """Whether the sentence has but one year and one figure of this kind, so that the one is surely of the other."""
        sentence = self.segments.sentences[number].span
        told = {year for _, year in labels.years(self.document.text, sentence)}
        alike = [q for q in self._quantities(number) if q.unit == quantity.unit]
        return len(told) == 1 and len(alike) <= 1

    def _moved(self, quantity: Quantity, number: int) -> bool:
        """Whether a figure tells by how much something changed: "an increase of 7.8", "a 51 million decrease"."""
        at = quantity.span
        told = self._together.get(at)
        if told is not None:
            return told.amount == at
        if self.movements is None:
            return False
        others = [q.span.end for q in self._quantities(number) if q.span.end <= at.start]
        first = max(others[-1] if others else 0, self.segments.sentences[number].span.start, at.start - _REACH)
        if self.movements.amount.search(self.low[first : at.start]):
            return True
        return self.movements.behind.match(self.low, at.end) is not None

    def _differences(self, entity_id: str) -> tuple[_Cell, ...]:
        """What changed from one period to the next, in amount and in percent, of every row that tells both."""
        kept = self._changes.get(entity_id)
        if kept is None:
            kept = tuple(_differences(self._table(entity_id)[0]))
            self._changes[entity_id] = kept
        return kept

    def _holds(self, quantity: Quantity, number: int) -> dict[str, float]:
        """How firmly each word of the sentence holds a figure, 0 to 1; the figures of one change hold together."""
        figures = self._quantities(number)
        told = self._together.get(quantity.span)
        at = told.spans if told is not None else (quantity.span,)
        return {
            word: max(self._hold(place, figure, figures) for place in places for figure in at)
            for word, places in self._words(number).places.items()
        }

    def _hold(self, place: Span, figure: Span, figures: Sequence[Quantity]) -> float:
        before = place.end <= figure.start
        gap = Span(place.end, figure.start) if before else Span(figure.end, place.start)
        hold = 1 / (1 + max(gap.end - gap.start, 0) / _FALLOFF)
        hold *= _CROSSED ** sum(gap.start <= q.span.start < gap.end and q.unit not in _TIME for q in figures)
        return hold if before else hold * _BEHIND

    def _year_of(self, quantity: Quantity, number: int) -> int | None:
        """The year that a figure is of by the words beside it; None where they leave it open."""
        sentence = self.segments.sentences[number].span
        told = [y for y in labels.years(self.document.text, sentence) if not y[0].overlaps(quantity.span)]
        if not told:
            return None
        figures = [q for q in self._quantities(number) if q.unit not in _TIME]
        alike = [q for q in figures if (q.unit == "percent") == (quantity.unit == "percent")]
        behind = [y for y in told if alike and y[0].start >= alike[-1].span.end]
        listed = any(word in self.low[sentence.start : sentence.end] for word in self.respectively)
        if listed and quantity in alike and len(behind) > 1:
            place = alike.index(quantity) - len(alike) + len(behind)
            if place >= 0:
                return behind[place][1]
        return self._nearest(quantity, told, figures)

    def _nearest(self, quantity: Quantity, told: Sequence[tuple[Span, int]], figures: Sequence[Quantity]) -> int | None:
        best: tuple[float, int] | None = None
        for span, year in told:
            before = span.end <= quantity.span.start
            gap = Span(span.end, quantity.span.start) if before else Span(quantity.span.end, span.start)
            crossed = sum(gap.start <= q.span.start < gap.end for q in figures)
            distance = (gap.end - gap.start) + _FIGURE_BETWEEN * crossed
            if before and self.low[gap.start : gap.end].strip() != ":":
                distance += _FIGURE_BETWEEN if self._taken(span, figures) else _BEFORE
            if best is None or distance < best[0]:
                best = distance, year
        return best[1] if best is not None else None

    def _taken(self, year: Span, figures: Sequence[Quantity]) -> bool:
        """Whether a year stands right behind another figure, whose it then is: "from 89 in 2018 to 96 in 2019"."""
        return any(0 <= year.start - q.span.end <= _OWN_YEAR for q in figures)


def _weight(label: Label, weight: dict[str, float]) -> float:
    return sum(share * weight[word] for word, share in label.words.items()) or 1.0


def _score(cell: _Cell, weight: dict[str, float], held: dict[str, float], year: int | None) -> float:
    """Part of the label's weight that the text names, by how near it stands; more for a longer label."""
    named = near = 0.0
    for word, share in cell.label.words.items():
        hold = held.get(word)
        if hold is not None:
            named += share * weight[word]
            near += share * weight[word] * hold
    score = (named + near) / 2 / cell.total * (_DERIVED if cell.standing == "other-method" else 1.0)
    if year is None or (cell.year is None and not cell.label.years):
        return score * _UNTOLD
    return score if year == cell.year or year in cell.label.years else score * _OTHER_TIME


def _differences(cells: Sequence[_Cell]) -> Iterator[_Cell]:
    rows: dict[tuple[str, ...], dict[int, _Cell]] = {}
    for cell in cells:
        if (
            cell.standing == "current"
            and cell.year is not None
            and cell.fact.value is not None
            and not cell.label.change
        ):
            rows.setdefault(cell.row, {}).setdefault(cell.year, cell)
    for row in rows.values():
        for year, now in row.items():
            then = row.get(year - 1)
            if then is not None and then.fact.unit == now.fact.unit:
                yield from _between(then, now)


def _between(then: _Cell, now: _Cell) -> Iterator[_Cell]:
    before, after = then.fact.value, now.fact.value
    if before is None or after is None:
        return
    cell = replace(now, standing="other-method", label=replace(now.label, change=True))
    name = f"change of {now.fact.concept}"
    fact = replace(now.fact, id=f"{then.fact.id}-{now.fact.id}", concept=name, value=after - before)
    yield replace(cell, fact=fact)
    if before > 0 and after > 0:
        share = ((after / before - 1) * 100).quantize(_HUNDREDTH)
        yield replace(cell, fact=replace(fact, id=f"{fact.id}-percent", value=share, unit="percent"))


_HUNDREDTH = Decimal("0.01")


def _year(fact: Fact) -> int | None:
    period = fact.period
    if period is None:
        return None
    return period.end.year if period.end is not None else None


def _plain(span: Span, written: str) -> Quantity:
    value = Decimal(written.replace(",", ""))
    exponent = value.as_tuple().exponent
    step = Decimal(1).scaleb(exponent if isinstance(exponent, int) else 0)
    return Quantity(span, span, value, None, resolution=step)
