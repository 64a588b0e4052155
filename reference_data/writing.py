"""Writes a reference as keyed tables: entity by entity, so that a million of them pass through without being held.

writer = Writer(connection)
for entity, facts in ...:
    writer.add(entity, facts)
writer.finish(concepts)
"""

from __future__ import annotations

import hashlib
import os
import sqlite3
import tempfile
from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from operator import itemgetter
from pathlib import Path

from checkers.model.reference import Concept, Entity, Fact
from reference_data import gazetteer, near, said
from reference_data.gazetteer import Alias
from reference_data.identity import described, stated, symbol_key
from reference_data.packing import concept_out, dumps, entity_out, facts_out, numbers_out
from reference_data.tables import SqliteTables, create, put

LAYOUT = 4
"""Raised with every change of what tables hold."""
ROLE = "role:"
_BATCH = 5_000
_DIGEST = 32
_CACHED = -200_000
"""Kibibytes, negative as SQLite wants them, of pages that a file's writer keeps in memory."""


class Writer:
    """Fills empty tables. Facts come with their ids, ordered as they shall be told."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._digest = 0
        self._entities = 0
        self._facts = 0
        self._names = 0
        self._concepts: set[str] = set()
        self._entity_rows: list[tuple[str | int, bytes]] = []
        self._fact_rows: list[tuple[str | int, bytes]] = []
        self._aliases: list[tuple[str, str, str, bool]] = []
        self._texts: list[tuple[str, str, str, int]] = []
        connection.execute("CREATE TEMP TABLE alias (joined TEXT, text TEXT, entity TEXT, strong INTEGER)")
        connection.execute("CREATE TEMP TABLE told (kind TEXT, key TEXT, entity TEXT, place INTEGER)")

    def add(self, entity: Entity, facts: Sequence[Fact]) -> None:
        """Add an entity with all its facts."""
        self._entities += 1
        self._entity_rows.append((entity.id, entity_out(entity)))
        self._take(repr(described(entity)))
        for alias in aliases([entity]):
            joined = " ".join(gazetteer.words(alias.text))
            if joined:
                self._aliases.append((joined, *alias))
        if facts:
            self._fact_rows.append((entity.id, facts_out(facts)))
            self._facts += len(facts)
            self._take("\n".join(sorted(repr(stated(f)) for f in facts)))
            self._read_texts(facts)
        if len(self._entity_rows) >= _BATCH:
            self._flush()

    def _read_texts(self, facts: Iterable[Fact]) -> None:
        """Who holds an office, who bears a symbol, and who said what."""
        statements = 0
        for fact in facts:
            self._concepts.add(fact.concept)
            if fact.text is None:
                continue
            if fact.concept.startswith(ROLE):
                self._texts.append(("office", gazetteer.key(gazetteer.bare(fact.text)), fact.entity, 0))
            elif fact.concept == "ticker" and fact.text != "none":
                self._texts.append(("listed", symbol_key(fact.text), fact.entity, 0))
            elif fact.concept == "statement":
                self._texts += (("said", word, fact.entity, statements) for word in said.words_of(fact.text))
                statements += 1

    def _take(self, content: str) -> None:
        """A sum of hashes: neither the order of entities nor that of their facts counts."""
        self._digest += int.from_bytes(hashlib.sha256(content.encode("utf-8", "surrogatepass")).digest(), "big")

    def _flush(self) -> None:
        put(self._connection, "entity", self._entity_rows)
        put(self._connection, "fact", self._fact_rows)
        self._connection.executemany("INSERT INTO alias VALUES (?, ?, ?, ?)", self._aliases)
        self._connection.executemany("INSERT INTO told VALUES (?, ?, ?, ?)", self._texts)
        for rows in (self._entity_rows, self._fact_rows, self._aliases, self._texts):
            rows.clear()

    def finish(self, concepts: Mapping[str, Concept]) -> None:
        """Write what is worked out from all entities together."""
        self._flush()
        self._write_names()
        self._write_texts()
        digest = (self._digest % (1 << 8 * _DIGEST)).to_bytes(_DIGEST, "big").hex()
        meta = {
            "layout": LAYOUT,
            "digest": digest,
            "entities": self._entities,
            "facts": self._facts,
            "names": self._names,
            "concepts": sorted(self._concepts),
            "known": [concept_out(c) for c in concepts.values()],
        }
        put(self._connection, "meta", [(name, dumps(value)) for name, value in meta.items()])
        self._connection.execute("DROP TABLE alias")
        self._connection.execute("DROP TABLE told")
        self._connection.commit()

    def _write_names(self) -> None:
        lengths: dict[str, set[int]] = {}
        words = _Words()
        put(self._connection, "name", self._named(lengths, words))
        put(self._connection, "called", words.called())
        put(self._connection, "first", ((w, dumps(sorted(n, reverse=True))) for w, n in sorted(lengths.items())))
        put(self._connection, "spelt", words.spelt())
        put(self._connection, "word", words.words())
        put(self._connection, "bearer", words.bearers())
        put(self._connection, "gram", words.grams())
        self._connection.execute("CREATE TEMP TABLE filed (key TEXT, word INTEGER)")
        self._connection.executemany("INSERT INTO filed VALUES (?, ?)", words.parts())
        rows = self._connection.execute("SELECT key, word FROM filed ORDER BY key, word")
        grouped = ((key, numbers_out(n for _, n in found)) for key, found in groupby(rows, key=itemgetter(0)))
        put(self._connection, "part", grouped)
        self._connection.execute("DROP TABLE filed")

    def _named(self, lengths: dict[str, set[int]], words: _Words) -> Iterator[tuple[str | int, bytes]]:
        rows = self._connection.execute("SELECT DISTINCT joined, text, entity, strong FROM alias ORDER BY joined")
        for joined, found in groupby(rows, key=itemgetter(0)):
            parts = joined.split(" ")
            lengths.setdefault(parts[0], set()).add(len(parts))
            aliases = gazetteer.strong_first(Alias(text, entity, bool(strong)) for _, text, entity, strong in found)
            self._names += len(aliases)
            for text, entity in dict.fromkeys((a.text, a.entity) for a in aliases):
                words.add(parts, text, entity)
            yield joined, dumps(aliases)

    def _write_texts(self) -> None:
        rows = self._connection.execute(
            "SELECT key, entity, place FROM told WHERE kind = 'said' ORDER BY key, entity, place"
        )
        filed = ((word, dumps([row[1:] for row in found])) for word, found in groupby(rows, key=itemgetter(0)))
        put(self._connection, "said", filed)
        put(self._connection, "listed", self._grouped("SELECT key, entity FROM told WHERE kind = 'listed'"))
        # A person may be called by any of its names, and an office then is the person's.
        self._connection.execute("CREATE INDEX temp.told_key ON told (kind, key)")
        held = (
            "SELECT alias.entity, told.entity FROM told JOIN alias ON alias.joined = told.key"
            " WHERE told.kind = 'office'"
        )
        put(self._connection, "office", self._grouped(held))

    def _grouped(self, asked: str) -> Iterator[tuple[str | int, bytes]]:
        rows = self._connection.execute(f"{asked} ORDER BY 1, 2")
        for key, found in groupby(rows, key=itemgetter(0)):
            yield key, dumps(sorted({entity for _, entity in found}))


class _Words:
    """The words of all names, numbered, with the names that bear them."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}
        self._bearers: list[array[int]] = []
        self._called: list[bytes] = []

    def add(self, parts: Sequence[str], text: str, entity: str) -> None:
        number = len(self._called)
        self._called.append(dumps((text, entity, sum(map(len, parts)))))
        for word in dict.fromkeys(parts):
            known = self._numbers.get(word)
            if known is None:
                known = self._numbers[word] = len(self._bearers)
                self._bearers.append(array("I"))
            self._bearers[known].append(number)

    def called(self) -> Iterator[tuple[str | int, bytes]]:
        yield from enumerate(self._called)
        self._called = []

    def spelt(self) -> Iterator[tuple[str | int, bytes]]:
        return ((word, dumps((n, len(self._bearers[n])))) for word, n in sorted(self._numbers.items()))

    def words(self) -> Iterator[tuple[str | int, bytes]]:
        return ((n, near.word_out(word, len(self._bearers[n]))) for word, n in self._numbers.items())

    def bearers(self) -> Iterator[tuple[str | int, bytes]]:
        return ((n, numbers_out(found)) for n, found in enumerate(self._bearers))

    def grams(self) -> Iterator[tuple[str | int, bytes]]:
        filed: dict[str, array[int]] = {}
        for word, number in self._numbers.items():
            if len(word) < near.SHORTEST - 1:
                continue  # no word that is asked for can be this one with a slip in it
            for group in near.groups(word):
                filed.setdefault(group, array("I")).append(number)
        return ((group, numbers_out(found)) for group, found in sorted(filed.items()))

    def parts(self) -> Iterator[tuple[str, int]]:
        return (
            (part, n) for word, n in self._numbers.items() if len(word) >= near.SHORTEST for part in near.parts(word)
        )


def aliases(entities: Iterable[Entity]) -> Iterator[Alias]:
    """Every name of the entities, without articles."""
    for entity in entities:
        for name in entity.names:
            yield Alias(gazetteer.bare(name.text), entity.id, name.strong)


def in_memory(
    entities: Mapping[str, Entity], facts: Mapping[str, Sequence[Fact]], concepts: Mapping[str, Concept]
) -> SqliteTables:
    """Tables of those entities, and of the facts about them."""
    tables = SqliteTables()
    writer = Writer(tables.connection)
    for entity_id in sorted(entities):
        writer.add(entities[entity_id], facts.get(entity_id, ()))
    writer.finish(concepts)
    return tables


class FileWriter:
    """A `Writer` into a file that appears whole or not at all.

    with FileWriter(path) as writer: ...
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._draft: Path | None = None
        self._connection: sqlite3.Connection | None = None

    def __enter__(self) -> Writer:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        handle, draft = tempfile.mkstemp(dir=self._path.parent, prefix=".draft-")
        os.close(handle)
        self._draft = Path(draft)
        self._connection = sqlite3.connect(draft)
        # Nobody reads the draft, and a broken one is thrown away: no journal is needed.
        for setting in ("journal_mode=OFF", "synchronous=OFF", f"cache_size={_CACHED}", "locking_mode=EXCLUSIVE"):
            self._connection.execute(f"PRAGMA {setting}")
        create(self._connection)
        return Writer(self._connection)

    def __exit__(self, kind: type[BaseException] | None, *rest: object) -> None:
        assert self._connection is not None and self._draft is not None
        self._connection.close()
        if kind is None:
            self._draft.replace(self._path)
        else:
            self._draft.unlink(missing_ok=True)
