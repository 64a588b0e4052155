"""Looking after a reference: audits, differences, exports into other shapes, and facts added by hand."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

import reference_data
from flows.cli import cli
from flows.commands.reference import add as asking
from reference_data import Reference, adding, audits, exporting, reading
from reference_data.audits import AuditFinding
from reference_data.difference import difference
from reference_data.identity import stated

HEAD = "entity,concept,value,unit,period,valid_from,valid_to,known_from,comparator,method,review,source,source_url\n"
URL = "https://gazette.example/narval"


@pytest.fixture(autouse=True)
def _own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))


def flat(folder: Path, *rows: str, name: str = "facts.csv") -> Path:
    path = folder / name
    path.write_text(HEAD + "".join(f"{row}\n" for row in rows), encoding="utf-8")
    return path


def audited(path: Path, today: date = date(2026, 1, 5)) -> list[AuditFinding]:
    reference = reading.read(None, [path])
    folders = [path] if path.is_dir() else []
    return list(audits.audit(audits.scope_of(reference, folders, today)))


def row(value: str, period: str = "2024", source: str = "annual report", **other: str) -> str:
    cells = {"entity": "Narval", "concept": "revenue", "value": value, "unit": "EUR", "period": period}
    cells |= {"source": source, "source_url": f"{URL}/{source.replace(' ', '-')}"} | other
    return ",".join(cells.get(column, "") for column in HEAD.strip().split(","))


# Audits: what is found, and what only looks like it


def test_sources_that_contradict_one_another(tmp_path: Path) -> None:
    (found,) = audited(flat(tmp_path, row("5200000"), row("52000000", source="press file")))
    assert (found.code, found.severity) == ("REF001", "warning") and found.place.endswith("facts.csv:2")
    assert "5,200,000 EUR by annual report" in found.message and "52,000,000 EUR by press file" in found.message


@pytest.mark.parametrize(
    "second",
    [
        row("5210000", source="press file"),  # a rounding
        row("5400000", source="press file", comparator="about"),
        row("9000000", source="press file", comparator="more-than"),
        row("9000000", source="press file", method="before tax"),
        row("9000000", period="2023", source="press file"),
        row("9000000"),  # the same source told it twice: a restatement
        row("9000000", source="press file", entity="Orque"),
    ],
)
def test_what_is_no_conflict(tmp_path: Path, second: str) -> None:
    assert audited(flat(tmp_path, row("5200000"), second)) == []


def test_two_people_in_one_office(tmp_path: Path) -> None:
    office = {"concept": "role:chief executive officer", "unit": "", "period": ""}
    first = row("Ana Ortolan", valid_from="2020-01-01", valid_to="2024-06-30", **office)
    assert audited(flat(tmp_path, first, row("Odile Moret", valid_from="2024-06-30", **office))) == []
    (found,) = audited(flat(tmp_path, first, row("Odile Moret", valid_from="2024-03-01", **office)))
    assert "Ana Ortolan and Odile Moret are both chief executive officer from 2024-03-01 on" in found.message
    founders = {**office, "concept": "role:founder"}
    assert (
        audited(flat(tmp_path, row("Ana Ortolan", valid_from="2020-01-01", **founders), row("Odile Moret", **founders)))
        == []
    )


def test_states_that_reach_into_one_another(tmp_path: Path) -> None:
    staff = {"concept": "employees", "unit": "person", "period": ""}
    first = row("4200", valid_from="2024-01-01", valid_to="2024-12-31", **staff)
    (found,) = audited(flat(tmp_path, first, row("4500", valid_from="2024-07-01", **staff)))
    assert "4,200 person is said to hold until 2024-12-31, and 4,500 person from 2024-07-01" in found.message
    assert audited(flat(tmp_path, first, row("4500", valid_from="2024-12-31", **staff))) == []


def test_a_value_a_thousand_times_its_series(tmp_path: Path) -> None:
    years = [row(f"{n}00000", period=str(2010 + n)) for n in range(1, 7)]
    (found,) = audited(flat(tmp_path, *years, row("600000000", period="2020")))
    assert "2020" in found.message and "times the middle of its series" in found.message
    growing = [row(str(10 ** (n + 2)), period=str(2010 + n)) for n in range(1, 9)]
    assert audited(flat(tmp_path, *growing)) == []


def test_reviewed_facts_without_an_address_and_unverified_ones(tmp_path: Path) -> None:
    bare = row("1").replace(f"{URL}/annual-report", "")
    found = audited(flat(tmp_path, bare, row("2", period="2023", review="unverified")))
    assert [(f.code, f.severity) for f in found] == [("REF003", "error"), ("REF003", "note")]
    assert found[0].place.endswith(":2") and "has no address" in found[0].message
    assert found[1].message == "1 fact is unverified and never refutes a claim"


def test_a_review_that_is_due(curated: Path) -> None:
    assert [f for f in audited(curated, date(2026, 3, 30)) if f.code == "REF002"] == []
    (found,) = [f for f in audited(curated, date(2026, 4, 2)) if f.code == "REF002"]
    assert (
        found.severity == "note"
        and found.place == "ours/sources/gazette.yml"
        and "was due on 2026-03-30" in found.message
    )


def test_addresses_that_do_not_answer(curated: Path) -> None:
    reference = reading.read(None, [curated])
    asked: list[str] = []

    def reachable(address: str) -> str | None:
        asked.append(address)
        return "404 Not Found"

    scope = audits.scope_of(reference, [curated], date(2026, 1, 1), reachable)
    (found,) = [f for f in audits.audit(scope) if f.code == "REF002"]
    assert asked == [URL] and found.message == f"{URL} does not answer: 404 Not Found"


def test_the_shipped_reference_has_no_error() -> None:
    reference = reference_data.load()
    found = list(audits.audit(audits.scope_of(reference, [reference_data.SHIPPED], date(2025, 11, 7))))
    assert [f for f in found if f.severity == "error"] == []


# A folder to curate

SOURCE = f"""\
# Read at the office, with the owner's glasses on.
publisher: The Harvest Gazette
title: Narval's year
url: {URL}
licence: facts only   # asked by phone
reviewed: 2025-10-01
review_every: 6 months

facts:
  # of the group, not the mother alone
  - entity: narval
    concept: revenue
    value: 12_500_000
    unit: EUR
    period: "2024"
"""


@pytest.fixture
def curated(tmp_path: Path) -> Path:
    home = tmp_path / "ours"
    (home / "entities").mkdir(parents=True)
    (home / "sources").mkdir()
    (home / "entities" / "narval.yml").write_text("name: Narval Foods\ntype: company\nnames:\n  fr: [Groupe Narval]\n")
    (home / "sources" / "gazette.yml").write_text(SOURCE, encoding="utf-8")
    return home


STAFF = {"entity": "narval", "concept": "employees", "value": "4200", "unit": "person", "valid_from": "2025-06-30"}


def test_an_added_fact_leaves_the_rest_of_its_file_alone(curated: Path) -> None:
    added = adding.add(curated, "gazette", STAFF)
    text = added.path.read_text(encoding="utf-8")
    assert text.startswith(SOURCE)
    assert text[len(SOURCE) :].split() == (
        "- entity: narval concept: employees value: 4200 unit: person valid_from: 2025-06-30".split()
    )
    assert text.split("\n")[added.line - 1].strip() == "- entity: narval"
    (fact,) = reading.read(None, [curated]).facts("narval", "employees")
    assert fact.locator == f"{curated}/sources/gazette.yml:{added.line}"


def test_an_added_fact_brings_its_entity_and_source(curated: Path) -> None:
    source = {
        "publisher": "Orque",
        "title": "Results",
        "licence": "facts",
        "reviewed": "2025-10-01",
        "review_every": "1 year",
    }
    adding.add(
        curated, "orque-results", {**STAFF, "entity": "orque"}, {"name": "Orque: Food & Co", "type": "company"}, source
    )
    reference = reading.read(None, [curated])
    assert reference.named("Orque: Food & Co") == ("orque",) and len(reference.facts("orque")) == 1


@pytest.mark.parametrize(
    ("cells", "said"),
    [
        ({**STAFF, "value": "4.2 thousand"}, "4.2 thousand"),
        ({**STAFF, "entity": "orque"}, "no entity 'orque'"),
        ({**STAFF, "valid_from": "30.6.2025"}, "valid_from"),
    ],
)
def test_a_wrong_fact_leaves_nothing_behind(curated: Path, cells: dict[str, str], said: str) -> None:
    before = {p: p.read_bytes() for p in curated.rglob("*") if p.is_file()}
    with pytest.raises(reference_data.InvalidReferenceError, match=said):
        adding.add(curated, "gazette", cells)
    assert {p: p.read_bytes() for p in curated.rglob("*") if p.is_file()} == before


def run(*arguments: str, answers: str = "") -> Result:
    return CliRunner().invoke(cli, ["reference", *arguments], input=answers)


def test_every_answer_is_checked_until_it_is_right(curated: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(asking, "_interactive", lambda: True)
    answers = ["Narval Foods", "employees", "4.200", "4200", "person", "", "2025-06-30", "", "page 3", "gazette"]
    result = run("add", str(curated), answers="\n".join(answers) + "\n")
    assert result.exit_code == 0, result.output
    assert "value '4.200' can be read as 4200 and as 4.200; write 4200" in result.output
    (fact,) = reading.read(None, [curated]).facts("narval", "employees")
    assert fact.value == 4200 and fact.source.endswith("page 3")


def test_a_new_entity_and_a_new_source_are_asked_for(curated: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(asking, "_interactive", lambda: True)
    fact = ["Orque", "revenue", "900000", "EUR", "2024", "", "2025-03-01", ""]
    about = ["company", "orque-results", "Orque", "Results 2024", "https://orque.example/2024", "facts only"]
    result = run("add", str(curated), answers="\n".join([*fact, *about]) + "\n")
    assert result.exit_code == 0, result.output
    (found,) = reading.read(None, [curated]).facts("orque")
    assert (found.value, found.source_url) == (900_000, "https://orque.example/2024")


def test_without_a_terminal_nothing_is_asked(curated: Path) -> None:
    options = [part for name, value in STAFF.items() for part in (f"--{name.replace('_', '-')}", value)]
    assert run("add", str(curated), "--source", "gazette", *options).exit_code == 0
    missing = run("add", str(curated), "--source", "gazette", *options[:4])
    assert missing.exit_code == 2 and "--value is missing" in missing.output
    wrong = run("add", str(curated), "--source", "gazette", *options, "--value", "4.200")
    assert wrong.exit_code == 2 and "--value: value '4.200' can be read" in wrong.output


# Differences


def changes(tmp_path: Path, old: list[str], new: list[str]) -> list[str]:
    one, other = flat(tmp_path, *old, name="old.csv"), flat(tmp_path, *new, name="new.csv")
    return [str(c).partition(" (/")[0] for c in difference(reading.read(None, [one]), reading.read(None, [other]))]


def test_a_difference_in_words(tmp_path: Path) -> None:
    assert changes(tmp_path, [row("5"), row("6", "2023")], [row("6", "2023"), row("5")]) == []
    (changed,) = changes(tmp_path, [row("5200000")], [row("5400000")])
    assert changed == "changed: narval, revenue of 2024: value 5,200,000 EUR is now 5,400,000 EUR"
    (changed,) = changes(tmp_path, [row("5", review="unverified")], [row("5")])
    assert changed == "changed: narval, revenue of 2024: review unverified is now reviewed"
    (added,) = changes(tmp_path, [row("5")], [row("5"), row("6", "2025")])
    assert added.startswith("added: narval, revenue of 2025: 6 EUR (annual report)")
    assert [c.partition(":")[0] for c in changes(tmp_path, [row("5")], [row("5", entity="Orque")])] == [
        "removed", "removed", "added", "added"
    ]  # fmt: skip


def test_the_difference_on_the_terminal(tmp_path: Path) -> None:
    one, other = flat(tmp_path, row("5"), name="old.csv"), flat(tmp_path, row("7"), name="new.csv")
    same, changed = run("diff", str(one), str(one)), run("diff", str(one), str(other))
    assert same.output == "nothing changed\n"
    assert "value 5 EUR is now 7 EUR" in changed.output and changed.output.endswith("1 changed\n")


# Other shapes


@pytest.mark.parametrize("target", ["facts.csv", "facts.jsonl", "folder", "desk.factlint"])
def test_every_shape_reads_back_as_the_same_facts(curated: Path, tmp_path: Path, target: str) -> None:
    adding.add(curated, "gazette", STAFF)
    office = {"entity": "narval", "concept": "role:chief executive officer", "value": "Odile Moret"}
    adding.add(curated, "gazette", office)
    adding.add(curated, "gazette", {**STAFF, "concept": "cash", "unit": "EUR", "value": "1..2", "valid_from": ""})
    adding.add(curated, "gazette", {**STAFF, "concept": "stake", "unit": "percent", "value": "58.1260"})
    before = reading.read(None, [curated])
    place = tmp_path / target
    result = run("export", "--reference", str(curated), str(place))
    assert result.exit_code == 0, result.output
    after = reference_data.load([place], shipped=False)
    assert {f.concept for f in after.every_fact()} == {f.concept for f in before.every_fact()}
    assert {(f.concept, f.value, f.low, f.text, f.source) for f in after.every_fact()} == {
        (f.concept, f.value, f.low, f.text, f.source) for f in before.every_fact()
    }
    hits = [h.span.of("Groupe Narval and Odile Moret") for h in after.find_names("Groupe Narval and Odile Moret")]
    assert hits == ["Groupe Narval", "Odile Moret"]


def test_the_shipped_reference_survives_a_flat_file(tmp_path: Path) -> None:
    shipped = reference_data.load()
    some = {"nvidia", "openai", "france", "apple"}
    small = Reference.of(
        {i: shipped.entity(i) for i in some},
        {i: shipped.facts(i) for i in some},
        {c.id: c for c in shipped.known_concepts()},
    )
    exporting.to_flat(small, tmp_path / "some.csv")
    back = reading.read(None, [tmp_path / "some.csv"])
    assert {stated(f)[1:] for f in back.every_fact()} == {stated(f)[1:] for f in small.every_fact()}


def test_a_file_that_is_there_is_left_alone(tmp_path: Path) -> None:
    path = flat(tmp_path, row("5"))
    result = run("export", "--reference", str(path), str(path))
    assert result.exit_code == 2 and "is there already" in result.output
    (tmp_path / "full").mkdir()
    shutil.copy(path, tmp_path / "full")
    result = run("export", "--reference", str(path), str(tmp_path / "full"))
    assert result.exit_code == 2 and "not empty" in result.output


def test_an_index_stands_alone(tmp_path: Path) -> None:
    path = flat(tmp_path, row("5"))
    assert run("export", "--reference", str(path), str(tmp_path / "desk.factlint")).exit_code == 0
    for arguments in (("--reference", str(path)), ("--with-shipped",)):
        call = ["check", "--reference", str(tmp_path / "desk.factlint"), *arguments, str(path)]
        result = CliRunner().invoke(cli, call)
        assert result.exit_code == 2 and "stands" in result.output, result.output


@pytest.mark.parametrize("content", [b"", b"x" * 5000, b"SQLite format 3\x00" + b"\x00" * 5000])
def test_an_index_that_is_none_is_told(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "desk.factlint"
    path.write_bytes(content)
    with pytest.raises(reference_data.ReferenceDataError):
        reference_data.load([path], shipped=False)
