"""The words of a table's labels, each with the weight that it has among the others, and the words of a text beside
them."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import log

from checkers.model.document import Span
from checkers.model.language import Language

_WORD = re.compile(r"[^\W\d_]+")
_YEAR = re.compile(r"(?<![\d.,])(?:19|20)\d\d(?![\d.,]\d)")
_SHORT_YEAR = re.compile(r"\b(?:FY|F|CY)\s?'?(\d\d)\b", re.I)
_SPLIT_YEAR = re.compile(r"(?<!\d)((?:19|20)\d\d)/(\d\d)(?!\d)")
SPACELESS = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
"""Scripts that write no spaces, and Hangul, whose particles join the word."""
_ASIDE = re.compile(r"\([^)]{0,200}\)")
_LETTERS = 6
"""Letters by which inflected words are still the same: "operating" and "operations"."""
_HEADER = 0.8
"""Weight of a column's words beside the row's: they are often left to the context."""
_ASIDES = 0.3
"""Weight of words in brackets, and of those that only say that it is a sum."""
_EVERYWHERE = 0.1
"""Weight of a word that every label has: a section's name."""
_COMMON = 0.3
"""What a word gains by being missing from most labels; one that no other has weighs about 1 more."""
_SMALL = frozenset(
    "a an and as at be by de del der des di die do du el en et for from in is la las le les los of on or per the to "
    "und von was were with y".split()
)
_FRAME = frozenset(
    "year years ended ending end month months week weeks quarter fiscal fy as restated unaudited audited period vs "
    "january february march april may june july august september october november december "
    "thousand thousands million millions billion dollar dollars usd eur gbp percent note notes".split()
)
"""Words of a column's head that date it or give its unit."""
_SUMS = frozenset("total totals subtotal summe gesamt insgesamt totale ensemble suma soma totaal".split())
_CHANGE = frozenset(["change", "increa", "decrea", "varian", "growth", "moveme"])
"""Stems of words that make a row or column one of changes."""


@lru_cache(maxsize=16384)
def stem(word: str) -> str:
    """The part of a folded word that its inflected forms share; all of it in scripts without spaces."""
    if SPACELESS.match(word):
        return word
    if len(word) > 4 and word.endswith("ies"):
        word = word[:-3] + "y"
    elif len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us")):
        word = word[:-1]
    if len(word) > 5 and word.endswith("ed"):
        word = word[:-2]
    elif len(word) > 6 and word.endswith("ing"):
        word = word[:-3]
    return word[:_LETTERS]


def folded(text: str) -> str:
    """Lower case without accents, the same length: letters that would become two stay as they are."""
    if text.isascii():
        return text.lower()
    return "".join(_plain(letter) for letter in text)


@lru_cache(maxsize=4096)
def _plain(letter: str) -> str:
    small = letter.lower()
    if len(small) != 1:
        return letter
    parts = unicodedata.normalize("NFD", small)
    return parts[0] if all(map(unicodedata.combining, parts[1:])) else small


@dataclass(frozen=True, slots=True)
class Spoken:
    """The words of a stretch of text: each stem with the places where it stands."""

    places: Mapping[str, Sequence[Span]]


def spoken(low: str, span: Span, runs: Iterable[str] = ()) -> Spoken:
    """`low` is folded; `runs` are words of labels in scripts without spaces, found inside longer ones."""
    places: dict[str, list[Span]] = {}
    for found in _WORD.finditer(low, *span):
        if found.group() not in _SMALL:
            places.setdefault(stem(found.group()), []).append(Span(*found.span()))
    for run in runs:
        at = low.find(run, *span)
        while at >= 0:
            places.setdefault(run, []).append(Span(at, at + len(run)))
            at = low.find(run, at + 1, span.end)
    return Spoken(places)


@dataclass(frozen=True, slots=True)
class Label:
    """What a row's and its column's names say."""

    words: Mapping[str, float]
    """Stem to its share of the label: the row's words, and at a lower rate the column's and those in brackets."""
    years: frozenset[int]
    change: bool
    """Whether it is the column of the changes between two periods."""


def label(name: str) -> Label:
    """ "Cost of revenues / Change $": the row's name, then those of its columns."""
    row, *heads = (part for part in name.split(" / ") if part.strip())
    words: dict[str, float] = {}
    for part, rate in ((row, 1.0), *((head, _HEADER) for head in heads)):
        outside = _ASIDE.sub(" ", part)
        for stretch, share in ((outside, rate), (part, rate * _ASIDES)):
            for word in _WORD.findall(folded(stretch)):
                if word not in _SMALL and not (part is not row and (word in _FRAME or stem(word) in _CHANGE)):
                    words.setdefault(stem(word), share * _ASIDES if word in _SUMS else share)
    first = next(iter(_WORD.findall(folded(row))), "")
    moved = any(stem(word) in _CHANGE for head in heads for word in _WORD.findall(folded(head)))
    return Label(words, frozenset(y for _, y in years(name, Span(0, len(name)))), moved or stem(first) in _CHANGE)


def weights(names: Iterable[Label]) -> dict[str, float]:
    """How telling each stem is: the rarer among the labels, the more."""
    kept = list(names)
    counted = Counter(word for one in kept for word in one.words)
    rarest = log(1 + len(kept))
    return {
        word: _EVERYWHERE + _COMMON * (1 - count / len(kept)) + log(len(kept) / count) / rarest
        for word, count in counted.items()
    }


def years(text: str, span: Span) -> list[tuple[Span, int]]:
    """Years named in a stretch, in text order: "2019", "FY19", "2018/19" (the year in which it ends)."""
    found: dict[int, tuple[Span, int]] = {}
    for match in _SPLIT_YEAR.finditer(text, *span):
        found[match.start()] = Span(*match.span()), int(match[1][:2] + match[2])
    for match in _YEAR.finditer(text, *span):
        if not any(at.start <= match.start() < at.end for at, _ in found.values()):
            found[match.start()] = Span(*match.span()), int(match.group())
    for match in _SHORT_YEAR.finditer(text, *span):
        found[match.start()] = Span(*match.span()), 2000 + int(match[1])
    return [found[start] for start in sorted(found)]


@dataclass(frozen=True, slots=True)
class Movements:
    """A language's words of change around a figure."""

    amount: re.Pattern[str]
    """A word of change at the end of the text before a figure, with no word between that makes the figure an end."""
    behind: re.Pattern[str]
    """A word of change right behind a figure: "a 51 million decrease"."""


_MOVEMENTS: dict[str, tuple[Language, Movements | None]] = {}


def movements(language: Language | None) -> Movements | None:
    """None where the language tells no words of change."""
    if language is None:
        return None
    kept = _MOVEMENTS.get(language.tag)
    if kept is None or kept[0] is not language:
        words = language.business.rises | language.business.falls | frozenset(("change", "changed"))
        kept = (language, _movements(language, words) if language.business.rises else None)
        _MOVEMENTS[language.tag] = kept
    return kept[1]


def _movements(language: Language, words: Iterable[str]) -> Movements:
    named = "|".join(_pattern(w) for w in sorted(words, key=lambda w: (-len(w), w)))
    ends = language.business.to | language.business.origin
    barred = "|".join(re.escape(folded(w)) for w in sorted(ends, key=lambda w: (-len(w), w))) or r"(?!)"
    amount = rf"(?<!\w)(?:{named})(?!\w)(?!.*(?<!\w)(?:{barred})\W*$)[^.;:]*$"
    return Movements(re.compile(amount), re.compile(rf"\s(?:[^\W\d]+\s)?(?:{named})(?!\w)"))


def _pattern(word: str) -> str:
    return re.escape(folded(word.rstrip("*"))) + (r"\w{0,4}" if word.endswith("*") else "")
