"""Narrowing a report to the kinds that somebody asked for, after judging: no other kind moves in for one left out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from checkers.model.comparison import Comparison, PairRule
from checkers.model.finding import Finding, Report, Severity, Verdict
from checkers.model.rule import Rule


def chosen(
    rules: Iterable[Rule | PairRule], selected: frozenset[str], ignored: frozenset[str]
) -> frozenset[str] | None:
    """Names of the kinds to report: the selected ones, or all, without the ignored; None where nothing was asked."""
    if not selected and not ignored:
        return None
    return frozenset(selected or (rule.name for rule in rules)) - ignored


def only(report: Report, kinds: frozenset[str] | None) -> Report:
    """The report without mismatches of other kinds. A claim whose every error is gone is no longer refuted, and no
    more supported than before: it was not decided, by request."""
    if kinds is None:
        return report
    return replace(report, findings=tuple(_narrowed(finding, kinds) for finding in report.findings))


def only_pairs(compared: Comparison, kinds: frozenset[str] | None) -> Comparison:
    """The comparison without mismatches of other kinds."""
    if kinds is None:
        return compared
    return replace(compared, mismatches=tuple(m for m in compared.mismatches if m.mismatch.kind in kinds))


def _narrowed(finding: Finding, kinds: frozenset[str]) -> Finding:
    kept = tuple(m for m in finding.mismatches if m.kind in kinds)
    if len(kept) == len(finding.mismatches):
        return finding
    if finding.verdict is not Verdict.REFUTED or any(m.severity is Severity.ERROR for m in kept):
        return replace(finding, mismatches=kept)
    left_out = ", ".join(sorted({m.kind for m in finding.mismatches if m.kind not in kinds}))
    return replace(
        finding,
        mismatches=kept,
        verdict=Verdict.NOT_ENOUGH_INFO,
        reason=f"left out by request: {left_out}",
        reason_code=None,
    )
