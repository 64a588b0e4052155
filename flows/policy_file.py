"""The desk's rules about findings: `factlint.toml`, or the table `[tool.factlint]` of `pyproject.toml`.

[severities]
stale-value = "error"

[[suppressions]]
document = "stories/*.md"
kind = "value-mismatch"
words = "27 million"
reason = "the company restated it; the reference will follow"
until = 2026-03-31
"""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path
from typing import Any

from checkers.policy import Policy, Waiver

FILES = ("factlint.toml", "pyproject.toml")


class PolicyError(Exception):
    """A file of rules that cannot be used; the message names file, place and remedy."""


def find(folder: Path) -> Path | None:
    """The nearest file of rules in a folder or above it; a pyproject.toml only where it has the table."""
    for place in (folder, *folder.parents):
        for name in FILES:
            path = place / name
            if path.is_file() and (name == FILES[0] or "tool.factlint" in path.read_text(encoding="utf-8")):
                return path
    return None


def read(path: Path, kinds: Collection[str]) -> Policy:
    """The rules of a file. Raises PolicyError for what is no TOML, no rule, or about no kind."""
    import tomllib

    from pydantic import ValidationError

    from flows.policy_shape import PolicyTable

    try:
        table: Any = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as problem:
        raise PolicyError(f"{path}: {problem}; write it as TOML in UTF-8") from None
    if path.name == FILES[1]:
        table = table.get("tool", {}).get("factlint", {})
    try:
        said = PolicyTable.model_validate(table)
    except ValidationError as problem:
        first = problem.errors()[0]
        place = ".".join(str(part) for part in first["loc"])
        raise PolicyError(f"{path}: {place}: {first['msg']}; see `factlint check --help`") from None
    for kind in (*said.severities, *(s.kind for s in said.suppressions)):
        if kind not in kinds:
            raise PolicyError(f"{path}: there is no kind {kind!r} (`factlint rules` lists them)")
    empty = next((s for s in said.suppressions if not s.reason.strip()), None)
    if empty is not None:
        raise PolicyError(f"{path}: the suppression of {empty.kind} has no reason; say why it stands")
    waivers = tuple(Waiver(s.document, s.kind, s.reason, s.until, s.words) for s in said.suppressions)
    return Policy(said.severities, waivers)
