"""Which facts decide a claim on the as-of date, and which only explain it.

Of the numeric facts without a period of one entity, concept and method the latest `valid_from` on or before the day
holds; for one period the latest `known_from` on or before as-of is the fact; roles and tickers add up.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from checkers.match import people, statements
from checkers.match.compositions import Compositions
from checkers.match.entities import SURE, Subject, Subjects
from checkers.match.holding import holding_on
from checkers.match.standing import held, standing_of
from checkers.match.tables import Tables
from checkers.model import periods
from checkers.model.claim import Claim, ClaimType, ConceptLink, Extraction, Period, Role
from checkers.model.document import Document, Segments, Span
from checkers.model.finding import Candidate, Match, ReasonCode, Standing
from checkers.model.language import Language
from checkers.model.quantity import Comparator, Quantity
from checkers.model.reference import Concept, Entity, Fact, ReferenceBase

_SHARES = frozenset({"percent", "percentage-point", "basis-point"})
_ALIKE_DAYS = 10
"""Days by which a period of 52 weeks misses the months' ends."""
_PLAUSIBLE = 0.4
"""Part of the best binding's weight from which another one is judged too."""
_READINGS = 8
"""Bindings of one claim that are looked up."""
_EXPLAINING = 24
"""Facts of other periods and measures that a match carries for rules to name."""
_FALLOFF = 45
_CARRIED = 0.35
"""Weight of a subject that the sentence itself does not name."""
_NEARLY = 0.8
"""Part of a binding's weight from which another measure named nearby leaves it open."""
_FRESH = 1.05
"""What being the day's news adds to the weight of a subject."""
_NEWS_DAYS = 10
_DEALS = frozenset(
    [
        "investment",
        "contract-value",
        "transfer-fee",
        "transfer-add-ons",
        "acquisition-price",
        "price",
        "drug-price",
        "state-loan",
        "settlement",
        "amount-invested",
        "amount-spent",
        "capacity",
        "production",
    ]
)
"""Measures of one deal, project or product among several of the same company."""
_TO_COME = ("-forecast", "-target", "-planned", "-guidance", "-ambition")
_Key = Callable[[Fact], object]


@dataclass(frozen=True, slots=True)
class _Binding:
    """One plausible reading of whom and what a claim is about."""

    subject: Subject
    concept: str
    why: str
    weight: float
    firm: bool = True
    """False where the words that name the measure rather belong to another figure."""
    words: Span | None = None
    """Where the words stand that name the measure."""


@dataclass(frozen=True, slots=True)
class When:
    """The stretches of time that a claim's words can mean, and the day on which facts without a period must hold."""

    spans: tuple[tuple[date, date], ...]
    """Empty: the words name no period."""
    told: bool
    """True where the claim's own sentence names the period, so that no other one is meant."""
    day: date | None
    past: bool = False
    """True where the text itself calls the state over: then every earlier one may be meant."""
    ahead: bool = False
    """True where the text speaks of what is to come."""


def _rivals(one: _Binding, other: _Binding) -> bool:
    """Whether other words name another measure nearly as well."""
    if one.words is None or other.words is None or one.words == other.words:
        return False
    return one.weight >= other.weight * _NEARLY


def _same_subject(binding: _Binding, subjects: Sequence[Subject]) -> bool:
    return binding.subject.entity.id == subjects[0].entity.id


def _telling(quantity: Quantity) -> bool:
    """Whether a figure has digits enough to be told from others: three, or two with a unit."""
    figure = quantity.value if quantity.value is not None else quantity.high
    if not figure or quantity.comparator is Comparator.VAGUE:
        return False
    digits = len(figure.normalize().as_tuple().digits)
    return digits >= (3 if quantity.unit is None and quantity.scale is None else 2)


def _renders(quantity: Quantity, fact: Fact) -> bool:
    """Whether figure and fact are equal, in the same unit."""
    if quantity.unit is not None and fact.unit is not None and quantity.unit != fact.unit:
        counted = not (_is_money(quantity.unit) or _is_money(fact.unit) or {quantity.unit, fact.unit} & _SHARES)
        if not counted:
            return False
    if quantity.value is not None:
        return quantity.value == fact.value
    return (quantity.low, quantity.high) == (fact.low, fact.high)


def _likelier(one: _Binding, other: _Binding) -> bool:
    """Whether a reading goes before another by more than the order of words that name both."""
    return one.subject.entity.id != other.subject.entity.id or one.weight > other.weight * 1.1


class Matcher:
    def __init__(
        self,
        document: Document,
        segments: Segments,
        extraction: Extraction,
        reference: ReferenceBase,
        subjects: Subjects,
        language: Language | None = None,
    ) -> None:
        self.document = document
        self.language = language
        self.segments = segments
        self.extraction = extraction
        self.reference = reference
        self.subjects = subjects
        self.as_of = document.as_of
        self.concepts = frozenset(reference.concepts())
        self.tables = Tables(document, segments, extraction, reference, language)
        self.compositions = Compositions(reference)
        self.mentioned = tuple(dict.fromkeys(e for m in extraction.mentions for e in m.entities))

    def match(self, claim: Claim) -> Match | None:
        if claim.type is ClaimType.NUMERIC:
            return self._numeric(claim)
        if claim.type is ClaimType.ROLE:
            return self._role(claim)
        if claim.type is ClaimType.TICKER:
            return self._ticker(claim)
        if claim.type is ClaimType.NAME:
            return self._name(claim)
        if claim.type is ClaimType.ATTRIBUTION:
            return self._attribution(claim)
        return Match(claim)

    def _numeric(self, claim: Claim) -> Match:
        table = self.tables.match(claim)
        if table is None:
            return self._told_by_language(claim)
        return replace(table, alternatives=(*table.alternatives, self._told_by_language(claim)))

    def _told_by_language(self, claim: Claim) -> Match:
        """By the measures that the language has words for."""
        subjects = self.subjects.of(claim)
        if not subjects:
            return Match(
                claim, reason_code=ReasonCode.NO_ENTITY, reason="the sentence names nobody whom the reference knows"
            )
        first = subjects[0]
        bindings = self._bindings(claim, subjects)
        told = self._by_figure(claim, subjects, bindings)
        if told is not None:
            return told
        if not bindings:
            return Match(
                claim,
                first.entity,
                first.span,
                first.weight,
                reason_code=ReasonCode.NO_CONCEPT,
                reason="no words nearby say what is measured",
            )
        matches = [self._bound(claim, binding) for binding in bindings]
        at = next((i for i, m in enumerate(matches) if m.current), 0)
        # A likelier reading of which the reference knows nothing keeps a less likely one from accusing.
        silent = tuple(m for m, b in zip(matches[:at], bindings, strict=False) if _likelier(b, bindings[at]))
        rivalled = any(_rivals(b, bindings[at]) and not m.current for b, m in zip(bindings, matches, strict=True))
        if rivalled or not bindings[at].firm or self._open(claim, bindings[at], matches[at]):
            silent = (*silent, Match(claim, reason="whom or when the figure is about stays open"))
        others = tuple(m for m in matches[at + 1 :] if m.current)
        return replace(matches[at], alternatives=(*others, *silent))

    def _by_figure(self, claim: Claim, subjects: Sequence[Subject], bindings: Sequence[_Binding]) -> Match | None:
        """The one measure of a subject of which the reference has this very figure, where no words name a measure
        that the reference has: the figure itself then tells what is meant. It supports, and never accuses."""
        quantity = claim.quantity
        if quantity is None or not _telling(quantity) or self._is_change(claim):
            return None
        if any(self._has_facts(b.subject.entity, b.concept) for b in bindings if _same_subject(b, subjects)):
            return None
        for subject in subjects:
            found: dict[str, Match] = {}
            for fact in self.reference.facts(subject.entity.id):
                if fact.concept in found or not _renders(quantity, fact):
                    continue
                why = "the reference has this very figure of it"
                bound = self._bound(claim, _Binding(subject, fact.concept, why, subject.weight, firm=False))
                if any(c.fact.id == fact.id for c in bound.current):
                    found[fact.concept] = bound
            if len(found) == 1:
                (match,) = found.values()
                return replace(match, alternatives=(Match(claim, reason="no words name what is measured"),))
        return None

    def _has_facts(self, entity: Entity, concept_id: str) -> bool:
        """Of the measure, or of the one whose values are its own with the sign turned."""
        return any(True for _ in self._facts(entity, concept_id, self.reference.concept(concept_id)))

    def _open(self, claim: Claim, binding: _Binding, match: Match) -> bool:
        """Whether facts can support the claim but not accuse it: a forecast against a state of today, and a deal or
        project whose own name the sentence leaves out."""
        concept = self.reference.concept(binding.concept)
        ahead = claim.tense == "forecast" and not binding.concept.endswith(_TO_COME) and not self._ahead(claim)
        if ahead and concept is not None and not concept.flow and not any(self._to_come(c.fact) for c in match.current):
            return True
        if binding.concept not in _DEALS or binding.subject.weight > _CARRIED * _FRESH:
            return False
        return not any(self._is_news(c.fact) for c in match.current)

    def _over(self, spans: Iterable[tuple[date, date]]) -> bool:
        published = self.document.published
        return published is not None and all(last < published for _, last in spans)

    def _to_come(self, fact: Fact) -> bool:
        """Whether a fact is itself about days after the document's."""
        published, bounds = self.document.published, _bounds(fact)
        return published is not None and bounds is not None and bounds[0] > published

    def _bindings(self, claim: Claim, subjects: Sequence[Subject]) -> list[_Binding]:
        """Plausible readings, likeliest first."""
        found: list[_Binding] = []
        for subject in subjects:
            links = self._links(claim, subject.entity)
            found.extend(_Binding(subject, k.id, k.why, subject.weight * k.score, k.firm, k.span) for k in links)
        found.extend(self._news(claim, found))
        found.sort(key=lambda b: -b.weight)
        floor = found[0].weight * _PLAUSIBLE if found else 0.0
        return [b for b in found if b.weight >= floor or self._documented(b, found[0])][:_READINGS]

    def _news(self, claim: Claim, found: Sequence[_Binding]) -> Iterator[_Binding]:
        """Where the sentence names nobody: of the others in the story those of whom the measure is this day's news."""
        if not found or any(b.subject.weight > _CARRIED for b in found):
            return
        seen = {b.subject.entity.id for b in found}
        links = {b.concept: b for b in reversed(found)}
        for entity_id in self.mentioned:
            for concept, like in links.items() if entity_id not in seen else ():
                if any(self._is_news(fact) for fact in self.reference.facts(entity_id, concept)):
                    subject = Subject(self.reference.entity(entity_id), None, like.subject.weight * _FRESH)
                    weight = like.weight / like.subject.weight * subject.weight
                    yield _Binding(subject, concept, like.why, weight, like.firm, like.words)

    def _is_news(self, fact: Fact) -> bool:
        """Whether a fact began within days of the document's date."""
        published, began = self.document.published, fact.valid_from or fact.known_from
        return published is not None and began is not None and abs((published - began).days) <= _NEWS_DAYS

    def _documented(self, binding: _Binding, likeliest: _Binding) -> bool:
        """Whether the reference has this very measure of a less likely subject: then it may be the one meant."""
        if binding.subject.entity.id == likeliest.subject.entity.id:
            return False
        return bool(self.reference.facts(binding.subject.entity.id, binding.concept))

    def _is_change(self, claim: Claim) -> bool:
        """Whether the claim's figure is the distance between two others, not one of them."""
        if claim.change is None or claim.change.amount is None or claim.quantity is None:
            return False
        return self.extraction.quantities[claim.change.amount].span == claim.quantity.span

    def _links(self, claim: Claim, entity: Entity) -> list[ConceptLink]:
        """The claim's concepts that its unit can measure, with the reference's own that are made of them."""
        listed = [r for link in claim.concepts if self._measures(claim, link.id) for r in self._in_tense(claim, link)]
        if claim.sentence is None or self._is_change(claim):
            return listed
        sentence = self.segments.sentences[claim.sentence].span.of(self.document.text).casefold()
        made = self.compositions.links(claim, entity.id, sentence)
        return [*listed, *(link for link in made if self._measures(claim, link.id))]

    def _in_tense(self, claim: Claim, link: ConceptLink) -> Iterator[ConceptLink]:
        """What is to come goes by a name of its own: revenue-forecast, capacity-target, gdp-growth-forecast."""
        to_come = claim.tense == "forecast" or self._ahead(claim)
        if link.id.endswith(_TO_COME):
            yield link if to_come else replace(link, score=link.score * 0.8)
            return
        if to_come:
            for ending in _TO_COME:
                if link.id + ending in self.concepts:
                    yield replace(link, id=link.id + ending, score=link.score * 1.05)
        yield replace(link, score=link.score * 0.95) if to_come else link

    def _ahead(self, claim: Claim) -> bool:
        period = claim.period
        if period is None or period.end is None or self.document.published is None:
            return False
        return (period.start or period.end) > self.document.published

    def _measures(self, claim: Claim, concept_id: str) -> bool:
        concept = self.reference.concept(concept_id)
        unit = claim.quantity.unit if claim.quantity is not None else None
        if concept is None or concept.kind == "number":
            return True
        if concept.kind == "percent":
            return unit in _SHARES
        if concept.kind == "money":
            return unit is None or _is_money(unit)
        return unit not in _SHARES and not _is_money(unit)

    def _bound(self, claim: Claim, binding: _Binding) -> Match:
        entity = binding.subject.entity
        candidates = self._candidates(claim, entity, binding.concept)
        claim = self._without_flow(claim, binding.concept)
        has_current = any(c.standing == "current" for c in candidates)
        code, reason = (None, "") if has_current else _reason(candidates, entity, binding.concept)
        return Match(
            claim,
            entity,
            binding.subject.span,
            min(binding.subject.weight, 1.0),
            binding.concept,
            candidates,
            code,
            reason,
        )

    def _without_flow(self, claim: Claim, concept_id: str) -> Claim:
        """A state has no period of its own from an earlier sentence: that was of what was earned then."""
        concept = self.reference.concept(concept_id)
        if claim.period is None or concept is None or concept.flow or self._told(claim):
            return claim
        return replace(claim, period=None)

    def _told(self, claim: Claim) -> bool:
        """Whether the claim's own sentence names its period."""
        if claim.period is None or claim.sentence is None:
            return False
        return claim.period.span is None or self.segments.sentences[claim.sentence].span.covers(claim.period.span)

    def _candidates(self, claim: Claim, entity: Entity, concept_id: str) -> tuple[Candidate, ...]:
        concept = self.reference.concept(concept_id)
        facts = [f for f in self._facts(entity, concept_id, concept) if _comparable(claim, f)]
        when = self._when(claim, entity, concept)
        found = list(Selection(facts, when, self.as_of, flow=concept is None or concept.flow).candidates())
        found.extend(self._other_concepts(claim, entity, concept_id, concept, when))
        found.sort(key=_order)
        return tuple(found[: max(_EXPLAINING, sum(c.standing == "current" for c in found))])

    def _facts(self, entity: Entity, concept_id: str, concept: Concept | None) -> Iterator[Fact]:
        yield from self.reference.facts(entity.id, concept_id)
        if concept is not None and concept.opposite is not None:
            yield from (_turned(fact) for fact in self.reference.facts(entity.id, concept.opposite))

    def _other_concepts(
        self, claim: Claim, entity: Entity, concept_id: str, concept: Concept | None, when: When
    ) -> Iterator[Candidate]:
        """What articles take for this measure, for rules to name."""
        near = concept.near if concept is not None else ()
        for other in near:
            if other == (concept.opposite if concept else None):
                continue
            measured = self.reference.concept(other)
            facts = [f for f in self.reference.facts(entity.id, other) if _comparable(claim, f)]
            flow = measured is None or measured.flow
            for candidate in Selection(facts, when, self.as_of, flow=flow).candidates():
                if candidate.standing == "current":
                    yield replace(candidate, standing="other-concept", why=f"{other}, which is taken for {concept_id}")

    def _when(self, claim: Claim, entity: Entity, concept: Concept | None) -> When:
        period = claim.period
        if period is None:
            return When((), False, self.as_of, claim.tense == "past", claim.tense == "forecast")
        told = self._told(claim)
        spans = tuple(_meant(period, entity.fiscal_year_end))
        if claim.tense == "forecast" and period.anchored and self._over(spans):
            spans = tuple((_year_later(first), _year_later(last)) for first, last in spans)
        day = self.as_of
        if told and spans and (day is None or max(end for _, end in spans) < day):
            day = max(end for _, end in spans)
        return When(spans, told, day, claim.tense == "past", claim.tense == "forecast")

    def _role(self, claim: Claim) -> Match:
        role = claim.role
        assert role is not None
        organisations = self._organisations(role)
        if not organisations:
            return Match(claim, reason_code=ReasonCode.NO_ENTITY, reason="the reference does not know the organisation")
        entity, found = organisations[0], self._terms(role, organisations[0])
        for other in organisations[1:]:
            if any(c.standing == "current" for c in found):
                break
            terms = self._terms(role, other)
            if any(c.standing in ("current", "superseded") for c in terms):
                entity, found = other, terms
        concept = people.PREFIX + (role.office or role.title)
        span = role.organisation_span
        if any(c.standing == "current" for c in found):
            return Match(claim, entity, span, 1.0, concept, tuple(found))
        code, reason = _reason(found, entity, f"role {role.title}")
        return Match(claim, entity, span, 1.0, concept, tuple(found), code, reason)

    def _terms(self, role: Role, entity: Entity) -> list[Candidate]:
        return sorted(people.candidates(role, entity.id, self.as_of, self.reference), key=_order)

    def _organisations(self, role: Role) -> list[Entity]:
        """Whose office is meant, likeliest first. Where the title names nobody ("le président"), it can be the
        sentence's organisation, the one at which the person is known, or the only one of the story that has such an
        office."""
        named = self.subjects.organisation(role)
        if role.organisation_span is not None:
            return [named] if named is not None else []
        known = [o for o in people.offices_of(role, self.reference) if o in self.mentioned]
        with_office = [o for o in self.mentioned if people.has_office(role, o, self.reference)]
        known += [o for o in people.offices_of(role, self.reference) if o not in known] if not with_office else []
        ids = [named.id] if named is not None else []
        ids += [*known, *(with_office if len(with_office) == 1 else ())]
        return [self.reference.entity(o) for o in dict.fromkeys(ids)]

    def _ticker(self, claim: Claim) -> Match:
        ticker = claim.ticker
        assert ticker is not None
        foreign = self.reference.symbols(ticker.symbol)
        entity = self.subjects.company(ticker)
        if entity is None and ticker.company is None:
            entity = next((s.entity for s in self.subjects.of(claim) if self._listed(s.entity)), None)
        if entity is None:
            return Match(claim, reason_code=ReasonCode.NO_ENTITY, reason="the reference does not know the company")
        found = list(held(self.reference.facts(entity.id, "ticker"), self.as_of))
        found += [
            Candidate(fact, "other-entity", 1.0, f"the symbol of {name}", subject=name)
            for fact in foreign
            if fact.entity != entity.id and standing_of(fact, self.as_of) == "current"
            for name in [self.reference.entity(fact.entity).name]
        ]
        found.sort(key=_order)
        if any(c.standing == "current" for c in found):
            return Match(claim, entity, ticker.company_span, 1.0, "ticker", tuple(found))
        code, reason = _reason(found, entity, "ticker")
        return Match(claim, entity, ticker.company_span, 1.0, "ticker", tuple(found), code, reason)

    def _listed(self, entity: Entity) -> bool:
        """Whether the reference knows of a symbol of it, or that it has none."""
        return bool(self.reference.facts(entity.id, "ticker"))

    def _name(self, claim: Claim) -> Match | None:
        """A name that resembles one of the reference's; None for any other, and where its role says it already."""
        if self.subjects.in_office(claim.span) or not claim.mentions:
            return None
        near = [n for n in self.subjects.near(claim.mentions[0].head) if SURE <= n.score < 1]
        if not near:
            return None
        best = near[0]
        entity = self.reference.entity(best.candidate.entity)
        return Match(
            claim,
            entity,
            claim.span,
            best.score,
            "name",
            reason_code=ReasonCode.AMBIGUOUS,
            reason=f"nearly {best.candidate.name}: {best.why}",
        )

    def _attribution(self, claim: Claim) -> Match:
        """Recorded words of the speaker. They add up: none ends another."""
        attribution = self.extraction.attributions[claim.attribution or 0]
        source = attribution.source
        found = statements.candidates(attribution, self.document, self.segments, self.language, self.reference)
        if source is None or source.entity is None:
            why = "the reference does not know the speaker"
            return Match(claim, None, None, 0.0, "statement", found, ReasonCode.NO_ENTITY, why)
        entity = self.reference.entity(source.entity)
        if any(c.standing == "current" for c in found):
            return Match(claim, entity, source.span, 1.0, "statement", found)
        recorded = held(self.reference.facts(entity.id, "statement"), self.as_of)
        code, reason = _reason([c for c in recorded if c.standing != "current"], entity, "statement like it")
        return Match(claim, entity, source.span, 1.0, "statement", found, code, reason)


_ORDER: dict[Standing, int] = {
    "current": 0,
    "other-method": 1,
    "superseded": 2,
    "other-period": 3,
    "other-concept": 4,
    "not-known-yet": 5,
    "other-entity": 6,
}


def _order(candidate: Candidate) -> tuple[int, float, int, str]:
    """Best first; of many other periods the latest first, because slips take a neighbour, not a figure of long ago."""
    fact = candidate.fact
    return _ORDER[candidate.standing], -candidate.score, -_end(fact).toordinal(), fact.id


class Selection:
    """The facts of one entity and concept, each with its standing towards a stretch of time and an as-of date."""

    def __init__(self, facts: Iterable[Fact], when: When, as_of: date | None, *, flow: bool) -> None:
        self.facts = list(facts)
        self.when = when
        self.as_of = as_of
        self.flow = flow

    def candidates(self) -> Iterator[Candidate]:
        known = []
        for fact in self.facts:
            if _known(fact, self.as_of) and (fact.period is not None or not self._to_come(fact)):
                known.append(fact)
            else:
                since = fact.known_from or fact.valid_from
                yield Candidate(fact, "not-known-yet", 1.0, f"not known before {since}")
        dated = [fact for fact in known if fact.period is not None]
        undated = [fact for fact in known if fact.period is None]
        yield from self._dated(dated, fallback=not undated)
        yield from self._undated(undated)

    def _to_come(self, fact: Fact) -> bool:
        return self.as_of is not None and fact.valid_from is not None and fact.valid_from > self.as_of

    def _dated(self, facts: Sequence[Fact], *, fallback: bool) -> Iterator[Candidate]:
        latest: list[Fact] = []
        for versions in _grouped(facts, lambda f: (_bounds(f), f.method)):
            newest = max(f.known_from or date.min for f in versions)
            holding = [f for f in versions if (f.known_from or date.min) == newest]
            latest.extend(holding)
            for fact in versions:
                if fact not in holding:
                    yield Candidate(fact, "superseded", 1.0, "corrected since", holding[0])
        ended = [f for f in latest if self._ended(f)]
        holding = [f for f in latest if not self._ended(f) and not self._to_come(f)]
        meant = [f for f in latest if self._is_meant(f)] if self.when.spans else []
        plausible = list(meant)
        if not self.when.told or (not meant and not self.flow and not self.when.spans):
            plausible += [f for f in self._latest(holding) if f not in plausible]
            if self.when.ahead:
                plausible += [f for f in self._nearest(latest) if f not in plausible]
        elif not meant and not self.flow:
            plausible += self._on_the_day(holding) or self._latest(holding, planned=False)
        for fact in plausible:
            why = "of the period that the words name" if fact in meant else "the latest before the as-of date"
            yield Candidate(fact, "current", 1.0, why)
        now = next(iter(plausible), None)
        for fact in latest:
            if fact in plausible:
                continue
            if fact in ended or (not self.flow and now is not None and _end(fact) < _end(now)):
                yield Candidate(fact, "superseded", 1.0, "held earlier", now)
            else:
                yield Candidate(fact, "other-period", 1.0, f"of {fact.period.label if fact.period else None}")

    def _is_meant(self, fact: Fact) -> bool:
        bounds = _bounds(fact)
        if bounds is None:
            return False
        start, end = bounds
        if start == end:
            return any(_near(end, last) or first == last == end for first, last in self.when.spans)
        if any(_near(start, first) and _near(end, last) for first, last in self.when.spans):
            return True
        if not self.flow and any(start <= first and last <= end for first, last in self.when.spans):
            return True
        # A balance on the last day, told as the period's: "debt of 3bn in 2024" against a fact of 2024-12.
        return not self.flow and any(_near(end, last) for first, last in self.when.spans)

    def _latest(self, facts: Sequence[Fact], *, planned: bool = True) -> list[Fact]:
        """The latest of each length that was over on the as-of date; of each method the latest state."""
        limit = self.as_of or date.max
        over = [f for f in facts if _end(f) <= limit or (not self.flow and _start(f) <= limit)]
        if not over and planned:
            return self._nearest(facts)
        found: list[Fact] = []
        for alike in _grouped(over, lambda f: (_months(f) if self.flow else None, f.method)):
            newest = max(_order_of(f) for f in alike)
            found.extend(f for f in alike if _order_of(f) == newest)
        return found

    def _nearest(self, facts: Sequence[Fact]) -> list[Fact]:
        """Of budgets and plans the nearest to come."""
        limit = self.as_of or date.max
        ahead = [f for f in facts if _start(f) > limit] or [f for f in facts if _end(f) > limit]
        first = min((_end(f) for f in ahead), default=None)
        return [f for f in ahead if _end(f) == first]

    def _on_the_day(self, facts: Sequence[Fact]) -> list[Fact]:
        """States inside the named stretch: the last of them."""
        inside = [f for f in facts if any(first <= _end(f) <= last for first, last in self.when.spans)]
        newest = max((_end(f) for f in inside), default=None)
        return [f for f in inside if _end(f) == newest]

    def _ended(self, fact: Fact) -> bool:
        return fact.valid_to is not None and self.as_of is not None and fact.valid_to < self.as_of

    def _undated(self, facts: Sequence[Fact]) -> Iterator[Candidate]:
        days = (self.when.day,) if self.when.day == self.as_of else (self.when.day, self.as_of)
        for alike in _grouped(facts, lambda f: f.method):
            current = [f for day in days for f in holding_on(alike, day)]
            for fact in alike:
                if fact in current:
                    yield Candidate(fact, "current", 1.0, "holds on the day")
                elif self.when.past:
                    yield Candidate(fact, "current", 1.0, "held earlier, as the text says")
                else:
                    yield Candidate(fact, "superseded", 1.0, "held earlier", next(iter(current), None))


def _grouped(facts: Iterable[Fact], key: _Key) -> list[list[Fact]]:
    groups: dict[object, list[Fact]] = {}
    for fact in facts:
        groups.setdefault(key(fact), []).append(fact)
    return list(groups.values())


def _known(fact: Fact, as_of: date | None) -> bool:
    return as_of is None or fact.known_from is None or fact.known_from <= as_of


def _bounds(fact: Fact) -> tuple[date, date] | None:
    period = fact.period
    if period is None or period.end is None:
        return None
    return period.start or period.end, period.end


def _start(fact: Fact) -> date:
    return (_bounds(fact) or (date.min, date.min))[0]


def _end(fact: Fact) -> date:
    return (_bounds(fact) or (date.min, date.min))[1]


def _order_of(fact: Fact) -> tuple[date, date]:
    return _end(fact), fact.valid_from or date.min


def _months(fact: Fact) -> int | None:
    return periods.length_in_months(fact.period) if fact.period is not None else None


def _near(one: date, other: date) -> bool:
    return abs((one - other).days) <= _ALIKE_DAYS


def _meant(period: Period, year_end: str | None) -> Iterator[tuple[date, date]]:
    """Days that a period's words can mean: the calendar's, and where the words leave it open the fiscal ones too."""
    if (
        (period.fiscal is not True and period.end is not None)
        or (period.end is not None and not (period.label or "FY").startswith("FY"))
        or (period.label is None and period.end is not None)
    ):
        yield period.start or period.end, period.end
    if period.label is None or (period.fiscal is False):
        return
    label = period.label if period.label.startswith("FY") else f"FY{period.label}"
    bounds = periods.days(label, year_end or "--12-31")
    if bounds is not None:
        yield bounds


def _year_later(day: date) -> date:
    return periods.month_end(day.year + 1, day.month) if day.day > 28 else day.replace(year=day.year + 1)


def _is_money(unit: str | None) -> bool:
    return unit is not None and len(unit) == 3 and unit.isupper()


def _comparable(claim: Claim, fact: Fact) -> bool:
    """Whether figure and fact can be of one kind: money, shares, or anything counted."""
    unit = claim.quantity.unit if claim.quantity is not None else None
    if fact.value is None and fact.low is None and fact.high is None:
        return False
    if unit is None or fact.unit is None:
        return (unit in _SHARES) == (fact.unit in _SHARES) or (unit is None and fact.unit is None)
    return _is_money(unit) == _is_money(fact.unit) and (unit in _SHARES) == (fact.unit in _SHARES)


_TURNED_COMPARATORS = {
    Comparator.MORE_THAN: Comparator.LESS_THAN,
    Comparator.LESS_THAN: Comparator.MORE_THAN,
    Comparator.AT_LEAST: Comparator.AT_MOST,
    Comparator.AT_MOST: Comparator.AT_LEAST,
}


def _turned(fact: Fact) -> Fact:
    """A net income of -3 as a net loss of 3."""
    return replace(
        fact,
        value=_minus(fact.value),
        low=_minus(fact.high),
        high=_minus(fact.low),
        comparator=_TURNED_COMPARATORS.get(fact.comparator, fact.comparator),
    )


def _minus(value: Decimal | None) -> Decimal | None:
    return None if value is None else -value


def _reason(candidates: Sequence[Candidate], entity: Entity, concept: str) -> tuple[ReasonCode, str]:
    if candidates and all(c.standing == "not-known-yet" for c in candidates):
        return ReasonCode.NOT_KNOWN_YET, f"the reference's {concept} of {entity.name} was not known yet"
    if any(c.standing == "other-period" for c in candidates):
        return ReasonCode.NO_FACT, f"the reference has {concept} of {entity.name} for other periods only"
    return ReasonCode.NO_FACT, f"the reference has no {concept} of {entity.name}"
