"""Change sets: what is proposed, what nobody accepts but a person, and what applying one does to a file."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path

import pytest
from click.testing import CliRunner

import reference_data
from flows import changes
from flows.changes import Change, ChangesError, apply, propose
from flows.cli import cli
from flows.importers._model import Row
from flows.publish import proposals

HEAD = "entity,concept,value,unit,period,valid_from,valid_to,known_from,exchange,review,source\n"
OURS = HEAD + "\n".join(
    [
        "Orbelin,revenue,4200000,EUR,2030,,,2031-03-01,,,Kelp Registry: annual accounts",
        "Orbelin,employees,900,person,,2030-12-31,,,,,our own count",
        "Orbelin,net-income,77,EUR,2030,,,2031-03-01,,unverified,hearsay",
        "Orbelin,role:chief executive officer,Mira Tovak,,,2029-01-01,,,,,gazette",
        "Orbelin,ticker,ORB,,,,,,NYSE,,gazette",
        "",
    ]
)


@pytest.fixture
def ours(tmp_path: Path) -> Path:
    path = tmp_path / "ours.csv"
    path.write_text(OURS, encoding="utf-8")
    return path


def said(concept: str, value: str, **more: str) -> Row:
    return {"entity": "Orbelin", "concept": concept, "value": value, "source": "Kelp Registry, accounts", **more}


def proposed(ours: Path, *rows: Row) -> list[Change]:
    return propose(rows, [ours], "Kelp Registry")


REVENUE = {"unit": "EUR", "period": "2030"}
CEO = "role:chief executive officer"


class TestPropose:
    @pytest.mark.parametrize(
        "row",
        [
            said("revenue", "4200000", **REVENUE, known_from="2032-01-01"),
            said("revenue", "4200000.00", **REVENUE),
            said("employees", "900", unit="person", valid_from="2030-12-31"),
            said(CEO, "MIRA  Tovak", valid_from="2029-03-01"),
            said("ticker", "orb", exchange="nyse"),
            said("ticker", "ORB", valid_from="2031-01-01"),
        ],
    )
    def test_what_is_there_is_no_change(self, row: Row, ours: Path) -> None:
        assert proposed(ours, row) == []

    @pytest.mark.parametrize(
        ("row", "kind"),
        [
            (said("revenue", "5", unit="EUR", period="2031"), "new"),
            (said("revenue", "4100000", **REVENUE, known_from="2032-01-01"), "restated"),
            (said("revenue", "4100000", **REVENUE, known_from="2031-01-01"), "new"),
            (said("employees", "950", unit="person", valid_from="2031-12-31"), "new"),
            (said("employees", "950", unit="person", valid_from="2030-12-31"), "conflict"),
            (said("net-income", "78", **REVENUE), "new"),
            (said("net-income", "78", unit="USD", period="2030"), "new"),
            (said(CEO, "Mira Tovak", valid_from="2029-01-01", valid_to="2031-05-31"), "ended"),
            (said(CEO, "Jon Arvo", valid_from="2031-06-01"), "conflict"),
            (said(CEO, "Jon Arvo", valid_from="2020-01-01", valid_to="2028-12-31"), "new"),
            (said("role:founder", "Jon Arvo"), "new"),
            (said("ticker", "ORB", exchange="Nasdaq", valid_from="2031-01-01"), "conflict"),
            (said("ticker", "ORB.B", exchange="NYSE"), "new"),
            ({**said("revenue", "7", **REVENUE), "entity": "Narval"}, "new"),
        ],
    )
    def test_kinds(self, row: Row, kind: str, ours: Path) -> None:
        (change,) = proposed(ours, row)
        assert (change.kind, change.row) == (kind, row)
        assert bool(change.now) == (kind in ("restated", "ended", "conflict") or bool(change.why))

    def test_the_doubtful_comes_first_and_is_not_accepted_by_itself(self, ours: Path) -> None:
        found = proposed(
            ours,
            said("revenue", "5", unit="EUR", period="2031"),
            said("employees", "950", unit="person", valid_from="2030-12-31"),
        )
        assert [(change.kind, change.cells["accept"]) for change in found] == [("conflict", ""), ("new", "yes")]
        assert changes.summary(found) == "1 new, 1 conflict"
        assert "our own count" in found[0].why

    def test_no_row_changes_nothing(self, ours: Path) -> None:
        assert changes.summary(proposed(ours)) == "no change"

    def test_a_row_that_stands_twice_is_proposed_once(self, ours: Path) -> None:
        row = said("revenue", "5", unit="EUR", period="2031")
        assert len(proposed(ours, row, dict(row))) == 1


def decided(path: Path, decisions: Sequence[str], delimiter: str = ",") -> None:
    """As somebody would in a spreadsheet."""
    with path.open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    with path.open("w", encoding="utf-8-sig", newline="") as stream:
        writer = csv.DictWriter(stream, list(rows[0]), delimiter=delimiter)
        writer.writeheader()
        for row, decision in zip(rows, decisions, strict=True):
            writer.writerow({**row, "accept": decision})


class TestApply:
    @pytest.fixture
    def changeset(self, ours: Path, tmp_path: Path) -> Path:
        rows = [said("revenue", str(n), unit="EUR", period=str(2030 + n)) for n in range(1, 5)]
        path = tmp_path / "changes.csv"
        changes.write(path, proposed(ours, *rows))
        return path

    @pytest.mark.parametrize("delimiter", [",", ";"])
    def test_what_was_accepted_is_added(self, delimiter: str, changeset: Path, ours: Path) -> None:
        decided(changeset, ["yes", "no", "", "Oui"], delimiter)
        done = apply(changeset, ours)
        assert (done.added, done.there, done.refused, done.undecided) == (2, 0, 1, 1)
        assert ours.read_text(encoding="utf-8").startswith(HEAD.strip())
        found = reference_data.load([ours], shipped=False)
        periods = [fact.period.label for fact in found.facts("orbelin", "revenue") if fact.period]
        assert sorted(filter(None, periods)) == ["2030", "2031", "2034"]
        assert OURS.splitlines()[1].split(",")[:4] == ours.read_text(encoding="utf-8").splitlines()[1].split(",")[:4]

    def test_twice_is_once(self, changeset: Path, ours: Path) -> None:
        apply(changeset, ours)
        once = ours.read_bytes()
        assert apply(changeset, ours).there == 4
        assert ours.read_bytes() == once

    def test_columns_of_the_desk_stay(self, changeset: Path, tmp_path: Path) -> None:
        path = tmp_path / "desk.csv"
        path.write_text("entity;concept;value;source;colour\nNarval;employees;5;us;blue\n", encoding="utf-8")
        apply(changeset, path)
        lines = path.read_text(encoding="utf-8").splitlines()
        assert lines[0].startswith("entity;concept;value;source;colour;")
        assert lines[1].startswith("Narval;employees;5;us;blue")

    def test_a_new_file_is_made(self, changeset: Path, tmp_path: Path) -> None:
        assert apply(changeset, tmp_path / "new" / "facts.csv").added == 4
        assert not reference_data.validate([tmp_path / "new" / "facts.csv"])

    @pytest.mark.parametrize(
        ("content", "problem"),
        [
            ("entity,value\nOrbelin,1\n", "is no change set"),
            ("accept,change,entity,concept,value,source\nperhaps,new,Orbelin,revenue,1,us\n", "accept says 'perhaps'"),
            (
                "accept,change,entity,concept,value,source\nyes,new,Orbelin,revenue,12 billion,us\n",
                "would not be valid",
            ),
            ("accept,change,entity,concept,value,source\nyes,new,Orbelin,revenue,1,\n", "would not be valid"),
        ],
    )
    def test_what_is_wrong_changes_nothing(self, content: str, problem: str, ours: Path, tmp_path: Path) -> None:
        path = tmp_path / "changes.csv"
        path.write_text(content, encoding="utf-8")
        with pytest.raises(ChangesError, match=problem):
            apply(path, ours)
        assert ours.read_text(encoding="utf-8") == OURS
        assert {item.name for item in tmp_path.iterdir()} == {"changes.csv", "ours.csv"}

    def test_only_into_a_table(self, changeset: Path, tmp_path: Path) -> None:
        for into in (tmp_path, tmp_path / "facts.yml"):
            with pytest.raises(ChangesError, match=r"name a \.csv file"):
                apply(changeset, into)

    def test_from_the_terminal(self, changeset: Path, ours: Path) -> None:
        decided(changeset, ["yes", "no", "", "yes"])
        arguments = ["reference", "apply", str(changeset), "--into", str(ours)]
        result = CliRunner().invoke(cli, arguments, standalone_mode=False)
        assert result.return_value == 0
        assert "2 added" in result.stderr
        assert "1 refused" in result.stderr
        assert "1 undecided" in result.stderr
        result = CliRunner().invoke(cli, ["reference", "apply", "none.csv", "--into", str(ours)])
        assert "no such file" in result.output


def test_the_page_says_what_to_look_at_and_how_to_decide(ours: Path) -> None:
    rows = [said("revenue", str(n), unit="EUR", period=str(1900 + n)) for n in range(60)]
    conflict = said("employees", "950", unit="person", valid_from="2030-12-31", note="x")
    page = proposals.page(proposed(ours, *rows, {**conflict, "value": "951"}), "Kelp | Registry", "out/changes.csv")
    assert page.index("## Conflict (1)") < page.index("## New (60)")
    assert "factlint reference apply out/changes.csv --into facts.csv" in page
    assert "… and 10 more in the file" in page
    assert all(line.count("|") == 5 for line in page.splitlines() if line.startswith("|"))
