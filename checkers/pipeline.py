"""The one way through: extract, match, judge."""

from __future__ import annotations

from dataclasses import dataclass

from checkers import judge as judging
from checkers import registry
from checkers.compare.alignment import align
from checkers.compare.figures import figures
from checkers.extract import extract
from checkers.extract.quantities import find_quantities
from checkers.extract.segments import segment
from checkers.match import find_names, match
from checkers.model.claim import Extraction
from checkers.model.comparison import Comparison, Figure, PairCase, PairMismatch
from checkers.model.document import Document, Segments
from checkers.model.finding import Report
from checkers.model.language import Language
from checkers.model.reference import ReferenceBase


@dataclass(frozen=True, slots=True)
class Unjudged:
    """A document with all that was read out of it: what stands between reading and judging."""

    document: Document
    language: Language | None
    segments: Segments
    extraction: Extraction


def check(document: Document, reference: ReferenceBase) -> Report:
    """Read the document's claims, look up the facts that bear on them as of `document.as_of`, and judge each."""
    return cross_check(read(document, reference), reference)


def read(document: Document, reference: ReferenceBase) -> Unjudged:
    """The document's claims; the reference tells its names only."""
    language = registry.language(document.language.tag)
    segments, extraction = extract(document, language, find_names(document.text, reference))
    return Unjudged(document, language, segments, extraction)


def cross_check(said: Unjudged, reference: ReferenceBase) -> Report:
    """A verdict on each claim, by the facts known on `document.as_of`."""
    matches = match(said.document, said.segments, said.extraction, reference, said.language)
    return judging.judge(
        said.document, said.language, said.segments, said.extraction, matches, registry.rules(), reference
    )


def compare(source: Document, other: Document) -> Comparison:
    """Two texts of one story, figure by figure. Says what differs, and never by itself which side is wrong."""
    languages = registry.language(source.language.tag), registry.language(other.language.tag)
    length = max(len(source.text), len(other.text))
    pairs = align(_figures(source, languages[0]), _figures(other, languages[1]), length)
    found = [
        PairMismatch(mismatch, pair)
        for pair in pairs
        if pair.relation != "same"
        for rule in registry.pair_rules()
        for mismatch in rule.check(PairCase(pair, source, other, *languages))
    ]
    segments = segment(source.text, languages[0]), segment(other.text, languages[1])
    return Comparison(other.id, source, other, *segments, pairs, tuple(found))


def _figures(document: Document, language: Language | None) -> tuple[Figure, ...]:
    return figures(document.text, find_quantities(document.text, language, variety=document.language.tag))
