"""Checks articles against dated reference data, as a Prefect flow.

    extract claims  ->  cross-check  ->  report

A few articles go through these three tasks. Many are taken in chunks of some seconds' work, each checked by several
processes in one task and recorded in the store before the next: checking a claim takes microseconds, recording a task
milliseconds, and memory does not grow with the number of articles. An article that the store knows, judged by the same
reference and the same factlint, is not checked again. One that cannot be read or checked is reported in its place and
never stops the others. `python -m flows.check_articles` checks the example article, with a Prefect server that ends
with the run where none is set up, and prints the report.
"""

from __future__ import annotations

import io
import sys
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextvars import copy_context
from dataclasses import replace
from itertools import chain
from pathlib import Path
from typing import Any, Generic, Literal, TypedDict, TypeVar
from urllib.parse import urlsplit

from prefect import flow, get_run_logger, task
from prefect.cache_policies import NO_CACHE
from prefect.runtime import flow_run
from prefect.states import Completed, Failed
from prefect.tasks import exponential_backoff
from pydantic import Field

from checkers import pipeline
from checkers.formats._tally import Tally, plural
from checkers.model.document import Document
from checkers.model.finding import Severity
from checkers.model.rendering import Unread
from checkers.pipeline import Unjudged
from flows import checking, dask_pool, forms, late
from flows.checking import Article, Checked, Finished, Pool
from flows.dask_pool import DaskPool
from flows.forms import DETECT, Day, Form
from flows.ingest.inputs import (
    LINES_SUFFIXES,
    STANDARD_INPUT,
    InputError,
    Options,
    Reader,
    is_address,
    leading_date,
)
from flows.publish import artifacts, files, rendering, signals, summary, table
from flows.records import KeepText, Unreadable
from flows.run import Run, run
from flows.store import queries

MOST_ARTICLES = 100_000
"""Articles of one run."""
FEW_ARTICLES = 25
"""Up to so many articles are shown in full on one page."""
FEW_CHARACTERS = 100_000
"""Up to so much text is checked in the run's own process: a second of work, about what starting others takes."""
CHUNK_CHARACTERS = 1_000_000
"""Text of one task over many articles: some ten seconds' work."""
CHUNK_ARTICLES = 500
MOST_CHARACTERS = 1_000_000
"""Characters of one article: more is a book or a mistake."""
MOST_TYPED = 100_000
"""Characters of a text given as a parameter: Prefect refuses parameters of more than 512 KiB, escapes included."""
EXAMPLE = "ai-finances.slipped.fr.md"
Item = TypeVar("Item")
Next = TypeVar("Next")


class Articles(Form):
    """What to check, and by what. With no text, file or folder the built-in example is checked."""

    text: str = Field(
        default="",
        title="Article text",
        description='Paste one article. A first line such as "date 2025-11-07 Title" tells its date and title.',
        max_length=MOST_TYPED,
        json_schema_extra=forms.at(0),
    )
    files: list[str] = Field(
        default_factory=list,
        title="Files and addresses",
        description="Web addresses, or paths on the machine that runs the flow: .txt, .md, .html, .jsonl.",
        json_schema_extra=forms.at(1),
    )
    folder: str = Field(
        default="",
        title="Folder",
        description="Every article in this folder and below it, on the machine that runs the flow.",
        json_schema_extra=forms.at(2),
    )
    language: str = Field(
        default=DETECT,
        title="Language",
        description="Of every article. Where it is detected, an article's own metadata come first.",
        json_schema_extra=forms.at(3, enum=forms.languages()),
    )
    published: Day = Field(
        default=None,
        title="Publication date",
        description='Anchors "Thursday" and "this year". Empty: the date that each article gives itself.',
        json_schema_extra=forms.day_at(4),
    )
    as_of: Day = Field(
        default=None,
        title="Judge by what was known on",
        description="Facts that became public later are not used. Empty: the publication date.",
        json_schema_extra=forms.day_at(5),
    )
    reference: list[str] = Field(
        default_factory=list,
        title="Reference data",
        description="Folders or flat files (.csv, .jsonl) of facts. Empty: the facts that come with factlint.",
        json_schema_extra=forms.at(6),
    )
    keep_text: Literal["full", "excerpt", "none"] = Field(
        default="full",
        title="Keep the text",
        description=(
            "What the store keeps of an article: all of it, the sentences that were checked, or no word of it. "
            "A later recheck needs one of the first two; of web addresses an excerpt is the most."
        ),
        json_schema_extra=forms.at(7),
    )
    save_to: str = Field(
        default="",
        title="Save reports in",
        description=(
            "A folder on the machine that runs the flow, for the report as text, Markdown, HTML and JSON; "
            "of more than 25 articles, as JSON Lines."
        ),
        json_schema_extra=forms.at(8),
    )

    @property
    def inputs(self) -> list[str]:
        return [*self.files, *([self.folder] if self.folder else [])]

    @property
    def name(self) -> str:
        """What the run is about, in a few words. The same input gives the same name, so that its runs line up."""
        if self.text.strip():
            return leading_date(self.text)[1] or self.text.strip().partition("\n")[0][:80]
        if not self.inputs:
            return "example"
        first = _short_name(self.inputs[0])
        return first if len(self.inputs) == 1 else f"{first} and {len(self.inputs) - 1} more"


class Outcome(TypedDict):
    """What the flow returns."""

    outcome: str
    errors: int
    warnings: int
    claims: int
    numbers_not_checked: int
    articles: int
    not_read: int
    files: list[str]
    """Paths of the saved reports."""


class Batch(Generic[Item]):
    """What one task hands to the next: a run, and its articles from `first` on.

    A plain class on purpose: Prefect follows it from task to task as one value, where it would walk through every
    object inside a list or a dataclass.
    """

    def __init__(
        self, run: Run, articles: Sequence[Article | Unreadable], items: list[Item | Unreadable], first: int = 1
    ):
        self.run = run
        self.articles = articles
        self.items = items
        self.first = first

    def map(self, step: Callable[[Item, Article], Next]) -> Batch[Next]:
        """The batch after `step` on each article; one that breaks is answered in its place."""
        items = [self._tried(item, article, step) for item, article in zip(self.items, self.articles, strict=True)]
        return Batch(self.run, self.articles, items, self.first)

    def _tried(
        self, item: Item | Unreadable, article: Article | Unreadable, step: Callable[[Item, Article], Next]
    ) -> Next | Unreadable:
        if isinstance(article, Unreadable):
            return article
        if isinstance(item, Unreadable):
            return item
        try:
            return step(item, article)
        except Exception as problem:  # noqa: BLE001 - whatever breaks on one article must not stop the others
            name = article.document.id
            get_run_logger().exception("%s could not be checked", name)
            return checking.broken(name, problem)

    @property
    def readable(self) -> list[Article]:
        return [article for article in self.articles if isinstance(article, Article)]


Readable = Article | Unreadable
On = TypeVar("On", Checked, Finished)
_RETRIED: dict[str, Any] = {
    "retries": 4,
    "retry_delay_seconds": exponential_backoff(backoff_factor=2),
    "retry_jitter_factor": 1.0,
    "retry_condition_fn": lambda task, task_run, state: _is_passing(state),
}
"""For tasks that speak to the store: what a database refuses for a moment is tried again, nothing else."""


@flow(
    name="check-articles",
    description=(
        "Checks the figures, roles, tickers, dates and quotations of articles against dated reference data, and "
        "leaves a report to read and a table of all findings. Run it as it is to see the built-in example."
    ),
    flow_run_name=lambda: _run_name(flow_run.get_parameters()),
    validate_parameters=True,
    task_runner=dask_pool.task_runner(),
)
def check_articles(articles: Articles = Articles()) -> Outcome:  # noqa: B008 - never changed, and shown in the form
    """The outcome stands in the state's message; its name stays Completed, because lists of runs hide other names."""
    if ended := late.superseded():
        return ended  # type: ignore[return-value]
    with run("check-articles", articles.name, articles.reference) as current:
        outcome = check(current, _readables(articles), articles.save_to)
    # Prefect hands the state's data on to the caller.
    if outcome["not_read"] == outcome["articles"]:
        return Failed(message=f"no article could be checked; {outcome['outcome']}", data=outcome)  # type: ignore[return-value]
    return Completed(message=outcome["outcome"], data=outcome)  # type: ignore[return-value]


def check(current: Run, articles: Iterator[Readable], save_to: str = "", *, publish_empty: bool = True) -> Outcome:
    """The steps of every flow that checks articles: a few in full view, many in chunks. Without an article there are
    artifacts only where `publish_empty`."""
    chunks = _chunks(articles)
    first = next(chunks, [])
    if not first and not publish_empty:
        outcome = _outcome(current, Tally(), 0)
        current.store.end_run(current.id, outcome["outcome"])
        return outcome
    if _are_few(first):
        claims = extract_claims(Batch(current, first, list(first)))
        reports = cross_check(claims)
        return report(reports, save_to)
    _check_many(current, chain([first], chunks))
    return report_many(current, save_to)


@task(name="extract claims", task_run_name="extract claims", cache_policy=NO_CACHE)
def extract_claims(batch: Batch[Article]) -> Batch[Unjudged]:
    """Finds what the articles say."""
    claims = batch.map(lambda article, _: pipeline.read(checking.with_language(article.document), batch.run.reference))
    get_run_logger().info("%s read", plural(len(batch.items), "article"))
    return claims


@task(name="cross-check", task_run_name="cross-check", cache_policy=NO_CACHE)
def cross_check(claims: Batch[Unjudged]) -> Batch[Finished]:
    """Judges every claim by the facts known on its article's date."""
    order = claims.run.order(claims.readable, pages=True)
    return claims.map(
        lambda said, article: checking.finish(article, pipeline.cross_check(said, claims.run.reference), order)
    )


@task(name="report", task_run_name="report", cache_policy=NO_CACHE, **_RETRIED)
def report(reports: Batch[Finished], save_to: str) -> Outcome:
    """Records the results and leaves the artifacts, and files where a folder is given. Raises OSError where it cannot
    be written."""
    current = reports.run
    _keep(reports)
    results = [Unread(item.name, item.error) if isinstance(item, Unreadable) else item.shown for item in reports.items]
    wordless = any(article.keep_text == "none" for article in reports.readable)
    outcome = _outcome(current, queries.run_tally(current.store, current.id), len(results))
    told = "\n".join(summary.changes(current.changes, current.site, current.pages))
    pages = [] if wordless else [_link(current), rendering.render("markdown", results)]
    rows = table.rows(results)
    artifacts.publish(
        current.name,
        "\n".join([*pages[:1], told, *pages[1:]]) if pages else _wordless_page(current, outcome),
        [{**row, "words": ""} for row in rows] if wordless else rows,
        outcome["outcome"],
    )
    if save_to:
        outcome["files"] = [str(path) for path in files.save(Path(save_to), current.name, results)]
    return _end(current, outcome)


@task(name="check", task_run_name="check articles {batch.first} and on", cache_policy=NO_CACHE)
def check_chunk(batch: Batch[Any], pool: Pool) -> None:
    """Checks one chunk, but for what the store knows already. The results stay in the batch: Prefect would keep what a
    task returns until the flow ends."""
    readable = batch.readable
    known = batch.run.known(readable)
    asked = [article for place, article in enumerate(readable) if place not in known]
    checked = iter(pool.check(asked, batch.run.order(asked, pages=False)))
    places = iter(range(len(readable)))
    for position, article in enumerate(batch.articles):
        if isinstance(article, Article):
            place = next(places)
            here = place in known
            batch.items[position] = (known[place], batch.run.page_of_known(article)) if here else next(checked)
    get_run_logger().info("%s checked, %d known already", plural(len(asked), "article"), len(known))


@task(name="record", task_run_name="record articles {batch.first} and on", cache_policy=NO_CACHE, **_RETRIED)
def record_chunk(batch: Batch[Any]) -> None:
    """Keeps one chunk in the store, and forgets it."""
    _keep(batch)
    batch.items, batch.articles = [], []


@task(name="report", task_run_name="report", cache_policy=NO_CACHE, **_RETRIED)
def report_many(current: Run, save_to: str) -> Outcome:
    """Leaves the artifacts of a run whose results are in the store."""
    store = current.store
    tally = queries.run_tally(store, current.id)
    total = queries.run_size(store, current.id)
    outcome = _outcome(current, tally, total)
    findings = queries.run_findings(store, current.id, table.MOST_ROWS)
    items = queries.run_items(store, current.id, table.MOST_ROWS)
    page = summary.page(current.name, tally, items, total, findings, current.site)
    changed = summary.changes(current.changes, current.site, current.pages)
    artifacts.publish(
        current.name,
        "\n".join([_link(current), *page, *changed]),
        table.rows_of_run(items, findings, current.site),
        outcome["outcome"],
    )
    if save_to:
        outcome["files"] = [str(files.save_lines(Path(save_to), current.name, queries.run_reports(store, current.id)))]
    return _end(current, outcome)


def _check_many(current: Run, chunks: Iterator[list[Readable]]) -> None:
    """While one chunk is recorded the next is checked."""
    # Tasks for Dask are sent from the flow: from within a task its parameters would go with them, the store included.
    on_dask = dask_pool.is_asked_for()
    pool, checked = (DaskPool(0), check_chunk.fn) if on_dask else (Pool(checking.processes()), check_chunk)
    first = 1
    before: tuple[Batch[Any], Future[None]] | None = None
    # A thread of its own, not a submitted task: what a task runner is given, Dask's would send to another machine.
    with ThreadPoolExecutor(1) as thread:
        for chunk in chunks:
            batch: Batch[Any] = Batch(current, chunk, list(chunk), first)
            first += len(chunk)
            coming = thread.submit(copy_context().run, checked, batch, pool)
            if before:
                before[1].result()
                record_chunk(before[0])
            before = (batch, coming)
        if before:
            before[1].result()
            record_chunk(before[0])


def _keep(batch: Batch[On]) -> None:
    results = []
    for position, (item, article) in enumerate(zip(batch.items, batch.articles, strict=True), batch.first):
        key = article.key if isinstance(article, Article) else article.name
        name = article.document.id if isinstance(article, Article) else article.name
        results.append((position, key, name, item))
    batch.run.keep(results)


def _outcome(current: Run, tally: Tally, articles: int) -> Outcome:
    fixed, still = (sum(len(getattr(change, part)) for change in current.changes) for part in ("fixed", "still"))
    since = [f"{n} {word}" for n, word in ((fixed, "fixed"), (still, "still wrong")) if n]
    return Outcome(
        outcome="; ".join([tally.outcome(), *([f"since the last check {', '.join(since)}"] if since else [])]),
        errors=tally.severities[Severity.ERROR],
        warnings=tally.severities[Severity.WARNING],
        claims=tally.claims,
        numbers_not_checked=tally.numbers_unchecked,
        articles=articles,
        not_read=tally.unread,
        files=[],
    )


def _end(current: Run, outcome: Outcome) -> Outcome:
    """Signals, the run's page, and its end in the store: the last is what says that all the rest is done."""
    for change in current.watched:
        title, moments = change.title or change.key, queries.history(current.store, change.document_id)
        page = summary.timeline(title, change.url, moments, current.site.link(current.pages.get(change.result_id)))
        artifacts.publish_history(change.document_id, title, page, summary.standing(moments))
    signals.tell(current.changes, current.links())
    signals.tag_run(
        "mismatch" if outcome["errors"] or outcome["warnings"] else "clean",
        *(["not-read"] if outcome["not_read"] else []),
    )
    current.store.end_run(current.id, outcome["outcome"])
    current.publish(outcome["articles"])
    return outcome


def _link(current: Run) -> str:
    link = current.site.link(current.page)
    return f"[Open the full report]({link})\n" if link else ""


def _wordless_page(current: Run, outcome: Outcome) -> str:
    return f"# {current.name}\n\n**{outcome['outcome']}**\n\nNo word of the text is kept: the table has the places.\n"


def _is_passing(state: Any) -> bool:
    from sqlalchemy.exc import OperationalError

    try:
        state.result()
    except OperationalError:
        return True
    except Exception:  # noqa: BLE001 - whatever else it is, trying again would not help
        return False
    return False


def _are_few(chunk: Sequence[Readable]) -> bool:
    texts = [len(article.document.text) for article in chunk if isinstance(article, Article)]
    return len(chunk) <= FEW_ARTICLES and sum(texts) <= FEW_CHARACTERS


def _chunks(articles: Iterator[Readable]) -> Iterator[list[Readable]]:
    """Articles in lists of about `CHUNK_CHARACTERS`. The first list is short where the articles are few."""
    chunk: list[Readable] = []
    size = 0
    for number, article in enumerate(articles):
        if number == MOST_ARTICLES:
            why = f"only the first {MOST_ARTICLES} articles were checked; split them into several runs"
            chunk.append(Unreadable("more articles", why))
            break
        chunk.append(article)
        size += len(article.document.text) if isinstance(article, Article) else 0
        if size >= CHUNK_CHARACTERS or len(chunk) >= CHUNK_ARTICLES:
            yield chunk
            chunk, size = [], 0
    if chunk:
        yield chunk


def example() -> Path:
    """The example article: in the package where it is installed, else in the checkout."""
    installed = Path(__file__).parent / "examples" / EXAMPLE
    return installed if installed.exists() else Path(__file__).parents[1] / "examples" / EXAMPLE


def _readables(articles: Articles) -> Iterator[Readable]:
    language = None if articles.language == DETECT else articles.language
    reader = Reader(
        Options(language, articles.published, articles.as_of),
        checking.told_language,
        lambda: io.BytesIO(articles.text.encode()),
    )
    if articles.text.strip():
        yield from _named(reader.read([STANDARD_INPUT]), "text", f"text:{artifacts.slug(articles.name)}", articles)
    elif not articles.inputs:
        name = f"examples/{EXAMPLE}"
        yield from _named(reader.read([str(example())]), name, name, articles)
    for path in articles.inputs:
        try:
            for document in reader.read([path]):
                keep_text = kept_of_the_web(articles.keep_text) if is_address(path) else articles.keep_text
                yield _article(document, _key(document, path), keep_text)
        except InputError as problem:
            yield Unreadable(path, str(problem))


def kept_of_the_web(keep_text: KeepText) -> KeepText:
    """Of what others published an excerpt at most."""
    return "excerpt" if keep_text == "full" else keep_text


def _named(documents: Iterator[Document | Unread], name: str, key: str, articles: Articles) -> Iterator[Readable]:
    for document in documents:
        yield _article(replace(document, id=name), key, articles.keep_text)


def _key(document: Document | Unread, path: str) -> str:
    """An article of the web is known by its canonical address, one of a JSON Lines file by its address, else by the
    file and its id."""
    if isinstance(document, Unread):
        return document.id or path
    if is_address(path):
        return document.url or path
    if path.lower().endswith(LINES_SUFFIXES) or Path(document.id).suffix.lower() in LINES_SUFFIXES:
        return document.url or f"{Path(path).absolute()}#{document.id}"
    return str(Path(document.id).absolute()) if Path(document.id).exists() else f"{Path(path).absolute()}#{document.id}"


def _article(document: Document | Unread, key: str, keep_text: KeepText) -> Readable:
    if isinstance(document, Unread):
        return Unreadable(document.id or key, document.error)
    if len(document.text) <= MOST_CHARACTERS:
        return Article(key, document, keep_text=keep_text)
    return Unreadable(document.id, f"{document.id}: longer than {MOST_CHARACTERS} characters; split it into articles")


def _short_name(given: str) -> str:
    if not is_address(given):
        return Path(given).stem
    parts = urlsplit(given)
    return Path(parts.path).stem or parts.hostname or given


def _run_name(parameters: dict[str, Any]) -> str:
    return Articles.model_validate(parameters["articles"]).name


def main() -> None:
    """Checks the example and prints the report, and where it was written."""
    outcome = check_articles(Articles(save_to="out"))
    text = next(path for path in outcome["files"] if path.endswith(".txt"))
    sys.stdout.write(f"\n{Path(text).read_text(encoding='utf-8')}\n")
    sys.stdout.write("Written to " + ", ".join(outcome["files"]) + "\n")


if __name__ == "__main__":
    main()
