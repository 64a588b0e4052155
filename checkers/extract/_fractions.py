"""Parts of one: "two thirds", "twenty and three fifths", "1 over 21", "three out of ten", "三分之二", "1.1^23"."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from checkers.extract._figures import read_digits
from checkers.extract._lexicon import Lexicon
from checkers.extract._myriads import read_myriads
from checkers.extract._numeral import Numeral
from checkers.extract._spelling import (
    Speller,
    after_hyphen,
    article_before,
    denominator,
    part_of_one,
    spelled_out,
    written_joiner,
)
from checkers.extract._tokens import Tokens
from checkers.extract._universal import FRACTIONS

_COMMON = frozenset({2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 20, 32, 64, 100, 1000})
"""Denominators of fractions in digits; others are more often scores, dates or versions."""
_LARGEST = 200
"""A power of more digits is no number of a text."""
_FEW = 25
"""A share of more than so many is told in counts."""
_ENDS = frozenset(".,;:!?)%。，、।؟،؛")


def plain_number(tokens: Tokens, lex: Lexicon, at: int, *, numerator: bool = False) -> Numeral | None:
    """A number in digits or words without any fraction, where one begins."""
    if at >= len(tokens.words) or not tokens.words[at]:
        return None
    if lex.spaceless:
        return read_myriads(tokens, lex, at, numerator=numerator)
    if not tokens.words[at][0].isdecimal():
        return spelled_out(tokens, lex, at)
    read = read_digits(tokens.words[at], lex)
    return Numeral(at, at + 1, [read[0]], decimals=read[1]) if read else None


def is_ordinal(tokens: Tokens, lex: Lexicon, reader: Speller) -> bool:
    """ "twenty-first": the number read is the first half of a place in an order."""
    if reader.tens is None or reader.tens != reader.first:
        return False
    last = lex.ordinals.at(tokens, after_hyphen(tokens, reader.at))
    return last is not None and last[1] < 10


def divided(tokens: Tokens, lex: Lexicon, reader: Speller, over: Numeral) -> Numeral | None:
    """ "two thirds", "trois quarts", "three twenty-firsts": the number so far is the numerator, None if it is not."""
    link = lex.part_links.at(tokens, over.after) if over.after < len(tokens.words) else None
    if lex.part_links and link is None and not lex.denominators.has(tokens, over.after):
        return None
    at = link[0] if link else _after_dash(tokens, over.after)
    under = denominator(tokens, lex, at)
    if under is None or over.decimals or over.value() <= 0:
        return None
    after, worth = under
    if _is_counted_unit(tokens, lex, at, after, over):
        return None
    if over.article and link is None and not _is_one_part(tokens, lex, at, after, worth):
        return None
    if lex.ordinals and reader.tens is not None and reader.tens > over.first and worth < 10:
        over, worth = _with_tens_below(tokens, lex, reader, over, worth)
    mixed = _whole_and_part(tokens, lex, reader, over, worth)
    if mixed is not None:
        mixed.after, mixed.decimals = after, 1
        return mixed
    return Numeral(over.first, after, [over.value() / worth], decimals=2, spelled=True)


def _is_one_part(tokens: Tokens, lex: Lexicon, at: int, after: int, worth: int) -> bool:
    """Whether "a third" is a part and no place in an order: "un cinquième des voix", not "un troisième mammifère"."""
    if worth == 2:
        return _halves_something(tokens, lex, after_hyphen(tokens, after))
    ordered = lex.ordinal_denominators or not lex.denominators.has(tokens, at)
    return not ordered or lex.linkers.has(tokens, after) or _ends(tokens, lex, after)


def _halves_something(tokens: Tokens, lex: Lexicon, at: int) -> bool:
    """ "ein halbes Jahr", "un demi-million"; Spanish "una media de" is an average."""
    if at >= len(tokens.words):
        return True
    return any(t.has(tokens, at) for t in (lex.units, lex.magnitudes, lex.collectives, lex.currencies))


def _after_dash(tokens: Tokens, at: int) -> int:
    """Past a hyphen, also one with spaces around it: "five - eighths"."""
    words = tokens.words
    step = after_hyphen(tokens, at)
    spaced = step == at and at + 1 < len(words) and words[at] == "-" and not tokens.glued(at)
    return at + 1 if spaced else step


def _is_counted_unit(tokens: Tokens, lex: Lexicon, at: int, after: int, over: Numeral) -> bool:
    """ "three quarters" without "of" counts quarters of a year, unless a scale word follows."""
    if not lex.units.has(tokens, at) or at != over.after:
        return False
    return not lex.linkers.has(tokens, after) and not lex.magnitudes.has(tokens, after) and not (
        over.after - over.first > 2 and over.value() > 100
    )  # fmt: skip


def _with_tens_below(tokens: Tokens, lex: Lexicon, reader: Speller, over: Numeral, worth: int) -> tuple[Numeral, int]:
    """ "one hundred thirty-fifths" is 100 thirty-fifths: the last tens belong to what the number is divided by."""
    assert reader.tens is not None
    head = spelled_out(tokens, lex, over.first, reader.tens)
    tens = lex.cardinals.at(tokens, reader.tens)
    if head is None or tens is None or head.after != reader.tens:
        return over, worth
    return head, tens[1] + worth


def _whole_and_part(tokens: Tokens, lex: Lexicon, reader: Speller, over: Numeral, worth: int) -> Numeral | None:
    """ "one hundred and three quarters" is 100.75: behind "and" a part of one begins."""
    if reader.joined is None or reader.joined <= over.first or reader.joined >= over.after:
        return None
    whole = spelled_out(tokens, lex, over.first, reader.joined)
    part = spelled_out(tokens, lex, reader.joined + 1, over.after)
    if whole is None or part is None or part.after != over.after or not 0 < part.value() < worth:
        return None
    if whole.value() % 100:
        return None
    whole.fraction = part.value() / worth
    return whole


def ratio(tokens: Tokens, lex: Lexicon, part: Numeral) -> Numeral | None:
    """ "one out of three", "1 sur 3", "1 over twenty-one"."""
    if part.after >= len(tokens.words) or part.decimals or tokens.breaks(part.after - 1):
        return None
    link = lex.ratios.at(tokens, part.after)
    division = None if link else lex.divisions.at(tokens, part.after)
    found = link or division
    if found is None:
        return None
    whole = plain_number(tokens, lex, found[0])
    if whole is None or whole.article or whole.value() <= 0 or part.value() <= 0:
        return None
    if link is not None and not _is_share(part.value(), whole.value()):
        return None
    if division is not None and not _ends(tokens, lex, whole.after):
        return None
    if any(w in lex.range_words and w not in lex.bound_links for w in tokens.words[whole.after : whole.after + 3]):
        # German "um 2 von 98 auf 100": from, not out of.
        return None
    return Numeral(part.first, whole.after, [part.value() / whole.value()], decimals=3, spelled=True)


def _is_share(part: Decimal, whole: Decimal) -> bool:
    """ "Two out of five" is a share; "36 out of 116 runners" are two counts."""
    power_of_ten = whole == Decimal(10) ** whole.adjusted()
    return part < whole and (whole <= _FEW or power_of_ten or part == 1)


def _ends(tokens: Tokens, lex: Lexicon, at: int) -> bool:
    """Whether nothing is counted there: "1 over 20" is a fraction, "1 over 20 years" is not."""
    if at >= len(tokens.words) or tokens.words[at] in _ENDS or tokens.breaks(at - 1):
        return True
    if tokens.words[at] in lex.bound_links:
        return True
    unit = lex.units.at(tokens, at)
    return unit is not None and unit[1] == "percent"


def upper_part(tokens: Tokens, lex: Lexicon, under: Numeral) -> Numeral | None:
    """ "三分之二", "5분의 3": the number so far is the denominator of the one that follows."""
    link = lex.over.at(tokens, under.after) if lex.over and under.after < len(tokens.words) else None
    if link is None or under.value() <= 0 or under.decimals:
        return None
    negative = lex.negatives.at(tokens, link[0]) if link[0] < len(tokens.words) else None
    over = plain_number(tokens, lex, negative[0] if negative else link[0], numerator=True)
    if over is None:
        return None
    if not lex.spaceless and not _is_share(over.value(), under.value()):
        return None
    share = over.value() / under.value()
    if lex.bare_over_percent and lex.places_alone.has(tokens, under.first):
        return Numeral(under.first, over.after, [share * 100], decimals=over.decimals, spelled=True, unit="percent")
    return Numeral(under.first, over.after, [-share if negative else share], decimals=2, spelled=True)


def whole_and_upper(tokens: Tokens, lex: Lexicon, whole: Numeral) -> Numeral | None:
    """ "五又三分之一", "이십삼과 오분의 삼": a whole number, a link, and a fraction whose denominator comes first."""
    link = lex.whole_links.at(tokens, whole.after) if lex.over and whole.after < len(tokens.words) else None
    if link is None or whole.decimals:
        return None
    under = plain_number(tokens, lex, link[0])
    part = upper_part(tokens, lex, under) if under is not None else None
    if part is None:
        return None
    return Numeral(whole.first, part.after, [whole.value() + part.value()], decimals=2, spelled=True)


def joined_part(tokens: Tokens, lex: Lexicon, whole: Numeral) -> tuple[int, Decimal] | None:
    """ "20 and three fifths", "seis millones con dos tercios": (word after it, part of one)."""
    words, at = tokens.words, whole.after
    if whole.decimals or at >= len(words):
        return None
    if lex.bare_parts and written_joiner(tokens, lex, at) is not None:
        return part_of_one(tokens, lex, at) if lex.denominators.has(tokens, at) else None
    if at + 1 >= len(words) or not (
        words[at] in lex.joiners or words[at] in lex.points or (not lex.over and lex.whole_links.has(tokens, at))
    ):
        return None
    part = part_of_one(tokens, lex, at + 1)
    if part is None or lex.linkers.has(tokens, part[0]):
        return None
    return part


def take_figures(tokens: Tokens, found: Numeral) -> None:
    """ "3½", "2 1/2", "3/4": takes in what makes a whole number in digits a broken one."""
    words, at = tokens.words, found.after
    value = found.parts[0]
    if at >= len(words) or not (words[at] == "/" or words[at] in FRACTIONS or words[at].isdecimal()):
        return
    if not isinstance(value, Decimal) or value != int(value):
        return
    if words[at] in FRACTIONS:
        found.parts = [value + FRACTIONS[words[at]]]
        found.after, found.decimals = at + 1, 2
        return
    simple = _in_digits(tokens, found.first)
    if simple is not None:
        found.parts, found.after, found.decimals = [simple], at + 2, 2
        return
    if not tokens.glued(at - 1) and words[at].isdecimal() and value < 1000:
        rest = _in_digits(tokens, at)
        if rest is not None:
            found.parts, found.after, found.decimals = [value + rest], at + 3, 2


def _in_digits(tokens: Tokens, at: int) -> Decimal | None:
    words = tokens.words
    if at + 2 >= len(words) or words[at + 1] != "/" or not (tokens.glued(at) and tokens.glued(at + 1)):
        return None
    over, under = words[at], words[at + 2]
    if not (over.isdecimal() and under.isdecimal() and len(over) < 4 and len(under) < 5):
        return None
    if at + 3 < len(words) and words[at + 3] in ("/", "-") and tokens.glued(at + 2):
        return None
    top, bottom = int(over), int(under)
    return Decimal(top) / Decimal(bottom) if bottom in _COMMON and 0 < top < bottom else None


def take_power(tokens: Tokens, found: Numeral) -> None:
    """ "1.1^23", "6.2 x 10^-4": a power written in digits."""
    words, at = tokens.words, found.after
    value = found.parts[0]
    if at + 1 >= len(words) or not isinstance(value, Decimal):
        return
    base, raised = Decimal(1), at
    if words[at] in ("x10", "×10", "*10"):
        base, raised = value, at + 1
    elif words[at] in ("x", "×", "*", "·") and words[at + 1] == "10":
        base, raised = value, at + 2
    power = _power(tokens, raised)
    if power is None:
        return
    after, exponent = power
    try:
        worth = base * (Decimal(10) if base is value else value) ** exponent
    except InvalidOperation:
        return
    if abs(worth.adjusted()) < _LARGEST:
        found.parts, found.after, found.other_value = [worth], after, None
        found.decimals = max(0, -_exponent(worth))


def _exponent(value: Decimal) -> int:
    exponent = value.as_tuple().exponent
    return exponent if isinstance(exponent, int) else 0


def _power(tokens: Tokens, at: int) -> tuple[int, int] | None:
    words = tokens.words
    if at + 1 >= len(words) or words[at] != "^" or not (tokens.glued(at - 1) and tokens.glued(at)):
        return None
    sign, step = 1, at + 1
    while step + 1 < len(words) and words[step] in "+-":
        sign = -sign if words[step] == "-" else sign
        step += 1
    if not words[step].isdecimal() or len(words[step]) > 3:
        return None
    return step + 1, sign * int(words[step])


def from_article(tokens: Tokens, lex: Lexicon, reader: Speller) -> Numeral | None:
    """ "a twenty-first of": one part, where the article is the numerator and nothing is put in an order."""
    first = reader.first
    if not article_before(tokens, lex, first):
        return None
    under = denominator(tokens, lex, first)
    if under is None or not (lex.linkers.has(tokens, under[0]) or _ends(tokens, lex, under[0])):
        return None
    return Numeral(first - 1, under[0], [Decimal(1) / under[1]], decimals=2, spelled=True)
