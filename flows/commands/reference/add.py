"""`factlint reference add`: one more fact in a curated folder, asked for cell by cell."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import click

from flows.cli import Refusal

_ASKED = (
    ("entity", "Whom is it about (a name, or the id of an entity file)", True),
    ("concept", "What is measured (revenue, employees, role:chief executive officer, ticker …)", True),
    ("value", "Value, all digits in plain units", True),
    ("unit", "Unit (USD, percent, person …; empty for words)", False),
    ("period", "Period (2025, 2025-Q3, FY2026-Q1 …; empty for a state)", False),
    ("valid_from", "First day on which it held (2025-06-30; empty: always)", False),
    ("known_from", "Day on which it became public (empty: the source's own)", False),
    ("locator", "Where in the source (page 3; empty: nowhere in particular)", False),
)
_MORE = ("valid_to", "comparator", "method", "period_start", "period_end", "source_url", "exchange", "note", "review")


def _options(command: click.Command) -> click.Command:
    for name, asked, _ in reversed(_ASKED):
        command.params.insert(1, click.Option([f"--{name.replace('_', '-')}"], help=asked.partition(" (")[0] + "."))
    for name in _MORE:
        command.params.append(click.Option([f"--{name.replace('_', '-')}"], help="As the column of that name."))
    return command


@click.command(
    name="add",
    short_help="Add a fact to a folder of reference data.",
    epilog="""\b
Examples:
  factlint reference add ours/
  factlint reference add ours/ --source annual-report-2025 --entity narval --concept employees \\
      --value 4200 --unit person --valid-from 2025-06-30""",
)
@click.argument("folder", metavar="FOLDER")
@click.option("--source", help="Id of the source file; a new one is asked for.")
@click.option("--publisher", help="Of a new source.")
@click.option("--title", help="Of a new source.")
@click.option("--url", help="Of a new source.")
@click.option("--licence", help="Of a new source.")
@click.option("--type", "entity_type", help="Of a new entity: company, person, country or institution.")
def add(
    folder: str,
    source: str | None,
    publisher: str | None,
    title: str | None,
    url: str | None,
    licence: str | None,
    entity_type: str | None,
    **cells: str | None,
) -> int:
    """Ask for a fact, check every answer, and write it into FOLDER, whose comments and order are kept.

    What an option gives is not asked. Where standard input is no terminal, nothing is: what is missing is an error.
    """
    from reference_data import adding
    from reference_data.errors import ReferenceDataError

    root = Path(folder)
    given = {name: value for name, value in cells.items() if value}
    known = _asked(given)
    entity = adding.entity_id(root, known["entity"])
    new_entity = None
    if entity is None:
        kind = entity_type or _prompt("type", f"{known['entity']} is new. A company, person, country or institution")
        new_entity = {"name": known["entity"], "type": kind}
        entity = adding.slug(known["entity"])
    source = source or _prompt("source", "Id of the source file", adding.source_ids(root))
    new_source = None
    if source not in adding.source_ids(root):
        new_source = {
            "publisher": publisher or _prompt("publisher", f"{source} is new. Who published it"),
            "title": title or _prompt("title", "Its title"),
            "url": url or _prompt("url", "Its address"),
            "licence": licence or _prompt("licence", "Its licence (such as: facts only, in our own words)"),
            "reviewed": date.today().isoformat(),
            "review_every": "1 year",
        }
    try:
        added = adding.add(root, source, {**known, "entity": entity}, new_entity, new_source)
    except ReferenceDataError as problem:
        raise Refusal(f"nothing was written:\n{problem}") from None
    click.echo(f"{added.path}:{added.line}: added")
    return 0


def _asked(given: Mapping[str, str]) -> dict[str, str]:
    """The cells of the fact: given ones checked, the others asked until they are right."""
    from reference_data import adding

    cells = dict(given)
    for name, question, needed in _ASKED:
        if name not in cells:
            cells[name] = _prompt(name, question) if needed or _interactive() else ""
        while (fault := adding.faults(cells).get(name)) is not None and (needed or cells[name]):
            if not _interactive() or name in given:
                raise Refusal(f"--{name.replace('_', '-')}: {fault}")
            click.echo(f"  {fault}", err=True)
            cells[name] = _prompt(name, question)
    for name, fault in adding.faults(cells).items():
        raise Refusal(f"--{name.replace('_', '-')}: {fault}" if name else fault)
    return {name: value for name, value in cells.items() if value}


def _prompt(option: str, question: str, choices: list[str] | None = None) -> str:
    if not _interactive():
        raise Refusal(f"--{option.replace('_', '-')} is missing; give it, or run this in a terminal to be asked")
    if choices:
        click.echo(f"  there are: {', '.join(choices)}", err=True)
    answer: str = click.prompt(question, default="", show_default=False, err=True)
    return answer.strip()


def _interactive() -> bool:
    return sys.stdin.isatty()


COMMAND = _options(add)
