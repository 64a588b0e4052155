"""The terminal, called as people and scripts call it: what comes out, where, and with which exit status."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

import checkers
from checkers import registry
from flows import cli
from reference_data import audits

CLEAN = "date 2031-05-07 Figures\n\nOrbelin said on Tuesday, May 6, 2031 that its revenue was $12 billion in 2030.\n"
WRONG_DAY = CLEAN.replace("Tuesday", "Monday")
FACTS = (
    "entity,concept,value,unit,period,known_from,source\n"
    "Orbelin,revenue,12000000000,USD,2030,2031-02-01,Harbour Gazette\n"
)
START = [sys.executable, "-c", "from flows.cli import main; main()"]


@dataclass
class Result:
    status: int
    output: str
    complaint: str

    @property
    def lines(self) -> list[Any]:
        return [json.loads(line) for line in self.output.splitlines()]


Run = Callable[..., Result]


@pytest.fixture
def run(capfdbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Run:
    """Runs the console script in a folder of its own, with an article, a wrong one and a reference in it."""
    monkeypatch.chdir(tmp_path)
    Path("clean.txt").write_text(CLEAN, encoding="utf-8")
    Path("wrong.txt").write_text(WRONG_DAY, encoding="utf-8")
    Path("facts.csv").write_text(FACTS, encoding="utf-8")

    def call(*arguments: str, stdin: str | bytes = b"") -> Result:
        raw = stdin if isinstance(stdin, bytes) else stdin.encode()
        monkeypatch.setattr(sys, "argv", ["factlint", *arguments])
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(raw)))
        with pytest.raises(SystemExit) as ended:
            cli.main()
        out, err = capfdbinary.readouterr()
        assert isinstance(ended.value.code, int)
        return Result(ended.value.code, out.decode(), err.decode())

    return call


def check(*arguments: str) -> tuple[str, ...]:
    return ("check", "--lang", "en", "--reference", "facts.csv", *arguments)


class TestCheck:
    def test_clean_article_exits_0(self, run: Run) -> None:
        result = run(*check("clean.txt"))
        assert (result.status, result.complaint) == (0, "")
        assert result.output.startswith("clean.txt: en, published 2031-05-07\n")
        assert "no mismatch in" in result.output

    def test_error_exits_1_and_shows_its_place(self, run: Run) -> None:
        result = run(*check("wrong.txt"))
        assert (result.status, result.complaint) == (1, "")
        assert "wrong.txt:3:17: error: weekday-mismatch (DAT001)" in result.output

    @pytest.mark.parametrize(
        ("text", "tag", "source"),
        [
            (CLEAN, "en", "detected"),
            ("Les ventes ont augmenté de 3 % et la société a dit qu'elle avait perdu du terrain.", "fr", "detected"),
            ("Orbelin 12 Brumaire 13 Aldermoor 14", None, "unsure"),
        ],
    )
    def test_language_is_told_by_the_text(self, run: Run, text: str, tag: str | None, source: str) -> None:
        result = run("check", "--reference", "facts.csv", "--format", "json", "-", stdin=text)
        language = json.loads(result.output)["document"]["language"]
        assert (language["tag"], language["source"]) == (tag, source)

    def test_a_claim_meets_its_fact(self, run: Run) -> None:
        report = json.loads(run(*check("--format", "json", "clean.txt")).output)
        (claim,) = [c for c in report["claims"] if c["type"] == "numeric"]
        assert (claim["verdict"], claim["concept"], claim["entity"]["name"]) == ("supported", "revenue", "Orbelin")
        (evidence,) = claim["evidence"]
        assert (evidence["value"], evidence["known_from"]) == ("12000000000", "2031-02-01")

    def test_as_of_selects_the_facts_and_not_the_days(self, run: Run) -> None:
        report = json.loads(run(*check("--format", "json", "--as-of", "2031-01-15", "wrong.txt")).output)
        assert (report["document"]["published"], report["document"]["as_of"]) == ("2031-05-07", "2031-01-15")
        (number,) = [c for c in report["claims"] if c["type"] == "numeric"]
        assert (number["verdict"], number["reason_code"]) == ("not-enough-info", "not-known-yet")
        assert "weekday-mismatch" in str(report)

    def test_standard_input(self, run: Run) -> None:
        result = run(*check("-"), stdin=WRONG_DAY)
        assert result.status == 1 and result.output.startswith("-: en")

    @pytest.mark.parametrize("name", registry.names("checkers.formats"))
    def test_every_format_is_written(self, run: Run, name: str) -> None:
        result = run(*check("--format", name, "wrong.txt"))
        assert result.status == 1 and ("weekday-mismatch" in result.output or "2031 is a" in result.output)

    def test_folder_is_a_list_in_json(self, run: Run, tmp_path: Path) -> None:
        result = run(*check("--format", "json", str(tmp_path)))
        assert [Path(r["document"]["id"]).name for r in json.loads(result.output)] == ["clean.txt", "wrong.txt"]

    def test_same_call_same_bytes(self, run: Run) -> None:
        first, second = (run(*check("--format", "jsonl", "clean.txt", "wrong.txt")) for _ in range(2))
        assert first.output == second.output

    def test_ignored_kind_neither_shows_nor_refutes(self, run: Run) -> None:
        result = run(*check("--format", "json", "--ignore", "weekday-mismatch", "wrong.txt"))
        assert result.status == 0
        report = json.loads(result.output)
        assert report["summary"]["by_severity"]["error"] == report["summary"]["by_verdict"]["refuted"] == 0

    def test_selected_kind_shows_alone(self, run: Run) -> None:
        assert run(*check("--select", "dat001", "wrong.txt")).status == 1
        assert run(*check("--select", "value-mismatch", "wrong.txt")).status == 0


class TestLines:
    LINES = (
        '{"id": "a", "text": "It cost $3 billion.", "lang": "en"}\n'
        '{"id": "b"}\n'
        "\n"
        '{"id": "c", "text": "It cost $4 billion.", "lang": "en", "date": "2031-05-07", "url": "https://n.example/c"}\n'
    )

    @pytest.mark.parametrize("command", ["check", "extract"])
    def test_answers_in_order_bad_line_in_place(self, run: Run, command: str) -> None:
        result = run(command, "--jsonl", "-", stdin=self.LINES)
        ids = [line.get("id") or line["document"]["id"] for line in result.lines]
        assert ids == ["a", "b", "c"]
        assert set(result.lines[1]) == {"id", "error"}
        assert result.status == 2 and "standard input:2" in result.complaint

    def test_name_is_enough(self, run: Run) -> None:
        Path("x.jsonl").write_text(self.LINES.splitlines()[0], encoding="utf-8")
        (report,) = run("check", "x.jsonl").lines
        assert report["document"]["language"]["tag"] == "en"

    def test_other_formats_can_be_asked_for(self, run: Run) -> None:
        result = run("check", "--jsonl", "--format", "text", "-", stdin=self.LINES)
        assert "not read: standard input:2" in result.output and "1 input not read" in result.output

    def test_text_that_trips_the_program_is_answered_in_place(self, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
        def broken(document: Any) -> Any:
            raise KeyError(document.id)

        monkeypatch.setattr(checkers, "extract_claims", broken)
        result = run("extract", "--jsonl", "-", stdin=self.LINES)
        assert [line["id"] for line in result.lines] == ["a", "b", "c"]
        assert "KeyError" in result.lines[0]["error"] and "Traceback" in result.complaint
        assert result.status == 2

    def test_failure_of_the_program_is_no_mismatch(self, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
        def broken(*_: Any) -> Any:
            raise KeyError("lost")

        monkeypatch.setattr(checkers, "choose_language", broken)
        result = run("extract", "--jsonl", "-", stdin=self.LINES)
        assert (result.status, result.output) == (2, "") and "KeyError: 'lost'" in result.complaint


class TestExtract:
    def test_shape(self, run: Run) -> None:
        result = run("extract", "--lang", "en", "clean.txt")
        (answer,) = result.lines
        assert result.status == 0
        assert list(answer) == ["id", "lang", "quantities", "attributions", "roles", "tickers", "dates"]
        (quantity,) = answer["quantities"]
        assert (quantity["value"], quantity["unit"], quantity["comparator"]) == ("12000000000", "USD", "exactly")
        assert quantity["span"]["text"] == CLEAN[quantity["span"]["start"] : quantity["span"]["end"]]


class TestOutput:
    def test_file_appears_whole(self, run: Run) -> None:
        result = run(*check("--format", "html", "--output", "report.html", "wrong.txt"))
        assert (result.status, result.output) == (1, "")
        assert Path("report.html").read_text(encoding="utf-8").endswith("</html>\n")
        assert sorted(p.name for p in Path.cwd().iterdir() if p.name.startswith(".")) == []

    def test_failed_run_leaves_the_old_file(self, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
        Path("report.txt").write_text("old", encoding="utf-8")

        def broken(*_: Any) -> Any:
            raise KeyboardInterrupt

        monkeypatch.setattr(checkers, "check", broken)
        assert run(*check("--output", "report.txt", "clean.txt")).status == 130
        assert Path("report.txt").read_text(encoding="utf-8") == "old"
        assert not [p for p in Path.cwd().iterdir() if p.name.startswith(".")]

    def test_permissions_are_those_of_a_plain_file(self, run: Run) -> None:
        Path("plain").write_text("", encoding="utf-8")
        run(*check("--output", "new", "clean.txt"))
        assert Path("new").stat().st_mode == Path("plain").stat().st_mode

    @pytest.mark.parametrize("place", ["nowhere/report.txt", "."])
    def test_place_that_cannot_be_written(self, run: Run, place: str) -> None:
        result = run(*check("--output", place, "clean.txt"))
        assert result.status == 2 and result.complaint.startswith("factlint: --output: ")

    @pytest.mark.parametrize(
        ("environment", "coloured"),
        [({}, False), ({"FORCE_COLOR": "1"}, True), ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, False)],
    )
    def test_colour_only_where_wanted(
        self, run: Run, monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], coloured: bool
    ) -> None:
        for name in ("NO_COLOR", "FORCE_COLOR"):
            monkeypatch.delenv(name, raising=False)
        for name, value in environment.items():
            monkeypatch.setenv(name, value)
        assert ("\x1b[" in run(*check("wrong.txt")).output) is coloured


PAIR = {"id": "p1", "text_a": "It is worth $18 billion.", "text_b": "Es ist 18 Billionen Dollar wert."}


class TestCompare:
    @pytest.fixture(autouse=True)
    def texts(self, run: Run) -> None:
        Path("story.en.txt").write_text("The harbour cost $18 billion, up 12% on the plan.\n", encoding="utf-8")
        Path("story.de.txt").write_text(
            "Der Hafen kostete 18 Milliarden Dollar, 12 Prozent mehr als geplant.\n", encoding="utf-8"
        )
        Path("slipped.de.txt").write_text(
            "Der Hafen kostete 18 Billionen Dollar, 12 Prozent mehr als geplant.\n", encoding="utf-8"
        )

    def test_faithful_translation_exits_0(self, run: Run) -> None:
        result = run("compare", "story.en.txt", "story.de.txt")
        assert (result.status, result.complaint) == (0, "")
        assert "no mismatch; 2 claims stand in both texts" in result.output

    def test_slip_exits_1_with_both_places(self, run: Run) -> None:
        result = run("compare", "story.en.txt", "slipped.de.txt")
        assert (result.status, result.complaint) == (1, "")
        assert "slipped.de.txt:1:19: error: translation-value-differs (XLG001)" in result.output
        assert "source, story.en.txt:1:19" in result.output
        assert "en billion = 10^9, de Billionen = 10^12" in result.output

    def test_languages_by_option(self, run: Run) -> None:
        Path("short.txt").write_text("5 billion\n", encoding="utf-8")
        call = ("compare", "--format", "json", "--source-lang", "en", "--other-lang")
        assert run(*call, "en", "short.txt", "short.txt").status == 0
        result = run(*call, "fr", "short.txt", "short.txt")
        assert json.loads(result.output)["summary"]["other"]["language"]["tag"] == "fr"
        assert result.status == 1

    def test_one_side_from_standard_input(self, run: Run) -> None:
        result = run("compare", "story.en.txt", "-", stdin=Path("slipped.de.txt").read_text("utf-8"))
        assert result.status == 1 and "-:1:19: error" in result.output

    @pytest.mark.parametrize("name", registry.names("checkers.formats.pairs"))
    def test_every_format_is_written(self, run: Run, name: str) -> None:
        result = run("compare", "--format", name, "story.en.txt", "slipped.de.txt")
        assert result.status == 1 and "translation-value-differs" in result.output

    @pytest.mark.parametrize("narrowed", [("--ignore", "XLG001"), ("--select", "translation-omits")])
    def test_kinds_left_out(self, run: Run, narrowed: tuple[str, str]) -> None:
        assert run("compare", *narrowed, "story.en.txt", "slipped.de.txt").status == 0

    def test_lines_in_order_and_bad_ones_in_place(self, run: Run) -> None:
        lines = [json.dumps(PAIR), "{", json.dumps({"id": "p3", "text_a": "x"}), json.dumps({**PAIR, "id": "p4"})]
        result = run("compare", "--jsonl", "-", stdin="\n".join(lines))
        assert result.status == 2
        assert [line["id"] for line in result.lines] == ["p1", None, "p3", "p4"]
        assert [m["kind"] for m in result.lines[0]["mismatches"]] == ["translation-value-differs"]
        assert result.lines[0]["mismatches"][0]["factor"] == "1000"
        assert 'no "text_b"' in result.lines[2]["error"] and "standard input:3" in result.lines[2]["error"]

    def test_a_file_of_lines_needs_no_flag(self, run: Run) -> None:
        Path("pairs.jsonl").write_text(json.dumps(PAIR), encoding="utf-8")
        assert [line["id"] for line in run("compare", "pairs.jsonl").lines] == ["p1"]

    def test_a_table_of_pairs(self, run: Run) -> None:
        rows = ["source;other;other_lang", "story.en.txt;story.de.txt;de", "story.en.txt;none.txt;", "story.en.txt;;"]
        Path("pairs.csv").write_text("\n".join([*rows, "story.en.txt;slipped.de.txt;"]), encoding="utf-8")
        result = run("compare", "--format", "jsonl", "pairs.csv")
        assert result.status == 2
        assert [line["id"] for line in result.lines] == ["story.de.txt", "none.txt", None, "slipped.de.txt"]
        assert "pairs.csv:4: a row names two texts" in result.lines[2]["error"]
        assert [m["kind"] for m in result.lines[3]["mismatches"]] == ["translation-value-differs"]

    def test_unreadable_side(self, run: Run) -> None:
        Path("bad.txt").write_bytes(b"caf\xe9")
        result = run("compare", "story.en.txt", "bad.txt")
        assert result.status == 2 and "bad.txt:1: byte 0xE9" in result.complaint


class TestRefusals:
    @pytest.mark.parametrize(
        ("arguments", "words"),
        [
            (("compare", "clean.txt"), "a SOURCE and an OTHER text, not 1"),
            (("compare", "clean.txt", "none.txt"), "none.txt: no such file"),
            (("compare", "-", "-"), "both texts cannot come from standard input"),
            (("compare", ".", "clean.txt"), "a folder cannot be compared"),
            (("compare", "facts.csv"), "facts.csv:1: no column other"),
            (("compare", "--source-lang", "english", "clean.txt", "clean.txt"), "--source-lang"),
            (("compare", "--select", "scale-confusion", "clean.txt", "clean.txt"), "--select: there is no kind"),
            (("reference", "import", "x"), "there is no importer 'x'; use one of ecb"),
            (("reference", "audit", "--on", "yesterday"), "--on: 'yesterday' is no date"),
            (("check", "--format", "pdf", "clean.txt"), "there is no 'pdf'"),
            (("check", "--jsonl", "https://news.example/"), "JSON Lines are not fetched"),
            (("check", "--allow-host", "10.0.0.0/8", "clean.txt"), "--allow-host: '10.0.0.0/8' is no host"),
            (("check", "none.txt"), "no such file"),
            (("check", "--date", "yesterday", "clean.txt"), "--date"),
            (("check", "--as-of", "2031-02-30", "clean.txt"), "--as-of"),
            (("check", "--lang", "english", "clean.txt"), "--lang"),
            (("check", "--select", "scale-confusoin", "clean.txt"), "did you mean scale-confusion?"),
            (("check", "--reference", "none.csv", "clean.txt"), "none.csv"),
            (("rules", "nothing-like-it"), "there is no kind"),
        ],
    )
    def test_one_clear_sentence_and_2(self, run: Run, arguments: tuple[str, ...], words: str) -> None:
        result = run(*arguments)
        assert (result.status, result.output) == (2, "")
        assert words in result.complaint and result.complaint.startswith("factlint: ")

    def test_bad_reference_names_file_and_line(self, run: Run) -> None:
        Path("facts.csv").write_text(FACTS + "Orbelin,revenue,12 billion,USD,2031,,Harbour Gazette\n", encoding="utf-8")
        result = run(*check("clean.txt"))
        assert result.status == 2 and "facts.csv:3" in result.complaint

    def test_one_bad_file_of_two_is_reported_and_the_other_checked(self, run: Run) -> None:
        Path("bad.txt").write_bytes(b"caf\xe9")
        result = run(*check("bad.txt", "wrong.txt"))
        assert result.status == 2
        assert "bad.txt:1: byte 0xE9 is not UTF-8" in result.complaint and "weekday-mismatch" in result.output

    def test_help_names_nothing_that_does_not_work(self, run: Run) -> None:
        commands = ((), ("check",), ("compare",), ("extract",), ("rules",), ("reference",))
        pages = [run(*page, "--help") for page in commands]
        assert {page.status for page in pages} == {0}
        shown = " ".join(page.output for page in pages)
        assert not [word for word in ("URL",) if word in shown]
        assert "Examples:" in shown


class TestRules:
    def test_lists_every_kind(self, run: Run) -> None:
        result = run("rules")
        assert result.status == 0
        every = [*registry.rules(), *registry.pair_rules(), *audits.kinds()]
        assert [line.split()[0] for line in result.output.splitlines()] == [rule.code for rule in every]

    def test_explains_a_kind_of_two_texts(self, run: Run) -> None:
        assert run("rules", "XLG001").output.startswith("# translation-value-differs (XLG001, error)\n")

    @pytest.mark.parametrize("name", ["scale-confusion", "SCL001", "scl001"])
    def test_explains_one(self, run: Run, name: str) -> None:
        result = run("rules", name)
        assert result.status == 0 and result.output.startswith("# scale-confusion (SCL001, error)\n")


class TestReference:
    def test_valid_file(self, run: Run) -> None:
        assert run("reference", "validate", "facts.csv").output == "valid: facts.csv\n"

    def test_shipped_data_is_valid(self, run: Run) -> None:
        assert run("reference", "validate").status == 0

    def test_invalid_file_exits_2_with_every_problem(self, run: Run) -> None:
        Path("bad.csv").write_text(FACTS + "Orbelin,revenue,1.400,USD,,,\n", encoding="utf-8")
        result = run("reference", "validate", "bad.csv")
        assert result.status == 2 and "bad.csv:3" in result.output

    def test_stats(self, run: Run) -> None:
        result = run("reference", "stats", "--reference", "facts.csv")
        assert result.status == 0 and result.output.startswith("1 entity, ")

    def test_show(self, run: Run) -> None:
        result = run("reference", "show", "orbelin", "--reference", "facts.csv")
        assert result.status == 0
        assert "12,000,000,000 (12 billion) USD, 2030" in result.output and "Harbour Gazette" in result.output

    def test_show_what_was_not_known(self, run: Run) -> None:
        result = run("reference", "show", "Orbelin", "--reference", "facts.csv", "--as-of", "2031-01-31")
        assert result.status == 0 and "12,000,000,000" not in result.output

    def test_show_unknown(self, run: Run) -> None:
        result = run("reference", "show", "Orbelim", "--reference", "facts.csv")
        assert result.status == 2 and "near it: Orbelin" in result.complaint


class TestProcess:
    """What only a process of its own can show."""

    def test_loads_nothing_heavy(self, tmp_path: Path) -> None:
        article, facts = tmp_path / "a.txt", tmp_path / "facts.csv"
        article.write_text(CLEAN, encoding="utf-8")
        facts.write_text(FACTS, encoding="utf-8")
        call = ["check", "--lang", "en", "--reference", str(facts), str(article)]
        environment = {**os.environ, "XDG_CACHE_HOME": str(tmp_path)}
        subprocess.run([*START, *call], capture_output=True, check=True, env=environment)
        traced = [sys.executable, "-X", "importtime", *START[1:], *call]
        loaded = subprocess.run(traced, capture_output=True, check=True, env=environment, text=True).stderr
        for name in ("prefect", "pydantic", "sqlalchemy", "httpx", "fastapi", "trafilatura", "lxml"):
            assert f" {name}\n" not in loaded

    def test_closed_pipe_is_quiet(self) -> None:
        process = subprocess.Popen(
            [*START, "extract", "--jsonl", "-"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )
        assert process.stdin and process.stdout and process.stderr
        process.stdout.close()
        line = json.dumps({"id": "a", "text": "It cost $3 billion.", "lang": "en"}) + "\n"
        try:
            process.stdin.write(line.encode() * 50)
            process.stdin.close()
        except BrokenPipeError:
            pass
        assert process.stderr.read() == b""
        assert process.wait(30) == 141

    def test_answers_each_line_as_it_comes(self) -> None:
        """Another program can hold a conversation over the pipes."""
        process = subprocess.Popen(
            [*START, "extract", "--jsonl", "-"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0
        )
        assert process.stdin and process.stdout
        for name in ("a", "b"):
            process.stdin.write(f'{{"id": "{name}", "text": "It cost $3 billion.", "lang": "en"}}\n'.encode())
            assert json.loads(process.stdout.readline())["id"] == name
        process.stdin.close()
        assert process.wait(30) == 0
