"""What holds for the formats whatever an article says: nothing injected, nothing lost, offsets exact, bytes stable."""

from __future__ import annotations

import json
import re
import unicodedata
from dataclasses import replace
from datetime import date
from decimal import Decimal
from html.parser import HTMLParser
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkers import registry
from checkers.formats import _terminal, _words, markdown
from checkers.formats._numbers import plain, readable
from checkers.formats._places import Places
from checkers.formats._tally import Tally, count
from checkers.model.claim import Claim, ClaimType, Extraction
from checkers.model.document import Document, LanguageChoice, Segments, Sentence, Span, Zone
from checkers.model.finding import Finding, Match, Mismatch, ReasonCode, Report, Severity, Verdict
from checkers.model.quantity import Comparator
from checkers.model.rendering import Format, Presentation, Unread
from tests.sample_report import LOSS, TEXT, report

FORMATS = registry.names("checkers.formats")
DAY = date(2030, 12, 31)
HOSTILE = (
    "a<script>alert(1)</script>|`x`[l](javascript:y)\x1b[31m\u202e12\u202c & \"q\" 'r' "
    "![i](http://x.example/) \x00\n---\n# h"
)


def render(name: str, *reports: Report | Unread, many: bool = False, colour: bool = False) -> str:
    found: Format = registry.module("checkers.formats", name).FORMAT
    return "".join(found.render(reports, Presentation(colour=colour, many=many)))


def hostile() -> Report:
    """A report in which every word that comes from outside is hostile."""
    said = report()
    fact = replace(said.findings[0].evidence[0], source=HOSTILE, source_url="javascript:alert(1)", locator=HOSTILE)
    wrong = replace(
        said.findings[0].mismatches[0], message=HOSTILE, suggestion=HOSTILE, expected=HOSTILE, facts=(fact,)
    )
    finding = replace(said.findings[0], mismatches=(wrong,), evidence=(fact,), reason=HOSTILE)
    document = replace(said.document, id=HOSTILE, title=HOSTILE, text=said.document.text + HOSTILE)
    return replace(said, document=document, findings=(finding, *said.findings[1:]), notes=(HOSTILE,))


class Page(HTMLParser):
    """What a browser would make of a page: its elements, links, ids and words."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.open: list[str] = []
        self.scripts = 0
        self.words = ""
        self._badge = 0
        self._in_text = False
        self.feed(source)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = dict(attrs)
        self.tags.append(tag)
        assert not any(name.startswith("on") for name in attributes)
        if tag not in ("meta", "link", "br", "input"):
            self.open.append(tag)
        if tag == "script":
            self.scripts += 1
        if attributes.get("id"):
            self.ids.append(str(attributes["id"]))
        if attributes.get("href"):
            self.links.append(str(attributes["href"]))
        if tag == "article":
            self._in_text = True
        if "badge" in str(attributes.get("class")):
            self._badge = len(self.open)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag
        if len(self.open) < self._badge:
            self._badge = 0
        if tag == "article":
            self._in_text = False
        if tag == "p" and self._in_text:
            self.words += "\n"

    def handle_data(self, data: str) -> None:
        if self._in_text and not self._badge:
            self.words += data


class TestHtml:
    def test_the_article_is_all_there(self) -> None:
        page = Page(render("html", report()))
        assert page.words.split() == TEXT.split()

    def test_every_link_inside_the_page_arrives(self) -> None:
        for page in (Page(render("html", report())), Page(render("html", report(), report(), many=True))):
            inner = [link[1:] for link in page.links if link.startswith("#")]
            assert inner and set(inner) <= set(page.ids)
            assert len(page.ids) == len(set(page.ids))

    def test_claims_are_reached_by_their_id(self) -> None:
        assert {f"c{n}" for n in range(1, 8)} <= set(Page(render("html", report())).ids)

    def test_hostile_words_stay_words(self) -> None:
        page = Page(render("html", hostile()))
        assert page.scripts == Page(render("html", report())).scripts == 1
        assert "img" not in page.tags
        assert not [link for link in page.links if "javascript" in link]
        assert page.open == []

    def test_asks_for_nothing_outside(self) -> None:
        source = render("html", report())
        assert "default-src 'none'" in source
        outside = {link for link in Page(source).links if not link.startswith(("#", "data:"))}
        assert outside == {"https://reports.example/brumaire/2030"}
        assert not re.search(r"url\(|@import|\bsrc=", source)

    @given(st.lists(st.tuples(st.integers(0, 58), st.integers(1, 30)), max_size=12))
    def test_overlapping_claims_lose_no_letter(self, spans: list[tuple[int, int]]) -> None:
        text = "Alpha beta 12, gamma delta 34 epsilon.\n\nZeta eta 56 theta iota."
        places = [Span(start, min(start + length, len(text))) for start, length in spans]
        page = Page(render("html", bare(text, places)))
        assert page.words.split() == text.split()
        assert page.open == []


class TestMarkdown:
    @given(st.text(alphabet="ab1 |<>`*_[]()!#&\\-+=.~:/w\n", max_size=40))
    def test_escaped_words_hold_no_markup(self, text: str) -> None:
        escaped = markdown.escaped(text)
        assert "\n" not in escaped
        bare_words = re.sub(r"\\[^a-zA-Z0-9\s]", "", escaped)
        assert not re.search(r"[\\`*_{}\[\]#!|<>~&]", bare_words)
        assert "://" not in bare_words and "www." not in bare_words
        assert re.sub(r"\\([^a-zA-Z0-9\s])", r"\1", escaped) == " ".join(text.split())

    def test_table_has_its_columns_whatever_is_said(self) -> None:
        rows = [line for line in render("markdown", hostile()).split("\n") if line.startswith("|")]
        assert len(rows) == 9
        assert {len(re.findall(r"(?<!\\)\|", row)) for row in rows} == {7}

    def test_only_http_addresses_become_links(self) -> None:
        assert "](https://reports.example/brumaire/2030)" in render("markdown", report())
        assert not re.search(r"(?<!\\)\]\(", render("markdown", hostile()))


class TestText:
    def test_hostile_words_cannot_steer_the_terminal(self) -> None:
        shown = render("text", hostile())
        assert {c for c in shown if unicodedata.category(c) == "Cc"} == {"\n"}
        assert "\u202e" not in shown

    def test_colour_changes_nothing_but_colour(self) -> None:
        coloured = render("text", report(), colour=True)
        assert "\x1b[31;1m" in coloured
        assert re.sub("\x1b\\[[0-9;]*m", "", coloured) == render("text", report())

    @pytest.mark.parametrize(
        ("sentence", "words"),
        [
            ("The dam cost 3 billion euros.", "3 billion"),
            ("堤防の費用は三十億円だった。", "三十億円"),
            ("Une e\u0301nergie de 3 milliards d'euros.", "3 milliards"),
            ("a" * 300 + " 3 billion " + "b" * 300, "3 billion"),
            ("Tab\tand\r\nbreak before 3\u00a0billion here.", "3\u00a0billion"),
            ("x" * 30, "x" * 30),
        ],
    )
    def test_marks_stand_under_the_words(self, sentence: str, words: str) -> None:
        start = sentence.index(words)
        before, shown, after, marks = _terminal.underlined(
            sentence, Span(0, len(sentence)), Span(start, start + len(words)), 60
        )
        assert shown == _terminal.safe(words)
        assert _terminal.columns(before) == len(marks) - len(marks.lstrip())
        assert _terminal.columns(shown) == marks.count("^")
        assert _terminal.columns(before + shown + after) <= 60

    def test_numbers_that_no_claim_is_made_of_are_counted_too(self) -> None:
        said = report()
        assert "no claim rests on it" not in render("text", said)
        fewer = replace(said, findings=said.findings[:1])
        spot = Places.of(said).line_and_column
        places = ", ".join(":".join(map(str, spot(TEXT.index(w)))) for w in ("3,4", "quelque"))
        assert f"    2 numbers: no claim rests on it, at {places}\n" in render("text", fewer)

    def test_lines_break_between_words_only(self) -> None:
        text = "a figure of 12\u00a0000 at https://long.example/address-that-fits-nowhere and 堤防 費用"
        lines = _terminal.fill(text, 20, "  ", "    ")
        assert "".join(line.strip() + " " for line in lines).strip() == text
        assert [line for line in lines if _terminal.columns(line) > 20] == [
            "    https://long.example/address-that-fits-nowhere"
        ]

    def test_place_outside_every_sentence_is_shown_with_its_line(self) -> None:
        said = replace(bare("Alpha 12.\nBeta 34.\nGamma.", [Span(15, 17)]), segments=Segments((), (), ()))
        wrong = Mismatch("value-mismatch", "NUM001", Severity.ERROR, "not 34")
        shown = render("text", replace(said, findings=(replace(said.findings[0], mismatches=(wrong,)),)))
        assert "\n    Beta 34.\n         ^^\n" in shown

    def test_long_place_is_cut(self) -> None:
        before, shown, after, marks = _terminal.underlined("x" * 300, Span(0, 300), Span(10, 290), 60)
        assert len(before + shown + after) <= 60 and shown.endswith("…") and len(marks) <= 60

    def test_first_line_is_where_editors_look(self) -> None:
        places = re.findall(r"^brumaire\.fr\.md:(\d+):(\d+): (error|warning|note): ", render("text", report()), re.M)
        assert places == [("3", "23", "warning"), ("3", "43", "error"), ("5", "1", "note")]

    def test_clean_documents_of_many_are_silent(self) -> None:
        clean = bare("Nothing here.", [])
        assert render("text", clean, clean, many=True) == "no mismatch in 0 claims\n"

    def test_summary_says_what_was_not_checked(self) -> None:
        closing = render("text", report()).rpartition("\n\n")[2]
        assert closing.startswith("1 error, 1 warning, 1 note in 7 claims; 1 number not checked\n")
        assert "1 role: the reference has no fact on it (no-fact), at 3:99" in closing


class TestJson:
    def test_spans_hold_their_exact_text(self) -> None:
        found = list(spans(json.loads(render("json", report()))))
        assert len(found) > 10
        assert all(TEXT[s["start"] : s["end"]] == s["text"] for s in found)

    def test_one_is_an_object_and_several_are_a_list(self) -> None:
        assert isinstance(json.loads(render("json", report())), dict)
        assert [type(x) for x in json.loads(render("json", report(), report(), many=True))] == [dict, dict]
        assert json.loads(render("json", many=True)) == []

    def test_lines_are_the_same_objects(self) -> None:
        line, bad = render("jsonl", report(), Unread("x", "why"), many=True).splitlines()
        assert json.loads(line) == json.loads(render("json", report()))
        assert json.loads(bad) == {"id": "x", "error": "why"}

    def test_equal_reports_give_equal_bytes(self) -> None:
        for name in FORMATS:
            assert render(name, report()) == render(name, report())


class TestNumbers:
    @given(st.decimals(allow_nan=False, allow_infinity=False))
    def test_plain_keeps_the_value_and_needs_no_exponent(self, value: Decimal) -> None:
        text = plain(value)
        assert text is not None and Decimal(text) == value
        assert re.fullmatch(r"-?(0|[1-9]\d*)(\.\d*[1-9])?", text) and text != "-0"

    @pytest.mark.parametrize(
        ("value", "words"),
        [
            ("8000", "8,000"),
            ("-2.50", "-2.5"),
            ("1.2E+10", "12,000,000,000 (12 billion)"),
            ("1400000000000", "1,400,000,000,000 (1.4 trillion)"),
            ("-1234567.8", "-1,234,567.8 (-1.2345678 million)"),
        ],
    )
    def test_readable(self, value: str, words: str) -> None:
        assert readable(Decimal(value)) == words


class TestFacts:
    """Facts in words, as text, Markdown and HTML show them."""

    @pytest.mark.parametrize(
        ("changes", "words"),
        [
            ({}, "about 12,100,000,000 (12.1 billion) EUR, 2030"),
            ({"comparator": Comparator.EXACTLY, "period": None, "unit": None}, "12,100,000,000 (12.1 billion)"),
            ({"value": None, "low": Decimal(19), "high": Decimal(20)}, "19 to 20 EUR, 2030"),
            ({"value": None, "low": Decimal(19)}, "19 to open EUR, 2030"),
            ({"text": "Ada Quill", "period": None}, "Ada Quill"),
            ({"text": "No.", "concept": "statement", "period": None}, "“No.”"),
            (
                {"method": "gross", "review": "unverified", "period": None},
                "about 12,100,000,000 (12.1 billion) EUR, gross (unverified)",
            ),
        ],
    )
    def test_value(self, changes: dict[str, Any], words: str) -> None:
        assert _words.fact_value(replace(LOSS, **changes)) == words

    @pytest.mark.parametrize(
        ("valid_from", "valid_to", "known_from", "words"),
        [
            (None, None, None, ""),
            (DAY, None, None, "held from 2030-12-31"),
            (None, DAY, None, "held until 2030-12-31"),
            (DAY, DAY, DAY, "held from 2030-12-31 to 2030-12-31, known since 2030-12-31"),
            (None, None, DAY, "known since 2030-12-31"),
        ],
    )
    def test_times(self, valid_from: date | None, valid_to: date | None, known_from: date | None, words: str) -> None:
        assert _words.held(replace(LOSS, valid_from=valid_from, valid_to=valid_to, known_from=known_from)) == words


class TestTally:
    def test_outcome(self) -> None:
        assert count([report()]).outcome() == "1 error, 1 warning, 1 note in 7 claims; 1 number not checked"
        assert count([report(), report()]).outcome().startswith("2 errors, 2 warnings, 2 notes in 14 claims; 2 numbers")
        assert Tally().outcome() == "no mismatch in 0 claims"

    def test_one_number_claimed_twice_is_checked_once(self) -> None:
        said = report()
        twice = replace(said, findings=(*said.findings, said.findings[0]))
        assert count([twice]).numbers_checked == count([said]).numbers_checked == 2


@given(st.text(alphabet="ab\n\r\x0b\u2028", max_size=30), st.data())
def test_line_and_column_are_those_of_the_text(text: str, data: st.DataObject) -> None:
    offset = data.draw(st.integers(0, len(text)))
    line, column = Places.of(bare(text, [])).line_and_column(offset)
    lines = text.split("\n")
    assert sum(len(earlier) + 1 for earlier in lines[: line - 1]) + column - 1 == offset


@pytest.mark.parametrize("name", FORMATS)
def test_empty_report_is_rendered(name: str) -> None:
    assert render(name, bare("", [])).strip()


def bare(text: str, places: list[Span]) -> Report:
    """A report with one undecided claim per place."""
    claims = [Claim(f"c{i}", ClaimType.NUMERIC, place) for i, place in enumerate(places, 1)]
    return Report(
        document=Document("bare.txt", text, LanguageChoice(None, 0.0, "unsure")),
        segments=Segments((), (Sentence(Span(0, len(text)), 0, Zone.BODY),), ()),
        extraction=Extraction(claims=tuple(claims)),
        findings=tuple(Finding(Match(c), Verdict.NOT_ENOUGH_INFO, "", ReasonCode.NO_FACT) for c in claims),
        reference_digest="",
        reference_entities=0,
        reference_facts=0,
    )


def spans(shape: Any) -> Any:
    """Every part of a nested answer that is a span."""
    if isinstance(shape, dict):
        if shape.keys() == {"start", "end", "text"}:
            yield shape
        shape = list(shape.values())
    if isinstance(shape, list):
        for part in shape:
            yield from spans(part)


def test_mismatch_elsewhere_is_shown_elsewhere() -> None:
    """A mismatch may stand at another place than its claim: the text format shows that place."""
    said = bare("Alpha 12.\nBeta 34.", [Span(6, 8)])
    elsewhere = Mismatch("value-inconsistent", "NUM008", Severity.ERROR, "not 12", span=Span(15, 17))
    finding = replace(said.findings[0], mismatches=(elsewhere,))
    assert "bare.txt:2:6: error: value-inconsistent (NUM008)" in render("text", replace(said, findings=(finding,)))
