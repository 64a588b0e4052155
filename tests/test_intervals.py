"""What figures assert, against a slow obvious oracle, and by hand where journalists would argue."""

from __future__ import annotations

from dataclasses import replace
from decimal import ROUND_HALF_DOWN, ROUND_HALF_UP, Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkers.compare import intervals, scales, units
from checkers.model.document import Span
from checkers.model.finding import Candidate
from checkers.model.language import Language
from checkers.model.quantity import Comparator, Quantity, Reading, Scale, ScaleSystem
from checkers.model.reference import Fact
from checkers.model.rule import Outcome

SUPPORTS, CONTRADICTS, UNCLEAR = Outcome.SUPPORTS, Outcome.CONTRADICTS, Outcome.UNCLEAR


def quantity(
    shown: str, scale: int = 0, comparator: Comparator = Comparator.EXACTLY, unit: str | None = "USD"
) -> Quantity:
    """`shown` as displayed, without separators: "1.4" with scale 9 is 1.4 billion."""
    digits = Decimal(shown)
    exponent = digits.as_tuple().exponent
    assert isinstance(exponent, int)
    return Quantity(
        span=Span(0, 1),
        number=Span(0, 1),
        value=digits.scaleb(scale),
        unit=unit,
        comparator=comparator,
        resolution=Decimal(1).scaleb(exponent + scale),
    )


def between(low: str, high: str, comparator: Comparator = Comparator.BETWEEN) -> Quantity:
    return Quantity(Span(0, 1), Span(0, 1), None, "USD", comparator, low=Decimal(low), high=Decimal(high))


def fact(value: str, comparator: Comparator = Comparator.EXACTLY, unit: str | None = "USD") -> Fact:
    return Fact("f", "e", "revenue", value=Decimal(value), comparator=comparator, unit=unit)


def outcome(words: Quantity, held: Fact) -> Outcome:
    weighing = intervals.weigh(words, Candidate(held, "current", 1.0, ""), None)
    assert weighing is not None
    return weighing.outcome


@given(st.integers(1, 10**7), st.integers(-2, 12), st.integers(1, 10**9), st.integers(-3, 9))
def test_a_bare_figure_is_true_of_exactly_what_rounds_to_it(shown: int, scale: int, value: int, power: int) -> None:
    """The oracle rounds the true value to the displayed digit, ties either way, and looks whether the digits agree."""
    words, held = quantity(str(shown), scale), fact(str(Decimal(value).scaleb(power)))
    unit = Decimal(1).scaleb(scale)
    assert held.value is not None
    rounded = {(held.value / unit).quantize(Decimal(1), rounding=r) for r in (ROUND_HALF_UP, ROUND_HALF_DOWN)}
    assert (outcome(words, held) is SUPPORTS) == (Decimal(shown) in rounded)


@given(st.integers(1, 10**6), st.integers(0, 9), st.sampled_from(Comparator))
def test_no_figure_is_refuted_by_its_own_value(shown: int, scale: int, hedge: Comparator) -> None:
    """Whatever the hedges on both sides, the same number with the same hedge is never an error."""
    value = str(Decimal(shown).scaleb(scale))
    words = quantity(str(shown), scale, hedge)
    if hedge in (Comparator.VAGUE, Comparator.BETWEEN):
        words = between(value, str(Decimal(value) * 2), hedge)
    assert outcome(words, fact(value, hedge)) is not CONTRADICTS


@given(st.integers(1, 10**6), st.integers(0, 12), st.integers(-12, 12))
def test_support_and_contradiction_exclude_one_another_under_any_scale(shown: int, scale: int, shift: int) -> None:
    """Multiplying both sides by the same power of ten changes nothing."""
    ratio = Decimal(1).scaleb(abs(shift))
    for held in ("1", "7", str(shown), str(shown * 3)):
        one = outcome(quantity(str(shown), scale), fact(str(Decimal(held).scaleb(scale))))
        other = outcome(
            intervals.scaled(quantity(str(shown), scale), ratio), fact(str(Decimal(held).scaleb(scale) * ratio))
        )
        assert (one is SUPPORTS) == (other is SUPPORTS)


@pytest.mark.parametrize(
    ("words", "held", "expected"),
    [
        # Rounding, from 1.35 to 1.45 billion.
        (quantity("1.4", 9), "1350000000", SUPPORTS),
        (quantity("1.4", 9), "1450000000", SUPPORTS),
        (quantity("1.4", 9), "1330000000", CONTRADICTS),
        # Cut off instead of rounded: nobody is accused of that.
        (quantity("1.4", 9), "1490000000", UNCLEAR),
        (quantity("1.4", 9), "1510000000", CONTRADICTS),
        # Trailing zeros may be mere size.
        (quantity("1400", 9), "1400000000000", SUPPORTS),
        (quantity("1400", 9), "1380000000000", UNCLEAR),
        (quantity("1400", 9), "1250000000000", CONTRADICTS),
        (quantity("300"), "340", CONTRADICTS),
        (quantity("1.30"), "1.33", CONTRADICTS),
        # The reference's own digits are rounded, too.
        (quantity("12.61", 9), "12600000000", UNCLEAR),
        (quantity("12.71", 9), "12600000000", CONTRADICTS),
        (quantity("501", 9), "500000000000", CONTRADICTS),
        (quantity("34.2"), "34", UNCLEAR),
        (quantity("2"), "3", CONTRADICTS),
        # About.
        (quantity("240", comparator=Comparator.ABOUT), "249", SUPPORTS),
        (quantity("240", comparator=Comparator.ABOUT), "258", UNCLEAR),
        (quantity("240", comparator=Comparator.ABOUT), "300", CONTRADICTS),
        # One side only.
        (quantity("12", 9, Comparator.MORE_THAN), "12600000000", SUPPORTS),
        (quantity("12", 9, Comparator.MORE_THAN), "80000000000", UNCLEAR),
        (quantity("12", 9, Comparator.MORE_THAN), "11900000000", CONTRADICTS),
        (quantity("12", 9, Comparator.MORE_THAN), "12000000000", UNCLEAR),
        (quantity("12", 9, Comparator.AT_LEAST), "12000000000", SUPPORTS),
        (quantity("900", 6, Comparator.LESS_THAN), "850000000", SUPPORTS),
        (quantity("900", 6, Comparator.LESS_THAN), "40000000", UNCLEAR),
        (quantity("900", 6, Comparator.LESS_THAN), "950000000", CONTRADICTS),
        (quantity("900", 6, Comparator.AT_MOST), "900000000", SUPPORTS),
        # Below zero "more than" may mean the size.
        (quantity("-2", 0, Comparator.MORE_THAN), "-3", UNCLEAR),
        # Ranges and vague amounts.
        (between("18", "22"), "20", SUPPORTS),
        (between("18", "22"), "30", CONTRADICTS),
        (between("1E+11", "1E+12", Comparator.VAGUE), "300000000000", SUPPORTS),
        (between("1E+11", "1E+12", Comparator.VAGUE), "60000000000", UNCLEAR),
        (between("1E+11", "1E+12", Comparator.VAGUE), "300000000", CONTRADICTS),
    ],
)
def test_words_against_an_exact_fact(words: Quantity, held: str, expected: Outcome) -> None:
    assert outcome(words, fact(held)) is expected


@pytest.mark.parametrize(
    ("words", "held", "hedge", "expected"),
    [
        (quantity("12", 9), "12E+9", Comparator.MORE_THAN, SUPPORTS),
        (quantity("12.6", 9), "12E+9", Comparator.MORE_THAN, UNCLEAR),
        (quantity("11", 9), "12E+9", Comparator.MORE_THAN, CONTRADICTS),
        (quantity("12", 9, Comparator.MORE_THAN), "12E+9", Comparator.MORE_THAN, SUPPORTS),
        (quantity("13", 9, Comparator.MORE_THAN), "12E+9", Comparator.MORE_THAN, UNCLEAR),
        (quantity("12", 9, Comparator.LESS_THAN), "12E+9", Comparator.MORE_THAN, CONTRADICTS),
        (quantity("12", 9, Comparator.ABOUT), "12E+9", Comparator.MORE_THAN, SUPPORTS),
        (quantity("40", 9), "40E+9", Comparator.AT_MOST, SUPPORTS),
        (quantity("50", 9), "40E+9", Comparator.AT_MOST, CONTRADICTS),
        (quantity("12.3", 9), "12E+9", Comparator.ABOUT, UNCLEAR),
        (quantity("14", 9), "12E+9", Comparator.ABOUT, CONTRADICTS),
    ],
)
def test_words_against_a_hedged_fact(words: Quantity, held: str, hedge: Comparator, expected: Outcome) -> None:
    assert outcome(words, fact(held, hedge)) is expected


@pytest.mark.parametrize(
    ("low", "high", "expected"),
    [
        ("19", "20", SUPPORTS),
        ("19", "25", CONTRADICTS),
        ("15", "20", CONTRADICTS),
        ("18", "21", UNCLEAR),
        ("30", "40", CONTRADICTS),
    ],
)
def test_a_range_against_a_recorded_range_is_about_its_ends(low: str, high: str, expected: Outcome) -> None:
    held = Fact("f", "e", "guidance", low=Decimal(19), high=Decimal(20), unit="USD", comparator=Comparator.BETWEEN)
    words = replace(between(low, high), resolution=Decimal(1))
    assert outcome(words, held) is expected


def test_far_beyond_a_bound_is_told_apart_from_merely_beyond_it() -> None:
    candidate = Candidate(fact("12600000000"), "current", 1.0, "")
    far = intervals.weigh(quantity("12", 6, Comparator.MORE_THAN), candidate, None)
    near = intervals.weigh(quantity("12", 9, Comparator.MORE_THAN), candidate, None)
    assert far is not None and near is not None
    assert (far.outcome, far.far) == (UNCLEAR, True)
    assert (near.outcome, near.far) == (SUPPORTS, False)


def test_units_convert_inside_their_dimension_only() -> None:
    assert outcome(quantity("0.48", unit="gigawatt"), fact("480", unit="megawatt")) is SUPPORTS
    assert outcome(quantity("480", unit="gigawatt"), fact("480", unit="megawatt")) is CONTRADICTS
    assert outcome(quantity("480", unit="megawatt"), fact("480", unit="megawatt-hour")) is Outcome.INCOMPARABLE
    assert outcome(quantity("20", unit="EUR"), fact("20", unit="USD")) is Outcome.INCOMPARABLE
    assert outcome(quantity("240", unit="job"), fact("240", unit="person")) is SUPPORTS
    assert outcome(quantity("240", unit=None), fact("240", unit="person")) is SUPPORTS
    assert units.factor("kilotonne", "kilogram") == 10**6
    assert units.factor("basis-point", "percentage-point") == Decimal("0.01")


def test_a_suffix_is_believed_under_any_reading_and_a_scale_word_only_under_its_own() -> None:
    readings = (Reading(Decimal("12E+6"), "thousand thousand", 6), Reading(Decimal("12E+3"), "thousand", 3))
    word = replace(quantity("12", 6), scale=Scale("million", None, 6), readings=readings)
    suffix = replace(word, scale=Scale("MM", None, 6))
    english = Language("en", "English")
    candidate = Candidate(fact("12000"), "current", 1.0, "")
    as_suffix, as_word = (intervals.weigh(q, candidate, english) for q in (suffix, word))
    assert as_suffix is not None and as_suffix.outcome is SUPPORTS
    assert as_word is not None and as_word.outcome is CONTRADICTS
    unsure = intervals.weigh(word, candidate, None)
    assert unsure is not None and unsure.outcome is SUPPORTS


@given(st.integers(10, 99_999_999), st.integers(0, 9))
def test_swapped_digits_keep_digits_and_size(shown: int, scale: int) -> None:
    for mended in scales.swapped(quantity(str(shown), scale)):
        assert mended.value is not None
        digits = f"{mended.value / Decimal(1).scaleb(scale):f}".rjust(len(str(shown)), "0")
        assert sorted(digits) == sorted(str(shown))
        assert sum(a != b for a, b in zip(digits, str(shown), strict=True)) == 2


def test_other_scale_words_reach_other_systems() -> None:
    words = quantity("1.4", 12)
    with_scale = replace(words, scale=Scale("billion", ScaleSystem.LONG, 12))
    assert -3 in scales.powers(with_scale, None)
    assert 0 not in scales.powers(with_scale, None)
    assert scales.powers(words, None) == ()


@pytest.mark.parametrize(
    ("written", "found"), [("1.400", True), ("1,400", True), ("1.4", False), ("1,400,000", False), ("1 400", False)]
)
def test_only_one_separator_with_three_digits_can_be_read_both_ways(written: str, found: bool) -> None:
    assert bool(list(scales.by_separator(quantity("1400"), written))) is found
