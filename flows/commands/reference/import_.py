"""`factlint reference import`: outside sources into a flat reference file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from flows.cli import FAILED, Refusal, load_reference

if TYPE_CHECKING:
    from flows.importers._model import Importer, Row
    from flows.importing import Order


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
    help="The reference to compare with, whose names for entities are kept; else the shipped one. Repeatable.",
)
@click.option("--changes", is_flag=True, help="Write only what the reference lacks, for `factlint reference apply`.")
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
    changes: bool,
) -> int:
    """Ask the source called NAME for what it has on each TARGET, and write it as a flat reference file.

    Without a NAME, list the importers; without --output, tell what NAME brings and what to mind.
    """
    from flows.importers import _engine
    from flows.importers._model import TargetError
    from flows.importing import Order

    if name is None:
        click.echo("\n".join(_listing()))
        return 0
    try:
        if output is None:
            click.echo(_engine.find(name).doc.strip())
            return 0
        path = Path(output)
        if path.exists() and not overwrite:
            raise Refusal(f"--output: {output} is there already; name another file, or add --overwrite")
        order = Order.named(name, targets, _named(options), base=base, allow_hosts=allow_hosts)
        return _imported(order, path, references, changes)
    except TargetError as problem:
        raise Refusal(str(problem)) from None


def _listing() -> Iterator[str]:
    from flows.importers import _engine

    for name in _engine.names():
        importer = _engine.find(name)
        yield f"{name:<17} {importer.title}"
        if importer.targets:
            yield f"{'':<17} targets: {importer.targets}"


def _imported(order: Order, path: Path, references: tuple[str, ...], changes: bool) -> int:
    from flows import importing
    from flows.importers import _output
    from flows.importers._engine import StoppedError, Trouble
    from flows.importers._state import BusyStateError

    lost: list[str] = []

    def tell(trouble: Trouble) -> None:
        lost.extend([trouble.text] if trouble.lost else [])
        click.echo(f"factlint: {trouble.text}", err=True)

    importer = order.importer
    rows = importing.rows(order, load_reference(references, with_shipped=False), tell)
    try:
        said = _changes(rows, path, references, importer) if changes else f"{_output.write(path, rows)} rows"
    except (ValueError, BusyStateError, StoppedError, OSError) as problem:
        raise Refusal(str(problem)) from None
    click.echo(f"{said} from {importer.publisher or 'your tables'} ({importer.licence}) in {path}", err=True)
    return FAILED if lost else 0


def _changes(rows: Iterator[Row], path: Path, references: tuple[str, ...], importer: Importer) -> str:
    from flows import changes

    found = changes.propose(rows, [Path(reference) for reference in references], importer.publisher)
    changes.write(path, found)
    return changes.summary(found)


def _named(options: tuple[str, ...]) -> dict[str, str]:
    found = {}
    for option in options:
        name, equals, value = option.partition("=")
        if not equals or not name.strip():
            raise Refusal(f"--option: write {option!r} as NAME=VALUE")
        found[name.strip()] = value
    return found


COMMAND = import_
