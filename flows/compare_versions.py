"""Compares stories with their translations or later versions, as a Prefect flow.

    read pairs  ->  compare  ->  report

One task each for the whole batch. A pair that cannot be read or compared is told in its place and never stops the
others. `python -m flows.compare_versions` compares the example pair, with a Prefect server that ends with the run where
none is set up, and prints the report.
"""

from __future__ import annotations

import io
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import Any, TypedDict

from prefect import flow, get_run_logger, task
from prefect.cache_policies import NO_CACHE
from prefect.runtime import flow_run
from prefect.states import Completed, Failed
from pydantic import Field, model_validator

import reference_data
from checkers import choose_language, compare_texts
from checkers.formats._tally import plural
from checkers.formats.pairs._sides import PairTally
from checkers.model.comparison import Comparison
from checkers.model.document import Document
from checkers.model.finding import Severity
from checkers.model.rendering import Unread
from flows import forms
from flows.forms import DETECT, Day, Form
from flows.ingest.inputs import LINES_SUFFIXES, STANDARD_INPUT, InputError, Options, Reader
from flows.ingest.pairs import PairReader, Texts
from flows.publish import artifacts, differences, files, rendering

MOST_PAIRS = 1000
"""Pairs of one run; the comparisons of a run are all in memory at its end."""
MOST_CHARACTERS = 2_000_000
"""Characters of one text: more is a library or a mistake."""
MOST_TYPED = 100_000
"""Characters of a text given as a parameter: Prefect refuses parameters of more than 512 KiB, escapes included."""
EXAMPLE = ("harbour.en.md", "harbour.fr.md")


class Versions(Form):
    """What to compare. With no text, file or table the built-in example pair is compared."""

    source: str = Field(
        default="",
        title="Source",
        description="A web address, or a path on the machine that runs the flow: .txt, .md or .html.",
        json_schema_extra=forms.at(0),
    )
    other: str = Field(
        default="",
        title="Translation or later version",
        description="An address or path as above.",
        json_schema_extra=forms.at(1),
    )
    source_text: str = Field(
        default="",
        title="Source text",
        description="Instead of a file: paste the source.",
        max_length=MOST_TYPED,
        json_schema_extra=forms.at(2),
    )
    other_text: str = Field(
        default="",
        title="Text of the translation or later version",
        description="Instead of a file: paste it.",
        max_length=MOST_TYPED,
        json_schema_extra=forms.at(3),
    )
    table: str = Field(
        default="",
        title="Table of pairs",
        description=(
            "A CSV file with columns source and other (paths from the table's folder, or addresses; source_lang and "
            "other_lang are optional), or a .jsonl file with text_a and text_b on each line."
        ),
        json_schema_extra=forms.at(4),
    )
    source_language: str = Field(
        default=DETECT, title="Language of the source", json_schema_extra=forms.at(5, enum=forms.languages())
    )
    other_language: str = Field(
        default=DETECT, title="Language of the other text", json_schema_extra=forms.at(6, enum=forms.languages())
    )
    published: Day = Field(
        default=None,
        title="Publication date",
        description="Of texts that do not tell their own.",
        json_schema_extra=forms.day_at(7),
    )
    reference: list[str] = Field(
        default_factory=list,
        title="Reference data",
        description=(
            "Folders or flat files (.csv, .jsonl) of facts by which the wrong side is named. "
            "Empty: the facts that come with factlint."
        ),
        json_schema_extra=forms.at(8),
    )
    save_to: str = Field(
        default="",
        title="Save reports in",
        description="A folder on the machine that runs the flow, for the report as text, Markdown, HTML and JSON.",
        json_schema_extra=forms.at(9),
    )

    @model_validator(mode="after")
    def _has_both_sides(self) -> Versions:
        for one, other, what in (
            (self.source, self.other, "a source and an other file"),
            (self.source_text, self.other_text, "two texts"),
        ):
            if bool(one.strip()) is not bool(other.strip()):
                raise ValueError(f"a comparison takes {what}: one of the two is empty")
        return self

    @property
    def name(self) -> str:
        """What the run is about, in a few words. The same input gives the same name, so that its runs line up."""
        named = [self.other, self.table, self.other_text.strip().partition("\n")[0][:80]]
        first = next((name for name in named if name.strip()), EXAMPLE[1])
        return Path(first).stem or first


class Outcome(TypedDict):
    """What the flow returns."""

    outcome: str
    errors: int
    warnings: int
    aligned: int
    pairs: int
    not_read: int
    files: list[str]
    """Paths of the saved reports."""


class Pairs:
    """What one task hands to the next. A plain class on purpose: Prefect follows it from task to task as one value."""

    def __init__(self, items: list[Texts | Unread]) -> None:
        self.items = items


class Compared:
    """The results, in the order of the pairs."""

    def __init__(self, items: list[Comparison | Unread]) -> None:
        self.items = items


@flow(
    name="compare-versions",
    description=(
        "Compares a story with its translation, or with a later version, claim by claim, and leaves a report with both "
        "sentences side by side and a table of all differences. Run it as it is to see the built-in example."
    ),
    flow_run_name=lambda: _run_name(flow_run.get_parameters()),
    validate_parameters=True,
)
def compare_versions(versions: Versions = Versions()) -> Outcome:  # noqa: B008 - never changed, and shown in the form
    """The outcome stands in the state's message; its name stays Completed, because lists of runs hide other names."""
    pairs = read_pairs(versions)
    compared = compare(pairs, versions.reference)
    outcome = report(compared, versions.name, versions.save_to)
    # Prefect hands the state's data on to the caller.
    if outcome["not_read"] == outcome["pairs"]:
        return Failed(message=f"no pair could be compared; {outcome['outcome']}", data=outcome)  # type: ignore[return-value]
    return Completed(message=outcome["outcome"], data=outcome)  # type: ignore[return-value]


@task(name="read pairs", task_run_name="read pairs", cache_policy=NO_CACHE)
def read_pairs(versions: Versions) -> Pairs:
    """Reads the texts. What cannot be read is told in its place."""
    found = list(islice(map(_within_limit, _texts(versions)), MOST_PAIRS + 1))
    if len(found) > MOST_PAIRS:
        found[-1] = Unread(None, f"only the first {MOST_PAIRS} pairs were compared; split them into several runs")
    get_run_logger().info("%s read", plural(len(found), "pair"))
    return Pairs(found)


@task(name="compare", task_run_name="compare", cache_policy=NO_CACHE)
def compare(pairs: Pairs, reference: list[str]) -> Compared:
    """Compares each pair. Raises ReferenceDataError where the reference is broken."""
    facts = reference_data.load([Path(path) for path in reference])
    results: list[Comparison | Unread] = []
    for texts in pairs.items:
        if isinstance(texts, Unread):
            results.append(texts)
            continue
        try:
            results.append(compare_texts(*texts, facts))
        except Exception as problem:  # noqa: BLE001 - whatever breaks on one pair must not stop the others
            get_run_logger().exception("%s could not be compared", texts.id)
            results.append(Unread(texts.id, f"{texts.id}: could not be compared ({type(problem).__name__}: {problem})"))
    return Compared(results)


@task(name="report", task_run_name="report", cache_policy=NO_CACHE)
def report(compared: Compared, name: str, save_to: str) -> Outcome:
    """Leaves the artifacts, and files where a folder is given. Raises OSError where it cannot be written."""
    items = compared.items
    tally = PairTally(unread=sum(isinstance(item, Unread) for item in items))
    for item in items:
        if not isinstance(item, Unread):
            tally.add(item)
    outcome = tally.outcome()
    artifacts.publish_comparison(
        name, rendering.render_comparisons("markdown", items), differences.rows(items), outcome
    )
    saved = files.save_comparisons(Path(save_to), name, items) if save_to else []
    return Outcome(
        outcome=outcome,
        errors=tally.severities[Severity.ERROR],
        warnings=tally.severities[Severity.WARNING],
        aligned=tally.aligned,
        pairs=len(items),
        not_read=tally.unread,
        files=[str(path) for path in saved],
    )


def example() -> list[Path]:
    """The example pair: in the package where it is installed, else in the checkout."""
    installed = Path(__file__).parent / "examples"
    folder = installed if installed.exists() else Path(__file__).parents[1] / "examples"
    return [folder / name for name in EXAMPLE]


def _texts(versions: Versions) -> Iterator[Texts | Unread]:
    reader = PairReader(
        _reader(versions.source_language, versions.published, versions.source_text),
        _reader(versions.other_language, versions.published, versions.other_text),
    )
    if versions.source_text.strip():
        yield from _pasted(reader)
    if versions.source.strip():
        yield from _tried(lambda: reader.files(versions.source.strip(), versions.other.strip()), versions.other)
    table = versions.table.strip()
    if table:
        lines = table.lower().endswith(LINES_SUFFIXES)
        yield from _tried(lambda: reader.lines([table]) if lines else reader.table(table), table)
    if not (versions.source_text.strip() or versions.source.strip() or table):
        source, other = map(str, example())
        for texts in reader.files(source, other):
            yield texts if isinstance(texts, Unread) else _named(texts, *(f"examples/{name}" for name in EXAMPLE))


def _reader(language: str, published: Day, text: str) -> Reader:
    options = Options(None if language == DETECT else language, published, None)
    return Reader(options, choose_language, lambda: io.BytesIO(text.encode()))


def _pasted(reader: PairReader) -> Iterator[Texts | Unread]:
    source, other = reader.source.article(STANDARD_INPUT), reader.other.article(STANDARD_INPUT)
    for side in (source, other):
        if isinstance(side, Unread):
            yield side
            return
    if isinstance(source, Document) and isinstance(other, Document):
        yield _named(Texts(source, other), "source text", "other text")


def _named(texts: Texts, source: str, other: str) -> Texts:
    return Texts(replace(texts.source, id=source), replace(texts.other, id=other))


def _tried(read: Callable[[], Iterator[Texts | Unread]], name: str) -> Iterator[Texts | Unread]:
    try:
        yield from read()
    except InputError as problem:
        yield Unread(name, str(problem))


def _within_limit(texts: Texts | Unread) -> Texts | Unread:
    if isinstance(texts, Unread) or max(len(texts.source.text), len(texts.other.text)) <= MOST_CHARACTERS:
        return texts
    return Unread(texts.id, f"{texts.id}: longer than {MOST_CHARACTERS} characters; split it")


def _run_name(parameters: dict[str, Any]) -> str:
    return Versions.model_validate(parameters["versions"]).name


def main() -> None:
    """Compares the example pair and prints the report, and where it was written."""
    outcome = compare_versions(Versions(save_to="out"))
    text = next(path for path in outcome["files"] if path.endswith(".txt"))
    sys.stdout.write(f"\n{Path(text).read_text(encoding='utf-8')}\n")
    sys.stdout.write("Written to " + ", ".join(outcome["files"]) + "\n")


if __name__ == "__main__":
    main()
