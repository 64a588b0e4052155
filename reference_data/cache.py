"""Keeps a validated reference beside the user's other caches, so that the next run opens it at once.

The key is the content of every file that was read, so a changed line is seen at the next run. The file holds the
tables of the reference (`reference_data.tables`): opening it imports neither pydantic nor YAML, and facts are decoded
for the entities that are asked for. A cache that cannot be read is rebuilt, one that cannot be written is done without.
"""

from __future__ import annotations

import hashlib
import os
import sqlite3
import sys
import tempfile
import zlib
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from reference_data.base import Reference
from reference_data.errors import DamagedIndexError
from reference_data.tables import SqliteTables
from reference_data.writing import LAYOUT

MODEL = ("claim.py", "periods.py", "quantity.py", "reference.py")
"""Files of checkers/model that shape what the cache holds."""
KEPT = 12
"""Cache files at most; the oldest goes."""


def folder() -> Path:
    """The platform's folder for caches."""
    if given := os.environ.get("XDG_CACHE_HOME"):
        return Path(given) / "factlint"
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData/Local") / "factlint" / "cache"
    if sys.platform == "darwin":
        return Path.home() / "Library/Caches/factlint"
    return Path.home() / ".cache/factlint"


def key(package: Path, paths: Sequence[Path], shipped: bool) -> str:
    """Names the content of all files that the reference comes from, and the code that reads them."""
    digest = hashlib.sha256(repr(LAYOUT).encode())
    model = (package.parent / "checkers" / "model" / name for name in MODEL)
    for code in (*sorted(package.glob("*.py")), *model):
        _feed(digest, code.name, code)
    _feed(digest, "concepts", package / "concepts.yml")
    for root in ([package] if shipped else []) + list(paths):
        if root.is_dir():
            for file in _files(root):
                _feed(digest, f"{root if root is not package else ''}{file.relative_to(root).as_posix()}", file)
        else:
            _feed(digest, str(root), root)
    return digest.hexdigest()[:32]


def _files(root: Path) -> Iterator[Path]:
    for part in ("entities", "sources"):
        yield from sorted(p for p in (root / part).rglob("*") if p.is_file() and not p.name.startswith("."))


def _feed(digest: hashlib._Hash, name: str, file: Path) -> None:
    try:
        data = file.read_bytes()
    except OSError:
        data = b""
    digest.update(f"\0{name}\0{len(data)}\0".encode())
    digest.update(data)


def load(name: str) -> Reference | None:
    """The reference of that key; None where the cache has none that is whole."""
    try:
        for file in folder().glob(f"{name}-*.reference"):
            if file.stem.rpartition("-")[2] == _checksum(file):
                os.utime(file)
                return Reference(SqliteTables(file))
    except (OSError, RuntimeError, DamagedIndexError):
        return None
    return None


def _checksum(file: Path) -> str:
    """Tells a file that was cut or that a disk has damaged; it guards against accidents, not against forgery."""
    return f"{zlib.crc32(file.read_bytes()):08x}"


def save(name: str, reference: Reference) -> None:
    """Write whole or not at all, so that another process never sees half a file. The reference must be in memory."""
    tables = reference.tables
    assert isinstance(tables, SqliteTables)
    with suppress(OSError, RuntimeError, sqlite3.Error):
        place = folder()
        place.mkdir(parents=True, exist_ok=True)
        handle, draft = tempfile.mkstemp(dir=place, prefix=".draft-")
        os.close(handle)
        try:
            tables.copy_to(Path(draft))
            for damaged in place.glob(f"{name}-*.reference"):
                damaged.unlink(missing_ok=True)
            Path(draft).replace(place / f"{name}-{_checksum(Path(draft))}.reference")
        finally:
            Path(draft).unlink(missing_ok=True)
        _forget_old(place)


def _forget_old(place: Path) -> None:
    kept = sorted(place.glob("*.reference"), key=lambda p: p.stat().st_mtime, reverse=True)
    for old in kept[KEPT:]:
        old.unlink(missing_ok=True)
