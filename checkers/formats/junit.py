"""JUnit XML for CI servers: a suite for each document, a case for each claim.

A refuted claim is a failure, one that could not be decided is skipped with its reason, and an input that could not be
read is an error. Warnings and notes stand in the case's output.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from xml.sax.saxutils import escape, quoteattr

from checkers.formats import _words
from checkers.formats._places import Places
from checkers.formats._terminal import safe
from checkers.model.finding import Finding, Report, Severity, Verdict
from checkers.model.rendering import Format, Presentation, Unread

_LONGEST_NAME = 120

_NO_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Characters that XML 1.0 has no way to write (section 2.2)."""


def render(reports: Iterable[Report | Unread], presentation: Presentation) -> Iterator[str]:
    """The totals stand first, so the suites are rendered before they are written."""
    suites = [_Suite.unread(r) if isinstance(r, Unread) else _Suite.of(r) for r in reports]
    totals = {key: sum(suite.counts[key] for suite in suites) for key in ("tests", "failures", "errors")}
    yield f'<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="factlint"{_attributes(totals)}>\n'
    for suite in suites:
        yield suite.text
    yield "</testsuites>\n"


class _Suite:
    """One document's suite, as XML, with its counts."""

    def __init__(self, name: str, cases: list[str], failures: int = 0, errors: int = 0, skipped: int = 0) -> None:
        self.counts = {"tests": len(cases), "failures": failures, "errors": errors, "skipped": skipped}
        head = f"  <testsuite name={_quoted(name)}{_attributes(self.counts)}>\n"
        self.text = head + "".join(cases) + "  </testsuite>\n"

    @classmethod
    def of(cls, report: Report) -> _Suite:
        places = Places.of(report)
        verdicts = [finding.verdict for finding in report.findings]
        return cls(
            report.document.id,
            [_case(finding, report, places) for finding in report.findings],
            failures=verdicts.count(Verdict.REFUTED),
            skipped=verdicts.count(Verdict.NOT_ENOUGH_INFO),
        )

    @classmethod
    def unread(cls, unread: Unread) -> _Suite:
        name = unread.id or "a line"
        problem = f'      <error message={_quoted(unread.error)} type="not-read"/>\n'
        return cls(name, [_testcase("read", name, problem)], errors=1)


def _case(finding: Finding, report: Report, places: Places) -> str:
    claim = finding.claim
    line, column = places.line_and_column(claim.span.start)
    words = " ".join(claim.span.of(report.document.text).split())
    words = words if len(words) <= _LONGEST_NAME else words[: _LONGEST_NAME - 1] + "…"
    return _testcase(f"{line}:{column} {words}", report.document.id, "".join(_outcome(finding)))


def _outcome(finding: Finding) -> Iterator[str]:
    wrong = [m for m in finding.mismatches if m.severity is Severity.ERROR]
    others = [m for m in finding.mismatches if m.severity is not Severity.ERROR]
    if finding.verdict is Verdict.REFUTED and wrong:
        said = _escaped("\n".join(f"{_words.title(m)}: {m.message}" for m in wrong))
        yield f"      <failure message={_quoted(wrong[0].message)} type={_quoted(wrong[0].kind)}>{said}</failure>\n"
    elif finding.verdict is Verdict.REFUTED:
        yield f'      <failure message={_quoted(finding.reason)} type="refuted"/>\n'
    elif finding.verdict is Verdict.NOT_ENOUGH_INFO:
        yield f"      <skipped>{_escaped(finding.reason or 'not checked')}</skipped>\n"
    if others:
        said = "\n".join(f"{m.severity.value}: {_words.title(m)}: {m.message}" for m in others)
        yield f"      <system-out>{_escaped(said)}</system-out>\n"


def _testcase(name: str, classname: str, inner: str) -> str:
    head = f"    <testcase name={_quoted(name)} classname={_quoted(classname)}"
    return f"{head}>\n{inner}    </testcase>\n" if inner else f"{head}/>\n"


def _attributes(counts: dict[str, int]) -> str:
    return "".join(f' {key}="{n}"' for key, n in counts.items())


def _quoted(text: str) -> str:
    return quoteattr(_NO_XML.sub("\ufffd", safe(text)))


def _escaped(text: str) -> str:
    return escape(_NO_XML.sub("\ufffd", "\n".join(safe(line) for line in text.split("\n"))))


FORMAT = Format(name="junit", render=render, doc=__doc__ or "")
