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
    words = " ".join(title.casefold().replace("-", " ").replace(" & ", " and ").split())
    words = _SHORT_FORMS.get(words, words)
    return " ".join(sorted(word for word in words.split() if word not in _SMALL))


_KIN = tuple(
    frozenset(office_key(title) for title in group)
    for group in (
        ("chair", "president", "executive chair", "executive chairman", "board president", "chair of the board"),
        (
            "chief executive officer", "president", "executive chair", "executive chairman", "general manager",
            "managing director", "executive director", "chairman and chief executive officer",
            "president and chief executive officer", "head",
        ),
        ("prime minister", "head of government", "premier", "chancellor"),
        ("head coach", "coach", "manager"),
        ("spokesperson", "press officer"),
    )
)  # fmt: skip
"""Offices that languages and companies tell apart otherwise: an Italian "presidente" is a chair, a French
"président-directeur général" both at once. Holding one of them is no proof of not holding another."""

_APART = frozenset({"vice", "deputy", "acting", "interim", "assistant", "honorary", "co"})
"""Words that make another office of the same name."""


def akin(one: str, other: str) -> bool:
    """Whether two office keys may name one office: a kindred one, or the same with or without its field."""
    if any(one in group and other in group for group in _KIN):
        return True
    a, b = set(one.split()), set(other.split())
    return (a <= b or b <= a) and not ((a ^ b) & _APART)


def candidates(role: Role, organisation: str, as_of: date | None, reference: ReferenceBase) -> tuple[Candidate, ...]:
    """Terms in this office of this organisation, and the person's other offices; `score` is the likeness of names.

    Terms in a kindred office count where this very person held them; others do only where the organisation has none
    by the name itself and the person is known for something else.
    """
    wanted = office_key(role.office or role.title)
    terms = [f for f in reference.facts(organisation) if f.concept.startswith(PREFIX)]
    keys = {f.id: office_key(f.concept.removeprefix(PREFIX)) for f in terms}
    exact = [f for f in terms if keys[f.id] == wanted]
    kindred = [f for f in terms if keys[f.id] != wanted and akin(keys[f.id], wanted)]
    own = [f for f in kindred if likeness(role.person, f, reference) >= 1]
    if not exact and not own and _known_otherwise(role, kindred, as_of, reference):
        own = kindred
    found = [replace(c, score=likeness(role.person, c.fact, reference)) for c in held((*exact, *own), as_of)]
    if any(c.standing == "current" and c.score >= 1 for c in found):
        found = [c for c in found if c.score >= 1 or c.fact in exact]
    seen = {f.id for f in (*exact, *own)}
    return (*found, *_other_offices(role, seen, as_of, reference))


def _known_otherwise(role: Role, kindred: list[Fact], as_of: date | None, reference: ReferenceBase) -> bool:
    """Whether the person holds another office at the organisation of the kindred ones."""
    if role.person is None or not kindred:
        return False
    terms = held(reference.holders(role.person_entity or role.person), as_of)
    return any(c.standing == "current" and c.fact.entity == kindred[0].entity for c in terms)


def offices_of(role: Role, reference: ReferenceBase) -> tuple[str, ...]:
    """Ids of the organisations at which the reference knows the person in any office."""
    if role.person is None:
        return ()
    return tuple(dict.fromkeys(f.entity for f in reference.holders(role.person_entity or role.person)))


def has_office(role: Role, organisation: str, reference: ReferenceBase) -> bool:
    """Whether the reference knows holders of this very office there."""
    wanted = office_key(role.office or role.title)
    facts = reference.facts(organisation)
    return any(f.concept.startswith(PREFIX) and office_key(f.concept.removeprefix(PREFIX)) == wanted for f in facts)


def _other_offices(role: Role, seen: set[str], as_of: date | None, reference: ReferenceBase) -> Iterator[Candidate]:
    if role.person is None:
        return
    for candidate in held(reference.holders(role.person_entity or role.person), as_of):
        if candidate.standing == "current" and candidate.fact.id not in seen:
            where = reference.entity(candidate.fact.entity).name
            yield replace(candidate, standing="other-concept", why="another office of the same person", subject=where)


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
