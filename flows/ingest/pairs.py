"""Two texts of one story: a pair of files, or JSON Lines with both texts on a line."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from checkers.model.document import Document
from checkers.model.rendering import Unread
from flows.ingest.inputs import STANDARD_INPUT, Reader, UsageError, expand


class Texts(NamedTuple):
    """A source and the text to hold against it."""

    source: Document
    other: Document

    @property
    def id(self) -> str:
        return self.other.id


@dataclass(frozen=True, slots=True)
class PairReader:
    """Reads pairs of texts; the two readers differ in what the caller says about each side."""

    source: Reader
    other: Reader

    def files(self, source: str, other: str) -> Iterator[Texts | Unread]:
        """The one pair of two files; either may be standard input.

        Raises UsageError where one does not exist, is a folder, or both are standard input.
        """
        if source == other == STANDARD_INPUT:
            raise UsageError("-: both texts cannot come from standard input; name a file for one of them")
        for path in (source, other):
            if Path(path).is_dir():
                raise UsageError(f"{path}: a folder cannot be compared; name a file, or give pairs with --jsonl")
            expand(path, lines=False)
        return iter((self._pair(source, other),))

    def lines(self, inputs: Sequence[str]) -> Iterator[Texts | Unread]:
        """A pair a line: `{"id", "text_a", "text_b", "lang_a"?, "lang_b"?}`; a bad line is answered in its place."""
        paths = [path for given in inputs for path in expand(given, lines=True)]
        return (pair for path in paths for pair in self.source.lines(path, self._record))

    def _pair(self, source: str, other: str) -> Texts | Unread:
        first, second = self.source.article(source), self.other.article(other)
        if isinstance(first, Unread):
            return first
        return second if isinstance(second, Unread) else Texts(first, second)

    def _record(self, fields: Mapping[str, object], where: str) -> Texts:
        source = self.source.record_document(fields, where, "_a")
        return Texts(source, self.other.record_document(fields, where, "_b"))
