"""A desk's own rules: severities, and findings set aside with a reason and a last day."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from flows import cli, policy_file

FACTS = "entity,concept,value,unit,period,source\nHarrowgate,revenue,21000000,EUR,2024,report\n"
STORY = "date 2025-11-07\n\nHarrowgate had revenue of 27 million euros in 2024.\n"


@dataclass(frozen=True)
class Run:
    status: int
    out: str
    err: str


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Callable[..., Run]:
    def checked(rules: str, name: str = "factlint.toml") -> Run:
        (tmp_path / "facts.csv").write_text(FACTS, encoding="utf-8")
        (tmp_path / "story.txt").write_text(STORY, encoding="utf-8")
        (tmp_path / name).write_text(rules, encoding="utf-8")
        monkeypatch.chdir(tmp_path)
        call = ["factlint", "check", "--lang", "en", "--reference", "facts.csv", "--format", "json", "story.txt"]
        monkeypatch.setattr(sys, "argv", call)
        with pytest.raises(SystemExit) as ended:
            cli.main()
        told = capfd.readouterr()
        return Run(int(ended.value.code or 0), told.out, told.err)

    return checked


def waiver(**more: str) -> str:
    said = {"kind": "value-mismatch", "reason": "restated", **more}
    return "[[suppressions]]\n" + "".join(
        f"{key} = {value}\n" if key == "until" else f'{key} = "{value}"\n' for key, value in said.items()
    )


def test_a_suppressed_finding_stays_in_the_report_and_does_not_refute(run: Callable[..., Run]) -> None:
    result = run(waiver(document="story.txt", words="27 million", until="2999-01-31"))
    assert result.status == 0, result.err
    report = json.loads(result.out)
    claim = next(c for c in report["claims"] if c["mismatches"])
    assert claim["verdict"] == "not-enough-info"
    assert claim["mismatches"][0]["suppressed"] == {"reason": "restated", "until": "2999-01-31"}
    assert report["summary"]["by_severity"]["error"] == 0


@pytest.mark.parametrize("more", [{"until": "2001-01-01"}, {"words": "28 million"}, {"document": "other.txt"}])
def test_one_that_is_over_or_matches_nothing_sets_nothing_aside(more: dict[str, str], run: Callable[..., Run]) -> None:
    assert run(waiver(**more)).status == 1


def test_a_severity_of_the_desk(run: Callable[..., Run]) -> None:
    rules = '[tool.factlint.severities]\nvalue-mismatch = "warning"\n'
    result = run(rules, name="pyproject.toml")
    assert result.status == 0
    assert json.loads(result.out)["summary"]["by_severity"]["warning"] == 1


def test_what_is_over_and_what_matches_nothing_is_told() -> None:
    from checkers.model.claim import Extraction
    from checkers.model.document import Document, LanguageChoice, Segments
    from checkers.model.finding import Report
    from checkers.policy import Policy, Waiver, applied

    document = Document("story.txt", "Nothing.", LanguageChoice("en", 1.0, "option"))
    report = Report(document, Segments((), (), ()), Extraction(), (), "none", 0, 0)
    waivers = (
        Waiver("*.txt", "value-mismatch", "restated"),
        Waiver("story.*", "stale-value", "restated", date(2025, 1, 1)),
        Waiver("other.txt", "stale-value", "restated"),
    )
    notes = applied(report, Policy(waivers=waivers), date(2025, 1, 2)).notes
    assert [note.split(":")[0] for note in notes] == [
        "a suppression matches nothing",
        "a suppression is over since 2025-01-01",
    ]


@pytest.mark.parametrize(
    ("rules", "told"),
    [
        ('[severities]\nvalue-mistake = "error"\n', "there is no kind 'value-mistake'"),
        ('[severities]\nvalue-mismatch = "fatal"\n', "severities.value-mismatch"),
        (waiver(reason=" "), "has no reason"),
        ("[severities\n", "as TOML"),
    ],
)
def test_a_file_that_cannot_be_used(rules: str, told: str, run: Callable[..., Run]) -> None:
    result = run(rules)
    assert result.status == 2 and "factlint.toml" in result.err and told in result.err


def test_a_pyproject_without_the_table_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text("[project]\nname = 'x'\n", encoding="utf-8")
    found = policy_file.find(tmp_path)
    assert found is None or found.parent != tmp_path
