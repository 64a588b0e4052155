"""Markdown for a pull request's comment: the outcome, one table of what does not match, and details folded away.

It stays below the length that code hosts take (GitHub: 65,536 characters) and says what it left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from checkers.formats import _words
from checkers.formats._places import Places, place_of
from checkers.formats._tally import Tally, plural
from checkers.formats.markdown import escaped
from checkers.model.finding import Finding, Mismatch, Report, Severity
from checkers.model.rendering import Format, Presentation, Tool, Unread

_LONGEST = 60_000
_LONGEST_WORDS = 120
_SIGNS = {Severity.ERROR: "❌", Severity.WARNING: "⚠️", Severity.NOTE: "ℹ️"}


def render(reports: Iterable[Report | Unread], presentation: Presentation) -> Iterator[str]:
    """The outcome stands first and the worst findings before the others, so all reports are read before writing."""
    tally = Tally()
    found: list[tuple[int, str, str]] = []
    unread: list[str] = []
    for report in reports:
        if isinstance(report, Unread):
            tally.unread += 1
            unread.append(f"- not read: {escaped(report.error)}\n")
            continue
        tally.add(report)
        found += _found(report, presentation.tool)
    found.sort(key=lambda item: item[0])
    yield f"### factlint: {tally.outcome()}\n"
    yield from unread
    yield from _table(found)


def _found(report: Report, tool: Tool) -> Iterator[tuple[int, str, str]]:
    """Each mismatch: its rank, its row, and its details."""
    places = Places.of(report)
    for finding in report.findings:
        for mismatch in finding.mismatches:
            rank = list(Severity).index(mismatch.severity)
            yield rank, _row(mismatch, finding, report, places, tool), _details(mismatch, finding, report)


def _table(found: list[tuple[int, str, str]]) -> Iterator[str]:
    if not found:
        return
    yield "\n| | where | what the text says | suggestion | kind |\n| --- | --- | --- | --- | --- |\n"
    room = _LONGEST // 2
    shown = 0
    for _, row, _ in found:
        room -= len(row)
        if room < 0:
            break
        yield row
        shown += 1
    if shown < len(found):
        yield f"\n{plural(len(found) - shown, 'more mismatch', 'more mismatches')}, not shown here.\n"
    yield "\n<details><summary>Why</summary>\n\n"
    room = _LONGEST // 2
    for _, _, details in found[:shown]:
        room -= len(details)
        if room < 0:
            break
        yield details
    yield "\n</details>\n"


def _row(mismatch: Mismatch, finding: Finding, report: Report, places: Places, tool: Tool) -> str:
    span = place_of(mismatch, finding)
    line, _ = places.line_and_column(span.start)
    page = tool.page_of(mismatch.kind)
    kind = f"[{escaped(mismatch.kind)}](<{page}>)" if page else escaped(mismatch.kind)
    cells = [
        f"{_SIGNS[mismatch.severity]} {mismatch.severity.value}",
        f"{escaped(report.document.id)}, line {line}",
        escaped(_cut(span.of(report.document.text))),
        escaped(_cut(mismatch.suggestion or mismatch.expected or "")),
        kind,
    ]
    return f"| {' | '.join(cells)} |\n"


def _details(mismatch: Mismatch, finding: Finding, report: Report) -> str:
    sources = [_words.source(fact) for fact in _words.evidence(mismatch, finding)]
    said = f"- **{escaped(_words.title(mismatch))}** {escaped(mismatch.message)}\n"
    return said + "".join(f"  - {escaped(source)}\n" for source in sources if source)


def _cut(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= _LONGEST_WORDS else words[: _LONGEST_WORDS - 1] + "…"


FORMAT = Format(name="comment", render=render, doc=__doc__ or "")
