"""Word tables written the way people read them: what is meant first, then every word for it.

integers(\"\"\"
    1: un, une
    2: deux
\"\"\")                                   -> {"un": 1, "une": 1, "deux": 2}
"""

from __future__ import annotations

from decimal import Decimal

from checkers.model.quantity import Comparator


def words(text: str) -> frozenset[str]:
    """Comma-separated words and phrases."""
    return frozenset(_split(text))


def spaced(text: str) -> frozenset[str]:
    """Single words with spaces between."""
    return frozenset(text.split())


def meanings(text: str) -> dict[str, str]:
    """Lines of "meaning: word, word"; a line without a colon and space goes on with the one before.

    Raises ValueError if a word has two meanings.
    """
    entries: list[tuple[str, list[str]]] = []
    for line in text.splitlines():
        before, colon, after = f"{line} ".partition(": ")
        if colon:
            entries.append((before.strip(), [after]))
        elif entries:
            entries[-1][1].append(before)
    found: dict[str, str] = {}
    for meaning, lines in entries:
        for word in _split(" ".join(lines)):
            if found.setdefault(word, meaning) != meaning:
                raise ValueError(f"{word!r} stands twice: {found[word]} and {meaning}")
    return found


def listed(text: str) -> dict[str, tuple[str, ...]]:
    """Lines of "meaning: word, word" by meaning; a word may stand under several."""
    found: dict[str, list[str]] = {}
    at = ""
    for line in text.splitlines():
        before, colon, after = line.partition(":")
        at = before.strip() if colon else at
        found.setdefault(at, []).extend(_split(after if colon else line))
    return {meaning: tuple(words) for meaning, words in found.items() if words}


def integers(text: str) -> dict[str, int]:
    return {word: int(meaning) for word, meaning in meanings(text).items()}


def decimals(text: str) -> dict[str, Decimal]:
    return {word: Decimal(meaning) for word, meaning in meanings(text).items()}


def comparators(text: str) -> dict[str, Comparator]:
    """Meanings are those of `Comparator`: "more-than: over, more than"."""
    return {word: Comparator(meaning) for word, meaning in meanings(text).items()}


def codes(text: str) -> dict[str, tuple[str, ...]]:
    """Candidate codes, likeliest first: "USD CAD: dollar, dollars"."""
    return {word: tuple(meaning.split()) for word, meaning in meanings(text).items()}


def few(text: str) -> dict[str, tuple[int, int]]:
    """Low and high: "2 9: several"."""
    return {word: (int(low), int(high)) for word, (low, high) in ((w, m.split()) for w, m in meanings(text).items())}


def _split(text: str) -> list[str]:
    return [word for part in text.split(",") if (word := " ".join(part.split()))]
