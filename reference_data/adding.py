"""Adds a fact to a curated folder: into the file of its source, with everything else in that file left as it was.

The whole folder is validated with the addition; where it is wrong nothing stays written.
"""

from __future__ import annotations

import io
import re
import unicodedata
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.error import YAMLError

from reference_data import reading
from reference_data.errors import InvalidReferenceError, Problem, ReferenceDataError
from reference_data.rows import FactRow, parse

FACT_KEYS = (
    "entity", "concept", "value", "unit", "comparator", "period", "period_start", "period_end", "valid_from",
    "valid_to", "known_from", "method", "review", "locator", "source_url", "lang", "exchange", "note",
)  # fmt: skip
"""Keys of a fact in a source file, in the order in which they are written."""


@dataclass(frozen=True, slots=True)
class Added:
    """Where the fact stands now."""

    path: Path
    line: int


def faults(cells: Mapping[str, str]) -> dict[str, str]:
    """What is wrong with a fact's cells: the cell to what is wrong and what to write instead."""
    row = {k: v for k, v in cells.items() if k != "locator"}
    _, found = parse(FactRow, {"source": "any", **row})
    return {str(place[-1]) if place else "": f"{what}; {remedy}" for place, what, remedy in found}


def source_ids(folder: Path) -> list[str]:
    """Ids of the folder's sources."""
    return sorted(p.stem for p in (folder / "sources").glob("*.y*ml"))


def entity_id(folder: Path, name: str) -> str | None:
    """The id of an entity of the folder, by id or name; None where it has none of that name."""
    if (folder / "entities" / f"{name}.yml").exists():
        return name
    try:
        found = reading.read(None, [folder]).named(name)
    except InvalidReferenceError:
        return None
    return found[0] if len(found) == 1 else None


def slug(name: str) -> str:
    """An id made of a name."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", name.casefold()) if not unicodedata.combining(c))
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-") or "unnamed"


def add(
    folder: Path,
    source: str,
    cells: Mapping[str, str],
    new_entity: Mapping[str, Any] | None = None,
    new_source: Mapping[str, Any] | None = None,
) -> Added:
    """Write the fact, and before it the entity or source that it needs and the folder lacks.

    `cells` as in a source file; `entity` is an id. Raises `InvalidReferenceError` with nothing written, and
    `ReferenceDataError` where a file cannot be changed.
    """
    path = _source_path(folder, source)
    with _all_or_nothing() as put:
        if new_entity is not None:
            put(folder / "entities" / f"{cells['entity']}.yml", _dumped(CommentedMap(new_entity)))
        data = _loaded(path) if path.exists() else CommentedMap(new_source or {})
        facts = data.setdefault("facts", CommentedSeq())
        if not isinstance(facts, list):
            remedy = "write `facts:` and each fact under it behind a dash"
            raise InvalidReferenceError([Problem(path, None, "`facts` is no list", remedy)])
        facts.append(CommentedMap((key, _scalar(cells[key])) for key in FACT_KEYS if cells.get(key)))
        text = _dumped(data)
        put(path, text)
        reading.read(None, [folder])
    return Added(path, _line(text))


def _source_path(folder: Path, source: str) -> Path:
    other = folder / "sources" / f"{source}.yaml"
    return other if other.exists() else folder / "sources" / f"{source}.yml"


def _scalar(cell: str) -> str | int | date:
    """Whole numbers and days as such, so that they stand without quotation marks as people write them."""
    if re.fullmatch(r"[1-9]\d{0,17}", cell):
        return int(cell)
    try:
        return date.fromisoformat(cell) if re.fullmatch(r"\d{4}-\d\d-\d\d", cell) else cell
    except ValueError:
        return cell


def _yaml() -> YAML:
    yaml = YAML(typ="rt")
    yaml.preserve_quotes = True
    yaml.width = 4096
    yaml.indent(mapping=2, sequence=4, offset=2)
    return yaml


def _loaded(path: Path) -> CommentedMap:
    try:
        data = _yaml().load(path.read_text(encoding="utf-8"))
    except (YAMLError, UnicodeDecodeError, OSError):
        reading.read(None, [path.parent.parent])  # tells it better
        raise ReferenceDataError(f"{path}: cannot be read") from None
    if not isinstance(data, CommentedMap):
        raise InvalidReferenceError([Problem(path, 1, "no mapping of keys to values", "write `key: value` lines")])
    return data


def _dumped(data: CommentedMap) -> str:
    out = io.StringIO()
    _yaml().dump(data, out)
    return out.getvalue()


def _line(text: str) -> int:
    """Of the last fact: its first line."""
    lines = text.rstrip("\n").split("\n")
    starts = [number for number, line in enumerate(lines, 1) if re.match(r"\s*- entity:", line)]
    return starts[-1] if starts else len(lines)


@contextmanager
def _all_or_nothing() -> Iterator[Any]:
    """Files written through this are put back as they were where the block fails."""
    before: dict[Path, bytes | None] = {}

    def put(path: Path, text: str) -> None:
        before.setdefault(path, path.read_bytes() if path.exists() else None)
        path.parent.mkdir(parents=True, exist_ok=True)
        draft = path.with_name(f".{path.name}.draft")
        draft.write_text(text, encoding="utf-8")
        draft.replace(path)

    try:
        yield put
    except BaseException:
        for path, data in before.items():
            if data is None:
                path.unlink(missing_ok=True)
            else:
                path.write_bytes(data)
        raise
