"""One amount told twice in an article: do the two figures allow a common value, and if not, which is the odd one?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from checkers.compare import intervals, scales
from checkers.model.claim import Claim
from checkers.model.document import Segments
from checkers.model.finding import Match
from checkers.model.language import Language
from checkers.model.quantity import Comparator, Quantity
from checkers.model.rule import Case, Outcome

Slip = Literal["scale", "digits"]


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two claims of one fact that cannot both be true."""

    other: Match
    slip: Slip | None
    """How one came from the other: another scale word, or two digits exchanged; None where neither explains it."""
    decided: bool
    """Whether the reference supports the other one."""


def conflict(case: Case) -> Conflict | None:
    """The claim's conflict with its peers, where this claim is the odd one out; None where it is not, or all agree.

    The reference decides which one is odd, then the majority, then the order: what comes later repeats what came
    first.
    """
    claim = case.match.claim
    if claim.quantity is None or case.supported or _undecided(claim.quantity) or _compares(claim):
        return None
    alike = [peer for peer in case.peers if _of_one_fact(claim, peer.claim, case.segments)]
    against = [peer for peer in alike if not compatible(claim.quantity, peer.claim.quantity, case.language)]
    if not against:
        return None
    proven = next((peer for peer in against if _supported(peer, case.language)), None)
    if proven is None and not _outnumbered(case, alike, against):
        return None
    slips = ((peer, slip(claim.quantity, peer.claim.quantity, case.language)) for peer in against)
    other, kind = next(((peer, kind) for peer, kind in slips if kind is not None), (against[0], None))
    return Conflict(other, kind, proven is other)


def compatible(one: Quantity, other: Quantity | None, language: Language | None) -> bool:
    """Whether some value is arguably meant by both, under readings that the language leaves open."""
    if other is None or _undecided(other):
        return True
    return any(
        not intervals.stated(a).loose.apart(intervals.stated(b).loose)
        for a in intervals.admissible(one, language)
        for b in intervals.admissible(other, language)
    )


def slip(one: Quantity, other: Quantity | None, language: Language | None) -> Slip | None:
    """The one slip by which the first figure came from the second."""
    if other is None:
        return None
    if any(compatible(mended, other, language) for _, mended in scales.by_scale_word(one, language)):
        return "scale"
    if any(compatible(mended, other, language) for _, mended in scales.by_scale_word(other, language)):
        return "scale"
    if any(mended.value == other.value for mended in scales.swapped(one)):
        return "digits"
    return None


def _undecided(quantity: Quantity) -> bool:
    return quantity.comparator is Comparator.VAGUE or (quantity.value is None and quantity.low is None)


def _of_one_fact(one: Claim, other: Claim, segments: Segments) -> bool:
    """Whether two claims of one entity and concept can tell the same fact: the same unit and time, and neither is
    there for comparison."""
    a, b = one.quantity, other.quantity
    if a is None or b is None or not _same_unit(a, b) or a.per != b.per or _compares(other):
        return False
    labels = {claim.period.label for claim in (one, other) if _told(claim, segments) and claim.period is not None}
    return len(labels) < 2 and (one.tense == "past") == (other.tense == "past")


def _told(claim: Claim, segments: Segments) -> bool:
    """Whether the claim's own sentence names its period; one carried from an earlier sentence tells nothing apart."""
    period = claim.period
    if period is None or not period.label or period.span is None or claim.sentence is None:
        return period is not None and bool(period.label) and period.span is None
    if claim.sentence >= len(segments.sentences):
        return True
    return segments.sentences[claim.sentence].span.covers(period.span)


def _same_unit(one: Quantity, other: Quantity) -> bool:
    """Equal units; an amount told with a scale word alone ("5.3 billion") takes the other's."""
    if one.unit is None or other.unit is None:
        return one.scale is not None and other.scale is not None
    return one.unit == other.unit


def _compares(claim: Claim) -> bool:
    """Whether the figure is part of a stated change: then the sentence has another beside it on purpose."""
    return claim.change is not None


def _supported(peer: Match, language: Language | None) -> bool:
    quantity = peer.claim.quantity
    if quantity is None:
        return False
    weighed = (intervals.weigh(quantity, c, language) for c in peer.candidates if c.standing in _DECIDING)
    return any(w is not None and w.outcome is Outcome.SUPPORTS for w in weighed)


_DECIDING = ("current", "other-method")


def _outnumbered(case: Case, alike: list[Match], against: list[Match]) -> bool:
    agreeing = 1 + len(alike) - len(against)
    if len(against) != agreeing:
        return len(against) > agreeing
    return case.match.claim.span.start > against[0].claim.span.start
