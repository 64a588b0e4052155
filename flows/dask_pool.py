"""Checking on a Dask cluster, through Prefect's DaskTaskRunner: an extra for batches that one machine cannot carry.

    FACTLINT_DASK=tcp://scheduler:8786     an existing cluster, whose workers have factlint installed
    FACTLINT_DASK=local                    one on this machine, for a try

A task takes some seconds: Prefect needs a sixth of a second for each on Dask. Reference files must be where the workers
are, under the same paths; each looks whether it has the very reference that the run began with.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import Any

from prefect import task
from prefect.cache_policies import NO_CACHE
from prefect.task_runners import TaskRunner, ThreadPoolTaskRunner

from flows import checking
from flows.checking import Article, Checked, Order, Pool, check_slice
from flows.records import Unreadable

ENV_DASK = "FACTLINT_DASK"
REMOTE_CHARACTERS = 400_000
"""Text of one task: some seconds' work."""


def is_asked_for() -> bool:
    return bool(os.environ.get(ENV_DASK))


def task_runner() -> TaskRunner[Any]:
    """Dask where it is asked for, else threads."""
    address = os.environ.get(ENV_DASK)
    if not address:
        return ThreadPoolTaskRunner(max_workers=2)
    try:
        from prefect_dask.task_runners import DaskTaskRunner
    except ModuleNotFoundError:
        raise RuntimeError(f"{ENV_DASK} needs the package prefect-dask: pip install 'factlint[dask]'") from None
    # Typed by hand: without the package installed, mypy knows nothing of it.
    runner: TaskRunner[Any]
    if address != "local":
        runner = DaskTaskRunner(address=address)
    else:
        runner = DaskTaskRunner(
            cluster_kwargs={"n_workers": checking.processes(), "threads_per_worker": 1, "dashboard_address": None}
        )
    return runner


class Bundle:
    """What goes to a worker and back. A plain class: Prefect would walk through every object inside a list."""

    def __init__(self, items: Sequence[Any], order: Order) -> None:
        self.items = items
        self.order = order


@task(name="check on dask", cache_policy=NO_CACHE, retries=1)
def check_bundle(bundle: Bundle) -> Bundle:
    """Runs on a Dask worker. A worker that dies has its tasks done by another; retried once for all else."""
    return Bundle(check_slice(bundle.items, bundle.order), bundle.order)


class DaskPool(Pool):
    """Checks articles by tasks of the current flow run."""

    def check(self, articles: Sequence[Article], order: Order) -> list[Checked | Unreadable]:
        parts = list(checking.sliced(articles, REMOTE_CHARACTERS))
        futures = [check_bundle.submit(Bundle(part, checking.order_for(part, order))) for part in parts]
        return [one for future in futures for one in future.result().items]

    def close(self) -> None:
        """The task runner ends its cluster itself."""
