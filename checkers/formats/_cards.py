"""A claim's card on the HTML page: what was read, what the reference says, why, and what was dismissed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from checkers.formats import _words
from checkers.formats._marked_text import attribution_of
from checkers.formats._markup import badge, cut, definitions, look, text
from checkers.formats._numbers import readable
from checkers.formats._picture import picture
from checkers.formats._places import Places
from checkers.model.finding import Candidate, Finding, Match, Mismatch, Report, Standing, Verdict
from checkers.model.quantity import Comparator, Quantity, Reading
from checkers.model.reference import Fact
from checkers.model.rendering import Tool

_MOST_DISMISSED = 12

_STANDINGS: dict[Standing, str] = {
    "current": "holds, and was laid beside the claim",
    "superseded": "held earlier",
    "other-period": "of another period",
    "other-concept": "of another measure",
    "other-method": "by another method",
    "not-known-yet": "not yet known on the date that judges",
    "other-entity": "of somebody else",
}

_VERDICTS = {verdict: words.capitalize() for verdict, words in _words.VERDICTS.items()}


class Cards:
    """The cards of one report, in the order of the findings."""

    def __init__(self, report: Report, places: Places, anchors: list[str], tool: Tool) -> None:
        self._report = report
        self._places = places
        self._anchors = anchors
        self._tool = tool
        self._names = _words.names(report)

    def all(self) -> Iterator[str]:
        for number, (finding, anchor) in enumerate(zip(self._report.findings, self._anchors, strict=True), 1):
            drawn = look(finding)
            kinds = " ".join(mismatch.kind for mismatch in finding.mismatches)
            words = text(cut(finding.claim.span.of(self._report.document.text)))
            line, _ = self._places.line_and_column(finding.claim.span.start)
            is_open = " open" if finding.mismatches else ""
            yield f'<section class="card {drawn}" id="{anchor}" data-look="{drawn}" data-kinds="{text(kinds)}">\n'
            yield f'<details{is_open}><summary><h3><span dir="auto">{words}</span></h3>{badge(drawn, number)}'
            yield f'<span class="soft">{_VERDICTS[finding.verdict]}, line {line}</span></summary>\n'
            yield from self._body(finding)
            yield f'<p class="back soft"><a href="#in-{anchor}">Show in the text</a></p>\n</details></section>\n'

    def _body(self, finding: Finding) -> Iterator[str]:
        for mismatch in finding.mismatches:
            yield from self._mismatch(mismatch)
        if not finding.mismatches:
            yield f"<p>{text(_sentence(_why(finding)))}</p>\n"
        yield f"{definitions(self._read(finding))}\n"
        drawing = picture(finding)
        if drawing is not None:
            yield f'<figure class="drawn">{drawing}</figure>\n'
        yield from self._evidence(finding)
        yield from self._dismissed(finding)

    def _mismatch(self, mismatch: Mismatch) -> Iterator[str]:
        severity = mismatch.severity.value
        yield f'<div class="wrong {severity}"><p><strong class="severity">{severity}: '
        yield f"{text(_words.title(mismatch))}</strong><br>{text(mismatch.message)}</p>\n"
        if mismatch.suggestion:
            yield f'<p>Suggestion: <span class="suggestion" dir="auto">{text(mismatch.suggestion)}</span></p>\n'
        elif mismatch.expected:
            yield f"<p>Expected: <strong>{text(mismatch.expected)}</strong></p>\n"
        yield f"{self._explained(mismatch)}</div>\n"

    def _explained(self, mismatch: Mismatch) -> str:
        """What the kind means and what to do about it, folded away."""
        rule = self._tool.rule(mismatch.kind)
        page = self._tool.page_of(mismatch.kind)
        link = f' <a href="{text(page)}">All about {text(mismatch.kind)}</a>' if page else ""
        if rule is None:
            return f'<p class="soft">{link}</p>' if link else ""
        headline, _, rest = rule.doc.strip().partition("\n\n")
        advice = rest.partition("## What to do")[2].strip()
        said = "".join(f"<p>{text(' '.join(part.split()))}</p>" for part in (headline, advice) if part)
        return f"<details><summary>What this kind means, what to do</summary>{said}{link}</details>"

    def _read(self, finding: Finding) -> Iterator[tuple[str, str]]:
        """How the claim was read."""
        claim = finding.claim
        if claim.quantity is not None:
            yield "read as", _quantity(claim.quantity)
            readings = claim.quantity.readings
            if readings:
                yield "because", readings[0].why
            for reading in readings[1:]:
                yield "or else", f"{_reading(reading)} {claim.quantity.unit or ''}: {reading.why}"
        if finding.match.entity is not None:
            yield "about", finding.match.entity.name
        if finding.match.concept:
            yield "measure", finding.match.concept.removeprefix("role:").replace("-", " ")
        if claim.period is not None:
            yield "period", claim.period.label or claim.period.text
        said_by = _words.said_by(finding, self._report)
        attribution = attribution_of(finding, self._report)
        if said_by:
            yield "said by", said_by
        elif attribution is not None and attribution.source is not None:
            yield "said by", attribution.source.name or attribution.source.text

    def _evidence(self, finding: Finding) -> Iterator[str]:
        for fact in _facts(finding):
            yield f'<div class="evidence">{definitions(_fact(fact, self._names))}</div>\n'

    def _dismissed(self, finding: Finding) -> Iterator[str]:
        """Facts and bindings that were looked at and did not decide, with why."""
        decided = {fact.id for fact in _facts(finding)}
        others = [c for c in finding.match.candidates if c.fact.id not in decided and c.standing != "current"]
        items = [self._candidate(candidate) for candidate in others[:_MOST_DISMISSED]]
        if len(others) > _MOST_DISMISSED:
            items.append(f"{len(others) - _MOST_DISMISSED} more")
        items += [self._binding(match) for match in finding.match.alternatives]
        if items:
            said = "".join(f"<li>{item}</li>" for item in items)
            yield f"<details><summary>Also considered ({len(items)})</summary><ul>{said}</ul></details>\n"

    def _candidate(self, candidate: Candidate) -> str:
        why = candidate.why or _STANDINGS[candidate.standing]
        return f"{text(_words.fact(candidate.fact, self._names))}: {text(why)}"

    def _binding(self, match: Match) -> str:
        who = match.entity.name if match.entity is not None else "somebody else"
        what = (match.concept or "the figure").removeprefix("role:").replace("-", " ")
        why = match.reason or f"another way to read the sentence, with {len(match.candidates)} facts"
        return f"{text(what)} of {text(who)}: {text(why)}"


def _sentence(said: str) -> str:
    return f"{said[:1].upper()}{said[1:].rstrip('.')}." if said else ""


def _why(finding: Finding) -> str:
    if finding.verdict is not Verdict.NOT_ENOUGH_INFO or finding.reason_code is None:
        return finding.reason
    return f"{finding.reason}; {_words.reason(finding.reason_code, finding.claim.type)}"


def _facts(finding: Finding) -> list[Fact]:
    """The claim's evidence, and that of its mismatches, each fact once."""
    facts = {fact.id: fact for mismatch in finding.mismatches for fact in mismatch.facts}
    facts.update((fact.id, fact) for fact in finding.evidence)
    return list(facts.values())


def _fact(fact: Fact, names: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    yield "reference", _words.fact(fact, names)
    held = _words.held(fact)
    if held:
        yield "when", held
    yield "source", fact.source or "not named"
    if fact.source_url:
        yield "address", fact.source_url
    if fact.locator:
        yield "kept at", fact.locator


def _quantity(quantity: Quantity) -> str:
    comparator = "" if quantity.comparator is Comparator.EXACTLY else f"{quantity.comparator.value.replace('-', ' ')} "
    if quantity.value is not None:
        value = readable(quantity.value)
    else:
        value = " to ".join("open" if end is None else readable(end) for end in (quantity.low, quantity.high))
    return f"{comparator}{value} {quantity.unit or ''}".strip()


def _reading(reading: Reading) -> str:
    if reading.value is not None:
        return readable(reading.value)
    return " to ".join("open" if end is None else readable(end) for end in (reading.low, reading.high))
