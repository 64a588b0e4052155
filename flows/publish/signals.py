"""What a run tells the rest of the desk: events that automations listen to, and tags on the run.

    factlint.mismatch.found      an article has an error or warning that it had not
    factlint.mismatch.fixed      an earlier one is told right now, or no longer told
    factlint.reference.changed   the reference is not the one of the last run

The payloads hold what the store holds: no words of an article whose text is not kept.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from prefect.client.orchestration import get_client
from prefect.events import emit_event
from prefect.runtime import flow_run

from flows.records import Change, FindingRow

FOUND = "factlint.mismatch.found"
FIXED = "factlint.mismatch.fixed"
REFERENCE_CHANGED = "factlint.reference.changed"
MOST_EVENTS = 200
"""Of one run: a first check of thousands of articles is one event in its run's state, not thousands for an inbox."""
_MOST_LISTED = 20


def tell(changes: Iterable[Change], links: dict[int, str]) -> int:
    """Emits what changed, an event per article and direction; returns how many. `links`: result id to its page."""
    sent = 0
    for change in changes:
        for name, rows in ((FOUND, change.new), (FIXED, (*change.fixed, *change.removed))):
            if rows and sent < MOST_EVENTS:
                emit_event(name, resource=_article(change), related=_run(), payload=_payload(change, rows, links))
                sent += 1
    return sent


def tell_reference_changed(before: str, after: str) -> None:
    emit_event(
        REFERENCE_CHANGED,
        resource={"prefect.resource.id": "factlint.reference", "prefect.resource.name": "reference data"},
        related=_run(),
        payload={"before": before, "after": after},
    )


def tag_run(*tags: str) -> None:
    """Adds tags to the current run: lists of runs can be narrowed to them."""
    if flow_run.id is None:
        return
    with get_client(sync_client=True) as client:
        client.update_flow_run(flow_run_id=flow_run.id, tags=sorted({*flow_run.tags, *tags}))


def _article(change: Change) -> dict[str, str]:
    return {
        "prefect.resource.id": f"factlint.article.{change.document_id}",
        "prefect.resource.name": change.title or change.key,
        "factlint.key": change.key,
    }


def _run() -> list[dict[str, str]]:
    if flow_run.id is None:
        return []
    return [
        {
            "prefect.resource.id": f"prefect.flow-run.{flow_run.id}",
            "prefect.resource.role": "flow-run",
            "prefect.resource.name": str(flow_run.name),
        }
    ]


def _payload(change: Change, rows: Iterable[FindingRow], links: dict[int, str]) -> dict[str, Any]:
    found = list(rows)
    return {
        "article": change.title or change.key,
        "key": change.key,
        "report": links.get(change.result_id),
        "count": len(found),
        "findings": [
            {
                "kind": row.kind,
                "severity": row.severity,
                "words": row.words,
                "expected": row.expected,
                "suggestion": row.suggestion,
            }
            for row in found[:_MOST_LISTED]
        ],
        "summary": _summary(change, found),
    }


def _summary(change: Change, rows: list[FindingRow]) -> str:
    first = rows[0]
    words = f"“{first.words}”" if first.words else first.kind
    more = f" and {len(rows) - 1} more" if len(rows) > 1 else ""
    return re.sub(r"\s+", " ", f"{change.title or change.key}: {words}{more}")
