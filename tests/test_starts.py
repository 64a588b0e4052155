"""Patterns tried only where their first letters stand find what they find by looking everywhere."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkers import registry
from checkers.extract import dates
from checkers.extract._starts import Starts, _beginnings

SPECS = Path(__file__).parent / "specs"


def slowly(patterns: list[re.Pattern[str]], text: str) -> list[tuple[int, tuple[int, int]]]:
    return [(number, hit.span()) for number, pattern in enumerate(patterns) for hit in pattern.finditer(text)]


def quickly(patterns: list[re.Pattern[str]], text: str) -> list[tuple[int, tuple[int, int]]]:
    return [(number, hit.span()) for hit, number in Starts((p, n) for n, p in enumerate(patterns)).find(text)]


@pytest.mark.parametrize("language", registry.languages(), ids=lambda language: str(language.tag))
def test_every_languages_dates(language: object) -> None:
    """On the sentences of every language's spec, its own and the others'."""
    frames = dates._frames(language)  # type: ignore[arg-type]
    patterns = [pattern for pattern, _ in frames.patterns]
    for spec in sorted(SPECS.rglob("*.md")):
        text = dates.folded(spec.read_text(encoding="utf-8"))
        assert quickly(patterns, text) == slowly(patterns, text), spec.name


PATTERNS = [
    re.compile(p)
    for p in (
        r"\b(?:(?:mon|tues)day,? )?(?P<d>\d{1,2}) (?:may|june)\b",
        r"(?<![\d-])\d{4}-\d\d(?![\d-])",
        r"\b(?:last |next )?year\b",
        r"\(?q[1-4]\)?",
        r"\ba(?:b|cd)*e",
        r"[a-c]x|é+y",
    )
]


@given(st.text(alphabet="monday tues 0123456789-may june lastnextyear(q14)abcdexéy\u0661\n", max_size=60))
def test_any_text(text: str) -> None:
    """But for what begins inside a word, which no pattern of ours is meant to find."""
    starts = {hit.start() for hit in re.finditer(r"(?<!\w)\w|(?<!\d)\d|[^\w\s]", text)}
    expected = []
    for number, pattern in enumerate(PATTERNS):
        at = 0
        while hit := next((m for s in sorted(starts) if s >= at and (m := pattern.match(text, s))), None):
            expected.append((number, hit.span()))
            at = max(hit.end(), hit.start() + 1)
    assert quickly(PATTERNS, text) == expected


@pytest.mark.parametrize(
    ("pattern", "beginnings"),
    [
        (r"\bmay\b", {"may"}),
        (r"(?:the )?(?:end|may)", {"the", "end", "may"}),
        (r"a?b", {"ab", "b"}),
        (r"x\w", {"x"}),
        (r"(?:ab|c)+d", {"aba", "abc", "abd", "cab", "cca", "ccc", "ccd", "cd"}),
        (r".x", None),
        (r"(?:ab)?", None),
        (r"(?i)may", None),
    ],
)
def test_beginnings(pattern: str, beginnings: set[str] | None) -> None:
    assert _beginnings(re.compile(pattern)) == beginnings
