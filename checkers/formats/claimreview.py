"""schema.org ClaimReview as JSON-LD, for search engines and fact-check archives: one review for each decided claim.

Claims that nothing decided are left out: a review needs a verdict. The rating runs from 1 (refuted) to 5 (supported).
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from checkers.formats import _words
from checkers.formats._places import Places
from checkers.formats._shape import Shape
from checkers.model.claim import ClaimType, SourcePart
from checkers.model.document import Document
from checkers.model.finding import Finding, Report, Verdict
from checkers.model.reference import Fact
from checkers.model.rendering import Format, Presentation, Tool, Unread

_RATINGS = {Verdict.REFUTED: 1, Verdict.CONFLICTING_EVIDENCE: 3, Verdict.SUPPORTED: 5}
_ORGANISATION: Shape = {"@type": "Organization", "name": "factlint"}
_SOURCE_TYPES = {"person": "Person", "organisation": "Organization", "group": "Organization"}


def render(reports: Iterable[Report | Unread], presentation: Presentation) -> Iterator[str]:
    """One graph for all documents. Inputs that could not be read have nothing to review."""
    graph = [
        _review(finding, report, places, presentation.tool)
        for report in reports
        if not isinstance(report, Unread)
        for places in [Places.of(report)]
        for finding in report.findings
        if finding.verdict in _RATINGS
    ]
    yield json.dumps({"@context": "https://schema.org", "@graph": graph}, ensure_ascii=False, indent=2) + "\n"


def _review(finding: Finding, report: Report, places: Places, tool: Tool) -> Shape:
    document = report.document
    review: Shape = {
        "@type": "ClaimReview",
        "claimReviewed": " ".join(places.around(finding.claim.span).of(document.text).split()),
        "author": _ORGANISATION,
        "reviewRating": {
            "@type": "Rating",
            "ratingValue": _RATINGS[finding.verdict],
            "bestRating": 5,
            "worstRating": 1,
            "alternateName": _words.VERDICTS[finding.verdict],
        },
        "itemReviewed": _claim(finding, report),
        "reviewBody": "; ".join(m.message for m in finding.mismatches) or finding.reason,
        "inLanguage": "en",
    }
    if document.as_of or document.published:
        day = document.as_of or document.published
        review["datePublished"] = day.isoformat() if day else None
    if tool.report_url is not None:
        review["url"] = f"{tool.report_url}#{finding.claim.id}"
    citations = [_citation(fact) for fact in finding.evidence if fact.source]
    if citations:
        review["citation"] = citations
    return review


def _claim(finding: Finding, report: Report) -> Shape:
    """The claim as the article words it, by whom, and where it appears."""
    document, claim = report.document, finding.claim
    made: Shape = {
        "@type": "Claim",
        "text": " ".join(claim.span.of(document.text).split()),
        "appearance": _article(document),
    }
    number = claim.attribution
    source = None if number is None else report.extraction.attributions[number].source
    if source is not None:
        made["author"] = _author(source)
    if document.published:
        made["datePublished"] = document.published.isoformat()
    if finding.match.entity is not None and claim.type is not ClaimType.ATTRIBUTION:
        made["about"] = {"@type": "Thing", "name": finding.match.entity.name}
    return made


def _author(source: SourcePart) -> Shape:
    return {"@type": _SOURCE_TYPES.get(source.type, "Organization"), "name": source.name or source.text}


def _article(document: Document) -> Shape:
    article: Shape = {"@type": "NewsArticle", "headline": document.title or document.id}
    if document.url:
        article["url"] = document.url
    if document.language.tag:
        article["inLanguage"] = document.language.tag
    if document.published:
        article["datePublished"] = document.published.isoformat()
    return article


def _citation(fact: Fact) -> Shape:
    cited: Shape = {"@type": "CreativeWork", "name": fact.source}
    if fact.source_url:
        cited["url"] = fact.source_url
    return cited


FORMAT = Format(name="claimreview", render=render, doc=__doc__ or "")
