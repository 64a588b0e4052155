"""`factlint desk`: Prefect's server, a worker with all flows, and the report pages, in one command."""

from __future__ import annotations

import os
from pathlib import Path

import click


@click.command(
    name="desk",
    short_help="Run a desk: Prefect's server and a worker with all flows.",
    epilog="""\b
Environment:
  FACTLINT_DESK_AUTH   user:password for the server and the pages; needed for any --host but loopback
  FACTLINT_WEBHOOK     where mismatches and failures are told, as JSON
  FACTLINT_MAIL        the same by mail, in Apprise's notation (mailtos://…)
  FACTLINT_REDIS       redis://… for the messages of several API servers""",
)
@click.option(
    "--home", type=click.Path(path_type=Path), help="Folder of everything that stays. [default: $FACTLINT_HOME]"
)
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option("--port", default=4200, show_default=True, help="Of Prefect's interface.")
@click.option("--pages-port", default=4280, show_default=True, help="Of the report pages.")
@click.option("--database", metavar="URL", help="postgresql://… for Prefect and the store. [default: SQLite files]")
@click.option("--runs", type=click.IntRange(1, 64), default=2, show_default=True, help="Flow runs at once.")
def desk(home: Path | None, host: str, port: int, pages_port: int, database: str | None, runs: int) -> int:
    """Start Prefect's server, a worker, all deployments and automations, and the report pages; Ctrl-C stops all.

    Everything listens on loopback alone and nothing calls home. Run again it takes up where it was.
    """
    from flows.cli import Refusal
    from flows.desk.options import ENV_REDIS, DeskError, Options, auth_from, data_folder
    from flows.desk.supervisor import AlreadyRunningError, Desk

    try:
        options = Options(
            (home or data_folder()).absolute(),
            host,
            port,
            pages_port,
            database,
            os.environ.get(ENV_REDIS) or None,
            auth_from(),
            runs,
        )
        Desk(options, lambda line: click.echo(line)).run()
    except AlreadyRunningError as there:
        click.echo(f"factlint: {there}")
    except DeskError as problem:
        raise Refusal(str(problem)) from None
    return 0


COMMAND = desk
