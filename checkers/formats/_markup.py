"""Small pieces of the HTML page: escaped words, badges, lists."""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import escape

from checkers.formats._terminal import safe
from checkers.model.finding import Finding, Severity, Verdict

_ADDRESS = re.compile(r"https?://[^\s<>\"\\^`{|}]+")
_LONGEST_WORDS = 240

LOOKS = {
    "refuted": "refuted",
    "warned": "warning",
    "conflicting": "conflicting evidence",
    "noted": "with a note",
    "supported": "supported",
    "unchecked": "not checked",
}
"""Classes that draw a claim, worst first, with the words that say the same."""

_SIGNS = {"refuted": "×", "supported": "=", "unchecked": "?", "conflicting": "≠", "warned": "!", "noted": "i"}


def look(finding: Finding) -> str:
    """The class that draws a claim: its verdict, or the warning that stands on it."""
    if finding.verdict is Verdict.REFUTED:
        return "refuted"
    if finding.verdict is Verdict.CONFLICTING_EVIDENCE:
        return "conflicting"
    severities = {mismatch.severity for mismatch in finding.mismatches}
    if severities & {Severity.ERROR, Severity.WARNING}:
        return "warned"
    if Severity.NOTE in severities:
        return "noted"
    return "supported" if finding.verdict is Verdict.SUPPORTED else "unchecked"


def badge(look: str, number: int | None = None) -> str:
    """The sign of a verdict, with the claim's number where it stands at a claim."""
    sign = _SIGNS[look] if number is None else f"{_SIGNS[look]} {number}"
    return f'<span class="badge {look}">{sign}</span>'


def text(words: str) -> str:
    """Words from outside, harmless in HTML text and attributes."""
    return escape(safe(words))


def cut(words: str) -> str:
    one_line = " ".join(words.split())
    return one_line if len(one_line) <= _LONGEST_WORDS else one_line[: _LONGEST_WORDS - 1] + "…"


def linked(words: str) -> str:
    """The words, as a link where all of them are one http address."""
    shown = text(words)
    return f'<a href="{shown}" rel="noreferrer noopener">{shown}</a>' if _ADDRESS.fullmatch(words) else shown


def definitions(pairs: Iterable[tuple[str, str]]) -> str:
    return f"<dl>{''.join(f'<dt>{name}</dt><dd>{linked(words)}</dd>' for name, words in pairs)}</dl>"
