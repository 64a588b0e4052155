"""People and their offices, before and after the name, in every language with titles."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checkers import registry
from checkers.extract.roles import find_roles
from checkers.extract.segments import segment
from checkers.model.claim import Mention, MentionKind, Role
from checkers.model.document import Span


def roles(text: str, tag: str = "en", mentions: tuple[Mention, ...] = ()) -> tuple[Role, ...]:
    language = registry.language(tag)
    return find_roles(text, language, segment(text, language), mentions)


@pytest.mark.parametrize(
    ("tag", "text", "person", "office", "title", "organisation"),
    [
        ("en", "Chief executive Ida Marsh left.", "Ida Marsh", "chief executive officer", "Chief executive", None),
        (
            "en",
            "Tom Quill, chief financial officer, left.",
            "Tom Quill",
            "chief financial officer",
            "chief financial officer",
            None,
        ),
        (
            "en",
            "Ida Marsh, Pelling's finance chief, left.",
            "Ida Marsh",
            "chief financial officer",
            "finance chief",
            "Pelling",
        ),
        ("en", "Pelling chairman Tom Quill left.", "Tom Quill", "chair", "chairman", "Pelling"),
        (
            "en",
            "Pelling’s finance chief, Ida Marsh, left.",
            "Ida Marsh",
            "chief financial officer",
            "finance chief",
            "Pelling",
        ),
        (
            "en",
            "Ida Marsh, the Old Quay's rail and ferry czar, left.",
            "Ida Marsh",
            "czar",
            "rail and ferry czar",
            "Old Quay",
        ),
        (
            "fr",
            "Maud Kerdrel, directrice financière d'Orrin, part.",
            "Maud Kerdrel",
            "chief financial officer",
            "directrice financière",
            "Orrin",
        ),
        (
            "fr",
            "Le directeur général, Luc Ardouin, part.",
            "Luc Ardouin",
            "chief executive officer",
            "directeur général",
            None,
        ),
        (
            "fr",
            "Luc Ardouin, le tsar de l'eau et des ports de la Maison Verte, part.",
            "Luc Ardouin",
            "czar",
            "tsar de l'eau et des ports",
            "Maison Verte",
        ),
        (
            "fr",
            "Le ministre de l'Économie, Luc Ardouin, part.",
            "Luc Ardouin",
            "minister of the economy",
            "ministre de l'Économie",
            None,
        ),
        ("de", "Finanzchefin Ute Amelung geht.", "Ute Amelung", "chief financial officer", "Finanzchefin", None),
        ("de", "Verkehrsminister Jörg Amelung geht.", "Jörg Amelung", "minister", "Verkehrsminister", None),
        (
            "es",
            "El consejero delegado, Nicolás Ugarte, se va.",
            "Nicolás Ugarte",
            "chief executive officer",
            "consejero delegado",
            None,
        ),
        (
            "es",
            "La ministra de Hacienda, Inés Robledo, se va.",
            "Inés Robledo",
            "finance minister",
            "ministra de Hacienda",
            None,
        ),
        (
            "it",
            "L'amministratore delegato Carlo Brusati parte.",
            "Carlo Brusati",
            "chief executive officer",
            "amministratore delegato",
            None,
        ),
        (
            "pt-BR",
            "A diretora financeira, Rita Falcato, saiu.",
            "Rita Falcato",
            "chief financial officer",
            "diretora financeira",
            None,
        ),
        (
            "pt-PT",
            "O director financeiro, Rui Falcato, saiu.",
            "Rui Falcato",
            "chief financial officer",
            "director financeiro",
            None,
        ),
    ],
)
def test_a_person_in_an_office(
    tag: str, text: str, person: str, office: str, title: str, organisation: str | None
) -> None:
    (role,) = roles(text, tag)
    assert (role.person, role.office, role.title, role.organisation) == (person, office, title, organisation)
    assert role.title_span.of(text) == title
    assert role.person_span is not None
    assert role.span.covers(role.person_span)
    assert role.span.covers(role.title_span)


@pytest.mark.parametrize(
    ("tag", "text", "person", "former"),
    [
        ("fr", "Le PDG d'Orrin Luc Ardouin part.", "Luc Ardouin", False),
        ("fr", "L'ancien PDG d'Orrin, Luc Ardouin, part.", "Luc Ardouin", True),
        ("de", "Vorstandschef Jan Wiechers von Orrin geht.", "Jan Wiechers", False),
        ("de", "Der frühere Orrin-Finanzchef Jan Wiechers geht.", "Jan Wiechers", True),
        ("es", "La expresidenta de Orrin, Inés Ugarte, se va.", "Inés Ugarte", True),
        ("es", "El consejero delegado de Orrin, Tomás Ugarte, se va.", "Tomás Ugarte", False),
        ("it", "L'ex presidente di Orrin, Dario Brusati, lascia.", "Dario Brusati", True),
        ("pt-BR", "A ex-diretora financeira da Orrin, Ana Falcato, saiu.", "Ana Falcato", True),
        ("en", "Then-CEO Tom Quill of Orrin left.", "Tom Quill", True),
        ("en", "Orrin's data and growth czar, Tom Quill, left.", "Tom Quill", False),
    ],
)
def test_organisation_and_time_stand_beside_the_title(tag: str, text: str, person: str, former: bool) -> None:
    at = text.index("Orrin")
    mention = Mention(Span(at, at + 5), MentionKind.NAME, ("orrin",), head="Orrin", type="company")
    (role,) = roles(text, tag, (mention,))
    assert (role.person, role.organisation, role.former) == (person, "Orrin", former)


@pytest.mark.parametrize(
    ("tag", "text"),
    [
        ("en", "By Ida Marsh and Tom Quill\n\nThe quay was sold. It was old."),
        ("en", "A spokesman declined to comment."),
        ("en", "The director of the film was late."),
        ("fr", "Le président a parlé."),
        ("de", "Der Chef war da."),
    ],
)
def test_no_role_without_a_person_or_an_organisation(tag: str, text: str) -> None:
    assert roles(text, tag) == ()


def test_two_titles_share_their_holder() -> None:
    found = roles("Founder and chief executive Tomas Ebel left.")
    assert {(role.office, role.person) for role in found} == {
        ("founder", "Tomas Ebel"),
        ("chief executive officer", "Tomas Ebel"),
    }


def test_former_offices_say_so() -> None:
    assert roles("Former chief executive Ida Marsh left.")[0].former
    assert roles("L'ex-ministre Luc Ardouin part.", "fr")[0].former
    assert not roles("Chief executive Ida Marsh left.")[0].former


def test_an_office_without_a_name_finds_its_holder_elsewhere() -> None:
    text = "Le directeur financier d'Orrin part. Maud Kerdrel, directrice financière d'Orrin, reste."
    first = roles(text, "fr")[0]
    assert (first.person, first.person_span, first.organisation) == ("Maud Kerdrel", None, "Orrin")
    other = roles("Le directeur financier d'Orrin part. Maud Kerdrel, directrice financière de Pelling, reste.", "fr")[
        0
    ]
    assert other.person is None


def test_the_sentences_company_is_the_organisation() -> None:
    text = "Orrin closes a quay, chief executive Ida Marsh said."
    mention = Mention(Span(0, 5), MentionKind.NAME, ("orrin",), head="Orrin", type="company")
    (role,) = roles(text, "en", (mention,))
    assert (role.organisation, role.organisation_entity, role.organisation_span) == ("Orrin", "orrin", None)


def test_surnames_take_their_full_name() -> None:
    found = roles("Chief executive Ida Marsh left. Later chief executive Marsh came back.")
    assert [role.person for role in found] == ["Ida Marsh", "Ida Marsh"]


_WORDS = st.lists(
    st.sampled_from(
        """chief executive of the at Orrin's Orrin Ida Marsh , . : and former directeur général d'Orrin de l' et tsar
        ministre Finanzchefin ex-chef -Chef \n " ' ( ) czar head president M. Mme""".split()
    ),
    max_size=40,
).map(" ".join)


@settings(max_examples=200, deadline=None)
@given(_WORDS | st.text(), st.sampled_from(["en", "fr", "de", "es", "it", "pt-BR", "pt-PT", None]))
def test_any_text_gives_roles_within_its_bounds(text: str, tag: str | None) -> None:
    for role in roles(text, tag) if tag else find_roles(text, None, segment(text, None), ()):
        assert 0 <= role.span.start < role.span.end <= len(text)
        assert role.title == role.title_span.of(text)
        assert role.person is not None or role.organisation is not None
