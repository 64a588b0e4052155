"""An import from one source, for the terminal and the flow alike: all that the source has, named as the reference names
it."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from flows.importers import _engine, _output
from flows.importers._engine import Trouble
from flows.importers._model import Context, Importer, Row
from flows.importers._state import State
from flows.ingest.fetch import Settings
from flows.settings import settings

if TYPE_CHECKING:
    from reference_data.base import Reference


@dataclass(frozen=True, slots=True)
class Order:
    """What to import."""

    importer: Importer
    targets: Sequence[str] = ()
    options: Context = field(default_factory=dict)
    base: str | None = None
    """In place of the importer's own address, for a mirror."""
    allow_hosts: Sequence[str] = ()

    @classmethod
    def named(cls, name: str, targets: Sequence[str], options: Mapping[str, str], **more: object) -> Order:
        """Raises TargetError where there is no such importer."""
        return cls(_engine.find(name), targets, options, **more)  # type: ignore[arg-type]


def rows(order: Order, reference: Reference, tell: Callable[[Trouble], None]) -> Iterator[Row]:
    """Every row, valid and under the reference's names, as the source tells it; what cannot be taken goes to `tell`.

    Raises TargetError and ValueError before anything is asked, BusyStateError where another import from the publisher
    is running, StoppedError where the source is out of reach: then the same order goes on from there.
    """
    known = _output.known_names(reference.entities())
    importer = order.importer
    client = _engine.client_for(importer, Settings.read(os.environ, order.allow_hosts))
    with client, State(settings().home / "imports", importer.publisher or "own tables") as state:
        told = _engine.run(importer, order.targets, order.options, client, state, order.base)
        for row in _output.finished(told, known, importer.review):
            if isinstance(row, Trouble):
                tell(row)
            else:
                yield row
