"""Commands beside checking: watching, counting, completing."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from click.testing import CliRunner

from flows import watching
from flows.cli import cli

WRONG = "date 2031-05-07 x\n\nOn Monday, May 6, 2031, it rained.\n"
RIGHT = WRONG.replace("Monday", "Tuesday")
COMMAND = (sys.executable, "-c", "from flows.cli import main; main()", "check")


class TestWatching:
    def test_every_change_is_one_item_and_quiet_is_none(self, tmp_path: Path) -> None:
        story = tmp_path / "a.txt"
        story.write_text("one")
        steps = iter(
            (
                lambda: None,
                lambda: story.write_text("three"),
                lambda: (tmp_path / "sub").mkdir(),
                lambda: (tmp_path / "sub" / "b.txt").write_text("x"),
                story.unlink,
            )
        )
        seen = []

        def wait(seconds: float) -> None:
            step = next(steps)
            step()
            seen.append(step)

        items = watching.changes([str(tmp_path), str(tmp_path / "not-there")], wait)
        for _ in range(4):
            next(items)
        assert len(seen) == 5

    def test_the_report_is_printed_again_when_the_file_changes(self, tmp_path: Path) -> None:
        story = tmp_path / "story.txt"
        story.write_text(WRONG)
        run = subprocess.Popen([*COMMAND, "--watch", str(story)], stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        assert run.stdout is not None
        try:
            first = _until(run, b"waiting for a change")
            assert b"weekday-mismatch" in first
            time.sleep(0.05)
            story.write_text(RIGHT)
            assert b"no mismatch in " in _until(run, b"waiting for a change")
        finally:
            run.send_signal(2)
            assert run.wait(120) == 0
            run.communicate()

    def test_standard_input_cannot_be_watched(self) -> None:
        result = CliRunner().invoke(cli, ["check", "--watch", "-"])
        assert result.exit_code == 2 and "standard input cannot change" in result.output


def _until(run: subprocess.Popen[bytes], words: bytes) -> bytes:
    """What the run prints up to the line with the words; a run that prints no such line is ended after a minute."""
    assert run.stdout is not None
    late = threading.Timer(60, run.kill)
    late.start()
    seen = b""
    for line in run.stdout:
        seen += line
        if words in line:
            break
    late.cancel()
    return seen


def test_a_long_run_counts_on_the_terminal_and_nowhere_else(tmp_path: Path) -> None:
    """The count goes to a terminal on standard error while the reports go to a file; a pipe gets no count. The file may
    lie in the folder that is read: it is not read itself."""
    (tmp_path / "a.txt").write_text(RIGHT)
    (tmp_path / "b.txt").write_text(RIGHT)
    pty = pytest.importorskip("pty", reason="a terminal: needs a system that has pseudo-terminals")
    leader, follower = pty.openpty()
    with (tmp_path / "out.jsonl").open("wb") as out:
        done = subprocess.run([*COMMAND, "--format", "jsonl", str(tmp_path)], stdout=out, stderr=follower, check=False)
        itself = [*COMMAND, out.name]
        refused = subprocess.run(itself, stdout=out, stderr=subprocess.PIPE, text=True, check=False)
    os.close(follower)
    said = os.read(leader, 10_000)
    os.close(leader)
    assert refused.returncode == 2 and "to this very file" in refused.stderr
    assert done.returncode == 0 and b"factlint" in said and b"2" in said
    assert (tmp_path / "out.jsonl").read_bytes().count(b"\n") == 2
    (tmp_path / "out.jsonl").unlink()
    piped = subprocess.run([*COMMAND, str(tmp_path)], capture_output=True, check=False)
    assert piped.returncode == 0 and piped.stderr == b""


@pytest.mark.parametrize("shell", ["bash", "fish", "zsh"])
def test_completion_names_the_program(shell: str) -> None:
    result = CliRunner().invoke(cli, ["completion", shell])
    assert result.exit_code == 0 and "_FACTLINT_COMPLETE" in result.output


def test_completion_of_another_shell() -> None:
    assert CliRunner().invoke(cli, ["completion", "tcsh"]).exit_code == 2


def test_own_files_are_found_and_unknown_commands_are_not() -> None:
    assert "serve" in CliRunner().invoke(cli, ["--help"]).output
    result = CliRunner().invoke(cli, ["sreve"])
    assert result.exit_code == 2 and "No such command" in result.output
