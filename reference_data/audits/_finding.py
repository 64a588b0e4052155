"""What an audit is given and what it says."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

from checkers.model.reference import Fact
from reference_data.base import Reference
from reference_data.rows import SourceFile

Severity = Literal["error", "warning", "note"]
Reachable = Callable[[str], str | None]
"""Asks an address; tells what is wrong with it, None where it answers."""


@dataclass(frozen=True, slots=True)
class AuditFinding:
    """One thing to look at. `place` is a file, or a file and a line."""

    kind: str
    code: str
    severity: Severity
    place: str
    message: str
    remedy: str
    facts: tuple[str, ...] = ()

    def __str__(self) -> str:
        return f"{self.place}: {self.severity}: {self.kind} ({self.code}) {self.message}; {self.remedy}"


@dataclass(frozen=True, slots=True)
class Scope:
    """What is audited, and on which day."""

    reference: Reference
    sources: tuple[tuple[str, SourceFile], ...]
    """Path to source file, of the folders among what was read."""
    today: date
    reachable: Reachable | None = None
    """None: addresses are not asked."""

    def series(self) -> Iterator[tuple[str, str, list[Fact]]]:
        """Entity, concept and all their facts."""
        series: list[Fact] = []
        for fact in self.reference.every_fact():
            if series and (fact.entity, fact.concept) != (series[0].entity, series[0].concept):
                yield series[0].entity, series[0].concept, series
                series = []
            series.append(fact)
        if series:
            yield series[0].entity, series[0].concept, series


@dataclass(frozen=True, slots=True)
class AuditKind:
    """A kind of finding; `doc` is its documentation page."""

    name: str
    code: str
    severity: Severity
    check: Callable[[Scope], Iterator[AuditFinding]]
    doc: str

    def found(self, fact: Fact, message: str, remedy: str, *others: Fact) -> AuditFinding:
        """A finding at the place of a fact."""
        ids = (fact.id, *(other.id for other in others))
        return AuditFinding(self.name, self.code, self.severity, fact.locator or fact.source, message, remedy, ids)
