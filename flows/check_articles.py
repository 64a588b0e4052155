"""Checks a batch of articles against dated reference data, as a Prefect flow.

    extract claims  ->  cross-check  ->  report

One task each for the whole batch: checking a claim takes microseconds, recording a task milliseconds. An article that
cannot be read or checked is reported in its place and never stops the others. `python -m flows.check_articles` checks
the example article, with a Prefect server that ends with the run where none is set up, and prints the report.
"""

from __future__ import annotations

import io
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from itertools import islice
from pathlib import Path
from typing import Annotated, Any, Generic, TypedDict, TypeVar

from prefect import flow, get_run_logger, task
from prefect.cache_policies import NO_CACHE
from prefect.runtime import flow_run
from prefect.states import Completed, Failed
from pydantic import BaseModel, ConfigDict, Field, SerializerFunctionWrapHandler, WithJsonSchema, model_serializer

import reference_data
from checkers import choose_language, pipeline, registry
from checkers.formats._tally import Tally, plural
from checkers.model.document import Document
from checkers.model.finding import Report, Severity
from checkers.model.reference import ReferenceBase
from checkers.model.rendering import Unread
from checkers.pipeline import Unjudged
from flows.ingest.inputs import STANDARD_INPUT, InputError, Options, Reader, leading_date
from flows.publish import artifacts, files

MOST_ARTICLES = 500
"""Articles of one run; the reports of a run are all in memory at its end."""
MOST_CHARACTERS = 1_000_000
"""Characters of one article: more is a book or a mistake."""
MOST_TYPED = 100_000
"""Characters of a text given as a parameter: Prefect refuses parameters of more than 512 KiB, escapes included."""
EXAMPLE = "ai-finances.slipped.fr.md"
DETECT = "detect"
LANGUAGES = "checkers.languages"

Day = Annotated[date | None, WithJsonSchema({"type": "string", "format": "date"})]
"""A day or none. Prefect's forms then show a plain date field; for the true schema they show a switch between two
types."""

Item = TypeVar("Item")
Checked = TypeVar("Checked")


def _field(position: int, **more: Any) -> dict[str, Any]:
    """Both of Prefect's interfaces lay out a form by `position`, and by name where there is none."""
    return {"position": position, **more}


def _day(position: int) -> Callable[[dict[str, Any]], None]:
    def extra(schema: dict[str, Any]) -> None:
        schema["position"] = position
        del schema["default"]

    return extra


class Articles(BaseModel):
    """What to check, and by what. With no text, file or folder the built-in example is checked."""

    model_config = ConfigDict(extra="forbid")

    text: str = Field(
        default="",
        title="Article text",
        description='Paste one article. A first line such as "date 2025-11-07 Title" tells its date and title.',
        max_length=MOST_TYPED,
        json_schema_extra=_field(0),
    )
    files: list[str] = Field(
        default_factory=list,
        title="Files and addresses",
        description="Web addresses, or paths on the machine that runs the flow: .txt, .md, .html, .jsonl.",
        json_schema_extra=_field(1),
    )
    folder: str = Field(
        default="",
        title="Folder",
        description="Every article in this folder and below it, on the machine that runs the flow.",
        json_schema_extra=_field(2),
    )
    language: str = Field(
        default=DETECT,
        title="Language",
        description="Of every article. Where it is detected, an article's own metadata come first.",
        json_schema_extra=_field(3, enum=[DETECT, *(tag.replace("_", "-") for tag in registry.names(LANGUAGES))]),
    )
    published: Day = Field(
        default=None,
        title="Publication date",
        description='Anchors "Thursday" and "this year". Empty: the date that each article gives itself.',
        json_schema_extra=_day(4),
    )
    as_of: Day = Field(
        default=None,
        title="Judge by what was known on",
        description="Facts that became public later are not used. Empty: the publication date.",
        json_schema_extra=_day(5),
    )
    reference: list[str] = Field(
        default_factory=list,
        title="Reference data",
        description="Folders or flat files (.csv, .jsonl) of facts. Empty: the facts that come with factlint.",
        json_schema_extra=_field(6),
    )
    save_to: str = Field(
        default="",
        title="Save reports in",
        description="A folder on the machine that runs the flow, for the report as text, Markdown, HTML and JSON.",
        json_schema_extra=_field(7),
    )

    @model_serializer(mode="wrap")
    def _without_nulls(self, handler: SerializerFunctionWrapHandler) -> dict[str, Any]:
        """A form posts the defaults that it was given, and the server refuses a null in a plain date field."""
        return {key: value for key, value in handler(self).items() if value is not None}

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
        first = Path(self.inputs[0]).stem
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
    """What one task hands to the next.

    A plain class on purpose: Prefect follows it from task to task as one value, where it would walk through every
    object inside a list or a dataclass.
    """

    def __init__(self, reference: ReferenceBase, items: list[Item | Unread]) -> None:
        self.reference = reference
        self.items = items

    def map(self, step: Callable[[Item, ReferenceBase], Checked], named: Callable[[Item], str]) -> Batch[Checked]:
        """The batch after `step` on each article; one that breaks is answered in its place."""
        return Batch(self.reference, [self._tried(item, step, named) for item in self.items])

    def _tried(
        self, item: Item | Unread, step: Callable[[Item, ReferenceBase], Checked], named: Callable[[Item], str]
    ) -> Checked | Unread:
        if isinstance(item, Unread):
            return item
        try:
            return step(item, self.reference)
        except Exception as problem:  # noqa: BLE001 - whatever breaks on one article must not stop the others
            get_run_logger().exception("%s could not be checked", named(item))
            return Unread(named(item), f"{named(item)}: could not be checked ({type(problem).__name__}: {problem})")


@flow(
    name="check-articles",
    description=(
        "Checks the figures, roles, tickers, dates and quotations of articles against dated reference data, and "
        "leaves a report to read and a table of all findings. Run it as it is to see the built-in example."
    ),
    flow_run_name=lambda: _run_name(flow_run.get_parameters()),
    validate_parameters=True,
)
def check_articles(articles: Articles = Articles()) -> Outcome:  # noqa: B008 - never changed, and shown in the form
    """The outcome stands in the state's message; its name stays Completed, because lists of runs hide other names."""
    claims = extract_claims(articles)
    reports = cross_check(claims)
    outcome = report(reports, articles.name, articles.save_to)
    # Prefect hands the state's data on to the caller.
    if outcome["not_read"] == outcome["articles"]:
        return Failed(message=f"no article could be checked; {outcome['outcome']}", data=outcome)  # type: ignore[return-value]
    return Completed(message=outcome["outcome"], data=outcome)  # type: ignore[return-value]


@task(name="extract claims", task_run_name="extract claims", cache_policy=NO_CACHE)
def extract_claims(articles: Articles) -> Batch[Unjudged]:
    """Reads the articles and finds what they say. Raises ReferenceDataError where the reference is broken."""
    reference = reference_data.load([Path(path) for path in articles.reference])
    documents = list(islice(_documents(articles), MOST_ARTICLES + 1))
    if len(documents) > MOST_ARTICLES:
        documents[-1] = Unread(
            None, f"only the first {MOST_ARTICLES} articles were checked; split them into several runs"
        )
    claims = Batch(reference, documents).map(pipeline.read, lambda document: document.id)
    get_run_logger().info("%s read", plural(len(documents), "article"))
    return claims


@task(name="cross-check", task_run_name="cross-check", cache_policy=NO_CACHE)
def cross_check(claims: Batch[Unjudged]) -> Batch[Report]:
    """Judges every claim by the facts known on its article's date."""
    return claims.map(pipeline.cross_check, lambda said: said.document.id)


@task(name="report", task_run_name="report", cache_policy=NO_CACHE)
def report(reports: Batch[Report], name: str, save_to: str) -> Outcome:
    """Leaves the artifacts, and files where a folder is given. Raises OSError where it cannot be written."""
    tally = Tally(unread=sum(isinstance(item, Unread) for item in reports.items))
    for item in reports.items:
        if not isinstance(item, Unread):
            tally.add(item)
    artifacts.publish(name, reports.items, tally.outcome())
    saved = files.save(Path(save_to), name, reports.items) if save_to else []
    return Outcome(
        outcome=tally.outcome(),
        errors=tally.severities[Severity.ERROR],
        warnings=tally.severities[Severity.WARNING],
        claims=tally.claims,
        numbers_not_checked=tally.numbers_unchecked,
        articles=len(reports.items),
        not_read=tally.unread,
        files=[str(path) for path in saved],
    )


def example() -> Path:
    """The example article: in the package where it is installed, else in the checkout."""
    installed = Path(__file__).parent / "examples" / EXAMPLE
    return installed if installed.exists() else Path(__file__).parents[1] / "examples" / EXAMPLE


def _documents(articles: Articles) -> Iterator[Document | Unread]:
    language = None if articles.language == DETECT else articles.language
    reader = Reader(
        Options(language, articles.published, articles.as_of),
        choose_language,
        lambda: io.BytesIO(articles.text.encode()),
    )
    if articles.text.strip():
        yield from (replace(document, id="text") for document in reader.read([STANDARD_INPUT]))
    elif not articles.inputs:
        yield from (replace(document, id=f"examples/{EXAMPLE}") for document in reader.read([str(example())]))
    for path in articles.inputs:
        try:
            yield from map(_within_limit, reader.read([path]))
        except InputError as problem:
            yield Unread(path, str(problem))


def _within_limit(document: Document | Unread) -> Document | Unread:
    if isinstance(document, Unread) or len(document.text) <= MOST_CHARACTERS:
        return document
    return Unread(document.id, f"{document.id}: longer than {MOST_CHARACTERS} characters; split it into articles")


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
