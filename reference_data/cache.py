"""Keeps a validated reference beside the user's other caches, so that the next run opens it at once.

The key is the content of every file that was read, so a changed line is seen at the next run. The file holds plain
tuples (marshal): opening it imports neither pydantic nor YAML, and facts are decoded for the entities that are asked
for. A cache that cannot be read is rebuilt, one that cannot be written is done without.
"""

from __future__ import annotations

import hashlib
import marshal
import os
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from checkers.model.claim import Period, PeriodKind
from checkers.model.quantity import Comparator
from checkers.model.reference import Concept, Entity, Fact, Name
from reference_data.base import Index, Reference
from reference_data.gazetteer import Tables

LAYOUT = 2
"""Raised with every change of what the cache holds or of how files are read."""
MODEL = ("claim.py", "periods.py", "quantity.py", "reference.py")
"""Files of checkers/model that shape what the cache holds."""
KEPT = 12
"""Cache files at most; the oldest goes."""


def folder() -> Path:
    """The platform's folder for caches."""
    if given := os.environ.get("XDG_CACHE_HOME"):
        return Path(given) / "factlint"
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData/Local") / "factlint" / "cache"
    if sys.platform == "darwin":
        return Path.home() / "Library/Caches/factlint"
    return Path.home() / ".cache/factlint"


def key(package: Path, paths: Sequence[Path], shipped: bool) -> str:
    """Names the content of all files that the reference comes from, and the code that reads them."""
    digest = hashlib.sha256(repr((LAYOUT, sys.version_info[:2], marshal.version)).encode())
    model = (package.parent / "checkers" / "model" / name for name in MODEL)
    for code in (*sorted(package.glob("*.py")), *model):
        _feed(digest, code.name, code)
    _feed(digest, "concepts", package / "concepts.yml")
    for root in ([package] if shipped else []) + list(paths):
        if root.is_dir():
            for file in _files(root):
                _feed(digest, f"{root if root is not package else ''}{file.relative_to(root).as_posix()}", file)
        else:
            _feed(digest, str(root), root)
    return digest.hexdigest()[:32]


def _files(root: Path) -> Iterator[Path]:
    for part in ("entities", "sources"):
        yield from sorted(p for p in (root / part).rglob("*") if p.is_file() and not p.name.startswith("."))


def _feed(digest: hashlib._Hash, name: str, file: Path) -> None:
    try:
        data = file.read_bytes()
    except OSError:
        data = b""
    digest.update(f"\0{name}\0{len(data)}\0".encode())
    digest.update(data)


def load(name: str) -> Reference | None:
    """The reference of that key; None where the cache has none that is whole."""
    try:
        data = (folder() / f"{name}.reference").read_bytes()
    except (OSError, RuntimeError):
        return None
    checksum, packed = data[:32], data[32:]
    if hashlib.blake2b(packed, digest_size=32).digest() != checksum:
        return None
    try:
        return _unpacked(marshal.loads(packed))
    except (ValueError, TypeError, EOFError, KeyError, IndexError):
        return None


def save(name: str, reference: Reference) -> None:
    """Write whole or not at all, so that another process never sees half a file."""
    packed = marshal.dumps(_packed(reference))
    with suppress(OSError, RuntimeError):
        place = folder()
        place.mkdir(parents=True, exist_ok=True)
        handle, draft = tempfile.mkstemp(dir=place, prefix=".draft-")
        try:
            with os.fdopen(handle, "wb") as out:
                out.write(hashlib.blake2b(packed, digest_size=32).digest() + packed)
            Path(draft).replace(place / f"{name}.reference")
        finally:
            Path(draft).unlink(missing_ok=True)
        _forget_old(place)


def _forget_old(place: Path) -> None:
    kept = sorted(place.glob("*.reference"), key=lambda p: p.stat().st_mtime, reverse=True)
    for old in kept[KEPT:]:
        old.unlink(missing_ok=True)


Packed = tuple[Any, ...]
"""Numbers, strings and tuples of them: what marshal takes."""


class _Opened(Mapping[str, Any]):
    """Decodes a value when it is first asked for."""

    def __init__(self, packed: Mapping[str, Any], decode: Any) -> None:
        self._packed = packed
        self._decode = decode
        self._open: dict[str, Any] = {}

    def __getitem__(self, name: str) -> Any:
        if name not in self._open:
            self._open[name] = self._decode(self._packed[name])
        return self._open[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._packed)

    def __len__(self) -> int:
        return len(self._packed)

    def __contains__(self, name: object) -> bool:
        return name in self._packed


def _packed(reference: Reference) -> Packed:
    index = reference.index
    entities = {e.id: _entity_out(e) for e in reference.entities()}
    facts = {i: marshal.dumps([_fact_out(f) for f in found]) for i in entities if (found := reference.facts(i))}
    names = {joined: tuple(tuple(a) for a in found) for joined, found in index.names.aliases.items()}
    lengths = dict(index.names.lengths)
    filed = (dict(index.offices), dict(index.listed), dict(index.said), index.concepts)
    return (
        index.digest,
        index.fact_count,
        lengths,
        names,
        *filed,
        {c.id: _concept_out(c) for c in reference.known_concepts()},
        entities,
        facts,
    )


def _unpacked(packed: Packed) -> Reference:
    digest, fact_count, lengths, names, offices, listed, said, concepts, known, entities, facts = packed
    index = Index(digest, fact_count, Tables(lengths, names), offices, listed, said, concepts)
    return Reference(
        _Opened(entities, _entity_in),
        _Opened(facts, lambda found: tuple(_fact_in(f) for f in marshal.loads(found))),
        _Opened(known, lambda found: Concept(*found)),
        index,
    )


def _day_out(day: date | None) -> int | None:
    return day.toordinal() if day else None


def _day_in(day: int | None) -> date | None:
    return date.fromordinal(day) if day else None


def _decimal_out(value: Decimal | None) -> str | None:
    return None if value is None else str(value)


def _decimal_in(value: str | None) -> Decimal | None:
    return None if value is None else Decimal(value)


def _concept_out(c: Concept) -> Packed:
    return c.id, c.kind, c.flow, c.opposite, c.near, c.names, c.own


def _entity_out(e: Entity) -> Packed:
    names = tuple((n.text, n.language, n.strong, _day_out(n.valid_from), _day_out(n.valid_to)) for n in e.names)
    return e.id, e.name, e.type, names, dict(e.identifiers), e.country, e.fiscal_year_end


def _entity_in(packed: Packed) -> Entity:
    entity_id, name, kind, names, identifiers, country, year_end = packed
    called = tuple(Name(text, lang, strong, _day_in(start), _day_in(end)) for text, lang, strong, start, end in names)
    return Entity(entity_id, name, kind, called, identifiers, country, year_end)


def _period_out(p: Period | None) -> Packed | None:
    if p is None:
        return None
    return p.label, str(p.kind), _day_out(p.start), _day_out(p.end), p.fiscal, p.text


def _period_in(packed: Packed | None) -> Period | None:
    if packed is None:
        return None
    label, kind, start, end, fiscal, text = packed
    return Period(label, PeriodKind(kind), _day_in(start), _day_in(end), fiscal, text)


def _fact_out(f: Fact) -> Packed:
    figures = (_decimal_out(f.value), _decimal_out(f.low), _decimal_out(f.high))
    days = (_day_out(f.valid_from), _day_out(f.valid_to), _day_out(f.known_from))
    said = (f.text, _once(f.unit), str(f.comparator), _period_out(f.period))
    rest = (f.method, f.review, _once(f.source), _once(f.source_url), f.locator, f.language, f.note, f.exchange)
    return (f.id, _once(f.entity), _once(f.concept), *figures, *said, *days, *rest)


def _once(text: str | None) -> str | None:
    """The same object for equal texts: marshal then writes it once per entity."""
    return None if text is None else sys.intern(text)


def _fact_in(packed: Packed) -> Fact:
    (name, entity, concept, value, low, high, text, unit, comparator, period, start, end, known, *rest) = packed
    figures = (_decimal_in(value), _decimal_in(low), _decimal_in(high))
    days = (_day_in(start), _day_in(end), _day_in(known))
    return Fact(name, entity, concept, *figures, text, unit, Comparator(comparator), _period_in(period), *days, *rest)
