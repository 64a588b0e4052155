"""`factlint reference apply`: what was accepted of a change set into a flat reference file."""

from __future__ import annotations

from pathlib import Path

import click

from flows.cli import Refusal


@click.command(
    short_help="Take what was accepted of a change set.",
    epilog="""\b
Examples:
  factlint reference import sec-facts 1045810 --changes --output changes.csv
  (decide: write yes or no into its column accept)
  factlint reference apply changes.csv --into facts.csv""",
)
@click.argument("changes", metavar="CHANGES")
@click.option("--into", metavar="PATH", required=True, help="Your flat reference file (CSV); made where there is none.")
def apply(changes: str, into: str) -> int:
    """Add what somebody has accepted in CHANGES, a change set, to a reference file.

    Nothing is taken out of the file or changed in it; it appears whole and valid, or stays as it was.
    """
    from flows.changes import ChangesError
    from flows.changes import apply as take

    if not Path(changes).is_file():
        raise Refusal(
            f"{changes}: no such file; `factlint reference import … --changes` and the flow write change sets"
        )
    try:
        done = take(Path(changes), Path(into))
    except (ChangesError, OSError) as problem:
        raise Refusal(str(problem)) from None
    parts = [f"{done.added} added to {into}"]
    parts += [f"{count} {what}" for count, what in ((done.there, "there already"), (done.refused, "refused")) if count]
    if done.undecided:
        parts.append(f"{done.undecided} undecided: write yes or no into the column accept of {changes}")
    click.echo("; ".join(parts), err=True)
    return 0


COMMAND = apply
