"""Narrowing a report to some kinds: nothing else moves in, and nothing is called right for want of looking."""

from __future__ import annotations

from checkers import registry, selection
from checkers.model.finding import Severity, Verdict
from tests.sample_report import report

NOTHING: frozenset[str] = frozenset()


def kinds(*names: str) -> frozenset[str]:
    return frozenset(names)


def test_nothing_asked_changes_nothing() -> None:
    said = report()
    assert selection.chosen(registry.rules(), NOTHING, NOTHING) is None
    assert selection.only(said, None) is said


def test_selected_without_ignored() -> None:
    assert selection.chosen(registry.rules(), kinds("a", "b"), kinds("b")) == {"a"}


def test_ignored_leaves_every_other_kind() -> None:
    found = selection.chosen(registry.rules(), NOTHING, kinds("scale-confusion"))
    assert found == {rule.name for rule in registry.rules()} - {"scale-confusion"}


def test_claim_without_its_only_error_is_neither_refuted_nor_supported() -> None:
    narrowed = selection.only(report(), kinds("ticker-expired"))
    finding = narrowed.findings[0]
    assert (finding.verdict, finding.mismatches, finding.reason_code) == (Verdict.NOT_ENOUGH_INFO, (), None)
    assert "scale-confusion" in finding.reason


def test_kept_error_still_refutes() -> None:
    narrowed = selection.only(report(), kinds("scale-confusion"))
    assert narrowed.findings[0] == report().findings[0]
    assert [m.severity for m in narrowed.mismatches()] == [Severity.ERROR]


def test_warning_left_out_leaves_its_claim_supported() -> None:
    finding = selection.only(report(), kinds("scale-confusion")).findings[1]
    assert (finding.verdict, finding.mismatches) == (Verdict.SUPPORTED, ())
