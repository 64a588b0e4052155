"""Audits the reference data on a schedule: conflicts between sources, reviews that are due, facts without a source.

    audit  ->  report

Leaves a page to read and a table of all findings. A reference that is not valid fails the run with every problem, file
and line. Nothing is changed.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import TypedDict

from prefect import flow, get_run_logger, task
from prefect.artifacts import create_markdown_artifact, create_table_artifact
from prefect.cache_policies import NO_CACHE
from prefect.runtime import flow_run
from prefect.states import Completed
from pydantic import Field

import reference_data
from flows import auditing, forms
from flows.forms import Form
from flows.publish.artifacts import slug
from reference_data.audits import AuditFinding, kinds

MOST_ROWS = 1_000
"""Findings in the table; the counts stand in the page."""
MOST_TOLD = 50
"""Findings of a kind that the page spells out."""


class Audit(Form):
    """Which reference to audit, and by which day."""

    reference: list[str] = Field(
        default_factory=list,
        title="Reference data",
        description="Folders or flat files (.csv, .jsonl) of facts. Empty: the facts that come with factlint.",
        json_schema_extra=forms.at(0),
    )
    on: forms.Day = Field(
        default=None,
        title="On the day",
        description="Reviews that are due by then are told. Empty: today.",
        json_schema_extra=forms.day_at(1),
    )
    online: bool = Field(
        default=False,
        title="Ask addresses",
        description="Ask every source's address whether it still answers, politely and through the guarded client.",
        json_schema_extra=forms.at(2),
    )

    @property
    def name(self) -> str:
        """The same for every run on the same reference, so that its runs and artifacts line up."""
        return " and ".join(path.rstrip("/").rpartition("/")[2] for path in self.reference[:3]) or "shipped reference"


class AuditOutcome(TypedDict):
    """What the flow returns."""

    outcome: str
    errors: int
    warnings: int
    notes: int


class Findings:
    """A plain class, so that Prefect hands it on as one value."""

    def __init__(self, items: list[AuditFinding]) -> None:
        self.items = items


@flow(
    name="audit-reference",
    description=(
        "Audits reference data: sources that contradict one another, reviews that are due, facts without a source, "
        "and, if asked to, addresses that no longer answer. Nothing is changed."
    ),
    flow_run_name=lambda: Audit.model_validate(flow_run.get_parameters()["audit"]).name,
    validate_parameters=True,
)
def audit_reference(audit: Audit = Audit()) -> AuditOutcome:  # noqa: B008 - never changed, and shown in the form
    """Fails where the reference is not valid."""
    found = examine(audit)
    outcome = report(audit, found)
    return Completed(message=outcome["outcome"], data=outcome)  # type: ignore[return-value]


@task(name="audit", task_run_name="audit", cache_policy=NO_CACHE)
def examine(audit: Audit) -> Findings:
    """Raises `InvalidReferenceError` with every problem of a reference that is not valid."""
    reference = reference_data.load(audit.reference, shipped=not audit.reference)
    today = audit.on or datetime.now(UTC).date()
    found = auditing.audited(reference, audit.reference, today, audit.online)
    get_run_logger().info("%s facts audited: %s", f"{reference.fact_count:,}", auditing.outcome(found))
    return Findings(found)


@task(name="report", task_run_name="report", cache_policy=NO_CACHE)
def report(audit: Audit, found: Findings) -> AuditOutcome:
    """Leaves the artifacts."""
    outcome = auditing.outcome(found.items)
    counts = {name: sum(f.severity == name for f in found.items) for name in ("error", "warning", "note")}
    create_markdown_artifact(page(found.items, outcome), key=f"audit-{slug(audit.name)}", description=outcome)
    rows = [
        {"finding": f"{f.severity}: {f.kind}", "place": f.place, "what": f.message, "what to do": f.remedy}
        for f in found.items[:MOST_ROWS]
    ]
    create_table_artifact(rows, key=f"audit-findings-{slug(audit.name)}", description=outcome)
    return AuditOutcome(outcome=outcome, errors=counts["error"], warnings=counts["warning"], notes=counts["note"])


def page(found: Sequence[AuditFinding], outcome: str) -> str:
    """The audit for a person to read."""
    lines = ["# Audit of the reference", "", f"**{outcome}**", ""]
    for kind in kinds():
        own = [finding for finding in found if finding.kind == kind.name]
        if not own:
            continue
        lines += [f"## {kind.name} ({kind.code}): {len(own):,}", "", _summary(kind.doc), ""]
        lines += [f"- **{f.severity}** `{f.place}`: {_plain(f.message)}. *{_plain(f.remedy)}*" for f in own[:MOST_TOLD]]
        lines += [f"- … and {len(own) - MOST_TOLD:,} more"] if len(own) > MOST_TOLD else []
        lines.append("")
    return "\n".join(lines)


def _summary(doc: str) -> str:
    return "This finding is about " + " ".join(doc.strip().partition("\n\n")[0].split())


def _plain(text: str) -> str:
    """Names and notes of a reference as they stand, whatever Markdown would make of them."""
    return "".join(f"\\{c}" if c in "\\`*_[]<>#|" else c for c in " ".join(text.split()))
