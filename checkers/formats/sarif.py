"""SARIF 2.1.0 for code hosts and editors: each mismatch as a result, with its place, its fix and its explanation.

Regions count lines and columns in Unicode code points. A suggestion becomes a fix; an input that could not be read
becomes a notification of the run.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator

from checkers.formats import _words
from checkers.formats._edits import edit_of
from checkers.formats._places import Places, place_of
from checkers.formats._shape import Shape, of_fact
from checkers.model.comparison import PairRule
from checkers.model.document import Document, Span
from checkers.model.finding import Finding, Mismatch, Report
from checkers.model.rendering import Format, Presentation, Tool, Unread
from checkers.model.rule import Rule

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"


def render(reports: Iterable[Report | Unread], presentation: Presentation) -> Iterator[str]:
    """One run for all documents: hosts show a run as one analysis."""
    artifacts: list[Shape] = []
    indexes: dict[tuple[str, str], int] = {}
    results: list[Shape] = []
    problems: list[Shape] = []
    kinds: dict[str, str] = {}
    for report in reports:
        if isinstance(report, Unread):
            problems.append(_notification(report))
            continue
        places = Places.of(report)
        # A text that comes twice is one artifact: the elements of the array must be unique.
        identity = _uri(report.document), report.document.text
        if identity not in indexes:
            indexes[identity] = len(artifacts)
            artifacts.append(_artifact(report.document))
        for finding in report.findings:
            for mismatch in finding.mismatches:
                kinds.setdefault(mismatch.kind, mismatch.code)
                results.append(_result(mismatch, finding, report, places, indexes[identity]))
    numbers = {kind: number for number, kind in enumerate(kinds)}
    for result in results:
        result["ruleIndex"] = numbers[result["properties"]["kind"]]
    log = {
        "$schema": _SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {"driver": _driver(kinds, presentation.tool)},
                "columnKind": "unicodeCodePoints",
                "artifacts": artifacts,
                "results": results,
                "invocations": [{"executionSuccessful": not problems, "toolExecutionNotifications": problems}],
            }
        ],
    }
    yield json.dumps(log, ensure_ascii=False, indent=2) + "\n"


def _driver(kinds: dict[str, str], tool: Tool) -> Shape:
    driver: Shape = {"name": "factlint", "rules": [_rule(kind, code, tool) for kind, code in kinds.items()]}
    if tool.version:
        driver["version"] = tool.version
    if tool.docs_url is not None:
        driver["informationUri"] = tool.docs_url
    return driver


def _rule(kind: str, code: str, tool: Tool) -> Shape:
    described: Shape = {"id": code, "name": kind}
    rule = tool.rule(kind)
    if rule is not None:
        described |= _explained(rule)
    page = tool.page_of(kind)
    if page is not None:
        described["helpUri"] = page
    return described


def _explained(rule: Rule | PairRule) -> Shape:
    doc = rule.doc.strip()
    return {
        "shortDescription": {"text": " ".join(doc.partition("\n\n")[0].split())},
        "help": {"text": doc, "markdown": doc},
        "defaultConfiguration": {"level": rule.severity.value},
    }


def _artifact(document: Document) -> Shape:
    return {
        "location": {"uri": _uri(document)},
        "length": len(document.text.encode()),
        "sourceLanguage": document.language.tag or "und",
        "hashes": {"sha-256": hashlib.sha256(document.text.encode()).hexdigest()},
    }


def _result(mismatch: Mismatch, finding: Finding, report: Report, places: Places, artifact: int) -> Shape:
    document = report.document
    span = place_of(mismatch, finding)
    location = {"uri": _uri(document), "index": artifact}
    result: Shape = {
        "ruleId": mismatch.code,
        "level": mismatch.severity.value,
        "message": {"text": mismatch.message or mismatch.kind},
        "locations": [{"physicalLocation": _place(location, span, document.text, places)}],
        "partialFingerprints": {"factlint/v1": _fingerprint(mismatch, span, document.text, places)},
    }
    edit = edit_of(mismatch, finding)
    if edit is not None:
        change = {
            "deletedRegion": _region(edit.span, places),
            "insertedContent": {"text": edit.text},
        }
        result["fixes"] = [
            {
                "description": {"text": f"Write “{edit.text}”"},
                "artifactChanges": [{"artifactLocation": location, "replacements": [change]}],
            }
        ]
    result["properties"] = {
        "kind": mismatch.kind,
        "claim": finding.claim.id,
        "verdict": finding.verdict.value,
        "expected": mismatch.expected,
        "evidence": [of_fact(fact) for fact in _words.evidence(mismatch, finding)],
    }
    return result


def _place(location: Shape, span: Span, text: str, places: Places) -> Shape:
    return {
        "artifactLocation": location,
        "region": {**_region(span, places), "snippet": {"text": span.of(text)}},
        "contextRegion": {**_region(places.around(span), places), "snippet": {"text": places.around(span).of(text)}},
    }


def _region(span: Span, places: Places) -> Shape:
    line, column = places.line_and_column(span.start)
    last_line, last_column = places.line_and_column(span.end)
    return {
        "startLine": line,
        "startColumn": column,
        "endLine": last_line,
        "endColumn": last_column,
        "charOffset": span.start,
        "charLength": span.end - span.start,
    }


def _fingerprint(mismatch: Mismatch, span: Span, text: str, places: Places) -> str:
    """The same finding in a later version of the text, wherever its sentence has moved to."""
    words = " ".join(places.around(span).of(text).split())
    return hashlib.sha256(f"{mismatch.kind}\0{span.of(text)}\0{words}".encode()).hexdigest()


def _notification(unread: Unread) -> Shape:
    return {"level": "error", "message": {"text": unread.error}, "descriptor": {"id": "not-read"}}


def _uri(document: Document) -> str:
    """The document's address, else its path or id as a relative reference."""
    if document.url is not None and document.url.startswith(("http://", "https://")):
        return _encoded(document.url, ":/?#[]@!$&'()*+,;=%")
    return _encoded(document.id.replace("\\", "/"), "/") or "document"


def _encoded(text: str, also: str) -> str:
    """Percent-encoded but for unreserved characters (RFC 3986, section 2.3) and those that are allowed too."""
    plain = set("-._~" + also)
    return "".join(c if c in plain or (c.isascii() and c.isalnum()) else _octets(c) for c in text)


def _octets(char: str) -> str:
    return "".join(f"%{octet:02X}" for octet in char.encode("utf-8", "replace"))


FORMAT = Format(name="sarif", render=render, doc=__doc__ or "")
