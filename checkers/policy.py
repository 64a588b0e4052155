"""A desk's own rules about findings, applied after judging: other severities, and findings that were looked at and set
aside, each with its reason and the day until which it stands."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from fnmatch import fnmatch

from checkers.model.finding import Finding, Mismatch, Report, Severity, Suppression, Verdict


@dataclass(frozen=True, slots=True)
class Waiver:
    """A finding to set aside in documents of that name: `document` is a pattern such as `stories/*.md`, `words` stand
    in the claim or around it; empty for every finding of the kind."""

    document: str
    kind: str
    reason: str
    until: date | None = None
    """The last day on which it is set aside; None: for good."""
    words: str = ""

    @property
    def told(self) -> str:
        return f"{self.kind} in {self.document}" + (f", “{self.words}”" if self.words else "")


@dataclass(frozen=True, slots=True)
class Policy:
    severities: Mapping[str, Severity] = field(default_factory=dict)
    """Kind to the severity that it has here."""
    waivers: Sequence[Waiver] = ()


def applied(report: Report, policy: Policy, today: date) -> Report:
    """The report with the policy's severities, and what it sets aside kept and out of force. Its notes tell what was
    set aside, and every waiver for this document that is over or matched nothing."""
    if not policy.severities and not policy.waivers:
        return report
    own = [w for w in policy.waivers if fnmatch(report.document.id, w.document)]
    standing = [w for w in own if w.until is None or w.until >= today]
    used: set[Waiver] = set()
    text = report.document.text
    findings = tuple(_settled(finding, text, policy.severities, standing, used) for finding in report.findings)
    return replace(report, findings=findings, notes=(*report.notes, *_notes(own, standing, used)))


def _notes(own: Sequence[Waiver], standing: Sequence[Waiver], used: set[Waiver]) -> Iterator[str]:
    for waiver in own:
        if waiver not in standing:
            yield f"a suppression is over since {waiver.until}: {waiver.told}; renew it or remove it"
        elif waiver in used:
            until = f" until {waiver.until}" if waiver.until else ""
            yield f"set aside{until}: {waiver.told} ({waiver.reason})"
        else:
            yield f"a suppression matches nothing: {waiver.told}; remove it"


def _settled(
    finding: Finding, text: str, severities: Mapping[str, Severity], waivers: Sequence[Waiver], used: set[Waiver]
) -> Finding:
    if not finding.mismatches:
        return finding
    kept: list[Mismatch] = []
    aside: list[Mismatch] = []
    for mismatch in finding.mismatches:
        told = replace(mismatch, severity=severities.get(mismatch.kind, mismatch.severity))
        waiver = next((w for w in waivers if _meets(w, finding, told, text)), None)
        if waiver is None:
            kept.append(told)
        else:
            used.add(waiver)
            aside.append(replace(told, suppressed=Suppression(waiver.reason, waiver.until)))
    settled = replace(finding, mismatches=tuple(kept), suppressed=tuple(aside))
    errors = [m for m in kept if m.severity is Severity.ERROR]
    if errors and finding.verdict is not Verdict.REFUTED:
        facts = tuple(fact for m in errors for fact in m.facts)
        return replace(settled, verdict=Verdict.REFUTED, reason=errors[0].message, reason_code=None, evidence=facts)
    if finding.verdict is Verdict.REFUTED and not errors:
        why = f"set aside: {aside[0].suppressed.reason}" if aside and aside[0].suppressed else "no error on this desk"
        return replace(settled, verdict=Verdict.NOT_ENOUGH_INFO, reason=why, reason_code=None)
    return settled


def _meets(waiver: Waiver, finding: Finding, mismatch: Mismatch, text: str) -> bool:
    if waiver.kind != mismatch.kind:
        return False
    said = " ".join((mismatch.span or finding.claim.span).of(text).split())
    return not waiver.words or waiver.words in said or said in waiver.words
