"""The first page holds what it promises: commands that exist, links that lead somewhere, a report that is real."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from pathlib import Path

import click
import pytest

from flows.cli import cli

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
PAGES = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md"]
BLOCKS = [block.splitlines() for block in re.findall(r"^```\w*\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)]
COMMANDS = [line for block in BLOCKS for line in block]


def factlint_calls() -> list[str]:
    shown = [line.removeprefix(".venv/bin/") for line in COMMANDS]
    inline = re.findall(r"`(factlint [^`]+)`", README)
    return [line for line in (*shown, *inline) if line.startswith("factlint ")]


def test_the_page_opens_with_two_commands_and_nothing_else() -> None:
    assert BLOCKS[0] == ["make demo", "make test"]
    assert README.startswith("```\n")


@pytest.mark.parametrize("page", PAGES)
def test_every_make_target_named_exists(page: str) -> None:
    targets = re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    text = (ROOT / page).read_text(encoding="utf-8")
    named = re.findall(r"(?:`|^)make ([a-z]+)", text, re.MULTILINE)
    assert set(named) <= set(targets)


@pytest.mark.parametrize("page", PAGES)
def test_every_link_leads_somewhere(page: str) -> None:
    targets = re.findall(r"\]\(([^)#]+)", (ROOT / page).read_text(encoding="utf-8"))
    missing = [target for target in targets if "://" not in target and not (ROOT / target).exists()]
    assert not missing


def test_calls_of_factlint_are_shown() -> None:
    assert len(factlint_calls()) >= 7


@pytest.mark.parametrize("call", factlint_calls())
def test_every_call_of_factlint_is_one_that_it_takes(call: str) -> None:
    """Parsed only: a mistyped option or command is an error of the parser."""
    command: click.Command | None = cli
    name, rest = "factlint", shlex.split(call)[1:]
    while isinstance(command, click.Group):
        name, *rest = rest
        command = command.get_command(click.Context(command), name)
    assert command is not None, name
    command.make_context(name, rest)


def test_the_examples_shown_are_there() -> None:
    for path in re.findall(r"examples/[\w.-]+", README):
        assert (ROOT / path).exists()


def test_the_excerpt_is_what_the_demo_prints() -> None:
    excerpt = re.search(r"<!-- excerpt -->\n```text\n(.*?)```\n<!-- /excerpt -->", README, re.DOTALL)
    assert excerpt is not None
    report = subprocess.run(
        [sys.executable, "-c", "from flows.cli import main; main()", "check", "examples/ai-finances.slipped.fr.md"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    ).stdout
    lines = [line for line in excerpt[1].splitlines() if line.strip() not in ("", "…")]
    assert len(lines) > 10
    assert [line for line in lines if line not in report.splitlines()] == []


def test_the_spreadsheet_shown_is_valid(tmp_path: Path) -> None:
    sheet = next(block for block in BLOCKS if block[0].startswith("entity,"))
    path = tmp_path / "facts.csv"
    path.write_text("\n".join(sheet) + "\n", encoding="utf-8")
    with pytest.raises(SystemExit) as done:
        cli.main(["reference", "validate", str(path)], standalone_mode=True)
    assert done.value.code == 0


def test_the_comparison_is_what_the_program_prints() -> None:
    shown = re.search(r"<!-- comparison -->\n```text\n(.*?)```\n<!-- /comparison -->", README, re.DOTALL)
    call = [sys.executable, "-c", "from flows.cli import main; main()", "compare"]
    pair = ["examples/harbour.en.md", "examples/harbour.fr.md"]
    report = subprocess.run([*call, *pair], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False).stdout
    assert shown is not None and shown[1].rstrip() in report
