"""Runs the specs of the kinds of two texts: the two texts in, the mismatches out, none missing and none more."""

from __future__ import annotations

from pathlib import Path

import pytest

import reference_data
from checkers import compare_texts, registry
from checkers.model.comparison import Comparison, PairMismatch, PairRule
from checkers.model.document import Document, LanguageChoice
from tests import pair_specs
from tests.pair_specs import Expected, PairSpec

FOLDER = Path(__file__).parent / "specs" / "pairs"
SPECS = [spec for path in sorted(FOLDER.glob("*.md")) for spec in pair_specs.read(path)]
DEFAULT = {rule.name: rule.severity.value for rule in registry.pair_rules()}


@pytest.mark.parametrize("spec", SPECS, ids=lambda spec: f"{spec.file}: {spec.heading}")
def test_spec(spec: PairSpec, tmp_path: Path) -> None:
    compared = comparison(spec, tmp_path)
    missing = list(spec.expected)
    unexpected = []
    for found in compared.mismatches:
        met = next((e for e in missing if meets(compared, found, e)), None)
        if met is not None:
            missing.remove(met)
        else:
            unexpected.append(f"{found.mismatch.severity} {found.mismatch.kind}: {found.mismatch.message}")
    assert not missing and not unexpected, "\n".join(
        [spec.source, spec.other, *(f"missing: {e}" for e in missing), *(f"unexpected: {u}" for u in unexpected)]
    )


@pytest.mark.parametrize("rule", registry.pair_rules(), ids=lambda rule: rule.name)
def test_a_kind_has_a_spec_with_a_flag_and_two_near_misses(rule: PairRule) -> None:
    cases = [spec for spec in SPECS if spec.file == rule.name]
    own = [case for case in cases if any(e.kind == rule.name for e in case.expected)]
    assert own, "no case flags what the spec is about"
    assert len(cases) - len(own) >= 2, "two near misses at least: pairs that look like it and are not it"


def test_every_spec_is_of_a_kind() -> None:
    assert {spec.file for spec in SPECS} == set(DEFAULT)


def comparison(spec: PairSpec, folder: Path) -> Comparison:
    reference = None
    if spec.reference:
        table = folder / "reference.csv"
        table.write_text(spec.reference, encoding="utf-8")
        reference = reference_data.load([table], shipped=False)
    sides = [
        Document(name, text, LanguageChoice(tag, 1.0, "option" if tag else "unsure"))
        for name, text, tag in zip(("source", "other"), (spec.source, spec.other), spec.languages, strict=True)
    ]
    return compare_texts(sides[0], sides[1], reference)


def meets(compared: Comparison, found: PairMismatch, expected: Expected) -> bool:
    """Whether the mismatch is of that kind and severity, at those words, with that side named."""
    pair = found.pair
    figure, text = (pair.other, compared.other.text) if pair.other else (pair.source, compared.source.text)
    assert figure is not None
    start = text.find(expected.words)
    return (
        found.mismatch.kind == expected.kind
        and found.mismatch.severity.value == (expected.severity or DEFAULT[expected.kind])
        and found.wrong_side == expected.wrong_side
        and start <= figure.span.start < start + len(expected.words)
    )
