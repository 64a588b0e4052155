"""Text as a row of words, figures and signs, with exact places; the ground that amounts are read from."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import accumulate

_SPACES = re.compile("[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\ufeff]")
_APOSTROPHES = re.compile("[’‘ʼ′＇`´]")
_DIGITS = re.compile(r"[^\x00-\x7f]")
_FOREIGN_DIGIT = re.compile(r"(?![0-9])\d")
_INVISIBLE = re.compile("[\u200f\u061c\u2066-\u2069\u202a-\u202e]")
MARK = "\u200e"
"""Every mark of writing direction; one may stand inside a figure."""
_MARKS = (
    "\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u0900-\u0903\u093a-\u094f"
    "\u0951-\u0957\u0962\u0963\u0980-\u0983\u09bc-\u09cd\u09e2\u09e3\u0a00-\u0a03\u0a3c-\u0a4d\u0a80-\u0acd"
    "\u0b00-\u0bcd\u0c00-\u0ccd\u0d00-\u0ddf\u0dca-\u0ddf\u200c\u200d"
)
_WIDE_COMMA = re.compile("(?<=[０-９])，(?=[０-９])")
_WIDE = (("－", "-"), ("／", "/"), ("＋", "+"), ("％", "%"), ("＄", "$"), ("：", ":"))
_SINGLE = "\u0e00-\u0e7f\u1000-\u109f\u1780-\u17ff\u2e80-\u2fff\u3005-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff"
"""Scripts without spaces between words: each character is a word of its own."""

_PATTERN = r"""
    (?:
      [kmb](?<=[\d ][kmb])(?=(?:usd|eur|gbp|jpy|chf|cad|aud|cny|sek|nok|dkk|inr|brl|mxn|pln|rub|us\$|€|\$|£)(?!\w))
    | [a-z]+(?=[ ,\n])
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


class Tokens:
    """`words[i]` is folded (lower case, plain apostrophes and digits) and may be cut to what a language file lists;
    `starts[i]` is its place in the text and `lengths[i]` its length there."""

    __slots__ = ("lengths", "parts", "starts", "text", "words")

    def __init__(self, text: str, pattern: re.Pattern[str] = _TOKEN) -> None:
        self.text = fold_signs(text)
        self.parts: list[str] = pattern.findall(lower(self.text))
        self.words: list[str] = [part.rstrip(_TRAILING) for part in self.parts]
        self.lengths: list[int] = list(map(len, self.words))
        self.starts: list[int] = [0, *accumulate(map(len, self.parts))]

    def end(self, index: int) -> int:
        return self.starts[index] + self.lengths[index]

    def glued(self, index: int) -> bool:
        """Whether nothing stands between this word and the next."""
        return 0 <= index < len(self.words) and len(self.parts[index]) == self.lengths[index]

    def breaks(self, index: int) -> bool:
        """Whether a blank line stands between this word and the next."""
        part = self.parts[index]
        return "\n" in part and part.count("\n") > 1

    def written(self, first: int, after: int) -> str:
        """The words as the text has them, capitals kept, spaces single."""
        return " ".join(self.text[self.starts[first] : self.end(after - 1)].split())

    def opens_line(self, index: int) -> bool:
        return index == 0 or "\n" in self.parts[index - 1] or (index == 1 and not self.words[0])


def fold_signs(text: str) -> str:
    """Same length, plain spaces, apostrophes, minus signs and digits."""
    if text.isascii():
        return text
    folded = _APOSTROPHES.sub("'", _SPACES.sub(" ", text)).replace("−", "-").replace("．", ".")
    folded = _WIDE_COMMA.sub(",", folded)
    for wide, plain in _WIDE:
        if wide in folded:
            folded = folded.replace(wide, plain)
    folded = _INVISIBLE.sub(MARK, folded)
    if _FOREIGN_DIGIT.search(folded):
        folded = _FOREIGN_DIGIT.sub(_plain_digit, folded)
    return folded


def _plain_digit(match: re.Match[str]) -> str:
    return str(int(match.group()))


def lower(text: str) -> str:
    """Lower case of the same length: "İ" and its like stay one character."""
    folded = text.lower()
    return folded if len(folded) == len(text) else "".join(map(_lower_character, text))


@lru_cache(maxsize=4096)
def _lower_character(character: str) -> str:
    return character.lower()[0]


def split_phrase(phrase: str) -> list[str]:
    """A phrase of a language file in the same units as a text."""
    return [p.rstrip(_TRAILING) for p in _TOKEN.findall(lower(fold_signs(phrase)).replace("i\u0307", "i"))]
