"""The audit as a flow: what a run leaves behind, and what fails it."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from prefect.client.orchestration import get_client
from prefect.client.schemas.filters import ArtifactFilter, ArtifactFilterFlowRunId
from prefect.client.schemas.objects import State
from prefect.utilities.callables import parameter_schema

from flows.audit_reference import Audit, audit_reference, page
from reference_data.audits import AuditFinding

FACTS = (
    "entity,concept,value,unit,period,source,source_url\n"
    "Narval,revenue,5200000,EUR,2024,annual report,https://narval.example/a\n"
    "Narval,revenue,9900000,EUR,2024,press file,https://narval.example/b\n"
    "Narval,employees,42,person,2024,hearsay,\n"
)


def run(audit: Audit) -> State[Any]:
    state: State[Any] = audit_reference(audit, return_state=True)
    return state


@pytest.mark.prefect
@pytest.mark.usefixtures("server")
def test_a_run_leaves_a_page_and_a_table(tmp_path: Path) -> None:
    facts = tmp_path / "facts.csv"
    facts.write_text(FACTS, encoding="utf-8")
    state = run(Audit(reference=[str(facts)], on=date(2026, 1, 5)))
    assert state.name == "Completed" and state.message == "1 error, 1 warning"
    assert state.result() == {"outcome": "1 error, 1 warning", "errors": 1, "warnings": 1, "notes": 0}
    with get_client(sync_client=True) as client:
        run_id = ArtifactFilterFlowRunId(any_=[state.state_details.flow_run_id])
        left = {str(a.key): a for a in client.read_artifacts(artifact_filter=ArtifactFilter(flow_run_id=run_id))}
    assert set(left) == {"audit-facts-csv", "audit-findings-facts-csv"}
    rows = json.loads(left["audit-findings-facts-csv"].data)
    assert [row["finding"] for row in rows] == ["error: reference-unsourced", "warning: reference-conflict"]
    assert rows[0]["place"] == f"{facts}:4"
    assert "5,200,000 EUR by annual report" in left["audit-facts-csv"].data


@pytest.mark.prefect
@pytest.mark.usefixtures("server")
def test_a_reference_that_is_not_valid_fails_the_run_with_file_and_line(tmp_path: Path) -> None:
    facts = tmp_path / "facts.csv"
    facts.write_text(FACTS.replace("5200000", "5.2 million"), encoding="utf-8")
    state = run(Audit(reference=[str(facts)]))
    assert state.is_failed() and f"{facts}:2" in str(state.message)


def test_a_page_shows_names_as_they_stand() -> None:
    finding = AuditFinding("reference-conflict", "REF001", "warning", "f.csv:2", "<b>[Narval](x)</b> *", "look")
    assert r"\<b\>\[Narval\](x)\</b\> \*" in page([finding], "1 warning")


def test_the_form_s_defaults_pass_the_server_s_schema() -> None:
    schema = parameter_schema(audit_reference)
    assert "null" not in json.dumps(schema.model_dump())
    assert Audit.model_validate(schema.properties["audit"]["default"]) == Audit()
    assert Audit().name == "shipped reference" and Audit(reference=["/srv/ours/", "b.csv"]).name == "ours and b.csv"
