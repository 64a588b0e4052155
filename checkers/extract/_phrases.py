"""Words and phrases of a language's tables, found in a text in one pass."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from typing import Generic, TypeVar

from checkers.model.document import Span

V = TypeVar("V")

_SIGNS = "\u3041-\u30fe\u3400-\u9fff"
"""Of Chinese and Japanese, which put no space between words: a phrase may begin and end at each."""
_WORD = re.compile(r"\w+")
_WORD_OR_SIGN = re.compile(rf"[{_SIGNS}]|[^\W{_SIGNS}]+")
_SIGN = re.compile(f"[{_SIGNS}]")
_ENDING = 4
"""Letters that an open phrase (`perte*`) may add."""


class PhraseBook(Generic[V]):
    """Phrases with what they mean. Texts and phrases are folded alike; of phrases at one place the longest is found."""

    def __init__(self, table: Mapping[str, V]) -> None:
        self._closed: dict[str, list[tuple[str, bool, V]]] = {}
        self._word = _WORD_OR_SIGN if any(_SIGN.match(phrase) for phrase in table) else _WORD
        for phrase, meaning in table.items():
            words = phrase.rstrip("*")
            first = self._word.search(words)
            if first is not None and first.start() == 0:
                self._closed.setdefault(first.group()[:3], []).append((words, phrase.endswith("*"), meaning))
        for options in self._closed.values():
            options.sort(key=lambda option: -len(option[0]))

    def find(self, low: str, start: int = 0, end: int | None = None) -> Iterator[tuple[Span, V]]:
        """Phrases in text order, not overlapping. `low` is folded, with line breaks as spaces."""
        reached = start
        for word in self._word.finditer(low, start, len(low) if end is None else end):
            at = word.start()
            if at < reached:
                continue
            for phrase, is_open, meaning in self._closed.get(word.group()[:3], ()):
                if not low.startswith(phrase, at):
                    continue
                after = _end(low, at + len(phrase), is_open)
                if after is not None:
                    reached = after
                    yield Span(at, after), meaning
                    break

    def at(self, low: str, start: int) -> tuple[Span, V] | None:
        """The longest phrase that begins there."""
        found = self._word.match(low, start)
        if found is None:
            return None
        for phrase, is_open, meaning in self._closed.get(found.group()[:3], ()):
            if low.startswith(phrase, start):
                after = _end(low, start + len(phrase), is_open)
                if after is not None:
                    return Span(start, after), meaning
        return None


def _end(low: str, after: int, is_open: bool) -> int | None:
    """Where the word ends in which a phrase ends; None where that is another word."""
    if low[after - 1] == "'" or after >= len(low) or _SIGN.match(low, after - 1):
        return after
    limit = after + (_ENDING if is_open else 0)
    while after < len(low) and _goes_on(low[after]):
        if after >= limit:
            return None
        after += 1
    return after


def _goes_on(character: str) -> bool:
    """Whether a character is part of a word: letters, figures, and the vowel signs of Hindi, which are marks."""
    if character.isalnum() or character == "_":
        return True
    return not character.isascii() and unicodedata.category(character)[0] == "M"


def ends_with(low: str, end: int, phrases: frozenset[str]) -> str | None:
    """The longest of the phrases that stands right before a place, spaces apart; None where none does."""
    stretch = low[max(0, end - 40) : end].rstrip(" ")
    for size in sorted({len(p) for p in phrases}, reverse=True):
        words = stretch[-size:]
        if len(words) == size and words in phrases and (len(stretch) == size or not stretch[-size - 1].isalnum()):
            return words
    return None
