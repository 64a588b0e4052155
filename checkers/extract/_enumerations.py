"""Amounts in a row that share the last one's scale word and unit: "2.1, 2.3 and 2.5 billion dollars"."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from checkers.extract._lexicon import Lexicon
from checkers.model.quantity import Comparator, Quantity, Reading

_LONGEST = 30
"""Letters between two members of a row."""
_SPREAD = 50
"""How many times the smallest member the largest can be."""
_SENTENCE_END = re.compile(r"[.!?;:\n]")


def shared(text: str, found: list[Quantity], lex: Lexicon) -> list[Quantity]:
    """The amounts, with bare ones scaled where a row that they stand in says so at its end."""
    out = list(found)
    for last in range(1, len(found)):
        end = found[last]
        if end.scale is None or end.value is None or end.readings == () or not _bare(found[last - 1]):
            continue
        first = last
        while first and _bare(found[first - 1]) and _gap(text, found, first) is not None:
            first -= 1
        if first < last and _is_row(text, found, first, last, lex):
            out[first:last] = [_scaled(q, end) for q in found[first:last]]
    return out


def _bare(quantity: Quantity) -> bool:
    plain = quantity.unit is None and quantity.scale is None and quantity.value is not None
    return plain and quantity.comparator is Comparator.EXACTLY


def _gap(text: str, found: list[Quantity], index: int) -> str | None:
    """What stands between a member and the one before it, None where that ends a row."""
    between = text[found[index - 1].span.end : found[index].span.start]
    return None if len(between) > _LONGEST or _SENTENCE_END.search(between) else between.strip().lower()


def _is_row(text: str, found: list[Quantity], first: int, last: int, lex: Lexicon) -> bool:
    """Commas, with "and" before the last; or, with names in between, four figures alike with decimals."""
    row, end = found[first:last], found[last]
    assert end.scale is not None and end.value is not None
    members = [q.value or 0 for q in row] + [end.value.scaleb(-end.scale.exponent)]
    if min(members) <= 0 or max(members) > _SPREAD * min(members):
        return False
    gaps = [_gap(text, found, at) or "" for at in range(first + 1, last + 1)]
    broken = all(m != int(m) for m in members)
    closed = gaps[-1].strip(", ") in lex.bound_links and all(g == "," for g in gaps[:-1])
    if closed:
        return broken or len(row) > 1
    return broken and len(row) > 2 and all(g.startswith(",") for g in gaps)


def _scaled(quantity: Quantity, end: Quantity) -> Quantity:
    assert end.scale is not None and quantity.value is not None
    value, exponent = quantity.value, end.scale.exponent
    readings = tuple(
        Reading(_times(value, r.exponent), f"{r.why}, shared with {end.scale.word!r}", r.exponent)
        for r in end.readings
        if r.exponent is not None
    )
    resolution = None if quantity.resolution is None else _times(quantity.resolution, exponent)
    return replace(
        quantity, value=_times(value, exponent), unit=end.unit, units=end.units, scale=end.scale, readings=readings,
        resolution=resolution,
    )  # fmt: skip


def _times(value: Decimal, exponent: int) -> Decimal:
    scaled = value.scaleb(exponent)
    return scaled.quantize(Decimal(1)) if scaled == scaled.to_integral_value() else scaled
