"""What an amount is measured in: money, percent, physical units and counted things, before or after the number."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from checkers.extract import _universal as universal
from checkers.extract._lexicon import Lexicon
from checkers.extract._numeral import Numeral
from checkers.extract._tokens import Tokens

_HUNDREDTH = Decimal("0.01")
ONE = Decimal(1)


@dataclass(slots=True)
class Unit:
    """A unit from word `first` up to `after`; `names` are the candidates, best first."""

    first: int
    after: int
    names: tuple[str, ...]
    kind: Literal["money", "measure"]
    worth: Decimal = ONE
    """What one is worth in the named money: 0.01 for cents and pence, 1000 for a grand."""

    @property
    def minor(self) -> bool:
        return self.worth < 1


def unit_before(tokens: Tokens, lex: Lexicon, first: int, reached: int) -> Unit | None:
    """Money signs, codes and names before a number: "$5", "US$ 5", "EUR 1,2", "Rs. 500"; also "% 5"."""
    words = tokens.words
    at = first
    if at - 1 < reached or words[at - 1] not in lex.unit_ends:
        return None
    if words[at - 1] == "-" and tokens.glued(at - 1) and at >= 2 and tokens.glued(at - 2):
        at -= 1
    found = lex.currencies.before(tokens, at)
    year = len(words[first]) == 4 and words[first][:2] in ("19", "20") and words[first].isdecimal()
    if (
        found is not None
        and not (year and tokens.written(found[0], at).isalpha())
        and found[0] >= reached
        and _sign_like(tokens, lex, found[0], at)
    ):
        return Unit(found[0], at, found[1], "money")
    if at - 1 >= reached:
        code = tokens.text[tokens.starts[at - 1] : tokens.end(at - 1)]
        if code in universal.CODES and code not in universal.WORDLIKE_CODES and not tokens.breaks(at - 1):
            return Unit(at - 1, at, (code,), "money")
        share = lex.percent_first.before(tokens, at)
        if share is not None and share[0] >= reached and not (share[0] > 0 and words[share[0] - 1][:1].isdecimal()):
            return Unit(share[0], at, ("percent",), "measure")
    return None


def _sign_like(tokens: Tokens, lex: Lexicon, first: int, after: int) -> bool:
    """Signs stand before the number everywhere; names ("euro 5") only where nothing else claims them."""
    if after - first == 1 and not tokens.words[first].isalpha():
        return True
    written = tokens.written(first, after)
    if not written.isalpha():
        return True
    if len(written) <= 3:
        return written.lower() in universal.PREFIXES or written.isupper()
    return first == 0 or (
        not (tokens.words[first - 1][:1].isdecimal() or tokens.words[first - 1] in lex.anchors) and (lex.currency_first)
    )


def unit_after(tokens: Tokens, lex: Lexicon, numeral: Numeral, before: Unit | None) -> Unit | None:
    """The unit that follows a number, over a hyphen, a linking word or an adjective."""
    words = tokens.words
    at = numeral.after
    if at >= len(words) or words[at] not in lex.unit_starts or tokens.breaks(at - 1):
        return None
    glued = tokens.glued(at - 1)
    if words[at] in ("-", "‑") and glued and tokens.glued(at):
        at += 1
        if at >= len(words):
            return None
    found = _unit_at(tokens, lex, at, glued, numeral, before)
    if found is not None:
        bound = lex.comparators_after.at(tokens, at) if lex.spaceless else None
        # 초 is a second, 초과 is "more than".
        return None if bound is not None and bound[0] > found.after else found
    tenth = lex.tenths.at(tokens, at) if lex.tenths and before is None and not numeral.vague else None
    if tenth is not None:
        return _tenths(tokens, lex, numeral, at, tenth[0])
    for _ in range(2):
        link = lex.linkers.at(tokens, at)
        if link is None:
            break
        at = link[0]
        if at >= len(words):
            return None
        of_one = numeral.spelled and words[at] in lex.articles and at + 1 < len(words)
        found = _unit_at(tokens, lex, at + 1 if of_one else at, False, numeral, before)
        if found is not None:
            found.first = numeral.after
            return found
    own = before is not None and before.kind == "money"
    for _ in range(0 if own else 1 if lex.spaceless else 3):
        if at < len(words) and words[at] in lex.fillers and not tokens.breaks(at - 1):
            at += 1
            found = _noun_at(tokens, lex, at) if at < len(words) else None
            if found is not None:
                return found
        else:
            break
    return None


def _tenths(tokens: Tokens, lex: Lexicon, numeral: Numeral, at: int, after: int) -> Unit:
    """ "三成" is 30 percent, "七成六" 76, "72折" 72."""
    value = numeral.value()
    if value <= 10:
        value *= 10
        more = lex.cardinals.at(tokens, after)
        half = lex.additions.at(tokens, after)
        if more is not None and 0 < more[1] < 10:
            value, after = value + more[1], more[0]
        elif half is not None:
            value, after = value + 10 * half[1], half[0]
    numeral.parts = [value]
    return Unit(at, after, ("percent",), "measure")


def _unit_at(tokens: Tokens, lex: Lexicon, at: int, glued: bool, numeral: Numeral, before: Unit | None) -> Unit | None:
    if tokens.words[at] not in lex.measure_starts:
        written = tokens.text[tokens.starts[at] : tokens.end(at)]
        return Unit(at, at + 1, (written,), "money") if written in universal.CODES else None
    minor = lex.minors.at(tokens, at)
    money = lex.currencies.at(tokens, at)
    noun = lex.units.at(tokens, at)
    slang = lex.slang.at(tokens, at) if lex.slang else None
    if slang is not None and before is None:
        return Unit(at, slang[0], slang[1][1], "money", slang[1][0])
    longest = max(minor[0] if minor else 0, money[0] if money else 0, noun[0] if noun else 0)
    written = tokens.text[tokens.starts[at] : tokens.end(at)]
    if (
        minor
        and minor[0] == longest
        and before is None
        and not numeral.is_large
        and _is_cents(tokens, at, written, glued)
    ):
        return Unit(at, minor[0], minor[1], "money", _HUNDREDTH)
    if money and money[0] == longest and not _starts_another(tokens, money[0], at, before):
        return Unit(at, money[0], money[1], "money", _HUNDREDTH if tokens.words[at] in universal.MINOR_SIGNS else ONE)
    if written in universal.CODES:
        return Unit(at, at + 1, (written,), "money")
    symbol = lex.symbols.at(tokens, at)
    if symbol and symbol[0] >= longest and (before is None or before.kind != "money"):
        written = tokens.written(at, symbol[0])
        if written not in universal.LOOSE_SYMBOLS or _stands_as_symbol(tokens, at, symbol[0], numeral, glued):
            return Unit(at, symbol[0], (symbol[1],), "measure")
    if noun and (before is None or noun[1] not in ("percent",)) and not (before and before.kind == "money"):
        return Unit(at, noun[0], (noun[1],), "measure")
    return None


def _is_cents(tokens: Tokens, at: int, written: str, glued: bool) -> bool:
    """The letter "c" is cents on digits, or as the last word; elsewhere "c." is circa and "C" a place in a list."""
    if written.lower() != "c":
        return True
    return written == "c" and (glued or at + 1 >= len(tokens.words))


def _noun_at(tokens: Tokens, lex: Lexicon, at: int) -> Unit | None:
    noun = lex.units.at(tokens, at)
    if noun is not None:
        return Unit(at, noun[0], (noun[1],), "measure")
    money = lex.currencies.at(tokens, at)
    return Unit(at, money[0], money[1], "money") if money else None


def _starts_another(tokens: Tokens, after: int, at: int, before: Unit | None) -> bool:
    """In "5 $10", "$5 $ 10" and "$10-$20" the sign belongs to the figure after it."""
    words = tokens.words
    if after >= len(words) or not words[after][:1].isdecimal():
        return False
    return before is not None or (tokens.glued(after - 1) and (not tokens.glued(at - 1) or words[at - 1] == "-"))


def _stands_as_symbol(tokens: Tokens, at: int, after: int, numeral: Numeral, glued: bool) -> bool:
    """A letter such as "m" or "s" is a unit on digits, when nothing follows that makes it a word."""
    if numeral.spelled:
        return False
    word = tokens.words[at]
    if word in ("in", "s", "h", "k", "n", "j", "v"):
        return glued and word != "s"
    elided = after < len(tokens.words) and tokens.words[after] == "'" and tokens.glued(after - 1)
    return not elided


def per_after(tokens: Tokens, lex: Lexicon, unit: Unit | None, at: int) -> tuple[str | None, int]:
    """ "a share", "per year", "par an", "/MWh": (unit name, index after it)."""
    if at + 1 >= len(tokens.words) or tokens.breaks(at - 1) or unit is None:
        return None, at
    link = lex.per.at(tokens, at)
    if link is None or link[0] >= len(tokens.words):
        return None, at
    noun = lex.units.at(tokens, link[0]) or lex.symbols.at(tokens, link[0])
    if noun is None or (noun[0] < len(tokens.words) and tokens.words[noun[0]] in lex.ago):
        return None, at
    return noun[1], noun[0]
