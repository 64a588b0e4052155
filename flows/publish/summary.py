"""A run in Markdown for Prefect's two interfaces: what it came to, what changed, and where the full reports are.

Verdicts stand in words. The bar of the counts is an inline SVG as a data address: both interfaces draw it, it needs no
server, and its alternative text says the same.
"""

from __future__ import annotations

import base64
from collections.abc import Iterator, Sequence

from checkers.formats._tally import Tally, plural
from checkers.formats.markdown import escaped
from checkers.model.finding import Severity
from flows.publish.site import Site, outcome_of
from flows.records import Change, FindingRow
from flows.store.queries import Found, ItemLine, Moment

MOST_LISTED = 100
"""Articles, findings or changes in one list; the pages and the table have the rest."""
_COLOURS = {"error": "#b3261e", "warning": "#b26a00", "note": "#3b6ea5", "no mismatch": "#2e7d4f"}


def bar(tally: Tally) -> str:
    """A Markdown image of a run's counts."""
    parts = {severity.value: tally.severities.get(severity, 0) for severity in Severity}
    if not sum(parts.values()):
        parts = {"no mismatch": max(tally.claims, 1)}
    width, total, x = 480, sum(parts.values()), 0.0
    pieces = []
    for name, n in parts.items():
        if not n:
            continue
        share = width * n / total
        label = name if name == "no mismatch" else plural(n, name)
        pieces.append(
            f'<rect x="{x:.1f}" width="{share:.1f}" height="28" fill="{_COLOURS[name]}"/>'
            f'<text x="{x + 6:.1f}" y="19" font-family="sans-serif" font-size="13" fill="#fff">{label}</text>'
        )
        x += share
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="28">{"".join(pieces)}</svg>'
    return f"![{tally.outcome()}](data:image/svg+xml;base64,{base64.b64encode(svg.encode()).decode()})"


def changes(found: Sequence[Change], site: Site, pages: dict[int, str]) -> Iterator[str]:
    """What became of earlier findings, article by article."""
    told = [change for change in found if not change.is_first and (change.is_change or change.still)]
    if not told:
        return
    yield "## Since the last check\n"
    for change in told[:MOST_LISTED]:
        link = site.link(pages.get(change.result_id))
        title = escaped(change.title or change.key)
        yield f"**{f'[{title}]({link})' if link else title}**{' (the text changed)' if change.is_new_text else ''}\n"
        for word, rows in (
            ("fixed", change.fixed),
            ("no longer said", change.removed),
            ("still wrong", change.still),
            ("new", change.new),
        ):
            yield from (f"- {word}: {_told(row)}" for row in rows)
        yield ""
    if len(told) > MOST_LISTED:
        yield f"{len(told) - MOST_LISTED} more articles changed.\n"


def _told(row: FindingRow) -> str:
    words = f"“{escaped(row.words)}”, " if row.words else ""
    return f"{words}{row.kind}{f', expected {escaped(row.expected)}' if row.expected else ''}"


def page(
    title: str, tally: Tally, items: Sequence[ItemLine], total: int, findings: Sequence[Found], site: Site
) -> Iterator[str]:
    """A run over many articles."""
    yield f"# {escaped(title)}\n"
    yield f"**{tally.outcome()}**\n"
    yield bar(tally) + "\n"
    worth = [item for item in items if item.error or item.errors or item.warnings][:MOST_LISTED]
    yield f"{plural(total, 'article')}; {len(worth) or 'none'} of them with something to look at.\n"
    if worth:
        yield "| article | outcome | new | fixed |\n|---|---|---:|---:|"
        yield from (_item_line(item, site) for item in worth)
        yield ""
    if findings:
        yield "## Mismatches\n"
        yield from (finding_line(found, site) for found in findings[:MOST_LISTED])
        if len(findings) > MOST_LISTED:
            yield "\nMore of them are in the table beside this page."


def _item_line(item: ItemLine, site: Site) -> str:
    name = escaped(item.title or item.name)
    link = site.link(item.page)
    return f"| {f'[{name}]({link})' if link else name} | {escaped(outcome_of(item))} | {item.new} | {item.fixed} |"


def finding_line(found: Found, site: Site) -> str:
    row = found.finding
    link = site.link(found.page)
    article = escaped(found.title or found.name)
    where = f"[{article}]({link}#{anchor(row)})" if link else article
    said = escaped(row.message) if row.message else _told(row)
    suggestion = f" Suggestion: {escaped(row.suggestion)}." if row.suggestion else ""
    return f"- **{row.severity}** ({row.kind}) in {where}: {said}.{suggestion}"


def anchor(row: FindingRow) -> str:
    """The finding's place in the report page."""
    return f"c{row.number}"


def timeline(title: str, url: str | None, moments: Sequence[Moment], link: str | None) -> str:
    """An article's history."""
    lines = [f"# {escaped(title)}\n", f"**{standing(moments)}**\n"]
    if url:
        lines.append(f"<{url}>\n")
    if link:
        lines.append(f"[Open the report]({link})\n")
    lines.append("| checked (UTC) | text | errors | warnings | claims | reference |\n|---|---|---:|---:|---:|---|")
    lines += [
        f"| {m.checked_at:%Y-%m-%d %H:%M} | version {m.version}{', current' if m.current else ''} | {m.errors} "
        f"| {m.warnings} | {m.claims} | {m.reference_digest[:8]} |"
        for m in moments
    ]
    return "\n".join(lines) + "\n"


def standing(moments: Sequence[Moment]) -> str:
    """Where an article stands, in a line: "2 errors at first; 1 error now, in version 3"."""
    if not moments:
        return "not checked"
    first, last = moments[0], next((m for m in moments if m.current), moments[-1])
    now = f"{_wrong(last)} now, in version {last.version}"
    return now if first is last else f"{_wrong(first)} at first; {now}"


def _wrong(moment: Moment) -> str:
    found = [plural(n, word) for n, word in ((moment.errors, "error"), (moment.warnings, "warning")) if n]
    return ", ".join(found) or "no mismatch"
