"""Puts findings before a person: confirm, dismiss with a reason, or mark the reference wrong.

The run pauses at each finding until somebody presses *Resume* and fills in the form. Decisions are kept in the store,
honoured by every later run over the same article, and exported.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from threading import Timer
from typing import Literal
from uuid import UUID

from prefect import flow, get_run_logger
from prefect.client.orchestration import get_client
from prefect.flow_runs import pause_flow_run
from prefect.input import RunInput
from prefect.runtime import flow_run
from prefect.states import Completed
from pydantic import Field, ValidationInfo, field_validator

from checkers.formats._tally import plural
from checkers.formats.markdown import escaped
from flows import forms
from flows.forms import Form
from flows.publish import artifacts
from flows.records import Decision, FindingRow
from flows.run import Run, run
from flows.settings import settings
from flows.store import queries
from flows.store.queries import Found

POLL_SECONDS = 3
LATEST_SECONDS = 600
NOBODY = "nobody"
EXPORT = "reviews.jsonl"


class Review(Form):
    """Which findings are put before a person, and for how long."""

    article: str = Field(
        default="",
        title="Article",
        description="Its address or key, as the report tells it. Empty: of all articles, the worst first.",
        json_schema_extra=forms.at(0),
    )
    findings: int = Field(
        default=5,
        title="Findings at most",
        description="One form for each.",
        ge=1,
        le=50,
        json_schema_extra=forms.at(1),
    )
    hours: float = Field(
        default=24,
        title="Wait for a decision, in hours",
        description="After that the rest stays undecided.",
        gt=0,
        le=24 * 14,
        json_schema_extra=forms.at(2),
    )


class Verdict(RunInput):
    """The form of one finding."""

    decision: Literal["confirm", "dismiss", "reference-wrong", "leave open"] = Field(
        title="Decision",
        description="confirm: the article is wrong. dismiss: it is not. reference-wrong: the reference is.",
    )
    reason: str = Field(
        default="",
        title="Reason",
        description="Needed to dismiss, or to call the reference wrong: what makes you sure, and where it stands.",
        max_length=2_000,
        validate_default=True,
    )
    reviewer: str = Field(default="desk", title="Your name", min_length=1, max_length=200)

    @field_validator("reason")
    @classmethod
    def _told(cls, reason: str, info: ValidationInfo) -> str:
        if info.data.get("decision") in ("dismiss", "reference-wrong") and not reason.strip():
            raise ValueError("say why: a later reader must be able to follow the decision")
        return reason.strip()


@flow(
    name="review",
    description="Puts findings before a person, one form each: confirm, dismiss with a reason, or fault the reference.",
    flow_run_name="review",
    validate_parameters=True,
)
def review(findings: Review = Review()) -> dict[str, int]:  # noqa: B008 - never changed, and shown in the form
    with run("review", findings.article or "all articles", []) as current:
        waiting = queries.waiting(current.store, findings.findings, findings.article or None)
        counts = {"confirm": 0, "dismiss": 0, "reference-wrong": 0, "undecided": 0}
        for number, found in enumerate(waiting, 1):
            verdict = _ask(found, f"{number} of {len(waiting)}", findings.hours)
            if verdict is None:
                counts["undecided"] += len(waiting) - number + 1
                break
            if verdict.decision == "leave open":
                counts["undecided"] += 1
                continue
            decide(current, found, verdict.decision, verdict.reason, verdict.reviewer)
            counts[verdict.decision] += 1
        told = ", ".join(f"{n} {word}" for word, n in counts.items() if n) or "nothing waits for a decision"
        export(current)
        current.store.end_run(current.id, told)
    return Completed(message=told, data=counts)  # type: ignore[return-value]


def decide(current: Run, found: Found, decision: Decision, reason: str, reviewer: str) -> None:
    """Keeps a decision; the article's page no longer shows what was dismissed."""
    current.store.review(found.document_id, found.finding, decision, reason, reviewer)
    get_run_logger().info("%s: %s “%s”", decision, found.finding.kind, found.finding.words or "")
    current.show_again(found.key)


def export(current: Run) -> Path:
    """Writes every decision to `reviews.jsonl` in the desk's folder, and leaves them as a table."""
    decisions = list(queries.reviews(current.store))
    path = settings().home / EXPORT
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("".join(json.dumps(one, ensure_ascii=False) + "\n" for one in decisions), encoding="utf-8")
    if decisions:
        artifacts.publish_table("reviews", decisions[-500:], plural(len(decisions), "decision"))
    return path


def _ask(found: Found, place: str, hours: float) -> Verdict | None:
    """The decision; None where nobody decided in time."""
    form = Verdict.with_initial_data(description="\n".join(_description(found, place)))
    seconds = hours * 3600
    # A pause that times out ends the run as Failed. So nobody's answer is given in time, and the run ends as it should.
    nobody = Timer(seconds, _leave_open, [flow_run.id])
    nobody.daemon = True
    nobody.start()
    try:
        answer: Verdict = pause_flow_run(
            wait_for_input=form, timeout=int(seconds + LATEST_SECONDS), poll_interval=POLL_SECONDS, key=_key(found)
        )
    finally:
        nobody.cancel()
    return None if answer.reviewer == NOBODY else answer


def _leave_open(run_id: UUID) -> None:
    with get_client(sync_client=True) as client:
        client.resume_flow_run(run_id, run_input={"decision": "leave open", "reviewer": NOBODY})


def _key(found: Found) -> str:
    return f"{found.document_id}-{found.finding.fingerprint}"


def _description(found: Found, place: str) -> Iterator[str]:
    row = found.finding
    yield f"**Finding {place}: {row.severity}, {row.kind}**\n"
    yield f"Article: {escaped(found.title or found.key)}{f' ({found.url})' if found.url else ''}\n"
    if row.words:
        yield f"> {escaped(row.words)}\n"
    # The dialog shows a few lines before it scrolls: what decides comes first.
    told = [f"{name} **{escaped(value)}**" for name, value in _wanted(row) if value]
    if told:
        yield f"{'; '.join(told)}\n"
    if row.message:
        yield f"{escaped(row.message)}\n"
    if row.source_url:
        yield f"Source: {row.source_url}"


def _wanted(row: FindingRow) -> tuple[tuple[str, str | None], ...]:
    return ("expected", row.expected), ("suggestion", row.suggestion)
