"""Concepts that a reference brought with it: no language file has words for them, so their own words must do."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from checkers.model.claim import Claim, ConceptLink
from checkers.model.document import Segments
from checkers.model.reference import ReferenceBase

_WORD = re.compile(r"[^\W_]+")
_STEM = 5
"""Letters that two forms of a word share: "provision" and "provisions", "employees" and "employed"."""
_EMPTY = frozenset(["of", "for", "and", "the", "a", "an", "in", "on", "to", "by", "per", "de", "des", "du", "la", "le"])
_ENOUGH = 0.75
"""Share of a concept's words that the sentence must have."""


def own_concepts(
    claim: Claim, text: str, segments: Segments, entity: str, reference: ReferenceBase
) -> list[ConceptLink]:
    """Concepts of the entity's facts that the reference brought, by how much of their wording stands in the sentence,
    best first; the longer wording wins among equals."""
    if claim.sentence is None:
        return []
    here = frozenset(map(_stem, _words(segments.sentences[claim.sentence].span.of(text))))
    found = []
    for concept_id in dict.fromkeys(fact.concept for fact in reference.facts(entity)):
        concept = reference.concept(concept_id)
        if concept is None or not concept.own:
            continue
        share, words = max((_share(name, here) for name in concept.names), default=(0.0, 0))
        if share >= _ENOUGH:
            why = f"the sentence has the words of {concept_id}"
            found.append((share, words, ConceptLink(concept_id, None, why, share)))
    return [link for *_, link in sorted(found, key=lambda f: (-f[0], -f[1], f[2].id))]


def _share(name: str, here: frozenset[str]) -> tuple[float, int]:
    wanted = _stems(name)
    if not wanted:
        return 0.0, 0
    return sum(stem in here for stem in wanted) / len(wanted), len(wanted)


@lru_cache(maxsize=4096)
def _stems(name: str) -> tuple[str, ...]:
    return tuple(_stem(w) for w in _words(name) if w not in _EMPTY)


def _words(text: str) -> Sequence[str]:
    return _WORD.findall(text.casefold())


def _stem(word: str) -> str:
    return word[:_STEM].removesuffix("s") if len(word) > 3 else word


def merged(links: Iterable[ConceptLink], own: Sequence[ConceptLink]) -> tuple[ConceptLink, ...]:
    """The claim's concepts with the reference's own: a wording found whole goes first."""
    whole = [link for link in own if link.score >= 1]
    return (*whole, *links, *(link for link in own if link.score < 1))
