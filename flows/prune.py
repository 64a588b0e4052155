"""Upkeep: forgets old runs, results that nothing needs, pages that nothing links to, and old records in Prefect.

Articles, their current results, histories' latest artifacts and all decisions stay.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

from prefect import flow, get_run_logger
from prefect.client.orchestration import SyncPrefectClient, get_client
from prefect.client.schemas.filters import (
    ArtifactFilter,
    FlowRunFilter,
    FlowRunFilterStartTime,
    FlowRunFilterState,
    FlowRunFilterStateType,
    FlowRunFilterTags,
)
from prefect.client.schemas.objects import StateType
from prefect.client.schemas.sorting import ArtifactSort
from prefect.exceptions import ObjectNotFound
from prefect.states import Completed
from pydantic import Field

from flows import forms, late
from flows.forms import Form
from flows.publish.catalogue import Catalogue
from flows.publish.site import Site
from flows.settings import settings
from flows.store import Store, open_store, queries
from flows.store.store import now

_ENDED = [StateType.COMPLETED, StateType.FAILED, StateType.CRASHED, StateType.CANCELLED]
MOST_IN_ONE_RUN = 5_000
TAG = "factlint"


class Prune(Form):
    """How long things are kept."""

    days: int = Field(
        default=90,
        title="Keep for days",
        description="Runs, superseded results, their pages, and Prefect's records of runs that are older go.",
        ge=1,
        json_schema_extra=forms.at(0),
    )


@flow(
    name="prune",
    description="Forgets old runs, results that nothing needs, their pages, and Prefect's own records of them.",
    flow_run_name="prune",
    validate_parameters=True,
)
def prune(keep: Prune = Prune()) -> dict[str, int]:  # noqa: B008 - never changed, and shown in the form
    if ended := late.superseded():
        return ended  # type: ignore[return-value]
    before = now() - timedelta(days=keep.days)
    store = open_store()
    try:
        gone = store.prune(before)
        gone["pages"] = pages(store, settings().site, before)
    finally:
        store.close()
    with get_client(sync_client=True) as client:
        gone["artifacts"] = old_artifacts(client, before)
        gone["flow runs"] = old_flow_runs(client, before)
    told = ", ".join(f"{n} {name}" for name, n in gone.items() if n) or "nothing was old enough"
    get_run_logger().info("pruned: %s", told)
    return Completed(message=told, data=gone)  # type: ignore[return-value]


def pages(store: Store, site: Path, before: datetime) -> int:
    """Deletes pages that no run and no current result has and that were written earlier."""
    kept = queries.pages(store)
    gone = []
    for path in [*site.glob("articles/*/*"), *site.glob("runs/*")]:
        page = path.relative_to(site).as_posix()
        is_list = path.name == "index.html"
        if not is_list and page not in kept and path.stat().st_mtime < before.timestamp():
            path.unlink(missing_ok=True)
            gone.append(page)
    if gone:
        Catalogue(Site(site, None)).forget(gone)
    return len(gone)


def old_artifacts(client: SyncPrefectClient, before: datetime) -> int:
    """Deletes factlint's artifacts of earlier days, but for the latest under each key."""
    seen: set[str] = set()
    gone = 0
    for offset in range(0, MOST_IN_ONE_RUN, 200):
        page = client.read_artifacts(
            artifact_filter=ArtifactFilter(), sort=ArtifactSort.CREATED_DESC, limit=200, offset=offset - gone
        )
        for artifact in page:
            is_latest = artifact.key not in seen
            seen.add(str(artifact.key))
            if artifact.created and artifact.created < before and not is_latest:
                client.delete_artifact(artifact.id)
                gone += 1
        if len(page) < 200:
            break
    return gone


def old_flow_runs(client: SyncPrefectClient, before: datetime) -> int:
    """Deletes Prefect's records of factlint's ended runs."""
    old = FlowRunFilter(
        tags=FlowRunFilterTags(all_=[TAG]),
        state=FlowRunFilterState(type=FlowRunFilterStateType(any_=_ENDED)),
        start_time=FlowRunFilterStartTime.model_validate({"before_": before}),
    )
    gone = 0
    while gone < MOST_IN_ONE_RUN and (page := client.read_flow_runs(flow_run_filter=old, limit=200)):
        for run in page:
            try:
                client.delete_flow_run(run.id)
            except ObjectNotFound:  # another worker prunes too
                continue
            gone += 1
    return gone
