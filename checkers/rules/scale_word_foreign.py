"""A scale word that the article's language does not have.

## What it checks

A scale word, beside an amount, that belongs to another language's words and not to this one's: "12 milliard
dollars" in English, "3 billion de euros" in Portuguese.

## Why it matters

A reader will guess, and half of them will guess a thousand times too much or too little. It is also the trace
of an unfinished translation.

## Example

"The fund raised 12 milliard dollars": English has no *milliard*; 10^9 is *billion*.

## What to do

Put the word that the language has. The amount itself is judged apart from this.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from checkers.compare import phrases
from checkers.model.finding import Mismatch, Severity
from checkers.model.language import Language
from checkers.model.quantity import ScaleSystem
from checkers.model.rule import Case, Rule

_EUROPEAN = (ScaleSystem.SHORT, ScaleSystem.LONG)
"""Lakh and crore are at home in more than one language's news; milliard and the long billion are not."""


def check(case: Case) -> Iterator[Mismatch]:
    quantity = case.match.claim.quantity
    if quantity is None or quantity.scale is None or case.language is None or quantity.scale.system not in _EUROPEAN:
        return
    word, exponent = quantity.scale.word, quantity.scale.exponent
    if len(word) < _SHORTEST_WORD or " " in word or quantity.scale.system is own_system(case.language):
        return
    own = phrases.scale_word(exponent, case.language)
    instead = f"; 10^{exponent} is “{own}”" if own else ""
    yield Mismatch(
        kind=RULE.name,
        code=RULE.code,
        severity=RULE.severity,
        message=f"“{word}” is no scale word of {case.language.name}{instead}",
        expected=own,
        suggestion=phrases.suggestion(case.document, quantity, quantity.value, case.language)
        if quantity.value is not None
        else None,
    )


def own_system(language: Language) -> ScaleSystem | None:
    """The system of scale words that a language keeps: the first meaning of its contested words (English "billion"),
    else the one to which most of its words belong."""
    own = [
        meanings for meanings in language.numbers.magnitudes.values() if meanings and meanings[0].system in _EUROPEAN
    ]
    contested = [meanings for meanings in own if len(meanings) > 1]
    count = Counter(meanings[0].system for meanings in contested or own)
    return count.most_common(1)[0][0] if count else None


_SHORTEST_WORD = 5
"""Shorter ones are abbreviations, which travel between languages by house style."""

RULE = Rule(
    name="scale-word-foreign",
    code="SCL002",
    severity=Severity.WARNING,
    specificity=20,
    check=check,
    doc=__doc__,
    cause="wording",
)
