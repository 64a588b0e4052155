"""Measures of a reference's own by the measures that their names are made of.

"customers-affected", "fine-to-revenue" and "stake-in-oldmere" have no words in any language file, and their English
words stand in no French text; but customers, fine, revenue and stake have words in every language.
"""

from __future__ import annotations

from collections.abc import Iterator

from checkers.model.claim import Claim, ConceptLink
from checkers.model.reference import ReferenceBase

_FILLERS = frozenset({"of", "the", "and", "for", "in", "to", "a", "per", "from", "on", "at", "by", "total"})
_TOLD_WHOLE = 1.1
"""What it adds to a link's score that all of a name's words stand in the sentence."""
_TOLD_IN_PART = 0.8


class Compositions:
    """The own measures of a reference, each taken apart once."""

    def __init__(self, reference: ReferenceBase) -> None:
        self.reference = reference
        self._parts: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {}

    def links(self, claim: Claim, entity: str, sentence: str) -> Iterator[ConceptLink]:
        """Own measures of an entity all of whose listed parts the claim names. Where other words of the name are
        missing from the sentence, the link supports and never accuses."""
        named = {link.id: link for link in claim.concepts}
        for concept_id in dict.fromkeys(fact.concept for fact in self.reference.facts(entity)) if named else ():
            concept = self.reference.concept(concept_id)
            if concept is None or not concept.own:
                continue
            parts, rest = self.parts(concept_id)
            if not parts or any(part not in named for part in parts):
                continue
            told = [word for word in rest if word not in _FILLERS]
            missing = bool(told) and not any(word in sentence for word in told)
            held = [named[part] for part in parts]
            score = min(link.score for link in held) * (_TOLD_IN_PART if missing else _TOLD_WHOLE)
            firm = not missing and all(link.firm for link in held)
            yield ConceptLink(concept_id, held[0].span, f"made of {' and '.join(parts)}", score, firm)

    def parts(self, concept_id: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The measures of the closed list in a name, the longest first, and the words that are none of them."""
        if concept_id not in self._parts:
            words = concept_id.split("-")
            parts: list[str] = []
            rest: list[str] = []
            at = 0
            while at < len(words):
                ends = range(len(words), at, -1)
                end = next((e for e in ends if self._is_listed("-".join(words[at:e]))), None)
                (rest if end is None else parts).append("-".join(words[at : end or at + 1]))
                at = end or at + 1
            self._parts[concept_id] = tuple(parts), tuple(rest)
        return self._parts[concept_id]

    def _is_listed(self, concept_id: str) -> bool:
        concept = self.reference.concept(concept_id)
        return concept is not None and not concept.own
