"""Quotations against recorded words: whose they are, and whether they are the words.

Words were compared in match; how they compare stands on the candidate. Here it only becomes yes, no or unsure.
"""

from __future__ import annotations

from datetime import date

from checkers.model.claim import Attribution
from checkers.model.finding import Candidate, Wording
from checkers.model.rule import Case, Outcome, Weighing

KNOWN_BY = 3
"""Words of weight that two texts must share to be the same words, and not a phrase that anybody may use."""
SAME_SAYING = 0.65
"""Share of its words from which a quotation is a recorded saying in other words, told near the day it was recorded."""
SAME_SAYING_LATER = 0.8
"""The same where the days are far apart, so that the speaker may have said it again, otherwise."""
_NEAR_DAYS = 30
_SHORTEST = 5
_AFTER = 60
"""Characters behind a quotation in which its true speaker may be named."""


def weigh(candidate: Candidate) -> Weighing | None:
    """Lay a quotation against a recorded statement; None where the two are different sayings."""
    wording = candidate.wording
    if wording is None:
        return None
    if wording.same:
        return Weighing(candidate, Outcome.SUPPORTS, "these words are recorded")
    if not alike(wording, SAME_SAYING):
        return None
    return Weighing(candidate, Outcome.UNCLEAR, "the recorded words differ")


def alike(wording: Wording, share: float) -> bool:
    """Whether a quotation has enough of a recorded saying to be meant for it."""
    return wording.words >= _SHORTEST and wording.weighty >= KNOWN_BY and wording.similarity >= share


def attribution(case: Case) -> Attribution | None:
    """The attribution that the claim is."""
    index = case.match.claim.attribution
    return None if index is None else case.extraction.attributions[index]


def altered(case: Case) -> Candidate | None:
    """The speaker's recorded saying that the quotation changes; None where the very words are recorded, of whomever,
    or nothing recorded is near enough."""
    told_apart = case.language is not None and case.language.speech.weightless
    if not told_apart or any(w.outcome is Outcome.SUPPORTS for w in case.weighings):
        return None
    for weighing in case.standing("current"):
        candidate, wording = weighing.candidate, weighing.candidate.wording
        if wording is None or not wording.differences or candidate.fact.review != "reviewed":
            continue
        share = SAME_SAYING if _near(case, candidate) else SAME_SAYING_LATER
        if alike(wording, share):
            return candidate
    return None


def of_others(case: Case) -> list[Candidate]:
    """Statements of other people with the quotation's very words, where the speaker has no such words recorded."""
    own = [w for w in case.weighings if w.candidate.standing in ("current", "superseded", "not-known-yet")]
    if any(w.outcome is Outcome.SUPPORTS for w in own):
        return []
    return [
        w.candidate
        for w in case.standing("other-entity")
        if w.outcome is Outcome.SUPPORTS
        and w.candidate.fact.review == "reviewed"
        and w.candidate.wording is not None
        and alike(w.candidate.wording, SAME_SAYING_LATER)
    ]


def names_its_speaker(case: Case) -> bool:
    """Whether the article itself names one person as the source, by name: a pronoun or an office may be resolved to
    somebody else than is meant, and who speaks inside another's speech is told by that other."""
    found = attribution(case)
    if found is None or found.source is None or found.nested_in is not None or found.cue is None:
        return False
    source = found.source
    if source.type != "person" or source.name is None:
        return False
    surname = source.name.rpartition(" ")[2].casefold()
    return len(surname) > 1 and surname in source.text.casefold()


def mentions(case: Case, name: str) -> bool:
    """Whether the sentence of the quotation, or the one before, names that person too: then the words may be quoted of
    them."""
    found = attribution(case)
    at = case.match.claim.sentence
    if found is None or at is None:
        return True
    before = case.segments.sentences[max(0, at - 1)] if case.segments.sentences else None
    start = before.span.start if before is not None and _same_paragraph(case, at) else found.span.start
    around = case.document.text[min(start, found.span.start) : found.span.end + _AFTER].casefold()
    return name.rpartition(" ")[2].casefold() in around


def _same_paragraph(case: Case, at: int) -> bool:
    sentences = case.segments.sentences
    return at > 0 and sentences[at - 1].paragraph == sentences[at].paragraph


def _near(case: Case, candidate: Candidate) -> bool:
    """Whether the words were recorded about when the article says that they were spoken."""
    found = attribution(case)
    recorded = candidate.fact.valid_from
    spoken: date | None = (found.said_on if found is not None else None) or case.document.published
    if recorded is None or spoken is None:
        return True
    return abs((spoken - recorded).days) <= _NEAR_DAYS
