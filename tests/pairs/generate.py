"""Draws pairs: a fact with its neighbour of the year before, and a sentence that tells it truly or with one slip."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, Decimal
from functools import lru_cache
from random import Random
from typing import Literal

from babel import Locale
from babel.dates import format_date
from babel.numbers import format_currency, format_decimal, format_percent, get_currency_name

from tests.pairs.frames import FRAMES, NOTE, Frames
from tests.pairs.oracle import Amount, Hedge, is_false, is_true

Slip = Literal["scale", "power", "swap", "digit", "currency", "bound", "year", "weekday"]
SLIPS: tuple[Slip, ...] = ("scale", "power", "swap", "digit", "currency", "bound", "year", "weekday")
Style = Literal["words", "code", "full", "sign", "percent"]

_CURRENCIES = ("USD", "EUR", "GBP", "JPY")
_HEDGES: tuple[Hedge, ...] = ("exact", "exact", "exact", "about", "above", "below")
_FIRST = (
    "Vel",
    "Quor",
    "Brax",
    "Tol",
    "Mirn",
    "Nax",
    "Dru",
    "Fenz",
    "Gald",
    "Ost",
    "Pry",
    "Zor",
    "Hask",
    "Yll",
    "Corv",
)
_MIDDLE = ("a", "o", "i", "e", "an", "or", "il", "en", "ar", "ov")
_LAST = ("mora", "dane", "vik", "tholm", "rixa", "stell", "quay", "brand", "gard", "nova", "ward", "tex")


@dataclass(frozen=True)
class Pair:
    """One fact, the same measure of the year before, and the sentence that tells the first."""

    tag: str
    name: str
    concept: str
    year: int
    value: Decimal
    before: Decimal
    currency: str
    sentence: str
    slip: Slip | None
    amount: Amount

    def rows(self) -> list[dict[str, str]]:
        """The facts as rows of a flat reference."""
        shared = {"entity": self.name, "concept": self.concept, "unit": self.currency, "source": "drawn"}
        told = ((self.year, self.value), (self.year - 1, self.before))
        return [shared | {"period": str(year), "value": f"{value:f}"} for year, value in told]


def name(random: Random) -> str:
    """A name that no language has as a word."""
    return random.choice(_FIRST) + random.choice(_MIDDLE) + random.choice(_LAST)


def draw(random: Random, tag: str, called: str, slip: Slip | None) -> Pair:
    """A pair that the oracle calls true, or surely false where a slip is planted."""
    for _ in range(200):
        pair = _draw(random, tag, called, slip)
        if pair is not None:
            return pair
    raise AssertionError(f"{tag}: no {slip or 'true'} pair in 200 draws")


def _draw(random: Random, tag: str, called: str, slip: Slip | None) -> Pair | None:
    frames, words = FRAMES[tag], _scale_words(tag)
    style = random.choice(_STYLES if slip is None else _STYLES_OF_SLIPS)
    exponent, currency, year = random.choice(words), random.choice(_CURRENCIES), random.randint(2015, 2023)
    if slip in _OF_SHARES and random.random() < _SHARES:
        style, exponent, currency = "percent", 0, "percent"
    whole = random.randint(1, 2 if style == "percent" else 3)
    mantissa = Decimal(random.randint(10_000, 99_998) * 10 + random.randint(1, 9)).scaleb(whole - 6)
    value = mantissa.scaleb(exponent)
    told = _told(random, frames, mantissa, whole, exponent, currency, style)
    if random.random() < 0.3 and told.hedge in ("exact", "about"):
        value = told.value
    before = value * Decimal(random.choice(["0.43", "0.62", "0.71", "1.37", "1.64", "2.3"]))
    if style == "percent":
        before = before.quantize(Decimal("0.01"))
    else:
        before = before.quantize(Decimal(1))
        value = value.quantize(Decimal(1)) if value == value.to_integral_value() else value
    if not is_true(told, value, told.currency):
        return None
    if slip is not None and slip != "weekday":
        slipped = _slipped(random, told, slip, words, value, before)
        if slipped is None or not is_false(slipped, value, currency):
            return None
        told = slipped
        if style == "full":
            told = replace(told, shown=told.value, exponent=0)
    concept, sentence = _frame(random, frames, style)
    text = sentence.format(name=called, label=concept, year=year, amount=_hedged(frames, told, tag, style))
    if slip == "weekday" or (slip is None and random.random() < _DATED):
        text = f"{_day(random, tag, year + 1, wrong=slip is not None)}\n\n{text}"
    return Pair(tag, called, concept, year, value, before, currency, text, slip, told)


def _frame(random: Random, frames: Frames, style: Style) -> tuple[str, str]:
    """What is measured, and a sentence that tells it."""
    if style == "percent":
        return frames.share, NOTE
    if frames.revenue and random.random() < 0.4:
        return "revenue", random.choice(frames.revenue)
    return frames.label, random.choice((*frames.sentences, NOTE))


def _day(random: Random, tag: str, year: int, *, wrong: bool) -> str:
    """A day with its weekday, or with another one."""
    locale, day = _locale(tag), date(year, 1, 1) + timedelta(days=random.randint(0, 364))
    written = format_date(day, "full", locale=locale)
    if not wrong:
        return written
    tables = (locale.days[use]["wide"] for use in ("format", "stand-alone"))
    names = next(table for table in tables if table[day.weekday()] in written)
    return written.replace(names[day.weekday()], names[(day.weekday() + random.randint(1, 6)) % 7], 1)


_OF_SHARES: tuple[Slip | None, ...] = (None, "power", "swap", "digit", "bound", "year")
_SHARES = 0.2
"""Part of the pairs that are told in percent, where the slip can happen to them."""
_DATED = 0.2
"""Part of the true pairs that stand below a day with its weekday."""


_STYLES: tuple[Style, ...] = ("words", "words", "code", "full", "sign")
_STYLES_OF_SLIPS: tuple[Style, ...] = ("words", "words", "code", "full")


def _told(
    random: Random, frames: Frames, mantissa: Decimal, whole: int, exponent: int, currency: str, style: Style
) -> Amount:
    if style == "percent":
        hedge = random.choice(_HEDGES)
        rounding = {"above": ROUND_FLOOR, "below": ROUND_CEILING}.get(hedge, ROUND_HALF_UP)
        shown = mantissa.quantize(Decimal(1).scaleb(-random.randint(1, 2)), rounding=rounding)
        return Amount(shown, 0, hedge, currency, frames.inclusive and hedge in ("above", "below"))
    if style == "full":
        return Amount(mantissa.scaleb(exponent).quantize(Decimal(1)), 0, "exact", currency)
    hedge = random.choice(_HEDGES)
    one_sided = hedge in ("above", "below")
    # One digit more for bounds: nobody says "more than 1" of 1.9.
    kept = random.randint(max(whole, 2 if one_sided else 1), 4)
    rounding = {"above": ROUND_FLOOR, "below": ROUND_CEILING}.get(hedge, ROUND_HALF_UP)
    shown = mantissa.quantize(Decimal(1).scaleb(whole - kept), rounding=rounding)
    return Amount(shown, exponent, hedge, currency, frames.inclusive and one_sided)


def _slipped(
    random: Random, told: Amount, slip: Slip, words: tuple[int, ...], value: Decimal, before: Decimal
) -> Amount | None:
    digits = f"{told.shown:f}".replace(".", "").strip("0")
    if len(digits) < 2:  # a single digit is like many others
        return None
    if slip == "scale":
        others = [e for e in words if e != told.exponent and abs(e - told.exponent) <= 6]
        return replace(told, exponent=random.choice(others)) if others and told.exponent else None
    if slip == "currency":
        return replace(told, currency=random.choice([c for c in _CURRENCIES if c != told.currency]))
    if len(digits) < 2 or (told.hedge in ("above", "below") and slip not in ("bound",)):
        return None
    if slip == "power":
        moved = told.shown.scaleb(random.choice([-1, 1]))
        fits = told.exponent or told.currency == "percent" or moved == moved.to_integral_value()
        return replace(told, shown=moved) if fits else None
    if slip == "swap":
        return _exchanged(random, told) if told.hedge == "exact" else None
    if slip == "digit":
        return _miswritten(random, told)
    if slip == "bound":
        hedge: Hedge = random.choice(["above", "below"])
        off = Decimal(random.choice(["1.2", "1.35", "1.6"]))
        shown = told.shown * off if hedge == "above" else told.shown / off
        step = Decimal(1).scaleb(shown.adjusted() - 2)
        rounding = ROUND_CEILING if hedge == "above" else ROUND_FLOOR
        if not told.exponent and told.currency != "percent":
            return None
        return replace(told, shown=shown.quantize(step, rounding=rounding), hedge=hedge)
    step = told.step
    shown = (before / step).quantize(Decimal(1), rounding=ROUND_HALF_UP) * step
    amount = replace(told, shown=shown.scaleb(-told.exponent), hedge="exact")
    significant = len(f"{amount.shown:f}".replace(".", "").strip("0"))
    return amount if significant >= 2 and is_true(amount, before, told.currency) else None


def _exchanged(random: Random, told: Amount) -> Amount | None:
    """Two digits that stand side by side."""
    written = list(f"{told.shown:f}")
    places = [i for i, sign in enumerate(written[:-1]) if sign.isdigit() and written[i + 1].isdigit()]
    places = [i for i in places if written[i] != written[i + 1] and not (i == 0 and written[1] == "0")]
    if not places:
        return None
    at = random.choice(places)
    written[at], written[at + 1] = written[at + 1], written[at]
    return replace(told, shown=Decimal("".join(written)))


def _miswritten(random: Random, told: Amount) -> Amount | None:
    """Another digit in the first or second place."""
    written = list(f"{told.shown:f}")
    places = [i for i, sign in enumerate(written) if sign.isdigit()][:2]
    at = random.choice(places)
    others = [d for d in "123456789" if d != written[at] and abs(int(d) - int(written[at])) > (at > 0)]
    written[at] = random.choice(others)
    return replace(told, shown=Decimal("".join(written)))


def _hedged(frames: Frames, told: Amount, tag: str, style: Style) -> str:
    written = _written(frames, told, tag, style)
    hedge = {"about": frames.about, "above": frames.above, "below": frames.below}.get(told.hedge, "{}")
    return hedge.format(written)


def _written(frames: Frames, told: Amount, tag: str, style: Style) -> str:
    locale = _locale(tag)
    if style == "percent":
        whole = locale.percent_formats[None].pattern
        places = -int(told.shown.as_tuple().exponent)
        return format_percent(
            told.shown / 100, format=whole.replace("0", "0." + "0" * places if places > 0 else "0"), locale=locale
        )
    if style == "full":
        whole = locale.currency_formats["standard"].pattern.replace("0.00", "0")
        return format_currency(told.value, told.currency, format=whole, locale=locale, currency_digits=False)
    plural = locale.plural_form(told.shown)
    if style == "sign":
        pattern = _compact(tag, "currency", told.exponent, plural)
        if pattern is not None:
            sign = locale.currency_symbols.get(told.currency, told.currency)
            return pattern.replace("0", _number(told, locale)).replace("¤", sign)
    pattern = _compact(tag, "decimal", told.exponent, plural)
    assert pattern is not None
    figure = pattern.replace("0", _number(told, locale))
    if style == "code":
        return f"{told.currency} {figure}"
    currency = get_currency_name(told.currency, count=told.shown, locale=locale)
    linked = frames.linked if told.exponent >= 6 else frames.named
    return _elided(linked.format(figure, currency), tag)


def _elided(words: str, tag: str) -> str:
    """ "millions d'euros": the link before a vowel."""
    return words.replace(" de euro", " d'euro") if tag in ("fr", "ca") else words


def _number(told: Amount, locale: Locale) -> str:
    places = told.shown.as_tuple().exponent
    assert isinstance(places, int)
    pattern = "#,##0" + ("." + "0" * -places if places < 0 else "")
    return format_decimal(told.shown, format=pattern, locale=locale)


@lru_cache(maxsize=64)
def _locale(tag: str) -> Locale:
    return Locale.parse(tag, sep="-")


@lru_cache(maxsize=64)
def _scale_words(tag: str) -> tuple[int, ...]:
    """Powers of ten, from a million, or ten thousand where the language counts so, that have a word of their own."""
    formats = _locale(tag).compact_decimal_formats
    patterns = formats.get("long", formats["short"])["other"]
    return tuple(len(size) - 1 for size, word in patterns.items() if word.pattern.count("0") == 1 and len(size) > 6)


@lru_cache(maxsize=4096)
def _compact(tag: str, sort: Literal["decimal", "currency"], exponent: int, plural: str) -> str | None:
    """CLDR's pattern for a number with that scale word, "0 million"; None where the scale has none of its own."""
    locale = _locale(tag)
    if sort == "decimal":
        formats = locale.compact_decimal_formats
        table = formats.get("long", formats["short"])
    else:
        table = locale.compact_currency_formats["short"]
    size = f"1{'0' * exponent}"
    found = table.get(plural, {}).get(size) or table["other"].get(size)
    if found is None or found.pattern.count("0") != 1 or not found.pattern.strip("0¤ \xa0"):
        return None
    return found.pattern.replace("'", "").strip("\u200f")
