"""Runs the specs of the languages: every sentence with the amounts that it states, none missing and none more.

A case is a quotation and a list; each item gives the words, the value (or low..high), the unit (or -), the comparator,
and, after "per" and "or", what it is per and the values of the other readings.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import pytest

from checkers import registry
from checkers.extract.quantities import find_quantities
from checkers.model.quantity import Quantity

FOLDER = Path(__file__).parent / "specs" / "languages"
ITEM = re.compile(r"- (?:nothing|“.+” \S+ \S+ [a-z-]+.*)")


@dataclass(frozen=True)
class Case:
    tag: str
    sentence: str
    expected: tuple[str, ...]


def cases() -> list[Case]:
    found = []
    for file in sorted(FOLDER.glob("*.md")):
        tag = file.stem.replace("_", "-")
        for block in file.read_text(encoding="utf-8").split("\n> ")[1:]:
            sentence, *rest = block.splitlines()
            items = tuple(line for line in rest if line.startswith("- "))
            found.append(Case(tag, sentence, items))
    return found


def stated(quantity: Quantity, text: str) -> str:
    value = str(quantity.value) if quantity.value is not None else f"{quantity.low}..{quantity.high}"
    words = quantity.span.of(text)
    others = [str(r.value) for r in quantity.readings[1:] if r.value is not None]
    per = f" per {quantity.per}" if quantity.per else ""
    also = f" or {' or '.join(others)}" if others else ""
    return f"- “{words}” {value} {quantity.unit or '-'} {quantity.comparator.value}{per}{also}"


@pytest.mark.parametrize("case", cases(), ids=lambda case: f"{case.tag}: {case.sentence[:40]}")
def test_sentence(case: Case) -> None:
    language = registry.language(case.tag)
    found = [stated(q, case.sentence) for q in find_quantities(case.sentence, language, variety=case.tag)]
    assert (found or ["- nothing"]) == list(case.expected)


def test_every_case_is_well_formed() -> None:
    assert len(cases()) >= 60
    for case in cases():
        assert case.expected, case.sentence
        assert all(ITEM.fullmatch(item) for item in case.expected), case
