"""The pages of a site's catalogue as HTML. Every word that comes from outside is escaped."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from html import escape
from typing import Any

from checkers.formats._terminal import safe
from flows.publish.page_style import SCRIPT, STYLE

_VERDICTS = {
    "refuted": ("refuted", "×"),
    "supported": ("supported", "="),
    "not-enough-info": ("not checked", "?"),
    "conflicting-evidence": ("conflicting evidence", "≠"),
}

Row = tuple[Any, ...]


def page(title: str, body: str, up: str = "", script: str = "") -> str:
    """A whole page. `up` leads to the site's root: "../" for a page in a folder."""
    links = "".join(
        f'<a href="{up}{address}">{words}</a>'
        for address, words in (("index.html", "Reports"), ("runs.html", "Runs"), ("rules/index.html", "Kinds"))
    )
    return (
        f'<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>{text(title)} · factlint</title>\n'
        f'<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">'
        f'<style>{STYLE}</style></head>\n<body>\n<nav aria-label="Site">{links}</nav>\n<main>\n{body}\n</main>\n'
        f"{script}</body></html>\n"
    )


def data(rows: Sequence[Row], names: Mapping[str, str]) -> str:
    """What index.html searches, as a script that sets one variable: it loads from a folder as well as from a server.

    `</` cannot end the script element early, and the two line separators that JSON allows and old scripts do not are
    escaped.
    """
    listed = [[*row[:10], json.loads(row[10]), json.loads(row[11])] for row in rows]
    shown = {"columns": COLUMNS, "rows": listed, "names": dict(names)}
    said = json.dumps(shown, ensure_ascii=False, separators=(",", ":"))
    said = said.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
    return f"window.FACTLINT={said};\n"


COLUMNS = ("page", "title", "name", "source", "published", "checked", "errors", "warnings", "notes", "claims")


def index() -> str:
    body = """<h1>Reports</h1>
<p id="counts" role="status">…</p>
<figure id="plot" hidden><figcaption>Errors and warnings by the day of the article</figcaption></figure>
<form id="search" role="search" aria-label="Reports">
<label>Search <input type="search" id="words" placeholder="title, path or address" autocomplete="off"></label>
<label>Source <select id="source"><option value="">any</option></select></label>
<label>Kind <select id="kind"><option value="">any, or none</option></select></label>
<label>About <select id="entity"><option value="">anybody</option></select></label>
<label>From <input type="date" id="from"></label> <label>to <input type="date" id="to"></label>
<label><input type="checkbox" id="wrong"> with errors only</label>
</form>
<table><thead><tr><th scope="col">Article</th><th scope="col">Outcome</th><th scope="col">Kinds</th>
<th scope="col">Published</th><th scope="col">Checked (UTC)</th></tr></thead><tbody id="rows"></tbody></table>
<p><button type="button" id="more" hidden>Show more</button></p>
<p id="about" hidden></p>
<noscript><p>The list needs its script; the reports themselves do not: <a href="runs.html">runs</a>.</p></noscript>"""
    return page("Reports", body, script=f'<script src="catalogue/reports.js"></script>\n<script>{SCRIPT}</script>\n')


def article(history: Sequence[Row]) -> str:
    """(page, title, checked, published, errors, warnings, claims), newest first."""
    title = history[0][1]
    rows = "".join(
        f'<tr><td><a href="{escape(where.rpartition("/")[2])}">{text(checked[:16].replace("T", " "))}</a></td>'
        f"<td>{outcome(errors, warnings)}{_change(history, place)}</td><td>{claims}</td>"
        f"<td>{text(published or '')}</td></tr>"
        for place, (where, _, checked, published, errors, warnings, claims) in enumerate(history)
    )
    head = f'<h1 dir="auto">{text(title)}</h1>\n<p>Every check of this article, newest first.</p>'
    return page(title, head + table(("Checked (UTC)", "Outcome", "Claims", "Published"), rows), "../../")


def table(columns: Sequence[str], rows: str) -> str:
    head = "".join(f'<th scope="col">{column}</th>' for column in columns)
    return f"<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"


def _change(history: Sequence[Row], place: int) -> str:
    """How the number of errors moved since the check before."""
    if place + 1 == len(history):
        return ""
    moved = history[place][4] - history[place + 1][4]
    return f' <span class="soft">({abs(moved)} {"more" if moved > 0 else "fewer"} than before)</span>' if moved else ""


def entity(name: str, claims: Sequence[Row]) -> str:
    """(measure, words, reference, verdict, kinds, page, anchor, title, day), refuted ones first."""
    rows = "".join(
        f'<tr class="{escape(verdict)}"><td>{text(measure)}</td><td dir="auto">{text(words)}</td>'
        f"<td>{text(reference)}</td><td>{_verdict(verdict)}{_kinds(json.loads(kinds))}</td>"
        f'<td><a href="../{escape(where)}#{escape(anchor)}" dir="auto">{text(title)}</a></td>'
        f'<td class="d">{text(day)}</td></tr>'
        for measure, words, reference, verdict, kinds, where, anchor, title, day in claims
    )
    body = f'<h1 dir="auto">{text(name)}</h1>\n<p>What articles say of {text(name)}, what is refuted first.</p>'
    return page(
        name, body + table(("Measure", "What was said", "The reference has", "Verdict", "Where", "When"), rows), "../"
    )


def kind(name: str, code: str, severity: str, doc: str) -> str:
    from markdown_it import MarkdownIt

    said = MarkdownIt("commonmark", {"html": False}).render(doc.strip())
    head = f"<h1>{text(name)}</h1>\n<p>{text(code)}, {text(severity)}</p>"
    return page(name, f'{head}<div class="prose">{said}</div>', "../../")


def kinds(rules: Sequence[tuple[str, str, str, str]]) -> str:
    """(name, code, severity, first sentence) of every kind."""
    rows = "".join(
        f'<tr><td>{text(code)}</td><td><a href="{escape(name)}/index.html">{text(name)}</a></td>'
        f"<td>{text(severity)}</td><td>{text(said)}</td></tr>"
        for name, code, severity, said in rules
    )
    listed = table(("Code", "Kind", "Severity", "A finding is about"), rows)
    return page("Kinds", f"<h1>Kinds of mismatch</h1>{listed}", "../")


def outcome(errors: int, warnings: int) -> str:
    return " ".join(_counts(errors, warnings)) or '<span class="supported">= no mismatch</span>'


def _counts(errors: int, warnings: int) -> Iterator[str]:
    if errors:
        yield f'<strong class="refuted">× {errors} {"error" if errors == 1 else "errors"}</strong>'
    if warnings:
        yield f'<span class="warned">! {warnings} {"warning" if warnings == 1 else "warnings"}</span>'


def _verdict(verdict: str) -> str:
    words, sign = _VERDICTS.get(verdict, (verdict, ""))
    return f"{sign} {text(words)}"


def _kinds(names: Sequence[str]) -> str:
    return "".join(f', <a href="../rules/{escape(name)}/index.html">{text(name)}</a>' for name in names)


def text(words: str) -> str:
    return escape(safe(words))
