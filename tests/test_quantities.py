"""Amounts in sentences: what they are worth, which words state them, and what only looks like one."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checkers import registry
from checkers.extract.quantities import find_quantities
from checkers.model.quantity import Comparator, Quantity, ScaleSystem

TAGS = ["en", "fr", "de", "es", "it", "nl", "pt-BR", "pt-PT", "tr", "ja", "zh", "ko", "sw", None]


def one(text: str, tag: str | None, variety: str | None = None) -> Quantity:
    found = find_quantities(text, registry.language(tag), variety=variety or tag)
    assert len(found) == 1, found
    return found[0]


def none(text: str, tag: str | None) -> bool:
    return find_quantities(text, registry.language(tag), variety=tag) == ()


def test_a_french_billion_keeps_both_readings() -> None:
    found = one("Le plan vaut 1,4 billion de dollars.", "fr")
    assert found.value == Decimal("1.4e12")
    assert [(r.value, r.exponent) for r in found.readings] == [(Decimal("1.4e12"), 12), (Decimal("1.4e9"), 9)]
    assert found.scale is not None
    assert (found.scale.word, found.scale.system, found.scale.exponent) == ("billion", ScaleSystem.LONG, 12)
    assert "calque" in found.readings[1].why


def test_a_milliard_has_one_reading_only() -> None:
    assert len(one("12 milliards d'euros", "fr").readings) == 1


def test_an_unsure_language_leaves_billion_open_and_million_not() -> None:
    open_one = one("It is worth 1.4 billion dollars", None)
    assert open_one.value is None
    assert {r.value for r in open_one.readings} == {Decimal("1.4e9"), Decimal("1.4e12")}
    assert one("1.4 million", None).value == 1400000


def test_mm_is_read_both_ways() -> None:
    assert [r.value for r in one("about 20 MM", "en").readings] == [Decimal("2e7"), Decimal("2e10")]


def test_resolution_is_the_worth_of_the_last_digit() -> None:
    assert one("$1.4 trillion", "en").resolution == Decimal("1e11")
    assert one("20 milliards", "fr").resolution == Decimal("1e9")
    assert one("6.2 pence", "en").resolution == Decimal("0.001")


def test_spans_hold_comparator_number_and_unit() -> None:
    text = "L'usine a coûté plus de 12 milliards de dollars hier."
    found = one(text, "fr")
    assert found.span.of(text) == "plus de 12 milliards de dollars"
    assert found.number.of(text) == "12 milliards"
    assert found.unit_span is not None and found.unit_span.of(text).strip() == "de dollars"
    assert found.sign_span is not None and found.sign_span.of(text) == "plus de"


@pytest.mark.parametrize("space", ["\u00a0", "\u202f", "\u2009"])
def test_every_space_gives_the_same_amounts(space: str) -> None:
    text = "Soit 1 400 milliards de dollars, plus de 3 % et huit ans ."
    language = registry.language("fr")
    assert find_quantities(text.replace(" ", space), language) == find_quantities(text, language)


@pytest.mark.parametrize(
    ("text", "tag", "comparator"),
    [
        ("more than 12 jobs", "en", Comparator.MORE_THAN),
        ("not more than 12 jobs", "en", Comparator.AT_MOST),
        ("no fewer than 12 jobs", "en", Comparator.AT_LEAST),
        ("12 jobs or more", "en", Comparator.AT_LEAST),
        ("nearly 12 jobs", "en", Comparator.ABOUT),
        ("12+ jobs", "en", Comparator.AT_LEAST),
        ("pas plus de 12 emplois", "fr", Comparator.AT_MOST),
        ("12 emplois au moins", "fr", Comparator.AT_LEAST),
        ("estimés à 12 millions", "fr", Comparator.ABOUT),
        ("höchstens 12 Millionen", "de", Comparator.AT_MOST),
        ("20多亿元", "zh", Comparator.MORE_THAN),
        ("> 12 %", "en", Comparator.MORE_THAN),
        ("12 jobs", "en", Comparator.EXACTLY),
    ],
)
def test_comparators(text: str, tag: str, comparator: Comparator) -> None:
    assert one(text, tag).comparator is comparator


@pytest.mark.parametrize(
    ("text", "tag", "low", "high", "unit"),
    [
        ("between 2 and 3 billion dollars", "en", "2e9", "3e9", "USD"),
        ("$2-3 billion", "en", "2e9", "3e9", "USD"),
        ("$10-$20", "en", "10", "20", "USD"),
        ("3-5 millions", "fr", "3e6", "5e6", None),
        ("de 2 à 3 milliards d'euros", "fr", "2e9", "3e9", "EUR"),
        ("3 bis 5 Prozent", "de", "3", "5", "percent"),
    ],
)
def test_ranges(text: str, tag: str, low: str, high: str, unit: str | None) -> None:
    found = one(text, tag)
    assert (found.value, found.low, found.high) == (None, Decimal(low), Decimal(high))
    assert found.unit == unit
    assert found.comparator is Comparator.BETWEEN


def test_a_change_is_two_values_and_no_range() -> None:
    language = registry.language("en")
    assert [q.value for q in find_quantities("Sales rose from 3% to 5%.", language)] == [3, 5]
    assert [q.value for q in find_quantities("It takes from 3% to 5%.", language)] == [None]


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("des centaines de milliards", "1e11", "1e12"),
        ("plusieurs millions", "2e6", "9e6"),
        ("des milliards", "1e9", "1e12"),
    ],
)
def test_vague_amounts_have_bounds_and_no_value(text: str, low: str, high: str) -> None:
    found = one(text, "fr")
    assert (found.comparator, found.value) == (Comparator.VAGUE, None)
    assert (found.low, found.high) == (Decimal(low), Decimal(high))


@pytest.mark.parametrize(
    ("text", "tag", "variety", "unit"),
    [
        ("$5", "en", "en", "USD"),
        ("$5", "en", "en-CA", "CAD"),
        ("$5", "es", "es-MX", "MXN"),
        ("C$5", "en", "en", "CAD"),
        ("USD115", "en", "en", "USD"),
        ("12 M€", "fr", "fr", "EUR"),
        ("12 MUSD", "en", "en", "USD"),
        ("5 kr", "nb", "nb", "NOK"),
        ("₹5", "en", "en-IN", "INR"),
        ("5 XTS", "en", "en", "XTS"),
    ],
)
def test_money(text: str, tag: str, variety: str, unit: str) -> None:
    assert one(text, tag, variety).unit == unit


def test_a_bare_dollar_follows_the_dollars_that_the_text_names() -> None:
    found = find_quantities("It paid 5 Canadian dollars, then $7.", registry.language("en"))
    assert [q.unit for q in found] == ["CAD", "CAD"]
    assert set(found[1].units) >= {"USD", "CAD"}


def test_hundredths_are_told_in_the_main_unit() -> None:
    found = one("6.2 pence a share", "en")
    assert (found.value, found.unit, found.per) == (Decimal("0.062"), "GBP", "share")


def test_percent_points_are_no_percent() -> None:
    assert one("up 2 percentage points", "en").unit == "percentage-point"
    assert one("25 basis points", "en").unit == "basis-point"
    assert one("2 percent", "en").unit == "percent"


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("in 2025", "en"),
        ("at 12:30", "en"),
        ("at 5 pm", "en"),
        ("on 2025-11-07", "en"),
        ("the Boeing 737 landed", "en"),
        ("she uses GPT-5 and an H100", "en"),
        ("version 2.1.3 is out", "en"),
        ("they won 3-1", "en"),
        ("the 27th floor", "en"),
        ("see page 12", "en"),
        ("https://example.org/500", "en"),
        ("call +44 20 7946 0000", "en"),
        ("1. First point", "en"),
        ("the 1990s", "en"),
        ("un service", "fr"),
        ("un non sans équivoque", "fr"),
        ("le 3e étage", "fr"),
        ("am 3. Tag", "de"),
        ("第三", "zh"),
        ("2025年11月7日", "ja"),
    ],
)
def test_what_is_no_amount(text: str, tag: str) -> None:
    assert none(text, tag)


@pytest.mark.parametrize("text", ["a million", "one day after", "5 people", "$2025", "5 pounds", "3-5 percent"])
def test_near_misses_that_are_amounts(text: str) -> None:
    assert len(find_quantities(text, registry.language("en"))) == 1


def test_a_language_without_a_file_is_read_by_what_cldr_knows() -> None:
    assert one("1,4 milijarde", "sl").value == Decimal("1.4e9")
    assert registry.language("tlh") is None


@pytest.mark.evals
def test_the_seed_article_states_its_amounts(shared: Path) -> None:
    text = (shared / "evals" / "seed_article.txt").read_text(encoding="utf-8")
    found = find_quantities(text, registry.language("fr"))
    money = [q.value for q in found if q.unit == "USD" and q.value is not None]
    assert money == [Decimal(v) for v in ("1.4e12", "1.4e12", "1e12", "12e9", "20e9", "500e9")]
    assert [q.unit for q in found if q.value is not None and q.unit != "USD"] == ["year", "day", "year"]
    assert [q.low for q in found if q.comparator is Comparator.VAGUE] == [Decimal("1e11")] * 2


WORDS = """
1 1.400 12 3,5 - – % $ € . , ( ) / " ' ½ 2025 0 000 1e5 : + ~ ² ١ İ # million billion milliards de and et und between
from to à un a hundred hundreds several plus more than dozen half third 万 亿 三 百 分之 Mrd. bn k M http://a.b
"""
PIECES = st.sampled_from([*WORDS.split(), "\n\n", "\u202f"])
TEXTS = st.lists(PIECES, max_size=12).map(" ".join) | st.lists(PIECES, max_size=12).map("".join) | st.text(max_size=60)


@settings(max_examples=400, deadline=None)
@given(TEXTS, st.sampled_from(TAGS))
def test_no_text_is_an_error_and_every_span_is_exact(text: str, tag: str | None) -> None:
    reached = 0
    for found in find_quantities(text, registry.language(tag), variety=tag):
        assert reached <= found.span.start <= found.number.start < found.number.end <= found.span.end <= len(text)
        reached = found.span.end
        for part in (found.unit_span, found.sign_span):
            assert part is None or (found.span.covers(part) and part.start < part.end)
        assert found.value is not None or (found.low is not None and found.high is not None and found.low <= found.high)
        if found.readings and found.value is not None:
            assert found.readings[0].value == found.value


@settings(max_examples=200, deadline=None)
@given(st.integers(0, 10**12), st.sampled_from(["en", "fr", "de", "es", "it", "tr", "zh"]))
def test_a_grouped_number_reads_back(number: int, tag: str) -> None:
    language = registry.language(tag)
    assert language is not None
    sign = language.numbers.groups[:1] or "\u202f"
    assert one(f"{number:,} %".replace(",", sign), tag).value == number


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=40), st.text(max_size=40))
def test_a_blank_line_parts_amounts(before: str, after: str) -> None:
    language = registry.language("en")
    for found in find_quantities(f"{before}\n\n{after}", language):
        assert "\n\n" not in found.span.of(f"{before}\n\n{after}").replace("\r", "")
