"""Names that share rare letter groups with a given one: a short list for match to score.

Blocking by trigrams: every name is filed under its groups of three letters, and a query is answered from its rarest
groups, so that a misspelling in one place leaves enough of the others to find the name.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from checkers.model.reference import NameCandidate
from reference_data.gazetteer import Alias, key

LIMIT = 32
"""Candidates at most."""
RAREST = 8
"""Groups of the query that are looked up."""


def groups(folded: str) -> set[str]:
    """Trigrams of the words of a folded name, with a blank before each word and after the last."""
    padded = f" {folded} "
    return {padded[i : i + 3] for i in range(len(padded) - 2)}


class NearNames:
    """Index of names by letter groups."""

    def __init__(self, aliases: Iterable[Alias]) -> None:
        known = {(a.text, a.entity): key(a.text) for a in aliases}
        self._names = [(NameCandidate(entity, text), folded) for (text, entity), folded in sorted(known.items())]
        self._filed: dict[str, list[int]] = {}
        for number, (_, folded) in enumerate(self._names):
            for group in groups(folded):
                self._filed.setdefault(group, []).append(number)

    def search(self, name: str) -> tuple[NameCandidate, ...]:
        """The nearest names by shared groups, best first, one per entity and name; at most `LIMIT`."""
        wanted = groups(key(name))
        filed = sorted((len(self._filed[g]), g) for g in wanted if g in self._filed)
        shared: Counter[int] = Counter()
        for _, group in filed[:RAREST]:
            shared.update(self._filed[group])
        if not shared:
            return ()
        near = sorted(shared, key=lambda n: (-self._overlap(wanted, n), self._names[n][0].name, n))
        return tuple(self._names[n][0] for n in near[:LIMIT])

    def _overlap(self, wanted: set[str], number: int) -> float:
        """Dice coefficient of the letter groups."""
        own = groups(self._names[number][1])
        return 2 * len(wanted & own) / (len(wanted) + len(own))
