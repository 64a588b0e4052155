"""The formats that machines read: each says what the report says, and no word of an article becomes syntax."""

from __future__ import annotations

import csv
import io
import json
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from dataclasses import replace
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from checkers import registry
from checkers.formats._edits import edit_of
from checkers.model.finding import Report, Severity, Verdict
from checkers.model.rendering import Presentation, Tool, Unread
from flows.publish.shapes import Report as ReportModel
from tests.many_reports import reports
from tests.sample_report import TEXT, report
from tests.test_formats import hostile

ROOT = Path(__file__).parent.parent
UNREAD = Unread("louche.txt", "louche.txt:2: byte 0xE9 is not UTF-8")
TOOL = Tool("9.9", (*registry.rules(), *registry.pair_rules()), "https://docs.example/", "https://desk.example/r.html")


def render(name: str, *given: Report | Unread, many: bool = False, tool: Tool = TOOL) -> str:
    found = registry.module("checkers.formats", name).FORMAT
    return "".join(found.render(given, Presentation(many=many, tool=tool)))


@pytest.fixture(scope="module")
def hundred() -> list[Report | Unread]:
    return list(reports())


class TestSarif:
    def log(self, *given: Report | Unread) -> Any:
        (run,) = json.loads(render("sarif", *given))["runs"]
        return run

    def test_a_result_for_each_mismatch_at_its_place(self) -> None:
        results = self.log(report())["results"]
        assert [r["level"] for r in results] == [m.severity.value for m in report().mismatches()]
        for result in results:
            region = result["locations"][0]["physicalLocation"]["region"]
            start = region["charOffset"]
            assert TEXT[start : start + region["charLength"]] == region["snippet"]["text"]
            line = TEXT.split("\n")[region["startLine"] - 1]
            assert line[region["startColumn"] - 1 :].startswith(region["snippet"]["text"].split("\n")[0])

    def test_a_fix_applied_gives_the_suggested_text(self) -> None:
        (fixed,) = [r for r in self.log(report())["results"] if r.get("fixes")]
        (replacement,) = fixed["fixes"][0]["artifactChanges"][0]["replacements"]
        region, words = replacement["deletedRegion"], replacement["insertedContent"]["text"]
        start, end = region["charOffset"], region["charOffset"] + region["charLength"]
        assert "perdu plus de 12 milliards d'euros en 2030" in TEXT[:start] + words + TEXT[end:]

    def test_kinds_are_explained_and_linked(self) -> None:
        rules = self.log(report())["tool"]["driver"]["rules"]
        assert all(rule["helpUri"] == f"https://docs.example/rules/{rule['name']}/" for rule in rules)
        assert all(rule["help"]["markdown"] and rule["shortDescription"]["text"] for rule in rules)
        results = self.log(report())["results"]
        assert all(rules[result["ruleIndex"]]["id"] == result["ruleId"] for result in results)

    def test_without_an_address_there_is_no_link(self) -> None:
        text = render("sarif", report(), tool=Tool())
        assert "helpUri" not in text and "informationUri" not in text

    def test_unread_input_is_a_notification(self) -> None:
        run = self.log(report(), UNREAD)
        (invocation,) = run["invocations"]
        assert not invocation["executionSuccessful"]
        assert invocation["toolExecutionNotifications"][0]["message"]["text"] == UNREAD.error

    def test_a_finding_keeps_its_fingerprint_when_its_sentence_moves(self) -> None:
        reference = next(r for r in reports() if isinstance(r, Report) and r.mismatches(Severity.ERROR))
        one = [r["partialFingerprints"] for r in self.log(reference)["results"]]
        assert one and all(re.fullmatch("[0-9a-f]{64}", f["factlint/v1"]) for f in one)


class TestCsv:
    def rows(self, *given: Report | Unread) -> list[dict[str, str]]:
        text = render("csv", *given)
        assert text.startswith("\ufeff")
        return list(csv.DictReader(io.StringIO(text[1:], newline="")))

    def test_every_claim_has_a_row_and_every_mismatch_too(self) -> None:
        rows = self.rows(report())
        assert {row["claim"] for row in rows} == {f"c{n}" for n in range(1, 8)}
        assert [row["kind"] for row in rows if row["kind"]] == [m.kind for m in report().mismatches()]

    def test_unread_input_is_a_row(self) -> None:
        assert self.rows(UNREAD)[0]["message"] == UNREAD.error

    @pytest.mark.parametrize("words", ["=1+1", "+1 x", "-1 x", "@a", "\t=1", "＝1", "\r=2", "\n=3"])
    def test_no_cell_is_a_formula(self, words: str) -> None:
        said = report()
        wrong = replace(said.findings[0].mismatches[0], message=words, suggestion=words)
        first = replace(said.findings[0], mismatches=(wrong,), reason=words)
        document = replace(said.document, id=words, title=words)
        for row in self.rows(replace(said, document=document, findings=(first, *said.findings[1:]))):
            for cell in row.values():
                assert not re.match(r"[=+@\t\r\n＝＋－＠]", cell)
                assert not cell.startswith("-") or re.fullmatch(r"-\d+(\.\d+)?", cell)


class TestJunit:
    def suites(self, *given: Report | Unread) -> ET.Element:
        return ET.fromstring(render("junit", *given, many=True))

    def test_counts_are_those_of_the_cases(self, hundred: list[Report | Unread]) -> None:
        root = self.suites(*hundred)
        assert len(root) == len(hundred)
        for key, tag in (("tests", "testcase"), ("failures", "failure"), ("errors", "error")):
            assert int(root.get(key, "")) == len(root.findall(f".//{tag}"))
            for suite in root:
                assert int(suite.get(key, "")) == len(suite.findall(f".//{tag}"))

    def test_refuted_fails_undecided_is_skipped_and_unread_is_an_error(self) -> None:
        root = self.suites(report(), UNREAD)
        verdicts = [finding.verdict for finding in report().findings]
        assert len(root.findall(".//failure")) == verdicts.count(Verdict.REFUTED) == 1
        assert len(root.findall(".//skipped")) == verdicts.count(Verdict.NOT_ENOUGH_INFO)
        assert [e.get("message") for e in root.findall(".//error")] == [UNREAD.error]

    def test_hostile_words_stay_words(self) -> None:
        assert {e.tag for e in self.suites(hostile()).iter()} <= {
            *("testsuites", "testsuite", "testcase", "failure", "skipped", "system-out")
        }


class TestGithub:
    def test_a_command_for_each_mismatch(self) -> None:
        lines = render("github", report()).splitlines()
        assert [line.split(" ")[0] for line in lines[:-1]] == ["::error", "::warning", "::notice"]
        assert "file=brumaire.fr.md,line=3,col=43," in lines[0]
        assert lines[-1] == "1 error, 1 warning, 1 note in 7 claims; 1 number not checked"

    def test_no_word_begins_a_command_of_its_own(self) -> None:
        words = "a%0A::error::b\r\n::set-output name=x::y, c: d"
        said = report()
        wrong = replace(said.findings[0].mismatches[0], message=words, kind="k,x=1:2")
        said = replace(said, findings=(replace(said.findings[0], mismatches=(wrong,)),))
        commands, outcome = render("github", said).splitlines()
        assert commands.count("::error") == 2 and "a%250A::error::b" in commands and "title=k%2Cx=1%3A2" in commands
        assert outcome.startswith("1 error")


class TestClaimReview:
    def graph(self, *given: Report | Unread) -> list[Any]:
        made = json.loads(render("claimreview", *given))
        assert made["@context"] == "https://schema.org"
        return list(made["@graph"])

    def test_only_decided_claims_are_reviewed(self) -> None:
        decided = [f for f in report().findings if f.verdict is not Verdict.NOT_ENOUGH_INFO]
        graph = self.graph(report(), UNREAD)
        assert len(graph) == len(decided) > 1
        ratings = {r["reviewRating"]["alternateName"]: r["reviewRating"]["ratingValue"] for r in graph}
        assert ratings["refuted"] == 1 and ratings["supported"] == 5

    def test_author_article_and_place_in_the_report(self) -> None:
        first = self.graph(report())[0]
        assert first["itemReviewed"]["author"] == {"@type": "Person", "name": "Odile Tavernier"}
        assert first["itemReviewed"]["appearance"]["@type"] == "NewsArticle"
        assert first["url"] == "https://desk.example/r.html#c1"


class TestComment:
    def test_it_fits_into_a_comment(self, hundred: list[Report | Unread]) -> None:
        text = render("comment", *hundred * 4, many=True)
        assert len(text) < 65_536 and "more mismatches, not shown here" in text

    def test_worst_first_and_rows_keep_their_columns(self) -> None:
        rows = [line for line in render("comment", hostile()).splitlines() if line.startswith("|")][2:]
        assert "error" in rows[0]
        assert {len(re.findall(r"(?<!\\)\|", row)) for row in rows} == {6}

    def test_kinds_link_to_their_pages(self) -> None:
        assert "(<https://docs.example/rules/weekday-mismatch/>)" not in render("comment", report())
        kinds = {m.kind for m in report().mismatches()}
        assert all(f"(<https://docs.example/rules/{kind}/>)" in render("comment", report()) for kind in kinds)


class TestSchema:
    def test_the_published_schema_is_what_the_models_say(self) -> None:
        command = [sys.executable, str(ROOT / "tools" / "report_schema.py"), "--check"]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr

    def test_every_report_is_valid(self, hundred: list[Report | Unread]) -> None:
        schema = json.loads((ROOT / "docs" / "report.schema.json").read_text(encoding="utf-8"))
        validator = jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker())
        shapes = [json.loads(render("json", each)) for each in hundred if isinstance(each, Report)]
        assert len(shapes) == 95
        assert [error.message for shape in shapes for error in validator.iter_errors(shape)] == []

    def test_every_report_is_of_the_models_and_says_every_key(self, hundred: list[Report | Unread]) -> None:
        for each in (report(), *hundred):
            if isinstance(each, Report):
                shape = json.loads(render("json", each))
                assert ReportModel.model_validate(shape).model_dump(mode="json") == shape


def test_edits_replace_the_amount_not_the_claim() -> None:
    said = report()
    edits = [(edit_of(m, f), m) for f in said.findings for m in f.mismatches]
    assert [(e and e.span.of(TEXT)) for e, m in edits if m.suggestion] == ["plus de 12 billions d'euros"]
    assert all(e is None for e, m in edits if not m.suggestion)
