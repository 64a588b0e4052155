"""Names in texts, found letter for letter by one pass and by a slow, obvious finder beside it; and near names."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checkers.match.names import find_names, near_names, similar
from checkers.model.reference import Entity, Name, NameCandidate
from reference_data.base import Reference


def reference(*strong: str, weak: tuple[str, ...] = ()) -> Reference:
    """One entity per name, its id the name."""
    entities = {n: Entity(n, n, "company", (Name(n, strong=n not in weak),)) for n in (*strong, *weak)}
    return Reference.of(entities, {}, {})


def found(text: str, *names: str, weak: tuple[str, ...] = ()) -> list[str]:
    return [hit.span.of(text) for hit in find_names(text, reference(*names, weak=weak))]


NARVAL = (
    "Narval Foods",
    "Narval",
    "Orca",
    "ORC",
    "Zé",
    "7-Orques",
    "Ørnfjell & Søn",
    "L'Orque",
    "Moret's",
    "K. T. Wei",
)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("L’Narval, d'Narval et qu'Narval", ["Narval", "Narval", "Narval"]),
        ("Narval's profit, Narval’s loss", ["Narval", "Narval"]),
        ("Narval Foods and Narval", ["Narval Foods", "Narval"]),
        ("Narval\u00a0Foods, Narval\u202fFoods", ["Narval\u00a0Foods", "Narval\u202fFoods"]),
        ("Narval-Foods, Narval\nFoods", ["Narval-Foods", "Narval\nFoods"]),
        ("Narval\n\nFoods were scarce", ["Narval"]),
        ("Narval. Foods were scarce", ["Narval"]),
        ("Narval-backed, post-Narval (Narval), “Narval”", ["Narval"] * 4),
        ("7-Orques / 7 Orques", ["7-Orques", "7 Orques"]),
        ("Ørnfjell & Søn", ["Ørnfjell & Søn"]),
        ("l'Orque, L’Orque", ["l'Orque", "L’Orque"]),
        ("Moret's said; Moret’s said", ["Moret's", "Moret’s"]),
        ("K. T. Wei, K.T. Wei, K T Wei", ["K. T. Wei", "K.T. Wei", "K T Wei"]),
        ("NARVAL OUVRE UN SITE", ["NARVAL"]),
    ],
)  # fmt: skip
def test_names_are_found(text: str, wanted: list[str]) -> None:
    assert found(text, *NARVAL) == wanted


@pytest.mark.parametrize(
    "text",
    ["Narvalia", "MegaNarval", "the narval dived", "orca", "orc", "Orc said", "ORCS", "ze", "Ze said", "Moret said"],
)
def test_near_misses_are_not_found(text: str) -> None:
    assert found(f"In this story, {text} for once.", *NARVAL) == []


def test_spans_are_code_points() -> None:
    text = "𝒳 Narval 𝒴 Narval"
    assert [(h.span.start, h.span.end) for h in find_names(text, reference("Narval"))] == [(2, 8), (11, 17)]


def test_short_names_stand_exactly_as_written() -> None:
    assert found("Meta and meta-analysis, METALS, Metals", "Meta") == ["Meta"]
    assert found("SAP sap Sap", "SAP") == ["SAP"]


def test_a_short_name_in_capitals_counts_in_a_heading_alone() -> None:
    assert found("META ET NARVAL SIGNENT\n\nLe texte.", "Meta") == ["META"]
    assert found("The META tag is old", "Meta") == []


def test_a_compound_makes_a_short_name_weak() -> None:
    (compound,) = find_names("Eine Meta-Analyse zeigt", reference("Meta"))
    (plain,) = find_names("Der Konzern Meta zeigt", reference("Meta"))
    assert not compound.strong and plain.strong


def test_single_letters_and_figures_are_weak() -> None:
    assert [h.strong for h in find_names("On X in 1984", reference("X", "1984"))] == [False, False]


def test_text_without_capitals_is_folded() -> None:
    hits = find_names("the narval and the orca met ze", reference("Narval", "Orca", "ZE"))
    assert [(h.alias, h.strong) for h in hits] == [("Narval", True), ("Orca", False), ("ZE", False)]


def test_a_name_without_capitals_is_found_in_any_case() -> None:
    assert found("The company said the company", "the company") == ["The company", "the company"]


def test_accents_may_be_missing_from_long_names_only() -> None:
    assert found("Ornes Pelerin, Ornes Pélerin, Ornes Pe\u0301lerin", "Ornes Pélerin") == [
        "Ornes Pelerin", "Ornes Pélerin", "Ornes Pe\u0301lerin"
    ]  # fmt: skip
    assert found("Ze and Zé and Ze\u0301", "Zé") == ["Zé", "Ze\u0301"]


def test_german_genitives() -> None:
    assert found("Nordhagens Umsatz und Odile Roux’ Plan", "Nordhagen", "Odile Roux") == ["Nordhagen", "Odile Roux"]
    assert found("Odile Morets Plan", "Odile Moret") == ["Odile Moret"]
    assert found("Narvals Umsatz. Narval wuchs.", "Narval") == ["Narval", "Narval"]
    assert found("Apples are up at the market", "Apple") == []


def test_reuters_codes_are_no_names() -> None:
    assert found("Orca ORC.PA and ORC rose", "Orca", "ORC") == ["Orca", "ORC"]
    assert found("It belongs to ORC. Nothing else.", "ORC") == ["ORC"]


def test_scripts_without_spaces() -> None:
    names = ("纳瓦尔", "ナルヴァル", "나르발식품")
    assert found("昨日纳瓦尔公司说，ナルヴァルは。나르발식품은 오늘", *names) == list(names)
    assert found("スーパーナルヴァルズ 큰나르발식품", *names) == []


def test_a_full_stop_belongs_to_a_name_that_ends_in_one() -> None:
    assert found("Narval Inc. said", "Narval Inc.") == ["Narval Inc."]
    assert found("Narval Inc said", "Narval Inc.") == ["Narval Inc"]
    assert found("It bought Narval.", "Narval") == ["Narval"]


def test_commas_of_a_name_may_be_missing_but_none_is_added() -> None:
    assert found("Narval Global LLC; Narval Global, LLC", "Narval Global, LLC") == [
        "Narval Global LLC", "Narval Global, LLC"
    ]  # fmt: skip
    assert found("With Narval, Foods rose", "Narval Foods") == []


def test_a_shared_name_has_every_bearer_strong_ones_first() -> None:
    bearers = {
        "a": Entity("a", "Ada Klein", "person", (Name("Klein", strong=False),)),
        "b": Entity("b", "Klein", "company", (Name("Klein"),)),
    }
    (hit,) = find_names("Klein rose", Reference.of(bearers, {}, {}))
    assert hit.entities == ("b", "a") and hit.strong


def test_a_name_that_is_spelt_just_so_goes_first() -> None:
    both = reference("Tórnia", weak=("Tornia",))
    assert [(h.entities, h.strong) for h in find_names("Tornia, Tórnia, TORNIA", both)] == [
        (("Tornia",), False), (("Tórnia",), True), (("Tórnia", "Tornia"), True)
    ]  # fmt: skip


def test_weak_names_are_told() -> None:
    assert [h.strong for h in find_names("Odile Roux and Roux", reference("Odile Roux", weak=("Roux",)))] == [
        True,
        False,
    ]


WORDS = ("Narval", "Orca", "Foods", "Global", "Tarn", "Velle", "Norde")


def slow(text: str, names: list[str]) -> list[tuple[int, int]]:
    """Every place, every name, the longest first: obvious, and quadratic."""
    at, hits = 0, []
    while at < len(text):
        fitting = [
            m.end()
            for name in names
            if (m := re.compile(rf"(?<!\w){re.escape(name)}(?!\w)").match(text, at)) is not None
        ]
        if fitting:
            hits.append((at, max(fitting)))
            at = max(fitting)
        else:
            at += 1
    return hits


@settings(max_examples=200, deadline=None)
@given(
    st.lists(
        st.lists(st.sampled_from(WORDS), min_size=1, max_size=3).map(" ".join), min_size=1, max_size=6, unique=True
    ),
    st.lists(
        st.tuples(st.sampled_from((*WORDS, "said", "the")), st.sampled_from((" ", "; ", ", ", ": "))), max_size=25
    ),
)
def test_the_fast_finder_agrees_with_the_slow_one(names: list[str], parts: list[tuple[str, str]]) -> None:
    text = "Then " + "".join(word + gap for word, gap in parts)
    fast = [(h.span.start, h.span.end) for h in find_names(text, reference(*names))]
    assert fast == slow(text, names)


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=60))
def test_any_text_gives_spans_inside_it(text: str) -> None:
    hits = find_names(text, reference(*NARVAL, "X", "İz", "ß", "纳"))
    places = [h.span for h in hits]
    assert all(0 <= s.start < s.end <= len(text) for s in places)
    assert all(a.end <= b.start for a, b in pairwise(places))


def nearest(name: str, *names: str) -> list[str]:
    return [s.candidate.name for s in near_names(name, reference(*names))]


KNOWN = (
    "Narvalis",
    "Odile Moretti",
    "Brightwater Power",
    "Meta",
    "AMD",
    "Quillon",
    "IBM",
    "SAP",
    "X",
    "Steinfurt Chemie",
)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Narvallis", "Narvalis"),
        ("Narvlais", "Narvalis"),
        ("Narvelis", "Narvalis"),
        ("Quilon", "Quillon"),
        ("Odile Moreti", "Odile Moretti"),
        ("Odile Morettti", "Odile Moretti"),
        ("Odile B. Moretti", "Odile Moretti"),
        ("Brightwater Powr", "Brightwater Power"),
        ("Bright Water Power", "Brightwater Power"),
        ("Narvalis SA", "Narvalis"),
        ("Steinfurth Chemie", "Steinfurt Chemie"),
    ],
)
def test_misspellings_are_near(written: str, meant: str) -> None:
    assert nearest(written, *KNOWN) == [meant]


@pytest.mark.parametrize(
    "name",
    [
        *("Metals", "Metal", "Amdocs", "AMC", "IBN", "SAPs", "Xe", "Camille Moretti", "Odile Marchand", "Quillons"),
        *("Brightwater Foods", "Steinfurt Logistik", "Narval", "Orcalis"),
    ],
)
def test_other_names_are_not_near(name: str) -> None:
    assert nearest(name, *KNOWN) == []


@pytest.mark.parametrize("name", ["South Tarnian", "South Tarnia's", "Nordhagener", "Nordhagian", "Nordhagensk"])
def test_peoples_and_languages_are_no_misspelt_countries(name: str) -> None:
    countries = {n: Entity(n, n, "country", (Name(n),)) for n in ("South Tarnia", "Nordhagen")}
    assert near_names(name, Reference.of(countries, {}, {})) == ()
    assert [s.candidate.name for s in near_names("Nordagen", Reference.of(countries, {}, {}))] == ["Nordhagen"]


def test_scores_fall_with_the_slips_and_say_why() -> None:
    candidates = [NameCandidate("n", "Steinfurt Chemie")]
    (same,), (one,), (two,) = (
        similar(w, candidates) for w in ("Steinfurt Chemie", "Steinfurth Chemie", "Stainfurth Chemie")
    )
    assert same.score == 1 > one.score > two.score
    assert one.why == "1 letter differs" and two.why == "2 letters differ"


def test_one_candidate_per_entity_the_nearest() -> None:
    (only,) = similar("Narvallis", [NameCandidate("n", "Narvaliss"), NameCandidate("n", "Narvalis")])
    assert only.candidate.name == "Narvalis"


def test_candidates_are_few_and_hold_the_nearest() -> None:
    many = [f"Tarnvelle {n}" for n in range(300)]
    assert "Narvalis" in {c.name for c in reference("Narvalis", *many).candidates("Narvlis")}
    assert len(reference(*many).candidates("Tarnvele 7")) <= 32
    assert reference("Narvalis").candidates("") == ()
