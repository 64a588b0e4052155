"""From matches to verdicts: every claim is weighed against its facts, the rules name what is wrong, and the report says
so."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from checkers.compare import arithmetic, binding, intervals, people, quotations, symbols, tempering
from checkers.compare.arithmetic import Changes
from checkers.model.claim import ClaimType, DateMention, Extraction
from checkers.model.document import Document, Segments
from checkers.model.finding import Finding, Match, Mismatch, ReasonCode, Report, Severity, Verdict
from checkers.model.language import Language
from checkers.model.reference import Fact, ReferenceBase
from checkers.model.rule import Case, Outcome, Rule, Weighing


def judge(
    document: Document,
    language: Language | None,
    segments: Segments,
    extraction: Extraction,
    matches: Sequence[Match],
    rules: Sequence[Rule],
    reference: ReferenceBase,
) -> Report:
    """Judge each match, in text order, by the rules given. Nothing but the arguments is consulted."""
    changes = arithmetic.changes(extraction)
    matches = binding.settled(matches, language)
    weighed = [weigh(match, document, language, changes) for match in matches]
    peers, told = _peers(matches), _told(matches, weighed)
    by_type = {kind: [rule for rule in rules if kind in rule.claims] for kind in ClaimType}
    findings = []
    for match, weighings in zip(matches, weighed, strict=True):
        case = Case(
            match=match,
            document=document,
            segments=segments,
            extraction=extraction,
            language=language,
            peers=_peers_of(match, peers),
            told=told.get(_subject(match), frozenset()),
            weighings=weighings,
            rivals=tuple(weigh(rival, document, language, changes) for rival in match.alternatives),
        )
        findings.append(decide(case, by_type[match.claim.type]))
    return Report(
        document=document,
        segments=segments,
        extraction=extraction,
        findings=tuple(findings),
        reference_digest=reference.digest,
        reference_entities=reference.entity_count,
        reference_facts=reference.fact_count,
        notes=_notes(document, language),
    )


def weigh(match: Match, document: Document, language: Language | None, changes: Changes) -> tuple[Weighing, ...]:
    """The claim against each of its candidate facts, in their order."""
    claim = match.claim
    weighings: Iterable[Weighing | None] = ()
    if claim.quantity is not None:
        quantity = claim.quantity
        candidates = (replace(c, fact=tempering.held_as(c.fact, quantity, match.concept)) for c in match.candidates)
        weighings = (intervals.weigh(quantity, candidate, language) for candidate in candidates)
        return tuple(tempering.tempered(w, match, document, changes) for w in weighings if w is not None)
    if claim.role is not None:
        role = claim.role
        weighings = (people.weigh(role, candidate) for candidate in match.candidates)
    elif claim.ticker is not None:
        ticker = claim.ticker
        weighings = (symbols.weigh(ticker, candidate) for candidate in match.candidates)
    elif claim.type is ClaimType.ATTRIBUTION:
        weighings = (quotations.weigh(candidate) for candidate in match.candidates)
    return tuple(weighing for weighing in weighings if weighing is not None)


def decide(case: Case, rules: Iterable[Rule]) -> Finding:
    """The verdict on one case, with what is wrong and the evidence either way."""
    mismatches = most_specific((rule, found) for rule in rules for found in rule.check(case))
    errors = [m for m in mismatches if m.severity is Severity.ERROR]
    if errors:
        evidence = tuple(fact for m in errors for fact in m.facts)
        return Finding(case.match, Verdict.REFUTED, errors[0].message, None, mismatches, evidence)
    if not mismatches and _by_calendar(case.match.claim.date):
        return Finding(case.match, Verdict.SUPPORTED, "the calendar has that weekday on that day")
    if _adds_up(case):
        why = "the article's own figures give this change" if not mismatches else mismatches[0].message
        return Finding(case.match, Verdict.SUPPORTED, why, None, mismatches)
    supporting = _supporting(case)
    if supporting:
        return Finding(
            case.match,
            Verdict.SUPPORTED,
            supporting[0].why,
            None,
            mismatches,
            tuple(w.candidate.fact for w in supporting),
        )
    warned = next((m for m in mismatches if m.severity is Severity.WARNING and len(m.facts) > 1), None)
    if warned is not None:
        return Finding(case.match, Verdict.CONFLICTING_EVIDENCE, warned.message, None, mismatches, warned.facts)
    reason_code, reason = _undecided(case)
    return Finding(case.match, Verdict.NOT_ENOUGH_INFO, reason, reason_code, mismatches, _considered(case))


def most_specific(found: Iterable[tuple[Rule, Mismatch]]) -> tuple[Mismatch, ...]:
    """Of the errors and warnings that explain one cause the most specific; every note. Most serious first."""
    best: dict[str, tuple[Rule, Mismatch]] = {}
    notes = []
    for rule, mismatch in found:
        if mismatch.severity is Severity.NOTE:
            notes.append(mismatch)
        elif rule.cause not in best or rule.specificity > best[rule.cause][0].specificity:
            best[rule.cause] = (rule, mismatch)
    kept = [mismatch for _, mismatch in best.values()] + notes
    return tuple(sorted(kept, key=lambda mismatch: _SERIOUS_FIRST.index(mismatch.severity)))


_SERIOUS_FIRST = (Severity.ERROR, Severity.WARNING, Severity.NOTE)


def _by_calendar(mention: DateMention | None) -> bool:
    """Whether the words name both a day and a weekday, so that the calendar alone decides."""
    return mention is not None and mention.day is not None and mention.weekday is not None


def _adds_up(case: Case) -> bool:
    """Whether the article's own figures prove a stated change, and no fact speaks about it."""
    found = arithmetic.read(case.match.claim, case.extraction.quantities)
    return found is not None and found.stated and not case.deciding and arithmetic.consistent(found)


def _supporting(case: Case) -> tuple[Weighing, ...]:
    """What supports the claim: a fact that holds for it, or for another plausible binding of it."""
    own = tuple(w for w in case.deciding if w.outcome is Outcome.SUPPORTS)
    if own:
        return own
    rival = (w for rival in case.rivals for w in rival if w.candidate.standing == "current")
    return tuple(w for w in rival if w.outcome is Outcome.SUPPORTS)[:1]


def _undecided(case: Case) -> tuple[ReasonCode, str]:
    match = case.match
    if not any(c.standing == "current" for c in match.candidates) or (
        match.claim.type is ClaimType.ATTRIBUTION and not case.standing("current")
    ):
        return match.reason_code or ReasonCode.NO_FACT, match.reason or "the reference has no fact for this claim"
    outcomes = {w.outcome for w in case.standing("current")}
    if Outcome.CONTRADICTS in outcomes and not case.refuting:
        return ReasonCode.UNVERIFIED, "only an unverified fact speaks against it"
    if case.cleared and case.refuting:
        return ReasonCode.AMBIGUOUS, "the reference contradicts one reading of the sentence, and another stays open"
    if case.language is None and match.claim.quantity is not None and match.claim.quantity.scale is not None:
        return ReasonCode.LANGUAGE_UNSURE, "the language is unsure, and no scale word is decided by a guess"
    if Outcome.UNCLEAR in outcomes:
        why = next(w.why for w in case.standing("current") if w.outcome is Outcome.UNCLEAR)
        return ReasonCode.VAGUE, why
    return ReasonCode.AMBIGUOUS, next((w.why for w in case.standing("current")), "the fact cannot be compared")


def _considered(case: Case) -> tuple[Fact, ...]:
    """The facts that were laid beside the claim; of recorded statements those alone that are meant."""
    if case.match.claim.type is ClaimType.ATTRIBUTION:
        return tuple(w.candidate.fact for w in case.standing("current"))
    return tuple(c.fact for c in case.match.candidates if c.standing == "current")


def _peers(matches: Iterable[Match]) -> dict[tuple[str, str], list[Match]]:
    """Numeric claims by what they are about; one pass, so that a long table costs no more than its length."""
    groups: dict[tuple[str, str], list[Match]] = defaultdict(list)
    for match in matches:
        subject = _subject(match)
        if subject is not None:
            groups[subject].append(match)
    return groups


def _peers_of(match: Match, groups: dict[tuple[str, str], list[Match]]) -> tuple[Match, ...]:
    subject = _subject(match)
    group = groups[subject] if subject is not None else []
    return tuple(peer for peer in group if peer is not match) if len(group) <= _TOLD_OFTEN else ()


_TOLD_OFTEN = 24
"""More figures than this for one subject are a table of different things, not one fact told again."""


def _told(
    matches: Iterable[Match], weighed: Iterable[Iterable[Weighing]]
) -> dict[tuple[str, str] | None, frozenset[str]]:
    """Ids of the current facts that the article tells rightly somewhere, by subject."""
    found: dict[tuple[str, str] | None, set[str]] = defaultdict(set)
    for match, weighings in zip(matches, weighed, strict=True):
        right = (w.candidate for w in weighings if w.outcome is Outcome.SUPPORTS)
        found[_subject(match)].update(c.fact.id for c in right if c.standing == "current")
    return {subject: frozenset(ids) for subject, ids in found.items() if subject is not None}


def _subject(match: Match) -> tuple[str, str] | None:
    """Entity and concept of a numeric claim; None where the claim is not bound to both."""
    if match.claim.type is not ClaimType.NUMERIC or match.entity is None or match.concept is None:
        return None
    return match.entity.id, match.concept


def _notes(document: Document, language: Language | None) -> tuple[str, ...]:
    notes = []
    if document.truncated:
        notes.append("the page is not free to read in full: the text may break off, and only what is there was checked")
    if document.published is None:
        notes.append("no date given: words such as “Thursday” or “this year” stay unresolved")
    if document.as_of is None:
        notes.append("no date of knowledge given: every fact of the reference counts as known")
    if language is None:
        notes.append("the language is unsure: no scale word is decided by language")
    return tuple(notes)
