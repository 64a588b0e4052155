"""Text made fit for a terminal: harmless, and measured in columns."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from checkers.model.document import Span
from checkers.model.finding import Severity

SEVERITY_COLOURS = {Severity.ERROR: "31;1", Severity.WARNING: "33;1", Severity.NOTE: "36;1"}
"""ANSI colours."""

_DIRECTION_MARKS = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""They reorder what follows: a figure could be made to read as another one."""
_CHARACTERS_A_COLUMN = 8
"""Letters with many marks take several; more than this is not looked at, so that an endless sentence costs nothing."""
_SPACES = frozenset("\t\n\r\v\f\x85\u2028\u2029")


class Ink:
    """Colours, or nothing at all."""

    def __init__(self, on: bool) -> None:
        self._on = on

    def __call__(self, code: str, text: str) -> str:
        return f"\x1b[{code}m{text}\x1b[0m" if self._on and text else text


def safe(text: str) -> str:
    """The text without anything that a terminal would obey instead of showing (escape sequences, direction marks)."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(_shown(char) for char in text)


def columns(text: str) -> int:
    """Columns that a terminal gives the text."""
    return len(text) if text.isascii() else sum(_columns(char) for char in text)


def fill(text: str, width: int, first: str, later: str) -> list[str]:
    """The text in lines of at most `width` columns, broken at spaces only: addresses and figures stay whole."""
    lines: list[str] = []
    line = first
    started = False
    for word in text.split(" "):
        if started and columns(line) + 1 + columns(word) > width:
            lines.append(line)
            line, started = later, False
        line += f" {word}" if started else word
        started = True
    return [*lines, line] if started else lines


def underlined(text: str, sentence: Span, place: Span, width: int) -> tuple[str, str, str, str]:
    """A sentence as (before, place, after, marks): one line of at most `width` columns, clipped around the place, and
    the marks that stand under the place. Line breaks are shown as spaces."""
    reach = _CHARACTERS_A_COLUMN * width
    words = safe(text[place.start : min(place.end, place.start + reach)])
    before = safe(text[max(sentence.start, place.start - reach) : place.start]).lstrip()
    after = safe(text[place.end : min(sentence.end, place.end + reach)]).rstrip()
    words, rest = _head(words, max(width - 2, 1)) if columns(words) > width else (words, "")
    if rest:
        words, after = f"{words}…", ""
    room = width - columns(words)
    left = min(columns(before), max(room // 2, room - columns(after)))
    before = _clipped_left(before, left)
    after = _clipped_right(after, room - columns(before))
    return before, words, after, " " * columns(before) + "^" * max(columns(words), 1)


def _clipped_left(text: str, width: int) -> str:
    """The text's end, in `width` columns."""
    if columns(text) <= width:
        return text
    kept, _ = _head(reversed(text), max(width - 1, 0))
    return "…" + kept[::-1] if width > 0 else ""


def _clipped_right(text: str, width: int) -> str:
    if columns(text) <= width:
        return text
    kept, _ = _head(text, max(width - 1, 0))
    return kept + "…" if width > 0 else ""


def _head(text: Iterable[str], width: int) -> tuple[str, str]:
    """As much of the text's start as fits, and "…" if anything is left."""
    kept: list[str] = []
    used = 0
    for char in text:
        used += _columns(char)
        if used > width:
            return "".join(kept), "…"
        kept.append(char)
    return "".join(kept), ""


def _shown(char: str) -> str:
    if char in _SPACES:
        return " "
    if char in _DIRECTION_MARKS or char == "\xad" or unicodedata.category(char) == "Cc":
        return ""
    return char


def _columns(char: str) -> int:
    if unicodedata.category(char) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(char) in ("W", "F") else 1
