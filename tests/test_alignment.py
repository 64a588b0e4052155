"""Pairing the figures of two texts: what slips look like, and what must not be taken for one."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from checkers.compare.alignment import align
from checkers.compare.figures import family, significant
from checkers.model.comparison import Family, Figure, Pair
from checkers.model.document import Span
from checkers.model.quantity import Quantity, Reading, Scale, ScaleSystem


def figure(value: str | int, unit: str | None = "USD", place: float = 0.5, readings: tuple[str, ...] = ()) -> Figure:
    number = Decimal(value)
    at = int(place * 1000)
    return Figure(
        Span(at, at + 3),
        family(unit),
        (number,),
        tuple(Decimal(r) for r in readings),
        (unit,) if unit else (),
        significant(number),
        place,
        in_digits=True,
    )


def year(value: int, place: float = 0.5) -> Figure:
    at = int(place * 1000)
    return Figure(Span(at, at + 4), Family.YEAR, (Decimal(value),), (), (), str(value), place, in_digits=True)


def bare(value: int) -> Figure:
    return Figure(Span(500, 502), Family.BARE, (Decimal(value),), (), (), str(value), 0.5, in_digits=True)


def relations(source: list[Figure], other: list[Figure]) -> list[str]:
    return [pair.relation for pair in align(source, other)]


def test_equal_figures_pair_wherever_they_stand() -> None:
    assert relations([figure(5, place=0.1), figure(7, place=0.9)], [figure(7, place=0.1), figure(5, place=0.9)]) == [
        "same",
        "same",
    ]


def test_a_scale_slip_keeps_the_digits() -> None:
    (pair,) = align([figure("18e9")], [figure("18e12")])
    assert pair.relation == "scale"
    assert pair.ratio == 1000


def test_a_scale_word_read_otherwise_is_a_scale_slip() -> None:
    word = Scale("billion", ScaleSystem.LONG, 12)
    read = figure("14e11", readings=("14e8",))
    ways = (Reading(Decimal("14e11"), "fr: billion = 10^12"), Reading(Decimal("14e8"), "calque of English billion"))
    scaled = replace(read, quantity=Quantity(read.span, read.span, read.values[0], "USD", scale=word, readings=ways))
    assert relations([figure("14e8")], [scaled]) == ["scale"]


def test_a_sign_that_groups_in_one_text_and_points_in_the_other_is_no_slip() -> None:
    assert relations([figure("10.7", readings=("10700",))], [figure(10700)]) == ["same"]


def test_a_unit_left_out_is_no_slip() -> None:
    assert relations([figure("2.2e9", "EUR")], [figure("2.2e9", None)]) == ["same"]


def test_digits_outside_amounts_pair_only_where_they_look_alike() -> None:
    assert relations([bare(34)], [bare(74)]) == ["digits"]
    assert relations([bare(34)], [bare(9)]) == ["omitted", "added"]


def test_same_number_in_another_currency() -> None:
    assert relations([figure(15000)], [figure(15000, "EUR")]) == ["unit"]


def test_percent_taken_for_points() -> None:
    assert relations([figure(80, "percent")], [figure(80, "percentage-point")]) == ["unit"]


def test_one_digit_changed() -> None:
    assert relations([figure(10200)], [figure(50200)]) == ["digits"]


def test_two_digits_exchanged() -> None:
    assert relations([figure(5200)], [figure(2500)]) == ["digits"]


def test_a_conversion_of_units_is_no_slip() -> None:
    assert relations([figure(12, "mile")], [figure(19, "kilometer")]) == ["converted"]
    assert relations([figure(19, "kilometer")], [figure(12, "mile")]) == ["converted"]


def test_a_conversion_of_money_is_no_slip() -> None:
    assert relations([figure("3.6e9", "USD")], [figure("13.45e9", "BRL")]) == ["converted"]


def test_different_families_never_pair() -> None:
    assert relations([figure(12, "percent")], [figure(99, "mile")]) == ["omitted", "added"]


def test_a_year_pairs_with_a_year_only() -> None:
    assert relations([year(1953)], [year(1943)]) == ["digits"]
    assert relations([year(1953)], [figure(53, None)]) == ["omitted", "added"]


def test_the_same_digits_as_a_year_or_a_count_are_one_figure() -> None:
    assert relations([year(1953)], [figure(1953, None)]) == ["same"]


def test_an_omission_between_equal_neighbours() -> None:
    source = [figure(1, place=0.1), figure(22, place=0.5), figure(3, place=0.9)]
    assert relations(source, [figure(1, place=0.1), figure(3, place=0.9)]) == ["same", "omitted", "same"]


def test_far_apart_figures_of_a_long_text_do_not_pair() -> None:
    # Enough equal figures between the two that neither is in the other's neighbourhood.
    common = [figure(1000 + i, place=0.2 + i / 1000) for i in range(200)]
    source = [figure("18e9", place=0.01), *common]
    other = [*common, *(figure(7 * 10**5 + i, place=0.5 + i / 1000) for i in range(20)), figure("18e12", place=0.99)]
    assert "scale" not in [pair.relation for pair in align(source, other, length=50_000)]


values = st.integers(1, 50).map(Decimal)
texts = st.lists(st.tuples(values, st.sampled_from([None, "USD", "EUR", "percent", "year"])), max_size=12)


def build(drawn: list[tuple[Decimal, str | None]]) -> list[Figure]:
    return [figure(str(v), unit, place=(i + 1) / (len(drawn) + 1)) for i, (v, unit) in enumerate(drawn)]


@given(texts, texts)
def test_every_figure_is_in_exactly_one_pair(
    one: list[tuple[Decimal, str | None]], two: list[tuple[Decimal, str | None]]
) -> None:
    source, other = build(one), build(two)
    pairs = align(source, other)
    assert sorted(p.source.place for p in pairs if p.source) == [f.place for f in source]
    assert sorted(p.other.place for p in pairs if p.other) == [f.place for f in other]


@given(texts)
def test_a_text_agrees_with_itself(drawn: list[tuple[Decimal, str | None]]) -> None:
    source = build(drawn)
    assert all(p.relation == "same" for p in align(source, source))


@given(texts.filter(bool), st.data())
def test_one_slip_of_scale_is_found_among_equal_figures(
    drawn: list[tuple[Decimal, str | None]], data: st.DataObject
) -> None:
    source = build(drawn)
    at = data.draw(st.integers(0, len(source) - 1))
    slipped = list(source)
    old = source[at]
    # A prime with many digits: nothing else in the text has them.
    before = Figure(old.span, old.family, (Decimal(104729),), (), old.units, "104729", old.place, in_digits=True)
    slipped[at] = Figure(
        old.span, old.family, (Decimal(104729) * 1000,), (), old.units, "104729", old.place, in_digits=True
    )
    source[at] = before
    found: list[Pair] = [p for p in align(source, slipped) if p.relation != "same"]
    assert [p.relation for p in found] == ["scale"]
    assert found[0].ratio == 1000
