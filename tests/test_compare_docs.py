"""The page about comparing: its table of examples says what the program says, and the example pair has its slips."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from checkers import choose_language, compare_texts
from checkers.model.document import Document, LanguageChoice

ROOT = Path(__file__).resolve().parents[1]
PAGE = (ROOT / "docs" / "compare.md").read_text(encoding="utf-8")
TABLE = PAGE.partition("<!-- pairs -->")[2].partition("<!-- /pairs -->")[0]
ROWS = re.findall(r"^\| (\w+): (.+?) \| (\w+): (.+?) \| (.+?) \|$", TABLE, re.MULTILINE)


def said(source: Document, other: Document) -> list[str]:
    found = compare_texts(source, other).mismatches
    return [f"{m.mismatch.severity.value}: {m.mismatch.kind}" for m in found]


def test_every_row_is_read() -> None:
    assert len(ROWS) == len(TABLE.strip().splitlines()) - 2 >= 20


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row[1]} / {row[3]}")
def test_a_row_says_what_the_program_says(row: tuple[str, ...]) -> None:
    sides = [Document(tag, text, LanguageChoice(tag, 1.0, "option")) for tag, text in (row[:2], row[2:4])]
    assert said(sides[0], sides[1]) == ([] if row[4] == "nothing" else [row[4]])


def test_the_example_pair_has_each_planted_slip_and_nothing_else() -> None:
    sides = []
    for name in ("harbour.en.md", "harbour.fr.md"):
        text = (ROOT / "examples" / name).read_text(encoding="utf-8")
        sides.append(Document(name, text, choose_language(text)))
    found = compare_texts(sides[0], sides[1]).mismatches
    assert [(m.mismatch.kind, m.wrong_side) for m in found] == [
        ("translation-value-differs", "other"),
        ("translation-unit-differs", None),
        ("translation-omits", None),
        ("translation-date-differs", None),
        ("localised-conversion", None),
        ("translation-unit-differs", None),
    ]


def test_a_text_agrees_with_itself() -> None:
    text = (ROOT / "examples" / "harbour.en.md").read_text(encoding="utf-8")
    document = Document("harbour", text, choose_language(text))
    assert said(document, document) == []
