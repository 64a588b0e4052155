"""The stock symbol is not the company's.

## What it checks

A symbol beside a company's name, where the reference has another symbol for the company on the same exchange,
or has the symbol for another company. A symbol that the reference does not know, on an exchange that it does
not have for the company, is left alone: shares are listed in many places.

## Why it matters

Symbols are links: machines attach the story to the wrong company's page, and trade on it.

## Example

"Nvidia AMD.O": the reference has NVDA.O for Nvidia, and AMD.O for AMD.

## What to do

Put the symbol that the message names.
"""

from __future__ import annotations

from collections.abc import Iterator

from checkers.compare import phrases
from checkers.model.claim import ClaimType
from checkers.model.finding import Candidate, Mismatch, Severity
from checkers.model.rule import Case, Outcome, Rule


def check(case: Case) -> Iterator[Mismatch]:
    ticker = case.match.claim.ticker
    if ticker is None or case.supported or case.match.entity is None:
        return
    own = [w.candidate.fact for w in case.standing("current") if w.candidate.fact.review == "reviewed"]
    if not own:
        return
    foreign = _owner(case)
    if foreign is None and not case.contradicted:
        return
    company = case.match.entity.name
    held = phrases.evidence(own[0], company)
    message = f"the article gives {company} the symbol {ticker.symbol}; the reference has {held}"
    if foreign is not None:
        message += f", and {foreign.fact.text} for {foreign.subject}"
    yield Mismatch(
        kind=RULE.name,
        code=RULE.code,
        severity=RULE.severity,
        message=message,
        expected=own[0].text,
        suggestion=own[0].text,
        facts=(own[0],) if foreign is None else (own[0], foreign.fact),
    )


def _owner(case: Case) -> Candidate | None:
    """The listing of another company that bears this symbol."""
    others = (w.candidate for w in case.standing("other-entity") if w.outcome is Outcome.SUPPORTS)
    return next((candidate for candidate in others if candidate.fact.review == "reviewed"), None)


RULE = Rule(
    name="ticker-mismatch",
    code="TKR001",
    severity=Severity.ERROR,
    specificity=50,
    check=check,
    doc=__doc__,
    claims=(ClaimType.TICKER,),
)
