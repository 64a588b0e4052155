"""What an importer is: where its source is, how politely to ask it, and two pure functions.

    plan   targets          -> the first addresses to ask
    read   step and answer  -> rows of a flat reference file, and further addresses

Everything else (asking, limits, resuming, writing) is `flows.importers._engine`'s. The directory is the registry: a
module with `IMPORTER` is an importer, and its docstring is the documentation page.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal, InvalidOperation

from flows.ingest.pace import Rate

Row = dict[str, str]
"""Cells of a flat reference file by column, as docs/reference.md lists them; `identifier` ("cik:1045810") besides."""

Context = Mapping[str, str]

_MOST_DIGITS = 30
_AMBIGUOUS = re.compile(r"-?[1-9]\d{0,2}\.\d{3}")
_FORMULA = re.compile(r"[\s=+\-@]+")
_FIGURE = re.compile(r"[+-]?[\d.,]+")


class MalformedError(ValueError):
    """An answer that is not what the source promises; the text says what is wrong with it."""


class NotNowError(Exception):
    """The source says in its answer that it is too busy."""

    def __init__(self, seconds: float) -> None:
        super().__init__(f"busy for {seconds:.0f} s")
        self.seconds = seconds


class TargetError(ValueError):
    """What the caller asked for is nothing that the source could have; the text says what to write."""


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to ask for."""

    address: str
    """Below the importer's base, or whole where it has none."""
    context: Context = field(default_factory=dict)
    """What `read` needs to know besides the answer."""

    @property
    def key(self) -> str:
        return json.dumps([self.address, sorted(self.context.items())], ensure_ascii=False)


@dataclass(frozen=True, slots=True)
class Got:
    """An answer of the source."""

    body: bytes
    day: date
    """On which the source says that it was last changed, else on which it was fetched."""
    media_type: str = ""
    charset: str | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """What an answer holds."""

    rows: Sequence[Row] = ()
    steps: Sequence[Step] = ()
    left_out: Sequence[str] = ()
    """What it holds besides and is not taken, each with why."""


@dataclass(frozen=True, slots=True)
class Importer:
    """One outside source."""

    name: str
    title: str
    targets: str
    """What targets are, for the help; empty where it takes none."""
    publisher: str
    licence: str
    base: str | None
    """The address that every step's begins with; None where targets are addresses themselves."""
    rate: Rate
    plan: Callable[[Sequence[str], Context], Sequence[Step]]
    """From targets and options. Raises TargetError."""
    read: Callable[[Step, Got], Reading]
    """Raises MalformedError, and NotNowError."""
    accept: str = "application/json"
    needs_contact: bool = False
    """Whether the source answers only those who name a contact."""
    options: Mapping[str, str] = field(default_factory=dict)
    """Name to what it is for."""
    review: str = "reviewed"
    """Of its rows: primary sources are reviewed by nature, others by somebody."""
    doc: str = ""


def parsed(got: Got) -> object:
    """JSON, numbers digit for digit. Raises MalformedError."""
    try:
        return json.loads(got.body, parse_float=Decimal, parse_constant=_no_number)
    except RecursionError:
        raise MalformedError("the answer is nested too deeply") from None
    except ValueError as problem:
        raise MalformedError(f"the answer is no JSON ({str(problem)[:100]})") from None


def _no_number(name: str) -> object:
    raise ValueError(f"{name} is no number")


def fields(value: object, what: str) -> Mapping[str, object]:
    """A JSON object. Raises MalformedError."""
    if not isinstance(value, dict):
        raise MalformedError(f"{what} is no object")
    return value


def listed(value: object, what: str) -> Sequence[object]:
    """A JSON array. Raises MalformedError."""
    if not isinstance(value, list):
        raise MalformedError(f"{what} is no list")
    return value


def words(value: object) -> str:
    """Text of a source for one cell: on one line, without controls, and nothing that a spreadsheet would compute."""
    if not isinstance(value, str):
        return ""
    line = " ".join("".join(c if c.isprintable() else " " for c in value).split())
    begins = None if _FIGURE.fullmatch(line) else _FORMULA.match(line)
    return line[begins.end() if begins else 0 :][:500]


def number(value: object) -> str:
    """A number for a cell, in plain digits. Raises MalformedError.

    Three decimals get a zero more, because "1.156" alone could mean 1,156 (see docs/reference.md).
    """
    if isinstance(value, bool) or not isinstance(value, int | Decimal | str):
        raise MalformedError(f"{value!r:.40} is no number")
    try:
        exact = Decimal(value)
    except InvalidOperation:
        raise MalformedError(f"{value!r:.40} is no number") from None
    if not exact.is_finite() or abs(exact.adjusted()) > _MOST_DIGITS:
        raise MalformedError(f"{value!r:.40} is no number that anything has")
    plain = format(exact, "f")
    if "." in plain:
        plain = plain.rstrip("0").rstrip(".")
    return f"{plain}0" if _AMBIGUOUS.fullmatch(plain) else plain


def day(value: object, what: str) -> date:
    """A day of ISO 8601, a time after it cut off. Raises MalformedError."""
    try:
        return date.fromisoformat(str(value)[:10])
    except ValueError:
        raise MalformedError(f"{what} {value!r:.40} is no day") from None


def names(candidates: Sequence[object], but: str) -> str:
    """Names for the cell `aliases`: each once, without the one that the row already has."""
    cells = (words(name) for name in candidates)
    return ";".join(dict.fromkeys(name for name in cells if name and name != but and ";" not in name))
