"""`factlint reference export`: a reference in another of its shapes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from flows.cli import Refusal, load_reference

if TYPE_CHECKING:
    from reference_data.base import Reference
    from reference_data.exporting import Written


@click.command(
    name="export",
    short_help="Write the reference as a file, a folder, an index or into a database.",
    epilog="""\b
Examples:
  factlint reference export --reference facts.csv ours/           a spreadsheet into a folder to curate
  factlint reference export --reference ours/ facts.csv           and back
  factlint reference export --reference ours/ --with-shipped desk.factlint
  factlint reference export --reference ours/ postgresql://desk@db.example/factlint""",
)
@click.argument("target", metavar="TARGET")
@click.option("--reference", "references", metavar="PATH", multiple=True, help="What to write; else the shipped data.")
@click.option("--with-shipped", is_flag=True, help="The shipped facts too.")
@click.option("--overwrite", is_flag=True, help="Write a file in place of one that is there.")
def export(target: str, references: tuple[str, ...], with_shipped: bool, overwrite: bool) -> int:
    """Write the reference to TARGET, whose form says how.

    \b
    *.csv, *.jsonl    one flat file
    *.factlint        an index that opens at once, however large the reference is
    postgresql://…    a database that a team shares
    anything else     a folder to curate: a file for each entity and each source

    The index and the database then stand where --reference takes a path.
    """
    from checkers.formats._tally import plural
    from reference_data.errors import ReferenceDataError
    from reference_data.postgres import shown
    from reference_data.tables import is_address

    found = load_reference(references, with_shipped)
    address = is_address(target)
    if not address and not overwrite and Path(target).is_file():
        raise Refusal(f"{target} is there already; name another file, or add --overwrite")
    try:
        done = _written(found, target, address)
    except (OSError, ReferenceDataError) as problem:
        raise Refusal(str(problem)) from None
    counted = f"{plural(done.entities, 'entity', 'entities')}, {plural(done.facts, 'fact')}"
    click.echo(f"wrote {shown(target) if address else target}: {counted}")
    if done.left_out:
        left = plural(done.left_out, "entity", "entities")
        click.echo(f"factlint: left out {left} without facts, for which a flat file has no row", err=True)
    return 0


def _written(reference: Reference, target: str, address: bool) -> Written:
    from datetime import date

    from reference_data import INDEX, exporting

    path = Path(target)
    if address:
        return exporting.to_database(reference, target)
    if target.endswith(INDEX):
        return exporting.to_index(reference, path)
    if path.suffix.lower() in (".csv", ".jsonl", ".ndjson"):
        return exporting.to_flat(reference, path)
    return exporting.to_folder(reference, path, date.today())


COMMAND = export
