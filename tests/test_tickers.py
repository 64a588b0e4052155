"""Stock symbols and the companies beside them."""

from __future__ import annotations

import pytest

from checkers.extract.tickers import find_tickers
from checkers.model.claim import Mention, MentionKind, Ticker
from checkers.model.document import Span


def _read(text: str, *names: str) -> tuple[Ticker, ...]:
    mentions = []
    for name in names:
        start = text.index(name)
        mentions.append(Mention(Span(start, start + len(name)), MentionKind.NAME, (name.lower(),), name, "company"))
    return find_tickers(text, mentions)


@pytest.mark.parametrize(
    ("text", "name", "symbol"),
    [
        ("shares of Ferrostahl FRSG.DE rose", "Ferrostahl", "FRSG.DE"),
        ("shares of Ferrostahl FRSG.DE .", "Ferrostahl", "FRSG.DE"),
        ("Lumetra (NASDAQ: LMTR) fell", "Lumetra", "LMTR"),
        ("Lumetra (LMTR.O) fell", "Lumetra", "LMTR.O"),
        ("Lumetra's LMTR.O app", "Lumetra", "LMTR.O"),
        ("Lumetra $LMTR soared", "Lumetra", "LMTR"),
        ("Ford-like Gantry G.N rose", "Gantry", "G.N"),
        ("Lumetra\u00a0LMTR.O fell", "Lumetra", "LMTR.O"),
    ],
)
def test_a_symbol_takes_the_company_beside_it(text: str, name: str, symbol: str) -> None:
    (found,) = _read(text, name)
    assert (found.symbol, found.company, found.entity) == (symbol, name, name.lower())
    assert found.span.of(text).startswith(name)


def test_a_company_named_like_its_symbol_keeps_both() -> None:
    (found,) = _read("chips of QXD QXD.O .", "QXD")
    assert (found.company, found.symbol) == ("QXD", "QXD.O")


@pytest.mark.parametrize(
    "text",
    [
        "the U.S. economy",
        "an A.I. model",
        "the WHO and the EU",
        "at 5 P.M. sharp",
        "it cost $US 5",
        "see www.X.DE/page",
        "$5 million",
        "Node.JS and ASP.NET",
        "J.P. Morgan said",
    ],
)
def test_abbreviations_are_no_symbols(text: str) -> None:
    assert not _read(text)


def test_a_name_that_stands_apart_is_not_the_symbols() -> None:
    (found,) = _read("Lumetra said that rival Ferrostahl FRSG.DE had won", "Lumetra", "Ferrostahl")
    assert found.company == "Ferrostahl"


@pytest.mark.parametrize("text", ["Lumetra (NASDAQ: LMTR) rose", "Lumetra (Nasdaq: LMTR) rose"])
def test_an_exchange_that_is_a_listed_company_too_is_not_whom_the_symbol_is_about(text: str) -> None:
    (found,) = _read(text, "Lumetra", text[9:15])
    assert (found.company, found.symbol) == ("Lumetra", "LMTR")
