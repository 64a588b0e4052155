"""What can be wrong with a reference that is valid: one file per kind, whose docstring is its documentation page.

    findings = audit([Path("ours")], today=date(2026, 1, 5))

Valid means that every row can be read. An audit looks at what the rows say together: sources that contradict each
other, reviews that are due, facts that nobody could look up.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

from reference_data.audits._finding import AuditFinding, AuditKind, Reachable, Scope
from reference_data.base import Reference

__all__ = ["AuditFinding", "AuditKind", "Scope", "audit", "kinds", "scope_of"]


def kinds() -> tuple[AuditKind, ...]:
    """Every kind that has a file, by code."""
    names = sorted(m.name for m in iter_modules(__path__) if not m.name.startswith("_"))
    found: list[AuditKind] = [import_module(f"{__name__}.{name}").KIND for name in names]
    return tuple(sorted(found, key=lambda kind: kind.code))


def scope_of(reference: Reference, folders: Sequence[Path], today: date, reachable: Reachable | None = None) -> Scope:
    """What an audit looks at: the reference, the source files of its folders, and the day."""
    from reference_data import folder

    read = [(root, folder.read(root, root.name)) for root in folders]
    sources = tuple(
        (f"{root.name}/sources/{name}.yml", source) for root, found in read for name, source in found.sources.items()
    )
    return Scope(reference, sources, today, reachable)


def audit(scope: Scope) -> Iterator[AuditFinding]:
    """Everything that is found, kind by kind, in the order of entities and concepts."""
    for kind in kinds():
        yield from kind.check(scope)
