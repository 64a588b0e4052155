"""A stock symbol that the company no longer has.

## What it checks

A symbol beside a company's name that the reference records for it until a day before the as-of date.

## Why it matters

Old symbols are given to other companies, sometimes within months.

## Example

"Meta (FB.O)": the symbol was FB.O until 8 June 2022.

## What to do

Put the present symbol, or say that the old one is meant.
"""

from __future__ import annotations

from collections.abc import Iterator

from checkers.compare import phrases
from checkers.model.claim import ClaimType
from checkers.model.finding import Mismatch, Severity
from checkers.model.rule import Case, Outcome, Rule


def check(case: Case) -> Iterator[Mismatch]:
    ticker = case.match.claim.ticker
    if ticker is None or case.supported or case.match.entity is None:
        return
    for weighing in case.standing("superseded"):
        fact = weighing.candidate.fact
        if weighing.outcome is Outcome.SUPPORTS and fact.valid_to is not None and fact.review == "reviewed":
            now = weighing.candidate.superseded_by
            message = f"{fact.text} was the symbol of {case.match.entity.name} until {phrases.day(fact.valid_to)}"
            if now is not None:
                message += f"; since then it is {now.text}"
            yield Mismatch(
                kind=RULE.name,
                code=RULE.code,
                severity=RULE.severity,
                message=message,
                expected=now.text if now is not None else None,
                suggestion=now.text if now is not None else None,
                facts=(fact,) if now is None else (fact, now),
            )
            return


RULE = Rule(
    name="ticker-expired",
    code="TKR003",
    severity=Severity.WARNING,
    specificity=70,
    check=check,
    doc=__doc__,
    claims=(ClaimType.TICKER,),
)
