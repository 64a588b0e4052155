"""From claims to the facts that bear on them, each with its similarity and its standing on the as-of date."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from checkers.match import names
from checkers.match.entities import Subjects
from checkers.match.facts import Matcher
from checkers.model.claim import Claim, Extraction, NameHit
from checkers.model.document import Document, Segments
from checkers.model.finding import Match
from checkers.model.language import Language
from checkers.model.reference import ReferenceBase


def find_names(text: str, reference: ReferenceBase) -> tuple[NameHit, ...]:
    """Names of the reference in the text, each with what the entities are that it can mean."""
    return tuple(
        replace(hit, types=tuple(reference.entity(entity).type for entity in hit.entities))
        for hit in names.find_names(text, reference)
    )


def match(
    document: Document,
    segments: Segments,
    extraction: Extraction,
    reference: ReferenceBase,
    language: Language | None = None,
) -> tuple[Match, ...]:
    """One match per claim, in the claims' order; claims of names that resemble none of the reference's are left out.

    Figures that are no amounts are claims where a row of the reference's own makes them its own. Quotations are
    compared with recorded words where the language is known.
    """
    matcher = Matcher(document, segments, extraction, reference, Subjects(extraction, reference), language)
    further = tuple(matcher.tables.further())
    claims = numbered((*extraction.claims, *further)) if further else extraction.claims
    found = (matcher.match(claim) for claim in claims)
    return tuple(m for m in found if m is not None)


def numbered(claims: Iterable[Claim]) -> tuple[Claim, ...]:
    """In text order, with their ids anew."""
    ordered = sorted(claims, key=lambda c: (c.span, c.type))
    return tuple(replace(claim, id=f"c{number}") for number, claim in enumerate(ordered, 1))
