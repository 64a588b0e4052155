"""GDP and population of the countries that ship, in four languages: found, dated and sourced."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from functools import cache

import pytest

import reference_data
from checkers import check
from checkers.model.document import Document, LanguageChoice
from checkers.model.finding import Finding, Verdict
from checkers.model.reference import Entity, Fact
from reference_data import Reference

GDP = {
    "en": "The GDP of {name} was ${figure} in 2020.",
    "fr": "Le PIB de {name} était de {figure} de dollars en 2020.",
    "de": "Das BIP von {name} lag 2020 bei {figure} Dollar.",
    "es": "El PIB de {name} fue de {figure} de dólares en 2020.",
}
PEOPLE = {
    "en": "{name} had a population of {figure} in 2020.",
    "fr": "{name} avait une population de {figure} habitants en 2020.",
    "de": "{name} hatte 2020 eine Bevölkerung von {figure}.",
    "es": "{name} tenía una población de {figure} en 2020.",
}
SCALES = (
    (12, {"en": "trillion", "fr": "billions", "de": "Billionen", "es": "billones"}),
    (9, {"en": "billion", "fr": "milliards", "de": "Milliarden", "es": "mil millones"}),
    (6, {"en": "million", "fr": "millions", "de": "Millionen", "es": "millones"}),
    (3, {"en": "thousand", "fr": "mille", "de": "Tausend", "es": "mil"}),
)


def spoken(value: Decimal, language: str) -> str:
    exponent, words = next((e, words) for e, words in SCALES if value >= 10**e)
    figure = f"{value / 10**exponent:.2f}"
    return f"{figure if language == 'en' else figure.replace('.', ',')} {words[language]}"


@cache
def shipped() -> Reference:
    return reference_data.load()


@cache
def countries() -> list[tuple[Entity, Fact, Fact]]:
    """Those with both figures of 2020."""
    reference = shipped()
    found = []
    for entity in reference.entities():
        gdp = [f for f in reference.facts(entity.id, "gdp") if f.period is not None and f.period.label == "2020"]
        people = [f for f in reference.facts(entity.id, "population") if f.valid_from == date(2020, 7, 1)]
        if entity.type == "country" and gdp and people:
            found.append((entity, gdp[0], people[0]))
    return found


def judged(text: str, language: str) -> Finding:
    document = Document("c", text, LanguageChoice(language, 1.0, "option"), published=date(2025, 11, 7))
    return next(f for f in check(document, shipped()).findings if f.match.claim.quantity is not None)


@pytest.mark.parametrize("language", ["en", "fr", "de", "es"])
def test_figures_of_every_country_are_supported_with_year_and_source(language: str) -> None:
    every = countries()
    assert len(every) >= 200
    missed = []
    # Every third country in each language, and all of them in the four together.
    for entity, gdp, people in every["en fr de es".split().index(language) % 3 :: 3]:
        called = [n.text for n in entity.names if n.language == language and n.strong]
        name = entity.name if language == "en" or not called else called[0]
        for fact, template in ((gdp, GDP), (people, PEOPLE)):
            assert fact.value is not None
            text = template[language].format(name=name, figure=spoken(fact.value, language))
            finding = judged(text, language)
            right = finding.verdict is Verdict.SUPPORTED and fact in finding.evidence
            if not right or not fact.source.startswith("World Bank: "):
                missed.append(text)
    assert len(missed) <= 2, missed


def test_a_figure_far_off_is_not_called_right() -> None:
    assert judged("Norway had a population of 5.4 billion in 2020.", "en").verdict is not Verdict.SUPPORTED
    assert (
        judged("Le PIB de la Norvège était de 367 millions de dollars en 2020.", "fr").verdict is not Verdict.SUPPORTED
    )
