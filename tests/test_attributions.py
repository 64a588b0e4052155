"""Sources, cues and contents; and what is none of them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checkers import registry
from checkers.extract.attributions import find_attributions
from checkers.extract.segments import segment
from checkers.model.claim import Attribution, DateMention, Mention, MentionKind
from checkers.model.document import Span

Said = tuple[str, str | None]
"""Content and source, as the text words them."""


def read(text: str, tag: str, mentions: tuple[Mention, ...] = ()) -> tuple[Attribution, ...]:
    language = registry.language(tag)
    return find_attributions(text, language, segment(text, language), mentions, ())


def said(text: str, tag: str = "en") -> list[Said]:
    return [(one.content.of(text), one.source.text if one.source else None) for one in read(text, tag)]


def names(text: str, tag: str = "en") -> list[str | None]:
    return [one.source.name if one.source else None for one in read(text, tag)]


@pytest.mark.parametrize(
    ("tag", "text", "content", "source"),
    [
        ("en", "Tolliver said sales had fallen.", "sales had fallen", "Tolliver"),
        ("en", "The bank said on Monday that it would close.", "it would close", "The bank"),
        ("en", "Ida Marsh told reporters the quay was sold.", "the quay was sold", "Ida Marsh"),
        ("en", "Ida Marsh, head of Pelling, said costs rose.", "costs rose", "Ida Marsh, head of Pelling"),
        ("en", "The quay was sold, it said on Friday.", "The quay was sold", "it"),
        ("en", "Costs rose 4%, according to a court filing.", "Costs rose 4%", "a court filing"),
        ("en", "According to Pelling, costs rose, but not much.", "costs rose, but not much", "Pelling"),
        ("en", "Costs rose, a filing shows.", "Costs rose", "a filing"),
        ("en", "Analysts expect a loss, and the shares fell.", "a loss", "Analysts"),
        ("fr", "Mme Kerdrel a précisé jeudi que le quai fermerait.", "le quai fermerait", "Mme Kerdrel"),
        ("fr", "Le quai fermera, a annoncé la mairie dans un courrier.", "Le quai fermera", "la mairie"),
        (
            "fr",
            "Selon Maud Kerdrel, présidente d'Orrin, le quai ferme.",
            "le quai ferme",
            "Maud Kerdrel, présidente d'Orrin",
        ),
        ("fr", "Le quai ferme, précise-t-elle, et la grue part.", "Le quai ferme", "elle"),
        (
            "fr",
            "Le groupe a indiqué par la voix de sa présidente, Maud Kerdrel, qu'il partirait.",
            "il partirait",
            "sa présidente, Maud Kerdrel",
        ),
        ("de", "Der Hafen wachse, sagte Sprecherin Ute Amelung.", "Der Hafen wachse", "Sprecherin Ute Amelung"),
        ("de", "Der Umsatz sank, wie die Werft am Montag mitteilte.", "Der Umsatz sank", "die Werft"),
        ("de", "Der Umsatz sank, so Amelung weiter.", "Der Umsatz sank", "Amelung"),
        ("de", "Laut einer Studie der Werft sinkt der Umsatz.", "sinkt der Umsatz", "einer Studie der Werft"),
        ("de", "Amelung betonte, die Werft bleibe stehen.", "die Werft bleibe stehen", "Amelung"),
        ("es", "Ugarte explicó el lunes que el muelle cerrará.", "el muelle cerrará", "Ugarte"),
        ("es", "El muelle cerrará, anunció este jueves el alcalde.", "El muelle cerrará", "el alcalde"),
        ("it", "Il molo chiuderà, ha detto la sindaca Elena Brusati.", "Il molo chiuderà", "la sindaca Elena Brusati"),
        ("it", "Secondo Brusati, il molo chiude.", "il molo chiude", "Brusati"),
        ("pt-BR", "O cais fecha, informou a companhia na terça-feira.", "O cais fecha", "a companhia"),
        ("pt-PT", "De acordo com Rui Falcato, o cais fecha.", "o cais fecha", "Rui Falcato"),
        # Infinitives of the speaker's own doing.
        ("fr", "Le maire a promis de fermer le quai.", "fermer le quai", "Le maire"),
        ("es", "Ugarte negó haber vendido el muelle.", "haber vendido el muelle", "Ugarte"),
        ("it", "La sindaca ha promesso di chiudere il molo.", "chiudere il molo", "La sindaca"),
        ("pt-BR", "Falcato negou ter vendido o cais.", "ter vendido o cais", "Falcato"),
        # Frames in the middle of their clause.
        ("es", "El muelle, dijo Ugarte, no se cerrará.", "El muelle, dijo Ugarte, no se cerrará", "Ugarte"),
        ("it", "Il molo, ha detto Brusati, non chiuderà.", "Il molo, ha detto Brusati, non chiuderà", "Brusati"),
        ("pt-PT", "O cais, disse Falcato, não fechará.", "O cais, disse Falcato, não fechará", "Falcato"),
        ("fr", "Aux yeux du maire, le quai est perdu.", "le quai est perdu", "maire"),
    ],
)
def test_indirect_speech(tag: str, text: str, content: str, source: str) -> None:
    assert said(text, tag) == [(content, source)]
    assert read(text, tag)[0].type == "indirect"


@pytest.mark.parametrize(
    ("text", "content", "source"),
    [
        # Clauses without a conjunction, behind verbs that also take nouns.
        ("Tolliver noted costs had risen.", "costs had risen", "Tolliver"),
        ("Tolliver announced he would leave.", "he would leave", "Tolliver"),
        ("Voters worry that the quay will close.", "the quay will close", "Voters"),
        ("Tolliver pointed out that the audit was over.", "the audit was over", "Tolliver"),
        ("Tolliver claimed without proof that the poll was rigged.", "the poll was rigged", "Tolliver"),
        # Vows and orders.
        ("Tolliver vowed to veto the levy.", "to veto the levy", "Tolliver"),
        ("The mayor urged residents to leave.", "to leave", "The mayor"),
        # Frames inside their content.
        ("The ads, Marsh said, were accurate.", "The ads, Marsh said, were accurate", "Marsh"),
        ("It is unclear, Marsh said, whether she will go.", "It is unclear, Marsh said, whether she will go", "Marsh"),
        ("The quay was sold, aides said.", "The quay was sold", "aides"),
        # Nouns of saying.
        ("Marsh repeated her claim that millions had voted.", "millions had voted", "Marsh"),
        ("Orrin rejected Marsh's claim that it had lied.", "it had lied", "Marsh"),
        ("In Marsh's view, the deal was dead.", "the deal was dead", "Marsh"),
        ("Amid reports that the talks had failed, shares fell.", "the talks had failed", None),
        # Passives.
        ("It was reported that the quay had been sold.", "the quay had been sold", None),
        ("Marsh was quoted as saying the deal was dead.", "the deal was dead", "Marsh"),
        # The name of a programme in marks is not what was said.
        ('Marsh said on "Tide and Town" that she would run.', "she would run", "Marsh"),
    ],
)
def test_english_indirect_speech(text: str, content: str, source: str | None) -> None:
    assert said(text) == [(content, source)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Infinitive clauses.
        ("Amelung kündigte an, die Werft zu verkaufen.", [("die Werft zu verkaufen", "Amelung")]),
        ("Die Partei forderte den Rat auf, den Kai nicht abzureißen.", [("den Kai nicht abzureißen", "Die Partei")]),
        # Nouns and passives of saying.
        ("Amelung wies den Vorwurf zurück, die Werft habe gelogen.", [("die Werft habe gelogen", None)]),
        ("Es wurde berichtet, dass die Werft schließt.", [("die Werft schließt", None)]),
        # The source around and behind its preposition.
        ("Der Umsatz sank laut Hafenamt um 4 Prozent.", [("Der Umsatz sank laut Hafenamt um 4 Prozent", "Hafenamt")]),
        (
            "Nach Angaben informierter Kreise betrug der Verlust 4 Millionen.",
            [("betrug der Verlust 4 Millionen", "Angaben informierter Kreise")],
        ),
        ("In dem Antrag heißt es, der Kai sei baufällig.", [("der Kai sei baufällig", "dem Antrag")]),
        # An adverb or an object before the verb.
        ("Offenbar sagte Ute Amelung, dass der Kai bleibt.", [("der Kai bleibt", "Ute Amelung")]),
        ("Deren Plan nannte er „heuchlerisch und dumm“.", [("heuchlerisch und dumm", "er")]),
        # The sentence before is what was said.
        ("Der Kai wird verkauft. Das teilte die Werft am Montag mit.", [("Der Kai wird verkauft", "die Werft")]),
        # Speech that goes on by its mood, and what is told as others' by its verb.
        (
            "Amelung sagte, der Kai bleibe. Der Konzern prüfe derzeit den Verkauf.",
            [("der Kai bleibe", "Amelung"), ("Der Konzern prüfe derzeit den Verkauf", "Amelung")],
        ),
        ("Der Fahrer soll den Kai gerammt haben.", [("Der Fahrer soll den Kai gerammt haben", None)]),
        # Names in marks are not words that somebody said.
        ("Amelung sagte dem „Hafenblatt“, der Kai bleibe.", [("der Kai bleibe", "Amelung")]),
    ],
)
def test_german_reported_speech(text: str, expected: list[Said]) -> None:
    assert said(text, "de") == expected


@pytest.mark.parametrize(
    ("tag", "text", "source"),
    [
        ("en", '"We stay," said Ida Marsh, the mayor.', "Ida Marsh, the mayor"),
        ("en", "“We stay,” Ida Marsh said.", "Ida Marsh"),
        ("en", 'Marsh said: "We stay."', "Marsh"),
        ("fr", "« Nous restons », a lancé le maire, Luc Ardouin, depuis le quai.", "le maire, Luc Ardouin"),
        ("fr", "Le syndicat dénonce « un quai bradé ».", "Le syndicat"),
        ("de", "„Wir bleiben“, sagte Amelung.", "Amelung"),
        ("es", "«Nos quedamos», dijo Ugarte.", "Ugarte"),
        ("it", "«Restiamo qui», ha commentato Brusati.", "Brusati"),
        ("pt-BR", '"Ficamos aqui", disse Falcato.', "Falcato"),
    ],
)
def test_direct_speech(tag: str, text: str, source: str) -> None:
    (one,) = read(text, tag)
    assert one.source is not None
    assert (one.type, one.source.text, one.quotation) == ("direct", source, 0)


@pytest.mark.parametrize(
    ("tag", "text"),
    [
        ("en", "Profit rose 4%, helped by cheap fuel."),
        ("en", 'The report, titled "A Slow Thaw", came out on Friday.'),
        ("en", "Pelling declined to say what it paid."),
        ("en", "Pelling noted the change in its report."),
        ("en", "Pelling added three seats in the north."),
        ("en", "Marsh claimed victory on Monday."),
        ("en", "Marsh denied the charges."),
        ("en", "The claims are false."),
        ("en", "Marsh took the promise to the voters."),
        ("de", "Im Mai soll der Kai fertig sein."),
        ("de", "Das nächste Spiel findet am Freitag, 17. Dezember, statt."),
        ("de", "Nachdem der Fahrer den Brand bemerkt hatte, hielt er auf der Brücke."),
        ("de", "Die Schule zeigt das Stück „Der alte Kai am Rand der großen Stadt“ im Mai."),
        ("de", "Die Kanzlei arbeitet im Auftrag von Bund und Ländern sowie der Stadt."),
        ("en", "By Ida Marsh and Tom Quill"),
        ("en", "The ferry called at Oslo, its home port."),
        ("en", "Its rival Orrin ORN.O, which nobody wants, booked a quarterly loss of $4 million."),
        ("fr", "Le titre a gagné 3% dans un marché en hausse."),
        ("fr", "Les prix varient selon les saisons."),
        ("fr", "L'entreprise explore une série d'options."),
        ("fr", "Le port, « La Vigie » pour les marins, ferme."),
        ("de", "Die Aktie verlor 2 Prozent und notierte bei 18 Euro."),
        ("es", "El segundo trimestre fue mejor."),
        ("it", "Nel secondo trimestre i ricavi sono cresciuti."),
        ("pt-BR", "O segundo trimestre foi melhor."),
    ],
)
def test_what_is_no_attribution(tag: str, text: str) -> None:
    assert said(text, tag) == []


def test_the_sentence_after_a_frame_is_the_reporters_own() -> None:
    text = "The plan costs $4 million, according to Marsh. Pelling was last valued at $9 million."
    assert said(text) == [("The plan costs $4 million", "Marsh")]


def test_a_quotation_goes_on_with_its_speaker_behind_the_frame() -> None:
    text = '"We stay," said Ida Marsh. "We always did."'
    assert [source for _, source in said(text)] == ["Ida Marsh", "Ida Marsh"]


def test_a_missing_closing_mark_leaves_the_frame_outside() -> None:
    text = '"Pouvons-nous perdre ce quai? Ardouin a écrit jeudi. "Non, jamais de la vie\n\nLe quai reste.'
    assert said(text, "fr") == [("Pouvons-nous perdre ce quai?", "Ardouin"), ("Non, jamais de la vie", "Ardouin")]


def test_participles_take_the_main_subject() -> None:
    text = "Mme Kerdrel a dit que le quai fermait, ajoutant que la grue partirait."
    assert said(text, "fr") == [("le quai fermait", "Mme Kerdrel"), ("la grue partirait", "Mme Kerdrel")]


def test_verbs_that_share_a_subject() -> None:
    text = "Tomas Ebel signed the deed on Monday and said the quay had doubled."
    assert ("the quay had doubled", "Tomas Ebel") in said(text)


def test_attributions_nest() -> None:
    text = "Selon des analystes, un rapport d'Orrin indique que le quai a perdu 2 millions."
    outer, inner = read(text, "fr")
    assert (outer.nested_in, inner.nested_in) == (None, 0)
    assert inner.source is not None
    assert inner.source.text == "un rapport d'Orrin"
    assert inner.source.type == "document"


def test_a_quoted_name_is_mixed_content() -> None:
    text = "Le maire a qualifié ce quai d'« usine à gaz » devant la presse."
    (one,) = read(text, "fr")
    assert (one.type, one.content.of(text)) == ("mixed", "usine à gaz")


def test_frames_inside_the_marks_part_the_speech() -> None:
    text = "« Je reste, répondit Luc Ardouin, mais pas longtemps. »"
    assert said(text, "fr") == [("Je reste", "Luc Ardouin"), ("mais pas longtemps", "Luc Ardouin")]


def test_the_mood_of_reported_speech_goes_on_with_the_speaker() -> None:
    text = "Amelung erklärte, die Werft bleibe. Der Umsatz sei gestiegen. Der Kurs stieg."
    assert [content for content, _ in said(text, "de")] == ["die Werft bleibe", "Der Umsatz sei gestiegen"]


@pytest.mark.parametrize(
    ("tag", "text", "expected"),
    [
        (
            "en",
            "Chief executive Ida Marsh said costs rose.\n\nMs. Marsh said they would fall.",
            ["Ida Marsh", "Ida Marsh"],
        ),
        ("en", "Chief executive Ida Marsh said costs rose. She said they would fall.", ["Ida Marsh", "Ida Marsh"]),
        (
            "fr",
            "Le maire Luc Ardouin a dit que le quai fermait.\n\nIl a ajouté que la grue partirait.",
            ["Luc Ardouin", "Luc Ardouin"],
        ),
        (
            "fr",
            "Le directeur financier d'Orrin a dit que le quai ferme. Maud Kerdrel, directrice financière d'Orrin, va.",
            ["Maud Kerdrel"],
        ),
        (
            "fr",
            "La présidente Maud Kerdrel et le maire Luc Ardouin étaient là. Elle a dit que le quai fermait.",
            ["Maud Kerdrel"],
        ),
    ],
)
def test_speakers_are_resolved_through_the_document(tag: str, text: str, expected: list[str]) -> None:
    assert names(text, tag) == expected


def test_the_company_is_the_organisation_that_mentions_name() -> None:
    text = "Orrin lost $4 million, it said on Monday."
    mention = Mention(Span(0, 5), MentionKind.NAME, ("orrin",), head="Orrin", type="company")
    (one,) = read(text, "en", (mention,))
    assert one.source is not None
    assert (one.source.entity, one.source.name, one.source.type) == ("orrin", "Orrin", "organisation")


def test_the_day_of_saying_comes_from_the_frame() -> None:
    text = "The quay closes in May, Marsh said on Monday."
    language = registry.language("en")
    monday = DateMention(Span(38, 44), "Monday", date(2025, 3, 3), "Monday")
    (one,) = find_attributions(text, language, segment(text, language), (), (monday,))
    assert one.said_on == date(2025, 3, 3)


_ANY = st.text(alphabet="aZ é.!?\"'“”„«»‹›‘’‚—–-,;:()\n\u00a0\u202f1")
_WORDS = st.lists(
    st.sampled_from(
        """said a déclaré que that selon according to M. Marsh laut sagte , . : ; " « » “ ” „ — - ' \n il elle -t-il
        dass según dijo secondo ha detto disse zufolge wie so hieß es qui who , the ministre chief executive""".split()
    ),
    max_size=40,
).map(" ".join)


@settings(max_examples=200, deadline=None)
@given(_ANY | _WORDS, st.sampled_from(["en", "fr", "de", "es", "it", "pt-BR", "pt-PT", None]))
def test_any_text_gives_attributions_within_its_bounds(text: str, tag: str | None) -> None:
    language = registry.language(tag)
    found = find_attributions(text, language, segment(text, language), (), ())
    for number, one in enumerate(found):
        assert 0 <= one.content.start < one.content.end <= len(text)
        assert not one.content.of(text)[0].isspace()
        if one.source is not None:
            assert one.source.text == one.source.span.of(text)
            assert one.source.text.strip()
        if one.nested_in is not None:
            assert one.nested_in < number
            assert found[one.nested_in].content.covers(one.content)


@pytest.mark.parametrize(
    "run", ["and said ", "who said, ", "Marsh said that ", '"We stay," said Marsh. ', "wie so hieß es ", "« a "]
)
@pytest.mark.parametrize("tag", ["en", "fr", "de"])
def test_a_sentence_without_end_is_read_too(run: str, tag: str) -> None:
    text = run * 4000
    assert all(one.content.end <= len(text) for one in read(text, tag))


@settings(max_examples=60, deadline=None)
@given(_WORDS)
def test_spaces_and_apostrophes_make_no_difference(text: str) -> None:
    language = registry.language("fr")
    other = text.replace(" ", "\u202f").replace("'", "’")
    first = find_attributions(text, language, segment(text, language), (), ())
    second = find_attributions(other, language, segment(other, language), (), ())
    assert [(a.content, a.cue, a.type) for a in first] == [(a.content, a.cue, a.type) for a in second]
