"""A reference in a real PostgreSQL: the same answers as from files, published while others read."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

import reference_data
from flows.cli import cli
from reference_data import Reference, reading
from reference_data.postgres import HOME, PostgresTables, publish, shown

ROWS = (
    "entity,aliases,concept,value,unit,period,source\n"
    "Narval Foods,Groupe Narval,revenue,5200000,EUR,2024,The Harvest Gazette\n"
    "Narval Foods,,role:chief executive officer,Odile Moret,,,The Harvest Gazette\n"
    "Narval Foods,,ticker,NVL.PA,,,The Harvest Gazette\n"
    "Odile Moret,,statement,Herring is the future of everything we do,,,The Harvest Gazette\n"
    "Ørnfjell & Søn,決算社,revenue,7,EUR,2024,The Harvest Gazette\n"
)
TEXT = "Groupe Narval, d’Ørnfjell & Søn et Odile Moret; 決算社 \udce9 \x00 nothing"


@pytest.fixture
def facts(tmp_path: Path) -> Path:
    path = tmp_path / "facts.csv"
    path.write_text(ROWS, encoding="utf-8")
    return path


@pytest.fixture
def in_files(facts: Path) -> Reference:
    return reading.read(None, [facts])


@pytest.fixture
def published(in_files: Reference, database: str) -> Iterator[str]:
    publish(in_files.tables, in_files.digest, database)
    yield database


def everything(reference: Reference) -> list[object]:
    return [
        reference.digest, reference.fact_count, list(reference.entities()), list(reference.every_fact()),
        reference.find_names(TEXT), reference.candidates("Narvel Foods"), reference.resembling("Narvel Fods"),
        reference.symbols("NVL.PA"), reference.holders("Odile Moret"), reference.statements("the future of herring"),
        reference.named("Groupe Narval"), reference.concepts(), list(reference.known_concepts()),
    ]  # fmt: skip


def test_the_database_answers_as_the_files_do(in_files: Reference, published: str) -> None:
    from_database = reference_data.load([published], shipped=False)
    assert everything(from_database) == everything(in_files)
    assert from_database.candidates("Narvel Foods") and from_database.statements("the future of herring")


def test_who_has_it_open_keeps_what_was_opened(in_files: Reference, published: str, facts: Path) -> None:
    opened = reference_data.load([published], shipped=False)
    facts.write_text(ROWS.replace("5200000", "5300000"), encoding="utf-8")
    newer = reading.read(None, [facts])
    publish(newer.tables, newer.digest, published)
    assert [f.value for f in opened.facts("narval-foods", "revenue")] == [5_200_000]
    assert [f.value for f in reference_data.load([published], shipped=False).facts("narval-foods", "revenue")] == [
        5_300_000
    ]


def test_old_contents_go(published: str, facts: Path) -> None:
    import psycopg

    for value in (1, 2, 3):
        facts.write_text(ROWS.replace("5200000", str(value)), encoding="utf-8")
        newer = reading.read(None, [facts])
        publish(newer.tables, newer.digest, published)
    with psycopg.connect(published) as connection:
        (count,) = connection.execute(
            "SELECT count(*) FROM pg_namespace WHERE starts_with(nspname, %s)", (f"{HOME}_",)
        ).fetchone() or (0,)
    assert count == 2


def test_a_failed_publication_leaves_the_old_one(in_files: Reference, published: str) -> None:
    class Broken:
        def get(self, *_: object) -> dict[object, bytes]:
            return {}

        def scan(self, table: str) -> Iterator[tuple[object, bytes]]:
            if table == "name":
                raise RuntimeError("the disk is gone")
            return in_files.tables.scan(table)

        def close(self) -> None: ...

    with pytest.raises(RuntimeError):
        publish(Broken(), "0" * 64, published)
    assert everything(reference_data.load([published], shipped=False)) == everything(in_files)


def test_a_lost_connection_is_made_again(published: str) -> None:
    import psycopg

    opened = reference_data.load([published], shipped=False)
    with psycopg.connect(published, autocommit=True) as connection:
        connection.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()")
    assert opened.entity("narval-foods").name == "Narval Foods"


def test_a_forked_process_has_a_connection_of_its_own(published: str) -> None:
    opened = reference_data.load([published], shipped=False)
    child = os.fork()
    if child == 0:
        os._exit(0 if opened.entity("narval-foods").name == "Narval Foods" else 1)
    assert os.waitpid(child, 0)[1] == 0
    assert opened.facts("narval-foods", "revenue")


def test_from_the_terminal(facts: Path, database: str, tmp_path: Path) -> None:
    story = tmp_path / "story.txt"
    story.write_text("date 2025-03-03 Herring\n\nNarval Foods had revenue of 5.2 billion euros in 2024.\n")
    written = CliRunner().invoke(cli, ["reference", "export", "--reference", str(facts), database])
    assert written.exit_code == 0 and "5 facts" in written.output and "desk@" not in written.output
    result = CliRunner().invoke(
        cli, ["check", "--lang", "en", "--reference", database, str(story)], standalone_mode=False
    )
    assert "scale-confusion" in result.output


def test_what_is_no_reference_is_told_without_the_password(database: str) -> None:
    with pytest.raises(reference_data.ReferenceDataError, match="has no reference"):
        PostgresTables(database)
    address = "postgresql://ana:s3cret@127.0.0.1:1/x"
    with pytest.raises(reference_data.ReferenceDataError, match="cannot be reached") as raised:
        PostgresTables(address)
    assert "s3cret" not in str(raised.value) and shown(address) == "postgresql://127.0.0.1:1/x"
