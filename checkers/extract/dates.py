"""Days, weekdays, periods and deadlines, placed in the calendar by the document's own date.

Words that need that date ("Thursday", "the third quarter") stay without day and period where there is none.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Literal

from checkers.extract._plain import folded
from checkers.extract._starts import Starts
from checkers.model import periods
from checkers.model.claim import DateMention, Period, PeriodKind
from checkers.model.document import Span
from checkers.model.language import Calendar, Language

_ENGLISH_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_NEVER = r"(?!)"
_DAY = r"(?P<day>\d{1,2})(?:\.|er|e|º|°|ª|st|nd|rd|th)?"
_YEAR = r"(?P<year>(?:19|20)\d\d)(?![\d%°]|[.,:]\d)"
_EAST_ASIAN = r"(?<!\d)(?P<year>(?:19|20)\d\d) ?[年년] ?(?P<month>\d{1,2}) ?[月월] ?(?P<day>\d{1,2}) ?[日号號일]"
_YEAR_NEAR = re.compile(r"\W{0,3}(?:\w{1,5}\W{1,2})?(?:19|20)\d\d(?!\d)")
_MAX_COUNT = 40
_JOINERS = "and|to|through|et|à|und|bis|y|a|hasta|e|até|en|tot|tot en met|-|–"
"""Words between the first and the last month of a stretch."""

Kind = Literal["day", "weekday", "relative", "period", "deadline", "duration"]


@dataclass(frozen=True, slots=True)
class _Found:
    span: Span
    kind: Kind
    day: date | None = None
    weekday: int | None = None
    period: Period | None = None
    impossible: bool = False
    back: Literal["", "year", "quarter", "same", "sort"] = ""
    """ "a year earlier", "the previous quarter": so much before the period told before it; `sort`: another quarter or
    half, named by its number alone ("after 0.2% in the first")."""
    number: int = 0


_Reader = Callable[["_Frames", re.Match[str], date | None], "_Found | None"]


def find_dates(text: str, language: Language | None, published: date | None) -> tuple[DateMention, ...]:
    """Every mention of time, in text order, not overlapping; where two overlap the longer stays.

    `published` is the document's date. Times of day and lengths that date nothing are left out.
    """
    frames = _frames(language)
    low = folded(text)
    found = [f for match, reader in frames.starts.find(low) if (f := reader(frames, match, published))]
    mentions: list[DateMention] = []
    latest: Period | None = None
    for item in _longest(found):
        period = item.period
        if item.back == "year":
            period = _earlier(latest, text, item.span, published)
        elif item.back == "quarter":
            period = _quarter_before(latest) or period
        elif item.back == "same":
            period = _in_year(latest, period)
        elif item.back == "sort":
            period = _numbered(latest, item.number)
            if period is None:
                continue
        elif period is not None and period.kind is PeriodKind.DURATION and item.kind == "period":
            latest = period
        mentions.append(_mention(text, item, period))
    return tuple(mentions)


def _mention(text: str, item: _Found, period: Period | None) -> DateMention:
    words = item.span.of(text)
    if period is not None:
        period = replace(period, text=words, span=item.span)
    weekday = None if item.weekday is None else _ENGLISH_DAYS[item.weekday - 1]
    return DateMention(item.span, words, item.day, weekday, period, item.kind, item.impossible)


def _earlier(latest: Period | None, text: str, span: Span, published: date | None) -> Period:
    words = span.of(text)
    if latest is None and published is not None:
        return periods.labelled(f"{published.year - 1}", words, span, anchored=True, open_=True)
    found = periods.year_before(latest, words, span) if latest is not None else None
    return found or Period(None, PeriodKind.DURATION, text=words, span=span)


def _in_year(latest: Period | None, year: Period | None) -> Period | None:
    """The period told last, of another year."""
    if latest is None or year is None or year.label is None or latest.label is None:
        return year
    at = 2 if latest.label.startswith("FY") else 0
    label = f"{latest.label[:at]}{year.label}{latest.label[at + 4 :]}"
    return periods.labelled(label, open_=latest.fiscal is None)


def _quarter_before(latest: Period | None) -> Period | None:
    """The quarter before the one told last, where that is one of the calendar."""
    if latest is None or latest.label is None or "-Q" not in latest.label or latest.label.startswith("FY"):
        return None
    number = int(latest.label[:4]) * 4 + int(latest.label[-1]) - 2
    return periods.labelled(f"{number // 4}-Q{number % 4 + 1}", anchored=latest.anchored, open_=True)


def _numbered(latest: Period | None, number: int) -> Period | None:
    """Another quarter or half of the sort told last, the latest with that number that was over before it."""
    label = latest.label if latest is not None else None
    if latest is None or label is None or label[-2:-1] not in "QH" or number > (4 if label[-2] == "Q" else 2):
        return None
    year = label.removeprefix("FY")[:4]
    earlier = int(year) - (number >= int(label[-1]))
    label = f"{label[: label.index(year)]}{earlier}{label[:-1].rpartition(year)[2]}{number}"
    return periods.labelled(label, anchored=latest.anchored, open_=latest.fiscal is None)


def _longest(found: Iterable[_Found]) -> list[_Found]:
    """Mentions that do not overlap, the longer first; in text order."""
    kept: list[_Found] = []
    starts: list[int] = []
    for item in sorted(found, key=lambda f: (f.span.start - f.span.end, f.span.start)):
        at = bisect_right(starts, item.span.start)
        if (at > 0 and kept[at - 1].span.end > item.span.start) or (
            at < len(kept) and kept[at].span.start < item.span.end
        ):
            continue
        starts.insert(at, item.span.start)
        kept.insert(at, item)
    return kept


class _Frames:
    """A language's calendar, compiled: the patterns with what reads each."""

    def __init__(self, calendar: Calendar, cardinals: Mapping[str, int]) -> None:
        self.calendar = calendar
        self.counts = {w: n for w, n in cardinals.items() if 0 < n <= _MAX_COUNT and " " not in w}
        self.patterns: list[tuple[re.Pattern[str], _Reader]] = [
            (re.compile(pattern), reader) for pattern, reader in self._sources() if _NEVER not in pattern
        ]
        self.starts = Starts(self.patterns)

    def _sources(self) -> Iterator[tuple[str, _Reader]]:
        c = self.calendar
        link = f"(?:(?:{_any(c.links)}) )?" if c.links else ""
        two = link * 2
        months, weekdays = _any(c.months), _any(c.weekdays)
        bare = _any(w for w in c.months if w not in self.counts and (len(w) > 4 or c.months[w] in (3, 5, 6, 7, 8)))
        named = rf"(?:(?P<weekday>{weekdays})\.?[,،]? {two})?" if c.weekdays else ""
        year = rf"(?:,? {link}{_YEAR})?"
        ends = f"(?:(?P<end>{_any(c.ends)}) {link})?" if c.ends else ""
        number = rf"(?P<count>\d{{1,2}}|{_any(self.counts)})"
        ordinal = rf"(?P<ordinal>{_any(c.ordinals)})"
        fiscal = rf"(?:(?P<fiscal>{_any(c.fiscal)}) )?" if c.fiscal else ""
        of_year = rf"(?:,? {two}{fiscal}{_YEAR})?"
        yield (
            rf"(?<![\d-])(?:(?P<weekday>{weekdays}),? )?(?P<year>\d{{4}})-(?P<month>\d\d)-(?P<day>\d\d)(?![\d-])",
            _iso,
        )
        yield r"(?<![\d./])(?P<one>\d{1,2})[./](?P<two>\d{1,2})[./](?P<year>(?:19|20)\d\d)(?![\d./]\d)", _numeric
        # Not \b: a month's name may end in a combining mark, which is no letter.
        yield rf"(?<![\w.,]){named}{_DAY} {two}(?P<month>{months})(?!\w)\.?{year}", _written
        if c.weekdays:
            last = rf"(?:(?: р\.)?[.,،]? (?P<weekday>{weekdays})(?!\w))"
            yield rf"(?<![\w.,]){_DAY} {two}(?P<month>{months})(?!\w)\.?,? {link}{_YEAR}{last}", _written
            yield rf"(?<![\w.,]){_YEAR}\.? (?P<month>{months})(?!\w) (?P<day>\d{{1,2}})\b\.?{last}?", _written
            yield rf"{_EAST_ASIAN}(?:\s?[（(]?(?P<weekday>{weekdays}))?", _iso
        if c.month_first:
            yield (
                rf"\b{named}(?P<month>{months})\.? (?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?![\d:%]|[.,]\d)(?:,? {_YEAR})?",
                _written,
            )
        yield rf"\b{ends}(?P<month>{months})\b\.? {link}{_YEAR}", _month
        yield rf"\b(?:{_any({*c.in_words, *c.links})}) {two}(?P<month>{bare})\b", _month
        yield rf"\b(?P<first>{months}) (?:{_JOINERS}) (?P<month>{months})\b{year}", _between_months
        yield rf"\b(?P<end>{_any(c.ends)}) {two}(?P<month>{months})\b", _month
        yield rf"\b(?P<weekday>{weekdays})\b(?: (?P<upcoming>{_any(c.upcoming)})\b)?", _weekday
        yield rf"\b(?P<upcoming>{_any(c.upcoming)}) (?P<weekday>{weekdays})\b", _weekday
        yield rf"\b(?P<words>{_any(c.days)})(?!\w)", _relative_day
        yield rf"\b{number} (?P<unit>{_any(c.units)}) (?P<after>{_any(c.after)})\b", _counted_days
        yield rf"\b{number} (?P<unit>{_any(c.units)}) (?P<before>{_any(c.before)})\b", _counted_days
        yield rf"\b(?P<words>{_any(c.weeks)})(?!\w)", _relative_week
        yield rf"\b(?P<words>{_any(c.relative_months)})(?!\w)", _relative_month
        yield rf"\b(?P<words>{_any(c.quarters)})(?!\w)", _relative_quarter
        yield rf"\b{ends}(?P<words>{_any(c.years)})(?!\w)", _relative_year
        yield (
            rf"(?<!\w){ordinal}[ -](?P<fiscal_before>(?:{_any(c.fiscal)}) )?(?:{_any(c.quarter_words)})\b{of_year}",
            _quarter,
        )
        yield (
            rf"\b(?:{_any(c.quarter_codes)})(?P<ordinal>[1-4])\b(?:,? ?{fiscal}(?P<year>(?:19|20)\d\d|\d\d)(?!\d))?",
            _quarter,
        )
        yield (
            rf"(?<![\w.,])(?P<ordinal>[1-4])(?:{_any(c.quarter_codes)})[ /]?{fiscal}(?P<year>(?:19|20)\d\d|\d\d)?\b",
            _quarter,
        )
        yield (
            rf"(?<!\w){ordinal}[ -](?P<fiscal_before>(?:{_any(c.fiscal)}) )?(?:{_any(c.half_words)})\b{of_year}",
            _half,
        )
        yield rf"\b(?:{_any({*c.in_words, *c.links})}) {two}{ordinal}(?=[,.;:)]|$)", _same_sort
        yield (
            rf"\b(?:{_any(c.half_codes)})(?P<ordinal>[12])\b(?:,? ?{fiscal}(?P<year>(?:19|20)\d\d|\d\d)(?!\d))?",
            _half,
        )
        yield rf"\b(?:{_any(c.halves)})\b", _last_half
        for frame in c.first_months:
            yield (
                rf"(?<!\w){re.escape(frame).replace(re.escape('{n}'), number).replace(chr(92) + ' ', ' ')}\b{of_year}",
                _first_months,
            )
        for frame in c.ago:
            yield (
                rf"(?<!\w){re.escape(frame).replace(re.escape('{n}'), number).replace(chr(92) + ' ', ' ')}\b",
                _months_ago,
            )
        until = (
            rf"(?:{_any(c.until)}) {two}(?:(?:{_any(c.ends)}) {link})?(?:\d{{1,2}}\.? {link})?(?P<month>{months})\b\.?"
        )
        yield rf"\b{number}[ -](?:{_any(c.month_words)}) {until}(?: \d{{1,2}}(?!\d))?{year}", _months_until
        yield rf"\b(?P<whole>{_any(c.year_word)}) {until}(?: \d{{1,2}}(?!\d))?{year}", _months_until
        yield rf"\b(?:{_any(c.quarter_words)}) {until}(?: \d{{1,2}}(?!\d))?{year}", _quarter_until
        yield rf"\b(?:{_any(c.fiscal)}) {two}(?P<fy>(?:19|20)\d\d)(?:[/-](?P<second>\d\d|\d{{4}}))?(?!\d)", _fiscal_year
        yield r"\bfy ?-?(?P<fy>(?:19|20)\d\d|\d\d)(?!\d)", _fiscal_year
        yield rf"\b(?:{_any(c.deadlines)}) {two}(?:(?:{_any(c.ends)}) {two})?{_YEAR}", _deadline
        yield rf"\b(?:{_any(c.ends)}) {two}{_YEAR}", _year_end
        yield rf"\b(?:{_any(c.in_words)}) {two}{_YEAR}(?!-\d)", _year
        yield rf"\b(?:{_any(c.since)}) {two}(?:(?P<month>{months}) {link})?{_YEAR}", _since
        yield rf"\b(?:{_any(c.since)}) {two}(?P<month>{months})\b", _since
        yield rf"(?<=\(){_YEAR}(?=\))", _year
        yield rf"\b(?:{_any(c.year_ago)})\b", _year_ago
        yield rf"\b(?:{_any(c.same_period)}) {two}{_YEAR}", _same_period
        yield rf"(?<=[a-zäöüß] ){_YEAR}(?= (?:{_any(c.year_before)})\b)", _year
        length = rf"{number} (?:\w{{1,12}} )?(?P<unit>{_any({*c.units, *c.year_word, *c.month_words})})"
        yield rf"\b(?:{_any(c.over)}) {two}{length}(?: \w{{1,12}}(?=[.,;]|$))?\b", _length


_COMPILED: dict[str, tuple[Language | None, _Frames]] = {}


def _frames(language: Language | None) -> _Frames:
    key = language.tag if language else ""
    kept = _COMPILED.get(key)
    if kept is None or kept[0] is not language:
        calendar = language.calendar if language else Calendar()
        kept = (language, _Frames(calendar, language.numbers.cardinals if language else {}))
        _COMPILED[key] = kept
    return kept[1]


def _any(words: Iterable[str]) -> str:
    """Alternatives, the longest first; a pattern with none is dropped."""
    listed = sorted({w.lower() for w in words}, key=lambda w: (-len(w), w))
    return "|".join(re.escape(w).replace(r"\ ", r"[ \n]") for w in listed) if listed else _NEVER


def _group(match: re.Match[str], name: str) -> str | None:
    found: str | None = match.groupdict().get(name)
    return found


def _span(match: re.Match[str]) -> Span:
    return Span(*match.span())


def _word(match: re.Match[str], name: str) -> str:
    return " ".join((_group(match, name) or "").split())


def _on(match: re.Match[str], year: int, month: int, day: int, weekday: int | None) -> _Found:
    try:
        at = date(year, month, day)
    except ValueError:
        return _Found(_span(match), "day", weekday=weekday, impossible=True)
    return _Found(_span(match), "day", at, weekday, periods.labelled(at.isoformat()))


def _iso(frames: _Frames, match: re.Match[str], _: date | None) -> _Found:
    weekday = frames.calendar.weekdays.get(_word(match, "weekday"))
    return _on(match, int(match["year"]), int(match["month"]), int(match["day"]), weekday)


def _numeric(frames: _Frames, match: re.Match[str], _: date | None) -> _Found:
    first, second, year = int(match["one"]), int(match["two"]), int(match["year"])
    if frames.calendar.month_first:
        if first <= 12 and second <= 12 and first != second:
            return _Found(_span(match), "day")
        if second > 12:
            first, second = second, first
    return _on(match, year, second, first, None)


def _written(frames: _Frames, match: re.Match[str], published: date | None) -> _Found | None:
    calendar = frames.calendar
    month, day = calendar.months[_word(match, "month")], int(match["day"])
    weekday = calendar.weekdays.get(_word(match, "weekday"))
    written = _group(match, "year")
    if written is not None:
        return _on(match, int(written), month, day, weekday)
    if day > 31:
        return None
    if _YEAR_NEAR.match(match.string, match.end()):  # a year in words that are not read: which one is for them to say
        return _Found(_span(match), "day")
    if published is None:
        return _Found(_span(match), "day", weekday=weekday, impossible=day > _longest_month(month))
    return _on(match, _nearest_year(published, month, day), month, day, weekday)


def _longest_month(month: int) -> int:
    return periods.month_end(2024, month).day


def _nearest_year(published: date, month: int, day: int) -> int:
    """The year in which that day is nearest to the document's date: December in a January story was last year's."""
    years = (published.year - 1, published.year, published.year + 1)
    about = min(day, 28)
    return min(years, key=lambda year: abs((date(year, month, about) - published).days))


def _month(frames: _Frames, match: re.Match[str], published: date | None) -> _Found | None:
    month = frames.calendar.months[_word(match, "month")]
    written, anchored = _group(match, "year"), False
    if written is not None:
        year = int(written)
    elif published is not None:
        year, anchored = published.year - (month > published.month), True
    else:
        return None
    label = periods.month_end(year, month).isoformat() if _group(match, "end") else f"{year}-{month:02d}"
    return _Found(_span(match), "period", period=periods.labelled(label, anchored=anchored))


def _weekday(frames: _Frames, match: re.Match[str], published: date | None) -> _Found:
    weekday = frames.calendar.weekdays[_word(match, "weekday")]
    if published is None:
        return _Found(_span(match), "weekday", weekday=weekday)
    if _group(match, "upcoming"):
        day = published + timedelta(days=(weekday - published.isoweekday() - 1) % 7 + 1)
    else:
        day = published - timedelta(days=(published.isoweekday() - weekday) % 7)
    return _Found(_span(match), "weekday", day, weekday)


def _relative_day(frames: _Frames, match: re.Match[str], published: date | None) -> _Found:
    offset = frames.calendar.days[_word(match, "words")]
    return _Found(_span(match), "relative", None if published is None else published + timedelta(days=offset))


def _counted_days(frames: _Frames, match: re.Match[str], published: date | None) -> _Found | None:
    """ "A day after": counted from the document's last news day, which is its own date's eve at the earliest."""
    length = frames.calendar.units[_word(match, "unit")]
    return _Found(_span(match), "relative") if length and published is not None else None


def _relative_week(frames: _Frames, match: re.Match[str], published: date | None) -> _Found | None:
    if published is None:
        return _Found(_span(match), "relative")
    monday = published - timedelta(days=published.isoweekday() - 1)
    monday += timedelta(weeks=frames.calendar.weeks[_word(match, "words")])
    stretch = Period(None, PeriodKind.DURATION, monday, monday + timedelta(days=6), False, anchored=True)
    return _Found(_span(match), "relative", period=stretch)


def _relative_month(frames: _Frames, match: re.Match[str], published: date | None) -> _Found:
    if published is None:
        return _Found(_span(match), "relative")
    last = periods.month_end(published.year, published.month + frames.calendar.relative_months[_word(match, "words")])
    return _anchored(match, f"{last.year}-{last.month:02d}")


def _relative_quarter(frames: _Frames, match: re.Match[str], published: date | None) -> _Found:
    if published is None:
        return _Found(_span(match), "relative")
    offset = frames.calendar.quarters[_word(match, "words")]
    number = published.year * 4 + (published.month - 1) // 3 + offset
    found = _anchored(match, f"{number // 4}-Q{number % 4 + 1}", open_=True)
    return replace(found, back="quarter") if offset < 0 else found


def _relative_year(frames: _Frames, match: re.Match[str], published: date | None) -> _Found:
    if published is None:
        return _Found(_span(match), "relative")
    year = published.year + frames.calendar.years[_word(match, "words")]
    return _anchored(match, f"{year}-12-31" if _group(match, "end") else f"{year}", open_=True)


def _anchored(match: re.Match[str], label: str, *, open_: bool = False) -> _Found:
    return _Found(_span(match), "period", period=periods.labelled(label, anchored=True, open_=open_))


def _part(frames: _Frames, match: re.Match[str], published: date | None, letter: str, last: int) -> _Found | None:
    """A numbered quarter or half; without a year, the latest that was over on the document's date."""
    ordinal = _word(match, "ordinal")
    number = int(ordinal) if ordinal.isdigit() else frames.calendar.ordinals.get(ordinal, 0)
    if not 1 <= number <= last:
        return None
    fiscal = bool(_group(match, "fiscal") or _group(match, "fiscal_before"))
    part, written = f"{letter}{number}", _group(match, "year")
    if written is not None:
        return _of_part(match, _full_year(written), part, fiscal, anchored=False)
    if published is None:
        return _Found(_span(match), "relative")
    bounds = periods.days(f"{published.year}-{part}")
    over = bounds is not None and bounds[1] < published
    return _of_part(match, published.year - (not over), part, fiscal, anchored=True)


def _of_part(match: re.Match[str], year: int, part: str, fiscal: bool, *, anchored: bool) -> _Found:
    if fiscal:
        label = f"FY{year}-{part}"
        return _Found(_span(match), "period", period=periods.labelled(label, anchored=anchored))
    label = f"{year}-{part}"
    return _Found(_span(match), "period", period=periods.labelled(label, anchored=anchored, open_=True))


def _full_year(written: str) -> int:
    return int(written) + (2000 if len(written) == 2 else 0)


def _quarter(frames: _Frames, match: re.Match[str], published: date | None) -> _Found | None:
    return _part(frames, match, published, "Q", 4)


def _half(frames: _Frames, match: re.Match[str], published: date | None) -> _Found | None:
    return _part(frames, match, published, "H", 2)


def _last_half(frames: _Frames, match: re.Match[str], published: date | None) -> _Found:
    if published is None:
        return _Found(_span(match), "relative")
    label = f"{published.year}-H1" if published.month > 6 else f"{published.year - 1}-H2"
    return _anchored(match, label, open_=True)


def _first_months(frames: _Frames, match: re.Match[str], published: date | None) -> _Found | None:
    count = frames.counts.get(_word(match, "count")) or _int(_word(match, "count"))
    if not 1 <= count <= 12:
        return None
    written = _group(match, "year")
    if written is None and published is None:
        return _Found(_span(match), "relative")
    year = int(written) if written else _last_such(published, count) if published else 0
    stretch = periods.ending(periods.month_end(year, count), count, "", None, anchored=written is None)
    return _Found(_span(match), "period", period=replace(stretch, fiscal=None))


def _months_ago(frames: _Frames, match: re.Match[str], published: date | None) -> _Found | None:
    count = frames.counts.get(_word(match, "count")) or _int(_word(match, "count"))
    if published is None or not 1 <= count <= _MAX_COUNT:
        return _Found(_span(match), "relative")
    last = periods.month_end(published.year, published.month - count)
    return _anchored(match, f"{last.year}-{last.month:02d}")


def _between_months(frames: _Frames, match: re.Match[str], published: date | None) -> _Found | None:
    """ "Between January and September": whole months of one year."""
    first, last = frames.calendar.months[_word(match, "first")], frames.calendar.months[_word(match, "month")]
    written = _group(match, "year")
    if first >= last or (written is None and published is None):
        return None
    year = int(written) if written else _last_such(published, last) if published else 0
    end = periods.month_end(year, last)
    stretch = periods.ending(end, last - first + 1, "", None, anchored=written is None)
    return _Found(_span(match), "period", period=replace(stretch, fiscal=False))


def _last_such(published: date, month: int) -> int:
    return published.year - (periods.month_end(published.year, month) >= published)


def _int(digits: str) -> int:
    return int(digits) if digits.isdecimal() else 0


def _months_until(frames: _Frames, match: re.Match[str], published: date | None) -> _Found | None:
    count = 12 if _group(match, "whole") else frames.counts.get(_word(match, "count")) or _int(_word(match, "count"))
    return _until(frames, match, published, count)


def _quarter_until(frames: _Frames, match: re.Match[str], published: date | None) -> _Found | None:
    return _until(frames, match, published, 3)


def _until(frames: _Frames, match: re.Match[str], published: date | None, count: int) -> _Found | None:
    month = frames.calendar.months[_word(match, "month")]
    written = _group(match, "year")
    if not 1 <= count <= 36:
        return None
    if written is None and published is None:
        return _Found(_span(match), "relative")
    year = int(written) if written else _last_such(published, month) if published else 0
    stretch = periods.ending(periods.month_end(year, month), count, "", None, anchored=written is None)
    return _Found(_span(match), "period", period=stretch)


def _fiscal_year(frames: _Frames, match: re.Match[str], _: date | None) -> _Found:
    year, second = _full_year(match["fy"]), _group(match, "second")
    if second is not None and _full_year(second) == year + 1:
        year += 1
    return _Found(_span(match), "period", period=periods.labelled(f"FY{year}"))


def _deadline(frames: _Frames, match: re.Match[str], _: date | None) -> _Found:
    return _Found(_span(match), "deadline", period=periods.labelled(match["year"], open_=True))


def _year_end(frames: _Frames, match: re.Match[str], _: date | None) -> _Found:
    return _Found(_span(match), "period", period=periods.labelled(f"{match['year']}-12-31"))


def _year(frames: _Frames, match: re.Match[str], _: date | None) -> _Found:
    return _Found(_span(match), "period", period=periods.labelled(match["year"], open_=True))


def _since(frames: _Frames, match: re.Match[str], published: date | None) -> _Found:
    """An open stretch: it dates no figure."""
    written, month = _group(match, "year"), frames.calendar.months.get(_word(match, "month"), 1)
    if written is None and published is None:
        return _Found(_span(match), "relative")
    year = int(written) if written else published.year - (month > published.month) if published else 0
    return _Found(_span(match), "relative", period=Period(None, PeriodKind.DURATION, date(year, month, 1)))


def _year_ago(frames: _Frames, match: re.Match[str], _: date | None) -> _Found:
    return _Found(_span(match), "relative", back="year")


def _same_sort(frames: _Frames, match: re.Match[str], _: date | None) -> _Found | None:
    ordinal = _word(match, "ordinal")
    number = frames.calendar.ordinals.get(ordinal, 0)
    return _Found(_span(match), "relative", back="sort", number=number) if number else None


def _same_period(frames: _Frames, match: re.Match[str], _: date | None) -> _Found:
    return _Found(_span(match), "relative", period=periods.labelled(match["year"], open_=True), back="same")


def _length(frames: _Frames, match: re.Match[str], _: date | None) -> _Found:
    return _Found(_span(match), "duration")
