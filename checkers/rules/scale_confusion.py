"""The digits are right and the scale word is not.

## What it checks

A figure that the reference contradicts, and that would be right with another scale word in its place: million
for milliard, billion for trillion, lakh for crore. The same word on the other scale counts too: French
*billion* is 10^12, English *billion* is 10^9, so an English "$1.4 billion" carried over letter by letter
becomes a thousand times too much. Figures so far beyond a bound that nobody would word them so ("more than 12
million" for 12 billion) are looked at as well.

## Why it matters

It is the slip that survives every other desk: digits, spelling and grammar are right, and the amount is wrong
by a factor of a thousand or more. Most numeric errors of human translators are of this kind.

## Example

"OpenAI a été évaluée à 500 millions de dollars": the reference has 500 billion dollars, *500 milliards* in
French.

## What to do

Check the source in its own language, then replace the scale word. The suggestion keeps the article's language
and typography.
"""

from __future__ import annotations

from collections.abc import Iterator

from checkers.compare import cases, phrases, scales
from checkers.model.finding import Mismatch, Severity
from checkers.model.quantity import Reading, Scale
from checkers.model.rule import Case, Rule


def check(case: Case) -> Iterator[Mismatch]:
    quantity = case.match.claim.quantity
    if quantity is None or quantity.scale is None or not cases.slipped(case, quantity):
        return
    for power, mended in scales.by_scale_word(quantity, case.language):
        fact = cases.supporting(case, mended, "current")
        if fact is not None:
            yield cases.against(RULE, case, fact, _why(case, quantity.scale, quantity.readings[1:], power))
            return


def _why(case: Case, scale: Scale, readings: tuple[Reading, ...], power: int) -> str:
    needed = scale.exponent + power
    tongue = f"in {case.language.name} " if case.language is not None else ""
    why = (
        f"the digits agree and the scale word does not, {phrases.power_of_ten(-power)} "
        f"({tongue}“{scale.word}” is 10^{scale.exponent}, the reference needs 10^{needed})"
    )
    if any(reading.exponent == needed for reading in readings):
        why += f"; “{scale.word}” is 10^{needed} in another language and may have been carried over in translation"
    return why


RULE = Rule(name="scale-confusion", code="SCL001", severity=Severity.ERROR, specificity=90, check=check, doc=__doc__)
