"""Legal, former and trading names of legal entities from the Global Legal Entity Identifier Foundation.

## What it brings

`lei` for each entity, its names as aliases: legal, earlier, trading and transliterated ones.

## Traps

- Funds and branches have identifiers too; only `GENERAL` entities are taken, others are named as left out.
- A lapsed registration says that nobody paid for its renewal, not that the company is gone; it stays.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from urllib.parse import quote, urlsplit

from flows.importers._model import (
    Context,
    Got,
    Importer,
    MalformedError,
    Reading,
    Row,
    Step,
    TargetError,
    day,
    fields,
    listed,
    names,
    parsed,
    words,
)
from flows.ingest.pace import Rate

PAGE = 100
_LEI = re.compile(r"[A-Z0-9]{18}[0-9]{2}")


def _plan(targets: Sequence[str], options: Context) -> Sequence[Step]:
    if not targets:
        raise TargetError("name companies by their LEI, or by their legal name as it is registered")
    leis = [target.strip().upper() for target in targets if _LEI.fullmatch(target.strip().upper())]
    others = [target.strip() for target in targets if not _LEI.fullmatch(target.strip().upper())]
    batches = [leis[i : i + PAGE] for i in range(0, len(leis), PAGE)]
    filters = [f"filter[lei]={','.join(batch)}" for batch in batches]
    filters += [f"filter[entity.legalName]={quote(name)}" for name in others]
    return [Step(f"/api/v1/lei-records?{one}&page[size]={PAGE}&page[number]=1") for one in filters]


def _read(step: Step, got: Got) -> Reading:
    answer = fields(parsed(got), "the answer")
    found = answer.get("data")
    # One record, where it was asked for by its own address, is no list.
    records = [found] if isinstance(found, dict) else listed(found, "data")
    rows: list[Row] = []
    left_out: list[str] = []
    for record in records:
        attributes = fields(fields(record, "a record").get("attributes"), "attributes")
        row = _row(attributes)
        category = words(fields(attributes.get("entity"), "entity").get("category")) or "GENERAL"
        if category == "GENERAL":
            rows.append(row)
        else:
            left_out.append(f"{row['value']} {row['entity']}: {category.lower()}, no company")
    return Reading(rows, _following(answer), left_out)


def _following(answer: Mapping[str, object]) -> Sequence[Step]:
    address = fields(answer.get("links", {}), "links").get("next")
    if address is None:
        return ()
    parts = urlsplit(words(address))
    if not parts.path.startswith("/api/v1/lei-records"):
        raise MalformedError(f"the next page is said to be at {words(address):.80}")
    return [Step(f"{parts.path}?{parts.query}")]


def _row(attributes: Mapping[str, object]) -> Row:
    entity = fields(attributes.get("entity"), "entity")
    name = words(fields(entity.get("legalName"), "legalName").get("name"))
    lei = words(attributes.get("lei"))
    if not name or not _LEI.fullmatch(lei):
        raise MalformedError(f"a record without a legal name or a proper LEI ({lei or 'none'})")
    others = [
        fields(item, key).get("name")
        for key in ("otherNames", "transliteratedOtherNames")
        for item in listed(entity.get(key) or [], key)
    ]
    updated = fields(attributes.get("registration"), "registration").get("lastUpdateDate")
    return {
        "entity": name,
        "aliases": names(others, name),
        "type": "company",
        "identifier": f"lei:{lei}",
        "concept": "lei",
        "value": lei,
        "known_from": "" if updated is None else day(updated, "lastUpdateDate").isoformat(),
        "source": "GLEIF, LEI records",
        "source_url": f"https://search.gleif.org/#/record/{lei}",
    }


IMPORTER = Importer(
    name="gleif",
    title="names of legal entities",
    targets="LEIs or legal names",
    publisher="GLEIF",
    licence="CC0",
    base="https://api.gleif.org",
    rate=Rate(per_second=1),
    plan=_plan,
    read=_read,
    accept="application/vnd.api+json",
    doc=__doc__,
)
