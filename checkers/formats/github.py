"""Annotations for GitHub workflows: each mismatch as a command that the runner shows at its line of the file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from checkers.formats import _words
from checkers.formats._places import Places, place_of
from checkers.formats._tally import Tally
from checkers.formats._terminal import safe
from checkers.model.finding import Finding, Mismatch, Report, Severity
from checkers.model.rendering import Format, Presentation, Unread

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}


def render(reports: Iterable[Report | Unread], presentation: Presentation) -> Iterator[str]:
    tally = Tally()
    for report in reports:
        if isinstance(report, Unread):
            tally.unread += 1
            yield _command("error", {"title": "factlint: not read"}, report.error)
            continue
        tally.add(report)
        places = Places.of(report)
        for finding in report.findings:
            for mismatch in finding.mismatches:
                yield _annotation(mismatch, finding, report, places)
    yield f"{tally.outcome()}\n"


def _annotation(mismatch: Mismatch, finding: Finding, report: Report, places: Places) -> str:
    span = place_of(mismatch, finding)
    line, column = places.line_and_column(span.start)
    last_line, last_column = places.line_and_column(span.end)
    place = {"file": report.document.id, "line": str(line)}
    if last_line == line:
        place |= {"col": str(column), "endColumn": str(last_column)}
    else:
        place |= {"endLine": str(last_line)}
    said = mismatch.message
    if mismatch.suggestion:
        said += f"\nsuggestion: {mismatch.suggestion}"
    return _command(_COMMANDS[mismatch.severity], {**place, "title": _words.title(mismatch)}, said)


def _command(name: str, properties: Mapping[str, str], message: str) -> str:
    said = ",".join(f"{key}={_property(value)}" for key, value in properties.items())
    return f"::{name} {said}::{_data(message)}\n"


def _data(text: str) -> str:
    """Escaped as the runner reads a command's message: no word of an article can begin a command of its own."""
    lines = [safe(line) for line in text.split("\n")]
    return "%0A".join(line.replace("%", "%25").replace("\r", "%0D") for line in lines)


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


FORMAT = Format(name="github", render=render, doc=__doc__ or "")
