"""Decimals as text: plain for machines, grouped with their scale word for people."""

from __future__ import annotations

from decimal import Decimal

_SCALES = ((12, "trillion"), (9, "billion"), (6, "million"))


def plain(value: Decimal | None) -> str | None:
    """Digits without exponent, grouping or trailing zeros: Decimal("1.40E+12") is "1400000000000"."""
    if value is None:
        return None
    text = format(value, "f")
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text


def readable(value: Decimal) -> str:
    """For people, in the short scale of English, the digits always beside it: "12,000,000,000 (12 billion)"."""
    text = plain(value) or "0"
    sign, digits = ("-", text[1:]) if text.startswith("-") else ("", text)
    whole, point, fraction = digits.partition(".")
    grouped = f"{sign}{int(whole):,}{point}{fraction}"
    for exponent, word in _SCALES:
        if len(whole) > exponent:
            return f"{grouped} ({plain(value.scaleb(-exponent))} {word})"
    return grouped
