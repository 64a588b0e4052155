"""From text to what it asserts."""

from __future__ import annotations

from collections.abc import Sequence

from checkers.extract.attributions import find_attributions
from checkers.extract.quantities import find_quantities
from checkers.extract.roles import find_roles
from checkers.extract.segments import segment
from checkers.model.claim import Extraction, NameHit
from checkers.model.document import Document, Segments
from checkers.model.language import Language

__all__ = ["extract"]


def extract(document: Document, language: Language | None, names: Sequence[NameHit]) -> tuple[Segments, Extraction]:
    """The document's outer structure and everything that was read out of it."""
    text = document.text
    segments = segment(text, language)
    quantities = find_quantities(text, language, variety=document.language.tag)
    roles = find_roles(text, language, segments, ())
    return segments, Extraction(
        quantities=quantities,
        attributions=find_attributions(text, language, segments, (), (), roles),
        roles=roles,
        numbers_in_text=len(quantities),
    )
