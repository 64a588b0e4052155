"""Whom the text speaks of: names of the reference, names that it does not know, and words that stand for either."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Literal

from checkers.extract._phrases import PhraseBook
from checkers.extract._plain import folded, plain
from checkers.model.claim import Mention, MentionKind, NameHit
from checkers.model.document import Segments, Span, Zone
from checkers.model.language import Language

Type = Literal["company", "person", "country", "institution", "document", "group", "unknown"]

_ORGANISATIONS = ("company", "institution", "country", "group", "unknown")
_TYPES: tuple[Type, ...] = ("company", "person", "country", "institution")
_UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪĮİĶŁĻĽŃŅŇŌŐŒŔŘŚŞŠŢŤŪŮŰŲŹŻŽȘȚ"
_CAPITAL = rf"[{_UPPER}][^\W_]*(?:[-'&.][{_UPPER}0-9][^\W_]*){{0,8}}"
_UNKNOWN = re.compile(
    rf"(?<![\w'$€£-]){_CAPITAL}(?: (?:(?:de la|de|del|du|van|von|der|di|da|do|y|&|of) )?{_CAPITAL}){{1,4}}(?!\w)"
)
_POSSESSIVE = re.compile(r"['’]s?(?!\w)")
_EARLY = 70
"""Characters of a sentence within which its subject begins."""
_NEAR = 30
"""Characters after a noun within which a name is its apposition: "la société rennaise Ombrelune"."""


def find_mentions(
    text: str, language: Language | None, segments: Segments, names: Sequence[NameHit]
) -> tuple[Mention, ...]:
    """Names, nouns and pronouns in text order, each with the ids that it can mean, best first."""
    known = [_known(text, hit) for hit in names]
    unknown = list(_unknown(text, language, segments, known))
    named = sorted((*known, *unknown), key=lambda m: m.span)
    if language is None:
        return tuple(named)
    stand_ins = _stand_ins(text, language, named)
    resolver = _Resolver(text, segments, named)
    resolved = (resolver.resolve(span, kind, wanted) for span, kind, wanted in stand_ins)
    return tuple(sorted((*named, *(m for m in resolved if m is not None)), key=lambda m: m.span))


def _known(text: str, hit: NameHit) -> Mention:
    kind = hit.types[0] if hit.types else "unknown"
    typed: Type = next((t for t in _TYPES if t == kind), "unknown")
    score = 1.0 if hit.strong else 0.9
    return Mention(hit.span, MentionKind.NAME, hit.entities, hit.alias, typed, score, "a name of the reference")


def _unknown(text: str, language: Language | None, segments: Segments, known: Sequence[Mention]) -> Iterator[Mention]:
    """Names of two words and more that the reference does not have; a line in capitals or of many names is none."""
    flat = plain(text)
    taken = [m.span for m in known]
    starts = [s.start for s in taken]
    shouted = [s.span for s in segments.sentences if s.zone in (Zone.BYLINE, Zone.CAPTION) or s.span.of(text).isupper()]
    shouted_starts = [s.start for s in shouted]
    small = _small_words(language)
    for match in _UNKNOWN.finditer(flat):
        span = _trimmed(flat, Span(*match.span()), small)
        if span is None:
            continue
        at = bisect_right(starts, span.start)
        inside = known[at] if at < len(taken) and taken[at].start < span.end else None
        if (at and taken[at - 1].end > span.start) or (inside is not None and not _surname_of(inside, span)):
            continue
        at = bisect_right(shouted_starts, span.start)
        if at and shouted[at - 1].end >= span.end:
            continue
        yield Mention(
            span, MentionKind.NAME, (), span.of(flat), "unknown", 0.5, "a name that the reference does not have"
        )


def _surname_of(known: Mention, span: Span) -> bool:
    """Whether a known name is but the surname at the end of an unknown one: "Corado BELLAFONTE"."""
    return known.type == "person" and known.score < 1 and span.covers(known.span) and span.end == known.span.end


def _small_words(language: Language | None) -> frozenset[str]:
    if language is None:
        return frozenset()
    calendar, titles = language.calendar, language.titles
    nominals = (word for phrase in language.business.nominals for word in phrase.split())
    titled = (word for phrase in titles.offices for word in phrase.split())
    return frozenset(
        (*language.function_words, *calendar.months, *calendar.weekdays, *titles.honorifics, *nominals, *titled)
    )


def _trimmed(flat: str, span: Span, small: frozenset[str]) -> Span | None:
    """Without small words at the start ("The", "Mr"); None where less than two words stay."""
    words = list(re.finditer(r"\S+", span.of(flat)))
    while words and words[0].group().lower().rstrip(".") in small:
        words.pop(0)
    while words and words[-1].group().lower().rstrip(".") in small:
        words.pop()
    if len(words) < 2:
        return None
    return Span(span.start + words[0].start(), span.start + words[-1].end())


_BOOKS: dict[str, tuple[Language, PhraseBook[tuple[MentionKind, str]]]] = {}


def _stand_ins(text: str, language: Language, named: Sequence[Mention]) -> Iterator[tuple[Span, MentionKind, str]]:
    kept = _BOOKS.get(language.tag)
    if kept is None or kept[0] is not language:
        table = {phrase: (MentionKind.PRONOUN, wanted) for phrase, wanted in language.business.pronouns.items()}
        table |= {phrase: (MentionKind.NOMINAL, wanted) for phrase, wanted in language.business.nominals.items()}
        kept = (language, PhraseBook(table))
        _BOOKS[language.tag] = kept
    starts = [m.span.start for m in named]
    for span, (kind, wanted) in kept[1].find(folded(text).replace("\n", " ")):
        at = bisect_right(starts, span.start)
        if not (at and named[at - 1].span.end > span.start):
            yield span, kind, wanted


class _Resolver:
    """Finds what a noun or pronoun stands for: its apposition, the latest subject of its kind, the story's own."""

    def __init__(self, text: str, segments: Segments, named: Sequence[Mention]) -> None:
        self.text = text
        self.named = [m for m in named if m.type in _ORGANISATIONS and (m.entities or m.type != "unknown")]
        self.starts = [m.span.start for m in self.named]
        self.subjects = list(_subjects(text, segments, self.named))
        self.subject_starts = [m.span.start for m in self.subjects]
        self.protagonist = protagonist(segments, self.named)

    def resolve(self, span: Span, kind: MentionKind, wanted: str) -> Mention | None:
        beside = self._apposition(span, wanted) if kind is MentionKind.NOMINAL else None
        if beside is not None:
            return _standing(span, kind, wanted, beside, (), "the name beside it")
        latest = next((m for m in self._before(span) if _compatible(m, wanted)), None)
        own = self.protagonist if self.protagonist is not None and _compatible(self.protagonist, wanted) else None
        chosen = latest or (own if kind is MentionKind.NOMINAL else None)
        if chosen is None:
            return None
        others = own.entities if own is not None else ()
        return _standing(
            span, kind, wanted, chosen, others, f"stands for {chosen.head}, the latest subject of its kind"
        )

    def _before(self, span: Span) -> Iterator[Mention]:
        """The latest few subjects before a place, latest first."""
        at = bisect_right(self.subject_starts, span.start)
        return reversed(self.subjects[max(0, at - 6) : at])

    def _apposition(self, span: Span, wanted: str) -> Mention | None:
        at = bisect_right(self.starts, span.start)
        if at >= len(self.named):
            return None
        beside = self.named[at]
        gap = self.text[span.end : beside.span.start]
        words = gap.split()
        if beside.span.start - span.end > _NEAR or len(words) > 2 or any(c in gap for c in ".,;:()\"«»“”\n'’"):
            return None
        return (
            beside
            if _compatible(beside, wanted)
            and (not words or words[0].islower())
            and not _POSSESSIVE.match(self.text, beside.span.end)
            else None
        )


def _standing(
    span: Span, kind: MentionKind, wanted: str, chosen: Mention, others: tuple[str, ...], why: str
) -> Mention:
    entities = tuple(dict.fromkeys((*chosen.entities, *others)))
    typed: Type = next((t for t in _TYPES if t == wanted), "unknown")
    return Mention(span, kind, entities, chosen.head, typed, 0.9 if kind is MentionKind.NOMINAL else 0.8, why)


def _compatible(mention: Mention, wanted: str) -> bool:
    if mention.type == "unknown":
        return True
    if wanted == "company":
        return mention.type in ("company", "institution", "group")
    return mention.type == wanted or (wanted == "institution" and mention.type == "company")


def _subjects(text: str, segments: Segments, named: Sequence[Mention]) -> Iterator[Mention]:
    """The first organisation of each sentence that is nobody's possessor there, in text order."""
    starts = [m.span.start for m in named]
    for sentence in segments.sentences:
        if sentence.zone in (Zone.BYLINE, Zone.CAPTION, Zone.DATELINE):
            continue
        first = bisect_right(starts, sentence.span.start - 1)
        inside = named[first : bisect_right(starts, sentence.span.end)]
        early = sentence.span.start + _EARLY
        free = [m for m in inside if m.span.start <= early and not _POSSESSIVE.match(text, m.span.end)]
        if free:
            yield free[0]


def protagonist(segments: Segments, named: Sequence[Mention]) -> Mention | None:
    """The organisation that the headline and the lead are about, else the one named most often."""
    counted = Counter(m.entities for m in named if m.entities and m.type != "person")
    if not counted:
        return None
    opening = [s.span for s in segments.sentences if s.zone in (Zone.HEADLINE, Zone.BODY, Zone.BULLET)][:3]
    end = opening[-1].end if opening else 0
    weight = {
        ids: count + 2 * sum(m.entities == ids and m.span.end <= end for m in named) for ids, count in counted.items()
    }
    best = max(weight, key=lambda ids: (weight[ids], ids))
    return next(m for m in named if m.entities == best)
