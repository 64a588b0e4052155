"""Places of two texts that stand for one another whatever their figures: paragraphs, and names written alike."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from checkers.model.document import Document, Segments

_NAME = re.compile(r"(?<![A-Za-zÀ-ɏ])[A-Z][A-Za-zÀ-ɏ]{3,}")
_SHORT = 600
"""Characters: a text of a few sentences needs no landmarks."""
_ALIKE = 3.0
"""A paragraph and its translation differ by less than this factor in their share of the text."""

Landmark = tuple[float, float]


def landmarks(source: Document, other: Document, segments: tuple[Segments, Segments]) -> tuple[Landmark, ...]:
    """Pairs of places, each as a share of its text from 0 to 1."""
    if max(len(source.text), len(other.text)) < _SHORT:
        return ()
    return tuple({*_names(source.text, other.text), *_paragraphs(source.text, other.text, segments)})


def _names(source: str, other: str) -> Iterator[Landmark]:
    """Capitalised words that stand once in each text: names cross languages of one script letter by letter."""
    mine, theirs = _once(source), _once(other)
    for name in mine.keys() & theirs.keys():
        yield mine[name] / len(source), theirs[name] / len(other)


def _once(text: str) -> dict[str, int]:
    found = [(match.group(), match.start()) for match in _NAME.finditer(text)]
    times = Counter(name for name, _ in found)
    return {name: start for name, start in found if times[name] == 1}


def _paragraphs(source: str, other: str, segments: tuple[Segments, Segments]) -> Iterator[Landmark]:
    """Where each paragraph begins, if both texts have as many and each is about as long as its counterpart."""
    mine, theirs = (part.paragraphs for part in segments)
    if len(mine) != len(theirs):
        return
    places = [(a.start / len(source), b.start / len(other)) for a, b in zip(mine, theirs, strict=True)]
    steps = [(there[0] - here[0], there[1] - here[1]) for here, there in pairwise([*places, (1.0, 1.0)])]
    if all(one < _ALIKE * two and two < _ALIKE * one for one, two in steps):
        yield from places
