"""Asks one outside source for what it has, and proposes what of it the reference lacks: nothing is changed by itself.

    import  ->  compare  ->  propose

Run it on a schedule for each source. It leaves a change set (a CSV file with a column `accept`), and a page about it
among the artifacts; a person decides and confirms by `factlint reference apply`. Broken off, the next run goes on where
this one was; what has not changed at the source is not asked for again.
"""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TypedDict

from prefect import flow, get_run_logger, task
from prefect.artifacts import create_markdown_artifact
from prefect.cache_policies import NO_CACHE
from prefect.runtime import flow_run
from prefect.states import Completed
from pydantic import Field, field_validator

import reference_data
from checkers.formats._tally import plural
from flows import changes, forms, importing
from flows.changes import Change
from flows.forms import Form
from flows.importers import _engine
from flows.importers._model import Row
from flows.publish import proposals
from flows.publish.artifacts import slug
from flows.settings import settings

RETRY_DELAYS = [60.0, 600.0]
"""Seconds; only a source that is out of reach is tried again, and then from where it stopped."""


class Refresh(Form):
    """What to ask for, and what to compare it with."""

    source: str = Field(
        title="Source",
        description="One of the importers; `factlint reference import` tells what each brings.",
        json_schema_extra=forms.at(0, enum=list(_engine.names())),
    )
    targets: list[str] = Field(
        default_factory=list,
        title="Targets",
        description="What of it: CIKs for the SEC, items for Wikidata, indicators for the World Bank …",
        json_schema_extra=forms.at(1),
    )
    options: dict[str, str] = Field(
        default_factory=dict,
        title="Options",
        description="Of the importer, as NAME: VALUE.",
        json_schema_extra=forms.at(2),
    )
    reference: list[str] = Field(
        default_factory=list,
        title="Compare with",
        description="Folders or flat files (.csv, .jsonl) of facts. Empty: the facts that come with factlint.",
        json_schema_extra=forms.at(3),
    )
    save_to: str = Field(
        default="",
        title="Save the change set in",
        description="A folder on the machine that runs the flow. Empty: `changes` in the desk's own folder.",
        json_schema_extra=forms.at(4),
    )
    mirror: str = Field(
        default="",
        title="Mirror",
        description="An address to ask in place of the source's own.",
        json_schema_extra=forms.at(5),
    )

    @field_validator("source")
    @classmethod
    def _known(cls, name: str) -> str:
        _engine.find(name)
        return name

    @property
    def name(self) -> str:
        """The same for every run on the same thing, so that its runs and artifacts line up."""
        return " ".join((self.source, *self.targets[:3], *(["and more"] if len(self.targets) > 3 else [])))


class Proposal(TypedDict):
    """What the flow returns."""

    outcome: str
    rows: int
    new: int
    restated: int
    ended: int
    conflicts: int
    troubles: int
    file: str
    """The change set; empty where nothing changes."""


class Told:
    """What the source told. A plain class, so that Prefect hands it on as one value."""

    def __init__(self, rows: list[Row], troubles: list[str]) -> None:
        self.rows = rows
        self.troubles = troubles


class Proposed:
    """A plain class, so that Prefect hands it on as one value."""

    def __init__(self, changes: list[Change]) -> None:
        self.changes = changes


@flow(
    name="refresh-reference",
    description=(
        "Asks an outside source for what it has and proposes what of it the reference lacks, as a change set for a "
        "person to decide on. Nothing is changed by itself."
    ),
    flow_run_name=lambda: Refresh.model_validate(flow_run.get_parameters()["refresh"]).name,
    validate_parameters=True,
)
def refresh_reference(refresh: Refresh) -> Proposal:
    """Fails where the source is out of reach or the reference broken; a single answer that is none is told."""
    told = import_rows(refresh)
    proposed = compare(refresh, told)
    proposal = propose(refresh, told, proposed)
    return Completed(message=proposal["outcome"], data=proposal)  # type: ignore[return-value]


def _is_passing(task: object, run: object, state: object) -> bool:
    """Whether another attempt can help."""
    try:
        state.result()  # type: ignore[attr-defined]
    except _engine.StoppedError:
        return True
    except Exception:  # noqa: BLE001 - whatever else it was comes again
        return False
    return False


@task(
    name="import",
    task_run_name="import",
    cache_policy=NO_CACHE,
    retries=len(RETRY_DELAYS),
    retry_delay_seconds=RETRY_DELAYS,
    retry_condition_fn=_is_passing,
)
def import_rows(refresh: Refresh) -> Told:
    """Everything that the source has for the targets. Raises StoppedError, TargetError."""
    order = importing.Order.named(refresh.source, refresh.targets, refresh.options, base=refresh.mirror or None)
    reference = reference_data.load(_paths(refresh), shipped=not refresh.reference)
    troubles: list[str] = []

    def tell(trouble: _engine.Trouble) -> None:
        get_run_logger().warning(trouble.text)
        if trouble.lost:
            troubles.append(trouble.text)

    rows = list(importing.rows(order, reference, tell))
    get_run_logger().info("%s told", plural(len(rows), "row"))
    return Told(rows, troubles)


@task(name="compare", task_run_name="compare", cache_policy=NO_CACHE)
def compare(refresh: Refresh, told: Told) -> Proposed:
    """What of it the reference lacks or has otherwise. Raises ReferenceDataError where the reference is broken."""
    publisher = _engine.find(refresh.source).publisher
    return Proposed(changes.propose(told.rows, _paths(refresh), publisher))


@task(name="propose", task_run_name="propose", cache_policy=NO_CACHE)
def propose(refresh: Refresh, told: Told, proposed: Proposed) -> Proposal:
    """Leaves the change set and a page about it. Raises OSError where the set cannot be written."""
    found = proposed.changes
    file = ""
    if found:
        folder = Path(refresh.save_to) if refresh.save_to else settings().home / "changes"
        stamp = datetime.now(UTC).strftime("%Y-%m-%dT%H%M%S")
        path = folder / f"{slug(refresh.name)}-{stamp}.csv"
        changes.write(path, found)
        file = str(path)
    outcome = f"{changes.summary(found)} in {plural(len(told.rows), 'row')}"
    if told.troubles:
        outcome += f"; {plural(len(told.troubles), 'answer')} not taken"
    page = proposals.page(found, f"What {refresh.name} says that the reference does not", file)
    troubles = "".join(f"- {trouble}\n" for trouble in told.troubles[: proposals.MOST_SHOWN])
    create_markdown_artifact(
        page + (f"\n## Not taken\n\n{troubles}" if troubles else ""),
        key=f"reference-changes-{slug(refresh.name)}",
        description=outcome,
    )
    counts = {kind: sum(change.kind == kind for change in found) for kind in changes.KINDS}
    return Proposal(
        outcome=outcome,
        rows=len(told.rows),
        new=counts["new"],
        restated=counts["restated"],
        ended=counts["ended"],
        conflicts=counts["conflict"],
        troubles=len(told.troubles),
        file=file,
    )


def _paths(refresh: Refresh) -> list[Path]:
    return [Path(path) for path in refresh.reference]
