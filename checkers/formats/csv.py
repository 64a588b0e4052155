"""CSV for spreadsheets: one row for each mismatch, and one for each claim that has none.

Cells that a spreadsheet would take for a formula begin with an apostrophe. The file begins with a byte order mark, so
that Excel reads it as UTF-8.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator
from decimal import Decimal

from checkers.formats import _words
from checkers.formats._numbers import plain
from checkers.formats._places import Places, place_of
from checkers.formats._terminal import safe
from checkers.model.finding import Finding, Mismatch, Report
from checkers.model.quantity import Quantity
from checkers.model.reference import Fact
from checkers.model.rendering import Format, Presentation, Unread

COLUMNS = (
    *("document", "title", "published", "as_of", "line", "column", "claim", "type", "words"),
    *("about", "concept", "period", "value", "low", "high", "unit", "comparator", "said_by"),
    *("verdict", "severity", "kind", "code", "message", "expected", "factor", "suggestion", "reason_code", "reason"),
    *("reference", "known_from", "source", "source_url"),
)

_FORMULA = re.compile(r"[=+\-@\t\r\n＝＋－＠]")
"""What a spreadsheet may begin to calculate at, full-width forms included (OWASP, "CSV Injection")."""
_NUMBER = re.compile(r"-?\d+(\.\d+)?")


def render(reports: Iterable[Report | Unread], presentation: Presentation) -> Iterator[str]:
    yield "\ufeff" + _line(COLUMNS)
    for report in reports:
        if isinstance(report, Unread):
            yield _line(_row({"document": report.id or "", "verdict": "not read", "message": report.error}))
            continue
        places = Places.of(report)
        names = _words.names(report)
        for finding in report.findings:
            for mismatch in finding.mismatches or (None,):
                yield _line(_row(_cells(report, finding, mismatch, places, names)))


def _cells(
    report: Report, finding: Finding, mismatch: Mismatch | None, places: Places, names: dict[str, str]
) -> dict[str, str]:
    document, claim = report.document, finding.claim
    span = claim.span if mismatch is None else place_of(mismatch, finding)
    line, column = places.line_and_column(span.start)
    said = None if claim.attribution is None else report.extraction.attributions[claim.attribution].source
    cells = {
        "document": document.id,
        "title": document.title or "",
        "published": document.published.isoformat() if document.published else "",
        "as_of": document.as_of.isoformat() if document.as_of else "",
        "line": str(line),
        "column": str(column),
        "claim": claim.id,
        "type": claim.type.value,
        "words": span.of(document.text),
        "about": finding.match.entity.name if finding.match.entity else "",
        "concept": finding.match.concept or "",
        "period": (claim.period.label or claim.period.text) if claim.period else "",
        "said_by": (said.name or said.text) if said else "",
        "verdict": finding.verdict.value,
        "reason_code": finding.reason_code.value if finding.reason_code else "",
        "reason": finding.reason,
    }
    facts = finding.evidence if mismatch is None else _words.evidence(mismatch, finding)
    return cells | _quantity(claim.quantity) | _wrong(mismatch) | (_evidence(facts[0], names) if facts else {})


def _quantity(quantity: Quantity | None) -> dict[str, str]:
    if quantity is None:
        return {}
    return {
        "value": _number(quantity.value),
        "low": _number(quantity.low),
        "high": _number(quantity.high),
        "unit": quantity.unit or "",
        "comparator": quantity.comparator.value,
    }


def _wrong(mismatch: Mismatch | None) -> dict[str, str]:
    if mismatch is None:
        return {}
    return {
        "severity": mismatch.severity.value,
        "kind": mismatch.kind,
        "code": mismatch.code,
        "message": mismatch.message,
        "expected": mismatch.expected or "",
        "factor": _number(mismatch.factor),
        "suggestion": mismatch.suggestion or "",
    }


def _evidence(fact: Fact, names: dict[str, str]) -> dict[str, str]:
    return {
        "reference": _words.fact(fact, names),
        "known_from": fact.known_from.isoformat() if fact.known_from else "",
        "source": fact.source,
        "source_url": fact.source_url or "",
    }


def _number(value: Decimal | None) -> str:
    return plain(value) or ""


def _row(cells: dict[str, str]) -> tuple[str, ...]:
    return tuple(_harmless(cells.get(column, "")) for column in COLUMNS)


def _harmless(cell: str) -> str:
    shown = safe(cell)
    return f"'{shown}" if _FORMULA.match(shown) and not _NUMBER.fullmatch(shown) else shown


def _line(cells: Iterable[str]) -> str:
    buffer = io.StringIO()
    csv.writer(buffer, lineterminator="\r\n").writerow(cells)
    return buffer.getvalue()


FORMAT = Format(name="csv", render=render, doc=__doc__ or "")
