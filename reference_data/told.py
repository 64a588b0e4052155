"""Facts in a few words, for people who look after a reference."""

from __future__ import annotations

from decimal import Decimal

from checkers.model.quantity import Comparator
from checkers.model.reference import Fact


def figure(fact: Fact) -> str:
    """What the fact states: "about 12,500,000 EUR", "Odile Moret"."""
    if fact.text is not None:
        return fact.text
    before = "" if fact.comparator is Comparator.EXACTLY else f"{fact.comparator.value.replace('-', ' ')} "
    number = _number(fact.value) if fact.value is not None else f"{_number(fact.low)} to {_number(fact.high)}"
    return f"{before}{number}{f' {fact.unit}' if fact.unit else ''}"


def when(fact: Fact) -> str:
    """The period or the days on which it held, with its method: "of 2024-Q3", "from 2025-06-30"."""
    parts = []
    if fact.period is not None:
        parts.append(f"of {fact.period.label or f'{fact.period.start} to {fact.period.end}'}")
    if fact.valid_from:
        parts.append(f"from {fact.valid_from}")
    if fact.valid_to:
        parts.append(f"until {fact.valid_to}")
    return " ".join(parts) or "without a date"


def _number(value: Decimal | None) -> str:
    return "?" if value is None else f"{value:,f}"
