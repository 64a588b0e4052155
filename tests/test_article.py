"""Web pages into articles: what is text, what the page says about it, and pages that are made to harm."""

from __future__ import annotations

import json
import time
from contextlib import suppress
from datetime import date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.ingest.article import LONGEST_PAGE, PageError, read_page
from flows.ingest.encodings import EncodingError, decode_page

BODY = (
    "<nav><a href='/'>Start</a> <a href='/markt'>Markt 7</a></nav>"
    "<article><h1>Orbelin doubles its harvest</h1>"
    "<p>Orbelin sold <b>4.2 billion</b> crowns of dried kelp in the third quarter, Mira Tovak said on Thursday.</p>"
    "<p>The chief financial officer expects 1&nbsp;400 new places by 2031, most of them in the north.</p>"
    "<ul><li>Sales: 4.2 billion</li><li>Loss: 12 million</li></ul>"
    "<table><tr><th>Year</th><th>Crowns</th></tr><tr><td>2030</td><td>3.9</td></tr></table>"
    "</article><footer>Cookies 365 days</footer>"
)


def page(head: str = "", body: str = BODY, attributes: str = "") -> bytes:
    return f"<!doctype html><html {attributes}><head>{head}</head><body>{body}</body></html>".encode()


def data(**fields: object) -> str:
    said = {"@context": "https://schema.org", "@type": "NewsArticle", **fields}
    return f'<script type="application/ld+json">{json.dumps(said)}</script>'


class TestText:
    def test_the_article_and_nothing_around_it(self) -> None:
        found = read_page(page())
        paragraphs = found.text.split("\n\n")
        assert paragraphs[0] == "Orbelin doubles its harvest"
        assert paragraphs[1].startswith("Orbelin sold 4.2 billion crowns")
        assert "1 400 new places" in found.text
        assert "- Loss: 12 million" in paragraphs
        assert any("2030" in line and "3.9" in line for line in paragraphs)
        assert "Markt" not in found.text
        assert "Cookies" not in found.text

    def test_a_title_that_the_body_lacks_stands_before_it(self) -> None:
        body = BODY.replace("<h1>Orbelin doubles its harvest</h1>", "")
        found = read_page(page(data(headline="Kelp worth $4 billion"), body))
        assert found.text.startswith("Kelp worth $4 billion\n\nOrbelin sold")

    @pytest.mark.parametrize("raw", [b"", b" \n", b"<html>", b"\x89PNG\r\n\x1a\n\xff"])
    def test_no_article(self, raw: bytes) -> None:
        with pytest.raises(PageError, match=r"save|give"):
            read_page(raw)


class TestSaid:
    def test_json_ld_says_it_all(self) -> None:
        head = data(
            headline="  Orbelin doubles\nits harvest ",
            datePublished="2031-11-06T23:40:00-05:00",
            dateModified="2031-11-07T06:12:00Z",
            inLanguage="en-CA",
            author=[{"@type": "Person", "name": "Pia Lund"}, "Jon Arvo", {"name": "https://news.example/pia"}],
        )
        found = read_page(page(head, attributes="lang=fr"))
        zone = timezone(timedelta(hours=-5))
        assert found.title == "Orbelin doubles its harvest"
        assert found.published == datetime(2031, 11, 6, 23, 40, tzinfo=zone)
        assert found.day == date(2031, 11, 6)
        assert found.modified == datetime(2031, 11, 7, 6, 12, tzinfo=timezone.utc)  # noqa: UP017 - equality of zones
        assert found.language == "en-CA"
        assert found.authors == ("Pia Lund", "Jon Arvo")

    @pytest.mark.parametrize(
        ("head", "day"),
        [
            ('<meta property="article:published_time" content="2031-05-07T06:00:00+02:00">', date(2031, 5, 7)),
            ('<meta name="DC.date.issued" content="2031-05-07">', date(2031, 5, 7)),
            ('<meta name="pubdate" content="Wed, 07 May 2031 06:00:00 +0200">', date(2031, 5, 7)),
            ('<meta name="date" content="7 May">', None),
            ('<meta name="date" content="2031-02-30">', None),
            ('<meta name="date" content="07/05/2031">', None),
            (data(datePublished="soon") + '<meta name="date" content="2031-05-08">', date(2031, 5, 8)),
            (data(datePublished=20310507), None),
            ("", None),
        ],
    )
    def test_date(self, head: str, day: date | None) -> None:
        assert read_page(page(head)).day == day

    def test_a_time_element_counts_only_where_it_is_the_publication(self) -> None:
        times = "<time datetime=2030-01-01>then</time><time itemprop=datePublished datetime=2031-05-07>now</time>"
        assert read_page(page(body=times + BODY)).day == date(2031, 5, 7)

    @pytest.mark.parametrize(
        ("head", "attributes", "language"),
        [
            ("", "lang=pt_BR", "pt-BR"),
            ('<meta property="og:locale" content="de_AT">', "", "de-AT"),
            ('<meta http-equiv="Content-Language" content="it">', "", "it"),
            ("", "lang='none of your business'", None),
            (data(inLanguage={"@type": "Language", "alternateName": "es"}), "lang=en", "es"),
            (data(inLanguage=["nl", "fr"]), "", "nl"),
        ],
    )
    def test_language(self, head: str, attributes: str, language: str | None) -> None:
        names = "<article><p>Orbelin 4 200, Narval 3 100, Tovak 2 800.</p></article>"
        assert read_page(page(head, names, attributes)).language == language

    def test_a_template_in_another_language_than_the_text_is_not_believed(self) -> None:
        french = (
            "<article><p>Orbelin a vendu pour 4,2 milliards de couronnes d'algues au troisième trimestre, a déclaré "
            "jeudi la directrice financière, qui attend 1 400 nouvelles places d'ici à 2031.</p></article>"
        )
        assert read_page(page(body=french, attributes="lang=en")).language is None
        assert read_page(page(body=french, attributes="lang=fr-CA")).language == "fr-CA"

    @pytest.mark.parametrize(
        ("canonical", "found_at", "url"),
        [
            ("https://n.example/a?utm_source=x&id=7&fbclid=1#top", None, "https://n.example/a?id=7"),
            ("/a", "https://n.example/b?utm_medium=y", "https://n.example/a"),
            ("", "https://n.example/b?x=%20y&utm_medium=y", "https://n.example/b?x=+y"),
            ("javascript:alert(1)", "https://n.example/b", "https://n.example/b"),
            ("https://ana:geheim@n.example/", None, None),
            ("http://[::1", "https://n.example/b", "https://n.example/b"),
        ],
    )
    def test_canonical_address(self, canonical: str, found_at: str | None, url: str | None) -> None:
        head = f'<link rel="canonical" href="{canonical}">' if canonical else ""
        assert read_page(page(head), url=found_at).url == url

    @pytest.mark.parametrize(
        ("head", "truncated"),
        [
            (data(isAccessibleForFree=False), True),
            (data(isAccessibleForFree="False"), True),
            (data(isAccessibleForFree="https://schema.org/False"), True),
            (data(hasPart={"@type": "WebPageElement", "isAccessibleForFree": False, "cssSelector": ".pay"}), True),
            ('<meta property="article:content_tier" content="locked">', True),
            (data(isAccessibleForFree=True), False),
            (data(isAccessibleForFree="true"), False),
            ('<meta property="article:content_tier" content="free">', False),
            ("", False),
        ],
    )
    def test_paywall(self, head: str, truncated: bool) -> None:
        assert read_page(page(head)).truncated is truncated

    def test_reservation(self) -> None:
        assert read_page(page('<meta name="tdm-reservation" content="1">')).reserved
        assert not read_page(page('<meta name="tdm-reservation" content="0">')).reserved

    @pytest.mark.parametrize(
        "script",
        [
            '{"@graph": [{"@type": "WebPage"}, {"@type": ["ReportageNewsArticle"], "headline": "Right"}]}',
            '[{"@type": "Organization", "headline": "Wrong"}, {"@type": "NewsArticle", "headline": "Right"}]',
            '{"@type": "WebPage", "headline": "Wrong", "mainEntity": {"@type": "Article", "headline": "Right"}}',
            '{"@type": "NewsArticle", "headline": "Ri',
            "[" * 100_000,
            '{"@type": {"a": 1}}',
            "NaN",
            "",
        ],
    )
    def test_json_ld_in_every_shape_and_broken(self, script: str) -> None:
        head = f'<meta property="og:title" content="Right"><script type="application/ld+json">{script}</script>'
        assert read_page(page(head)).title == "Right"


class TestHarm:
    @pytest.mark.parametrize(
        "body",
        [
            "<div>" * 50_000 + "x",
            "<p>word 12</p>" * 20_000,
            "<b>" * 20_000 + BODY,
            "<table>" * 2_000 + "<td>1" * 2_000,
            "<a href='x'>" * 20_000,
            "&" * 200_000,
            "<p " + "a='1' " * 50_000 + ">",
            "<!--" + "-" * 100_000,
            "<p>" + "x" * 2_000_000,
            "\x00<p>1",
            "<svg><script>" * 3_000,
        ],
        ids=["div", "p", "b", "table", "a", "ampersands", "attributes", "comment", "long line", "NUL", "svg"],
    )
    def test_ends_soon_with_an_article_or_a_reason(self, body: str) -> None:
        started = time.process_time()
        try:
            assert read_page(page(body=body)).text
        except PageError as problem:
            assert len(str(problem)) < 200
        assert time.process_time() - started < 20

    def test_too_long(self) -> None:
        with pytest.raises(PageError, match="longer than 5 MB"):
            read_page(b"<p>" + b"x" * LONGEST_PAGE)

    def test_entities_and_external_parts_stay_unread(self) -> None:
        bomb = "<!DOCTYPE html [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
        found = read_page(f"{bomb}<html><body><article><p>{'&b;' * 50}&x; {BODY}</p></article></body></html>".encode())
        assert "root:" not in found.text
        assert "aaaaaaaaaaaa" not in found.text

    @given(st.binary(max_size=300))
    def test_any_bytes_are_read_or_refused(self, raw: bytes) -> None:
        with suppress(PageError):
            read_page(raw)

    @given(st.text(alphabet="<>/!-='\"& ;abpdivscrtml\x00\u202e\ufeff", max_size=300))
    def test_any_tags_are_read_or_refused(self, text: str) -> None:
        with suppress(PageError):
            read_page(text.encode())


EURO = "Umsatz 5 € – „gut“"


class TestEncodings:
    @pytest.mark.parametrize(
        ("raw", "declared", "text"),
        [
            (EURO.encode(), None, EURO),
            (EURO.encode(), "iso-8859-1", EURO),
            (b"\xef\xbb\xbf" + EURO.encode(), "windows-1252", EURO),
            (EURO.encode("utf-16"), None, EURO),
            (EURO.encode("utf-16"), "utf-8", EURO),
            (EURO.encode("utf-32"), None, EURO),
            (EURO.encode("cp1252"), "iso-8859-1", EURO),
            (EURO.encode("cp1252"), "us-ascii", EURO),
            (
                b"<meta charset=windows-1252>" + EURO.encode("cp1252"),
                None,
                "<meta charset=windows-1252>" + EURO,
            ),
            (
                b"<meta http-equiv=x content='text/html; charset=\"koi8-r\"'>" + "млрд".encode("koi8-r"),
                None,
                "<meta http-equiv=x content='text/html; charset=\"koi8-r\"'>млрд",
            ),
            (
                b"<?xml version='1.0' encoding='cp1251'?>" + "млн".encode("cp1251"),
                None,
                "<?xml version='1.0' encoding='cp1251'?>млн",
            ),
            ("5 億円".encode("shift_jis"), "Shift_JIS", "5 億円"),
            ("5億元".encode("gb18030"), "gb2312", "5億元"),
            ("500만 달러".encode("euc-kr"), "ks_c_5601-1987", "500만 달러"),
            ("พันล้าน".encode("cp874"), "tis-620", "พันล้าน"),
        ],
    )
    def test_read_rightly(self, raw: bytes, declared: str | None, text: str) -> None:
        assert decode_page(raw, declared) == text

    @pytest.mark.parametrize(
        ("raw", "declared", "words"),
        [
            (EURO.encode("cp1252"), None, "no other encoding is declared"),
            (EURO.encode("cp1252"), "utf-8", "declared as utf-8, but byte 0x80 at 9"),
            (b"\x81 5", "windows-1252", "byte 0x81 at 0"),
            (EURO.encode("utf-16-le"), None, "NUL bytes"),
            (b"\xff\xfea\x00b", None, "byte order mark says utf-16"),
            (b"+AGE- \xff", "utf-7", "declared as utf-7, which is not read"),
            (b"\xff", "rot13", "which is not read"),
            (b"\xff", "hex", "which is not read"),
            (b"\xff", "unicode_escape", "which is not read"),
            (b"\xff", "x-klingon", "which is not read"),
            (b"\x81\xff", "shift_jis", "declared as shift_jis, but"),
        ],
    )
    def test_refused_with_a_reason(self, raw: bytes, declared: str | None, words: str) -> None:
        with pytest.raises(EncodingError, match=words):
            decode_page(raw, declared)
