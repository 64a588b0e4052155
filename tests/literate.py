"""Reads the specs under tests/specs: Markdown that people write and the tests run.

A spec has a title, prose, and cases. A case is a second-level heading with

    a line        fr, 2025-11-07                 language and date of the article ("fr, no date" for none)
    a quotation   > Acme a perdu 5 millions.     the article; an empty line in it is a paragraph's end
    a list        - value-mismatch at "5 millions"
                  - nothing

Everything else is prose. A block fenced as `csv` is the reference, in the flat format; before the first case it holds
for all cases, inside a case for that case alone. The list is complete: a finding that it does not name fails the case.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

_CONTEXT = re.compile(r"^([a-z]{2,3}(?:-[A-Za-z]+)?|unsure), (\d{4}-\d\d-\d\d|no date)$")
_EXPECTED = re.compile(r'^- ([a-z-]+) at "(.+)"$')


@dataclass(frozen=True)
class Expected:
    kind: str
    words: str
    """Stand inside the claim or the place of the finding, or around it."""


@dataclass(frozen=True)
class Spec:
    """One case of a spec."""

    file: str
    heading: str
    language: str | None
    published: date | None
    text: str
    reference: str
    expected: tuple[Expected, ...]

    @property
    def flags(self) -> bool:
        return bool(self.expected)


def specs(folder: Path) -> list[Spec]:
    return [spec for path in sorted(folder.glob("*.md")) for spec in read(path)]


def read(path: Path) -> Iterator[Spec]:
    """The cases of one file. A case without context, text or list is an error, not an empty case."""
    opening, *cases = re.split(r"^## ", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
    shared = _reference(opening)
    for case in cases:
        heading, _, body = case.partition("\n")
        yield _case(path, heading.strip(), body, shared)


def _case(path: Path, heading: str, body: str, shared: str) -> Spec:
    where = f"{path.name}: {heading}"
    reference = _reference(body) or shared
    lines = _without_fences(body).splitlines()
    contexts = [found for line in lines if (found := _CONTEXT.match(line.strip()))]
    quoted = [line[1:].removeprefix(" ") for line in lines if line.startswith(">")]
    listed = [line.strip() for line in lines if line.startswith("- ")]
    if len(contexts) != 1 or not quoted or not listed:
        raise ValueError(f"{where}: a case has one line with language and date, a quotation, and a list")
    tag, day = contexts[0].groups()
    return Spec(
        file=path.stem,
        heading=heading,
        language=None if tag == "unsure" else tag,
        published=None if day == "no date" else date.fromisoformat(day),
        text="\n".join(quoted),
        reference=reference,
        expected=tuple(_expected(where, listed)),
    )


def _expected(where: str, listed: list[str]) -> Iterator[Expected]:
    if listed == ["- nothing"]:
        return
    for line in listed:
        found = _EXPECTED.match(line)
        if found is None:
            raise ValueError(f'{where}: {line!r} is neither "- nothing" nor like "- value-mismatch at \\"5 million\\""')
        yield Expected(*found.groups())


def _reference(text: str) -> str:
    found = re.search(r"^```csv\n(.*?)^```$", text, flags=re.MULTILINE | re.DOTALL)
    return found.group(1) if found else ""


def _without_fences(text: str) -> str:
    return re.sub(r"^```.*?^```$", "", text, flags=re.MULTILINE | re.DOTALL)
