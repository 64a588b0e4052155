"""Quotations beside recorded statements, word by word.

A quotation may be a part of what was said. It may leave words out where it shows so ("…", "[…]"), put words in
brackets, and differ in letter case, marks, spelling and endings. What then still differs is told on the candidate;
whether it is worth a word is for the rules to say.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from rapidfuzz import fuzz
from rapidfuzz.distance import Levenshtein

from checkers.match.standing import held
from checkers.model.claim import Attribution
from checkers.model.document import Document, Segments
from checkers.model.finding import Candidate, Difference, Wording
from checkers.model.language import Language
from checkers.model.reference import Fact, ReferenceBase

GAP = "…"
"""An omission that the quotation shows."""
BRACKET = "[]"
"""Words that the desk put in: they stand for any few words, or for none."""
LONGEST = 160
"""Words of a quotation that are compared; the rest of a longer one is not."""
SCREEN = 55.0
"""rapidfuzz's partial ratio of word rows, 0 to 100, below which two texts are not worth aligning."""
WEIGHTY = 4
"""Letters from which a word says something by itself."""
_SMALL_COST = 0.4
_BRACKET_REACH = 4

_TOKEN = re.compile(
    r"[\[(][^\])]{0,60}[\])]|\.{3,}|…|\d+(?:[.,]\d+)*|%|[^\W\d_]+(?:['-][^\W\d_]+)*|[^\W_]+", re.UNICODE
)
_APOSTROPHES = re.compile("[’‘ʼ′´`]")
_SIGNED = re.compile("[\\u3041-\\u30ff\\u3400-\\u9fff\\u0e00-\\u0eff\\uac00-\\ud7a3]")


@dataclass(frozen=True, slots=True)
class _Words:
    """A row of compared words with their places in the text."""

    text: str
    keys: list[str]
    starts: list[int]
    ends: list[int]

    def written(self, first: int, end: int) -> str:
        return " ".join(self.text[self.starts[first] : self.ends[end - 1]].split()) if end > first else ""


def candidates(
    attribution: Attribution,
    document: Document,
    segments: Segments,
    language: Language | None,
    reference: ReferenceBase,
) -> tuple[Candidate, ...]:
    """Recorded statements of the speaker, and those of others that have the quoted words; best wording first."""
    own = attribution.source.entity if attribution.source is not None else None
    facts: dict[str, Fact] = {}
    if own is not None:
        facts = {fact.id: fact for fact in reference.facts(own, "statement")}
    quoted = _quoted(attribution, document, segments)
    if quoted:
        facts |= {fact.id: fact for fact in reference.statements(quoted)}
    if not quoted or language is None:
        return ()
    comparable = [fact for fact in facts.values() if not _translated(fact, document.language.tag)]
    found = (_compared(candidate, quoted, language) for candidate in held(comparable, document.as_of))
    kept = (_of_speaker(candidate, attribution, reference) for candidate in found if candidate.wording is not None)
    return tuple(sorted((candidate for candidate in kept if candidate is not None), key=_order))


def _order(candidate: Candidate) -> tuple[bool, float, str]:
    wording = candidate.wording
    return candidate.standing != "current", -(wording.similarity if wording is not None else 0.0), candidate.fact.id


def _quoted(attribution: Attribution, document: Document, segments: Segments) -> str:
    """The words between the marks; empty for indirect speech and for marks that never close."""
    if attribution.quotation is None or attribution.type == "indirect":
        return ""
    quotation = segments.quotations[attribution.quotation]
    if not quotation.closed:
        return ""
    return (attribution.content if attribution.type == "direct" else quotation.inner).of(document.text)


def _compared(candidate: Candidate, quoted: str, language: Language) -> Candidate:
    wording = compare(quoted, candidate.fact.text or "", language)
    return replace(candidate, wording=wording, score=wording.similarity if wording is not None else 0.0)


def _of_speaker(candidate: Candidate, attribution: Attribution, reference: ReferenceBase) -> Candidate | None:
    """The candidate as it stands towards the speaker whom the article names; None for the words of another where the
    two may be one, or one speaks for the other: only people are told apart."""
    source, entity = attribution.source, reference.entity(candidate.fact.entity)
    if source is not None and source.entity == entity.id:
        return candidate
    is_person = entity.type == "person" or bool(reference.holders(entity.id))
    if candidate.standing != "current" or not is_person or source is None or source.name is None:
        return None
    own = reference.entity(source.entity) if source.entity is not None else None
    called = [source.name, *(name.text for name in own.names)] if own is not None else [source.name]
    if not _surnames(called).isdisjoint(_surnames([entity.name, *(name.text for name in entity.names)])):
        return None
    return replace(candidate, standing="other-entity", why=f"recorded of {entity.name}", subject=entity.name)


def _surnames(names: Iterable[str]) -> set[str]:
    return {_plain(name.casefold()).rpartition(" ")[2].rpartition("-")[2] for name in names}


def _translated(fact: Fact, tag: str | None) -> bool:
    """Whether the record is in another language than the article: a translation never has the same words."""
    if not fact.language or not tag:
        return False
    return fact.language.lower().partition("-")[0] != tag.lower().partition("-")[0]


def compare(quoted: str, recorded: str, language: Language) -> Wording | None:
    """A quotation beside a record; None where they share too little to be the same words."""
    said, known = _words(quoted, language, cut=LONGEST), _words(recorded, language)
    if not any(key not in (GAP, BRACKET) for key in said.keys) or not known.keys:
        return None
    window = _window(said.keys, known.keys)
    if window is None:
        return None
    return _Alignment(said, known, window, language).wording()


def _words(text: str, language: Language, cut: int | None = None) -> _Words:
    flat = _APOSTROPHES.sub("'", text)
    row = _Words(text, [], [], [])
    for match in _TOKEN.finditer(flat):
        for key in _keys(match.group(), language):
            row.keys.append(key)
            row.starts.append(match.start())
            row.ends.append(match.end())
        if cut is not None and len(row.keys) >= cut:
            break
    return row


def _keys(token: str, language: Language) -> Iterator[str]:
    """What a word is compared by: contractions written out, figures without the marks that group them."""
    if token[0] in "[(":
        yield GAP if not any(map(str.isalnum, token)) else BRACKET
        return
    if token in ("…", "%") or token.startswith("..."):
        yield GAP if token != "%" else "%"
        return
    low = token.casefold()
    if low[0].isdigit():
        yield _figure(low, language)
        return
    if _SIGNED.search(low):
        yield from low
        return
    for part in low.split("-"):
        yield from _written_out(part, language)


def _written_out(word: str, language: Language) -> Iterator[str]:
    whole = language.speech.contracted.get(word)
    if whole is not None:
        yield from whole.split()
        return
    if "'" not in word:
        yield word
        return
    for ending, written in language.speech.contracted.items():
        if ending.count("'") and word.endswith(ending) and len(word) > len(ending):
            yield from (word[: -len(ending)], *written.split())
            return
    yield from (part for part in word.split("'") if part)


def _figure(figure: str, language: Language) -> str:
    groups = "".join(re.escape(mark) for mark in language.numbers.groups if mark != language.numbers.decimal) or r"\s"
    whole = re.sub(rf"[{groups}](?=\d{{3}}(?!\d))", "", figure)
    return whole.replace(",", ".")


@lru_cache(maxsize=1 << 14)
def _plain(word: str) -> str:
    decomposed = unicodedata.normalize("NFKD", word)
    return "".join(c for c in decomposed if not unicodedata.combining(c))


def _window(said: Sequence[str], known: Sequence[str]) -> tuple[int, int] | None:
    """Where in the record the quotation's words may stand, with room around; None where they do not."""
    codes: dict[str, str] = {}
    rows = ["".join(codes.setdefault(_stem(key), chr(0x4E00 + len(codes))) for key in row) for row in (said, known)]
    if GAP in said:
        return (0, len(known)) if fuzz.token_set_ratio(" ".join(said), " ".join(known)) >= SCREEN else None
    found = fuzz.partial_ratio_alignment(rows[0], rows[1], score_cutoff=SCREEN)
    if found is None:
        return None
    if len(said) >= len(known):
        return 0, len(known)
    room = len(said) // 2 + 6
    return max(0, found.dest_start - room), min(len(known), found.dest_end + room)


def _stem(key: str) -> str:
    """Enough of a word for a first look: endings apart."""
    return _plain(key)[:6]


class _Alignment:
    """The cheapest way to read the whole quotation out of a stretch of the record."""

    def __init__(self, said: _Words, known: _Words, window: tuple[int, int], language: Language) -> None:
        self.said = said
        self.known = known
        self.offset = window[0]
        self.row = known.keys[window[0] : window[1]]
        self.language = language
        self.speech = language.speech
        self.same: dict[tuple[str, str], bool] = {}

    def wording(self) -> Wording | None:
        steps = self._steps()
        if not steps:
            return None
        said, known = self.said, self.known
        matched = [(i, j) for i, j in steps if i is not None and j is not None and self._is_same(i, j)]
        if not matched:
            return None
        words = sum(1 for key in said.keys if key not in (GAP, BRACKET))
        weighty = sum(1 for i, _ in matched if self._weighs(said.keys[i]))
        places = [j for _, j in steps if j is not None]
        recorded = known.written(min(places) + self.offset, max(places) + 1 + self.offset)
        return Wording(words, len(matched), weighty, recorded, tuple(self._differences(steps)))

    def _steps(self) -> list[tuple[int | None, int | None]]:
        """Pairs (word said, word recorded), with None where one side has no counterpart; both ends of the record are
        free."""
        said, row = self.said.keys, self.row
        width = len(row) + 1
        costs = [[0.0] * width]
        back: list[list[str]] = [["stop"] * width]
        for key in said:
            above = costs[-1]
            line, moves = [above[0] + self._added(key)], ["up"]
            free = key == GAP
            for j in range(1, width):
                other = row[j - 1]
                best, move = above[j - 1] + self._replaced(key, other), "both"
                if (cost := above[j] + self._added(key)) < best:
                    best, move = cost, "up"
                if (cost := line[j - 1] + (0.0 if free else self._missing(key, other))) < best:
                    best, move = cost, "left"
                line.append(best)
                moves.append(move)
            costs.append(line)
            back.append(moves)
        j = min(range(width), key=lambda at: (costs[-1][at], at))
        return self._walk(back, len(said), j)

    def _walk(self, back: list[list[str]], i: int, j: int) -> list[tuple[int | None, int | None]]:
        steps: list[tuple[int | None, int | None]] = []
        while i > 0:
            move = back[i][j]
            if move == "both":
                i, j = i - 1, j - 1
                steps.append((i, j))
            elif move == "up":
                i -= 1
                steps.append((i, None))
            else:
                j -= 1
                steps.append((i - 1 if self.said.keys[i - 1] in (GAP, BRACKET) else None, j))
        steps.reverse()
        return steps

    def _added(self, key: str) -> float:
        if key in (GAP, BRACKET):
            return 0.0
        return _SMALL_COST if self._is_small(key) else 1.0

    def _missing(self, key: str, other: str) -> float:
        if key == BRACKET:
            return 0.1
        return _SMALL_COST if self._is_small(other) else 1.0

    def _replaced(self, key: str, other: str) -> float:
        if key == GAP:
            return 0.0
        if key == BRACKET:
            return 0.05
        if self._alike(key, other):
            return 0.0
        both = self._is_small(key) and self._is_small(other)
        return 0.5 if both else 1.2

    def _weighs(self, key: str) -> bool:
        return not self._is_small(key) and (len(key) >= WEIGHTY or self._value(key) is not None)

    def _is_small(self, key: str) -> bool:
        return key in self.speech.weightless or key in (GAP, BRACKET)

    def _is_same(self, i: int, j: int) -> bool:
        return self._alike(self.said.keys[i], self.row[j])

    def _alike(self, key: str, other: str) -> bool:
        if key == other:
            return True
        pair = (key, other)
        if pair not in self.same:
            self.same[pair] = self._one_word(key, other)
        return self.same[pair]

    def _one_word(self, key: str, other: str) -> bool:
        """Whether two words are one but for spelling, accents or ending; figures and negations are exact."""
        values = self._value(key), self._value(other)
        if values != (None, None):
            return values[0] == values[1]
        if key in self.speech.negations or other in self.speech.negations:
            return False
        one, two = _plain(key), _plain(other)
        if one == two:
            return True
        shorter = min(len(one), len(two))
        if shorter < 4 or one[0] != two[0] or abs(len(one) - len(two)) > 3:
            return False
        shared = next((n for n, (a, b) in enumerate(zip(one, two, strict=False)) if a != b), shorter)
        return shared >= max(4, shorter - 2) or (shorter > 4 and Levenshtein.distance(one, two) == 1)

    def _value(self, key: str) -> str | None:
        """What a word of number is worth; None for any other."""
        numbers = self.language.numbers
        if key[0].isdigit():
            return key
        if key in numbers.cardinals and key not in numbers.articles | numbers.pronouns:
            return str(numbers.cardinals[key])
        scale = numbers.magnitudes.get(key) or numbers.abbreviations.get(key)
        return f"10^{scale[0].exponent}" if scale else None

    # What differs.

    def _differences(self, steps: Sequence[tuple[int | None, int | None]]) -> Iterator[Difference]:
        """Runs of words without counterpart, where something in them matters."""
        said: list[int] = []
        known: list[int] = []
        for i, j in [*steps, (-1, -1)]:
            settled = i == -1 or (i is not None and (self.said.keys[i] in (GAP, BRACKET) or self._matches(i, j)))
            if not settled:
                if i is not None:
                    said.append(i)
                if j is not None:
                    known.append(j)
                continue
            if self._matters([self.said.keys[n] for n in said], [self.row[n] for n in known]):
                yield Difference(self._shown(said, self.said, 0), self._shown(known, self.known, self.offset))
            said, known = [], []

    def _matches(self, i: int, j: int | None) -> bool:
        return j is not None and self._is_same(i, j)

    @staticmethod
    def _shown(places: Sequence[int], words: _Words, offset: int) -> str:
        return words.written(places[0] + offset, places[-1] + 1 + offset) if places else ""

    def _matters(self, said: Sequence[str], known: Sequence[str]) -> bool:
        """Whether a run of differing words changes the sense: more than small words, marks of money, and one spelling
        of a figure for another."""
        if sorted(said) == sorted(known) or "".join(said) == "".join(known):
            return False
        weighty = [key for key in (*said, *known) if not self._is_small(key) and not self._is_unit(key)]
        if weighty:
            return True
        units = ({self._unit(key) for key in row if self._is_unit(key)} for row in (said, known))
        one, two = units
        return bool(one and two and one.isdisjoint(two))

    def _is_unit(self, key: str) -> bool:
        return self._unit(key) is not None

    def _unit(self, key: str) -> str | None:
        numbers = self.language.numbers
        if key in numbers.currencies:
            return numbers.currencies[key][0]
        unit = numbers.units.get(key)
        return unit if unit in ("percent", "percentage-point") else None
