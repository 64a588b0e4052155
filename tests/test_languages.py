"""Every language file: well formed, spelt the way the extractors look words up, and not at odds with itself."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal

import pytest

from checkers import registry
from checkers.model.language import Language, Magnitude
from checkers.model.quantity import Comparator

NAMES = registry.names("checkers.languages")
CODE = re.compile(r"[A-Z]{3}")
UNIT = re.compile(r"[a-z]+(-[a-z0-9]+)*")
TABLES = (
    "cardinals", "mixed", "joiners", "denominators", "additions", "collectives", "rounded", "vague", "few",
    "magnitudes", "comparators", "comparators_after", "currencies", "minors", "units",
)  # fmt: skip
SETS = (
    "articles", "alone", "points", "negatives", "linkers", "fillers", "per", "endings", "prefixes", "skipped",
    "labels", "year_words", "clock", "changes", "after_words",
)  # fmt: skip


def language(name: str) -> Language:
    found: Language = registry.module("checkers.languages", name).LANGUAGE
    return found


def keys(found: Language) -> Iterator[tuple[str, str]]:
    for table in TABLES + SETS:
        yield from ((table, word) for word in getattr(found.numbers, table))


@pytest.mark.parametrize("name", NAMES)
def test_the_tag_is_the_file_s_name(name: str) -> None:
    assert language(name).tag.lower().replace("-", "_") == name
    assert registry.language(language(name).tag) is language(name)


@pytest.mark.parametrize("name", NAMES)
def test_there_are_small_words_to_detect_it_by(name: str) -> None:
    found = language(name)
    assert len(found.function_words) >= 30
    assert all(word == word.lower() and not re.search(r"[\s\d'’-]", word) for word in found.function_words)
    assert len(set(found.letters)) == len(found.letters)
    assert found.letters == found.letters.lower()


@pytest.mark.parametrize("name", NAMES)
def test_words_are_written_as_they_are_looked_up(name: str) -> None:
    """Lower case, plain apostrophes, single plain spaces."""
    odd = [
        (table, word)
        for table, word in keys(language(name))
        if word != word.lower() or word != " ".join(word.split(" ")) or re.search(r"[\u00a0\u202f\u2009’\t\n]|  ", word)
    ]
    assert not odd


@pytest.mark.parametrize("name", NAMES)
def test_separators_are_told_apart(name: str) -> None:
    numbers = language(name).numbers
    assert len(numbers.decimal) == 1
    assert numbers.decimal not in numbers.groups


@pytest.mark.parametrize("name", NAMES)
def test_values_are_of_their_kind(name: str) -> None:
    numbers = language(name).numbers
    assert all(isinstance(c, Comparator) for c in (numbers.comparators | dict(numbers.comparators_after)).values())
    assert all(CODE.fullmatch(code) for codes in numbers.currencies.values() for code in codes)
    assert all(CODE.fullmatch(code) for codes in numbers.minors.values() for code in codes)
    assert all(UNIT.fullmatch(unit) for unit in numbers.units.values())
    assert all(low < high for low, high in numbers.few.values())
    assert all(isinstance(worth, Decimal) for worth in (*numbers.mixed.values(), *numbers.additions.values()))


@pytest.mark.parametrize("name", NAMES)
def test_scale_words_reach_from_thousand_to_trillion_and_say_why(name: str) -> None:
    numbers = language(name).numbers
    assert {readings[0].exponent for readings in numbers.magnitudes.values()} >= {3, 6, 9, 12} or name in _MYRIAD
    for word, readings in {**numbers.magnitudes, **numbers.abbreviations}.items():
        assert readings, word
        assert all(isinstance(reading, Magnitude) and reading.why for reading in readings), word
        assert len({reading.exponent for reading in readings}) == len(readings), word


_MYRIAD = ("ja", "zh", "ko", "hi")
"""Their words go by 10^4, 10^8 and 10^12, or 10^5, 10^7 and 10^9."""


@pytest.mark.parametrize("name", NAMES)
def test_the_essential_comparators_are_there(name: str) -> None:
    numbers = language(name).numbers
    said = {*numbers.comparators.values(), *numbers.comparators_after.values()}
    assert said >= {
        Comparator.MORE_THAN,
        Comparator.LESS_THAN,
        Comparator.AT_LEAST,
        Comparator.AT_MOST,
        Comparator.ABOUT,
    }


@pytest.mark.parametrize("name", NAMES)
def test_no_word_is_money_and_its_hundredth(name: str) -> None:
    numbers = language(name).numbers
    assert not _shared(numbers.currencies, numbers.minors)


def _shared(one: Mapping[str, object], other: Mapping[str, object]) -> set[str]:
    return set(one) & set(other)


@pytest.mark.parametrize(
    ("name", "word", "exponents"),
    [
        ("pl", "bilion", [12, 9]), ("cs", "bilion", [12, 9]), ("sk", "bilión", [12, 9]), ("hu", "billió", [12, 9]),
        ("sv", "biljon", [12, 9]), ("da", "billion", [12, 9]), ("nb", "billion", [12, 9]), ("fi", "biljoona", [12, 9]),
        ("ca", "bilió", [12, 9]), ("ro", "bilion", [12, 9]), ("ro", "trilion", [12, 18]),
        ("el", "δισεκατομμύριο", [9]), ("el", "τρισεκατομμύρια", [12]), ("ru", "миллиардов", [9]),
        ("ru", "биллион", [9, 12]), ("uk", "більйон", [9, 12]), ("he", "ביליון", [9, 12]), ("he", "מיליארד", [9]),
        ("ar", "مليار", [9]), ("ar", "بليون", [9, 12]), ("hi", "करोड़", [7]), ("hi", "crore", [7]), ("hi", "खरब", [11]),
        ("id", "miliar", [9]), ("vi", "nghìn tỷ", [12]), ("fa", "میلیارد", [9]), ("ca", "mil milions", [9]),
    ],
)  # fmt: skip
def test_scale_words_mean_what_the_language_means(name: str, word: str, exponents: list[int]) -> None:
    readings = language(name).numbers.magnitudes[word]
    assert [reading.exponent for reading in readings] == exponents
