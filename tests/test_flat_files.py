"""Flat reference files: what a desk's spreadsheet may look like, and a clear word for every way to break one."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from checkers.model.claim import PeriodKind
from checkers.model.quantity import Comparator
from checkers.model.reference import Fact
from reference_data import InvalidReferenceError, Problem, Reference, flat, reading

HEADER = "entity,aliases,concept,value,unit,period,valid_from,valid_to,known_from,source,source_url"


def load(tmp_path: Path, content: str | bytes, name: str = "facts.csv") -> Reference:
    path = tmp_path / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return reading.read(None, [path])


def table(*rows: str, header: str = HEADER) -> str:
    return "\n".join((header, *rows)) + "\n"


def only_fact(reference: Reference) -> Fact:
    (fact,) = (f for e in reference.entities() for f in reference.facts(e.id))
    return fact


def one(tmp_path: Path, **cells: str) -> Fact:
    """The fact of a file with one row."""
    row = {"entity": "Narval Foods", "concept": "revenue", "value": "5", "source": "the harvest gazette", **cells}
    return only_fact(load(tmp_path, json.dumps(row), "facts.jsonl"))


def test_a_row_of_the_contract(tmp_path: Path) -> None:
    row = (
        'Narval Foods,"Narval;Narval Foods SA",revenue,12000000,EUR,2025-Q3,,,2025-10-30,'
        "the harvest gazette,https://gazette.example/narval"
    )
    reference = load(tmp_path, table(row))
    fact = only_fact(reference)
    assert (fact.entity, fact.concept, fact.value, fact.unit) == ("narval-foods", "revenue", Decimal(12000000), "EUR")
    assert fact.period is not None
    assert (fact.period.label, fact.period.start, fact.period.end) == ("2025-Q3", date(2025, 7, 1), date(2025, 9, 30))
    assert (fact.known_from, fact.valid_from) == (date(2025, 10, 30), None)
    assert fact.source_url == "https://gazette.example/narval"
    assert fact.review == "reviewed" and fact.comparator is Comparator.EXACTLY
    assert fact.locator is not None and fact.locator.endswith("facts.csv:2")
    names = {n.text for n in reference.entity("narval-foods").names}
    assert names == {"Narval Foods", "Narval", "Narval Foods SA"}


def test_only_four_columns_are_required(tmp_path: Path) -> None:
    fact = only_fact(load(tmp_path, "entity,concept,value,source\nNarval,employees,4200,gazette\n"))
    assert fact.value == 4200 and fact.unit is None and fact.period is None and fact.known_from is None


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_files_as_spreadsheets_save_them(tmp_path: Path, delimiter: str, ending: str, mark: bytes) -> None:
    header = ["entity", "aliases", "concept", "value", "source"]
    cells = [header, ["Crème Été", '"Été;Crème"', "valuation", "7", "g"]]
    content = mark + ending.join(delimiter.join(row) for row in cells).encode()
    reference = load(tmp_path, content)
    assert only_fact(reference).value == 7
    assert {n.text for n in reference.entity("creme-ete").names} == {"Crème Été", "Été", "Crème"}


def test_a_line_that_a_spreadsheet_writes_for_itself_is_skipped(tmp_path: Path) -> None:
    assert only_fact(load(tmp_path, "sep=;\nentity;concept;value;source\nNarval;cash;7;g\n")).value == 7


def test_stray_carriage_returns_are_blanks(tmp_path: Path) -> None:
    fact = only_fact(load(tmp_path, "entity,concept,value,source\nNarval\r,cash\r,7,g\n"))
    assert fact.entity == "narval" and fact.concept == "cash"


def test_json_lines_take_lists_and_numbers(tmp_path: Path) -> None:
    row = {"entity": "Narval", "aliases": ["NVL", "Narval SA"], "concept": "dividend", "value": 1.25, "source": "g"}
    reference = load(tmp_path, json.dumps(row) + "\n\n" + json.dumps({**row, "concept": "cash", "value": 3}), "a.jsonl")
    values = {f.concept: f.value for f in reference.facts("narval")}
    assert values == {"dividend": Decimal("1.25"), "cash": Decimal(3)}


def test_unknown_columns_are_notes(tmp_path: Path) -> None:
    fact = one(tmp_path, desk="business", checked_by="M. Roux")
    assert fact.note is not None and "desk: business" in fact.note and "checked_by: M. Roux" in fact.note


@pytest.mark.parametrize(
    ("cell", "value"),
    [
        ("1400000000", "1400000000"),
        ("1 400 000 000", "1400000000"),
        ("1\u202f400\u202f000", "1400000"),
        ("1\u00a0400\u00a0000,5", "1400000.5"),
        ("1'400'000", "1400000"),
        ("1_400_000", "1400000"),
        ("1,400,000", "1400000"),
        ("1.400.000", "1400000"),
        ("1,400,000.25", "1400000.25"),
        ("1.400.000,25", "1400000.25"),
        ("12,34,567", "1234567"),
        ("-885000000", "-885000000"),
        ("−885000000", "-885000000"),
        ("1.4E+12", "1400000000000"),
        ("0.062", "0.062"),
        ("3,5", "3.5"),
        ("1234.5678", "1234.5678"),
    ],
)
def test_numbers_that_can_be_read_in_one_way_only(tmp_path: Path, cell: str, value: str) -> None:
    assert one(tmp_path, value=cell, unit="EUR").value == Decimal(value)


def test_three_decimals_without_a_counted_unit_are_decimals(tmp_path: Path) -> None:
    assert one(tmp_path, concept="lap time", value="58.126").value == Decimal("58.126")


def test_ranges_and_texts(tmp_path: Path) -> None:
    fact = one(tmp_path, value="19000000000..20000000000", unit="USD")
    assert (fact.value, fact.low, fact.high) == (None, Decimal(19000000000), Decimal(20000000000))
    assert one(tmp_path, concept="headquarters", value="Port-Saint-Avit").text == "Port-Saint-Avit"
    assert one(tmp_path, concept="mascot", value="3 small narwhals").text == "3 small narwhals"


@pytest.mark.parametrize(
    ("cell", "label", "start", "end", "kind"),
    [
        ("2025", "2025", date(2025, 1, 1), date(2025, 12, 31), PeriodKind.DURATION),
        ("2024-H1", "2024-H1", date(2024, 1, 1), date(2024, 6, 30), PeriodKind.DURATION),
        ("2025-9M", "2025-9M", date(2025, 1, 1), date(2025, 9, 30), PeriodKind.DURATION),
        ("2024-02", "2024-02", date(2024, 2, 1), date(2024, 2, 29), PeriodKind.DURATION),
        ("2025-09-30", "2025-09-30", date(2025, 9, 30), date(2025, 9, 30), PeriodKind.INSTANT),
        ("FY2025", "FY2025", date(2025, 1, 1), date(2025, 12, 31), PeriodKind.DURATION),
    ],
)
def test_periods(tmp_path: Path, cell: str, label: str, start: date, end: date, kind: PeriodKind) -> None:
    period = one(tmp_path, period=cell).period
    assert period is not None
    assert (period.label, period.start, period.end, period.kind) == (label, start, end, kind)
    assert period.fiscal is label.startswith("FY")


def test_the_fiscal_year_end_places_fiscal_periods(tmp_path: Path) -> None:
    rows = ["Narval,,fiscal-year-end,--06-30,,,,,,g,", "Narval,,revenue,5,EUR,FY2026-Q1,,,,g,"]
    reference = load(tmp_path, table(*rows))
    (fact,) = reference.facts("narval", "revenue")
    assert reference.entity("narval").fiscal_year_end == "--06-30"
    assert fact.period is not None
    assert (fact.period.start, fact.period.end) == (date(2025, 7, 1), date(2025, 9, 30))


def test_days_of_a_period_go_before_its_label(tmp_path: Path) -> None:
    period = one(tmp_path, period="FY2026-Q2", period_start="2025-04-28", period_end="2025-07-27").period
    assert period is not None
    assert (period.label, period.start, period.end) == ("FY2026-Q2", date(2025, 4, 28), date(2025, 7, 27))


def test_roles_bring_people_with_weak_surnames(tmp_path: Path) -> None:
    reference = load(tmp_path, table("Narval,,role: Chief Executive Officer,Odile van der Roux,,,2020-01-01,,,g,"))
    (fact,) = reference.facts("narval")
    assert (fact.concept, fact.text) == ("role:chief executive officer", "Odile van der Roux")
    person = reference.entity("odile-van-der-roux")
    assert person.type == "person"
    assert {(n.text, n.strong) for n in person.names} == {("Odile van der Roux", True), ("van der Roux", False)}
    assert [f.id for f in reference.holders("Odile van der Roux")] == [fact.id]
    assert [f.id for f in reference.holders("odile van der roux")] == [fact.id]
    assert reference.holders("Odile Roux") == ()


def test_tickers_and_none(tmp_path: Path) -> None:
    rows = ["Narval,NVL,ticker,NVL.PA,,,,,,g,", "Orca,,ticker,none,,,2020-01-01,,,g,", "Ray,,ticker,RAYb.CO,,,,,,g,"]
    reference = load(tmp_path, table(*rows))
    assert [f.entity for f in reference.symbols("NVL.PA")] == ["narval"]
    assert [f.entity for f in reference.symbols("RAYB.CO")] == ["ray"]
    assert reference.symbols("none") == () and reference.facts("orca")[0].text == "none"
    assert {n.text: n.strong for n in reference.entity("narval").names} == {"Narval": True, "NVL": False}


def test_a_ticker_of_digits_stays_text(tmp_path: Path) -> None:
    assert one(tmp_path, concept="ticker", value="007203").text == "007203"


def test_concepts_by_other_names_and_new_ones(tmp_path: Path) -> None:
    assert one(tmp_path, concept="Net profit").concept == "net-income"
    assert one(tmp_path, concept="market_cap").concept == "market-value"
    row = "entity,concept,value,unit,source\nNarval,krill-quota,7000,tonne,g\n"
    own = load(tmp_path, row).concept("krill-quota")
    assert own is not None and own.own and own.names == ("krill quota",) and own.kind == "count"


def test_comparator_review_method_language(tmp_path: Path) -> None:
    fact = one(tmp_path, comparator="more-than", review="unverified", method="by 27%", lang="fr", exchange="Paris")
    assert (fact.comparator, fact.review) == (Comparator.MORE_THAN, "unverified")
    assert (fact.method, fact.language, fact.exchange) == ("by 27%", "fr", "Paris")


def test_the_test_currency_is_a_unit(tmp_path: Path) -> None:
    assert one(tmp_path, unit="XTS").unit == "XTS"


def test_an_alias_with_an_article_is_the_name(tmp_path: Path) -> None:
    reference = load(tmp_path, table('Narval,"l\'Narval;L’Orque;the Tall House",cash,5,EUR,,,,,g,'))
    assert {n.text for n in reference.entity("narval").names} == {"Narval", "L’Orque", "Tall House"}


def test_a_row_that_stands_twice_is_one_fact(tmp_path: Path) -> None:
    row = "Narval,,revenue,5,EUR,2025,,,,g,"
    assert load(tmp_path, table(row, row, row.replace(",5,", ",5.0,"))).fact_count == 1


def test_ids_and_digest_do_not_depend_on_order(tmp_path: Path) -> None:
    rows = ["Narval,,revenue,5,EUR,2025,,,,g,", "Narval,,revenue,6,EUR,2025,,,,h,", "Orca,,cash,1,EUR,,,,,g,"]
    one_way, other = load(tmp_path, table(*rows)), load(tmp_path, table(*reversed(rows)), "other.csv")
    assert one_way.digest == other.digest
    assert {f.id for f in one_way.facts("narval")} == {f.id for f in other.facts("narval")}
    assert load(tmp_path, table(*rows[:2])).digest != one_way.digest


def test_a_header_alone_is_a_reference_without_facts(tmp_path: Path) -> None:
    assert load(tmp_path, HEADER + "\n").fact_count == 0


BROKEN: dict[str, tuple[str | bytes, str, int | None, str, str]] = {
    # name: (content, file name, line, words of the problem, words of the remedy)
    "empty": ("", "a.csv", 1, "no header", "entity"),
    "no source column": ("entity,concept,value\nA,cash,1\n", "a.csv", 1, "lacks source", "first line"),
    "prose": ("Dear all, here are the facts\n", "a.csv", 1, "lacks entity", "first line"),
    "column twice": ("entity,concept,value,source,value\nA,cash,1,g,2\n", "a.csv", 1, "value twice", "one column"),
    "scale word": (table("A,,revenue,12 billion,USD,,,,,g,"), "a.csv", 2, "'12 billion'", "12000000000"),
    "scale letter": (table("A,,revenue,12bn,USD,,,,,g,"), "a.csv", 2, "'12bn'", "all digits"),
    "foreign scale word": (table("A,,cash,3 Mrd.,EUR,,,,,g,"), "a.csv", 2, "'3 Mrd.'", "all digits"),
    "point or group": (table("A,,revenue,1.400,USD,,,,,g,"), "a.csv", 2, "1400 and as 1.400", "1400, or 1.4000"),
    "comma or group": (table('A,,revenue,"1,400",USD,,,,,g,'), "a.csv", 2, "1400 and as 1.400", "write 1400"),
    "counted thing": (table("A,,employees,12.345,person,,,,,g,"), "a.csv", 2, "12345 and as 12.345", "write 12345"),
    "sign in value": (table("A,,revenue,$12,USD,,,,,g,"), "a.csv", 2, "currency sign", "unit"),
    "per cent in value": (table("A,,stake,12%,percent,,,,,g,"), "a.csv", 2, "carries its unit", "percent"),
    "brackets": (table("A,,net-income,(885),USD,,,,,g,"), "a.csv", 2, "in brackets", "minus"),
    "words for a number": (table("A,,revenue,about twelve,USD,,,,,g,"), "a.csv", 2, "is text", "plain units"),
    "range upside down": (table("A,,revenue,20..10,USD,,,,,g,"), "a.csv", 2, "ends below", "lower figure first"),
    "half a range": (table("A,,revenue,10..,USD,,,,,g,"), "a.csv", 2, "'10..'", "all digits"),
    "unknown currency": (table("A,,revenue,5,UDS,,,,,g,"), "a.csv", 2, "no currency", "check the code"),
    "dollar sign as unit": (table("A,,revenue,5,$,,,,,g,"), "a.csv", 2, "several currencies", "USD"),
    "scale in unit": (table("A,,revenue,5,USD millions,,,,,g,"), "a.csv", 2, "scale word", "all digits"),
    "quarter turned round": (table("A,,revenue,5,USD,Q3 2025,,,,g,"), "a.csv", 2, "period 'Q3 2025'", "2025-Q3"),
    "fiscal without hyphen": (table("A,,revenue,5,USD,FY2026Q1,,,,g,"), "a.csv", 2, "'FY2026Q1'", "FY2026-Q1"),
    "thirteenth month": (table("A,,revenue,5,USD,2025-13,,,,g,"), "a.csv", 2, "'2025-13'", "month"),
    "period in words": (table("A,,revenue,5,USD,last year,,,,g,"), "a.csv", 2, "grammar", "2025-Q3"),
    "date as desks write it": (table("A,,revenue,5,USD,,07/11/2025,,,g,"), "a.csv", 2, "valid_from", "2025-09-30"),
    "day that is none": (table("A,,revenue,5,USD,,,2025-02-30,,g,"), "a.csv", 2, "valid_to", "month and day"),
    "end before start": (table("A,,cash,5,USD,,2025-02-01,2025-01-01,,g,"), "a.csv", 2, "after valid_to", "exchange"),
    "no source": (table("A,,revenue,5,USD,,,,,,"), "a.csv", 2, "source is missing", "fill in source"),
    "no value": (table("A,,revenue,,USD,,,,,g,"), "a.csv", 2, "value is missing", "fill in value"),
    "no entity": (table(",,revenue,5,USD,,,,,g,"), "a.csv", 2, "entity is missing", "fill in entity"),
    "entity without a letter": (table("--,,revenue,5,USD,,,,,g,"), "a.csv", 2, "no letter", "name"),
    "office without a title": (table("A,,role:,Odile Roux,,,,,,g,"), "a.csv", 2, "no office", "role:chief"),
    "year end": (table("A,,fiscal-year-end,June,,,,,,g,"), "a.csv", 2, "fiscal year end", "--06-30"),
    "comma in a cell": (table("A,,revenue,5,USD,,,,,Smith, Jones and Co,,x"), "a.csv", 2, "13 cells", "quotation"),
    "open quotation mark": (table('A,"B,cash,5,USD,,,,,g,'), "a.csv", 2, "breaks off", "quotation mark"),
    "no web address": (table("A,,cash,5,USD,,,,,g,gazette.example"), "a.csv", 2, "no web address", "https://"),
    "comparator": ("entity,concept,value,source,comparator\nA,cash,5,g,>\n", "a.csv", 2, "comparator", "more-than"),
    "review": ("entity,concept,value,source,review\nA,cash,5,g,maybe\n", "a.csv", 2, "review", "unverified"),
    "latin 1": ("entity,concept,value,source\nÉté,cash,5,g\n".encode("latin-1"), "a.csv", 2, "not UTF-8", "UTF-8"),
    "utf 16": (HEADER.encode("utf-16"), "a.csv", None, "UTF-16", "UTF-8"),
    "workbook": (b"PK\x03\x04" + b"\x08" * 40, "a.csv", None, "workbook", "CSV"),
    "wrong suffix": ("x", "a.xlsx", None, "'.xlsx'", "CSV"),
    "json broken": ('{"entity": "A"', "a.jsonl", 1, "not JSON", "one JSON object a line"),
    "json list": ('["A"]', "a.jsonl", 1, "no JSON object", "entity"),
    "json key twice": ('{"entity": "A", "entity": "B"}', "a.jsonl", 1, "twice", "one JSON object"),
    "json nested": ('{"entity":"A","concept":"cash","value":{"usd":5},"source":"g"}', "a.jsonl", 1, "value", "number"),
    "json truth": ('{"entity":true,"concept":"cash","value":5,"source":"g"}', "a.jsonl", 1, "entity", "docs"),
    "json no number": ('{"entity":"A","concept":"cash","value":NaN,"source":"g"}', "a.jsonl", 1, "NaN", "JSON"),
}


@pytest.mark.parametrize("name", BROKEN)
def test_broken_files(tmp_path: Path, name: str) -> None:
    content, file, line, what, remedy = BROKEN[name]
    with pytest.raises(InvalidReferenceError) as raised:
        load(tmp_path, content, file)
    problems = raised.value.problems
    assert [p for p in problems if p.line == line and what in p.what and remedy in p.remedy], problems
    assert str(tmp_path / file) in str(raised.value)


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(InvalidReferenceError, match="no such file"):
        reading.read(None, [tmp_path / "none.csv"])


def test_every_problem_is_told_and_a_good_row_is_none(tmp_path: Path) -> None:
    rows = ["A,,cash,5,USD,,,,,g,", "A,,cash,12 bn,USD,,,,,g,", "A,,cash,5,USD,,soon,,,g,", ",,cash,5,USD,,,,,g,"]
    with pytest.raises(InvalidReferenceError) as raised:
        load(tmp_path, table(*rows))
    assert [p.line for p in raised.value.problems] == [3, 4, 5]


def test_a_long_list_of_problems_is_cut(tmp_path: Path) -> None:
    with pytest.raises(InvalidReferenceError) as raised:
        load(tmp_path, table(*["A,,cash,x1..,USD,,,,,g,"] * 80))
    assert len(raised.value.problems) == 80
    assert "and 30 more" in str(raised.value) and len(str(raised.value).splitlines()) == 51


def test_lines_are_counted_through_cells_of_several_lines(tmp_path: Path) -> None:
    content = 'entity,concept,value,source\nA,cash,5,"the\nharvest\ngazette"\nA,cash,5 bn,g\n'
    path = tmp_path / "a.csv"
    path.write_text(content, encoding="utf-8")
    assert [(type(found), found.line) for found in flat.read(path)] == [(flat.Placed, 2), (Problem, 5)]


def test_a_problem_reads_as_place_fault_and_remedy() -> None:
    problem = Problem(Path("ours.csv"), 7, "value '12 billion' is no number", "write all digits")
    assert str(problem) == "ours.csv:7: value '12 billion' is no number; write all digits"
