"""Stock symbols: Reuters codes (NVDA.O), exchange and symbol ("NASDAQ: NVDA"), and $NVDA."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from checkers.extract._plain import plain
from checkers.model.claim import Mention, MentionKind, Ticker
from checkers.model.document import Span
from checkers.model.language import Language

# Suffixes of Reuters instrument codes, as the exchanges' own pages list them.
_SUFFIXES = {
    "O": "Nasdaq",
    "OQ": "Nasdaq",
    "N": "NYSE",
    "K": "NYSE",
    "A": "NYSE American",
    "P": "NYSE Arca",
    "PK": "OTC",
    "L": "London",
    "DE": "Xetra",
    "F": "Frankfurt",
    "PA": "Paris",
    "AS": "Amsterdam",
    "BR": "Brussels",
    "MI": "Milan",
    "MC": "Madrid",
    "LS": "Lisbon",
    "S": "Zurich",
    "SW": "Zurich",
    "VX": "Zurich",
    "VI": "Vienna",
    "HE": "Helsinki",
    "ST": "Stockholm",
    "CO": "Copenhagen",
    "OL": "Oslo",
    "I": "Dublin",
    "IR": "Dublin",
    "WA": "Warsaw",
    "PR": "Prague",
    "BU": "Budapest",
    "AT": "Athens",
    "IS": "Istanbul",
    "TO": "Toronto",
    "V": "TSX Venture",
    "MX": "Mexico",
    "SA": "São Paulo",
    "BA": "Buenos Aires",
    "SN": "Santiago",
    "AX": "Sydney",
    "NZ": "Wellington",
    "T": "Tokyo",
    "HK": "Hong Kong",
    "SS": "Shanghai",
    "SZ": "Shenzhen",
    "KS": "Seoul",
    "KQ": "Kosdaq",
    "TW": "Taipei",
    "TWO": "Taipei",
    "SI": "Singapore",
    "BK": "Bangkok",
    "JK": "Jakarta",
    "KL": "Kuala Lumpur",
    "NS": "NSE",
    "BO": "Mumbai",
    "JO": "Johannesburg",
    "TA": "Tel Aviv",
    "QA": "Doha",
    "DU": "Dubai",
    "AD": "Abu Dhabi",
    "SE": "Riyadh",
    "RI": "Reuters",
}
_RIC = re.compile(r"(?<![\w.$@-])[A-Z0-9]{1,6}(?:[a-z]|_[a-z]|-[A-Z])?\.[A-Z]{1,3}(?![\w-]|\.\w)")
_EXCHANGES = (
    "NASDAQ|Nasdaq|NYSE American|NYSE|AMEX|LSE|LON|FRA|ETR|XETRA|Xetra|TSX|TSE|ASX|HKEX|HKG|SEHK|EPA|BIT|BME|AMS|EBR|"
    "Euronext(?: Paris| Amsterdam| Brussels| Lisbon)?|SIX|NSE|BSE|SGX|KRX|SSE|SZSE|OTC|OTCMKTS|STO|JSE|B3|BMV"
)
_LISTED = re.compile(rf"(?<!\w)(?P<exchange>{_EXCHANGES}) ?: ?(?P<symbol>[A-Z0-9]{{1,6}}(?:[.-][A-Z]{{1,2}})?)(?!\w)")
_CASHTAG = re.compile(r"(?<![\w$])\$(?P<symbol>[A-Z]{1,5}(?:\.[A-Z])?)(?![\w$]|\.\d)")
_MONEY_CODES = frozenset({"US", "A", "C", "NZ", "HK", "S", "R", "B", "M", "K", "BN", "MN", "T", "TR"})
_NAME_BEFORE = re.compile(r"(?:[^\W\d_][\w'&-]*[ ]){0,3}[^\W\d_][\w'&-]*(?:'s)?[ ]?\(?\Z")
_JOINT = re.compile(r"(?:'s)? ?[(,]? ?\Z")


def find_tickers(text: str, mentions: Sequence[Mention], language: Language | None = None) -> tuple[Ticker, ...]:
    """Symbols in text order, each with the company that stands right before it."""
    flat = plain(text)
    # An exchange is a listed company too, and not the one that its own "NASDAQ: NVL" is about.
    exchanges = [Span(*match.span("exchange")) for match in _LISTED.finditer(flat)]
    companies = [
        m
        for m in mentions
        if m.kind is MentionKind.NAME and m.type != "person" and not any(m.span.overlaps(e) for e in exchanges)
    ]
    small = _common_words(language)
    ends = [m.span.end for m in companies]
    found: dict[Span, Ticker] = {}
    for symbol, symbol_span, exchange in _symbols(flat):
        company = _company(flat, symbol_span, companies, ends)
        if company is None and symbol_span.end - symbol_span.start < 4 and exchange is None:
            continue
        ticker = _ticker(flat, symbol, symbol_span, exchange, company, small)
        if ticker.company is not None or len(symbol.split(".")[0]) > 1:
            found.setdefault(symbol_span, ticker)
    return tuple(found[span] for span in sorted(found))


def _common_words(language: Language | None) -> frozenset[str]:
    """Words that are no company's name, and that stand before no company's: "Die Aktie (HWM.DE)", "listed IN Oslo"."""
    if language is None:
        return frozenset()
    of_shares = (word for phrase in language.business.concepts.get("share-price", ()) for word in phrase.split())
    small = language.business.of | language.business.aside | language.speech.prepositions
    return language.function_words | small | frozenset(of_shares)


def _symbols(flat: str) -> Iterator[tuple[str, Span, str | None]]:
    for match in _LISTED.finditer(flat):
        yield match["symbol"], Span(*match.span("symbol")), match["exchange"]
    for match in _RIC.finditer(flat):
        root, _, suffix = match.group().rpartition(".")
        if suffix in _SUFFIXES and any(c.isupper() or c.isdigit() for c in root):
            yield match.group(), Span(*match.span()), None
    for match in _CASHTAG.finditer(flat):
        if match["symbol"] not in _MONEY_CODES:
            yield match["symbol"], Span(*match.span("symbol")), None


def _company(flat: str, symbol: Span, companies: Sequence[Mention], ends: Sequence[int]) -> Mention | None:
    """The name that ends right before the symbol: a space, a bracket, an English genitive or an exchange apart."""
    at = bisect_right(ends, symbol.start)
    if not at:
        return None
    mention = companies[at - 1]
    gap = flat[mention.span.end : symbol.start]
    gap = re.sub(rf"(?:{_EXCHANGES}) ?: ?\Z|\$\Z", "", gap)
    return mention if len(gap) <= 5 and _JOINT.match(gap) else None


def _ticker(
    flat: str, symbol: str, span: Span, exchange: str | None, company: Mention | None, small: frozenset[str]
) -> Ticker:
    if company is not None:
        entity = company.entities[0] if company.entities else None
        name = company.head if company.entities else company.span.of(flat)
        return Ticker(company.span.joined(span), symbol, span, exchange, name, company.span, entity)
    before = _NAME_BEFORE.search(flat, max(0, span.start - 60), span.start)
    words = before.group().rstrip(" (") if before else ""
    capitals = [w for w in words.split(" ") if w]
    while capitals and not capitals[0][0].isupper():
        capitals.pop(0)
    if not before or not capitals or any(not w[0].isupper() for w in capitals):
        return Ticker(span, symbol, span, exchange, None, None)
    name = " ".join(capitals)
    before_name = flat[: flat.rfind(name, before.start(), before.end())].rstrip()
    first = before_name.rpartition(" ")[2].lower()
    if len(capitals) == 1 and (first in small or capitals[0].lower() in small):
        return Ticker(span, symbol, span, exchange, None, None)
    if all(word.lower() in small for word in capitals):
        return Ticker(span, symbol, span, exchange, None, None)
    start = flat.rfind(name, before.start(), before.end())
    place = Span(start, start + len(name))
    return Ticker(place.joined(span), symbol, span, exchange, name.removesuffix("'s"), place)
