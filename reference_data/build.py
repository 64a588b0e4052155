"""From rows to a reference: which rows are about one entity, what each entity is called, and what each fact states."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date

from checkers.model.reference import Entity, EntityType, Fact, Name
from reference_data import catalogue, gazetteer
from reference_data.base import Reference
from reference_data.catalogue import Catalogue
from reference_data.errors import Problem
from reference_data.flat import Placed
from reference_data.folder import Folder
from reference_data.identity import stated, symbol_key
from reference_data.periods import period
from reference_data.rows import EntityFile
from reference_data.writing import ROLE

_PARTICLES = frozenset(
    ["van", "von", "der", "den", "de", "del", "della", "di", "da", "dos", "du", "la", "le", "bin", "al", "el", "ter"]
)
"""Words that belong to the surname after them."""
_SUFFIXES = frozenset(["jr", "sr", "ii", "iii", "iv"])
_FORMS = frozenset(
    ["inc", "incorporated", "corp", "corporation", "co", "company", "ltd", "limited", "plc", "llc", "lp", "pbc", "oyj"]
).union(["sa", "se", "ag", "gmbh", "kgaa", "nv", "bv", "ab", "asa", "spa"])
"""Legal forms, without which a company is known just as well."""
SHORT_FORM = 6
"""Letters from which one word that is left of a company's name counts as its name by itself."""


@dataclass(slots=True)
class _Draft:
    """An entity while its names are gathered."""

    id: str
    name: str
    type: EntityType = "unknown"
    names: dict[tuple[str, str | None], bool] = field(default_factory=dict)
    """(name, language) to strong."""
    identifiers: dict[str, str] = field(default_factory=dict)
    country: str | None = None
    fiscal_year_end: str | None = None
    curated: bool = False
    """From an entity file, which says itself which names are weak."""
    symbols: set[str] = field(default_factory=set)
    topics: set[str] = field(default_factory=set)

    def call(self, name: str, *, language: str | None = None, strong: bool = True) -> None:
        """A name that is strong somewhere is strong."""
        self.names[name, language] = strong or self.names.get((name, language), False)

    def call_weakly(self, name: str) -> None:
        """A name that is a word of other things too, wherever else it is listed."""
        for called, language in list(self.names):
            if called == name:
                self.names[called, language] = False
        self.names.setdefault((name, None), False)

    def bears(self, name: str) -> bool:
        """Whether it has that name in any language."""
        return any(text == name for text, _ in self.names)

    def entity(self) -> Entity:
        names = tuple(
            Name(text, language, strong) for (text, language), strong in sorted(self.names.items(), key=_by_name)
        )
        return Entity(self.id, self.name, self.type, names, self.identifiers, self.country, self.fiscal_year_end)


def _by_name(item: tuple[tuple[str, str | None], bool]) -> tuple[bool, str, str]:
    (text, language), strong = item
    return not strong, language or "", text


class Builder:
    """Takes folders first, then flat files; `reference` then makes the whole."""

    def __init__(self, concepts: Catalogue) -> None:
        self._concepts = concepts
        self._drafts: dict[str, _Draft] = {}
        self._ids: dict[str, set[str]] = defaultdict(set)
        """Key of a strong name to the entities of folders that bear it."""
        self._facts: list[Fact] = []
        self._fiscal: dict[int, tuple[date | None, date | None]] = {}
        """Facts of fiscal periods, by position, with the days that their rows give: the year's end may come later."""
        self.problems: list[Problem] = []

    def add_folder(self, folder: Folder) -> None:
        """Entities of a folder and its facts; later folders may add to entities of earlier ones."""
        self.problems += folder.problems
        for entity_id, file in folder.entities.items():
            self._curate(entity_id, file)
        for placed in folder.facts:
            row = placed.row
            if row.entity not in self._drafts:
                if not folder.problems:  # a broken entity file has been told already
                    remedy = f"write entities/{row.entity}.yml, or name one that is there"
                    self.problems.append(Problem(placed.path, placed.line, f"no entity '{row.entity}'", remedy))
            elif row.concept.startswith(ROLE) and row.value.text in self._drafts:
                person = self._drafts[row.value.text].name
                self._take(
                    row.entity, replace(placed, row=row.model_copy(update={"value": replace(row.value, text=person)}))
                )
            else:
                self._take(row.entity, placed)
        for table in folder.tabled:
            self.add_rows(table)

    def _curate(self, entity_id: str, file: EntityFile) -> None:
        draft = self._drafts.setdefault(entity_id, _Draft(entity_id, file.name))
        draft.type, draft.curated = file.type, True
        draft.country = file.country or draft.country
        draft.fiscal_year_end = file.fiscal_year_end or draft.fiscal_year_end
        draft.identifiers |= file.identifiers
        draft.call(file.name)
        for table, strong in ((file.names, True), (file.weak, False)):
            for language, names in table.items():
                for name in names:
                    draft.call(name, language=None if language == "any" else language, strong=strong)
                    if name == file.name and not strong:  # its own name can be a word of other things too
                        draft.names[name, None] = False
        if file.type == "person":
            _add_surname(draft)
        for (name, _), strong in draft.names.items():
            if strong:
                self._ids[gazetteer.key(gazetteer.bare(name))].add(entity_id)

    def add_rows(self, rows: Iterable[Placed | Problem]) -> None:
        """Rows that name their entity, by an id or by a name."""
        for placed in rows:
            if isinstance(placed, Problem):
                self.problems.append(placed)
                continue
            entity_id = self._identified(placed)
            if entity_id is not None:
                self._take(entity_id, placed)

    def _identified(self, placed: Placed) -> str | None:
        name = placed.row.entity
        key = gazetteer.key(gazetteer.bare(name))
        if not key:
            remedy = "write the name of a company, person, country …"
            self.problems.append(Problem(placed.path, placed.line, f"entity '{name}' has no letter or digit", remedy))
            return None
        if name in self._drafts:
            entity_id = name
        elif len(self._ids.get(key, ())) == 1:
            (entity_id,) = self._ids[key]
        else:
            entity_id = key.replace(" ", "-")
        draft = self._drafts.get(entity_id)
        if draft is None:
            draft = self._drafts[entity_id] = _Draft(entity_id, gazetteer.bare(name))
        for called in (name, *placed.row.aliases):
            if called != entity_id and not (draft.curated and draft.bears(gazetteer.bare(called))):
                draft.call(gazetteer.bare(called))
        if not draft.curated:
            for called in placed.row.weak:
                draft.call_weakly(gazetteer.bare(called))
            draft.identifiers |= placed.row.identifiers
        if placed.row.type is not None and not draft.curated:
            draft.type = placed.row.type
        return entity_id

    def _take(self, entity_id: str, placed: Placed) -> None:
        row, draft = placed.row, self._drafts[entity_id]
        concept = self._concepts.canonical(row.concept)
        known = self._concepts.concepts.get(concept)
        if known is not None and known.kind not in ("text", "number") and row.value.text is not None:
            what = f"value '{row.value.text}' is text, and {concept} takes a number"
            self.problems.append(
                Problem(placed.path, placed.line, what, "write the number in plain units, all its digits")
            )
            return
        if concept == "fiscal-year-end":
            draft.fiscal_year_end = row.value.text
        elif concept == "ticker" and row.value.text and row.value.text != "none":
            draft.symbols |= {symbol_key(row.value.text), symbol_key(row.value.text).split(".")[0]}
        draft.topics.add(self._concepts.about.get(concept, ""))
        if row.period and row.period.startswith("FY"):
            self._fiscal[len(self._facts)] = (row.period_start, row.period_end)
        self._facts.append(_fact(entity_id, concept, placed))

    def reference(self) -> Reference:
        """The reference of all that was added; `problems` must be empty."""
        self._add_office_holders()
        for draft in self._drafts.values():
            _finish(draft)
        entities = {d.id: d.entity() for d in self._drafts.values()}
        for position, (start, end) in self._fiscal.items():
            fact = self._facts[position]
            year_end = self._drafts[fact.entity].fiscal_year_end
            if year_end and fact.period and fact.period.label:
                self._facts[position] = replace(fact, period=period(fact.period.label, start, end, year_end))
        by_entity: dict[str, list[Fact]] = defaultdict(list)
        by_concept: dict[str, list[Fact]] = defaultdict(list)
        for fact in _identified(self._facts):
            by_entity[fact.entity].append(fact)
            if fact.concept not in self._concepts.concepts:
                by_concept[fact.concept].append(fact)
        concepts = dict(self._concepts.concepts)
        concepts |= {name: catalogue.own(name, found) for name, found in sorted(by_concept.items())}
        return Reference.of(entities, by_entity, concepts)

    def _add_office_holders(self) -> None:
        """People whom role rows name are entities too, so that they are found in texts."""
        bearers = {gazetteer.key(name) for draft in self._drafts.values() for name, _ in draft.names}
        for fact in self._facts:
            person = fact.text
            if not fact.concept.startswith(ROLE) or not person:
                continue
            key = gazetteer.key(person)
            draft = self._drafts.get(key.replace(" ", "-"))
            if draft is not None and draft.type == "unknown":
                draft.type = "person"
            if key and key not in bearers and draft is None:
                draft = self._drafts[key.replace(" ", "-")] = _Draft(key.replace(" ", "-"), person, "person")
                draft.call(person)
                bearers.add(key)


def _fact(entity_id: str, concept: str, placed: Placed) -> Fact:
    row = placed.row
    return Fact(
        id="",
        entity=entity_id,
        concept=concept,
        value=row.value.value,
        low=row.value.low,
        high=row.value.high,
        text=row.value.text,
        unit=row.unit,
        comparator=row.comparator,
        period=period(row.period or "", row.period_start, row.period_end),
        valid_from=row.valid_from,
        valid_to=row.valid_to,
        known_from=row.known_from,
        method=row.method,
        review=row.review or "reviewed",
        source=row.source,
        source_url=row.source_url,
        locator=placed.shown,
        language=row.lang,
        note=row.note,
        exchange=row.exchange,
    )


def _identified(facts: Iterable[Fact]) -> Iterator[Fact]:
    """Facts with ids that neither the order of rows nor the file's name changes, by concept and id. A row that stands
    twice is one fact."""
    grouped: dict[tuple[str, str, str], list[Fact]] = defaultdict(list)
    for fact in facts:
        label = fact.period.label if fact.period else None
        when = label or (fact.valid_from.isoformat() if fact.valid_from else "")
        grouped[fact.entity, fact.concept, when].append(fact)
    for parts in sorted(grouped):
        base = "/".join(filter(None, parts))
        found = grouped[parts]
        if len(found) == 1:
            yield _with_id(found[0], base)
            continue
        once: dict[tuple[object, ...], Fact] = {}
        for fact in found:
            once.setdefault(stated(fact), fact)
        marked = sorted(((hashlib.sha256(repr(w).encode()).hexdigest()[:6], f) for w, f in once.items()), key=_mark)
        for mark, fact in marked:
            yield _with_id(fact, base if len(marked) == 1 else f"{base}#{mark}")


def _mark(pair: tuple[str, Fact]) -> str:
    return pair[0]


def _with_id(fact: Fact, name: str) -> Fact:
    """Gives a fact of this builder's own making its id; copying every fact would take a tenth of the time."""
    object.__setattr__(fact, "id", name)
    return fact


def _finish(draft: _Draft) -> None:
    """Types and weak names of entities that a flat file brought."""
    if draft.curated:
        return
    if not draft.names:  # one word in small letters is name and id alike
        draft.call(draft.name)
    if draft.type == "unknown":
        if draft.symbols:
            draft.type = "company"
        else:
            told: tuple[EntityType, ...] = ("person", "company", "country")
            draft.type = next((t for t in told if t in draft.topics), "unknown")
    if draft.type == "person":
        _add_surname(draft)
        return
    for name, language in list(draft.names):
        if name != draft.name and name.isupper() and symbol_key(name) in draft.symbols:
            draft.names[name, language] = False
    short = _short_form(draft.name)
    if short and not draft.bears(short):
        letters = sum(c.isalpha() for c in short)
        draft.call(short, strong=" " in short or letters >= SHORT_FORM)


def _add_surname(draft: _Draft) -> None:
    """The surname by itself is a weak name, also where a row lists it as an alias."""
    surname = _surname(draft.name)
    if surname is None:
        return
    for name, language in list(draft.names):
        if gazetteer.key(name) == gazetteer.key(surname):
            draft.names[name, language] = False
    draft.names.setdefault((surname, None), False)


def _surname(name: str) -> str | None:
    """ "von der Leyen" of "Ursula von der Leyen"; None for single names."""
    parts = [p for p in name.split() if gazetteer.key(p) not in _SUFFIXES]
    if len(parts) < 2:
        return None
    start = len(parts) - 1
    while start > 1 and parts[start - 1].lower() in _PARTICLES:
        start -= 1
    surname = " ".join(parts[start:])
    return surname if sum(c.isalpha() for c in surname) > 1 else None


def _short_form(name: str) -> str | None:
    """A company's name without its legal form: "Brightwater" of "Brightwater Corp."; None where there is none."""
    parts = name.replace(",", " ").split()
    kept = list(parts)
    while len(kept) > 1 and gazetteer.key(kept[-1]) in _FORMS:
        kept.pop()
    return " ".join(kept) if len(kept) < len(parts) else None


def problems_by_place(problems: Iterable[Problem]) -> list[Problem]:
    """Problems in the order of files and lines, each once."""
    return sorted(set(problems), key=lambda p: (str(p.path), p.line or 0, p.what))
