"""How two figures of two texts compare: whether they can be one figure, and what became of it if they are."""

from __future__ import annotations

from decimal import Decimal

from checkers.compare import units
from checkers.model.comparison import Family, Figure, Pair, Relation

_PLAIN = {Family.COUNT, Family.YEAR, Family.BARE, Family.TIME}
"""Families that languages and readers of languages exchange for one another: "281-strong", "the 2016 vote"."""


def _alike(one: Figure, other: Figure) -> bool:
    """Of one family, and with a unit that can be common to both where the unit is the point."""
    if one.family is not other.family or one.vague is not other.vague:
        return False
    return one.family in _PLAIN or bool(set(one.units) & set(other.units))


def grade(one: Figure, other: Figure) -> int:
    """How well two figures of one value go together: 0, their units agree; 1, a unit is open; 2, they contradict."""
    return 0 if _alike(one, other) else 2 if _opposed(one, other) else 1


def distinctive(figure: Figure) -> bool:
    """Whether an equal figure anywhere in the other text is the same one, however far it was moved."""
    return len(figure.digits) > 2 or (len(figure.digits) > 1 and figure.family in (Family.MONEY, Family.PERCENT))


def of_equals(one: Figure, other: Figure) -> Relation:
    """The relation of two figures with one value."""
    if _opposed(one, other) and not (one.vague or other.vague):
        return "unit"
    return "unclear" if _unread(one) is not _unread(other) else "same"


def _opposed(one: Figure, other: Figure) -> bool:
    """Whether the units of two figures surely say different things: two currencies, percent and points, miles and
    kilometres, money and percent. Counted things are worded too freely to tell."""
    if not one.units or not other.units or set(one.units) & set(other.units):
        return False
    families = {one.family, other.family}
    if families == {Family.MEASURE}:
        return units.quantity_of(one.units[0]) == units.quantity_of(other.units[0])
    if families == {Family.MONEY} and namesakes(one, other):
        return len(one.units) == len(other.units) == 1
    return families <= {Family.MONEY, Family.PERCENT}


def namesakes(one: Figure, other: Figure) -> bool:
    """Whether two amounts are in different currencies of one name, such as two dollars."""
    if not one.units or not other.units:
        return False
    return _NAMESAKES.get(one.units[0], one.units) == _NAMESAKES.get(other.units[0])


_NAMESAKES = {
    code: name
    for name, codes in {
        "dollar": "USD CAD AUD NZD HKD SGD TWD JMD",
        "franc": "CHF CDF XAF XOF GNF RWF BIF DJF",
        "pound": "GBP EGP LBP SYP SDG SSP",
        "krone": "SEK NOK DKK ISK CZK",
        "peso": "MXN ARS CLP COP CUP DOP PHP UYU",
        "rupee": "INR PKR LKR NPR MUR",
        "dinar": "DZD BHD IQD JOD KWD LYD RSD TND",
        "rial": "IRR OMR QAR SAR YER",
    }.items()
    for code in codes.split()
}
"""Currencies of one name: a text that says the name alone leaves open whose."""


def of_unequals(one: Figure, other: Figure) -> Pair | None:
    """How two figures of different value could be one figure; None if nothing speaks for it."""
    if one.vague or other.vague:
        return _vague(one, other)
    ratio = other.values[0] / one.values[0] if one.values[0] else None
    if ratio == -1 or _day_of_a_date(one, other) or _day_of_a_date(other, one):
        return Pair(one, other, "same", 0.8, ratio)
    by_reading = _by_another_reading(one, other)
    if by_reading is not None:
        return Pair(one, other, by_reading, 0.95, ratio)
    if Family.TIME in (one.family, other.family):
        return _times(one, other)
    if _opposed(one, other):
        return _of_opposed(one, other, ratio)
    if any(_scale_is_a_unit(*sides) or _prefixed(*sides) for sides in ((one, other), (other, one))):
        return Pair(one, other, "same", 0.75, ratio)
    if _in_minor_unit(one, other, ratio):
        return Pair(one, other, "same", 0.75, ratio)
    return _of_compatible(one, other, ratio)


def _day_of_a_date(one: Figure, other: Figure) -> bool:
    """Whether one is a date in digits, "12.6.", and the other its day alone."""
    if one.units or other.units or not {one.family, other.family} <= {Family.BARE, Family.COUNT}:
        return False
    day, month = divmod(one.values[0], 1)
    month = month.scaleb(len(str(month)) - 2)
    return day == other.values[0] and 1 <= day <= 31 and 1 <= month <= 12


def _of_opposed(one: Figure, other: Figure, ratio: Decimal | None) -> Pair | None:
    share = _off_by(one, other)
    if share is not None and share <= _ROUNDED:
        return Pair(one, other, "same" if share <= _EXACT and _one_system(one, other) else "converted", 0.75, ratio)
    if one.family is other.family is Family.MONEY:
        if _same_digits(one, other) and len(one.digits) > 1:
            return Pair(one, other, "scale", 0.7, ratio)
        return Pair(one, other, "converted", 0.3, ratio)
    return None


def _of_compatible(one: Figure, other: Figure, ratio: Decimal | None) -> Pair | None:
    if one.units and other.units and one.family is not other.family and not {one.family, other.family} & _PLAIN:
        return None
    common = _alike(one, other)
    years = {one.family, other.family} & {Family.YEAR}
    amounts = one.quantity is not None and other.quantity is not None
    if _same_digits(one, other) and (amounts or not years) and _scale_moved(one, other):
        return Pair(one, other, "scale", 0.9 if common else 0.75, ratio)
    if one.in_digits and other.in_digits and _near_digits(_written(one), _written(other)) and _one_length(one, other):
        if Family.MONEY in (one.family, other.family) and not common:
            return Pair(one, other, "value", 0.45, ratio)
        return Pair(one, other, "digits", 0.8 if common else 0.6, ratio)
    if one.family is other.family is Family.YEAR:
        return Pair(one, other, "value", 0.6)
    if common and one.family not in (Family.BARE, Family.COUNT):
        sure = one.family in (Family.MONEY, Family.PERCENT) and one.in_digits and other.in_digits
        return Pair(one, other, "value", 0.55 if sure else 0.4, ratio)
    return None


def _one_length(one: Figure, other: Figure) -> bool:
    """Whether two figures can be one year with another digit, where one of them is a year."""
    if Family.YEAR not in (one.family, other.family) or one.family is other.family:
        return True
    return len(_written(one)) == len(_written(other))


def _vague(one: Figure, other: Figure) -> Pair | None:
    """ "Hundreds" and "several hundred" are one figure; "hundreds of millions" and "hundreds of billions" are not."""
    if _opposed(one, other):
        return None
    (low, high), (least, most) = (_bounds(figure) for figure in (one, other))
    ratio = least / low if low else None
    if low <= most and least <= high:
        return Pair(one, other, "same", 0.8 if one.vague and other.vague else 0.3, ratio)
    if one.vague and other.vague and _alike(one, other):
        return Pair(one, other, "value", 0.4, ratio)
    return None


def _bounds(figure: Figure) -> tuple[Decimal, Decimal]:
    return figure.values[0], figure.values[-1]


def _by_another_reading(one: Figure, other: Figure) -> Relation | None:
    """What makes two figures equal that the languages' rules read differently."""
    if not (set(one.values) & set(other.readings) or set(other.values) & set(one.readings)):
        shared = set(one.readings) & set(other.readings)
        return "same" if shared else None
    if _undecided(one) or _undecided(other):
        return "unclear"
    exponents = [f.quantity.scale is not None for f in (one, other) if f.quantity is not None]
    if any(exponents) and one.digits == other.digits and not (_grouping(one) or _grouping(other)):
        return "scale"
    if _opposed(one, other):
        return "unit"
    return "separator" if one.quantity is not None and other.quantity is not None else "same"


def _undecided(figure: Figure) -> bool:
    """Whether nothing decides between the readings: the language is unsure, or the sign is used for two scales."""
    quantity = figure.quantity
    if quantity is None or not figure.readings:
        return False
    return _unread(figure) or (quantity.scale is not None and quantity.scale.word in ("MM", "mm"))


def _unread(figure: Figure) -> bool:
    """Whether the text's language is too unsure to tell what the scale word is worth."""
    return figure.quantity is not None and figure.quantity.value is None and bool(figure.readings)


def _grouping(figure: Figure) -> bool:
    """Whether the figure's other reading comes from a sign between its digits, not from its scale word."""
    quantity = figure.quantity
    if quantity is None or not figure.readings:
        return False
    return not any(reading.value in figure.readings for reading in quantity.readings)


def _times(one: Figure, other: Figure) -> Pair | None:
    """A time of day beside another, or beside the bare number that another language writes for it."""
    if one.family is other.family:
        half_a_day = (one.values[0] - other.values[0]) % _HALF_A_DAY == 0
        return Pair(one, other, "same" if half_a_day else "value", 0.8 if half_a_day else 0.4)
    time, figure = (one, other) if one.family is Family.TIME else (other, one)
    if figure.family in (Family.MONEY, Family.PERCENT):
        return None
    hour, minute = divmod(int(time.values[0]), 60)
    spoken = {Decimal(h) + Decimal(minute) / 100 for h in (hour, hour + 12, hour - 12)}
    return Pair(one, other, "same", 0.8) if figure.values[0] in spoken else None


_HALF_A_DAY = 12 * 60


def _scale_is_a_unit(one: Figure, other: Figure) -> bool:
    """Whether a short scale word is the unit of measure that the other text writes: "35mm", "15 mi"."""
    scale = one.quantity.scale if one.quantity is not None else None
    if scale is None or len(scale.word) > _LONGEST_SIGN or other.family in (Family.MONEY, Family.PERCENT):
        return False
    if one.values[0].scaleb(-scale.exponent) != other.values[0]:
        return False
    return bool(other.units) or (not one.units and (scale.word == "mm" or not _believable(one, scale.word)))


_LONGEST_SIGN = 3


def _believable(figure: Figure, word: str) -> bool:
    """Whether a scale sign without unit is one: not the letter of a code ("DP-3T"), nor a syllable that would make it
    quadrillions."""
    return not (len(word) == 1 and word.isascii()) and abs(figure.values[0]) < _QUADRILLION


_QUADRILLION = Decimal(10) ** 15


def _prefixed(one: Figure, other: Figure) -> bool:
    """Whether one counts in thousands by its unit, "32 kilobases", and the other by a scale word."""
    power = next((p for prefix, p in _PREFIXES.items() if one.units and one.units[0].startswith(prefix)), None)
    return power is not None and one.values[0].scaleb(power) == other.values[0]


_PREFIXES = {"kilo": 3, "mega": 6, "giga": 9, "tera": 12}


def _in_minor_unit(one: Figure, other: Figure, ratio: Decimal | None) -> bool:
    """Cents in one text, and a bare number of them in the other."""
    if ratio not in (_HUNDRED, 1 / _HUNDRED):
        return False
    small, large = (one, other) if ratio == _HUNDRED else (other, one)
    return small.family is Family.MONEY and large.family is not Family.MONEY


_HUNDRED = Decimal(100)


def _same_digits(one: Figure, other: Figure) -> bool:
    return bool(one.digits) and one.digits == other.digits


def _scale_moved(one: Figure, other: Figure) -> bool:
    """Whether equal digits are more than chance: two digits at least, or a scale word beside figures in digits."""
    if len(one.digits) > 1:
        return (one.in_digits and other.in_digits) or _scaled(one, other)
    if one.in_digits and other.in_digits:
        return _scaled(one, other) or bool(set(one.units) & set(other.units))
    if _has_scale(one) and _has_scale(other):
        return True
    return _scaled(one, other) and bool(set(one.units) & set(other.units))


def _scaled(one: Figure, other: Figure) -> bool:
    return _has_scale(one) or _has_scale(other)


def _has_scale(figure: Figure) -> bool:
    """Whether a scale word made the figure large: one beside digits, or one among the words of a round number."""
    if figure.quantity is None:
        return False
    return figure.quantity.scale is not None or not (figure.in_digits or figure.values[0] % 1000)


def _written(figure: Figure) -> str:
    """All digits of the plain number, zeros too: 500 and 503 differ by one."""
    return f"{figure.values[0]:f}".replace(".", "").lstrip("0-")


def _near_digits(one: str, other: str) -> bool:
    """One digit changed, lost, added, or two neighbours exchanged; meaningless where one has a single digit."""
    if min(len(one), len(other)) < 2 or abs(len(one) - len(other)) > 1:
        return False
    if len(one) == len(other):
        differing = [i for i, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
        if len(differing) == 1:
            return True
        return (
            len(differing) == 2
            and differing[1] == differing[0] + 1
            and one[differing[0]] == other[differing[1]]
            and one[differing[1]] == other[differing[0]]
        )
    short, long = sorted((one, other), key=len)
    return any(long[:i] + long[i + 1 :] == short for i in range(len(long)))


_ROUNDED = Decimal("0.12")
"""Translators round what they convert: within 12 percent."""
_EXACT = Decimal("0.01")


def converted(one: Figure, other: Figure) -> bool:
    """Whether one figure is the other in another unit of the same kind, rounded as translators round."""
    share = _off_by(one, other)
    return share is not None and share <= _ROUNDED


def _off_by(one: Figure, other: Figure) -> Decimal | None:
    """By what share a figure misses the other's converted value; None where their units do not convert."""
    if not one.units or not other.units or one.units[0] == other.units[0]:
        return None
    exact = units.converted(one.values[0], one.units[0], other.units[0])
    if exact is None or not exact:
        return None
    return abs(other.values[0] - exact) / abs(exact)


def _one_system(one: Figure, other: Figure) -> bool:
    """Whether two units are multiples of one another, so that "18 months" and "1.5 years" are one figure."""
    return units.factor(one.units[0], other.units[0]) is not None
