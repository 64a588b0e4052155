"""Never more requests to a host than it allows."""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field


class NotYetError(Exception):
    """A turn would come too late. `seconds`: how long to wait before asking again."""

    def __init__(self, seconds: float) -> None:
        super().__init__(f"no turn for {seconds:.0f} s")
        self.seconds = seconds


@dataclass(frozen=True, slots=True)
class Rate:
    """`per_second`: requests that may start in any second, evenly spread; `at_once`: under way at one time."""

    per_second: float
    at_once: int = 1

    def __post_init__(self) -> None:
        if not (math.isfinite(self.per_second) and self.per_second > 0 and self.at_once >= 1):
            raise ValueError(f"a rate must be positive, not {self.per_second} a second, {self.at_once} at once")


class _Lane:
    def __init__(self, rate: Rate) -> None:
        self.interval = 1 / rate.per_second
        self.room = threading.Semaphore(rate.at_once)
        self.lock = threading.Lock()
        self.next_start = -math.inf


@dataclass(slots=True)
class Pace:
    """Gives turns, host by host, to all threads of a process. Where it cannot give one in time there is no request.

    Two requests to a host start at least `1 / per_second` apart, so no second, wherever it begins, holds more.
    """

    rate: Rate = Rate(per_second=2)
    hosts: Mapping[str, Rate] = field(default_factory=dict)
    clock: Callable[[], float] = time.monotonic
    sleep: Callable[[float], None] = time.sleep
    _lanes: dict[str, _Lane] = field(default_factory=dict, init=False, repr=False)
    _lock: threading.Lock = field(default_factory=threading.Lock, init=False, repr=False)

    @contextmanager
    def turn(self, host: str, deadline: float) -> Iterator[None]:
        """Waits for a turn and holds it. Raises NotYetError, at once where it can, when none comes by `deadline`."""
        lane = self._lane(host)
        if not lane.room.acquire(timeout=max(0.0, deadline - self.clock())):
            raise NotYetError(lane.interval)
        try:
            pause = self._reserve(lane, deadline)
            if pause > 0:
                self.sleep(pause)
            yield
        finally:
            lane.room.release()

    def hold(self, host: str, seconds: float) -> None:
        """No turn for this host during the next `seconds`."""
        lane = self._lane(host)
        with lane.lock:
            lane.next_start = max(lane.next_start, self.clock() + seconds)

    def slow(self, host: str, interval: float) -> None:
        """At least `interval` seconds between two starts from now on; never less than the rate had."""
        lane = self._lane(host)
        with lane.lock:
            lane.interval = max(lane.interval, interval)

    def _reserve(self, lane: _Lane, deadline: float) -> float:
        with lane.lock:
            now = self.clock()
            start = max(now, lane.next_start)
            if start > deadline:
                raise NotYetError(start - now)
            lane.next_start = start + lane.interval
            return start - now

    def _lane(self, host: str) -> _Lane:
        with self._lock:
            if host not in self._lanes:
                self._lanes[host] = _Lane(self.hosts.get(host, self.rate))
            return self._lanes[host]
