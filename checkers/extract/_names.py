"""Names of people inside one document: the full name behind a surname, and what the text tells of gender."""

from __future__ import annotations

import re
from functools import lru_cache

from checkers.extract._plain import plain
from checkers.extract._speech_tokens import Lexicon

_UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪĮİĶŁĻĽŃŅŇŌŐŒŔŘŚŞŠŢŤŪŮŰŲŹŻŽȘȚ"
_WORD = rf"[{_UPPER}](?:['][{_UPPER}])?[^\W\d_]+(?:[-'][{_UPPER}][^\W\d_]+){{0,4}}"
_PARTICLE = r"(?:de la|de los|van der|van den|von der|de|del|della|der|van|von|da|do|dos|di|du|le|la|al|el|ten|bin)"


_INNER_CAPITAL = re.compile(rf"[^\W\d_,;)] ([{_UPPER}][^\W_]+)")
"""A capital behind a word: no sentence begins there."""


@lru_cache(maxsize=1)
def full_names() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){_WORD}(?: [{_UPPER}]\.)?(?:(?: {_PARTICLE})? {_WORD}){{1,3}}(?!\w)")


@lru_cache(maxsize=2)
def name_book(text: str, words: Lexicon) -> NameBook:
    """The names of a document; kept, because roles and attributions both ask for them."""
    return NameBook(text, words)


class NameBook:
    """Capitalised runs of two words and more, by their last word."""

    def __init__(self, text: str, words: Lexicon) -> None:
        self.flat = plain(text)
        self.words = words
        self.by_surname: dict[str, list[tuple[int, str]]] = {}
        self._inner: frozenset[str] | None = None
        self.genders: dict[str, str] = {}
        """Folded surname or full name to "m" or "f"."""
        for match in full_names().finditer(self.flat):
            self._add(match.start(), match.group())
        self._read_honorifics()

    def _add(self, start: int, name: str) -> None:
        parts = name.split(" ")
        while parts and (self._is_title(parts[0]) or any(self._is_honorific(part) for part in parts)):
            start += len(parts[0]) + 1
            parts = parts[1:]
        if len(parts) < 2:
            return
        self.by_surname.setdefault(parts[-1].lower(), []).append((start, " ".join(parts)))

    def _is_title(self, word: str) -> bool:
        low = word.lower()
        tail = low.rpartition("-")[2]
        return (
            tail in self.words.title_words
            or tail in self.words.office_starts
            or low.endswith(tuple(self.words.titles.compounds))
            or low in self.words.speech.determiners
            or low in self.words.speech.conjunctions
            or low in self.words.times
            or low in self.words.speech.prepositions
            or low in self.words.speech.light
            or low in self.words.speech.barriers
            or low in self.words.cues
            or self._is_honorific(word)
        )

    def _is_honorific(self, word: str) -> bool:
        return word.lower() in self.words.titles.honorifics

    def _read_honorifics(self) -> None:
        honorifics = self.words.titles.honorifics
        if not honorifics:
            return
        for match in _honorific_pattern(tuple(honorifics)).finditer(self.flat):
            gender = honorifics[match.group(1).lower()]
            if gender:
                self.genders[match.group(2).split(" ")[-1].lower()] = gender

    def is_noun(self, word: str) -> bool:
        """Whether the folded word stands with a capital inside a sentence of the document."""
        if self._inner is None:
            found = (match.group(1) for match in _INNER_CAPITAL.finditer(self.flat))
            self._inner = frozenset(inner.lower() for inner in found)
        return word in self._inner

    def full_name(self, name: str, before: int) -> str:
        """The fullest form of a name that the document gives, the nearest before the place first; else the name."""
        parts = self.bare(name).split(" ")
        if len(parts) != 1:
            return " ".join(parts)
        known = self.by_surname.get(parts[0].lower())
        if not known:
            return parts[0]
        earlier = [full for start, full in known if start <= before]
        return earlier[-1] if earlier else known[0][1]

    def bare(self, name: str) -> str:
        """The name without honorifics."""
        parts = plain(name).split(" ")
        while len(parts) > 1 and self._is_honorific(parts[0]):
            parts = parts[1:]
        return " ".join(part for part in parts if part)

    def gender(self, name: str) -> str:
        """ "m", "f" or an empty string."""
        low = name.lower()
        return self.genders.get(low) or self.genders.get(low.split(" ")[-1], "")


@lru_cache(maxsize=32)
def _honorific_pattern(honorifics: tuple[str, ...]) -> re.Pattern[str]:
    cased = {form for word in honorifics for form in (word, word.capitalize())}
    words = "|".join(re.escape(word) for word in sorted(cased, key=len, reverse=True))
    return re.compile(rf"(?<!\w)({words}) ({_WORD}(?: {_WORD}){{0,2}})")
