"""Quotation marks of every kind to quotations.

Marks are paired within a paragraph, so that a missing one cannot turn the rest of the document inside out. Where a mark
does not say by its shape whether it opens or closes, the spaces beside it do; only what is then still open falls to
counting.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from checkers.model.document import Quotation, Span

_Kind = Literal["straight", "curly", "low", "angle", "reversed", "thin", "single"]

# Single marks inside a word are apostrophes; only those at a word's edge can quote.
_MARKS = re.compile(r"[\"“”„‟«»‹›‚‘＂]|(?<!\w)['’]|['’](?!\w)")
_DASH_LINE = re.compile(r"\s*[—–―]\s*(?=[^\s—–―\"“„«‹\d])")
_TERMINAL = ".!?…"
_OPENING_NEIGHBOURS = frozenset("([{<—–―-/:=|«“„‘‚\"'’")
_CLOSING_NEIGHBOURS = frozenset(".,;:!?…)]}>—–―-/|»”“\"'’*")
_PAIRS = {"angle": ("«", "»"), "thin": ("‹", "›"), "low": ("„", "“”"), "curly": ("“", "”")}
"""Kinds whose marks tell opening from closing, with the marks of each."""
_SCARE_WORDS = 3
_SHORTEST_SINGLE = 3


@dataclass(slots=True)
class _Open:
    kind: _Kind
    at: int


def find_quotations(text: str, paragraphs: Sequence[Span], breaks: Sequence[int]) -> tuple[Quotation, ...]:
    """Every quoted stretch, outer before inner, in text order.

    `breaks` are the offsets at which sentences end, ascending: an unclosed quotation ends at the first of them.
    """
    found: list[Quotation] = []
    left_open = False
    for index, paragraph in enumerate(paragraphs):
        following = paragraphs[index + 1] if index + 1 < len(paragraphs) else None
        pairing = _Pairing(text, paragraph, breaks, left_open)
        pairing.run()
        left_open = pairing.finish(following)
        found.extend(pairing.found)
    found.sort(key=lambda quotation: (quotation.span.start, -quotation.span.end))
    return tuple(found)


class _Pairing:
    """The marks of one paragraph."""

    def __init__(self, text: str, paragraph: Span, breaks: Sequence[int], continued: bool) -> None:
        self.text = text
        self.paragraph = paragraph
        self.breaks = breaks
        self.continued = continued
        """The paragraph before ended inside a quotation."""
        self.stack: list[_Open] = []
        self.found: list[Quotation] = []
        self.marks = [match.start() for match in _MARKS.finditer(text, paragraph.start, paragraph.end)]

    def run(self) -> None:
        for number, at in enumerate(self.marks):
            self._read(number, at, self.text[at])

    def _read(self, number: int, at: int, mark: str) -> None:
        if mark in '"＂':
            self._read_straight(number, at)
        elif mark in "“‟":
            if self._is_open("low") or (self._is_open("curly") and self._closes(at) and not self._opens(at)):
                self._close(at, "low" if self._is_open("low") else "curly")
            else:
                self._open(number, at, "curly")
        elif mark == "”":
            if self._is_open("curly") or self._is_open("low"):
                self._close(at, "curly" if self._is_open("curly") else "low")
            elif self._opens(at):
                self._open(number, at, "curly")
            else:
                self._close_stray(at)
        elif mark == "„":
            self._open(number, at, "low")
        elif mark in "«‹":
            self._read_left_angle(number, at, mark)
        elif mark in "»›":
            self._read_right_angle(number, at, mark)
        else:
            self._read_single(number, at, mark)

    def _read_straight(self, number: int, at: int) -> None:
        opens, closes = self._opens(at), self._closes(at)
        if self._is_open("straight") and (closes or not opens):
            self._close(at, "straight")
        elif self._is_open("low") and closes and not opens:
            self._close(at, "low")
        elif opens or not closes:
            self._open(number, at, "straight")
        else:
            self._close_stray(at)

    def _read_left_angle(self, number: int, at: int, mark: str) -> None:
        if mark == "«" and self._is_open("reversed") and not self._opens(at):
            self._close(at, "reversed")
        else:
            self._open(number, at, "angle" if mark == "«" else "thin")

    def _read_right_angle(self, number: int, at: int, mark: str) -> None:
        kind: _Kind = "angle" if mark == "»" else "thin"
        if self._is_open(kind):
            self._close(at, kind)
        elif mark == "»" and at == self.paragraph.start and self.continued:
            # An old French habit: every further paragraph of a speech opens with the closing mark.
            self.stack.append(_Open("angle", at))
        elif mark == "»" and self._opens(at):
            self._open(number, at, "reversed")
        else:
            self._close_stray(at)

    def _read_single(self, number: int, at: int, mark: str) -> None:
        if self._is_open("single") and mark != "‚":
            if self._closes(at) and not self._is_possessive(number, at):
                self._close(at, "single")
        elif mark in "‘‚" or (self._opens(at) and not self._closes(at)):
            after = self.text[at + 1 : at + 2]
            if after and not after.isdigit() and not after.isspace():
                self.stack.append(_Open("single", at))

    def _is_possessive(self, number: int, at: int) -> bool:
        """ "the workers' rights" inside single marks: another mark that closes better follows before one opens."""
        if self.text[at - 1 : at] != "s" or self.text[at + 1 : at + 2] != " ":
            return False
        for other in self.marks[number + 1 : number + 4]:
            if self.text[other] in "'’" and self._closes(other):
                return self.text[other - 1] in ".,!?…"
            if self._opens(other):
                return False
        return False

    def _opens(self, at: int) -> bool:
        before = self.text[at - 1] if at > self.paragraph.start else " "
        after = self.text[at + 1] if at + 1 < self.paragraph.end else " "
        return (before.isspace() or before in _OPENING_NEIGHBOURS) and not after.isspace() and after not in ".,;:!?)]"

    def _closes(self, at: int) -> bool:
        before = self.text[at - 1] if at > self.paragraph.start else " "
        after = self.text[at + 1] if at + 1 < self.paragraph.end else " "
        return not before.isspace() and (after.isspace() or after in _CLOSING_NEIGHBOURS)

    def _is_open(self, kind: _Kind) -> bool:
        return any(entry.kind == kind for entry in self.stack)

    def _open(self, number: int, at: int, kind: _Kind) -> None:
        if self._is_open(kind) and not self._nests(number, kind):
            self._give_up(kind, at)
        self.stack.append(_Open(kind, at))

    def _nests(self, number: int, kind: _Kind) -> bool:
        """Whether a mark opens inside its own kind: then two of the next marks must close."""
        if kind in _PAIRS:
            left, right = _PAIRS[kind]
            depth = 2
            for at in self.marks[number + 1 : number + 12]:
                depth += (self.text[at] in left) - (self.text[at] in right)
                if not depth:
                    return True
            return False
        following = [at for at in self.marks[number + 1 : number + 3] if self.text[at] in '"＂']
        return len(following) == 2 and all(self._closes(at) and not self._opens(at) for at in following)

    def _give_up(self, kind: _Kind, until: int) -> None:
        """The open mark of that kind has no partner: its quotation ends with its sentence, before `until`."""
        while self.stack:
            entry = self.stack.pop()
            if entry.kind == kind:
                self._add_unclosed(entry, until)
                return

    def _close(self, at: int, kind: _Kind) -> None:
        while self.stack:
            entry = self.stack.pop()
            if entry.kind == kind:
                self._add(Span(entry.at, at + 1), Span(entry.at + 1, at), closed=True, kind=kind)
                return
            if entry.kind != "single":
                self._add_unclosed(entry, at)

    def _close_stray(self, at: int) -> None:
        """A closing mark alone: the end of a quotation that the paragraph before left open, or nothing."""
        if self.continued and not self.found:
            start = self.paragraph.start
            self._add(Span(start, at + 1), Span(start, at), closed=True, kind="curly")

    def _add_unclosed(self, entry: _Open, until: int) -> None:
        if entry.kind == "single":
            return
        place = bisect_right(self.breaks, entry.at + 1)
        end = min(self.breaks[place] if place < len(self.breaks) else until, until)
        self._add(Span(entry.at, end), Span(entry.at + 1, end), closed=False, kind=entry.kind)

    def _add(self, span: Span, inner: Span, *, closed: bool, kind: _Kind) -> None:
        trimmed = trim(self.text, inner)
        if trimmed.start >= trimmed.end or (kind == "single" and trimmed.end - trimmed.start < _SHORTEST_SINGLE):
            return
        span = trim(self.text, span)
        words = trimmed.of(self.text)
        scare = words[-1] not in _TERMINAL + "," and len(words.split()) <= _SCARE_WORDS
        self.found.append(Quotation(span=span, inner=trimmed, closed=closed, scare=scare))

    def finish(self, following: Span | None) -> bool:
        """Settle what is still open; tell whether the next paragraph may go on with it."""
        unsettled = [entry for entry in self.stack if entry.kind != "single"]
        self.stack = []
        for entry in unsettled[1:]:
            self._add_unclosed(entry, self.paragraph.end)
        if not unsettled:
            self._add_dialogue()
            return False
        entry = unsettled[0]
        if following is not None and self._resumes(entry, following):
            # By convention a quotation that the next paragraph resumes is not closed before its end.
            end = self.paragraph.end
            self._add(Span(entry.at, end), Span(entry.at + 1, end), closed=True, kind=entry.kind)
        else:
            self._add_unclosed(entry, self.paragraph.end)
        return True

    def _resumes(self, entry: _Open, following: Span) -> bool:
        first = self.text[following.start]
        same = {"straight": '"＂', "curly": "“", "low": "„", "angle": "«»", "reversed": "»", "thin": "‹›"}
        return first in same.get(entry.kind, "")

    def _add_dialogue(self) -> None:
        """ "— Never, she said.": a dash at the start of a line opens speech where no marks are used."""
        lead = _DASH_LINE.match(self.text, self.paragraph.start, self.paragraph.end)
        if lead is None or self.text[self.paragraph.end - 1] not in _TERMINAL:
            return
        first_quotation = self.found[0].span.start if self.found else self.paragraph.end
        if first_quotation > lead.end():
            self._add(self.paragraph, Span(lead.end(), self.paragraph.end), closed=True, kind="curly")


def trim(text: str, span: Span) -> Span:
    """The span without space at its ends."""
    start, end = span
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)
