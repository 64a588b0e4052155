"""Figures against the measures that a reference brought itself: rows and columns of a table, found by their words.

No language file has words for "Grocery & Snacks net sales", so nothing but the label's own words can tell that a figure
is about it. A cell's score is the weight of its label's words near the figure; rare words of the reference weigh more.
Whether the figures agree is for others to say: every cell that the words may mean is kept.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from checkers.match import labels
from checkers.match.labels import Label, Spoken
from checkers.model.claim import Claim, ClaimType, Extraction
from checkers.model.document import Document, Segments, Span, Zone
from checkers.model.finding import Candidate, Match, Standing
from checkers.model.quantity import Quantity
from checkers.model.language import Language
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
_FIGURE_BETWEEN = 60
_BEFORE = 15
_OWN_YEAR = 45
_REACH = 60
"""Characters before a figure within which a word of change makes it one."""
_DERIVED = 0.9
_OTHER_SORT = 0.75
"""What is left of a score where the figure is a change and the cell a level, or the other way."""
_UNTOLD = 0.9
_OTHER_TIME = 0.55
_TIME = frozenset(("year", "month", "week", "day", "hour", "minute", "second", "decade", "quarter", "century"))
_BARE = re.compile(r"(?<![\w.,/:'$€£¥#+-])\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\w%]|[.,:/]\d)|(?<![\w.,/:'$€£¥#+-])\d+(?:\.\d+)?(?![\w%]|[.,:/]\d)")
_BESIDE = 24
"""Characters within which a label makes a bare figure its own: "week 11", "in the year of 1925"."""


@dataclass(frozen=True, slots=True)
class _Cell:
    fact: Fact
    label: Label
    total: float
    """Weight of all its label's words."""
    year: int | None
    rate: float = 1.0
    """Below 1 for what is reckoned from two cells."""


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
        self.low = labels.folded(document.text)
        self._cells: dict[str, tuple[tuple[_Cell, ...], dict[str, float]]] = {}
        self._changes: dict[str, tuple[_Cell, ...]] = {}
        self._spoken: dict[int, Spoken] = {}
        self._present: tuple[str, ...] | None = None
        self._together: dict[Span, tuple[Span, ...]] = {}
        for change in extraction.changes:
            parts = [extraction.quantities[i].span for i in (change.amount, change.base, change.result) if i is not None]
            self._together.update(dict.fromkeys(parts, tuple(parts)))

    def match(self, claim: Claim) -> Match | None:
        """The cells that a figure may be about, best first; None where the words name none."""
        quantity = claim.quantity
        if quantity is None or claim.sentence is None or not self._entities(claim.sentence):
            return None
        found = [m for e in self._entities(claim.sentence) for m in (self._of(claim, quantity, claim.sentence, e),) if m]
        found.sort(key=lambda m: -m.candidates[0].score)
        return replace(found[0], alternatives=tuple(found[1:])) if found else None

    def further(self) -> Iterator[Claim]:
        """Claims of figures that are no amounts (a year, a place in an order), where a label makes them its own."""
        taken = sorted((*(q.span for q in self.extraction.quantities), *(m.span for m in self.extraction.mentions)))
        for number, sentence in enumerate(self.segments.sentences):
            if sentence.zone is not Zone.BODY and sentence.zone is not Zone.HEADLINE:
                continue
            if not any(self._table(e)[0] for e in self._entities(number)):
                continue
            for found in _BARE.finditer(self.document.text, *sentence.span):
                span = Span(*found.span())
                if not any(span.overlaps(other) for other in taken) and self._owned(number, span):
                    yield Claim("", ClaimType.NUMERIC, span, number, quantity=_plain(span, found.group()))

    def _owned(self, number: int, span: Span) -> bool:
        """Whether a label's words stand right beside a bare figure, or make the whole sentence about it."""
        words = self._words(number)
        for entity in self._entities(number):
            for cell in self._table(entity)[0]:
                if cell.fact.unit is None and cell.label.words and all(w in words.places for w in cell.label.words):
                    return True
        return False

    def _entities(self, number: int) -> tuple[str, ...]:
        """Whom a sentence names; where it names nobody, the only one of the whole document."""
        span = self.segments.sentences[number].span
        here = [m for m in self.extraction.mentions if span.covers(m.span)]
        named = dict.fromkeys(e for m in here for e in m.entities)
        found = tuple(e for e in named if self._table(e)[0])[:_ENTITIES]
        if found:
            return found
        if self._present is None:
            everybody = dict.fromkeys(e for m in self.extraction.mentions for e in m.entities)
            self._present = tuple(e for e in everybody if self._table(e)[0])
        return self._present if len(self._present) == 1 else ()

    def _table(self, entity: str) -> tuple[tuple[_Cell, ...], dict[str, float]]:
        kept = self._cells.get(entity)
        if kept is None:
            facts = self.reference.facts(entity)
            # Where a reference brought one row of a table itself, its other rows are read by their words too.
            own = [f for f in facts if self._is_row(f)] if any(map(self._is_own, facts)) else []
            read = {f.concept: labels.label(f.concept.replace("-", " ").replace("_", " ")) for f in own}
            weight = labels.weights(read.values())
            cells = (_Cell(f, read[f.concept], _weight(read[f.concept], weight), _year(f)) for f in own)
            kept = (tuple(cells), weight)
            self._cells[entity] = kept
        return kept

    def _is_own(self, fact: Fact) -> bool:
        concept = self.reference.concept(fact.concept)
        return concept is not None and concept.own and self._is_row(fact)

    def _is_row(self, fact: Fact) -> bool:
        return fact.value is not None or fact.low is not None

    def _words(self, number: int) -> Spoken:
        if number not in self._spoken:
            self._spoken[number] = labels.spoken(self.low, self.segments.sentences[number].span)
        return self._spoken[number]

    def _of(self, claim: Claim, quantity: Quantity, number: int, entity_id: str) -> Match | None:
        cells, weight = self._table(entity_id)
        words, year = self._words(number), self._year_of(quantity, number)
        held = self._holds(quantity, number, words)
        moved = self.moved(quantity, number)
        found = []
        for cell in (*cells, *self._differences(entity_id)) if moved else cells:
            score = _score(cell, weight, held, year) * cell.rate * (1.0 if cell.label.change == moved else _OTHER_SORT)
            if score >= FLOOR:
                standing: Standing = "current" if cell.rate == 1 else "other-method"
                found.append(Candidate(cell.fact, standing, score, f"the words of “{cell.fact.concept}” stand nearby"))
        if not found:
            return None
        found.sort(key=lambda c: (-c.score, c.fact.id))
        entity = self.reference.entity(entity_id)
        span = next((m.span for m in self.extraction.mentions if entity_id in m.entities), None)
        return Match(claim, entity, span, 1.0, found[0].fact.concept, tuple(found[:_KEPT]), by_words=True)

    def moved(self, quantity: Quantity, number: int) -> bool:
        """Whether a figure tells by how much something changed: "an increase of 7.8", "a 51 million decrease"."""
        sentence, at = self.segments.sentences[number].span, quantity.span
        parts = self._together.get(at)
        change = next((c for c in self.extraction.changes if c.span.covers(at)), None) if parts else None
        if change is not None:
            return change.amount is not None and self.extraction.quantities[change.amount].span == at
        if self.movements is None:
            return False
        others = [q.span.end for q in self.extraction.quantities if sentence.start <= q.span.end <= at.start]
        before = self.low[max(others[-1] if others else 0, sentence.start, at.start - _REACH) : at.start]
        if self.movements.amount.search(before):
            return True
        return self.movements.behind.match(self.low, at.end) is not None

    def _differences(self, entity_id: str) -> tuple[_Cell, ...]:
        """What changed from one period to the next, in amount and in percent, of every row that tells both."""
        kept = self._changes.get(entity_id)
        if kept is None:
            kept = tuple(_differences(self._table(entity_id)[0]))
            self._changes[entity_id] = kept
        return kept

    def _holds(self, quantity: Quantity, number: int, words: Spoken) -> dict[str, float]:
        """How firmly each word of the sentence holds a figure, 0 to 1."""
        figures = [q for q in self.extraction.quantities if self.segments.sentences[number].span.covers(q.span)]
        at = self._together.get(quantity.span, (quantity.span,))
        return {
            word: max(self._hold(place, figure, figures) for place in places for figure in at)
            for word, places in words.places.items()
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
        figures = [q for q in self.extraction.quantities if sentence.covers(q.span) and q.unit not in _TIME]
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
    score = (named + near) / 2 / cell.total
    if year is None or (cell.year is None and not cell.label.years):
        return score * _UNTOLD
    return score if year == cell.year or year in cell.label.years else score * _OTHER_TIME


def _differences(cells: Sequence[_Cell]) -> Iterator[_Cell]:
    rows: dict[tuple[str, ...], dict[int, _Cell]] = {}
    for cell in cells:
        if cell.year is not None and cell.fact.value is not None and not cell.label.change:
            rows.setdefault(tuple(cell.label.words), {}).setdefault(cell.year, cell)
    for row in rows.values():
        for year, now in row.items():
            then = row.get(year - 1)
            if then is not None and then.fact.unit == now.fact.unit:
                yield from _between(then, now)


def _between(then: _Cell, now: _Cell) -> Iterator[_Cell]:
    before, after = then.fact.value, now.fact.value
    if before is None or after is None:
        return
    label = replace(now.label, change=True)
    name = f"change of {now.fact.concept}"
    fact = replace(now.fact, id=f"{then.fact.id}-{now.fact.id}", concept=name, value=after - before)
    yield replace(now, fact=fact, label=label, rate=_DERIVED)
    if before > 0 and after > 0:
        share = ((after / before - 1) * 100).quantize(_HUNDREDTH)
        yield replace(now, fact=replace(fact, id=f"{fact.id}-percent", value=share, unit="percent"), label=label, rate=_DERIVED)


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
