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
from flows.checking import Pool
from flows.publish import signals
from tests.flows.conftest import STORY


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
        state = run(Articles(language="en", folder=str(tmp_path), reference=[facts]))
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


@pytest.mark.prefect
@pytest.mark.usefixtures("server")
class TestMany:
    """The path of large batches, with "few" and "a chunk" made small."""

    @pytest.fixture(autouse=True)
    def small(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(module, "FEW_ARTICLES", 2)
        monkeypatch.setattr(module, "CHUNK_ARTICLES", 4)
        monkeypatch.setenv("FACTLINT_PROCESSES", "2")

    @pytest.fixture
    def lines(self, tmp_path: Path) -> Path:
        path = tmp_path / "stories.jsonl"
        stories = [{"id": f"s{n}", "text": STORY.replace("$7", f"${n}"), "date": "2025-03-03"} for n in range(1, 10)]
        path.write_text("\n".join([*map(json.dumps, stories), "{broken"]), encoding="utf-8")
        return path

    def test_chunks_are_checked_recorded_and_told_as_one_run(
        self, tmp_path: Path, lines: Path, facts: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("FACTLINT_SITE_URL", "http://127.0.0.1:4280")
        articles = Articles(language="en", files=[str(lines)], reference=[facts], save_to=str(tmp_path / "reports"))
        state = run(articles)
        outcome = state.result()
        assert (outcome["articles"], outcome["not_read"], outcome["errors"]) == (10, 1, 8)
        assert state.name == "Completed" and state.message == outcome["outcome"]
        names, artifacts = left_by(state.state_details.flow_run_id)
        assert sorted(names) == [
            *(f"check articles {n} and on" for n in (1, 5, 9)),
            *(f"record articles {n} and on" for n in (1, 5, 9)),
            "report",
        ]
        rows = json.loads(artifacts["check-claims-stories"].data)
        assert [row["finding"] for row in rows] == ["error: value-mismatch"] * 8 + ["not read"]
        assert rows[0]["words"] == "$1 million" and rows[0]["line"].startswith("http://127.0.0.1:4280/articles/")
        page = artifacts["check-report-stories"].data
        assert "8 errors" in page and "$1 million" in page and "http://127.0.0.1:4280/runs/" in page
        reports = [json.loads(line) for line in Path(outcome["files"][0]).read_text(encoding="utf-8").splitlines()]
        assert [report.get("id", report.get("document", {}).get("id")) for report in reports[:9]] == [
            f"s{n}" for n in range(1, 10)
        ]
        assert "error" in reports[9]

    def test_what_the_store_knows_is_not_checked_again(
        self, lines: Path, facts: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        articles = Articles(language="en", files=[str(lines)], reference=[facts])
        first = run(articles).result()
        asked = []
        sound = Pool.check

        def seen(pool: Pool, given: Any, order: Any) -> Any:
            asked.extend(given)
            return sound(pool, given, order)

        monkeypatch.setattr(Pool, "check", seen)
        again = run(articles).result()
        assert not asked
        assert {name: again[name] for name in ("errors", "claims", "articles")} == {  # type: ignore[literal-required]
            name: first[name] for name in ("errors", "claims", "articles")
        }


@pytest.mark.prefect
@pytest.mark.usefixtures("server")
class TestHistory:
    def test_a_correction_is_told_as_fixed_and_an_untouched_slip_as_still_wrong(self, facts: str) -> None:
        two = STORY.rstrip() + " Narval Foods had revenue of $9 million in 2024.\n"
        run(Articles(language="en", text=two, reference=[facts]))
        mended = two.replace("$7 million", "$5 million")
        state = run(Articles(language="en", text=mended, reference=[facts]))
        assert "still wrong" in str(state.message)
        state = run(Articles(language="en", text=mended.replace("$9 million", "$5 million"), reference=[facts]))
        assert "fixed" in str(state.message)
        _, artifacts = left_by(state.state_details.flow_run_id)
        assert "Since the last check" in artifacts["check-report-narval-grows"].data

    def test_the_run_is_tagged_by_what_it_found(self, facts: str) -> None:
        for text, tag in ((STORY, "mismatch"), (STORY.replace("$7", "$5"), "clean")):
            state = run(Articles(language="en", text=text, reference=[facts]))
            with get_client(sync_client=True) as client:
                assert tag in client.read_flow_run(state.state_details.flow_run_id).tags

    def test_a_found_mismatch_is_an_event_with_its_words(self, facts: str, monkeypatch: pytest.MonkeyPatch) -> None:
        told: list[Any] = []
        monkeypatch.setattr(signals, "emit_event", lambda name, **event: told.append((name, event)))
        run(Articles(language="en", text=STORY, reference=[facts]))
        run(Articles(language="en", text=STORY.replace("$7", "$5"), reference=[facts]))
        assert [name for name, _ in told] == [signals.FOUND, signals.FIXED]
        payload = told[0][1]["payload"]
        assert payload["count"] == 1 and payload["findings"][0]["words"] == "$7 million"
        assert told[0][1]["resource"] == told[1][1]["resource"]

    def test_without_kept_text_neither_store_nor_artifacts_repeat_the_article(self, home: Path, facts: str) -> None:
        state = run(Articles(language="en", text=STORY, reference=[facts], keep_text="none"))
        _, artifacts = left_by(state.state_details.flow_run_id)
        assert state.result()["errors"] == 1
        assert not any("$7" in str(artifact.data) for artifact in artifacts.values())
        assert not any(b"$7" in path.read_bytes() for path in home.rglob("*") if path.is_file())


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
