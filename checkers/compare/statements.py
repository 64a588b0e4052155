"""Pairs what two texts of one story say beside figures: dates, roles, names and who is quoted.

Words cross languages less surely than figures, so only what cannot be wording is told apart: another month or weekday
beside an equal day, another office of one person, one letter inside a name, a speaker whom both texts know.
"""

from __future__ import annotations

import difflib
import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple, TypeVar

from checkers.compare.alignment import Carrier
from checkers.model.claim import Attribution, DateMention, Mention, MentionKind, Role, SourcePart
from checkers.model.comparison import Family, Figure, Pair, Relation
from checkers.model.document import Span

_Item = TypeVar("_Item")


class Said(NamedTuple):
    """What one text says beside its figures."""

    text: str
    dates: Sequence[DateMention]
    mentions: Sequence[Mention]
    roles: Sequence[Role]
    attributions: Sequence[Attribution]


def share_names(source: str, other: str) -> bool:
    """Whether two texts are in one script, so that names cross from one to the other letter by letter."""
    return _is_latin(source) is _is_latin(other)


def _is_latin(text: str) -> bool:
    letters = [c for c in text[:_ENOUGH] if c.isalpha()]
    return sum(c < "\u0250" for c in letters) * 2 > len(letters)


_ENOUGH = 300
"""Characters that tell a text's script."""


def statements(source: Said, other: Said, figures: Sequence[Pair], carry: Carrier) -> Iterator[Pair]:
    """Dates, roles and speakers that stand for one another, and names that differ by a slip of the hand.

    `figures`: the pairs of the texts' figures; what differs there is not told again as a date.
    """
    yield from _dates(source, other, figures, carry)
    yield from _roles(source, other, carry)
    yield from _names(source, other)
    yield from _speakers(source, other, figures, carry)


def _figure(text: str, span: Span, kind: Family, words: str = "") -> Figure:
    return Figure(span, kind, (), (), (), "", span.start / max(len(text), 1), words=words or span.of(text))


def _pair(sides: tuple[Said, Said], spans: tuple[Span, Span], kind: Family, relation: Relation, words: Words) -> Pair:
    figures = [_figure(side.text, span, kind, word) for side, span, word in zip(sides, spans, words, strict=True)]
    return Pair(figures[0], figures[1], relation, 1.0 if relation == "same" else 0.6)


Words = tuple[str, str]


def _nearest(items: Sequence[tuple[float, _Item]], expected: float, slack: float) -> _Item | None:
    """The item nearest to a place, within reach; the items stand in rising order."""
    at = bisect_left(items, expected, key=lambda item: item[0])
    near = [item for item in items[max(0, at - 1) : at + 1] if abs(item[0] - expected) <= slack]
    return min(near, key=lambda item: abs(item[0] - expected))[1] if near else None


class _Day(NamedTuple):
    """A date reduced to what languages share. `grain` tells what can be compared with what."""

    grain: str
    fixed: str
    """What a slip of the month leaves standing: day and year."""
    varying: str
    mention: DateMention


def _dates(source: Said, other: Said, figures: Sequence[Pair], carry: Carrier) -> Iterator[Pair]:
    differing = [p for p in figures if p.relation != "same"]
    slipped = [sorted(f.span for p in differing if (f := side(p)) is not None) for side in (_source, _other)]
    mine = [d for d in map(_day, source.dates) if d is not None]
    theirs = [d for d in map(_day, other.dates) if d is not None]
    left, met = [], set()
    for day, twin in _matched(mine, theirs, 3, (source, other), carry):
        if twin is None:
            left.append(day)
        else:
            met.add(id(twin))
            spans = day.mention.span, twin.mention.span
            yield _pair((source, other), spans, Family.DATE, "same", (day.mention.text, twin.mention.text))
    free = [day for day in theirs if id(day) not in met]
    for day, twin in _matched(left, free, 2, (source, other), carry):
        if twin is None or _meets(day.mention.span, slipped[0]) or _meets(twin.mention.span, slipped[1]):
            continue
        spans = day.mention.span, twin.mention.span
        yield _pair((source, other), spans, Family.DATE, "date", (day.mention.text, twin.mention.text))


def _matched(
    mine: Sequence[_Day], theirs: Sequence[_Day], parts: int, sides: tuple[Said, Said], carry: Carrier
) -> Iterator[tuple[_Day, _Day | None]]:
    """Each day with the nearest that is equal in its first parts and not taken yet."""
    waiting: dict[tuple[object, ...], list[tuple[float, _Day]]] = {}
    for day in theirs:
        waiting.setdefault(day[:parts], []).append((day.mention.span.start / len(sides[1].text), day))
    for day in mine:
        alike = waiting.get(day[:parts], [])
        twin = _nearest(alike, *carry(day.mention.span.start / len(sides[0].text)))
        if twin is not None:
            alike[:] = [item for item in alike if item[1] is not twin]
        yield day, twin


def _source(pair: Pair) -> Figure | None:
    return pair.source


def _other(pair: Pair) -> Figure | None:
    return pair.other


def _meets(span: Span, taken: Sequence[Span]) -> bool:
    at = bisect_left(taken, span)
    return any(span.overlaps(each) for each in taken[max(0, at - 1) : at + 1])


def _day(mention: DateMention) -> _Day | None:
    """Days compare with days of the same number, months with months of the same year, weekdays with weekdays."""
    if mention.kind == "day" and mention.day is not None:
        return _Day("day", f"{mention.day:%d}", f"{mention.day:%m}", mention)
    if mention.kind == "weekday" and mention.weekday is not None:
        return _Day("weekday", "", mention.weekday, mention)
    label = mention.period.label if mention.period is not None and not mention.period.anchored else None
    if label is not None and _MONTH.fullmatch(label):
        return _Day("month", label[:4], label[5:], mention)
    return None


_MONTH = re.compile(r"\d{4}-(?:\d\d|Q\d|H\d)")


def _roles(source: Said, other: Said, carry: Carrier) -> Iterator[Pair]:
    theirs: dict[str, list[Role]] = {}
    for role in other.roles:
        if role.office and role.person:
            theirs.setdefault(_surname(role.person), []).append(role)
    for role in source.roles:
        if not role.office or not role.person:
            continue
        alike = theirs.get(_surname(role.person), [])
        same = [r for r in alike if r.office == role.office]
        places = [(r.span.start / len(other.text), r) for r in same or alike]
        twin = _nearest(places, *carry(role.span.start / len(source.text)))
        if twin is None or not _one_person(role.person, twin.person or ""):
            continue
        if not same and (
            _interchangeable(role, twin) or _of_somebody_else(source, role) or _of_somebody_else(other, twin)
        ):
            continue
        offices = f"{role.person}, {role.office}", f"{twin.person}, {twin.office}"
        yield _pair((source, other), (role.span, twin.span), Family.ROLE, "same" if same else "role", offices)


def _interchangeable(one: Role, other: Role) -> bool:
    """Whether two offices are renderings of one another: a "director general" heads a company or an agency, and
    "minister" may be all that was read of a prime minister."""
    mine, theirs = one.office or "", other.office or ""
    return {mine, theirs} <= _HEADS or mine.endswith(theirs) or theirs.endswith(mine)


_HEADS = frozenset({"chief executive officer", "director-general", "managing director", "general manager", "director"})


def _of_somebody_else(said: Said, role: Role) -> bool:
    """Whether a title behind a name may belong to the next name: "Conti, the Norwegian president Solvang"."""
    if role.person_span is None or role.title_span.start < role.person_span.start:
        return False
    after = said.text[role.span.end : role.span.end + _BESIDE]
    return after.startswith(" ") and any(word[0].isupper() for word in after.split()[:2])


_BESIDE = 30
"""Characters behind a title within which the name of its holder begins."""


def _one_person(one: str, other: str) -> bool:
    """Whether two names share all words that both have, so that a brother is not taken for the man."""
    mine, theirs = (plain(name).split() for name in (one, other))
    return mine[-1] == theirs[-1] and (min(len(mine), len(theirs)) == 1 or mine[0] == theirs[0])


def plain(words: str) -> str:
    """Lower-case letters without accents, hyphens or points: how a name is compared across languages."""
    folded = words.casefold()
    if not folded.isascii():
        folded = _ACCENTS.sub("", unicodedata.normalize("NFKD", folded))
    return _SIGNS.sub("", folded.replace("-", " "))


_ACCENTS = re.compile("[\u0300-\u036f]+")
_SIGNS = re.compile(r"[^\w ]+")


def _surname(name: str) -> str:
    words = plain(name).split()
    return words[-1] if words else ""


def _names(source: Said, other: Said) -> Iterator[Pair]:
    """Names of several words of which one word has a letter changed, lost, added or exchanged inside."""
    mine, theirs = _named(source), _named(other)
    if not mine or not theirs:
        return
    known, there = plain(source.text), plain(other.text)
    strange = [(name, span) for name, span in theirs.items() if name not in known]
    missing = [(name, span) for name, span in mine.items() if name not in there]
    for name, span in strange:
        for right, twin in missing:
            if _misspelt(right, name):
                words = twin.of(source.text), span.of(other.text)
                yield _pair((source, other), (twin, span), Family.NAME, "name", words)
                break


def _named(said: Said) -> dict[str, Span]:
    found: dict[str, Span] = {}
    for mention in said.mentions:
        words = plain(mention.span.of(said.text))
        if mention.kind is MentionKind.NAME and " " in words and words.isascii():
            found.setdefault(words, mention.span)
    return found


def _misspelt(right: str, name: str) -> bool:
    """Endings are left alone: they are grammar more often than slips."""
    mine, theirs = right.split(), name.split()
    if len(mine) != len(theirs):
        return False
    differing = [(a, b) for a, b in zip(mine, theirs, strict=True) if a != b]
    return len(differing) == 1 < len(mine) and _one_slip(*differing[0])


def _one_slip(one: str, other: str) -> bool:
    if min(len(one), len(other)) < _LONG_ENOUGH or one[-2:] != other[-2:] or one[0] != other[0]:
        return False
    changes = [step for step in difflib.SequenceMatcher(None, one, other).get_opcodes() if step[0] != "equal"]
    touched = sum(max(b - a, d - c) for _, a, b, c, d in changes)
    return touched == 1 or (touched == len("xy") and sorted(one) == sorted(other))


_LONG_ENOUGH = 5


def _speakers(source: Said, other: Said, figures: Sequence[Pair], carry: Carrier) -> Iterator[Pair]:
    """Statements that both texts attribute to somebody named, found by a figure that stands in both."""
    both = [(p.source.span, p.other.span) for p in figures if p.source is not None and p.other is not None]
    mine_of = _holders(source.attributions, (span for span, _ in both))
    theirs_of = _holders(other.attributions, (span for _, span in both))
    twins = {mine_of[a]: theirs_of[b] for a, b in both if a in mine_of and b in theirs_of}
    if len(source.attributions) == len(other.attributions) == 1:
        twins.setdefault(0, 0)
    if not twins:
        return
    here, there = plain(source.text), plain(other.text)
    for number, twin in twins.items():
        mine, theirs = source.attributions[number].source, other.attributions[twin].source
        if mine is None or theirs is None:
            continue
        one, another = _speaker(mine), _speaker(theirs)
        if not one or not another:
            continue
        if one == another or one in plain(theirs.text) or another in plain(mine.text):
            relation: Relation = "same"
        elif one in there and another in here and one not in _nearby(other, twin):
            relation = "speaker"
        else:
            continue
        yield _pair((source, other), (mine.span, theirs.span), Family.SPEAKER, relation, (mine.text, theirs.text))


def _holders(attributions: Sequence[Attribution], spans: Iterable[Span]) -> dict[Span, int]:
    """For each figure that stands inside exactly one content, the number of its attribution."""
    contents = sorted((a.content, number) for number, a in enumerate(attributions))
    found: dict[Span, int] = {}
    for span in spans:
        at = bisect_left(contents, (Span(span.start, span.end + 1), 0))
        held = [number for content, number in contents[max(0, at - _NESTED) : at + 1] if content.covers(span)]
        if len(held) == 1:
            found[span] = held[0]
    return found


_NESTED = 8
"""Contents that begin before a figure and may still hold it."""


def _nearby(said: Said, number: int) -> set[str]:
    """Speakers of the statements right before and after."""
    around = said.attributions[max(0, number - 1) : number + 2]
    return {_speaker(a.source) for a in around if a.source is not None}


def _speaker(part: SourcePart) -> str:
    """The surname, or the last word of an organisation's name; empty for "she" and "a spokesman"."""
    name = part.name or part.text
    words = [word for word in re.findall(r"[^\W\d_][\w'’-]*", name) if word[0].isupper()]
    named = part.name or part.type in ("person", "organisation") or len(words) > 1
    return plain(words[-1]) if words and named else ""
