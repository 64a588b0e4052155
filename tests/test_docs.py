"""The documentation does not drift: its commands run, print what it shows, and take the options that it names."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from flows.cli import cli

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md"))]

_FENCE = re.compile(r"(?:^<!-- file: (\S+) -->\n)?^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def blocks(page: Path) -> Iterator[tuple[str | None, str, str]]:
    """File to write, language and words of every fenced block."""
    for found in _FENCE.finditer(page.read_text(encoding="utf-8")):
        yield found[1], found[2], found[3]


def with_sessions() -> list[Path]:
    return [page for page in PAGES if any(kind == "console" for _, kind, _ in blocks(page))]


@pytest.mark.parametrize("page", with_sessions(), ids=lambda page: page.name)
def test_sessions_print_what_the_page_shows(page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    ran = 0
    for file, kind, words in blocks(page):
        if file is not None:
            Path(file).write_text(words, encoding="utf-8")
        if kind == "console":
            for command, shown in _session(words):
                result = CliRunner().invoke(cli, shlex.split(command)[1:], catch_exceptions=False)
                assert result.exit_code in (0, 1), result.output
                assert re.fullmatch(_pattern(shown), result.output, re.DOTALL), f"$ {command}\n{result.output}"
                ran += 1
    assert ran


def _session(words: str) -> Iterator[tuple[str, str]]:
    """Each command with what follows it."""
    for part in re.split(r"^\$ ", words, flags=re.MULTILINE)[1:]:
        command, _, shown = part.partition("\n")
        yield command, shown


def _pattern(shown: str) -> str:
    """What is shown, line by line; a line of "…" stands for any lines."""
    lines = shown.splitlines(keepends=True)
    return "".join("(?:.*\n)?" if line.strip() == "…" else re.escape(line) for line in lines)


def commands() -> list[tuple[str, str]]:
    """Every call of factlint that a page shows, joined over continued lines."""
    found = []
    for page in PAGES:
        for _, _, words in blocks(page):
            for line in words.replace("\\\n", " ").splitlines():
                call = re.search(r"(?:^|\s|\$ )((?:\.venv/bin/)?factlint (?:-|[a-z]).*)$", line)
                if call and re.match(r"^(\$ |\.venv/bin/)?factlint ", line):
                    found.append((page.name, call[1]))
    return found


@pytest.mark.parametrize(("page", "command"), commands())
def test_commands_name_what_there_is(page: str, command: str) -> None:
    """Command and options exist; the rest is the reader's own."""
    words = shlex.split(re.split(r"\s[|>]\s?|\s#\s", command.replace("…", ""))[0])[1:]
    group: click.Command = cli
    context = click.Context(cli)
    while isinstance(group, click.Group) and words and not words[0].startswith("-"):
        name = words.pop(0)
        if name == "COMMAND":
            return
        found = group.get_command(context, name)
        assert found is not None, f"{page}: factlint {name}"
        group, context = found, click.Context(found, parent=context)
    options = {option for parameter in group.params for option in (*parameter.opts, *parameter.secondary_opts)}
    used = {word.partition("=")[0].strip("[]") for word in words if word.strip("[").startswith("--")}
    assert used - {"--help", "--version"} <= options, f"{page}: {command}"


def test_there_are_commands_to_look_at() -> None:
    assert len(commands()) > 30


@pytest.mark.parametrize(
    ("page", "code"), [(page.name, words) for page in PAGES for _, kind, words in blocks(page) if kind == "python"]
)
def test_python_examples_run(page: str, code: str, capsys: pytest.CaptureFixture[str]) -> None:
    exec(compile(code, page, "exec"), {})
