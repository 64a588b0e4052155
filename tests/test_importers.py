"""Importers against small answers of our own making: what each brings, and what it does with answers that are none."""

from __future__ import annotations

import io
import json
import time
import zipfile
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.importers import _engine
from flows.importers._model import Got, Importer, MalformedError, NotNowError, Reading, Step, TargetError, number, words
from flows.importers._output import finished
from flows.importers._sec import company

NAMES = _engine.names()
DAY = date(2031, 7, 1)


def read(name: str, body: object, step: Step = Step("/x")) -> Reading:  # noqa: B008 - frozen
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    return _engine.find(name).read(step, Got(raw, DAY))


def cells(reading: Reading, *columns: str) -> list[tuple[str, ...]]:
    return [tuple(row.get(column, "") for column in columns) for row in reading.rows]


class TestRegistry:
    @pytest.mark.parametrize("name", NAMES)
    def test_every_file_is_an_importer_with_its_page(self, name: str) -> None:
        importer = _engine.find(name)
        assert isinstance(importer, Importer)
        assert importer.name == name
        for heading in ("## What it brings", "## Traps"):
            assert heading in importer.doc

    def test_none_by_another_name(self) -> None:
        with pytest.raises(TargetError, match="use one of ecb, gleif"):
            _engine.find("sec")

    @pytest.mark.parametrize(
        ("name", "targets", "words_"),
        [
            ("sec-facts", ["NVDA"], "is no CIK"),
            ("sec-facts", [], "at least one company"),
            ("sec-submissions", ["12345678901"], "is no CIK"),
            ("world-bank", ["gdp"], "is no indicator"),
            ("world-bank", ["SP.URB.TOTL"], "--option concept=NAME"),
            ("wikidata", ["NVIDIA"], "is no item"),
            ("wikidata", [], "at least one item"),
            ("gleif", [], "LEI"),
            ("ecb", ["yesterday"], "today, history"),
            ("table", [], "name a table"),
        ],
    )
    def test_targets_that_cannot_be_meant(self, name: str, targets: list[str], words_: str) -> None:
        with pytest.raises(TargetError, match=words_):
            _engine.find(name).plan(targets, {})


# -- SEC ---------------------------------------------------------------------------------------------------------------


def stated(
    start: str | None, end: str, value: object, filed: str, form: str = "10-Q", **more: object
) -> dict[str, object]:
    return {
        **({"start": start} if start else {}), "end": end, "val": value, "accn": f"0-{filed}", "fy": 2031, "fp": "Q1",
        "form": form, "filed": filed, **more,
    }  # fmt: skip


def facts(unit: str = "USD", **tags: list[dict[str, object]]) -> dict[str, object]:
    return {
        "cik": 7,
        "entityName": "ORBELIN KELP CORP/DE/",
        "facts": {"us-gaap": {tag: {"units": {unit: rows}} for tag, rows in tags.items()}},
    }


SEC = Step("/x", {"cik": "0000000007"})
YEAR = [
    stated("2030-02-01", "2030-04-30", 10_000_001, "2030-05-20"),
    stated("2030-05-01", "2030-07-31", 20_000_000, "2030-08-20"),
    stated("2030-02-01", "2030-07-31", 30_000_001, "2030-08-20"),
    stated("2030-02-01", "2030-10-31", 60_000_001, "2030-11-20"),
    stated("2030-02-01", "2031-01-31", 100_000_001, "2031-03-20", "10-K"),
]


class TestSecFacts:
    def test_periods_of_a_fiscal_year_are_told_by_their_days(self) -> None:
        found = cells(read("sec-facts", facts(Revenues=YEAR), SEC), "period", "value", "known_from", "method")
        assert ("FY2031-Q1", "10000001", "2030-05-20", "") in found
        assert ("FY2031-H1", "30000001", "2030-08-20", "") in found
        assert ("FY2031-9M", "60000001", "2030-11-20", "") in found
        assert ("FY2031", "100000001", "2031-03-20", "") in found

    def test_quarters_without_a_row_are_reckoned_and_say_so(self) -> None:
        found = cells(read("sec-facts", facts(Revenues=YEAR), SEC), "period", "value", "known_from", "method")
        assert ("FY2031-Q3", "30000000", "2030-11-20", "nine months less half year") in found
        assert ("FY2031-Q4", "40000000", "2031-03-20", "full year less nine months") in found
        assert [row for row in found if row[0] == "FY2031-Q2"] == [("FY2031-Q2", "20000000", "2030-08-20", "")]

    def test_what_does_not_add_up_is_not_reckoned(self) -> None:
        found = read("sec-facts", facts("USD/shares", EarningsPerShareDiluted=YEAR), SEC)
        assert not any(row.get("method") for row in found.rows)

    def test_a_calendar_year_has_calendar_periods(self) -> None:
        rows = [
            stated("2030-01-01", "2030-12-31", 100, "2031-02-20", "10-K"),
            stated("2031-01-01", "2031-03-31", 7, "2031-04-20"),
        ]
        found = cells(read("sec-facts", facts(Revenues=rows), SEC), "period", "period_start")
        assert found == [("2030", ""), ("2031-Q1", "")]

    def test_a_year_of_52_weeks_that_ends_in_january_is_the_year_before(self) -> None:
        rows = [
            stated("2029-12-30", "2030-12-28", 100, "2031-02-20", "10-K"),
            stated("2030-12-29", "2032-01-03", 110, "2032-02-20", "10-K"),
        ]
        found = cells(read("sec-facts", facts(Revenues=rows), SEC), "period", "period_end")
        assert found == [("FY2030", "2030-12-28"), ("FY2031", "2032-01-03")]

    def test_the_first_filing_counts_and_a_repetition_adds_nothing(self) -> None:
        again = [{**row, "filed": "2032-03-20", "frame": "CY2030"} for row in YEAR]
        once = cells(read("sec-facts", facts(Revenues=YEAR), SEC), "period", "value", "known_from")
        assert cells(read("sec-facts", facts(Revenues=again + YEAR), SEC), "period", "value", "known_from") == once

    def test_a_restatement_is_a_row_and_a_rounding_is_none(self) -> None:
        later = [
            stated("2030-02-01", "2031-01-31", 100_000_000, "2032-03-20", "10-K"),
            stated("2030-02-01", "2031-01-31", 99_000_000, "2033-03-20", "10-K/A"),
        ]
        found = cells(read("sec-facts", facts(Revenues=YEAR + later), SEC), "period", "value", "known_from")
        assert [row for row in found if row[0] == "FY2031"] == [
            ("FY2031", "100000001", "2031-03-20"),
            ("FY2031", "99000000", "2033-03-20"),
        ]

    def test_a_company_that_changes_its_concept_has_one_series(self) -> None:
        old, new = YEAR[:2], YEAR[1:]
        body = facts(SalesRevenueNet=old, RevenueFromContractWithCustomerExcludingAssessedTax=new)
        found = cells(read("sec-facts", body, SEC), "period", "value", "known_from")
        assert sorted(found) == sorted(
            cells(read("sec-facts", facts(Revenues=YEAR), SEC), "period", "value", "known_from")
        )

    def test_two_concepts_with_two_values_do_not_mix(self) -> None:
        other = [{**row, "val": int(str(row["val"])) + 5_555_555} for row in YEAR]
        body = facts(Revenues=other, RevenueFromContractWithCustomerExcludingAssessedTax=YEAR)
        assert cells(read("sec-facts", body, SEC), "value") == cells(
            read("sec-facts", facts(Revenues=YEAR), SEC), "value"
        )

    def test_proxies_and_odd_periods_are_left_alone(self) -> None:
        rows = [
            *YEAR,
            stated("2030-02-01", "2031-01-31", 5, "2031-05-01", "DEF 14A", fy=None),
            stated("2030-02-01", "2030-02-28", 5, "2030-05-20"),
            stated("2028-02-01", "2031-01-31", 5, "2031-03-20", "10-K"),
        ]
        assert len(read("sec-facts", facts(Revenues=rows), SEC).rows) == len(
            read("sec-facts", facts(Revenues=YEAR), SEC).rows
        )

    def test_the_company_is_named_as_people_write_it(self) -> None:
        row = read("sec-facts", facts(Revenues=YEAR), SEC).rows[0]
        assert (row["entity"], row["aliases"], row["identifier"]) == (
            "Orbelin Kelp Corp.",
            "ORBELIN KELP CORP/DE/",
            "cik:7",
        )

    @pytest.mark.parametrize(
        ("name", "written"),
        [
            ("NVIDIA CORP", "Nvidia Corp."),
            ("INTERNATIONAL BUSINESS MACHINES CORP", "International Business Machines Corp."),
            ("AMC ENTERTAINMENT HOLDINGS, INC.", "AMC Entertainment Holdings, Inc."),
            ("BANK OF AMERICA CORP /DE/", "Bank of America Corp."),
            ("Apple Inc.", "Apple Inc."),
            ("3M CO", "3M Co."),
            ("JOHNSON & JOHNSON", "Johnson & Johnson"),
        ],
    )
    def test_names(self, name: str, written: str) -> None:
        assert company(name) == written

    @given(
        st.lists(st.integers(-(10**12), 10**12), min_size=4, max_size=4),
        st.permutations(range(7)),
    )
    def test_reckoned_quarters_add_up_whatever_is_stated(self, quarters: list[int], order: list[int]) -> None:
        """The oracle knows all four quarters; filings state some of them and sums of them."""
        q1, q2, q3, q4 = quarters
        rows = [
            stated("2030-01-01", "2030-03-31", q1, "2030-05-01"),
            stated("2030-01-01", "2030-06-30", q1 + q2, "2030-08-01"),
            stated("2030-01-01", "2030-09-30", q1 + q2 + q3, "2030-11-01"),
            stated("2030-01-01", "2030-12-31", q1 + q2 + q3 + q4, "2031-02-01", "10-K"),
        ]
        rows = [rows[i % 4] for i in order]
        reading = read("sec-facts", facts(Revenues=rows), SEC)
        found = {row["period"]: Decimal(row["value"]) for row in reading.rows}
        assert [found[f"2030-Q{i}"] for i in (1, 2, 3, 4)] == quarters


class TestSecLists:
    def test_submissions(self) -> None:
        body = {
            "name": "Orbelin Kelp Corp",
            "tickers": ["ORB", "ORB-B"],
            "exchanges": ["Nasdaq", "NYSE"],
            "fiscalYearEnd": "0131",
            "formerNames": [{"name": "ORBELIN SEAWEED INC", "from": "2001-01-01", "to": "2011-01-01"}],
        }
        reading = read("sec-submissions", body, SEC)
        assert cells(reading, "concept", "value", "exchange", "valid_from", "valid_to", "review") == [
            ("ticker", "ORB", "Nasdaq", "2031-07-01", "", ""),
            ("ticker", "ORB", "Nasdaq", "", "2031-06-30", "unverified"),
            ("ticker", "ORB.B", "NYSE", "2031-07-01", "", ""),
            ("ticker", "ORB.B", "NYSE", "", "2031-06-30", "unverified"),
            ("fiscal-year-end", "--01-31", "", "", "", ""),
        ]
        assert reading.rows[0]["aliases"] == "Orbelin Seaweed Inc."

    def test_tickers(self) -> None:
        body = {
            "fields": ["cik", "name", "ticker", "exchange"],
            "data": [[7, "ORBELIN KELP CORP", "ORB", "Nasdaq"], [8, "", "X", "NYSE"], [9, "Narval Inc.", "NVL", None]],
        }
        reading = read("sec-tickers", body)
        assert [row[:2] for row in cells(reading, "entity", "value", "exchange")] == [
            *[("Orbelin Kelp Corp.", "ORB")] * 2,
            *[("Narval Inc.", "NVL")] * 2,
        ]
        assert reading.left_out == ["row 1: no name or no ticker"]


# -- World Bank, ECB, GLEIF --------------------------------------------------------------------------------------------


def page(rows: list[dict[str, object]] | None, page: int = 1, pages: int = 1) -> list[object]:
    return [{"page": page, "pages": pages, "per_page": "1000", "total": 3, "lastupdated": "2032-01-15"}, rows]


def counted(code: str, name: str, year: str, value: object) -> dict[str, object]:
    return {
        "indicator": {"id": "SP.POP.TOTL", "value": "Population, total"},
        "country": {"id": code, "value": name},
        "date": year,
        "value": value,
    }


class TestWorldBank:
    POPULATION = Step("/x", {"indicator": "SP.POP.TOTL", "countries": "FR DE", "page": "1"})

    def test_countries_come_first_and_aggregates_are_none(self) -> None:
        (plan,) = _engine.find("world-bank").plan(["SP.POP.TOTL"], {})
        body = page(
            [
                {"iso2Code": "FR", "region": {"value": "Europe & Central Asia"}},
                {"iso2Code": "ZH", "region": {"value": "Aggregates"}},
                {"iso2Code": "1W", "region": {"value": "Aggregates"}},
            ]
        )
        (step,) = read("world-bank", body, plan).steps
        assert step.context["countries"] == "FR"

    def test_rows(self) -> None:
        rows = [
            counted("FR", "France", "2030", Decimal("68000000").__int__()),
            counted("ZH", "Africa", "2030", 5),
            counted("DE", "Germany", "2031", None),
            counted("DE", "Germany", "2031", 84_000_000),
        ]
        reading = read("world-bank", page(rows), self.POPULATION)
        assert cells(reading, "entity", "value", "period", "known_from", "comparator") == [
            ("France", "68000000", "2030", "2031-07-01", "about"),
            ("Germany", "84000000", "2031", "2032-01-15", "about"),
        ]

    def test_paging(self) -> None:
        (step,) = read("world-bank", page([], 1, 3), self.POPULATION).steps
        assert step.context["page"] == "2"
        assert step.address.endswith("page=2")
        last = Step(step.address, {**self.POPULATION.context, "page": "3"})
        assert not read("world-bank", page(None, 3, 3), last).steps

    @pytest.mark.parametrize(
        "body",
        [
            [{"message": [{"id": "120", "key": "Invalid value", "value": "The parameter value is not valid"}]}],
            [],
            [{"pages": 1}],
            [{"pages": 1, "lastupdated": "soon"}, []],
            page([counted("FR", "France", "2030Q1", 5)]),
            page([counted("FR", "France", "2030", "many")]),
        ],
    )
    def test_errors(self, body: object) -> None:
        with pytest.raises(MalformedError):
            read("world-bank", body, self.POPULATION)


RATES = "Date,USD,ISK,JPY,\n2031-11-07,1.156,N/A,186.75,\n2031-11-06,1.1533,,186,\n"
XML = """<?xml version="1.0"?><g:Envelope xmlns:g="http://gesmes" xmlns="http://ecb"><Cube><Cube time="2031-11-07">
<Cube currency="USD" rate="1.156"/><Cube currency="JPY" rate="186.75"/></Cube></Cube></g:Envelope>"""


def zipped(content: str, name: str = "eurofxref-hist.csv") -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, content)
    return stream.getvalue()


class TestEcb:
    @pytest.mark.parametrize("body", [RATES.encode(), zipped(RATES)], ids=["csv", "zip"])
    def test_table(self, body: bytes) -> None:
        assert cells(read("ecb", body), "value", "unit", "valid_from", "known_from") == [
            ("1.1560", "USD", "2031-11-07", "2031-11-07"),
            ("186.75", "JPY", "2031-11-07", "2031-11-07"),
            ("1.1533", "USD", "2031-11-06", "2031-11-06"),
            ("186", "JPY", "2031-11-06", "2031-11-06"),
        ]

    def test_xml(self) -> None:
        assert cells(read("ecb", XML.encode()), "value", "unit") == [("1.1560", "USD"), ("186.75", "JPY")]

    @pytest.mark.parametrize(
        "body",
        [
            b"",
            b"<x/>",
            b"<x",
            b"PK\x03\x04",
            b"Day,USD\n",
            b"Date,USD\n",
            b"Date,USD\n7 Nov,1.1\n",
            b"Date,USD\n2031-11-07,dear\n",
            b"Date,U5D\n2031-11-07,1.1\n",
            b"\xff\xfeD",
            zipped("0" * (33 << 20)),
            XML.replace("<g:Env", "<!DOCTYPE x [<!ENTITY a 'b'><!ENTITY c SYSTEM 'file:///etc/passwd'>]><g:Env")
            .replace('rate="1.156"', 'rate="&a;"').encode(),
        ],
    )  # fmt: skip
    def test_errors(self, body: bytes) -> None:
        with pytest.raises(MalformedError):
            read("ecb", body)


def record(lei: str = "529900ORBELIN0000011", **entity: object) -> dict[str, object]:
    shape = {
        "legalName": {"name": "Orbelin AG"},
        "otherNames": [{"name": "Orbelin Tang AG"}],
        "category": "GENERAL",
        **entity,
    }
    return {"attributes": {"lei": lei, "entity": shape, "registration": {"lastUpdateDate": "2031-05-01T00:00:00Z"}}}


class TestGleif:
    def test_names(self) -> None:
        reading = read("gleif", {"data": [record(), record(category="FUND")]})
        assert cells(reading, "entity", "aliases", "value", "known_from") == [
            ("Orbelin AG", "Orbelin Tang AG", "529900ORBELIN0000011", "2031-05-01")
        ]
        assert "fund, no company" in reading.left_out[0]

    def test_paging_stays_with_the_source(self) -> None:
        following = "https://api.gleif.org/api/v1/lei-records?page[number]=2"
        (step,) = read("gleif", {"data": [], "links": {"next": following}}).steps
        assert step.address == "/api/v1/lei-records?page[number]=2"
        (elsewhere,) = read("gleif", {"data": [], "links": {"next": "http://10.0.0.1/api/v1/lei-records?x"}}).steps
        assert elsewhere.address.startswith("/")
        with pytest.raises(MalformedError):
            read("gleif", {"data": [], "links": {"next": "https://api.gleif.org/admin"}})

    def test_many_identifiers_go_into_few_calls(self) -> None:
        plan = _engine.find("gleif").plan([f"529900ORBELIN{i:05}11" for i in range(250)] + ["Narval & Söhne"], {})
        assert len(plan) == 4
        assert "Narval%20%26%20S%C3%B6hne" in plan[-1].address


# -- Wikidata ----------------------------------------------------------------------------------------------------------


def point(time: str, precision: int = 11) -> list[dict[str, object]]:
    return [{"snaktype": "value", "datavalue": {"value": {"time": time, "precision": precision}}}]


def item(number: str) -> dict[str, object]:
    return {"snaktype": "value", "datavalue": {"value": {"id": number}}}


def said(main: dict[str, object], rank: str = "normal", **qualifiers: object) -> dict[str, object]:
    return {"mainsnak": main, "rank": rank, "qualifiers": qualifiers}


ORBELIN = {
    "labels": {"en": {"value": "Orbelin"}, "ja": {"value": "オルベリン"}},
    "aliases": {"de": [{"value": "Orbelin Tang"}, {"value": "a;b"}]},
    "claims": {
        "P169": [
            said(item("Q11"), "preferred", P580=point("+2029-03-00T00:00:00Z", 10)),
            said(item("Q12"), P580=point("+2020-00-00T00:00:00Z", 9), P582=point("+2029-00-00T00:00:00Z", 9)),
            said(item("Q13"), "deprecated"),
            said(item("Q14"), P582=[{"snaktype": "somevalue"}]),
            said(item("Q15"), P580=point("+2025-01-01T00:00:00Z")),
        ],
        "P414": [
            said(item("Q21"), P249=[{"snaktype": "value", "datavalue": {"value": "ORB"}}]),
            said(item("Q21")),
        ],
        "P1128": [
            {
                **said(
                    {"snaktype": "value", "datavalue": {"value": {"amount": "+4200", "unit": "1"}}},
                    P585=point("+2030-12-31T00:00:00Z"),
                ),
                "references": [
                    {"snaks": {"P854": [{"snaktype": "value", "datavalue": {"value": "https://orbelin.example/ar"}}]}}
                ],
            }
        ],
        "P1448": [said({"snaktype": "value", "datavalue": {"value": {"text": "Orbelin Algen AG", "language": "de"}}})],
    },
}  # fmt: skip
WIKIDATA = Step("/x", {"ids": "Q7|Q8"})


class TestWikidata:
    def test_an_item_in_two_rounds(self) -> None:
        first = read("wikidata", {"entities": {"Q7": ORBELIN, "Q8": {"missing": ""}}}, WIKIDATA)
        assert cells(first, "concept", "value", "valid_from", "source_url", "review", "comparator") == [
            ("employees", "4200", "2030-12-31", "https://orbelin.example/ar", "unverified", "about")
        ]
        assert first.rows[0]["aliases"] == "オルベリン;Orbelin Tang;Orbelin Algen AG"
        assert sorted(first.left_out) == [
            "Orbelin, P169: another statement is preferred, and this one has no end",
            "Orbelin, P169: ended on a day that is not known",
            "Orbelin, P414: a listing without a symbol",
            "Q8: no such item, or one without a name",
        ]
        (asked,) = first.steps
        labels = {"Q11": "Mira Tovak", "Q12": "Jon Arvo", "Q21": "Nasdaq"}
        second = read(
            "wikidata", {"entities": {q: {"labels": {"mul": {"value": name}}} for q, name in labels.items()}}, asked
        )
        assert cells(second, "concept", "value", "exchange", "valid_from", "valid_to", "note") == [
            ("role:chief executive officer", "Mira Tovak", "", "2029-03-01", "", "rank preferred, without a reference"),
            (
                "role:chief executive officer", "Jon Arvo", "", "2020-01-01", "2029-12-31",
                "rank normal, without a reference",
            ),
            ("ticker", "ORB", "Nasdaq", "", "", "rank normal, without a reference"),
        ]  # fmt: skip

    def test_a_busy_source_is_no_error(self) -> None:
        with pytest.raises(NotNowError):
            read("wikidata", {"error": {"code": "maxlag", "info": "Waiting"}}, WIKIDATA)
        with pytest.raises(MalformedError, match="no-such-entity"):
            read("wikidata", {"error": {"code": "no-such-entity"}}, WIKIDATA)

    @pytest.mark.parametrize(
        ("time", "precision"),
        [("-0044-03-15T00:00:00Z", 11), ("+2031-13-01T00:00:00Z", 11), ("+2030-00-00T00:00:00Z", 7)],
    )
    def test_days_that_cannot_be_told_are_left_empty(self, time: str, precision: int) -> None:
        entity = {**ORBELIN, "claims": {"P169": [said(item("Q11"), P580=point(time, precision))]}}
        (asked,) = read("wikidata", {"entities": {"Q7": entity}}, Step("/x", {"ids": "Q7"})).steps
        assert json.loads(asked.context["pending"])[0]["valid_from"] == ""


# -- tables ------------------------------------------------------------------------------------------------------------


def workbook(*sheets: tuple[str, list[list[object]]]) -> bytes:
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in sheets:
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


TURNOVER = {
    "entity": "Firma",
    "value": "Umsatz",
    "period": "Jahr",
    "concept": "=revenue",
    "unit": "=EUR",
    "source": "=ours",
}


class TestTable:
    @pytest.mark.parametrize(
        "body",
        [
            "Firma;Umsatz;Jahr\nOrbelin;4200000;2030\n;;\n".encode("utf-8-sig"),
            b"Firma\tUmsatz\tJahr\nOrbelin\t4200000\t2030\n",
            b'{"Firma": "Orbelin", "Umsatz": 4200000, "Jahr": "2030"}\n',
            workbook(("Blatt", [["Firma", "Umsatz", "Jahr"], ["Orbelin", 4200000, 2030], [None, None, None]])),
        ],
        ids=["csv", "tab", "jsonl", "excel"],
    )
    def test_every_form_gives_the_same_rows(self, body: bytes) -> None:
        reading = read("table", body, Step("t", TURNOVER))
        assert cells(reading, "entity", "concept", "value", "unit", "period", "source") == [
            ("Orbelin", "revenue", "4200000", "EUR", "2030", "ours")
        ]
        assert not reading.left_out

    def test_cells_of_a_workbook(self) -> None:
        rows = [
            ["entity", "value", "valid_from", "concept", "source"],
            ["A", 1.156, date(2031, 5, 7), "ratio", "s"],
            ["B", "#REF!", None, "ratio", "s"],
            ["C", True, None, "is-listed", "s"],
        ]
        reading = read("table", workbook(("x", []), ("y", rows)), Step("t", {"sheet": "y"}))
        assert cells(reading, "entity", "value", "valid_from") == [("A", "1.1560", "2031-05-07"), ("C", "true", "")]
        assert reading.left_out == ["row 3: a cell with the error #REF!"]

    @pytest.mark.parametrize(
        ("body", "options", "problem"),
        [
            (b"Firma;Umsatz\nOrbelin;1\n", {"value": "Turnover"}, "there is no column 'Turnover'"),
            (b"Firma;Umsatz\nOrbelin;1\n", {}, "no column holds values"),
            (b"a;b\n1;2;3\n", {"value": "a"}, "line 2 has 3 cells"),
            (b'a;b\n"1;2\n', {"value": "a"}, "no CSV"),
            (b'{"a": 1}\n{"a"', {"value": "a"}, "line 2 is no JSON"),
            (b"a;b\n\xff;1\n", {"value": "a"}, "not UTF-8"),
            (b"PK\x03\x04...", {}, "cannot be read"),
            (workbook(("x", [["a"]])), {"sheet": "z"}, "there is no sheet 'z'"),
            (zipped("0" * (101 << 20), "xl/workbook.xml"), {}, "unpacks to more than"),
        ],
    )  # fmt: skip
    def test_errors(self, body: bytes, options: dict[str, str], problem: str) -> None:
        with pytest.raises(MalformedError, match=problem):
            read("table", body, Step("t", options))


def with_part(replace: Callable[[bytes], bytes]) -> bytes:
    """A workbook whose sheet is written anew."""
    stream = io.BytesIO()
    whole = workbook(("x", [["entity", "concept", "value", "source"], ["MARK", "c", 5, "us"]]))
    with zipfile.ZipFile(io.BytesIO(whole)) as source, zipfile.ZipFile(stream, "w") as target:
        for name in source.namelist():
            part = source.read(name)
            target.writestr(name, replace(part) if b"MARK" in part or b"<sheetData" in part else part)
    return stream.getvalue()


def with_entities(declared: bytes) -> Callable[[bytes], bytes]:
    def replace(part: bytes) -> bytes:
        bare = part[part.index(b"?>") + 2 :] if part.startswith(b"<?xml") else part
        return b"<!DOCTYPE x [" + declared + b"]>" + bare.replace(b"MARK", b"&z;")

    return replace


LAUGHS = b'<!ENTITY a0 "ha">' + b"".join(b'<!ENTITY a%d "%s">' % (n + 1, b"&a%d;" % n * 10) for n in range(9))


@pytest.mark.parametrize(
    "body",
    [
        with_part(with_entities(LAUGHS + b'<!ENTITY z "&a9;">')),
        with_part(with_entities(b'<!ENTITY z SYSTEM "file:///etc/passwd">')),
        with_part(lambda part: part[: len(part) // 2]),
        with_part(lambda part: part.replace(b'r="2"', b'r="999999999"')),
        with_part(lambda part: part.replace(b"<row", b"<row><row>" * 1000)),
    ],
    ids=["billion laughs", "external entity", "cut off", "a billion rows", "nested rows"],
)
def test_hostile_workbooks(body: bytes) -> None:
    started = time.process_time()
    try:
        reading = read("table", body, Step("t"))
    except MalformedError:
        pass
    else:
        assert "root:" not in str(reading)
        assert len(reading.rows) <= 1
    assert time.process_time() - started < 10


# -- all of them -------------------------------------------------------------------------------------------------------

ODD = [
    b"",
    b"null",
    b"[]",
    b"{}",
    b'"x"',
    b"[" * 100_000,
    b'{"a": NaN}',
    b'{"a": 1' + b"0" * 5000 + b"}",
    b"<html>Service unavailable</html>",
    b"\xff\xfe\x00",
    b'{"facts": {"us-gaap": []}, "entityName": "X"}',
    b'{"entityName": "X", "facts": {"dei": {"Revenues": {"units": {"USD": [{"form": "10-K", "val": "1e99999"}]}}}}}',
    b'{"entities": {"Q7": {"labels": {"en": []}}}}',
    b'{"entities": {"Q7": {"labels": {"en": {"value": "X"}}, "claims": {"P169": [{"mainsnak": 5}]}}}}',
    b'{"data": [{"attributes": {"lei": "X"}}]}',
    b'{"fields": ["cik"], "data": [[1, 2]]}',
    b'[{"pages": -1}, []]',
]
CONTEXT = {"cik": "7", "ids": "Q7", "indicator": "SP.POP.TOTL", "countries": "FR", "page": "1"}


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("body", ODD, ids=range(len(ODD)))
def test_an_answer_that_is_none_is_told_as_such(name: str, body: bytes) -> None:
    context = {} if name == "table" else CONTEXT
    try:
        reading = read(name, body, Step("/x", context))
    except MalformedError as problem:
        assert len(str(problem)) < 300
    else:
        assert not reading.rows


@given(st.text(), st.integers() | st.decimals(allow_nan=True, allow_infinity=True) | st.text(max_size=8))
def test_cells_are_plain(text: str, value: object) -> None:
    cell = words(text)
    assert cell == cell.strip() and cell.isprintable() and not cell.startswith(("=", "+", "@"))
    with suppress(MalformedError):
        assert Decimal(number(value)) == Decimal(value)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("=cmd|' /C calc'!A0", "cmd|' /C calc'!A0"),
        ("@SUM(A1)", "SUM(A1)"),
        ("a\x1b[31m\r\nb\u202e", "a [31m b"),
        ("-5.2", "-5.2"),
        ("+33 1", "33 1"),
        ("=1+1", "1+1"),
        ("-2+3+cmd|' /C calc'!A0", "2+3+cmd|' /C calc'!A0"),
    ],
)
def test_nothing_in_a_cell_is_computed(text: str, cell: str) -> None:
    assert words(text) == cell


def test_rows_that_a_reference_could_not_take_are_told() -> None:
    rows = [
        {"entity": "Orbelin", "concept": "revenue", "value": "12 billion", "source": "s", "locator": "t.csv:2"},
        {"entity": "ORBELIN AG", "concept": "revenue", "value": "12", "source": "s", "identifier": "lei:X"},
    ]
    bad, good = finished(rows, {"lei:X": "Orbelin"}, "reviewed")
    assert isinstance(bad, _engine.Trouble)
    assert bad.text.startswith("t.csv:2: value '12 billion'")
    assert isinstance(good, dict)
    assert (good["entity"], good["aliases"], good["review"]) == ("Orbelin", "ORBELIN AG", "reviewed")


def test_local_tables_need_no_client(tmp_path: Path) -> None:
    assert _engine.find("table").plan([str(tmp_path / "x.csv")], {})[0].address.endswith("x.csv")
