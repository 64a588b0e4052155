"""A hundred different reports: invented sentences about shipped facts, drawn by a fixed seed, judged for real."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from checkers import check, choose_language
from checkers.model.document import Document
from checkers.model.finding import Report
from checkers.model.rendering import Unread
from reference_data import load

_FRAMES = (
    "OpenAI was valued at ${n} {scale}, said {who} on {day}.",
    "“We are worth ${n} {scale},” {who}, OpenAI's chief executive officer, told reporters.",
    "Microsoft (NASDAQ: {symbol}) holds about {p} percent of OpenAI.",
    "Nvidia's revenue rose {p}% to ${n} {scale} in the second quarter of fiscal 2026.",
    "OpenAI est valorisée à {n} {fr} de dollars, a déclaré {who}.",
    "La population de la France est de {n} millions d'habitants.",
    "On {weekday}, {day}, AMD reported sales of {n} {scale} euros.",
    "Some 1,200 people & “others” <b>came</b> | to =SUM(A1) at 10:30.",
    "東京 5兆円, שלום 12%, \u202eevil\u202c and {n} {scale} yen.",
)
_NAMES = ("Sam Altman", "Sarah Friar", "Jensen Huang", "Lisa Su", "an analyst")
_TITLES = ("A quiet day", '<script>alert("x")</script>', "=cmd|' /C calc'!A0", "Zażółć \x07 gęślą | jaźń", None)


def reports(count: int = 100) -> Iterator[Report | Unread]:
    """The same ones every time; every twentieth input could not be read."""
    reference = load([], shipped=True)
    for number in range(count):
        if number % 20 == 19:
            yield Unread(f"line {number}", f"stories.jsonl:{number}: not JSON: “<&\x00\x1b[31m”; mend the line")
        else:
            yield check(_document(random.Random(number), number), reference)


def _document(draw: random.Random, number: int) -> Document:
    day = date(2025, 11, 7) + timedelta(days=draw.randrange(-30, 30))
    frames = draw.sample(_FRAMES, draw.randrange(0, len(_FRAMES)))
    text = "\n\n".join(_sentence(frame, draw, day) for frame in frames) or "Nothing."
    document = Document(
        id=draw.choice(("story.md", "a folder/été %20.txt", "line-7", "C:\\news\\x.txt")) + str(number),
        text=text,
        language=choose_language(text),
        published=draw.choice((day, None)),
        title=draw.choice(_TITLES),
        url=draw.choice((None, "https://news.example/été?q=1&x=2")),
    )
    return replace(document, as_of=document.published)


def _sentence(frame: str, draw: random.Random, day: date) -> str:
    return frame.format(
        n=draw.choice((500, 1.4, 12, 300, 68, 46.7, 157)),
        scale=draw.choice(("billion", "million", "trillion")),
        fr=draw.choice(("milliards", "millions", "billions")),
        who=draw.choice(_NAMES),
        day=f"{day:%B} {day.day}, {day.year}",
        weekday=draw.choice(("Monday", "Tuesday", "Friday")),
        symbol=draw.choice(("MSFT", "GOOGL")),
        p=draw.choice((27, 56, 32.5, 49)),
    )
