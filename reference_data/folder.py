"""A folder in the shipped layout: `entities/<id>.yml` and `sources/<id>.yml`, with tables beside the source files."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from reference_data import flat, yamls
from reference_data.errors import InvalidReferenceError, Problem
from reference_data.flat import Placed
from reference_data.rows import EntityFile, FactRow, Provenance, SourceFile, parse
from reference_data.yamls import YamlFile

_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
SUFFIXES = (".yml", ".yaml")


@dataclass(slots=True)
class Folder:
    """What a folder holds, before names are resolved and facts are made."""

    entities: dict[str, EntityFile] = field(default_factory=dict)
    sources: dict[str, SourceFile] = field(default_factory=dict)
    facts: list[Placed] = field(default_factory=list)
    """Rows whose `entity` is an id."""
    tabled: list[Iterator[Placed | Problem]] = field(default_factory=list)
    """Tables, read row by row when they are asked for; the `entity` of a row is an id or a name."""
    problems: list[Problem] = field(default_factory=list)
    places: dict[str, tuple[Path, int]] = field(default_factory=dict)
    """Entity id to its file."""


def files(root: Path) -> Iterator[Path]:
    """Every file that a folder's content depends on, in order."""
    for part in ("entities", "sources"):
        yield from sorted(p for p in (root / part).rglob("*") if p.is_file() and not p.name.startswith("."))


def read(root: Path, shown: str) -> Folder:
    """Read all files of a folder; what is wrong with them is in `problems`."""
    found = Folder()
    for path in _yamls(root / "sources", found):
        _read_source(path, root, shown, found)
    for path in _yamls(root / "entities", found):
        _read_entity(path, root, shown, found)
    if not found.entities and not found.sources and not found.problems:
        remedy = "give a folder with entities/ and sources/, or a CSV or JSONL file"
        found.problems.append(Problem(root, None, "no folder of reference data", remedy))
    return found


def _yamls(part: Path, found: Folder) -> Iterator[Path]:
    for path in sorted(part.glob("*")):
        if path.suffix not in SUFFIXES or path.name.startswith("."):
            continue
        if not _ID.fullmatch(path.stem.replace("_", "-")):
            remedy = "name it with small letters, digits and hyphens: the file's name is the id"
            found.problems.append(Problem(path, None, f"'{path.stem}' is no id", remedy))
            continue
        yield path


def _opened(path: Path, found: Folder) -> YamlFile | None:
    try:
        return yamls.read(path)
    except InvalidReferenceError as error:
        found.problems += error.problems
        return None


def _read_source(path: Path, root: Path, shown: str, found: Folder) -> None:
    file = _opened(path, found)
    if file is None:
        return
    source, faults = parse(SourceFile, file.data)
    found.problems += [Problem(path, file.line(place), what, remedy) for place, what, remedy in faults]
    if source is None:
        return
    found.sources[path.stem] = source
    for number, cells in enumerate(source.facts):
        _add(found.facts, found, file, ("facts", number), _inherited(source, cells), _shown(path, root, shown))
    for number, table in enumerate(source.tables):
        place = path.parent / table.file
        if not place.is_file() or not place.resolve().is_relative_to(path.parent.resolve()):
            line = file.line(("tables", number))
            found.problems.append(Problem(path, line, f"no table '{table.file}'", "put it beside this file"))
            continue
        shared = _inherited(source, table.model_dump(exclude={"file"}, exclude_none=True))
        found.tabled.append(flat.read(place, _shown(place, root, shown), shared))


def _inherited(source: SourceFile, cells: Mapping[str, Any]) -> dict[str, Any]:
    """A fact's cells with what its source says of all of them."""
    cells = dict(cells)
    locator = cells.pop("locator", None)
    named = f"{source.publisher}: {source.title}" + (f", {locator}" if locator else "")
    shared = {"source": named, "source_url": source.url, "review": source.review}
    if source.published:
        shared["known_from"] = source.published.isoformat()
    return {**{k: v for k, v in shared.items() if v is not None}, **cells}


def _read_entity(path: Path, root: Path, shown: str, found: Folder) -> None:
    file = _opened(path, found)
    if file is None:
        return
    entity, faults = parse(EntityFile, file.data)
    found.problems += [Problem(path, file.line(place), what, remedy) for place, what, remedy in faults]
    if entity is None:
        return
    found.entities[path.stem] = entity
    found.places[path.stem] = (path, 1)
    place = _shown(path, root, shown)
    for number, ticker in enumerate(entity.tickers):
        cells = {"entity": path.stem, "concept": "ticker", "value": ticker.symbol, "exchange": ticker.exchange}
        _cite(found, file, ("tickers", number), ticker, ticker.source, cells, place)
    for number, role in enumerate(entity.roles):
        cells = {"entity": path.stem, "concept": f"role:{role.title}", "value": role.person}
        _cite(found, file, ("roles", number), role, role.source, cells, place)


def _cite(
    found: Folder,
    file: YamlFile,
    place: yamls.Place,
    row: Provenance,
    source_id: str,
    cells: Mapping[str, str | None],
    shown: str,
) -> None:
    """Add a ticker or role as a fact of the source that it names."""
    source = found.sources.get(source_id)
    if source is None:
        remedy = f"write sources/{source_id}.yml, or name one that is there"
        found.problems.append(Problem(file.path, file.line((*place, "source")), f"no source '{source_id}'", remedy))
        return
    own = {k: v for k, v in row.model_dump(include=set(Provenance.model_fields)).items() if v is not None}
    # An office or a listing was known when it began, whenever the page that tells of it came out.
    told = source.model_copy(update={"published": None})
    _add(found.facts, found, file, place, _inherited(told, {**cells, **own}), shown)


def _add(
    facts: list[Placed], found: Folder, file: YamlFile, place: yamls.Place, cells: Mapping[str, Any], shown: str
) -> None:
    line = file.line(place)
    row, faults = parse(FactRow, cells)
    found.problems += [Problem(file.path, file.line((*place, *inner)), what, remedy) for inner, what, remedy in faults]
    if row is not None:
        facts.append(Placed(row, file.path, line, f"{shown}:{line}"))


def _shown(path: Path, root: Path, shown: str) -> str:
    return f"{shown}/{path.relative_to(root).as_posix()}"
