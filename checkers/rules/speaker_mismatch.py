"""Recorded words of one person, told as another's.

## What it checks

A quotation that an article gives to a person by name, where its very words are recorded of somebody else and not of
that person. Only people are told apart: an organisation and those who speak for it are not. Nothing is said where the
article means the speaker by a pronoun or an office alone, where it names the other person beside the quotation, where
few words are quoted, or where the words differ from the record.

## Why it matters

Words in the wrong mouth are a correction for two people, and in print they are there for good.

## Example

"We stay for ten years," said Basil Hardy: the reference has recorded these words of Claire Fenn.

## What to do

Name the speaker whom the record has, or check whether both said it.
"""

from __future__ import annotations

from collections.abc import Iterator

from checkers.compare import phrases, quotations
from checkers.model.claim import ClaimType
from checkers.model.finding import Mismatch, Severity
from checkers.model.rule import Case, Rule


def check(case: Case) -> Iterator[Mismatch]:
    if not quotations.names_its_speaker(case):
        return
    others = [c for c in quotations.of_others(case) if not quotations.mentions(case, c.subject)]
    found = quotations.attribution(case)
    if not others or found is None or found.source is None:
        return
    speakers = list(dict.fromkeys(candidate.subject for candidate in others))
    fact = others[0].fact
    when = f" on {phrases.day(fact.valid_from)}" if fact.valid_from is not None else ""
    yield Mismatch(
        kind=RULE.name,
        code=RULE.code,
        severity=RULE.severity,
        message=f"the article gives these words to {found.source.name}; they are recorded of "
        f"{phrases.listed(speakers)}{when}",
        expected=phrases.listed(speakers),
        suggestion=speakers[0] if len(speakers) == 1 else None,
        facts=tuple(candidate.fact for candidate in others),
    )


RULE = Rule(
    name="speaker-mismatch",
    code="ATR001",
    severity=Severity.ERROR,
    specificity=50,
    check=check,
    doc=__doc__,
    claims=(ClaimType.ATTRIBUTION,),
)
