"""Text as a row of words, figures and signs, with exact places; the ground that amounts are read from."""

from __future__ import annotations

import re
import sys
from functools import lru_cache
from itertools import accumulate
from unicodedata import normalize

MARK = "\u200e"
"""Every mark of writing direction; one may stand inside a figure."""
_MARKS = (
    "\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u0900-\u0903\u093a-\u094f"
    "\u0951-\u0957\u0962\u0963\u0980-\u0983\u09bc-\u09cd\u09e2\u09e3\u0a00-\u0a03\u0a3c-\u0a4d\u0a80-\u0acd"
    "\u0b00-\u0bcd\u0c00-\u0ccd\u0d00-\u0ddf\u0dca-\u0ddf\u200c\u200d"
)
_WIDE_COMMA = re.compile("(?<=[０-９])，(?=[０-９])")
_WIDE = {"－": "-", "／": "/", "＋": "+", "％": "%", "＄": "$", "：": ":", "−": "-", "．": "."}
_SPACES = "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\ufeff"
_INVISIBLE = "\u200f\u061c\u2066\u2067\u2068\u2069\u202a\u202b\u202c\u202d\u202e"
_ZERO_SIGNS = """
660 6f0 7c0 966 9e6 a66 ae6 b66 be6 c66 ce6 d66 de6 e50 ed0 f20 1040 1090 17e0 1810 1946 19d0 1a80 1a90 1b50
1bb0 1c40 1c50 a620 a8d0 a900 a9d0 a9f0 aa50 abf0 ff10 104a0 10d30 11066 110f0 11136 111d0 112f0 11450 114d0
11650 116c0 11730 118e0 11950 11c50 11d50 11da0 16a60 16ac0 16b50 1d7ce 1d7d8 1d7e2 1d7ec 1d7f6 1e140 1e2f0
1e950 1fbf0
"""
_ZEROS = [int(code, 16) for code in _ZERO_SIGNS.split()]
"""The zeros of Unicode's decimal digits; one to nine follow each. Listed, because looking for them takes long."""
_ASTRAL_FIRST = "\U00010000"
_PLAIN: dict[str, str] = {
    **dict.fromkeys(_SPACES, " "),
    **dict.fromkeys("’‘ʼ′＇`´", "'"),
    **dict.fromkeys(_INVISIBLE, MARK),
    **_WIDE,
    **{chr(zero + value): str(value) for zero in _ZEROS for value in range(10)},
}
"""Characters that are written alike by somebody, with the one that the tables know."""
_FOLDED = re.compile(f"[{re.escape(''.join(c for c in _PLAIN if c < _ASTRAL_FIRST))}]")
_ASTRAL = re.compile(f"[{_ASTRAL_FIRST}-{chr(sys.maxunicode)}]")
"""Digits beyond the basic plane are rare, and one class with them is many times slower."""
_SINGLE = "\u0e00-\u0e7f\u1000-\u109f\u1780-\u17ff\u2e80-\u2fff\u3005-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff"
"""Scripts without spaces between words: each character is a word of its own."""

_PATTERN = r"""
    (?:
      [kmb](?<=[\d ][kmb])(?=(?:usd|eur|gbp|jpy|chf|cad|aud|cny|sek|nok|dkk|inr|brl|mxn|pln|rub|us\$|€|\$|£)(?!\w))
    | [a-zß-öø-ÿā-žα-ωά-ώа-яё-џ]+(?=[ ,\n])
    | https?://[^\s<>"]+ | www\.[^\s<>"]+
    | \d+(?:\.\d+){0,3}@\S+
    | \d{4}-\d{1,2}-\d{1,2}(?!\d)(?:T[\d:.]+Z?)?
    | \d{1,2}[/.]\d{1,2}[/.](?:\d{4}|\d{2})(?![\d.,/])
    | \d{1,2}:\d{2}(?::\d{2})?(?![\d:])
    | \+\d{1,3}(?:[ ()./-]{1,2}\d{1,5}){2,6}(?!\d)
    | \d{3}-\d{3,4}-\d{4}(?!\d)
    | \d{1,3}(?:[ ]\d{3})+(?![\d]|[ ]\d)(?:[.,٫·]\d+)?(?!\d)
    | \d+(?:\u200e*[.,'٬٫،·]\u200e*\d+)*(?:[eE][+-]?\d{1,3}(?!\w))?
    | (?<![\w.,])[.,]\d+
    | ONE | (?:(?!ONE)[SINGLE])+
    | (?:[a-z]{3}|rs|kr|tl|rm|rp)(?=\d)
    | [PARTICLE]{1,3}(?=\d)
    | (?:(?![SINGLE])[^\W\d])(?:(?![SINGLE])[\wMARKS])*(?:@[\w.-]+)?
    | \S
    )[\s\u200e]*
    | [\s\u200e]+
"""


_TRAILING = MARK + "".join(c for c in map(chr, range(0x3001)) if c.isspace())
_PARTICLE = "\u05d0-\u05ea\u0621-\u064a"
"""Hebrew and Arabic letters: a particle is written onto the figure after it, "מ5" and "و3"."""


def token_pattern(characters: frozenset[str] | None) -> re.Pattern[str]:
    """How a text falls into words. In scripts without spaces each of the given characters is a word, and so is every
    run of others between them; None makes every character a word."""
    single = "[" + _SINGLE + "]"
    if characters is not None:
        kept = "".join(sorted(c for c in characters if re.match(single, c)))
        single = f"[{re.escape(kept)}]" if kept else "(?!)"
    pattern = _PATTERN.replace("SINGLE", _SINGLE).replace("MARKS", _MARKS).replace("ONE", single)
    pattern = pattern.replace("PARTICLE", _PARTICLE)
    return re.compile(pattern, re.VERBOSE)


_TOKEN = token_pattern(None)
_MOST_WORDS = 50000


class Words(dict[str, str]):
    """Pieces of a text to the words that are looked up: each different one is judged once."""

    def __missing__(self, piece: str) -> str:
        if len(self) > _MOST_WORDS:
            self.clear()
        word = piece.rstrip(_TRAILING)
        # One spelling for letters that can be written with a mark of their own or with one apart: ड़, é.
        self[piece] = word = self.judged(word if word.isascii() else normalize("NFC", word))
        return word

    def judged(self, word: str) -> str:
        return word


class Tokens:
    """`words[i]` is folded (lower case, plain apostrophes and digits) and may be cut to what a language file lists;
    `parts[i]` is the same piece of the text with the space behind it, `starts[i]` its place."""

    __slots__ = ("parts", "starts", "text", "words")

    def __init__(self, text: str, pattern: re.Pattern[str] = _TOKEN, words: Words | None = None) -> None:
        self.text = fold_signs(text)
        self.parts: list[str] = pattern.findall(lower(self.text))
        known = _WORDS if words is None else words
        self.words: list[str] = [known[part] for part in self.parts]
        self.starts: list[int] = [0, *accumulate(map(len, self.parts))]

    def end(self, index: int) -> int:
        return self.starts[index] + len(self.parts[index].rstrip(_TRAILING))

    def glued(self, index: int) -> bool:
        """Whether nothing stands between this word and the next."""
        return 0 <= index < len(self.parts) and self.parts[index][-1] not in _TRAILING

    def alone(self, first: int, after: int) -> bool:
        """Whether no other word stands in the text."""
        others = len(self.words) - (after - first)
        return others < 3 and not any(self.words[:first]) and not any(self.words[after:])

    def breaks(self, index: int) -> bool:
        """Whether a blank line stands between this word and the next."""
        part = self.parts[index]
        return "\n" in part and part.count("\n") > 1

    def written(self, first: int, after: int) -> str:
        """The words as the text has them, capitals kept, spaces single."""
        if after - first == 1:
            return self.text[self.starts[first] : self.end(first)]
        return " ".join(self.text[self.starts[first] : self.end(after - 1)].split())

    def opens_line(self, index: int) -> bool:
        return index == 0 or "\n" in self.parts[index - 1] or (index == 1 and not self.words[0])


_WORDS = Words()


def fold_signs(text: str) -> str:
    """Same length, plain spaces, apostrophes, minus signs and digits."""
    if text.isascii():
        return text
    if "，" in text:
        text = _WIDE_COMMA.sub(",", text)
    if _ASTRAL.search(text):
        text = _ASTRAL.sub(_plain, text)
    return _FOLDED.sub(_plain, text)


def _plain(match: re.Match[str]) -> str:
    return _PLAIN.get(match[0], match[0])


def lower(text: str) -> str:
    """Lower case of the same length: "İ" and its like stay one character."""
    folded = text.lower()
    return folded if len(folded) == len(text) else "".join(map(_lower_character, text))


@lru_cache(maxsize=4096)
def _lower_character(character: str) -> str:
    return character.lower()[0]


def split_phrase(phrase: str) -> list[str]:
    """A phrase of a language file in the same units as a text."""
    return [_WORDS[p] for p in _TOKEN.findall(lower(fold_signs(phrase)).replace("i\u0307", "i"))]
