"""One HTML page for desks: the article with its claims marked, the mismatches, and the evidence for every claim.

The page is one file. It asks for nothing outside (its own policy forbids it), needs no script, follows the reader's
light or dark setting and prints. Words of the article and of the reference are escaped.
"""

from __future__ import annotations

import re
from bisect import bisect_right, insort
from collections.abc import Iterable, Iterator, Mapping, Sequence
from html import escape

from checkers.formats import _words
from checkers.formats._numbers import readable
from checkers.formats._places import Places, place_of
from checkers.formats._style import STYLE
from checkers.formats._tally import Tally, count
from checkers.formats._terminal import safe
from checkers.formats._unchecked import Unchecked
from checkers.model.claim import Attribution, ClaimType
from checkers.model.document import Span, Zone
from checkers.model.finding import Finding, Mismatch, Report, Severity, Verdict
from checkers.model.quantity import Comparator, Quantity
from checkers.model.reference import Fact
from checkers.model.rendering import Format, Presentation, Unread

_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"
_ADDRESS = re.compile(r"https?://[^\s<>\"\\^`{|}]+")
_ID = re.compile(r"[A-Za-z][A-Za-z0-9_-]{0,40}")
_LINE = re.compile(r"[^\n]+")
_FIRST_WORD = re.compile(r"\s{0,4}\S{1,40}")

_LONGEST_WORDS = 240

_SIGNS = {"refuted": "×", "supported": "=", "unchecked": "?", "conflicting": "≠", "warned": "!", "noted": "i"}
_LEGEND = {
    "refuted": "refuted by the reference or the text itself",
    "warned": "not refuted, with a warning",
    "noted": "with a note",
    "supported": "supported",
    "conflicting": "conflicting evidence",
    "unchecked": "not checked",
}


def render(reports: Iterable[Report | Unread], presentation: Presentation) -> Iterator[str]:
    """The outcome stands first, so the sections of all documents are rendered before it is written."""
    tally = Tally()
    sections = []
    title = ""
    for number, report in enumerate(reports, 1):
        if isinstance(report, Unread):
            tally.unread += 1
            sections.append(_unread(report))
            continue
        tally.add(report)
        title = title or report.document.title or report.document.id
        sections.append("".join(_Page(report, f"d{number}-" if presentation.many else "").section()))
    heading = f"Fact check of {len(sections)} documents" if presentation.many else title or "Fact check"
    yield from _head(heading, tally)
    yield from sections
    yield "<footer>Made by factlint. What is not checked is not confirmed.</footer>\n</body>\n</html>\n"


def _head(title: str, tally: Tally) -> Iterator[str]:
    yield (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="referrer" content="no-referrer">\n<link rel="icon" href="data:,">\n'
        f"<title>{_text(title)} · factlint</title>\n<style>{STYLE}</style>\n</head>\n<body>\n"
    )
    yield f'<header>\n<h1 dir="auto">{_text(title)}</h1>\n<p class="outcome">{_text(tally.outcome())}</p>\n'
    legend = "".join(f"<li>{_badge(look)} {words}</li>" for look, words in _LEGEND.items())
    yield f'<ul class="legend soft">{legend}</ul>\n</header>\n'


def _unread(unread: Unread) -> str:
    name = _text(unread.id or "a line")
    return f'<section class="document"><h2>Not read: {name}</h2><p>{_text(unread.error)}</p></section>\n'


class _Page:
    """One document's section. `prefix` keeps the anchors of several documents apart."""

    def __init__(self, report: Report, prefix: str) -> None:
        self._report = report
        self._source = report.document.text
        self._places = Places.of(report)
        self._prefix = prefix
        self._names = _words.names(report)
        self._anchors = [self._anchor(i, finding) for i, finding in enumerate(report.findings, 1)]

    def section(self) -> Iterator[str]:
        document = self._report.document
        yield '<section class="document">\n'
        if self._prefix:
            outcome = _text(count([self._report]).outcome())
            yield f'<h2 dir="auto">{_text(document.title or document.id)}</h2>\n<p class="outcome">{outcome}</p>\n'
        circumstances = _text(f"{document.id}: {_words.circumstances(document)}")
        yield f'<p class="soft">{circumstances}</p>\n'
        if self._report.notes:
            notes = "".join(f"<li>{_text(note)}</li>" for note in self._report.notes)
            yield f'<ul class="remarks">{notes}</ul>\n'
        yield '<div class="columns">\n'
        tag = f' lang="{_text(document.language.tag)}"' if document.language.tag else ""
        yield f'<article class="text"{tag}>\n{"".join(self._paragraphs())}</article>\n<aside aria-label="Findings">\n'
        yield from self._mismatches()
        yield from self._unchecked()
        yield from self._cards()
        yield f'</aside>\n</div>\n<p class="soft">Reference: {_text(_words.reference(self._report))}</p>\n</section>\n'

    def _anchor(self, number: int, finding: Finding) -> str:
        name = finding.claim.id if _ID.fullmatch(finding.claim.id) else f"claim-{number}"
        return self._prefix + name

    def _paragraphs(self) -> Iterator[str]:
        marks = self._marks()
        zones = {s.span.start: s.zone for s in self._report.segments.sentences}
        starts = sorted(zones)
        first_sentence = 0
        first_mark = 0
        for line in _LINE.finditer(self._source):
            start, end = line.span()
            while first_sentence < len(starts) and starts[first_sentence] < start:
                first_sentence += 1
            zone = Zone.BODY
            if first_sentence < len(starts) and starts[first_sentence] < end:
                zone = zones[starts[first_sentence]]
            while first_mark < len(marks) and marks[first_mark][0].end <= start:
                first_mark += 1
            if line[0].strip():
                inner = "".join(self._line(start, end, marks, first_mark))
                yield f'<p class="{zone.value}" dir="auto">{inner}</p>\n'

    def _line(self, start: int, end: int, marks: Sequence[tuple[Span, int]], at: int) -> Iterator[str]:
        while at < len(marks) and marks[at][0].start < end:
            place, number = marks[at]
            left, right = max(place.start, start), min(place.end, end)
            yield _text(self._source[start:left])
            finding, anchor = self._report.findings[number], self._anchors[number]
            look = _look(finding)
            badge = _badge(look, number + 1) if place.end <= end else ""
            back = f' id="in-{anchor}"' if place.start >= start else ""
            words = _text(self._source[left:right])
            yield f'<a class="claim {look}"{back} href="#{anchor}" title="{_title(finding)}">{words}{badge}</a>'
            start = right
            at += 1
        yield _text(self._source[start:end])

    def _marks(self) -> list[tuple[Span, int]]:
        """Stretches to mark with the index of their finding, in text order and not overlapping. Of claims that
        overlap, the shorter is marked whole, and the longer by the longest stretch that is left of it."""
        wanted = sorted(
            ((self._marked(finding), number) for number, finding in enumerate(self._report.findings)),
            key=lambda mark: (mark[0].end - mark[0].start, mark[0].start),
        )
        taken: list[tuple[Span, int]] = []
        for span, number in wanted:
            free = self._free(span, taken)
            if free is not None:
                insort(taken, (free, number))
        return taken

    def _free(self, span: Span, taken: Sequence[tuple[Span, int]]) -> Span | None:
        """The longest stretch of the span that no mark has, if it has anything to read."""
        at = span.start
        best = Span(at, at)
        first = max(0, bisect_right(taken, (Span(span.start, span.start), 0)) - 1)
        for i in range(first, len(taken)):
            place = taken[i][0]
            if place.start >= span.end:
                break
            if place.end > at:
                best = max(best, Span(at, max(at, place.start)), key=_length)
                at = place.end
        best = max(best, Span(at, max(at, span.end)), key=_length)
        return best if any(char.isalnum() for char in best.of(self._source)) else None

    def _marked(self, finding: Finding) -> Span:
        """Where a claim shows in the text: an attribution, which can be a paragraph long, at its saying word."""
        claim = finding.claim
        attribution = self._attribution(finding)
        if claim.type is not ClaimType.ATTRIBUTION or attribution is None:
            return claim.span
        if attribution.cue is not None:
            return attribution.cue
        word = _FIRST_WORD.match(self._source, attribution.content.start)
        return attribution.content if word is None else Span(*word.span())

    def _attribution(self, finding: Finding) -> Attribution | None:
        number = finding.claim.attribution
        return None if number is None else self._report.extraction.attributions[number]

    def _mismatches(self) -> Iterator[str]:
        found = [
            (place_of(mismatch, finding), mismatch, anchor)
            for finding, anchor in zip(self._report.findings, self._anchors, strict=True)
            for mismatch in finding.mismatches
        ]
        if not found:
            return
        yield '<h2>What does not match</h2>\n<ol class="mismatches">\n'
        for span, mismatch, anchor in sorted(found, key=lambda item: item[0]):
            line, _ = self._places.line_and_column(span.start)
            severity = mismatch.severity.value
            yield (
                f'<li class="{severity}"><span class="severity">{severity}</span> '
                f'<a href="#{anchor}">{_text(_words.title(mismatch))}</a>, line {line}: '
                f'<q dir="auto">{_text(_cut(span.of(self._source)))}</q><br>{_text(mismatch.message)}</li>\n'
            )
        yield "</ol>\n"

    def _unchecked(self) -> Iterator[str]:
        groups = Unchecked()
        groups.add(self._report, self._places, with_path=False)
        if groups:
            items = "".join(f"<li>{what}: {why}, at {_text(where)}</li>" for what, why, where in groups.lines())
            yield f'<h2>What was not checked, and why</h2>\n<ul class="remarks">{items}</ul>\n'

    def _cards(self) -> Iterator[str]:
        if self._report.findings:
            yield "<h2>Every claim</h2>\n"
        for number, finding in enumerate(self._report.findings, 1):
            look, anchor = _look(finding), self._anchors[number - 1]
            words = _text(_cut(finding.claim.span.of(self._source)))
            line, column = self._places.line_and_column(finding.claim.span.start)
            yield f'<section class="card {look}" id="{anchor}">\n'
            yield f'<h3><span dir="auto">{words}</span> {_badge(look, number)}</h3>\n'
            yield f"<p><strong>{_VERDICT_WORDS[finding.verdict]}</strong>: {_text(_why(finding))}</p>\n"
            for mismatch in finding.mismatches:
                yield from _mismatch(mismatch)
            facts = [("line", f"{line}:{column}"), *self._read(finding)]
            yield f"{_list(facts)}\n"
            for fact in _facts(finding):
                yield f'<div class="evidence">{_list(_evidence(fact, self._names))}</div>\n'
            yield f'<p class="back soft"><a href="#in-{anchor}">in the text</a></p>\n</section>\n'

    def _read(self, finding: Finding) -> Iterator[tuple[str, str]]:
        """How the claim was read."""
        claim = finding.claim
        if claim.quantity is not None:
            yield "read as", _quantity(claim.quantity)
        if finding.match.entity is not None:
            yield "about", finding.match.entity.name
        if finding.match.concept:
            yield "concept", finding.match.concept
        if claim.period is not None:
            yield "period", claim.period.label or claim.period.text
        attribution = self._attribution(finding)
        if attribution is not None and attribution.source is not None:
            yield "said by", attribution.source.name or attribution.source.text


def _look(finding: Finding) -> str:
    """The class that draws a claim: its verdict, or the warning that stands on it."""
    if finding.verdict is Verdict.REFUTED:
        return "refuted"
    if finding.verdict is Verdict.CONFLICTING_EVIDENCE:
        return "conflicting"
    severities = {mismatch.severity for mismatch in finding.mismatches}
    if severities & {Severity.ERROR, Severity.WARNING}:
        return "warned"
    if Severity.NOTE in severities:
        return "noted"
    return "supported" if finding.verdict is Verdict.SUPPORTED else "unchecked"


def _badge(look: str, number: int | None = None) -> str:
    text = _SIGNS[look] if number is None else f"{_SIGNS[look]} {number}"
    return f'<span class="badge {look}">{text}</span>'


def _title(finding: Finding) -> str:
    kinds = ", ".join(mismatch.kind for mismatch in finding.mismatches)
    return _text(f"{_words.VERDICTS[finding.verdict]}{f': {kinds}' if kinds else ''}")


def _why(finding: Finding) -> str:
    if finding.verdict is not Verdict.NOT_ENOUGH_INFO or finding.reason_code is None:
        return finding.reason
    return f"{finding.reason}; {_words.reason(finding.reason_code, finding.claim.type)}"


def _mismatch(mismatch: Mismatch) -> Iterator[str]:
    severity = mismatch.severity.value
    yield (
        f'<p class="{severity}"><span class="severity">{severity}: {_text(_words.title(mismatch))}</span><br>'
        f"{_text(mismatch.message)}</p>\n"
    )
    if mismatch.expected:
        yield f"<p>Expected: {_text(mismatch.expected)}</p>\n"
    if mismatch.suggestion:
        yield f'<p>Suggestion: <span class="suggestion" dir="auto">{_text(mismatch.suggestion)}</span></p>\n'


def _facts(finding: Finding) -> list[Fact]:
    """The claim's evidence, and that of its mismatches, each fact once."""
    facts = {fact.id: fact for mismatch in finding.mismatches for fact in mismatch.facts}
    facts.update((fact.id, fact) for fact in finding.evidence)
    return list(facts.values())


def _evidence(fact: Fact, names: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    yield "reference", _words.fact(fact, names)
    held = _words.held(fact)
    if held:
        yield "when", held
    yield "source", fact.source or "not named"
    if fact.source_url:
        yield "address", fact.source_url
    if fact.locator:
        yield "kept at", fact.locator


def _list(pairs: Iterable[tuple[str, str]]) -> str:
    return f"<dl>{''.join(f'<dt>{name}</dt><dd>{_linked(text)}</dd>' for name, text in pairs)}</dl>"


def _linked(text: str) -> str:
    """The text, as a link where all of it is an http address."""
    shown = _text(text)
    return f'<a href="{shown}" rel="noreferrer noopener">{shown}</a>' if _ADDRESS.fullmatch(text) else shown


def _quantity(quantity: Quantity) -> str:
    comparator = "" if quantity.comparator is Comparator.EXACTLY else f"{quantity.comparator.value.replace('-', ' ')} "
    if quantity.value is not None:
        value = readable(quantity.value)
    else:
        value = " to ".join("open" if end is None else readable(end) for end in (quantity.low, quantity.high))
    return f"{comparator}{value} {quantity.unit or ''}".strip()


def _length(span: Span) -> int:
    return span.end - span.start


def _cut(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= _LONGEST_WORDS else words[: _LONGEST_WORDS - 1] + "…"


def _text(text: str) -> str:
    return escape(safe(text))


_VERDICT_WORDS = {verdict: words.capitalize() for verdict, words in _words.VERDICTS.items()}

FORMAT = Format(name="html", render=render, doc=__doc__ or "")
