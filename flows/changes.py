"""Change sets: what a source says that the reference does not, as a table for people to decide on.

    propose   rows of a source, reference  ->  changes
    write     changes                      ->  a CSV file with a column `accept`
    apply     that file, decided           ->  rows added to a flat reference file

Nothing that somebody curated is ever overwritten. A source that contradicts it is a *conflict*, which nobody accepts
but a person; what is accepted is added beside what was there, and only a later `known_from` makes it the fact.
"""

from __future__ import annotations

import csv
import io
import os
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Literal

import reference_data
from checkers.formats import _words
from checkers.model.reference import Fact
from flows.importers import _output
from flows.importers._model import Row
from reference_data.base import Reference

Kind = Literal["new", "restated", "ended", "conflict"]
KINDS: tuple[Kind, ...] = ("conflict", "restated", "ended", "new")
"""In the order in which they deserve a look."""
DECISION = ("accept", "change", "now", "why")
COLUMNS = (*DECISION, *_output.COLUMNS)
_YES = frozenset("yes y x 1 true oui ja sí si sim tak".split())
_NO = frozenset("no n 0 false non nein nee não nie".split())
_ONE_HOLDER = frozenset({"role:chief executive officer", "role:chief financial officer", "role:chair"})


class ChangesError(ValueError):
    """A change set, or the file that it shall go into, is not what it should be; the text names place and remedy."""


@dataclass(frozen=True, slots=True)
class Change:
    kind: Kind
    row: Row
    now: str = ""
    """What the reference has, in words."""
    why: str = ""

    @property
    def cells(self) -> Row:
        return {
            "accept": "" if self.kind == "conflict" else "yes",
            "change": self.kind,
            "now": self.now,
            "why": self.why,
        } | (self.row)


@dataclass(frozen=True, slots=True)
class Applied:
    added: int
    there: int
    """Rows that the file has already."""
    refused: int
    undecided: int


# -- propose -----------------------------------------------------------------------------------------------------------


def propose(rows: Iterable[Row], paths: Sequence[Path], publisher: str) -> list[Change]:
    """What the rows change in the reference of `paths` (the shipped one without any), the doubtful first.

    Raises `reference_data.ReferenceDataError`.
    """
    given = list(rows)
    current = reference_data.load(list(paths), shipped=not paths)
    comparing = _Comparing(current, publisher)
    changes = []
    for row, fact in _as_facts(given, paths):
        found = comparing.change(row, fact)
        if found is not None:
            changes.append(found)
    return sorted(changes, key=lambda change: KINDS.index(change.kind))


def _as_facts(rows: Sequence[Row], paths: Sequence[Path]) -> Iterator[tuple[Row, Fact]]:
    """The rows that add something, as the facts that they would be beside the reference."""
    with tempfile.TemporaryDirectory() as place:
        table = Path(place) / "proposed.csv"
        _output.write(table, rows)
        merged = reference_data.load([*paths, table], shipped=not paths)
        found = {
            fact.locator: fact
            for entity in merged.entities()
            for fact in merged.facts(entity.id)
            if fact.locator and fact.locator.startswith(str(table))
        }
    # One row a line, because no cell of an importer holds a line's end.
    for line, row in enumerate(rows, 2):
        fact = found.get(f"{table}:{line}")
        if fact is not None:
            yield row, fact


class _Comparing:
    def __init__(self, reference: Reference, publisher: str) -> None:
        self._reference = reference
        self._publisher = publisher
        self._ids = {entity.id for entity in reference.entities()}

    def change(self, row: Row, fact: Fact) -> Change | None:
        known = self._reference.facts(fact.entity, fact.concept) if fact.entity in self._ids else ()
        if fact.concept.startswith("role:"):
            return self._office(row, fact, known)
        if fact.concept == "ticker":
            return self._listing(row, fact, known)
        return self._figure(row, fact, known)

    def _figure(self, row: Row, fact: Fact, known: Sequence[Fact]) -> Change | None:
        same_time = [other for other in known if _when(other) == _when(fact) and other.unit == fact.unit]
        if any(_value(other) == _value(fact) for other in same_time):
            return None
        if not same_time:
            return Change("new", row)
        now = "; ".join(_told(other) for other in same_time)
        own = [other for other in same_time if other.source.startswith(self._publisher)]
        foreign = [other for other in same_time if other not in own and other.review == "reviewed"]
        if own and not foreign:
            later = all(_known(other) < _known(fact) for other in own)
            why = "the source has revised its figure" if later else "an earlier figure of the same source"
            return Change("restated" if later else "new", row, now, why)
        if foreign:
            return Change("conflict", row, now, f"{foreign[0].source} says otherwise")
        return Change("new", row, now, "nobody has reviewed what is there")

    def _office(self, row: Row, fact: Fact, known: Sequence[Fact]) -> Change | None:
        same = [other for other in known if self._is_same_name(other.text, fact.text) and _overlap(other, fact)]
        if same:
            ends = fact.valid_to is not None and all(other.valid_to is None for other in same)
            return Change("ended", row, _told(same[0]), f"until {fact.valid_to}") if ends else None
        others = [
            other
            for other in known
            if _overlap(other, fact) and other.review == "reviewed" and fact.concept in _ONE_HOLDER
        ]
        if others:
            return Change(
                "conflict", row, "; ".join(map(_told, others)), "the reference has somebody else in that time"
            )
        return Change("new", row)

    def _listing(self, row: Row, fact: Fact, known: Sequence[Fact]) -> Change | None:
        same = [other for other in known if _symbol(other) == _symbol(fact) and _overlap(other, fact)]
        elsewhere = [
            other
            for other in same
            if other.exchange and fact.exchange and _bare(other.exchange) != _bare(fact.exchange)
        ]
        if same and not elsewhere:
            return None
        if elsewhere:
            return Change(
                "conflict", row, _told(elsewhere[0]), "the reference has it on another exchange, and no end of that"
            )
        return Change("new", row)

    def _is_same_name(self, one: str | None, other: str | None) -> bool:
        if one is None or other is None or _bare(one) == _bare(other):
            return one is not None and other is not None
        return bool(set(self._reference.named(one)) & set(self._reference.named(other)))


def _when(fact: Fact) -> tuple[object, ...]:
    period = fact.period
    return (fact.valid_from,) if period is None else (period.start, period.end)


def _value(fact: Fact) -> tuple[object, ...]:
    return fact.value, fact.low, fact.high, None if fact.text is None else _bare(fact.text)


def _known(fact: Fact) -> date:
    return fact.known_from or date.min


def _overlap(one: Fact, other: Fact) -> bool:
    begins = max(one.valid_from or date.min, other.valid_from or date.min)
    return begins <= min(one.valid_to or date.max, other.valid_to or date.max)


def _symbol(fact: Fact) -> str:
    return _bare(fact.text or "").replace("-", ".").replace(" ", ".").replace("/", ".")


def _bare(text: str) -> str:
    return " ".join(text.split()).casefold()


def _told(fact: Fact) -> str:
    held = _words.held(fact)
    exchange = f" on {fact.exchange}" if fact.exchange else ""
    # Not the bare value: a spreadsheet would compute a cell that begins with a minus.
    return f"has {_words.fact_value(fact)}{exchange}{f' ({held})' if held else ''}, {fact.source}"


# -- the file ----------------------------------------------------------------------------------------------------------


def write(path: Path, changes: Iterable[Change]) -> int:
    """Writes a change set in place of what is there. Raises OSError."""
    return _output.write(path, (change.cells for change in changes), COLUMNS)


def summary(changes: Iterable[Change]) -> str:
    """ "12 new, 1 restated, 2 conflicts"."""
    counts = Counter(change.kind for change in changes)
    named = {"conflict": "conflicts" if counts["conflict"] != 1 else "conflict"}
    return (
        ", ".join(f"{counts[kind]} {named.get(kind, kind)}" for kind in reversed(KINDS) if counts[kind]) or "no change"
    )


# -- apply -------------------------------------------------------------------------------------------------------------


def apply(path: Path, into: Path) -> Applied:
    """Adds what was accepted to a flat reference file, which is made where there is none.

    The file appears whole and valid or stays as it was; doing it twice changes nothing. Raises ChangesError, OSError.
    """
    if into.is_dir() or into.suffix.lower() not in (".csv", ".tsv"):
        raise ChangesError(
            f"{into}: changes go into a flat reference file; name a .csv file, which need not be there yet"
        )
    accepted: list[Row] = []
    refused = undecided = 0
    for line, cells in _lines(path):
        answer = cells.get("accept", "").strip().casefold()
        if answer in _YES:
            accepted.append({key: value for key, value in cells.items() if key not in DECISION and value})
        elif answer in _NO:
            refused += 1
        elif answer:
            raise ChangesError(
                f"{path}:{line}: accept says {answer!r}; write yes or no, or leave it empty to decide later"
            )
        else:
            undecided += 1
    there, columns, delimiter = _table(into)
    known = {_content(row) for row in there}
    added = list({_content(row): row for row in accepted if _content(row) not in known}.values())
    if added:
        _replace(into, [*there, *added], _joined(columns, added), delimiter)
    return Applied(len(added), len(accepted) - len(added), refused, undecided)


def _lines(path: Path) -> Iterator[tuple[int, Row]]:
    rows, columns, _ = _table(path)
    if not {"accept", "change", "entity", "concept", "value"} <= set(columns):
        raise ChangesError(f"{path}: is no change set; it needs the columns accept, change, entity, concept, value …")
    yield from enumerate(rows, 2)


def _table(path: Path) -> tuple[list[Row], list[str], str]:
    """Rows, columns and delimiter of a CSV file; nothing where there is none. Raises ChangesError."""
    if not path.exists():
        return [], [], ","
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        raise ChangesError(f"{path}: is not UTF-8 at byte {problem.start}; save it as CSV UTF-8") from None
    delimiter = max(",;\t", key=text.partition("\n")[0].count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    columns = [cell.strip() for cell in next(reader, [])]
    return [dict(zip(columns, cells, strict=False)) for cells in reader if any(cells)], columns, delimiter


def _content(row: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    return tuple(sorted((key, value.strip()) for key, value in row.items() if value and value.strip()))


def _joined(columns: Sequence[str], rows: Iterable[Row]) -> list[str]:
    used = {key for row in rows for key in row}
    return [*columns, *(column for column in _output.COLUMNS if column in used and column not in columns)]


def _replace(path: Path, rows: Iterable[Row], columns: Sequence[str], delimiter: str) -> None:
    """Validated beside the old file before it takes its place."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=f".{path.stem}.", suffix=path.suffix, dir=path.parent)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="") as stream:
            writer = csv.DictWriter(stream, columns, restval="", delimiter=delimiter, lineterminator="\n")
            writer.writeheader()
            writer.writerows(rows)
            stream.flush()
            os.fsync(stream.fileno())
        problems = reference_data.validate([temporary])
        if problems:
            raise ChangesError(f"{path}: would not be valid any more: {str(problems[0]).replace(name, str(path))}")
        temporary.chmod(path.stat().st_mode & 0o777 if path.exists() else 0o644)
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
