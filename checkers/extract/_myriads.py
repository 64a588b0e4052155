"""Numbers of Chinese, Japanese and Korean: places of ten, a hundred and a thousand within myriads, in signs, in digits
or in both: "三億五千万", "1.4万亿", "4억 1천 590만", "二〇二五", "七点五".
"""

from __future__ import annotations

from decimal import Decimal

from checkers.extract._figures import read_digits
from checkers.extract._lexicon import Lexicon
from checkers.extract._numeral import Numeral, Part
from checkers.extract._tokens import Tokens
from checkers.model.language import Magnitude

_PLACES = {10: 1, 100: 2, 1000: 3}


def read_myriads(tokens: Tokens, lex: Lexicon, index: int, *, numerator: bool = False) -> Numeral | None:
    """The number that begins at the word. Above a fraction bar a scale word counts only where a number or the end
    follows: Korean "삼분의 일만" is "only a third"."""
    if lex.stops and not numerator and lex.stops.has(tokens, index):
        return None
    return _Reader(tokens, lex, index, numerator).read()


class _Reader:
    """Takes figures, signs and places as long as each stands lower than the one before."""

    def __init__(self, tokens: Tokens, lex: Lexicon, index: int, numerator: bool) -> None:
        self.tokens = tokens
        self.lex = lex
        self.first = self.at = index
        self.numerator = numerator
        self.parts: list[Part] = []
        self.group: int | None = None
        """What the places so far add up to, below the next myriad."""
        self.place = 10000
        """The last place taken: the next must be lower."""
        self.pending: Decimal | None = None
        """A figure or digits that wait for their place."""
        self.figure = False
        """Whether `pending` was written in digits."""
        self.figures_only = True
        self.zero = False
        self.decimals = 0
        self.scale_first: int | None = None
        self.last_scale = 100
        self.unscaled = False
        """Whether the last word counts things and takes no scale word: 하나, 둘."""
        self.raised = 0
        """Worth of the place before a last bare digit, in languages where that takes the next place: 二百五."""

    def read(self) -> Numeral | None:
        while self.at < len(self.tokens.words) and (self.at == self.first or not self.tokens.breaks(self.at - 1)):
            if not self._step():
                break
        if self.pending is None and self.group is None and not self.parts:
            return None
        self._raise_last_digit()
        self._close(keep_place=True)
        first_is_digit = self.tokens.words[self.first][:1].isdecimal()
        alone = self.at - self.first == 1 and self.tokens.words[self.first] in self.lex.articles
        return Numeral(
            self.first, self.at, self.parts, decimals=self.decimals, scale_first=self.scale_first,
            spelled=not first_is_digit, article=alone,
        )  # fmt: skip

    def _step(self) -> bool:
        lex, tokens, at = self.lex, self.tokens, self.at
        word = tokens.words[at]
        if word[:1].isdecimal():
            return self._figure(word)
        if at > self.first and lex.stops and self._stops(at):
            return False
        if self._point(at):
            return True
        cardinal = lex.cardinals.at(tokens, at)
        if cardinal is not None:
            counting = lex.unscaled.has(tokens, at)
            if counting and not self.unscaled and at > self.first:
                # Korean 삼십 세: "three" to count with follows no 삼십, so it is the unit.
                return False
            self.unscaled = counting
            return self._cardinal(*cardinal)
        scale = lex.magnitudes.at(tokens, at)
        return scale is not None and self._scale(scale[0], scale[1])

    def _stops(self, at: int) -> bool:
        """Whether a particle, a bound or a unit begins here that looks like a number sign: 이상, 이다, 사분기."""
        tokens, lex = self.tokens, self.lex
        if lex.stops.has(tokens, at):
            return True
        for table in (lex.comparators_after, lex.units, lex.currencies):
            found = table.at(tokens, at)
            if found is not None and found[0] - at > 1:
                return True
        return False

    def _figure(self, word: str) -> bool:
        if self.pending is not None or (self.decimals and self.at > self.first):
            return False
        read = read_digits(word, self.lex)
        if read is None or (self.place < 10000 and (read[0] >= self.place or read[1])):
            return False
        if self.parts and self.group is None and (read[0] >= 10**self.last_scale or read[1]):
            return False
        self.pending, self.decimals = read[0], read[1]
        self.figure = True
        self.at += 1
        return True

    def _cardinal(self, after: int, value: int) -> bool:
        if value == 0 and (self.group is not None or self.parts) and self.pending is None and self._goes_on(after):
            self.zero, self.at = True, after
            return True
        if value in _PLACES:
            if not self._take_place(value):
                return False
        elif value < 10:
            if self.pending is not None and (self.figure or self.decimals):
                return False
            if self.pending is not None and self.group is not None:
                return False
            if self.pending is not None and self.pending >= 10**15:
                return False
            self.pending = (self.pending or Decimal(0)) * 10 + value
            self.figure = False
        else:
            if self.pending is not None or self.place <= 10:
                return False
            self.group, self.place = (self.group or 0) + value, 10
        self.at = after
        return True

    def _goes_on(self, at: int) -> bool:
        words = self.tokens.words
        return at < len(words) and (words[at][:1].isdecimal() or self.lex.cardinals.has(self.tokens, at))

    def _take_place(self, place: int) -> bool:
        count = 1 if self.pending is None else self.pending
        if place >= self.place or count != int(count) or count == 0 or (count >= 10 and self.group is not None):
            return self._places_of_figure(place)
        if self.pending is None and self.group is None and self.lex.spaceless and self.decimals:
            return False
        self.group = (self.group or 0) + int(count) * place
        self.raised, self.zero = place, False
        self.pending, self.place, self.figure = None, place, False
        return True

    def _places_of_figure(self, place: int) -> bool:
        """ "2.5千": a figure with decimals before a place."""
        if self.pending is None or self.group is not None or not self.figure or not self.decimals:
            return False
        self.parts += [self.pending, (Magnitude(_PLACES[place]),)]
        if self.scale_first is None:
            self.scale_first = self.at
        self.pending, self.place = None, place
        return True

    def _scale(self, after: int, meanings: tuple[Magnitude, ...]) -> bool:
        exponent = meanings[0].exponent
        bare = self.pending is None and self.group is None
        if self.unscaled and not self.parts:
            return False
        if bare and not self.parts and self.at > self.first:
            return False
        if self.parts and not bare and exponent >= self.last_scale:
            # "四千万亿" multiplies; another figure before a larger scale word begins another number.
            return False
        if self.numerator and not self._ends_or_goes_on(after):
            return False
        if bare and self.parts and not isinstance(self.parts[-1], tuple):
            return False
        self._close(keep_place=True)
        self.parts.append(meanings)
        if self.scale_first is None:
            self.scale_first = self.at
        self.raised, self.zero = 10**exponent, False
        self.place, self.last_scale = 10000, exponent
        self.at = after
        return True

    def _ends_or_goes_on(self, at: int) -> bool:
        words = self.tokens.words
        return at >= len(words) or not words[at][0].isalpha() or self._goes_on(at)

    def _point(self, at: int) -> bool:
        """ "三点一四": digits after a spoken decimal sign."""
        tokens, lex = self.tokens, self.lex
        words = tokens.words
        if words[at] not in lex.points or at == self.first or at + 1 >= len(words) or self.decimals:
            return False
        if self.figure and self.pending is not None:
            # 7点19分 is a time and 4점 11개 a score.
            return False
        after_scale = self.pending is None and self.group is None
        digits, step = "", at + 1
        while step < len(words) and len(digits) < 20:
            if words[step].isdecimal() and not digits and (after_scale or self.pending == 0):
                digits, step = words[step], step + 1
                break
            if lex.stops and self._stops(step):
                break
            more = lex.cardinals.at(tokens, step)
            if more is None or more[1] >= 10:
                break
            step, digits = more[0], digits + str(more[1])
        if not digits:
            return False
        whole = (self.group or 0) + (self.pending or 0)
        self.parts.append(Decimal(f"{whole}.{digits}"))
        self.group = self.pending = None
        self.raised = 0
        self.place, self.last_scale = 0, 100
        self.decimals, self.at = len(digits), step
        return True

    def _raise_last_digit(self) -> None:
        """ "二百五" is 250 and "九十二万四" 924000: a last bare digit takes the place below the one before it."""
        if not self.lex.trailing or self.pending is None or self.figure or self.zero or self.raised < 100:
            return
        if 0 < self.pending < 10:
            self.pending = self.pending * self.raised / 10

    def _close(self, *, keep_place: bool) -> None:
        """Puts the group so far among the parts; "2천억" keeps its thousand as a scale word, so that its last digit
        counts for what it is."""
        if self.group is None and self.pending is None:
            return
        if keep_place and self.pending is None and self.group and self._round_figure():
            self.parts += [Decimal(self.group) / self.place, (Magnitude(_PLACES[self.place]),)]
            if self.scale_first is None:
                self.scale_first = self.at - 1
        else:
            self.parts.append((Decimal(self.group or 0)) + (self.pending or Decimal(0)))
        self.group = self.pending = None

    def _round_figure(self) -> bool:
        """Whether the group is one figure in digits and its place, "2천"."""
        words = self.tokens.words
        return self.place in _PLACES and self.at >= 2 and words[self.at - 2][:1].isdecimal() and (
            self.group is not None and self.group < 10 * self.place
        )  # fmt: skip
