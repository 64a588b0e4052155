"""Figures that are no amounts: dates, years, times, ordinals, scores, versions, names, places in a list."""

from __future__ import annotations

from checkers.extract._lexicon import Lexicon
from checkers.extract._numeral import Numeral
from checkers.extract._tokens import Tokens
from checkers.extract._units import Unit

_ENDS = frozenset(".!?…:;\"'«»“”()[]、。！？")


def not_an_amount(tokens: Tokens, lex: Lexicon, numeral: Numeral, unit: Unit | None, negative: bool) -> bool:
    """Whether the number only names, dates or orders something."""
    if negative and numeral.spelled and _is_not_of_many(tokens, lex, numeral):
        return False
    if _is_whole_text(tokens, numeral):
        return False
    counted = unit is not None and (unit.kind == "money" or _one_percent(tokens, lex, unit))
    if numeral.article and not (counted or (unit and _told_as_duration(tokens, lex, unit))):
        return True
    if lex.spaceless and unit is None and numeral.spelled and _is_bare_syllable(tokens, lex, numeral):
        return True
    if lex.spaceless and numeral.spelled and _is_bare_scale(numeral) and _written_on_hangul(tokens, numeral):
        return True
    if numeral.vague or numeral.scaled:
        return False
    if is_date(tokens, lex, numeral) and not (unit is not None and "percent" in unit.names):
        return True
    if unit is not None and unit.kind == "measure" and unit.names != ("percent",) and _ends_code(tokens, numeral):
        return True
    if unit is not None and unit.names == ("year",):
        return is_year(tokens, lex, numeral) and not _counts_years(tokens, lex, numeral)
    if unit is not None:
        return unit.kind == "measure" and _opens_with_year(tokens, lex, numeral)
    if lex.spaceless and _is_time_or_label(tokens, lex, numeral):
        return True
    if numeral.spelled and lex.spaceless and _written_on_hangul(tokens, numeral):
        return True
    if numeral.spelled:
        lone = numeral.after - numeral.first == 1 and tokens.words[numeral.first] in lex.pronouns
        counter = lex.spaceless and numeral.after < len(tokens.words) and tokens.words[numeral.after] in lex.fillers
        return (lone and not counter) or _is_spelled_year(tokens, lex, numeral)
    return (
        _continues_as_word(tokens, lex, numeral)
        or is_year(tokens, lex, numeral)
        or _is_time_or_label(tokens, lex, numeral)
        or is_name(tokens, numeral)
        or _is_list_number(tokens, numeral)
    )


def _written_on_hangul(tokens: Tokens, numeral: Numeral) -> bool:
    """Korean "하나만": the syllable is a particle of the word before."""
    before = numeral.first - 1
    return before >= 0 and tokens.glued(before) and "가" <= tokens.words[before][-1:] <= "힣"


def _one_percent(tokens: Tokens, lex: Lexicon, unit: Unit) -> bool:
    """ "ein Prozent", "一割の"; in 一成不变 the sign for a tenth begins another word."""
    if unit.names != ("percent",):
        return False
    at = unit.after
    written_on = lex.spaceless and at < len(tokens.words) and tokens.glued(at - 1) and tokens.words[at][0].isalpha()
    return not written_on or lex.linkers.has(tokens, at)


def _is_whole_text(tokens: Tokens, numeral: Numeral) -> bool:
    """A number word with nothing beside it: a cell of a table, an answer."""
    return numeral.spelled and tokens.alone(numeral.first, numeral.after) and not _is_bare_scale(numeral)


def _is_not_of_many(tokens: Tokens, lex: Lexicon, numeral: Numeral) -> bool:
    """ "Minus one"; not "minus one of its members"."""
    return numeral.after >= len(tokens.words) or not lex.linkers.has(tokens, numeral.after)


def _is_bare_syllable(tokens: Tokens, lex: Lexicon, numeral: Numeral) -> bool:
    """A scale word with no figure, or a syllable that also means something else ("이" this, "만" only)."""
    if _is_bare_scale(numeral):
        return True
    if numeral.vague or numeral.scaled or numeral.after - numeral.first != 1:
        return False
    at = numeral.after
    if at >= len(tokens.words) or tokens.words[at] in lex.fillers:
        return at >= len(tokens.words) and tokens.words[numeral.first] in lex.pronouns
    in_word = tokens.glued(at - 1) and "\u4e00" <= tokens.words[at][0] <= "\u9fff"
    return tokens.words[numeral.first] in lex.pronouns or (in_word and not lex.linkers.has(tokens, at))


def _is_bare_scale(numeral: Numeral) -> bool:
    return bool(numeral.parts) and isinstance(numeral.parts[0], tuple)


def _told_as_duration(tokens: Tokens, lex: Lexicon, unit: Unit) -> bool:
    """ "un jour après", "a year later": one of them; "un jour" alone is some day."""
    return unit.after < len(tokens.words) and lex.after_words.has(tokens, unit.after)


def is_date(tokens: Tokens, lex: Lexicon, numeral: Numeral) -> bool:
    """A day or year beside a month's name."""
    if numeral.decimals or not lex.months or (numeral.after - numeral.first != 1 and not numeral.spelled):
        return False
    if len(tokens.words[numeral.first]) > 4 and not numeral.spelled:
        return False
    words, at = tokens.words, numeral.after
    while at < len(words) and at < numeral.after + 3 and (words[at] in ".," or words[at] in lex.date_links):
        at += 1
    if words[at : at + 1] and words[at] in lex.ordinal_suffixes:
        at += 1
    month_after = at < len(words) and _is_month(tokens, lex, at) and not tokens.breaks(at - 1)
    back = numeral.first - 1
    while back > 0 and back > numeral.first - 4 and (words[back] in ".," or words[back] in lex.date_links):
        back -= 1
    month_before = back >= 0 and _is_month(tokens, lex, back)
    if not (month_after or month_before):
        if numeral.first >= 2 and words[numeral.first - 1] == "," and words[numeral.first - 2].isdecimal():
            return is_year(tokens, lex, numeral) and _is_month(tokens, lex, numeral.first - 3)
        return False
    value = numeral.value()
    return (value <= 31 and month_after) or (month_before and (value <= 31 or 1000 <= value <= 2199))


def _is_month(tokens: Tokens, lex: Lexicon, at: int) -> bool:
    """A month's name; where months are capitalised, a small-letter "may" is none."""
    if at < 0 or tokens.words[at] not in lex.months:
        return False
    return not (lex.capital_months and not tokens.text[tokens.starts[at]].isupper())


def is_year(tokens: Tokens, lex: Lexicon, numeral: Numeral) -> bool:
    """A bare four-digit figure of our times; others only after words such as "since"."""
    word = tokens.words[numeral.first]
    if numeral.spelled and lex.spaceless and numeral.after - numeral.first == 4:
        return 1000 <= numeral.value() <= 2199
    if len(word) != 4 or not word.isdecimal() or numeral.after - numeral.first != 1:
        return False
    value = int(word)
    before = tokens.words[numeral.first - 1] if numeral.first else ""
    if 1900 <= value <= 2100:
        return True
    return 1000 <= value < 2200 and before in lex.year_words and not _opens_counted_range(tokens, lex, numeral)


def _opens_counted_range(tokens: Tokens, lex: Lexicon, numeral: Numeral) -> bool:
    """Vietnamese "từ 1000 đến 2000 đồng": the second end names what is counted."""
    words, at = tokens.words, numeral.after
    if at + 2 >= len(words) or words[at] not in lex.range_words or not words[at + 1].isdecimal():
        return False
    return lex.currencies.has(tokens, at + 2) or lex.units.has(tokens, at + 2)


def _opens_with_year(tokens: Tokens, lex: Lexicon, numeral: Numeral) -> bool:
    """ "In 2016 companies paid", "Vuonna 2016 yhtiön": a year that opens the sentence, no number of what follows."""
    at = numeral.first - 1
    if at < 0 or tokens.words[at] not in lex.year_words:
        return False
    if at and tokens.words[at - 1] not in _ENDS and not tokens.opens_line(at):
        return False
    return is_year(tokens, lex, numeral) and numeral.value() % 100 != 0


def _counts_years(tokens: Tokens, lex: Lexicon, numeral: Numeral) -> bool:
    """ "2000 years ago", a round number without a word that makes it a date; "в 2016 году" is that year."""
    before = tokens.words[numeral.first - 1] if numeral.first else ""
    return not lex.spaceless and numeral.value() % 100 == 0 and before not in lex.year_words


def _is_spelled_year(tokens: Tokens, lex: Lexicon, numeral: Numeral) -> bool:
    """ "nineteen eighty-four": two numbers of two figures one after the other."""
    if not numeral.parts or not 11 <= numeral.value() <= 20 or numeral.after >= len(tokens.words):
        return False
    more = lex.cardinals.at(tokens, numeral.after)
    return more is not None and 10 <= more[1] < 100 and not lex.spaceless


def _continues_as_word(tokens: Tokens, lex: Lexicon, numeral: Numeral) -> bool:
    """Letters written onto the digits that are no unit: "27th", "5G", "1990s", "747s"; also "COVID-19", "H.264"."""
    at, words = numeral.after, tokens.words
    first = numeral.first
    if tokens.glued(at - 1) and at < len(words):
        following = words[at]
        if (following[0].isalpha() and not _spaceless(following)) or following in ("°", "/", "@", "_", "º", "ª"):
            return True
        if following in ("-", "‑") and tokens.glued(at) and at + 1 < len(words) and words[at + 1][0].isalpha():
            return not lex.units.has(tokens, at + 1) and words[at + 1] not in lex.range_words
        if following == ":" and tokens.glued(at) and at + 1 < len(words) and words[at + 1][:1].isdecimal():
            return True
        if following == "." and lex.dot_ordinals and _next_is_counted(tokens, lex, at):
            return True
    if at < len(words) and words[at] in lex.ordinal_suffixes and tokens.glued(at - 1):
        return True
    if first == 0 or not tokens.glued(first - 1):
        return False
    before = words[first - 1]
    if before in lex.prefixes:
        return False
    if before in ("-", "‑", "/", ".", "_", ":", "@", "\\") and first >= 2 and tokens.glued(first - 2):
        earlier = words[first - 2]
        if _round_stretch(earlier, words[first]):
            return False
        return earlier[:1].isalnum() and not _spaceless(earlier) and earlier not in lex.range_words
    return (before[-1].isalpha() and not _spaceless(before)) or before in "#@_№§"


def _ends_code(tokens: Tokens, numeral: Numeral) -> bool:
    """ "COVID-19", "SARS-CoV-2": figures hung on capitals, whatever is counted behind them."""
    first, words = numeral.first, tokens.words
    if first < 2 or words[first - 1] != "-" or not (tokens.glued(first - 1) and tokens.glued(first - 2)):
        return False
    head = tokens.text[tokens.starts[first - 2] : tokens.end(first - 2)]
    return head[:1].isascii() and head[-1:].isalpha() and head != head.lower()


def _round_stretch(low: str, high: str) -> bool:
    """ "1000-5000": round figures with nothing counted are a stretch; "2019-20", "555-0142" and "3-1" are not."""
    if not (low.isdecimal() and high.isdecimal()) or len(low) < 3 or not low.endswith("00") or not high.endswith("00"):
        return False
    return int(low) < int(high) and not 1900 <= int(low) < int(high) <= 2100


def _next_is_counted(tokens: Tokens, lex: Lexicon, dot: int) -> bool:
    """A full stop after a figure inside a sentence makes an ordinal: "am 3. Tag", "5. miejsce"."""
    after = dot + 1
    if after >= len(tokens.words) or tokens.glued(dot) or tokens.breaks(dot):
        return False
    return tokens.text[tokens.starts[after]].islower() or lex.units.has(tokens, after)


def _spaceless(word: str) -> bool:
    return ord(word[0]) >= 0xE00


def _is_time_or_label(tokens: Tokens, lex: Lexicon, numeral: Numeral) -> bool:
    if numeral.after < len(tokens.words) and lex.clock.has(tokens, numeral.after):
        return True
    return lex.labels.before(tokens, numeral.first) is not None


def is_name(tokens: Tokens, numeral: Numeral) -> bool:
    """A bare whole number after a capitalised word inside a sentence: "Boeing 737", "iPhone 15"."""
    first = numeral.first
    if numeral.decimals or numeral.after - first != 1 or first == 0 or not tokens.words[first].isdecimal():
        return False
    before = first - 1
    if tokens.opens_line(first) or tokens.glued(before):
        return False
    word = tokens.text[tokens.starts[before] : tokens.end(before)]
    if not word or not word[0].isalpha() or word == word.lower() or len(word) < 2:
        return False
    starts_sentence = before == 0 or tokens.words[before - 1] in _ENDS or tokens.opens_line(before)
    return not starts_sentence or (word != word.capitalize() and not word.isupper())


def _is_list_number(tokens: Tokens, numeral: Numeral) -> bool:
    """ "1. First", "2) Second" at a line's start; "[12]" anywhere."""
    words, at = tokens.words, numeral.after
    if at >= len(words) or not words[numeral.first].isdecimal():
        return False
    if words[at] == "]" and numeral.first and words[numeral.first - 1] == "[":
        return True
    if not tokens.opens_line(numeral.first) or len(words[numeral.first]) > 2:
        return False
    return words[at] in (".", ")") and tokens.glued(at - 1) and not tokens.glued(at) and at + 1 < len(words)


def is_score(tokens: Tokens, numeral: Numeral) -> bool:
    """ "3-1", "6–4": two bare figures of one or two digits."""
    words = tokens.words
    for dash, other in ((numeral.after, numeral.after + 1), (numeral.first - 1, numeral.first - 2)):
        if 0 < dash < len(words) and words[dash] in ("-", "–", ":") and 0 <= other < len(words):
            near = tokens.glued(dash) and tokens.glued(dash - 1)
            if near and words[other].isdecimal() and len(words[other]) <= 4 and numeral.decimals == 0:
                return True
    return False
