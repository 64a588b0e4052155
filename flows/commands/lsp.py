"""`factlint lsp`: the language server that an editor starts."""

from __future__ import annotations

from pathlib import Path

import click


@click.command(
    name="lsp",
    short_help="Check prose in an editor (language server).",
    epilog="""\b
Example (Neovim):
  vim.lsp.start({ name = "factlint", cmd = { "factlint", "lsp" } })""",
)
@click.option(
    "--reference", "references", metavar="PATH", multiple=True, help="A file or folder; else the shipped data."
)
@click.option("--with-shipped", is_flag=True, help="Use the shipped facts beside those of --reference.")
@click.option("--docs-url", metavar="ADDRESS", envvar="FACTLINT_DOCS_URL", help="Where the documentation is served.")
def lsp(references: tuple[str, ...], with_shipped: bool, docs_url: str | None) -> int:
    """Speak the Language Server Protocol on standard input and output: an editor starts it.

    Diagnostics for every mismatch, hovers with the evidence, and quick fixes that write the suggestion. Needs the
    package's extra: pip install 'factlint[editor]'.
    """
    from flows.cli import Refusal
    from reference_data import load
    from reference_data.errors import ReferenceDataError

    try:
        from flows.language_server import create_server
    except ModuleNotFoundError as missing:
        raise Refusal(f"lsp needs {missing.name}: pip install 'factlint[editor]'") from None
    try:
        reference = load([Path(path) for path in references], shipped=with_shipped or not references)
    except ReferenceDataError as problem:
        raise Refusal(str(problem)) from None
    create_server(reference, docs_url).start_io()
    return 0


COMMAND = lsp
