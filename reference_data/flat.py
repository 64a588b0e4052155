"""Flat reference files: one CSV or JSONL file that anybody can keep as a spreadsheet.

Yields rows with their places; what a row means is decided in `reference_data.build`.
"""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from typing import Any

from reference_data.errors import InvalidReferenceError, Problem
from reference_data.rows import FactRow, parse

REQUIRED = ("entity", "concept", "value", "source")
COLUMNS = tuple(FactRow.model_fields)
DELIMITERS = {",": "a comma", ";": "a semicolon", "\t": "a tab"}
_LONE_RETURN = re.compile(r"\r(?!\n)")

JSON_SUFFIXES = (".jsonl", ".ndjson")
TABLE_SUFFIXES = (".csv", ".tsv", ".tab", ".txt")


@dataclass(frozen=True, slots=True)
class Placed:
    """A row with the place where it stands."""

    row: FactRow
    path: Path
    line: int
    shown: str
    """The place as reports tell it: file and line."""


def read(path: Path, shown: str | None = None, shared: Mapping[str, str] | None = None) -> Iterator[Placed | Problem]:
    """The rows of a file, and in place of those that are none what is wrong with them. `shared`: cells that all rows
    have unless they say otherwise; their columns may then be missing. A header alone is a reference without facts: an
    article's own arithmetic and dates can be checked with it."""
    shared = shared or {}
    try:
        text = _decoded(path)
        lines = _objects(path, text) if path.suffix.lower() in JSON_SUFFIXES else _records(path, text, shared)
        for line, cells in lines:
            yield from [cells] if isinstance(cells, Problem) else _placed(path, shown or str(path), line, cells, shared)
    except InvalidReferenceError as error:
        yield from error.problems


Line = tuple[int, dict[str, Any] | Problem]
"""A row's cells by column, or why the line is none."""


def _placed(
    path: Path, shown: str, line: int, cells: Mapping[str, Any], shared: Mapping[str, str]
) -> Iterator[Placed | Problem]:
    known = {**shared, **{k: v for k, v in cells.items() if k in COLUMNS and not _blank(v)}}
    notes = [f"{k}: {v}" for k, v in cells.items() if k not in COLUMNS and not _blank(v)]
    if notes:
        known["note"] = "; ".join([*([str(known["note"])] if "note" in known else []), *notes])
    row, faults = parse(FactRow, known)
    yield from (Problem(path, line, what, remedy) for _, what, remedy in faults)
    if row is not None:
        yield Placed(row, path, line, f"{shown}:{line}")


def _blank(cell: object) -> bool:
    return cell is None or (isinstance(cell, str) and (not cell or cell.isspace()))


def _refused(path: Path, line: int | None, what: str, remedy: str) -> InvalidReferenceError:
    return InvalidReferenceError([Problem(path, line, what, remedy)])


def _decoded(path: Path) -> str:
    try:
        data = path.read_bytes()
    except OSError as error:
        raise _refused(path, None, f"cannot be read: {error.strerror}", "check path and permissions") from None
    remedy = "save it as UTF-8 (in a spreadsheet: 'CSV UTF-8')"
    if data.startswith((b"\xff\xfe", b"\xfe\xff")) or b"\x00" in data[:200]:
        if data.startswith((b"\xff\xfe", b"\xfe\xff")) or data[:200].count(0) > 20:
            raise _refused(path, None, "the encoding is UTF-16, not UTF-8", remedy)
        raise _refused(path, None, "no text file", "save the sheet as CSV UTF-8")
    if data.startswith(b"PK\x03\x04"):
        raise _refused(path, None, "a workbook or archive, no text file", "save the sheet as CSV UTF-8")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        what = f"the encoding is not UTF-8 but probably {_encoding(data)} (byte 0x{data[error.start]:02x})"
        raise _refused(path, line, what, remedy) from None


def _encoding(data: bytes) -> str:
    """The likeliest of the old one-byte encodings."""
    high = {b for b in data if b >= 0x80}
    if high & {0x80, 0x8A, 0x92, 0x93, 0x94, 0x96, 0x97, 0x9C}:
        return "Windows-1252"
    if high and all(b < 0xA0 for b in high):
        return "Mac OS Roman or DOS"
    return "Windows-1252 or ISO 8859-1"


def _records(path: Path, text: str, shared: Mapping[str, str]) -> Iterator[Line]:
    """The lines of a table. Raises `InvalidReferenceError` where its header is broken."""
    skipped = 0
    # Old Mac files end their lines with a carriage return alone; in any other file one alone is a stray blank.
    text = _LONE_RETURN.sub(" ", text) if "\n" in text else text.replace("\r", "\n")
    if re.match(r"sep=.\r?\n", text):  # a line that Excel writes for itself
        text, skipped = text.split("\n", 1)[1], 1
    header, delimiter = _header(path, text, skipped, shared)
    reader = csv.reader(StringIO(text, newline=""), delimiter=delimiter, strict=True)
    line = skipped
    try:
        for number, cells in enumerate(reader):
            line, start = skipped + reader.line_num, line + 1
            if number == 0 or not any(c.strip() for c in cells):
                continue
            if len(cells) > len(header) and any(c.strip() for c in cells[len(header) :]):
                what = f"{len(cells)} cells under {len(header)} columns"
                remedy = f"put cells that hold {DELIMITERS[delimiter]} between double quotation marks"
                yield start, Problem(path, start, what, remedy)
                continue
            yield start, dict(zip(header, cells, strict=False))
    except csv.Error as error:
        what = f"the table breaks off: {error}"
        yield line + 1, Problem(path, line + 1, what, "close or double the quotation marks of that row")


def _header(path: Path, text: str, skipped: int, shared: Mapping[str, str]) -> tuple[list[str], str]:
    first = text.split("\n", 1)[0].rstrip("\r")
    place = skipped + 1
    if not first.strip():
        raise _refused(path, place, "no header", f"begin with a line that names the columns: {', '.join(REQUIRED)} …")
    splits = {d: [_column(c) for c in next(csv.reader([first], delimiter=d))] for d in DELIMITERS}
    delimiter = max(splits, key=lambda d: sum(c in COLUMNS for c in splits[d]))
    header = splits[delimiter]
    missing = [c for c in REQUIRED if c not in header and c not in shared]
    if missing:
        named = ", ".join(f"'{c}'" for c in header[:12])
        remedy = f"name the columns in the first line; it has {named}"
        raise _refused(path, place, f"the header lacks {', '.join(missing)}", remedy)
    twice = sorted({c for c in header if c and header.count(c) > 1})
    if twice:
        raise _refused(path, place, f"the header has {', '.join(twice)} twice", "keep one column of that name")
    return header, delimiter


def _column(cell: str) -> str:
    return re.sub(r"[\s-]+", "_", cell.strip().lower())


def _objects(path: Path, text: str) -> Iterator[Line]:
    """The lines of a JSONL file."""
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        try:
            found = json.loads(
                line, parse_float=str, parse_int=str, parse_constant=_no_constant, object_pairs_hook=_once
            )
        except (ValueError, RecursionError) as error:
            what = error.msg if isinstance(error, json.JSONDecodeError) else str(error)
            yield number, Problem(path, number, f"not JSON: {what}", "write one JSON object a line")
            continue
        if isinstance(found, dict):
            yield number, {_column(k): v for k, v in found.items()}
        else:
            remedy = 'write {"entity": …, "concept": …, "value": …, "source": …}'
            yield number, Problem(path, number, "no JSON object", remedy)


def _no_constant(name: str) -> object:
    raise ValueError(f"{name} is no number of JSON")


def _once(pairs: Sequence[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError("a key stands twice")
    return found
