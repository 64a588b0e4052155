"""Report pages in a folder that any file server can serve.

    index.html                            every article's latest report (catalogue.py)
    runs.html                             the latest runs
    runs/ID.html                          one run: its articles, each with its counts and its report
    articles/DOCUMENT/RESULT.html         one report; an article's reports stand in one folder

Every file appears whole or not at all, and what is written twice is the same.
"""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Iterable, Sequence
from html import escape
from pathlib import Path

from checkers.formats._tally import plural
from flows.publish import catalogue_pages
from flows.records import Judged
from flows.store.queries import ItemLine, RunLine


class Site:
    """A folder of pages, and where a browser finds them."""

    def __init__(self, folder: Path, url: str | None) -> None:
        self.folder = folder
        self.url = url.rstrip("/") if url else None

    def link(self, page: str | None) -> str | None:
        """The page's address; None where there is no page or nobody serves the folder."""
        return f"{self.url}/{page}" if page and self.url else None

    def write(self, page: str, text: str) -> None:
        """Raises OSError where the folder cannot be written."""
        path = self.folder / page
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(prefix=".new-", dir=path.parent)
        with os.fdopen(handle, "w", encoding="utf-8") as stream:
            stream.write(text)
        Path(temporary).chmod(0o644)
        Path(temporary).replace(path)

    def read(self, page: str) -> str | None:
        """None where there is no such page."""
        try:
            return (self.folder / page).read_text(encoding="utf-8")
        except FileNotFoundError:
            return None

    def has(self, page: str) -> bool:
        return (self.folder / page).exists()

    def write_run(self, run: RunLine, items: Sequence[ItemLine], total: int) -> str:
        page = run_page(run.id)
        self.write(page, _run(run, items, total))
        return page

    def write_runs(self, runs: Iterable[RunLine]) -> None:
        self.write("runs.html", _runs(runs))


def run_page(run_id: str) -> str:
    return f"runs/{run_id}.html"


def report_page(key: str, digest: str, reference_digest: str, version: str, settings: str) -> str:
    """Where a result's report stands: the same result, the same place."""
    return f"articles/{_short(key)}/{_short(digest, reference_digest, version, settings)}.html"


def page_of(judged: Judged, version: str) -> str:
    return report_page(judged.key, judged.digest, judged.reference_digest, version, judged.settings)


def _short(*parts: str) -> str:
    return hashlib.sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _runs(runs: Iterable[RunLine]) -> str:
    rows = "\n".join(
        f"<tr><td>{run.started_at:%Y-%m-%d %H:%M} UTC</td><td>{escape(run.flow)}</td>"
        f'<td><a href="{run_page(run.id)}">{escape(run.name)}</a></td>'
        f"<td>{escape(run.outcome or 'not finished')}</td></tr>"
        for run in runs
    )
    table = catalogue_pages.table(("Started", "Flow", "What", "Outcome"), rows)
    return catalogue_pages.page("Runs", f"<h1>Runs</h1>\n{table if rows else '<p>No run yet.</p>'}")


def _run(run: RunLine, items: Sequence[ItemLine], total: int) -> str:
    rows = "\n".join(map(_item, items))
    left = f'<p class="soft">{total - len(items)} more without anything to tell.</p>' if total > len(items) else ""
    head = (
        f"<h1>{escape(run.name)}</h1>"
        f"<p><strong>{escape(run.outcome or 'not finished')}</strong></p>"
        f'<p class="soft">{escape(run.flow)}, {run.started_at:%Y-%m-%d %H:%M} UTC, {plural(total, "article")}</p>'
    )
    table = catalogue_pages.table(("Article", "Outcome", "Claims", "New", "Fixed"), rows)
    return catalogue_pages.page(run.name, f"{head}\n{table}{left}", "../")


def _item(item: ItemLine) -> str:
    name = escape(item.title or item.name)
    if item.page:
        name = f'<a href="../{escape(item.page)}">{name}</a>'
    if item.title and item.title != item.name:
        name += f'<br><span class="soft">{escape(item.name)}</span>'
    return (
        f"<tr><td>{name}</td><td>{escape(outcome_of(item))}</td><td>{item.claims}</td>"
        f"<td>{item.new}</td><td>{item.fixed}</td></tr>"
    )


def outcome_of(item: ItemLine) -> str:
    """In words, without colour."""
    if item.error:
        return f"not read: {item.error}"
    found = [plural(n, word) for n, word in ((item.errors, "error"), (item.warnings, "warning")) if n]
    return ", ".join(found) or "no mismatch"
