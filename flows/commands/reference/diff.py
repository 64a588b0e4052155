"""`factlint reference diff`: what changed between two references, in words."""

from __future__ import annotations

import click

from flows.cli import load_reference


@click.command(
    name="diff",
    short_help="Say what changed between two references.",
    epilog="""\b
Examples:
  factlint reference diff last-week.csv facts.csv
  factlint reference diff ours-old/ ours/
Exit status: 0, nothing changed; 1, something did; 2, one of them is not valid.""",
)
@click.argument("old", metavar="OLD")
@click.argument("new", metavar="NEW")
def diff(old: str, new: str) -> int:
    """Say, entity by entity, which facts of NEW are not in OLD, which are gone, and what is other than it was."""
    from collections import Counter

    from reference_data.difference import difference

    counts: Counter[str] = Counter()
    for change in difference(load_reference((old,), with_shipped=False), load_reference((new,), with_shipped=False)):
        counts[change.sort] += 1
        click.echo(str(change))
    told = [f"{counts[sort]} {sort}" for sort in ("added", "changed", "removed") if counts[sort]]
    click.echo(", ".join(told) or "nothing changed")
    return int(bool(counts))


COMMAND = diff
