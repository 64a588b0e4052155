"""What the files of a reference hold, row by row: pydantic models at the edge, turned into `checkers.model` by
`reference_data.build`.

Spreadsheets and YAML share one fact row; its cells are read by `reference_data.cells`.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Mapping
from datetime import date
from functools import lru_cache, partial
from typing import Annotated, Any, Literal, TypeVar

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    InstanceOf,
    ValidationError,
    ValidationInfo,
    field_validator,
    model_validator,
)

from checkers.model.quantity import Comparator
from checkers.model.reference import EntityType, Review
from reference_data import cells
from reference_data.cells import Figures
from reference_data.errors import CellError
from reference_data.periods import period as parse_period

_M = TypeVar("_M", bound="Row")

TEXTUAL = ("ticker", "statement", "fiscal-year-end")
"""Concepts whose value is taken as it stands, digits or not; `role:` besides."""

_TYPES: Mapping[str, EntityType] = {
    "company": "company", "organisation": "institution", "organization": "institution", "institution": "institution",
    "agency": "institution", "government": "institution", "club": "institution", "person": "person", "people": "person",
    "country": "country", "state": "country", "region": "country", "place": "country", "city": "country",
}  # fmt: skip


def _entity_type(cell: str) -> EntityType:
    """Types that the core tells apart; any other word is kept out of its way as unknown."""
    return _TYPES.get(cells.words(cell).lower(), "unknown")


def _strict_type(cell: str) -> EntityType:
    found = _TYPES.get(cells.words(cell).lower())
    if found is None:
        raise CellError(f"type '{cell}' is none", "write company, person, country or institution")
    return found


def _review(cell: str) -> Review:
    word = cells.words(cell).lower()
    if word == "reviewed":
        return "reviewed"
    if word == "unverified":
        return "unverified"
    raise CellError(f"review '{cell}' is none", "write reviewed or unverified")


@lru_cache(maxsize=1024)
def _address(cell: str) -> str:
    address = cells.words(cell)
    if not re.fullmatch(r"https?://[^\s/]+\S*", address):
        raise CellError(f"'{cell}' is no web address", "write it with https://, or leave the cell empty")
    return address


def _listed(cell: object) -> tuple[str, ...]:
    """Names in one cell, parted by semicolons, or a list of them."""
    parts = cell.split(";") if isinstance(cell, str) else cell
    if not isinstance(parts, list | tuple) or not all(isinstance(p, str) for p in parts):
        raise CellError("names are no list of words", "part them by semicolons")
    return tuple(name for part in parts if (name := cells.words(part)))


def _identified(cell: object) -> Mapping[str, str]:
    """Identifiers in one cell, as `cik=0000320193; lei=HWUPKR0MPOU8FGXBT394`, or a mapping of them."""
    if isinstance(cell, Mapping):
        return {str(k): str(v) for k, v in cell.items()}
    pairs = [part.partition("=") for part in _listed(cell)]
    for scheme, sign, value in pairs:
        if not (scheme.strip() and sign and value.strip()):
            raise CellError(f"'{scheme}{sign}{value}' is no identifier", "write it as cik=0000320193")
    return {scheme.strip().lower(): value.strip() for scheme, _, value in pairs}


def _interval(cell: str) -> int:
    """Days between two reviews."""
    found = re.fullmatch(r"(\d{1,4}) (day|week|month|year)s?", cells.words(cell))
    if not found:
        raise CellError(f"review_every '{cell}' is no interval", "write 90 days, 6 months or 1 year")
    return int(found[1]) * {"day": 1, "week": 7, "month": 30, "year": 365}[found[2]]


def _text(kind: Callable[[str], Any]) -> BeforeValidator:
    """A parser of cells as a validator: already parsed values pass."""

    def parse(cell: object) -> object:
        if isinstance(cell, list | dict):
            raise CellError("a list where one value belongs", "write one value")
        return kind(cell) if isinstance(cell, str) else cell

    return BeforeValidator(parse)


def _day(column: str) -> BeforeValidator:
    return _text(partial(cells.day, column=column))


Words = Annotated[str, _text(cells.words)]
Address = Annotated[str, _text(_address)]
Reviewed = Annotated[Review, _text(_review)]


class Row(BaseModel):
    """Unknown keys are errors, empty cells are absent ones."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    @model_validator(mode="before")
    @classmethod
    def _without_empty(cls, data: object) -> object:
        if not isinstance(data, Mapping):
            return data
        empty = [k for k, v in data.items() if v is None or (isinstance(v, str) and (not v or v.isspace()))]
        return {k: v for k, v in data.items() if k not in empty} if empty else data


class Provenance(Row):
    """Where a row comes from and when it held: what every kind of fact shares."""

    valid_from: Annotated[date | None, _day("valid_from")] = None
    valid_to: Annotated[date | None, _day("valid_to")] = None
    known_from: Annotated[date | None, _day("known_from")] = None
    source_url: Address | None = None
    review: Reviewed | None = None
    note: Words | None = None

    @model_validator(mode="after")
    def _in_order(self) -> Provenance:
        if self.valid_from and self.valid_to and self.valid_from > self.valid_to:
            raise CellError(
                f"valid_from {self.valid_from} is after valid_to {self.valid_to}", "exchange or mend the two"
            )
        return self


class FactRow(Provenance):
    """One fact, of a flat file or of a source file once it has inherited what the file says of all."""

    entity: Words
    concept: Words
    unit: Annotated[str | None, _text(cells.unit)] = None
    value: InstanceOf[Figures]
    source: Words
    aliases: Annotated[tuple[str, ...], BeforeValidator(_listed)] = ()
    weak: Annotated[tuple[str, ...], BeforeValidator(_listed)] = ()
    identifiers: Annotated[Mapping[str, str], BeforeValidator(_identified)] = Field(default_factory=dict)
    type: Annotated[EntityType | None, _text(_entity_type)] = None
    comparator: Annotated[Comparator, _text(cells.comparator)] = Comparator.EXACTLY
    period: Words | None = None
    period_start: Annotated[date | None, _day("period_start")] = None
    period_end: Annotated[date | None, _day("period_end")] = None
    method: Words | None = None
    lang: Words | None = None
    exchange: Words | None = None

    @field_validator("concept")
    @classmethod
    def _office(cls, concept: str) -> str:
        prefix, colon, title = concept.partition(":")
        if colon and prefix.strip().lower() == "role":
            if not title.strip():
                raise CellError("concept 'role:' names no office", "write role:chief executive officer")
            return f"role:{title.strip().lower()}"
        return concept

    @field_validator("value", mode="before")
    @classmethod
    def _figures(cls, cell: object, info: ValidationInfo) -> object:
        if not isinstance(cell, str):
            raise CellError("value is no number and no text", "write one number, a range, or words")
        concept = str(info.data.get("concept", ""))
        slug = concept.lower().replace("_", "-").replace(" ", "-")
        if slug == "fiscal-year-end":
            return Figures(text=cells.year_end(cell))
        return cells.figures(cell, info.data.get("unit"), textual=slug in TEXTUAL or concept.startswith("role:"))

    @model_validator(mode="after")
    def _period_reads(self) -> FactRow:
        parse_period(self.period or "", self.period_start, self.period_end)
        return self


class TickerRow(Provenance):
    """`symbol: none` says that the company is not listed."""

    symbol: Words
    exchange: Words | None = None
    source: Words


class RoleRow(Provenance):
    """`person` is the id of an entity file, or a name."""

    title: Words
    person: Words
    source: Words


Names = dict[str, Annotated[tuple[str, ...], BeforeValidator(_listed)]]
"""Language tag, or `any`, to names."""


class EntityFile(Row):
    """entities/<id>.yml"""

    name: Words
    type: Annotated[EntityType, _text(_strict_type)]
    names: Names = Field(default_factory=dict)
    weak: Names = Field(default_factory=dict)
    identifiers: dict[str, Words] = Field(default_factory=dict)
    country: Words | None = None
    fiscal_year_end: Annotated[str | None, _text(cells.year_end)] = None
    tickers: list[TickerRow] = Field(default_factory=list)
    roles: list[RoleRow] = Field(default_factory=list)
    note: Words | None = None

    @field_validator("country")
    @classmethod
    def _two_letters(cls, country: str | None) -> str | None:
        if country is not None and not re.fullmatch(r"[A-Z]{2}", country):
            raise CellError(f"country '{country}' is no code of ISO 3166", "write two capitals, such as FR")
        return country


class TableRow(Row):
    """A flat file beside the source file, with what all its rows share."""

    file: Words
    entity: Words | None = None
    concept: Words | None = None
    unit: Words | None = None
    comparator: Words | None = None
    method: Words | None = None
    type: Words | None = None


class SourceFile(Row):
    """sources/<id>.yml. `facts` are fact rows without what stands here for all of them."""

    publisher: Words
    title: Words
    url: Address | None = None
    licence: Words
    published: Annotated[date | None, _day("published")] = None
    reviewed: Annotated[date, _day("reviewed")]
    review_every: Annotated[int, _text(_interval)]
    review: Reviewed = "reviewed"
    note: Words | None = None
    facts: list[dict[str, Any]] = Field(default_factory=list)
    tables: list[TableRow] = Field(default_factory=list)


Kind = Literal["money", "count", "percent", "ratio", "power", "area", "duration", "number", "text"]


class ConceptRow(Row):
    """One entry of concepts.yml."""

    description: Words
    kind: Kind
    flow: bool = False
    about: Literal["company", "country", "person", "any"]
    opposite: Words | None = None
    names: Annotated[tuple[str, ...], BeforeValidator(_listed)]
    aliases: Annotated[tuple[str, ...], BeforeValidator(_listed)] = ()
    near: Annotated[tuple[str, ...], BeforeValidator(_listed)] = ()
    standard: Words | None = None


Fault = tuple[tuple[int | str, ...], str, str]
"""Place inside the row, what is wrong, and the remedy."""


def parse(model: type[_M], data: Mapping[str, Any]) -> tuple[_M | None, list[Fault]]:
    """The row, or what is wrong with it."""
    try:
        return model.model_validate(data), []
    except ValidationError as error:
        return None, [_fault(model, e) for e in error.errors(include_url=False, include_input=False)]


def _fault(model: type[Row], error: Mapping[str, Any]) -> Fault:
    place: tuple[int | str, ...] = tuple(error["loc"])
    name = str(place[-1]) if place else "the row"
    cause = error.get("ctx", {}).get("error")
    if isinstance(cause, CellError):
        return place, cause.what, cause.remedy
    if error["type"] == "missing":
        return place, f"{name} is missing", f"fill in {name}"
    if error["type"] == "extra_forbidden":
        near = difflib.get_close_matches(name, model.model_fields, n=1)
        return (
            place,
            f"unknown key '{name}'",
            f"did you mean {near[0]}?" if near else "take it out, or see docs/reference.md",
        )
    message = str(error["msg"])
    return place, f"{name}: {message[:1].lower()}{message[1:]}", "see docs/reference.md for what belongs there"
