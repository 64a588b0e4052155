"""Watches feeds, sitemaps and folders: checks what is new or changed in them, and nothing else.

    read feeds  ->  fetch articles  ->  check  ->  remember

Hosts are asked with what they said last (ETag, Last-Modified), wait as long as they say (Retry-After), and are left
alone for longer and longer while they fail. An article counts as checked when its result is in the store, never before:
a run that is killed anywhere is simply done again by the next.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Literal

from prefect import flow, get_run_logger, task
from prefect.cache_policies import NO_CACHE
from prefect.logging import get_logger
from prefect.runtime import flow_run
from prefect.states import Completed, Failed
from pydantic import Field, field_validator

from checkers.formats._tally import plural
from checkers.model.document import Document
from flows import checking, forms, hosts, late
from flows.check_articles import MOST_CHARACTERS, Outcome, check
from flows.checking import Article
from flows.forms import DETECT, Form
from flows.ingest.article import PageError
from flows.ingest.feeds import Entry, Feed, FeedError, read_feed
from flows.ingest.fetch import Answer, BusyError, FetchError, Limits, Seen, StatusError
from flows.ingest.inputs import ARTICLE_SUFFIXES, InputError, Options, Reader, is_address
from flows.ingest.pages import Pages, open_pages
from flows.publish import signals
from flows.records import Unreadable
from flows.run import Run, run
from flows.store.feeds import Checked, FeedBook, Known
from flows.store.store import now

MOST_FEEDS = 500
MOST_PARTS = 20
"""Of one sitemap index, the newest; of one list of feeds, the first."""
FETCHERS = 8
"""Threads; one host is never asked by two at once."""
SHORTEST_TEXT = 120
"""Characters of a feed's own text that are worth checking where the page cannot be had."""
GONE = 410
LIMITS = Limits()
"""Of one answer, a feed's or a page's."""
ACCEPT = "application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5"


class Feeds(Form):
    """What to watch, and how."""

    feeds: list[str] = Field(
        title="Feeds",
        description=(
            "Addresses of RSS, Atom or JSON feeds, of sitemaps or of lists of feeds (OPML); or folders on the machine "
            "that runs the flow."
        ),
        min_length=1,
        max_length=MOST_FEEDS,
        json_schema_extra=forms.at(0),
    )
    newest: int = Field(
        default=50,
        title="Articles of one feed at most",
        description="The rest of a long feed waits for the next run.",
        ge=1,
        le=5_000,
        json_schema_extra=forms.at(1),
    )
    watch_days: int = Field(
        default=3,
        title="Watch an article for corrections, in days",
        description=(
            "So long its page is asked again, often at first and seldom later, whether its feed says that it changed "
            "or not. 0: only where the feed says so."
        ),
        ge=0,
        le=365,
        json_schema_extra=forms.at(2),
    )
    language: str = Field(
        default=DETECT,
        title="Language",
        description="Of every article. Where it is detected, the article's and the feed's own word come first.",
        json_schema_extra=forms.at(3, enum=forms.languages()),
    )
    reference: list[str] = Field(
        default_factory=list,
        title="Reference data",
        description="Folders or flat files (.csv, .jsonl) of facts. Empty: the facts that come with factlint.",
        json_schema_extra=forms.at(4),
    )
    keep_text: Literal["excerpt", "none"] = Field(
        default="excerpt",
        title="Keep the text",
        description="What the store keeps of an article: the sentences that were checked, or no word of it.",
        json_schema_extra=forms.at(5),
    )

    @field_validator("feeds")
    @classmethod
    def _addresses(cls, given: list[str]) -> list[str]:
        found = list(dict.fromkeys(one.strip() for one in given if one.strip()))
        if not found:
            raise ValueError("name at least one feed, as https://news.example/feed.xml")
        for one in found:
            if is_address(one) and not one.lower().startswith(("http://", "https://")):
                raise ValueError(f"{one}: only http and https are fetched; write it as https://news.example/feed.xml")
        return found

    @property
    def name(self) -> str:
        first = self.feeds[0].partition("://")[2] or Path(self.feeds[0]).name
        return first if len(self.feeds) == 1 else f"{first} and {len(self.feeds) - 1} more"


@dataclass(frozen=True, slots=True)
class Wanted:
    """An article to be looked at, and how it was left."""

    feed: Known
    entry: Entry
    state: str
    before: Checked | None
    seen_at: datetime

    @property
    def is_new(self) -> bool:
        """Its feed says something of it that it did not say before."""
        return self.before is None or self.before.state != self.state

    @property
    def seen(self) -> Seen:
        """An article whose feed says something new of it is asked for whole."""
        return Seen() if self.before is None or self.is_new else Seen(self.before.etag, self.before.last_modified)


@dataclass(frozen=True, slots=True)
class Fetched:
    """What came of it. `readable` is None where the host says that nothing changed."""

    wanted: Wanted
    readable: Article | Unreadable | None
    seen: Seen | None = None
    failed: bool = False


@dataclass(frozen=True, slots=True)
class Told:
    """A feed's answer: what its host says of it, and whether all that it names is looked at in this run."""

    feed: Known
    title: str | None
    seen: Seen
    is_whole: bool


class Reading:
    """What reading the feeds gave. A plain class, so that Prefect hands it on as one value."""

    def __init__(self) -> None:
        self.wanted: list[Wanted] = []
        self.told: list[Told] = []
        self.problems: list[Unreadable] = []
        self.feeds = 0
        self.waiting = 0


@flow(
    name="check-feeds",
    description=(
        "Watches feeds, sitemaps and folders: checks the articles that are new or changed since its last run, and "
        "tells of corrections whether they mend what was wrong."
    ),
    flow_run_name=lambda: Feeds.model_validate(flow_run.get_parameters()["feeds"]).name,
    validate_parameters=True,
)
def check_feeds(feeds: Feeds) -> Outcome:
    """Schedule it as often as you like: where nothing changed a run asks each host one question."""
    if ended := late.superseded():
        return ended  # type: ignore[return-value]
    pages = open_pages()
    with run("check-feeds", feeds.name, feeds.reference) as current, closing(pages.client):
        watch = Watch(current, pages, feeds)
        reading = read_feeds(watch)
        fetched = fetch_articles(watch, reading)
        articles = [*reading.problems, *(one.readable for one in fetched.items if one.readable)]
        outcome = check(current, iter(articles)) if articles else _nothing(current, reading)
        remember(fetched)
    about = (
        f"{plural(reading.feeds, 'feed')}, {plural(len(articles) - len(reading.problems), 'article')} new or changed"
    )
    message = f"{about}: {outcome['outcome']}" if articles else f"{about}{_waiting(reading)}"
    if reading.problems and len(reading.problems) == reading.feeds:
        return Failed(message=f"no feed could be read; {reading.problems[0].error}", data=outcome)  # type: ignore[return-value]
    return Completed(message=message, data=outcome)  # type: ignore[return-value]


class Watch:
    """What the steps of one run share. A plain class, so that Prefect hands it on as one value."""

    def __init__(self, run: Run, pages: Pages, feeds: Feeds) -> None:
        self.run = run
        self.pages = pages
        self.feeds = feeds
        self.book = FeedBook(run.store)


class FetchedBatch:
    """A plain class, so that Prefect hands it on as one value."""

    def __init__(self, watch: Watch, reading: Reading, items: list[Fetched]) -> None:
        self.watch = watch
        self.reading = reading
        self.items = items


@task(name="read feeds", task_run_name="read feeds", cache_policy=NO_CACHE)
def read_feeds(watch: Watch) -> Reading:
    """Which articles are new or changed. A feed that cannot be read is told and stops no other."""
    reading = Reading()
    at = now()
    due = []
    for url in watch.feeds.feeds:
        known = watch.book.open(url if is_address(url) else str(Path(url).absolute()))
        if known.gone or (known.not_before and known.not_before > at):
            reading.waiting += 1
        else:
            due.append(known)
    reading.feeds = len(watch.feeds.feeds)
    hosts.announce(known.url for known in due if is_address(known.url))
    with ThreadPoolExecutor(FETCHERS) as threads:
        for wanted, told in threads.map(lambda known: _read_one(watch, known), due):
            reading.wanted += wanted
            if isinstance(told, Unreadable):
                reading.problems.append(told)
            else:
                reading.told.append(told)
    get_run_logger().info(
        "%s read, %s to look at%s", plural(len(due), "feed"), plural(len(reading.wanted), "article"), _waiting(reading)
    )
    return reading


@task(name="fetch articles", task_run_name="fetch articles", cache_policy=NO_CACHE)
def fetch_articles(watch: Watch, reading: Reading) -> FetchedBatch:
    """Every article that is new or may have changed, as its host gives it."""
    hosts.announce(wanted.entry.url for wanted in reading.wanted if wanted.entry.url)
    with ThreadPoolExecutor(FETCHERS) as threads:
        items = list(threads.map(lambda wanted: _fetch_one(watch, wanted), reading.wanted))
    same = sum(one.readable is None for one in items)
    get_run_logger().info("%s fetched, %d unchanged", plural(len(items) - same, "article"), same)
    return FetchedBatch(watch, reading, items)


@task(name="remember", task_run_name="remember", cache_policy=NO_CACHE, retries=3, retry_delay_seconds=2)
def remember(fetched: FetchedBatch) -> None:
    """Marks as checked what the store now has."""
    states: dict[int, dict[str, Checked]] = {}
    at = now()
    for one in fetched.items:
        wanted, before = one.wanted, one.wanted.before
        failures = (before.failures if before and not wanted.is_new else 0) + 1 if one.failed else 0
        key = one.readable.key if isinstance(one.readable, Article) else before.document_key if before else None
        states.setdefault(wanted.feed.id, {})[wanted.entry.identity] = Checked(
            state=wanted.state,
            url=wanted.entry.url,
            etag=one.seen.etag if one.seen else None,
            last_modified=one.seen.last_modified if one.seen else None,
            seen_at=wanted.seen_at,
            asked_at=at,
            failures=failures,
            document_key=key,
        )
    for feed_id, of_feed in states.items():
        fetched.watch.book.remember(feed_id, of_feed)
    for told in fetched.reading.told:
        # Without its ETag the feed is read whole again, and what was left over is found.
        seen = told.seen if told.is_whole else Seen()
        fetched.watch.book.answered(told.feed.id, told.title, seen.etag, seen.last_modified)


def _read_one(watch: Watch, known: Known) -> tuple[list[Wanted], Told | Unreadable]:
    try:
        if not is_address(known.url):
            return _choose(watch, known, Feed(None, tuple(_folder(known))), Seen())
        with hosts.turn(known.url):
            seen = Seen(known.etag, known.last_modified)
            answer = watch.pages.client.get(known.url, accept=ACCEPT, seen=seen, limits=LIMITS)
        if answer.not_modified:
            return _watched(watch, known), Told(known, None, Seen(known.etag, known.last_modified), True)
        feed = read_feed(answer.body, answer.url, answer.headers.get("content-type", ""))
        # What has parts elsewhere says nothing of them by its own ETag.
        return _choose(watch, known, _with_parts(watch, known, feed), Seen() if feed.feeds else answer.seen)
    except TimeoutError:
        # No fault of the host's: other runs had it all the time.
        return [], Unreadable(
            known.url, f"{known.url}: its host was asked by other runs all the time; the next run asks"
        )
    except BusyError as problem:
        watch.book.failed(known.id, str(problem), problem.seconds)
        return [], Unreadable(known.url, str(problem))
    except StatusError as problem:
        watch.book.failed(known.id, str(problem), problem.retry_after, gone=problem.status == GONE)
        return [], Unreadable(known.url, str(problem))
    except (FetchError, FeedError, InputError, OSError) as problem:
        error = str(problem) if known.url in str(problem) else f"{known.url}: {problem}"
        watch.book.failed(known.id, error)
        return [], Unreadable(known.url, error)


def _with_parts(watch: Watch, known: Known, feed: Feed) -> Feed:
    """A sitemap index or a list of feeds with what its newest parts name. One broken part does not hide the others."""
    entries = list(feed.entries)
    for url in feed.feeds[:MOST_PARTS]:
        try:
            hosts.announce([url])
            with hosts.turn(url):
                answer = watch.pages.client.get(url, accept=ACCEPT, linked_from=known.url, limits=LIMITS)
            entries += read_feed(answer.body, answer.url, answer.headers.get("content-type", "")).entries
        except (FetchError, FeedError, TimeoutError) as problem:
            get_logger(__name__).warning("%s: %s", url, problem)
    return replace(feed, entries=tuple(entries))


def _folder(known: Known) -> list[Entry]:
    """The articles of a folder, the newest first, each with its size and time for its state."""
    folder = Path(known.url)
    if not folder.is_dir():
        raise InputError(f"{folder}: no such folder; check the path")
    found = []
    for place, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            if name.lower().endswith(ARTICLE_SUFFIXES) and not name.startswith("."):
                status = Path(place, name).stat()
                stamp = f"{status.st_mtime_ns} {status.st_size}"
                found.append((status.st_mtime_ns, Entry(str(Path(place, name)), stamp=stamp)))
    return [entry for _, entry in sorted(found, key=lambda one: one[0], reverse=True)]


def _choose(watch: Watch, known: Known, feed: Feed, seen: Seen) -> tuple[list[Wanted], Told]:
    """New and changed articles up to the limit, and those that are watched for corrections.

    Of a feed that is read for the first time the older articles are not news: they count as seen.
    """
    before = watch.book.entries(known.id)
    at = now()
    new, again = [], []
    for entry in feed.entries:
        old = before.get(entry.identity)
        wanted = Wanted(known, entry, entry.state, old, old.seen_at if old else at)
        if wanted.is_new:
            new.append(wanted)
        elif old and old.is_due(at, timedelta(days=watch.feeds.watch_days)):
            again.append(wanted)
    left = new[watch.feeds.newest :]
    if known.is_first:
        watch.book.remember(known.id, {one.entry.identity: _unlooked(one) for one in left})
    named = {entry.identity for entry in feed.entries}
    again += [one for one in _watched(watch, known, before) if one.entry.identity not in named]
    is_whole = known.is_first or not left
    return new[: watch.feeds.newest] + again, Told(known, feed.title, seen, is_whole)


def _watched(watch: Watch, known: Known, before: Mapping[str, Checked] | None = None) -> list[Wanted]:
    """Articles of a feed that are watched for corrections, whether it still names them or not."""
    at = now()
    entries = before if before is not None else watch.book.entries(known.id)
    return [
        Wanted(known, Entry(identity, old.url), old.state, old, old.seen_at)
        for identity, old in entries.items()
        if old.is_due(at, timedelta(days=watch.feeds.watch_days))
    ]


def _unlooked(one: Wanted) -> Checked:
    # Without an address it is not watched for corrections.
    return Checked(one.state, None, None, None, one.seen_at, one.seen_at, 0, None)


def _fetch_one(watch: Watch, wanted: Wanted) -> Fetched:
    entry = wanted.entry
    if entry.url is None:
        return _from_folder(watch, wanted) if not is_address(wanted.feed.url) else _from_feed(watch, wanted, "no link")
    try:
        with hosts.turn(entry.url):
            answer = watch.pages.answer(entry.url, linked_from=wanted.feed.url, seen=wanted.seen)
        if answer.not_modified:
            return Fetched(wanted, None, wanted.seen)
        return Fetched(wanted, _page(watch, wanted, answer), answer.seen)
    except (FetchError, PageError, TimeoutError) as problem:
        if wanted.before and wanted.before.document_key and not wanted.is_new:
            # Checked already and only watched for corrections: it is asked again in its time.
            return Fetched(wanted, None, wanted.seen)
        return _from_feed(watch, wanted, str(problem))


def _page(watch: Watch, wanted: Wanted, answer: Answer) -> Article | Unreadable:
    page = watch.pages.article(answer)
    entry = wanted.entry
    day = page.day or (entry.published.date() if entry.published else None)
    document = Document(
        id=page.url or answer.url,
        text=page.text,
        language=checking.told_language(page.text, _language(watch.feeds), page.language or entry.language),
        published=day,
        as_of=day,
        title=page.title or entry.title,
        url=page.url or answer.url,
        truncated=page.truncated,
    )
    return _article(watch, document, document.url or document.id)


def _from_feed(watch: Watch, wanted: Wanted, why: str) -> Fetched:
    """What the feed carries of an article whose page cannot be had, marked as a part of it."""
    entry = wanted.entry
    if len(entry.text) < SHORTEST_TEXT and wanted.entry.url:
        return Fetched(wanted, Unreadable(entry.url or entry.title or entry.identity, why), failed=True)
    text = f"{entry.title}\n\n{entry.text}" if entry.title and entry.title not in entry.text[:500] else entry.text
    if not text.strip():
        return Fetched(wanted, Unreadable(entry.identity, f"{wanted.feed.url}: an entry without link and text"))
    day = entry.published.date() if entry.published else None
    language = checking.told_language(text, _language(watch.feeds), entry.language)
    key = entry.url or f"{wanted.feed.url}#{entry.identity}"
    document = Document(key, text, language, day, day, entry.title, entry.url, truncated=True)
    # Tried again: the page may be there tomorrow.
    return Fetched(wanted, _article(watch, document, key), failed=entry.url is not None)


def _from_folder(watch: Watch, wanted: Wanted) -> Fetched:
    reader = Reader(Options(_language(watch.feeds)), checking.told_language, _no_input)
    document = reader.article(wanted.entry.identity)
    if not isinstance(document, Document):
        return Fetched(wanted, Unreadable(document.id or wanted.entry.identity, document.error))
    return Fetched(wanted, _article(watch, document, wanted.entry.identity))


def _article(watch: Watch, document: Document, key: str) -> Article | Unreadable:
    if len(document.text) > MOST_CHARACTERS:
        return Unreadable(document.id, f"{document.id}: longer than {MOST_CHARACTERS} characters")
    return Article(key, document, keep_text=watch.feeds.keep_text)


def _language(feeds: Feeds) -> str | None:
    return None if feeds.language == DETECT else feeds.language


def _nothing(current: Run, reading: Reading) -> Outcome:
    """Nothing new: no artifacts, so that a feed that is asked every minute does not bury its reports."""
    outcome = f"nothing new{_waiting(reading)}"
    current.store.end_run(current.id, outcome)
    signals.tag_run("nothing-new")
    return Outcome(
        outcome=outcome, errors=0, warnings=0, claims=0, numbers_not_checked=0, articles=0, not_read=0, files=[]
    )


def _waiting(reading: Reading) -> str:
    return f"; {plural(reading.waiting, 'feed')} left alone for now" if reading.waiting else ""


def _no_input() -> Any:
    raise AssertionError("feeds never read standard input")
