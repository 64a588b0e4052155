"""One request to a host at a time, over all runs, workers and machines of a desk: Prefect's global concurrency limits.

Within a process the client keeps its pace by itself; two runs at once would each keep their own. A limit that does not
exist lets everybody pass, so each host's is made before it is asked. Hosts of your own may take more: give them an
entry in automations/limits.yml.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from threading import Lock
from urllib.parse import urlsplit

from prefect.client.orchestration import get_client
from prefect.concurrency.sync import concurrency
from prefect.exceptions import ObjectNotFound

FETCH = "factlint-fetch"
"""Requests at once to all hosts together."""
FETCH_AT_ONCE = 16
LEASE_SECONDS = 60.0
"""After which a killed run's place is free again; the least that Prefect takes."""
LONGEST_WAIT = 3 * LEASE_SECONDS


def limit_of(address: str) -> str:
    """The name of a host's limit."""
    host = (urlsplit(address).hostname or "unknown").lower()
    return f"factlint-host-{re.sub(r'[^a-z0-9.-]', '-', host)}"


def announce(addresses: Iterable[str]) -> None:
    """Makes the limits of these addresses' hosts where they are missing; those that are there stay as they are."""
    with get_client(sync_client=True) as client:
        for name, most in {FETCH: FETCH_AT_ONCE, **dict.fromkeys(map(limit_of, addresses), 1)}.items():
            try:
                client.read_global_concurrency_limit_by_name(name)
            except ObjectNotFound:
                client.upsert_global_concurrency_limit_by_name(name, most)


_threads: dict[str, Lock] = {}
"""Threads of one process queue here first: in Prefect's queue each would sleep for a second before it asks again."""


@contextmanager
def turn(address: str) -> Iterator[None]:
    """Holds the host's place. Raises TimeoutError where none comes free."""
    name = limit_of(address)
    with (
        _threads.setdefault(name, Lock()),
        concurrency([FETCH, name], timeout_seconds=LONGEST_WAIT, lease_duration=LEASE_SECONDS, strict=True),
    ):
        yield
