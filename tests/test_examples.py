"""The example articles: the clean pair accuses nobody, the slipped pair gives each planted kind at its place."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest

import checkers
import reference_data
from checkers.model.document import Document
from checkers.model.finding import Mismatch, Report, Severity
from flows.ingest.inputs import Options, Reader

EXAMPLES = Path(__file__).resolve().parents[1] / "examples"
SLIPS: dict[str, list[dict[str, str]]] = json.loads((EXAMPLES / "slips.json").read_text(encoding="utf-8"))
CLEAN = {name: name.replace(".slipped", "") for name in SLIPS}


def no_input() -> Any:
    raise AssertionError("files are read, not standard input")


@cache
def report(name: str) -> Report:
    (document,) = Reader(Options(), checkers.choose_language, no_input).read([str(EXAMPLES / name)])
    assert isinstance(document, Document)
    return checkers.check(document, reference_data.load())


def errors(name: str) -> list[tuple[Mismatch, int]]:
    """Each error with where it stands."""
    return [
        (mismatch, (mismatch.span or finding.claim.span).start)
        for finding in report(name).findings
        for mismatch in finding.mismatches
        if mismatch.severity is Severity.ERROR
    ]


def sentence_at(name: str, start: int) -> int:
    return next(n for n, s in enumerate(report(name).segments.sentences) if s.span.start <= start < s.span.end)


@pytest.mark.parametrize("name", CLEAN.values())
def test_a_clean_article_accuses_nobody(name: str) -> None:
    assert [(m.kind, m.message) for m, _ in errors(name)] == []
    supported = sum(finding.verdict.value == "supported" for finding in report(name).findings)
    assert supported >= 15, "silence is no virtue: the article is made of facts that the reference has"


@pytest.mark.parametrize("name", SLIPS)
def test_a_slipped_article_gives_each_planted_kind_in_its_sentence_and_no_other_error(name: str) -> None:
    found = sorted((sentence_at(name, start), m.kind) for m, start in errors(name))
    text = report(name).document.text
    assert found == sorted((sentence_at(name, text.index(slip["wrong"])), slip["kind"]) for slip in SLIPS[name])


@pytest.mark.parametrize("name", SLIPS)
def test_the_slips_are_all_that_parts_the_two(name: str) -> None:
    text = (EXAMPLES / name).read_text(encoding="utf-8")
    for slip in SLIPS[name]:
        assert text.count(slip["wrong"]) == 1
        text = text.replace(slip["wrong"], slip["right"])
    assert text == (EXAMPLES / CLEAN[name]).read_text(encoding="utf-8")
