"""What a language file tells the extractors. One file per language tag fills one `Language`; nothing else knows any
word.

Each section belongs to one extractor and can be empty: a language with only `numbers` still has its amounts read.
Keys of word tables are case-folded; phrases are written with single plain spaces and match any run of space-like
characters.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from checkers.model.quantity import Comparator, ScaleSystem


@dataclass(frozen=True, slots=True)
class Magnitude:
    """One meaning of a scale word. A word with several (French "trillion") has several, the language's own rule
    first."""

    exponent: int
    system: ScaleSystem | None = None
    why: str = ""


@dataclass(frozen=True, slots=True)
class Numbers:
    """How amounts are written: read by extract.numerals and extract.quantities."""

    decimal: str = "."
    groups: str = ","
    """Every character that may separate groups of digits, besides the space-like ones."""
    magnitudes: Mapping[str, tuple[Magnitude, ...]] = field(default_factory=dict)
    comparators: Mapping[str, Comparator] = field(default_factory=dict)
    """Phrases before the number."""
    comparators_after: Mapping[str, Comparator] = field(default_factory=dict)
    currencies: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Word, sign or code to candidate ISO codes, likeliest in this language first."""
    units: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Calendar:
    """How days and periods are named: read by extract.dates."""

    months: Mapping[str, int] = field(default_factory=dict)
    weekdays: Mapping[str, int] = field(default_factory=dict)
    """Word to ISO weekday, Monday = 1."""


@dataclass(frozen=True, slots=True)
class Prose:
    """How running text is cut into sentences and zones: read by extract.segments."""

    abbreviations: frozenset[str] = frozenset()
    """Case-folded words that a full stop follows without ending the sentence, with their inner stops ("inc", "z.b")."""
    ordinal_stop: bool = False
    """True where a full stop makes an ordinal: German "am 3. Mai"."""
    byline: tuple[str, ...] = ()
    """What stands before the authors' names, case-folded: "by", "par", "reporting by"."""
    caption: tuple[str, ...] = ()
    """What opens a picture's caption or credit, case-folded, without the colon: "photo", "file photo"."""


@dataclass(frozen=True, slots=True)
class Speech:
    """How somebody is said to have said something: read by extract.attributions."""


@dataclass(frozen=True, slots=True)
class Titles:
    """Offices and honorifics: read by extract.roles."""

    offices: Mapping[str, str] = field(default_factory=dict)
    """Title words, every gender and number, to the canonical English office ("chief financial officer")."""
    honorifics: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Business:
    """What is measured and who is meant without a name: read by extract.entities and extract.claims."""

    concepts: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Concept id of reference_data/concepts.yml to the words that name it."""
    nominals: Mapping[str, str] = field(default_factory=dict)
    """ "the company" -> "company": words that stand for an entity of that type named elsewhere."""


@dataclass(frozen=True, slots=True)
class Typography:
    """How this language writes an amount: used to word suggestions."""

    group: str = ","
    decimal: str = "."
    scale_words: Mapping[int, tuple[str, str]] = field(default_factory=dict)
    """Exponent to (singular, plural): {9: ("milliard", "milliards")}."""
    money: str = "{amount} {currency}"
    currency_names: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    """ISO code to (singular, plural) as they follow an amount: {"USD": ("de dollars", "de dollars")}."""


@dataclass(frozen=True, slots=True)
class Language:
    tag: str
    """BCP 47."""
    name: str
    """In English."""
    function_words: frozenset[str] = frozenset()
    """Frequent small words by which the language is detected offline."""
    numbers: Numbers = Numbers()
    calendar: Calendar = Calendar()
    prose: Prose = Prose()
    speech: Speech = Speech()
    titles: Titles = Titles()
    business: Business = Business()
    typography: Typography = Typography()
