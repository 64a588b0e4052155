"""The report as nested dictionaries, key for key as docs/report-format.md states it.

Everything that is written as JSON passes here, so that json, jsonl and the answers of `extract` cannot drift apart.
Decimals are strings without exponent; spans carry their exact text; a part that does not apply is None; keys stand in
a fixed order and nothing depends on the clock: the same report gives the same bytes.
"""

from __future__ import annotations

import hashlib
from datetime import date
from decimal import Context, Decimal
from typing import Any

from checkers.formats._numbers import plain
from checkers.formats._tally import Tally, count
from checkers.model.claim import (
    Attribution,
    Claim,
    DateMention,
    Extraction,
    Mention,
    MentionKind,
    Period,
    Role,
    SourcePart,
    Ticker,
)
from checkers.model.comparison import Comparison, Figure, PairMismatch
from checkers.model.document import Document, Span
from checkers.model.finding import Finding, Mismatch, Report, Severity, Suppression
from checkers.model.quantity import Quantity, Reading, Scale
from checkers.model.reference import Entity, Fact
from checkers.model.rendering import Unread

SCHEMA_VERSION = "1"

Shape = dict[str, Any]


def of_report(report: Report) -> Shape:
    """The whole report."""
    text = report.document.text
    return {
        "schema_version": SCHEMA_VERSION,
        "document": _document(report.document),
        "reference": {
            "digest": report.reference_digest,
            "entities": report.reference_entities,
            "facts": report.reference_facts,
        },
        "claims": [_finding(f, report.extraction, text) for f in report.findings],
        "summary": _summary(count([report])),
        "notes": list(report.notes),
    }


def of_extraction(document: Document, extraction: Extraction) -> Shape:
    """What stands in a text, unjudged: the answer of `extract` to one line."""
    text = document.text
    return {
        "id": document.id,
        "lang": document.language.tag,
        "quantities": [_quantity(q, text) for q in extraction.quantities],
        "attributions": [_attribution(a, text) for a in extraction.attributions],
        "roles": [{"span": _span(r.span, text), **_role(r)} for r in extraction.roles],
        "tickers": [{"span": _span(t.span, text), **_ticker(t)} for t in extraction.tickers],
        "dates": [
            {"span": _span(d.span, text), **_date(d), "period": _period(d.period, text)} for d in extraction.dates
        ],
    }


def of_comparison(compared: Comparison) -> Shape:
    """What differs between two texts of one story, and which of their figures stand for one another."""
    source, other = compared.source.text, compared.other.text
    aligned = [
        {
            "source": _span(pair.source.span, source),
            "other": _span(pair.other.span, other),
            "score": round(pair.score, 3),
        }
        for pair in compared.pairs
        if pair.source is not None and pair.other is not None
    ]
    return {
        "id": compared.id,
        "mismatches": [_pair_mismatch(found, compared) for found in compared.mismatches],
        "aligned": aligned,
        "summary": {
            "source": _side(compared.source, sum(pair.source is not None for pair in compared.pairs)),
            "other": _side(compared.other, sum(pair.other is not None for pair in compared.pairs)),
            "aligned": len(aligned),
            "by_severity": {
                severity.value: sum(found.mismatch.severity is severity for found in compared.mismatches)
                for severity in Severity
            },
        },
    }


def of_unread(unread: Unread) -> Shape:
    """The answer to a line that gave no report."""
    return {"id": unread.id, "error": unread.error}


def _document(document: Document) -> Shape:
    return {
        "id": document.id,
        "title": document.title,
        "url": document.url,
        "language": _language(document),
        "published": _day(document.published),
        "as_of": _day(document.as_of),
        "sha256": hashlib.sha256(document.text.encode()).hexdigest(),
        "characters": len(document.text),
    }


def _pair_mismatch(found: PairMismatch, compared: Comparison) -> Shape:
    mismatch = found.mismatch
    return {
        "kind": mismatch.kind,
        "code": mismatch.code,
        "severity": mismatch.severity.value,
        "message": mismatch.message,
        "factor": _rounded(mismatch.factor),
        "wrong_side": found.wrong_side,
        "source": found.pair.source and _figure(found.pair.source, compared.source.text),
        "other": found.pair.other and _figure(found.pair.other, compared.other.text),
    }


def _figure(figure: Figure, text: str) -> Shape:
    return {"span": _span(figure.span, text), "quantity": figure.quantity and _quantity(figure.quantity, text)}


def _side(document: Document, figures: int) -> Shape:
    return {"document": document.id, "language": _language(document), "figures": figures}


def _language(document: Document) -> Shape:
    choice = document.language
    return {"tag": choice.tag, "confidence": round(choice.confidence, 3), "source": choice.source}


def _finding(finding: Finding, extraction: Extraction, text: str) -> Shape:
    claim = finding.claim
    attribution = None if claim.attribution is None else extraction.attributions[claim.attribution]
    return {
        "id": claim.id,
        "type": claim.type.value,
        "span": _span(claim.span, text),
        "quantity": claim.quantity and _quantity(claim.quantity, text),
        "entity": _entity(finding, text),
        "concept": finding.match.concept or (claim.concepts[0].id if claim.concepts else None),
        "period": _period(claim.period, text),
        "attribution": attribution and _attribution(attribution, text),
        "role": claim.role and _role(claim.role, finding.match.entity),
        "ticker": claim.ticker and _ticker(claim.ticker),
        "date": claim.date and _date(claim.date),
        "verdict": finding.verdict.value,
        "reason": finding.reason,
        "reason_code": finding.reason_code and finding.reason_code.value,
        "mismatches": [_mismatch(m) for m in (*finding.mismatches, *finding.suppressed)],
        "evidence": [of_fact(f) for f in finding.evidence],
    }


def _entity(finding: Finding, text: str) -> Shape | None:
    match = finding.match
    if match.entity is not None:
        return {
            "id": match.entity.id,
            "name": match.entity.name,
            "span": _span(match.entity_span, text),
            "score": round(match.entity_score, 3),
        }
    named = _first_name(finding.claim)
    if named is None:
        return None
    return {
        "id": None,
        "name": named.head or named.span.of(text),
        "span": _span(named.span, text),
        "score": round(named.score, 3),
    }


def _first_name(claim: Claim) -> Mention | None:
    """The best mention, where it is a name that the reference does not know."""
    best = next(iter(claim.mentions), None)
    unknown = best is not None and best.kind is MentionKind.NAME and not best.entities
    return best if unknown else None


def _quantity(quantity: Quantity, text: str) -> Shape:
    return {
        "span": _span(quantity.span, text),
        "value": plain(quantity.value),
        "low": plain(quantity.low),
        "high": plain(quantity.high),
        "unit": quantity.unit,
        "comparator": quantity.comparator.value,
        "scale": quantity.scale and _scale(quantity.scale),
        "readings": [_reading(r) for r in quantity.readings],
    }


def _scale(scale: Scale) -> Shape:
    return {"word": scale.word, "system": scale.system and scale.system.value, "exponent": scale.exponent}


def _reading(reading: Reading) -> Shape:
    return {
        "value": plain(reading.value),
        "low": plain(reading.low),
        "high": plain(reading.high),
        "why": reading.why,
    }


def _period(period: Period | None, text: str) -> Shape | None:
    if period is None:
        return None
    return {
        "text": period.text or (period.span.of(text) if period.span else ""),
        "span": _span(period.span, text),
        "start": _day(period.start),
        "end": _day(period.end),
    }


def _attribution(attribution: Attribution, text: str) -> Shape:
    return {
        "source": attribution.source and _source(attribution.source, text),
        "cue": None
        if attribution.cue is None
        else {"text": attribution.cue.of(text), "span": _span(attribution.cue, text)},
        "content": _span(attribution.content, text),
        "type": attribution.type,
    }


def _source(source: SourcePart, text: str) -> Shape:
    resolved = source.entity or source.name
    return {
        "text": source.text,
        "span": _span(source.span, text),
        "entity": {"id": source.entity, "name": source.name} if resolved else None,
    }


def _role(role: Role, organisation: Entity | None = None) -> Shape:
    """The organisation by its name in the reference, where it is known there: "White House" for « Maison Blanche »."""
    name = organisation.name if organisation is not None else role.organisation
    return {"person": role.person, "title": role.title, "organisation": name}


def _ticker(ticker: Ticker) -> Shape:
    return {"symbol": ticker.symbol, "exchange": ticker.exchange, "company": ticker.company}


def _date(mention: DateMention) -> Shape:
    return {"date": _day(mention.day), "weekday": mention.weekday}


def _mismatch(mismatch: Mismatch) -> Shape:
    return {
        "kind": mismatch.kind,
        "code": mismatch.code,
        "severity": mismatch.severity.value,
        "message": mismatch.message,
        "expected": mismatch.expected,
        "factor": _rounded(mismatch.factor),
        "suggestion": mismatch.suggestion,
        "suppressed": None if mismatch.suppressed is None else _suppressed(mismatch.suppressed),
    }


def _suppressed(suppression: Suppression) -> Shape:
    return {"reason": suppression.reason, "until": suppression.until.isoformat() if suppression.until else None}


def _rounded(factor: Decimal | None) -> str | None:
    """A ratio to six significant digits: thirds of billions have no end."""
    return plain(None if factor is None else Context(prec=6).plus(factor))


def of_fact(fact: Fact) -> Shape:
    return {
        "fact": fact.id,
        "statement": fact.text if fact.concept == "statement" else None,
        "value": plain(fact.value) if fact.text is None else fact.text,
        "low": plain(fact.low),
        "high": plain(fact.high),
        "comparator": fact.comparator.value,
        "unit": fact.unit,
        "method": fact.method,
        "review": fact.review,
        "period": fact.period and fact.period.label,
        "valid_from": _day(fact.valid_from),
        "valid_to": _day(fact.valid_to),
        "known_from": _day(fact.known_from),
        "source": fact.source,
        "source_url": fact.source_url,
        "locator": fact.locator,
    }


def _summary(tally: Tally) -> Shape:
    return {
        "claims": tally.claims,
        "by_verdict": {verdict.value: n for verdict, n in tally.verdicts.items()},
        "by_severity": {severity.value: n for severity, n in tally.severities.items()},
        "numbers_in_text": tally.numbers_in_text,
        "numbers_checked": tally.numbers_checked,
    }


def _span(span: Span | None, text: str) -> Shape | None:
    return None if span is None else {"start": span.start, "end": span.end, "text": span.of(text)}


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
