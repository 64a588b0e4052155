"""Whom nouns, pronouns and names stand for."""

from __future__ import annotations

from checkers import registry
from checkers.extract.entities import find_mentions
from checkers.extract.segments import segment
from checkers.model.claim import Mention, MentionKind, NameHit
from checkers.model.document import Span


def _read(tag: str, text: str, **names: str) -> list[Mention]:
    """`names`: entity id to "type:Name"; every place of the name is a hit."""
    hits = []
    for entity, told in names.items():
        kind, _, name = told.partition(":")
        start = text.find(name)
        while start >= 0:
            hits.append(NameHit(Span(start, start + len(name)), (entity,), name, types=(kind,)))
            start = text.find(name, start + 1)
    hits.sort(key=lambda h: h.span)
    language = registry.language(tag)
    return list(find_mentions(text, language, segment(text, language), hits))


def _meant(mentions: list[Mention], text: str, words: str) -> str | None:
    found = next((m for m in mentions if m.span.of(text).lower() == words.lower()), None)
    return found.entities[0] if found is not None and found.entities else None


def test_a_noun_stands_for_the_latest_subject_of_its_kind() -> None:
    text = "Lumetra raised money. The company was valued at $2 billion."
    assert _meant(_read("en", text, lum="company:Lumetra"), text, "the company") == "lum"


def test_a_noun_beside_a_name_is_that_name() -> None:
    text = "Ferrostahl a grandi. La société rennaise Ombrive a levé 3 millions d'euros."
    mentions = _read("fr", text, fer="company:Ferrostahl", omb="company:Ombrive")
    assert _meant(mentions, text, "la société") == "omb"


def test_a_country_does_not_stand_for_a_company() -> None:
    text = "Lumetra opened an office in Nordia. The country has few people."
    mentions = _read("en", text, lum="company:Lumetra", nor="country:Nordia")
    assert _meant(mentions, text, "the country") != "lum"


def test_a_person_is_no_company() -> None:
    text = "Lumetra fell. Ada Quill resigned. The group declined to comment."
    mentions = _read("en", text, lum="company:Lumetra", ada="person:Ada Quill")
    assert _meant(mentions, text, "the group") == "lum"


def test_a_pronoun_stands_for_the_company_before_it() -> None:
    text = "Lumetra grew. It employs 300 people."
    found = [m for m in _read("en", text, lum="company:Lumetra") if m.kind is MentionKind.PRONOUN]
    assert [m.entities for m in found] == [("lum",)]


def test_an_unknown_name_of_two_words_is_kept_without_ids() -> None:
    text = "A rival, Gantry Dairies, reported a loss."
    (found,) = _read("en", text)
    assert (found.head, found.entities) == ("Gantry Dairies", ())


def test_titles_and_months_are_no_names() -> None:
    assert not [m for m in _read("en", "The Chief Executive spoke on Monday May 5.") if m.head == "Monday May"]


def test_words_inside_a_known_name_are_not_read_again() -> None:
    text = "Gantry Dairies fell."
    assert len([m for m in _read("en", text, gan="company:Gantry Dairies") if m.kind is MentionKind.NAME]) == 1
