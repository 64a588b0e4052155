"""Findings as rows of a Prefect table artifact: what is wrong first, then what could not be checked, then what holds.

Columns are few and short, because both of Prefect's interfaces cut wide tables off at the right; the reasons in full
stand in the markdown report. Addresses have a column of their own, because one of the two shows links as raw text.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from checkers.model.document import Span
from checkers.model.finding import Finding, Mismatch, Report, Verdict
from checkers.model.rendering import Unread
from flows.publish.site import Site
from flows.publish.summary import anchor
from flows.store.queries import Found, ItemLine

Row = dict[str, str]

MOST_ROWS = 500
"""What people can still page through; the files and the markdown report have the rest."""
NOT_READ = "not read"
_LONGEST_CELL = 40
_WORST_FIRST = ("error", NOT_READ, "warning", "note", *(v.value for v in reversed(Verdict)))


def rows(results: Iterable[Report | Unread]) -> list[Row]:
    """At most `MOST_ROWS` rows, worst first, otherwise in the order of the articles; the last one says what is left
    out."""
    found = [row for result in results for row in _rows_of(result)]
    found.sort(key=lambda row: _WORST_FIRST.index(row["finding"].partition(":")[0]))
    left = len(found) - MOST_ROWS
    if left <= 0:
        return found
    return [*found[: MOST_ROWS - 1], {**dict.fromkeys(found[0], ""), "words": f"{left + 1} more rows are not shown"}]


def rows_of_run(items: Sequence[ItemLine], findings: Sequence[Found], site: Site) -> list[Row]:
    """The same for a run that the store keeps: what could not be read, and mismatches, worst first. The place is the
    finding's in its report."""
    found = [_row(NOT_READ, item.error, "", "", item.name, "") for item in items if item.error]
    for one in findings:
        what = f"{one.finding.severity}: {one.finding.kind}"
        words, expected = (_cell(text or "") for text in (one.finding.words, one.finding.expected))
        row = _row(what, words, expected, "", one.title or one.name, one.finding.source_url or "")
        link = site.link(one.page)
        found.append({**row, "line": f"{link}#{anchor(one.finding)}" if link else f"character {one.start}"})
    found.sort(key=lambda row: _WORST_FIRST.index(row["finding"].partition(":")[0]))
    return found[:MOST_ROWS]


def _rows_of(result: Report | Unread) -> list[Row]:
    if isinstance(result, Unread):
        return [_row(NOT_READ, result.error, "", "", result.id or "", "")]
    return [row for finding in result.findings for row in _rows_of_finding(finding, result)]


def _rows_of_finding(finding: Finding, report: Report) -> list[Row]:
    if finding.mismatches:
        return [_mismatch_row(mismatch, finding, report) for mismatch in finding.mismatches]
    verdict = finding.verdict.value
    why = f"{verdict}: {finding.reason_code.value}" if finding.reason_code else verdict
    source = next((fact.source_url for fact in finding.evidence if fact.source_url), "")
    return [_place_row(why, finding.claim.span, "", report, source)]


def _mismatch_row(mismatch: Mismatch, finding: Finding, report: Report) -> Row:
    facts = mismatch.facts or finding.evidence
    source = next((fact.source_url for fact in facts if fact.source_url), "")
    what = f"{mismatch.severity.value}: {mismatch.kind}"
    return _place_row(what, mismatch.span or finding.claim.span, mismatch.expected or "", report, source)


def _place_row(finding: str, span: Span, expected: str, report: Report, source: str) -> Row:
    text = report.document.text
    line = text.count("\n", 0, span.start) + 1
    return _row(finding, _cell(span.of(text)), _cell(expected), str(line), report.document.id, source)


def _row(finding: str, words: str, expected: str, line: str, article: str, source: str) -> Row:
    return {
        "finding": finding,
        "words": words,
        "expected": expected,
        "line": line,
        "article": article,
        "source": source,
    }


def _cell(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= _LONGEST_CELL else f"{words[: _LONGEST_CELL - 1]}…"
