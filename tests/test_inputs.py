"""Inputs into documents: what is read, which date and language win, and how a bad input is answered."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkers.model.document import Document, LanguageChoice
from checkers.model.rendering import Unread
from flows.ingest.inputs import (
    LONGEST_LINE,
    Options,
    Reader,
    UsageError,
    blank_front_matter,
    day,
    even_line_ends,
    language_tag,
    leading_date,
)


def choose(text: str, option: str | None, metadata: str | None) -> LanguageChoice:
    """Says which of its arguments it was given, instead of detecting."""
    return LanguageChoice(option or metadata, 1.0, "option" if option else "metadata" if metadata else "unsure")


def reader(options: Options = Options(), stdin: bytes = b"") -> Reader:  # noqa: B008 - frozen
    return Reader(options, choose, lambda: io.BytesIO(stdin))


def read_one(text: str | bytes, options: Options = Options()) -> Document:  # noqa: B008 - frozen
    raw = text if isinstance(text, bytes) else text.encode()
    (found,) = reader(options, raw).read(["-"])
    assert isinstance(found, Document), found
    return found


def read_lines(*lines: object, options: Options = Options()) -> list[Document | Unread]:  # noqa: B008 - frozen
    raw = "\n".join(line if isinstance(line, str) else json.dumps(line, ensure_ascii=False) for line in lines)
    return list(reader(options, raw.encode()).read(["-"], lines=True))


def refused(found: Document | Unread) -> str:
    assert isinstance(found, Unread), found
    return found.error


FRONT_MATTER = "---\ntitle: 'Ein Titel'\ndate: 2030-05-01\nlang: de\ntags: [x]\n---\n\nDer Text.\n"


class TestDate:
    def test_leading_line_gives_date_and_title(self) -> None:
        found = read_one("date 2030-05-01 Quarterly figures\n\nThe text.")
        assert (found.published, found.title) == (date(2030, 5, 1), "Quarterly figures")

    @pytest.mark.parametrize(
        "line",
        [
            "date 2030-02-30 Title",
            "dates 2030-05-01",
            "The date 2030-05-01 was agreed",
            "date 2030-05-011",
            "2030-05-01",
        ],
    )
    def test_other_first_lines_give_none(self, line: str) -> None:
        assert leading_date(line) == (None, None)

    def test_front_matter_gives_date_title_and_language(self) -> None:
        found = read_one(FRONT_MATTER)
        assert (found.published, found.title, found.language.tag) == (date(2030, 5, 1), "Ein Titel", "de")

    def test_leading_line_beats_front_matter(self) -> None:
        found = read_one(FRONT_MATTER.replace("Der Text", "date 2030-06-01 Der Text"))
        assert found.published == date(2030, 6, 1)

    def test_field_beats_leading_line(self) -> None:
        (found,) = read_lines({"id": "a", "text": "date 2030-06-01 Title", "date": "2030-07-01"})
        assert isinstance(found, Document) and found.published == date(2030, 7, 1)

    def test_option_beats_everything(self) -> None:
        options = Options(published=date(2030, 8, 1))
        (found,) = read_lines({"id": "a", "text": "date 2030-06-01 Title", "date": "2030-07-01"}, options=options)
        assert isinstance(found, Document) and found.published == date(2030, 8, 1)

    def test_nothing_said_stays_nothing(self) -> None:
        found = read_one("Some text.")
        assert (found.published, found.as_of) == (None, None)

    def test_as_of_is_the_publication_date_unless_said(self) -> None:
        same, later, option = (
            read_lines({"id": "a", "text": "t", "date": "2030-07-01", **more}, options=options)[0]
            for more, options in (
                ({}, Options()),
                ({"as_of": "2030-07-02"}, Options()),
                ({"as_of": "2030-07-02"}, Options(as_of=date(2030, 7, 3))),
            )
        )
        assert [d.as_of for d in (same, later, option) if isinstance(d, Document)] == [
            date(2030, 7, 1),
            date(2030, 7, 2),
            date(2030, 7, 3),
        ]

    def test_time_stamp_is_its_day(self) -> None:
        (found,) = read_lines({"id": "a", "text": "t", "date": "2030-07-01T23:30:00+02:00"})
        assert isinstance(found, Document) and found.published == date(2030, 7, 1)


class TestLanguage:
    def test_option_beats_field(self) -> None:
        (found,) = read_lines({"id": "a", "text": "t", "lang": "fr"}, options=Options(language="en"))
        assert isinstance(found, Document) and found.language == LanguageChoice("en", 1.0, "option")

    def test_field_is_metadata(self) -> None:
        (found,) = read_lines({"id": "a", "text": "t", "lang": "pt-BR"})
        assert isinstance(found, Document) and found.language == LanguageChoice("pt-BR", 1.0, "metadata")

    @pytest.mark.parametrize("tag", ["french", "f", "fr FR", "", "fr-"])
    def test_option_must_be_a_tag(self, tag: str) -> None:
        with pytest.raises(UsageError, match="language tag"):
            language_tag(tag)

    @pytest.mark.parametrize("tag", ["fr", "pt-BR", "zh-Hant-TW", "es-419", "fr_FR"])
    def test_tags(self, tag: str) -> None:
        assert language_tag(tag) == tag


class TestOffsets:
    """Every offset of a document is one of the file as it is on disk."""

    def test_front_matter_is_blanked_not_cut(self) -> None:
        found = read_one(FRONT_MATTER)
        assert found.text.index("Der Text") == FRONT_MATTER.index("Der Text")
        assert found.text.count("\n") == FRONT_MATTER.count("\n")
        assert "2030" not in found.text

    def test_line_ends_keep_their_length(self) -> None:
        assert even_line_ends("a\r\nb\rc\n") == "a \nb\nc\n"

    @given(st.text(alphabet="a1-:\n\r é", max_size=60))
    def test_never_moves_a_character(self, text: str) -> None:
        even = even_line_ends(text)
        blanked, _ = blank_front_matter(even)
        assert len(even) == len(text) and len(blanked) == len(text)
        assert all(new == old or new in " \n" for new, old in zip(blanked, text, strict=True))

    @pytest.mark.parametrize("text", ["---\nA rule, then text.\n", "---\n\n---\ntext", "--- a dash\nkey: 1\n---\n"])
    def test_rules_are_no_front_matter(self, text: str) -> None:
        assert blank_front_matter(text) == (text, {})

    def test_byte_order_mark_is_no_character(self) -> None:
        assert read_one(b"\xef\xbb\xbfThe text.").text == "The text."


class TestLines:
    def test_documents_in_order_with_their_fields(self) -> None:
        found = read_lines({"id": "b", "text": "one", "url": "https://a.example/"}, "", {"id": 7, "text": "two"})
        assert [(d.id, d.text, d.url) for d in found if isinstance(d, Document)] == [
            ("b", "one", "https://a.example/"),
            ("7", "two", None),
        ]

    def test_empty_text_is_a_document(self) -> None:
        (found,) = read_lines({"id": "a", "text": ""})
        assert isinstance(found, Document) and found.text == ""

    @pytest.mark.parametrize(
        ("line", "name", "words"),
        [
            ("{", None, "not JSON"),
            ("[1]", None, "not an object"),
            ('"text"', None, "not an object"),
            ("[" * 100_000, None, "nested too deeply"),
            ({"text": "x"}, None, 'no "id"'),
            ({"id": True, "text": "x"}, None, 'no "id"'),
            ({"id": "a"}, "a", 'no "text"'),
            ({"id": "a", "text": 5}, "a", 'no "text"'),
            ({"id": "a", "text": "x", "date": "7 May"}, "a", "no date"),
            ({"id": "a", "text": "x", "date": "2030-02-30"}, "a", "no date"),
            ({"id": "a", "text": "x", "as_of": 20300501}, "a", '"as_of" is not a proper string'),
            ({"id": "a", "text": "x", "lang": "français"}, "a", "language tag"),
            ('{"id": "a", "text": "x\\ud800"}', "a", "surrogate"),
        ],
    )
    def test_bad_line_is_answered_in_place(self, line: object, name: str | None, words: str) -> None:
        before, bad, after = read_lines({"id": "1", "text": "x"}, line, {"id": "3", "text": "x"})
        assert isinstance(bad, Unread) and bad.id == name
        assert words in bad.error and "standard input:2" in bad.error
        assert isinstance(before, Document) and isinstance(after, Document) and after.id == "3"

    def test_line_of_another_encoding_names_it(self) -> None:
        raw = '{"id": "a", "text": "caf\xe9"}\n{"id": "b", "text": "x"}\n'.encode("latin-1")
        bad, good = reader(stdin=raw).read(["-"], lines=True)
        assert "not UTF-8" in refused(bad) and isinstance(good, Document)

    def test_endless_line_is_refused_and_the_next_is_read(self) -> None:
        raw = b'{"id": "a", "text": "' + b"x" * LONGEST_LINE + b'"}\n{"id": "b", "text": "y"}\n'
        bad, good = reader(stdin=raw).read(["-"], lines=True)
        assert "longer than" in refused(bad) and isinstance(good, Document) and good.id == "b"

    def test_reads_no_further_than_asked(self) -> None:
        """A stream can be endless: the first answer must not wait for the last line."""

        class Endless(io.RawIOBase):
            def readable(self) -> bool:
                return True

            def readinto(self, buffer: object) -> int:
                line = b'{"id": "a", "text": "x"}\n'
                memoryview(buffer)[: len(line)] = line  # type: ignore[arg-type]
                return len(line)

        found = Reader(Options(), choose, lambda: io.BufferedReader(Endless())).read(["-"], lines=True)
        assert isinstance(next(found), Document) and isinstance(next(found), Document)


class TestFiles:
    def test_id_is_the_path_and_lines_are_known_by_their_name(self, tmp_path: Path) -> None:
        article, lines = tmp_path / "a.txt", tmp_path / "b.JSONL"
        article.write_text("Text.", encoding="utf-8")
        lines.write_text('{"id": "x", "text": "t"}\n', encoding="utf-8")
        found = list(reader().read([str(article), str(lines)]))
        assert [d.id for d in found if isinstance(d, Document)] == [article.as_posix(), "x"]

    def test_folder_is_read_in_the_order_of_paths(self, tmp_path: Path) -> None:
        for name in ("b.txt", "a.md", "sub/c.markdown", ".hidden.txt", ".git/d.txt", "picture.png", "page.html"):
            (tmp_path / name).parent.mkdir(exist_ok=True)
            (tmp_path / name).write_text("Text.", encoding="utf-8")
        found = reader().read([str(tmp_path)])
        names = [Path(d.id).relative_to(tmp_path).as_posix() for d in found if isinstance(d, Document)]
        assert names == ["a.md", "b.txt", "page.html", "sub/c.markdown"]

    @pytest.mark.parametrize(
        ("prepare", "words"),
        [
            (lambda folder: str(folder / "none.txt"), "no such file"),
            (lambda folder: str(folder), "no articles in this folder"),
        ],
    )
    def test_what_cannot_be_meant_is_refused_before_reading(
        self, tmp_path: Path, prepare: Callable[[Path], str], words: str
    ) -> None:
        with pytest.raises(UsageError, match=words):
            reader().read([prepare(tmp_path)])

    @pytest.mark.parametrize(
        ("raw", "words"),
        [
            (b" \n\n", "empty"),
            ("Café".encode("utf-16"), "UTF-16"),
            (b"Line one\nCaf\xe9", "a.txt:2: byte 0xE9 is not UTF-8"),
            (b"PK\x03\x04\x00\x00", "not text"),
        ],
    )
    def test_unreadable_file_is_named_with_its_remedy(self, tmp_path: Path, raw: bytes, words: str) -> None:
        bad = _written(tmp_path / "a.txt", raw)
        good = _written(tmp_path / "b.txt", b"Text.")
        first, second = reader().read([str(bad), str(good)])
        assert words in refused(first) and str(bad) in refused(first)
        assert isinstance(second, Document)


def _written(path: Path, raw: bytes) -> Path:
    path.write_bytes(raw)
    return path


def test_option_dates() -> None:
    assert day("2030-05-01", "--date") == date(2030, 5, 1)
    with pytest.raises(UsageError, match="--date"):
        day("tomorrow", "--date")
