"""Verb forms from stems and endings, so that a verb is one word in a list."""

from __future__ import annotations

from collections.abc import Iterable

from checkers.model.language import Cue


def forms(cue: Cue, stems: str, endings: str) -> dict[str, Cue]:
    """Every stem with every ending; "-" is the empty ending."""
    return {stem + ending.replace("-", ""): cue for stem in stems.split() for ending in endings.split()}


def listed(cue: Cue, words: str) -> dict[str, Cue]:
    return dict.fromkeys(words.split(), cue)


def merged(*tables: dict[str, Cue]) -> dict[str, Cue]:
    """Tables in order of weight: what an earlier one says of a form stays."""
    found: dict[str, Cue] = {}
    for table in tables:
        for form, cue in table.items():
            found.setdefault(form, cue)
    return found


def lines(text: str) -> tuple[str, ...]:
    """Phrases separated by commas or line ends."""
    return tuple(phrase.strip() for phrase in text.replace("\n", ",").split(",") if phrase.strip())


def words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def genders(**by_gender: str) -> dict[str, str]:
    """genders(f="mme mlle", m="m.") -> {"mme": "f", …}; the key `none` means no gender."""
    return {word: "" if gender == "none" else gender for gender, text in by_gender.items() for word in text.split()}


def offices(text: str) -> dict[str, str]:
    """Lines of "canonical office: title, title"."""
    found: dict[str, str] = {}
    for line in text.splitlines():
        office, _, titles = line.partition(":")
        for title in titles.split(","):
            if title.strip():
                found[title.strip()] = office.strip()
    return found


def without(table: dict[str, Cue], unwanted: Iterable[str]) -> dict[str, Cue]:
    """The table less forms that mostly mean something else."""
    return {form: cue for form, cue in table.items() if form not in frozenset(unwanted)}
