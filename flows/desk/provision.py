"""Sets up a Prefect server as the files say: work pool, limits, blocks, deployments, automations.

Run again it changes only what the files changed. What people did in the interface stays: a schedule that they switched
on or added is there after the next start.

    prefect.yaml             deployments and their schedules
    automations/*.yaml       automations; `deployment: name` and `block: kind/name` stand for ids
    automations/limits.yml   global concurrency limits
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import yaml
from prefect.blocks.notifications import CustomWebhookNotificationBlock, SlackWebhook
from prefect.client.orchestration import SyncPrefectClient, get_client
from prefect.client.schemas.actions import GlobalConcurrencyLimitCreate, WorkPoolCreate, WorkPoolUpdate
from prefect.client.schemas.objects import DeploymentSchedule
from prefect.events.schemas.automations import AutomationCore
from prefect.exceptions import ObjectNotFound
from prefect.variables import Variable

from flows import late
from flows.checking import version
from flows.desk.options import POOL

ROOT = Path(__file__).parents[2]
"""The checkout, or the folder of installed packages."""
PROVISIONED = "factlint_provisioned"
MARK = "Kept by factlint from"
"""Begins the description of what the files own."""
ENV_WEBHOOK = "FACTLINT_WEBHOOK"
ENV_MAIL = "FACTLINT_MAIL"


def main() -> None:
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 2
    with get_client(sync_client=True) as client:
        work_pool(client, runs)
        limits(client)
        blocks()
        deployed = deployments(client)
        superseded = late.sweep()
        told = automations(client)
    ended = f"; {superseded} late runs ended: {late.MESSAGE}" if superseded else ""
    sys.stdout.write(f"{deployed}; {told}{ended}\n")


def work_pool(client: SyncPrefectClient, runs: int) -> None:
    try:
        client.read_work_pool(POOL)
        client.update_work_pool(POOL, WorkPoolUpdate(concurrency_limit=runs))
    except ObjectNotFound:
        client.create_work_pool(WorkPoolCreate(name=POOL, type="process", concurrency_limit=runs))


def limits(client: SyncPrefectClient) -> None:
    for limit in yaml.safe_load((folder() / "limits.yml").read_text(encoding="utf-8")):
        client.upsert_global_concurrency_limit_by_name(
            **GlobalConcurrencyLimitCreate(**limit).model_dump(include={"name", "limit", "slot_decay_per_second"})
        )


def blocks() -> None:
    """Where notifications go, from the environment: a webhook, and an address in Apprise's notation for mail."""
    if url := os.environ.get(ENV_WEBHOOK):
        CustomWebhookNotificationBlock(
            name="factlint", url=url, json_data={"title": "{{subject}}", "text": "{{body}}"}, headers=None, cookies=None
        ).save("factlint", overwrite=True)
    if address := os.environ.get(ENV_MAIL):
        # Prefect's block for Slack hands any Apprise address on; its server knows no other block that takes mailto://.
        SlackWebhook(url=address).save("factlint-mail", overwrite=True)  # type: ignore[arg-type]


def deployments(client: SyncPrefectClient) -> str:
    file = _prefect_file()
    digest = hashlib.sha256(file.read_bytes() + f"{version()} {ROOT}".encode()).hexdigest()
    if Variable.get(PROVISIONED) == digest:
        return "deployments as before"
    before = _schedules(client)
    done = subprocess.run(
        [sys.executable, "-m", "prefect", "--no-prompt", "deploy", "--all", "--prefect-file", str(file)],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    if done.returncode:
        raise SystemExit(f"prefect deploy failed:\n{done.stdout[-4000:]}{done.stderr[-4000:]}")
    _restore(client, before)
    Variable.set(PROVISIONED, digest, overwrite=True)
    names = [entry["name"] for entry in yaml.safe_load(file.read_text(encoding="utf-8"))["deployments"]]
    return f"deployed {', '.join(names)}"


def automations(client: SyncPrefectClient) -> str:
    """Creates or updates what the files say, and removes what a file said once."""
    ids = {deployment.name: str(deployment.id) for deployment in client.read_deployments()}
    there = {found.name: found for found in client.read_automations()}
    told, kept = [], set()
    for path in sorted(folder().glob("*.yaml")):
        spec = yaml.safe_load(path.read_text(encoding="utf-8"))
        actions = list(_actions(spec.pop("actions"), ids))
        if not actions:
            continue
        spec["description"] = f"{spec.get('description', '').strip()} {MARK} automations/{path.name}.".strip()
        wanted = AutomationCore.model_validate({**spec, "actions": actions})
        kept.add(wanted.name)
        old = there.get(wanted.name)
        if old is None:
            client.create_automation(wanted)
        else:
            client.update_automation(old.id, wanted.model_copy(update={"enabled": old.enabled}))
        told.append(wanted.name)
    for name, found in there.items():
        if name not in kept and MARK in (found.description or ""):
            client.delete_automation(found.id)
    return f"automations: {', '.join(told)}"


def folder() -> Path:
    """The automations' files: of the checkout, or of the installed package."""
    checkout = ROOT / "automations"
    return checkout if checkout.is_dir() else ROOT / "flows" / "automations"


def _prefect_file() -> Path:
    checkout = ROOT / "prefect.yaml"
    return checkout if checkout.exists() else ROOT / "flows" / "prefect.yaml"


def _actions(actions: list[dict[str, Any]], deployments: Mapping[str, str]) -> Iterator[dict[str, Any]]:
    """Actions with ids for names; those whose block nobody has set up are left out."""
    for action in actions:
        given = dict(action)
        if name := given.pop("deployment", None):
            if name not in deployments:
                continue
            given |= {"deployment_id": deployments[name], "source": "selected"}
        if block := given.pop("block", None):
            found = _block(block)
            if found is None:
                continue
            given["block_document_id"] = found
        yield given


def _block(name: str) -> str | None:
    slug, _, document = name.partition("/")
    with get_client(sync_client=True) as client:
        try:
            return str(client.read_block_document_by_name(document, slug).id)
        except ObjectNotFound:
            return None


def _schedules(client: SyncPrefectClient) -> dict[str, list[DeploymentSchedule]]:
    return {deployment.name: deployment.schedules for deployment in client.read_deployments()}


def _restore(client: SyncPrefectClient, before: Mapping[str, list[DeploymentSchedule]]) -> None:
    """Puts back which schedules were on, and schedules that people added by hand."""
    for deployment in client.read_deployments():
        now = {schedule.slug: schedule for schedule in deployment.schedules if schedule.slug}
        for old in before.get(deployment.name, []):
            new = now.get(old.slug) if old.slug else None
            if new is not None:
                if new.active != old.active and new.id is not None:
                    client.update_deployment_schedule(deployment.id, new.id, active=old.active)
            elif not any(schedule.schedule == old.schedule for schedule in deployment.schedules):
                client._client.post(
                    f"/deployments/{deployment.id}/schedules",
                    json=[old.model_dump(mode="json", include={"schedule", "active", "parameters", "slug"})],
                ).raise_for_status()


if __name__ == "__main__":
    main()
