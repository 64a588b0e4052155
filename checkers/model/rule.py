"""What a mismatch kind is to the judge: a value with a name, a code and a function."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from checkers.model.claim import Extraction
from checkers.model.document import Document, Segments
from checkers.model.finding import Match, Mismatch, Severity
from checkers.model.language import Language


@dataclass(frozen=True, slots=True)
class Case:
    """Everything that a rule may look at for one claim: the claim with its facts, and the document around it."""

    match: Match
    document: Document
    segments: Segments
    extraction: Extraction
    language: Language | None
    """None where the language is unsure: then no rule may decide a scale word by language."""
    peers: tuple[Match, ...] = ()
    """Other claims of the document about the same entity, concept and unit kind, in text order."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One mismatch kind.

    `name` completes "this finding is about …". `code` is never reused. `specificity` orders rules that explain the
    same cause: of the
    errors that hit one claim only the most specific stays, so a scale slip is never also reported as a wrong value.
    `doc` is the module's docstring: the kind's documentation page.
    """

    name: str
    code: str
    severity: Severity
    specificity: int
    check: Callable[[Case], Iterable[Mismatch]]
    doc: str
