"""Numbers alone: digits with every separator, words, fractions and scale words."""

from __future__ import annotations

import sys
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checkers import registry
from checkers.extract._lexicon import lexicon
from checkers.extract._numeral import evaluate
from checkers.extract._tokens import Tokens, fold_signs
from checkers.extract.numerals import read_number
from checkers.model.language import Magnitude


def value(text: str, tag: str, region: str | None = None) -> Decimal | None:
    lex = lexicon(registry.language(tag), region)
    tokens = Tokens(text, lex.pattern)
    for place in range(min(2, len(tokens.words))):
        found = read_number(tokens, lex, place)
        if found is not None and (found.first, found.after) == (0, len(tokens.words)):
            return found.value()
    return None


SPACES = [" ", "\u00a0", "\u202f", "\u2009"]


@pytest.mark.parametrize("space", SPACES)
def test_every_space_groups(space: str) -> None:
    assert value(f"1{space}234{space}567,5", "fr") == Decimal("1234567.5")


@pytest.mark.parametrize(
    ("text", "tag", "expected"),
    [
        ("1,234,567.89", "en", "1234567.89"),
        ("1.234.567,89", "de", "1234567.89"),
        ("12,34,567", "en", "1234567"),
        ("1'234'567.50", "de", "1234567.50"),
        ("1’234’567", "de", "1234567"),
        ("1.400", "de", "1400"),
        ("1.400", "en", "1.400"),
        ("1,400", "fr", "1.400"),
        ("0.125", "de", "0.125"),
        ("٣٫٥", "ar", "3.5"),
        ("１２３", "ja", "123"),
        ("4e14", "en", "4e14"),
        ("3½", "en", "3.5"),
        ("2 1/2", "en", "2.5"),
        (".5", "en", "0.5"),
    ],
)
def test_digits(text: str, tag: str, expected: str) -> None:
    assert value(text, tag) == Decimal(expected)


def test_every_decimal_digit_of_unicode_is_read() -> None:
    digits = [c for c in map(chr, range(sys.maxunicode + 1)) if c.isdecimal()]
    assert fold_signs("".join(digits)) == "".join(str(int(c)) for c in digits)


@pytest.mark.parametrize("text", ["1.2.3", "1,23,4", "1.2345.678", "1" * 100, "12:30", "1,2.3,4"])
def test_figures_that_are_no_number(text: str) -> None:
    assert value(text, "en") is None


def test_a_region_changes_the_separators() -> None:
    assert value("1.5", "es", "MX") == Decimal("1.5")
    assert value("1.500", "es", "MX") == Decimal("1.500")
    assert value("1.500", "es") == 1500


@pytest.mark.parametrize(
    ("text", "tag", "expected"),
    [
        ("two hundred and five", "en", 205),
        ("twenty-five thousand", "en", 25000),
        ("one point four trillion", "en", 1.4e12),
        ("half a billion", "en", 5e8),
        ("two and a half million", "en", 2.5e6),
        ("a hundred", "en", 100),
        ("a quarter of a million", "en", 250000),
        ("quatre-vingt-dix-sept", "fr", 97),
        ("soixante et onze", "fr", 71),
        ("deux milliards et demi", "fr", 2.5e9),
        ("trois cent mille", "fr", 300000),
        ("un millier", "fr", 1000),
        ("septante-deux", "fr", 72),
        ("zweihundertfünfundzwanzigtausend", "de", 225000),
        ("eine Komma vier Billionen", "de", 1.4e12),
        ("anderthalb Milliarden", "de", 1.5e9),
        ("dos mil trescientos millones", "es", 2.3e9),
        ("treinta y uno", "es", 31),
        ("duecentomila", "it", 200000),
        ("tweehonderdvijftig", "nl", 250),
        ("duzentos e trinta e cinco mil", "pt-BR", 235000),
        ("iki yüz elli bin", "tr", 250000),
        ("三億五千万", "ja", 350000000),
        ("二百五", "zh", 250),
        ("二百零五", "zh", 205),
        ("3천5백만", "ko", 35000000),
        ("1.4万亿", "zh", 1.4e12),
        ("2.5 lakh crore", "en", 2.5e12),
    ],
)
def test_words(text: str, tag: str, expected: float) -> None:
    assert value(text, tag) == Decimal(str(expected))


@pytest.mark.parametrize(
    ("text", "tag", "expected"),
    [
        ("two thirds", "en", "2/3"),
        ("seven twenty-seconds", "en", None),
        ("seven twenty-thirds", "en", "7/23"),
        ("one hundred forty-fifths", "en", "100/45"),
        ("two hundred and three quarters", "en", "200.75"),
        ("three million and one half", "en", "3500000"),
        ("two billion and a quarter million", "en", "2000250000"),
        ("4 over twenty-seven", "en", "4/27"),
        ("three out of seven", "en", "3/7"),
        ("2.5^3", "en", "15.625"),
        ("6.5x10^-3", "en", "0.0065"),
        ("vingt-cinq centièmes", "fr", "25/100"),
        ("cent et deux septièmes", "fr", "702/7"),
        ("siete treintavos", "es", "7/30"),
        ("nueve con un cuarto", "es", "9.25"),
        ("quattro ventunesimi", "it", "4/21"),
        ("cinco trinta e dois avos", "pt-BR", "5/32"),
        ("drei fünfundzwanzigstel", "de", "3/25"),
        ("drie eenentwintigste", "nl", "3/21"),
        ("fem tjugoförstedelar", "sv", "5/21"),
        ("dört bölü dokuz", "tr", "4/9"),
        ("on yedi", "tr", "17"),
        ("七又四分之一", "zh", "7.25"),
        ("百分之七", "zh", "7"),
        ("三と五分の二", "ja", "3.4"),
        ("이십일과 사분의 삼", "ko", "21.75"),
        ("2억 3천 150만", "ko", "231500000"),
    ],
)
def test_parts_of_one(text: str, tag: str, expected: str | None) -> None:
    found = value(text, tag)
    if expected is None:
        assert found is None
    else:
        assert found is not None and abs(Fraction(found) - Fraction(expected)) < Fraction(1, 10**20)


@pytest.mark.parametrize(
    ("text", "tag"),
    [("million", "en"), ("and five", "en"), ("milliard", "fr"), ("Einfall", "de"), ("fünfzigste", "de")],
)
def test_words_that_are_no_number(text: str, tag: str) -> None:
    assert value(text, tag) is None


def test_a_larger_scale_word_multiplies_all_before_it() -> None:
    thousand, million = (Magnitude(3),), (Magnitude(6),)
    assert evaluate([Decimal(2), thousand, Decimal(300), million]) == Decimal("2.3e9")
    assert evaluate([Decimal(3), million, Decimal(200), thousand]) == Decimal("3200000")
    assert evaluate([Decimal("2.5"), (Magnitude(5),), (Magnitude(7),)]) == Decimal("2.5e12")


SIGNS = {
    "zh": ("零一二三四五六七八九", "十百千", "万亿"),
    "ja": ("〇一二三四五六七八九", "十百千", "万億"),
    "ko": ("영일이삼사오육칠팔구", "십백천", "만억"),
}


def written_in_signs(number: int, tag: str) -> str:
    """The number as the language writes it, built place by place: slow and obvious."""
    digits, places, myriads = SIGNS[tag]
    out, groups = "", [(number // 10**8, myriads[1]), (number // 10**4 % 10**4, myriads[0]), (number % 10**4, "")]
    for group, scale in groups:
        if not group:
            continue
        signs = ""
        if tag == "zh" and out and group < 1000:
            signs = digits[0]
        gap = False
        for power in (3, 2, 1, 0):
            digit = group // 10**power % 10
            if digit == 0:
                gap = bool(signs.strip(digits[0]))
                continue
            if tag == "zh" and gap and digit:
                signs += digits[0]
            gap = False
            skip_one = digit == 1 and power > 0 and tag != "zh"
            signs += ("" if skip_one else digits[digit]) + (places[power - 1] if power else "")
        out += signs + scale
    return out


@given(st.integers(2, 10**12 - 1), st.sampled_from(sorted(SIGNS)))
@settings(max_examples=300, deadline=None)
def test_every_number_written_in_signs_is_read(number: int, tag: str) -> None:
    assert value(written_in_signs(number, tag), tag) == number


@given(st.integers(1, 9999), st.integers(1, 9999), st.sampled_from(["만", "억"]))
def test_figures_and_signs_mix(high: int, low: int, scale: str) -> None:
    worth = {"만": 10**4, "억": 10**8}[scale]
    assert value(f"{high}{scale} {low}", "ko") == high * worth + low


ONES = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
SMALL = [*ONES.split(), "eighteen", "nineteen"]
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()


def in_english(number: int) -> str:
    """The number in words, by the rule that schools teach."""
    for worth, name in ((10**9, "billion"), (10**6, "million"), (1000, "thousand")):
        if number >= worth:
            rest = number % worth
            return f"{in_english(number // worth)} {name}" + (f" {in_english(rest)}" if rest else "")
    if number >= 100:
        rest = number % 100
        return f"{SMALL[number // 100]} hundred" + (f" and {in_english(rest)}" if rest else "")
    if number >= 20:
        return TENS[number // 10 - 2] + (f"-{SMALL[number % 10]}" if number % 10 else "")
    return SMALL[number]


@given(st.integers(2, 10**12 - 1))
@settings(max_examples=200, deadline=None)
def test_every_number_written_in_english_is_read(number: int) -> None:
    assert value(in_english(number), "en") == number


@given(st.integers(2, 99), st.integers(3, 99))
def test_every_english_fraction_is_read(over: int, under: int) -> None:
    names = {1: "first", 2: "second", 3: "third", 5: "fifth", 8: "eighth", 9: "ninth", 12: "twelfth"}
    last = under % 10 if under > 20 and under % 10 else under
    if last == 2:
        return
    word = names.get(last) or (SMALL[last] if last < 20 else TENS[last // 10 - 2][:-1] + "ie") + "th"
    name = f"{TENS[under // 10 - 2]}-{word}" if last != under else word
    found = value(f"{in_english(over)} {name}s", "en")
    bare_tens = over % 10 == 0 and over >= 20
    if not bare_tens or last == under:
        assert found is not None and abs(Fraction(found) - Fraction(over, under)) < Fraction(1, 10**20)
