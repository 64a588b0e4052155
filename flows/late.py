"""Late runs after a downtime: of each schedule the newest does the work, the others end at once.

Prefect runs every run that it missed, the oldest first. Ten checks of one feed in a row find what one finds.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import Any

from prefect.client.orchestration import SyncPrefectClient, get_client
from prefect.client.schemas.filters import (
    DeploymentFilter,
    DeploymentFilterId,
    FlowRunFilter,
    FlowRunFilterExpectedStartTime,
    FlowRunFilterState,
    FlowRunFilterStateType,
)
from prefect.client.schemas.objects import FlowRun, State, StateType
from prefect.client.schemas.sorting import FlowRunSort
from prefect.runtime import flow_run
from prefect.states import Cancelled

MESSAGE = "superseded by the newest late run"
GRACE = timedelta(seconds=30)
"""A run that starts so late is late; one that is on time supersedes nothing."""
_WAITING = [StateType.SCHEDULED, StateType.PENDING]


def superseded() -> State[Any] | None:
    """The state in which the current run ends because a newer run of its schedule is due as well; None where it is to
    do its work. Ends older runs of its schedule that still wait."""
    if flow_run.id is None:
        return None
    with get_client(sync_client=True) as client:
        me = client.read_flow_run(flow_run.id)
        if schedule_of(me) is None or me.deployment_id is None or me.expected_start_time is None:
            return None
        waiting = _waiting(client, me.deployment_id)
        mine = [run for run in waiting if schedule_of(run) == schedule_of(me) and run.id != me.id]
        end([run for run in mine if _due(run) < _due(me)], client)
        is_late = datetime.now(UTC) - me.expected_start_time > GRACE
        newer = [run for run in mine if _due(run) > _due(me)]
    return Cancelled(message=MESSAGE) if is_late and newer else None


def sweep() -> int:
    """Ends the late runs of every schedule but its newest, before a worker sees them; returns how many."""
    with get_client(sync_client=True) as client:
        return end(older(_waiting(client, None)), client)


def older(runs: Iterable[FlowRun]) -> list[FlowRun]:
    """Of each schedule's late runs, all but the newest."""
    of_schedule: dict[str, list[FlowRun]] = {}
    for run in runs:
        schedule = schedule_of(run)
        if schedule is not None:
            of_schedule.setdefault(schedule, []).append(run)
    return [run for late in of_schedule.values() for run in sorted(late, key=_due)[:-1]]


def schedule_of(run: FlowRun) -> str | None:
    """The schedule that made the run; None for one that somebody asked for. Prefect writes it into the key by which it
    makes each run once: "scheduled DEPLOYMENT SCHEDULE TIME"."""
    parts = (run.idempotency_key or "").split(" ")
    return " ".join(parts[1:3]) if len(parts) > 3 and parts[0] == "scheduled" else None


def end(runs: Iterable[FlowRun], client: SyncPrefectClient) -> int:
    ended = 0
    for run in runs:
        client.set_flow_run_state(run.id, Cancelled(message=MESSAGE), force=True)
        ended += 1
    return ended


def _waiting(client: SyncPrefectClient, deployment: Any) -> list[FlowRun]:
    """Runs that are due and have not begun."""
    found: list[FlowRun] = []
    while True:
        page = client.read_flow_runs(
            flow_run_filter=FlowRunFilter(
                state=FlowRunFilterState(type=FlowRunFilterStateType(any_=_WAITING)),
                expected_start_time=FlowRunFilterExpectedStartTime.model_validate({"before_": datetime.now(UTC)}),
            ),
            deployment_filter=DeploymentFilter(id=DeploymentFilterId(any_=[deployment])) if deployment else None,
            sort=FlowRunSort.EXPECTED_START_TIME_ASC,
            limit=200,
            offset=len(found),
        )
        found += page
        if len(page) < 200:
            return found


def _due(run: FlowRun) -> datetime:
    return run.expected_start_time or datetime.max.replace(tzinfo=UTC)
