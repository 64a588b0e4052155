"""factlint's core: no Prefect, no HTTP, no files, no clock, no environment.

Four functions are its public face; each loads the rooms it needs when it is called. (The rooms themselves are packages
of the same words: `checkers.extract` is the room, `extract_claims` the function.)
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from checkers.model.claim import Extraction
    from checkers.model.comparison import Comparison
    from checkers.model.document import Document, LanguageChoice
    from checkers.model.finding import Report
    from checkers.model.reference import ReferenceBase

__version__ = "0.1.0"

__all__ = ["check", "choose_language", "compare_texts", "extract_claims"]


def check(document: Document, reference: ReferenceBase, as_of: date | None = None) -> Report:
    """The report on a document, by the facts known on `as_of`: else the document's own, else its publication date.

    With none of the three, every fact counts as known and the report says so.
    """
    from checkers.pipeline import check as judged

    return judged(replace(document, as_of=as_of or document.as_of or document.published), reference)


def extract_claims(document: Document) -> Extraction:
    """What the document says, unjudged; names are read from the text alone, without a reference."""
    from checkers import registry
    from checkers.extract import extract

    _, extraction = extract(document, registry.language(document.language.tag), ())
    return extraction


def compare_texts(source: Document, other: Document, reference: ReferenceBase | None = None) -> Comparison:
    """Two texts of one story, a translation beside its source or a later version beside the first, claim by claim.

    With a reference, the side that its facts contradict is named.
    """
    from checkers.pipeline import compare

    return compare(source, other, reference)


def choose_language(text: str, option: str | None = None, metadata: str | None = None) -> LanguageChoice:
    """The language by the caller's word, else the document's own, else detected among the languages with a file.

    `option` and `metadata` are BCP 47 tags. Below detection's threshold the tag is None: no scale word is then decided
    by language.
    """
    from checkers.model.document import LanguageChoice

    if option:
        return LanguageChoice(option, 1.0, "option")
    if metadata:
        return LanguageChoice(metadata, 1.0, "metadata")
    from checkers import registry
    from checkers.extract.detection import detect

    return detect(text, registry.detectable(), registry.neighbours())
