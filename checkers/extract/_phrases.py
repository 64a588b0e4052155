"""Words and phrases of a language's tables, found in a text in one pass."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Generic, TypeVar

from checkers.model.document import Span

V = TypeVar("V")

_WORD = re.compile(r"\w+")
_ENDING = 4
"""Letters that an open phrase (`perte*`) may add."""


class PhraseBook(Generic[V]):
    """Phrases with what they mean. Texts and phrases are folded alike; of phrases at one place the longest is found."""

    def __init__(self, table: Mapping[str, V]) -> None:
        self._closed: dict[str, list[tuple[str, bool, V]]] = {}
        for phrase, meaning in table.items():
            words = phrase.rstrip("*")
            first = _WORD.search(words)
            if first is not None and first.start() == 0:
                self._closed.setdefault(first.group()[:3], []).append((words, phrase.endswith("*"), meaning))
        for options in self._closed.values():
            options.sort(key=lambda option: -len(option[0]))

    def find(self, low: str, start: int = 0, end: int | None = None) -> Iterator[tuple[Span, V]]:
        """Phrases in text order, not overlapping. `low` is folded, with line breaks as spaces."""
        reached = start
        for word in _WORD.finditer(low, start, len(low) if end is None else end):
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
        found = _WORD.match(low, start)
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
    if low[after - 1] == "'" or after >= len(low):
        return after
    limit = after + (_ENDING if is_open else 0)
    while after < len(low) and (low[after].isalnum() or low[after] == "_"):
        if after >= limit:
            return None
        after += 1
    return after


def ends_with(low: str, end: int, phrases: frozenset[str]) -> str | None:
    """The longest of the phrases that stands right before a place, spaces apart; None where none does."""
    stretch = low[max(0, end - 40) : end].rstrip(" ")
    for size in sorted({len(p) for p in phrases}, reverse=True):
        words = stretch[-size:]
        if len(words) == size and words in phrases and (len(stretch) == size or not stretch[-size - 1].isalnum()):
            return words
    return None
