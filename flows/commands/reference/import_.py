"""`factlint reference import`: outside sources into a flat reference file."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from flows.cli import FAILED, Refusal, load_reference

if TYPE_CHECKING:
    from flows.importers._engine import Trouble
    from flows.importers._model import Importer, Row


@click.command(
    name="import",
    short_help="Bring facts from outside sources.",
    epilog="""\b
Examples:
  factlint reference import
  factlint reference import world-bank --output world.csv
  factlint reference import sec-facts 1045810 320193 --output sec.csv
  factlint reference import table sales.xlsx --output facts.csv --option entity=Company …

Broken off, it goes on from there when it is called again, and asks only for what has changed since.""",
)
@click.argument("name", required=False)
@click.argument("targets", metavar="[TARGET]...", nargs=-1)
@click.option("--output", metavar="PATH", help="The CSV file to write; it appears whole or not at all.")
@click.option("--overwrite", is_flag=True, help="Write it in place of one that is there.")
@click.option("--option", "options", metavar="NAME=VALUE", multiple=True, help="See the importer's page. Repeatable.")
@click.option(
    "--reference",
    "references",
    metavar="PATH",
    multiple=True,
    help="A file or folder whose names for known entities are kept; else the shipped data.",
)
@click.option("--base", metavar="ADDRESS", help="Ask a mirror of the source.")
@click.option(
    "--allow-host", "allow_hosts", metavar="HOST", multiple=True, help="On a private network too. Repeatable."
)
def import_(
    name: str | None,
    targets: tuple[str, ...],
    output: str | None,
    overwrite: bool,
    options: tuple[str, ...],
    references: tuple[str, ...],
    base: str | None,
    allow_hosts: tuple[str, ...],
) -> int:
    """Ask the source called NAME for what it has on each TARGET, and write it as a flat reference file.

    Without a NAME, list the importers; without --output, tell what NAME brings and what to mind.
    """
    from flows.importers import _engine
    from flows.importers._model import TargetError

    if name is None:
        click.echo("\n".join(_listing()))
        return 0
    try:
        importer = _engine.find(name)
        if output is None:
            click.echo(importer.doc.strip())
            return 0
        path = Path(output)
        if path.exists() and not overwrite:
            raise Refusal(f"--output: {output} is there already; name another file, or add --overwrite")
        return _imported(importer, targets, _named(options), path, references, base, allow_hosts)
    except TargetError as problem:
        raise Refusal(str(problem)) from None


def _listing() -> Iterator[str]:
    from flows.importers import _engine

    for name in _engine.names():
        importer = _engine.find(name)
        yield f"{name:<17} {importer.title}"
        if importer.targets:
            yield f"{'':<17} targets: {importer.targets}"


def _imported(
    importer: Importer,
    targets: tuple[str, ...],
    options: dict[str, str],
    path: Path,
    references: tuple[str, ...],
    base: str | None,
    allow_hosts: tuple[str, ...],
) -> int:
    from flows.importers import _engine, _output
    from flows.importers._state import BusyStateError, State, folder
    from flows.ingest.fetch import Settings

    known = _output.known_names(load_reference(references, with_shipped=False).entities())
    lost: list[str] = []

    def taken(rows: Iterator[Row | Trouble]) -> Iterator[Row]:
        for row in rows:
            if isinstance(row, _engine.Trouble):
                lost.extend([row.text] if row.lost else [])
                click.echo(f"factlint: {row.text}", err=True)
            else:
                yield row

    try:
        settings = Settings.read(os.environ, allow_hosts)
        client = _engine.client_for(importer, settings)
        with client, State(folder() / "imports", importer.publisher or "own tables") as state:
            rows = _engine.run(importer, targets, options, client, state, base)
            count = _output.write(path, taken(_output.finished(rows, known, importer.review)))
    except (ValueError, BusyStateError, _engine.StoppedError, OSError) as problem:
        raise Refusal(str(problem)) from None
    click.echo(f"{count} rows from {importer.publisher or 'your tables'} ({importer.licence}) in {path}", err=True)
    return FAILED if lost else 0


def _named(options: tuple[str, ...]) -> dict[str, str]:
    found = {}
    for option in options:
        name, equals, value = option.partition("=")
        if not equals or not name.strip():
            raise Refusal(f"--option: write {option!r} as NAME=VALUE")
        found[name.strip()] = value
    return found


COMMAND = import_
