"""Reads, validates and joins all files of a reference."""

from __future__ import annotations

import gc
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from reference_data import catalogue, flat, folder
from reference_data.base import Reference
from reference_data.build import Builder, problems_by_place
from reference_data.errors import InvalidReferenceError, Problem


def read(shipped: Path | None, paths: Sequence[Path]) -> Reference:
    """Folders first, since their entities give flat files their ids. Raises `InvalidReferenceError`."""
    with _without_collection():
        return _read(shipped, paths)


@contextmanager
def _without_collection() -> Iterator[None]:
    """Rows are many, hold no cycles and live to the end: looking for garbage among them takes a fifth of the time."""
    running = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if running:
            gc.enable()


def _read(shipped: Path | None, paths: Sequence[Path]) -> Reference:
    builder = Builder(catalogue.read())
    if shipped is not None:
        builder.add_folder(folder.read(shipped, shipped.name))
    for path in sorted(paths, key=lambda p: not p.is_dir()):
        _add(builder, path)
    if builder.problems:
        raise InvalidReferenceError(problems_by_place(builder.problems))
    return builder.reference()


def _add(builder: Builder, path: Path) -> None:
    suffix = path.suffix.lower()
    if path.is_dir():
        builder.add_folder(folder.read(path, str(path)))
    elif not path.exists():
        builder.problems.append(Problem(path, None, "no such file", "check the path"))
    elif suffix in (*flat.TABLE_SUFFIXES, *flat.JSON_SUFFIXES):
        builder.add_rows(flat.read(path))
    else:
        remedy = (
            "save a sheet as CSV UTF-8, JSON as one object a line in .jsonl; a single YAML file belongs into a folder"
        )
        builder.problems.append(Problem(path, None, f"'{suffix or path.name}' is no kind of reference file", remedy))
