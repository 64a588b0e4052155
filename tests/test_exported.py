"""Names that others may import; taking one away breaks them."""

from __future__ import annotations

import inspect
import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import click

import checkers
from checkers.formats._shape import of_comparison, of_extraction, of_report
from flows import cli
from tests.sample_report import report

DOCS = Path(__file__).parent.parent / "docs"


def test_the_core_exports_four_functions() -> None:
    assert checkers.__all__ == ["check", "choose_language", "compare_texts", "extract_claims"]
    signatures = {name: list(inspect.signature(getattr(checkers, name)).parameters) for name in checkers.__all__}
    assert signatures == {
        "check": ["document", "reference", "as_of"],
        "choose_language": ["text", "option", "metadata"],
        "compare_texts": ["source", "other", "reference"],
        "extract_claims": ["document"],
    }


def test_every_key_of_the_report_is_documented() -> None:
    said = report()
    slipped = replace(said.document, text=said.document.text.replace("milli", "billi"))
    compared = checkers.compare_texts(said.document, slipped)
    shapes = json.loads(
        json.dumps([of_report(said), of_extraction(said.document, said.extraction), of_comparison(compared)])
    )
    documented = set(re.findall(r"[`\"]([a-z0-9_]+)[`\"]", (DOCS / "report-format.md").read_text(encoding="utf-8")))
    # Verdicts and severities are counted under their own names.
    assert {key for key in keys(shapes) if "-" not in key} - documented == set()


def names() -> list[str]:
    return cli.cli.list_commands(click.Context(cli.cli))


def found(name: str) -> click.Command:
    command = cli.cli.get_command(click.Context(cli.cli), name)
    assert command is not None and command.name == name and command.get_short_help_str()
    return command


def test_every_option_is_documented() -> None:
    page = (DOCS / "command-line.md").read_text(encoding="utf-8")
    options = {
        option
        for command in [*map(found, names()), *cli.reference.commands.values()]
        for parameter in command.params
        for option in parameter.opts
        if option.startswith("--")
    }
    assert len(options) >= 10
    assert {option for option in options if f"`{option}" not in page} == set()
    assert {name for name in [*names(), *cli.reference.commands] if name not in page} == set()


def keys(shape: Any) -> set[str]:
    if isinstance(shape, dict):
        return set(shape).union(*map(keys, shape.values()))
    return set().union(*map(keys, shape)) if isinstance(shape, list) else set()
