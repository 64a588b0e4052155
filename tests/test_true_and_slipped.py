"""Pairs drawn at random in every language: what is true is never accused, and a planted slip is named.

The generator and its oracle know nothing of the code under test. `benchmarks/true_and_slipped.py` draws a million.
"""

from __future__ import annotations

import ast
from decimal import Decimal
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checkers import registry
from checkers.model.finding import Verdict
from tests.pairs import frames, generate, oracle
from tests.pairs.frames import FRAMES
from tests.pairs.generate import SLIPS, Slip, draw, name
from tests.pairs.oracle import Amount, is_false, is_true
from tests.pairs.trial import Outcome, batch, judge, told

_NAMED: dict[Slip, set[str]] = {
    "scale": {"scale-confusion", "magnitude-off"},
    "power": {"magnitude-off", "scale-confusion", "separator-confusion", "value-mismatch"},
    "swap": {"digits-transposed", "value-mismatch", "period-mismatch"},
    "digit": {"value-mismatch", "digits-transposed", "magnitude-off", "period-mismatch"},
    "currency": {"currency-mismatch"},
    "bound": {"value-mismatch", "comparator-contradicted", "digits-transposed", "magnitude-off", "period-mismatch"},
    "year": {"period-mismatch"},
    "weekday": {"weekday-mismatch"},
}


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(sorted(FRAMES)), st.integers(0, 2**40))
def test_a_true_pair_is_never_accused(tag: str, seed: int) -> None:
    outcome = _one(tag, seed, None)
    assert not outcome.kinds, told([outcome])


@pytest.mark.parametrize("tag", sorted(FRAMES))
def test_slips_of_every_kind_are_named(tag: str) -> None:
    """The same pairs each time: three of each kind in each language, each in a document of its own."""
    outcomes = [_one(tag, seed, slip) for slip in SLIPS for seed in range(3)]
    missed = [o for o in outcomes if not o.kinds]
    assert not missed, told(missed)
    wrong = [o for o in outcomes if o.pair.slip is not None and not set(o.kinds) <= _NAMED[o.pair.slip]]
    assert not wrong, told(wrong)


@pytest.mark.parametrize("tag", sorted(FRAMES))
def test_true_pairs_are_read_and_supported(tag: str) -> None:
    """Many in one document, where each could be taken for another's."""
    outcomes = judge(batch(Random(tag), tag, [None] * 40))
    assert not [o for o in outcomes if o.kinds], told(o for o in outcomes if o.kinds)
    supported = sum(o.verdict is Verdict.SUPPORTED for o in outcomes)
    assert supported >= 36, told(o for o in outcomes if o.verdict is not Verdict.SUPPORTED)


def _one(tag: str, seed: int, slip: Slip | None) -> Outcome:
    random = Random(seed)
    return judge([draw(random, tag, name(random), slip)])[0]


def test_every_language_with_a_file_has_frames() -> None:
    assert {language.tag for language in registry.languages()} <= set(FRAMES)


@pytest.mark.parametrize("module", [frames, generate, oracle])
def test_the_generator_knows_nothing_of_the_code_under_test(module: object) -> None:
    tree = ast.parse(Path(str(getattr(module, "__file__", ""))).read_text(encoding="utf-8"))
    imported = {n.module or "" for n in ast.walk(tree) if isinstance(n, ast.ImportFrom)}
    imported |= {alias.name for n in ast.walk(tree) if isinstance(n, ast.Import) for alias in n.names}
    assert not {m for m in imported if m.split(".")[0] in ("checkers", "reference_data", "flows")}


@pytest.mark.parametrize(
    ("shown", "hedge", "value", "true", "false"),
    [
        ("1.4", "exact", "1350000000", True, False),
        ("1.4", "exact", "1449999999", True, False),
        ("1.4", "exact", "1470000000", False, False),  # cut off instead of rounded
        ("1.4", "exact", "1520000000", False, True),
        ("1.4", "about", "1460000000", True, False),
        ("1.4", "about", "1900000000", False, True),
        ("12", "above", "12600000000", True, False),
        ("12", "above", "80000000000", False, False),
        ("12", "above", "11900000000", False, True),
        ("12", "below", "11900000000", True, False),
        ("12", "below", "12600000000", False, True),
    ],
)
def test_the_oracle(shown: str, hedge: oracle.Hedge, value: str, true: bool, false: bool) -> None:
    amount = Amount(Decimal(shown), 9, hedge, "EUR")
    assert (is_true(amount, Decimal(value), "EUR"), is_false(amount, Decimal(value), "EUR")) == (true, false)
    assert is_false(amount, Decimal(value), "USD")
