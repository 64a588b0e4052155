"""Runs the literate specs end to end: a text and a small reference in, the findings out, none missing and none more."""

from __future__ import annotations

from pathlib import Path

import pytest

import reference_data
from checkers import pipeline
from checkers.model.document import Document, LanguageChoice, Span
from checkers.model.finding import Finding, Mismatch, Report
from tests import literate
from tests.literate import Expected, Spec

FOLDERS = [Path(__file__).parent / "specs" / name for name in ("rules", "measures")]
SPECS = [spec for folder in FOLDERS for spec in literate.specs(folder)]


@pytest.mark.parametrize("spec", SPECS, ids=lambda spec: f"{spec.file}: {spec.heading}")
def test_spec(spec: Spec, tmp_path: Path) -> None:
    report = checked(spec, tmp_path)
    missing = list(spec.expected)
    unexpected = []
    for finding, mismatch in ((f, m) for f in report.findings for m in f.mismatches):
        met = next((e for e in missing if meets(spec.text, finding, mismatch, e)), None)
        if met is not None:
            missing.remove(met)
        else:
            unexpected.append(f"{mismatch.kind} at “{finding.claim.span.of(spec.text)}”: {mismatch.message}")
    assert not missing and not unexpected, "\n".join(
        [spec.text, *(f"missing: {e.kind} at “{e.words}”" for e in missing), *(f"unexpected: {u}" for u in unexpected)]
        + [f"  {f.claim.type} “{f.claim.span.of(spec.text)}”: {f.verdict}, {f.reason}" for f in report.findings]
    )


def checked(spec: Spec, folder: Path) -> Report:
    table = folder / "reference.csv"
    table.write_text(spec.reference, encoding="utf-8")
    reference = reference_data.load([table], shipped=False)
    choice = LanguageChoice(spec.language, 1.0, "option" if spec.language else "unsure")
    document = Document(spec.heading, spec.text, choice, spec.published, spec.published)
    return pipeline.check(document, reference)


def meets(text: str, finding: Finding, mismatch: Mismatch, expected: Expected) -> bool:
    """Whether the finding is of that kind, at those words."""
    if mismatch.kind != expected.kind:
        return False
    start = text.index(expected.words)
    words = Span(start, start + len(expected.words))
    places = [place for place in (finding.claim.span, mismatch.span) if place is not None]
    return any(place.overlaps(words) for place in places)
