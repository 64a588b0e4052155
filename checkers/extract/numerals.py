"""Numbers, in digits, in words or both, wherever one begins in a row of words: "1 400 milliards", "two and a half"."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal

from checkers.extract._lexicon import Lexicon, Piece
from checkers.extract._tokens import Tokens
from checkers.extract._universal import CODES, FRACTIONS
from checkers.model.language import Magnitude
from checkers.model.quantity import ScaleSystem

Part = Decimal | tuple[Magnitude, ...]
_TEN = Decimal(10)
_SEPARATORS = frozenset(" .,'٬٫،，·")
_PLACES = {10: 1, 100: 2, 1000: 3}
_LETTER_SCALES = {
    "m": (Magnitude(6, None, "m after an amount of money = million"),),
    "b": (Magnitude(9, ScaleSystem.SHORT, "b after an amount of money = English billion = 10^9"),),
}
_LONGEST = 60
"""A figure of more digits is an identifier, and arithmetic on it would be slow."""


@dataclass(slots=True)
class Numeral:
    """A number from word `first` up to, not including, word `after`.

    `parts` are figures and scale words in order; evaluating them gives the value. A vague number ("hundreds of
    billions") has `low` and `high` and no parts.
    """

    first: int
    after: int
    parts: list[Part] = field(default_factory=list)
    fraction: Decimal = Decimal(0)
    """What "and a half" adds, in units of the last scale word."""
    low: Decimal | None = None
    high: Decimal | None = None
    decimals: int = 0
    """Digits shown after the decimal sign of the last figure."""
    scale_first: int | None = None
    """Where the scale words begin."""
    spelled: bool = False
    rounded: bool = False
    """True for "une centaine": about."""
    article: bool = False
    """True for a bare "un", which is a number only before some units."""
    more: bool = False
    """True for 20多亿: more than."""
    unit: str | None = None
    """Set where the number's own words make it percent: 百分之五."""
    other_value: Decimal | None = None
    """What the digits are worth if the separator is the other language's ("1.400")."""

    @property
    def vague(self) -> bool:
        return self.low is not None

    @property
    def scales(self) -> list[tuple[Magnitude, ...]]:
        return [p for p in self.parts if isinstance(p, tuple)]

    def value(self, choice: int = 0) -> Decimal:
        return evaluate(self.parts, choice) + self.fraction * self.unit_worth(choice)

    def unit_worth(self, choice: int = 0) -> Decimal:
        """Worth of one in the last figure: 10^9 for "1.4 billion"."""
        exponent = 0
        for part in reversed(self.parts):
            if isinstance(part, Decimal):
                break
            exponent += _meaning(part, choice).exponent
        return _TEN**exponent

    def exponent(self, choice: int = 0) -> int:
        """Power of ten of all scale words after the first figure."""
        total = highest = 0
        for part in self.parts:
            if isinstance(part, Decimal):
                total = 0
            else:
                total += _meaning(part, choice).exponent
                highest = max(highest, total)
        return highest

    @property
    def resolution(self) -> Decimal:
        return self.unit_worth() * _TEN ** (-self.decimals) if self.decimals < 50 else Decimal(0)

    @property
    def choices(self) -> int:
        return max((len(p) for p in self.parts if isinstance(p, tuple)), default=1)


def evaluate(parts: list[Part], choice: int = 0) -> Decimal:
    """Sum of figures times the scale words after them; a larger scale word also multiplies what stands before the
    smaller ones: "dos mil trescientos millones", "2.5 lakh crore"."""
    done: list[Decimal] = []
    fresh = after_scale = False
    for part in parts:
        if isinstance(part, Decimal):
            done.append(part)
            fresh, after_scale = True, False
            continue
        worth = _TEN ** _meaning(part, choice).exponent
        taken = done.pop() if done and (fresh or after_scale) else Decimal(0)
        after_scale = True
        while done and done[-1] < worth:
            taken += done.pop()
        done.append((taken or Decimal(1)) * worth)
        fresh = False
    return sum(done, Decimal(0))


def _meaning(meanings: tuple[Magnitude, ...], choice: int) -> Magnitude:
    return meanings[choice] if choice < len(meanings) else meanings[0]


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
    if lex.slang.has(tokens, index) and _article_before(tokens, lex, index):
        return Numeral(index - 1, index, [Decimal(1)], spelled=True)
    return (
        _vague(tokens, lex, index)
        or _collective(tokens, lex, index)
        or _share(tokens, lex, index)
        or _spelled(tokens, lex, index)
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
    _take_fraction(tokens, found)
    whole = _ratio(tokens, lex, found) or _upper_part(tokens, lex, found) or _with_scales(tokens, lex, found)
    if other is not None and lex.known and any(c in lex.own_signs for c in tokens.words[index] if not c.isdecimal()):
        whole.other_value = None
    return whole


def _ratio(tokens: Tokens, lex: Lexicon, part: Numeral) -> Numeral | None:
    """ "one out of three", "1 sur 3"."""
    link = lex.ratios.at(tokens, part.after) if part.after < len(tokens.words) else None
    if link is None or link[0] >= len(tokens.words) or part.decimals:
        return None
    whole = read_number(tokens, lex, link[0])
    if whole is None or whole.vague or whole.first != link[0] or not 0 < part.value() < whole.value() <= 1000:
        return None
    return Numeral(part.first, whole.after, [part.value() / whole.value()], decimals=3, spelled=True)


def _upper_part(tokens: Tokens, lex: Lexicon, under: Numeral) -> Numeral | None:
    """ "三分之二": the number so far is the denominator of the one that follows."""
    link = lex.over.at(tokens, under.after) if lex.over else None
    if link is None or link[0] >= len(tokens.words) or under.scales or under.value() <= 0:
        return None
    over = read_number(tokens, lex, link[0])
    if over is None or over.vague or over.first != link[0]:
        return None
    if under.value() in (100, 1000, 10000) and under.spelled:
        share = over.value() * 100 / under.value()
        return Numeral(under.first, over.after, [share], decimals=over.decimals, spelled=True, unit="percent")
    return Numeral(under.first, over.after, [over.value() / under.value()], decimals=2, spelled=True)


def _take_fraction(tokens: Tokens, found: Numeral) -> None:
    """ "3½", "2 1/2", "3/4"."""
    words, at = tokens.words, found.after
    value = found.parts[0]
    if not isinstance(value, Decimal) or value != int(value):
        return
    if at < len(words) and words[at] in FRACTIONS:
        found.parts = [value + FRACTIONS[words[at]]]
        found.after, found.decimals = at + 1, 2
        return
    simple = _simple_fraction(tokens, found.first)
    if simple is not None:
        found.parts, found.after, found.decimals = [simple], at + 2, 2
        return
    if not tokens.glued(at - 1) and at < len(words) and words[at].isdecimal() and value < 1000:
        rest = _simple_fraction(tokens, at)
        if rest is not None:
            found.parts, found.after, found.decimals = [value + rest], at + 3, 2


def _simple_fraction(tokens: Tokens, at: int) -> Decimal | None:
    words = tokens.words
    if at + 2 >= len(words) or words[at + 1] != "/" or not (tokens.glued(at) and tokens.glued(at + 1)):
        return None
    over, under = words[at], words[at + 2]
    if not (over.isdecimal() and under.isdecimal() and len(over) < 4 and len(under) < 5):
        return None
    if at + 3 < len(words) and words[at + 3] in ("/", "-") and tokens.glued(at + 2):
        return None
    top, bottom = int(over), int(under)
    common = bottom in (2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 20, 32, 64, 100, 1000)
    return Decimal(top) / Decimal(bottom) if common and 0 < top < bottom else None


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
    if sign == "٫" or (not could_group and sign != "٬"):
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


def _with_scales(tokens: Tokens, lex: Lexicon, found: Numeral) -> Numeral:
    """Takes in the scale words, abbreviations and halves that follow a figure, and further figures below them."""
    if found.after < len(tokens.words) and tokens.words[found.after] not in lex.after_number and not found.scales:
        return found
    while True:
        _take_addition(tokens, lex, found)
        at = _after_hyphen(tokens, found.after)
        meant = _scale_at(tokens, lex, at, found)
        if meant is None and lex.infixes and not found.more:
            some = lex.infixes.at(tokens, at) if at < len(tokens.words) else None
            meant = _scale_at(tokens, lex, some[0], found) if some else None
            found.more = meant is not None
        if meant is None and at + 1 < len(tokens.words) and tokens.words[at] in lex.fillers and not found.scales:
            over = lex.magnitudes.at(tokens, at + 1)
            meant = over
        if meant is None and _take_dozens(tokens, lex, found):
            continue
        figure = found.parts[-1]
        if meant is None or (found.fraction and not isinstance(figure, Decimal)):
            break
        after, magnitudes = meant
        if found.scale_first is None:
            found.scale_first = at
        if found.fraction and isinstance(figure, Decimal):
            found.parts[-1] = figure + found.fraction
            found.fraction = Decimal(0)
        found.parts.append(magnitudes)
        found.after = after
    _regroup(tokens, lex, found)
    if found.scales and found.scale_first is not None:
        _take_smaller(tokens, lex, found)
    return found


def _regroup(tokens: Tokens, lex: Lexicon, found: Numeral) -> None:
    """ "3.100 millones" in Mexico: nobody writes three decimals before a scale word where the language's other
    regions group with that sign."""
    other = found.other_value
    scaled = bool(found.scales) and found.scales[0][0].exponent >= 6
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
    meant = lex.magnitudes.at(tokens, at)
    if meant is None and tokens.words[at] in ("m", "b") and not found.scales:
        return _letter_scale(tokens, lex, at, found)
    if meant is None and (not found.scales or (tokens.glued(at) and found.scales[-1][0].exponent == 3)):
        meant = lex.abbreviations.at(tokens, at) or lex.foreign_magnitudes.at(tokens, at)
    if meant is None and lex.spaceless and not found.spelled:
        place = lex.cardinals.at(tokens, at)
        if place and place[1] in _PLACES:
            return place[0], (Magnitude(_PLACES[place[1]]),)
    if meant is None and not found.spelled:
        hundred = lex.cardinals.at(tokens, at)
        if hundred and hundred[1] == 100 and not lex.minors.has(tokens, at) and not lex.spaceless:
            meant = hundred[0], (Magnitude(2),)
    if meant is None or (found.scales and not lex.spaceless and _falls(found, meant[1])):
        return None
    return meant


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
    added = lex.additions.at(tokens, found.after) or _joined_fraction(tokens, lex, found)
    if added and not found.fraction and not tokens.breaks(found.after - 1):
        found.after, found.fraction = added
        found.decimals = 1


def _joined_fraction(tokens: Tokens, lex: Lexicon, found: Numeral) -> tuple[int, Decimal] | None:
    """ "twenty and three fifths", "three and a fifth": what follows the joiner, below one."""
    words, at = tokens.words, found.after + 1
    if words[found.after] not in lex.joiners or at + 1 >= len(words) or found.decimals:
        return None
    if words[at] in lex.articles:
        over = (at + 1, 1)
    else:
        cardinal = lex.cardinals.at(tokens, at)
        if cardinal is None or not 0 < cardinal[1] < 20:
            return None
        over = cardinal
    under = lex.denominators.at(tokens, _after_hyphen(tokens, over[0]))
    if under is None or over[1] >= under[1] or lex.linkers.has(tokens, under[0]):
        return None
    if lex.magnitudes.has(tokens, under[0]):
        return None
    return under[0], Decimal(over[1]) / under[1]


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
    more = _from_digits(tokens, lex, step) if words[step][:1].isdecimal() else _spelled(tokens, lex, step)
    if more is None or more.article or more.vague:
        return
    below = found.unit_worth()
    joined = step > at and (more.spelled or found.scales[-1][0].exponent == 2)
    wanted = bool(more.scales) or joined or (lex.spaceless and more.decimals == 0)
    if step > at and not more.spelled and not joined:
        return
    lower = lex.spaceless and more.scales and more.scales[0][0].exponent < found.scales[-1][0].exponent
    if wanted and not more.decimals and (0 < more.value() < below or lower):
        found.parts += more.parts
        found.after, found.decimals = more.after, more.decimals


def _after_hyphen(tokens: Tokens, at: int) -> int:
    words = tokens.words
    joined = at + 1 < len(words) and words[at] == "-" and tokens.glued(at - 1) and tokens.glued(at)
    return at + 1 if joined else at


def _article_before(tokens: Tokens, lex: Lexicon, index: int) -> bool:
    return index > 0 and tokens.words[index - 1] in lex.articles and not tokens.breaks(index - 1)


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
        if vague is None or _article_before(tokens, lex, index):
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
    first = index - 1 if some is not None and _article_before(tokens, lex, index) else index
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
    article = _article_before(tokens, lex, index)
    if not article and tokens.words[index - 1 : index] and not lex.spaceless:
        return None
    numeral = Numeral(index - article, found[0], [Decimal(found[1])], spelled=True, rounded=about is not None)
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
    article = _article_before(tokens, lex, index)
    at = _after_hyphen(tokens, after)
    link = lex.linkers.at(tokens, at)
    step = link[0] if link else at
    if step < len(tokens.words) and tokens.words[step] in lex.articles:
        step += 1
    multiplied = lex.magnitudes.has(tokens, step) or lex.collectives.has(tokens, step)
    part = Decimal(1) / Decimal(under)
    first = index - 1 if article else index
    if multiplied:
        dozen = lex.collectives.at(tokens, step)
        if dozen is not None:
            return Numeral(first, dozen[0], [part * dozen[1]], decimals=1, spelled=True)
        return _with_scales(tokens, lex, Numeral(first, step, [part], decimals=1, spelled=True))
    ends = after >= len(tokens.words) or tokens.words[after] in ".,;:!?)%"
    if article and (link or ends) and under > 2:
        return Numeral(first, after, [part], decimals=2, spelled=True)
    return None


def _spelled(tokens: Tokens, lex: Lexicon, index: int) -> Numeral | None:
    reader = _Speller(tokens, lex, index)
    return reader.read()


class _Speller:
    """Reads number words one by one as long as they can belong to one number."""

    def __init__(self, tokens: Tokens, lex: Lexicon, index: int) -> None:
        self.tokens = tokens
        self.lex = lex
        self.first = index
        self.at = index
        self.parts: list[Part] = []
        self.group: int | None = None
        self.exact: Decimal | None = None
        self.decimals = 0
        self.scale_first: int | None = None
        self.words_taken = 0
        self.fraction = Decimal(0)

    def read(self) -> Numeral | None:
        self._article()
        while self.at < len(self.tokens.words) and (not self.words_taken or not self.tokens.breaks(self.at - 1)):
            if not self._step():
                break
        if self.group is None and self.exact is None and not self.parts:
            return None
        single = self.at - self.first == 1 and self.tokens.words[self.first] in self.lex.articles
        self._close_group()
        numeral = Numeral(
            self.first, self.at, self.parts, self.fraction, decimals=self.decimals, scale_first=self.scale_first,
            spelled=True, article=single,
        )  # fmt: skip
        if single:
            return _ratio(self.tokens, self.lex, numeral) or numeral
        if self._denominator(numeral):
            return numeral
        if self.lex.trailing:
            _raise_last_digit(self.tokens, self.lex, numeral)
        special = _ratio(self.tokens, self.lex, numeral) or _upper_part(self.tokens, self.lex, numeral)
        return special or _with_scales(self.tokens, self.lex, numeral)

    def _article(self) -> None:
        """ "a hundred", "a million": the number begins one word earlier."""
        lex, at = self.lex, self.at
        hundred = lex.cardinals.at(self.tokens, at)
        scale = lex.magnitudes.at(self.tokens, at)
        if (scale is None and not (hundred and hundred[1] == 100)) or lex.mixed.has(self.tokens, at):
            return
        if _article_before(self.tokens, lex, at):
            self.first = at - 1
            self.group = None if scale is None else 1
        elif (
            self.tokens.words[at] not in lex.alone
            and not lex.spaceless
            and not (hundred and lex.magnitudes.has(self.tokens, hundred[0]))
        ):
            self.at = len(self.tokens.words)

    def _step(self) -> bool:
        at, least = self._past_joiner()
        lex, tokens = self.lex, self.tokens
        cardinal = lex.cardinals.at(tokens, at)
        if cardinal is not None:
            after, value = cardinal
            if self._point(after, value):
                return True
            grown = self._grown(value, least)
            if grown is None:
                return False
            self.group, self.at = grown, after
            self.words_taken += 1
            return True
        mixed = lex.mixed.at(tokens, at)
        if mixed is not None and self.group is None and self.exact is None:
            self.exact, self.at = mixed[1], mixed[0]
            self.decimals = 1
            self.words_taken += 1
            return True
        pieces = lex.compound(tokens.words[at])
        if pieces:
            return self._pieces(pieces, at)
        nothing_yet = self.group is None and self.exact is None and not self.parts
        if nothing_yet and not lex.spaceless and tokens.words[at] not in lex.alone:
            return False
        scale = lex.magnitudes.at(tokens, at)
        if scale is None or (least is not None):
            return False
        if self.parts and self.group is None and self.exact is None and isinstance(self.parts[-1], Decimal):
            return False
        self._scale(scale[1], at)
        self.at = scale[0]
        self.words_taken += 1
        return True

    def _past_joiner(self) -> tuple[int, int | None]:
        """The next word after a hyphen or a joiner such as "and", with what the joiner asks of the number before."""
        tokens, at = self.tokens, self.at
        if not self.words_taken:
            return at, None
        hyphen = _after_hyphen(tokens, at)
        words = tokens.words
        least = self.lex.joiners.get(words[hyphen]) if hyphen + 1 < len(words) else None
        if least is None:
            return hyphen, None
        before = self.group if self.group is not None else 0
        if before % least == 0 and (self.group is None or before > 0 or least == 1):
            return _after_hyphen(tokens, hyphen + 1), least
        return hyphen, None

    def _grown(self, value: int, least: int | None) -> int | None:
        """The group below a thousand with one more number word, None if the word begins another number."""
        group, lex = self.group, self.lex
        if self.exact is not None:
            return None
        if lex.spaceless:
            return _ideographic(group, value)
        if group is None:
            if self.parts and isinstance(self.parts[-1], Decimal):
                return None
            return value
        if value == 100:
            return group * 100 if 1 <= group <= 99 else None
        if value == 1000:
            return None
        below = group % 100
        if value < 10:
            if group and below % 10 == 0 and below != 10 and value:
                return group + value
            return group + value if lex.vigesimal and below % 20 == 10 and value >= 7 else None
        if lex.vigesimal and value == 20 and below == 4:
            return group - 4 + 80
        if least == 1 and 0 < below < 10 and value % 10 == 0 and value < 100:
            return group + value
        if value < 100 and group >= 100 and below == 0:
            return group + value
        if lex.vigesimal and 10 <= value < 20 and below in (60, 80):
            return group + value
        return None

    def _point(self, after: int, value: int) -> bool:
        """ "one point four", "trois virgule quatorze": what follows the spoken decimal sign."""
        tokens, lex = self.tokens, self.lex
        words = tokens.words
        grown = self._grown(value, None)
        if grown is None or after + 1 >= len(words) or words[after] not in lex.points or tokens.breaks(after - 1):
            return False
        digits, at = "", after + 1
        large = _large_decimals(tokens, lex, at)
        if large is not None:
            at, digits = large
        while at < len(words) and len(digits) < 20 and large is None:
            if words[at].isdecimal():
                digits, at = digits + words[at], at + 1
                break
            more = lex.cardinals.at(tokens, at)
            if more is None or more[1] >= 100 or (more[1] >= 10 and digits.strip("0")):
                break
            tens = more[1] >= 20 and more[1] % 10 == 0
            at, number = more
            ones = lex.cardinals.at(tokens, _after_hyphen(tokens, at)) if tens else None
            if ones is not None and 0 < ones[1] < 10:
                at, number = ones[0], number + ones[1]
            digits += str(number)
        if not digits:
            return False
        self.exact, self.at, self.decimals = Decimal(f"{grown}.{digits}"), at, len(digits)
        self.group = None
        self.words_taken += 2
        return True

    def _pieces(self, pieces: tuple[Piece, ...], at: int) -> bool:
        """A word such as "zweihundertfünfundzwanzigtausend"."""
        kept = list(self.parts), self.group, self.exact, self.decimals, self.scale_first
        least: int | None = None
        for kind, worth in pieces:
            if kind == "joiner" and isinstance(worth, int):
                least = worth
            elif kind == "cardinal" and isinstance(worth, int):
                grown = self._grown(worth, least)
                if grown is None:
                    self.parts, self.group, self.exact, self.decimals, self.scale_first = kept
                    return False
                self.group, least = grown, None
            elif (kind == "mixed" and isinstance(worth, Decimal)) or (
                kind == "addition" and isinstance(worth, Decimal)
            ):
                self.exact, self.decimals = worth + (self.group or 0), 1
                self.group = None
            elif isinstance(worth, tuple):
                self._scale(worth, at)
        self.scale_first = kept[-1]
        self.at = at + 1
        self.words_taken += 2
        return True

    def _scale(self, meanings: tuple[Magnitude, ...], at: int) -> None:
        self._close_group()
        self.parts.append(meanings)
        if self.scale_first is None:
            self.scale_first = at

    def _close_group(self) -> None:
        if self.exact is not None:
            self.parts.append(self.exact)
        elif self.group is not None:
            self.parts.append(Decimal(self.group))
        self.exact = self.group = None

    def _denominator(self, numeral: Numeral) -> bool:
        """ "two thirds", "trois quarts": the number so far is the numerator."""
        tokens, lex = self.tokens, self.lex
        at = _after_hyphen(tokens, numeral.after)
        found = lex.denominators.at(tokens, at) if at < len(tokens.words) else None
        if found is None or numeral.scales or len(numeral.parts) != 1 or numeral.decimals:
            return False
        after, under = found
        value = numeral.parts[0]
        link = lex.linkers.at(tokens, after)
        if not isinstance(value, Decimal) or not 0 < value < 1000:
            return False
        scaled = lex.magnitudes.has(tokens, after)
        if lex.units.has(tokens, at) and not link and at == numeral.after and not scaled:
            return False
        numeral.parts = [value / under]
        numeral.decimals = 2
        numeral.after = after
        step = link[0] if link else after
        if link and step < len(tokens.words) and tokens.words[step] in lex.articles:
            step += 1
        if lex.magnitudes.has(tokens, step):
            numeral.after = step
            _with_scales(tokens, lex, numeral)
        return True


def _raise_last_digit(tokens: Tokens, lex: Lexicon, numeral: Numeral) -> None:
    """ "二百五" is 250 and "九十二万四" 924000: a last bare digit takes the place below the one before it."""
    last = lex.cardinals.at(tokens, numeral.after - 1)
    before = numeral.after - 2
    if last is None or not 0 < last[1] < 10 or before <= numeral.first or numeral.decimals:
        return
    place = lex.cardinals.at(tokens, before)
    scale = lex.magnitudes.at(tokens, before)
    worth = place[1] if place and place[1] in (100, 1000) else 0
    if scale is not None:
        worth = 10 ** scale[1][0].exponent
    tail = numeral.parts[-1]
    if worth and isinstance(tail, Decimal):
        numeral.parts[-1] = tail - last[1] + Decimal(last[1]) * worth / 10


def _large_decimals(tokens: Tokens, lex: Lexicon, at: int) -> tuple[int, str] | None:
    """ "coma mil quinientos": decimals said as one number of three figures or more."""
    if lex.spaceless or at >= len(tokens.words):
        return None
    scale = lex.magnitudes.at(tokens, at)
    first = lex.cardinals.at(tokens, at)
    if not (
        (scale and scale[1][0].exponent == 3)
        or (first and first[1] >= 100)
        or (first and lex.magnitudes.has(tokens, first[0]))
    ):
        return None
    if first and first[1] < 100 and lex.magnitudes.at(tokens, first[0])[1][0].exponent > 3:  # type: ignore[index]
        return None
    number = _spelled(tokens, lex, at)
    whole = number is not None and not number.decimals and number.value() < 10**6
    return (number.after, str(int(number.value()))) if number is not None and whole else None


def _ideographic(group: int | None, value: int) -> int | None:
    """Digits, and 10, 100, 1000 after them: 三百二十五, 二〇二五."""
    if group is None:
        return value
    if value in (10, 100, 1000):
        ones = group % 10
        head = group - ones
        if head and head % (value * 10):
            return None
        return head + (ones or 1) * value
    if value < 10:
        last_zero = group % 10 == 0 and group > 0
        return group + value if last_zero else group * 10 + value if group < 10**15 else None
    return None
