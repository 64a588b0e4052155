"""What an amount is bound to: subject, measure, period, attribution; and figures that come from one another."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from checkers import registry
from checkers.extract import extract
from checkers.model.claim import Claim, ClaimType, Extraction, NameHit
from checkers.model.document import Document, LanguageChoice, Span
from checkers.model.quantity import Comparator

NAMES = {"Lumetra": "lum", "Ferrostahl": "fer", "Ada Quill": "ada"}


def _read(tag: str, text: str) -> Extraction:
    hits = []
    for name, entity in NAMES.items():
        start = text.find(name)
        while start >= 0:
            kind = "person" if entity == "ada" else "company"
            hits.append(NameHit(Span(start, start + len(name)), (entity,), name, types=(kind,)))
            start = text.find(name, start + 1)
    hits.sort(key=lambda h: h.span)
    document = Document("d", text, LanguageChoice(tag, 1.0, "option"), date(2025, 11, 7), date(2025, 11, 7))
    return extract(document, registry.language(tag), hits)[1]


def _claim(tag: str, text: str, words: str) -> Claim:
    claims = _read(tag, text).claims
    return next(c for c in claims if c.type is ClaimType.NUMERIC and words in c.span.of(text))


def _bound(claim: Claim) -> tuple[str | None, str | None]:
    entity = claim.mentions[0].entities[0] if claim.mentions and claim.mentions[0].entities else None
    return entity, claim.concepts[0].id if claim.concepts else None


@pytest.mark.parametrize(
    ("tag", "text", "words", "entity", "concept"),
    [
        ("en", "Lumetra's revenue was $3 billion.", "3 billion", "lum", "revenue"),
        ("en", "Revenue of Lumetra rose to $3 billion.", "3 billion", "lum", "revenue"),
        ("en", "Lumetra's annualised revenue passed $3 billion.", "3 billion", "lum", "annualised-revenue"),
        ("en", "Lumetra lost $3 billion while Ferrostahl earned $2 billion.", "3 billion", "lum", "net-loss"),
        ("en", "Lumetra lost $3 billion while Ferrostahl earned $2 billion.", "2 billion", "fer", "net-income"),
        ("fr", "Le chiffre d'affaires de Lumetra a atteint 3 milliards d'euros.", "3 milliards", "lum", "revenue"),
        ("fr", "Lumetra a été évaluée à 3 milliards de dollars.", "3 milliards", "lum", "valuation"),
        ("fr", "Lumetra a perdu 3 milliards de dollars.", "3 milliards", "lum", "net-loss"),
        ("fr", "Lumetra s'est engagée à dépenser 3 milliards d'euros.", "3 milliards", "lum", "capital-commitment"),
        (
            "de",
            "Lumetra setzte 3 Milliarden Euro um, der Umsatz lag bei 3 Milliarden Euro.",
            "3 Mill",
            "lum",
            "revenue",
        ),
        ("es", "Lumetra emplea a 310 personas.", "310", "lum", "employees"),
    ],
)
def test_subject_and_measure(tag: str, text: str, words: str, entity: str, concept: str) -> None:
    assert _bound(_claim(tag, text, words)) == (entity, concept)


def test_a_sentence_without_a_subject_goes_on_about_the_one_before() -> None:
    claim = _claim("en", "Lumetra had a good year. Revenue was $3 billion.", "3 billion")
    assert _bound(claim) == ("lum", "revenue")


def test_an_industrys_amount_is_nobodys() -> None:
    text = "Lumetra grew. Investors worry about the hundreds of billions of dollars poured into the sector."
    claim = _claim("en", text, "hundreds of billions")
    assert not claim.mentions


def test_lists_are_paired_one_by_one() -> None:
    text = "Lumetra and Ferrostahl paid fines of 44 and 9 million euros respectively."
    claims = [c for c in _read("en", text).claims if c.type is ClaimType.NUMERIC]
    assert [c.mentions[0].entities for c in claims] == [("lum",), ("fer",)]


def test_a_period_told_in_an_earlier_sentence_is_kept_with_its_place() -> None:
    text = "Lumetra reported on the third quarter. Revenue was $3 billion."
    claim = _claim("en", text, "3 billion")
    assert claim.period is not None and claim.period.label == "2025-Q3"


def test_the_figure_before_a_change_is_of_the_year_before() -> None:
    text = "Lumetra's revenue rose to $212 million in 2024 from $198 million."
    claim = _claim("en", text, "198 million")
    assert claim.period is not None and claim.period.label == "2023"


def test_a_claim_inside_a_quotation_points_at_its_speaker() -> None:
    text = "Lumetra lost $3 billion in 2024, Ada Quill said. Ferrostahl was valued at $2 billion."
    read = _read("en", text)
    inside = next(c for c in read.claims if c.type is ClaimType.NUMERIC and "3 billion" in c.span.of(text))
    outside = next(c for c in read.claims if c.type is ClaimType.NUMERIC and "2 billion" in c.span.of(text))
    assert inside.attribution is not None and outside.attribution is None


@pytest.mark.parametrize(
    ("tag", "text", "amount", "base", "result"),
    [
        ("en", "Sales rose 54% to $3.8 billion from $2.9 billion.", "54%", "2.9", "3.8"),
        ("en", "Sales of $3.8 billion, up 54% from $2.9 billion.", "54%", "2.9", "3.8"),
        ("fr", "Les ventes ont progressé de 6 % à 318 millions d'euros contre 300 millions.", "6 %", "300", "318"),
        ("fr", "Le bénéfice est passé de 2,9 à 3,8 millions d'euros.", None, "2,9", "3,8"),
        ("de", "Der Umsatz stieg um 1,3 auf 4,2 Milliarden Euro.", "1,3", None, "4,2"),
        ("de", "Der Gewinn sank um 6 Prozent auf 4,2 Millionen Euro.", "6 Prozent", None, "4,2"),
        ("es", "Las ventas subieron un 6 % hasta 318 millones de euros, frente a 300 millones.", "6 %", "300", "318"),
        ("es", "Ganó 1.320 millones de euros, un 10 % más que los 1.200 millones de 2023.", "10 %", "1.200", "1.320"),
    ],
)
def test_a_change_links_its_figures(
    tag: str, text: str, amount: str | None, base: str | None, result: str | None
) -> None:
    read = _read(tag, text)
    (change,) = read.changes
    for index, words in ((change.amount, amount), (change.base, base), (change.result, result)):
        if words is None:
            assert index is None
        else:
            assert index is not None and words in read.quantities[index].span.of(text)


def test_an_increase_told_behind_its_ends_is_their_amount() -> None:
    text = "Die Zahl der Kunden stieg von 4,0 Millionen auf 4,4 Millionen, ein Zuwachs von 10 Prozent."
    read = _read("de", text)
    (change,) = read.changes
    assert change.amount is not None and read.quantities[change.amount].unit == "percent"


def test_a_link_is_no_bound() -> None:
    read = _read("es", "Las ventas subieron un 6 % hasta 318 millones de euros, frente a 300 millones.")
    assert [q.comparator for q in read.quantities if q.value == Decimal(318_000_000)] == [Comparator.EXACTLY]


def test_a_doubling_has_a_factor() -> None:
    (change,) = _read("en", "Profit doubled to $4 million from $2 million.").changes
    assert (change.kind, change.factor, change.direction) == ("multiple", "2", "up")


@pytest.mark.parametrize("text", ["Sales were $3 billion.", "Sales rose.", "Lumetra has 300 shops and 20 depots."])
def test_no_change_where_none_is_told(text: str) -> None:
    assert not _read("en", text).changes


def test_a_rate_of_exchange_is_no_claim() -> None:
    assert not [c for c in _read("en", "Lumetra grew. ($1 = 0.93 euros)").claims if c.type is ClaimType.NUMERIC]
