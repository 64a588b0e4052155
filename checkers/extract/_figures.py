"""Digits with whatever separates them: "1 400", "12,34,567.89", "1.4e9", "0,5"."""

from __future__ import annotations

from decimal import Decimal

from checkers.extract._lexicon import Lexicon
from checkers.extract._tokens import MARK

_SEPARATORS = frozenset(" .,'٬٫،，·")
_LONGEST = 60
"""A figure of more digits is an identifier, and arithmetic on it would be slow."""


def read_digits(word: str, lex: Lexicon) -> tuple[Decimal, int, Decimal | None] | None:
    """(value, digits after the decimal sign, value by the other reading of a lone separator), None if no number.

    A separator that stands several times, or before another one, groups; what it groups must be threes, or the Indian
    twos and threes. A lone separator is read as the language has it, and by its digits where the language allows both.
    """
    if word.isdecimal():
        return (Decimal(word), 0, None) if len(word) <= _LONGEST else None
    if "e" in word:
        return _scientific(word, lex)
    if len(word) > _LONGEST:
        return None
    word = word.replace(MARK, "")
    signs = [c for c in word if not c.isdecimal()]
    if word[0] in ".,":
        return (Decimal("0." + word[1:]), len(word) - 1, None) if len(signs) == 1 else None
    kinds = set(signs)
    if not kinds <= _SEPARATORS:
        return None
    if kinds & {" ", "'"}:
        return _grouped(word, signs)
    last = signs[-1]
    if len(kinds) == 1 and len(signs) == 1:
        return _lone_sign(word, last, lex)
    if len(kinds) == 1:
        return _whole(word, last, lex)
    if len(kinds) == 2 and signs.count(last) == 1:
        whole, _, rest = word.rpartition(last)
        head = _whole(whole, signs[0], lex)
        return None if head is None else (Decimal(f"{head[0]}.{rest}"), len(rest), None)
    return None


def _scientific(word: str, lex: Lexicon) -> tuple[Decimal, int, Decimal | None] | None:
    mantissa, _, power = word.partition("e")
    read = read_digits(mantissa, lex)
    if read is None or abs(int(power)) > 100:
        return None
    value = read[0].scaleb(int(power))
    return value, max(0, read[1] - int(power)), None


def _grouped(word: str, signs: list[str]) -> tuple[Decimal, int, Decimal | None] | None:
    """Groups set apart by spaces or apostrophes, with any decimal sign."""
    plain = word.replace(" ", "").replace("'", "")
    rest = [s for s in signs if s not in " '"]
    if not rest:
        groups = word.replace("'", " ").split(" ")
        fits = len(groups[0]) <= 3 and all(len(g) == 3 for g in groups[1:])
        return (Decimal(plain), 0, None) if fits else None
    if len(rest) > 1:
        return None
    whole, _, decimals = plain.partition(rest[0])
    return Decimal(f"{whole}.{decimals}"), len(decimals), None


def _lone_sign(word: str, sign: str, lex: Lexicon) -> tuple[Decimal, int, Decimal | None]:
    whole, _, rest = word.partition(sign)
    decimal = Decimal(f"{whole}.{rest}")
    grouped = Decimal(whole + rest)
    could_group = len(rest) == 3 and len(whole) <= 3 and whole[0] != "0"
    if sign == "٫" or not could_group:
        return decimal, len(rest), None
    if sign in "،，٬":
        return grouped, 0, None
    if sign == lex.decimal:
        return decimal, len(rest), grouped
    if sign in lex.groups or lex.known:
        return grouped, 0, decimal
    return (grouped, 0, decimal) if sign == "," else (decimal, len(rest), grouped)


def _whole(word: str, sign: str, lex: Lexicon) -> tuple[Decimal, int, Decimal | None] | None:
    if sign not in word:
        return Decimal(word), 0, None
    groups = word.split(sign)
    if not groups[0] or len(groups[0]) > 3 or len(groups[-1]) != 3:
        return None
    middle = {len(g) for g in groups[1:-1]}
    if middle <= {3} or (middle == {2} and len(groups[0]) <= 2):
        return Decimal("".join(groups)), 0, None
    return None
