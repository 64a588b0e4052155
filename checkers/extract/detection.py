"""Which language a text is in: told offline from its small words and its letters.

Every language brings its frequent small words and the letters of its alphabet; what few languages share weighs more.
The languages are an argument, so the answer is always one of them or "unsure". Only a bounded sample of a text is
looked at.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import exp, log
from typing import NamedTuple

from checkers.model.document import LanguageChoice, Span
from checkers.model.language import Language

THRESHOLD = 0.6
"""Below this confidence the language is unsure."""

_UNSPACED = "\u3041-\u30fe\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3"
"""Kana, Han and Hangul: scripts in which small words are single signs inside a longer run."""
_MARKS = "\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u0900-\u0903\u093a-\u094f\u0962\u0963"
_TOKEN = re.compile(f"[{_UNSPACED}]|[^\\W\\d_{_UNSPACED}]+(?:[{_MARKS}]+[^\\W\\d_{_UNSPACED}]*)*")
_PARAGRAPH = re.compile(r"[^\n\r\u2028\u2029]+")

_WINDOW = 400
_WINDOWS = 10
"""A long text is judged by this many stretches of this many characters, evenly spread."""
_PARAGRAPH_SAMPLE = 200
_FEW_TOKENS = 6
"""A paragraph of fewer words than this is in the language of its document."""
_COVERAGE = 0.15
"""Running prose of a known language has at least this share of words that speak for it; lists of names have fewer."""
_RARE = 3
"""A word with a letter that at most so many languages have speaks for them, as a small word does."""
_FOREIGN = 3.0
"""How fast confidence falls with the share of different words that have a letter from outside the alphabet."""
_FEWEST = 10
"""Texts shorter than this many words are measured as if they had so many: a word or two never tells."""
_NEIGHBOUR = 0.85
"""A neighbour must be clearly likelier than its relative among the languages: its list of words is no worse for it."""
_OWN = 3
"""So many words that no other language has settle that a paragraph is in the language of its document."""
_LEAD = 3.0
"""A lead over the next language by one rare word is worth a confidence of two thirds."""
_LETTER_WEIGHT = 0.45
_LETTER_CAP = 6
"""A letter counts at most this often in a sample: one foreign name, often repeated, is no alphabet."""
_WORD_SHARE = 25
"""A word counts at most once in so many words, and once more: "te te te" is no prose."""


class Region(NamedTuple):
    """A stretch of whole paragraphs in one language."""

    span: Span
    choice: LanguageChoice


@dataclass(frozen=True, slots=True)
class _Profile:
    """What tells some languages apart: each word and letter with the languages that have it and its weight."""

    tags: tuple[str, ...]
    known: int
    """The first so many tags can be the answer; the rest are neighbours."""
    words: dict[str, tuple[tuple[int, ...], float]]
    letters: dict[str, tuple[tuple[int, ...], float]]
    own: dict[str, frozenset[str]]
    """Tag to the words that no other language has but its own varieties."""


class _Evidence(NamedTuple):
    """By language: the weight of the words and letters that speak for it, and how many words do. Then how many words
    are different, and those of them that are not plain a to z."""

    scores: list[float]
    speaking: list[int]
    different: int
    spelt: list[str]


def detect(text: str, languages: Sequence[Language], neighbours: Sequence[Language] = ()) -> LanguageChoice:
    """The language of a whole text among `languages`; its tag is None where the text does not tell.

    `neighbours` are languages that are no answer: a text in one of them is unsure, not in its nearest relative.
    """
    return _judge(_tokens(_sample(text)), _profile_of(languages, neighbours))


def regions(text: str, languages: Sequence[Language], neighbours: Sequence[Language] = ()) -> tuple[Region, ...]:
    """The languages of a text, paragraph by paragraph, as stretches that together cover it.

    A paragraph that is short or tells nothing belongs to the language of the whole.
    """
    profile = _profile_of(languages, neighbours)
    whole = _judge(_tokens(_sample(text)), profile)
    found: list[Region] = []
    for end, choice in _paragraphs(text, profile, whole):
        if found and found[-1].choice.tag == choice.tag:
            found[-1] = Region(Span(found[-1].span.start, end), found[-1].choice)
        else:
            found.append(Region(Span(found[-1].span.end if found else 0, end), choice))
    if not found:
        return (Region(Span(0, len(text)), whole),)
    found[-1] = Region(Span(found[-1].span.start, len(text)), found[-1].choice)
    return tuple(found)


def _paragraphs(text: str, profile: _Profile, whole: LanguageChoice) -> Iterator[tuple[int, LanguageChoice]]:
    """End and language of each paragraph that is not empty."""
    own = profile.own.get(whole.tag or "", frozenset())
    for match in _PARAGRAPH.finditer(text):
        start, end = match.span()
        tokens = _tokens(text[start : min(end, start + _PARAGRAPH_SAMPLE)])
        if len(tokens) < _FEW_TOKENS or sum(map(own.__contains__, tokens)) >= _OWN:
            yield end, whole
        else:
            choice = _judge(tokens, profile)
            yield end, whole if choice.tag is None or _varieties(choice.tag, whole.tag) else choice


def _sample(text: str) -> str:
    if len(text) <= _WINDOW * _WINDOWS:
        return text
    step = (len(text) - _WINDOW) // (_WINDOWS - 1)
    return "\n".join(text[at : at + _WINDOW] for at in range(0, step * _WINDOWS, step))


def _tokens(text: str) -> list[str]:
    """Words in lower case; single signs of the scripts that do not separate words."""
    return _TOKEN.findall(unicodedata.normalize("NFC", text).lower())


def _judge(tokens: list[str], profile: _Profile) -> LanguageChoice:
    if not tokens or not profile.tags:
        return LanguageChoice(None, 0.0, "unsure")
    evidence = _evidence(tokens, profile)
    scores = evidence.scores
    best = max(range(len(scores)), key=scores.__getitem__)
    tag = profile.tags[best]
    lead = scores[best] - max((s for i, s in enumerate(scores) if not _varieties(profile.tags[i], tag)), default=0.0)
    coverage = min(1.0, evidence.speaking[best] / max(len(tokens), _FEWEST) / _COVERAGE)
    alphabet = max(0.0, 1 - _FOREIGN * _foreign(evidence.spelt, best, profile) / evidence.different)
    confidence = round(coverage * alphabet * (1 - exp(-lead / _LEAD)), 3)
    if best >= profile.known:
        return LanguageChoice(None, 0.0, "unsure")
    if confidence < THRESHOLD:
        return LanguageChoice(None, confidence, "unsure")
    return LanguageChoice(tag, confidence, "detected")


def _evidence(tokens: list[str], profile: _Profile) -> _Evidence:
    size = len(profile.tags)
    scores, speaking, spelt = [0.0] * size, [0] * size, []
    cap = 1 + len(tokens) // _WORD_SHARE
    words = Counter(tokens)
    for word, count in words.items():
        capped = min(count, cap)
        if entry := profile.words.get(word):
            for index in entry[0]:
                scores[index] += entry[1] * capped
                speaking[index] += capped
        if not word.isascii():
            spelt.append(word)
            if not entry:
                for index in _told_by_letter(word, profile):
                    speaking[index] += capped
    for index in range(profile.known, size):
        scores[index] *= _NEIGHBOUR
    for letter, count in Counter("".join(spelt)).items():
        if entry := profile.letters.get(letter):
            weight = entry[1] * min(count, _LETTER_CAP)
            for index in entry[0]:
                scores[index] += weight
    return _Evidence(scores, speaking, len(words), spelt)


def _told_by_letter(word: str, profile: _Profile) -> tuple[int, ...]:
    having = (entry[0] for letter in word if (entry := profile.letters.get(letter)))
    fewest = min(having, key=len, default=())
    return fewest if len(fewest) <= _RARE else ()


def _foreign(spelt: list[str], index: int, profile: _Profile) -> int:
    """How many of the words have a letter that another alphabet has and this language's has not."""
    return sum(
        any((entry := profile.letters.get(letter)) and index not in entry[0] for letter in word) for word in spelt
    )


def _varieties(tag: str, other: str | None) -> bool:
    """True for two varieties of one language, whose likeness is no reason to be unsure: pt-BR and pt-PT."""
    return other is not None and tag.partition("-")[0] == other.partition("-")[0]


def _profile_of(languages: Sequence[Language], neighbours: Sequence[Language]) -> _Profile:
    keys = tuple((each.tag, each.function_words, each.letters) for each in (*languages, *neighbours))
    return _profile(keys, len(languages))


@lru_cache(maxsize=8)
def _profile(languages: tuple[tuple[str, frozenset[str], str], ...], known: int) -> _Profile:
    words: dict[str, list[int]] = {}
    letters: dict[str, list[int]] = {}
    for index, (_, small_words, alphabet) in enumerate(languages):
        for word in small_words:
            words.setdefault(word, []).append(index)
        for letter in alphabet:
            letters.setdefault(letter, []).append(index)
    total = len(languages) + 1
    return _Profile(
        tuple(tag for tag, _, _ in languages),
        known,
        {word: (tuple(having), log(total / len(having))) for word, having in words.items()},
        {letter: (tuple(having), _LETTER_WEIGHT * log(total / len(having))) for letter, having in letters.items()},
        {
            tag: frozenset(w for w in small_words if _owned(tag, words[w], languages))
            for tag, small_words, _ in languages
        },
    )


def _owned(tag: str, having: list[int], languages: tuple[tuple[str, frozenset[str], str], ...]) -> bool:
    return all(_varieties(languages[index][0], tag) for index in having)
