"""Whole articles in seven languages: the slips planted in them found, nothing else accused, everything else supported.

A story's list names each finding, and with `open` each figure, role or symbol that the reference does not decide. Days
without a weekday, quotations and names are not judged there; nor are the amounts of changes.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from checkers.model.claim import Claim, ClaimType
from checkers.model.finding import Finding, Severity, Verdict
from tests import literate
from tests.literate import Spec
from tests.test_specs import checked, meets

FOLDER = Path(__file__).parent / "specs" / "stories"
STORIES = literate.specs(FOLDER)


@pytest.mark.parametrize("story", STORIES, ids=lambda story: f"{story.file}: {story.heading}")
def test_story(story: Spec, tmp_path: Path) -> None:
    report = checked(story, tmp_path)
    missing = [e for e in story.expected if e.kind != "open"]
    left_open = [e.words for e in story.expected if e.kind == "open"]
    wrong = []
    for finding in report.findings:
        serious = [m for m in finding.mismatches if m.severity is not Severity.NOTE]
        for mismatch in serious:
            met = next((e for e in missing if meets(story.text, finding, mismatch, e)), None)
            if met is not None:
                missing.remove(met)
            else:
                wrong.append(f"unexpected {mismatch.kind}: {mismatch.message}")
        words = finding.claim.span.of(story.text)
        if not serious and not _decided(finding) and not any(w in words or words in w for w in left_open):
            wrong.append(f"not supported: “{words}”: {finding.reason}")
    assert not missing and not wrong, "\n".join([*(f"missing: {e.kind} at “{e.words}”" for e in missing), *wrong])


def _decided(finding: Finding) -> bool:
    return finding.verdict is Verdict.SUPPORTED or not _judged(finding.claim)


def _judged(claim: Claim) -> bool:
    """Whether the reference of a story has to decide the claim."""
    if claim.type in (ClaimType.ATTRIBUTION, ClaimType.NAME):
        return False
    if claim.date is not None:
        return claim.date.weekday is not None and claim.date.day is not None
    return claim.quantity is None or claim.quantity.unit != "percent" or bool(claim.concepts)


def test_every_language_has_stories_with_and_without_slips() -> None:
    told = {story.file: [s for s in STORIES if s.file == story.file] for story in STORIES}
    assert set(told) >= {"de", "en", "es", "fr", "it", "nl", "pt"}
    assert all(len(stories) >= 3 and any(s.flags for s in stories) for stories in told.values())
