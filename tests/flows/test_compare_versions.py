"""The comparing flow under Prefect's test harness: what a run leaves behind, and what does not stop it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from prefect.client.schemas.objects import State
from prefect.utilities.callables import parameter_schema
from pydantic import ValidationError

from flows import compare_versions as module
from flows.compare_versions import Versions, compare_versions
from tests.flows.test_check_articles import left_by

SOURCE = "The quay of Norvik cost $18.4 billion and employs 2,340 people.\n"
FAITHFUL = "Der Kai von Norvik kostete 18,4 Milliarden Dollar und beschäftigt 2340 Menschen.\n"
SLIPPED = FAITHFUL.replace("Milliarden", "Billionen")


def run(versions: Versions) -> State[Any]:
    state: State[Any] = compare_versions(versions, return_state=True)
    return state


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, text in (("story.en.txt", SOURCE), ("good.de.txt", FAITHFUL), ("bad.de.txt", SLIPPED)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


@pytest.mark.prefect
@pytest.mark.usefixtures("server")
class TestRun:
    def test_a_run_without_input_compares_the_example_and_leaves_one_report_and_one_table(self) -> None:
        state = compare_versions(return_state=True)
        outcome = state.result()
        assert state.name == "Completed" and state.message == outcome["outcome"]
        assert (outcome["pairs"], outcome["not_read"], outcome["errors"], outcome["warnings"]) == (1, 0, 4, 1)
        names, artifacts = left_by(state.state_details.flow_run_id)
        assert names == ["read pairs", "compare", "report"]
        assert {key: artifact.type for key, artifact in artifacts.items()} == {
            "compare-report-harbour-fr": "markdown",
            "compare-differences-harbour-fr": "table",
        }
        assert {artifact.description for artifact in artifacts.values()} == {outcome["outcome"]}
        first = json.loads(artifacts["compare-differences-harbour-fr"].data)[0]
        assert first["difference"] == "error: translation-value-differs" and first["wrong side"] == "other"
        assert (first["source"], first["other"], first["line"]) == ("18.4 billion", "18,4 billions", "3")

    def test_two_files(self, folder: Path) -> None:
        versions = Versions(source=str(folder / "story.en.txt"), other=str(folder / "bad.de.txt"))
        assert run(versions).result()["errors"] == 1

    def test_two_pasted_texts(self) -> None:
        outcome = run(Versions(source_text=SOURCE, other_text=FAITHFUL, other_language="de")).result()
        assert (outcome["errors"], outcome["aligned"]) == (0, 2)

    def test_bad_pairs_of_a_table_are_told_in_their_place_and_never_stop_the_batch(
        self, folder: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        rows = "source,other\nstory.en.txt,good.de.txt\nstory.en.txt,none.txt\nbad.de.txt,good.de.txt\n"
        (folder / "pairs.csv").write_text(f"{rows}story.en.txt,bad.de.txt\n", encoding="utf-8")
        sound = module.compare_texts

        def trips(source: Any, other: Any, reference: Any) -> Any:
            if source.id.endswith("bad.de.txt"):
                raise RuntimeError("a fault that nobody thought of")
            return sound(source, other, reference)

        monkeypatch.setattr(module, "compare_texts", trips)
        state = run(Versions(table=str(folder / "pairs.csv"), save_to=str(folder / "reports")))
        outcome = state.result()
        assert state.name == "Completed"
        assert (outcome["pairs"], outcome["not_read"], outcome["errors"]) == (4, 2, 1)
        kinds = ("txt", "md", "html", "json")
        assert [Path(path).name for path in outcome["files"]] == [f"pairs.{kind}" for kind in kinds]
        saved = json.loads((folder / "reports" / "pairs.json").read_text(encoding="utf-8"))
        assert ["error" in answer for answer in saved] == [False, True, True, False]
        _, artifacts = left_by(state.state_details.flow_run_id)
        table = json.loads(artifacts["compare-differences-pairs"].data)
        assert [row["difference"].partition(":")[0] for row in table] == ["error", "not read", "not read"]

    def test_lines_of_pairs(self, folder: Path) -> None:
        texts = (("a", FAITHFUL), ("b", SLIPPED))
        lines = [json.dumps({"id": name, "text_a": SOURCE, "text_b": text}) for name, text in texts]
        (folder / "pairs.jsonl").write_text("\n".join(lines), encoding="utf-8")
        outcome = run(Versions(table=str(folder / "pairs.jsonl"))).result()
        assert (outcome["pairs"], outcome["errors"]) == (2, 1)

    def test_too_long_and_too_many_are_told(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(module, "MOST_PAIRS", 2)
        monkeypatch.setattr(module, "MOST_CHARACTERS", len(SLIPPED))
        texts = (("a", SLIPPED), ("b", SLIPPED + "Mehr."), ("c", SLIPPED), ("d", SLIPPED))
        lines = [json.dumps({"id": name, "text_a": SOURCE, "text_b": text}) for name, text in texts]
        (folder / "pairs.jsonl").write_text("\n".join(lines), encoding="utf-8")
        outcome = run(Versions(table=str(folder / "pairs.jsonl"))).result()
        assert (outcome["pairs"], outcome["not_read"], outcome["errors"]) == (3, 2, 1)

    def test_a_run_in_which_nothing_could_be_read_fails(self, folder: Path) -> None:
        state = run(Versions(source=str(folder / "none.txt"), other=str(folder / "bad.de.txt")))
        assert state.is_failed() and "no pair could be compared" in str(state.message)


class TestForm:
    def test_one_side_alone_is_refused(self) -> None:
        with pytest.raises(ValidationError, match="one of the two is empty"):
            Versions(source="story.txt")
        with pytest.raises(ValidationError, match="one of the two is empty"):
            Versions(other_text="Ein Text.")

    def test_fields_stand_in_order_and_have_a_title(self) -> None:
        schema = parameter_schema(compare_versions).model_dump()["definitions"]["Versions"]["properties"]
        assert [field["position"] for field in schema.values()] == list(range(len(schema)))
        assert all(field.get("title") for field in schema.values())

    def test_nothing_is_null_in_what_a_form_sends(self) -> None:
        assert None not in Versions().model_dump().values()

    @pytest.mark.parametrize(
        ("given", "name"),
        [
            ({}, "harbour.fr"),
            ({"source": "a/story.en.md", "other": "b/story.de.md"}, "story.de"),
            ({"table": "/srv/pairs.csv"}, "pairs"),
            ({"source_text": "One.", "other_text": "Eins\nZwei"}, "Eins"),
        ],
    )
    def test_a_run_is_named_after_what_it_compares(self, given: dict[str, str], name: str) -> None:
        assert Versions.model_validate(given).name == name
