"""The flow under Prefect's test harness: what a run leaves behind, and what does not stop it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from prefect.client.orchestration import get_client
from prefect.client.schemas.filters import ArtifactFilter, ArtifactFilterFlowRunId, FlowRunFilter, FlowRunFilterId
from prefect.client.schemas.objects import State
from prefect.utilities.callables import parameter_schema
from pydantic import ValidationError

from checkers import pipeline
from flows import check_articles as module
from flows.check_articles import MOST_TYPED, Articles, check_articles

STORY = "date 2025-03-03 Narval grows\n\nNarval Foods had revenue of $7 million in 2024.\n"
FACTS = "entity,concept,value,unit,period,source\nNarval Foods,revenue,5000000,USD,2024,The Harvest Gazette\n"


@pytest.fixture
def facts(tmp_path: Path) -> str:
    path = tmp_path / "facts.csv"
    path.write_text(FACTS, encoding="utf-8")
    return str(path)


def run(articles: Articles) -> State[Any]:
    state: State[Any] = check_articles(articles, return_state=True)
    return state


def left_by(flow_run_id: UUID) -> tuple[list[str], dict[str, Any]]:
    """Names of the task runs in the order of their start, and artifacts by key."""
    with get_client(sync_client=True) as client:
        tasks = client.read_task_runs(flow_run_filter=FlowRunFilter(id=FlowRunFilterId(any_=[flow_run_id])))
        found = client.read_artifacts(
            artifact_filter=ArtifactFilter(flow_run_id=ArtifactFilterFlowRunId(any_=[flow_run_id]))
        )
    names = [task.name for task in sorted(tasks, key=lambda task: task.start_time or task.created)]
    return names, {str(artifact.key): artifact for artifact in found}


@pytest.mark.prefect
@pytest.mark.usefixtures("server")
class TestRun:
    def test_a_run_without_input_checks_the_example_and_leaves_one_report_and_one_table(self) -> None:
        state = check_articles(return_state=True)
        outcome = state.result()
        assert state.name == "Completed"
        assert state.message == outcome["outcome"]
        assert outcome["articles"] == 1 and outcome["not_read"] == 0
        names, artifacts = left_by(state.state_details.flow_run_id)
        assert names == ["extract claims", "cross-check", "report"]
        assert {key: artifact.type for key, artifact in artifacts.items()} == {
            "check-report-example": "markdown",
            "check-claims-example": "table",
        }
        assert {artifact.description for artifact in artifacts.values()} == {outcome["outcome"]}

    def test_the_example_s_planted_slips_are_its_errors(self) -> None:
        outcome = run(Articles()).result()
        assert outcome["errors"] == 6

    def test_a_wrong_figure_is_in_the_message_and_first_in_the_table(self, facts: str) -> None:
        state = run(Articles(language="en", text=STORY, reference=[facts]))
        assert str(state.message).startswith("1 error")
        _, artifacts = left_by(state.state_details.flow_run_id)
        first = json.loads(artifacts["check-claims-narval-grows"].data)[0]
        assert first["finding"] == "error: value-mismatch" and first["expected"].startswith("5 million")
        assert (first["words"], first["article"], first["line"]) == ("$7 million", "text", "3")

    def test_the_text_as_the_reference_has_it_gives_no_error(self, facts: str) -> None:
        outcome = run(Articles(language="en", text=STORY.replace("7", "5"), reference=[facts])).result()
        assert outcome["errors"] == 0 and outcome["claims"] > 0

    def test_bad_articles_are_told_in_their_place_and_never_stop_the_batch(
        self, tmp_path: Path, facts: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        for name, content in (("a.txt", STORY.encode()), ("b.txt", b"\xff\xfe\x00"), ("c.txt", STORY.encode())):
            (tmp_path / name).write_bytes(content)
        (tmp_path / "d.txt").write_text("date 2025-03-03 Trap\n\nThis one trips the program.\n", encoding="utf-8")
        sound = pipeline.read

        def trips(document: Any, reference: Any) -> Any:
            if document.title == "Trap":
                raise RuntimeError("a fault that nobody thought of")
            return sound(document, reference)

        monkeypatch.setattr(pipeline, "read", trips)
        files = [str(tmp_path / name) for name in ("a.txt", "b.txt", "missing.txt", "d.txt", "c.txt")]
        state = run(Articles(language="en", files=files, reference=[facts]))
        outcome = state.result()
        assert state.name == "Completed"
        assert (outcome["articles"], outcome["not_read"], outcome["errors"]) == (5, 3, 2)
        _, artifacts = left_by(state.state_details.flow_run_id)
        rows = json.loads(artifacts["check-claims-a-and-4-more"].data)
        assert [row["article"] for row in rows if row["finding"] == "not read"] == [files[1], files[2], files[3]]

    def test_a_run_in_which_nothing_could_be_read_fails(self, tmp_path: Path) -> None:
        state = run(Articles(folder=str(tmp_path / "nowhere")))
        assert state.is_failed() and "no article could be checked" in str(state.message)

    def test_too_long_and_too_many_articles_are_told(
        self, tmp_path: Path, facts: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(module, "MOST_CHARACTERS", len(STORY))
        monkeypatch.setattr(module, "MOST_ARTICLES", 2)
        for name, text in (("a.txt", STORY), ("b.txt", STORY + "More."), ("c.txt", STORY), ("d.txt", STORY)):
            (tmp_path / name).write_text(text, encoding="utf-8")
        (tmp_path / "facts.csv").rename(tmp_path.parent / f"{tmp_path.name}.csv")
        state = run(Articles(language="en", folder=str(tmp_path), reference=[f"{tmp_path}.csv"]))
        outcome = state.result()
        assert (outcome["articles"], outcome["not_read"], outcome["errors"]) == (3, 2, 1)

    def test_saved_reports_tell_where_they_are(self, tmp_path: Path, facts: str) -> None:
        outcome = run(
            Articles(language="en", text=STORY, reference=[facts], save_to=str(tmp_path / "reports"))
        ).result()
        assert [Path(path).name for path in outcome["files"]] == [
            f"narval-grows{suffix}" for suffix in (".txt", ".md", ".html", ".json")
        ]
        assert all("$7 million" in Path(path).read_text(encoding="utf-8") for path in outcome["files"])


def test_the_form_shows_its_fields_in_reading_order() -> None:
    fields = Articles.model_json_schema()["properties"]
    assert sorted(fields, key=lambda name: fields[name]["position"]) == list(Articles.model_fields)
    assert all(field["title"] and field["description"] for field in fields.values())


def test_the_form_s_defaults_pass_the_server_s_schema() -> None:
    """A null in a plain date field is what the server refuses."""
    schema = parameter_schema(check_articles)
    assert "null" not in json.dumps(schema.model_dump())
    assert Articles.model_validate(schema.properties["articles"]["default"]) == Articles()


def test_a_text_longer_than_prefect_s_parameters_is_refused_with_its_limit() -> None:
    with pytest.raises(ValidationError, match=str(MOST_TYPED)):
        Articles(text="a" * (MOST_TYPED + 1))


@pytest.mark.parametrize(
    ("articles", "name"),
    [
        (Articles(), "example"),
        (Articles(text="date 2025-03-03 Narval grows\n\nMore."), "Narval grows"),
        (Articles(text="\n\nNarval grows\nMore."), "Narval grows"),
        (Articles(files=["desk/monday.txt"]), "monday"),
        (Articles(files=["desk/monday.txt", "b.txt"], folder="today"), "monday and 2 more"),
    ],
)
def test_a_run_is_named_after_its_input(articles: Articles, name: str) -> None:
    assert articles.name == name


def test_the_example_is_there() -> None:
    assert module.example().read_text(encoding="utf-8").startswith("date 2025-11-07 ")
