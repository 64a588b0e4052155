"""The one way through: extract, match, judge."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from functools import partial

from checkers import judge as judging
from checkers import registry
from checkers.compare.alignment import Carrier, align, anchors, in_order
from checkers.compare.deciding import Judge
from checkers.compare.figures import figures
from checkers.compare.landmarks import landmarks
from checkers.compare.statements import Said, share_names, statements
from checkers.extract import extract
from checkers.extract.attributions import find_attributions
from checkers.extract.dates import find_dates
from checkers.extract.entities import find_mentions
from checkers.extract.quantities import find_quantities
from checkers.extract.roles import find_roles
from checkers.extract.segments import segment
from checkers.match import find_names, match
from checkers.model.claim import Extraction
from checkers.model.comparison import Comparison, Figure, Pair, PairCase, PairMismatch
from checkers.model.document import Document, Segments
from checkers.model.finding import Mismatch, Report, Severity
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


def compare(source: Document, other: Document, reference: ReferenceBase | None = None) -> Comparison:
    """Two texts of one story, claim by claim. Which side is wrong is told where a text's own repetition decides, or the
    reference, by what was known on each text's `as_of`."""
    languages = registry.language(source.language.tag), registry.language(other.language.tag)
    segments = segment(source.text, languages[0]), segment(other.text, languages[1])
    length = max(len(source.text), len(other.text))
    known = landmarks(source, other, segments)
    figured = align(_figures(source, languages[0]), _figures(other, languages[1]), length, known)
    day = source.published or other.published or _SOME_DAY
    named = share_names(source.text, other.text)
    said = _said(source, languages[0], segments[0], day, named), _said(other, languages[1], segments[1], day, named)
    carry = Carrier([*anchors(figured), *known], length)
    pairs = in_order([*figured, *statements(*said, figured, carry)])
    deciding = Judge(pairs, (source, other), None if reference is None else partial(check, reference=reference))
    found = [
        _decided(mismatch, pair, deciding)
        for pair in pairs
        if pair.relation != "same"
        for rule in registry.pair_rules()
        for mismatch in rule.check(PairCase(pair, source, other, *languages))
    ]
    return Comparison(other.id, source, other, *segments, pairs, tuple(found))


def _decided(mismatch: Mismatch, pair: Pair, deciding: Judge) -> PairMismatch:
    decision = deciding.decide(pair) if mismatch.severity is not Severity.NOTE else None
    if decision is None:
        return PairMismatch(mismatch, pair)
    message = f"{mismatch.message}; the {decision.wrong.replace('other', 'other text')} is wrong: {decision.why}"
    return PairMismatch(replace(mismatch, message=message), pair, decision.wrong)


_SOME_DAY = date(2000, 6, 30)
"""By which both texts read a date without year where neither tells its own, so that the years cannot differ."""


def _said(document: Document, language: Language | None, segments: Segments, anchor: date, named: bool) -> Said:
    """`named`: whether names are worth reading; across two scripts they cannot be compared."""
    text = document.text
    dates = find_dates(text, language, document.published or anchor)
    if not named:
        return Said(text, dates, (), (), ())
    mentions = find_mentions(text, language, segments, ())
    roles = find_roles(text, language, segments, mentions)
    return Said(text, dates, mentions, roles, find_attributions(text, language, segments, mentions, dates, roles))


def _figures(document: Document, language: Language | None) -> tuple[Figure, ...]:
    return figures(document.text, find_quantities(document.text, language, variety=document.language.tag))
