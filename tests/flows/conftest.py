"""Servers and stores that several tests share."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import count
from pathlib import Path

import pytest
from prefect.testing.utilities import prefect_test_harness
from sqlalchemy import create_engine, text

import reference_data
from flows.store import Store, open_store
from tests.flows import servers

_numbers = count()


@pytest.fixture(scope="session")
def server() -> Iterator[None]:
    """One temporary Prefect server for all tests that need one."""
    with prefect_test_harness(server_startup_timeout=180):
        yield


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A desk of the test's own: nothing is written where the developer keeps theirs."""
    monkeypatch.setenv("FACTLINT_HOME", str(tmp_path / "desk"))
    for name in ("FACTLINT_STORE", "FACTLINT_SITE", "FACTLINT_SITE_URL"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path / "desk"


FACTS = (
    "entity,concept,value,unit,period,source\n"
    "Narval Foods,revenue,5000000,USD,2024,The Harvest Gazette\n"
    "Narval Foods,employees,800,person,2024,The Harvest Gazette\n"
)
STORY = "date 2025-03-03 Narval grows\n\nNarval Foods had revenue of $7 million in 2024.\n"


@pytest.fixture(scope="session")
def facts(tmp_path_factory: pytest.TempPathFactory) -> str:
    """One file for all tests: a reference takes seconds to build beside the shipped data, none from its cache."""
    path = tmp_path_factory.mktemp("reference") / "facts.csv"
    path.write_text(FACTS, encoding="utf-8")
    return str(path)


@pytest.fixture
def facts_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the shipped data, for tests whose own facts change."""
    monkeypatch.setattr(reference_data, "load", partial(reference_data.load, shipped=False))


@pytest.fixture(scope="session")
def postgresql() -> Iterator[str]:
    """A PostgreSQL server; tests that need one are skipped where none is installed."""
    if servers.postgresql_programs() is None:
        pytest.skip("no PostgreSQL is installed here")
    with servers.postgresql() as address:
        yield address


@pytest.fixture
def database(postgresql: str) -> str:
    """An empty database."""
    name = f"factlint_{next(_numbers)}"
    engine = create_engine(f"{postgresql}/postgres".replace("://", "+psycopg://"), isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name}"))
    engine.dispose()
    return f"{postgresql}/{name}"


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    """An empty store on each database."""
    address = f"sqlite:///{tmp_path / 'store.db'}"
    if request.param == "postgresql":
        address = request.getfixturevalue("database")
    opened = open_store(address)
    yield opened
    opened.close()
