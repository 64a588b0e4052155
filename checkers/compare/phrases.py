"""Amounts and evidence in words: in plain English for messages, in the article's own typography for suggestions."""

from __future__ import annotations

from datetime import date
from decimal import ROUND_HALF_EVEN, Decimal

from checkers.model.document import Document
from checkers.model.finding import Match
from checkers.model.language import Language
from checkers.model.quantity import Comparator, Quantity
from checkers.model.reference import Fact

_ENGLISH_SCALES = ((12, "trillion"), (9, "billion"), (6, "million"))
_COMPARATORS = {
    Comparator.ABOUT: "about ",
    Comparator.AT_LEAST: "at least ",
    Comparator.MORE_THAN: "more than ",
    Comparator.AT_MOST: "at most ",
    Comparator.LESS_THAN: "less than ",
    Comparator.EXACTLY: "",
    Comparator.BETWEEN: "",
    Comparator.VAGUE: "of the order of ",
}
_LONGEST_MANTISSA = 6
"""Digits after which plain figures read better than a scale word: 12,347,812,000 rather than 12.347812 billion."""


def digits(value: Decimal, group: str = ",", decimal: str = ".") -> str:
    """Plain digits without exponent or idle zeros, grouped: 11850 gives "11,850"."""
    whole, _, rest = f"{value.normalize():f}".partition(".")
    sign = "-" if whole.startswith("-") else ""
    number = f"{int(whole.lstrip('-')):,}".replace(",", group)
    return sign + number + (decimal + rest if rest else "")


def english(value: Decimal) -> str:
    """A number for English-speaking readers, on the short scale: 5e11 gives "500 billion"."""
    for exponent, word in _ENGLISH_SCALES:
        mantissa = value.scaleb(-exponent)
        if abs(mantissa) >= 1:
            if len(mantissa.normalize().as_tuple().digits) > _LONGEST_MANTISSA:
                break
            return f"{digits(mantissa)} {word}"
    return digits(value)


def amount(value: Decimal, unit: str | None) -> str:
    """A number with its unit in English: "500 billion USD", "29%", "240 persons"."""
    number = english(value)
    if unit is None:
        return number
    if unit == "percent":
        return f"{number}%"
    if len(unit) == 3 and unit.isupper():
        return f"{number} {unit}"
    word = unit.replace("-", " ")
    return f"{number} {word}" if abs(value) == 1 else f"{number} {_plural(word)}"


def _plural(word: str) -> str:
    if word == "person":
        return "people"
    if word.endswith(("s", "x", "hertz")):
        return word
    return f"{word[:-1]}ies" if word.endswith("y") and word[-2:-1] not in "aeiou" else f"{word}s"


def of_quantity(quantity: Quantity) -> str:
    """What a quantity of the article amounts to, without its hedges: "500 million USD", "18 to 22 ships"."""
    return _of(quantity.value, quantity.low, quantity.high, quantity.unit)


def of_fact(fact: Fact) -> str:
    """What a fact holds, with its hedges: "more than 12 billion USD"."""
    if fact.text is not None:
        return fact.text
    return _COMPARATORS[fact.comparator] + _of(fact.value, fact.low, fact.high, fact.unit)


def _of(value: Decimal | None, low: Decimal | None, high: Decimal | None, unit: str | None) -> str:
    if value is not None:
        return amount(value, unit)
    if low is not None and high is not None:
        return f"{english(low)} to {amount(high, unit)}"
    if low is not None:
        return f"{amount(low, unit)} or more"
    return f"{amount(high, unit)} or less" if high is not None else "no stated amount"


def words(document: Document, quantity: Quantity) -> str:
    """The article's own words for a quantity, on one line."""
    return " ".join(quantity.span.of(document.text).split())


def concept(fact: Fact) -> str:
    """What a fact measures, as people say it: "annualised revenue", "chief executive officer"."""
    return fact.concept.removeprefix("role:").replace("-", " ") if ":" not in fact.concept else fact.concept[5:]


def when(fact: Fact) -> str:
    """When a fact holds and since when it was known: "for 2025-Q3, known since 30 October 2025"."""
    parts = []
    if fact.period is not None and fact.period.label:
        parts.append(f"for {fact.period.label}")
    if fact.valid_from is not None and fact.valid_to is not None:
        parts.append(f"from {day(fact.valid_from)} to {day(fact.valid_to)}")
    elif fact.valid_from is not None:
        parts.append(f"since {day(fact.valid_from)}")
    elif fact.valid_to is not None:
        parts.append(f"until {day(fact.valid_to)}")
    if fact.known_from is not None and fact.known_from != fact.valid_from:
        parts.append(f"public since {day(fact.known_from)}")
    return ", ".join(parts)


def evidence(fact: Fact, name: str | None = None) -> str:
    """A fact as one readable clause: "500 billion USD (OpenAI, valuation, since 2 October 2025; source: Reuters)"."""
    about = ", ".join(part for part in (name, concept(fact), when(fact), fact.method) if part)
    source = f"; source: {fact.source}" if fact.source else ""
    return f"{of_fact(fact)} ({about}{source})"


def day(value: date) -> str:
    """ "2 October 2025"."""
    return f"{value.day} {_MONTHS[value.month - 1]} {value.year}"


def weekday(value: date) -> str:
    """Name of the day's weekday, in English."""
    return _WEEKDAYS[value.weekday()]


def listed(parts: list[str]) -> str:
    """ "chair and chief executive officer"."""
    return " and ".join(parts) if len(parts) < 3 else f"{', '.join(parts[:-1])} and {parts[-1]}"


_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def times(ratio: Decimal) -> str:
    """How far off: "1,000 times too much", "10 times too little"."""
    if ratio >= 1:
        return f"{digits(_tidy(ratio))} times too much"
    return f"{digits(_tidy(1 / ratio))} times too little"


def power_of_ten(power: int) -> str:
    """How far off a power of ten is, for people: 3 gives "1,000 times too much"."""
    return times(Decimal(1).scaleb(power))


def scale_word(exponent: int, language: Language) -> str | None:
    """The language's own word for a power of ten, in the plural."""
    words_of = language.typography.scale_words.get(exponent)
    return None if words_of is None else words_of[1]


def quotient(value: Decimal | None, other: Decimal | None) -> Decimal | None:
    """The first divided by the second, to four digits; None where either is missing or the second is zero."""
    return None if value is None or not other else Decimal(f"{value / other:.4g}")


def measured(match: Match) -> str:
    """What a claim is bound to: "valuation of OpenAI", "fact" where nothing is known."""
    what = (match.concept or "fact").replace("-", " ")
    return f"{what} of {match.entity.name}" if match.entity is not None else what


def rounded_like(value: Decimal, model: Quantity | None) -> Decimal:
    """A computed value, to as many digits as the article shows of the figure that it replaces."""
    step = (model.resolution if model is not None else None) or Decimal("0.1")
    return (value / step).to_integral_value(ROUND_HALF_EVEN) * step


def _tidy(ratio: Decimal) -> Decimal:
    whole = ratio.to_integral_value()
    return whole if abs(ratio - whole) <= ratio / 100 else ratio.quantize(Decimal("0.1"), ROUND_HALF_EVEN)


def suggestion(document: Document, quantity: Quantity, value: Decimal, language: Language | None) -> str | None:
    """The article's words with the number put right, and nothing else touched; None where the language is unsure.

    The scale word is the largest that leaves at least one whole before it; hedges and unit stay as written.
    """
    if language is None:
        return None
    exponent = _scale_exponent(value, language)
    before = document.text[quantity.span.start : quantity.number.start]
    after = document.text[quantity.number.end : quantity.span.end]
    return before + _numeral(value, language, exponent) + _linked(after, quantity, language, bool(exponent))


def with_currency(document: Document, quantity: Quantity, unit: str, language: Language | None) -> str | None:
    """The article's words with another currency's name after the amount; None where the currency stands elsewhere."""
    names = language.typography.currency_names.get(unit) if language is not None else None
    if names is None or quantity.unit_span is None or quantity.unit_span.start < quantity.number.end:
        return None
    return f"{document.text[quantity.span.start : quantity.number.end]} {names[quantity.scale is not None]}"


def _linked(after: str, quantity: Quantity, language: Language, scale: bool) -> str:
    """The unit as it follows the new number: "500 dollars" but "500 milliards de dollars"."""
    names = language.typography.currency_names.get(quantity.unit or "")
    if names is None or scale == (quantity.scale is not None) or not after.strip():
        return after
    return f" {names[scale]}" if after.strip().casefold() == names[not scale] else after


def _scale_exponent(value: Decimal, language: Language) -> int:
    fitting = [e for e in language.typography.scale_words if e >= 6 and abs(value).scaleb(-e) >= 1]
    for exponent in sorted(fitting, reverse=True):
        if len(value.scaleb(-exponent).normalize().as_tuple().digits) <= _LONGEST_MANTISSA:
            return exponent
    return 0


def _numeral(value: Decimal, language: Language, exponent: int) -> str:
    typography = language.typography
    mantissa = value.scaleb(-exponent)
    number = digits(mantissa, typography.group, typography.decimal)
    if not exponent:
        return number
    singular, plural = typography.scale_words[exponent]
    alone = abs(mantissa) < 2 if typography.singular_below_two else abs(mantissa) == 1
    return f"{number} {singular if alone else plural}"
