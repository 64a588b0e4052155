"""From claims to the facts that bear on them."""

from __future__ import annotations

from collections.abc import Iterator

from checkers.match import people
from checkers.match.concepts import merged, own_concepts
from checkers.match.entities import by_name, misspelling, subjects
from checkers.match.facts import Wanted, held, select
from checkers.match.names import find_names
from checkers.model.claim import Claim, ClaimType, Extraction, Mention
from checkers.model.document import Document, Segments
from checkers.model.finding import Candidate, Match, ReasonCode
from checkers.model.quantity import Comparator
from checkers.model.reference import Entity, ReferenceBase

__all__ = ["find_names", "match"]

_BINDINGS = 4
"""Bindings of one claim that are weighed; the fifth best guess at subject and measure is no evidence of anything."""


def match(
    document: Document, segments: Segments, extraction: Extraction, reference: ReferenceBase
) -> tuple[Match, ...]:
    """One match per claim, in text order, with the facts known on `document.as_of`.

    Name claims that resemble no name of the reference are left out: there is nothing to say about them.
    """
    matcher = _Matcher(document, segments, extraction, reference)
    return tuple(found for claim in extraction.claims if (found := matcher.match(claim)) is not None)


class _Matcher:
    def __init__(
        self, document: Document, segments: Segments, extraction: Extraction, reference: ReferenceBase
    ) -> None:
        self._document = document
        self._segments = segments
        self._extraction = extraction
        self._reference = reference

    def match(self, claim: Claim) -> Match | None:
        if claim.type is ClaimType.NUMERIC:
            return self._numeric(claim)
        if claim.type is ClaimType.ROLE:
            return self._role(claim)
        if claim.type is ClaimType.TICKER:
            return self._ticker(claim)
        if claim.type is ClaimType.NAME:
            return self._name(claim)
        if claim.type is ClaimType.ATTRIBUTION:
            return self._attribution(claim)
        return Match(claim, reason="a date is judged by the calendar")

    def _numeric(self, claim: Claim) -> Match:
        bound = list(subjects(claim, self._reference))[:_BINDINGS]
        if not bound:
            return Match(claim, concept=_concept(claim), reason_code=ReasonCode.NO_ENTITY, reason=_nobody(claim))
        bindings = [found for entity, mention in bound for found in self._bindings(claim, entity, mention)]
        # Best by their words first; but a binding that the reference knows goes before one that it is silent on.
        bindings.sort(key=lambda m: not m.current)
        first, *rest = bindings[:_BINDINGS]
        return _with(first, tuple(m for m in rest if m.current))

    def _bindings(self, claim: Claim, entity: Entity, mention: Mention) -> Iterator[Match]:
        own = own_concepts(claim, self._document.text, self._segments, entity.id, self._reference)
        links = merged(claim.concepts, own)
        base = Match(claim, entity, mention.span, mention.score)
        if not links:
            reason = f"what the figure measures about {entity.name} is not told by words that factlint knows"
            yield _undecided(base, ReasonCode.NO_CONCEPT, reason)
        for link in links[:2]:
            wanted = Wanted(entity.id, link.id, claim.period, self._document.as_of, claim.tense == "past")
            yield self._weighable(claim, base, link.id, select(wanted, self._reference))

    def _weighable(self, claim: Claim, base: Match, concept: str, candidates: tuple[Candidate, ...]) -> Match:
        code, reason = _why_not(claim, base, concept, candidates)
        return Match(
            claim,
            base.entity,
            base.entity_span,
            base.entity_score,
            concept,
            candidates,
            reason_code=code,
            reason=reason,
        )

    def _role(self, claim: Claim) -> Match:
        role = claim.role
        assert role is not None
        organisation = by_name(role.organisation_entity, role.organisation, self._reference)
        if organisation is None:
            return Match(claim, reason_code=ReasonCode.NO_ENTITY, reason="the organisation is not in the reference")
        found = people.candidates(role, organisation.id, self._document.as_of, self._reference)
        concept = people.PREFIX + (role.office or role.title)
        return self._weighable(claim, Match(claim, organisation, role.organisation_span, 1.0), concept, found)

    def _ticker(self, claim: Claim) -> Match:
        ticker = claim.ticker
        assert ticker is not None
        company = by_name(ticker.entity, ticker.company, self._reference)
        listed = held(self._reference.symbols(ticker.symbol), self._document.as_of)
        if company is None:
            return Match(
                claim,
                candidates=tuple(_of_another(c) for c in listed),
                reason_code=ReasonCode.NO_ENTITY,
                reason="the company is not in the reference",
            )
        own = held(self._reference.facts(company.id, "ticker"), self._document.as_of)
        others = tuple(_of_another(c) for c in listed if c.fact.entity != company.id)
        return self._weighable(claim, Match(claim, company, ticker.company_span, 1.0), "ticker", (*own, *others))

    def _name(self, claim: Claim) -> Match | None:
        written = " ".join(claim.span.of(self._document.text).split())
        found = misspelling(written, self._reference)
        if found is None:
            return None
        entity, score, why = found
        return Match(claim, entity, claim.span, score, reason=why, reason_code=ReasonCode.AMBIGUOUS)

    def _attribution(self, claim: Claim) -> Match:
        assert claim.attribution is not None
        source = self._extraction.attributions[claim.attribution].source
        entity = by_name(source.entity, source.name, self._reference) if source is not None else None
        if entity is None:
            return Match(claim, reason_code=ReasonCode.NO_ENTITY, reason="the speaker is not in the reference")
        span = source.span if source is not None else None
        return Match(
            claim,
            entity,
            span,
            1.0,
            "statement",
            reason_code=ReasonCode.NO_FACT,
            reason=f"the reference has no recorded words of {entity.name} to compare with",
        )


def _with(match: Match, alternatives: tuple[Match, ...]) -> Match:
    return Match(
        match.claim,
        match.entity,
        match.entity_span,
        match.entity_score,
        match.concept,
        match.candidates,
        match.reason_code,
        match.reason,
        alternatives,
    )


def _undecided(match: Match, code: ReasonCode, reason: str) -> Match:
    return Match(match.claim, match.entity, match.entity_span, match.entity_score, reason_code=code, reason=reason)


def _of_another(candidate: Candidate) -> Candidate:
    return Candidate(candidate.fact, "other-entity", candidate.score, "the symbol of another company")


def _concept(claim: Claim) -> str | None:
    return claim.concepts[0].id if claim.concepts else None


def _nobody(claim: Claim) -> str:
    if claim.mentions:
        return "the sentence's subject is not in the reference"
    return "the sentence does not say whose figure this is"


def _why_not(
    claim: Claim, base: Match, concept: str, candidates: tuple[Candidate, ...]
) -> tuple[ReasonCode | None, str]:
    """Why no current fact decides; (None, "") where one does."""
    if any(c.standing == "current" for c in candidates):
        return None, ""
    name = base.entity.name if base.entity is not None else "it"
    if claim.quantity is not None and claim.quantity.comparator is Comparator.VAGUE:
        return ReasonCode.VAGUE, "the amount is too vague to be checked"
    later = next((c for c in candidates if c.standing == "not-known-yet"), None)
    if later is not None:
        return ReasonCode.NOT_KNOWN_YET, f"the reference learnt {name}'s {concept} only on {later.fact.known_from}"
    if any(c.standing == "other-period" for c in candidates):
        period = claim.period.text if claim.period is not None and claim.period.text else "this period"
        return ReasonCode.NO_FACT, f"the reference has {name}'s {concept} for other periods, not for {period}"
    return ReasonCode.NO_FACT, f"the reference has no {concept} of {name}"
