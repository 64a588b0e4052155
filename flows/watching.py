"""Files that change: what `factlint check --watch` waits for."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

INTERVAL = 0.5
"""Seconds between two looks."""

_State = dict[Path, tuple[int, int]]


def changes(paths: Iterable[str], wait: Callable[[float], None] = time.sleep) -> Iterator[None]:
    """One item for every time that a file, or any file in a folder, has changed, appeared or gone; never ends.

    Looks instead of listening, so that it works on network drives and in containers alike. The first item comes for
    the first change after the call.
    """
    watched = [Path(path) for path in paths]
    before = _state(watched)
    while True:
        wait(INTERVAL)
        now = _state(watched)
        if now != before:
            before = now
            yield


def _state(paths: Iterable[Path]) -> _State:
    """When each file was last written, and its size."""
    found: _State = {}
    for path in paths:
        for file in sorted(path.rglob("*")) if path.is_dir() else [path]:
            try:
                stat = file.stat()
            except OSError:  # gone between the listing and the look
                continue
            found[file] = (stat.st_mtime_ns, stat.st_size)
    return found
