"""Which of two texts is wrong where they differ: told only where a text's own repetition or a reference decides."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from decimal import Decimal
from typing import Literal, NamedTuple

from checkers.compare import likeness
from checkers.model.comparison import Figure, Pair
from checkers.model.document import Document
from checkers.model.finding import Report, Verdict

Side = Literal["source", "other"]


class Decision(NamedTuple):
    wrong: Side
    why: str
    """For people, to stand behind what differs."""


_DECIDABLE = frozenset(("unit", "scale", "separator", "digits", "value"))


class Judge:
    """Decides about the differing pairs of one comparison.

    `report`: judges one of the two texts by the reference; called at most once for each. None without a reference.
    """

    def __init__(
        self,
        pairs: Iterable[Pair],
        documents: tuple[Document, Document],
        report: Callable[[Document], Report] | None = None,
    ) -> None:
        self._documents = documents
        self._report = report
        self._reports: dict[int, dict[tuple[int, int], Verdict]] = {}
        self._agreed: dict[Decimal, list[Pair]] = defaultdict(list)
        for pair in pairs:
            if pair.relation == "same" and pair.source is not None and len(pair.source.values) == 1:
                self._agreed[pair.source.values[0]].append(pair)

    def decide(self, pair: Pair) -> Decision | None:
        if pair.relation not in _DECIDABLE or pair.source is None or pair.other is None or pair.source.vague:
            return None
        return self._by_reference(pair.source, pair.other) or self._by_repetition(pair.source, pair.other)

    def _by_repetition(self, source: Figure, other: Figure) -> Decision | None:
        """A text that says the other's figure elsewhere, where both texts agree on it, contradicts itself here.

        Figures of few digits repeat by chance, and then for another thing.
        """
        if not (likeness.distinctive(source) and likeness.distinctive(other)):
            return None
        as_source = self._said_by_both(source)
        as_other = self._said_by_both(other)
        if (as_source is None) is (as_other is None):
            return None
        if as_source is not None and as_source.other is not None:
            return Decision("other", f"the other text itself says “{self._words(as_source.other, 1)}” elsewhere")
        if as_other is not None and as_other.source is not None:
            return Decision("source", f"the source itself says “{self._words(as_other.source, 0)}” elsewhere")
        return None

    def _said_by_both(self, figure: Figure) -> Pair | None:
        """A pair on which both texts agree and that says what this figure says."""
        for pair in self._agreed.get(figure.values[0], ()):
            sides = (pair.source, pair.other)
            if all(side is not None and likeness.grade(side, figure) == 0 for side in sides):
                return pair
        return None

    def _words(self, figure: Figure, side: int) -> str:
        span = figure.quantity.span if figure.quantity is not None else figure.span
        return " ".join(span.of(self._documents[side].text).split())

    def _by_reference(self, source: Figure, other: Figure) -> Decision | None:
        """The side whose figure a fact supports is right where no fact supports the other's."""
        if self._report is None:
            return None
        supported = [self._verdict(side, figure) is Verdict.SUPPORTED for side, figure in enumerate((source, other))]
        if supported == [True, False]:
            return Decision("other", "the reference agrees with the source")
        if supported == [False, True]:
            return Decision("source", "the reference agrees with the other text")
        return None

    def _verdict(self, side: int, figure: Figure) -> Verdict | None:
        if side not in self._reports and self._report is not None:
            self._reports[side] = {
                finding.claim.quantity.number: finding.verdict
                for finding in self._report(self._documents[side]).findings
                if finding.claim.quantity is not None
            }
        return self._reports[side].get(figure.span)
