"""Runs an importer: asks, keeps, reads, and goes on where it was broken off."""

from __future__ import annotations

import hashlib
import importlib
import json
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from pathlib import Path

from checkers import registry
from flows.importers._model import Context, Got, Importer, MalformedError, NotNowError, Reading, Row, Step, TargetError
from flows.importers._state import State
from flows.ingest.fetch import (
    Answer,
    Client,
    FetchError,
    LimitError,
    Limits,
    RefusedError,
    Seen,
    Settings,
    StatusError,
    shown,
)
from flows.ingest.inputs import is_address
from flows.ingest.pace import Pace

PACKAGE = "flows.importers"
LIMITS = Limits(size=64 << 20, seconds=180.0)
MOST_STEPS = 20_000
_ATTEMPTS = 3


class StoppedError(Exception):
    """The source cannot be asked any further now. What it has told is kept; the same call goes on from there."""


@dataclass(frozen=True, slots=True)
class Trouble:
    """One thing that the import could not take."""

    text: str
    lost: bool = True
    """Whether it is missing from what was asked for; False where it was left out for good reason."""


def names() -> tuple[str, ...]:
    """Of all importers, as people write them."""
    return tuple(name.replace("_", "-") for name in registry.names(PACKAGE))


def find(name: str) -> Importer:
    """Raises TargetError."""
    if name not in names():
        raise TargetError(f"there is no importer {name!r}; use one of {', '.join(names())}")
    found: Importer = importlib.import_module(f"{PACKAGE}.{name.replace('-', '_')}").IMPORTER
    return found


def client_for(importer: Importer, settings: Settings) -> Client:
    """A client that keeps to the importer's rate. Raises TargetError where the source wants a contact and has none."""
    if importer.needs_contact and not settings.contact:
        raise TargetError(
            f"{importer.publisher} answers only those who name themselves; set FACTLINT_CONTACT to a mail address"
        )
    return Client(settings, Pace(importer.rate))


def run(
    importer: Importer,
    targets: Sequence[str],
    options: Context,
    client: Client,
    state: State,
    base: str | None = None,
) -> Iterator[Row | Trouble]:
    """Every row that the source has for the targets, in the same order every time.

    `base`: in place of the importer's own, for a mirror. Raises TargetError before anything is asked, StoppedError
    where the source is out of reach.
    """
    for option in options:
        if option not in importer.options and "COLUMN" not in importer.options:
            known = ", ".join(importer.options) or "none"
            raise TargetError(f"{importer.name} has no option {option!r}; it has {known}")
    plan = importer.plan(targets, options)
    what = json.dumps([importer.name, list(targets), sorted(options.items()), base], ensure_ascii=False)
    return _rows(_Asking(importer, client, state, state.begin(what), base or importer.base), plan)


def _rows(asking: _Asking, plan: Sequence[Step]) -> Iterator[Row | Trouble]:
    todo = deque(plan)
    met: set[str] = set()
    complete = True
    while todo:
        step = todo.popleft()
        if step.key in met or len(met) >= MOST_STEPS:
            yield Trouble(f"{step.address}: leads in a circle; the source's paging is broken")
            complete = False
            continue
        met.add(step.key)
        try:
            reading = asking.reading(step)
        except (MalformedError, StatusError, RefusedError, LimitError, OSError) as problem:
            reason = problem.strerror if isinstance(problem, OSError) else problem
            text = str(problem) if isinstance(problem, FetchError) else f"{shown(step.address)}: {reason}"
            yield Trouble(text)
            complete = False
            continue
        todo.extendleft(reversed(reading.steps))
        yield from reading.rows
        yield from (Trouble(f"left out: {text}", lost=False) for text in reading.left_out)
    # A run with a gap stays open: the next one asks for what is missing, and not for what it has.
    if complete:
        asking.end()


class _Asking:
    def __init__(self, importer: Importer, client: Client, state: State, run: int, base: str | None) -> None:
        self._importer = importer
        self._client = client
        self._state = state
        self._run = run
        self._base = base
        self._reader = _version(importer)

    def end(self) -> None:
        self._state.end(self._run)

    def reading(self, step: Step) -> Reading:
        if self._base is None and not is_address(step.address):
            return self._importer.read(step, _file(step.address))
        known = self._state.known(step, self._reader)
        if known is not None and known[0] == self._run:
            return known[2]
        return self._asked(step, known)

    def _asked(self, step: Step, known: tuple[int, Seen, Reading] | None) -> Reading:
        address = f"{self._base or ''}{step.address}"
        for attempt in range(1, _ATTEMPTS + 1):
            answer = self._get(address, known)
            if known is not None and answer.not_modified:
                self._state.confirm(self._run, step, self._reader)
                return known[2]
            try:
                reading = self._importer.read(step, _got(answer))
            except NotNowError as problem:
                if attempt == _ATTEMPTS:
                    raise StoppedError(f"{shown(address)}: the source is too busy; {_AGAIN}") from None
                self._client.rest(address, problem.seconds)
                continue
            self._state.keep(self._run, step, self._reader, answer.seen, reading)
            return reading
        raise AssertionError("the last attempt returns or raises")

    def _get(self, address: str, known: tuple[int, Seen, Reading] | None) -> Answer:
        seen = known[1] if known is not None else None
        try:
            return self._client.get(address, accept=self._importer.accept, seen=seen, limits=LIMITS)
        except (RefusedError, LimitError):
            raise
        except StatusError as problem:
            if problem.status < 500 and problem.status != 429:
                raise
            raise StoppedError(f"{problem}; {_AGAIN}") from None
        except FetchError as problem:
            raise StoppedError(f"{problem}; {_AGAIN}") from None


def _file(name: str) -> Got:
    """Raises OSError and MalformedError."""
    try:
        path = Path(name)
        return Got(path.read_bytes(), datetime.fromtimestamp(path.stat().st_mtime, UTC).date())
    except ValueError as problem:  # a NUL in the name
        raise MalformedError(f"no file has such a name ({problem})") from None


_AGAIN = "what was told so far is kept, and the same call goes on from there"


def _got(answer: Answer) -> Got:
    changed = answer.headers.get("last-modified") or answer.headers.get("date") or ""
    try:
        day = parsedate_to_datetime(changed).date()
    except (ValueError, TypeError, IndexError):
        day = datetime.now(UTC).date()
    return Got(answer.body, day, answer.media_type, answer.charset)


def _version(importer: Importer) -> str:
    """Names the code that reads: after a change of it, an answer is asked for anew."""
    module = importlib.import_module(f"{PACKAGE}.{importer.name.replace('-', '_')}")
    sources = [Path(module.__file__ or "")]
    sources += sorted(Path(__file__).parent.glob("_[ms]*.py"))
    return hashlib.sha256(b"".join(path.read_bytes() for path in sources)).hexdigest()[:16]
