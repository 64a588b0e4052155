"""Text for people at a terminal: every mismatch at its place, with what the reference says, and a closing summary that
also says what was not checked, and why.

The first line of each mismatch is `path:line:column: severity: kind (code)`, which editors and CI make clickable.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from checkers.formats import _words
from checkers.formats._places import Places, place_of
from checkers.formats._tally import Tally, plural
from checkers.formats._terminal import SEVERITY_COLOURS, Ink, fill, safe, underlined
from checkers.formats._unchecked import Unchecked
from checkers.model.finding import Finding, Mismatch, Report, Severity
from checkers.model.reference import Fact
from checkers.model.rendering import Format, Presentation, Unread

_INDENT = "    "
_LABEL = 10
"""Columns of the longest label."""


def render(reports: Iterable[Report | Unread], presentation: Presentation) -> Iterator[str]:
    ink = Ink(presentation.colour)
    tally = Tally()
    unchecked = Unchecked()
    notes: Counter[str] = Counter()
    for report in reports:
        if isinstance(report, Unread):
            tally.unread += 1
            yield f"{ink('31;1', 'not read')}: {safe(report.error)}\n\n"
            continue
        tally.add(report)
        places = Places.of(report)
        notes.update(report.notes)
        unchecked.add(report, places, with_path=presentation.many)
        yield from _document(report, places, presentation, ink)
    yield from _closing(tally, unchecked, ink)
    if presentation.many:
        yield from (f"  {ink('36', 'note')}, {plural(n, 'document')}: {safe(note)}\n" for note, n in notes.items())


def _document(report: Report, places: Places, presentation: Presentation, ink: Ink) -> Iterator[str]:
    found = [(mismatch, finding) for finding in report.findings for mismatch in finding.mismatches]
    if presentation.many and not found:
        return
    name = ink("1", safe(report.document.id))
    yield f"{name}: {safe(_words.circumstances(report.document))}\n"
    if not presentation.many:
        yield from (f"  {ink('36', 'note')}: {safe(note)}\n" for note in report.notes)
    yield "\n"
    found.sort(key=lambda pair: place_of(*pair))
    names = _words.names(report)
    for mismatch, finding in found:
        head = _head(mismatch, finding, report, places, presentation, ink)
        details = (
            _wrapped(ink("2", f"{label:<{_LABEL}}"), said, presentation.width)
            for label, said in (*_voice(finding, report), *_details(mismatch, finding, names))
        )
        yield "\n".join(line.rstrip() for part in (head, *details) for line in part) + "\n\n"


def _head(
    mismatch: Mismatch, finding: Finding, report: Report, places: Places, presentation: Presentation, ink: Ink
) -> list[str]:
    """Place and kind, the message, and the sentence with the place underlined."""
    span = place_of(mismatch, finding)
    line, column = places.line_and_column(span.start)
    colour = SEVERITY_COLOURS[mismatch.severity]
    severity = ink(colour, mismatch.severity.value)
    before, words, after, marks = underlined(
        report.document.text, places.around(span), span, presentation.width - len(_INDENT)
    )
    return [
        f"{safe(report.document.id)}:{line}:{column}: {severity}: {ink('1', _words.title(mismatch))}",
        *fill(safe(mismatch.message), presentation.width, "  ", "  "),
        "",
        f"{_INDENT}{before}{ink(colour, words)}{after}",
        f"{_INDENT}{ink(colour, marks)}",
    ]


def _wrapped(label: str, said: str, width: int) -> list[str]:
    """A detail beside its label, its further lines under the first."""
    room = width - _LABEL - 3
    first, *more = fill(safe(said), room, "", "") or [""]
    return [f"  {label} {first}", *(f"{' ' * (_LABEL + 3)}{line}" for line in more)]


def _voice(finding: Finding, report: Report) -> Iterator[tuple[str, str]]:
    """Whose words they are, where the article only reports them."""
    said_by = _words.said_by(finding, report)
    if said_by:
        yield "said by", said_by


def _details(mismatch: Mismatch, finding: Finding, names: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    facts = _words.evidence(mismatch, finding)
    if mismatch.expected:
        yield "expected", mismatch.expected
    for fact in facts:
        yield from _evidence(fact, names)
    if mismatch.suggestion:
        yield "suggestion", mismatch.suggestion


def _evidence(fact: Fact, names: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    yield "reference", _words.fact(fact, names)
    held = _words.held(fact)
    if held:
        yield "", held
    if fact.source:
        yield "source", fact.source
    for more in (fact.source_url, fact.locator):
        if more:
            yield "", more


def _closing(tally: Tally, unchecked: Unchecked, ink: Ink) -> Iterator[str]:
    worst = next((s for s in Severity if tally.severities[s]), None)
    yield ink(SEVERITY_COLOURS[worst] if worst else "32;1", tally.outcome()) + "\n"
    verdicts = [f"{n} {_words.VERDICTS[verdict]}" for verdict, n in tally.verdicts.items() if n]
    if verdicts:
        yield f"  claims: {', '.join(verdicts)}\n"
    voices = tally.voices()
    if voices:
        yield f"  told: {voices}\n"
    if unchecked:
        yield "  not checked, and why:\n"
    for what, why, where in unchecked.lines():
        yield f"    {what}: {why}, {ink('2', safe(f'at {where}'))}\n"


FORMAT = Format(name="text", render=render, doc=__doc__ or "")
