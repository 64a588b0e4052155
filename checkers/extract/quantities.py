"""Amounts in running text: value, unit, comparator and every admissible reading.

One pass finds the places where an amount can begin (a digit or a number word); everything else is read from the few
words around them. What only looks like an amount (a year, a time, a score, an ordinal, a product's name) is left out.
"""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from decimal import Decimal

from checkers.extract import _universal as universal
from checkers.extract._enumerations import shared
from checkers.extract._exclusions import is_score, not_an_amount
from checkers.extract._lexicon import Lexicon, lexicon
from checkers.extract._numeral import Numeral
from checkers.extract._spelling import written_joiner
from checkers.extract._tokens import Tokens
from checkers.extract._units import ONE, Unit, per_after, unit_after, unit_before
from checkers.extract.numerals import read_number
from checkers.model.document import Span
from checkers.model.language import Language, Magnitude
from checkers.model.quantity import Comparator, Quantity, Reading, Scale

_DASHES = frozenset("-–—~〜～")
_HUNDREDTH = Decimal("0.01")
_MORE = {Comparator.MORE_THAN, Comparator.AT_LEAST}
_LESS = {Comparator.LESS_THAN, Comparator.AT_MOST}
_BOUNDS = _MORE | _LESS


@dataclass(slots=True)
class _Amount:
    """A numeral with the unit around it: words `first` up to `after`."""

    numeral: Numeral
    first: int
    after: int
    unit: Unit | None
    negative: bool = False

    def signed(self, value: Decimal) -> Decimal:
        return -value if self.negative else value


def find_quantities(text: str, language: Language | None, *, variety: str | None = None) -> tuple[Quantity, ...]:
    """Every amount in the text, in text order, not overlapping.

    `language` None means unsure: figures, signs and codes are read; a scale word on which languages differ leaves
    `value` None with every reading kept. `variety` is the full BCP 47 tag where it says more than the language
    ("en-IN", "de-CH"): it changes separators and what "$" or "peso" most likely is.
    """
    lex = lexicon(language, _region(variety or (language.tag if language else None)))
    tokens = Tokens(text, lex.pattern, lex.words)
    found: list[Quantity] = []
    reached = 0
    words = tokens.words
    begins = lex.begins
    for index in [i for i, word in enumerate(words) if begins[word]]:
        if index < reached:
            continue
        if words[index] in lex.articles and index + 1 < len(words) and not _is_one(words, lex, index):
            continue
        amount, after = _judged(tokens, lex, index, reached)
        if amount is None:
            reached = max(reached, after)
            continue
        quantity, after = _quantity(tokens, lex, amount, reached)
        if quantity is not None:
            if found and quantity.comparator in _BOUNDS and _joins_bounds(words, lex, reached, tokens, quantity):
                quantity = _between(found, quantity)
            found.append(quantity)
        reached = max(after, index + 1)
    return tuple(_settled(shared(text, found, lex)))


def _is_one(words: list[str], lex: Lexicon, index: int) -> bool:
    """Whether an article may be a number: before something that can be one of, or behind "minus"."""
    return lex.begins_amount(words[index + 1]) or (index > 0 and words[index - 1] in lex.negative_words)


def _joins_bounds(words: list[str], lex: Lexicon, reached: int, tokens: Tokens, quantity: Quantity) -> bool:
    """Whether only words such as "and" or "but" stand between the amount before and this one."""
    at = reached
    while at < len(words) and at < reached + 3 and tokens.starts[at] < quantity.span.start:
        if words[at] not in lex.bound_links:
            return False
        at += 1
    return at < len(words) and tokens.starts[at] >= quantity.span.start


def _between(found: list[Quantity], bound: Quantity) -> Quantity:
    """ "More than 100 and less than 300": one amount with both bounds, taken from the two; else the second alone."""
    other = found[-1]
    low, high = (other, bound) if other.comparator in _MORE else (bound, other)
    fits = low.comparator in _MORE and high.comparator in _LESS and low.value is not None and high.value is not None
    if not fits or low.value >= high.value or not _one_unit(low, high):  # type: ignore[operator]
        return bound
    found.pop()
    named = low if low.unit else high
    return replace(
        named, span=Span(other.span.start, bound.span.end), number=Span(other.number.start, bound.number.end),
        value=None, low=low.value, high=high.value, comparator=Comparator.BETWEEN, readings=(), sign_span=None,
    )  # fmt: skip


def _one_unit(one: Quantity, other: Quantity) -> bool:
    return one.unit is None or other.unit is None or bool(set(one.units) & set(other.units))


def _region(tag: str | None) -> str | None:
    parts = (tag or "").replace("_", "-").split("-")[1:]
    regions = [p.upper() for p in parts if len(p) == 2 or (len(p) == 3 and p.isdecimal())]
    return regions[0] if regions else None


def _amount(tokens: Tokens, lex: Lexicon, index: int, reached: int) -> _Amount | None:
    """The number at a word with its unit, None where it is no amount."""
    return _judged(tokens, lex, index, reached)[0]


def _judged(tokens: Tokens, lex: Lexicon, index: int, reached: int) -> tuple[_Amount | None, int]:
    """The number at a word with its unit and the word after it; without an amount, the word to go on at."""
    numeral = read_number(tokens, lex, index)
    if numeral is None or numeral.first < reached:
        return None, reached
    before = unit_before(tokens, lex, numeral.first, reached)
    after = unit_after(tokens, lex, numeral, before)
    unit = after or before
    if numeral.unit and unit is None:
        unit = Unit(numeral.first, numeral.after, (numeral.unit,), "measure")
    if before and after and after.kind == "money" and before.kind == "money":
        unit = after if set(after.names) <= set(before.names) else before
    amount = _Amount(numeral, min(numeral.first, before.first if before else numeral.first), numeral.after, unit)
    if unit is after and after is not None:
        amount.after = after.after
        _take_later_scale(tokens, lex, amount)
    _take_sign(tokens, lex, amount, reached)
    if not_an_amount(tokens, lex, numeral, unit, amount.negative):
        # What dates or names something as a whole does so with each of its signs: 一九九九年.
        signs = lex.spaceless and bool(numeral.parts) and not "가" <= tokens.words[numeral.first] <= "힣"
        return None, numeral.after if signs else reached
    return amount, amount.after


def _take_later_scale(tokens: Tokens, lex: Lexicon, amount: _Amount) -> None:
    """ "75 USD million": the scale word stands behind the money."""
    unit, numeral = amount.unit, amount.numeral
    if unit is None or unit.kind != "money" or numeral.scaled or numeral.vague or amount.after >= len(tokens.words):
        return
    scale = lex.magnitudes.at(tokens, amount.after)
    if scale is None or scale[1][0].exponent < 6 or tokens.breaks(amount.after - 1):
        return
    numeral.parts = [*numeral.parts, scale[1]]
    numeral.scale_first = amount.after
    amount.after, unit.after = scale[0], scale[0]


def _ends_before_sign(word: str, amount: _Amount) -> bool:
    """Whether a minus sign can be written onto the word: a bracket, or a sign of a script without spaces."""
    return word in "([<>≤≥=" or (not amount.numeral.spelled and "\u3040" <= word[0] <= "\u9fff" and word != "年")


def _take_sign(tokens: Tokens, lex: Lexicon, amount: _Amount, reached: int) -> None:
    words, at = tokens.words, amount.first - 1
    inner = amount.numeral.first - 1
    for place in (inner, at):
        if place < reached or place < 0:
            continue
        if words[place] == "-" and tokens.alone(place, amount.numeral.after):
            amount.negative, amount.first = True, place
            return
        if (
            words[place] == "-"
            and tokens.glued(place)
            and (place == 0 or not tokens.glued(place - 1) or _ends_before_sign(words[place - 1], amount))
        ):
            amount.negative, amount.first = True, min(place, amount.first)
            return
    said = lex.negatives.before(tokens, amount.first)
    bound = lex.comparators.before(tokens, amount.first) if said is not None else None
    if said is not None and said[0] >= reached and bound is None:
        amount.negative, amount.first = True, said[0]


def _quantity(tokens: Tokens, lex: Lexicon, one: _Amount, reached: int) -> tuple[Quantity | None, int]:
    """The amount, or the range that it opens, with its comparator; and the word after it."""
    sign_first, comparator, sign = _comparator_before(tokens, lex, one, reached)
    other, opened = _range_end(tokens, lex, one, reached)
    if other is not None and opened is not None:
        return _range(tokens, lex, one, other, opened)
    if one.unit is None and not one.numeral.scaled and is_score(tokens, one.numeral):
        return None, one.after
    after = one.after
    one, after = _with_small_change(tokens, lex, one, after)
    per, after = per_after(tokens, lex, one.unit, after)
    behind = _comparator_after(tokens, lex, after) if comparator is Comparator.EXACTLY else None
    if behind is not None and _lasts(one) and tokens.written(after, behind[0]).lower() in lex.during:
        behind = None
    sign_span: Span | None = sign
    if behind is not None:
        comparator = behind[1]
        sign_span = Span(tokens.starts[after], tokens.end(behind[0] - 1))
        after = behind[0]
    first = min(one.first, sign_first)
    span = Span(tokens.starts[first], tokens.end(after - 1))
    return _finished(tokens, lex, one, comparator, span, sign_span, per), after


def _with_small_change(tokens: Tokens, lex: Lexicon, one: _Amount, after: int) -> tuple[_Amount, int]:
    """ "three dollars and fifty cents", "15 euros 50", "五元三角": one amount of money."""
    unit = one.unit
    plain = not one.numeral.scaled and not one.numeral.vague and not one.numeral.decimals
    if unit is None or unit.kind != "money" or unit.worth != 1 or not plain:
        return one, after
    total, last, step = one.numeral.value(), ONE, after
    for _ in range(3):
        found = _change_at(tokens, lex, one, step, last)
        if found is None:
            break
        step, value, last = found
        total += value * last
    if step == after:
        return one, after
    whole = replace(one.numeral, parts=[total], decimals=2)
    return replace(one, numeral=whole, unit=replace(unit, after=step)), step


def _change_at(
    tokens: Tokens, lex: Lexicon, one: _Amount, at: int, last: Decimal
) -> tuple[int, Decimal, Decimal] | None:
    """The next smaller part of a sum of money: (word after it, how many, what one is worth)."""
    words = tokens.words
    link = lex.change_links.at(tokens, at) if at + 1 < len(words) else None
    start = link[0] if link else at
    if start >= len(words) or tokens.breaks(start - 1):
        return None
    if not (words[start][:1].isdecimal() or words[start] in lex.anchors or lex.compound(words[start])):
        return None
    number = read_number(tokens, lex, start)
    if number is None or number.first != start or number.scaled or number.vague or number.decimals or number.article:
        return None
    value = number.value()
    if not 0 < value < 100 or value != int(value):
        return None
    named = _named_change(tokens, lex, one, number)
    if named is not None:
        return (named[0], value, named[1]) if named[1] < last else None
    if last < 1:
        bare = value < 10 and last > _HUNDREDTH and _nothing_counted(tokens, lex, number.after)
        return (number.after, value, last / 10) if bare else None
    two_figures = len(words[start]) == 2 or (number.spelled and value >= 10)
    before = one.unit is not None and one.unit.first < one.numeral.after
    if before or not two_figures or not _nothing_counted(tokens, lex, number.after):
        return None
    ends = number.after >= len(words) or words[number.after] in ".,;:!?)"
    close = link is None and not number.spelled and not one.numeral.spelled
    return (number.after, value, _HUNDREDTH) if ends or close or (link and link[1]) else None


def _named_change(tokens: Tokens, lex: Lexicon, one: _Amount, number: Numeral) -> tuple[int, Decimal] | None:
    """The word for cents, tenths and their like behind a number: (word after it, worth)."""
    part = lex.money_parts.at(tokens, number.after) if number.after < len(tokens.words) else None
    if part is not None:
        return part
    unit = unit_after(tokens, lex, number, None)
    if unit is None or not unit.minor or unit.first != number.after:
        return None
    glued = tokens.glued(number.after - 1)
    known = one.unit is not None and (set(unit.names) & set(one.unit.names) or lex.minors.has(tokens, number.after))
    return (unit.after, unit.worth) if known or glued else None


def _nothing_counted(tokens: Tokens, lex: Lexicon, at: int) -> bool:
    """Whether no unit, scale word or further figure follows: "15 dollars 50", not "15 dollars 50 times"."""
    words = tokens.words
    if at >= len(words):
        return True
    tables = (lex.units, lex.currencies, lex.magnitudes, lex.symbols, lex.abbreviations)
    return not any(t.has(tokens, at) for t in tables) and not words[at][:1].isdecimal() and words[at] not in "%-–/"


def _finished(
    tokens: Tokens, lex: Lexicon, one: _Amount, comparator: Comparator, span: Span, sign: Span | None, per: str | None
) -> Quantity:
    numeral, unit = one.numeral, one.unit
    names = unit.names if unit else ()
    share = _share(one)
    value: Decimal | None = None
    low: Decimal | None = None
    high: Decimal | None = None
    readings: tuple[Reading, ...] = ()
    resolution: Decimal | None = None
    if numeral.low is not None and numeral.high is not None:
        comparator = Comparator.VAGUE
        low, high = sorted((numeral.low * share, numeral.high * share))
    else:
        value = _plain(numeral.value() if share is ONE else numeral.value() * share)
        resolution = _plain(numeral.resolution if share is ONE else abs(numeral.resolution * share))
        if numeral.other_value is not None or numeral.scale_first is not None:
            readings = _readings(numeral, share, value)
        if comparator is Comparator.EXACTLY and (numeral.more or numeral.rounded):
            comparator = Comparator.MORE_THAN if numeral.more else Comparator.ABOUT
        if not lex.known and numeral.scaled and len(readings) > 1:
            values = [r.value for r in readings if r.value is not None]
            value, low, high, comparator, resolution = None, min(values), max(values), Comparator.VAGUE, None
    end = tokens.end(numeral.after - 1)
    unit_span = None
    if unit is not None:
        unit_span = Span(tokens.starts[unit.first], end if unit.after == numeral.after else tokens.end(unit.after - 1))
    return _assembled(
        span, Span(tokens.starts[numeral.first], end), value, names[0] if names else None, comparator, low, high,
        _scale(tokens, numeral) if numeral.scale_first is not None else None, readings, resolution, unit_span, names,
        per, sign,
    )  # fmt: skip


_SETTERS = tuple(getattr(Quantity, field.name).__set__ for field in fields(Quantity))


def _assembled(*values: object) -> Quantity:
    """The quantity with these fields, in their order. A frozen dataclass assigns each field through a check against
    assignment, which takes as long as reading the whole amount; filling its slots does not."""
    made = Quantity.__new__(Quantity)
    for put, value in zip(_SETTERS, values, strict=True):
        put(made, value)
    return made


def _share(one: _Amount) -> Decimal:
    """What the number is multiplied by to be in its unit: cents are hundredths, a sign makes it negative."""
    share = one.unit.worth if one.unit else ONE
    return -share if one.negative else share


def _readings(numeral: Numeral, share: Decimal, chosen: Decimal) -> tuple[Reading, ...]:
    """Chosen first; empty where the words allow one reading only and no scale word was used."""
    scales = numeral.scales
    if not scales:
        if numeral.other_value is None:
            return ()
        other = _plain(numeral.other_value * share)
        return Reading(chosen, "separator as usual"), Reading(other, "separator read the other way round")
    if len(scales) == 1 and len(scales[0]) == 1:
        return (Reading(chosen, scales[0][0].why, numeral.exponent()),)
    readings: list[Reading] = []
    for choice in range(numeral.choices):
        why = "; ".join(dict.fromkeys(_why(m, choice) for m in scales)) if len(scales) > 1 else _why(scales[0], choice)
        value = _plain(numeral.value(choice) * share) if choice else chosen
        if all(r.value != value for r in readings):
            readings.append(Reading(value, why, numeral.exponent(choice)))
    return tuple(readings)


def _why(meanings: tuple[Magnitude, ...], choice: int) -> str:
    return meanings[choice if choice < len(meanings) else 0].why


def _scale(tokens: Tokens, numeral: Numeral) -> Scale | None:
    scales = numeral.scales
    if numeral.scale_first is None or not scales:
        return None
    word = tokens.written(numeral.scale_first, numeral.after)
    systems = [m[0].system for m in scales if m[0].system is not None]
    return Scale(word, systems[-1] if systems else None, numeral.exponent())


def _plain(value: Decimal) -> Decimal:
    """Without trailing zeros after the decimal sign and without an exponent: 1400000000000, not 1.4E+12."""
    if value.same_quantum(ONE):
        return value
    whole = value.to_integral_value()
    return whole.quantize(Decimal(1)) if value == whole and abs(value) < Decimal(10) ** 27 else value.normalize()


def _lasts(one: _Amount) -> bool:
    return one.unit is not None and one.unit.names[0] in universal.DURATIONS


def _comparator_before(tokens: Tokens, lex: Lexicon, one: _Amount, reached: int) -> tuple[int, Comparator, Span | None]:
    at = one.first
    for skipped in range(2):
        found = lex.comparators.before(tokens, at)
        if found is not None and found[0] >= reached:
            first, meant = found
            if _lasts(one) and tokens.written(first, at).lower() in lex.during:
                break
            if meant is Comparator.AT_MOST and _only_tells_end(tokens, lex, first, at):
                break
            wider = lex.comparators.before(tokens, first) if meant is Comparator.ABOUT else None
            if wider is not None and wider[0] >= reached and wider[1] in _BOUNDS:
                first, meant = wider
            return first, meant, Span(tokens.starts[first], tokens.end(at - 1 if not skipped else at))
        if at - 1 < reached or tokens.words[at - 1] not in lex.skipped:
            break
        at -= 1
    return one.first, Comparator.EXACTLY, None


def _only_tells_end(tokens: Tokens, lex: Lexicon, first: int, at: int) -> bool:
    """ "rose to 5": the word that bounds elsewhere names where a change ends."""
    return tokens.written(first, at).lower() in lex.range_words and _tells_change(tokens, lex, first)


def _comparator_after(tokens: Tokens, lex: Lexicon, at: int) -> tuple[int, Comparator] | None:
    if at >= len(tokens.words) or tokens.breaks(at - 1):
        return None
    if tokens.words[at] == "+" and tokens.glued(at - 1):
        return at + 1, Comparator.AT_LEAST
    found = lex.comparators_after.at(tokens, at)
    if found is None or found[0] >= len(tokens.words):
        return found
    # "5000 or more than 4500", "100 and at least 20": the phrase belongs to the number behind it.
    if tokens.words[found[0]][:1].isdecimal() and lex.comparators.before(tokens, found[0]) is not None:
        return None
    for first in range(at, found[0]):
        further = lex.comparators.at(tokens, first)
        if further is not None and further[0] > found[0]:
            return None
    return found


def _range_end(tokens: Tokens, lex: Lexicon, one: _Amount, reached: int) -> tuple[_Amount | None, int | None]:
    """The second end of a range that this amount opens, with the range's first word."""
    words, at = tokens.words, one.after
    if at + 1 >= len(words) or one.numeral.vague or not _may_go_on(tokens, lex, at):
        return None, None
    start = lex.range_starts.before(tokens, one.first)
    first, step = one.first, None
    if start is not None and start[0] >= reached:
        for middle in start[1]:
            joined = lex.middle(middle).at(tokens, at)
            if joined is None and middle in lex.joiners and written_joiner(tokens, lex, at) is not None:
                joined = at, True
            if joined is not None:
                if middle in lex.bare_middles and _tells_change(tokens, lex, start[0]):
                    return None, None
                first, step = start[0], joined[0]
                break
    if step is None and lex.closed_middles:
        closed = _closed_range(tokens, lex, one, at)
        if closed is not None:
            return closed, one.first
    if step is None and words[at] in _DASHES:
        step = at + 1
    if step is None:
        bare = lex.range_middles.at(tokens, at)
        step = bare[0] if bare else None
    if step is None or step >= len(words):
        return None, None
    other = _second_end(tokens, lex, step)
    if other is None or not _belong_together(tokens, one, other, words[at] in _DASHES):
        return None, None
    if first == one.first and words[at] not in _DASHES and _are_two(tokens, lex, one, other):
        return None, None
    return other, first


def _may_go_on(tokens: Tokens, lex: Lexicon, at: int) -> bool:
    """Whether the word there can stand between the two ends of a range."""
    if tokens.words[at] not in lex.range_seconds and written_joiner(tokens, lex, at) is None:
        return False
    return not tokens.breaks(at - 1)


def _closed_range(tokens: Tokens, lex: Lexicon, one: _Amount, at: int) -> _Amount | None:
    """The second end of a range that a word behind it closes: "20 और 30 के बीच", "20와 30 사이"."""
    middle = lex.closed_middles.at(tokens, at)
    if middle is None or middle[0] >= len(tokens.words):
        return None
    other = _second_end(tokens, lex, middle[0])
    if other is None or not _belong_together(tokens, one, other, False):
        return None
    for ending in middle[1]:
        closing = lex.closing(ending).at(tokens, other.after)
        if closing is not None:
            return replace(other, after=closing[0])
    return None


def _are_two(tokens: Tokens, lex: Lexicon, one: _Amount, other: _Amount) -> bool:
    """Whether a lone "to" or "or" joins two amounts, no ends of a stretch: "10 billion or 10 trillion", "gained 54
    cents to $61.10", "rose $7 to $1,131"."""
    low, high = _both_values(one, other)
    if low is None or high is None or (one.numeral.scaled and high > 100 * low):
        return True
    if one.unit is None or other.unit is None:
        return False
    return one.unit.worth != other.unit.worth or _tells_change(tokens, lex, one.first)


def _second_end(tokens: Tokens, lex: Lexicon, step: int) -> _Amount | None:
    for place in (step, step + 1, step + 2, step + 3):
        if place >= len(tokens.words):
            return None
        word = tokens.words[place]
        if word[:1].isdecimal() or word in lex.anchors or lex.compound(word):
            other = _amount(tokens, lex, place, step)
            if other is None or (other.first != step and other.first - step > 1):
                return None
            return other
    return None


def _belong_together(tokens: Tokens, one: _Amount, other: _Amount, dash: bool) -> bool:
    if (one.negative and dash) or other.numeral.vague or other.numeral.article:
        return False
    if one.unit and other.unit and not set(one.unit.names) & set(other.unit.names):
        return False
    if one.unit and not other.unit and one.unit.after > one.numeral.after and not dash:
        return False
    low, high = _both_values(one, other)
    if low is None or high is None or low >= high:
        return False
    if dash and not one.unit and not other.unit and not other.numeral.scaled:
        years = low >= 1000 and high <= 2199 and low == int(low)
        scores = high < 10 and one.numeral.decimals == 0
        return not years and not scores
    return True


def _both_values(one: _Amount, other: _Amount) -> tuple[Decimal | None, Decimal | None]:
    """Values of both ends; a scale word after the second counts for both: "2 to 3 billion"."""
    first, second = one.numeral, other.numeral
    high = second.value()
    if first.scaled or not second.scaled or (first.spelled and not first.parts):
        return one.signed(first.value()), other.signed(high)
    mantissa = second.parts[0]
    start = first.parts[0] if first.parts else None
    if isinstance(mantissa, Decimal) and isinstance(start, Decimal) and len(first.parts) == 1 and start <= mantissa:
        return one.signed(start * (high / mantissa)), other.signed(high)
    return one.signed(first.value()), other.signed(high)


def _range(tokens: Tokens, lex: Lexicon, one: _Amount, other: _Amount, first: int) -> tuple[Quantity, int]:
    unit = other.unit or one.unit
    per, after = per_after(tokens, lex, unit, other.after)
    whole = _finished(
        tokens, lex, replace(other, unit=unit), Comparator.BETWEEN,
        Span(tokens.starts[min(first, one.first)], tokens.end(after - 1)), None, per,
    )  # fmt: skip
    share = unit.worth if unit else ONE
    shared = not one.numeral.scaled and other.numeral.scaled
    readings: list[Reading] = []
    for choice in range(other.numeral.choices) if other.numeral.scaled else ():
        low, high = _both_at(one, other, choice)
        why = "; ".join(dict.fromkeys(_why(m, choice) for m in other.numeral.scales))
        if all(r.high != high for r in readings):
            low, high = _plain(low * share), _plain(high * share)
            readings.append(Reading(None, why, other.numeral.exponent(choice), low, high))
    low, high = _both_at(one, other, 0)
    number = Span(tokens.starts[one.numeral.first], tokens.end(other.numeral.after - 1))
    resolution = whole.resolution if shared else min(one.numeral.resolution, other.numeral.resolution) * share
    low, high = _plain(low * share), _plain(high * share)
    if not lex.known and len(readings) > 1:
        low = min(r.low for r in readings if r.low is not None)
        high = max(r.high for r in readings if r.high is not None)
    return (
        replace(
            whole, value=None, low=low, high=high, comparator=Comparator.BETWEEN, number=number,
            readings=tuple(readings), resolution=resolution,
        ),
        after,
    )  # fmt: skip


def _both_at(one: _Amount, other: _Amount, choice: int) -> tuple[Decimal, Decimal]:
    low, high = _both_values(one, other)
    assert low is not None and high is not None
    if not choice:
        return low, high
    other_high = other.signed(other.numeral.value(choice))
    plain = one.signed(one.numeral.value())
    shared = not one.numeral.scaled and low != plain
    return (low * other_high / high if shared else one.signed(one.numeral.value(choice))), other_high


def _tells_change(tokens: Tokens, lex: Lexicon, start: int) -> bool:
    """Whether a verb of change stands shortly before: then "from 3 to 4" names two values, not a range."""
    for at in range(start - 1, max(-1, start - 7), -1):
        word = tokens.words[at]
        if word in lex.changes:
            return True
        ends = word != "." or tokens.text[tokens.starts[at + 1]].isupper()
        if ends and word in (".", ";", "!", "?"):
            return False
    return False


def _settled(found: list[Quantity]) -> list[Quantity]:
    """Bare "$" follows the text's own explicit dollars: one "Canadian dollars" ranks CAD first for the others."""
    clear = {q.unit for q in found if len(q.units) == 1 and q.unit in universal.CODES}
    if not clear:
        return found
    return [_reranked(q, clear) if len(q.units) > 1 else q for q in found]


def _reranked(quantity: Quantity, clear: set[str]) -> Quantity:
    named = [u for u in quantity.units if u in clear]
    if not named or named[0] == quantity.unit or quantity.unit in clear:
        return quantity
    units = (named[0], *(u for u in quantity.units if u != named[0]))
    return replace(quantity, unit=units[0], units=units)
