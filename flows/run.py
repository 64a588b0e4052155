"""What the steps of one run share: the store, the pages, the reference, and what has changed so far."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date

from prefect.runtime import flow_run

import reference_data
from checkers import pipeline
from checkers.model.document import Document, LanguageChoice
from checkers.model.reference import ReferenceBase
from flows import checking
from flows.checking import Article, Checked, Order
from flows.publish import signals
from flows.publish.catalogue import Catalogue, Entry
from flows.publish.site import Site, page_of, report_page, run_page
from flows.records import Change, Decisions, Done, Unreadable
from flows.settings import settings
from flows.store import Store, open_store, queries
from flows.store.queries import Kept

MOST_LINES = 2_000
"""Articles on a run's page."""
MOST_HISTORIES = 20
"""Articles whose history is published again by one run."""
MOST_CHANGES = 1_000
"""Changes of one run that are told one by one; memory must not grow with the number of articles."""


class Run:
    """One run of a flow that checks articles.

    A plain class on purpose: Prefect hands it from task to task as one value, where it would walk through every object
    inside a list or a dataclass.
    """

    def __init__(self, store: Store, site: Site, run_id: str, flow: str, name: str, references: Sequence[str]) -> None:
        self.store = store
        self.site = site
        self.id = run_id
        self.flow = flow
        self.name = name
        self.references = tuple(references)
        self.reference: ReferenceBase = reference_data.load(references)
        self.changes: list[Change] = []
        self.watched: list[Change] = []
        """Articles with an address whose text or findings are other than before."""
        self._told: set[int] = set()
        self.pages: dict[int, str] = {}
        """Result id to its page, for the results in `changes`."""
        paths = "\n".join(self.references)
        before = store.last_reference(paths)
        store.start_run(run_id, flow, name, checking.version(), self.reference.digest, paths)
        self.reference_before = before if before not in (None, self.reference.digest) else None
        """Digest of the same reference at the last run, where it has changed since."""

    def order(self, articles: Sequence[Article], *, pages: bool) -> Order:
        """What processes need to check these articles."""
        decisions: dict[str, Decisions] = self.store.decisions(article.key for article in articles)
        return Order(self.references, self.reference.digest, decisions, pages)

    def known(self, articles: Sequence[Article]) -> dict[int, int]:
        """Places in the sequence of articles that have been checked by just these means, with their results' ids."""
        found: dict[int, int] = {}
        by_settings: dict[str, list[int]] = {}
        for place, article in enumerate(articles):
            by_settings.setdefault(article.settings, []).append(place)
        for judged_by, places in by_settings.items():
            texts = {place: (articles[place].key, articles[place].digest) for place in places}
            results = self.store.known(texts.values(), self.reference.digest, checking.version(), judged_by)
            found |= {place: results[text] for place, text in texts.items() if text in results}
        return found

    def page_of_known(self, article: Article) -> str | None:
        page = report_page(article.key, article.digest, self.reference.digest, checking.version(), article.settings)
        return page if self.site.has(page) else None

    def keep(self, results: Sequence[tuple[int, str, str, Checked | Unreadable | tuple[int, str | None]]]) -> None:
        """Writes pages and records results: (position, key, name, result); of one that is in the store already, its id
        and page. Idempotent, so that whoever was interrupted simply does it again."""
        done = []
        for position, key, name, what in results:
            if isinstance(what, Checked):
                done.append(Done(position, key, name, what.judged, self._write(what)))
            elif isinstance(what, Unreadable):
                done.append(Done(position, key, name, what))
            else:
                done.append(Done(position, key, name, what[0], what[1]))
        pages = {one.position: one.page for one in done}
        recorded = self.store.record(self.id, checking.version(), done)
        positions = [one.position for one in done if not isinstance(one.what, Unreadable)]
        for position, change in zip(positions, recorded, strict=True):
            if change.document_id in self._told:
                # Recorded once more, because the step was tried again; the first time told what had changed.
                continue
            self._told.add(change.document_id)
            is_other = change.is_first or change.is_new_text or change.is_change
            if is_other and change.url and len(self.watched) < MOST_HISTORIES:
                self.watched.append(change)
            if (change.is_change or change.still) and len(self.changes) < MOST_CHANGES:
                self.changes.append(change)
                if page := pages[position]:
                    self.pages[change.result_id] = page

    @property
    def page(self) -> str:
        return run_page(self.id)

    def publish(self, articles: int) -> None:
        """Writes the run's page and the lists of runs and reports from what the store has."""
        line = next((one for one in queries.runs(self.store, 50) if one.id == self.id), None)
        if line is None:
            return
        self.site.write_run(line, queries.run_items(self.store, self.id, MOST_LINES), articles)
        self.site.write_runs(queries.runs(self.store, 50))
        Catalogue(self.site).add(
            Entry(page, name, checked_at.isoformat(timespec="seconds"), report)
            for page, name, checked_at, report in queries.run_pages(self.store, self.id)
        )

    def show_again(self, key: str) -> None:
        """Writes the page of an article's current result anew, as decisions have it now. Without kept text there is
        no page."""
        one = queries.kept_text(self.store, key)
        if one is None or not self.site.has(page := report_page(key, one.digest, *one.judged_by)):
            return
        article = stored_article(one)
        document = checking.with_language(article.document)
        reference = self.reference
        if one.reference_digest != reference.digest:
            return
        done = checking.finish(article, pipeline.check(document, reference), self.order([article], pages=True))
        if done.page:
            self.site.write(page, done.page)

    def links(self) -> dict[int, str]:
        found = {result: self.site.link(page) for result, page in self.pages.items()}
        return {result: link for result, link in found.items() if link}

    def _write(self, checked: Checked) -> str | None:
        if checked.page is None:
            return None
        page = page_of(checked.judged, checking.version())
        self.site.write(page, checked.page)
        return page


def stored_article(one: Kept, today: date | None = None) -> Article:
    """An article out of the store, to be judged again: by what was known on its own date, or on another day."""
    language = LanguageChoice(one.language, 1.0, "option") if one.language else LanguageChoice(None, 0.0, "unsure")
    document = Document(
        one.key, one.text, language, one.published, today or one.as_of, one.title, one.url, truncated=one.truncated
    )
    # The same text under the same settings as before, though an excerpt may be all that is there to be read.
    settings = one.settings if today is None else f"{one.settings} by={today}"
    return Article(one.key, document, one.keep_text, (one.digest, settings))


@contextmanager
def run(flow: str, name: str, references: Sequence[str]) -> Iterator[Run]:
    """The current Prefect run's, or one of its own where there is none."""
    places = settings()
    store = open_store()
    try:
        run_id = str(flow_run.id or uuid.uuid4())
        current = Run(store, Site(places.site, places.site_url), run_id, flow, name, references)
        # A recheck is what the event asks for: its own must not ask for another.
        if current.reference_before and flow != "recheck":
            signals.tell_reference_changed(current.reference_before, current.reference.digest)
        yield current
    finally:
        store.close()
