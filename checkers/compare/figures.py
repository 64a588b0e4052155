"""A text's figures, reduced to what survives translation: amounts, years, times of day, and all other digits."""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from checkers.compare import units
from checkers.model.comparison import Family, Figure
from checkers.model.document import Span
from checkers.model.quantity import Comparator, Quantity

_YEAR = re.compile(r"(?<![A-Za-z0-9_.,:/$€£¥#])(?<!\d-)(?:1\d|20)\d\d(?![\d%°]|[.,:]\d|[-/]\d{3})")
"""Any script's digits, not inside a longer number, a code or a clock time; "2018-19" and "2018年" are years."""

_CLOCK = re.compile(
    r"(?<![\d.,:])(?P<hour>\d{1,2})(?:"
    r"(?::|[ \u00a0]?h[ \u00a0]?)(?P<minute>[0-5]\d)(?![\d:]|[.,]\d)|"
    r"(?:[.:](?P<minutes>[0-5]\d))?[ \u00a0]?(?P<half>[ap])\.?[ \u00a0]?m\b\.?)",
    re.IGNORECASE,
)
""" "4:40", "04h40", "4.40 am", "1 p.m.": times of day, and the times of a match, which are written alike."""


def figures(text: str, quantities: Sequence[Quantity]) -> tuple[Figure, ...]:
    """The figures of a text in text order; a range counts as its two ends. Digits that are part of a quantity are that
    quantity, and a time of day is never an amount."""
    scale = max(len(text), 1)
    times = [_time(match, scale) for match in _CLOCK.finditer(text)]
    spans = [figure.span for figure in times]
    amounts = [q for q in quantities if not _inside(q.number, spans)]
    taken = sorted([*spans, *(q.span for q in amounts)])
    found = [*times, *_amounts(text, amounts, scale), *_bare(text, taken, scale)]
    return tuple(sorted(found, key=lambda figure: figure.span))


def _inside(span: Span, taken: Sequence[Span]) -> bool:
    """Whether a stretch meets one of these, which are in text order and do not overlap."""
    at = bisect.bisect_right(taken, (span.start, span.start)) - 1
    return any(taken[i].overlaps(span) for i in (at, at + 1) if 0 <= i < len(taken))


def _time(match: re.Match[str], scale: int) -> Figure:
    hour, minute = int(match["hour"]), int(match["minute"] or match["minutes"] or 0)
    return Figure(
        Span(*match.span()), Family.TIME, (Decimal(hour * 60 + minute),), (), (), match.group(), match.start() / scale
    )


def _amounts(text: str, quantities: Sequence[Quantity], scale: int) -> Iterator[Figure]:
    for quantity in quantities:
        shared = (_units(text, quantity), quantity.number.start / scale, quantity)
        written = quantity.number.of(text)
        digits = any(c.isdigit() for c in written)
        kind = family(quantity.unit)
        if kind is Family.COUNT and quantity.scale is None and _YEAR.fullmatch(written):
            kind = Family.YEAR
        low, high = quantity.low, quantity.high
        if quantity.value is not None:
            readings = (*(r.value for r in quantity.readings if r.value is not None), *_separated(written, quantity))
            if text[max(0, quantity.number.start - 2) : quantity.number.start].strip() == ".":
                # ".08" is a number too, though a point ends a sentence more often.
                readings = (*readings, quantity.value.scaleb(-len(written)))
            yield _amount(quantity.number, kind, quantity.value, readings, *shared, digits)
        elif low is not None and high is not None and quantity.comparator is Comparator.BETWEEN:
            yield _amount(quantity.number, kind, low, (), *shared, digits)
            if high != low:
                yield _amount(quantity.number, kind, high, (), *shared, digits)
        elif quantity.readings and quantity.readings[0].value is not None:
            # The language is unsure: every reading is as good as the first.
            readings = tuple(r.value for r in quantity.readings if r.value is not None)
            yield _amount(quantity.number, kind, readings[0], readings, *shared, digits)
        elif low is not None and high is not None:
            place, held = quantity.number.start / scale, shared[0]
            yield Figure(quantity.number, kind, (low, high), (), held, significant(low), place, quantity, vague=True)


def _units(text: str, quantity: Quantity) -> tuple[str, ...]:
    said = quantity.units or ((quantity.unit,) if quantity.unit else ())
    if quantity.unit_span is not None and quantity.unit_span.of(text) in _ANY_MONEY:
        said = (*said, "USD", "CAD", "AUD", "HKD", "SGD", "TWD", "NZD")
    return tuple(_TONS.get(unit, unit) for unit in said)


_ANY_MONEY = frozenset("元圓块塊")
"""Chinese words for the unit of the country that is spoken of: the yuan at home, the dollar abroad."""


def _amount(
    span: Span,
    kind: Family,
    value: Decimal,
    readings: tuple[Decimal, ...],
    said: tuple[str, ...],
    place: float,
    quantity: Quantity,
    digits: bool,
) -> Figure:
    others = tuple(dict.fromkeys(r for r in readings if r != value))
    return Figure(span, kind, (value,), others, said, significant(value), place, quantity, in_digits=digits)


_GROUPED = re.compile(r"\d{1,3}(?:([.,٬٫’'])\d{3})(?:\1\d{3})*")
_BADLY_GROUPED = re.compile(r"\d{1,3}[,٬]\d{1,2}")


def _separated(written: str, quantity: Quantity) -> Iterator[Decimal]:
    """The number with its separator read by the other custom: "10.700" is 10.7 or 10700, "2٬52" is no group."""
    found = _GROUPED.match(written) or _BADLY_GROUPED.match(written)
    if found is None or quantity.value is None:
        return
    rest = written[found.end() :]
    if rest[:1].isdigit() or (rest[:1] in ".,٬٫" and rest[1:2].isdigit()):
        return
    whole = Decimal("".join(str(int(c)) for c in found.group() if c.isdigit()))
    last = len(re.split(r"\D", found.group())[-1])
    worth = 10 ** (quantity.scale.exponent if quantity.scale is not None else 0)
    pointed = whole.scaleb(-last)
    for number in (whole, pointed):
        # Nobody writes 3.100 for 3.1 before a scale word: there the language's own custom is sure.
        written_out = number == pointed and quantity.scale is not None and not whole % 10
        if number * worth != quantity.value and not written_out:
            yield number * worth


_FAMILIES = {
    units.Kind.MONEY: Family.MONEY,
    units.Kind.PERCENT: Family.PERCENT,
    units.Kind.POINT: Family.PERCENT,
    units.Kind.MEASURE: Family.MEASURE,
    units.Kind.COUNT: Family.COUNT,
}


def family(unit: str | None) -> Family:
    """The family that a unit name of the report belongs to. "Ton" is read as the tonne, which it mostly renders."""
    return Family.COUNT if unit is None else _FAMILIES[units.kind(_TONS.get(unit, unit))]


_TONS = {"ton": "tonne", "metric-ton": "tonne", "short-ton": "tonne"}


def significant(value: Decimal) -> str:
    """Digits without sign, point and outer zeros: "1400000" and "0.0014" are both "14"."""
    return "".join(map(str, value.as_tuple().digits)).strip("0")


_NUMBER = re.compile(r"\d+(?:[.,٫]\d+)*")


def _bare(text: str, taken: Sequence[Span], scale: int) -> Iterator[Figure]:
    """Years, and every other row of digits that nothing has read."""
    years = {m.start() for m in _YEAR.finditer(text)}
    for match in _NUMBER.finditer(text):
        span = Span(*match.span())
        if _inside(span, taken):
            continue
        value = _plainly(match.group())
        kind = Family.YEAR if span.start in years else Family.BARE
        readings = tuple(_parts(match.group(), value))
        yield Figure(span, kind, (value,), readings, (), significant(value), span.start / scale, in_digits=True)


def _plainly(digits: str) -> Decimal:
    """A number as it stands, whichever sign its language points with: "7,5" and "7.5" are one figure here."""
    ascii_digits = "".join(str(int(c)) if c.isdigit() else "." for c in digits)
    return Decimal(ascii_digits) if ascii_digits.count(".") < 2 else Decimal(ascii_digits.replace(".", ""))


def _parts(digits: str, value: Decimal) -> Iterator[Decimal]:
    if _GROUPED.fullmatch(digits):
        whole = Decimal("".join(str(int(c)) for c in digits if c.isdigit()))
        if whole != value:
            yield whole
