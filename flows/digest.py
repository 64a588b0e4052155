"""A daily or weekly summary: what was checked, what went wrong, what was mended, what waits for a decision."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from prefect import flow
from prefect.states import Completed
from pydantic import Field

from checkers.formats._tally import plural
from checkers.formats.markdown import escaped
from flows import forms, late
from flows.forms import Form
from flows.publish import artifacts, summary
from flows.publish.site import Site
from flows.settings import settings
from flows.store import open_store, queries
from flows.store.queries import Found, Period
from flows.store.store import now

MOST_LISTED = 20


class Digest(Form):
    """The time that is summed up."""

    days: int = Field(
        default=1,
        title="Days",
        description="1 for a daily summary, 7 for a weekly one; up to now.",
        ge=1,
        le=366,
        json_schema_extra=forms.at(0),
    )


@flow(
    name="digest",
    description="Sums up the last day or week: what was checked, what went wrong, what was mended, what waits.",
    flow_run_name="digest",
    validate_parameters=True,
)
def digest(period: Digest = Digest()) -> dict[str, int]:  # noqa: B008 - never changed, and shown in the form
    if ended := late.superseded():
        return ended  # type: ignore[return-value]
    store, places = open_store(), settings()
    try:
        found = queries.period(store, now() - timedelta(days=period.days))
        waiting = queries.waiting(store, MOST_LISTED)
    finally:
        store.close()
    told = (
        f"{plural(found.articles, 'article')} checked, {plural(found.new, 'new mismatch', 'new mismatches')}, "
        f"{found.fixed} fixed, {found.waiting} waiting for a decision"
    )
    span = "day" if period.days == 1 else "week" if period.days == 7 else f"{period.days} days"
    page = "\n".join(_page(f"The last {span}", told, found, waiting, Site(places.site, places.site_url)))
    artifacts.publish_page(f"digest-{period.days}d", page, told)
    return Completed(  # type: ignore[return-value]
        message=told,
        data={"articles": found.articles, "new": found.new, "fixed": found.fixed, "waiting": found.waiting},
    )


def _page(title: str, told: str, found: Period, waiting: list[Found], site: Site) -> Iterator[str]:
    yield f"# {title}\n\n**{told}**\n"
    yield "| flow | runs | articles | new | fixed |\n|---|---:|---:|---:|---:|"
    for line in found.flows:
        yield f"| {line.flow} | {line.runs} | {line.articles} | {line.new} | {line.fixed} |"
    if found.unfinished:
        yield f"\n{plural(found.unfinished, 'run')} did not finish."
    if found.failing:
        yield "\n## Feeds that do not answer\n"
        yield from (f"- {escaped(url)}: {escaped(error)}" for url, error in found.failing)
    if waiting:
        yield "\n## Waiting for a decision\n"
        yield from (summary.finding_line(one, site) for one in waiting)
        yield "\nRun the deployment *review* to decide."
