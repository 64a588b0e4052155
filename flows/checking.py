"""Checking articles for the store, in this process or spread over several. No Prefect here.

An article becomes a `Checked`: what the store keeps, and what is shown of it. Whatever breaks on one article, a fault,
a process that dies, a text that never ends, is answered in that article's place.
"""

from __future__ import annotations

import hashlib
import importlib.metadata
import json
import os
import zlib
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import Future
from concurrent.futures import TimeoutError as TookTooLongError
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any

import reference_data
from checkers import choose_language, pipeline
from checkers.formats import _shape
from checkers.model.document import Document, LanguageChoice
from checkers.model.finding import Finding, Mismatch, Report, Severity, Verdict
from checkers.model.reference import ReferenceBase
from flows.publish.rendering import render
from flows.records import (
    ClaimRow,
    Decisions,
    FindingRow,
    Judged,
    KeepText,
    Shape,
    Unreadable,
    fingerprint,
    subject,
)

if TYPE_CHECKING:
    from loky.process_executor import ProcessPoolExecutor

SLICE_CHARACTERS = 40_000
"""Of one message to a worker process: a tenth of a second's checking or more, so that sending it costs nothing."""
LONGEST_ARTICLE_SECONDS = 120.0
"""Time for one article; a text on which the program hangs is told as such."""
KINDS = "../.."
"""From a report page to the site's root, below which the pages of the kinds stand."""
_IDLE_SECONDS = 60


@dataclass(frozen=True, slots=True)
class Article:
    """A document on its way to being checked."""

    key: str
    """Of the document in the store."""
    document: Document
    keep_text: KeepText = "full"
    stored: tuple[str, str] | None = None
    """Digest and settings of an article that comes out of the store, perhaps as an excerpt."""

    @property
    def digest(self) -> str:
        """SHA-256 of the text as it was first read."""
        if self.stored:
            return self.stored[0]
        return hashlib.sha256(self.document.text.encode("utf-8", "surrogatepass")).hexdigest()

    @property
    def settings(self) -> str:
        """What decides beside the text, the reference and factlint's version."""
        if self.stored:
            return self.stored[1]
        said, choice = self.document, self.document.language
        language = "detected" if choice.source in ("detected", "unsure") else choice.tag
        parts = {"published": said.published, "as-of": said.as_of, "language": language}
        return " ".join(f"{name}={value or 'none'}" for name, value in parts.items())


@dataclass(frozen=True, slots=True)
class Checked:
    """An article's result. `page` is the report in HTML, None where nothing is worth a page."""

    judged: Judged
    page: str | None


@dataclass(frozen=True, slots=True)
class Finished(Checked):
    """A result with the report that it is of, without what a reviewer dismissed."""

    shown: Report


@dataclass(frozen=True, slots=True)
class Order:
    """What a worker process needs beside the articles."""

    reference: tuple[str, ...]
    digest: str
    """Of the reference that the run began with: a file that changes half-way must not judge the second half."""
    decisions: Mapping[str, Decisions]
    pages: bool
    """Whether articles without a mismatch get a page as well."""


class ReferenceChangedError(Exception):
    """The reference's files changed while a run was under way."""


@cache
def version() -> str:
    return importlib.metadata.version("factlint")


def with_language(document: Document) -> Document:
    """The document with its language detected, where nobody told it."""
    if document.language.source != "unsure":
        return document
    return replace(document, language=choose_language(document.text))


def told_language(text: str, option: str | None, metadata: str | None) -> LanguageChoice:
    """As `checkers.choose_language`, but for detection, which is left to whoever checks."""
    if option or metadata:
        return choose_language(text, option, metadata)
    return LanguageChoice(None, 0.0, "unsure")


def finish(article: Article, report: Report, order: Order) -> Finished:
    """What is kept and shown of a report."""
    shape = _shape.of_report(report)
    claims, findings = _claim_rows(shape), _finding_rows(shape, order.decisions.get(article.key, {}))
    shown = without_dismissed(report, findings)
    counted = shape["summary"] if shown is report else _shape.of_report(shown)["summary"]
    judged = _judged(article, report, shape, counted, claims, findings)
    if article.keep_text == "none":
        return Finished(_without_words(judged), None, shown)
    worth_a_page = order.pages or any(counted["by_severity"].values())
    return Finished(judged, render("html", [shown], KINDS) if worth_a_page else None, shown)


def without_dismissed(report: Report, findings: Sequence[FindingRow]) -> Report:
    """The report without what a reviewer dismissed; it says what and why among its notes."""
    dismissed = {(row.number, row.position): row for row in findings if row.dismissed}
    if not dismissed:
        return report
    narrowed = tuple(_narrowed(finding, number, dismissed) for number, finding in enumerate(report.findings, 1))
    told = tuple(f"dismissed by review: {row.kind}, “{row.words}”: {row.dismissed}" for row in dismissed.values())
    return replace(report, findings=narrowed, notes=(*report.notes, *told))


def _narrowed(finding: Finding, number: int, dismissed: Mapping[tuple[int, int], FindingRow]) -> Finding:
    kept: tuple[Mismatch, ...] = tuple(
        mismatch for position, mismatch in enumerate(finding.mismatches) if (number, position) not in dismissed
    )
    if len(kept) == len(finding.mismatches):
        return finding
    if finding.verdict is not Verdict.REFUTED or any(m.severity is Severity.ERROR for m in kept):
        return replace(finding, mismatches=kept)
    return replace(
        finding,
        mismatches=kept,
        verdict=Verdict.NOT_ENOUGH_INFO,
        reason="its mismatch was dismissed by review",
        reason_code=None,
    )


def excerpt(report: Report) -> str:
    """The text with everything but the sentences of its claims overwritten by spaces, so that places stay places."""
    text = report.document.text
    spans = [finding.claim.span for finding in report.findings]
    kept = bytearray(len(text))
    for start, end in [s.span for s in report.segments.sentences if any(s.span.overlaps(c) for c in spans)] + spans:
        kept[start:end] = b"\x01" * (end - start)
    return "".join(char if keep or char == "\n" else " " for char, keep in zip(text, kept, strict=True))


def _judged(
    article: Article,
    report: Report,
    shape: Shape,
    counted: Mapping[str, Any],
    claims: tuple[ClaimRow, ...],
    findings: tuple[FindingRow, ...],
) -> Judged:
    document = report.document
    severities = counted["by_severity"]
    texts: dict[KeepText, str | None] = {"full": document.text, "none": None}
    return Judged(
        key=article.key,
        url=document.url,
        title=document.title,
        digest=article.digest,
        characters=len(document.text),
        language=document.language.tag,
        published=document.published,
        as_of=document.as_of,
        truncated=document.truncated,
        keep_text=article.keep_text,
        text=texts[article.keep_text] if article.keep_text in texts else excerpt(report),
        reference_digest=report.reference_digest,
        settings=article.settings,
        claims=counted["claims"],
        errors=severities["error"],
        warnings=severities["warning"],
        notes=severities["note"],
        numbers_in_text=counted["numbers_in_text"],
        numbers_checked=counted["numbers_checked"],
        claim_rows=claims,
        finding_rows=findings,
        report=zlib.compress(json.dumps(shape, ensure_ascii=False, separators=(",", ":")).encode(), 1),
    )


def _claim_rows(shape: Shape) -> tuple[ClaimRow, ...]:
    return tuple(
        ClaimRow(
            number,
            claim["type"],
            claim["span"]["start"],
            claim["span"]["end"],
            claim["span"]["text"],
            claim["verdict"],
            claim["reason_code"],
            subject(claim),
        )
        for number, claim in enumerate(shape["claims"], 1)
    )


def _finding_rows(shape: Shape, decisions: Decisions) -> tuple[FindingRow, ...]:
    """The mismatches of every claim; those that a reviewer dismissed are marked so in `shape` as well."""
    found = []
    for number, claim in enumerate(shape["claims"], 1):
        about, words = subject(claim), claim["span"]["text"]
        source = next((fact["source_url"] for fact in claim["evidence"] if fact["source_url"]), None)
        for position, mismatch in enumerate(claim["mismatches"]):
            same = fingerprint(mismatch["kind"], words, about)
            why = decisions.get(same)
            if why:
                mismatch["suppressed"] = {"reason": why, "until": None}
            found.append(
                FindingRow(
                    number,
                    position,
                    mismatch["kind"],
                    mismatch["code"],
                    mismatch["severity"],
                    words,
                    mismatch["message"],
                    mismatch["expected"],
                    mismatch["suggestion"],
                    source,
                    same,
                    about,
                    why,
                )
            )
    return tuple(found)


def _without_words(judged: Judged) -> Judged:
    """Nothing that repeats the article's words: places, verdicts and what the reference has."""
    return replace(
        judged,
        title=None,
        text=None,
        report=None,
        claim_rows=tuple(replace(row, words=None) for row in judged.claim_rows),
        finding_rows=tuple(replace(row, words=None, message=None, suggestion=None) for row in judged.finding_rows),
    )


class Pool:
    """Worker processes that check articles. Made when first used, replaced when one dies.

    loky, because its processes do not import the main module: under a Prefect worker that is Prefect itself, and two
    seconds of importing in each.
    """

    def __init__(self, processes: int) -> None:
        self.processes = processes

    def check(self, articles: Sequence[Article], order: Order) -> list[Checked | Unreadable]:
        """Every article's result, in their order."""
        slices = list(sliced(articles, SLICE_CHARACTERS))
        futures = [self._send(part, order) for part in slices]
        found: list[Checked | Unreadable] = []
        for part, future in zip(slices, futures, strict=True):
            found += self._result(part, future, order)
        return found

    def close(self) -> None:
        self._executor().shutdown(wait=True, kill_workers=True)

    def _executor(self) -> ProcessPoolExecutor:
        from loky import get_reusable_executor

        # One thread each in numeric libraries is loky's default; the checker uses none.
        return get_reusable_executor(max_workers=self.processes, timeout=_IDLE_SECONDS)

    def _send(self, part: Sequence[Article], order: Order) -> Future[list[Checked | Unreadable]]:
        sent: Future[list[Checked | Unreadable]] = self._executor().submit(
            check_slice, tuple(part), order_for(part, order)
        )
        return sent

    def _result(
        self, part: Sequence[Article], future: Future[list[Checked | Unreadable]], order: Order
    ) -> list[Checked | Unreadable]:
        try:
            return future.result(timeout=LONGEST_ARTICLE_SECONDS * max(1, len(part)))
        except (ReferenceChangedError, KeyboardInterrupt):
            raise
        except Exception as problem:  # noqa: BLE001 - a process that died or hangs; whoever killed it is found one by one
            self._restart(problem)
        return [self._alone(article, order) for article in part]

    def _alone(self, article: Article, order: Order) -> Checked | Unreadable:
        try:
            return self._send([article], order).result(timeout=LONGEST_ARTICLE_SECONDS)[0]
        except Exception as problem:  # noqa: BLE001 - as above
            self._restart(problem)
            why = (
                f"checking took longer than {LONGEST_ARTICLE_SECONDS:g} seconds"
                if isinstance(problem, TookTooLongError)
                else f"the process that checked it ended ({type(problem).__name__})"
            )
            return Unreadable(article.document.id, f"{article.document.id}: {why}")

    def _restart(self, problem: Exception) -> None:
        """loky replaces an executor whose process died; one whose process hangs must be told."""
        if isinstance(problem, TookTooLongError):
            self._executor().shutdown(wait=True, kill_workers=True)


def order_for(part: Sequence[Article], order: Order) -> Order:
    """The order with the decisions on these articles alone."""
    keys = {article.key for article in part} & order.decisions.keys()
    return replace(order, decisions={key: order.decisions[key] for key in keys})


def sliced(articles: Sequence[Article], most: int = SLICE_CHARACTERS) -> Iterator[Sequence[Article]]:
    """The articles in parts of about so many characters."""
    start, size = 0, 0
    for end, article in enumerate(articles):
        if size and size + len(article.document.text) > most:
            yield articles[start:end]
            start, size = end, 0
        size += len(article.document.text)
    if start < len(articles):
        yield articles[start:]


def check_slice(articles: Sequence[Article], order: Order) -> list[Checked | Unreadable]:
    """Runs in a worker process."""
    reference = _reference(order.reference, order.digest)
    return [_tried(article, reference, order) for article in articles]


def _tried(article: Article, reference: ReferenceBase, order: Order) -> Checked | Unreadable:
    try:
        done = finish(article, pipeline.check(with_language(article.document), reference), order)
        return Checked(done.judged, done.page)
    except Exception as problem:  # noqa: BLE001 - whatever breaks on one article must not stop the others
        return broken(article.document.id, problem)


def broken(name: str, problem: Exception) -> Unreadable:
    return Unreadable(name, f"{name}: could not be checked ({type(problem).__name__}: {problem})")


@lru_cache(maxsize=1)
def _reference(paths: tuple[str, ...], digest: str) -> ReferenceBase:
    found = reference_data.load(paths)
    if found.digest != digest:
        raise ReferenceChangedError("the reference changed while the run was under way; run it again")
    return found


def processes() -> int:
    """Worker processes: what FACTLINT_PROCESSES says, else one for each core that this process may use."""
    told = os.environ.get("FACTLINT_PROCESSES", "")
    if told.isdigit() and int(told):
        return int(told)
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
