"""The article of a web page: its text without menus, notices and comments, and what the page says about it.

The text is what every place in a report is counted in. trafilatura finds it; it returns neither language, zone of time
nor the signs of a paywall, so that those are read here, from schema.org's JSON-LD first and the page's meta elements
second. Nothing is guessed: a wrong date would judge an article by what nobody knew.
"""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import parse_qsl, urlencode, urljoin, urlsplit, urlunsplit

import lxml.etree
import lxml.html
import trafilatura

import checkers
from flows.ingest.encodings import EncodingError, decode_page

LONGEST_PAGE = 5 << 20
"""Bytes of HTML. The longest news pages have a tenth of it."""

_ARTICLE_TYPE = re.compile(r"(?:https?://schema\.org/)?(\w*Article|BlogPosting|LiveBlogPosting|Report|Reportage\w*)")
_TRACKING = re.compile(r"(?:utm_|at_|mc_)\w*|fbclid|gclid|dclid|msclkid|igshid|xtor|cmpid|ocid", re.I)
_LOCKED = frozenset({"locked", "premium", "paid"})
_TAG = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,4}")
_FALSE = frozenset({"false", "no", "0"})
_FAMILIES = ("no nb nn da", "hr sr bs sh cnr", "id ms", "fil tl", "zh yue cmn", "cs sk", "gl pt", "uk ru be")
"""Languages that a short text may be taken for one another of; their scale words are the same."""
_DEEPEST = 6


class PageError(ValueError):
    """The page gives no article; the text says why and what to do."""


@dataclass(frozen=True, slots=True)
class Article:
    """Parts that the page does not tell are None."""

    text: str
    """Paragraphs parted by an empty line; the title first, where the body does not repeat it."""
    title: str | None = None
    authors: tuple[str, ...] = ()
    published: datetime | date | None = None
    """With its zone where the page tells the time with one."""
    modified: datetime | date | None = None
    language: str | None = None
    """BCP 47; None too where the text is plainly in another language than the page's template says."""
    url: str | None = None
    """The canonical address, without parameters that only track readers."""
    truncated: bool = False
    """The page says that not all of it is free to read, so that the text may break off."""
    reserved: bool = False
    """The publisher reserves text and data mining (W3C TDM Reservation Protocol)."""

    @property
    def day(self) -> date | None:
        """The day of publication where the publisher is: as the page writes it, converted to no other zone."""
        return self.published.date() if isinstance(self.published, datetime) else self.published


def read_page(raw: bytes, *, url: str | None = None, charset: str | None = None) -> Article:
    """The article of an HTML page. `charset`: as its host declared it. Raises PageError."""
    if len(raw) > LONGEST_PAGE:
        raise PageError(f"longer than {LONGEST_PAGE >> 20} MB; save the article's text and give that")
    try:
        page = decode_page(raw, charset)
        tree = _tree(page)
    except EncodingError as problem:
        raise PageError(str(problem)) from None
    meta = _Meta.of(tree)
    data = _article_data(tree)
    title = _text(data.get("headline")) or meta.get("og:title") or _heading(tree) or _first(tree, "//title/text()")
    body = _body(copy.deepcopy(tree))
    if not body:
        raise PageError("no article was found in this page; save the article's text and give that")
    return Article(
        text=body if title is None or _stands_in(title, body) else f"{title}\n\n{body}",
        title=title,
        authors=tuple(_authors(data.get("author"))) or meta.all("author"),
        published=_time(data.get("datePublished"), meta.get(*_PUBLISHED), _first(tree, _PUBLISHED_ELEMENT)),
        modified=_time(data.get("dateModified"), meta.get("article:modified_time", "og:updated_time")),
        language=_believed(
            _language(data.get("inLanguage"), tree.get("lang"), meta.get("content-language", "og:locale")), body
        ),
        url=_canonical(tree, meta, url),
        truncated=_is_locked(data) or (meta.get("article:content_tier") or "").lower() in _LOCKED,
        reserved=meta.get("tdm-reservation") == "1",
    )


_PUBLISHED = (
    "article:published_time",
    "og:article:published_time",
    "datepublished",
    "dc.date.issued",
    "dcterms.date",
    "dc.date",
    "parsely-pub-date",
    "pubdate",
    "publishdate",
    "date",
)
_PUBLISHED_ELEMENT = "//time[@itemprop='datePublished' or @pubdate]/@datetime"


def _tree(page: str) -> Any:
    parser = lxml.html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    try:
        return lxml.html.document_fromstring(page.encode(), parser=parser)
    except (lxml.etree.LxmlError, ValueError):
        raise PageError("it holds no HTML; give plain text as a .txt file") from None


def _body(tree: Any) -> str:
    found = trafilatura.bare_extraction(tree, include_comments=False, include_tables=True)
    text = getattr(found, "text", None) or ""
    lines = (" ".join(line.split()) for line in text.split("\n"))
    # One newline could be a wrapped line; paragraphs are told apart by an empty one.
    return "\n\n".join(line for line in lines if line)


def _stands_in(title: str, body: str) -> bool:
    return " ".join(title.split()).casefold() in body[:2000].casefold()


def _heading(tree: Any) -> str | None:
    headings = tree.xpath("//article//h1 | //main//h1 | //h1")
    return _text(headings[0].text_content()) if headings else None


def _first(tree: Any, path: str) -> str | None:
    return _text(next(iter(tree.xpath(path)), None))


def _text(value: object) -> str | None:
    """A string on one line, of a bearable length."""
    return " ".join(str(value).split())[:500] or None if isinstance(value, str) else None


@dataclass(frozen=True, slots=True)
class _Meta:
    """The page's meta elements, by name, property or http-equiv in lower case."""

    values: Mapping[str, tuple[str, ...]]

    @classmethod
    def of(cls, tree: Any) -> _Meta:
        found: dict[str, tuple[str, ...]] = {}
        for element in tree.iter("meta"):
            key = element.get("property") or element.get("name") or element.get("itemprop") or element.get("http-equiv")
            value = _text(element.get("content"))
            if key and value:
                found[key.lower()] = (*found.get(key.lower(), ()), value)
        return cls(found)

    def all(self, name: str) -> tuple[str, ...]:
        return self.values.get(name, ())

    def get(self, *names: str) -> str | None:
        return next((self.values[name][0] for name in names if name in self.values), None)


# -- JSON-LD ---------------------------------------------------------------------------------------------------------


def _article_data(tree: Any) -> Mapping[str, object]:
    """The first schema.org object of the page that is an article; empty where there is none."""
    for script in tree.xpath("//script[@type='application/ld+json']/text()"):
        try:
            data = json.loads(script, strict=False)
        except (ValueError, RecursionError):
            continue
        found = next(_articles(data, _DEEPEST), None)
        if found is not None:
            return found
    return {}


def _articles(data: object, deepest: int) -> Iterator[Mapping[str, object]]:
    if isinstance(data, list) and deepest:
        for item in data:
            yield from _articles(item, deepest - 1)
    if not isinstance(data, dict):
        return
    types = data.get("@type")
    if any(isinstance(t, str) and _ARTICLE_TYPE.fullmatch(t) for t in (types if isinstance(types, list) else [types])):
        yield data
    for key in ("@graph", "mainEntity", "mainEntityOfPage"):
        if deepest and isinstance(data.get(key), list | dict):
            yield from _articles(data[key], deepest - 1)


def _authors(value: object) -> Iterator[str]:
    for item in value if isinstance(value, list) else [value]:
        name = _text(item.get("name") if isinstance(item, dict) else item)
        if name and not name.startswith(("http://", "https://")):
            yield name


def _is_locked(data: Mapping[str, object]) -> bool:
    parts = data.get("hasPart")
    wholes: Iterable[object] = [data, *(parts if isinstance(parts, list) else [parts])]
    return any(isinstance(item, dict) and _is_false(item.get("isAccessibleForFree")) for item in wholes)


def _is_false(value: object) -> bool:
    return value is False or (isinstance(value, str) and value.strip().lower().rpartition("/")[2] in _FALSE)


# -- values ----------------------------------------------------------------------------------------------------------


def _time(*values: object) -> datetime | date | None:
    for value in values:
        found = _parsed_time(_text(value) or "")
        if found is not None:
            return found
    return None


def _parsed_time(text: str) -> datetime | date | None:
    """ISO 8601, or the form of mail and HTTP (RFC 5322)."""
    try:
        if re.fullmatch(r"\d{4}-\d{2}-\d{2}", text):
            return date.fromisoformat(text)
        if re.match(r"\d{4}-\d{2}-\d{2}[T ]", text):
            return datetime.fromisoformat(text)
        return parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _language(*values: object) -> str | None:
    for value in values:
        named = value[0] if isinstance(value, list) and value else value
        text = _text(named.get("alternateName") if isinstance(named, dict) else named)
        if text and _TAG.fullmatch(text):
            return text.replace("_", "-")
    return None


def _believed(tag: str | None, text: str) -> str | None:
    """Templates carry a language that whole sites share; French figures read as English ones are false by 1,000."""
    found = checkers.choose_language(text).tag
    if tag is None or found is None or _family(tag) == _family(found):
        return tag
    return None


def _family(tag: str) -> str:
    language = tag.lower().replace("_", "-").partition("-")[0]
    return next((family for family in _FAMILIES if language in family.split()), language)


def _canonical(tree: Any, meta: _Meta, url: str | None) -> str | None:
    """What the page calls its address, where that is one; else the one it was found at."""
    said = _first(tree, "//link[@rel='canonical']/@href") or meta.get("og:url")
    for address in (said, url):
        if address is None:
            continue
        try:
            parts = urlsplit(urljoin(url or "", address))
            if parts.scheme in ("http", "https") and parts.hostname and "@" not in parts.netloc:
                return urlunsplit(parts._replace(query=_untracked(parts.query), fragment=""))
        except ValueError:
            continue
    return None


def _untracked(query: str) -> str:
    pairs = parse_qsl(query, keep_blank_values=True)
    kept = [(name, value) for name, value in pairs if not _TRACKING.fullmatch(name)]
    return query if len(kept) == len(pairs) else urlencode(kept)
