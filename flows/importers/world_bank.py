"""Indicators of all countries and years from the World Bank: GDP, population, inflation and whatever else it counts.

## What it brings

For each indicator one row a country and year. Without a target: `NY.GDP.MKTP.CD` (`gdp`) and `SP.POP.TOTL`
(`population`). Known besides: `NY.GDP.PCAP.CD`, `NY.GDP.MKTP.KD.ZG`, `FP.CPI.TOTL.ZG`, `SL.UEM.TOTL.ZS`,
`AG.SRF.TOTL.K2`. For any other, name concept and unit: `--option concept=exports --option unit=USD`.

## Traps

- Aggregates ("World", "High income") stand among the countries; only what the World Bank's own list calls a country is
  taken.
- Values are revised with every edition and differ from other institutions' by some per cent, so that each is "about".
- A year's figure becomes known in the year after it. The interface tells only when the series was last changed, so that
  `known_from` is 1 July of the following year, the usual day of the first edition, or the last change, if that is
  earlier.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date

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
    number,
    parsed,
    words,
)
from flows.ingest.pace import Rate

PUBLISHER = "World Bank"
PAGE = 1000

_KNOWN = {
    "NY.GDP.MKTP.CD": ("gdp", "USD"),
    "SP.POP.TOTL": ("population", "person"),
    "NY.GDP.PCAP.CD": ("gdp-per-capita", "USD"),
    "NY.GDP.MKTP.KD.ZG": ("gdp-growth", "percent"),
    "FP.CPI.TOTL.ZG": ("inflation", "percent"),
    "SL.UEM.TOTL.ZS": ("unemployment-rate", "percent"),
    "AG.SRF.TOTL.K2": ("area", "square-kilometer"),
}


def _plan(targets: Sequence[str], options: Context) -> Sequence[Step]:
    indicators = [target.strip().upper() for target in targets] or ["NY.GDP.MKTP.CD", "SP.POP.TOTL"]
    for indicator in indicators:
        if not re.fullmatch(r"[A-Z0-9]+(?:\.[A-Z0-9]+)+", indicator):
            raise TargetError(f"{indicator!r} is no indicator; write one such as NY.GDP.MKTP.CD")
        if indicator not in _KNOWN and not {"concept", "unit"} <= set(options):
            raise TargetError(f"{indicator} is not known here; add --option concept=NAME and --option unit=UNIT")
    # Aggregates are told by the list of countries, so that it comes first and hands on what to ask.
    return [Step(f"/v2/country?format=json&per_page={PAGE}&page=1", {**options, "indicators": " ".join(indicators)})]


def _read(step: Step, got: Got) -> Reading:
    about, items = _page(got)
    if "indicators" in step.context:
        return _countries(step, about, items)
    indicator = step.context["indicator"]
    changed = day(about.get("lastupdated"), "lastupdated")
    taken = frozenset(step.context["countries"].split())
    concept, unit = _KNOWN.get(indicator) or (step.context["concept"], step.context["unit"])
    rows = [
        {**row, "concept": concept, "unit": unit}
        for item in items
        for row in _rows(fields(item, "a row"), indicator, taken, changed)
    ]
    return Reading(rows, _following(step, about))


def _page(got: Got) -> tuple[Mapping[str, object], Sequence[object]]:
    """What an answer says about itself, and its rows. An error is a list of one."""
    answer = listed(parsed(got), "the answer")
    about = fields(answer[0] if answer else None, "the answer's head")
    if "message" in about:
        said = [fields(item, "a message") for item in listed(about["message"], "message")]
        raise MalformedError("; ".join(words(item.get("value")) for item in said) or "an error without a message")
    if len(answer) != 2:
        raise MalformedError(f"the answer has {len(answer)} parts and not 2")
    return about, listed(answer[1] if answer[1] is not None else [], "the rows")


def _countries(step: Step, about: Mapping[str, object], items: Sequence[object]) -> Reading:
    if _count(about, "pages") != 1:
        raise MalformedError("the countries do not fit one page")
    countries = []
    for item in items:
        country = fields(item, "a country")
        region = words(fields(country.get("region"), "region").get("value"))
        code = words(country.get("iso2Code"))
        if region != "Aggregates" and re.fullmatch(r"[A-Z]{2}", code):
            countries.append(code)
    shared = {key: step.context[key] for key in ("concept", "unit") if key in step.context}
    return Reading(
        steps=[
            Step(
                _address(indicator, 1),
                {**shared, "indicator": indicator, "countries": " ".join(countries), "page": "1"},
            )
            for indicator in step.context["indicators"].split()
        ]
    )


def _address(indicator: str, page: int) -> str:
    return f"/v2/country/all/indicator/{indicator}?format=json&per_page={PAGE}&page={page}"


def _following(step: Step, about: Mapping[str, object]) -> Sequence[Step]:
    page = int(step.context["page"])
    if page >= _count(about, "pages"):
        return ()
    return [Step(_address(step.context["indicator"], page + 1), {**step.context, "page": str(page + 1)})]


def _count(about: Mapping[str, object], name: str) -> int:
    value = about.get(name)
    if isinstance(value, str) and re.fullmatch(r"\d{1,6}", value):
        return int(value)
    if not isinstance(value, int) or not 0 <= value < 10_000:
        raise MalformedError(f"{name} is {value!r:.40}")
    return value


def _rows(item: Mapping[str, object], indicator: str, taken: frozenset[str], changed: date) -> Iterator[Row]:
    country = fields(item.get("country"), "country")
    code = words(country.get("id"))
    year = words(item.get("date"))
    if item.get("value") is None or code not in taken:
        return
    if not re.fullmatch(r"(?:19|20)\d{2}", year):
        raise MalformedError(f"date {year!r:.40} is no year")
    known = min(changed, date(int(year) + 1, 7, 1)) if changed.year > int(year) else changed
    yield {
        "entity": words(country.get("value")),
        "type": "country",
        "identifier": f"iso:{code}",
        "value": number(item["value"]),
        "period": year,
        "comparator": "about",
        "known_from": known.isoformat(),
        "source": f"{PUBLISHER}, {words(fields(item.get('indicator'), 'indicator').get('value'))}",
        "source_url": f"https://data.worldbank.org/indicator/{indicator}",
    }


IMPORTER = Importer(
    name="world-bank",
    title="indicators of all countries",
    targets="indicators; without any, GDP and population",
    publisher=PUBLISHER,
    licence="CC BY 4.0, credited to the World Bank",
    base="https://api.worldbank.org",
    rate=Rate(per_second=2),
    plan=_plan,
    read=_read,
    options={"concept": "the concept of an indicator that is not known here", "unit": "and its unit"},
    doc=__doc__,
)
