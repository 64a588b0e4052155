"""Reports as Prefect artifacts: one markdown page and one table per run, under keys that stay the same from run to run,
so that the runs on one article line up as its history."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Sequence

from prefect.artifacts import create_markdown_artifact, create_table_artifact

from checkers.model.finding import Report
from checkers.model.rendering import Unread
from flows.publish import rendering, table

_LONGEST_SLUG = 60
_LONGEST_PAGE = 1_000_000
"""Characters of a markdown artifact; Prefect takes more, a browser does not like it."""


def slug(name: str) -> str:
    """Lower-case letters, digits and dashes, all that Prefect takes in a key; a digest for names that have none."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    words = re.findall(r"[a-z0-9]+", plain)
    short = "-".join(words)[:_LONGEST_SLUG].strip("-")
    return short or hashlib.sha256(name.encode()).hexdigest()[:12]


def publish(name: str, results: Sequence[Report | Unread], outcome: str) -> None:
    """Leaves `check-report-NAME` and `check-claims-NAME` on the current run.

    `outcome` is the run's one-line result; it stands beside both in lists of artifacts.
    """
    create_markdown_artifact(_page(results), key=f"check-report-{slug(name)}", description=outcome)
    create_table_artifact(table.rows(results), key=f"check-claims-{slug(name)}", description=outcome)


def _page(results: Sequence[Report | Unread]) -> str:
    page = rendering.render("markdown", results)
    if len(page) <= _LONGEST_PAGE:
        return page
    return f"{page[:_LONGEST_PAGE]}\n\n**The report is longer than a page can show: check fewer articles in a run.**\n"
