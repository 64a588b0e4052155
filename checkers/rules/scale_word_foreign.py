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
    if quantity.scale.system is own_system(case.language):
        return
    own = phrases.scale_word(quantity.scale.exponent, case.language)
    instead = f"; 10^{quantity.scale.exponent} is “{own}”" if own else ""
    yield Mismatch(
        kind=RULE.name,
        code=RULE.code,
        severity=RULE.severity,
        message=f"“{quantity.scale.word}” is no scale word of {case.language.name}{instead}",
        expected=own,
        suggestion=phrases.suggestion(case.document, quantity, quantity.value, case.language)
        if quantity.value is not None
        else None,
    )


def own_system(language: Language) -> ScaleSystem | None:
    """The system to which most of a language's scale words belong: a guest or two does not make it another one."""
    firsts = (meanings[0].system for meanings in language.numbers.magnitudes.values() if meanings)
    count = Counter(system for system in firsts if system in _EUROPEAN)
    return count.most_common(1)[0][0] if count else None


RULE = Rule(
    name="scale-word-foreign",
    code="SCL002",
    severity=Severity.WARNING,
    specificity=20,
    check=check,
    doc=__doc__,
    cause="wording",
)
