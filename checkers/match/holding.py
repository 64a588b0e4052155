"""Which of several facts without a period holds on a day."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from checkers.model.reference import Fact


def holding_on(facts: Sequence[Fact], day: date | None) -> list[Fact]:
    """Of facts without a period, of one method, those that hold on a day; on None, today and ever after.

    The latest start on or before the day ends the earlier ones, but not those whose own last day is later.
    """
    begun = [f for f in facts if day is None or f.valid_from is None or f.valid_from <= day]
    if not begun:
        return []
    newest = max(f.valid_from or date.min for f in begun)
    return [
        f
        for f in begun
        if (f.valid_to is None and (f.valid_from or date.min) == newest)
        or (f.valid_to is not None and day is not None and f.valid_to >= day)
    ]
