"""Formats of comparisons: nothing injected, both sides shown, offsets exact, marks and links that meet."""

from __future__ import annotations

import json
import re
from functools import cache
from html.parser import HTMLParser

import pytest

from checkers import compare_texts, registry
from checkers.model.comparison import Comparison
from checkers.model.document import Document, LanguageChoice
from checkers.model.rendering import PairFormat, Presentation, Unread

PACKAGE = "checkers.formats.pairs"
FORMATS = registry.names(PACKAGE)
HOSTILE = "a<script>alert(1)</script>|`x`[l](javascript:y)\x1b[31m\u202e\" 'r' ![i](http://x.example/)\n---\n# h"
SOURCE = (
    "The port of Norvik cost $18.4 billion, up 12.5%, its owner said on Tuesday.\n\n"
    "It opened in 1953 and employs 2,340 people. The quay is 30 miles long.\n"
)
OTHER = (
    "Le port de Norvik a coûté 18,4 billions de dollars, a déclaré son propriétaire mardi.\n\n"
    "Il a ouvert en 1963 et emploie 2 340 personnes. Le quai est long de 48 kilomètres.\n"
)


def document(name: str, text: str, tag: str) -> Document:
    return Document(name, text, LanguageChoice(tag, 1.0, "option"))


@cache
def compared(more: str = "", name: str = "port.fr.txt") -> Comparison:
    return compare_texts(document("port.en.txt", SOURCE + more, "en"), document(name, OTHER + more, "fr"))


def render(format_name: str, *items: Comparison | Unread, many: bool = False, colour: bool = False) -> str:
    found: PairFormat = registry.module(PACKAGE, format_name).FORMAT
    return "".join(found.render(items, Presentation(colour=colour, many=many)))


class Page(HTMLParser):
    """A page's elements, ids, links and words."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.tags: set[str] = set()
        self.open: list[str] = []
        self.words = ""
        self.feed(source)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = dict(attrs)
        assert not any(name.startswith("on") for name in attributes)
        self.tags.add(tag)
        if tag not in ("meta", "link", "br"):
            self.open.append(tag)
        self.ids += [str(attributes["id"])] if attributes.get("id") else []
        self.links += [str(attributes["href"])] if attributes.get("href") else []

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words += data


def test_the_sample_has_every_severity() -> None:
    kinds = {(m.mismatch.severity.value, m.mismatch.kind) for m in compared().mismatches}
    assert {severity for severity, _ in kinds} == {"error", "warning", "note"}


@pytest.mark.parametrize("name", FORMATS)
def test_both_places_and_both_values_are_told(name: str) -> None:
    shown = render(name, compared())
    for words in ("translation-value-differs", "18.4 billion", "18,4 billions", "1953", "1963"):
        assert words in shown


@pytest.mark.parametrize("name", FORMATS)
def test_an_unread_pair_is_told_in_its_place(name: str) -> None:
    shown = render(name, compared(), Unread("p2", "pairs.jsonl:2: no text"), compared(), many=True)
    assert "pairs.jsonl:2: no text" in shown


@pytest.mark.parametrize("name", FORMATS)
def test_the_same_comparison_gives_the_same_bytes(name: str) -> None:
    assert render(name, compared()) == render(name, compared())


def test_nothing_of_a_text_acts_on_a_page() -> None:
    page = Page(render("html", compared(HOSTILE, HOSTILE)))
    assert "script" not in page.tags and "img" not in page.tags and not page.open
    assert all(link.startswith(("#", "data:")) for link in page.links)


def test_nothing_of_a_text_reaches_the_terminal_or_becomes_markup() -> None:
    hostile = compared(HOSTILE, HOSTILE)
    assert "\x1b" not in render("text", hostile) and "\u202e" not in render("text", hostile)
    assert not re.search(r"(?<!\\)<script|\n# h|(?<!\\)!\[i|(?<!\\)\[l", render("markdown", hostile))


def test_every_link_of_a_page_leads_to_a_claim_and_ids_are_unique() -> None:
    page = Page(render("html", compared(), compared(), many=True))
    assert len(set(page.ids)) == len(page.ids)
    inside = [link.removeprefix("#") for link in page.links if link.startswith("#")]
    assert len(inside) > 10 and set(inside) <= set(page.ids)


def test_a_page_has_both_texts_whole() -> None:
    words = re.sub(r"\s+", "", Page(render("html", compared())).words)
    for text in (SOURCE, OTHER):
        for word in re.findall(r"[^\W\d]{4,}", text):
            assert word in words


def test_a_page_asks_for_nothing_outside() -> None:
    shown = render("html", compared())
    assert "default-src 'none'" in shown and not re.search(r"(?:src|href)=\"(?:https?:)?//", shown)


def test_json_spans_are_exact_and_a_missing_side_is_null() -> None:
    shape = json.loads(render("json", compared()))
    for pair in shape["aligned"]:
        for side, text in (("source", SOURCE), ("other", OTHER)):
            span = pair[side]
            assert text[span["start"] : span["end"]] == span["text"]
    (omitted,) = [m for m in shape["mismatches"] if m["kind"] == "translation-omits"]
    assert omitted["other"] is None and omitted["source"]["span"]["text"] == "12.5"
    (slip,) = [m for m in shape["mismatches"] if m["kind"] == "translation-value-differs"]
    assert (slip["factor"], slip["wrong_side"]) == ("1000", None)
    assert shape["summary"]["by_severity"] == {"error": 2, "warning": 1, "note": 1}


def test_several_comparisons_are_a_list_in_json_and_lines_in_jsonl() -> None:
    assert len(json.loads(render("json", compared(), compared(), many=True))) == 2
    assert len(render("jsonl", compared(), compared()).splitlines()) == 2


def test_colour_only_where_wanted() -> None:
    assert "\x1b[" in render("text", compared(), colour=True) and "\x1b[" not in render("text", compared())
