"""Numbers, in digits, in words or both, wherever one begins in a row of words: "1 400 milliards", "two and a half"."""

from __future__ import annotations

from decimal import Decimal

from checkers.extract import _fractions as fractions
from checkers.extract._figures import read_digits
from checkers.extract._lexicon import Lexicon
from checkers.extract._myriads import read_myriads
from checkers.extract._numeral import Numeral
from checkers.extract._spelling import Speller, after_hyphen, article_before
from checkers.extract._tokens import Tokens
from checkers.extract._universal import CODES, DURATIONS, FRACTIONS
from checkers.model.language import Magnitude
from checkers.model.quantity import ScaleSystem

_TEN = Decimal(10)
_POWERS = frozenset({"^", "x", "×", "*", "·", "x10", "×10", "*10"})
_LETTER_SCALES = {
    "m": (Magnitude(6, None, "m after an amount of money = million"),),
    "b": (Magnitude(9, ScaleSystem.SHORT, "b after an amount of money = English billion = 10^9"),),
}


def read_number(tokens: Tokens, lex: Lexicon, index: int) -> Numeral | None:
    """The number that begins at the word, or None."""
    word = tokens.words[index]
    if not word:
        return None
    if word[0].isdecimal() or (word[0] in ".," and len(word) > 1):
        return _from_digits(tokens, lex, index)
    if word in FRACTIONS:
        found = Numeral(index, index + 1, [FRACTIONS[word]], decimals=2)
        return _with_scales(tokens, lex, found)
    if word not in lex.beside_cardinals:
        return _from_words(tokens, lex, index)
    if lex.slang.has(tokens, index) and article_before(tokens, lex, index):
        return Numeral(index - 1, index, [Decimal(1)], spelled=True)
    return (
        _vague(tokens, lex, index)
        or _collective(tokens, lex, index)
        or _share(tokens, lex, index)
        or _from_words(tokens, lex, index)
    )


def _from_digits(tokens: Tokens, lex: Lexicon, index: int) -> Numeral | None:
    read = read_digits(tokens.words[index], lex)
    if read is None:
        return None
    value, decimals, other = read
    found = Numeral(index, index + 1, [value], decimals=decimals, other_value=other)
    if lex.magnitudes_first:
        first = lex.magnitudes.before(tokens, index)
        if first is not None:
            return Numeral(first[0], index + 1, [value, first[1]], decimals=decimals, scale_first=first[0])
    fractions.take_figures(tokens, found)
    if found.after < len(tokens.words) and tokens.words[found.after] in _POWERS:
        fractions.take_power(tokens, found)
    if lex.spaceless and found.after == index + 1:
        found = _with_places(tokens, lex, index, found)
    whole = _as_part(tokens, lex, found) or _with_scales(tokens, lex, found)
    if other is not None and lex.known and any(c in lex.own_signs for c in tokens.words[index] if not c.isdecimal()):
        whole.other_value = None
    return whole


def _with_places(tokens: Tokens, lex: Lexicon, index: int, figure: Numeral) -> Numeral:
    """ "1천 640만", "12億3000万": a figure and the signs that go on with it."""
    if figure.after >= len(tokens.words) or tokens.words[figure.after] not in lex.after_number:
        return figure
    found = read_myriads(tokens, lex, index)
    if found is None or found.after <= figure.after:
        return figure
    found.other_value = figure.other_value
    return found


def _from_words(tokens: Tokens, lex: Lexicon, index: int) -> Numeral | None:
    if lex.spaceless:
        return _from_signs(tokens, lex, index)
    reader = Speller(tokens, lex, index)
    found = reader.read()
    if found is None:
        return None
    if fractions.is_ordinal(tokens, lex, reader):
        return fractions.from_article(tokens, lex, reader)
    part = fractions.divided(tokens, lex, reader, found) or _as_part(tokens, lex, found)
    if part is not None:
        return _times(tokens, lex, part)
    if found.article:
        return _with_part(tokens, lex, found)
    return _with_scales(tokens, lex, found)


def _with_part(tokens: Tokens, lex: Lexicon, one: Numeral) -> Numeral:
    """ "uno e un quarto": an article is a number where a part of one is added to it."""
    if one.after >= len(tokens.words):
        return one
    _take_addition(tokens, lex, one)
    if not one.fraction and not lex.foreign_magnitudes.has(tokens, one.after):
        return one
    one.article = False
    return _with_scales(tokens, lex, one)


def _from_signs(tokens: Tokens, lex: Lexicon, index: int) -> Numeral | None:
    half = _half_sign(tokens, lex, index) or _percent_sign(tokens, lex, index)
    if half is not None:
        return half
    found = read_myriads(tokens, lex, index)
    if found is None:
        return None
    return _as_part(tokens, lex, found) or _with_scales(tokens, lex, found)


def _as_part(tokens: Tokens, lex: Lexicon, found: Numeral) -> Numeral | None:
    """A fraction of which the number so far is one part, told by the word behind it."""
    if found.after >= len(tokens.words) or tokens.words[found.after] not in lex.fraction_links:
        return None
    return (
        fractions.ratio(tokens, lex, found)
        or fractions.whole_and_upper(tokens, lex, found)
        or fractions.upper_part(tokens, lex, found)
    )


def _half_sign(tokens: Tokens, lex: Lexicon, index: int) -> Numeral | None:
    """ "一半", "半年", "半ダース"; 半 inside a word (半岛) is none."""
    half = lex.mixed.at(tokens, index)
    if half is None:
        return None
    after, worth = half
    found = Numeral(index, after, [worth], decimals=1, spelled=True)
    if after - index > 1:
        return found
    if index and tokens.glued(index - 1) and "\u3040" <= tokens.words[index - 1][-1] <= "\u9fff":
        return None
    if _take_dozens(tokens, lex, found):
        return found
    hundred = lex.cardinals.at(tokens, after) if after < len(tokens.words) else None
    if hundred is not None and hundred[1] == 100:
        return Numeral(index, hundred[0], [worth * 100], spelled=True)
    return found if lex.units.has(tokens, after) or after >= len(tokens.words) else None


def _percent_sign(tokens: Tokens, lex: Lexicon, index: int) -> Numeral | None:
    """ "百分之七十五": percent said before the number in number words of its own."""
    link = lex.percent_first.at(tokens, index)
    share = fractions.plain_number(tokens, lex, link[0]) if link else None
    if share is None or (index and lex.cardinals.has(tokens, index - 1) and tokens.glued(index - 1)):
        return None
    found = _with_scales(tokens, lex, share)
    found.first, found.unit = index, "percent"
    return found


def _times(tokens: Tokens, lex: Lexicon, part: Numeral) -> Numeral:
    """ "three quarters of a million", "two thirds of a dozen": a part of a scale word or a collective."""
    if part.fraction:
        return _with_scales(tokens, lex, part)
    step = _past_article(tokens, lex, after_hyphen(tokens, part.after))
    if lex.magnitudes.has(tokens, step):
        part.after = step
        return _with_scales(tokens, lex, part)
    dozen = lex.collectives.at(tokens, step) if step < len(tokens.words) else None
    if dozen is not None:
        return Numeral(part.first, dozen[0], [part.value() * dozen[1]], decimals=1, spelled=True)
    return part


def _counts_half(tokens: Tokens, lex: Lexicon, index: int, after: int) -> bool:
    """ "Połowa mieszkańców", "ربع كيلو": a part of what is counted, where the language puts nothing between."""
    word = tokens.words[index]
    if not (lex.bare_parts or word in lex.halves) or lex.cardinals.has(tokens, index):
        return False
    unit = lex.units.at(tokens, after) if after < len(tokens.words) else None
    return unit is not None and unit[1] not in DURATIONS


def _is_no_period(tokens: Tokens, lex: Lexicon, index: int, at: int) -> bool:
    """ "Half of the staff"; "the second half of the year" and "la mitad de mayo" tell a time."""
    words = tokens.words
    before = words[index - 1] if index else ""
    if before in lex.places_in_order or before[:1].isdecimal():
        return False
    if index and lex.linkers.has(tokens, index - 1) and lex.comparators.before(tokens, index) is None:
        return False
    ahead = words[at : at + 2]
    return not any(w in lex.months or w[:1].isdecimal() or w in lex.year_nouns for w in ahead)


def _past_article(tokens: Tokens, lex: Lexicon, at: int) -> int:
    """Past "of a" to what a part is taken of."""
    link = lex.linkers.at(tokens, at)
    step = link[0] if link else at
    return step + 1 if step < len(tokens.words) and tokens.words[step] in lex.articles else step


def _with_scales(tokens: Tokens, lex: Lexicon, found: Numeral) -> Numeral:
    """Takes in the scale words, abbreviations and halves that follow a figure, and further figures below them."""
    words = tokens.words
    if found.after < len(words) and words[found.after] not in lex.after_number and not found.scaled:
        return found
    while found.after < len(words) and words[found.after] in lex.after_number:
        _take_addition(tokens, lex, found)
        at = after_hyphen(tokens, found.after)
        meant = _scale_at(tokens, lex, at, found)
        if meant is None and lex.infixes and not found.more:
            some = lex.infixes.at(tokens, at) if at < len(tokens.words) else None
            meant = _scale_at(tokens, lex, some[0], found) if some else None
            found.more = meant is not None
        if meant is None and at + 1 < len(tokens.words) and tokens.words[at] in lex.fillers and not found.scaled:
            over = lex.magnitudes.at(tokens, at + 1)
            meant = over
        if meant is None and _take_dozens(tokens, lex, found):
            continue
        if meant is None:
            break
        after, magnitudes = meant
        if found.scale_first is None:
            found.scale_first = at
        if found.fraction:
            figure = found.parts[-1]
            found.parts[-1:] = [figure + found.fraction] if isinstance(figure, Decimal) else [figure, found.fraction]
            found.fraction = Decimal(0)
        found.parts.append(magnitudes)
        found.after = after
    _regroup(tokens, lex, found)
    if found.scaled and found.scale_first is not None:
        _take_smaller(tokens, lex, found)
    return found


def _regroup(tokens: Tokens, lex: Lexicon, found: Numeral) -> None:
    """ "3.100 millones" in Mexico: nobody writes three decimals before a scale word where the language's other
    regions group with that sign."""
    other = found.other_value
    scaled = found.scaled and found.scales[0][0].exponent >= 6
    if other is None or not scaled or found.decimals != 3 or not isinstance(found.parts[0], Decimal):
        return
    if any(sign in lex.also_groups for sign in tokens.words[found.first] if not sign.isdecimal()):
        found.parts[0], found.other_value, found.decimals = other, found.parts[0], 0


def _take_dozens(tokens: Tokens, lex: Lexicon, found: Numeral) -> bool:
    """ "3 dozens", "10 grand": a collective multiplies the figure before it."""
    at = found.after
    last = found.parts[-1] if found.parts else None
    if at >= len(tokens.words) or not isinstance(last, Decimal) or tokens.breaks(at - 1) or len(found.parts) > 1:
        return False
    many = lex.collectives.at(tokens, at)
    if many is None and found.value() < 1000:
        vague = lex.vague.at(tokens, at)
        many = vague if vague and vague[1] < 1000 else None
    if many is None or (found.spelled and last == 0):
        return False
    found.parts[-1] = last * many[1]
    found.after = many[0]
    return True


def _scale_at(tokens: Tokens, lex: Lexicon, at: int, found: Numeral) -> tuple[int, tuple[Magnitude, ...]] | None:
    if at >= len(tokens.words) or tokens.breaks(at - 1):
        return None
    if lex.unscaled and lex.unscaled.before(tokens, at) is not None:
        return None
    meant = lex.magnitudes.at(tokens, at)
    if meant is None and tokens.words[at] in ("m", "b") and not found.scaled:
        return _letter_scale(tokens, lex, at, found)
    if meant is None and (not found.scaled or (tokens.glued(at) and found.scales[-1][0].exponent == 3)):
        meant = lex.abbreviations.at(tokens, at) or lex.foreign_magnitudes.at(tokens, at)
    if meant is None and lex.spaceless and found.more:
        return _place_at(tokens, lex, at)
    if meant is None and not found.spelled and not lex.spaceless:
        hundred = lex.cardinals.at(tokens, at)
        if hundred and hundred[1] == 100 and not lex.minors.has(tokens, at):
            meant = hundred[0], (Magnitude(2),)
    if meant is None or (found.scaled and not lex.spaceless and not found.fraction and _falls(found, meant[1])):
        return None
    return meant


def _place_at(tokens: Tokens, lex: Lexicon, at: int) -> tuple[int, tuple[Magnitude, ...]] | None:
    """ "20多千": a place behind "and some more"."""
    place = lex.cardinals.at(tokens, at)
    power = {10: 1, 100: 2, 1000: 3}.get(place[1]) if place else None
    return (place[0], (Magnitude(power),)) if place and power else None


def _letter_scale(tokens: Tokens, lex: Lexicon, at: int, found: Numeral) -> tuple[int, tuple[Magnitude, ...]] | None:
    """ "£125m", "12m euros", "40m users": million beside money or a counted thing, else a metre."""
    written = tokens.text[tokens.starts[at] : tokens.end(at)]
    own = lex.abbreviations.at(tokens, at)
    before = found.first - 1
    money = before >= 0 and (lex.currencies.before(tokens, found.first) is not None)
    code = before >= 0 and tokens.text[tokens.starts[before] : tokens.end(before)] in CODES
    if money or code:
        letter = _LETTER_SCALES.get(written)
        return own or ((at + 1, letter) if letter else None)
    after = at + 1
    if own is None or after >= len(tokens.words):
        return own if own and written not in _LETTER_SCALES else None
    counted = lex.currencies.has(tokens, after) or (lex.units.has(tokens, after) and tokens.glued(at - 1))
    return own if counted or written not in ("m",) else None


def _falls(found: Numeral, meant: tuple[Magnitude, ...]) -> bool:
    """A smaller scale word right after a larger one is the start of something else, "million thousand"."""
    return meant[0].exponent < found.scales[-1][0].exponent and found.scales[-1][0].exponent != 5


def _take_addition(tokens: Tokens, lex: Lexicon, found: Numeral) -> None:
    if found.after >= len(tokens.words) or found.vague:
        return
    added = lex.additions.at(tokens, found.after) or fractions.joined_part(tokens, lex, found)
    if added and not found.fraction and not tokens.breaks(found.after - 1):
        found.after, found.fraction = added
        found.decimals = 1


def _take_smaller(tokens: Tokens, lex: Lexicon, found: Numeral) -> None:
    """ "3 billion 200 million", "12億3000万", "deux milliards trois cents millions"."""
    at = found.after
    words = tokens.words
    if at >= len(words) or found.fraction or tokens.breaks(at - 1):
        return
    step = at
    if words[at] in lex.joiners and at + 1 < len(words):
        step = at + 1
    if not words[step][:1].isdecimal() and not lex.cardinals.has(tokens, step):
        return
    if found.spelled and not words[step][:1].isdecimal():
        return
    if lex.comparators_after.has(tokens, at):  # Korean "이상", at least, begins with the two of "이"
        return
    more = _from_digits(tokens, lex, step) if words[step][:1].isdecimal() else _from_words(tokens, lex, step)
    if more is None or more.vague or (more.after - step == 1 and words[step] in lex.articles):
        return
    below = found.unit_worth()
    joined = step > at and (more.spelled or found.scales[-1][0].exponent == 2)
    below_hundred = len(found.scales) > 1 and found.scales[-1][0].exponent == 2
    wanted = more.scaled or joined or below_hundred or (lex.spaceless and more.decimals == 0)
    if step > at and not more.spelled and not joined:
        return
    lower = lex.spaceless and more.scales and more.scales[0][0].exponent < found.scales[-1][0].exponent
    if wanted and not more.decimals and (0 < more.value() < below or lower):
        found.parts += more.parts
        found.after, found.decimals = more.after, more.decimals


def _vague(tokens: Tokens, lex: Lexicon, index: int) -> Numeral | None:
    """ "hundreds of billions", "several million", "des dizaines de milliers"."""
    some = lex.few.at(tokens, index)
    low, high, at = Decimal(1), Decimal(10), index
    scale_first = index
    if some is not None:
        at, (least, most) = some
        low, high = Decimal(least), Decimal(most)
    else:
        vague = lex.vague.at(tokens, index)
        if vague is None or article_before(tokens, lex, index):
            return None
        at, worth = vague
        low, high = Decimal(worth), Decimal(worth) * (10 if worth < 1000 else 1000)
    multiplied = 0
    while multiplied < 4:
        link = lex.linkers.at(tokens, at)
        step = link[0] if link and (some is None or multiplied) else at
        factor = _factor(tokens, lex, step)
        if factor is None:
            break
        at = factor[0]
        if not multiplied and some is None and low >= 1000:
            high = low * 10
        low, high = low * factor[1], high * factor[1]
        multiplied += 1
    if some is not None and not multiplied:
        return None
    first = index - 1 if some is not None and article_before(tokens, lex, index) else index
    return Numeral(first, at, low=low, high=high, scale_first=scale_first, spelled=True)


def _factor(tokens: Tokens, lex: Lexicon, at: int) -> tuple[int, Decimal] | None:
    if at >= len(tokens.words):
        return None
    vague = lex.vague.at(tokens, at) or lex.collectives.at(tokens, at) or lex.rounded.at(tokens, at)
    if vague is not None:
        return vague[0], Decimal(vague[1])
    scale = lex.magnitudes.at(tokens, at)
    if scale is not None:
        return scale[0], _TEN ** scale[1][0].exponent
    hundred = lex.cardinals.at(tokens, at)
    return (hundred[0], Decimal(hundred[1])) if hundred and hundred[1] in (10, 100, 1000) else None


def _collective(tokens: Tokens, lex: Lexicon, index: int) -> Numeral | None:
    """ "a dozen", "un millier", "une centaine de millions"."""
    exact = lex.collectives.at(tokens, index)
    about = None if exact else lex.rounded.at(tokens, index)
    found = exact or about
    if found is None:
        return None
    article = article_before(tokens, lex, index)
    opens = index == 0 or (index == 1 and not tokens.words[0])
    if not article and lex.articles and not opens and not lex.spaceless:
        return None
    numeral = Numeral(index - article, found[0], [Decimal(found[1])], spelled=True, rounded=about is not None)
    if lex.spaceless:
        return numeral
    link = lex.linkers.at(tokens, numeral.after)
    if link and lex.magnitudes.has(tokens, link[0]):
        numeral.after = link[0]
    return _with_scales(tokens, lex, numeral)


def _share(tokens: Tokens, lex: Lexicon, index: int) -> Numeral | None:
    """ "half a billion", "un demi-milliard", "a quarter of a million", "a third of"."""
    found = lex.denominators.at(tokens, index)
    if found is None:
        return None
    after, under = found
    article = article_before(tokens, lex, index)
    at = after_hyphen(tokens, after)
    part = Numeral(index - article, at, [Decimal(1) / under], decimals=1, spelled=True)
    whole = _times(tokens, lex, part)
    if whole is not part or part.after != at:
        return whole
    link = lex.linkers.at(tokens, at)
    of_the = link[0] if link else at + 1 if at < len(tokens.words) and tokens.words[at] in lex.skipped else None
    if of_the and tokens.words[index] in lex.halves and _is_no_period(tokens, lex, index, of_the):
        part.first = index
        return part
    if _counts_half(tokens, lex, index, after) or tokens.alone(part.first, after):
        part.after = after
        return part
    ends = after >= len(tokens.words) or tokens.words[after] in ".,;:!?)%"
    if article and (link or ends) and under > 2:
        part.after, part.decimals = after, 2
        return part
    return None
