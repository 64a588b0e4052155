"""Claims that were not decided, grouped by why."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from checkers.formats import _words
from checkers.formats._places import Places
from checkers.model.claim import ClaimType
from checkers.model.finding import ReasonCode, Report, Verdict

_SHOWN_PLACES = 3

_Group = tuple[ReasonCode | None, ClaimType]


class Unchecked:
    """Undecided claims by reason and type, with the first few places of each."""

    def __init__(self) -> None:
        self._counts: Counter[_Group] = Counter()
        self._places: dict[_Group, list[str]] = {}

    def __bool__(self) -> bool:
        return bool(self._counts)

    def add(self, report: Report, places: Places, *, with_path: bool) -> None:
        for finding in report.findings:
            if finding.verdict is not Verdict.NOT_ENOUGH_INFO:
                continue
            group = (finding.reason_code, finding.claim.type)
            self._counts[group] += 1
            shown = self._places.setdefault(group, [])
            if len(shown) < _SHOWN_PLACES:
                line, column = places.line_and_column(finding.claim.span.start)
                shown.append(f"{report.document.id}:{line}:{column}" if with_path else f"{line}:{column}")

    def lines(self) -> Iterator[tuple[str, str, str]]:
        """How many of what, why, and where; the largest group first."""
        for (code, kind), n in sorted(self._counts.items(), key=lambda item: (-item[1], str(item[0]))):
            shown = self._places[code, kind]
            more = f", {n - len(shown)} more" if n > len(shown) else ""
            yield _words.counted(n, kind), _words.reason(code), ", ".join(shown) + more
