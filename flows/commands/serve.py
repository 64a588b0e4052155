"""`factlint serve`: the HTTP API on this machine."""

from __future__ import annotations

import ipaddress
from pathlib import Path

import click

PORT = 8347


@click.command(
    name="serve",
    short_help="Answer over HTTP: POST a text, get its report.",
    epilog="""\b
Examples:
  factlint serve
  factlint serve --reference facts.csv --with-shipped --port 9000
  curl -s http://127.0.0.1:8347/check -H 'Content-Type: application/json' -d '{"text": "…", "lang": "fr"}'""",
)
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option("--port", default=PORT, show_default=True, type=click.IntRange(0, 65535), help="Port to listen on.")
@click.option("--token", envvar="FACTLINT_API_TOKEN", help="What requests must bear; needed beyond this machine.")
@click.option(
    "--name", "names", multiple=True, metavar="HOST", help="A host name under which it may be reached. Repeatable."
)
@click.option(
    "--reference", "references", metavar="PATH", multiple=True, help="A file or folder; else the shipped data."
)
@click.option("--with-shipped", is_flag=True, help="Use the shipped facts beside those of --reference.")
def serve(
    host: str, port: int, token: str | None, names: tuple[str, ...], references: tuple[str, ...], with_shipped: bool
) -> int:
    """Answer over HTTP: POST /check, /extract and /compare; GET /rules and /health; GET /openapi.json for the rest.

    Nothing is stored and nothing is fetched. It listens on this machine alone unless --host says otherwise, and then
    only with a token.
    """
    import uvicorn

    from flows.api import create_app
    from flows.cli import Refusal
    from reference_data import load
    from reference_data.errors import ReferenceDataError

    if not _is_loopback(host) and not token:
        raise Refusal(f"--host {host}: others could reach it; set FACTLINT_API_TOKEN (or --token) first")
    try:
        reference = load([Path(path) for path in references], shipped=with_shipped or not references)
    except ReferenceDataError as problem:
        raise Refusal(str(problem)) from None
    hosts = ("127.0.0.1", "localhost", "[::1]", host, *names)
    app = create_app(reference, token=token or None, hosts=hosts)
    click.echo(f"factlint: http://{host}:{port}/openapi.json tells what it answers; stop it with Ctrl-C", err=True)
    uvicorn.run(app, host=host, port=port, log_level="warning", server_header=False)
    return 0


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


COMMAND = serve
