"""Stock symbols laid against recorded listings."""

from __future__ import annotations

import re

from checkers.model.claim import Ticker
from checkers.model.finding import Candidate
from checkers.model.rule import Outcome, Weighing

UNLISTED = "none"
"""What a reference records where it says that an entity has no listing."""

_RIC = re.compile(r"\A([A-Z0-9^=_-]{1,12})\.([A-Z]{1,3})\Z")


def split(symbol: str) -> tuple[str, str | None]:
    """Symbol and exchange suffix of a Reuters code: "NVDA.O" gives ("NVDA", "O"); a class share ("BRK.B") looks the
    same, and is harmless because both sides are split alike."""
    found = _RIC.match(symbol.strip().upper())
    return (found.group(1), found.group(2)) if found else (symbol.strip().upper(), None)


def weigh(ticker: Ticker, candidate: Candidate) -> Weighing:
    """Lay a symbol against a recorded one.

    Companies are listed in several places, and a reference seldom has them all. So another symbol contradicts only
    where it is of the same exchange, or another company's.
    """
    fact = candidate.fact
    symbol, suffix = split(ticker.symbol)
    recorded, place = split(fact.text or "")
    if recorded == UNLISTED.upper():
        return Weighing(candidate, Outcome.CONTRADICTS, "the reference says that it has no listing")
    if symbol == recorded:
        if suffix and place and suffix != place:
            return Weighing(candidate, Outcome.UNCLEAR, f"the reference has {fact.text}, another exchange")
        return Weighing(candidate, Outcome.SUPPORTS, f"the reference has {fact.text}")
    if candidate.standing == "other-entity":
        return Weighing(candidate, Outcome.UNCLEAR, f"{fact.text} is another symbol")
    if suffix == place and (suffix is not None or _same_exchange(ticker, fact.exchange)):
        return Weighing(candidate, Outcome.CONTRADICTS, f"the reference has {fact.text} on the same exchange")
    return Weighing(candidate, Outcome.UNCLEAR, f"the reference has {fact.text}, perhaps on another exchange")


def _same_exchange(ticker: Ticker, exchange: str | None) -> bool:
    return bool(ticker.exchange and exchange and ticker.exchange.casefold() == exchange.casefold())
