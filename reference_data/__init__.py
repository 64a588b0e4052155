"""Curated facts with their provenance, as `checkers.model.reference.ReferenceBase`.

    reference = reference_data.load()                                  # what factlint ships
    reference = reference_data.load([Path("ours.csv")], shipped=False)   # a newsroom's own spreadsheet

A path is a folder with `entities/` and `sources/`, or one flat file, CSV or JSONL; alone, it may also be an index in
one file or the address of a PostgreSQL database (`factlint reference export` writes both). Everything is validated
before anything is used; the errors are drawn in `reference_data.errors`. Reads no file but those and its cache.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from reference_data import cache
from reference_data.base import Reference, Stats
from reference_data.errors import (
    DamagedIndexError,
    InvalidReferenceError,
    Problem,
    ReferenceDataError,
    UnknownEntityError,
)
from reference_data.tables import is_address

__all__ = [
    "DamagedIndexError",
    "InvalidReferenceError",
    "Problem",
    "Reference",
    "ReferenceDataError",
    "Stats",
    "UnknownEntityError",
    "load",
    "open_built",
    "validate",
]

SHIPPED = Path(__file__).parent


INDEX = ".factlint"
"""Ending of an index in one file."""


def load(paths: Sequence[Path | str] = (), shipped: bool = True) -> Reference:
    """The reference of the given paths, with the shipped data or without; from the cache where nothing changed. An
    index or a database stands for itself: nothing is added to it.

    Raises `InvalidReferenceError`, which tells every problem with file, line and remedy, and `ReferenceDataError` for
    an index or a database that cannot be used.
    """
    built = [place for place in paths if is_built(place)]
    if built:
        if len(paths) > 1:
            raise ReferenceDataError(
                f"{_shown(built[0])} is a whole reference and stands alone; export it together with the others instead"
            )
        return open_built(built[0])
    files = [Path(path) for path in paths]
    key = cache.key(SHIPPED, files, shipped)
    found = cache.load(key)
    if found is None:
        # Validation and its libraries are imported only where a file is new or has changed.
        from reference_data import reading

        found = reading.read(SHIPPED if shipped else None, files)
        cache.save(key, found)
    return found


def is_built(place: Path | str) -> bool:
    """Whether it is an index in one file or a database, which are opened as they are."""
    return is_address(place) or str(place).endswith(INDEX)


def open_built(place: Path | str) -> Reference:
    """A reference in one file or in a database. Raises `ReferenceDataError`."""
    if is_address(place):
        from reference_data.postgres import PostgresTables

        return Reference(PostgresTables(str(place)))
    from reference_data.tables import SqliteTables

    if not Path(place).is_file():
        raise ReferenceDataError(f"{place}: no such file; check the path")
    return Reference(SqliteTables(Path(place)))


def _shown(place: Path | str) -> str:
    from reference_data.postgres import shown

    return shown(str(place)) if is_address(place) else str(place)


def validate(paths: Sequence[Path]) -> list[Problem]:
    """What is wrong with the files, in the order of files and lines; empty where all is well. Without paths, the
    shipped data. Entities of the shipped data count as known."""
    from reference_data import reading

    try:
        reading.read(SHIPPED, paths)
    except InvalidReferenceError as error:
        return list(error.problems)
    return []
