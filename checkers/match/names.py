"""Which names of the reference stand in a text, and how near an unknown name is to a known one.

Letter for letter first: `find_names`. Fuzzy only for words that are no known name: `similar` scores the few candidates
that the reference offers. Nothing fuzzy is offered for short names, where one letter more is another company.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import DamerauLevenshtein, JaroWinkler

from checkers.model.claim import NameHit
from checkers.model.reference import NameCandidate, ReferenceBase

FLOOR = 0.84
"""Similarity below which two names are two names."""
ENDING = 3
"""Letters at the end of a country's name in which its adjectives differ."""
SHORTEST = 5
"""Letters below which a word is never taken for a misspelling of another."""


@dataclass(frozen=True, slots=True)
class Similar:
    """A candidate with its similarity, 0 to 1, and how it was reached."""

    candidate: NameCandidate
    score: float
    why: str


def find_names(text: str, reference: ReferenceBase) -> tuple[NameHit, ...]:
    """Names of the reference in the text, letter for letter, in text order, not overlapping."""
    return tuple(reference.find_names(text))


def near_names(name: str, reference: ReferenceBase) -> tuple[Similar, ...]:
    """Entities that an unknown name may be a misspelling of, best first; empty for short names."""
    if len(_letters(name)) < SHORTEST:
        return ()
    found = similar(name, reference.candidates(name))
    return tuple(
        s for s in found if not (reference.entity(s.candidate.entity).type == "country" and _inflected(name, s))
    )


def _inflected(name: str, found: Similar) -> bool:
    """ "South Korean", "Norwegian": a country's name with another ending is its people or its language."""
    written, known = _letters(name), _letters(found.candidate.name)
    shorter = min(len(written), len(known))
    shared = next((i for i, (a, b) in enumerate(zip(written, known, strict=False)) if a != b), shorter)
    return written != known and shared >= shorter - ENDING


def similar(name: str, candidates: Iterable[NameCandidate]) -> tuple[Similar, ...]:
    """Candidates that a reader would take for a slip of the pen, best first, one per entity.

    Names are compared word by word: each word must be near its counterpart, so that "Meta" is not near "Metals Corp"
    for sharing four letters, nor "Sam Altman" near "Pam Altman" less than near "Sam Altmann".
    """
    best: dict[str, Similar] = {}
    for candidate in candidates:
        score, why = _score(name, candidate.name)
        if score >= FLOOR and score > (best[candidate.entity].score if candidate.entity in best else 0):
            best[candidate.entity] = Similar(candidate, score, why)
    return tuple(sorted(best.values(), key=lambda s: (-s.score, s.candidate.entity)))


_FORMS = frozenset(
    ["inc", "incorporated", "corp", "corporation", "co", "company", "ltd", "limited", "plc", "llc", "llp", "lp", "pbc"]
).union(["sa", "se", "ag", "gmbh", "kgaa", "nv", "bv", "ab", "asa", "oyj", "spa", "srl", "sarl"])
"""Legal forms, which articles leave out at will."""

_ALIKE = tuple(frozenset(group) for group in ("aeiouy", "ckqsxz", "fvw", "dt", "bp", "mn", "gj", "lr"))
"""Letters that are taken for one another by ear: the only substitution that a short word is granted."""


@lru_cache(maxsize=1 << 14)
def _words(name: str) -> tuple[str, ...]:
    plain = unicodedata.normalize("NFKD", name.casefold())
    kept = "".join(c for c in plain if not unicodedata.combining(c) and c not in ".'’")
    return tuple("".join(c if c.isalnum() else " " for c in kept).split())


def _letters(name: str) -> str:
    return "".join(_words(name))


def _bare(words: Sequence[str]) -> tuple[str, ...]:
    """Without legal forms at the end, and without initials between a first and a last name."""
    kept = list(words)
    while len(kept) > 1 and kept[-1] in _FORMS:
        kept.pop()
    return (kept[0], *(w for w in kept[1:-1] if len(w) > 1), *kept[-1:][: len(kept) - 1])


def _score(name: str, known: str) -> tuple[float, str]:
    """Similarity with its reason; 0 where the two are different names."""
    a, b = _words(name), _words(known)
    if a == b:
        return 1.0, "same name"
    a, b = _bare(a), _bare(b)
    if not a or not b:
        return 0.0, "no letters"
    if a == b:
        return 0.98, "same name but for a legal form or an initial"
    if min(len("".join(a)), len("".join(b))) < SHORTEST:
        return 0.0, "too short to be a misspelling"
    if "".join(a) == "".join(b):
        return 0.97, "same letters, spaced otherwise"
    if len(a) != len(b):
        return 0.0, "different words"
    return _word_by_word(a, b)


def _word_by_word(a: Sequence[str], b: Sequence[str]) -> tuple[float, str]:
    differing = [(x, y) for x, y in zip(a, b, strict=True) if x != y]
    if len(differing) > 1:
        return 0.0, "several words differ"
    x, y = differing[0]
    anchored = any(w == v and len(w) > 3 for w, v in zip(a, b, strict=True))
    edits = DamerauLevenshtein.distance(x, y, score_cutoff=3)
    if edits > _granted(x, y, anchored) or not _plausible(x, y, edits):
        return 0.0, "different words"
    whole_a, whole_b = " ".join(a), " ".join(b)
    share = 1 - edits / max(len(whole_a), len(whole_b))
    score = (share + JaroWinkler.similarity(whole_a, whole_b)) / 2
    return score, f"{edits} letter{'s' if edits > 1 else ''} differ{'' if edits > 1 else 's'}"


def _granted(x: str, y: str, anchored: bool) -> int:
    """Edits that a word of this length can suffer and still be the same word: more where the rest of the name is
    right."""
    length = min(len(x), len(y))
    if length < (4 if anchored else SHORTEST):
        return 0
    return 2 if length >= 9 or (anchored and length >= 6) else 1


def _plausible(x: str, y: str, edits: int) -> bool:
    if any(c.isdigit() for c in x + y) and [c for c in x if c.isdigit()] != [c for c in y if c.isdigit()]:
        return False
    # A plural or a genitive is another form of the word, not a slip in the name.
    if x in (y + "s", y + "es") or y in (x + "s", x + "es"):
        return False
    if len(x) != len(y) or edits > 1 or len(x) > 6:
        return True
    pairs = [(c, d) for c, d in zip(x, y, strict=True) if c != d]
    return len(pairs) > 1 or any(pairs[0][0] in group and pairs[0][1] in group for group in _ALIKE)
