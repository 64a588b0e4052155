"""A company's names, former names, tickers, exchanges and fiscal year, from its list of SEC submissions.

## What it brings

`ticker` for each symbol and exchange, `fiscal-year-end`, and former names as aliases.

## Traps

- The list is as of today. Since when a company is listed where it is, it does not say: a row holds from the day of the
  list, and a second, unverified one without a beginning lets an older article be supported and never refutes one.
- EDGAR writes `BRK-B` where the exchange has `BRK.B`; the two are one symbol to factlint.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

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
    names,
    parsed,
    words,
)
from flows.importers._sec import LICENCE, PUBLISHER, RATE, ciks, company


def listings(symbol: str, exchange: str, day: date) -> Iterator[Row]:
    """A ticker as a list of that day has it."""
    shared = {"concept": "ticker", "value": symbol.replace("-", "."), "exchange": exchange}
    yield {**shared, "valid_from": day.isoformat()}
    yield {**shared, "valid_to": (day - timedelta(days=1)).isoformat(), "review": "unverified"}


def _plan(targets: Sequence[str], options: Context) -> Sequence[Step]:
    return [Step(f"/submissions/CIK{cik}.json", {"cik": cik}) for cik in ciks(targets)]


def _read(step: Step, got: Got) -> Reading:
    answer = fields(parsed(got), "the answer")
    name = words(answer.get("name"))
    if not name:
        raise MalformedError("name is missing")
    former = [
        words(fields(item, "a former name").get("name"))
        for item in listed(answer.get("formerNames", []), "formerNames")
    ]
    common = {
        "entity": company(name),
        "aliases": names([name, *(company(old) for old in former)], company(name)),
        "type": "company",
        "identifier": f"cik:{step.context['cik'].lstrip('0')}",
        "source": f"{PUBLISHER}, submissions of {company(name)}",
        "source_url": f"https://data.sec.gov/submissions/CIK{step.context['cik']}.json",
    }
    symbols = [words(symbol) for symbol in listed(answer.get("tickers", []), "tickers")]
    exchanges = [words(exchange) for exchange in listed(answer.get("exchanges", []), "exchanges")]
    if len(symbols) != len(exchanges):
        raise MalformedError(f"{len(symbols)} tickers and {len(exchanges)} exchanges")
    rows = [
        {**common, **row}
        for symbol, exchange in zip(symbols, exchanges, strict=True)
        if symbol
        for row in listings(symbol, exchange, got.day)
    ]
    year_end = re.fullmatch(r"(\d{2})(\d{2})", words(answer.get("fiscalYearEnd")))
    if year_end:
        rows.append({**common, "concept": "fiscal-year-end", "value": f"--{year_end[1]}-{year_end[2]}"})
    return Reading(rows)


IMPORTER = Importer(
    name="sec-submissions",
    title="names, tickers and fiscal years of companies that file with the SEC",
    targets="CIKs of companies",
    publisher=PUBLISHER,
    licence=LICENCE,
    base="https://data.sec.gov",
    rate=RATE,
    plan=_plan,
    read=_read,
    needs_contact=True,
    doc=__doc__,
)
