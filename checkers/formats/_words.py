"""What a report says to people, whatever the format: facts, dates, reasons and counts in English."""

from __future__ import annotations

from collections.abc import Mapping

from checkers.formats._numbers import readable
from checkers.formats._tally import plural
from checkers.model.claim import ClaimType
from checkers.model.document import Document
from checkers.model.finding import Finding, Mismatch, ReasonCode, Report, Verdict
from checkers.model.quantity import Comparator
from checkers.model.reference import Fact

VERDICTS = {
    Verdict.SUPPORTED: "supported",
    Verdict.REFUTED: "refuted",
    Verdict.NOT_ENOUGH_INFO: "not checked",
    Verdict.CONFLICTING_EVIDENCE: "conflicting evidence",
}

_REASONS = {
    ReasonCode.NO_ENTITY: "no known name says whom it is about",
    ReasonCode.NO_CONCEPT: "the words do not say what is measured",
    ReasonCode.NO_FACT: "the reference has no fact on it",
    ReasonCode.NOT_KNOWN_YET: "not yet known on the date that judges",
    ReasonCode.UNVERIFIED: "only unverified facts speak against it",
    ReasonCode.VAGUE: "too vague to compare",
    ReasonCode.AMBIGUOUS: "it can be read in more than one way",
    ReasonCode.LANGUAGE_UNSURE: "the language is unsure",
}

_NOUNS = {
    ClaimType.NUMERIC: "number",
    ClaimType.ROLE: "role",
    ClaimType.TICKER: "ticker",
    ClaimType.ATTRIBUTION: "attribution",
    ClaimType.DATE: "date",
    ClaimType.NAME: "name",
}

_COMPARATORS = {
    Comparator.ABOUT: "about ",
    Comparator.AT_LEAST: "at least ",
    Comparator.MORE_THAN: "more than ",
    Comparator.AT_MOST: "at most ",
    Comparator.LESS_THAN: "less than ",
}


def reason(code: ReasonCode | None, kind: ClaimType) -> str:
    """Why a claim was not decided, with the code that machines know it by."""
    if code is None:
        return "left out by request"
    if kind is ClaimType.DATE and code is ReasonCode.NO_FACT:
        return f"no weekday beside it to hold it against ({code.value})"
    return f"{_REASONS[code]} ({code.value})"


def counted(n: int, kind: ClaimType) -> str:
    return plural(n, _NOUNS[kind])


def title(mismatch: Mismatch) -> str:
    return f"{mismatch.kind} ({mismatch.code})"


def said_by(finding: Finding, report: Report) -> str:
    """Whose words a claim stands in: "a filing, as told by analysts"; empty where the article says it itself, and for
    attributions, whose speaker is the claim."""
    number = finding.claim.attribution
    if finding.claim.type is ClaimType.ATTRIBUTION:
        return ""
    speakers = []
    while number is not None:
        attribution = report.extraction.attributions[number]
        source = attribution.source
        speakers.append((source.name or source.text) if source is not None else "somebody unnamed")
        number = attribution.nested_in
    return ", as told by ".join(" ".join(speaker.split()) for speaker in speakers)


def evidence(mismatch: Mismatch, finding: Finding) -> tuple[Fact, ...]:
    """The facts behind a mismatch; a claim's own evidence where the mismatch brings none."""
    return mismatch.facts or finding.evidence


def names(report: Report) -> dict[str, str]:
    """Ids of the entities that the report speaks of, with their names."""
    matches = [match for finding in report.findings for match in (finding.match, *finding.match.alternatives)]
    others = {c.fact.entity: c.subject for match in matches for c in match.candidates if c.subject}
    return others | {match.entity.id: match.entity.name for match in matches if match.entity is not None}


def fact(fact: Fact, names: Mapping[str, str]) -> str:
    """What a fact says: "Orbita, valuation: 500,000,000,000 (500 billion) USD, 2025-Q3"."""
    subject = names.get(fact.entity, fact.entity)
    return f"{subject}, {fact.concept.removeprefix('role:')}: {fact_value(fact)}"


def fact_value(fact: Fact) -> str:
    """The value with its unit, period and method: "about 500,000,000,000 (500 billion) USD, 2025-Q3"."""
    said = _value(fact)
    if fact.period is not None and fact.period.label:
        said += f", {fact.period.label}"
    if fact.method:
        said += f", {fact.method}"
    return said if fact.review == "reviewed" else f"{said} (unverified)"


def held(fact: Fact) -> str:
    """Since when a fact holds and since when it is known; empty where it always did and was."""
    parts = []
    if fact.valid_from:
        parts.append(f"held from {fact.valid_from.isoformat()}")
    if fact.valid_to:
        parts.append(f"{'to' if parts else 'held until'} {fact.valid_to.isoformat()}")
    holding = " ".join(parts)
    known = f"known since {fact.known_from.isoformat()}" if fact.known_from else ""
    return ", ".join(part for part in (holding, known) if part)


def source(fact: Fact) -> str:
    """Where a fact comes from: publisher, address, place in the reference."""
    said = ", ".join(part for part in (fact.source, fact.source_url) if part)
    return f"{said} ({fact.locator})" if fact.locator else said


def circumstances(document: Document) -> str:
    """By what a document was read and judged: "fr (detected, 98%), published 2025-11-07, judged as of 2025-12-01"."""
    parts = [language(document)]
    parts.append(f"published {document.published.isoformat()}" if document.published else "no date")
    if document.as_of and document.as_of != document.published:
        parts.append(f"judged as of {document.as_of.isoformat()}")
    return ", ".join(parts)


def language(document: Document) -> str:
    """The language, and who said so: "fr (detected, 98% sure)"."""
    choice = document.language
    return _LANGUAGE_SOURCES[choice.source].format(tag=choice.tag, share=f"{choice.confidence:.0%}")


def reference(report: Report) -> str:
    """What the document was checked against."""
    entities = plural(report.reference_entities, "entity", "entities")
    return f"{entities}, {plural(report.reference_facts, 'fact')}, digest {report.reference_digest}"


_LANGUAGE_SOURCES = {
    "option": "{tag}",
    "metadata": "{tag} (by its own metadata)",
    "detected": "{tag} (detected, {share} sure)",
    "unsure": "language unsure",
}


def _value(fact: Fact) -> str:
    if fact.text is not None:
        return f"“{fact.text}”" if fact.concept == "statement" else fact.text
    unit = f" {fact.unit}" if fact.unit else ""
    if fact.value is not None:
        return f"{_COMPARATORS.get(fact.comparator, '')}{readable(fact.value)}{unit}"
    ends = [readable(end) if end is not None else "open" for end in (fact.low, fact.high)]
    return f"{' to '.join(ends)}{unit}"
