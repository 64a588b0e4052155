"""Markdown for pages that show no colour (Prefect artifacts, pull requests, mail): verdicts in words, each mismatch
with its quotation, evidence and suggestion, what was not checked, and a table of every claim.

Words of the article and of the reference are escaped: they cannot become markup, links or table columns.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from checkers.formats import _words
from checkers.formats._places import Places, place_of
from checkers.formats._tally import Tally, count
from checkers.formats._unchecked import Unchecked
from checkers.model.document import Span
from checkers.model.finding import Finding, Mismatch, Report
from checkers.model.reference import Fact
from checkers.model.rendering import Format, Presentation, Unread

_LONGEST_QUOTE = 400
_LONGEST_CELL = 120
_MARKUP = re.compile(r"([\\`*_{}\[\]#!|<>~&@$]|:(?=//)|(?<=www)\.|^[-=+]|(?<=^\d)[.)]|(?<=^\d\d)[.)])", re.IGNORECASE)
"""Link text and targets, table bars, HTML, and what GFM links by itself; some only at a line's start."""
_ADDRESS = re.compile(r"https?://[^\s<>\"\\^`{|}]+")


def render(reports: Iterable[Report | Unread], presentation: Presentation) -> Iterator[str]:
    """The outcome stands first, so the sections of all documents are rendered before it is written."""
    tally = Tally()
    sections = []
    for report in reports:
        if isinstance(report, Unread):
            tally.unread += 1
            sections.append(f"## Not read: {escaped(report.id or 'a line')}\n\n{escaped(report.error)}\n")
        else:
            tally.add(report)
            sections.append("\n".join(_document(report, presentation.many)))
    if presentation.many:
        yield f"# Fact check of {len(sections)} documents\n\n**{tally.outcome()}**\n\n"
    yield "\n".join(sections)


def escaped(text: str) -> str:
    """The text on one line, with nothing left that Markdown would read as markup."""
    return _MARKUP.sub(r"\\\1", " ".join(text.split()))


def _document(report: Report, inner: bool) -> Iterator[str]:
    document = report.document
    level = "##" if inner else "#"
    outcome = count([report]).outcome()
    places = Places.of(report)
    yield f"{level} {escaped(document.title or document.id)}\n"
    yield f"**{outcome}**\n"
    if document.title and document.title != document.id:
        yield f"{escaped(document.id)} · {escaped(_words.circumstances(document))}\n"
    else:
        yield f"{escaped(_words.circumstances(document))}\n"
    yield from (f"Note: {escaped(note)}\n" for note in report.notes)
    yield from _mismatches(report, places, level)
    yield from _unchecked(report, places, level)
    yield from _claims(report, places, level)
    yield f"\nReference: {escaped(_words.reference(report))}\n"


def _mismatches(report: Report, places: Places, level: str) -> Iterator[str]:
    found = [(mismatch, finding) for finding in report.findings for mismatch in finding.mismatches]
    found.sort(key=lambda pair: place_of(*pair))
    if found:
        yield f"{level}# What does not match\n"
    names = _words.names(report)
    for number, (mismatch, finding) in enumerate(found, 1):
        span = place_of(mismatch, finding)
        line, _ = places.line_and_column(span.start)
        yield f"{level}## {number}. {mismatch.severity.value}: {escaped(_words.title(mismatch))}, line {line}\n"
        yield f"> {quotation(report.document.text, places.around(span), span)}\n"
        yield f"{escaped(mismatch.message)}\n"
        said_by = _words.said_by(finding, report)
        voice = [f"- Said by: {escaped(said_by)}"] if said_by else []
        details = [*voice, *_details(mismatch, finding, names)]
        if details:
            yield "\n".join(details) + "\n"


def quotation(text: str, sentence: Span, place: Span) -> str:
    """The sentence with the place in bold, clipped around it."""
    words = place.of(text)
    room = max(0, _LONGEST_QUOTE - len(words)) // 2
    start, end = max(sentence.start, place.start - room), min(sentence.end, place.end + room)
    left = ("…" if start > sentence.start else "") + text[start : place.start]
    right = text[place.end : end] + ("…" if end < sentence.end else "")
    gap_left = " " if left[-1:].isspace() or words[:1].isspace() else ""
    gap_right = " " if right[:1].isspace() or words[-1:].isspace() else ""
    return f"{escaped(left)}{gap_left}**{escaped(words)}**{gap_right}{escaped(right)}"


def _details(mismatch: Mismatch, finding: Finding, names: Mapping[str, str]) -> Iterator[str]:
    if mismatch.expected:
        yield f"- Expected: {escaped(mismatch.expected)}"
    for fact in _words.evidence(mismatch, finding):
        held = _words.held(fact)
        yield f"- Reference: {escaped(_words.fact(fact, names))}{f' ({held})' if held else ''}"
        yield f"- Source: {_source(fact)}"
    if mismatch.suggestion:
        yield f"- Suggestion: {escaped(mismatch.suggestion)}"


def _source(fact: Fact) -> str:
    """The publisher, linked where the address is a plain http one."""
    named = escaped(fact.source) or "not named"
    if fact.source_url and _ADDRESS.fullmatch(fact.source_url):
        target = fact.source_url.replace("(", "%28").replace(")", "%29")
        return f"[{named}]({target})"
    return f"{named}, {escaped(fact.source_url)}" if fact.source_url else named


def _unchecked(report: Report, places: Places, level: str) -> Iterator[str]:
    groups = Unchecked()
    groups.add(report, places, with_path=False)
    if groups:
        yield f"{level}# What was not checked, and why\n"
        yield "".join(
            f"- {escaped(what)}: {escaped(why)}, at {escaped(where)}\n" for what, why, where in groups.lines()
        )


def _claims(report: Report, places: Places, level: str) -> Iterator[str]:
    if not report.findings:
        return
    yield f"{level}# Every claim\n"
    voices = count([report]).voices()
    if voices:
        yield f"Told: {escaped(voices)}.\n"
    rows = [_row(finding, report, places) for finding in report.findings]
    head = ["| line | claim | about | said by | verdict | why |", "| ---: | --- | --- | --- | --- | --- |"]
    yield "\n".join([*head, *rows])


def _row(finding: Finding, report: Report, places: Places) -> str:
    claim = finding.claim
    line, _ = places.line_and_column(claim.span.start)
    entity = finding.match.entity.name if finding.match.entity else ""
    about = ", ".join(part for part in (entity, finding.match.concept or "") if part)
    kinds = ", ".join(f"{m.severity.value} {m.kind}" for m in finding.mismatches)
    verdict = _words.VERDICTS[finding.verdict] + (f" ({kinds})" if kinds else "")
    said_by = _words.said_by(finding, report)
    cells = (str(line), claim.span.of(report.document.text), about, said_by, verdict, finding.reason)
    return f"| {' | '.join(escaped(_cut(cell)) for cell in cells)} |"


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST_CELL else text[: _LONGEST_CELL - 1] + "…"


FORMAT = Format(name="markdown", render=render, doc=__doc__ or "")
