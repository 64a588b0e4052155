"""Days, weekdays and periods in running text, anchored by the document's own date."""

from __future__ import annotations

from datetime import date

import pytest

from checkers import registry
from checkers.extract.dates import find_dates
from checkers.model import periods
from checkers.model.claim import DateMention

PUBLISHED = date(2025, 11, 7)
"""A Friday."""


def _read(tag: str, text: str, published: date | None = PUBLISHED) -> tuple[DateMention, ...]:
    return find_dates(text, registry.language(tag), published)


def _labels(tag: str, text: str, published: date | None = PUBLISHED) -> list[str | None]:
    return [m.period.label if m.period else None for m in _read(tag, text, published)]


@pytest.mark.parametrize(
    ("tag", "text", "label"),
    [
        ("en", "Sales rose in the third quarter.", "2025-Q3"),
        ("en", "Sales rose in the fourth quarter.", "2024-Q4"),
        ("en", "Sales in the third quarter of 2024 fell.", "2024-Q3"),
        ("en", "Q2 2025 was good.", "2025-Q2"),
        ("en", "profit in the six months to June", "2025-H1"),
        ("en", "in the first nine months", "2025-9M"),
        ("en", "the second half of 2026", "2026-H2"),
        ("en", "fiscal 2025 was hard", "FY2025"),
        ("en", "FY2026 guidance", "FY2026"),
        ("en", "the third quarter of fiscal 2025", "FY2025-Q3"),
        ("en", "this year", "2025"),
        ("en", "last year", "2024"),
        ("fr", "au troisième trimestre", "2025-Q3"),
        ("fr", "au 1er semestre 2025", "2025-H1"),
        ("fr", "T3 2025", "2025-Q3"),
        ("fr", "les neuf premiers mois", "2025-9M"),
        ("fr", "l'exercice 2024", "FY2024"),
        ("fr", "l’an dernier", "2024"),
        ("fr", "fin juin", "2025-06-30"),
        ("fr", "en août", "2025-08"),
        ("de", "im dritten Quartal", "2025-Q3"),
        ("de", "im Geschäftsjahr 2023/24", "FY2024"),
        ("de", "in den ersten neun Monaten", "2025-9M"),
        ("es", "en el tercer trimestre", "2025-Q3"),
        ("es", "3T25", "2025-Q3"),
        ("it", "nel terzo trimestre", "2025-Q3"),
        ("pt-BR", "no terceiro trimestre", "2025-Q3"),
        ("nl", "in het derde kwartaal", "2025-Q3"),
    ],
)
def test_a_period_is_named_after_the_latest_one_that_was_over(tag: str, text: str, label: str) -> None:
    assert label in _labels(tag, text)


@pytest.mark.parametrize(
    ("tag", "text", "day", "weekday"),
    [
        ("en", "he said on Thursday", date(2025, 11, 6), "Thursday"),
        ("en", "he said on Friday", date(2025, 11, 7), "Friday"),
        ("en", "they meet next Friday", date(2025, 11, 14), "Friday"),
        ("en", "on Monday, May 6, 2025", date(2025, 5, 6), "Monday"),
        ("en", "yesterday", date(2025, 11, 6), None),
        ("fr", "a-t-il dit jeudi", date(2025, 11, 6), "Thursday"),
        ("fr", "mercredi 26 mars 2025", date(2025, 3, 26), "Wednesday"),
        ("fr", "le 1er mai 2025", date(2025, 5, 1), None),
        ("de", "am Freitag, dem 29. August 2025", date(2025, 8, 29), "Friday"),
        ("es", "el lunes 3 de noviembre", date(2025, 11, 3), "Monday"),
        ("en", "2025-11-03", date(2025, 11, 3), None),
        ("fr", "03/11/2025", date(2025, 11, 3), None),
    ],
)
def test_a_day_is_found_with_its_weekday(tag: str, text: str, day: date, weekday: str | None) -> None:
    (found,) = _read(tag, text)
    assert (found.day, found.weekday) == (day, weekday)


def test_a_year_earlier_counts_from_the_period_told_before() -> None:
    assert _labels("en", "It earned 3 in the third quarter, against 2 a year earlier.") == ["2025-Q3", "2024-Q3"]
    assert _labels("en", "It earned 3 in 2023, against 2 a year earlier.") == ["2023", "2022"]


def test_the_previous_quarter_counts_from_the_quarter_told_before() -> None:
    assert _labels("de", "Im zweiten Quartal wuchs sie. Im Vorquartal nicht.") == ["2025-Q2", "2025-Q1"]


def test_the_same_period_of_another_year_keeps_its_part() -> None:
    assert _labels("en", "It earned 3 in the third quarter, against 2 in the same period of 2023.")[-1] == "2023-Q3"


@pytest.mark.parametrize(
    ("tag", "text"), [("en", "Fourteen months ago"), ("fr", "il y a 14 mois"), ("de", "vor 14 Monaten")]
)
def test_months_ago_name_a_month(tag: str, text: str) -> None:
    assert _labels(tag, text) == ["2024-09"]


def test_german_years_need_no_word_before_them() -> None:
    assert _labels("de", "Der Absatz lag 2023 bei 356 Tonnen.") == ["2023"]
    assert not _labels("de", "Der Absatz lag bei 2023 Tonnen.")


def test_a_day_that_no_calendar_has_is_impossible() -> None:
    (found,) = _read("en", "on June 31, 2025")
    assert found.impossible and found.day is None


def test_a_numeric_day_with_two_readings_has_none() -> None:
    (found,) = _read("en", "on 05/06/2025")
    assert found.day is None


def test_a_deadline_is_no_ordinary_year() -> None:
    assert [m.kind for m in _read("fr", "d'ici 2030")] == ["deadline"]
    assert [m.kind for m in _read("en", "in 2030")] == ["period"]


def test_since_a_year_is_an_open_stretch() -> None:
    (found,) = _read("en", "It has grown since 2019.")
    assert found.period is not None and found.period.label is None and found.period.end is None


def test_without_a_document_date_relative_words_stay_unresolved() -> None:
    for text in ("on Thursday", "this year", "in the third quarter", "a year ago"):
        for mention in _read("en", text, None):
            assert mention.day is None
            assert mention.period is None or mention.period.end is None


@pytest.mark.parametrize("text", ["May I ask?", "They march on.", "2,024 employees", "sept pour cent", "version 3.2"])
def test_words_and_numbers_that_only_look_like_dates(text: str) -> None:
    assert not _read("fr" if "sept" in text else "en", text)


@pytest.mark.parametrize("space", ["\u00a0", "\u202f", "\u2009"])
def test_every_space_is_a_space(space: str) -> None:
    text = "au troisième trimestre 2024, lundi 4 août 2025"
    assert [m.period for m in _read("fr", text)] != []
    plain = [(m.span, m.day) for m in _read("fr", text)]
    assert [(m.span, m.day) for m in _read("fr", text.replace(" ", space))] == plain


@pytest.mark.parametrize(
    ("label", "year_end", "bounds"),
    [
        ("2025-Q3", None, (date(2025, 7, 1), date(2025, 9, 30))),
        ("FY2026-Q1", "--06-30", (date(2025, 7, 1), date(2025, 9, 30))),
        ("FY2025", "--03-31", (date(2024, 4, 1), date(2025, 3, 31))),
        ("FY2025", None, None),
        ("2025-13", None, None),
        ("2024-02", None, (date(2024, 2, 1), date(2024, 2, 29))),
    ],
)
def test_days_of_a_label(label: str, year_end: str | None, bounds: tuple[date, date] | None) -> None:
    assert periods.days(label, year_end) == bounds


@pytest.mark.parametrize(
    ("tag", "text", "day", "weekday"),
    [
        ("ca", "dijous, 20 de juny del 2019", date(2019, 6, 20), "Thursday"),
        ("da", "torsdag den 22. marts 2018", date(2018, 3, 22), "Thursday"),
        ("ar", "الجمعة، 27 سبتمبر 2024", date(2024, 9, 27), "Friday"),
        ("fa", "شنبه 6 ژانویهٔ 2018", date(2018, 1, 6), "Saturday"),
        ("he", "יום רביעי, 8 ביוני 2016", date(2016, 6, 8), "Wednesday"),
        ("hu", "2024. december 27., péntek", date(2024, 12, 27), "Friday"),
        ("tr", "2 Kasım 2022 Çarşamba", date(2022, 11, 2), "Wednesday"),
        ("vi", "Thứ Bảy, 19 tháng 1, 2019", date(2019, 1, 19), "Saturday"),
        ("ja", "2017年1月1日日曜日", date(2017, 1, 1), "Sunday"),
        ("ko", "2016년 11월 24일 목요일", date(2016, 11, 24), "Thursday"),
        ("zh", "2017年1月30日星期一", date(2017, 1, 30), "Monday"),
        ("el", "Παρασκευή 20 Μαΐου 2022", date(2022, 5, 20), "Friday"),
    ],
)
def test_a_full_day_with_its_weekday(tag: str, text: str, day: date, weekday: str) -> None:
    found = find_dates(text, registry.language(tag), date(2025, 3, 1))
    assert [(d.day, d.weekday) for d in found] == [(day, weekday)]


def test_a_year_in_words_that_are_not_read_leaves_the_day_open() -> None:
    found = find_dates("jeudi 20 juin dell 2019", registry.language("fr"), date(2025, 3, 1))
    assert [(d.day, d.weekday) for d in found] == [(None, None)]
