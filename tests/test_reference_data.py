"""Reference data: the curated folder, what ships, the cache beside it, and the questions that a reference answers."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

import reference_data
from checkers.model.claim import PeriodKind
from checkers.model.reference import Entity, ReferenceBase
from reference_data import InvalidReferenceError, Problem, Reference, UnknownEntityError, cache, catalogue, reading
from reference_data.rows import FactRow

ROOT = Path(reference_data.__file__).parent

ENTITY = """\
name: Narval Foods
type: company
country: FR
fiscal_year_end: --06-30
identifiers:
  lei: 969500NARVALFOODS000
names:
  any: [Narval]
  fr: [Groupe Narval]
weak:
  any: [NVL]
tickers:
  - symbol: NVL
    exchange: Euronext Paris
    valid_from: 2011-05-02
    source: gazette
roles:
  - title: Chief Executive Officer
    person: odile-moret
    valid_from: 2019-01-01
    valid_to: 2024-03-31
    known_from: 2018-11-05
    source: gazette
  - title: chief executive officer
    person: Ada Tarn
    valid_from: 2024-04-01
    source: gazette
    review: unverified
"""
PERSON = "name: Odile Moret\ntype: person\nnames:\n  any: [Odile Claire Moret]\n"
SOURCE = """\
publisher: The Harvest Gazette
title: Narval's year
url: https://gazette.example/narval
licence: facts only
published: 2025-09-04
reviewed: 2025-10-01
review_every: 6 months

facts:
  - entity: narval
    concept: revenue
    value: 12_500_000
    unit: EUR
    period: FY2025
    locator: page 3
  - entity: narval
    concept: employees
    value: 4_200
    unit: person
    valid_from: 2025-06-30
    known_from: 2025-07-15
    review: unverified
tables:
  - file: cash.csv
    concept: cash
    unit: EUR
"""
TABLE = "entity,value,period\nnarval,7000000,2024-12-31\nGroupe Narval,8000000,2025-12-31\n"


@pytest.fixture(autouse=True)
def _own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))


@pytest.fixture
def curated(tmp_path: Path) -> Path:
    """A folder in the shipped layout."""
    home = tmp_path / "curated"
    files = {
        "entities/narval.yml": ENTITY,
        "entities/odile-moret.yml": PERSON,
        "sources/gazette.yml": SOURCE,
        "sources/cash.csv": TABLE,
    }
    for name, content in files.items():
        place = home / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(content, encoding="utf-8")
    return home


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert text.count(old) >= 1, old
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


# The curated folder


def test_an_entity_file(curated: Path) -> None:
    narval = reading.read(None, [curated]).entity("narval")
    assert (narval.name, narval.type, narval.country, narval.fiscal_year_end) == (
        "Narval Foods", "company", "FR", "--06-30"
    )  # fmt: skip
    assert narval.identifiers == {"lei": "969500NARVALFOODS000"}
    assert {(n.text, n.language, n.strong) for n in narval.names} == {
        ("Narval Foods", None, True), ("Narval", None, True), ("Groupe Narval", "fr", True), ("NVL", None, False)
    }  # fmt: skip


def test_a_source_file_lends_its_facts_what_it_says_of_all(curated: Path) -> None:
    reference = reading.read(None, [curated])
    (revenue,) = reference.facts("narval", "revenue")
    assert revenue.value == Decimal(12_500_000)
    assert revenue.source == "The Harvest Gazette: Narval's year, page 3"
    assert revenue.source_url == "https://gazette.example/narval"
    assert (revenue.known_from, revenue.review) == (date(2025, 9, 4), "reviewed")
    assert revenue.period is not None
    assert (revenue.period.start, revenue.period.end) == (date(2024, 7, 1), date(2025, 6, 30))
    assert revenue.locator is not None and revenue.locator.endswith("sources/gazette.yml:10")
    (employees,) = reference.facts("narval", "employees")
    assert (employees.known_from, employees.review) == (date(2025, 7, 15), "unverified")


def test_a_table_beside_a_source_file(curated: Path) -> None:
    facts = reading.read(None, [curated]).facts("narval", "cash")
    assert [(f.value, f.unit, f.known_from) for f in facts] == [
        (Decimal(7_000_000), "EUR", date(2025, 9, 4)), (Decimal(8_000_000), "EUR", date(2025, 9, 4))
    ]  # fmt: skip
    assert facts[0].period is not None and facts[0].period.kind is PeriodKind.INSTANT
    assert facts[1].locator is not None and facts[1].locator.endswith("sources/cash.csv:3")


def test_roles_and_tickers_are_facts(curated: Path) -> None:
    reference = reading.read(None, [curated])
    roles = reference.facts("narval", "role:chief executive officer")
    assert {(f.text, f.valid_from, f.valid_to, f.review) for f in roles} == {
        ("Odile Moret", date(2019, 1, 1), date(2024, 3, 31), "reviewed"),
        ("Ada Tarn", date(2024, 4, 1), None, "unverified"),
    }
    assert [f.text for f in reference.holders("Odile Claire Moret")] == ["Odile Moret"]
    assert [f.text for f in reference.holders("Moret")] == ["Odile Moret"]
    assert reference.entity("ada-tarn").type == "person"
    (ticker,) = reference.symbols("NVL")
    assert (ticker.entity, ticker.exchange, ticker.valid_from) == ("narval", "Euronext Paris", date(2011, 5, 2))


def test_a_flat_file_adds_to_a_curated_entity(curated: Path, tmp_path: Path) -> None:
    ours = tmp_path / "ours.csv"
    ours.write_text("entity,concept,value,source\nGroupe Narval,fine,3,g\nNarval Sea,fine,4,g\n", encoding="utf-8")
    reference = reading.read(None, [ours, curated])
    assert [f.value for f in reference.facts("narval", "fine")] == [3]
    assert [f.value for f in reference.facts("narval-sea", "fine")] == [4]


BROKEN = {
    # name: (file, old text, new text, line, words of the problem, words of the remedy)
    "no mapping": ("entities/narval.yml", ENTITY, "- Narval\n", 1, "no mapping", "key: value"),
    "indentation": ("entities/narval.yml", "  lei:", "lei:", None, "unknown key 'lei'", "docs/reference.md"),
    "open bracket": ("entities/narval.yml", "any: [Narval]", "any: [Narval", None, "not YAML", "colons"),
    "key twice": ("entities/narval.yml", "type: company", "type: company\ntype: person", 3, "twice", "keep one"),
    "typo in key": ("entities/narval.yml", "country:", "contry:", 3, "unknown key 'contry'", "country"),
    "no type": ("entities/narval.yml", "type: company\n", "", None, "type is missing", "fill in type"),
    "odd type": ("entities/narval.yml", "company", "firm", 2, "type 'firm'", "company, person"),
    "odd country": ("entities/narval.yml", "FR", "France", 3, "country 'France'", "two capitals"),
    "year end": ("entities/narval.yml", "--06-30", "June 30", 4, "fiscal year end", "--06-30"),
    "unknown source": (
        "entities/narval.yml",
        "source: gazette",
        "source: gazete",
        16,
        "no source 'gazete'",
        "gazete.yml",
    ),
    "role date": ("entities/narval.yml", "2024-03-31", "31.3.2024", None, "valid_to", "2025-09-30"),
    "role order": ("entities/narval.yml", "2024-03-31", "2014-03-31", 18, "after valid_to", "exchange"),
    "no symbol": ("entities/narval.yml", "symbol: NVL", "symbol:", 13, "symbol is missing", "fill in symbol"),
    "unknown entity": (
        "sources/gazette.yml",
        "entity: narval",
        "entity: narwal",
        10,
        "no entity 'narwal'",
        "narwal.yml",
    ),
    "scale word": ("sources/gazette.yml", "12_500_000", "12.5 million", 12, "12.5 million", "all digits"),
    "odd group": ("sources/gazette.yml", "4_200", "4.200", 18, "4200 and as 4.200", "write 4200"),
    "odd period": ("sources/gazette.yml", "FY2025", "FY25", 10, "period 'FY25'", "FY2025"),
    "odd unit": ("sources/gazette.yml", "unit: EUR", "unit: EURO millions", 13, "scale word", "all digits"),
    "no licence": ("sources/gazette.yml", "licence: facts only\n", "", None, "licence is missing", "fill in"),
    "odd interval": ("sources/gazette.yml", "6 months", "often", 7, "review_every", "6 months"),
    "odd address": ("sources/gazette.yml", "https://gazette", "gazette", 3, "no web address", "https://"),
    "no table": ("sources/gazette.yml", "file: cash.csv", "file: gold.csv", 24, "no table", "beside"),
    "table outside": (
        "sources/gazette.yml",
        "file: cash.csv",
        "file: ../entities/narval.yml",
        24,
        "no table",
        "beside",
    ),
    "odd fact key": ("sources/gazette.yml", "locator: page 3", "page: 3", 15, "unknown key 'page'", "docs"),
    "facts no list": ("sources/gazette.yml", "facts:\n", "facts: none\nfacts_of_old:\n", None, "facts", "docs"),
    "table cell": ("sources/cash.csv", "8000000", "8 million", 3, "8 million", "all digits"),
}


@pytest.mark.parametrize("name", BROKEN)
def test_broken_folders(curated: Path, name: str) -> None:
    file, old, new, line, what, remedy = BROKEN[name]
    edit(curated / file, old, new)
    with pytest.raises(InvalidReferenceError) as raised:
        reading.read(None, [curated])
    problems = raised.value.problems
    fitting = [p for p in problems if p.path == curated / file and what in p.what and remedy in p.remedy]
    assert fitting and (line is None or fitting[0].line == line), problems
    assert all(p.line for p in problems)


def test_a_file_that_is_not_utf_8(curated: Path) -> None:
    (curated / "entities" / "ete.yml").write_bytes("name: Été\ntype: person\n".encode("latin-1"))
    with pytest.raises(InvalidReferenceError, match="not UTF-8"):
        reading.read(None, [curated])


def test_a_name_that_is_no_id(curated: Path) -> None:
    (curated / "entities" / "Été Sud.yml").write_text(PERSON, encoding="utf-8")
    with pytest.raises(InvalidReferenceError, match="is no id"):
        reading.read(None, [curated])


def test_a_folder_of_something_else(tmp_path: Path) -> None:
    with pytest.raises(InvalidReferenceError, match="no folder of reference data"):
        reading.read(None, [tmp_path])


def test_yaml_means_what_stands_there(curated: Path) -> None:
    edit(curated / "entities/narval.yml", "country: FR", "country: NO")
    edit(curated / "sources/gazette.yml", "4_200", '"4200"')
    reference = reading.read(None, [curated])
    assert reference.entity("narval").country == "NO"
    assert reference.facts("narval", "employees")[0].value == 4200


# The concepts


def test_the_closed_list_is_whole() -> None:
    concepts = catalogue.read().concepts
    assert len(concepts) > 100
    for concept in concepts.values():
        assert concept.names and not concept.own
        if concept.opposite:
            assert concepts[concept.opposite].opposite == concept.id
            assert concepts[concept.opposite].kind == concept.kind


def test_every_language_speaks_of_known_concepts_only() -> None:
    from checkers import registry

    known = set(catalogue.read().concepts)
    for name in registry.names("checkers.languages"):
        language = registry.language(name)
        assert language is not None and set(language.business.concepts) <= known, name


def test_a_broken_list_is_told(tmp_path: Path) -> None:
    path = tmp_path / "concepts.yml"
    shutil.copy(catalogue.PATH, path)
    edit(path, "opposite: net-loss", "opposite: net-los")
    edit(path, "  kind: money\n", "  kind: monies\n")
    with pytest.raises(InvalidReferenceError) as raised:
        catalogue.read(path)
    assert {p.line is not None for p in raised.value.problems} == {True}
    assert "net-los" in str(raised.value) and "kind" in str(raised.value)


# What ships


@pytest.fixture(scope="module")
def shipped() -> Reference:
    return reading.read(ROOT, [])


def test_the_shipped_data_is_valid_and_sourced(shipped: Reference) -> None:
    assert reference_data.validate([]) == []
    for entity in shipped.entities():
        for fact in shipped.facts(entity.id):
            assert fact.source and fact.locator, fact
            assert fact.review == "unverified" or fact.source_url, fact


def test_the_shipped_data_keeps_to_the_closed_list(shipped: Reference) -> None:
    own = [c for c in shipped.concepts() if not c.startswith("role:") and (found := shipped.concept(c)) and found.own]
    assert own == []


def test_every_shipped_fiscal_period_fits_its_label(shipped: Reference) -> None:
    """A period that the filings date lies within a fortnight of what its label says."""
    for entity in shipped.entities():
        for fact in shipped.facts(entity.id):
            if fact.period is None or not fact.period.label or not fact.period.label.startswith("FY"):
                continue
            assert fact.period.start is not None and fact.period.end is not None
            bounds = reading_bounds(fact.period.label, entity)
            assert abs((fact.period.end - bounds[1]).days) <= 14, fact
            assert abs((fact.period.start - bounds[0]).days) <= 14, fact


def reading_bounds(label: str, entity: Entity) -> tuple[date, date]:
    from checkers.model.periods import days

    found = days(label, entity.fiscal_year_end or "--12-31")
    assert found is not None
    return found


def test_a_quarter_is_known_from_the_day_of_its_filing(shipped: Reference) -> None:
    (third,) = [f for f in shipped.facts("nvidia", "revenue") if f.period and f.period.label == "FY2026-Q3"]
    assert (third.value, third.known_from) == (Decimal(57_006_000_000), date(2025, 11, 19))
    assert third.period is not None and third.period.end == date(2025, 10, 26)


def test_fourth_quarters_complete_their_years(shipped: Reference) -> None:
    for company in ("apple", "nvidia", "marvell"):
        by_label = {f.period.label: f for f in shipped.facts(company, "revenue") if f.period and f.known_from}
        year, parts = by_label["FY2025"], [by_label[f"FY2025-Q{n}"] for n in (1, 2, 3, 4)]
        assert sum(p.value or 0 for p in parts) == year.value


def test_a_company_that_is_not_listed_has_no_symbol(shipped: Reference) -> None:
    (fact,) = shipped.facts("openai", "ticker")
    assert fact.text == "none" and shipped.symbols("none") == ()


def test_names_of_the_shipped_data_in_a_sentence(shipped: Reference) -> None:
    text = "L’OpenAI de M. Altman et Nvidia négocient avec la Maison-Blanche, dit Sarah Friar."
    hits = {h.span.of(text): (h.entities[0], h.strong) for h in shipped.find_names(text)}
    assert hits == {
        "OpenAI": ("openai", True), "Altman": ("sam-altman", False), "Nvidia": ("nvidia", True),
        "Maison-Blanche": ("white-house", True), "Sarah Friar": ("sarah-friar", True),
    }  # fmt: skip


def test_it_is_a_reference_to_the_core(shipped: Reference) -> None:
    asked: ReferenceBase = shipped
    assert asked.entity_count == sum(1 for _ in shipped.entities())
    assert asked.fact_count == sum(len(asked.facts(e.id)) for e in shipped.entities())
    assert asked.named("Nvidia Corp") == ("nvidia",) and asked.named("Nobody Atall") == ()
    revenue = asked.concept("revenue")
    assert revenue is not None and revenue.flow and asked.concept("no such thing") is None
    with pytest.raises(UnknownEntityError):
        asked.entity("nobody")


# Questions of the terminal


def test_history_is_dated_and_obeys_as_of(curated: Path) -> None:
    reference = reading.read(None, [curated])
    every = reference.history("Groupe Narval")
    assert [f.concept for f in every] == sorted(f.concept for f in every)
    before = reference.history("narval", date(2025, 8, 1))
    assert {f.concept for f in every} - {f.concept for f in before} == {"revenue", "cash"}
    assert [f.text for f in reference.history("Odile Moret")] == ["Odile Moret"]
    with pytest.raises(UnknownEntityError):
        reference.history("Nobody Atall")


def test_stats_count(curated: Path) -> None:
    stats = reading.read(None, [curated]).stats()
    assert (stats.entities, stats.facts, stats.reviewed) == (3, 7, 5)
    assert stats.by_type == {"person": 2, "company": 1}
    assert stats.by_concept == {"cash": 2, "role": 2, "employees": 1, "revenue": 1, "ticker": 1}
    assert (stats.known_first, stats.known_last) == (date(2018, 11, 5), date(2025, 9, 4))


def test_validate_tells_problems_without_raising(curated: Path, tmp_path: Path) -> None:
    assert reference_data.validate([curated]) == []
    edit(curated / "sources/gazette.yml", "12_500_000", "12.5 bn")
    (tmp_path / "b.csv").write_text("entity\n", encoding="utf-8")
    problems = reference_data.validate([curated, tmp_path / "b.csv"])
    assert [p.path.name for p in problems] == ["b.csv", "gazette.yml"]
    assert all(isinstance(p, Problem) for p in problems)


# The cache


def everything(reference: Reference) -> list[object]:
    entities = list(reference.entities())
    facts = [f for e in entities for f in reference.facts(e.id)]
    concepts = sorted(reference.known_concepts(), key=lambda c: c.id)
    return [reference.digest, reference.fact_count, entities, facts, concepts, reference.concepts()]


def cached(tmp_path: Path) -> list[Path]:
    return sorted((tmp_path / "cache").rglob("*.reference"))


def test_the_cache_gives_back_what_was_read(curated: Path, tmp_path: Path) -> None:
    first = reference_data.load([curated], shipped=False)
    assert len(cached(tmp_path)) == 1
    again = reference_data.load([curated], shipped=False)
    assert everything(again) == everything(first) == everything(reading.read(None, [curated]))
    text = "Odile Moret leaves Narval (NVL)"
    assert again.find_names(text) == first.find_names(text) and again.candidates("Narvall") == first.candidates(
        "Narvall"
    )
    assert again.symbols("NVL") == first.symbols("NVL") and again.holders("Moret") == first.holders("Moret")


def test_a_changed_line_is_seen(curated: Path, tmp_path: Path) -> None:
    reference_data.load([curated], shipped=False)
    edit(curated / "sources/cash.csv", "8000000", "9000000")
    values = {f.value for f in reference_data.load([curated], shipped=False).facts("narval", "cash")}
    assert values == {Decimal(7_000_000), Decimal(9_000_000)} and len(cached(tmp_path)) == 2


@pytest.mark.parametrize("damage", ["cut", "flipped", "empty", "other"])
def test_a_corrupt_cache_is_rebuilt(curated: Path, tmp_path: Path, damage: str) -> None:
    whole = everything(reference_data.load([curated], shipped=False))
    (file,) = cached(tmp_path)
    data = file.read_bytes()
    half = len(data) // 2
    flipped = data[:half] + bytes([data[half] ^ 0xFF]) + data[half + 1 :]
    file.write_bytes({"cut": data[:half], "flipped": flipped, "empty": b"", "other": b"x" * 99}[damage])
    assert everything(reference_data.load([curated], shipped=False)) == whole
    rebuilt = cache.load(file.stem.partition("-")[0])
    assert rebuilt is not None and everything(rebuilt) == whole


def test_without_a_place_for_the_cache_all_works(
    curated: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("in the way")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    assert reference_data.load([curated], shipped=False).entity_count == 3


def test_old_caches_go(curated: Path, tmp_path: Path) -> None:
    for number in range(cache.KEPT + 3):
        edit(curated / "sources/cash.csv", "\n", f"\nnarval,{number + 1},{1990 + number}-12-31\n")
        reference_data.load([curated], shipped=False)
    assert len(cached(tmp_path)) == cache.KEPT


def test_broken_files_are_never_cached(curated: Path, tmp_path: Path) -> None:
    edit(curated / "sources/gazette.yml", "12_500_000", "12.5 bn")
    for _ in range(2):
        with pytest.raises(InvalidReferenceError):
            reference_data.load([curated], shipped=False)
    assert cached(tmp_path) == []


def test_a_cached_reference_opens_without_the_validating_libraries(curated: Path) -> None:
    reference_data.load([curated], shipped=False)
    program = (
        "import sys, reference_data; from pathlib import Path;"
        f"r = reference_data.load([Path({str(curated)!r})], shipped=False);"
        "r.find_names('Narval'); r.facts('narval');"
        "print(sorted({'pydantic', 'yaml', 'prefect', 'httpx'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.strip() == "[]"


# The page about it


def examples(page: Path) -> dict[str, str]:
    """File name to content, for every block of the page that says which file it is."""
    found = re.findall(r"<!-- example: (\S+) -->\n```\w*\n(.*?)```", page.read_text(encoding="utf-8"), re.DOTALL)
    return dict(found)


def test_the_examples_of_the_page_load(tmp_path: Path) -> None:
    files = examples(ROOT.parent / "docs" / "reference.md")
    for name, content in files.items():
        place = tmp_path / "page" / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(content, encoding="utf-8")
    flat_file = reading.read(None, [tmp_path / "page" / "facts.csv"])
    assert {f.concept for f in flat_file.facts("narval-foods")} == {
        "revenue", "employees", "role:chief executive officer", "ticker"
    }  # fmt: skip
    (revenue,) = reading.read(None, [tmp_path / "page"]).facts("narval", "revenue")
    assert revenue.value == Decimal(12_500_000) and revenue.period is not None and revenue.period.fiscal


def test_the_page_has_every_column() -> None:
    page = (ROOT.parent / "docs" / "reference.md").read_text(encoding="utf-8")
    for column in FactRow.model_fields:
        assert re.search(rf"^\|[^|]*`{column}`[^|]*\|", page, re.MULTILINE), column
