"""Paragraphs, sentences, zones and quotations."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkers import registry
from checkers.extract.segments import segment
from checkers.model.document import Zone


def sentences(text: str, tag: str = "en") -> list[str]:
    return [sentence.span.of(text) for sentence in segment(text, registry.language(tag)).sentences]


def zones(text: str, tag: str = "en") -> list[Zone]:
    return [sentence.zone for sentence in segment(text, registry.language(tag)).sentences]


def quotations(text: str, tag: str = "en") -> list[str]:
    return [quotation.inner.of(text) for quotation in segment(text, registry.language(tag)).quotations]


@pytest.mark.parametrize(
    ("tag", "text", "count"),
    [
        ("en", "Mr. Harrow of Pelling Inc. paid 3.5 million. Dr. Voss did not.", 2),
        ("en", "J. K. Mallory left the U.S. branch of Orrin Corp. in May.", 1),
        ("en", "The deal with Tolliver Inc. The market yawned.", 2),
        ("en", "Shares of Pelling PLG.N rose, as did Orrin ORN.O . The rest fell.", 2),
        ("fr", "M. Delaunoy et Mme Kerdrel ont signé. Ils partent.", 2),
        ("fr", "Est-ce fini ? demande M. Ardouin. Non.", 2),
        ("de", "Am 3. Mai kam Dr. Amelung. Er blieb z. B. bis 19. Juni.", 2),
        ("de", "Der Kurs stieg auf 19. Der Umsatz fiel.", 2),
        ("es", "El Sr. Ugarte llegó. La Sra. Robledo no.", 2),
    ],
)
def test_sentences_are_counted_past_abbreviations(tag: str, text: str, count: int) -> None:
    assert len(sentences(text, tag)) == count


def test_lines_are_paragraphs_but_a_wrapped_block_is_one() -> None:
    wrapped = (
        "The harbour company said on Monday that it would lengthen its northern\n"
        "quay by two hundred metres, a plan that its neighbours have fought for\n"
        "years and that the city council approved last spring.\n"
    )
    assert len(segment(wrapped, None).paragraphs) == 1
    assert len(segment("First line.\nSecond line.\n\nThird line.", None).paragraphs) == 3


def test_zones_of_an_agency_story() -> None:
    text = (
        "date 2025-03-04 Pelling sells its quay\n\n"
        "* Quay goes to Orrin for $4 mln\n\n"
        "By Ida Marsh and Tom Quill\n\n"
        "OSLO, March 4 (Newsdesk) - Pelling sold its quay. The price was low.\n\n"
        "FEWER SHIPS EXPECTED\n\n"
        "Photo: the quay at dawn\n\n"
        "Ships will still call."
    )
    assert zones(text) == [
        Zone.DATELINE,
        Zone.HEADLINE,
        Zone.BULLET,
        Zone.BYLINE,
        Zone.DATELINE,
        Zone.BODY,
        Zone.BODY,
        Zone.HEADLINE,
        Zone.CAPTION,
        Zone.BODY,
    ]


def test_an_editors_note_with_names_is_a_byline_and_an_aside_is_not() -> None:
    note = "Titre du récit\n\n(Ajout de détails) par Anne Roux, Karl Vey et Lise Ombre\n\nLe port ferme. Il rouvrira."
    assert Zone.BYLINE in zones(note, "fr")
    aside = "Titre du récit\n\n(Le port avait déjà fermé en mai.)\n\nLes quais restent. Ils attendent."
    assert Zone.BYLINE not in zones(aside, "fr")


@pytest.mark.parametrize(
    "text",
    [
        '"We stay," she said.',
        "“We stay,” she said.",
        "« We stay, » she said.",
        "«\u00a0We stay,\u00a0» she said.",
        "»We stay,« she said.",
        "„We stay,“ she said.",
        "‘We stay,’ she said.",
        "'We stay,' she said.",
    ],
)
def test_every_kind_of_mark_quotes(text: str) -> None:
    assert quotations(text) == ["We stay,"]


def test_apostrophes_do_not_quote() -> None:
    assert quotations("The workers' union of the '90s didn't like rock 'n' roll, it's said.") == []
    assert quotations("L'usine d'Orrin n'a qu'un quai, c’est peu.", "fr") == []


def test_a_possessive_does_not_close_single_marks() -> None:
    assert quotations("'The workers' rights come first,' said Harrow.") == ["The workers' rights come first,"]


def test_a_missing_mark_spoils_nothing_after_it() -> None:
    text = '"We stay. Harrow wrote on Monday. "We always did," he added.\n\nThe plan, "odd" or not, holds.'
    found = segment(text, registry.language("en")).quotations
    assert [q.inner.of(text) for q in found] == ["We stay.", "We always did,", "odd"]
    assert [q.closed for q in found] == [False, True, True]


def test_nested_marks() -> None:
    assert quotations("« Il lit « La Vigie » le soir », dit-il.", "fr") == ["Il lit « La Vigie » le soir", "La Vigie"]
    assert quotations('"He said "no" to us," she said.') == ['He said "no" to us,', "no"]


def test_a_speech_over_paragraphs_is_closed_by_convention() -> None:
    text = "“First part of it.\n\n“Second part,” said Harrow."
    found = segment(text, registry.language("en")).quotations
    assert [q.closed for q in found] == [True, True]
    lone = segment("“First part of it.\n\nSecond part, said Harrow.", registry.language("en")).quotations
    assert [q.closed for q in lone] == [False]


def test_dash_dialogue_and_a_dash_inside_a_line() -> None:
    assert quotations("— Jamais, répondit-elle.", "fr") == ["Jamais, répondit-elle."]
    assert quotations("Le port — le plus vieux — ferme.", "fr") == []


def test_scare_quotes_are_told_apart() -> None:
    text = 'The "green quay" cost more. "We knew that it would," she said.'
    assert [q.scare for q in segment(text, registry.language("en")).quotations] == [True, False]


_ANY = st.text(alphabet="aZ é.!?\"'“”„«»‹›‘’‚—–-,;:()\n\t\u00a0\u202f1M") | st.text()


@given(_ANY, st.sampled_from(["en", "fr", "de", "es", "it", "pt-BR", "pt-PT", None]))
def test_any_text_is_segmented_within_its_bounds(text: str, tag: str | None) -> None:
    found = segment(text, registry.language(tag))
    end = 0
    for sentence in found.sentences:
        assert end <= sentence.span.start < sentence.span.end <= len(text)
        assert not sentence.span.of(text)[0].isspace()
        end = sentence.span.end
        assert found.paragraphs[sentence.paragraph].covers(sentence.span)
    for quotation in found.quotations:
        assert (
            0 <= quotation.span.start <= quotation.inner.start < quotation.inner.end <= quotation.span.end <= len(text)
        )


@given(_ANY)
def test_space_characters_make_no_difference(text: str) -> None:
    language = registry.language("fr")
    plain = text.replace("\u00a0", " ").replace("\u202f", " ").replace("\t", " ")
    assert segment(plain, language) == segment(plain.replace(" ", "\u202f"), language)
