"""Two texts of one story: a pair of files or addresses, a table of pairs, or JSON Lines with both texts on a line."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import NamedTuple

from checkers.model.document import Document
from checkers.model.rendering import Unread
from flows.ingest.inputs import STANDARD_INPUT, Reader, UnreadableError, UsageError, decode, expand, is_address


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

    def table(self, path: str) -> Iterator[Texts | Unread]:
        """The pairs that a CSV file names: columns `source` and `other` (paths from the table's own folder, or
        addresses), and optionally `source_lang` and `other_lang`. A bad row is answered in its place.

        Raises UsageError where the table cannot be read or lacks a column.
        """
        try:
            text = decode(Path(path).read_bytes(), path)
        except OSError as problem:
            raise UsageError(f"{path}: cannot be read ({problem.strerror}); check the path") from None
        except UnreadableError as problem:
            raise UsageError(str(problem)) from None
        first = text.partition("\n")[0]
        rows = csv.DictReader(io.StringIO(text), delimiter=max(",;\t", key=first.count))
        missing = [name for name in ("source", "other") if name not in (rows.fieldnames or ())]
        if missing:
            raise UsageError(f"{path}:1: no column {' and '.join(missing)}; a table of pairs begins with source,other")
        return (self._row(path, rows.line_num, row) for row in rows)

    def _row(self, path: str, number: int, row: Mapping[str, str | None]) -> Texts | Unread:
        given = [(row.get(name) or "").strip() for name in ("source", "other")]
        tags = [(row.get(name) or "").strip() or None for name in ("source_lang", "other_lang")]
        if not all(given):
            return Unread(None, f"{path}:{number}: a row names two texts; this one lacks its source or other")
        readers = [
            replace(reader, options=replace(reader.options, language=tag or reader.options.language))
            for reader, tag in zip((self.source, self.other), tags, strict=True)
        ]
        places = [name if is_address(name) else (Path(path).parent / name).as_posix() for name in given]
        return PairReader(*readers)._pair(*places)

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
