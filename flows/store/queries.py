"""Reading for people: what a run found, an article's history, what waits for a decision."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, fields
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import case, distinct, func, null, select

from checkers.formats._tally import Tally
from checkers.model.finding import Severity
from flows.records import FindingRow, KeepText, Shape
from flows.store.schema import Claim, Document, Feed, Finding, Item, Result, Review, Run, Version
from flows.store.store import Store, now

_FINDING = tuple(getattr(Finding, field.name) for field in fields(FindingRow))
_WORST_FIRST = case({"error": 0, "warning": 1}, value=Finding.severity, else_=2)


@dataclass(frozen=True, slots=True)
class Found:
    """A finding, with the article that it is in."""

    document_id: int
    key: str
    title: str | None
    url: str | None
    name: str
    page: str | None
    start: int
    finding: FindingRow


@dataclass(frozen=True, slots=True)
class ItemLine:
    """One input of a run: its counts, or why it has none."""

    name: str
    title: str | None
    page: str | None
    error: str | None
    errors: int
    warnings: int
    claims: int
    new: int
    fixed: int


@dataclass(frozen=True, slots=True)
class RunLine:
    id: str
    flow: str
    name: str
    started_at: datetime
    outcome: str | None


@dataclass(frozen=True, slots=True)
class Moment:
    """One result in an article's history."""

    checked_at: datetime
    seen_at: datetime
    version: int
    """From 1, in the order in which the texts were seen."""
    reference_digest: str
    factlint_version: str
    errors: int
    warnings: int
    claims: int
    current: bool
    published: date | None


@dataclass(frozen=True, slots=True)
class Kept:
    """The current text of an article, as far as it is kept, and what judged it."""

    document_id: int
    key: str
    url: str | None
    title: str | None
    digest: str
    text: str
    language: str | None
    published: date | None
    as_of: date | None
    truncated: bool
    keep_text: KeepText
    reference_digest: str
    factlint_version: str
    settings: str

    @property
    def judged_by(self) -> tuple[str, str, str]:
        return self.reference_digest, self.factlint_version, self.settings


@dataclass(frozen=True, slots=True)
class FlowLine:
    flow: str
    runs: int
    articles: int
    new: int
    fixed: int


@dataclass(frozen=True, slots=True)
class Period:
    """What happened since a moment."""

    flows: tuple[FlowLine, ...]
    articles: int
    new: int
    fixed: int
    waiting: int
    unfinished: int
    failing: tuple[tuple[str, str], ...]
    """Feeds whose host did not answer last time, and why."""


def run_tally(store: Store, run_id: str) -> Tally:
    """What a run came to, over all its inputs."""
    sums = (
        func.sum(column)
        for column in (
            Result.claims,
            Result.errors,
            Result.warnings,
            Result.notes,
            Result.numbers_in_text,
            Result.numbers_checked,
        )
    )
    query = select(*sums).select_from(Item).join(Result, Result.id == Item.result_id).where(Item.run_id == run_id)
    failed = select(func.count()).select_from(Item).where(Item.run_id == run_id, Item.error.is_not(None))
    with store.engine.begin() as connection:
        claims, errors, warnings, notes, in_text, checked = (n or 0 for n in connection.execute(query).one())
        unread = connection.execute(failed).scalar_one()
    severities = {Severity.ERROR: errors, Severity.WARNING: warnings, Severity.NOTE: notes}
    return Tally(
        claims=claims,
        severities=severities,
        numbers_in_text=in_text,
        numbers_checked=checked,
        unread=unread,
    )


def run_findings(store: Store, run_id: str, limit: int) -> list[Found]:
    """A run's findings, worst first, then in the order of its inputs; dismissed ones left out."""
    query = (
        _found()
        .join(Item, Item.result_id == Result.id)
        .add_columns(Item.name, Item.page)
        .where(Item.run_id == run_id, Finding.dismissed.is_(None))
        .order_by(_WORST_FIRST, Item.position, Finding.number, Finding.position)
        .limit(limit)
    )
    return _read_found(store, query)


def waiting(store: Store, limit: int, key: str | None = None) -> list[Found]:
    """Errors and warnings of current results on which nobody decided, worst first, newest first."""
    decided = select(Review.id).where(
        Review.document_id == Result.document_id, Review.fingerprint == Finding.fingerprint
    )
    query = (
        _found()
        .add_columns(Document.key.label("name"), null().label("page"))
        .where(Result.current, Finding.severity.in_(("error", "warning")), ~decided.exists())
        .order_by(_WORST_FIRST, Result.checked_at.desc(), Finding.result_id, Finding.number, Finding.position)
        .limit(limit)
    )
    return _read_found(store, query.where(Document.key == key) if key else query)


def _found() -> Any:
    return (
        select(Document.id, Document.key, Document.title, Document.url, Claim.start, *_FINDING)
        .select_from(Finding)
        .join(Result, Result.id == Finding.result_id)
        .join(Document, Document.id == Result.document_id)
        .join(Claim, (Claim.result_id == Finding.result_id) & (Claim.number == Finding.number))
    )


def _read_found(store: Store, query: Any) -> list[Found]:
    with store.engine.begin() as connection:
        return [
            Found(row[0], row[1], row[2], row[3], row.name, row.page, row[4], FindingRow(*row[5 : 5 + len(_FINDING)]))
            for row in connection.execute(query)
        ]


def run_items(store: Store, run_id: str, limit: int) -> list[ItemLine]:
    """A run's inputs in order: those that could not be read and those with findings before the clean ones."""
    rank = case((Item.error.is_not(None), 1), (Result.errors > 0, 0), (Result.warnings > 0, 2), else_=3)
    query = (
        select(
            Item.name,
            Document.title,
            Item.page,
            Item.error,
            func.coalesce(Result.errors, 0),
            func.coalesce(Result.warnings, 0),
            func.coalesce(Result.claims, 0),
            Item.new,
            Item.fixed,
        )
        .select_from(Item)
        .outerjoin(Result, Result.id == Item.result_id)
        .outerjoin(Document, Document.id == Result.document_id)
        .where(Item.run_id == run_id)
        .order_by(rank, Item.position)
        .limit(limit)
    )
    with store.engine.begin() as connection:
        return [ItemLine(*row) for row in connection.execute(query)]


def run_size(store: Store, run_id: str) -> int:
    """How many inputs a run had."""
    with store.engine.begin() as connection:
        return connection.execute(select(func.count()).select_from(Item).where(Item.run_id == run_id)).scalar_one()


def run_reports(store: Store, run_id: str) -> Iterator[Shape]:
    """The JSON reports of a run in the order of its inputs, `{"id", "error"}` for those that could not be read."""
    query = (
        select(Item.name, Item.error, Result.report)
        .outerjoin(Result, Result.id == Item.result_id)
        .where(Item.run_id == run_id)
        .order_by(Item.position)
        .execution_options(yield_per=200)
    )
    with store.engine.begin() as connection:
        for name, error, packed in connection.execute(query):
            yield json.loads(zlib.decompress(packed)) if packed else {"id": name, "error": error or "no text is kept"}


def run_pages(store: Store, run_id: str) -> Iterator[tuple[str, str, datetime, Shape]]:
    """Page, name, time and report of what a run has a page for, in the order of its inputs."""
    query = (
        select(Item.page, Item.name, Result.checked_at, Result.report)
        .join(Result, Result.id == Item.result_id)
        .where(Item.run_id == run_id, Item.page.is_not(None), Result.report.is_not(None))
        .order_by(Item.position)
        .execution_options(yield_per=200)
    )
    with store.engine.begin() as connection:
        for page, name, checked_at, packed in connection.execute(query):
            yield page, name, checked_at, json.loads(zlib.decompress(packed))


def runs(store: Store, limit: int) -> list[RunLine]:
    query = select(Run.id, Run.flow, Run.name, Run.started_at, Run.outcome).order_by(Run.started_at.desc())
    with store.engine.begin() as connection:
        return [RunLine(*row) for row in connection.execute(query.limit(limit))]


def history(store: Store, document_id: int) -> list[Moment]:
    """Every result of an article that is still kept, oldest first."""
    query = (
        select(Result, Version.seen_at, Version.id, Version.published)
        .join(Version, Version.id == Result.version_id)
        .where(Result.document_id == document_id)
        .order_by(Result.checked_at, Result.id)
    )
    texts = select(Version.id).where(Version.document_id == document_id).order_by(Version.seen_at, Version.id)
    columns = (
        Result.checked_at,
        Version.seen_at,
        Version.id,
        Result.reference_digest,
        Result.factlint_version,
        Result.errors,
        Result.warnings,
        Result.claims,
        Result.current,
        Version.published,
    )
    with store.engine.begin() as connection:
        order = {version: number for number, version in enumerate(connection.scalars(texts), 1)}
        found = connection.execute(query.with_only_columns(*columns))
        return [Moment(row[0], row[1], order[row[2]], *row[3:]) for row in found]


def report_of(store: Store, result_id: int) -> Shape | None:
    """The JSON report of a result; None where it is not kept."""
    with store.engine.begin() as connection:
        packed = connection.execute(select(Result.report).where(Result.id == result_id)).scalar_one_or_none()
    found: Shape | None = json.loads(zlib.decompress(packed)) if packed else None
    return found


def kept_texts(store: Store, days: int, after: int, limit: int) -> list[Kept]:
    """Articles whose text is kept, in the order of their ids from `after` on; of the last days, or all for 0."""
    query = _kept().where(Document.id > after).order_by(Document.id).limit(limit)
    if days:
        query = query.where(Version.seen_at >= now() - timedelta(days=days))
    with store.engine.begin() as connection:
        return [Kept(*row) for row in connection.execute(query)]


def kept_text(store: Store, key: str) -> Kept | None:
    with store.engine.begin() as connection:
        row = connection.execute(_kept().where(Document.key == key)).one_or_none()
    return Kept(*row) if row else None


def _kept() -> Any:
    return (
        select(
            Document.id,
            Document.key,
            Document.url,
            Version.title,
            Version.digest,
            Version.text,
            Version.language,
            Version.published,
            Version.as_of,
            Version.truncated,
            Version.keep_text,
            Result.reference_digest,
            Result.factlint_version,
            Result.settings,
        )
        .select_from(Result)
        .join(Version, Version.id == Result.version_id)
        .join(Document, Document.id == Result.document_id)
        .where(Result.current, Version.text.is_not(None))
    )


def count_wordless(store: Store) -> int:
    """Articles of whose current text nothing is kept."""
    query = (
        select(func.count())
        .select_from(Result)
        .join(Version, Version.id == Result.version_id)
        .where(Result.current, Version.text.is_(None))
    )
    with store.engine.begin() as connection:
        return connection.execute(query).scalar_one()


def reviews(store: Store) -> Iterator[dict[str, str]]:
    """Every decision, oldest first."""
    query = (
        select(
            Review.decided_at,
            Review.decision,
            Review.reason,
            Review.reviewer,
            Review.kind,
            Review.words,
            Document.key,
            Document.title,
        )
        .join(Document, Document.id == Review.document_id)
        .order_by(Review.id)
    )
    names = ("decided_at", "decision", "reason", "reviewer", "kind", "words", "article", "title")
    with store.engine.begin() as connection:
        for row in connection.execute(query):
            yield {name: value or "" for name, value in zip(names, (row[0].isoformat(), *row[1:]), strict=True)}


def period(store: Store, since: datetime) -> Period:
    """What runs that started since then came to."""
    by_flow = (
        select(
            Run.flow,
            func.count(distinct(Run.id)),
            func.count(Item.result_id),
            func.coalesce(func.sum(Item.new), 0),
            func.coalesce(func.sum(Item.fixed), 0),
        )
        .outerjoin(Item, Item.run_id == Run.id)
        .where(Run.started_at >= since)
        .group_by(Run.flow)
        .order_by(Run.flow)
    )
    articles = (
        select(func.count(distinct(Result.document_id)))
        .select_from(Item)
        .join(Run, Run.id == Item.run_id)
        .join(Result, Result.id == Item.result_id)
        .where(Run.started_at >= since)
    )
    unfinished = select(func.count()).select_from(Run).where(Run.started_at >= since, Run.ended_at.is_(None))
    failing = select(Feed.url, Feed.error).where(Feed.error.is_not(None)).order_by(Feed.url).limit(50)
    decided = select(Review.id).where(
        Review.document_id == Result.document_id, Review.fingerprint == Finding.fingerprint
    )
    waits = (
        select(func.count())
        .select_from(Finding)
        .join(Result, Result.id == Finding.result_id)
        .where(Result.current, Finding.severity.in_(("error", "warning")), ~decided.exists())
    )
    with store.engine.begin() as connection:
        flows = tuple(FlowLine(*row) for row in connection.execute(by_flow))
        return Period(
            flows,
            connection.execute(articles).scalar_one(),
            sum(line.new for line in flows),
            sum(line.fixed for line in flows),
            connection.execute(waits).scalar_one(),
            connection.execute(unfinished).scalar_one(),
            tuple((row[0], row[1] or "") for row in connection.execute(failing)),
        )


def pages(store: Store) -> set[str]:
    """Pages that a kept run names, and the runs' own."""
    with store.engine.begin() as connection:
        named = set(connection.scalars(select(Item.page).where(Item.page.is_not(None)).distinct()))
        runs_kept = connection.scalars(select(Run.id))
        return {page for page in named if page} | {f"runs/{run_id}.html" for run_id in runs_kept}
