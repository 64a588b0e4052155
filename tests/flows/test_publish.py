"""What becomes of a report outside: keys that Prefect takes, and tables that people can page through."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkers.model.rendering import Unread
from flows.publish import table
from flows.publish.artifacts import slug
from tests import sample_report


@given(st.text(max_size=200))
def test_every_name_gives_a_key_that_prefect_takes(name: str) -> None:
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", slug(name))
    assert len(slug(name)) <= 60


@pytest.mark.parametrize(
    ("name", "key"),
    [("L'été à Évry", "l-ete-a-evry"), ("a_b/c.txt", "a-b-c-txt"), ("  Narval   grows  ", "narval-grows")],
)
def test_a_key_keeps_the_words(name: str, key: str) -> None:
    assert slug(name) == key


def test_names_without_latin_letters_keep_apart() -> None:
    assert slug("決算") != slug("業績")
    assert slug("決算") == slug("決算")


def test_a_table_never_has_more_rows_than_people_can_page_through() -> None:
    bad = [Unread(f"{n}.txt", "not UTF-8") for n in range(table.MOST_ROWS + 20)]
    rows = table.rows(bad)
    assert len(rows) == table.MOST_ROWS
    assert rows[-1]["words"] == "21 more rows are not shown"
    assert len(table.rows(bad[: table.MOST_ROWS])) == table.MOST_ROWS
    assert "more rows" not in table.rows(bad[: table.MOST_ROWS])[-1]["words"]


def test_what_is_wrong_comes_first_and_what_holds_last() -> None:
    rows = table.rows([sample_report.report(), Unread("broken.txt", "broken.txt: not UTF-8")])
    kinds = [row["finding"].partition(":")[0] for row in rows]
    order = ["error", "not read", "warning", "note", "conflicting-evidence", "not-enough-info", "supported"]
    assert kinds == sorted(kinds, key=order.index)
    assert kinds[0] == "error" and kinds[-1] == "supported"
    assert {"not read", "not-enough-info"} <= set(kinds)


def test_cells_are_short_and_addresses_stand_alone() -> None:
    rows = table.rows([sample_report.report()])
    assert all(len(row["words"]) <= 40 and len(row["expected"]) <= 40 for row in rows)
    assert any(row["source"].startswith("https://") for row in rows)
    assert not any(mark in value for row in rows for value in row.values() for mark in ("](", "\n"))
