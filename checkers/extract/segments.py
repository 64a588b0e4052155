"""The outer structure of an article: paragraphs, sentences with their zones, quotations.

Works on any text in any language; a language file sharpens it with abbreviations and byline words.
"""

from __future__ import annotations

import itertools
import re
from functools import lru_cache

from checkers.extract._plain import folded, plain
from checkers.extract._quotes import find_quotations, trim
from checkers.model.document import Segments, Sentence, Span, Zone
from checkers.model.language import Language, Prose

_LINE_END = re.compile(r"\r\n|[\n\r\x0b\x0c\x85\u2028\u2029]")
# A run is tried from its first sign only: a run that ends no sentence would else be read again from each of its signs.
_STOP = re.compile(r"(?<![.!?…。！？])[.!?…。！？]+(?: ?[»”“\"')\]›]){0,3}(?= |$)|[。！？]+")
_TOKEN_BEFORE = re.compile(r"[^\s(\[\"“„«'‘]{0,24}\Z")
_DOTTED = re.compile(r"(?:[^\W\d_]{1,2}\.)+[^\W\d_]{1,2}\Z")
_BULLET = re.compile(r"(?:[*•▪◦‣·●■►✓]|-(?= ))\s*")
_DATE_LINE = re.compile(r"date:? *\d{4}-\d\d-\d\d *", re.IGNORECASE)
_DATELINE = re.compile(
    r"""
    (?: (?P<capitals>[^\W\d_a-zß-öø-ÿ][^a-zß-öø-ÿ()—–"«“„]{1,40}) (?:,\ [^()"«“„—–]{1,24})?
      | [^\W\d_][^()"«“„!?;:]{1,40} (?=\() )
    (?: \ ?\( (?P<agency>[^()]{2,40}) \) )?
    \ ?[-—–]{1,2}\ (?=\S)
    """,
    re.VERBOSE,
)
_NAME = r"[^\W\d_][\w'’.\-]*"
_NAMES = re.compile(
    rf"{_NAME}(?: {_NAME}){{0,5}}(?:(?:, | (?:and|&|et|und|y|e|en) |; ){_NAME}(?: {_NAME}){{0,5}}){{0,8}}"
)
_TITLE_LIMIT = 220
_BYLINE_LIMIT = 200
_WRAP_WIDTHS = range(50, 121)
_PLAIN_WORD = re.compile(r"[^\W\d_]+(?:'(?=[^\W\d_]))?")


class _Marks:
    """What a language tells about where sentences end; nothing of it where the language is unknown."""

    def __init__(self, language: Language | None) -> None:
        self.prose = language.prose if language is not None else Prose()
        self.function_words = language.function_words if language is not None else frozenset()
        self.honorifics = frozenset(language.titles.honorifics) if language is not None else frozenset()


def segment(text: str, language: Language | None) -> Segments:
    """Cut the text into paragraphs, sentences and quotations. All spans are trimmed of space at their ends."""
    flat = plain(text)
    marks = _Marks(language)
    prose = marks.prose
    paragraphs = _paragraphs(flat)
    sentences: list[Sentence] = []
    breaks: list[int] = []
    zones = _zones(text, flat, paragraphs, prose)
    for index, (paragraph, zone) in enumerate(zip(paragraphs, zones, strict=True)):
        start = paragraph.start
        lead = _lead_in(flat, paragraph, zone, first=index == 0)
        if lead > start:
            sentences.append(Sentence(trim(flat, Span(start, lead)), index, Zone.DATELINE))
        for span in _sentences(flat, Span(lead, paragraph.end), marks):
            sentences.append(Sentence(span, index, zone))
            breaks.append(span.end)
    return Segments(paragraphs, tuple(sentences), find_quotations(text, paragraphs, breaks))


def _paragraphs(flat: str) -> tuple[Span, ...]:
    """Lines that hold something; the lines of a hard-wrapped block count as one."""
    lines: list[Span] = []
    start = 0
    for match in _LINE_END.finditer(flat):
        lines.append(Span(start, match.start()))
        start = match.end()
    lines.append(Span(start, len(flat)))
    found: list[Span] = []
    block: list[Span] = []
    for line in lines:
        span = trim(flat, line)
        if span.start < span.end:
            block.append(span)
        elif block:
            found.extend(_unwrapped(flat, block))
            block = []
    found.extend(_unwrapped(flat, block))
    return tuple(found)


def _unwrapped(flat: str, block: list[Span]) -> list[Span]:
    """Join the lines of a block broken at a fixed width: no line could have taken the next one's first word."""
    if len(block) < 3:
        return block
    width = max(line.end - line.start for line in block)
    if width not in _WRAP_WIDTHS:
        return block
    joined = [block[0]]
    for before, line in itertools.pairwise(block):
        first_word = flat[line.start : line.end].split(" ", 1)[0]
        if before.end - before.start + 1 + len(first_word) > width and not _BULLET.match(flat, line.start):
            joined[-1] = Span(joined[-1].start, line.end)
        else:
            joined.append(line)
    return joined


def _sentences(flat: str, paragraph: Span, marks: _Marks) -> list[Span]:
    found: list[Span] = []
    start = paragraph.start
    for match in _STOP.finditer(flat, paragraph.start, paragraph.end):
        end = match.end()
        if end >= paragraph.end or not _ends_sentence(flat, match, paragraph, marks):
            continue
        found.append(Span(start, end))
        start = end
        while start < paragraph.end and flat[start] == " ":
            start += 1
    if start < paragraph.end:
        found.append(Span(start, paragraph.end))
    return [trim(flat, span) for span in found]


def _ends_sentence(flat: str, stop: re.Match[str], paragraph: Span, marks: _Marks) -> bool:
    following = flat[stop.end() : stop.end() + 32].lstrip(" ")
    if following[:1].islower() or following[:1] in ",;:)":
        return False
    if stop.group()[0] != "." or stop.group().startswith(".."):
        return True
    token = _TOKEN_BEFORE.search(flat, max(paragraph.start, stop.start() - 24), stop.start())
    word = token.group() if token is not None else ""
    if not word:
        return True
    head = _PLAIN_WORD.match(following)
    opens_anew = head is not None and head.group().rstrip("'").casefold() in marks.function_words
    if opens_anew and word[-1:].isdigit():
        return True
    if len(word) == 1 and word.isalpha() and (word.isupper() or following[1:2] == "."):
        return opens_anew and following[1:2] != "."
    if word.casefold() in marks.prose.abbreviations:
        return opens_anew and f"{word.casefold()}." not in marks.honorifics and word.casefold() not in marks.honorifics
    if _DOTTED.match(word):
        return opens_anew
    if following[:1].isdigit() and word.casefold() in marks.prose.numbered:
        return False
    if marks.prose.ordinal_stop and word.isdigit() and len(word) <= 2:
        return not following[:1].isalpha()
    return True


def _lead_in(flat: str, paragraph: Span, zone: Zone, *, first: bool) -> int:
    """Where the paragraph's own words begin: after "date 2025-11-07", a bullet, or "LONDON (Aug 14) - "."""
    if first and (match := _DATE_LINE.match(flat, paragraph.start, paragraph.end)):
        return match.end()
    if zone is Zone.BODY:
        match = _DATELINE.match(flat, paragraph.start, min(paragraph.end, paragraph.start + 120))
        if match and (match["agency"] or (match["capitals"] and match["capitals"].isupper())):
            return match.end()
    return paragraph.start


def _zones(text: str, flat: str, paragraphs: tuple[Span, ...], prose: Prose) -> list[Zone]:
    zones: list[Zone] = []
    low = folded(flat)
    seen_body = False
    for index, paragraph in enumerate(paragraphs):
        zone = _zone(flat, low, paragraph, prose)
        if zone is None:
            is_last = index == len(paragraphs) - 1
            is_table = "\t" in paragraph.of(text)
            is_headline = not is_table and _looks_like_headline(flat, paragraph, seen_body, is_last)
            zone = Zone.HEADLINE if is_headline else Zone.BODY
        seen_body = seen_body or zone is Zone.BODY
        zones.append(zone)
    return zones


def _zone(flat: str, low: str, paragraph: Span, prose: Prose) -> Zone | None:
    """The zone that the line's own form gives away; None where it takes its neighbours to tell."""
    if _BULLET.match(flat, paragraph.start, paragraph.end):
        return Zone.BULLET
    if _is_caption(low, paragraph, prose):
        return Zone.CAPTION
    if paragraph.end - paragraph.start <= _BYLINE_LIMIT and _is_byline(flat, low, paragraph, prose):
        return Zone.BYLINE
    return None


def _is_caption(low: str, paragraph: Span, prose: Prose) -> bool:
    if low[paragraph.start] == "©":
        return True
    head = low[paragraph.start : paragraph.start + 24].partition(":")
    return bool(head[1]) and head[0].strip() in prose.caption


def _is_byline(flat: str, low: str, paragraph: Span, prose: Prose) -> bool:
    """ "By A and B", "(… added details) par A, B et C", "(Corrects paragraph 4 to show …)"."""
    line = flat[paragraph.start : paragraph.end]
    if line[0] == "(" and _is_editors_note(line, low[paragraph.start : paragraph.end], prose):
        return True
    words = _byline_words(prose.byline)
    if words is None:
        return False
    lead = words.match(low, paragraph.start, paragraph.end)
    if lead is None or line[-1] in "!?:":
        return False
    return _are_names(line[lead.end() - paragraph.start :])


def _is_editors_note(line: str, low: str, prose: Prose) -> bool:
    inside, closing, rest = line[1:].partition(")")
    if not closing or "=" in inside:
        return False
    words = _byline_words(prose.byline)
    rest = rest.strip()
    if rest:
        offset = len(line) - len(rest)
        lead = words.match(low, offset) if words is not None else None
        return lead is not None and _are_names(line[lead.end() :])
    if words is not None and words.match(low, 1):
        return True
    return inside[:1].isupper() and inside[-1] not in ".!?" and not any(mark in inside for mark in '"“«$€£%')


def _are_names(words: str) -> bool:
    match = _NAMES.match(words)
    if match is None:
        return False
    rest = words[match.end() :].strip(" .")
    capitalised = [word for word in match.group().replace(",", " ").split() if word[0].isupper()]
    others = [word for word in match.group().replace(",", " ").split() if not word[0].isupper()]
    return len(capitalised) >= 2 and all(len(word) <= 3 for word in others) and len(rest) <= 40


@lru_cache(maxsize=32)
def _byline_words(words: tuple[str, ...]) -> re.Pattern[str] | None:
    if not words:
        return None
    longest_first = sorted(words, key=len, reverse=True)
    return re.compile(rf"(?:{'|'.join(map(re.escape, longest_first))}) +")


def _looks_like_headline(flat: str, paragraph: Span, seen_body: bool, is_last: bool) -> bool:
    """A line without a closing stop: above the story, or in capitals between its parts."""
    line = flat[paragraph.start : paragraph.end]
    if len(line) > _TITLE_LIMIT:
        return False
    if line[-1] in '.!?…:;,"”»':
        return line.isupper() and line[-1] in "!?"
    if is_last and not seen_body:
        return False
    if line.isupper() and sum(map(str.isalpha, line)) >= 4:
        return True
    return not seen_body or (len(line.split()) <= 10 and not is_last)
