"""Reads the specs under tests/specs/pairs: two texts of one story each, in Markdown that the tests run.

A case is a second-level heading with

    a line            en, fr                             languages of the source and of the other text
    two quotations    > Acme lost $5 million.            the source, then, after an empty line, the other text
    a list            - translation-value-differs at "5 milliards"
                      - translation-omits at "$5 million"; the other is wrong
                      - nothing

Words stand in the other text, or in the source where the other text has no counterpart. Everything else is prose. A
block fenced as `csv` is a reference for the case. The list is complete: what it does not name fails the case.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_CONTEXT = re.compile(r"^([a-z]{2,3}(?:-[A-Za-z]+)?|unsure), ([a-z]{2,3}(?:-[A-Za-z]+)?|unsure)$", re.MULTILINE)
_EXPECTED = re.compile(r'^- ([a-z-]+)(?: \((note|warning)\))? at "(.+?)"(?:; the (source|other) is wrong)?$')
_FENCE = re.compile(r"^```csv\n(.*?)^```$", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True)
class Expected:
    kind: str
    severity: str
    """"error" unless the spec says otherwise; of kinds that are never errors, empty."""
    words: str
    wrong_side: str | None


@dataclass(frozen=True)
class PairSpec:
    file: str
    heading: str
    languages: tuple[str | None, str | None]
    source: str
    other: str
    reference: str
    expected: tuple[Expected, ...]


def read(path: Path) -> Iterator[PairSpec]:
    """The cases of one file. A case without languages, two texts and a list is an error, not an empty case."""
    _, *cases = re.split(r"^## ", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
    for case in cases:
        heading, _, body = case.partition("\n")
        yield _case(path, heading.strip(), body)


def _case(path: Path, heading: str, body: str) -> PairSpec:
    fenced = _FENCE.search(body)
    prose = _FENCE.sub("", body)
    context = _CONTEXT.search(prose)
    texts = re.findall(r"(?:^>.*\n?)+", prose, flags=re.MULTILINE)
    listed = [line.strip() for line in prose.splitlines() if line.startswith("- ")]
    if context is None or len(texts) != 2 or not listed:
        raise ValueError(f"{path.name}: {heading}: a case has a line with two languages, two quotations, and a list")
    source, other = ("\n".join(line[1:].removeprefix(" ") for line in text.splitlines()) for text in texts)
    tags = [None if tag == "unsure" else tag for tag in context.groups()]
    expected = () if listed == ["- nothing"] else tuple(_expected(path, heading, line) for line in listed)
    return PairSpec(path.stem, heading, (tags[0], tags[1]), source, other, fenced.group(1) if fenced else "", expected)


def _expected(path: Path, heading: str, line: str) -> Expected:
    found = _EXPECTED.match(line)
    if found is None:
        raise ValueError(f"{path.name}: {heading}: {line!r} is no expected mismatch")
    kind, severity, words, wrong = found.groups()
    return Expected(kind, severity or "", words, wrong)
