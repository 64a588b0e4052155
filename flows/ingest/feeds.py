"""What a feed names: RSS, Atom, JSON Feed, sitemaps and lists of feeds (OPML), whole or broken.

feedparser reads the first two, however malformed. The rest is simple enough to be read here. Nothing is fetched.
"""

from __future__ import annotations

import gzip
import hashlib
import io
import json
import re
import zlib
from calendar import timegm
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urljoin, urlsplit

import lxml.etree
import lxml.html

MOST_ENTRIES = 5_000
"""Of one feed; a sitemap may hold 50,000, of which the newest count."""
LONGEST_UNPACKED = 64 << 20
LONGEST_TEXT = 200_000
_GZIP = b"\x1f\x8b"
_BLOCKS = frozenset("p div br li ul ol h1 h2 h3 h4 h5 h6 blockquote tr table section article".split())
_DROPPED = frozenset({"script", "style"})
_ROOT = re.compile(rb"<(?![?!])(?:[A-Za-z_][\w.-]{0,60}:)?([A-Za-z_][\w.-]{0,60})")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,3}")


class FeedError(ValueError):
    """This is no feed; the text says what it is and what to do."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One article, as its feed tells it."""

    identity: str
    """Its guid, else its link, else a digest of title and date: the same in every reading of the feed."""
    url: str | None = None
    title: str | None = None
    published: datetime | None = None
    language: str | None = None
    text: str = ""
    """What the feed itself carries of the article, as plain text; often a part."""
    stamp: str = ""
    """When it changed, as the feed writes it."""

    @property
    def state(self) -> str:
        """Changes whenever anything that the feed says of the article changes."""
        parts = (self.url or "", self.title or "", self.stamp, self.text)
        return hashlib.sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).hexdigest()


@dataclass(frozen=True, slots=True)
class Feed:
    title: str | None
    entries: tuple[Entry, ...]
    feeds: tuple[str, ...] = field(default=())
    """Addresses of further feeds: a sitemap index's, a list's."""


def read_feed(raw: bytes, url: str, content_type: str = "") -> Feed:
    """The feed at `url`. Raises FeedError."""
    raw = _unpacked(raw)
    start = raw.removeprefix(b"\xef\xbb\xbf").lstrip()[:4096]
    if not start:
        raise FeedError("the answer is empty")
    if start.startswith((b"{", b"[")):
        return _json_feed(raw, url)
    root = _ROOT.search(start)
    name = root[1].decode().lower() if root else ""
    if name in ("urlset", "sitemapindex"):
        return _sitemap(raw, url)
    if name == "opml":
        return _opml(raw, url)
    return _syndicated(raw, url, content_type, name)


def plain(markup: str) -> str:
    """The text of a piece of HTML, its blocks parted by empty lines."""
    if "<" not in markup and "&" not in markup:
        return markup[:LONGEST_TEXT].strip()
    parser = lxml.html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    raw = f"<div>{markup[:LONGEST_TEXT]}</div>".encode("utf-8", "replace")
    try:
        tree = lxml.html.document_fromstring(raw, parser=parser)
    except (lxml.etree.LxmlError, ValueError):
        return ""
    lines = (" ".join(line.split(" ")).strip() for line in "".join(_pieces(tree)).splitlines())
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def _pieces(tree: Any) -> Iterator[str]:
    dropped = 0
    for event, node in lxml.etree.iterwalk(tree, events=("start", "end")):
        if node.tag in _DROPPED:
            dropped += 1 if event == "start" else -1
        elif node.tag in _BLOCKS:
            yield "\n\n"
        text = node.text if event == "start" else node.tail
        if text and not dropped:
            yield text


def _unpacked(raw: bytes) -> bytes:
    """Sitemaps are often stored packed."""
    if not raw.startswith(_GZIP):
        return raw
    try:
        with gzip.GzipFile(fileobj=io.BytesIO(raw)) as stream:
            found = stream.read(LONGEST_UNPACKED + 1)
    except (OSError, EOFError, zlib.error):
        raise FeedError("it is packed by gzip and damaged") from None
    if len(found) > LONGEST_UNPACKED:
        raise FeedError(f"it unpacks to more than {LONGEST_UNPACKED >> 20} MB")
    return found


def _syndicated(raw: bytes, url: str, content_type: str, root: str) -> Feed:
    import feedparser

    # Given as a stream: a string would be taken for an address and fetched.
    headers = {"content-type": content_type, "content-location": url}
    try:
        found = feedparser.parse(io.BytesIO(raw), response_headers=headers, sanitize_html=False)
    except Exception as problem:  # noqa: BLE001 - it reads what strangers wrote, and a fault of it must not stop a run
        raise FeedError(f"feedparser cannot read it ({type(problem).__name__})") from None
    feed_language = _tag(found.feed.get("language"))
    entries = tuple(_unique(_entry(one, url, feed_language) for one in found.entries[:MOST_ENTRIES]))
    if not entries and not found.get("version"):
        what = "a web page: give the address of its feed" if root == "html" else "neither RSS, Atom, JSON nor a sitemap"
        raise FeedError(f"this is {what}")
    return Feed(_words(found.feed.get("title")), entries)


def _entry(one: Mapping[str, Any], url: str, feed_language: str | None) -> Entry:
    contents = [part.get("value", "") for part in one.get("content") or [] if isinstance(part, Mapping)]
    text = plain(max([*contents, str(one.get("summary") or "")], key=len))
    title = _words(one.get("title"))
    link = _address(one.get("link"), url)
    stamp = str(one.get("updated") or one.get("published") or "")
    languages = [part.get("language") for part in one.get("content") or [] if isinstance(part, Mapping)]
    detail = one.get("title_detail") or {}
    return Entry(
        identity=_identity(one.get("id"), link, title, stamp or text),
        url=link,
        title=title,
        published=_moment(one.get("published_parsed") or one.get("updated_parsed")),
        language=next(filter(None, map(_tag, [*languages, detail.get("language")])), None) or feed_language,
        text=text,
        stamp=stamp,
    )


def _json_feed(raw: bytes, url: str) -> Feed:
    try:
        found = json.loads(raw.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        raise FeedError("it begins like a JSON Feed and is no JSON") from None
    items = found.get("items") if isinstance(found, dict) else None
    if not isinstance(items, list):
        raise FeedError('it is JSON without "items"; a JSON Feed has them (https://jsonfeed.org)')
    language = _tag(found.get("language"))
    entries = (_json_entry(one, url, language) for one in items[:MOST_ENTRIES] if isinstance(one, dict))
    return Feed(_words(found.get("title")), tuple(_unique(entries)))


def _json_entry(one: Mapping[str, Any], url: str, feed_language: str | None) -> Entry:
    text = one.get("content_text")
    markup = one.get("content_html") or one.get("summary")
    title, link = _words(one.get("title")), _address(one.get("url") or one.get("external_url"), url)
    published = one.get("date_published")
    stamp = str(one.get("date_modified") or published or "")
    body = text[:LONGEST_TEXT] if isinstance(text, str) else plain(markup) if isinstance(markup, str) else ""
    return Entry(
        identity=_identity(one.get("id"), link, title, stamp or body),
        url=link,
        title=title,
        published=_iso(published),
        language=_tag(one.get("language")) or feed_language,
        text=body,
        stamp=stamp,
    )


def _sitemap(raw: bytes, url: str) -> Feed:
    root = _xml(raw)
    entries, feeds = [], []
    for node in root:
        if not isinstance(node.tag, str):
            continue
        told = {
            lxml.etree.QName(part).localname: (part.text or "").strip() for part in node.iter() if _is_element(part)
        }
        link = _address(told.get("loc"), url)
        if link is None:
            continue
        if lxml.etree.QName(node).localname == "sitemap":
            feeds.append((told.get("lastmod", ""), link))
        else:
            stamp = told.get("lastmod") or told.get("publication_date") or ""
            published = _iso(told.get("publication_date"))
            entries.append(
                Entry(link, link, _words(told.get("title")), published, _tag(told.get("language")), stamp=stamp)
            )
    # The newest first: of a long list only the beginning is looked at.
    entries.sort(key=lambda entry: entry.stamp, reverse=True)
    feeds.sort(reverse=True)
    return Feed(None, tuple(_unique(iter(entries[:MOST_ENTRIES]))), tuple(link for _, link in feeds))


def _opml(raw: bytes, url: str) -> Feed:
    root = _xml(raw)
    links = (_address(node.get("xmlUrl"), url) for node in root.iter("outline"))
    title = root.findtext("head/title")
    return Feed(_words(title), (), tuple(dict.fromkeys(link for link in links if link)))


def _xml(raw: bytes) -> Any:
    # Entities stay unresolved and nothing outside the file is read: a sitemap has no use for either.
    parser = lxml.etree.XMLParser(resolve_entities=False, no_network=True, recover=True, huge_tree=False)
    try:
        root = lxml.etree.fromstring(raw, parser)
    except (lxml.etree.XMLSyntaxError, ValueError) as problem:
        raise FeedError(f"it is broken XML ({problem})") from None
    if root is None:
        raise FeedError("it is broken XML")
    return root


def _is_element(node: Any) -> bool:
    return isinstance(node.tag, str)


def _unique(entries: Iterator[Entry]) -> Iterator[Entry]:
    """The first of each identity."""
    seen = set()
    for entry in entries:
        if entry.identity not in seen:
            seen.add(entry.identity)
            yield entry


def _identity(given: object, link: str | None, title: str | None, stamp: str) -> str:
    if isinstance(given, str | int) and not isinstance(given, bool) and str(given).strip():
        return str(given).strip()[:2_000]
    return link or hashlib.sha256(f"{title}\x1f{stamp}".encode("utf-8", "surrogatepass")).hexdigest()


def _address(given: object, base: str) -> str | None:
    """An absolute http(s) address; anything else is no link to an article."""
    if not isinstance(given, str) or not given.strip():
        return None
    try:
        found = urljoin(base, given.strip())
        return found if urlsplit(found).scheme in ("http", "https") and urlsplit(found).hostname else None
    except ValueError:
        return None


def _words(given: object) -> str | None:
    return (" ".join(plain(given).split())[:500] or None) if isinstance(given, str) else None


def _tag(given: object) -> str | None:
    return given.strip() if isinstance(given, str) and _LANGUAGE.fullmatch(given.strip()) else None


def _moment(given: Any) -> datetime | None:
    try:
        return datetime.fromtimestamp(timegm(given), UTC) if given else None
    except (ValueError, OverflowError, TypeError, OSError):
        return None


def _iso(given: object) -> datetime | None:
    try:
        found = datetime.fromisoformat(given) if isinstance(given, str) else None
    except ValueError:
        return None
    return found.replace(tzinfo=UTC) if found and found.tzinfo is None else found
