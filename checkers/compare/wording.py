"""Figures in words that people read: plain digits with a unit, ratios, and the scale words behind a slip."""

from __future__ import annotations

from decimal import Decimal

from checkers.model.comparison import Family, Figure
from checkers.model.language import Language
from checkers.model.quantity import unit_words


def grouped(value: Decimal) -> str:
    """Digits without exponent, grouped by thousands with a plain comma: 1,400,000,000,000 or 0.062."""
    text = f"{value.normalize():f}"
    whole, point, rest = text.partition(".")
    return f"{int(whole):,}" + (point + rest) if not whole.startswith("-0") else text


def plain(figure: Figure) -> str:
    """A figure in plain digits with its unit: "18,000,000,000 USD", "2 to 3 percent"."""
    if figure.words:
        return figure.words
    if figure.family is Family.YEAR:
        return str(figure.values[0])
    if figure.family is Family.TIME:
        return f"{figure.values[0] // 60}:{figure.values[0] % 60:02}"
    number = " to ".join(grouped(v) for v in figure.values)
    return f"{number} {unit_words(figure.units[0], figure.values[-1])}" if figure.units else number


def said(figure: Figure, text: str) -> str:
    """The whole phrase of a figure, unit and all: "3.25%", "$18 billion"."""
    span = figure.quantity.span if figure.quantity is not None else figure.span
    return " ".join(span.of(text).split())


def times(ratio: Decimal) -> str:
    """How many times more or less: "1,000 times as much", "1,000 times less" for 0.001."""
    if ratio >= 1:
        return f"{grouped(_round(ratio))} times as much"
    return f"{grouped(_round(1 / ratio))} times less"


def _round(value: Decimal) -> Decimal:
    whole = value.to_integral_value()
    return whole if abs(value - whole) < Decimal("0.005") * value else value.quantize(Decimal("0.01"))


def scale_words(one: Figure, one_language: Language | None, other: Figure, other_language: Language | None) -> str:
    """ "en billion = 10^9, de Billion = 10^12": the scale words of two figures by language; empty where neither has
    one."""
    parts = []
    for figure, language in ((one, one_language), (other, other_language)):
        scale = figure.quantity.scale if figure.quantity is not None else None
        if scale is not None:
            tag = f"{language.tag} " if language is not None else ""
            parts.append(f"{tag}{scale.word} = 10^{scale.exponent}")
    return ", ".join(parts)
