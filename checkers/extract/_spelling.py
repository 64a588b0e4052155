"""Number words in a row: "two hundred and five thousand", "quatre-vingt-dix-sept", "zweihundertfünf", "one point four".

A speller takes words as long as they can belong to one number; what a number is divided by ("fifths", "avos",
"zwanzigstel") is told here too, because number words make up its name.
"""

from __future__ import annotations

from decimal import Decimal

from checkers.extract._lexicon import Lexicon, Piece
from checkers.extract._numeral import Numeral, Part
from checkers.extract._tokens import Tokens
from checkers.model.language import Magnitude


def after_hyphen(tokens: Tokens, at: int) -> int:
    """The word behind a hyphen that is written onto both its neighbours."""
    words = tokens.words
    joined = at + 1 < len(words) and words[at] == "-" and tokens.glued(at - 1) and tokens.glued(at)
    return at + 1 if joined else at


def written_joiner(tokens: Tokens, lex: Lexicon, at: int) -> int | None:
    """What a joiner asks that is written onto the word, Arabic "وثلاثون"; None where none is."""
    if not lex.prefixes or at >= len(tokens.words):
        return None
    letter = tokens.text[tokens.starts[at]]
    least = lex.joiners.get(letter)
    return least if least is not None and not tokens.words[at].startswith(letter) else None


def article_before(tokens: Tokens, lex: Lexicon, index: int) -> bool:
    return index > 0 and tokens.words[index - 1] in lex.articles and not tokens.breaks(index - 1)


def spelled_out(tokens: Tokens, lex: Lexicon, index: int, stop: int | None = None) -> Numeral | None:
    """The number that words spell from `index` on, not reaching `stop`; without halves, thirds and later scales."""
    return Speller(tokens, lex, index, stop).read()


class Speller:
    """Reads number words one by one as long as they can belong to one number."""

    def __init__(self, tokens: Tokens, lex: Lexicon, index: int, stop: int | None = None) -> None:
        self.tokens = tokens
        self.lex = lex
        self.first = index
        self.at = index
        self.stop = len(tokens.words) if stop is None else stop
        self.parts: list[Part] = []
        self.group: int | None = None
        self.exact: Decimal | None = None
        self.decimals = 0
        self.scale_first: int | None = None
        self.words_taken = 0
        self.joined: int | None = None
        """Where the last joiner between two parts stands: the "and" of "two hundred and five"."""
        self.tens: int | None = None
        """Where the last word stands, if it is a bare twenty to ninety."""

    def read(self) -> Numeral | None:
        self._article()
        while self.at < self.stop and (not self.words_taken or not self.tokens.breaks(self.at - 1)):
            if not self._step():
                break
        if self.group is None and self.exact is None and not self.parts:
            return None
        single = self.at - self.first == 1 and self.tokens.words[self.first] in self.lex.articles
        self._close_group()
        return Numeral(
            self.first, self.at, self.parts, decimals=self.decimals, scale_first=self.scale_first,
            spelled=True, article=single,
        )  # fmt: skip

    def _article(self) -> None:
        """ "a hundred", "a million": the number begins one word earlier."""
        lex, at = self.lex, self.at
        hundred = lex.cardinals.at(self.tokens, at)
        scale = lex.magnitudes.at(self.tokens, at)
        if (scale is None and not (hundred and hundred[1] == 100)) or lex.mixed.has(self.tokens, at):
            return
        if article_before(self.tokens, lex, at):
            self.first = at - 1
            self.group = None if scale is None else 1
        elif self.tokens.words[at] not in lex.alone and not (hundred and self._goes_on(hundred[0])):
            self.at = self.stop

    def _goes_on(self, at: int) -> bool:
        """Whether a bare "hundred" is one, because a number word follows: "hundred fifteen"."""
        if self.lex.magnitudes.has(self.tokens, at):
            return True
        below = self.lex.cardinals.at(self.tokens, at)
        return below is not None and 10 <= below[1] < 100

    def _step(self) -> bool:
        at, least = self._past_joiner()
        if at >= self.stop:
            return False
        lex, tokens = self.lex, self.tokens
        if self.group is not None and tokens.words[at] in lex.points:
            return self._point(at)
        cardinal = lex.cardinals.at(tokens, at)
        if cardinal is not None:
            after, value = cardinal
            if least is not None and lex.joined and value not in lex.joined and (self.group or 0) % 100:
                return False
            if value == 0 and self.parts and self.group is None and self.exact is None and least is None:
                # Vietnamese names the empty hundreds: "nghìn không trăm mười một".
                self._advance(after)
                return True
            grown = self._grown(value, least)
            if grown is None:
                return False
            self._advance(after, at if least is not None else None)
            self.group = grown
            self.tens = at if 20 <= value < 100 and value % 10 == 0 else None
            return True
        mixed = lex.mixed.at(tokens, at)
        if mixed is not None and self.group is None and self.exact is None:
            self._mixed(mixed[1])
            self._advance(mixed[0])
            return True
        pieces = lex.compound(tokens.words[at])
        if pieces:
            return self._pieces(pieces, at, least)
        nothing_yet = self.group is None and self.exact is None and not self.parts
        if nothing_yet and tokens.words[at] not in lex.alone:
            return False
        scale = lex.magnitudes.at(tokens, at)
        if scale is None or (least is not None):
            return False
        if self.parts and self.group is None and self.exact is None and isinstance(self.parts[-1], Decimal):
            return False
        self._scale(scale[1], at)
        self._advance(scale[0])
        return True

    def _mixed(self, worth: Decimal) -> None:
        """1.5 in one word; a dual of a scale word ("two thousand" in one) goes on like the words of which it is."""
        exponent = worth.adjusted()
        if exponent >= 3 and worth == int(worth) and exponent % 3 == 0:
            self.parts += [worth.scaleb(-exponent), (Magnitude(exponent),)]
        else:
            self.exact, self.decimals = worth, 1

    def _advance(self, after: int, behind_joiner: int | None = None) -> None:
        if behind_joiner is not None:
            self.joined = self.at if self.tokens.words[self.at] != "-" else self.at + 1
        self.tens = None
        self.at = after
        self.words_taken += 1

    def _past_joiner(self) -> tuple[int, int | None]:
        """The next word after a hyphen or a joiner such as "and", with what the joiner asks of the number before."""
        tokens, at = self.tokens, self.at
        if not self.words_taken:
            return at, None
        hyphen = self._past_dash(at)
        words = tokens.words
        least = self.lex.joiners.get(words[hyphen]) if hyphen + 1 < len(words) else None
        written = written_joiner(tokens, self.lex, hyphen) if least is None else None
        if written is not None:
            return (hyphen, written) if self._takes_joiner(written) else (hyphen, None)
        if least is None:
            return hyphen, None
        if self._takes_joiner(least):
            return after_hyphen(tokens, hyphen + 1), least
        return hyphen, None

    def _takes_joiner(self, least: int) -> bool:
        before = self.group if self.group is not None else 0
        return before % least == 0 and (self.group is None or before > 0 or least == 1)

    def _past_dash(self, at: int) -> int:
        """Past a hyphen; between tens and ones also past one with spaces around it, "fifty - two"."""
        words = self.tokens.words
        hyphen = after_hyphen(self.tokens, at)
        if hyphen != at or self.tens is None or at + 1 >= len(words) or words[at] != "-":
            return hyphen
        ones = self.lex.cardinals.at(self.tokens, at + 1)
        return at + 1 if ones is not None and 0 < ones[1] < 10 else at

    def _grown(self, value: int, least: int | None) -> int | None:
        """The group below a thousand with one more number word, None if the word begins another number."""
        group, lex = self.group, self.lex
        if self.exact is not None:
            return self._hundreds_of_mixed(value)
        if group is None:
            if self.parts and isinstance(self.parts[-1], Decimal):
                return None
            return value
        if group == 0 and value < 10 and not self.parts:
            # "Zero eight" is eight, as it is dialled.
            return value
        if value == 100:
            return group * 100 if 1 <= group <= 99 else None
        if value == 1000:
            return None
        below = group % 100
        if value < 10:
            if group and below % 10 == 0 and below != 10 and value:
                return group + value
            if lex.tens_and_ones and below == 10 and value:
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

    def _hundreds_of_mixed(self, value: int) -> int | None:
        """ "सवा सौ": a hundred and a quarter of a hundred."""
        whole = self.exact * 100 if self.exact is not None and value == 100 and self.exact < 100 else None
        if whole is None or whole != int(whole):
            return None
        self.exact, self.decimals = None, 0
        return int(whole)

    def _point(self, after: int) -> bool:
        """ "one point four", "trois virgule quatorze": what follows the spoken decimal sign at `after`."""
        tokens, lex = self.tokens, self.lex
        words = tokens.words
        if after + 1 >= self.stop or tokens.breaks(after - 1):
            return False
        linking = lex.whole_links.has(tokens, after) and words[after + 1] in lex.articles
        if linking or part_of_one(tokens, lex, after + 1) is not None:
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
            ones = lex.cardinals.at(tokens, self._after_tens(at)) if tens else None
            if ones is not None and 0 < ones[1] < 10:
                at, number = ones[0], number + ones[1]
            digits += str(number)
        if not digits:
            return False
        self.exact, self.at, self.decimals = Decimal(f"{self.group}.{digits}"), at, len(digits)
        self.group = self.tens = None
        self.words_taken += 2
        return True

    def _after_tens(self, at: int) -> int:
        """Past the hyphen or joiner between tens and ones: "vinte e oito"."""
        words = self.tokens.words
        at = after_hyphen(self.tokens, at)
        return at + 1 if at + 1 < len(words) and self.lex.joiners.get(words[at]) == 10 else at

    def _pieces(self, pieces: tuple[Piece, ...], at: int, least: int | None) -> bool:
        """A word such as "zweihundertfünfundzwanzigtausend"."""
        if len(pieces) == 1 and pieces[0][0] == "mixed" and self.group is not None:
            return False
        kept = list(self.parts), self.group, self.exact, self.decimals, self.scale_first
        behind = at if least is not None else None
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
        self._advance(at + 1, behind)
        self.words_taken += 1
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


def _large_decimals(tokens: Tokens, lex: Lexicon, at: int) -> tuple[int, str] | None:
    """ "coma mil quinientos": decimals said as one number of three figures or more."""
    if at >= len(tokens.words):
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
    number = spelled_out(tokens, lex, at)
    whole = number is not None and not number.decimals and number.value() < 10**6
    return (number.after, str(int(number.value()))) if number is not None and whole else None


def part_of_one(tokens: Tokens, lex: Lexicon, at: int) -> tuple[int, Decimal] | None:
    """ "a fifth", "three quarters", "dos cincoavos": a fraction below one, written after a whole number."""
    words = tokens.words
    if at >= len(words):
        return None
    if lex.bare_parts:
        bare = lex.denominators.at(tokens, at)
        if bare is not None:
            return bare[0], Decimal(1) / bare[1]
    if words[at] in lex.articles:
        over: tuple[int, Decimal] | None = (at + 1, Decimal(1))
    else:
        cardinal = lex.cardinals.at(tokens, at)
        if cardinal is None or not 0 < cardinal[1] < 100:
            return None
        number = spelled_out(tokens, lex, at)
        over = (number.after, number.value()) if number and not number.decimals and not number.scaled else None
    if over is None:
        return None
    under = denominator(tokens, lex, past_part_link(tokens, lex, over[0]))
    return (under[0], over[1] / under[1]) if under and over[1] < under[1] else None


def past_part_link(tokens: Tokens, lex: Lexicon, at: int) -> int:
    """Past a hyphen, or the word that a language puts between numerator and denominator: Hindi "एक का पाँचवाँ"."""
    link = lex.part_links.at(tokens, at) if at < len(tokens.words) else None
    return link[0] if link else after_hyphen(tokens, at)


def denominator(tokens: Tokens, lex: Lexicon, at: int) -> tuple[int, int] | None:
    """What the number before is divided by: "fifths", "twenty-firsts", "treintavos", "vinte e um avos"."""
    if at >= len(tokens.words) or (at and tokens.breaks(at - 1)):
        return None
    compound = _tens_and_ordinal(tokens, lex, at) or _marked(tokens, lex, at)
    if compound is not None:
        return compound
    simple = lex.denominators.at(tokens, at)
    if simple is not None:
        return simple
    derived = lex.denominator_word(tokens.words[at])
    return (at + 1, derived) if derived else None


def _tens_and_ordinal(tokens: Tokens, lex: Lexicon, at: int) -> tuple[int, int] | None:
    tens = lex.cardinals.at(tokens, at)
    if tens is None or not 20 <= tens[1] < 100 or tens[1] % 10:
        return None
    step = after_hyphen(tokens, tens[0])
    words = tokens.words
    if step + 1 < len(words) and words[step] in lex.joiners:
        step = after_hyphen(tokens, step + 1)
    last = lex.ordinals.at(tokens, step) or lex.denominators.at(tokens, step)
    return (last[0], tens[1] + last[1]) if last and last[1] < 10 else None


def _marked(tokens: Tokens, lex: Lexicon, at: int) -> tuple[int, int] | None:
    if not lex.denominator_marks or not lex.cardinals.has(tokens, at):
        return None
    number = spelled_out(tokens, lex, at)
    mark = lex.denominator_marks.at(tokens, number.after) if number else None
    if number is None or mark is None or number.decimals or number.value() < 2:
        return None
    return mark[0], int(number.value())
