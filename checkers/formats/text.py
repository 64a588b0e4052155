"""Text for people at a terminal: every mismatch at its place, with what the reference says, and a closing summary that
also says what was not checked, and why.

The first line of each mismatch is `path:line:column: severity: kind (code)`, which editors and CI make clickable.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from checkers.formats import _words
from checkers.formats._places import Places, place_of
from checkers.formats._tally import Tally
from checkers.formats._terminal import safe, underlined
from checkers.formats._unchecked import Unchecked
from checkers.model.finding import Finding, Mismatch, Report, Severity
from checkers.model.reference import Fact
from checkers.model.rendering import Format, Presentation, Unread

_INDENT = "    "
_SEVERITY_COLOURS = {Severity.ERROR: "31;1", Severity.WARNING: "33;1", Severity.NOTE: "36;1"}


def render(reports: Iterable[Report | Unread], presentation: Presentation) -> Iterator[str]:
    ink = _Ink(presentation.colour)
    tally = Tally()
    unchecked = Unchecked()
    for report in reports:
        if isinstance(report, Unread):
            tally.unread += 1
            yield f"{ink('31;1', 'not read')}: {safe(report.error)}\n\n"
            continue
        tally.add(report)
        places = Places(report)
        unchecked.add(report, places, with_path=presentation.many)
        yield from _document(report, places, presentation, ink)
    yield from _closing(tally, unchecked, ink)


def _document(report: Report, places: Places, presentation: Presentation, ink: _Ink) -> Iterator[str]:
    found = [(mismatch, finding) for finding in report.findings for mismatch in finding.mismatches]
    if presentation.many and not found and not report.notes:
        return
    name = ink("1", safe(report.document.id))
    yield f"{name}: {safe(_words.circumstances(report.document))}\n"
    for note in report.notes:
        yield f"  {ink('36', 'note')}: {safe(note)}\n"
    yield "\n"
    found.sort(key=lambda pair: place_of(*pair))
    for mismatch, finding in found:
        yield _mismatch(mismatch, finding, report, places, presentation, ink)


def _mismatch(
    mismatch: Mismatch, finding: Finding, report: Report, places: Places, presentation: Presentation, ink: _Ink
) -> str:
    span = place_of(mismatch, finding)
    line, column = places.line_and_column(span.start)
    colour = _SEVERITY_COLOURS[mismatch.severity]
    severity = ink(colour, mismatch.severity.value)
    before, words, after, marks = underlined(
        report.document.text, places.around(span), span, presentation.width - len(_INDENT)
    )
    lines = [
        f"{safe(report.document.id)}:{line}:{column}: {severity}: {ink('1', _words.title(mismatch))}",
        f"  {safe(mismatch.message)}",
        "",
        f"{_INDENT}{before}{ink(colour, words)}{after}",
        f"{_INDENT}{ink(colour, marks)}",
    ]
    lines += [f"  {ink('2', f'{label:<11}')} {safe(said)}" for label, said in _details(mismatch, finding)]
    return "\n".join(line.rstrip() for line in lines) + "\n\n"


def _details(mismatch: Mismatch, finding: Finding) -> Iterator[tuple[str, str]]:
    facts = _words.evidence(mismatch, finding)
    if mismatch.expected:
        yield "expected", mismatch.expected
    for fact in facts:
        yield from _evidence(fact, finding)
    if mismatch.suggestion:
        yield "suggestion", mismatch.suggestion


def _evidence(fact: Fact, finding: Finding) -> Iterator[tuple[str, str]]:
    yield "reference", _words.fact(fact, finding)
    held = _words.held(fact)
    if held:
        yield "", held
    source = _words.source(fact)
    if source:
        yield "source", source


def _closing(tally: Tally, unchecked: Unchecked, ink: _Ink) -> Iterator[str]:
    worst = next((s for s in Severity if tally.severities[s]), None)
    yield ink(_SEVERITY_COLOURS[worst] if worst else "32;1", tally.outcome()) + "\n"
    verdicts = [f"{n} {_words.VERDICTS[verdict]}" for verdict, n in tally.verdicts.items() if n]
    if verdicts:
        yield f"  claims: {', '.join(verdicts)}\n"
    if unchecked:
        yield "  not checked, and why:\n"
    for what, why, where in unchecked.lines():
        yield f"    {what}: {why}, {ink('2', safe(f'at {where}'))}\n"


class _Ink:
    """Colours, or nothing at all."""

    def __init__(self, on: bool) -> None:
        self._on = on

    def __call__(self, code: str, text: str) -> str:
        return f"\x1b[{code}m{text}\x1b[0m" if self._on and text else text


FORMAT = Format(name="text", render=render, doc=__doc__ or "")
