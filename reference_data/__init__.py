"""Curated facts with their provenance, as `checkers.model.reference.ReferenceBase`.

    reference = reference_data.load()                                  # what factlint ships
    reference = reference_data.load([Path("ours.csv")], shipped=False)   # a newsroom's own spreadsheet

A path is a folder with `entities/` and `sources/`, or one flat file, CSV or JSONL. Everything is validated before
anything is used; the errors are drawn in `reference_data.errors`. Reads no file but those and its cache.
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

__all__ = [
    "DamagedIndexError",
    "InvalidReferenceError",
    "Problem",
    "Reference",
    "ReferenceDataError",
    "Stats",
    "UnknownEntityError",
    "load",
    "open_index",
    "validate",
]

SHIPPED = Path(__file__).parent


def load(paths: Sequence[Path] = (), shipped: bool = True) -> Reference:
    """The reference of the given paths, with the shipped data or without; from the cache where nothing changed.

    Raises `InvalidReferenceError`, which tells every problem with file, line and remedy.
    """
    key = cache.key(SHIPPED, paths, shipped)
    found = cache.load(key)
    if found is None:
        # Validation and its libraries are imported only where a file is new or has changed.
        from reference_data import reading

        found = reading.read(SHIPPED if shipped else None, paths)
        cache.save(key, found)
    return found


def open_index(path: Path) -> Reference:
    """A reference that was built as one file (`factlint reference build`). Raises `DamagedIndexError`."""
    from reference_data.tables import SqliteTables

    return Reference(SqliteTables(path))


def validate(paths: Sequence[Path]) -> list[Problem]:
    """What is wrong with the files, in the order of files and lines; empty where all is well. Without paths, the
    shipped data. Entities of the shipped data count as known."""
    from reference_data import reading

    try:
        reading.read(SHIPPED, paths)
    except InvalidReferenceError as error:
        return list(error.problems)
    return []
