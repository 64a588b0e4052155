"""Checks drawn pairs: many in one document, each about a company of its own."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path
from random import Random

import checkers
from checkers.model.document import Document, LanguageChoice
from checkers.model.finding import Severity, Verdict
from reference_data import catalogue
from reference_data.build import Builder
from reference_data.flat import Placed
from reference_data.rows import FactRow, parse
from tests.pairs.generate import Pair, Slip, draw, name

_PUBLISHED = date(2025, 3, 15)


@dataclass(frozen=True)
class Outcome:
    """What the check said of one pair."""

    pair: Pair
    kinds: tuple[str, ...]
    """Kinds of its errors."""
    verdict: Verdict | None
    """Of the amount; None where no claim was found at its place."""


def batch(random: Random, tag: str, slips: Sequence[Slip | None]) -> list[Pair]:
    """Pairs of one language, no two about the same company."""
    pairs, taken = [], set[str]()
    for slip in slips:
        called = name(random)
        while called in taken:
            called = name(random)
        taken.add(called)
        pairs.append(draw(random, tag, called, slip))
    return pairs


def judge(pairs: Sequence[Pair]) -> list[Outcome]:
    """The outcome of each pair, all of one language, read as the paragraphs of one document."""
    builder = Builder(_catalogue())
    builder.add_rows(_rows(pairs))
    assert not builder.problems, builder.problems
    reference = builder.reference()
    starts, at = [], 0
    for pair in pairs:
        starts.append(at)
        at += len(pair.sentence) + 2
    text = "\n\n".join(pair.sentence for pair in pairs)
    document = Document("drawn", text, LanguageChoice(pairs[0].tag, 1.0, "option"), _PUBLISHED)
    found: list[tuple[list[str], list[Verdict]]] = [([], []) for _ in pairs]
    for finding in checkers.check(document, reference).findings:
        place = _place(starts, finding.claim.span.start)
        found[place][0].extend(m.kind for m in finding.mismatches if m.severity is Severity.ERROR)
        if finding.claim.quantity is not None:
            found[place][1].append(finding.verdict)
    return [
        Outcome(pair, tuple(kinds), next(iter(verdicts), None))
        for pair, (kinds, verdicts) in zip(pairs, found, strict=True)
    ]


def _rows(pairs: Sequence[Pair]) -> Iterator[Placed]:
    for pair in pairs:
        for cells in pair.rows():
            row, faults = parse(FactRow, cells)
            assert row is not None, faults
            yield Placed(row, Path("drawn.csv"), 1, "drawn.csv")


@lru_cache(maxsize=1)
def _catalogue() -> catalogue.Catalogue:
    return catalogue.read()


def _place(starts: Sequence[int], offset: int) -> int:
    return bisect_right(starts, offset) - 1


def told(outcomes: Iterable[Outcome]) -> str:
    """For people: what went wrong, a line each."""
    return "\n".join(
        f"{o.pair.tag} {o.pair.slip or 'true'}: “{o.pair.sentence}” against {o.pair.value:f} {o.pair.currency} "
        f"({o.pair.year}; {o.pair.before:f} the year before): {', '.join(o.kinds) or o.verdict}"
        for o in outcomes
    )
