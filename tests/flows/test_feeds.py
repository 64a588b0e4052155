"""Feeds of every kind, whole and broken: what they name, or one clear sentence why they name nothing."""

from __future__ import annotations

import gzip
import json
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.ingest.feeds import Entry, FeedError, plain, read_feed

BASE = "https://desk.example/feeds/news.xml"

RSS = """<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Port news</title>
<language>fr-FR</language>
<item><title>Narval grandit</title><link>/a?id=1&amp;x=2</link><guid isPermaLink="false">n1</guid>
<pubDate>Fri, 07 Nov 2025 06:12:00 +0100</pubDate><description>Court.</description>
<content:encoded><![CDATA[<p>Narval vaut <b>5 millions</b>.</p><p>Fin&nbsp;!</p>]]></content:encoded></item>
<item><title>Sans lien</title><description>Ni lien ni date.</description></item></channel></rss>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Wire</title><id>w</id>
<entry xml:lang="de"><id>tag:w,1</id><title>Narval wächst</title><updated>2025-05-08T06:00:00Z</updated>
<published>2025-05-07T06:00:00Z</published><link href="a/1"/><content type="html">&lt;p&gt;5 Mio.&lt;/p&gt;</content>
</entry></feed>"""
JSON = {
    "version": "https://jsonfeed.org/version/1.1", "title": "Wire", "language": "en",
    "items": [
        {"id": 7, "url": "https://desk.example/7", "title": "Seven", "content_text": "Plain.",
         "date_published": "2025-03-11T09:00:00+09:00"},
        {"id": "8", "content_html": "<p>Bold <em>claim</em></p>", "date_published": "not a date"},
        "not an item",
    ],
}  # fmt: skip
SITEMAP = """<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
 xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
<url><loc>https://desk.example/old</loc><lastmod>2025-01-01</lastmod></url>
<url><loc>https://desk.example/new</loc><news:news><news:publication><news:language>fr</news:language>
</news:publication><news:publication_date>2025-11-07T06:00:00Z</news:publication_date><news:title>Neuf</news:title>
</news:news></url><url><lastmod>2025-01-02</lastmod></url></urlset>"""
INDEX = """<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<sitemap><loc>https://desk.example/2024.xml</loc><lastmod>2024-12-31</lastmod></sitemap>
<sitemap><loc>https://desk.example/2025.xml</loc><lastmod>2025-11-07</lastmod></sitemap></sitemapindex>"""
OPML = """<opml version="2.0"><head><title>Ours</title></head><body><outline text="Economy">
<outline type="rss" xmlUrl="https://desk.example/eco.rss"/></outline><outline xmlUrl="news.atom"/>
<outline xmlUrl="javascript:alert(1)"/></body></opml>"""


def entries(text: str | bytes, content_type: str = "") -> tuple[Entry, ...]:
    return read_feed(text.encode() if isinstance(text, str) else text, BASE, content_type).entries


class TestKinds:
    def test_rss(self) -> None:
        first, second = entries(RSS)
        assert (first.identity, first.url) == ("n1", "https://desk.example/a?id=1&x=2")
        assert first.published == datetime(2025, 11, 7, 5, 12, tzinfo=UTC) and first.language == "fr-FR"
        assert first.text == "Narval vaut 5 millions.\n\nFin\xa0!"
        assert second.url is None and second.published is None and len(second.identity) == 64

    def test_atom(self) -> None:
        (entry,) = entries(ATOM)
        assert (entry.identity, entry.url) == ("tag:w,1", "https://desk.example/feeds/a/1")
        assert (entry.language, entry.text, entry.stamp) == ("de", "5 Mio.", "2025-05-08T06:00:00Z")
        assert entry.published == datetime(2025, 5, 7, 6, tzinfo=UTC)

    def test_json_feed(self) -> None:
        first, second = entries(json.dumps(JSON))
        assert (first.identity, first.text, first.language) == ("7", "Plain.", "en")
        assert (second.url, second.text, second.published) == (None, "Bold claim", None)

    def test_a_sitemap_gives_its_newest_first(self) -> None:
        new, old = entries(SITEMAP)
        assert (new.url, new.title, new.language) == ("https://desk.example/new", "Neuf", "fr")
        assert (old.url, old.stamp) == ("https://desk.example/old", "2025-01-01")

    def test_a_packed_sitemap(self) -> None:
        assert entries(gzip.compress(SITEMAP.encode())) == entries(SITEMAP)

    def test_a_sitemap_index_and_a_list_name_further_feeds(self) -> None:
        assert read_feed(INDEX.encode(), BASE).feeds == (
            "https://desk.example/2025.xml",
            "https://desk.example/2024.xml",
        )
        ours = read_feed(OPML.encode(), BASE)
        assert ours.feeds == ("https://desk.example/eco.rss", "https://desk.example/feeds/news.atom")

    @pytest.mark.parametrize("name", ["newsroom_fr.rss.xml", "newsroom_en.atom.xml", "newsroom.feed.json"])
    def test_the_sample_feeds(self, shared: Path, name: str) -> None:
        found = entries((shared / "reference_samples" / "feeds" / name).read_bytes())
        assert len(found) >= 2 and len({entry.identity for entry in found}) == len(found)
        assert all(entry.title and entry.text for entry in found)


class TestState:
    def test_whatever_the_feed_says_anew_changes_the_state_and_the_identity_stays(self) -> None:
        (before, _) = entries(RSS)
        for old, new in (("5 millions", "6 millions"), ("grandit", "recule"), ("06:12", "07:12"), ("id=1", "id=3")):
            after = entries(RSS.replace(old, new))[0]
            assert after.identity == before.identity and after.state != before.state
        assert entries(RSS.replace("<channel>", "<channel><ttl>30</ttl>"))[0].state == before.state

    def test_the_first_of_one_identity_counts(self) -> None:
        doubled = RSS.replace("</channel>", RSS[RSS.index("<item>") : RSS.index("</channel>")] + "</channel>")
        assert entries(doubled) == entries(RSS)


def bomb() -> str:
    lols = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))
    head = f'<!DOCTYPE z [<!ENTITY l0 "lol">{lols}]>'
    return head + '<rss version="2.0"><channel><item><title>&l11;</title></item></channel></rss>'


BROKEN: dict[str, str | bytes] = {
    "empty": b"",
    "blank": b" \n\t ",
    "byte order mark alone": b"\xef\xbb\xbf",
    "a web page": "<!doctype html><html><head><title>News</title></head><body><p>Hello</p></body></html>",
    "plain words": "There is no feed here.",
    "bytes of nothing": bytes(range(256)),
    "NUL bytes": b"\x00" * 500,
    "cut in an item": RSS[: RSS.index("</guid>")],
    "cut in a tag": RSS[: RSS.index("</description>") + 5],
    "cut in CDATA": RSS[: RSS.index("Fin&nbsp;")],
    "an unescaped ampersand": RSS.replace("Narval grandit", "Narval & Cie"),
    "an unknown entity": RSS.replace("Narval grandit", "Narval &nonsense; Cie"),
    "crossed tags": RSS.replace("</title><link>", "</link><link>"),
    "a wrong encoding declared": RSS.replace("UTF-8", "utf-16").encode(),
    "an unknown encoding declared": RSS.replace("UTF-8", "x-nobody").encode(),
    "Latin-1 told to be UTF-8": RSS.replace("Court", "Été").encode("latin-1"),
    "UTF-16": RSS.replace("UTF-8", "UTF-16").encode("utf-16"),
    "words before the declaration": "oops\n" + RSS,
    "no declaration and no root": RSS[RSS.index("<item>") :],
    "control characters": RSS.replace("grandit", "gran\x08dit"),
    "an impossible date": RSS.replace("Fri, 07 Nov 2025", "Fri, 97 Nov 20255"),
    "a link that is a script": RSS.replace("/a?id=1&amp;x=2", "javascript:alert(1)"),
    "a link to a file": RSS.replace("/a?id=1&amp;x=2", "file:///etc/passwd"),
    "a broken link": RSS.replace("/a?id=1&amp;x=2", "http://[::1"),
    "an entity bomb": bomb(),
    "an outside entity": '<!DOCTYPE z [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss version="2.0"><channel><item>'
    "<title>&x;</title></item></channel></rss>",
    "a deep nest": "<rss><channel>" + "<item>" * 5_000,
    "JSON cut": json.dumps(JSON)[:150],
    "JSON without items": '{"version": "https://jsonfeed.org/version/1.1"}',
    "JSON items that are no list": '{"items": {"id": 1}}',
    "JSON of wrong kinds": '{"items": [{"id": [], "url": 5, "title": {}, "content_html": 7, "date_published": 1}]}',
    "a deep nest of JSON": "[" * 100_000,
    "a sitemap cut": SITEMAP[: SITEMAP.index("<loc>https://desk.example/new")],
    "a sitemap of nothing": '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"></urlset>',
    "a sitemap of other addresses": "<urlset><url><loc>ftp://desk.example/a</loc></url></urlset>",
    "gzip damaged": gzip.compress(SITEMAP.encode())[:-20],
    "gzip of nothing": gzip.compress(b""),
    "an empty list of feeds": '<opml version="2.0"><head/><body/></opml>',
}
READ_ALL_THE_SAME = {
    "cut in a tag", "an unescaped ampersand", "an unknown entity", "an impossible date", "Latin-1 told to be UTF-8",
    "a link that is a script", "a link to a file", "a broken link", "control characters",
    "an unknown encoding declared", "words before the declaration", "a wrong encoding declared",
}  # fmt: skip


class TestBroken:
    def test_there_are_thirty_and_more(self) -> None:
        assert len(BROKEN) >= 30

    @pytest.mark.parametrize("name", BROKEN)
    def test_a_broken_feed_names_what_it_can_or_says_why_not(self, name: str) -> None:
        started = time.process_time()
        try:
            found = entries(BROKEN[name])
        except FeedError as problem:
            assert 10 < len(str(problem)) < 300 and "\n" not in str(problem)
            found = ()
        assert time.process_time() - started < 5
        for entry in found:
            assert entry.identity and (entry.url is None or entry.url.startswith(("http://", "https://")))
            assert "root:" not in (entry.title or "") and len(entry.title or "") <= 500
        if name in READ_ALL_THE_SAME:
            assert found, "what the feed still says is not lost"

    @given(st.binary(max_size=300), st.sampled_from([RSS, ATOM, json.dumps(JSON), SITEMAP, OPML]), st.integers(0, 900))
    def test_no_bytes_trip_the_reader(self, noise: bytes, feed: str, place: int) -> None:
        raw = feed.encode()
        for given_bytes in (noise, raw[:place] + noise + raw[place:], raw[:place]):
            try:
                read_feed(given_bytes, BASE)
            except FeedError as problem:
                assert str(problem)


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<p>One</p><p>Two<br>three</p>", "One\n\nTwo\n\nthree"),
        ("1 &lt; 2 &amp; 3", "1 < 2 & 3"),
        ("<script>var a = 1 < 2;</script>Text<style>p{}</style>", "Text"),
        ("no markup", "no markup"),
        ("<b>5</b>&nbsp;millions", "5\xa0millions"),
    ],
)
def test_markup_becomes_text(markup: str, text: str) -> None:
    assert plain(markup) == text


def test_markup_is_read_in_linear_time() -> None:
    started = time.process_time()
    for hostile in ("<" * 100_000, "<script" * 20_000, "<p " * 50_000, "<script>" * 25_000):
        plain(hostile)
    assert time.process_time() - started < 5
