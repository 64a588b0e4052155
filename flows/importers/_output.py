"""Rows of importers as a flat reference file: each one valid, the file whole or not there."""

from __future__ import annotations

import csv
import os
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from checkers.model.reference import Entity
from flows.importers._engine import Trouble
from flows.importers._model import Row

COLUMNS = (
    "entity aliases type concept value unit comparator period period_start period_end valid_from valid_to known_from "
    "method review source source_url exchange lang note identifier"
).split()


def known_names(entities: Iterable[Entity]) -> dict[str, str]:
    """Identifiers ("cik:320193", "iso:FR") to the names of entities that a reference has already."""
    found: dict[str, str] = {}
    for entity in entities:
        if entity.type == "country" and entity.country:
            found[f"iso:{entity.country}"] = entity.name
        for scheme, value in entity.identifiers.items():
            found[f"{scheme}:{value.lstrip('0') if scheme == 'cik' else value}"] = entity.name
    return found


def finished(rows: Iterable[Row | Trouble], known: Mapping[str, str], review: str) -> Iterator[Row | Trouble]:
    """Rows under the names that the reference has for their entities; one that is not valid is told instead."""
    from reference_data.rows import FactRow, parse

    for row in rows:
        if isinstance(row, Trouble):
            yield row
            continue
        whole = _named({"review": review, **row}, known)
        _, faults = parse(FactRow, {key: whole[key] for key in whole if key in FactRow.model_fields})
        if faults:
            _, what, remedy = faults[0]
            place = row.get("locator") or f"{row.get('entity') or 'a row'}, {row.get('concept') or 'no concept'}"
            yield Trouble(f"{place}: {what}; {remedy}")
        else:
            yield {column: whole[column] for column in COLUMNS if whole.get(column)}


def _named(row: Row, known: Mapping[str, str]) -> Row:
    name = known.get(row.get("identifier", ""))
    if name is None or name == row.get("entity"):
        return row
    aliases = [row.get("entity", ""), *row.get("aliases", "").split(";")]
    return {**row, "entity": name, "aliases": ";".join(dict.fromkeys(a for a in aliases if a and a != name))}


def write(path: Path, rows: Iterable[Mapping[str, str]], columns: Iterable[str] = COLUMNS) -> int:
    """Writes a CSV file in place of what is there, and returns how many rows it has. Raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    temporary = Path(name)
    count = 0
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="") as stream:
            writer = csv.DictWriter(stream, list(columns), restval="", extrasaction="ignore", lineterminator="\n")
            writer.writeheader()
            for row in rows:
                writer.writerow(row)
                count += 1
            stream.flush()
            os.fsync(stream.fileno())
        temporary.chmod(path.stat().st_mode & 0o777 if path.exists() else 0o644)
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    return count
