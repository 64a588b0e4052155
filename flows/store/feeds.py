"""What is remembered of watched feeds: what their hosts said last, and which state of each article was checked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select, update
from sqlalchemy.dialects import postgresql, sqlite

from flows.store.engine import writing
from flows.store.schema import Document, Entry, Feed
from flows.store.store import Store, now

LONGEST_PAUSE = timedelta(hours=6)
MOST_FAILURES = 5
"""An article that could not be had so often is left alone until its feed says something new of it."""


@dataclass(frozen=True, slots=True)
class Known:
    """A feed as it was left."""

    id: int
    url: str
    etag: str | None
    last_modified: str | None
    not_before: datetime | None
    failures: int
    gone: bool
    is_first: bool
    """It was never read before."""


@dataclass(frozen=True, slots=True)
class Checked:
    """An article of a feed as it was left."""

    state: str
    url: str | None
    etag: str | None
    last_modified: str | None
    seen_at: datetime
    asked_at: datetime
    failures: int
    document_key: str | None

    def is_due(self, at: datetime, watched: timedelta) -> bool:
        """Whether its page is asked again though its feed says nothing new of it: often at first, seldom later."""
        age = at - self.seen_at
        is_watched = age < watched if not self.failures else self.failures < MOST_FAILURES
        return self.url is not None and is_watched and at - self.asked_at >= age / 8


class FeedBook:
    """Feeds and their articles. Each call is one transaction."""

    def __init__(self, store: Store) -> None:
        self._engine = store.engine
        self._writing = writing(store.engine)
        self._insert = postgresql.insert if store.engine.dialect.name == "postgresql" else sqlite.insert

    def open(self, url: str) -> Known:
        """The feed at an address, known from now on."""
        with self._writing.begin() as connection:
            connection.execute(self._insert(Feed).values(url=url, failures=0, gone=False).on_conflict_do_nothing())
            row = connection.execute(select(Feed.__table__).where(Feed.url == url)).one()
        return Known(
            row.id, row.url, row.etag, row.last_modified, row.not_before, row.failures, row.gone, not row.checked_at
        )

    def entries(self, feed_id: int) -> dict[str, Checked]:
        """Identity of each of its articles to how it was left."""
        query = (
            select(
                Entry.identity,
                Entry.state,
                Entry.url,
                Entry.etag,
                Entry.last_modified,
                Entry.seen_at,
                Entry.asked_at,
                Entry.failures,
                Document.key,
            )
            .outerjoin(Document, Document.id == Entry.document_id)
            .where(Entry.feed_id == feed_id)
        )
        with self._engine.begin() as connection:
            return {row[0]: Checked(*row[1:]) for row in connection.execute(query)}

    def answered(self, feed_id: int, title: str | None, etag: str | None, last_modified: str | None) -> None:
        """The host answered, and all that it named has been looked at."""
        values: dict[str, object] = {"etag": etag, "last_modified": last_modified, "checked_at": now()}
        values |= {"not_before": None, "failures": 0, "error": None}
        if title:
            values["title"] = title
        with self._writing.begin() as connection:
            connection.execute(update(Feed).where(Feed.id == feed_id).values(**values))

    def failed(self, feed_id: int, error: str, seconds: float | None = None, *, gone: bool = False) -> datetime:
        """The host did not answer: it is left alone for as long as it says, else longer from time to time."""
        with self._writing.begin() as connection:
            failures = connection.execute(select(Feed.failures).where(Feed.id == feed_id)).scalar_one() + 1
            pause = timedelta(seconds=seconds) if seconds else timedelta(minutes=min(2 ** (failures - 1), 2**10))
            until = now() + min(pause, LONGEST_PAUSE)
            connection.execute(
                update(Feed)
                .where(Feed.id == feed_id)
                .values(failures=failures, error=error, not_before=until, gone=gone)
            )
        return until

    def remember(self, feed_id: int, states: Mapping[str, Checked]) -> None:
        """What was checked of a feed's articles, under their identities."""
        if not states:
            return
        keys = sorted({one.document_key for one in states.values() if one.document_key})
        with self._writing.begin() as connection:
            documents = {
                row.key: row.id
                for row in connection.execute(select(Document.key, Document.id).where(Document.key.in_(keys)))
            }
            rows = [
                {
                    "feed_id": feed_id,
                    "identity": identity,
                    "state": one.state,
                    "url": one.url,
                    "asked_at": one.asked_at,
                    "etag": one.etag,
                    "last_modified": one.last_modified,
                    "document_id": documents.get(one.document_key or ""),
                    "seen_at": one.seen_at,
                    "failures": one.failures,
                }
                for identity, one in states.items()
            ]
            statement = self._insert(Entry)
            changed = {
                name: getattr(statement.excluded, name)
                for name in ("state", "url", "etag", "last_modified", "asked_at", "document_id", "failures")
            }
            connection.execute(
                statement.on_conflict_do_update(index_elements=["feed_id", "identity"], set_=changed), rows
            )
