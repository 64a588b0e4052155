"""A stock symbol for a company that has none.

## What it checks

A symbol beside the name of a company of which the reference says, for the as-of date, that it is not listed. A
company without any such entry is left alone.

## Why it matters

Readers look for a share that does not exist, and find somebody else's.

## Example

"OpenAI (OPAI.O)": the reference records that OpenAI is not listed.

## What to do

Take the symbol out, or give the parent company's and say so.
"""

from __future__ import annotations

from collections.abc import Iterator

from checkers.compare import phrases, symbols
from checkers.model.claim import ClaimType
from checkers.model.finding import Mismatch, Severity
from checkers.model.rule import Case, Rule


def check(case: Case) -> Iterator[Mismatch]:
    ticker = case.match.claim.ticker
    if ticker is None or case.match.entity is None or not case.contradicted:
        return
    for weighing in case.refuting:
        fact = weighing.candidate.fact
        if fact.text == symbols.UNLISTED:
            since = f" {phrases.when(fact)}" if phrases.when(fact) else ""
            source = f" (source: {fact.source})" if fact.source else ""
            name = case.match.entity.name
            message = f"the article gives {name} the symbol {ticker.symbol}; the reference says that it is not listed"
            yield Mismatch(RULE.name, RULE.code, RULE.severity, message + since + source, facts=(fact,))
            return


RULE = Rule(
    name="ticker-unlisted",
    code="TKR002",
    severity=Severity.ERROR,
    specificity=60,
    check=check,
    doc=__doc__,
    claims=(ClaimType.TICKER,),
)
