"""Findings as rows of a Prefect table artifact: what is wrong first, then what could not be checked, then what holds.

The addresses of sources stand in a column of their own, because one of Prefect's two interfaces shows links in cells
as raw text; wide columns are cut off there, so the words come early and are short.
"""

from __future__ import annotations

from collections.abc import Iterable

from checkers.model.document import Span
from checkers.model.finding import Finding, Mismatch, Report, Verdict
from checkers.model.rendering import Unread

Row = dict[str, str]

MOST_ROWS = 500
"""What people can still page through; the files and the markdown report have the rest."""
_LONGEST_WORDS = 80
_RANK = {
    "error": 0,
    "not read": 1,
    "warning": 2,
    "note": 3,
    Verdict.REFUTED.value: 4,
    Verdict.CONFLICTING_EVIDENCE.value: 5,
    Verdict.NOT_ENOUGH_INFO.value: 6,
    Verdict.SUPPORTED.value: 7,
}


def rows(results: Iterable[Report | Unread]) -> list[Row]:
    """At most `MOST_ROWS` rows, worst first, otherwise in the order of the articles; the last one says what is left
    out."""
    found = [row for result in results for row in _rows_of(result)]
    found.sort(key=lambda row: _RANK[row["result"]])
    left = len(found) - MOST_ROWS
    if left <= 0:
        return found
    return [*found[: MOST_ROWS - 1], {**dict.fromkeys(found[0], ""), "words": f"{left + 1} more rows are not shown"}]


def _rows_of(result: Report | Unread) -> list[Row]:
    if isinstance(result, Unread):
        return [_row("not read", "", result.error, result.id or "", "", "")]
    return [row for finding in result.findings for row in _rows_of_finding(finding, result)]


def _rows_of_finding(finding: Finding, report: Report) -> list[Row]:
    if finding.mismatches:
        return [_mismatch_row(mismatch, finding, report) for mismatch in finding.mismatches]
    span = finding.claim.span
    evidence = next(iter(finding.evidence), None)
    source = (evidence and evidence.source_url) or ""
    return [_row(finding.verdict.value, _words(span, report), finding.reason, _place(span, report), "", source)]


def _mismatch_row(mismatch: Mismatch, finding: Finding, report: Report) -> Row:
    span = mismatch.span or finding.claim.span
    facts = mismatch.facts or finding.evidence
    source = next((fact.source_url for fact in facts if fact.source_url), "")
    return _row(
        mismatch.severity.value, _words(span, report), mismatch.message, _place(span, report), mismatch.kind, source
    )


def _row(result: str, words: str, why: str, place: str, kind: str, source: str) -> Row:
    return {"result": result, "words": words, "why": why, "kind": kind, "place": place, "source": source}


def _words(span: Span, report: Report) -> str:
    words = " ".join(span.of(report.document.text).split())
    return words if len(words) <= _LONGEST_WORDS else f"{words[: _LONGEST_WORDS - 1]}…"


def _place(span: Span, report: Report) -> str:
    """`name:line:column`, from 1, as editors and linters count."""
    text = report.document.text
    line = text.count("\n", 0, span.start) + 1
    column = span.start - (text.rfind("\n", 0, span.start) + 1) + 1
    return f"{report.document.id}:{line}:{column}"
