"""Revenue, income, assets and the like of companies that file with the SEC, quarter by quarter and year by year.

## What it brings

From a company's *company facts*: `revenue`, `gross-profit`, `operating-income`, `net-income`, `research-spending`,
`operating-cash-flow`, `capital-expenditure`, `earnings-per-share`, `total-assets`, `equity`, `cash`, `long-term-debt`,
`shares-outstanding`. Each period with the day on which it was first filed; a figure that a later filing restates is a
row of its own.

## Traps

- EDGAR repeats a period in every later filing: the earliest day counts, a repetition adds nothing, and the same figure
  rounded is no restatement.
- `fy` and `fp` of a row describe the filing, not the period; periods are told by their days. A fiscal year is named
  after the year in which it ends, one that ends in the first week of January after the year before.
- Companies change the concept under which they report revenue; the rows of several are joined period by period.
- Filings have no fourth quarter, and of cash flows only the year so far: a quarter without a row is the longer period
  less the shorter one, and `method` says so.
- Companies with several classes of shares do not state their number here.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from flows.importers._model import (
    Context,
    Got,
    Importer,
    MalformedError,
    Reading,
    Row,
    Step,
    day,
    fields,
    listed,
    number,
    parsed,
    words,
)
from flows.importers._sec import LICENCE, PUBLISHER, RATE, ciks, company

_FORMS = frozenset(
    f"{form}{amended}" for form in ("10-K", "10-Q", "10-KT", "20-F", "40-F", "6-K", "8-K") for amended in ("", "/A")
)


@dataclass(frozen=True, slots=True)
class _Measure:
    concept: str
    tags: tuple[str, ...]
    """In us-gaap or dei, the one that wins first."""
    unit: str = "USD"
    source_unit: str = "USD"
    additive: bool = True
    """Whether quarters add up to the year, so that a missing one can be reckoned."""


_MEASURES = (
    _Measure(
        "revenue",
        (
            "RevenueFromContractWithCustomerExcludingAssessedTax",
            "Revenues",
            "SalesRevenueNet",
            "RevenueFromContractWithCustomerIncludingAssessedTax",
        ),
    ),
    _Measure("gross-profit", ("GrossProfit",)),
    _Measure("operating-income", ("OperatingIncomeLoss",)),
    _Measure("net-income", ("NetIncomeLoss",)),
    _Measure("research-spending", ("ResearchAndDevelopmentExpense",)),
    _Measure("operating-cash-flow", ("NetCashProvidedByUsedInOperatingActivities",)),
    _Measure(
        "capital-expenditure", ("PaymentsToAcquirePropertyPlantAndEquipment", "PaymentsToAcquireProductiveAssets")
    ),
    _Measure("earnings-per-share", ("EarningsPerShareDiluted",), "USD", "USD/shares", additive=False),
    _Measure("total-assets", ("Assets",)),
    _Measure("equity", ("StockholdersEquity",)),
    _Measure("cash", ("CashAndCashEquivalentsAtCarryingValue",)),
    _Measure("long-term-debt", ("LongTermDebt",)),
    _Measure("shares-outstanding", ("EntityCommonStockSharesOutstanding",), "share", "shares", additive=False),
)

_Days = tuple[date | None, date]
"""First and last day of a duration; None and the day of an instant."""


@dataclass(frozen=True, slots=True)
class _Stated:
    value: Decimal
    filed: date
    filing: str
    method: str = ""


def _plan(targets: Sequence[str], options: Context) -> Sequence[Step]:
    return [Step(f"/api/xbrl/companyfacts/CIK{cik}.json", {"cik": cik}) for cik in ciks(targets)]


def _read(step: Step, got: Got) -> Reading:
    answer = fields(parsed(got), "the answer")
    name = words(answer.get("entityName"))
    taxonomies = fields(answer.get("facts"), "facts")
    if not name:
        raise MalformedError("entityName is missing")
    periods = {measure.concept: _periods(measure, taxonomies) for measure in _MEASURES}
    years = _fiscal_years(periods)
    common = {
        "entity": company(name),
        "aliases": name if name != company(name) else "",
        "type": "company",
        "identifier": f"cik:{step.context['cik'].lstrip('0')}",
        "source": f"{PUBLISHER}, company facts of {company(name)}",
        "source_url": f"https://data.sec.gov/api/xbrl/companyfacts/CIK{step.context['cik']}.json",
    }
    rows = [
        {**common, **row}
        for measure in _MEASURES
        for row in _rows(measure, _completed(measure, periods[measure.concept]), years)
    ]
    return Reading(rows)


def _periods(measure: _Measure, taxonomies: Mapping[str, object]) -> dict[_Days, list[_Stated]]:
    """What was stated of each period, in the order of filing, repetitions left out."""
    by_tag = [_stated(taxonomies, tag, measure.source_unit) for tag in measure.tags]
    joined: dict[_Days, list[_Stated]] = {}
    for found in by_tag:
        for days, stated in found.items():
            if days not in joined:
                joined[days] = list(stated)
                continue
            # The same figure under another concept can only tell that it was known earlier.
            values = {s.value for s in joined[days]}
            joined[days] += [s for s in stated if s.value in values]
    return {days: _changes(stated) for days, stated in joined.items()}


def _stated(taxonomies: Mapping[str, object], tag: str, unit: str) -> dict[_Days, list[_Stated]]:
    found: dict[_Days, list[_Stated]] = defaultdict(list)
    for taxonomy in ("us-gaap", "dei"):
        concepts = fields(taxonomies.get(taxonomy, {}), taxonomy)
        if tag not in concepts:
            continue
        units = fields(fields(concepts[tag], tag).get("units"), f"units of {tag}")
        for item in listed(units.get(unit, []), f"{unit} of {tag}"):
            row = fields(item, f"a row of {tag}")
            if row.get("form") not in _FORMS:
                continue
            start = None if row.get("start") is None else day(row["start"], "start")
            stated = _Stated(
                Decimal(number(row.get("val"))),
                day(row.get("filed"), "filed"),
                f"{words(row.get('form'))} {words(row.get('accn'))}",
            )
            found[start, day(row.get("end"), "end")].append(stated)
    return found


def _changes(stated: Iterable[_Stated]) -> list[_Stated]:
    kept: list[_Stated] = []
    for item in sorted(stated, key=lambda s: (s.filed, s.filing, s.value)):
        if not kept or not _is_same(kept[-1].value, item.value):
            kept.append(item)
    return kept


def _is_same(earlier: Decimal, later: Decimal) -> bool:
    """Equal, or the earlier figure rounded to the later one's digits."""
    step = Decimal(1).scaleb(_trailing_zeros(later))
    return earlier == later or (step > 1 and abs(earlier - later) * 2 <= step)


def _trailing_zeros(value: Decimal) -> int:
    digits = format(value, "f").lstrip("-")
    return 0 if "." in digits or value == 0 else len(digits) - len(digits.rstrip("0"))


# -- quarters that no filing states ----------------------------------------------------------------------------------


def _completed(measure: _Measure, periods: Mapping[_Days, list[_Stated]]) -> dict[_Days, list[_Stated]]:
    """With quarters reckoned from the periods that begin with the fiscal year, where they have no row."""
    found = dict(periods)
    if not measure.additive:
        return found
    by_start: dict[date, dict[int, date]] = defaultdict(dict)
    for start, end in periods:
        quarters = 0 if start is None else _quarters(start, end)
        if start is not None and quarters:
            by_start[start][quarters] = end
    for start, ends in by_start.items():
        for quarters in (2, 3, 4):
            if quarters not in ends or quarters - 1 not in ends:
                continue
            days = (ends[quarters - 1] + timedelta(days=1), ends[quarters])
            if days not in found and _quarters(*days) == 1:
                longer, shorter = periods[start, ends[quarters]], periods[start, ends[quarters - 1]]
                found[days] = _difference(longer, shorter, _METHODS[quarters])
    return found


_METHODS = {2: "half year less first quarter", 3: "nine months less half year", 4: "full year less nine months"}


def _difference(longer: Sequence[_Stated], shorter: Sequence[_Stated], method: str) -> list[_Stated]:
    """As first filed. Restatements of the two come at different times, and what lies between them is no quarter."""
    whole = longer[0]
    part = [s for s in shorter if s.filed <= whole.filed]
    return [_Stated(whole.value - part[-1].value, whole.filed, whole.filing, method)] if part else []


def _quarters(start: date, end: date) -> int:
    """How many quarters a duration has; 0 where it is none of 13, 26, 39 or 52 weeks, give or take a week."""
    days = (end - start).days + 1
    for quarters in (1, 2, 3, 4):
        if abs(days - round(quarters * 91.3)) <= 11:
            return quarters
    return 0


# -- names of periods ------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Years:
    """The fiscal years that a company has reported, by their last days."""

    ends: tuple[date, ...]

    @property
    def calendar(self) -> bool:
        return all((end.month, end.day) == (12, 31) for end in self.ends)

    def holding(self, end: date) -> date | None:
        """The last day of the year that a period belongs to, reckoned from the nearest one where it is not over."""
        if not self.ends:
            return None
        later = [known for known in self.ends if known >= end]
        if later and (later[0] - end).days < 370:
            return later[0]
        last = max((known for known in self.ends if known < end), default=None)
        years = 0 if last is None else -(-(end - last).days // 372)
        return None if last is None or years > 2 else last + timedelta(days=round(years * 365.25))


def _fiscal_years(periods: Mapping[str, Mapping[_Days, object]]) -> _Years:
    ends = {
        end for found in periods.values() for start, end in found if start is not None and _quarters(start, end) == 4
    }
    # Companies also state twelve months that end with a quarter; a fiscal year ends where most of them do.
    return _Years(tuple(sorted(end for end in ends if _is_usual(end, ends))))


def _is_usual(end: date, ends: Iterable[date]) -> bool:
    near = sum(1 for other in ends if min((end - other).days % 365.25, (other - end).days % 365.25) <= 10)
    return near * 2 >= len(list(ends))


def _rows(measure: _Measure, periods: Mapping[_Days, list[_Stated]], years: _Years) -> Iterator[Row]:
    for (start, end), stated in sorted(periods.items(), key=lambda item: (item[0][1], item[0][0] or item[0][1])):
        when = _instant(end) if start is None else _duration(start, end, years)
        if when is None:
            continue
        for item in stated:
            yield {
                "concept": measure.concept,
                "value": number(item.value),
                "unit": measure.unit,
                **when,
                "known_from": item.filed.isoformat(),
                "method": item.method,
                "note": item.filing,
            }


def _instant(end: date) -> Row:
    return {"period": end.isoformat()}


def _duration(start: date, end: date, years: _Years) -> Row | None:
    quarters = _quarters(start, end)
    last = years.holding(end)
    if not quarters or last is None:
        return None
    ordinal = 4 - round((last - end).days / 91.3)
    begins_year = ordinal == quarters
    if quarters == 1:
        part = f"-Q{ordinal}"
    elif not begins_year:
        return None
    else:
        part = {2: "-H1", 3: "-9M", 4: ""}[quarters]
    if not 1 <= ordinal <= 4:
        return None
    # A year of 52 weeks can run into the next calendar year by some days.
    year = (last - timedelta(days=7)).year
    if years.calendar:
        return {"period": f"{year}{part}"}
    return {"period": f"FY{year}{part}", "period_start": start.isoformat(), "period_end": end.isoformat()}


IMPORTER = Importer(
    name="sec-facts",
    title="figures from companies' SEC filings",
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
