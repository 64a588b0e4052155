"""One HTML page for desks: the article with its claims marked, the mismatches, and the evidence for every claim.

The page is one file. It asks for nothing outside (its own policy forbids it), reads whole without its script, follows
the reader's light or dark setting and prints. Words of the article and of the reference are escaped.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections import Counter
from collections.abc import Iterable, Iterator

from checkers.formats import _words
from checkers.formats._cards import Cards
from checkers.formats._marked_text import MarkedText
from checkers.formats._markup import LOOKS, badge, cut, look, text
from checkers.formats._places import Places, place_of
from checkers.formats._script import SCRIPT
from checkers.formats._style import STYLE
from checkers.formats._tally import Tally, count
from checkers.formats._unchecked import Unchecked
from checkers.model.finding import Finding, Report, Severity
from checkers.model.rendering import Format, Presentation, Tool, Unread

_ID = re.compile(r"[A-Za-z][A-Za-z0-9_-]{0,40}")


def render(reports: Iterable[Report | Unread], presentation: Presentation) -> Iterator[str]:
    """The outcome stands first, so the sections of all documents are rendered before it is written."""
    tally = Tally()
    looks: Counter[str] = Counter()
    kinds: Counter[str] = Counter()
    sections = []
    title = ""
    for number, report in enumerate(reports, 1):
        if isinstance(report, Unread):
            tally.unread += 1
            sections.append(_unread(report))
            continue
        tally.add(report)
        looks.update(look(finding) for finding in report.findings)
        kinds.update(mismatch.kind for mismatch in report.mismatches())
        title = title or report.document.title or report.document.id
        prefix = f"d{number}-" if presentation.many else ""
        sections.append("".join(_section(report, prefix, presentation.tool)))
    heading = f"Fact check of {len(sections)} documents" if presentation.many else title or "Fact check"
    yield from head(heading, script=SCRIPT)
    yield f'<header>\n<h1 dir="auto">{text(heading)}</h1>\n<p class="outcome">{text(tally.outcome())}</p>\n'
    yield from _filters(looks, kinds)
    yield "</header>\n<main>\n"
    yield from sections
    yield "</main>\n<footer>Made by factlint. What is not checked is not confirmed.</footer>\n"
    yield f"<script>{SCRIPT}</script>\n</body>\n</html>\n"


def head(title: str, *, script: str = "", more: str = "") -> Iterator[str]:
    """The page's beginning up to its body; `script` is the one inline script that its policy lets run."""
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    allowed = f"'sha256-{digest}'" if script else "'none'"
    policy = (
        f"default-src 'none'; script-src {allowed}; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; "
        "form-action 'none'"
    )
    yield (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="referrer" content="no-referrer">\n<link rel="icon" href="data:,">\n'
        f"<title>{text(title)} · factlint</title>\n<style>{STYLE}{more}</style>\n</head>\n<body>\n"
    )


def _filters(looks: Counter[str], kinds: Counter[str]) -> Iterator[str]:
    """Which claims to show. The badges are the legend of the text's marks as well, so they stand without a script."""
    boxes = "".join(
        f'<label>{badge(name)} <input type="checkbox" value="{name}" checked> {words} '
        f'<span class="soft">{looks[name]}</span></label>'
        for name, words in LOOKS.items()
        if looks[name]
    )
    legend = "".join(f"<li>{badge(name)} {words}: {looks[name]}</li>" for name, words in LOOKS.items() if looks[name])
    options = "".join(f'<option value="{text(kind)}">{text(kind)} ({n})</option>' for kind, n in sorted(kinds.items()))
    yield f'<noscript><ul class="legend">{legend}</ul></noscript>\n'
    yield (
        f'<form id="filters" hidden aria-label="Which claims to show"><fieldset><legend>Show</legend>{boxes}</fieldset>'
        f'<label>of kind <select id="kind"><option value="">any, or none</option>{options}</select></label>'
        '<output id="shown"></output>'
        '<span class="soft keys">keys <kbd>j</kbd> <kbd>k</kbd>: next and previous claim</span></form>\n'
    )


def _unread(unread: Unread) -> str:
    name = text(unread.id or "a line")
    return f'<section class="document"><h2>Not read: {name}</h2><p>{text(unread.error)}</p></section>\n'


def _section(report: Report, prefix: str, tool: Tool) -> Iterator[str]:
    """One document. `prefix` keeps the anchors of several documents apart."""
    document = report.document
    places = Places.of(report)
    anchors = [_anchor(prefix, number, finding) for number, finding in enumerate(report.findings, 1)]
    yield '<section class="document">\n'
    if prefix:
        outcome = text(count([report]).outcome())
        yield f'<h2 dir="auto">{text(document.title or document.id)}</h2>\n<p class="outcome">{outcome}</p>\n'
    yield f'<p class="soft">{text(f"{document.id}: {_words.circumstances(document)}")}</p>\n'
    if report.notes:
        yield f'<ul class="remarks">{"".join(f"<li>{text(note)}</li>" for note in report.notes)}</ul>\n'
    yield '<div class="columns">\n'
    tag = f' lang="{text(document.language.tag)}"' if document.language.tag else ""
    yield f'<article class="text"{tag}>\n{"".join(MarkedText(report, anchors).paragraphs())}</article>\n'
    yield '<div class="findings" role="region" aria-label="Findings" tabindex="0">\n'
    yield from _mismatches(report, places, anchors)
    yield from _unchecked(report, places)
    if report.findings:
        voices = count([report]).voices()
        yield '<h2>Every claim <button type="button" data-fold="open" hidden>open all</button> '
        yield '<button type="button" data-fold="close" hidden>close all</button></h2>\n'
        yield f'<p class="soft">Told: {text(voices)}.</p>\n' if voices else ""
    yield from Cards(report, places, anchors, tool).all()
    yield f'</div>\n</div>\n<p class="soft">Reference: {text(_words.reference(report))}</p>\n</section>\n'


def _anchor(prefix: str, number: int, finding: Finding) -> str:
    name = finding.claim.id if _ID.fullmatch(finding.claim.id) else f"claim-{number}"
    return prefix + name


def _mismatches(report: Report, places: Places, anchors: list[str]) -> Iterator[str]:
    found = [
        (place_of(mismatch, finding), mismatch, anchor)
        for finding, anchor in zip(report.findings, anchors, strict=True)
        for mismatch in finding.mismatches
    ]
    if not found:
        return
    worst = list(Severity)
    yield '<h2>What does not match</h2>\n<ol class="mismatches">\n'
    for span, mismatch, anchor in sorted(found, key=lambda item: (worst.index(item[1].severity), item[0])):
        line, _ = places.line_and_column(span.start)
        severity = mismatch.severity.value
        edit = ""
        if mismatch.suggestion:
            edit = f'; write <q dir="auto">{text(mismatch.suggestion)}</q>'
        elif mismatch.expected:
            edit = f'; expected <span dir="auto">{text(mismatch.expected)}</span>'
        yield (
            f'<li class="{severity}"><span class="severity">{severity}</span> '
            f'<a href="#{anchor}">{text(_words.title(mismatch))}</a>, line {line}: '
            f'<q dir="auto">{text(cut(span.of(report.document.text)))}</q>{edit}</li>\n'
        )
    yield "</ol>\n"


def _unchecked(report: Report, places: Places) -> Iterator[str]:
    groups = Unchecked()
    groups.add(report, places, with_path=False)
    if groups:
        items = "".join(f"<li>{what}: {why}, at {text(where)}</li>" for what, why, where in groups.lines())
        yield '<details class="notchecked"><summary><h2>What was not checked, and why</h2></summary>'
        yield f"<ul>{items}</ul></details>\n"


FORMAT = Format(name="html", render=render, doc=__doc__ or "")
