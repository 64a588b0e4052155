"""Reports as Prefect artifacts: one markdown page and one table per run, under keys that stay the same from run to run,
so that the runs on one article line up as its history."""

from __future__ import annotations

import hashlib
import re
import unicodedata

from prefect.artifacts import create_markdown_artifact, create_table_artifact

from flows.publish.table import Row

_LONGEST_SLUG = 60
_LONGEST_PAGE = 1_000_000
"""Characters of a markdown artifact; Prefect takes more, a browser does not like it."""


def slug(name: str) -> str:
    """Lower-case letters, digits and dashes, all that Prefect takes in a key; a digest for names that have none."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    words = re.findall(r"[a-z0-9]+", plain)
    short = "-".join(words)[:_LONGEST_SLUG].strip("-")
    return short or hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:12]


def publish(name: str, page: str, rows: list[Row], outcome: str) -> None:
    """Leaves `check-report-NAME` and `check-claims-NAME` on the current run.

    `outcome` is the run's one-line result; it stands beside both in lists of artifacts.
    """
    create_markdown_artifact(_cut(page), key=f"check-report-{slug(name)}", description=outcome)
    create_table_artifact(rows, key=f"check-claims-{slug(name)}", description=outcome)


def publish_comparison(name: str, page: str, rows: list[Row], outcome: str) -> None:
    """Leaves `compare-report-NAME` and `compare-differences-NAME` on the current run."""
    create_markdown_artifact(_cut(page), key=f"compare-report-{slug(name)}", description=outcome)
    create_table_artifact(rows, key=f"compare-differences-{slug(name)}", description=outcome)


def article_key(document_id: int, title: str) -> str:
    """The key of a watched article's history. The number keeps apart articles of one title."""
    return f"article-{slug(title)[:40].strip('-')}-{document_id}"


def publish_history(document_id: int, title: str, page: str, outcome: str) -> None:
    create_markdown_artifact(page, key=article_key(document_id, title), description=outcome)


def publish_page(key: str, page: str, outcome: str) -> None:
    create_markdown_artifact(_cut(page), key=key, description=outcome)


def publish_table(key: str, rows: list[Row], outcome: str) -> None:
    create_table_artifact(rows, key=key, description=outcome)


def _cut(page: str) -> str:
    # Neither interface sets formulas, and one of them shows the escape of a dollar sign inside the text of a link.
    page = page.replace("\\$", "$")
    if len(page) <= _LONGEST_PAGE:
        return page
    return f"{page[:_LONGEST_PAGE]}\n\n**The report is longer than a page can show: check fewer articles in a run.**\n"
