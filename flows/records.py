"""What goes into the store and what comes out of it, as plain values."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

KeepText = Literal["full", "excerpt", "none"]
Decision = Literal["confirm", "dismiss", "reference-wrong"]
Decisions = Mapping[str, str]
"""Fingerprint of a dismissed finding to why."""
Shape = dict[str, Any]
"""A report or a part of it, as docs/report-format.md lays it out."""


@dataclass(frozen=True, slots=True)
class Judged:
    """An article, checked, as a process hands it to the store. Cheap to send from one process to another."""

    key: str
    url: str | None
    title: str | None
    digest: str
    """SHA-256 of the text."""
    characters: int
    language: str | None
    published: date | None
    as_of: date | None
    truncated: bool
    keep_text: KeepText
    text: str | None
    reference_digest: str
    settings: str
    claims: int
    errors: int
    warnings: int
    notes: int
    numbers_in_text: int
    numbers_checked: int
    claim_rows: tuple[ClaimRow, ...]
    finding_rows: tuple[FindingRow, ...]
    report: bytes | None


@dataclass(frozen=True, slots=True)
class ClaimRow:
    number: int
    type: str
    start: int
    end: int
    words: str | None
    verdict: str
    reason_code: str | None
    subject: str


@dataclass(frozen=True, slots=True)
class FindingRow:
    """A mismatch. `words` and `message` are None where the article's text is not kept."""

    number: int
    position: int
    kind: str
    code: str
    severity: str
    words: str | None
    message: str | None
    expected: str | None
    suggestion: str | None
    source_url: str | None
    fingerprint: str
    subject: str
    dismissed: str | None


@dataclass(frozen=True, slots=True)
class Unreadable:
    """An input that gave no result."""

    name: str
    error: str


@dataclass(frozen=True, slots=True)
class Done:
    """One input of a run, to be recorded in its place."""

    position: int
    key: str
    """Of the document; of an input that could not be read, its name."""
    name: str
    what: Judged | Unreadable | int
    """A new result, why there is none, or the id of a result that the store already has."""
    page: str | None = None
    is_newest: bool = True
    """Whether this text is the article's latest; an older version judged again does not become current."""


@dataclass(frozen=True, slots=True)
class Change:
    """What became of an article's findings since its previous result. Dismissed ones do not count."""

    document_id: int
    result_id: int
    key: str
    title: str | None
    url: str | None
    is_first: bool
    """The article was never checked before."""
    is_new_text: bool
    new: tuple[FindingRow, ...] = ()
    fixed: tuple[FindingRow, ...] = ()
    """Said before and right now."""
    removed: tuple[FindingRow, ...] = ()
    """Said before and no longer said."""
    still: tuple[FindingRow, ...] = ()
    """As wrong as before, in the same words or in others."""

    @property
    def is_change(self) -> bool:
        return bool(self.new or self.fixed or self.removed)


def fingerprint(kind: str, words: str, subject: str) -> str:
    return _short("\x1f".join((kind, " ".join(words.split()).casefold(), subject)))


def subject(claim: Shape) -> str:
    """Whom, what and when a claim is about; equal for a slip and its correction. Empty where it is about nobody."""
    named = claim["entity"] or {}
    who = named.get("id") or named.get("name")
    period = claim["period"] or {}
    what: tuple[Any, ...]
    match claim["type"]:
        case "role":
            what = (claim["role"]["title"].casefold(), claim["role"]["organisation"] or who)
        case "ticker":
            what = (claim["ticker"]["company"] or who,)
        case "date":
            what = (claim["date"]["date"],)
        case "attribution":
            what = (" ".join(claim["attribution"]["content"]["text"].split()).casefold(),)
        case _ if who:
            what = (who, claim["concept"], period.get("start"), period.get("end"))
        case _:
            return ""
    return _short("\x1f".join((claim["type"], *(str(part) for part in what))))


def _short(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:32]
