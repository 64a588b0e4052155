"""An invented article and the report on it, put together by hand: what the formats are tested on."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from checkers.model.claim import (
    Attribution,
    Claim,
    ClaimType,
    ConceptLink,
    DateMention,
    Extraction,
    Mention,
    MentionKind,
    Period,
    PeriodKind,
    Role,
    SourcePart,
    Ticker,
)
from checkers.model.document import Document, LanguageChoice, Segments, Sentence, Span, Zone
from checkers.model.finding import Finding, Match, Mismatch, ReasonCode, Report, Severity, Verdict
from checkers.model.quantity import Comparator, Quantity, Reading, Scale, ScaleSystem
from checkers.model.reference import Entity, Fact

TEXT = """\
date 2031-03-14 Les comptes de Brumaire Énergie

Brumaire Énergie | <b>BRUM.PA</b> a perdu plus de 12 billions d'euros en 2030, a déclaré jeudi sa directrice \
financière, Odile Tavernier.

« Le barrage 東京 a coûté 3,4 milliards d'euros », a-t-elle ajouté. Selon [un analyste](https://example.org/x), le \
groupe emploie quelque 8 000 personnes.
"""

ENTITY = Entity("brumaire-energie", "Brumaire Énergie", "company")


def span(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


LOSS = Fact(
    id="brumaire-energie/net-loss/2030",
    entity=ENTITY.id,
    concept="net-loss",
    value=Decimal("1.21E+10"),
    unit="EUR",
    comparator=Comparator.ABOUT,
    period=Period("2030", PeriodKind.DURATION, date(2030, 1, 1), date(2030, 12, 31)),
    valid_from=date(2030, 12, 31),
    known_from=date(2031, 2, 20),
    source="Brumaire Énergie, annual report 2030 <draft>",
    source_url="https://reports.example/brumaire/2030",
    locator="facts.csv:7",
)
COST = Fact(
    id="brumaire-energie/dam-cost",
    entity=ENTITY.id,
    concept="dam-cost",
    value=Decimal("3400000000"),
    unit="EUR",
    source="Harbour Gazette",
)
SYMBOL = Fact(
    id="brumaire-energie/ticker",
    entity=ENTITY.id,
    concept="ticker",
    text="BRUM.PA",
    valid_to=date(2031, 1, 31),
    source="Exchange list",
)


def _euros(words: str, number: str, value: str, word: str, exponent: int, comparator: Comparator) -> Quantity:
    return Quantity(
        span=span(words),
        number=span(number),
        value=Decimal(value),
        unit="EUR",
        comparator=comparator,
        scale=Scale(word, ScaleSystem.LONG, exponent),
        readings=(Reading(Decimal(value), f"fr: {word} = 10^{exponent}", exponent),),
        units=("EUR",),
    )


def _claims() -> tuple[Claim, ...]:
    company = Mention(span("Brumaire Énergie |"), MentionKind.NAME, (ENTITY.id,), "Brumaire Énergie", "company")
    analyst = Mention(span("un analyste"), MentionKind.NOMINAL, (), "", "person")
    year = Period("2030", PeriodKind.DURATION, date(2030, 1, 1), date(2030, 12, 31), False, "en 2030", span("en 2030"))
    return (
        Claim(
            "c1",
            ClaimType.NUMERIC,
            span("plus de 12 billions d'euros"),
            sentence=1,
            quantity=_euros(
                "plus de 12 billions d'euros", "12 billions", "1.2E+13", "billions", 12, Comparator.MORE_THAN
            ),
            mentions=(company,),
            concepts=(ConceptLink("net-loss", span("a perdu"), "the verb"),),
            period=year,
            attribution=0,
        ),
        Claim("c2", ClaimType.TICKER, span("BRUM.PA"), sentence=1, ticker=_TICKER),
        Claim("c3", ClaimType.ROLE, _ROLE.span, sentence=1, role=_ROLE),
        Claim("c4", ClaimType.DATE, span("jeudi"), sentence=1, date=_THURSDAY),
        Claim(
            "c5",
            ClaimType.NUMERIC,
            span("3,4 milliards d'euros"),
            sentence=2,
            quantity=_euros(
                "3,4 milliards d'euros", "3,4 milliards", "3400000000.0", "milliards", 9, Comparator.EXACTLY
            ),
            attribution=1,
        ),
        Claim("c6", ClaimType.ATTRIBUTION, _ATTRIBUTIONS[1].span, sentence=2, attribution=1),
        Claim(
            "c7",
            ClaimType.NUMERIC,
            span("quelque 8 000 personnes"),
            sentence=3,
            quantity=Quantity(
                span=span("quelque 8 000 personnes"),
                number=span("8 000"),
                value=Decimal(8000),
                unit="person",
                comparator=Comparator.ABOUT,
            ),
            mentions=(analyst,),
        ),
    )


_TICKER = Ticker(span("BRUM.PA"), "BRUM.PA", span("BRUM.PA"), None, "Brumaire Énergie", None, ENTITY.id)
_ROLE = Role(
    span=span("directrice financière, Odile Tavernier"),
    title="directrice financière",
    title_span=span("directrice financière"),
    office="chief financial officer",
    person="Odile Tavernier",
    person_span=span("Odile Tavernier"),
    organisation="Brumaire Énergie",
    organisation_span=None,
    organisation_entity=ENTITY.id,
)
_THURSDAY = DateMention(span("jeudi"), "jeudi", date(2031, 3, 13), "Thursday", kind="weekday")
_ATTRIBUTIONS = (
    Attribution(
        SourcePart("Odile Tavernier", span("Odile Tavernier"), None, "Odile Tavernier", "person"),
        span("a déclaré"),
        span("Brumaire Énergie | <b>BRUM.PA</b> a perdu plus de 12 billions d'euros en 2030"),
        "indirect",
    ),
    Attribution(
        SourcePart("elle", span("elle ajouté").joined(span("elle ajouté")), None, "Odile Tavernier", "person"),
        span("ajouté"),
        span("Le barrage 東京 a coûté 3,4 milliards d'euros"),
        "direct",
    ),
)


def _segments() -> Segments:
    sentences = (
        Sentence(span("date 2031-03-14 Les comptes de Brumaire Énergie"), 0, Zone.HEADLINE),
        Sentence(span(TEXT[TEXT.index("Brumaire Énergie |") : TEXT.index("« ")].rstrip()), 1, Zone.BODY),
        Sentence(span(TEXT[TEXT.index("« ") : TEXT.index("Selon")].rstrip()), 2, Zone.BODY),
        Sentence(span(TEXT[TEXT.index("Selon") :].rstrip()), 2, Zone.BODY),
    )
    body = span(TEXT[TEXT.index("« ") :].rstrip())
    return Segments((sentences[0].span, sentences[1].span, body), sentences, ())


def report() -> Report:
    """One error, one warning and one note; supported, refuted and undecided claims of every type."""
    claims = _claims()
    about = {"entity": ENTITY, "entity_span": span("Brumaire Énergie |"), "entity_score": 1.0}
    scale = Mismatch(
        kind="scale-confusion",
        code="SCL001",
        severity=Severity.ERROR,
        message="12 billions is 12,000,000,000,000 in French; the reference has about 12,100,000,000: 1000 times less",
        expected="about 12,100,000,000 EUR",
        factor=Decimal("991.7355371900826446280991736"),
        suggestion="plus de 12 milliards d'euros",
        facts=(LOSS,),
    )
    expired = Mismatch("ticker-expired", "TKR003", Severity.WARNING, "BRUM.PA was delisted on 2031-01-31")
    unclosed = Mismatch(
        "quote-unclosed",
        "ATR003",
        Severity.NOTE,
        "this quotation mark is never closed",
        span=span("« "),
    )
    return Report(
        document=Document(
            id="brumaire.fr.md",
            text=TEXT,
            language=LanguageChoice("fr", 0.98765, "detected"),
            published=date(2031, 3, 14),
            as_of=date(2031, 3, 20),
            title="Les comptes de Brumaire Énergie",
        ),
        segments=_segments(),
        extraction=Extraction(
            quantities=tuple(c.quantity for c in claims if c.quantity),
            dates=(_THURSDAY,),
            attributions=_ATTRIBUTIONS,
            roles=(_ROLE,),
            tickers=(_TICKER,),
            claims=claims,
            numbers_in_text=3,
        ),
        findings=(
            Finding(
                Match(claims[0], concept="net-loss", **about),
                Verdict.REFUTED,
                "refuted by the figure for 2030",
                None,
                (scale,),
                (LOSS,),
            ),
            Finding(
                Match(claims[1], concept="ticker", **about),
                Verdict.SUPPORTED,
                "it held until 2031-01-31",
                None,
                (expired,),
                (SYMBOL,),
            ),
            Finding(Match(claims[2]), Verdict.NOT_ENOUGH_INFO, "no role recorded", ReasonCode.NO_FACT),
            Finding(Match(claims[3]), Verdict.SUPPORTED, "2031-03-13 is a Thursday"),
            Finding(
                Match(claims[4], concept="dam-cost", **about), Verdict.SUPPORTED, "the figures agree", None, (), (COST,)
            ),
            Finding(
                Match(claims[5]), Verdict.NOT_ENOUGH_INFO, "no statement recorded", ReasonCode.NO_FACT, (unclosed,)
            ),
            Finding(Match(claims[6]), Verdict.NOT_ENOUGH_INFO, "about nobody known", ReasonCode.NO_ENTITY),
        ),
        reference_digest="sha256:5f2a",
        reference_entities=1,
        reference_facts=3,
        notes=("as of 2031-03-20, later than the article: facts known since count",),
    )
