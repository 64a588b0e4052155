"""Figures against the rows and columns of a reference's own table: the words name cells, the figures tell which."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

import checkers
from checkers.model.document import Document, LanguageChoice
from checkers.model.finding import Finding, Verdict
from reference_data import Reference, reading

SUPPORTED, REFUTED, OPEN = Verdict.SUPPORTED, Verdict.REFUTED, Verdict.NOT_ENOUGH_INFO

REPORT = """\
entity,aliases,concept,value,unit,period,source
Quillmere,the company,Lantern division sales / Year ended 30 June,412600000,USD,2024,report
Quillmere,the company,Lantern division sales / Year ended 30 June,388100000,USD,2023,report
Quillmere,the company,Total sales / Year ended 30 June,977300000,USD,2024,report
Quillmere,the company,Total sales / Year ended 30 June,1044200000,USD,2023,report
Quillmere,the company,Freight and storage costs / Year ended 30 June,-61250000,USD,2024,report
Quillmere,the company,Freight and storage costs / Year ended 30 June,-54830000,USD,2023,report
Quillmere,the company,Write-down of moulds / Year ended 30 June,7440000,USD,2024,report
Quillmere,the company,Umsatz der Leuchtensparte / Geschäftsjahr,412600000,USD,2024,report
Quillmere,the company,Ventes de lanternes,412600000,USD,2024,report
"""

FELL = "Total sales of Quillmere fell to $977.3 million in 2024 from $1,044.2 million in 2023."
LISTED = "Quillmere's total sales were $977.3 million and $1,044.2 million in 2024 and 2023, respectively."

RACE = """\
entity,concept,value,source
lake brindle,crowd,20427,table
mount sorrel,crowd,14510,table
odd harlan,pick,27,table
tessa wray,pick,31,table
north pier,opened,1987,table
"""


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Reference:
    return _load(tmp_path_factory.mktemp("report"), REPORT)


@pytest.fixture(scope="module")
def race(tmp_path_factory: pytest.TempPathFactory) -> Reference:
    return _load(tmp_path_factory.mktemp("race"), RACE)


def _load(folder: Path, content: str) -> Reference:
    path = folder / "table.csv"
    path.write_text(content, encoding="utf-8")
    return reading.read(None, [path])


def _findings(text: str, reference: Reference, tag: str = "en", day: date | None = date(2024, 12, 31)) -> list[Finding]:
    document = Document("d", text, LanguageChoice(tag, 1.0, "option"), day)
    return [f for f in checkers.check(document, reference).findings if f.claim.quantity is not None]


def _verdict(text: str, words: str, reference: Reference, tag: str = "en") -> tuple[Verdict, list[str]]:
    found = next(f for f in _findings(text, reference, tag) if words in f.claim.span.of(text))
    return found.verdict, [m.kind for m in found.mismatches]


@pytest.mark.parametrize(
    ("tag", "sentence", "figure", "verdict"),
    [
        ("en", "Lantern division sales at Quillmere were $412.6 million.", "412.6", SUPPORTED),
        ("en", "Quillmere's sales of the lantern division were $388.1 million in 2023.", "388.1", SUPPORTED),
        # Another scale word, digits swapped, one digit changed, a power of ten.
        ("en", "Lantern division sales at Quillmere were $412.6 billion.", "412.6", REFUTED),
        ("en", "Lantern division sales at Quillmere were $421.6 million.", "421.6", REFUTED),
        ("en", "Lantern division sales at Quillmere were $512.6 million.", "512.6", REFUTED),
        ("en", "Quillmere spent $612.5 million on freight and storage in 2024.", "612.5", REFUTED),
        # Costs stand below zero in the table and above it in prose.
        ("en", "Quillmere spent $61.3 million on freight and storage in 2024.", "61.3", SUPPORTED),
        # Each figure has its own year; "respectively" pairs them.
        ("en", FELL, "977", SUPPORTED),
        ("en", FELL, "1,044", SUPPORTED),
        ("en", LISTED, "1,044", SUPPORTED),
        ("en", LISTED.replace("2 million", "2 billion"), "1,044", REFUTED),
        # Differences that the table does not tell itself.
        ("en", "Lantern division sales of Quillmere increased by $24.5 million in 2024.", "24.5", SUPPORTED),
        ("en", "Lantern division sales of Quillmere increased by $24.5 billion in 2024.", "24.5", REFUTED),
        ("en", "Lantern division sales of Quillmere increased by 6.3% in 2024.", "6.3", SUPPORTED),
        ("fr", "Les ventes de lanternes de Quillmere ont atteint 412,6 millions de dollars.", "412,6", SUPPORTED),
        ("fr", "Les ventes de lanternes de Quillmere ont atteint 412,6 milliards de dollars.", "412,6", REFUTED),
        ("de", "Der Umsatz der Leuchtensparte von Quillmere lag bei 412,6 Millionen Dollar.", "412,6", SUPPORTED),
        # Near misses: of something that the table does not have, or like no cell that the words name.
        ("en", "Quillmere paid $38.8 million for a harbour.", "38.8", OPEN),
        ("en", "Quillmere's lantern lease costs $9.1 million.", "9.1", OPEN),
        ("en", "Quillmere wants to spend $700 million on total renewal.", "700", OPEN),
        ("en", "The moulds of a rival brought $31 million.", "31", OPEN),
    ],
)  # fmt: skip
def test_a_report_against_its_table(tag: str, sentence: str, figure: str, verdict: Verdict, report: Reference) -> None:
    found, kinds = _verdict(f"Quillmere: annual report\n\n{sentence}", figure, report, tag)
    assert (found, bool(kinds)) == (verdict, verdict is REFUTED)


@pytest.mark.parametrize(
    ("sentence", "figure", "verdict"),
    [
        ("the crowd at lake brindle be 20427", "20427", SUPPORTED),
        ("when the venue be lake brindle , the crowd size be 20427", "20427", SUPPORTED),
        ("the crowd at lake brindle be 28427", "28427", REFUTED),
        ("pick number 27 be odd harlan", "27", SUPPORTED),
        ("pick number 29 be odd harlan", "29", REFUTED),
        # Two rows in one sentence: either may be meant.
        ("odd harlan go 4 place before tessa wray , at pick 31", "31", SUPPORTED),
        # Another measure of the same row.
        ("lake brindle win 4 time", "4", OPEN),
    ],
)
def test_rows_of_plain_counts(sentence: str, figure: str, verdict: Verdict, race: Reference) -> None:
    assert _verdict(sentence, figure, race)[0] is verdict


def test_a_bare_figure_is_a_claim_only_where_a_label_makes_it_its_own(race: Reference) -> None:
    assert [f.claim.span.of("x" * 60) for f in _findings("odd harlan come home in 2011", race, day=None)] == []
    assert len(_findings("odd harlan be the pick in 2011", race, day=None)) == 1


def test_what_became_known_later_does_not_speak(tmp_path: Path) -> None:
    table = "entity,concept,value,unit,known_from,source\nQuillmere,lantern sales,500000000,USD,2025-06-01,report\n"
    reference = _load(tmp_path, table)
    assert _verdict("Quillmere's lantern sales were $500 billion.", "500", reference)[0] is OPEN


def test_one_word_in_small_letters_is_a_name(tmp_path: Path) -> None:
    path = tmp_path / "names.csv"
    path.write_text("entity,concept,value,source\nbrindle,crowd,20427,table\n", encoding="utf-8")
    reference = reading.read(None, [path])
    assert [hit.entities for hit in reference.find_names("the crowd at brindle")] == [("brindle",)]
