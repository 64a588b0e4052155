"""The one way through: extract, match, judge."""

from __future__ import annotations

from checkers import judge as judging
from checkers import registry
from checkers.extract import extract
from checkers.match import find_names, match
from checkers.model.document import Document
from checkers.model.finding import Report
from checkers.model.reference import ReferenceBase


def check(document: Document, reference: ReferenceBase) -> Report:
    """Read the document's claims, look up the facts that bear on them as of `document.as_of`, and judge each."""
    language = registry.language(document.language.tag)
    names = find_names(document.text, reference)
    segments, extraction = extract(document, language, names)
    matches = match(document, segments, extraction, reference)
    return judging.judge(document, language, segments, extraction, matches, registry.rules(), reference)
