"""Keyed tables: how a reference lies on disk, so that opening it costs nothing and an article pays only for what it
names.

A reference is a handful of tables from a key to a few bytes. They are asked for many keys at a time, which makes one
round trip of a question, be it to a file that several processes share (`SqliteTables`) or to a database
(`reference_data.postgres`). What the bytes mean is decided in `reference_data.packing`.
"""

from __future__ import annotations

import json
import os
import sqlite3
import threading
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path
from typing import Any, Protocol
from urllib.parse import quote

from reference_data.errors import DamagedIndexError

TEXTUAL = ("meta", "entity", "fact", "first", "name", "office", "listed", "said", "gram", "part", "spelt")
"""Tables keyed by text."""
NUMBERED = ("word", "bearer", "called")
"""Tables keyed by a number."""
TABLES = (*TEXTUAL, *NUMBERED)
_MAPPED = 1 << 31
"""Bytes of a file that are read through the page cache, which all processes share."""
_LARGE = ("entity", "fact", "gram")
"""Tables whose values are too long to lie in the tree of their keys."""


DATABASES = ("postgresql://", "postgres://")


def is_address(place: object) -> bool:
    """Whether it is a database's address, not a path."""
    return str(place).startswith(DATABASES)


class Tables(Protocol):
    """Read-only tables of a reference."""

    def get(self, table: str, keys: Collection[str] | Collection[int]) -> dict[Any, bytes]:
        """The values of those keys that the table has."""
        ...

    def scan(self, table: str) -> Iterator[tuple[Any, bytes]]:
        """Every key with its value, by key."""
        ...

    def close(self) -> None: ...


class SqliteTables:
    """Tables in one SQLite file, opened read-only, or in memory where no path is given.

    A file is never changed once it is there (it is replaced as a whole), so no process waits for another. Threads may
    share an object; a forked process opens the file anew.
    """

    def __init__(self, path: Path | None = None) -> None:
        self.path = path
        self._lock = threading.Lock()
        self._owner = os.getpid()
        self._connection = self._opened()

    def _opened(self) -> sqlite3.Connection:
        if self.path is None:
            connection = sqlite3.connect(":memory:", check_same_thread=False)
            create(connection)
            return connection
        try:
            address = f"file:{quote(str(self.path.resolve()))}?mode=ro&immutable=1"
            connection = sqlite3.connect(address, uri=True, check_same_thread=False)
            connection.execute(f"PRAGMA mmap_size={_MAPPED}")
        except sqlite3.Error as error:
            raise DamagedIndexError(f"{self.path} cannot be opened as an index: {error}") from None
        return connection

    @property
    def connection(self) -> sqlite3.Connection:
        """The connection of this process."""
        if self._owner != os.getpid() and self.path is not None:
            self._owner, self._connection = os.getpid(), self._opened()
        return self._connection

    def get(self, table: str, keys: Collection[str] | Collection[int]) -> dict[Any, bytes]:
        if not keys:
            return {}
        asked = f"SELECT t.key, t.value FROM json_each(?) j CROSS JOIN {_checked(table)} t ON t.key = j.value"
        try:
            with self._lock:
                return dict(self.connection.execute(asked, (_listed(keys),)).fetchall())
        except sqlite3.Error as error:
            raise self._damaged(error) from None

    def scan(self, table: str) -> Iterator[tuple[Any, bytes]]:
        try:
            yield from self.connection.execute(f"SELECT key, value FROM {_checked(table)} ORDER BY key")
        except sqlite3.Error as error:
            raise self._damaged(error) from None

    def close(self) -> None:
        self._connection.close()

    def copy_to(self, path: Path) -> None:
        """Write the tables as a file."""
        target = sqlite3.connect(path)
        try:
            with self._lock:
                self.connection.backup(target)
        finally:
            target.close()

    def _damaged(self, error: sqlite3.Error) -> DamagedIndexError:
        return DamagedIndexError(f"{self.path or 'the index in memory'} is damaged ({error}); build it again")


def _listed(keys: Collection[str] | Collection[int]) -> str:
    listed = json.dumps(list(keys), ensure_ascii=False)
    try:
        listed.encode()
    except UnicodeEncodeError:  # half a surrogate pair, which no name has
        listed = json.dumps([k for k in keys if isinstance(k, int) or k.encode("utf-8", "ignore").decode() == k])
    return listed


def create(connection: sqlite3.Connection) -> None:
    """Lay out empty tables in a new database."""
    for table in TEXTUAL:
        ending = "" if table in _LARGE else " WITHOUT ROWID"
        connection.execute(f"CREATE TABLE {table} (key TEXT PRIMARY KEY, value BLOB NOT NULL){ending}")
    for table in NUMBERED:
        connection.execute(f"CREATE TABLE {table} (key INTEGER PRIMARY KEY, value BLOB NOT NULL)")


def put(connection: sqlite3.Connection, table: str, rows: Iterable[tuple[str | int, bytes]]) -> None:
    """Add rows; a key that is there already is an error."""
    connection.executemany(f"INSERT INTO {_checked(table)} (key, value) VALUES (?, ?)", rows)


def _checked(table: str) -> str:
    if table not in TABLES:
        raise ValueError(f"no table {table!r}")
    return table
