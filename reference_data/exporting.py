"""Writes a reference in another of its shapes: one flat file, a folder to curate, an index in one file, or a database.

Whatever is written reads back as the same facts. A flat file has no place for an entity without facts, nor for the
languages of names; both are told.
"""

from __future__ import annotations

import csv
import hashlib
import json
import re
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import IO

from checkers.model.quantity import Comparator
from checkers.model.reference import Entity, Fact
from reference_data.base import Reference
from reference_data.errors import ReferenceDataError
from reference_data.tables import SqliteTables
from reference_data.writing import FileWriter

COLUMNS = (
    "entity", "aliases", "weak", "identifiers", "type", "concept", "value", "unit", "comparator", "period",
    "period_start", "period_end", "valid_from", "valid_to", "known_from", "method", "review", "source", "source_url",
    "lang", "exchange", "note",
)  # fmt: skip
_OF_TABLES = ("entity", *COLUMNS[5:])
_Put = Callable[[Mapping[str, str]], object]


@dataclass(frozen=True, slots=True)
class Written:
    """What was written, counted."""

    entities: int
    facts: int
    left_out: int = 0
    """Entities without facts, for which a flat file has no row."""


def to_flat(reference: Reference, path: Path) -> Written:
    """One CSV or JSONL file, by its ending. Entities are told by their names; one whose name another bears too, by its
    id."""
    as_lines = path.suffix.lower() in (".jsonl", ".ndjson")
    draft = path.with_name(f".{path.name}.draft")
    entities = facts = left_out = 0
    try:
        with draft.open("w", encoding="utf-8", newline="") as out:
            put = _json_lines(out) if as_lines else _csv_lines(out, COLUMNS)
            for entity in reference.entities():
                found = reference.facts(entity.id)
                left_out += not found
                entities += bool(found)
                facts += len(found)
                for number, fact in enumerate(found):
                    put({**(_described(reference, entity) if number == 0 else _named(reference, entity)), **_row(fact)})
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)
    return Written(entities, facts, left_out)


def to_folder(reference: Reference, root: Path, today: date) -> Written:
    """A folder in the shipped layout: a file for each entity, and for each source one with a table beside it."""
    if root.exists() and any(root.iterdir()):
        raise ReferenceDataError(f"{root} is not empty; name a new folder")
    by_source: dict[str, list[Fact]] = defaultdict(list)
    entities = facts = 0
    (root / "entities").mkdir(parents=True, exist_ok=True)
    (root / "sources").mkdir(exist_ok=True)
    for entity in reference.entities():
        entities += 1
        (root / "entities" / f"{_file_name(entity.id)}.yml").write_text(_entity_yaml(entity), encoding="utf-8")
        for fact in reference.facts(entity.id):
            facts += 1
            by_source[fact.source.partition(", ")[0] or "unnamed"].append(fact)
    taken: set[str] = set()
    for source, found in sorted(by_source.items()):
        name = _free(_file_name(source)[:60].strip("-") or "source", taken)
        (root / "sources" / f"{name}.yml").write_text(_source_yaml(source, name, found, today), encoding="utf-8")
        with (root / "sources" / f"{name}.csv").open("w", encoding="utf-8", newline="") as out:
            put = _csv_lines(out, _OF_TABLES)
            for fact in found:
                put({"entity": _file_name(fact.entity), **_row(fact)})
    return Written(entities, facts)


def to_index(reference: Reference, path: Path) -> Written:
    """An index in one file."""
    tables = reference.tables
    if isinstance(tables, SqliteTables):
        draft = path.with_name(f".{path.name}.draft")
        try:
            tables.copy_to(draft)
            draft.replace(path)
        finally:
            draft.unlink(missing_ok=True)
    else:
        with FileWriter(path) as writer:
            for entity in reference.entities():
                writer.add(entity, reference.facts(entity.id))
            writer.finish({concept.id: concept for concept in reference.known_concepts()})
    return Written(reference.entity_count, reference.fact_count)


def to_database(reference: Reference, url: str) -> Written:
    """A PostgreSQL database. Raises `ReferenceDataError` where it cannot be written."""
    from reference_data.postgres import publish

    publish(reference.tables, reference.digest, url)
    return Written(reference.entity_count, reference.fact_count)


def _csv_lines(out: IO[str], columns: Sequence[str]) -> _Put:
    writer = csv.DictWriter(out, columns, restval="", lineterminator="\n")
    writer.writeheader()
    return writer.writerow


def _json_lines(out: IO[str]) -> _Put:
    def put(row: Mapping[str, str]) -> None:
        out.write(json.dumps({k: v for k, v in row.items() if v}, ensure_ascii=False) + "\n")

    return put


def _named(reference: Reference, entity: Entity) -> dict[str, str]:
    alone = tuple(reference.named(entity.name)) == (entity.id,)
    return {"entity": entity.name if alone else entity.id}


def _described(reference: Reference, entity: Entity) -> dict[str, str]:
    strong = [n.text for n in entity.names if n.strong and n.text != entity.name and ";" not in n.text]
    weak = [n.text for n in entity.names if not n.strong and ";" not in n.text]
    return {
        **_named(reference, entity),
        "aliases": ";".join(dict.fromkeys(strong)),
        "weak": ";".join(dict.fromkeys(weak)),
        "identifiers": ";".join(f"{scheme}={value}" for scheme, value in sorted(entity.identifiers.items())),
        "type": "" if entity.type == "unknown" else entity.type,
    }


def _row(fact: Fact) -> dict[str, str]:
    period = fact.period
    # Days that the label tells by itself would only repeat it.
    dated = period is not None and (period.label is None or bool(period.fiscal))
    return {
        "concept": fact.concept,
        "value": _value(fact),
        "unit": fact.unit or "",
        "comparator": "" if fact.comparator is Comparator.EXACTLY else fact.comparator.value,
        "period": (period.label or "") if period else "",
        "period_start": _day(period.start) if period and dated else "",
        "period_end": _day(period.end) if period and dated else "",
        "valid_from": _day(fact.valid_from),
        "valid_to": _day(fact.valid_to),
        "known_from": _day(fact.known_from),
        "method": fact.method or "",
        "review": "" if fact.review == "reviewed" else fact.review,
        "source": fact.source,
        "source_url": fact.source_url or "",
        "lang": fact.language or "",
        "exchange": fact.exchange or "",
        "note": fact.note or "",
    }


def _value(fact: Fact) -> str:
    if fact.text is not None:
        return fact.text
    if fact.value is not None:
        return _plain(format(fact.value, "f"))
    return f"{_plain(format(fact.low or 0, 'f'))}..{_plain(format(fact.high or 0, 'f'))}"


def _plain(number: str) -> str:
    """Three decimals could be a group of thousands."""
    whole, point, decimals = number.partition(".")
    return f"{number}0" if point and len(decimals) == 3 and len(whole.lstrip("-")) <= 3 else number


def _day(day: date | None) -> str:
    return day.isoformat() if day else ""


def _entity_yaml(entity: Entity) -> str:
    lines = [f"name: {_quoted(entity.name)}", f"type: {'institution' if entity.type == 'unknown' else entity.type}"]
    lines += [f"country: {entity.country}"] if entity.country else []
    lines += [f"fiscal_year_end: {_quoted(entity.fiscal_year_end)}"] if entity.fiscal_year_end else []
    if entity.identifiers:
        lines += ["identifiers:", *(f"  {k}: {_quoted(v)}" for k, v in sorted(entity.identifiers.items()))]
    for title, strong in (("names", True), ("weak", False)):
        by_language: dict[str, list[str]] = defaultdict(list)
        for name in entity.names:
            if name.strong is strong and not (strong and name.text == entity.name):
                by_language[name.language or "any"].append(name.text)
        if by_language:
            lines.append(f"{title}:")
            lines += [f"  {tag}: [{', '.join(map(_quoted, names))}]" for tag, names in sorted(by_language.items())]
    return "\n".join(lines) + "\n"


def _source_yaml(source: str, name: str, facts: Iterable[Fact], today: date) -> str:
    publisher, _, title = source.partition(": ")
    urls = {fact.source_url for fact in facts}
    url = urls.pop() if len(urls) == 1 else None
    lines = [
        f"publisher: {_quoted(publisher)}",
        f"title: {_quoted(title or publisher)}",
        *([f"url: {_quoted(url)}"] if url else []),
        "licence: not stated",
        f"reviewed: {today.isoformat()}",
        "review_every: 1 year",
        "",
        "tables:",
        f"  - file: {name}.csv",
    ]
    return "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    """A scalar of YAML that reads back as this text: JSON's strings are YAML's."""
    return json.dumps(text, ensure_ascii=False)


def _file_name(text: str) -> str:
    plain = "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-") or f"x{hashlib.sha256(text.encode()).hexdigest()[:8]}"


def _free(name: str, taken: set[str]) -> str:
    found, number = name, 1
    while found in taken:
        number += 1
        found = f"{name}-{number}"
    taken.add(found)
    return found
