"""One spelling for characters that newsrooms use alike, so that extractors see the same text whatever the keyboard."""

from __future__ import annotations

from functools import lru_cache

# Zs of Unicode plus the tab; line separators are structure and stay.
_SPACES = "\t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
_APOSTROPHES = "\u2019\u02bc\u2032\u00b4"


@lru_cache(maxsize=8)
def plain(text: str) -> str:
    """The text with every space-like character as U+0020 and every apostrophe as U+0027; offsets stay the same."""
    if text.isascii():
        return text.replace("\t", " ")
    for character in _SPACES:
        text = text.replace(character, " ")
    for character in _APOSTROPHES:
        text = text.replace(character, "'")
    return text


@lru_cache(maxsize=8)
def folded(text: str) -> str:
    """`plain` in lower case, offsets the same (a letter whose lower case is two characters stays as it is)."""
    flat = plain(text)
    low = flat.lower()
    if len(low) == len(flat):
        return low
    return "".join(small if len(small := letter.lower()) == 1 else letter for letter in flat)
