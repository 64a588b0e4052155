"""The tables of a reference in a PostgreSQL database, for teams that share one.

Publishing writes a schema of its own for each content and then points `factlint_reference.current` at it, in one
transaction: who has the reference open keeps reading what was opened, who opens it next reads the new one. The schema
before the current one stays, older ones go. Reading needs `SELECT` alone.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Collection, Iterator
from typing import Any
from urllib.parse import urlsplit

from reference_data.errors import DamagedIndexError, ReferenceDataError
from reference_data.tables import NUMBERED, TABLES, TEXTUAL, Tables

HOME = "factlint_reference"
"""Schema of the table that names the current one."""
KEPT = 2
"""Contents that stay in the database."""


class PostgresTables:
    """Reads what `publish` wrote. Threads may share an object; a forked process connects anew."""

    def __init__(self, url: str) -> None:
        """Raises `ReferenceDataError` where the database cannot be reached or has no reference."""
        self._url = url
        self._lock = threading.Lock()
        self._owner = os.getpid()
        self._connection = _connected(url)
        self._schema = self._current()

    def _current(self) -> str:
        import psycopg

        try:
            row = self._connection.execute(f"SELECT schema FROM {HOME}.current").fetchone()
        except psycopg.Error:
            row = None
        if row is None:
            raise ReferenceDataError(f"{shown(self._url)} has no reference; write one with `factlint reference export`")
        return str(row[0])

    def get(self, table: str, keys: Collection[str] | Collection[int]) -> dict[Any, bytes]:
        if not keys:
            return {}
        kind = "bigint" if table in NUMBERED else "text"
        wanted = [k for k in keys if isinstance(k, int) or ("\0" not in k and _encodes(k))]
        asked = f"SELECT key, value FROM {self._schema}.{_checked(table)} WHERE key = ANY(%s::{kind}[])"
        return dict(self._rows(asked, (wanted,)))

    def scan(self, table: str) -> Iterator[tuple[Any, bytes]]:
        order = "key" if table in NUMBERED else 'key COLLATE "C"'
        yield from self._rows(f"SELECT key, value FROM {self._schema}.{_checked(table)} ORDER BY {order}")

    def _rows(self, asked: str, values: tuple[object, ...] = ()) -> list[tuple[Any, bytes]]:
        import psycopg

        with self._lock:
            for attempt in (1, 2):
                try:
                    if self._owner != os.getpid() or self._connection.closed:
                        self._owner, self._connection = os.getpid(), _connected(self._url)
                    found: list[tuple[Any, bytes]] = self._connection.execute(asked, values).fetchall()
                    return found
                except psycopg.OperationalError as error:  # a restarted server, or one that closes idle connections
                    if attempt == 2:
                        raise _unreachable(self._url, error) from None
                    self._connection.close()
                except psycopg.Error as error:
                    raise DamagedIndexError(f"{shown(self._url)} cannot be read as a reference: {error}") from None
        raise AssertionError

    def close(self) -> None:
        self._connection.close()


def publish(tables: Tables, digest: str, url: str) -> None:
    """Write the tables into the database and make them its current reference. Raises `ReferenceDataError`."""
    import psycopg

    schema = f"{HOME}_{digest[:16]}"
    connection = _connected(url)
    try:
        with connection, connection.transaction():
            connection.execute(f"CREATE SCHEMA IF NOT EXISTS {HOME}")
            connection.execute(f"CREATE TABLE IF NOT EXISTS {HOME}.current (schema text, since timestamptz)")
            connection.execute(f"LOCK TABLE {HOME}.current IN SHARE ROW EXCLUSIVE MODE")
            previous = connection.execute(f"SELECT schema FROM {HOME}.current").fetchall()
            connection.execute(f"DROP SCHEMA IF EXISTS {schema} CASCADE")
            connection.execute(f"CREATE SCHEMA {schema}")
            for table in TABLES:
                _copy(connection, tables, schema, table)
            connection.execute(f"DELETE FROM {HOME}.current")
            connection.execute(f"INSERT INTO {HOME}.current VALUES (%s, now())", (schema,))
            _forget(connection, {schema, *(row[0] for row in previous)})
    except psycopg.Error as error:
        raise ReferenceDataError(f"{shown(url)} did not take the reference: {_first_line(error)}") from None


def _copy(connection: Any, tables: Tables, schema: str, table: str) -> None:
    kind = "text" if table in TEXTUAL else "bigint"
    connection.execute(f"CREATE TABLE {schema}.{table} (key {kind} NOT NULL, value bytea NOT NULL)")
    with connection.cursor().copy(f"COPY {schema}.{table} (key, value) FROM STDIN (FORMAT BINARY)") as copy:
        copy.set_types(["text" if table in TEXTUAL else "int8", "bytea"])
        for row in tables.scan(table):
            copy.write_row(row)
    connection.execute(f"ALTER TABLE {schema}.{table} ADD PRIMARY KEY (key)")


def _forget(connection: Any, kept: set[str]) -> None:
    found = connection.execute(
        "SELECT nspname FROM pg_namespace WHERE starts_with(nspname, %s)", (f"{HOME}_",)
    ).fetchall()
    for (schema,) in found:
        if schema not in kept:
            connection.execute(f"DROP SCHEMA {schema} CASCADE")


def shown(url: str) -> str:
    """The address without user and password."""
    parts = urlsplit(url)
    port = f":{parts.port}" if parts.port else ""
    return f"{parts.scheme}://{parts.hostname or ''}{port}{parts.path}"


def _connected(url: str) -> Any:
    try:
        import psycopg
    except ImportError:
        raise ReferenceDataError(
            'a reference in PostgreSQL needs psycopg: pip install "factlint[postgresql]"'
        ) from None
    try:
        return psycopg.connect(url, autocommit=True, connect_timeout=10)
    except psycopg.Error as error:
        raise _unreachable(url, error) from None


def _unreachable(url: str, error: Exception) -> ReferenceDataError:
    password = urlsplit(url).password
    said = _first_line(error)
    if password:
        said = said.replace(password, "…")
    return ReferenceDataError(f"{shown(url)} cannot be reached: {said}")


def _first_line(error: Exception) -> str:
    return str(error).strip().partition("\n")[0]


def _encodes(key: str) -> bool:
    try:
        key.encode()
    except UnicodeEncodeError:
        return False
    return True


def _checked(table: str) -> str:
    if table not in TABLES:
        raise ValueError(f"no table {table!r}")
    return table
