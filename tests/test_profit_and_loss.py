"""A loss of x is an income of -x of the same level, whichever of the two the reference holds; a profit told as a loss,
or a loss as a profit, is a wrong value."""

from __future__ import annotations

from datetime import date

import pytest

import checkers
from checkers.model.document import Document, LanguageChoice
from checkers.model.finding import Verdict
from reference_data import Reference, reading

FACTS = """\
entity,concept,value,unit,period,source
Velmora,net-income,-312000000,EUR,2024,report
Tolgard,net-loss,312000000,EUR,2024,report
Quorvik,net-income,312000000,EUR,2024,report
Braxdane,operating-income,-45600000,EUR,2024,report
Naxnova,operating-loss,45600000,EUR,2024,report
Ostquay,operating-income,45600000,EUR,2024,report
"""

NET_LOSS = {
    "de": "{} verbuchte 2024 einen Nettoverlust von 312 Millionen Euro.",
    "en": "{} posted a net loss of 312 million euros in 2024.",
    "es": "{} registró una pérdida neta de 312 millones de euros en 2024.",
    "fr": "{} a enregistré une perte nette de 312 millions d'euros en 2024.",
    "it": "{} ha registrato una perdita netta di 312 milioni di euro nel 2024.",
    "nl": "{} boekte in 2024 een nettoverlies van 312 miljoen euro.",
    "pt-BR": "A {} registrou prejuízo líquido de 312 milhões de euros em 2024.",
    "pt-PT": "A {} registou um prejuízo líquido de 312 milhões de euros em 2024.",
}
NET_INCOME = {
    "de": "{} erzielte 2024 einen Nettogewinn von 312 Millionen Euro.",
    "en": "{} posted a net profit of 312 million euros in 2024.",
    "es": "{} obtuvo un beneficio neto de 312 millones de euros en 2024.",
    "fr": "{} a enregistré un bénéfice net de 312 millions d'euros en 2024.",
    "it": "{} ha registrato un utile netto di 312 milioni di euro nel 2024.",
    "nl": "{} boekte in 2024 een nettowinst van 312 miljoen euro.",
    "pt-BR": "A {} registrou lucro líquido de 312 milhões de euros em 2024.",
    "pt-PT": "A {} registou um lucro líquido de 312 milhões de euros em 2024.",
}
OPERATING_LOSS = {
    "de": "{} verzeichnete 2024 einen operativen Verlust von 45,6 Millionen Euro.",
    "en": "{} posted an operating loss of 45.6 million euros in 2024.",
    "es": "{} registró una pérdida operativa de 45,6 millones de euros en 2024.",
    "fr": "{} a subi une perte opérationnelle de 45,6 millions d'euros en 2024.",
    "it": "{} ha registrato una perdita operativa di 45,6 milioni di euro nel 2024.",
    "nl": "{} leed in 2024 een operationeel verlies van 45,6 miljoen euro.",
    "pt-BR": "A {} registrou prejuízo operacional de 45,6 milhões de euros em 2024.",
    "pt-PT": "A {} registou um prejuízo operacional de 45,6 milhões de euros em 2024.",
}
OPERATING_INCOME = {
    "de": "{} erzielte 2024 einen operativen Gewinn von 45,6 Millionen Euro.",
    "en": "{} made an operating profit of 45.6 million euros in 2024.",
    "es": "{} obtuvo un beneficio operativo de 45,6 millones de euros en 2024.",
    "fr": "{} a dégagé un bénéfice d'exploitation de 45,6 millions d'euros en 2024.",
    "it": "{} ha registrato un utile operativo di 45,6 milioni di euro nel 2024.",
    "nl": "{} boekte in 2024 een bedrijfswinst van 45,6 miljoen euro.",
    "pt-BR": "A {} registrou lucro operacional de 45,6 milhões de euros em 2024.",
    "pt-PT": "A {} registou um lucro operacional de 45,6 milhões de euros em 2024.",
}


@pytest.fixture(scope="module")
def reference(tmp_path_factory: pytest.TempPathFactory) -> Reference:
    path = tmp_path_factory.mktemp("levels") / "levels.csv"
    path.write_text(FACTS, encoding="utf-8")
    return reading.read(None, [path])


@pytest.mark.parametrize("tag", sorted(NET_LOSS))
@pytest.mark.parametrize(
    ("sentences", "losing", "earning"),
    [
        pytest.param(NET_LOSS, ("Velmora", "Tolgard"), ("Quorvik",), id="net loss"),
        pytest.param(OPERATING_LOSS, ("Braxdane", "Naxnova"), ("Ostquay",), id="operating loss"),
    ],
)
def test_a_loss(
    tag: str, sentences: dict[str, str], losing: tuple[str, ...], earning: tuple[str, ...], reference: Reference
) -> None:
    for company in losing:
        assert _judged(sentences[tag].format(company), tag, reference) == (Verdict.SUPPORTED, [])
    for company in earning:
        assert _judged(sentences[tag].format(company), tag, reference) == (Verdict.REFUTED, ["value-mismatch"])


@pytest.mark.parametrize("tag", sorted(NET_INCOME))
@pytest.mark.parametrize(
    ("sentences", "earning", "losing"),
    [
        pytest.param(NET_INCOME, ("Quorvik",), ("Velmora", "Tolgard"), id="net income"),
        pytest.param(OPERATING_INCOME, ("Ostquay",), ("Braxdane", "Naxnova"), id="operating income"),
    ],
)
def test_a_profit(
    tag: str, sentences: dict[str, str], earning: tuple[str, ...], losing: tuple[str, ...], reference: Reference
) -> None:
    for company in earning:
        assert _judged(sentences[tag].format(company), tag, reference) == (Verdict.SUPPORTED, [])
    for company in losing:
        assert _judged(sentences[tag].format(company), tag, reference) == (Verdict.REFUTED, ["value-mismatch"])


def _judged(text: str, tag: str, reference: Reference) -> tuple[Verdict, list[str]]:
    document = Document("d", text, LanguageChoice(tag, 1.0, "option"), date(2025, 3, 1))
    finding = next(f for f in checkers.check(document, reference).findings if f.claim.quantity is not None)
    return finding.verdict, [m.kind for m in finding.mismatches]
