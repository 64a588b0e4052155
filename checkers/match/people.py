"""Offices and who holds them: role claims against role facts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from checkers.match import names
from checkers.match.standing import held
from checkers.model.claim import Role
from checkers.model.finding import Candidate
from checkers.model.reference import Fact, NameCandidate, ReferenceBase

PREFIX = "role:"

_SHORT_FORMS = {
    "ceo": "chief executive officer",
    "chief executive": "chief executive officer",
    "cfo": "chief financial officer",
    "finance chief": "chief financial officer",
    "finance director": "chief financial officer",
    "coo": "chief operating officer",
    "cto": "chief technology officer",
    "chief technical officer": "chief technology officer",
    "cpo": "chief product officer",
    "chairman": "chair",
    "chairwoman": "chair",
    "chairperson": "chair",
    "managing director": "chief executive officer",
}
"""English offices that desks write in several ways, to one form. Language files do this for the text; this does it for
the titles that people put into their references."""


_SMALL = frozenset({"of", "the", "and", "for"})


def office_key(title: str) -> str:
    """One key for one office: case, hyphens and the order of words apart, short forms written out, so that
    "minister of finance" is "finance minister"."""
    words = " ".join(title.casefold().replace("-", " ").split())
    words = _SHORT_FORMS.get(words, words)
    return " ".join(sorted(word for word in words.split() if word not in _SMALL))


def candidates(role: Role, organisation: str, as_of: date | None, reference: ReferenceBase) -> tuple[Candidate, ...]:
    """Terms in this office of this organisation, and the person's other offices; `score` is the likeness of names."""
    wanted = office_key(role.office or role.title)
    terms = [f for f in reference.facts(organisation) if f.concept.startswith(PREFIX)]
    of_office = [f for f in terms if office_key(f.concept.removeprefix(PREFIX)) == wanted]
    found = [replace(c, score=likeness(role.person, c.fact, reference)) for c in held(of_office, as_of)]
    return (*found, *_other_offices(role, {f.id for f in of_office}, as_of, reference))


def _other_offices(role: Role, seen: set[str], as_of: date | None, reference: ReferenceBase) -> Iterator[Candidate]:
    if role.person is None:
        return
    for candidate in held(reference.holders(role.person_entity or role.person), as_of):
        if candidate.standing == "current" and candidate.fact.id not in seen:
            yield replace(candidate, standing="other-concept", why="another office of the same person")


def likeness(person: str | None, fact: Fact, reference: ReferenceBase) -> float:
    """Similarity, 0 to 1, of a written name and a fact's person; a surname alone is the whole name's."""
    if person is None or fact.text is None:
        return 0.0
    if set(reference.named(person)) & set(reference.named(fact.text)):
        return 1.0
    written, known = person.casefold().split(), fact.text.casefold().split()
    short = (
        len(written) == 1
        or len(known) == 1
        or written == known
        or set(written) <= set(known)
        or set(known) <= set(written)
    )
    if written and known and written[-1] == known[-1] and (short or written[0].rstrip(".") == known[0][:1]):
        return 1.0
    scored = names.similar(person, [NameCandidate(fact.entity, fact.text)])
    return scored[0].score if scored else 0.0
