"""Verdicts and kinds on hand-built claims: what is accused, of what, and above all what is not."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from checkers.judge import most_specific
from checkers.model.claim import Change, ConceptLink, Period, PeriodKind
from checkers.model.finding import Candidate, Match, Mismatch, ReasonCode, Severity, Verdict
from checkers.model.quantity import Comparator, Quantity, ScaleSystem
from checkers.model.rule import Rule
from tests.cases import Story, candidate, fact, kinds

LONG, SHORT = ScaleSystem.LONG, ScaleSystem.SHORT


def millions(story: Story, words: str, value: str, shown: str, **more: object) -> Quantity:
    return story.amount(words, value, shown=shown, scale=("million", 6), **more)  # type: ignore[arg-type]


def test_a_figure_that_the_current_fact_allows_is_supported_with_its_evidence() -> None:
    story = Story("Acme had sales of 12.6 billion dollars.")
    words = story.amount("12.6 billion dollars", "12.6", shown="12.6 billion", scale=("billion", 9), system=SHORT)
    story.numeric(words, candidate(fact("12611000000")))
    finding = story.finding()
    assert finding.verdict is Verdict.SUPPORTED
    assert finding.evidence == (fact("12611000000"),)
    assert not finding.mismatches


def test_a_scale_slip_is_named_as_one_and_as_nothing_else() -> None:
    story = Story("Acme est évaluée à 500 millions de dollars.", "fr")
    words = story.amount("500 millions de dollars", "500", shown="500 millions", scale=("millions", 6))
    story.numeric(words, candidate(fact("500000000000", concept="valuation")))
    finding = story.finding()
    assert finding.verdict is Verdict.REFUTED
    assert kinds(finding) == ["scale-confusion"]
    slip = finding.mismatches[0]
    assert slip.factor == Decimal("0.001")
    assert slip.suggestion == "500 milliards de dollars"
    assert slip.expected == "500 billion USD"
    assert "1,000 times too little" in slip.message and "Acme's report" in slip.message


def test_a_long_billion_is_right_in_french_and_wrong_where_the_reference_has_a_thousandth() -> None:
    for value, expected in (("1400000000000", []), ("1400000000", ["scale-confusion"])):
        story = Story("Un plan de 1,4 billion de dollars.", "fr")
        words = story.amount(
            "1,4 billion de dollars", "1.4", shown="1,4 billion", scale=("billion", 12), system=LONG, readings=(9,)
        )
        story.numeric(words, candidate(fact(value)))
        assert kinds(story.finding()) == expected


def test_more_than_so_many_millions_is_a_slip_where_the_reference_has_billions() -> None:
    story = Story("Acme lost more than 12 million dollars, says its report.")
    words = millions(story, "more than 12 million dollars", "12", "12 million", comparator=Comparator.MORE_THAN)
    story.numeric(words, candidate(fact("12600000000", concept="net-loss")))
    assert kinds(story.finding()) == ["scale-confusion"]


def test_more_than_a_million_of_five_is_neither_supported_nor_accused() -> None:
    story = Story("Acme has more than 1.2 million users.")
    words = story.amount(
        "more than 1.2 million users",
        "1.2",
        shown="1.2 million",
        scale=("million", 6),
        unit="user",
        comparator=Comparator.MORE_THAN,
    )
    story.numeric(words, candidate(fact("5100000", concept="users", unit="user")))
    finding = story.finding()
    assert (finding.verdict, finding.reason_code, kinds(finding)) == (Verdict.NOT_ENOUGH_INFO, ReasonCode.VAGUE, [])


@pytest.mark.parametrize(
    ("value", "held", "kind"),
    [
        ("27", "21", "value-mismatch"),
        ("52.7", "72.5", "digits-transposed"),
        ("257", "275", "digits-transposed"),
        ("35", "3.5", "magnitude-off"),
        ("21.2", "21.2", None),
    ],
)
def test_kinds_of_wrong_millions(value: str, held: str, kind: str | None) -> None:
    story = Story(f"It paid {value} million euros.")
    words = millions(story, f"{value} million euros", value, f"{value} million", unit="EUR")
    story.numeric(words, candidate(fact(str(Decimal(held).scaleb(6)), unit="EUR")))
    assert kinds(story.finding()) == ([kind] if kind else [])


def test_a_separator_read_the_other_way() -> None:
    story = Story("Acme has 1.400 employees.")
    words = story.amount("1.400 employees", "1.400", shown="1.400", unit="person")
    story.numeric(words, candidate(fact("1400", unit="person")))
    finding = story.finding()
    assert kinds(finding) == ["separator-confusion"]
    assert finding.mismatches[0].suggestion == "1,400 employees"


def test_a_bound_on_the_wrong_side_is_told_from_a_plainly_wrong_one() -> None:
    for held, kind in (("2860000000", "comparator-contradicted"), ("1100000000", "value-mismatch")):
        story = Story("It burned more than $3 billion.")
        words = story.amount(
            "more than $3 billion",
            "3",
            shown="3 billion",
            scale=("billion", 9),
            system=SHORT,
            comparator=Comparator.MORE_THAN,
        )
        story.numeric(words, candidate(fact(held)))
        assert kinds(story.finding()) == [kind]


def test_currency_is_compared_only_where_the_figure_agrees() -> None:
    for held, expected in (("20000000000", ["currency-mismatch"]), ("23000000000", [])):
        story = Story("un chiffre d'affaires de 20 milliards d'euros", "fr")
        words = story.amount(
            "20 milliards d'euros", "20", shown="20 milliards", scale=("milliards", 9), system=LONG, unit="EUR"
        )
        words = replace(words, unit_span=story.span("d'euros"))
        story.numeric(words, candidate(fact(held)))
        finding = story.finding()
        assert kinds(finding) == expected
        if expected:
            assert finding.mismatches[0].suggestion == "20 milliards de dollars"


def test_a_binding_without_facts_shields_from_a_wrong_value_and_not_from_a_wrong_currency() -> None:
    for held, unit, expected in (("20000000000", "USD", ["currency-mismatch"]), ("23000000000", "EUR", [])):
        story = Story("sales of 20 billion euros")
        words = story.amount(
            "20 billion euros", "20", shown="20 billion", scale=("billion", 9), system=SHORT, unit="EUR"
        )
        silent = replace(story.numeric(words), candidates=())
        story.numeric(words, candidate(fact(held, unit=unit)), alternatives=(silent,))
        assert kinds(story.finding()) == expected


def test_an_ambiguous_sign_takes_the_currency_that_the_reference_has() -> None:
    story = Story("It is worth $20 billion.")
    words = story.amount("$20 billion", "20", shown="20 billion", scale=("billion", 9), system=SHORT, unit="USD")
    story.numeric(replace(words, units=("USD", "CAD")), candidate(fact("20000000000", unit="CAD")))
    assert story.finding().verdict is Verdict.SUPPORTED


def test_units_of_another_dimension_and_prefixes_that_are_off() -> None:
    for unit, kind in (("megawatt-hour", "unit-mismatch"), ("gigawatt", "magnitude-off"), ("megawatt", None)):
        story = Story("a park of 480 units")
        story.numeric(story.amount("480 units", "480", shown="480", unit=unit), candidate(fact("480", unit="megawatt")))
        assert kinds(story.finding()) == ([kind] if kind else [])


def told(story: Story, *candidates: Candidate, **more: object) -> list[str]:
    story.numeric(millions(story, "37.4 million dollars", "37.4", "37.4 million"), *candidates, **more)  # type: ignore[arg-type]
    return kinds(story.finding())


def test_right_for_another_time_or_measure() -> None:
    now = candidate(fact("41000000", period="2025"))
    then = fact("37400000", period="2024")
    text = "sales of 37.4 million dollars"
    year = Period("2025", PeriodKind.DURATION)
    assert told(Story(text), now, candidate(then, "other-period"), period=year) == ["period-mismatch"]
    assert told(Story(text), now, candidate(then, "other-period")) == [], "the words name no period"
    assert told(Story(text), now, candidate(then, "other-concept")) == ["concept-mismatch"]
    assert told(Story(text), now, candidate(then, "superseded")) == ["stale-value"]
    assert told(Story(text), now, candidate(then, "other-entity")) == ["value-mismatch"]
    later = replace(then, known_from=date(2025, 11, 19))
    assert told(Story(text), now, candidate(later, "not-known-yet")) == ["anachronism"]
    assert told(Story(text), candidate(fact("37400000")), candidate(then, "other-period")) == []


def test_a_stale_value_conflicts_and_one_that_the_text_calls_past_does_not_count() -> None:
    now = candidate(fact("41000000", valid_from=date(2025, 9, 1)))
    old = candidate(fact("37400000", valid_to=date(2025, 8, 31)), "superseded")
    story = Story("sales of 37.4 million dollars")
    assert told(story, now, old) == ["stale-value"]
    finding = story.finding()
    assert finding.verdict is Verdict.CONFLICTING_EVIDENCE
    assert "31 August 2025" in finding.reason
    assert "stale-value" not in told(Story("sales of 37.4 million dollars"), now, old, tense="past")


def test_fiscal_and_calendar_namesakes() -> None:
    calendar = Period("2025-Q3", PeriodKind.DURATION)
    fiscal = candidate(fact("37400000", period="FY2025-Q3"), "other-period")
    now = candidate(fact("41000000", period="2025-Q3"))
    assert told(Story("sales of 37.4 million dollars"), now, fiscal, period=calendar) == ["fiscal-or-calendar"]
    other = candidate(fact("37400000", period="FY2024-Q3"), "other-period")
    assert told(Story("sales of 37.4 million dollars"), now, other, period=calendar) == ["period-mismatch"]


def test_only_a_reviewed_fact_refutes() -> None:
    story = Story("sales of 37.4 million dollars")
    assert told(story, candidate(fact("41000000", review="unverified"))) == []
    finding = story.finding()
    assert (finding.verdict, finding.reason_code) == (Verdict.NOT_ENOUGH_INFO, ReasonCode.UNVERIFIED)
    story = Story("sales of 37.4 million dollars")
    told(story, candidate(fact("37400000", review="unverified")))
    assert story.finding().verdict is Verdict.SUPPORTED


def test_another_method_supports_and_another_binding_shields() -> None:
    text = "sales of 37.4 million dollars"
    wrong, right = fact("41000000"), fact("37400000")
    story = Story(text)
    assert told(story, candidate(wrong), candidate(right, "other-method")) == []
    assert story.finding().verdict is Verdict.SUPPORTED

    def with_rival(*candidates: Candidate) -> Story:
        story = Story(text)
        words = millions(story, "37.4 million dollars", "37.4", "37.4 million")
        rival = replace(story.numeric(words), candidates=candidates)
        story.matches.clear()
        story.numeric(words, candidate(wrong), alternatives=(rival,))
        return story

    assert with_rival(candidate(right)).finding().verdict is Verdict.SUPPORTED
    assert with_rival().finding().reason_code is ReasonCode.AMBIGUOUS
    assert kinds(with_rival(candidate(fact("52000000"))).finding()) == ["value-mismatch"]


def test_without_a_fact_the_reason_of_the_match_is_given() -> None:
    story = Story("sales of 37.4 million dollars")
    words = millions(story, "37.4 million dollars", "37.4", "37.4 million")
    story.matches.append(
        Match(
            replace(story.numeric(words).claim),
            reason_code=ReasonCode.NO_CONCEPT,
            reason="what is measured is not said",
        )
    )
    finding = story.finding()
    assert (finding.verdict, finding.reason_code) == (Verdict.NOT_ENOUGH_INFO, ReasonCode.NO_CONCEPT)


def pair(headline: str, body: str, *facts: Candidate) -> list[list[str]]:
    """Kinds on "1 400 milliards" in a headline and another amount in the body, as (value, word, exponent)."""
    value, word, exponent = body.split()
    story = Story(f"Acme : {headline} milliards de dollars\n\nAcme engage {value} {word} de dollars.", "fr")
    first = story.amount(
        f"{headline} milliards de dollars",
        headline.replace(" ", ""),
        shown=f"{headline} milliards",
        scale=("milliards", 9),
        system=LONG,
    )
    second = story.amount(
        f"{value} {word} de dollars",
        value.replace(",", "."),
        shown=f"{value} {word}",
        scale=(word, int(exponent)),
        system=LONG,
    )
    for words in (first, second):
        story.numeric(words, *facts, concept="capital-commitment")
    return [kinds(finding) for finding in story.judged().findings]


def test_one_amount_with_two_scale_words() -> None:
    assert pair("1 400", "1,4 billion 12") == [[], []]
    assert pair("1 400", "1,4 trillion 18") == [[], ["scale-inconsistent"]]
    assert pair("1 400", "1,4 milliard 9") == [[], ["scale-inconsistent"]]
    held = candidate(fact("1400000000000"))
    assert pair("1 400", "1,4 milliard 9", held) == [[], ["scale-confusion"]]
    held = candidate(fact("1400000000"))
    assert pair("1 400", "1,4 milliard 9", held) == [["scale-confusion"], []]


def test_one_fact_with_two_values() -> None:
    assert pair("275", "257 milliards 9") == [[], ["value-inconsistent"]]
    assert pair("275", "190 milliards 9") == [[], []], "two things may bear the same words"
    unverified = candidate(fact("257000000000", review="unverified"))
    assert pair("275", "257 milliards 9", unverified) == [["value-inconsistent"], []], "the reference tells the odd one"


def test_changes_are_recomputed_from_the_displayed_figures() -> None:
    def change(
        text: str, amount: str, base: str, result: str, direction: str = "up", kind: str = "percent"
    ) -> list[str]:
        story = Story(text)
        story.amount(f"{amount}%", amount, shown=amount, unit="percent")
        story.amount(f"${base}", base, shown=base)
        story.amount(f"${result}", result, shown=result)
        story.change(kind, direction, 0, 1, 2)
        finding = story.finding()
        assert (finding.verdict is Verdict.SUPPORTED) == (not finding.mismatches)
        return kinds(finding)

    def ends(text: str, base: str, result: str, direction: str) -> list[str]:
        story = Story(text)
        story.amount(f"${base}", base, shown=base)
        story.amount(f"${result}", result, shown=result)
        story.change("absolute", direction, None, 0, 1)
        return kinds(story.finding())

    assert change("rose 31% to $3.8 from $2.9", "31", "2.9", "3.8") == []
    assert change("rose 54% to $3.8 from $2.9", "54", "2.9", "3.8") == ["arithmetic-inconsistent"]
    assert change("rose 22.2% to $44.1 from $56.7", "22.2", "56.7", "44.1") == ["direction-contradicted"]
    assert change("fell 22.2% to $44.1 from $56.7", "22.2", "56.7", "44.1", "down") == []
    assert change("fell 28.6% to $44.1 from $56.7", "28.6", "56.7", "44.1", "down") == ["arithmetic-inconsistent"]
    assert ends("fell to $4.6 from $4.2", "4.2", "4.6", "down") == ["direction-contradicted"]
    assert ends("rose to $4.6 from $4.2", "4.2", "4.6", "up") == []
    assert change("a change of 22.2% to $44.1 from $56.7", "22.2", "56.7", "44.1", "unstated") == []


def test_percent_are_not_points() -> None:
    def change(said: str, unit: str, kind: str) -> list[str]:
        story = Story(f"rose by {said} units, to 58% from 51%")
        story.amount(f"{said} units", said, shown=said, unit=unit)
        story.amount("51%", "51", shown="51", unit="percent")
        story.amount("58%", "58", shown="58", unit="percent")
        story.change(kind, "up", 0, 1, 2)
        return kinds(story.finding())

    assert change("7", "percent", "percent") == ["percent-or-point"]
    assert change("7", "percentage-point", "point") == []
    assert change("14", "percent", "percent") == []
    assert change("14", "percentage-point", "point") == ["percent-or-point"]
    assert change("30", "percent", "percent") == ["arithmetic-inconsistent"]


def test_doubled_is_said_loosely() -> None:
    def doubled(base: str) -> list[str]:
        story = Story(f"doubled to $4.0 from ${base}")
        story.amount("$4.0", "4.0", shown="4.0")
        story.amount(f"${base}", base, shown=base)
        story.change("multiple", "up", None, 1, 0, "2")
        return kinds(story.finding())

    assert doubled("1.9") == []
    assert doubled("2.9") == ["arithmetic-inconsistent"]


def test_roles() -> None:
    chief = "role:chief executive officer"
    holder = fact(None, concept=chief, text="Ada Bell", unit=None, valid_from=date(2020, 1, 1))
    text = "Chief executive Ida Clark of Acme spoke."

    def judged(*candidates: Candidate, former: bool = False) -> tuple[Verdict, list[str]]:
        story = Story(text)
        story.role("Chief executive Ida Clark", "Ida Clark", "Chief executive", *candidates, former=former)
        finding = story.finding()
        return finding.verdict, kinds(finding)

    own = fact(None, concept="role:chief financial officer", text="Ida Clark", unit=None)
    ended = replace(holder, text="Ida Clark", valid_from=date(2015, 1, 1), valid_to=date(2019, 12, 31))
    assert judged(candidate(holder, score=1.0)) == (Verdict.SUPPORTED, [])
    assert judged(candidate(holder, score=0.1)) == (Verdict.REFUTED, ["role-holder-mismatch"])
    assert judged(candidate(holder, score=0.1), former=True) == (Verdict.NOT_ENOUGH_INFO, [])
    assert judged(candidate(holder, score=0.86)) == (Verdict.NOT_ENOUGH_INFO, ["name-misspelt"])
    assert judged(candidate(holder, score=0.1), candidate(holder, score=1.0)) == (Verdict.SUPPORTED, [])
    assert judged(candidate(holder, score=0.1), candidate(ended, "superseded")) == (
        Verdict.CONFLICTING_EVIDENCE,
        ["role-expired"],
    )
    assert judged(candidate(replace(holder, review="unverified"), score=0.1)) == (Verdict.NOT_ENOUGH_INFO, [])
    story = Story(text)
    story.role(
        "Chief executive Ida Clark",
        "Ida Clark",
        "Chief executive",
        candidate(holder, score=0.1),
        candidate(own, "other-concept"),
    )
    assert "Ida Clark is chief financial officer" in story.finding().mismatches[0].message


def test_tickers() -> None:
    listed = candidate(fact(None, concept="ticker", text="ACME.O", unit=None))
    other = candidate(fact(None, concept="ticker", text="BELL.O", unit=None, entity="bell"), "other-entity")
    none = candidate(fact(None, concept="ticker", text="none", unit=None))
    old = candidate(fact(None, concept="ticker", text="AC.O", unit=None, valid_to=date(2022, 6, 8)), "superseded")

    def judged(symbol: str, *candidates: Candidate) -> tuple[Verdict, list[str]]:
        story = Story(f"Acme {symbol} said")
        story.ticker(symbol, *candidates)
        finding = story.finding()
        return finding.verdict, kinds(finding)

    assert judged("ACME.O", listed) == (Verdict.SUPPORTED, [])
    assert judged("ACME", listed) == (Verdict.SUPPORTED, [])
    assert judged("BELL.O", listed, other) == (Verdict.REFUTED, ["ticker-mismatch"])
    assert judged("ACM.O", listed) == (Verdict.REFUTED, ["ticker-mismatch"])
    assert judged("7203.T", listed) == (Verdict.NOT_ENOUGH_INFO, [])
    assert judged("ACME.O", none) == (Verdict.REFUTED, ["ticker-unlisted"])
    assert judged("AC.O", listed, old)[1] == ["ticker-expired"]
    assert judged("ACME.O") == (Verdict.NOT_ENOUGH_INFO, [])


def test_days() -> None:
    def judged(
        words: str, day: date | None, weekday: str | None, *, impossible: bool = False
    ) -> tuple[Verdict, list[str]]:
        story = Story(f"on {words}")
        story.day(words, day, weekday, impossible=impossible)
        finding = story.finding()
        return finding.verdict, kinds(finding)

    assert judged("Monday, May 6 2025", date(2025, 5, 6), "Monday") == (Verdict.REFUTED, ["weekday-mismatch"])
    assert judged("Tuesday, May 6 2025", date(2025, 5, 6), "Tuesday") == (Verdict.SUPPORTED, [])
    assert judged("31 June", None, None, impossible=True) == (Verdict.REFUTED, ["date-impossible"])
    assert judged("6 May", date(2025, 5, 6), None)[1] == []


def test_unclosed_quotations() -> None:
    story = Story('"The answer is no\n\n"And it will stay so."')
    story.quote('"The answer is no', closed=False)
    assert kinds(story.finding()) == ["quote-unclosed"]
    story = Story('"The answer is no\n\n"And it will stay so."')
    story.quote('"The answer is no', closed=False)
    story.quote('"And it will stay so."', closed=True)
    assert [kinds(finding) for finding in story.judged().findings] == [[], []], "a quotation of two paragraphs"


def test_foreign_scale_words_are_told_whatever_the_amount() -> None:
    story = Story("It raised 12 milliard dollars.")
    words = story.amount("12 milliard dollars", "12", shown="12 milliard", scale=("milliard", 9), system=LONG)
    story.numeric(words, candidate(fact("12000000000")))
    finding = story.finding()
    assert (finding.verdict, kinds(finding)) == (Verdict.SUPPORTED, ["scale-word-foreign"])
    assert finding.mismatches[0].suggestion == "12 billion dollars"
    story = Story("Il a levé 12 milliards de dollars.", "fr")
    words = story.amount("12 milliards de dollars", "12", shown="12 milliards", scale=("milliards", 9), system=LONG)
    story.numeric(words, candidate(fact("12000000000")))
    assert kinds(story.finding()) == []


def test_an_unsure_language_decides_no_scale_word() -> None:
    for held, verdict in (("1400000000", Verdict.SUPPORTED), ("1400000000000", Verdict.SUPPORTED)):
        story = Story("1,4 billion", None)
        words = story.amount("1,4 billion", "1.4", scale=("billion", 12), system=LONG, readings=(9,))
        story.numeric(words, candidate(fact(held)))
        assert story.finding().verdict is verdict
    story = Story("1,4 billion", None)
    story.numeric(story.amount("1,4 billion", "1.4", scale=("billion", 12), system=LONG, readings=(9,)))
    assert kinds(story.finding()) == ["scale-ambiguous"]


def test_suffixes() -> None:
    for held, expected in (("20000000", []), (None, ["suffix-ambiguous"])):
        story = Story("$20 MM in costs")
        words = story.amount("$20 MM", "20", shown="20 MM", scale=("MM", 6), readings=(9,))
        story.numeric(words, *([candidate(fact(held))] if held else []))
        assert kinds(story.finding()) == expected


def test_false_precision_is_a_note_on_what_stands() -> None:
    hedged = candidate(fact("12000000000", comparator=Comparator.ABOUT))
    for value, expected in (("12.347", ["false-precision"]), ("12", [])):
        story = Story(f"a loss of {value} billion dollars")
        words = story.amount(
            f"{value} billion dollars", value, shown=f"{value} billion", scale=("billion", 9), system=SHORT
        )
        story.numeric(words, hedged)
        finding = story.finding()
        assert kinds(finding) == expected
        assert finding.verdict is not Verdict.REFUTED


def test_of_errors_and_warnings_for_one_cause_the_most_specific_stays_and_notes_always() -> None:
    def found(name: str, severity: Severity, specificity: int, cause: str = "truth") -> tuple[Rule, Mismatch]:
        rule = Rule(name, "X", severity, specificity, lambda case: (), "", cause=cause)
        return rule, Mismatch(name, "X", severity, "")

    kept = most_specific(
        [
            found("note", Severity.NOTE, 1),
            found("wrong", Severity.ERROR, 10),
            found("stale", Severity.WARNING, 95),
            found("foreign", Severity.WARNING, 20, "wording"),
        ]
    )
    assert [mismatch.kind for mismatch in kept] == ["stale", "foreign", "note"]


def test_a_long_table_for_one_subject_is_not_one_fact_told_again() -> None:
    text = " ".join(f"[{value}]" for value in range(1000, 1060))
    story = Story(text)
    for value in range(1000, 1060):
        story.numeric(story.amount(f"[{value}]", str(value), shown=str(value)))
    assert not story.judged().mismatches()


def test_a_change_is_no_level_and_an_earlier_figure_not_the_current_one() -> None:
    def judged(position: int) -> tuple[Verdict, list[str]]:
        """The verdict on one of "rose 1.3 billion to 4.2 billion from 2.9 billion", against sales of 4.2 billion."""
        story = Story("rose $1.3 billion to $4.2 billion from $2.9 billion")
        for value in ("1.3", "4.2", "2.9"):
            shown = f"{value} billion"
            story.amount(f"${shown}", value, shown=shown, scale=("billion", 9), system=SHORT)
        change = Change(story.span("rose"), "absolute", "up", 0, 2, 1)
        story.changes.append(change)
        story.numeric(story.quantities[position], candidate(fact("4200000000")), change=change)
        finding = story.finding()
        return finding.verdict, kinds(finding)

    assert judged(0)[1] == []
    assert judged(1) == (Verdict.SUPPORTED, [])
    assert judged(2) == (Verdict.NOT_ENOUGH_INFO, [])


def test_a_forecast_is_not_refuted_by_a_result() -> None:
    past = Period("2024", PeriodKind.DURATION, date(2024, 1, 1), date(2024, 12, 31))
    to_come = Period("2025", PeriodKind.DURATION, date(2025, 1, 1), date(2025, 12, 31))
    text = "sales of 37.4 million dollars"
    assert told(Story(text), candidate(fact("41000000")), tense="forecast") == ["value-mismatch"]
    assert told(Story(text), candidate(replace(fact("41000000"), period=past)), tense="forecast") == []
    assert told(Story(text), candidate(replace(fact("41000000"), period=to_come)), tense="forecast") == [
        "value-mismatch"
    ]
    old, new = (replace(fact("41000000"), valid_from=day) for day in (date(2024, 1, 1), date(2025, 11, 6)))
    assert told(Story(text), candidate(old), tense="forecast") == []
    assert told(Story(text), candidate(new), tense="forecast") == ["value-mismatch"]


def test_a_state_that_began_later_says_nothing_and_one_that_holds_supports() -> None:
    past = Period("2021", PeriodKind.DURATION, date(2021, 1, 1), date(2021, 12, 31))
    began = fact("41000000", valid_from=date(2025, 10, 1))
    assert told(Story("sales of 37.4 million dollars"), candidate(began), period=past) == []
    story = Story("sales of 37.4 million dollars")
    holds = candidate(fact("37400000", valid_from=date(2025, 6, 30)), "other-period")
    assert told(story, candidate(fact("41000000", period="2021")), holds, period=past) == []
    assert story.finding().verdict is Verdict.SUPPORTED


def test_a_binding_in_other_units_shields_nobody() -> None:
    story = Story("sales of 37.4 million dollars")
    words = millions(story, "37.4 million dollars", "37.4", "37.4 million")
    margin = replace(story.numeric(words), candidates=(candidate(fact("12", unit="percent")),))
    story.numeric(words, candidate(fact("41000000")), alternatives=(margin,))
    assert kinds(story.finding()) == ["value-mismatch"]


def test_costs_below_zero_are_told_as_positive_figures_and_profits_are_not() -> None:
    def judged(concept: str) -> Verdict:
        story = Story("a figure of 37.4 million dollars")
        words = millions(story, "37.4 million dollars", "37.4", "37.4 million")
        story.numeric(words, candidate(fact("-37400000", concept=concept)), concept=concept)
        return story.finding().verdict

    assert judged("net-loss") is Verdict.SUPPORTED
    assert judged("Interest expense") is Verdict.SUPPORTED
    assert judged("net-income") is Verdict.REFUTED


def test_a_measure_may_say_its_scale_in_its_name() -> None:
    story = Story("5.86 million viewers")
    words = story.amount("5.86 million viewers", "5.86", shown="5.86 million", scale=("million", 6), unit="viewer")
    story.numeric(words, candidate(fact("5.86", concept="us viewers (millions)", unit=None)))
    assert story.finding().verdict is Verdict.SUPPORTED


def test_a_figure_of_another_size_or_made_of_others_is_no_wrong_value() -> None:
    story = Story("sales of 37.4 million dollars")
    assert told(story, candidate(fact("812500000"))) == []
    assert told(Story("sales of 37.4 million dollars"), candidate(fact("81200000"))) == ["value-mismatch"]
    story = Story("They pay [44] and [9.5], [53.5] in all.")
    for value in ("44", "9.5", "53.5"):
        story.numeric(story.amount(f"[{value}]", value, shown=value), candidate(fact("118")))
    assert [kinds(finding) for finding in story.judged().findings] == [["value-mismatch"], [], []]


def test_a_figure_inside_the_subject_s_name_is_no_claim() -> None:
    story = Story("Class 21 engines are old")
    words = story.amount("21", "21", unit=None)
    match = story.numeric(words, candidate(fact("34", unit=None)))
    story.matches[:] = [replace(match, entity_span=story.span("Class 21"))]
    assert kinds(story.finding()) == []


def test_a_figure_of_another_measure_that_the_sentence_names_is_no_error() -> None:
    now, other = candidate(fact("41000000")), candidate(fact("37400000", concept="gross-profit"), "other-concept")
    for named, expected in ((("revenue",), ["concept-mismatch"]), (("revenue", "gross-profit"), [])):
        story = Story("gross profit of 37.4 million dollars, or 18.7% of sales")
        match = story.numeric(millions(story, "37.4 million dollars", "37.4", "37.4 million"), now, other)
        links = tuple(ConceptLink(concept, None, "") for concept in named)
        story.matches[:] = [replace(match, claim=replace(match.claim, concepts=links))]
        assert kinds(story.finding()) == expected
