"""Claims that were not decided, grouped by why."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from checkers.formats import _words
from checkers.formats._places import Places
from checkers.model.claim import ClaimType
from checkers.model.document import Span
from checkers.model.finding import Report, Verdict

_SHOWN_PLACES = 3

_Group = tuple[str, ClaimType]


class Unchecked:
    """Undecided claims by reason and type, with the first few places of each; and numbers that no claim is made of."""

    def __init__(self) -> None:
        self._counts: Counter[_Group] = Counter()
        self._places: dict[_Group, list[str]] = {}

    def __bool__(self) -> bool:
        return bool(self._counts)

    def add(self, report: Report, places: Places, *, with_path: bool) -> None:
        path = f"{report.document.id}:" if with_path else ""
        for group, span in _undecided(report):
            self._counts[group] += 1
            shown = self._places.setdefault(group, [])
            if len(shown) < _SHOWN_PLACES:
                line, column = places.line_and_column(span.start)
                shown.append(f"{path}{line}:{column}")

    def lines(self) -> Iterator[tuple[str, str, str]]:
        """How many of what, why, and where; the largest group first."""
        for (why, kind), n in sorted(self._counts.items(), key=lambda item: (-item[1], item[0])):
            shown = self._places[why, kind]
            more = f", {n - len(shown)} more" if n > len(shown) else ""
            yield _words.counted(n, kind), why, ", ".join(shown) + more


def _undecided(report: Report) -> Iterator[tuple[_Group, Span]]:
    claimed = set()
    for finding in report.findings:
        claim = finding.claim
        if claim.quantity is not None:
            claimed.add(claim.quantity.span)
        if finding.verdict is Verdict.NOT_ENOUGH_INFO:
            yield (_words.reason(finding.reason_code, claim.type), claim.type), claim.span
    for quantity in report.extraction.quantities:
        if quantity.span not in claimed:
            yield ("no claim rests on it", ClaimType.NUMERIC), quantity.span
