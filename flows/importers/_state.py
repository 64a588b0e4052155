"""What an importer has been told so far: the ground on which it goes on after a break, and asks only for what is new.

One SQLite file, one transaction an answer. Whoever is killed between two of them loses nothing that was committed.
"""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from types import TracebackType

from flows.importers._model import Reading, Step
from flows.ingest.fetch import Seen

_LAYOUT = 1
_TABLES = """
CREATE TABLE runs (id INTEGER PRIMARY KEY, what TEXT NOT NULL, finished INTEGER NOT NULL DEFAULT 0);
CREATE TABLE answers (
    step TEXT NOT NULL, reader TEXT NOT NULL, run INTEGER NOT NULL, etag TEXT, modified TEXT, reading TEXT NOT NULL,
    PRIMARY KEY (step, reader)
);
"""


class BusyStateError(Exception):
    """Another process imports from the same publisher."""


class State:
    """The answers of one publisher. Held by one process at a time, so that its rate holds for the whole machine.

    Raises BusyStateError where another process has it, OSError where the folder cannot be written.
    """

    def __init__(self, place: Path, publisher: str) -> None:
        place.mkdir(parents=True, exist_ok=True)
        name = re.sub(r"[^a-z0-9]+", "-", publisher.lower()).strip("-") or "own"
        self._lock = sqlite3.connect(place / f"{name}.lock", isolation_level=None, timeout=0.5)
        try:
            self._lock.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError:
            self._lock.close()
            raise BusyStateError(f"another import from {publisher} is running; wait until it has ended") from None
        self._answers = _opened(place / f"{name}.sqlite")

    def __enter__(self) -> State:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._answers.close()
        self._lock.close()

    def begin(self, what: str) -> int:
        """The number of a run: the last one for the same thing where that was broken off, else a new one."""
        found = self._answers.execute("SELECT id FROM runs WHERE what = ? AND NOT finished", (what,)).fetchone()
        if found is not None:
            return int(found[0])
        with self._answers:
            return int(self._answers.execute("INSERT INTO runs (what) VALUES (?)", (what,)).lastrowid or 0)

    def end(self, run: int) -> None:
        with self._answers:
            self._answers.execute("UPDATE runs SET finished = 1 WHERE id = ?", (run,))

    def known(self, step: Step, reader: str) -> tuple[int, Seen, Reading] | None:
        """The run that asked last, what the host said of the answer, and what was read in it.

        `reader` names the code that read it: what other code read is not known.
        """
        found = self._answers.execute(
            "SELECT run, etag, modified, reading FROM answers WHERE step = ? AND reader = ?", (step.key, reader)
        ).fetchone()
        if found is None:
            return None
        run, etag, modified, reading = found
        return run, Seen(etag, modified), _reading(reading)

    def keep(self, run: int, step: Step, reader: str, seen: Seen, reading: Reading) -> None:
        row = (step.key, reader, run, seen.etag, seen.last_modified, _written(reading))
        with self._answers:
            self._answers.execute("DELETE FROM answers WHERE step = ? AND reader <> ?", (step.key, reader))
            self._answers.execute("INSERT OR REPLACE INTO answers VALUES (?, ?, ?, ?, ?, ?)", row)

    def confirm(self, run: int, step: Step, reader: str) -> None:
        """The host says that nothing has changed."""
        with self._answers:
            self._answers.execute("UPDATE answers SET run = ? WHERE step = ? AND reader = ?", (run, step.key, reader))


def _opened(path: Path) -> sqlite3.Connection:
    """What is kept there can all be asked for again, so that a broken file is begun anew."""
    for attempt in (1, 2):
        connection = sqlite3.connect(path)
        try:
            (layout,) = connection.execute("PRAGMA user_version").fetchone()
            if layout == 0:
                with closing(connection.cursor()) as cursor:
                    cursor.executescript(f"BEGIN; {_TABLES} PRAGMA user_version = {_LAYOUT}; COMMIT;")
            if layout in (0, _LAYOUT):
                connection.execute("SELECT count(*) FROM answers").fetchone()
                return connection
        except sqlite3.DatabaseError:
            if attempt == 2:
                raise
        connection.close()
        path.unlink()
    raise AssertionError("the second attempt returns or raises")


def _written(reading: Reading) -> str:
    steps: Sequence[object] = [[step.address, dict(step.context)] for step in reading.steps]
    return json.dumps([list(reading.rows), steps, list(reading.left_out)], ensure_ascii=False)


def _reading(text: str) -> Reading:
    rows, steps, left_out = json.loads(text)
    return Reading(rows, [Step(address, context) for address, context in steps], left_out)
