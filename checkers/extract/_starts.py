"""Many patterns over one text, each tried only where its first letters stand.

A pattern that looks at every character costs the same whether it is about Thursdays or about nothing; thirty of them
cost thirty times that. What a pattern can begin with is read out of the pattern itself, so nothing has to be kept in
step by hand; a pattern that can begin with anything is simply run over the whole text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from re import _constants as code  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any, Generic, TypeVar

T = TypeVar("T")

_LENGTH = 3
"""Letters of a beginning: more tell little more, and make many more beginnings."""
_MOST = 4000
"""Beginnings of one pattern, from which on it is not worth telling them apart."""
_DIGITS = "0123456789"
_START = re.compile(r"(?<!\w)\w|(?<!\d)\d|[^\w\s]|[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
"""Where anything can begin: a word, figures in a word, a sign, any character of a script without spaces."""
_OTHER_DIGITS = re.compile(r"[^\D0-9]")


class Starts(Generic[T]):
    """Patterns with what they mean."""

    def __init__(self, patterns: Iterable[tuple[re.Pattern[str], T]]) -> None:
        self._everywhere: list[tuple[int, re.Pattern[str], T]] = []
        self._by_beginning: dict[str, list[tuple[int, Callable[[str, int], re.Match[str] | None], T]]] = {}
        for number, (pattern, meaning) in enumerate(patterns):
            beginnings = _beginnings(pattern)
            if beginnings is None:
                self._everywhere.append((number, pattern, meaning))
                continue
            for beginning in sorted(beginnings):
                self._by_beginning.setdefault(beginning, []).append((number, pattern.match, meaning))

    def find(self, text: str) -> Iterator[tuple[re.Match[str], T]]:
        """What each pattern's `finditer` would find, pattern by pattern; but nothing that begins inside a word, unless
        with its figures."""
        found: list[tuple[int, re.Match[str], T]] = []
        probe = _OTHER_DIGITS.sub(lambda digit: str(int(digit[0])), text)
        reached: dict[int, int] = {}
        by_beginning = self._by_beginning
        lengths = range(_LENGTH, 0, -1)
        for start in _START.finditer(text):
            at = start.start()
            for length in lengths:
                options = by_beginning.get(probe[at : at + length])
                if options is None:
                    continue
                for number, match, meaning in options:
                    if at >= reached.get(number, 0) and (hit := match(text, at)):
                        reached[number] = max(hit.end(), at + 1)
                        found.append((number, hit, meaning))
        for number, pattern, meaning in self._everywhere:
            found += ((number, hit, meaning) for hit in pattern.finditer(text))
        found.sort(key=lambda item: (item[0], item[1].start()))
        return ((hit, meaning) for _, hit, meaning in found)


def _beginnings(pattern: re.Pattern[str]) -> frozenset[str] | None:
    """The first letters of all that the pattern can match, up to three; None where they cannot be told."""
    if pattern.flags & re.IGNORECASE:
        return None
    try:
        found = _of_sequence(parser.parse(pattern.pattern, pattern.flags), {("", True)})
    except _UntoldError:
        return None
    return frozenset(begun for begun, _ in found)


class _UntoldError(Exception):
    """Anything can stand there, or too much."""


_Begun = set[tuple[str, bool]]
"""Beginnings, each with whether more can be added to it."""


def _of_sequence(parts: Sequence[Any], begun: _Begun) -> _Begun:
    for part in parts:
        if not any(is_open for _, is_open in begun):
            break
        begun = _with(part, begun)
    if any(not words for words, _ in begun):
        raise _UntoldError
    return begun


def _with(part: Any, begun: _Begun) -> _Begun:
    """The beginnings with one part of the pattern behind each that is still open."""
    whole = {one for one in begun if not one[1]}
    open_ones = {one for one in begun if one[1]}
    op, value = part
    if op in (code.AT, code.ASSERT, code.ASSERT_NOT):
        return begun
    if op is code.SUBPATTERN:
        return whole | _inner(value[-1], open_ones)
    if op is code.BRANCH:
        return whole.union(*(_inner(branch, open_ones) for branch in value[1]))
    if op in (code.MAX_REPEAT, code.MIN_REPEAT, code.POSSESSIVE_REPEAT):
        return whole | _repeated(value, open_ones)
    if op is code.ATOMIC_GROUP:
        return whole | _inner(value, open_ones)
    grown = whole | _grown(open_ones, _letters(op, value))
    if len(grown) > _MOST:
        raise _UntoldError
    return grown


def _inner(parts: Sequence[Any], begun: _Begun) -> _Begun:
    for part in parts:
        begun = _with(part, begun)
    return begun


def _repeated(value: Any, begun: _Begun) -> _Begun:
    least, most, parts = value
    found = set(begun) if least == 0 else set()
    reached = begun
    for count in range(1, min(int(most), _LENGTH) + 1):
        reached = _inner(parts, reached)
        if count >= min(least, _LENGTH):
            found |= reached
    return found


def _grown(begun: _Begun, letters: Iterable[str] | None) -> _Begun:
    """Each beginning with each letter; ended where anything can follow."""
    if letters is None:
        if any(not words for words, _ in begun):
            raise _UntoldError
        return {(words, False) for words, _ in begun}
    found = ((words + letter) for words, _ in begun for letter in letters)
    return {(words, len(words) < _LENGTH) for words in found}


def _letters(op: Any, value: Any) -> list[str] | None:
    """The letters that a part stands for; None for too many to tell."""
    if op is code.LITERAL:
        return [chr(value)]
    if op is not code.IN:
        return None
    letters: list[str] = []
    for kind, what in value:
        if kind is code.LITERAL:
            letters.append(chr(what))
        elif kind is code.RANGE and what[1] - what[0] < 30:
            letters += map(chr, range(what[0], what[1] + 1))
        elif kind is code.CATEGORY and what is code.CATEGORY_DIGIT:
            letters += _DIGITS
        else:
            return None
    return letters
