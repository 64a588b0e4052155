"""Your own tables: CSV, JSON Lines or an Excel workbook, as a file or behind an address.

## What it brings

A row of the reference for each line of the table. Columns that are named as docs/reference.md lists them are taken as
they stand; others are named by options:

    factlint reference import table figures.xlsx --output facts.csv \\
        --option entity=Company --option value="Turnover (EUR)" --option period=Year \\
        --option concept==revenue --option unit==EUR --option source=="annual reports"

`COLUMN=HEADER` says which of the table's columns it is, `COLUMN==WORDS` gives every row the same words, and
`sheet=NAME` chooses a sheet of a workbook.

## Traps

- A workbook's formulas count by the values that were saved with them; cells with an error (`#REF!`) are left out and
  named.
- Numbers stay as they are: "12.5 million" in a cell is an error of `factlint reference validate`, with its line.
"""

from __future__ import annotations

import csv
import io
import json
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal

from flows.importers._model import (
    Context,
    Got,
    Importer,
    MalformedError,
    Reading,
    Row,
    Step,
    TargetError,
    number,
    words,
)
from flows.ingest.encodings import EncodingError, decode_page
from flows.ingest.pace import Rate

COLUMNS = (
    "entity aliases type concept value unit comparator period period_start period_end valid_from valid_to known_from "
    "method review source source_url lang exchange note identifier"
).split()
_LARGEST_WORKBOOK = 100 << 20
"""Bytes of a workbook's parts, unpacked."""
_MOST_ROWS = 1_000_000
_MOST_COLUMNS = 200
_MOST_EMPTY = 10_000
"""A sheet of a few bytes can claim a billion rows."""


def _plan(targets: Sequence[str], options: Context) -> Sequence[Step]:
    if not targets:
        raise TargetError("name a table: a .csv, .jsonl or .xlsx file, or the address of one")
    for option in options:
        if option not in (*COLUMNS, "sheet"):
            raise TargetError(f"there is no column {option!r}; use one of {', '.join(COLUMNS)}")
    return [Step(target, options) for target in targets]


def _read(step: Step, got: Got) -> Reading:
    options = step.context
    left_out: list[str] = []
    if got.body.startswith(b"PK"):
        lines: Iterator[tuple[int, Mapping[str, str]]] = _workbook(got.body, options.get("sheet"), left_out)
    else:
        text = _text(got)
        lines = _objects(text) if text.lstrip().startswith("{") else _records(text)
    rows = [
        {**_row(cells, options), "locator": f"{step.address}:{line}"}
        for line, cells in lines
        if any(cell for cell in cells.values())
    ]
    if rows and not any(row.get("value") for row in rows):
        raise MalformedError("no column holds values; name them, as in --option value=HEADER")
    return Reading(rows, left_out=left_out)


def _row(cells: Mapping[str, str], options: Context) -> Row:
    row = {column: cells[column] for column in COLUMNS if cells.get(column)}
    for column, header in options.items():
        if column == "sheet":
            continue
        if header.startswith("="):
            row[column] = header[1:]
        elif header in cells:
            row[column] = cells[header]
        else:
            raise MalformedError(f"there is no column {header!r}; the table has {', '.join(cells)}")
    return row


def _text(got: Got) -> str:
    try:
        return decode_page(got.body, got.charset).removeprefix("\ufeff")
    except EncodingError as problem:
        raise MalformedError(str(problem)) from None


def _records(text: str) -> Iterator[tuple[int, Mapping[str, str]]]:
    sample = text[:10_000].partition("\n")[0]
    delimiter = max((";", "\t", ","), key=sample.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    try:
        head = [words(cell) for cell in next(reader, [])]
        if not any(head):
            raise MalformedError("the table has no head line")
        for cells in reader:
            if len(cells) > len(head):
                raise MalformedError(f"line {reader.line_num} has {len(cells)} cells, the head {len(head)}")
            yield reader.line_num, dict(zip(head, map(words, cells), strict=False))
    except csv.Error as problem:
        raise MalformedError(f"line {reader.line_num} is no CSV ({problem})") from None


def _objects(text: str) -> Iterator[tuple[int, Mapping[str, str]]]:
    for line, raw in enumerate(text.split("\n"), 1):
        if not raw.strip():
            continue
        try:
            found = json.loads(raw, parse_float=Decimal)
        except (ValueError, RecursionError):
            raise MalformedError(f"line {line} is no JSON") from None
        if not isinstance(found, dict):
            raise MalformedError(f"line {line} is no object")
        yield line, {words(key): _cell(value) for key, value in found.items()}


def _workbook(body: bytes, sheet: str | None, left_out: list[str]) -> Iterator[tuple[int, Mapping[str, str]]]:
    head: list[str] = []
    for line, cells in enumerate(_sheet(body, sheet), 1):
        found = [_cell(cell) for cell in cells]
        if not head:
            head = found if any(found) else []
            continue
        broken = [cell for cell in found if cell.startswith("#") and cell.endswith(("!", "?", "/0", "/A"))]
        if broken:
            left_out.append(f"row {line}: a cell with the error {broken[0]}")
            continue
        yield line, dict(zip(head, found, strict=False))


def _sheet(body: bytes, name: str | None) -> Iterator[Sequence[object]]:
    """The rows of a sheet, the first without a name. Raises MalformedError."""
    import openpyxl

    try:
        with zipfile.ZipFile(io.BytesIO(body)) as archive:
            if sum(part.file_size for part in archive.infolist()) > _LARGEST_WORKBOOK:
                raise MalformedError(f"the workbook unpacks to more than {_LARGEST_WORKBOOK >> 20} MB")
        book = openpyxl.load_workbook(io.BytesIO(body), read_only=True, data_only=True)
        if name is not None and name not in book.sheetnames:
            raise MalformedError(f"there is no sheet {name!r}; the workbook has {', '.join(book.sheetnames)}")
        chosen = book[name] if name is not None else book.worksheets[0]
        empty = 0
        for cells in chosen.iter_rows(values_only=True, max_row=_MOST_ROWS, max_col=_MOST_COLUMNS):
            empty = 0 if any(cell is not None for cell in cells) else empty + 1
            if empty > _MOST_EMPTY:
                raise MalformedError(f"more than {_MOST_EMPTY:,} empty rows follow one another; delete them")
            yield cells
    except MalformedError:
        raise
    except Exception as problem:  # noqa: BLE001 - openpyxl raises whatever a broken part of the archive makes it raise
        raise MalformedError(f"the workbook cannot be read ({type(problem).__name__}: {problem!s:.80})") from None


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, float):
        return number(Decimal(repr(value))) if value == value and abs(value) != float("inf") else ""
    if isinstance(value, int | Decimal):
        return number(value)
    if isinstance(value, datetime | date):
        return value.isoformat()[:10]
    if isinstance(value, list):
        return ";".join(words(item) for item in value)
    return words(str(value))


IMPORTER = Importer(
    name="table",
    title="your own CSV, JSON Lines or Excel tables, by file or address",
    targets="files or addresses",
    publisher="",
    licence="yours",
    base=None,
    rate=Rate(per_second=1),
    plan=_plan,
    read=_read,
    accept="text/csv, application/json;q=0.9, */*;q=0.5",
    options={
        "COLUMN": "the table's header for one of the reference's columns, or =WORDS for every row",
        "sheet": "a sheet",
    },
    doc=__doc__,
)
