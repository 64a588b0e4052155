"""The closed list of concepts, read from concepts.yml."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from checkers.model.claim import PeriodKind
from checkers.model.reference import Concept, ConceptKind, Fact
from reference_data import cells, yamls
from reference_data.currencies import CODES
from reference_data.errors import InvalidReferenceError, Problem
from reference_data.rows import ConceptRow, parse

PATH = Path(__file__).parent / "concepts.yml"
_POWER = ("watt", "kilowatt", "megawatt", "gigawatt", "terawatt")
_DURATIONS = ("second", "minute", "hour", "day", "week", "month", "year")


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Concepts of the closed list, and the other ids under which a flat file may name them."""

    concepts: Mapping[str, Concept]
    aliases: Mapping[str, str]
    about: Mapping[str, str]
    """Concept to the type of entity that it is usually said of; only where that is one type."""

    def canonical(self, name: str) -> str:
        """The id of the closed list for a name; the name itself where a reference brings a concept of its own."""
        slug = cells.words(name).lower().replace("_", "-").replace(" ", "-")
        return slug if slug in self.concepts else self.aliases.get(slug, cells.words(name))


def read(path: Path = PATH) -> Catalogue:
    """Raises `InvalidReferenceError`."""
    file = yamls.read(path)
    concepts: dict[str, Concept] = {}
    aliases: dict[str, str] = {}
    about: dict[str, str] = {}
    problems: list[Problem] = []
    for name, entry in file.data.items():
        row, faults = parse(ConceptRow, entry if isinstance(entry, dict) else {})
        problems += [Problem(path, file.line((name, *place)), what, remedy) for place, what, remedy in faults]
        if row is None:
            continue
        concepts[name] = Concept(name, row.kind, row.flow, row.opposite, row.near, row.names)
        if row.about != "any":
            about[name] = row.about
        for alias in row.aliases:
            if alias in file.data or alias in aliases:
                what = f"alias '{alias}' is the id or alias of another concept"
                problems.append(Problem(path, file.line((name, "aliases")), what, "keep it with one of the two"))
            aliases[alias] = name
    for concept in concepts.values():
        for other in (*concept.near, *filter(None, (concept.opposite,))):
            if other not in concepts:
                line = file.line((concept.id, "near" if other in concept.near else "opposite"))
                problems.append(Problem(path, line, f"'{other}' is no concept of this list", "add it or mend the word"))
    if problems:
        raise InvalidReferenceError(sorted(problems))
    return Catalogue(concepts, aliases, about)


def own(name: str, facts: Iterable[Fact]) -> Concept:
    """A concept that a reference brought: what its facts look like, and the words of its name."""
    facts = list(facts)
    kinds = {_kind(f) for f in facts}
    if name.startswith("role:"):
        return Concept(name, "text", names=(name.removeprefix("role:"),))
    flow = any(f.period is not None and f.period.kind is PeriodKind.DURATION for f in facts)
    spoken = cells.words(name.replace("-", " ").replace("_", " "))
    return Concept(name, kinds.pop() if len(kinds) == 1 else "number", flow, names=(spoken,), own=True)


def _kind(fact: Fact) -> ConceptKind:
    if fact.text is not None:
        return "text"
    unit = fact.unit or ""
    if unit in CODES:
        return "money"
    if unit in ("percent", "percentage-point", "basis-point"):
        return "percent"
    if unit in _POWER:
        return "power"
    if unit in _DURATIONS:
        return "duration"
    return "count" if unit else "number"
