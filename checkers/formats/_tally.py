"""What a run comes to: verdicts, severities, numbers checked, and why the rest was not."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from checkers.model.claim import ClaimType
from checkers.model.finding import Finding, ReasonCode, Report, Severity, Verdict


@dataclass(slots=True)
class Tally:
    """Counts over one report or several. Every verdict and severity has a count, 0 included."""

    claims: int = 0
    verdicts: dict[Verdict, int] = field(default_factory=lambda: dict.fromkeys(Verdict, 0))
    severities: dict[Severity, int] = field(default_factory=lambda: dict.fromkeys(Severity, 0))
    reasons: dict[ReasonCode | None, int] = field(default_factory=dict)
    """Claims that stayed undecided, by why."""
    own: int = 0
    """Claims that an article makes in its own voice; attributions are not counted here nor below."""
    reported: int = 0
    """Claims that an article reports as somebody's words."""
    numbers_in_text: int = 0
    numbers_checked: int = 0
    unread: int = 0
    """Inputs that gave no report."""

    def add(self, report: Report) -> None:
        self.claims += len(report.findings)
        self.numbers_in_text += report.extraction.numbers_in_text
        self.numbers_checked += len({f.claim.span for f in report.findings if _is_checked_number(f)})
        for finding in report.findings:
            if finding.claim.type is not ClaimType.ATTRIBUTION:
                self.own += finding.claim.attribution is None
                self.reported += finding.claim.attribution is not None
            self.verdicts[finding.verdict] += 1
            if finding.verdict is Verdict.NOT_ENOUGH_INFO:
                self.reasons[finding.reason_code] = self.reasons.get(finding.reason_code, 0) + 1
            for mismatch in finding.mismatches:
                self.severities[mismatch.severity] += 1

    @property
    def numbers_unchecked(self) -> int:
        return max(0, self.numbers_in_text - self.numbers_checked)

    def voices(self) -> str:
        """Who tells the claims: "9 in the article's own voice, 4 as somebody's words"; empty where nobody is quoted."""
        if not self.reported:
            return ""
        return f"{self.own} in the article's own voice, {self.reported} as somebody's words"

    def outcome(self) -> str:
        """One line: "2 errors, 1 warning in 41 claims; 3 numbers not checked"."""
        found = [plural(n, severity.value) for severity, n in self.severities.items() if n]
        line = f"{', '.join(found) or 'no mismatch'} in {plural(self.claims, 'claim')}"
        if self.numbers_unchecked:
            line += f"; {plural(self.numbers_unchecked, 'number')} not checked"
        return f"{line}; {plural(self.unread, 'input')} not read" if self.unread else line


def count(reports: Iterable[Report]) -> Tally:
    tally = Tally()
    for report in reports:
        tally.add(report)
    return tally


def plural(n: int, noun: str, several: str | None = None) -> str:
    return f"{n} {noun}" if n == 1 else f"{n} {several or noun + 's'}"


def _is_checked_number(finding: Finding) -> bool:
    return finding.claim.type is ClaimType.NUMERIC and finding.verdict is not Verdict.NOT_ENOUGH_INFO
