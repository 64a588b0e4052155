"""Judges stored articles again: what flipped because the reference changed, and in which published articles."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from prefect import flow
from prefect.states import Completed
from pydantic import Field

from checkers.formats._tally import plural
from flows import checking, forms, late
from flows.check_articles import Outcome, check
from flows.checking import Article
from flows.forms import Form
from flows.publish import signals
from flows.run import Run, run, stored_article
from flows.store import queries

PAGE = 500


class Recheck(Form):
    """Which articles are judged again, and by what."""

    days: int = Field(
        default=90,
        title="Articles of the last days",
        description="Those whose text was last seen so many days ago or later. 0: all.",
        ge=0,
        json_schema_extra=forms.at(0),
    )
    by_today: bool = Field(
        default=False,
        title="By what is known today",
        description="Else each by what was known on its own date, so that only corrections of the reference count.",
        json_schema_extra=forms.at(1),
    )
    reference: list[str] = Field(
        default_factory=list,
        title="Reference data",
        description="Folders or flat files (.csv, .jsonl) of facts. Empty: the facts that come with factlint.",
        json_schema_extra=forms.at(2),
    )

    @property
    def name(self) -> str:
        return f"recheck by {Path(self.reference[0]).stem}" if self.reference else "recheck"


@flow(
    name="recheck",
    description="Judges the stored claims again by the reference as it is now, and tells which verdicts flipped.",
    flow_run_name="recheck",
    validate_parameters=True,
)
def recheck(articles: Recheck = Recheck()) -> Outcome:  # noqa: B008 - never changed, and shown in the form
    """Articles that were judged by this very reference and this factlint are left out."""
    if ended := late.superseded():
        return ended  # type: ignore[return-value]
    with run("recheck", articles.name, articles.reference) as current:
        wordless = queries.count_wordless(current.store)
        outcome = check(current, again(current, articles), publish_empty=False)
    flipped = [len(change.new) + len(change.fixed) + len(change.removed) for change in current.changes]
    new, right = (sum(len(getattr(change, part)) for change in current.changes) for part in ("new", "fixed"))
    told = f"{plural(outcome['articles'], 'article')} judged again: {sum(flipped)} flipped"
    if any(flipped):
        told += f" ({new} now wrong, {right} now right) in {plural(sum(map(bool, flipped)), 'article')}"
        signals.tag_run("flipped")
    left = f"; {plural(wordless, 'article')} without kept text left out" if wordless else ""
    return Completed(message=told + left, data={**outcome, "outcome": told + left})  # type: ignore[return-value]


def again(current: Run, articles: Recheck) -> Iterator[Article]:
    """Stored articles that were judged by another reference or another factlint, the oldest first."""
    today = date.today() if articles.by_today else None
    after = 0
    while True:
        page = queries.kept_texts(current.store, articles.days, after, PAGE)
        for one in page:
            after = one.document_id
            is_judged_so = (one.reference_digest, one.factlint_version) == (
                current.reference.digest,
                checking.version(),
            )
            if today or not is_judged_so:
                yield stored_article(one, today)
        if len(page) < PAGE:
            return
