"""`factlint reference audit`: what the rows of a reference say together that cannot be, or is due."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import click

from flows.cli import Refusal, load_reference

if TYPE_CHECKING:
    from reference_data.audits import AuditFinding


@click.command(
    name="audit",
    short_help="Look for conflicts, reviews that are due and unsourced facts.",
    epilog="""\b
Examples:
  factlint reference audit
  factlint reference audit --on 2026-06-30 ours/
  factlint reference audit --online facts.csv
Exit status: 0, no error-level finding; 1, at least one; 2, the reference is not valid.""",
)
@click.argument("paths", metavar="[PATH]...", nargs=-1)
@click.option("--on", "day", metavar="DATE", help="The day on which reviews are due. [default: today]")
@click.option("--online", is_flag=True, help="Ask the sources' addresses whether they still answer.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@click.option(
    "--allow-host", "allow_hosts", metavar="HOST", multiple=True, help="On a private network too. Repeatable."
)
def audit(paths: tuple[str, ...], day: str | None, online: bool, form: str, allow_hosts: tuple[str, ...]) -> int:
    """Audit the reference of each PATH, or the shipped one.

    Every finding names its place, its kind (`factlint rules reference-conflict` explains one) and what to do.
    """
    from flows.auditing import audited, outcome

    found = audited(load_reference(paths, with_shipped=False), paths, _day(day), online, allow_hosts)
    if form == "json":
        click.echo(_json(found))
    else:
        for finding in found:
            click.echo(str(finding))
        click.echo(outcome(found))
    return int(any(finding.severity == "error" for finding in found))


def _day(given: str | None) -> date:
    if given is None:
        return date.today()
    try:
        return date.fromisoformat(given)
    except ValueError:
        raise Refusal(f"--on: {given!r} is no date; write it as 2026-06-30") from None


def _json(found: list[AuditFinding]) -> str:
    import dataclasses
    import json

    return json.dumps([dataclasses.asdict(finding) for finding in found], ensure_ascii=False, indent=2)


COMMAND = audit
