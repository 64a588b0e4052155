"""What makes two facts, entities or symbols the same, whatever the order of rows and the names of files."""

from __future__ import annotations

from checkers.model.reference import Entity, Fact


def described(e: Entity) -> tuple[object, ...]:
    """An entity's content, whatever the order of its names."""
    names = sorted(map(repr, e.names))
    return e.id, e.name, e.type, names, sorted(e.identifiers.items()), e.country, e.fiscal_year_end


def stated(f: Fact) -> tuple[object, ...]:
    """What the fact states, without its id and its place in a file; equal for values written 5 and 5.0."""
    figures = (None if v is None else format(v.normalize(), "f") for v in (f.value, f.low, f.high))
    period = f.period and (f.period.label, f.period.start, f.period.end)
    said = (f.text, f.unit, str(f.comparator), f.method, f.language, f.note, f.exchange)
    source = (f.review, f.source, f.source_url)
    return f.entity, f.concept, *figures, *said, period, f.valid_from, f.valid_to, f.known_from, *source


def symbol_key(symbol: str) -> str:
    """BRK-B, BRK.B and BRK B are one symbol; so are SAPG.DE and sapg.de."""
    return symbol.upper().replace("-", ".").replace(" ", ".").replace("/", ".")
