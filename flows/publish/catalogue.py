"""The index over all report pages of a site: search, filters, counts over time, articles' histories, entities.

    index.html                   every article's latest report, the worst and newest first
    articles/DOCUMENT/index.html one article through its versions
    entities/ID.html             what was claimed of one entity, and where
    rules/KIND/index.html        what a kind of mismatch means
    catalogue/reports.js         the data of index.html
    catalogue/state.sqlite       what the pages are made of

All but the last are made anew from it, so a catalogue that was cut off is whole after the next run. Adding one report
to ten thousand touches a few rows and writes a few files.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from checkers import registry
from checkers.model.comparison import PairRule
from checkers.model.rule import Rule
from flows.publish import catalogue_pages as pages
from flows.publish.site import Site
from flows.records import Shape

_MOST_CLAIMS = 400
"""Of one entity's page; the newest are shown."""
_MOST_WORDS = 160

_SCHEMA = """
create table if not exists reports (
    page text primary key, document text not null, title text not null, name text not null, source text not null,
    published text, checked text not null, errors integer not null, warnings integer not null, notes integer not null,
    claims integer not null, kinds text not null, entities text not null, latest integer not null
);
create index if not exists reports_document on reports (document, checked);
create table if not exists mentions (
    entity text not null, page text not null, name text not null, number integer not null, anchor text not null,
    words text not null, measure text not null, reference text not null, verdict text not null, kinds text not null,
    primary key (entity, page, number)
) without rowid;
create index if not exists mentions_page on mentions (page);
"""


@dataclass(frozen=True, slots=True)
class Entry:
    """One report page, to be listed."""

    page: str
    """Relative to the site: articles/DOCUMENT/RESULT.html."""
    name: str
    """The path or address under which the article came in."""
    checked: str
    """ISO 8601, UTC."""
    report: Shape


class Catalogue:
    def __init__(self, site: Site) -> None:
        self._site = site

    def add(self, entries: Iterable[Entry]) -> None:
        """Lists these reports, each as its article's latest, and writes the pages that change by it.

        Idempotent. Raises OSError and sqlite3.Error where the folder cannot be written.
        """
        with self._state() as state:
            touched = [_record(state, entry) for entry in entries]
            self._write(state, {document for document, _ in touched}, set().union(*(named for _, named in touched)))

    def forget(self, gone: Iterable[str]) -> None:
        """Takes pages out of the lists that are no longer there."""
        with self._state() as state:
            documents: set[str] = set()
            entities: set[str] = set()
            for page in gone:
                documents |= {row[0] for row in state.execute("select document from reports where page = ?", (page,))}
                entities |= {row[0] for row in state.execute("select entity from mentions where page = ?", (page,))}
                state.execute("delete from reports where page = ?", (page,))
                state.execute("delete from mentions where page = ?", (page,))
            for document in documents:
                _mark_latest(state, document)
            self._write(state, documents, entities)

    @contextmanager
    def _state(self) -> Iterator[sqlite3.Connection]:
        """The state, locked for writing: runs that end together list one after the other."""
        folder = self._site.folder / "catalogue"
        folder.mkdir(parents=True, exist_ok=True)
        with closing(sqlite3.connect(folder / "state.sqlite", timeout=60, isolation_level=None)) as state:
            state.executescript(_SCHEMA)
            state.execute("begin immediate")
            try:
                yield state
            except BaseException:
                state.execute("rollback")
                raise
            state.execute("commit")

    def _write(self, state: sqlite3.Connection, documents: set[str], entities: set[str]) -> None:
        rows = state.execute(
            "select page, title, name, source, published, checked, errors, warnings, notes, claims, kinds, entities"
            " from reports where latest order by errors > 0 desc, checked desc, page"
        ).fetchall()
        named = dict(state.execute("select entity, min(name) from mentions group by entity order by entity"))
        self._site.write("catalogue/reports.js", pages.data(rows, named))
        self._site.write("index.html", pages.index())
        for document in sorted(documents):
            history = state.execute(
                "select page, title, checked, published, errors, warnings, claims from reports where document = ?"
                " order by checked desc, page",
                (document,),
            ).fetchall()
            if history:
                self._site.write(f"articles/{document}/index.html", pages.article(history))
        for entity in sorted(entities):
            self._site.write(entity_page(entity), pages.entity(named.get(entity, entity), _claims(state, entity)))
        self._write_kinds()

    def _write_kinds(self) -> None:
        """The pages that explain the kinds, unless they are there as they should be."""
        rules: tuple[Rule | PairRule, ...] = (*registry.rules(), *registry.pair_rules())
        listed = [(rule.name, rule.code, rule.severity.value, _first_sentence(rule.doc)) for rule in rules]
        table = pages.kinds(listed)
        if self._site.read("rules/index.html") == table:
            return
        for rule in rules:
            page = pages.kind(rule.name, rule.code, rule.severity.value, rule.doc)
            self._site.write(f"rules/{rule.name}/index.html", page)
        self._site.write("rules/index.html", table)


def entity_page(entity: str) -> str:
    """Ids are file names already, but for those that a desk's own reference brings."""
    plain = entity if entity.isascii() and entity.replace("-", "").replace("_", "").isalnum() else ""
    return f"entities/{plain[:80] or hashlib.sha256(entity.encode()).hexdigest()[:16]}.html"


def _record(state: sqlite3.Connection, entry: Entry) -> tuple[str, set[str]]:
    """Stores one report; its document and the entities that its page's listing touches."""
    shape, document = entry.report, entry.page.split("/")[1]
    before = {row[0] for row in state.execute("select entity from mentions where page = ?", (entry.page,))}
    summary = shape["summary"]["by_severity"]
    found = list(_mentions(shape))
    kinds = sorted({m["kind"] for claim in shape["claims"] for m in claim["mismatches"]})
    entities = sorted({each["entity"] for each in found})
    said = shape["document"]
    state.execute(
        "insert or replace into reports values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)",
        (
            entry.page,
            document,
            _cut(said["title"] or entry.name),
            entry.name,
            _source(said["url"] or entry.name),
            said["published"],
            entry.checked,
            summary["error"],
            summary["warning"],
            summary["note"],
            shape["summary"]["claims"],
            json.dumps(kinds),
            json.dumps(entities),
        ),
    )
    state.execute("delete from mentions where page = ?", (entry.page,))
    state.executemany(
        "insert or replace into mentions values (:entity, :page, :name, :number, :anchor, :words, :measure,"
        " :reference, :verdict, :kinds)",
        [{**each, "page": entry.page} for each in found],
    )
    _mark_latest(state, document)
    others = {
        row[0]
        for row in state.execute(
            "select distinct entity from mentions join reports using (page) where document = ?", (document,)
        )
    }
    return document, before | others


def _mark_latest(state: sqlite3.Connection, document: str) -> None:
    state.execute(
        "update reports set latest = page = (select page from reports where document = :document"
        " order by checked desc, page limit 1) where document = :document",
        {"document": document},
    )


def _mentions(shape: Shape) -> Iterator[dict[str, Any]]:
    """The claims of known entities."""
    for number, claim in enumerate(shape["claims"], 1):
        entity = claim["entity"]
        if entity is None or entity["id"] is None or claim["type"] == "attribution":
            continue
        yield {
            "entity": entity["id"],
            "name": entity["name"],
            "number": number,
            "anchor": claim["id"],
            "words": _cut(claim["span"]["text"]),
            "measure": (claim["concept"] or claim["type"]).removeprefix("role:").replace("-", " "),
            "reference": _fact(claim["evidence"]),
            "verdict": claim["verdict"],
            "kinds": json.dumps(sorted({mismatch["kind"] for mismatch in claim["mismatches"]})),
        }


def _claims(state: sqlite3.Connection, entity: str) -> Sequence[tuple[Any, ...]]:
    return state.execute(
        "select measure, words, reference, verdict, mentions.kinds, page, anchor, title,"
        " coalesce(published, substr(checked, 1, 10))"
        " from mentions join reports using (page) where entity = ? and latest"
        " order by verdict = 'refuted' desc, 9 desc, page, number limit ?",
        (entity, _MOST_CLAIMS),
    ).fetchall()


def _fact(evidence: Sequence[Shape]) -> str:
    """The first fact behind a verdict: "500000000000 USD, 2025-Q3"."""
    if not evidence:
        return ""
    fact = evidence[0]
    ends = [str(fact[end]) for end in ("low", "high") if fact[end] is not None]
    value = _grouped(fact["value"]) if fact["value"] is not None else " to ".join(map(_grouped, ends))
    return _cut(", ".join(part for part in (f"{value} {fact['unit'] or ''}".strip(), fact["period"]) if part))


def _grouped(value: str) -> str:
    whole, point, rest = value.partition(".")
    return f"{int(whole):,}{point}{rest}" if whole.lstrip("-").isdigit() else value


def _first_sentence(doc: str) -> str:
    return " ".join(doc.strip().partition("\n\n")[0].split())


def _source(name: str) -> str:
    """The host of an address, the folder of a path."""
    if "://" in name:
        return urlsplit(name).hostname or name
    return name.replace("\\", "/").rpartition("/")[0] or "here"


def _cut(words: str) -> str:
    one_line = " ".join(words.split())
    return one_line if len(one_line) <= _MOST_WORDS else one_line[: _MOST_WORDS - 1] + "…"
