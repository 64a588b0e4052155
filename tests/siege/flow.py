"""check-feeds as it is, but that it stops for a moment at points where a process is worth killing, and says so.

A line "PHASE N" goes to the file that FACTLINT_SIEGE names, whenever the run passes the N-th point of a phase:

    fetch     an article has come
    check     a chunk is about to be checked
    store     a transaction has written and is not committed
    publish   everything is recorded and nothing is published
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from flows import check_articles, check_feeds
from flows.checking import Pool
from flows.publish import artifacts
from flows.store import Store

PAUSE_SECONDS = 0.4
_passed: dict[str, int] = {}


def pass_by(phase: str) -> None:
    _passed[phase] = _passed.get(phase, 0) + 1
    with Path(os.environ["FACTLINT_SIEGE"]).open("a", encoding="utf-8") as stream:
        stream.write(f"{phase} {_passed[phase]} {os.getpid()}\n")
    time.sleep(PAUSE_SECONDS)


def _stops(phase: str, step: Callable[..., Any], *, before: bool) -> Callable[..., Any]:
    def stopping(*args: Any, **kwargs: Any) -> Any:
        if before:
            pass_by(phase)
        found = step(*args, **kwargs)
        if not before:
            pass_by(phase)
        return found

    return stopping


def arm() -> None:
    """Puts the stops in; articles go in small chunks, so that there are several of each phase."""
    check_feeds.FETCHERS = 2
    check_articles.FEW_ARTICLES = 2
    check_articles.CHUNK_ARTICLES = 6
    check_feeds._fetch_one = _stops("fetch", check_feeds._fetch_one, before=False)
    Pool.check = _stops("check", Pool.check, before=True)  # type: ignore[method-assign]
    Store._changes = _stops("store", Store._changes, before=False)  # type: ignore[method-assign]
    artifacts.publish = _stops("publish", artifacts.publish, before=True)


if os.environ.get("FACTLINT_SIEGE"):
    arm()

watched = check_feeds.check_feeds
