"""What hosts ask of programs: robots.txt (RFC 9309), read once a day for each host."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import urlsplit

from protego import Protego

from flows.ingest.fetch import Client, FetchError, Limits, RefusedError, StatusError, shown

AGENT = "factlint"
FRESH_SECONDS = 24 * 3600.0
RETRY_SECONDS = 600.0
"""After which a host whose rules could not be read is asked for them again."""
LONGEST_DELAY = 60.0
"""Seconds of a Crawl-delay that are honoured in full; more would be a way to say no, which there is a word for."""
_LIMITS = Limits(size=512 * 1024, seconds=15.0)


@dataclass(frozen=True, slots=True)
class _Rules:
    known: Protego | None
    """None: they could not be read, so that nothing is allowed (RFC 9309, section 2.3.1.4)."""
    until: float


class Robots:
    """The rules of all hosts that were asked for something; may be shared by threads."""

    def __init__(self, client: Client, clock: Callable[[], float] = time.monotonic) -> None:
        self._client = client
        self._clock = clock
        self._rules: dict[str, _Rules] = {}
        self._lock = threading.Lock()

    def check(self, address: str) -> None:
        """Raises RefusedError where the host does not want the address to be asked for by programs."""
        parts = urlsplit(address)
        rules = self._of(f"{parts.scheme}://{parts.netloc}", parts.hostname or "")
        if rules is None:
            raise RefusedError(
                f"{shown(address)}: the host's robots.txt could not be read, which counts as a no; try again later"
            )
        if not rules.can_fetch(address, AGENT):
            raise RefusedError(
                f"{shown(address)}: the host's robots.txt asks programs to stay away; save the article's text and give "
                "the file"
            )

    def _of(self, origin: str, host: str) -> Protego | None:
        with self._lock:
            found = self._rules.get(origin)
        now = self._clock()
        if found is None or found.until <= now:
            known = self._read(origin)
            found = _Rules(known, now + (FRESH_SECONDS if known is not None else RETRY_SECONDS))
            with self._lock:
                self._rules[origin] = found
            delay = known.crawl_delay(AGENT) if known is not None else None
            if delay:
                self._client.pace.slow(host, min(float(delay), LONGEST_DELAY))
        return found.known

    def _read(self, origin: str) -> Protego | None:
        try:
            answer = self._client.get(f"{origin}/robots.txt", accept="text/plain", limits=_LIMITS)
        except StatusError as problem:
            # "Unavailable" is a yes; 429 is the host's way to say that it can bear no more.
            free = 400 <= problem.status < 500 and problem.status != 429
            return Protego.parse("") if free else None
        except FetchError:
            return None
        return Protego.parse(answer.body.decode("utf-8", "replace"))
