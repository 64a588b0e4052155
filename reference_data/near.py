"""Names that share rare letter groups with a given one: a short list for match to score.

Blocking by trigrams: every name is filed under its groups of three letters, and a query is answered from its rarest
groups, so that a misspelling in one place leaves enough of the others to find the name.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from heapq import nsmallest

from checkers.model.reference import NameCandidate
from reference_data.gazetteer import Alias, key

LIMIT = 32
"""Candidates at most."""
POSTINGS = 60_000
"""Filed names that a query looks at, at most, its rarest groups first: what bounds the time of a query."""
ENOUGH = 6
"""Groups that are always looked up, however common."""


def groups(folded: str) -> set[str]:
    """Trigrams of the words of a folded name, with a blank before each word and after the last."""
    padded = f" {folded} "
    return {padded[i : i + 3] for i in range(len(padded) - 2)}


class NearNames:
    """Index of names by letter groups."""

    def __init__(self, aliases: Iterable[Alias]) -> None:
        known = {(a.text, a.entity): key(a.text) for a in aliases}
        self._names = [(text, entity) for text, entity in sorted(known)]
        self._sizes: list[int] = []
        self._filed: dict[str, list[int]] = {}
        for number, name in enumerate(self._names):
            found = groups(known[name])
            self._sizes.append(len(found))
            for group in found:
                self._filed.setdefault(group, []).append(number)

    def search(self, name: str) -> tuple[NameCandidate, ...]:
        """The names that share most of their letter groups with the given one, best first; at most `LIMIT`."""
        wanted = groups(key(name))
        shared: Counter[int] = Counter()
        seen = 0
        for rank, (count, group) in enumerate(sorted((len(self._filed.get(g, ())), g) for g in wanted)):
            seen += count
            if seen > POSTINGS and rank >= ENOUGH:
                break
            shared.update(self._filed.get(group, ()))
        near = nsmallest(LIMIT, ((-2 * n / (len(wanted) + self._sizes[i]), i) for i, n in shared.items()))
        return tuple(NameCandidate(self._names[i][1], self._names[i][0]) for _, i in near)
