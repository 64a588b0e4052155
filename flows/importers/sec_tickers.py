"""The names, tickers and exchanges of all companies that file with the SEC, some ten thousand, in one list.

## What it brings

`ticker` for each symbol, with its exchange.

## Traps

- The list is as of its day; companies move (Walmart from NYSE to Nasdaq). See `sec-submissions` for what that means.
- One company has several symbols, one row each.
"""

from __future__ import annotations

from collections.abc import Sequence

from flows.importers._model import (
    Context,
    Got,
    Importer,
    MalformedError,
    Reading,
    Row,
    Step,
    fields,
    listed,
    parsed,
    words,
)
from flows.importers._sec import LICENCE, PUBLISHER, RATE, company
from flows.importers.sec_submissions import listings

_PATH = "/files/company_tickers_exchange.json"


def _plan(targets: Sequence[str], options: Context) -> Sequence[Step]:
    return [Step(_PATH)]


def _read(step: Step, got: Got) -> Reading:
    answer = fields(parsed(got), "the answer")
    columns = [words(column) for column in listed(answer.get("fields"), "fields")]
    rows: list[Row] = []
    left_out: list[str] = []
    for number, item in enumerate(listed(answer.get("data"), "data")):
        cells = dict(zip(columns, listed(item, f"row {number}"), strict=False))
        if len(cells) != len(columns) or not isinstance(cells.get("cik"), int):
            raise MalformedError(f"row {number} does not fit the columns {', '.join(columns)}")
        name, symbol, exchange = (words(cells.get(column)) for column in ("name", "ticker", "exchange"))
        if not name or not symbol:
            left_out.append(f"row {number}: no name or no ticker")
            continue
        common = {
            "entity": company(name),
            "aliases": name if name != company(name) else "",
            "type": "company",
            "identifier": f"cik:{cells['cik']}",
            "source": f"{PUBLISHER}, company tickers",
            "source_url": f"https://www.sec.gov{_PATH}",
        }
        rows += ({**common, **row} for row in listings(symbol, exchange, got.day))
    return Reading(rows, left_out=left_out)


IMPORTER = Importer(
    name="sec-tickers",
    title="tickers and exchanges of all companies that file with the SEC",
    targets="",
    publisher=PUBLISHER,
    licence=LICENCE,
    base="https://www.sec.gov",
    rate=RATE,
    plan=_plan,
    read=_read,
    needs_contact=True,
    doc=__doc__,
)
