"""The European Central Bank's euro reference rates, one a currency and business day.

## What it brings

`exchange-rate` of the euro: units of each currency for one euro, valid and known from its day. Without a target the
last 90 days; `history` since 1999; `today`; or a file of yours in the ECB's CSV form by its address.

## Traps

- Rates are for information, published at about 16:00 CET; banks' own differ by the hour.
- A currency that is no longer quoted has `N/A` or nothing, which is no rate.
"""

from __future__ import annotations

import csv
import io
import re
import zipfile
from collections.abc import Iterator, Sequence
from typing import Any

from flows.importers._model import Context, Got, Importer, MalformedError, Reading, Row, Step, TargetError, day, number
from flows.ingest.pace import Rate

_PATHS = {
    "": "/stats/eurofxref/eurofxref-hist-90d.xml",
    "today": "/stats/eurofxref/eurofxref-daily.xml",
    "history": "/stats/eurofxref/eurofxref-hist.zip",
}
_LONGEST = 32 << 20
"""Bytes of the unpacked history; it has 2 MB."""
_CODE = re.compile(r"[A-Z]{3}")


def _plan(targets: Sequence[str], options: Context) -> Sequence[Step]:
    chosen = targets or [""]
    unknown = [target for target in chosen if target not in _PATHS]
    if unknown:
        raise TargetError(f"{unknown[0]!r} is none; write today, history, or nothing for the last 90 days")
    return [Step(_PATHS[target]) for target in chosen]


def _read(step: Step, got: Got) -> Reading:
    if got.body.startswith(b"PK"):
        rates = _table(_unzipped(got.body))
    elif got.body.lstrip().startswith(b"<"):
        rates = _xml(got.body)
    else:
        rates = _table(got.body)
    rows = [_row(when, currency, rate) for when, currency, rate in rates]
    if not rows:
        raise MalformedError("the answer has no rate")
    return Reading(rows)


def _row(when: str, currency: str, rate: str) -> Row:
    valid = day(when, "the day of a rate").isoformat()
    if not _CODE.fullmatch(currency):
        raise MalformedError(f"{currency!r:.40} is no currency")
    return {
        "entity": "Euro",
        "concept": "exchange-rate",
        "value": number(rate),
        "unit": currency,
        "method": f"EUR/{currency}, ECB reference rate",
        "valid_from": valid,
        "known_from": valid,
        "source": "ECB statistics, euro foreign exchange reference rates",
        "source_url": "https://www.ecb.europa.eu/stats/eurofxref",
    }


def _xml(body: bytes) -> Iterator[tuple[str, str, str]]:
    from lxml import etree

    # No entities, no DTD, nothing from elsewhere, no huge trees.
    parser = etree.XMLParser(resolve_entities=False, load_dtd=False, no_network=True, huge_tree=False)
    try:
        root: Any = etree.fromstring(body, parser)
    except etree.LxmlError as problem:
        raise MalformedError(f"the answer is no XML ({str(problem)[:100]})") from None
    for of_day in root.iter("{*}Cube"):
        for rate in of_day.iterchildren("{*}Cube"):
            if of_day.get("time") and rate.get("currency"):
                yield of_day.get("time"), rate.get("currency"), rate.get("rate", "")


def _table(body: bytes) -> Iterator[tuple[str, str, str]]:
    try:
        text = body.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise MalformedError("the answer is no UTF-8") from None
    reader = csv.reader(io.StringIO(text))
    head = [cell.strip() for cell in next(reader, [])]
    if head[:1] != ["Date"]:
        raise MalformedError("the table does not begin with the column Date")
    for cells in reader:
        for currency, rate in zip(head[1:], cells[1:], strict=False):
            if currency and rate.strip() not in ("", "N/A"):
                yield cells[0], currency, rate.strip()


def _unzipped(body: bytes) -> bytes:
    try:
        with zipfile.ZipFile(io.BytesIO(body)) as archive:
            (name,) = archive.namelist()
            with archive.open(name) as stream:
                content = stream.read(_LONGEST + 1)
    except (zipfile.BadZipFile, ValueError, NotImplementedError, RuntimeError, OSError, EOFError) as problem:
        raise MalformedError(f"the archive cannot be read ({str(problem)[:100]})") from None
    if len(content) > _LONGEST:
        raise MalformedError(f"the archive unpacks to more than {_LONGEST >> 20} MB")
    return content


IMPORTER = Importer(
    name="ecb",
    title="euro reference rates",
    targets="today or history; without any, the last 90 days",
    publisher="European Central Bank",
    licence="free reuse with the source named; rates unmodified",
    base="https://www.ecb.europa.eu",
    rate=Rate(per_second=1),
    plan=_plan,
    read=_read,
    accept="*/*",
    doc=__doc__,
)
