"""What a mismatch kind is to the judge: a value with a name, a code and a function."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from checkers.model.claim import ClaimType, Extraction
from checkers.model.document import Document, Segments
from checkers.model.finding import Candidate, Match, Mismatch, Severity, Standing
from checkers.model.language import Language


class Outcome(StrEnum):
    """What a fact makes of the words: true, false, neither surely, or no comparison possible."""

    SUPPORTS = "supports"
    CONTRADICTS = "contradicts"
    UNCLEAR = "unclear"
    INCOMPARABLE = "incomparable"
    """Other units (dollars against euros, tonnes against barrels): the numbers say nothing about one another."""


@dataclass(frozen=True, slots=True)
class Weighing:
    """One claim laid against one fact. `why` is for people: "12.6 billion is above 12 billion"."""

    candidate: Candidate
    outcome: Outcome
    why: str
    far: bool = False
    """True where the value lies so far beyond a one-sided bound that nobody would word it so ("more than 12 million"
    for 12 billion): no contradiction by logic, and a slip of scale in practice."""

    @property
    def refutes(self) -> bool:
        """Only a reviewed fact may refute."""
        return self.outcome is Outcome.CONTRADICTS and self.candidate.fact.review == "reviewed"


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
    """Other claims of the document about the same entity and concept, in text order."""
    told: frozenset[str] = frozenset()
    """Ids of the current facts about the same entity and concept that the document tells rightly somewhere."""
    weighings: tuple[Weighing, ...] = ()
    """One per candidate of the match, in the same order, where both sides have something to weigh."""
    rivals: tuple[tuple[Weighing, ...], ...] = ()
    """The weighings of each other plausible binding."""

    def standing(self, *standings: Standing) -> tuple[Weighing, ...]:
        """Weighings of the candidates that stand so towards the claim."""
        return tuple(w for w in self.weighings if w.candidate.standing in standings)

    @property
    def deciding(self) -> tuple[Weighing, ...]:
        """Weighings of the facts that hold for this claim, whatever the method by which they were reached."""
        return self.standing("current", "other-method")

    @property
    def supported(self) -> bool:
        return any(w.outcome is Outcome.SUPPORTS for w in self.deciding)

    @property
    def cleared(self) -> bool:
        """Whether another plausible binding, of subject, measure or period, could make the words true."""
        return self._of_another_time or self._of_named_concept or any(_clears(rival) for rival in self.rivals)

    @property
    def contested(self) -> bool:
        """Whether another binding that the reference knows facts for could make the words true. Enough where figure
        and fact agree but for one thing: the agreement itself tells that the binding is right."""
        return any(rival and _clears(rival) for rival in self.rivals)

    @property
    def _of_another_time(self) -> bool:
        """Whether the figure is right for a time that the words may well mean: they name none, or the article tells
        the present figure too."""
        earlier = any(w.outcome is Outcome.SUPPORTS for w in self.standing("other-period", "superseded"))
        if earlier and any(w.candidate.fact.id in self.told for w in self.refuting):
            return True
        unnamed = self.match.claim.period is None
        return unnamed and any(w.outcome is Outcome.SUPPORTS for w in self.standing("other-period"))

    @property
    def _of_named_concept(self) -> bool:
        """Whether the figure is right for another measure that the sentence names as well."""
        named = {link.id for link in self.match.claim.concepts}
        others = self.standing("other-concept")
        return any(w.outcome is Outcome.SUPPORTS and w.candidate.fact.concept in named for w in others)

    @property
    def contradicted(self) -> bool:
        """Whether the facts refute the claim under every plausible binding: what an accusation needs."""
        return bool(self.refuting) and not _may_hold(self.deciding) and not self.cleared

    @property
    def implausible(self) -> bool:
        """Whether the facts refute the claim, or lie so far beyond its one-sided bound that a slip of scale is what
        the words look like. Only rules that can name the slip may rely on it."""
        reviewed = any(
            (w.outcome is Outcome.CONTRADICTS or w.far) and w.candidate.fact.review == "reviewed"
            for w in self.standing("current")
        )
        return reviewed and not _may_hold(w for w in self.deciding if not w.far) and not self.cleared

    @property
    def impossible(self) -> bool:
        """Like `implausible`, where the digits themselves tell that the binding is right: another one counts only
        where the reference has facts for it."""
        reviewed = any(
            (w.outcome is Outcome.CONTRADICTS or w.far) and w.candidate.fact.review == "reviewed"
            for w in self.standing("current")
        )
        return reviewed and not _may_hold(w for w in self.deciding if not w.far) and not self.contested

    @property
    def refuting(self) -> tuple[Weighing, ...]:
        """The current facts that refute, best first."""
        return tuple(w for w in self.standing("current") if w.refutes)


def _clears(rival: tuple[Weighing, ...]) -> bool:
    """Whether another binding could be what is meant and true. One whose facts are in other units is not what is
    meant: a sum of money is no margin."""
    comparable = [w for w in rival if w.outcome is not Outcome.INCOMPARABLE and w.candidate.standing == "current"]
    return bool(comparable or not rival) and (_may_hold(rival) or not any(w.refutes for w in comparable))


def _may_hold(weighings: Iterable[Weighing]) -> bool:
    """Whether any fact that holds leaves the words true or undecided."""
    return any(
        w.candidate.standing in ("current", "other-method") and w.outcome in (Outcome.SUPPORTS, Outcome.UNCLEAR)
        for w in weighings
    )


@dataclass(frozen=True, slots=True)
class Rule:
    """One mismatch kind.

    `name` completes "this finding is about …". `code` is never reused. `specificity` orders rules that explain the
    same cause: of the errors and warnings that hit one claim for one cause only the most specific stays, so a scale
    slip is never also reported as a wrong value. Notes explain nothing and always stay.
    `doc` is the module's docstring: the kind's documentation page.
    """

    name: str
    code: str
    severity: Severity
    specificity: int
    check: Callable[[Case], Iterable[Mismatch]]
    doc: str
    claims: tuple[ClaimType, ...] = (ClaimType.NUMERIC,)
    """Types of claim that the rule looks at."""
    cause: str = "truth"
    """What its findings explain: `truth` (the words are not true), `wording` (they are badly put, true or not)."""
