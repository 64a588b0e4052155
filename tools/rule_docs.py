"""Writes docs/rules/<name>.md from the docstring of each rule, and docs/rules/README.md as their index.

python tools/rule_docs.py            write the pages
python tools/rule_docs.py --check    exit 1 where a page is missing, stale, or of no rule
"""

from __future__ import annotations

import sys
from pathlib import Path

from checkers import registry
from checkers.model.comparison import PairRule
from checkers.model.rule import Rule
from reference_data import audits
from reference_data.audits import AuditKind

FOLDER = Path(__file__).resolve().parent.parent / "docs" / "rules"


def pages() -> dict[str, str]:
    """File name to text, for every mismatch kind."""
    every: list[Rule | PairRule | AuditKind] = [*registry.rules(), *registry.pair_rules(), *audits.kinds()]
    rules = sorted(every, key=lambda rule: rule.code)
    found = {f"{rule.name}.md": page(rule) for rule in rules}
    rows = [f"| {rule.code} | [{rule.name}]({rule.name}.md) | {rule.severity} | {summary(rule)} |" for rule in rules]
    head = ["# Mismatch kinds", "", "| code | name | severity | this finding is about |", "| --- | --- | --- | --- |"]
    found["README.md"] = "\n".join([*head, *rows, ""])
    return found


def page(rule: Rule | PairRule | AuditKind) -> str:
    """The page of one kind: its docstring under its name."""
    return f"# {rule.name} ({rule.code})\n\nSeverity: {rule.severity}.\n\n{rule.doc.strip()}\n"


def summary(rule: Rule | PairRule | AuditKind) -> str:
    """The docstring's first sentence."""
    return " ".join(rule.doc.strip().split("\n\n")[0].split())


def stale() -> list[str]:
    """Names of pages that differ from what the rules say, or that no rule has."""
    wanted = pages()
    have = {path.name: path.read_text(encoding="utf-8") for path in FOLDER.glob("*.md")}
    return sorted(name for name in wanted.keys() | have.keys() if wanted.get(name) != have.get(name))


def main(arguments: list[str]) -> int:
    if "--check" in arguments:
        for name in stale():
            print(f"docs/rules/{name} is not what the rules say: run python tools/rule_docs.py", file=sys.stderr)
        return 1 if stale() else 0
    FOLDER.mkdir(parents=True, exist_ok=True)
    wanted = pages()
    for path in FOLDER.glob("*.md"):
        if path.name not in wanted:
            path.unlink()
    for name, text in wanted.items():
        (FOLDER / name).write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
