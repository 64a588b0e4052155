"""Writes the parts of reference_data/ that come as whole tables from one source, out of recorded answers.

    python tools/shipped_reference.py RECORDED          RECORDED has sec_edgar/, sp500/ and fx/

- sources/sec-companies.csv: every company of the SEC's list of tickers that has no file of its own under entities/
- sources/sp500-members.csv: members of the S&P 500, with the day on which each joined
- sources/ecb-rates.csv: reference rates of the euro
- names of countries in entities/, in the languages of CLDR (needs Babel)
"""

from __future__ import annotations

import csv
import json
import re
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from babel import Locale

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

import reference_data  # noqa: E402
from reference_data.base import Reference  # noqa: E402

DATA = ROOT / "reference_data"
FIRST_LIST, SECOND_LIST = "2024-09-28", "2026-06-30"
"""Days of the two recorded lists of tickers."""
DAILY_FROM = "2025-01-01"
"""Before this day the rates of each month's last business day are kept, from it on all."""
LANGUAGES = "pt pl sv da nb fi cs ro tr hu ca id ru uk el ja zh ko ar he hi".split()
"""Beside those whose names are kept by hand: en fr de es it nl."""
SHORT = 4
"""Letters of the Latin script up to which a country's name in another language is a word or a person's name too
often ("Anh", "Çin")."""
_STATE = re.compile(r"\s*[/\\][A-Za-z ]{2,}[/\\]?\s*$")
_SMALL = {"of", "and", "the", "for", "de", "in", "on"}
_KEPT = {"AT&T", "3M", "ADT", "AES", "AMC", "BCE", "BP", "CNO", "CSX", "DTE", "EOG", "EPR", "FMC", "GE", "HCA", "HSBC"}
_KEPT |= {"IAC", "ING", "ITT", "KB", "KKR", "KLA", "LKQ", "MGM", "MSCI", "NCR", "NRG", "PG&E", "PNC", "PPG", "PPL"}
_KEPT |= {"PVH", "RLI", "RPM", "SAP", "SEI", "SLM", "TD", "TJX", "UBS", "UGI", "US", "U.S.", "USA", "VF", "WEX", "XPO"}
_KEPT |= {
    "II",
    "III",
    "IV",
    "VI",
    "VII",
    "VIII",
    "IX",
    "XI",
    "XII",
    "LP",
    "LLC",
    "PLC",
    "NV",
    "SA",
    "AG",
    "ADR",
    "REIT",
}
_FORMS = {"inc", "corp", "corporation", "co", "company", "ltd", "limited", "plc", "llc", "lp", "sa", "se", "ag", "nv"}
_FORMS |= {"holdings", "holding", "group", "incorporated", "ab", "asa", "spa", "the", "trust", "bancorp", "&", "cos"}


def main() -> None:
    """Write every part."""
    recorded = Path(sys.argv[1])
    curated = _Curated(reference_data.load())
    _write_companies(recorded, curated)
    _write_members(recorded, curated)
    _write_rates(recorded)
    _write_countries()


class _Curated:
    """Which entity file a company of a list has, by its CIK or its name."""

    def __init__(self, reference: Reference) -> None:
        self._reference = reference
        self._by_cik = {e.identifiers["cik"].lstrip("0"): e.id for e in reference.entities() if "cik" in e.identifiers}

    def id(self, cik: str, *names: str) -> str | None:
        """The id of the entity's file; None where it has none."""
        if cik.lstrip("0") in self._by_cik:
            return self._by_cik[cik.lstrip("0")]
        found = {entity for name in names for entity in self._reference.named(name)}
        companies = [e for e in found if self._reference.entity(e).type == "company"]
        return companies[0] if len(companies) == 1 else None


def _write_companies(recorded: Path, curated: _Curated) -> None:
    folder = recorded / "sec_edgar"
    early = json.loads((folder / "company_tickers.json").read_text(encoding="utf-8")).values()
    before = {(str(row["cik_str"]), row["ticker"]) for row in early}
    late = json.loads((folder / "company_tickers_exchange.json").read_text(encoding="utf-8"))["data"]
    known = {row["CIK"]: row["Security"] for row in _table(recorded / "sp500" / "constituents.csv")}
    listings: dict[str, list[tuple[str, str | None]]] = defaultdict(list)
    titles: dict[str, str] = {}
    for cik, title, ticker, exchange in late:
        titles.setdefault(str(cik), _STATE.sub("", title).strip())
        listings[str(cik)].append((ticker, exchange))
    rows = []
    taken: set[str] = set()
    for cik, title in titles.items():
        name = _cased(title)
        if curated.id(cik, name, _bare(name)) or name.casefold() in taken:
            continue
        taken.add(name.casefold())
        aliases, weak = _called(name, known.get(cik))
        for number, (ticker, exchange) in enumerate(listings[cik]):
            since = FIRST_LIST if (cik, ticker) in before else SECOND_LIST
            first = number == 0
            rows.append([
                name, ";".join(aliases) if first else "", ";".join(weak) if first else "",
                f"cik={cik.zfill(10)}" if first else "", ticker, exchange or "", since,
            ])  # fmt: skip
    _save("sec-companies.csv", "entity aliases weak identifiers value exchange valid_from", rows)


def _called(name: str, common: str | None) -> tuple[list[str], list[str]]:
    """Other names, and names that are words of other things too: whatever is one word long."""
    names = [n for n in (_bare(name), _member_name(common) if common else "") if n and n != name]
    names += [bare for n in names if (bare := _bare(n)) not in (name, *names)]
    several = [n for n in dict.fromkeys(names) if " " in n]
    single = [n for n in dict.fromkeys([*names, name]) if " " not in n and sum(c.isalpha() for c in n) > 2]
    return several, single


def _bare(name: str) -> str:
    parts = name.replace(",", " ").split()
    while len(parts) > 1 and parts[-1].strip(".").casefold() in _FORMS:
        parts.pop()
    return " ".join(parts)


def _member_name(name: str) -> str:
    return re.sub(r"\s*\((?:Class \w|The)\)$", "", name)


def _cased(title: str) -> str:
    """A name that the list has in capitals, as it is usually written."""
    return " ".join(_cased_word(word, at) for at, word in enumerate(title.split()))


def _cased_word(word: str, at: int) -> str:
    if word != word.upper() or word.strip(".,") in _KEPT or not any(c.isalpha() for c in word):
        return word
    if at and word.casefold() in _SMALL:
        return word.casefold()
    letters = [c for c in word if c.isalpha()]
    sounds = any(c in "AEIOUY" for c in letters)
    if not sounds or any(c.isdigit() for c in word) or (len(letters) <= 3 and "&" in word):
        return word if word.casefold().strip(".,") not in _FORMS else word.capitalize()
    return "-".join(part.capitalize() for part in word.split("-"))


def _write_members(recorded: Path, curated: _Curated) -> None:
    companies = {
        row["identifiers"].removeprefix("cik=").lstrip("0"): row["entity"]
        for row in _table(DATA / "sources" / "sec-companies.csv")
        if row["identifiers"]
    }
    rows = []
    for row in _table(recorded / "sp500" / "constituents.csv"):
        entity = curated.id(row["CIK"], row["Security"]) or companies.get(row["CIK"].lstrip("0"))
        if entity is None:
            print(f"no company for {row['Security']} (CIK {row['CIK']})", file=sys.stderr)
            continue
        rows.append([entity, "S&P 500", row["Date added"]])
    _save("sp500-members.csv", "entity value valid_from", sorted({tuple(row) for row in rows}))


def _write_rates(recorded: Path) -> None:
    rates = sorted(_table(recorded / "fx" / "ecb_eurofxref_2015_on.csv"), key=lambda row: row["Date"])
    last_days = {row["Date"][:7]: row["Date"] for row in rates}
    rows = [
        [_unmistakable(rate), currency, row["Date"]]
        for row in rates
        if row["Date"] >= DAILY_FROM or last_days[row["Date"][:7]] == row["Date"]
        for currency, rate in row.items()
        if currency != "Date" and rate
    ]
    _save("ecb-rates.csv", "value unit period", rows)


def _unmistakable(rate: str) -> str:
    """Three decimals could be a group of thousands."""
    return rate + "0" if len(rate.partition(".")[2]) == 3 else rate


def _write_countries() -> None:
    for path in sorted((DATA / "entities").glob("*.yml")):
        text = path.read_text(encoding="utf-8")
        country = re.search(r'^country: "?([A-Z]{2})"?$', text, re.MULTILINE)
        if "\ntype: country\n" not in text or country is None or "\nnames:\n" not in text:
            continue
        path.write_text(_with_names(text, country[1]), encoding="utf-8")


def _with_names(text: str, code: str) -> str:
    """The file with a line for each language that has none and calls the country otherwise."""
    head, start, rest = text.partition("\nnames:\n")
    lines = []
    for line in rest.split("\n"):
        if not line.startswith("  "):
            break
        lines.append(line)
    after = rest.split("\n")[len(lines) :]
    own = {line.split(":")[0].strip() for line in lines}
    for language in LANGUAGES:
        name = Locale.parse(language).territories.get(code)
        latin = bool(name) and all(ord(c) < 0x250 for c in name)
        if not name or language in own or (latin and sum(c.isalpha() for c in name) <= SHORT):
            continue
        if not re.search(rf"[\[ ,]{re.escape(name)}[\],]", text):
            lines.append(f"  {language}: [{json.dumps(name, ensure_ascii=False) if re.search('[,:]', name) else name}]")
    return head + start + "\n".join([*sorted(lines), *after])


def _table(path: Path) -> Iterator[Mapping[str, str]]:
    with path.open(encoding="utf-8", newline="") as lines:
        yield from csv.DictReader(lines)


def _save(name: str, columns: str, rows: Iterable[Sequence[str]]) -> None:
    with (DATA / "sources" / name).open("w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(columns.split())
        writer.writerows(rows)


if __name__ == "__main__":
    main()
