"""Hand-built documents, claims and facts for tests of judging: no extraction, no reference files."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal

from checkers import judge as judging
from checkers import registry
from checkers.model.claim import (
    Attribution,
    Change,
    Claim,
    ClaimType,
    DateMention,
    Extraction,
    Period,
    PeriodKind,
    Role,
    Ticker,
)
from checkers.model.document import Document, LanguageChoice, Quotation, Segments, Span
from checkers.model.finding import Candidate, Finding, Match, Report, Standing
from checkers.model.quantity import Comparator, Quantity, Reading, Scale, ScaleSystem
from checkers.model.reference import Entity, Fact

ACME = Entity("acme", "Acme", "company")


class NoReference:
    """Enough of a reference for the judge, which asks it for its size alone."""

    digest = "none"
    entity_count = 0
    fact_count = 0


def fact(
    value: str | None = None,
    *,
    concept: str = "revenue",
    unit: str | None = "USD",
    period: str | None = None,
    **more: object,
) -> Fact:
    """A reviewed fact of Acme; `period` is a canonical label."""
    when = Period(period, PeriodKind.DURATION, fiscal=period.startswith("FY")) if period else None
    held = Fact("f", "acme", concept, Decimal(value) if value else None, unit=unit, period=when, source="Acme's report")
    return replace(held, **more)  # type: ignore[arg-type]


def candidate(held: Fact, standing: Standing = "current", score: float = 1.0) -> Candidate:
    return Candidate(held, standing, score, "by hand")


class Story:
    """A text in which amounts are marked by hand, and the claims made of them."""

    def __init__(self, text: str, tag: str | None = "en", published: date | None = date(2025, 11, 7)) -> None:
        self.document = Document("story", text, LanguageChoice(tag, 1.0, "option"), published, published)
        self.quantities: list[Quantity] = []
        self.attributions: list[Attribution] = []
        self.quotations: list[Quotation] = []
        self.changes: list[Change] = []
        self.matches: list[Match] = []

    def span(self, words: str) -> Span:
        start = self.document.text.index(words)
        assert self.document.text.count(words) == 1, words
        return Span(start, start + len(words))

    def amount(
        self,
        words: str,
        value: str,
        *,
        shown: str | None = None,
        unit: str | None = "USD",
        comparator: Comparator = Comparator.EXACTLY,
        scale: tuple[str, int] | None = None,
        system: ScaleSystem | None = None,
        readings: Sequence[int] = (),
    ) -> Quantity:
        """`words` is the whole phrase, `shown` its number and scale word, `readings` the exponents that other
        languages give the scale word."""
        exponent = scale[1] if scale else 0
        mantissa = Decimal(value)
        digits = mantissa.as_tuple().exponent
        assert isinstance(digits, int)
        number = self.span(words) if shown is None else _inside(self.span(words), words, shown)
        full = mantissa.scaleb(exponent)
        quantity = Quantity(
            span=self.span(words),
            number=number,
            value=full,
            unit=unit,
            comparator=comparator,
            scale=Scale(scale[0], system, exponent) if scale else None,
            readings=tuple(Reading(mantissa.scaleb(e), "", e) for e in (exponent, *readings)),
            resolution=Decimal(1).scaleb(digits + exponent),
        )
        self.quantities.append(quantity)
        return quantity

    def numeric(
        self,
        quantity: Quantity,
        *candidates: Candidate,
        concept: str = "revenue",
        period: Period | None = None,
        change: Change | None = None,
        alternatives: tuple[Match, ...] = (),
        tense: str = "actual",
    ) -> Match:
        claim = Claim(
            f"c{len(self.matches)}",
            ClaimType.NUMERIC,
            quantity.span,
            quantity=quantity,
            period=period,
            change=change,
            tense=tense,  # type: ignore[arg-type]
        )
        return self._add(Match(claim, ACME, None, 1.0, concept, tuple(candidates), alternatives=alternatives))

    def change(
        self, kind: str, direction: str, amount: int | None, base: int, result: int, factor: str | None = None
    ) -> Match:
        """A claim that carries a change between quantities told by their order of marking."""
        carrier = self.quantities[result if amount is None else amount]
        change = Change(carrier.span, kind, direction, amount, base, result, factor)  # type: ignore[arg-type]
        return self.numeric(carrier, change=change)

    def role(self, words: str, person: str, title: str, *candidates: Candidate, former: bool = False) -> Match:
        role = Role(
            self.span(words), title, self.span(title), None, person, self.span(person), "Acme", None, former=former
        )
        return self._add(
            Match(
                Claim("r", ClaimType.ROLE, role.span, role=role),
                ACME,
                None,
                1.0,
                "role:chief executive officer",
                tuple(candidates),
            )
        )

    def ticker(self, symbol: str, *candidates: Candidate, exchange: str | None = None) -> Match:
        ticker = Ticker(self.span(symbol), symbol, self.span(symbol), exchange, "Acme", None, "acme")
        claim = Claim("t", ClaimType.TICKER, ticker.span, ticker=ticker)
        return self._add(Match(claim, ACME, None, 1.0, "ticker", tuple(candidates)))

    def day(self, words: str, day: date | None, weekday: str | None = None, *, impossible: bool = False) -> Match:
        mention = DateMention(self.span(words), words, day, weekday, impossible=impossible)
        return self._add(Match(Claim("d", ClaimType.DATE, mention.span, date=mention)))

    def quote(self, words: str, *, closed: bool) -> Match:
        span = self.span(words)
        self.quotations.append(Quotation(span, span, closed, False))
        self.attributions.append(Attribution(None, None, span, "direct", quotation=len(self.quotations) - 1))
        return self._add(Match(Claim("a", ClaimType.ATTRIBUTION, span, attribution=len(self.attributions) - 1)))

    def judged(self, select: Iterable[str] = ()) -> Report:
        """The report by every rule, or by the rules named."""
        wanted = set(select)
        rules = [rule for rule in registry.rules() if not wanted or rule.name in wanted]
        return judging.judge(
            self.document,
            registry.language(self.document.language.tag),
            Segments((), (), tuple(self.quotations)),
            Extraction(
                quantities=tuple(self.quantities),
                attributions=tuple(self.attributions),
                changes=tuple(self.changes),
            ),
            self.matches,
            rules,
            NoReference(),  # type: ignore[arg-type]
        )

    def finding(self) -> Finding:
        """The finding on the last claim added."""
        return self.judged().findings[-1]

    def _add(self, match: Match) -> Match:
        self.matches.append(match)
        return match


def kinds(finding: Finding) -> list[str]:
    return [mismatch.kind for mismatch in finding.mismatches]


def _inside(span: Span, words: str, shown: str) -> Span:
    start = span.start + words.index(shown)
    return Span(start, start + len(shown))
