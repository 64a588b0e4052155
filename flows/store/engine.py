"""From an address to an engine whose tables are up to date."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, inspect, make_url, text
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError

MIGRATIONS = Path(__file__).parent / "migrations"
HEAD = "0001"
"""The newest migration. Kept here so that opening an up-to-date store does not import alembic."""
SCHEMA = "factlint"
"""Where the tables are on PostgreSQL: Prefect may have its own in the same database, its alembic's among them."""
_LOCK = 0x66616374
_WRITING = "factlint_writing"


class StoreError(Exception):
    """The store cannot be used; the text says why and what to do."""


def open_engine(address: str) -> Engine:
    """An engine on a migrated database. Raises StoreError."""
    url = _with_driver(address)
    try:
        if url.drivername.startswith("sqlite") and url.database not in (None, "", ":memory:"):
            Path(str(url.database)).parent.mkdir(parents=True, exist_ok=True)
        engine = _engine(url)
        with engine.connect() as connection:
            found = _revision(connection)
        if found != HEAD:
            _migrate(engine)
            # What the engine learnt of the database at its first connection was without the schema.
            engine.dispose()
            engine = _engine(url)
    except (ArgumentError, NoSuchModuleError) as problem:
        raise StoreError(f"the store's address {_shown(address)} cannot be read ({problem})") from None
    except ModuleNotFoundError as problem:
        raise StoreError(
            f"the store's address {url.render_as_string()} needs the package {problem.name}: "
            "pip install 'factlint[postgresql]'"
        ) from None
    except OSError as problem:
        raise StoreError(f"{url.database}: {problem.strerror}; name another place in FACTLINT_STORE") from None
    except DBAPIError as problem:
        raise StoreError(f"the store {url.render_as_string()} cannot be opened ({problem.orig})") from None
    return engine


def writing(engine: Engine) -> Engine:
    """The same engine, whose transactions take SQLite's write lock at their start: a transaction that reads first and
    then writes cannot be refused half-way because another process wrote in between."""
    return engine.execution_options(**{_WRITING: True})


def _shown(address: str) -> str:
    return address.partition("://")[0] + "://…"


def _with_driver(address: str) -> URL:
    """`postgresql://` and the addresses that Prefect takes (`postgresql+asyncpg://`) name the same database."""
    try:
        url = make_url(address)
    except ArgumentError as problem:
        raise StoreError(f"the store's address {_shown(address)} cannot be read ({problem})") from None
    backend = url.get_backend_name()
    if backend == "postgresql":
        return url.set(drivername="postgresql+psycopg")
    if backend == "sqlite":
        return url.set(drivername="sqlite+pysqlite")
    raise StoreError(f"the store's address begins with {backend}://; factlint keeps its store in sqlite or postgresql")


def _engine(url: URL) -> Engine:
    if url.get_backend_name() != "sqlite":
        place = {"options": f"-csearch_path={SCHEMA}"}
        return create_engine(url, pool_pre_ping=True, pool_size=2, max_overflow=4, connect_args=place)
    engine = create_engine(url, connect_args={"timeout": 60})

    @event.listens_for(engine, "connect")
    def _connect(connection: Any, _: object) -> None:
        # The driver begins no transaction by itself, so that "begin" below decides which kind it is.
        connection.isolation_level = None
        # WAL lets readers read while a run writes. FULL: what was recorded survives a power cut.
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "busy_timeout=60000"):
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        kind = "IMMEDIATE" if connection.get_execution_options().get(_WRITING) else "DEFERRED"
        connection.exec_driver_sql(f"BEGIN {kind}")

    return engine


def _revision(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()


def _migrate(engine: Engine) -> None:
    """Brings the tables to HEAD; of several processes that find them old, one does it."""
    from alembic import command
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    with writing(engine).begin() as connection:
        if engine.dialect.name == "postgresql":
            connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _LOCK})
            connection.execute(text(f"CREATE SCHEMA IF NOT EXISTS {SCHEMA}"))
        found = _revision(connection)
        if found == HEAD:
            return
        config = Config()
        config.set_main_option("script_location", str(MIGRATIONS))
        known = {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}
        if found is not None and found not in known:
            raise StoreError(
                f"the store is of a newer factlint (its tables are at {found}, this one knows {HEAD}); upgrade factlint"
            )
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
