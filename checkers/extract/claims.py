"""Claims: amounts bound to whom, what and when they are about, and every other checkable statement.

Bindings are ranked and keep what else they may be. A figure that no subject's words reach has none: amounts of a whole
industry, and passives without an agent, are nobody's.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal, TypeVar

from checkers.extract._phrases import PhraseBook, ends_with
from checkers.extract._plain import folded
from checkers.extract.entities import protagonist
from checkers.model import periods
from checkers.model.claim import (
    Attribution,
    Change,
    Claim,
    ClaimType,
    ConceptLink,
    DateMention,
    Mention,
    MentionKind,
    Period,
    Role,
    Ticker,
)
from checkers.model.document import Segments, Span, Zone
from checkers.model.language import Language
from checkers.model.quantity import Quantity

_TIME = frozenset(
    ("year", "month", "week", "day", "hour", "minute", "second", "decade", "quarter", "century", "time", "page")
)
_SHARES = frozenset({"percent", "percentage-point", "basis-point"})
_SILENT = (Zone.BYLINE, Zone.DATELINE)
_KEPT = 4
"""Bindings of each sort that a claim keeps."""
_FALLOFF = 45
"""Characters over which a word's hold on a figure falls by half."""
_BESIDE = 25
"""Characters within which words of time belong to the figure beside them."""
_CARRIED = 0.35
"""Weight of a subject that an earlier sentence gives."""
_SHARED = 44
"""Characters from a percentage to what it is a share of."""
_LINKED = 6
"""Characters between "hasta" and a figure that make it a bound or a change's end, and no end of a state."""
_ONWARD = 30
"""Characters from words of time to the figure that they open."""
_BETTER = 1.5
"""How much better another figure's hold on words must be to make them the other's."""
_ROW = 40
"""Characters between two figures of one row."""
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_OF_ITSELF = frozenset({"renewable-share", "market-share", "stake", "state-stake", "largest-customer-share"})
"""Measures that are shares of a whole already."""
_DEBT_TO = {"gdp": "public-debt-to-gdp"}
"""Whose debt it is follows from what it is a share of."""

Tense = Literal["actual", "forecast", "past"]
_Placed = TypeVar("_Placed")


@dataclass(frozen=True, slots=True)
class Parts:
    """What the extractors found in one document."""

    quantities: Sequence[Quantity]
    dates: Sequence[DateMention]
    mentions: Sequence[Mention]
    attributions: Sequence[Attribution]
    roles: Sequence[Role]
    tickers: Sequence[Ticker]
    changes: Sequence[Change]


@dataclass(frozen=True, slots=True)
class _Hit:
    """Words that name concepts."""

    span: Span
    concepts: tuple[str, ...]


def find_claims(text: str, language: Language | None, segments: Segments, parts: Parts) -> tuple[Claim, ...]:
    """Every claim of the document, in text order, numbered."""
    binder = _Binder(text, language, segments, parts)
    claims = [*binder.numeric(), *_others(text, parts, binder)]
    claims.sort(key=lambda c: (c.span, c.type))
    return tuple(replace(claim, id=f"c{number}") for number, claim in enumerate(claims, 1))


def _others(text: str, parts: Parts, binder: _Binder) -> Iterator[Claim]:
    for index, attribution in enumerate(parts.attributions):
        span = attribution.span
        yield Claim("", ClaimType.ATTRIBUTION, span, binder.sentence(span.start), attribution=index)
    for role in parts.roles:
        at = binder.sentence(role.span.start)
        yield Claim(
            "", ClaimType.ROLE, role.span, at, role=role, attribution=binder.attribution(role.span), why=role.why
        )
    for ticker in parts.tickers:
        mentions = tuple(m for m in parts.mentions if m.span == ticker.company_span)
        at, told = binder.sentence(ticker.span.start), binder.attribution(ticker.span)
        if ticker.company is None and at is not None:
            mentions = binder.spoken_of(at, ticker.span)
        yield Claim("", ClaimType.TICKER, ticker.span, at, mentions=mentions, ticker=ticker, attribution=told)
    for date in parts.dates:
        if date.weekday is not None or date.day is not None or date.impossible:
            at = binder.sentence(date.span.start)
            yield Claim("", ClaimType.DATE, date.span, at, date=date, attribution=binder.attribution(date.span))
    for mention in parts.mentions:
        if mention.kind is MentionKind.NAME and not mention.entities:
            at = binder.sentence(mention.span.start)
            yield Claim("", ClaimType.NAME, mention.span, at, mentions=(mention,), why=mention.why)


_BOOKS: dict[str, tuple[Language, PhraseBook[tuple[str, ...]], PhraseBook[Tense], PhraseBook[bool]]] = {}


def _books(language: Language) -> tuple[PhraseBook[tuple[str, ...]], PhraseBook[Tense], PhraseBook[bool]]:
    kept = _BOOKS.get(language.tag)
    if kept is None or kept[0] is not language:
        business = language.business
        named: dict[str, list[str]] = {}
        for concept, phrases in business.concepts.items():
            for phrase in phrases:
                # Case folding would turn the last letter of many Greek words into one that texts do not have there.
                low = phrase.lower() if "ς" in phrase else phrase.casefold()
                named.setdefault(low, []).append(concept)
        tenses: dict[str, Tense] = dict.fromkeys(business.forecast, "forecast")
        tenses |= dict.fromkeys(business.past, "past")
        kept = (
            language,
            PhraseBook({phrase: tuple(ids) for phrase, ids in named.items()}),
            PhraseBook(tenses),
            PhraseBook(dict.fromkeys(business.whole, True)),
        )
        _BOOKS[language.tag] = kept
    return kept[1:]


def _unread_book(language: Language | None) -> tuple[PhraseBook[bool], PhraseBook[bool] | None] | None:
    """Words of time that a language's calendar may miss; with words of change, where none marks a change's amount."""
    if language is None or not language.business.unread:
        return None
    kept = _UNREAD.get(language.tag)
    if kept is None or kept[0] is not language:
        business = language.business
        moves = None if business.by else PhraseBook(dict.fromkeys((*business.rises, *business.falls), True))
        kept = (language, (PhraseBook(dict.fromkeys(business.unread, True)), moves))
        _UNREAD[language.tag] = kept
    return kept[1]


_UNREAD: dict[str, tuple[Language, tuple[PhraseBook[bool], PhraseBook[bool] | None]]] = {}


class _Binder:
    """Goes through the sentences once; what one sentence was about is carried to the next."""

    def __init__(self, text: str, language: Language | None, segments: Segments, parts: Parts) -> None:
        self.text = text
        self.low = folded(text).replace("\n", " ")
        self.language = language
        self.parts = parts
        self.sentences = segments.sentences
        self.sentence_starts = [s.span.start for s in segments.sentences]
        self.mention_starts = [m.span.start for m in parts.mentions]
        self.date_starts = [d.span.start for d in parts.dates]
        self.quantity_starts = [q.span.start for q in parts.quantities]
        self.covering = _by_sentence(parts.attributions, self.sentence_starts)
        self._told_wholes: tuple[_Scene, list[tuple[Quantity, _Hit]]] | None = None
        self.change_of: dict[int, Change] = {}
        for change in parts.changes:
            for index in (change.amount, change.base, change.result):
                if index is not None:
                    self.change_of.setdefault(index, change)
        self.hero = protagonist(segments, [m for m in parts.mentions if m.kind is MentionKind.NAME])
        self._joiners = language.speech.conjunctions | set(language.numbers.joiners) if language is not None else set()
        self.topic: Mention | None = None
        self.period: Period | None = None
        self._unread = _unread_book(language)
        self._is_lost = False

    def sentence(self, offset: int) -> int | None:
        at = bisect_right(self.sentence_starts, offset) - 1
        return at if at >= 0 else None

    def attribution(self, span: Span) -> int | None:
        """The innermost attribution whose content covers a place."""
        at = self.sentence(span.start)
        inside = [i for i in self.covering.get(at or 0, ()) if self.parts.attributions[i].content.covers(span)]
        return min(inside, key=lambda i: _length(self.parts.attributions[i].content), default=None)

    def spoken_of(self, sentence: int, place: Span) -> tuple[Mention, ...]:
        """The organisations that a sentence names before a place, nearest first, else the story's own."""
        whole = Span(self.sentences[sentence].span.start, place.start)
        named = [m for m in _within(self.parts.mentions, self.mention_starts, whole) if m.entities]
        found = [m for m in reversed(named) if m.type not in ("person", "country")]
        return tuple(found or ([self.hero] if self.hero is not None else []))

    def numeric(self) -> Iterator[Claim]:
        for number, sentence in enumerate(self.sentences):
            first = bisect_left(self.quantity_starts, sentence.span.start)
            after = bisect_left(self.quantity_starts, sentence.span.end)
            scene = self._scene(sentence.span)
            self._is_lost = self._loses_time(scene)
            if sentence.zone not in _SILENT:
                yield from (self._claim(number, scene, i) for i in range(first, after) if self._checkable(i, scene))
            self._carry(scene)

    def _scene(self, span: Span) -> _Scene:
        hits: list[_Hit] = []
        tenses: list[tuple[Span, Tense]] = []
        whole = respectively = False
        if self.language is not None:
            row = self.low[span.start : span.end]
            respectively = any(word in row for word in self.language.business.respectively)
            concepts, tense_book, whole_book = _books(self.language)
            hits = [_Hit(*found) for found in concepts.find(self.low, span.start, span.end)]
            tenses = list(tense_book.find(self.low, span.start, span.end))
            wholes = [at for at, _ in whole_book.find(self.low, span.start, span.end)]
            whole = any(not ends_with(self.low, at.start, _oblique(self.language)) for at in wholes)
        return _Scene(
            span,
            hits,
            tenses,
            _within(self.parts.mentions, self.mention_starts, span),
            [d for d in _within(self.parts.dates, self.date_starts, span) if d.period is not None],
            _within(self.parts.quantities, self.quantity_starts, span),
            [c for c in self.parts.changes if span.covers(c.span)] if self.parts.changes else [],
            whole,
            respectively,
        )

    def _carry(self, scene: _Scene) -> None:
        for mention in scene.mentions:
            if (
                (mention.entities and mention.type not in ("person", "country"))
                or (mention.entities and self.topic is None)
            ) and not self._possesses(mention):
                self.topic = mention
                break
        for date in scene.dates:
            if date.kind == "period" and date.period is not None and (periods.length_in_months(date.period) or 0) >= 3:
                self.period = date.period

    def _possesses(self, mention: Mention) -> bool:
        return self.low.startswith(("'s ", "' "), mention.span.end)

    def _checkable(self, index: int, scene: _Scene) -> bool:
        quantity = self.parts.quantities[index]
        if quantity.unit in _TIME and not (quantity.unit == "time" and _has_ratio(scene)):
            return False
        after = self.low[quantity.span.end : quantity.span.end + 3].lstrip()
        before = self.low[max(0, quantity.span.start - 3) : quantity.span.start].rstrip()
        return not after.startswith("=") and not before.endswith("=")

    def _claim(self, sentence: int, scene: _Scene, index: int) -> Claim:
        quantity = self.parts.quantities[index]
        change = self.change_of.get(index)
        concepts = self._measures(scene, index, change)
        period = self._period(scene, quantity, index, change)
        tense = _tense(scene, quantity, period, self.parts)
        if tense == "forecast" and period is self.period and self._is_over(period):
            period = None
        mentions = self._subjects(scene, quantity, concepts or self._level_of(scene, index, change))
        why = "; ".join(part for part in (_told(mentions), concepts[0].why if concepts else "") if part)
        return Claim(
            "",
            ClaimType.NUMERIC,
            quantity.span,
            sentence,
            quantity=quantity,
            mentions=mentions,
            concepts=concepts,
            period=period,
            attribution=self.attribution(quantity.span),
            change=change,
            tense=tense,
            why=why,
        )

    def _loses_time(self, scene: _Scene) -> bool:
        """Whether the period that figures are of is one that the language's calendar cannot read."""
        if self._unread is None:
            return False
        start, end = scene.span.start, scene.span.end
        dates = [d.span for d in _within(self.parts.dates, self.date_starts, scene.span)]
        counted = [q.span for q in scene.quantities if q.unit not in _TIME]
        parts = [span for span, _ in self._unread[0].find(self.low, start, end)]
        years = [Span(*found.span()) for found in _YEAR.finditer(self.low, start, end)]
        if not (_all_inside(parts, dates) and _all_inside(years, [*dates, *counted])):
            return True
        return self._is_lost and not any(date.kind == "period" for date in scene.dates)

    def _moves_unread(self, scene: _Scene) -> bool:
        """Whether a sentence tells a change in a language whose files cannot tell a change's amount from its end."""
        if self._unread is None or self._unread[1] is None:
            return False
        return next(self._unread[1].find(self.low, scene.span.start, scene.span.end), None) is not None

    def _is_over(self, period: Period | None) -> bool:
        """Whether a period carried from an earlier sentence was over on the latest day that the text names: what is
        to come is none of it."""
        days = [d.day for d in self.parts.dates if d.day is not None]
        return period is not None and period.end is not None and bool(days) and period.end < max(days)

    def _measures(self, scene: _Scene, index: int, change: Change | None) -> tuple[ConceptLink, ...]:
        """What a figure measures; a change's beginning measures what its end does, and its amount nothing."""
        quantity = self.parts.quantities[index]
        if self._is_lost or self._moves_unread(scene):
            return ()
        if self._is_difference(quantity) or (change is not None and change.amount == index):
            return ()
        if change is not None and change.base == index and change.result is not None:
            return self._concepts(scene, self.parts.quantities[change.result])
        return self._concepts(scene, quantity)

    def _level_of(self, scene: _Scene, index: int, change: Change | None) -> tuple[ConceptLink, ...]:
        """What a change's amount is a change of: it tells whose change it is."""
        if change is None or change.amount != index:
            return ()
        level = change.result if change.result is not None else change.base
        return self._concepts(scene, self.parts.quantities[level if level is not None else index])

    def _is_difference(self, quantity: Quantity) -> bool:
        """ "2 Milliarden mehr als zuvor": how much more, not how much."""
        if self.language is None:
            return False
        words = self.language.business
        after = self.low[quantity.span.end : quantity.span.end + 40].lstrip(" ")
        more = next((w for w in (*words.more, *words.less) if after.startswith(f"{w} ")), None)
        if more is None:
            return False
        rest = after[len(more) :].lstrip(" ")
        return any(rest.startswith(f"{w} ") for w in words.than)

    def _concepts(self, scene: _Scene, quantity: Quantity) -> tuple[ConceptLink, ...]:
        scored: dict[str, ConceptLink] = {}
        whole, summed = self._whole(scene, quantity), self._is_summed(quantity)
        part = self._is_part(quantity)
        wholes = [found for q, found in self._wholes(scene) if q is not quantity]
        for hit in scene.hits:
            score = self._hold(scene, hit.span, quantity)
            if score < 0.05 or (hit in wholes and "gdp" in hit.concepts):
                continue
            words = hit.span.of(self.text)
            firm = not part and self._is_firm(scene, hit.span, quantity, score)
            named = self._named(hit, whole)
            for rank, concept in enumerate(_summed(named) if summed else named):
                link = ConceptLink(concept, hit.span, f"“{words}” names it", score * 0.98**rank, firm)
                if concept not in scored or scored[concept].score < link.score:
                    scored[concept] = link
        return tuple(sorted(scored.values(), key=lambda link: (-link.score, link.span or Span(0, 0)))[:_KEPT])

    def _wholes(self, scene: _Scene) -> list[tuple[Quantity, _Hit]]:
        if self._told_wholes is None or self._told_wholes[0] is not scene:
            wholes = [(q, hit) for q in scene.quantities if (hit := self._whole(scene, q)) is not None]
            self._told_wholes = (scene, wholes)
        return self._told_wholes[1]

    def _is_summed(self, quantity: Quantity) -> bool:
        """Whether words beside the figure make it a sum of many: "raised $2.3 billion IN TOTAL"."""
        if self.language is None or not self.language.business.total:
            return False
        words = self.language.business.total
        after = self.low[quantity.span.end :].lstrip(" ")[:_BESIDE]
        near = self.low[max(0, quantity.span.start - _BESIDE) : quantity.span.start]
        return any(after.startswith(word) for word in words) or any(f" {word} " in f" {near} " for word in words)

    def _is_part(self, quantity: Quantity) -> bool:
        """Whether the word before the figure makes it a part of the one before: "640 people, INCLUDING 210 abroad"."""
        return self.language is not None and bool(ends_with(self.low, quantity.span.start, self.language.business.part))

    def _named(self, hit: _Hit, whole: _Hit | None) -> Iterator[str]:
        """The concepts that a hit's words name for this figure: of a share of something, the ratio of the two."""
        if whole is None or hit is whole:
            yield from hit.concepts if whole is None else (c for c in hit.concepts if c in _OF_ITSELF)
            return
        measured = [c for c in hit.concepts if "-to-" not in c]
        for of in whole.concepts:
            yield from (_DEBT_TO.get(of, f"{c}-to-{of}") if c == "debt" else f"{c}-to-{of}" for c in measured)
        yield from (concept for concept in hit.concepts if "-to-" in concept or concept.endswith(("-stake", "-share")))
        yield from (concept for concept in hit.concepts if concept in _OF_ITSELF)

    def _whole(self, scene: _Scene, quantity: Quantity) -> _Hit | None:
        """What a percentage is told to be a share of: "3.2% OF the operator's annual REVENUE", "64 % DEL PIB"."""
        if quantity.unit != "percent" or self.language is None:
            return None
        for hit in scene.hits:
            gap = self.low[quantity.span.end : hit.span.start] if hit.span.start >= quantity.span.end else ""
            if hit.span.start < quantity.span.end or len(gap) > _SHARED:
                continue
            words = hit.span.of(self.low).split()
            first = (gap.replace("'", "' ").split() or words)[0]
            opens = first in self.language.business.of or first in ("des", "dell'")
            if opens and not any(c in gap for c in ",;:.("):
                return hit
        return None

    def _is_firm(self, scene: _Scene, words: Span, quantity: Quantity, score: float) -> bool:
        """Whether no other figure of the sentence has a clearly better hold on the words."""
        others = (q for q in scene.quantities if q is not quantity and q.unit not in _TIME)
        rivals = [q for q in others if (q.unit in _SHARES) == (quantity.unit in _SHARES)]
        better = [q for q in rivals if self._hold(scene, words, q) > score * _BETTER]
        return all(self._rowed(q, quantity) for q in better)

    def _rowed(self, one: Quantity, other: Quantity) -> bool:
        """Whether two figures of one kind stand in a row: "1.9 billion in 2024 and 1.7 billion in 2023"."""
        if one.unit != other.unit and one.unit is not None and other.unit is not None:
            return False
        first, then = sorted((one.span, other.span))
        gap = self.low[first.end : then.start]
        return len(gap) <= _ROW and not any(c in gap for c in ";:.(") and gap.count(",") <= 1

    def _hold(self, scene: _Scene, words: Span, quantity: Quantity) -> float:
        """How firmly words hold a figure: near, before it, with no other figure and no clause between."""
        if words.overlaps(quantity.span):
            return 0.9
        before = words.end <= quantity.span.start
        gap = Span(words.end, quantity.span.start) if before else Span(quantity.span.end, words.start)
        between = self.low[gap.start : gap.end]
        hold = 1 / (1 + len(between) / _FALLOFF)
        hold *= 0.45 ** sum(1 for q in scene.quantities if gap.start <= q.span.start < gap.end and q.unit not in _TIME)
        hold *= 0.5 ** between.count(";") * 0.8 ** (between.count(", ") + between.count(" - "))
        if not before:
            hold *= 0.8 if self._leads_to(between) else 0.35
        return hold * (1 + min(words.end - words.start, 40) / 400)

    def _leads_to(self, between: str) -> bool:
        """ "£3bn in revenue", "18 millions de perte": a small word and nothing else between figure and noun."""
        return len(between) <= 12 and "," not in between and "." not in between

    def _subjects(self, scene: _Scene, quantity: Quantity, concepts: Sequence[ConceptLink]) -> tuple[Mention, ...]:
        paired = self._respective(scene, quantity)
        if paired is not None:
            return (paired,)
        scored: list[tuple[float, int, Mention]] = []
        named = [m for m in scene.mentions if m.entities or self._leads(scene, m)]
        for place, mention in enumerate(named):
            score = self._subject_hold(scene, mention, quantity, concepts, named)
            scored.append((score, place, mention))
        carried = self._carried(scene)
        scored.extend((_CARRIED * 0.9**n, len(named) + n, mention) for n, mention in enumerate(carried))
        scored.sort(key=lambda item: (-item[0], item[1]))
        kept: dict[tuple[str, ...], Mention] = {}
        for score, _, mention in scored:
            if score > 0.05 and len(kept) < _KEPT:
                kept.setdefault(mention.entities or (mention.head,), replace(mention, score=min(mention.score, score)))
        return tuple(kept.values())

    def _respective(self, scene: _Scene, quantity: Quantity) -> Mention | None:
        """ "Acme and Globex paid 44 and 9.5 million respectively": the name at the figure's own place in the row."""
        if not scene.respectively:
            return None
        alike = [
            q for q in scene.quantities if q.unit not in _TIME and (q.unit in _SHARES) == (quantity.unit in _SHARES)
        ]
        first = alike[0].span.start if alike else 0
        names = [m for m in scene.mentions if m.kind is MentionKind.NAME and m.type != "person" and m.span.end <= first]
        if len(names) < 2 or len(alike) < len(names) or quantity not in alike[: len(names)]:
            return None
        return names[alike.index(quantity)]

    def _carried(self, scene: _Scene) -> list[Mention]:
        """Whom earlier sentences were about; nobody where this one speaks of an industry."""
        if scene.whole:
            return []
        return [m for m in (self.topic, self.hero) if m is not None]

    def _leads(self, scene: _Scene, mention: Mention) -> bool:
        """Whether a name that the reference does not know is a subject or a possessor here."""
        if mention.kind is not MentionKind.NAME or mention.entities:
            return bool(mention.entities)
        opens = not self.low[scene.span.start : mention.span.start].strip(" \"'«“*-")
        return opens or self._possesses(mention)

    def _subject_hold(
        self,
        scene: _Scene,
        mention: Mention,
        quantity: Quantity,
        concepts: Sequence[ConceptLink],
        named: Sequence[Mention],
    ) -> float:
        if concepts and concepts[0].span is not None and self._owns(mention, concepts[0].span):
            return 1.0
        span = mention.span
        before = span.end <= quantity.span.start
        gap = self.low[span.end : quantity.span.start] if before else self.low[quantity.span.end : span.start]
        score = (0.8 if before else 0.4) / (1 + len(gap) / 200)
        if before:
            rivals = sum(1 for m in named if span.end <= m.span.start and m.span.end <= quantity.span.start)
            score *= 0.9**rivals
        score *= 0.6 ** gap.count(";")
        if self.language is not None and ends_with(self.low, span.start, _oblique(self.language)) is not None:
            score *= 0.6
        if self._possesses(mention):
            score *= 0.7
        if mention.type == "person":
            score *= 0.35
        if mention.kind is MentionKind.PRONOUN:
            score *= 0.85
        return score

    def _owns(self, mention: Mention, concept: Span) -> bool:
        """ "Acme's annual revenue", "le chiffre d'affaires d'Acme": whose it is stands beside what it is."""
        if mention.span.end <= concept.start:
            gap = self.low[mention.span.end : concept.start]
            if mention.kind is MentionKind.PRONOUN:
                return len(gap) <= 1
            return gap.startswith(("'s ", "' ")) and len(gap.split()) <= 4 and "," not in gap
        if self.language is None or mention.span.start < concept.end:
            return False
        gap = self.low[concept.end : mention.span.start]
        return len(gap) <= 8 and gap.strip() in self.language.business.of

    def _period(self, scene: _Scene, quantity: Quantity, index: int, change: Change | None) -> Period | None:
        bases = [self.parts.quantities[c.base] for c in scene.changes if c.base is not None and c.base != c.result]
        of_bases = [d for d in scene.dates if any(self._dates_base(d, base) for base in bases)]
        others = [d for d in scene.dates if d not in of_bases]
        if change is None or change.base is None or change.base == change.result or index != change.base:
            return self._own_period(others, scene, quantity) or self.period
        base = self.parts.quantities[change.base]
        own = self._own_period([d for d in scene.dates if self._dates_base(d, base)], scene, base)
        if own is not None:
            return own
        result = self.parts.quantities[change.result] if change.result is not None else quantity
        level = self._own_period(others, scene, result) or self.period
        return periods.year_before(level) if level is not None else None

    def _dates_base(self, date: DateMention, base: Quantity) -> bool:
        """Whether words of time are those of a change's beginning: they follow it, or say that it was a year before."""
        follows = 0 <= date.span.start - base.span.end <= _BESIDE
        after = bisect_right(self.quantity_starts, base.span.start)
        if after < len(self.quantity_starts) and self.quantity_starts[after] < date.span.start:
            follows = False
        precedes = 0 <= base.span.start - date.span.end <= _BESIDE
        return follows or (precedes and date.kind == "relative")

    def _own_period(self, dates: Sequence[DateMention], scene: _Scene, quantity: Quantity) -> Period | None:
        """The period whose words are nearest, figures between them counting as distance."""
        best: tuple[float, Period] | None = None
        for date in dates:
            if date.period is None or (date.period.end is None and date.period.fiscal is not True) or date.weekday:
                continue
            before = date.span.end <= quantity.span.start
            gap = Span(date.span.end, quantity.span.start) if before else Span(quantity.span.end, date.span.start)
            if ";" in self.low[gap.start : gap.end] or (not before and self._leads_on(date, scene, gap)):
                continue
            crossed = sum(1 for q in scene.quantities if gap.start <= q.span.start < gap.end and q.unit not in _TIME)
            distance = gap.end - gap.start + 60 * crossed + 15 * self.low.count(", ", gap.start, gap.end)
            if date.kind == "day":
                distance += 80
            if not before:
                distance -= 10
            if best is None or distance < best[0]:
                best = (distance, date.period)
        return best[1] if best is not None else None

    def _leads_on(self, date: DateMention, scene: _Scene, gap: Span) -> bool:
        """Whether words of time behind a figure open what follows: "1.2% this year AND NEXT YEAR 1.5%"."""
        between = self.low[gap.start : gap.end]
        joined = any(f" {word} " in f"{between} " for word in self._joiners) or between.startswith(",")
        following = next((q for q in scene.quantities if q.span.start >= date.span.end and q.unit not in _TIME), None)
        if not joined or following is None:
            return False
        onward = self.low[date.span.end : following.span.start]
        return len(onward) <= _ONWARD and not any(c in onward for c in ",;:.")


@dataclass(frozen=True, slots=True)
class _Scene:
    """A sentence with what stands in it."""

    span: Span
    hits: Sequence[_Hit]
    tenses: Sequence[tuple[Span, Tense]]
    mentions: Sequence[Mention]
    dates: Sequence[DateMention]
    quantities: Sequence[Quantity]
    changes: Sequence[Change]
    whole: bool
    respectively: bool


def _has_ratio(scene: _Scene) -> bool:
    """Whether a measure is named that is so many times another: "3.5 TIMES EBITDA"."""
    return any(concept.endswith("-to-ebitda") for hit in scene.hits for concept in hit.concepts)


def _summed(concepts: Iterable[str]) -> Iterator[str]:
    """Measures of a sum of many: of what was raised, the total raised before what was raised now."""
    for concept in concepts:
        yield _TOTALS.get(concept, f"total-{concept}")
        yield concept


_TOTALS = {"amount-raised": "total-funding"}


def _tense(scene: _Scene, quantity: Quantity, period: Period | None, parts: Parts) -> Tense:
    found: Tense = "actual"
    for span, tense in scene.tenses:
        if tense == "past" and any(
            0 <= q.span.start - span.end <= _LINKED or q.span.covers(span) for q in scene.quantities
        ):
            continue
        if tense == "past" or span.end <= quantity.span.start:
            found = tense
    deadline = next((d for d in scene.dates if d.period == period and d.kind == "deadline"), None)
    return "forecast" if deadline is not None else found


def _oblique(language: Language) -> frozenset[str]:
    """Words before a name that is no subject."""
    return language.business.of | language.business.aside


def _told(mentions: Sequence[Mention]) -> str:
    return f"said of {mentions[0].head or 'an unknown subject'}" if mentions else "no subject"


def _within(items: Sequence[_Placed], starts: Sequence[int], span: Span) -> list[_Placed]:
    return list(items[bisect_left(starts, span.start) : bisect_left(starts, span.end)])


def _all_inside(places: Sequence[Span], known: Sequence[Span]) -> bool:
    return all(any(span.overlaps(place) for span in known) for place in places)


def _length(span: Span) -> int:
    return span.end - span.start


def _by_sentence(attributions: Iterable[Attribution], starts: Sequence[int]) -> dict[int, list[int]]:
    """Sentence to the attributions whose content reaches into it."""
    found: dict[int, list[int]] = {}
    for index, attribution in enumerate(attributions):
        first = max(bisect_right(starts, attribution.content.start) - 1, 0)
        last = max(bisect_left(starts, attribution.content.end) - 1, first)
        for at in range(first, last + 1):
            found.setdefault(at, []).append(index)
    return found
