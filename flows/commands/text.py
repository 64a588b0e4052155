"""`factlint text`: an article's text, in which reports count their places."""

from __future__ import annotations

import sys

import click

from flows.cli import Refusal


@click.command(
    short_help="Write the text in which reports count.",
    epilog="""\b
Examples:
  factlint text page.html
  factlint text https://news.example.org/story > story.txt""",
)
@click.argument("given", metavar="INPUT")
@click.option(
    "--allow-host", "allow_hosts", metavar="HOST", multiple=True, help="On a private network too. Repeatable."
)
@click.option(
    "--licensed-host", "licensed_hosts", metavar="HOST", multiple=True, help="Its publisher agrees. Repeatable."
)
def text(given: str, allow_hosts: tuple[str, ...], licensed_hosts: tuple[str, ...]) -> int:
    """Write the text of INPUT, a file or a web address, as it is checked: of a page, its article.

    Lines, columns and offsets of a report are those of this text.
    """
    from checkers import choose_language
    from checkers.model.rendering import Unread
    from flows.ingest.inputs import Options, Reader, UsageError, Web

    try:
        reader = Reader(Options(), choose_language, lambda: sys.stdin.buffer, Web(allow_hosts, licensed_hosts))
        found = list(reader.read([given]))
    except UsageError as problem:
        raise Refusal(str(problem)) from None
    if len(found) != 1:
        raise Refusal(f"{given}: holds {len(found)} articles; name one")
    (document,) = found
    if isinstance(document, Unread):
        raise Refusal(document.error)
    sys.stdout.buffer.write(document.text.encode())
    sys.stdout.buffer.write(b"" if document.text.endswith("\n") else b"\n")
    return 0


COMMAND = text
