"""Recorded statements that share words with a quotation: a short list for match to compare."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from heapq import nlargest

from reference_data.gazetteer import key

Place = tuple[str, int]
"""Entity, and the statement's number among that entity's."""
Said = Mapping[str, Sequence[Place]]
"""Word to the statements that have it."""

LIMIT = 24
"""Statements at most."""
POSTINGS = 20_000
"""Filed statements that a query looks at, at most, its rarest words first: what bounds the time of a query."""
_WORD = re.compile(r"\w{4,}")
_SIGN = re.compile(r"[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3]{2}")
"""Scripts without spaces are filed by two signs."""


def words_of(text: str) -> set[str]:
    """The words by which a statement is filed, folded; none below four letters."""
    folded = key(text)
    return {*_WORD.findall(folded), *_SIGN.findall(text)}


def nearest(text: str, said: Said) -> list[Place]:
    """The statements that share most, and the rarest, of the text's words."""
    if not said:
        return []
    weights: dict[Place, float] = {}
    seen = 0
    for count, word in sorted((len(said[word]), word) for word in words_of(text) if word in said):
        seen += count
        if seen > POSTINGS and weights:
            break
        for place in said[word]:
            weights[place] = weights.get(place, 0.0) + 1 / count
    return nlargest(LIMIT, weights, key=lambda place: (weights[place], place))
