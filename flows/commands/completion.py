"""`factlint completion SHELL`: words that a shell completes."""

from __future__ import annotations

import click
from click.shell_completion import get_completion_class

_FILES = {"bash": "~/.bashrc", "zsh": "~/.zshrc", "fish": "~/.config/fish/completions/factlint.fish"}


@click.command(
    name="completion",
    short_help="Print what makes a shell complete commands and options.",
    epilog="""\b
Examples:
  factlint completion bash >> ~/.bashrc
  factlint completion fish > ~/.config/fish/completions/factlint.fish""",
)
@click.argument("shell", type=click.Choice(sorted(_FILES)))
def completion(shell: str) -> int:
    """Print what makes SHELL complete factlint's commands and options; put it where your shell reads it."""
    from flows.cli import cli

    made = get_completion_class(shell)
    if made is None:
        raise click.ClickException(f"no completion for {shell}; use one of {', '.join(sorted(_FILES))}")
    click.echo(made(cli, {}, "factlint", "_FACTLINT_COMPLETE").source())
    return 0


COMMAND = completion
