"""A currency sign that nothing here decides.

## What it checks

"$", "kr", "peso" and other signs that several currencies share, where the article names no country for it and
no fact of the reference supports one of them.

## Why it matters

A dollar of Hong Kong is an eighth of a dollar of the United States.

## Example

"a contract worth 300 million kr" in an English text: Swedish, Norwegian or Danish crowns.

## What to do

Write the ISO code or the country once.
"""

from __future__ import annotations

from collections.abc import Iterator

from checkers.compare import phrases
from checkers.model.finding import Mismatch, Severity
from checkers.model.language import Language
from checkers.model.rule import Case, Rule


def check(case: Case) -> Iterator[Mismatch]:
    quantity = case.match.claim.quantity
    if quantity is None or len(quantity.units) < _SEVERAL or case.supported:
        return
    if quantity.units[0] in _BY_CONVENTION or _at_home(quantity.units[0], case.language):
        return
    said = phrases.words(case.document, quantity)
    message = f"“{said}” can be {' or '.join(quantity.units[:_SHOWN])}, and nothing here decides"
    yield Mismatch(RULE.name, RULE.code, RULE.severity, message)


def _at_home(currency: str, language: Language | None) -> bool:
    return language is not None and language.tag.split("-")[0] in _HOMES.get(currency, ())


_SEVERAL = 2
_SHOWN = 4
_BY_CONVENTION = frozenset(["USD", "EUR", "GBP", "JPY", "CNY", "INR", "CHF"])
"""What a bare sign means in world news, whoever else uses it."""
_HOMES = {
    "SEK": ("sv",),
    "NOK": ("nb", "nn", "no"),
    "DKK": ("da",),
    "ISK": ("is",),
    "CZK": ("cs",),
    "RUB": ("ru",),
    "KRW": ("ko",),
    "BRL": ("pt",),
    "MXN": ("es",),
    "ARS": ("es",),
    "COP": ("es",),
    "CLP": ("es",),
}
"""Languages whose papers need not say whose crown, rouble or peso they mean."""

RULE = Rule(name="currency-ambiguous", code="UNT002", severity=Severity.NOTE, specificity=10, check=check, doc=__doc__)
