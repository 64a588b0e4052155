"""Writing and reading results.

Everything that `record` is given becomes visible in one transaction. Documents are locked in the order of their ids for
its length, so that two workers which check the same article at once take turns and never wait for each other.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import fields
from datetime import UTC, datetime
from functools import cached_property
from typing import Any

from sqlalchemy import Connection, Engine, Select, bindparam, delete, func, insert, or_, select, update
from sqlalchemy.dialects import postgresql, sqlite

from flows.records import Change, ClaimRow, Decision, Decisions, Done, FindingRow, Judged
from flows.store.engine import writing
from flows.store.schema import Claim, Document, Finding, Item, Result, Review, Run, Version

_FINDING_COLUMNS = tuple(getattr(Finding, field.name) for field in fields(FindingRow))
_MOST_PARAMETERS = 10_000
"""Values of one IN list; SQLite takes 32,766 in a statement, PostgreSQL 65,535."""
_ACCUSING = ("error", "warning")


def now() -> datetime:
    return datetime.now(UTC)


class Store:
    """One database. Safe to use from several threads and processes at once."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine

    @cached_property
    def _writing(self) -> Engine:
        return writing(self.engine)

    def close(self) -> None:
        self.engine.dispose()

    def start_run(
        self, run_id: str, flow: str, name: str, version: str, reference_digest: str | None = None, paths: str = ""
    ) -> None:
        """A run that starts again after a crash keeps its first start."""
        row = {
            "id": run_id,
            "flow": flow,
            "name": name,
            "started_at": now(),
            "reference_digest": reference_digest,
            "reference_paths": paths,
            "factlint_version": version,
        }
        with self._writing.begin() as connection:
            self._insert_new(connection, Run, [row])

    def last_reference(self, paths: str) -> str | None:
        """Digest of the reference at these paths when a run last used it."""
        query = select(Run.reference_digest).where(Run.reference_paths == paths, Run.reference_digest.is_not(None))
        with self.engine.begin() as connection:
            return connection.scalars(query.order_by(Run.started_at.desc()).limit(1)).first()

    def end_run(self, run_id: str, outcome: str) -> None:
        """The run is done, and what it changed has been told: later changes are told from here on."""
        at = now()
        results = select(Item.result_id).where(Item.run_id == run_id, Item.result_id.is_not(None))
        with self._writing.begin() as connection:
            connection.execute(update(Run).where(Run.id == run_id).values(ended_at=at, outcome=outcome))
            connection.execute(update(Result).where(Result.id.in_(results)).values(told_at=at))

    def known(
        self, texts: Iterable[tuple[str, str]], reference_digest: str, version: str, settings: str
    ) -> dict[tuple[str, str], int]:
        """Of (document key, text digest) pairs, those that were judged by just these, with their results' ids."""
        keys = sorted({key for key, _ in texts})
        asked = set(texts)
        query = (
            select(Document.key, Version.digest, Result.id)
            .join(Version, Version.document_id == Document.id)
            .join(Result, Result.version_id == Version.id)
            .where(
                Result.reference_digest == reference_digest,
                Result.factlint_version == version,
                Result.settings == settings,
            )
        )
        with self.engine.begin() as connection:
            rows = [row for part in _parts(keys) for row in connection.execute(query.where(Document.key.in_(part)))]
        return {(key, digest): result for key, digest, result in rows if (key, digest) in asked}

    def decisions(self, keys: Iterable[str]) -> dict[str, Decisions]:
        """Document key to its dismissed findings."""
        query = (
            select(Document.key, Review.fingerprint, Review.decision, Review.reason)
            .join(Review, Review.document_id == Document.id)
            .order_by(Review.id)
        )
        found: dict[str, dict[str, str]] = {}
        with self.engine.begin() as connection:
            for part in _parts(sorted(set(keys))):
                for key, fingerprint, decision, reason in connection.execute(query.where(Document.key.in_(part))):
                    of_document = found.setdefault(key, {})
                    of_document.pop(fingerprint, None)
                    why = _why(decision, reason)
                    if why:
                        of_document[fingerprint] = why
        return {key: decided for key, decided in found.items() if decided}

    def record(self, run_id: str, version: str, done: Sequence[Done]) -> list[Change]:
        """Keeps the results and returns, for each input that has one, what changed for its article, in their order.

        Idempotent: what is there already is left as it is, but for which result is current.
        """
        changes: dict[int, Change] = {}
        with self._writing.begin() as connection:
            for part in _each_document_once(done):
                changes |= self._record(connection, run_id, version, part)
            self._insert_new(connection, Item, [_item(run_id, one, changes.get(one.position)) for one in done])
        return [changes[one.position] for one in done if one.position in changes]

    def _record(self, connection: Connection, run_id: str, version: str, done: Sequence[Done]) -> dict[int, Change]:
        fresh = [one for one in done if isinstance(one.what, Judged)]
        documents = self._documents(connection, [one.what for one in fresh if isinstance(one.what, Judged)])
        reused = {one.what: one for one in done if isinstance(one.what, int)}
        of_reused = _rows(
            connection, select(Result.id, Result.document_id, Result.version_id), Result.id, sorted(reused)
        )
        locked = sorted({*documents.values(), *(row.document_id for row in of_reused)})
        _rows(connection, select(Document.id).order_by(Document.id).with_for_update(), Document.id, locked)
        before = self._current(connection, locked)
        places = {row.id: (row.document_id, row.version_id) for row in of_reused}
        results = {reused[row.id].position: row.id for row in of_reused}
        results |= self._results(connection, version, fresh, documents)
        places |= self._places(connection, [results[one.position] for one in fresh])
        newest = {results[one.position] for one in done if one.position in results and one.is_newest}
        self._make_current(connection, newest, {result: places[result][0] for result in newest}, before)
        return self._changes(connection, results, places, self._told(connection, locked))

    def _documents(self, connection: Connection, judged: Sequence[Judged]) -> dict[str, int]:
        at = now()
        rows = [
            {"key": one.key, "url": one.url, "title": one.title, "created_at": at}
            for one in sorted(judged, key=lambda one: one.key)
        ]
        self._insert_new(connection, Document, rows)
        found = _rows(connection, select(Document.key, Document.id), Document.key, [row["key"] for row in rows])
        return {row.key: row.id for row in found}

    def _results(
        self, connection: Connection, version: str, fresh: Sequence[Done], documents: Mapping[str, int]
    ) -> dict[int, int]:
        """Versions and results of articles, made where they are missing: position to id of the result."""
        if not fresh:
            return {}
        at = now()
        judged = {one.position: one.what for one in fresh if isinstance(one.what, Judged)}
        self._insert_new(connection, Version, [_version(one, documents[one.key], at) for one in judged.values()])
        versions = {
            (row.document_id, row.digest): row.id
            for row in _rows(
                connection,
                select(Version.id, Version.document_id, Version.digest),
                Version.document_id,
                sorted(documents.values()),
            )
        }
        wanted = {
            position: (
                versions[documents[one.key], one.digest],
                one.reference_digest,
                version,
                one.settings,
            )
            for position, one in judged.items()
        }
        there = self._existing(connection, [key[0] for key in wanted.values()])
        missing = [position for position, key in wanted.items() if key not in there]
        rows = [
            _result(judged[position], documents[judged[position].key], wanted[position], at) for position in missing
        ]
        if rows:
            connection.execute(insert(Result), rows)
            there = self._existing(connection, [key[0] for key in wanted.values()])
        results = {position: there[key] for position, key in wanted.items()}
        self._contents(connection, [(results[position], judged[position]) for position in missing])
        return results

    def _existing(self, connection: Connection, versions: Sequence[int]) -> dict[tuple[int, str, str, str], int]:
        columns = (Result.version_id, Result.reference_digest, Result.factlint_version, Result.settings)
        rows = _rows(connection, select(Result.id, *columns), Result.version_id, versions)
        return {(row[1], row[2], row[3], row[4]): row[0] for row in rows}

    def _contents(self, connection: Connection, made: Sequence[tuple[int, Judged]]) -> None:
        claims = [{"result_id": result, **_plain(row)} for result, one in made for row in one.claim_rows]
        findings = [{"result_id": result, **_plain(row)} for result, one in made for row in one.finding_rows]
        if claims:
            connection.execute(insert(Claim), claims)
        if findings:
            connection.execute(insert(Finding), findings)

    def _places(self, connection: Connection, results: Sequence[int]) -> dict[int, tuple[int, int]]:
        rows = _rows(connection, select(Result.id, Result.document_id, Result.version_id), Result.id, results)
        return {row.id: (row.document_id, row.version_id) for row in rows}

    def _current(self, connection: Connection, documents: Sequence[int]) -> dict[int, tuple[int, int]]:
        """Document to its current result and that result's version."""
        query = select(Result.document_id, Result.id, Result.version_id).where(Result.current)
        return {
            row.document_id: (row.id, row.version_id) for row in _rows(connection, query, Result.document_id, documents)
        }

    def _told(self, connection: Connection, documents: Sequence[int]) -> dict[int, tuple[int, int]]:
        """Document to the result that was told last, and that result's version."""
        query = (
            select(Result.document_id, Result.id, Result.version_id)
            .where(Result.told_at.is_not(None))
            .order_by(Result.told_at, Result.id)
        )
        return {
            row.document_id: (row.id, row.version_id) for row in _rows(connection, query, Result.document_id, documents)
        }

    def _make_current(
        self,
        connection: Connection,
        newest: Iterable[int],
        documents: Mapping[int, int],
        before: Mapping[int, tuple[int, int]],
    ) -> None:
        moved = [result for result in newest if before.get(documents[result], (0, 0))[0] != result]
        if not moved:
            return
        ended = [{"was": before[documents[result]][0]} for result in moved if documents[result] in before]
        if ended:
            connection.execute(
                update(Result)
                .where(Result.id == bindparam("was"))
                .values(current=False)
                .execution_options(synchronize_session=None),
                ended,
            )
        connection.execute(
            update(Result)
            .where(Result.id == bindparam("becomes"))
            .values(current=True)
            .execution_options(synchronize_session=None),
            [{"becomes": result} for result in moved],
        )

    def _changes(
        self,
        connection: Connection,
        results: Mapping[int, int],
        places: Mapping[int, tuple[int, int]],
        before: Mapping[int, tuple[int, int]],
    ) -> dict[int, Change]:
        previous = {result: before.get(places[result][0]) for result in results.values()}
        wanted = sorted({*results.values(), *(old[0] for old in previous.values() if old)})
        findings: dict[int, list[FindingRow]] = {}
        query = select(Finding.result_id, *_FINDING_COLUMNS).order_by(
            Finding.result_id, Finding.number, Finding.position
        )
        for row in _rows(connection, query, Finding.result_id, wanted):
            findings.setdefault(row[0], []).append(FindingRow(*row[1:]))
        said = self._supported(connection, wanted if findings else [])
        named = {
            row.id: row
            for row in _rows(
                connection,
                select(Document.id, Document.key, Document.title, Document.url),
                Document.id,
                sorted({places[result][0] for result in results.values()}),
            )
        }
        return {
            position: _change(
                named[places[result][0]],
                result,
                previous[result],
                places[result][1],
                findings,
                said.get(result, frozenset()),
            )
            for position, result in results.items()
        }

    def _supported(self, connection: Connection, results: Sequence[int]) -> dict[int, frozenset[str]]:
        """Result to the subjects of its claims that hold."""
        query = select(Claim.result_id, Claim.subject).where(Claim.verdict == "supported", Claim.subject != "")
        found: dict[int, set[str]] = {}
        for result, subject in _rows(connection, query, Claim.result_id, results):
            found.setdefault(result, set()).add(subject)
        return {result: frozenset(subjects) for result, subjects in found.items()}

    def review(self, document_id: int, finding: FindingRow, decision: Decision, reason: str, reviewer: str) -> None:
        """Keeps a decision and applies it to every result of the article that has the finding."""
        same = (Result.document_id == document_id, Finding.fingerprint == finding.fingerprint)
        having = select(Finding.result_id).join(Result, Result.id == Finding.result_id).where(*same)
        with self._writing.begin() as connection:
            connection.execute(
                insert(Review).values(
                    document_id=document_id,
                    fingerprint=finding.fingerprint,
                    kind=finding.kind,
                    words=finding.words,
                    decision=decision,
                    reason=reason,
                    reviewer=reviewer,
                    decided_at=now(),
                )
            )
            results = list(connection.scalars(having.distinct()))
            connection.execute(
                update(Finding)
                .where(Finding.fingerprint == finding.fingerprint, Finding.result_id.in_(results))
                .values(dismissed=_why(decision, reason))
            )
            for result in results:
                self._count_again(connection, result)

    def _count_again(self, connection: Connection, result: int) -> None:
        query = (
            select(Finding.severity, func.count())
            .where(Finding.result_id == result, Finding.dismissed.is_(None))
            .group_by(Finding.severity)
        )
        counts = {severity: n for severity, n in connection.execute(query)}  # noqa: C416 - rows, not a mapping
        connection.execute(
            update(Result)
            .where(Result.id == result)
            .values(errors=counts.get("error", 0), warnings=counts.get("warning", 0), notes=counts.get("note", 0))
        )

    def prune(self, before: datetime) -> dict[str, int]:
        """Forgets runs that started earlier, results that are no longer current and that no kept run names, and
        versions without results. Documents, their current results and reviews stay. Returns what went, by table."""
        held = select(Item.result_id).where(Item.result_id.is_not(None))
        entitled = or_(Result.current, Result.id.in_(held))
        gone = {}
        with self._writing.begin() as connection:
            gone["runs"] = connection.execute(delete(Run).where(Run.started_at < before)).rowcount
            gone["results"] = connection.execute(delete(Result).where(Result.checked_at < before, ~entitled)).rowcount
            judged = select(Result.version_id)
            gone["versions"] = connection.execute(
                delete(Version).where(Version.seen_at < before, Version.id.not_in(judged))
            ).rowcount
        return gone

    def _insert_new(self, connection: Connection, table: Any, rows: Sequence[Mapping[str, Any]]) -> None:
        """Inserts rows and leaves out those that some unique constraint already has."""
        if not rows:
            return
        dialect = postgresql if self.engine.dialect.name == "postgresql" else sqlite
        connection.execute(dialect.insert(table).on_conflict_do_nothing(), list(rows))


def _why(decision: str, reason: str) -> str | None:
    """Why a finding no longer counts; None for one that does."""
    return {"dismiss": reason, "reference-wrong": f"the reference is wrong: {reason}"}.get(decision)


def _each_document_once(done: Sequence[Done]) -> Iterator[list[Done]]:
    """The inputs in as few parts as it takes for no part to hold one article twice, so that each part can be written
    at once and the last word on an article stays its last."""
    left = list(done)
    while left:
        seen: set[str] = set()
        part: list[Done] = []
        later: list[Done] = []
        for one in left:
            (later if one.key in seen else part).append(one)
            seen.add(one.key)
        yield part
        left = later


def _parts(values: Sequence[Any]) -> Iterator[Sequence[Any]]:
    for start in range(0, len(values), _MOST_PARAMETERS):
        yield values[start : start + _MOST_PARAMETERS]


def _rows(connection: Connection, query: Select[Any], column: Any, values: Sequence[Any]) -> list[Any]:
    return [row for part in _parts(values) for row in connection.execute(query.where(column.in_(part)))]


def _plain(row: ClaimRow | FindingRow) -> dict[str, Any]:
    """A row by its columns; `dataclasses.asdict` copies every value and takes ten times as long."""
    return {name: getattr(row, name) for name in row.__slots__}


def _item(run_id: str, one: Done, change: Change | None) -> dict[str, Any]:
    return {
        "run_id": run_id,
        "position": one.position,
        "name": one.name,
        "result_id": change.result_id if change else None,
        "error": None if isinstance(one.what, Judged | int) else one.what.error,
        "page": one.page,
        "new": len(change.new) if change else 0,
        "fixed": len(change.fixed) if change else 0,
    }


def _version(one: Judged, document_id: int, at: datetime) -> dict[str, Any]:
    return {
        "document_id": document_id,
        "digest": one.digest,
        "seen_at": at,
        "title": one.title,
        "language": one.language,
        "published": one.published,
        "as_of": one.as_of,
        "truncated": one.truncated,
        "characters": one.characters,
        "keep_text": one.keep_text,
        "text": one.text,
    }


def _result(one: Judged, document_id: int, key: tuple[int, str, str, str], at: datetime) -> dict[str, Any]:
    version_id, reference_digest, version, settings = key
    return {
        "document_id": document_id,
        "version_id": version_id,
        "reference_digest": reference_digest,
        "factlint_version": version,
        "settings": settings,
        "checked_at": at,
        "current": False,
        "claims": one.claims,
        "errors": one.errors,
        "warnings": one.warnings,
        "notes": one.notes,
        "numbers_in_text": one.numbers_in_text,
        "numbers_checked": one.numbers_checked,
        "report": one.report,
    }


def _change(
    document: Any,
    result: int,
    previous: tuple[int, int] | None,
    version: int,
    findings: Mapping[int, Sequence[FindingRow]],
    supported: frozenset[str],
) -> Change:
    """The article's accusations beside those of the result that was told last.

    An old finding whose words are gone is still wrong where its subject has another accusation, fixed where its subject
    is now told right (or was never known), and removed where the article no longer speaks of it.
    """
    here = [row for row in findings.get(result, ()) if row.severity in _ACCUSING and not row.dismissed]
    if previous is None or previous[0] == result:
        still = tuple(here) if previous else ()
        return Change(
            document.id, result, document.key, document.title, document.url, previous is None, False,
            new=() if previous else tuple(here), still=still,
        )  # fmt: skip
    old = [row for row in findings.get(previous[0], ()) if row.severity in _ACCUSING and not row.dismissed]
    decided = {row.fingerprint for row in findings.get(result, ()) if row.dismissed}
    was, are = {row.fingerprint for row in old}, {row.fingerprint for row in here}
    subjects = {row.subject for row in here if row.subject}
    still_subjects = {row.subject for row in old if row.subject} & subjects
    gone = [row for row in old if row.fingerprint not in are | decided and row.subject not in subjects]
    return Change(
        document.id,
        result,
        document.key,
        document.title,
        document.url,
        is_first=False,
        is_new_text=previous[1] != version,
        new=tuple(r for r in here if r.fingerprint not in was and r.subject not in still_subjects),
        fixed=tuple(r for r in gone if not r.subject or r.subject in supported),
        removed=tuple(r for r in gone if r.subject and r.subject not in supported),
        still=tuple(r for r in here if r.fingerprint in was or r.subject in still_subjects),
    )
