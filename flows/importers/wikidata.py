"""Companies, institutions and places from Wikidata: who runs them and since when, tickers, headcounts, names in many
languages.

## What it brings

`role:chief executive officer`, `role:chair`, `role:founder` and `role:director` with first and last day, `ticker` with
its exchange, `employees`, `population`, and labels, aliases, official, short and former names as aliases.

## Traps

- Anybody can edit Wikidata: every row is `unverified`, so that it can support a claim and never refutes one, until
  somebody has looked and marked it as reviewed. `note` tells the statement's rank and whether it has a reference;
  `source_url` is that reference's where it has an address.
- Deprecated statements are left out; so are offices without an end where another statement is preferred, and roles that
  ended on a day that is not known: whether they still hold cannot be said.
- "2014" as a start begins on its first day, as an end it ends on its last: whoever held an office in that year counts.
"""

from __future__ import annotations

import calendar
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from flows.importers._model import (
    Context,
    Got,
    Importer,
    MalformedError,
    NotNowError,
    Reading,
    Row,
    Step,
    TargetError,
    fields,
    listed,
    names,
    number,
    parsed,
    words,
)
from flows.ingest.pace import Rate

BATCH = 50
"""Entities that one call may ask for."""

_LANGUAGES = (
    "en fr de es it pt nl sv da nb fi pl cs sk hu ro bg el ru uk tr ar he fa hi bn ta th vi id ms zh ja ko ca hr sl "
    "sr et lv lt mul"
).split()
_ROLES = {
    "P169": "chief executive officer",
    "P488": "chair",
    "P112": "founder",
    "P1037": "director",
}
_COUNTS = {"P1128": ("employees", "person"), "P1082": ("population", "person")}
_NAMES = ("P1448", "P1813", "P1449")
_COMPANIES = frozenset({"P169", "P414", "P249", "P1128", "P946"})
"""Properties that only companies and the like have."""


def _plan(targets: Sequence[str], options: Context) -> Sequence[Step]:
    ids = [target.strip().upper() for target in targets]
    for item in ids:
        if not re.fullmatch(r"Q[1-9]\d{0,11}", item):
            raise TargetError(f"{item!r} is no item; write its number, such as Q182477 for NVIDIA")
    if not ids:
        raise TargetError("name at least one item by its number, such as Q182477 for NVIDIA")
    return list(_steps(ids, "labels|aliases|claims", {}))


def _steps(ids: Sequence[str], parts: str, context: Context) -> Iterator[Step]:
    for start in range(0, len(ids), BATCH):
        asked = "|".join(ids[start : start + BATCH])
        yield Step(
            f"/w/api.php?action=wbgetentities&format=json&maxlag=5&props={parts}&languages={'|'.join(_LANGUAGES)}"
            f"&ids={asked}",
            {**context, "ids": asked},
        )


def _read(step: Step, got: Got) -> Reading:
    entities = _entities(got)
    if "pending" in step.context:
        return _named(step, entities)
    rows: list[Row] = []
    pending: list[Row] = []
    left_out: list[str] = []
    for item in step.context["ids"].split("|"):
        entity = fields(entities.get(item, {"missing": ""}), item)
        if "missing" in entity or not _label(entity):
            left_out.append(f"{item}: no such item, or one without a name")
            continue
        for row in _rows(item, entity, left_out):
            (pending if "item" in row else rows).append(row)
    return Reading(rows, list(_asked_names(pending)), left_out)


def _entities(got: Got) -> Mapping[str, object]:
    answer = fields(parsed(got), "the answer")
    if "error" in answer:
        error = fields(answer["error"], "error")
        if error.get("code") in ("maxlag", "ratelimited"):
            raise NotNowError(10.0)
        raise MalformedError(f"{words(error.get('code'))}: {words(error.get('info'))}")
    return fields(answer.get("entities"), "entities")


# -- names of people and exchanges, in a second round ----------------------------------------------------------------


def _asked_names(pending: Sequence[Row]) -> Iterator[Step]:
    """Roles and listings name items; what those are called is asked for with the rows that wait for it."""
    ids = sorted({row["item"] for row in pending})
    for start in range(0, len(ids), BATCH):
        batch = set(ids[start : start + BATCH])
        waiting = [row for row in pending if row["item"] in batch]
        yield from _steps(sorted(batch), "labels", {"pending": json.dumps(waiting, ensure_ascii=False)})


def _named(step: Step, entities: Mapping[str, object]) -> Reading:
    rows: list[Row] = []
    left_out: list[str] = []
    for waiting in json.loads(step.context["pending"]):
        row: Row = dict(waiting)
        item, cell = row.pop("item"), row.pop("cell")
        name = _label(fields(entities.get(item, {}), item))
        if name:
            rows.append({**row, cell: name})
        else:
            left_out.append(f"{row['entity']}, {row['concept']}: {item} has no name")
    return Reading(rows, left_out=left_out)


def _label(entity: Mapping[str, object]) -> str:
    labels = fields(entity.get("labels") or {}, "labels")
    for language in ("en", "mul", *labels):
        if language in labels:
            return words(fields(labels[language], "a label").get("value"))
    return ""


# -- one item ---------------------------------------------------------------------------------------------------------


def _rows(item: str, entity: Mapping[str, object], left_out: list[str]) -> Iterator[Row]:
    claims = fields(entity.get("claims") or {}, "claims")
    name = _label(entity)
    common = {
        "entity": name,
        "aliases": names(list(_called(entity, claims)), name),
        "type": "company" if _COMPANIES & set(claims) else "",
        "identifier": f"wikidata:{item}",
        "review": "unverified",
        "source": f"Wikidata, {name} ({item})",
    }
    said_of = list(_statements(claims, (*_ROLES, *_COUNTS, "P414", "P249")))
    preferred = {said.about for said in said_of if said.rank == "preferred"}
    for said in said_of:
        if said.about in preferred and said.about in _ROLES and said.rank == "normal" and not said.ends:
            left_out.append(f"{name}, {said.about}: another statement is preferred, and this one has no end")
            continue
        row = said.row(left_out, name)
        if row is not None:
            yield {**common, "source_url": f"https://www.wikidata.org/wiki/{item}", **row}


def _called(entity: Mapping[str, object], claims: Mapping[str, object]) -> Iterator[object]:
    for label in fields(entity.get("labels") or {}, "labels").values():
        yield fields(label, "a label").get("value")
    for several in fields(entity.get("aliases") or {}, "aliases").values():
        for alias in listed(several, "aliases"):
            yield fields(alias, "an alias").get("value")
    for said in _statements(claims, _NAMES):
        if isinstance(said.value, dict):
            yield said.value.get("text")


@dataclass(frozen=True, slots=True)
class _Statement:
    about: str
    value: object
    rank: str
    qualifiers: Mapping[str, Sequence[object]]
    references: Sequence[object]

    def row(self, left_out: list[str], name: str) -> Row | None:
        begin, end = self.day("P580", "first"), self.day("P582", "last")
        if self.has_unknown("P582"):
            left_out.append(f"{name}, {self.about}: ended on a day that is not known")
            return None
        held = {"valid_from": _iso(begin), "valid_to": _iso(end), "note": self.note}
        if self.url:
            held["source_url"] = self.url
        if self.about in _ROLES:
            return {"concept": f"role:{_ROLES[self.about]}", "item": _item(self.value), "cell": "value", **held}
        if self.about in _COUNTS:
            concept, unit = _COUNTS[self.about]
            amount = fields(self.value, "a quantity").get("amount")
            at = _iso(self.day("P585", "first")) or held["valid_from"]
            count = number(words(amount).removeprefix("+"))
            return {"concept": concept, "unit": unit, "value": count, "comparator": "about", **held, "valid_from": at}
        if self.about == "P249":
            return {"concept": "ticker", "value": words(self.value), **held}
        symbol = words(self.qualifier("P249"))
        if not symbol:
            left_out.append(f"{name}, P414: a listing without a symbol")
            return None
        return {"concept": "ticker", "value": symbol, "item": _item(self.value), "cell": "exchange", **held}

    @property
    def ends(self) -> bool:
        return "P582" in self.qualifiers

    @property
    def note(self) -> str:
        return f"rank {self.rank}, {'with' if self.references else 'without'} a reference"

    @property
    def url(self) -> str:
        """Of its first reference that has one (P854)."""
        for reference in self.references:
            snaks = fields(fields(reference, "a reference").get("snaks") or {}, "snaks")
            for snak in listed(snaks.get("P854", []), "P854"):
                address = words(_value(fields(snak, "a snak")))
                if re.fullmatch(r"https?://[^\s/@]+(?:/\S*)?", address):
                    return address
        return ""

    def qualifier(self, property_: str) -> object:
        snaks = self.qualifiers.get(property_, ())
        return _value(fields(snaks[0], "a qualifier")) if snaks else None

    def has_unknown(self, property_: str) -> bool:
        return any(
            fields(snak, "a qualifier").get("snaktype") == "somevalue" for snak in self.qualifiers.get(property_, ())
        )

    def day(self, property_: str, bound: Literal["first", "last"]) -> date | None:
        value = self.qualifier(property_)
        return _day(value, bound) if isinstance(value, dict) else None


def _statements(claims: Mapping[str, object], properties: Sequence[str]) -> Iterator[_Statement]:
    for property_ in properties:
        for item in listed(claims.get(property_, []), property_):
            claim = fields(item, "a statement")
            main = fields(claim.get("mainsnak"), "mainsnak")
            value = _value(main)
            if claim.get("rank") == "deprecated" or value is None:
                continue
            qualifiers = fields(claim.get("qualifiers") or {}, "qualifiers")
            yield _Statement(
                property_,
                value,
                words(claim.get("rank")),
                {key: listed(snaks, key) for key, snaks in qualifiers.items()},
                listed(claim.get("references") or [], "references"),
            )


def _value(snak: Mapping[str, object]) -> object:
    """None for "some value" and "no value"."""
    if snak.get("snaktype") != "value":
        return None
    return fields(snak.get("datavalue"), "datavalue").get("value")


def _item(value: object) -> str:
    found = words(fields(value, "an item").get("id"))
    if not re.fullmatch(r"Q[1-9]\d{0,11}", found):
        raise MalformedError(f"{found!r:.40} is no item")
    return found


def _day(value: Mapping[str, object], bound: Literal["first", "last"]) -> date | None:
    """A point in time by its precision: 11 a day, 10 a month, 9 a year; None for anything vaguer or out of range."""
    found = re.fullmatch(r"\+(\d{4})-(\d{2})-(\d{2})T[0-9:]+Z", str(value.get("time")))
    if found is None or not isinstance(value.get("precision"), int):
        return None
    year, month, day_ = (int(part) for part in found.groups())
    precision = value["precision"]
    try:
        if precision == 11:
            return date(year, month, day_)
        if precision == 10:
            return date(year, month, 1 if bound == "first" else calendar.monthrange(year, month)[1])
        if precision == 9:
            return date(year, 1, 1) if bound == "first" else date(year, 12, 31)
    except (ValueError, calendar.IllegalMonthError):
        return None
    return None


def _iso(day_: date | None) -> str:
    return "" if day_ is None else day_.isoformat()


IMPORTER = Importer(
    name="wikidata",
    title="who runs companies, tickers, headcounts and names in many languages",
    targets="items, such as Q182477",
    publisher="Wikidata",
    licence="CC0",
    base="https://www.wikidata.org",
    rate=Rate(per_second=1),
    plan=_plan,
    read=_read,
    needs_contact=True,
    review="unverified",
    doc=__doc__,
)
