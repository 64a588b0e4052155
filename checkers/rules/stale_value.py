"""The figure was right once, and was superseded before the article's date.

## What it checks

A figure that the current fact contradicts and that an earlier fact of the same entity and measure supports,
which had ended or been replaced by the as-of date. Sentences that themselves call the value past are left
alone.

## Why it matters

Background paragraphs are copied from story to story, and nobody looks at them again.

## Example

"The state owns 34% of the company": it did until 30 June 2025; since then it has owned 29%.

## What to do

Take the current value, or say when the old one held. The message names the day on which it was superseded.
"""

from __future__ import annotations

from collections.abc import Iterator

from checkers.compare import cases, phrases
from checkers.model.finding import Mismatch, Severity
from checkers.model.reference import Fact
from checkers.model.rule import Case, Rule


def check(case: Case) -> Iterator[Mismatch]:
    claim = case.match.claim
    if claim.quantity is None or claim.tense == "past" or not case.contradicted:
        return
    told = cases.supporting(case, claim.quantity, "superseded")
    if told is not None:
        now = case.refuting[0].candidate.fact
        yield cases.against(RULE, case, now, f"the figure was right {_until(told, now)}", told=told)


def _until(told: Fact, now: Fact) -> str:
    if told.valid_to is not None:
        return f"until {phrases.day(told.valid_to)}"
    began = now.valid_from or now.known_from
    return f"before {phrases.day(began)}" if began is not None else "earlier"


RULE = Rule(name="stale-value", code="PER003", severity=Severity.WARNING, specificity=95, check=check, doc=__doc__)
