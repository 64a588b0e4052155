"""Figures that come from one another, recomputed: a true and a false sentence of every shape, in every language that
tells changes. Nothing but the sentence itself is the evidence."""

from __future__ import annotations

from datetime import date

import pytest

import checkers
from checkers import registry
from checkers.extract import extract
from checkers.model.document import Document, LanguageChoice
from checkers.model.finding import Severity
from reference_data import Reference, reading

PAIRS = [
    # Worded factors.
    ("en", "Orders doubled to 4.10 billion from 2.05 billion.", "Orders doubled to 4.10 billion from 3.05 billion."),
    ("en", "Profit tripled from 12 to 36 million euros.", "Profit tripled from 12 to 55 million euros."),
    ("en", "Income halved to 2.1 million from 4.2 million.", "Income halved to 3.2 million from 4.2 million."),
    # An amount and its two ends; a scale and a unit told once, at the end.
    (
        "en",
        "Orders fell 1.3 billion to 4.2 billion from 5.5 billion.",
        "Orders fell 1.3 billion to 4.2 billion from 6.9 billion.",
    ),
    ("en", "Sales rose 54% to 3.8 billion from 2.47 billion.", "Sales rose 54% to 3.8 billion from 2.9 billion."),
    (
        "de",
        "Der Umsatz verdoppelte sich von 2,1 auf 4,2 Milliarden Euro.",
        "Der Umsatz verdoppelte sich von 2,9 auf 4,2 Milliarden Euro.",
    ),
    (
        "de",
        "Der Gewinn stieg um 12 Prozent von 5,0 auf 5,6 Millionen Euro.",
        "Der Gewinn stieg um 22 Prozent von 5,0 auf 5,6 Millionen Euro.",
    ),
    (
        "fr",
        "Les ventes ont doublé, passant de 2,1 à 4,2 milliards d'euros.",
        "Les ventes ont doublé, passant de 2,9 à 4,2 milliards d'euros.",
    ),
    (
        "fr",
        "Le bénéfice a progressé de 12 % à 5,6 millions, contre 5,0 millions.",
        "Le bénéfice a progressé de 22 % à 5,6 millions, contre 5,0 millions.",
    ),
    (
        "es",
        "Las ventas se duplicaron de 2,1 a 4,2 millones de euros.",
        "Las ventas se duplicaron de 2,9 a 4,2 millones de euros.",
    ),
    (
        "it",
        "I ricavi sono raddoppiati da 2,1 a 4,2 milioni di euro.",
        "I ricavi sono raddoppiati da 2,9 a 4,2 milioni di euro.",
    ),
    (
        "it",
        "I ricavi sono cresciuti del 12% a 5,6 milioni da 5,0 milioni.",
        "I ricavi sono cresciuti del 22% a 5,6 milioni da 5,0 milioni.",
    ),
    (
        "nl",
        "De omzet steeg met 12% van 5,0 miljoen naar 5,6 miljoen euro.",
        "De omzet steeg met 22% van 5,0 miljoen naar 5,6 miljoen euro.",
    ),
    (
        "nl",
        "De omzet verdubbelde van 2,1 naar 4,2 miljoen euro.",
        "De omzet verdubbelde van 2,9 naar 4,2 miljoen euro.",
    ),
    (
        "pt-BR",
        "A receita cresceu 12%, de 5,0 milhões para 5,6 milhões de reais.",
        "A receita cresceu 22%, de 5,0 milhões para 5,6 milhões de reais.",
    ),
    (
        "pt-PT",
        "A receita duplicou de 2,1 milhões para 4,2 milhões de euros.",
        "A receita duplicou de 2,9 milhões para 4,2 milhões de euros.",
    ),
    # Percentages differ by points, and the words' direction by the sign.
    (
        "en",
        "The margin rose 1.5 percentage points to 12.5% from 11%.",
        "The margin rose 2.5 percentage points to 12.5% from 11%.",
    ),
    (
        "de",
        "Die Marge stieg um 1,5 Prozentpunkte von 11 auf 12,5 Prozent.",
        "Die Marge stieg um 2,5 Prozentpunkte von 11 auf 12,5 Prozent.",
    ),
    ("en", "Orders fell to 4.2 billion from 4.6 billion.", "Orders fell to 4.6 billion from 4.2 billion."),
    ("de", "Der Umsatz fiel von 4,6 auf 4,2 Milliarden Euro.", "Der Umsatz fiel von 4,2 auf 4,6 Milliarden Euro."),
    (
        "fr",
        "Les ventes ont reculé à 4,2 milliards contre 4,6 milliards.",
        "Les ventes ont reculé à 4,6 milliards contre 4,2 milliards.",
    ),
    (
        "es",
        "Las ventas cayeron a 4,2 millones desde 4,6 millones.",
        "Las ventas cayeron a 4,6 millones desde 4,2 millones.",
    ),
]


@pytest.fixture(scope="module")
def nothing(tmp_path_factory: pytest.TempPathFactory) -> Reference:
    path = tmp_path_factory.mktemp("nothing") / "nothing.csv"
    path.write_text("entity,concept,value,source\n", encoding="utf-8")
    return reading.read(None, [path])


@pytest.mark.parametrize(("tag", "true", "false"), PAIRS)
def test_a_change_is_recomputed(tag: str, true: str, false: str, nothing: Reference) -> None:
    assert _errors(tag, true, nothing) == []
    assert _errors(tag, false, nothing) in (["arithmetic-inconsistent"], ["direction-contradicted"])


def _errors(tag: str, text: str, reference: Reference) -> list[str]:
    document = Document("d", text, LanguageChoice(tag, 1.0, "option"), date(2025, 3, 1))
    found = checkers.check(document, reference).mismatches(Severity.ERROR)
    return [mismatch.kind for mismatch in found]


@pytest.mark.parametrize(
    ("tag", "text", "figures"),
    [
        ("en", "It fell $4.8 million to $142.9 million.", ["$4.8 million", "$142.9 million"]),
        ("es", "Los precios van de 2,1 a 4,2 millones.", ["de 2,1 a 4,2 millones"]),
        ("es", "Subió de 2,1 a 4,2 millones.", ["2,1", "4,2 millones"]),
        # Ranges stay ranges: nothing moves, or what moves is of another clause.
        ("en", "It wants to pay $4 million to $5 million.", ["$4 million to $5 million"]),
        ("nl", "De omzet steeg; het bod is van 4 miljoen tot 5 miljoen euro.", ["van 4 miljoen tot 5 miljoen euro"]),
    ],
)
def test_a_range_behind_a_movement_is_its_two_ends(tag: str, text: str, figures: list[str]) -> None:
    document = Document("d", text, LanguageChoice(tag, 1.0, "option"))
    _, found = extract(document, registry.language(tag))
    assert [q.span.of(text) for q in found.quantities] == figures


def test_a_bare_beginning_has_the_scale_of_its_end_only_where_it_is_of_its_size() -> None:
    text = "Der Wert stieg von 950 auf 1,2 Milliarden Euro, der Umsatz von 2,1 auf 4,2 Milliarden Euro."
    document = Document("d", text, LanguageChoice("de", 1.0, "option"))
    _, found = extract(document, registry.language("de"))
    assert [f"{q.value:f}" for q in found.quantities if q.value is not None] == [
        "950",
        "1200000000",
        "2100000000",
        "4200000000",
    ]
