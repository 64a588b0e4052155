"""Pairs drawn at random: a fact, and a sentence that renders it truly or with one slip.

The sentence is made from the fact by rules of its own (round, hedge, choose a scale word), written here without
anything of checkers/compare: what is true is true by construction, not by the code under test.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, Decimal

from hypothesis import given
from hypothesis import strategies as st

from checkers.model.finding import Severity, Verdict
from checkers.model.quantity import Comparator, ScaleSystem
from tests.cases import Story, candidate, fact, kinds

_SCALES = {6: ("million", None), 9: ("billion", ScaleSystem.SHORT), 12: ("trillion", ScaleSystem.SHORT)}
_ROUNDING = {
    Comparator.EXACTLY: ROUND_HALF_UP,
    Comparator.ABOUT: ROUND_HALF_UP,
    Comparator.MORE_THAN: ROUND_FLOOR,
    Comparator.LESS_THAN: ROUND_CEILING,
}


@dataclass(frozen=True)
class Rendering:
    """A true value and the number, of a scale, that stands for it in the text."""

    value: Decimal
    shown: Decimal
    exponent: int
    hedge: Comparator


@st.composite
def renderings(draw: st.DrawFn, digits: int = 1) -> Rendering:
    """A value of 1 million to 999 trillion with six digits, shown with one to five of them, at least so many as asked,
    and never fewer than before the decimal sign: no desk writes "1,260 million" as 1,000 million."""
    exponent = draw(st.sampled_from(sorted(_SCALES)))
    hedge = draw(st.sampled_from(sorted(_ROUNDING)))
    whole = draw(st.integers(1, 3))
    # One digit more for one-sided figures: nobody says "more than 1" of 1.9.
    one_sided = hedge in (Comparator.MORE_THAN, Comparator.LESS_THAN)
    kept = draw(st.integers(max(whole, digits, 2 if one_sided else 1), 5))
    # The last digit is never zero, so that cutting off always leaves "more than" true.
    mantissa = Decimal(draw(st.integers(10_000, 99_998)) * 10 + draw(st.integers(1, 9))).scaleb(whole - 6)
    shown = mantissa.quantize(Decimal(1).scaleb(whole - kept), rounding=_ROUNDING[hedge])
    if not one_sided and draw(st.booleans()):
        mantissa = shown
    return Rendering(mantissa.scaleb(exponent), shown, exponent, hedge)


def story(shown: Decimal, exponent: int, hedge: Comparator, unit: str, held: Decimal) -> Story:
    word, system = _SCALES[exponent]
    number = f"{shown} {word}"
    told = Story(f"It paid {number} {unit}.")
    words = told.amount(
        f"{number} {unit}", str(shown), shown=number, scale=(word, exponent), system=system, unit=unit, comparator=hedge
    )
    told.numeric(words, candidate(fact(str(held))))
    return told


@given(renderings())
def test_a_true_rendering_is_supported_and_never_accused(drawn: Rendering) -> None:
    finding = story(drawn.shown, drawn.exponent, drawn.hedge, "USD", drawn.value).finding()
    assert not [m for m in finding.mismatches if m.severity is not Severity.NOTE]
    assert finding.verdict is Verdict.SUPPORTED


@given(renderings(), st.integers(1, 2))
def test_another_scale_word_is_named(drawn: Rendering, step: int) -> None:
    exponents = sorted(_SCALES)
    exponent = exponents[(exponents.index(drawn.exponent) + step) % 3]
    finding = story(drawn.shown, exponent, drawn.hedge, "USD", drawn.value).finding()
    assert kinds(finding) == ["scale-confusion"]


@given(renderings(digits=2))
def test_another_currency_is_named(drawn: Rendering) -> None:
    finding = story(drawn.shown, drawn.exponent, drawn.hedge, "EUR", drawn.value).finding()
    assert kinds(finding) == ["currency-mismatch"]


@given(renderings(digits=2), st.integers(15, 80), st.booleans())
def test_another_figure_is_refuted(drawn: Rendering, percent: int, up: bool) -> None:
    """A figure a seventh off or more, in the direction that its hedge excludes."""
    up = drawn.hedge is Comparator.MORE_THAN or (up and drawn.hedge is not Comparator.LESS_THAN)
    change = Decimal(100 + percent if up else 100 - percent) / 100
    step = Decimal(1).scaleb(drawn.shown.adjusted() - 2)
    wrong = (drawn.shown * change).quantize(step, rounding=ROUND_HALF_UP)
    finding = story(wrong, drawn.exponent, drawn.hedge, "USD", drawn.value).finding()
    assert finding.verdict is Verdict.REFUTED
    assert len([m for m in finding.mismatches if m.severity is Severity.ERROR]) == 1
