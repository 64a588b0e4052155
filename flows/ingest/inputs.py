"""Files, folders, addresses, standard input and JSON Lines into documents.

    InputError
    ├── UsageError        the call cannot mean anything: no such file, a date that no calendar has
    └── UnreadableError   one input of several cannot be read; the others still are

Line ends count as they stand and front matter is blanked, never cut, so that every offset of a report is an offset into
the file as it is on disk. A web page, saved or fetched, is read for its article first: offsets count in that text.
"""

from __future__ import annotations

import json
import os
import re
import stat
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, TypeVar

from checkers.model.document import Document, LanguageChoice
from checkers.model.rendering import Unread
from flows.ingest.addresses import HostList

if TYPE_CHECKING:
    from flows.ingest.article import Article
    from flows.ingest.pages import Pages

PAGE_SUFFIXES = (".html", ".htm", ".xhtml")
ARTICLE_SUFFIXES = (".txt", ".text", ".md", ".markdown", *PAGE_SUFFIXES)
LINES_SUFFIXES = (".jsonl", ".ndjson")
STANDARD_INPUT = "-"
LONGEST_LINE = 32 * 1024 * 1024
"""Bytes of one JSONL line: what bounds the memory of a run, whatever is fed to it."""

_TAG = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,4}")
_LEADING_DATE = re.compile(r"(?:date|published)[ \t:]{1,3}(\d{4}-\d{2}-\d{2})(?!\d)[ \t]{0,8}(.{0,300})", re.IGNORECASE)
_FRONT_MATTER_KEY = re.compile(r"([A-Za-z_-]{1,40})[ \t]{0,8}:[ \t]{0,8}(.{0,500})")
_FRONT_MATTER_LINES = 200
_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:/")
_PAGE_START = re.compile(rb"(?:\xef\xbb\xbf)?\s{0,64}<(?:!doctype\s+html|html)\b", re.IGNORECASE)
_UNPAIRED_SURROGATE = re.compile("[\ud800-\udfff]")

_BYTE_ORDER_MARKS = (
    (b"\xff\xfe\x00\x00", "UTF-32"),
    (b"\x00\x00\xfe\xff", "UTF-32"),
    (b"\xff\xfe", "UTF-16"),
    (b"\xfe\xff", "UTF-16"),
)

Item = TypeVar("Item")

ChooseLanguage = Callable[[str, str | None, str | None], LanguageChoice]
"""Text, tag of the option, tag of the metadata -> the choice."""


class InputError(Exception):
    """Anything wrong with what was handed in; the text names the place and the remedy."""


class UsageError(InputError):
    """The call itself cannot be carried out."""


class UnreadableError(InputError):
    """One input gives no document."""


@dataclass(frozen=True, slots=True)
class Options:
    """What the caller says about every document; each beats what the document says about itself."""

    language: str | None = None
    published: date | None = None
    as_of: date | None = None


class Web:
    """Articles by their addresses; nothing of it is loaded before the first."""

    def __init__(self, allow_hosts: Sequence[str] = (), licensed_hosts: Sequence[str] = ()) -> None:
        """`allow_hosts`: may be asked on private networks too. `licensed_hosts`: their publishers have agreed.

        Both add to what the environment names. Raises UsageError for what is no host.
        """
        self._allow_hosts = allow_hosts
        self._licensed_hosts = licensed_hosts
        self._pages: Pages | None = None
        for option, hosts in (("--allow-host", allow_hosts), ("--licensed-host", licensed_hosts)):
            try:
                HostList.parse(hosts)
            except ValueError as problem:
                raise UsageError(f"{option}: {problem}") from None

    def article(self, address: str) -> Article:
        """Raises UnreadableError."""
        from flows.ingest.article import PageError
        from flows.ingest.fetch import FetchError
        from flows.ingest.pages import open_pages

        try:
            if self._pages is None:
                self._pages = open_pages(self._allow_hosts, self._licensed_hosts)
            return self._pages.read(address)
        except (FetchError, PageError, ValueError) as problem:
            raise UnreadableError(str(problem)) from None


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads the INPUTs of one call, one document at a time."""

    options: Options
    choose_language: ChooseLanguage
    standard_input: Callable[[], BinaryIO]
    web: Web = field(default_factory=Web)

    def read(self, inputs: Sequence[str], *, lines: bool = False) -> Iterator[Document | Unread]:
        """Documents in the order of the inputs, folders in the order of their paths.

        `lines`: read every input as JSON Lines, whatever its name. A bad line or file is answered in its place.
        Raises UsageError before anything is read when an input does not exist.
        """
        return self._documents([path for given in inputs for path in expand(given, lines)], lines)

    def _documents(self, paths: Sequence[str], lines: bool) -> Iterator[Document | Unread]:
        for path in paths:
            if lines or (path.lower().endswith(LINES_SUFFIXES) and not is_address(path)):
                yield from self.lines(path, self.record_document)
            else:
                yield self.article(path)

    def article(self, path: str) -> Document | Unread:
        """The document of one file, one address, or of standard input."""
        try:
            if is_address(path):
                return self._page(path, self.web.article(path))
            raw = self.standard_input().read() if path == STANDARD_INPUT else _bytes_of(path)
            name = Path(path).as_posix() if path != STANDARD_INPUT else path
            if path.lower().endswith(PAGE_SUFFIXES) or (path == STANDARD_INPUT and _PAGE_START.match(raw)):
                return self._page(name, _saved_page(raw, _name(path)))
            text = decode(raw, _name(path))
            if not text.strip():
                raise UnreadableError(f"{_name(path)}: the text is empty; give an article with at least one sentence")
            return self._document(name, even_line_ends(text), {})
        except UnreadableError as problem:
            return Unread(path, str(problem))

    def _page(self, name: str, article: Article) -> Document:
        document = self._document(name, even_line_ends(article.text), {}, article)
        return replace(document, truncated=article.truncated)

    def lines(self, path: str, make: Callable[[Mapping[str, object], str], Item]) -> Iterator[Item | Unread]:
        """What `make` makes of each line's object and place; a bad line is answered in its place."""
        try:
            stream = self.standard_input() if path == STANDARD_INPUT else _open(path)
        except UnreadableError as problem:
            yield Unread(path, str(problem))
            return
        with stream:
            for number, raw in _numbered_lines(stream):
                where = f"{_name(path)}:{number}"
                if raw is None:
                    yield Unread(None, f"{where}: the line is longer than {LONGEST_LINE >> 20} MB; split the text")
                elif raw.strip():
                    yield _made(raw, where, make)

    def record_document(self, fields: Mapping[str, object], where: str, suffix: str = "") -> Document:
        """The document of a line's object. `suffix`: what its keys end in where a line holds several ("text_a").

        Raises UnreadableError naming the place and the key.
        """
        name = _identifier(fields)
        if name is None:
            raise UnreadableError(f'{where}: no "id"; give each line an "id" that is a string')
        text = fields.get(f"text{suffix}")
        if not isinstance(text, str):
            raise UnreadableError(f'{where}: no "text{suffix}"; give the article as a string in "text{suffix}"')
        broken = _UNPAIRED_SURROGATE.search(text)
        if broken:
            raise UnreadableError(
                f'{where}: "text{suffix}" has half of a surrogate pair at character {broken.start()}; '
                "write the character itself, or both halves"
            )
        said = {key: _text_field(fields, key + suffix, where) for key in ("lang", "date", "as_of", "url", "title")}
        _checked_tag(said["lang"], f'{where}: "lang{suffix}"', UnreadableError)
        for key in ("date", "as_of"):
            _checked_day(said[key], f'{where}: "{key}{suffix}"', UnreadableError)
        return self._document(name, even_line_ends(text), said)

    def _document(self, name: str, text: str, said: Mapping[str, str | None], page: Article | None = None) -> Document:
        """`said`: what a JSONL line says; it beats the leading line, which beats front matter, which beats `page`."""
        text, matter = blank_front_matter(text)
        leading_day, leading_title = leading_date(text)
        tag = said.get("lang") or _matter_tag(matter) or (page.language if page else None)
        published = (
            self.options.published
            or _checked_day(said.get("date"), name, UnreadableError)
            or leading_day
            or _matter_day(matter, name)
            or (page.day if page else None)
        )
        as_of = self.options.as_of or _checked_day(said.get("as_of"), name, UnreadableError) or published
        return Document(
            id=name,
            text=text,
            language=self.choose_language(text, self.options.language, tag),
            published=published,
            as_of=as_of,
            title=said.get("title") or leading_title or matter.get("title") or (page.title if page else None),
            url=said.get("url") or matter.get("url") or (page.url if page else None),
        )


def _made(raw: bytes, where: str, make: Callable[[Mapping[str, object], str], Item]) -> Item | Unread:
    fields: Mapping[str, object] = {}
    try:
        fields = _record(raw, where)
        return make(fields, where)
    except UnreadableError as problem:
        return Unread(_identifier(fields), str(problem))


def language_tag(text: str, option: str = "--lang") -> str:
    """A BCP 47 tag as given to an option. Raises UsageError for anything else ("french")."""
    return _checked_tag(text, option, UsageError) or text


def day(text: str, option: str) -> date:
    """A date as given to an option. Raises UsageError naming the option."""
    found = _checked_day(text, option, UsageError)
    if found is None:
        raise UsageError(f"{option}: a date is missing; write it as 2025-11-07")
    return found


def decode(raw: bytes, name: str) -> str:
    """UTF-8, with or without a byte order mark. Raises UnreadableError naming what it looks like instead, and where."""
    for mark, encoding in _BYTE_ORDER_MARKS:
        if raw.startswith(mark):
            raise UnreadableError(f"{name}: the text is {encoding}; save it as UTF-8 (iconv -f {encoding} -t UTF-8)")
    if b"\x00" in raw:
        raise UnreadableError(f"{name}: this is not text (it has NUL bytes); give plain text or Markdown")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        line = raw.count(b"\n", 0, problem.start) + 1
        raise UnreadableError(
            f"{name}:{line}: byte 0x{raw[problem.start]:02X} is not UTF-8, the text may be Windows-1252; "
            "save it as UTF-8 (iconv -f WINDOWS-1252 -t UTF-8)"
        ) from None


def even_line_ends(text: str) -> str:
    """The text with "\\n" at every line's end and not a character more or less."""
    return text.replace("\r\n", " \n").replace("\r", "\n") if "\r" in text else text


def leading_date(text: str) -> tuple[date | None, str | None]:
    """Date and title of a first line such as `date 2025-11-07 Title`; None for a date that no calendar has."""
    first = text.lstrip()[:400].partition("\n")[0]
    found = _LEADING_DATE.match(first)
    if found is None:
        return None, None
    try:
        return date.fromisoformat(found[1]), found[2].strip() or None
    except ValueError:
        return None, None


def blank_front_matter(text: str) -> tuple[str, dict[str, str]]:
    """The text with its front matter (`---` to `---` at the very start) overwritten by spaces, and its simple keys."""
    if not text.startswith("---"):
        return text, {}
    lines = text.split("\n", _FRONT_MATTER_LINES)
    if lines[0].rstrip() != "---":
        return text, {}
    close = next((i for i, line in enumerate(lines[1:], 1) if line.rstrip() in ("---", "...")), None)
    if close is None:
        return text, {}
    pairs = [found for line in lines[1:close] if (found := _FRONT_MATTER_KEY.fullmatch(line.rstrip()))]
    if not pairs:
        return text, {}
    end = sum(len(line) + 1 for line in lines[: close + 1]) - 1
    blanked = re.sub(r"[^\n]", " ", text[:end]) + text[end:]
    return blanked, {pair[1].lower(): pair[2].strip().strip("\"'") for pair in pairs if pair[2].strip()}


def is_address(given: str) -> bool:
    """Whether an INPUT is an address to fetch, not a path."""
    return _ADDRESS.match(given) is not None


def _saved_page(raw: bytes, where: str) -> Article:
    from flows.ingest.article import PageError, read_page

    try:
        return read_page(raw)
    except PageError as problem:
        raise UnreadableError(f"{where}: {problem}") from None


def expand(given: str, lines: bool) -> list[str]:
    """The files that an INPUT stands for; an address stands for itself. Raises UsageError where there are none."""
    if given == STANDARD_INPUT:
        return [given]
    if is_address(given):
        if lines:
            raise UsageError(f"{given}: JSON Lines are not fetched; save them and give the file")
        return [given]
    path = Path(given)
    if path.is_dir():
        return _articles_in(path)
    if not path.exists():
        raise UsageError(f"{given}: no such file or folder; check the path, or give - for standard input")
    if _is_own_output(path):
        raise UsageError(f"{given}: the output goes to this very file; write it elsewhere")
    return [given]


def _articles_in(folder: Path) -> list[str]:
    """Articles and JSONL files anywhere under a folder, hidden ones left out, sorted by path."""
    found = []
    for place, folders, files in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        found += [
            Path(place, name)
            for name in files
            if not _is_own_output(Path(place, name))
            and not name.startswith(".")
            and name.lower().endswith(ARTICLE_SUFFIXES + LINES_SUFFIXES)
        ]
    if not found:
        kinds = ", ".join(ARTICLE_SUFFIXES + LINES_SUFFIXES)
        raise UsageError(f"{folder}: no articles in this folder; files named {kinds} are read")
    return [str(path) for path in sorted(found)]


def _is_own_output(path: Path) -> bool:
    """Whether standard output is written to this file: reading it as well would never end."""
    try:
        output = os.fstat(1)
        return stat.S_ISREG(output.st_mode) and os.path.samestat(output, path.stat())
    except OSError:
        return False


def _name(path: str) -> str:
    return "standard input" if path == STANDARD_INPUT else path


def _open(path: str) -> BinaryIO:
    try:
        return Path(path).open("rb")
    except OSError as problem:
        raise UnreadableError(f"{path}: cannot be read ({problem.strerror}); check its permissions") from None


def _bytes_of(path: str) -> bytes:
    with _open(path) as stream:
        return stream.read()


def _numbered_lines(stream: BinaryIO) -> Iterator[tuple[int, bytes | None]]:
    """Lines from 1; None for one that is too long, whose bytes are never held at once."""
    number = 0
    while raw := stream.readline(LONGEST_LINE):
        number += 1
        if len(raw) < LONGEST_LINE or raw.endswith(b"\n"):
            yield number, raw.removeprefix(b"\xef\xbb\xbf") if number == 1 else raw
            continue
        while (rest := stream.readline(LONGEST_LINE)) and not rest.endswith(b"\n"):
            continue
        yield number, None


def _record(raw: bytes, where: str) -> Mapping[str, object]:
    try:
        found = json.loads(decode(raw, where))
    except (ValueError, RecursionError) as problem:
        what = problem.msg if isinstance(problem, json.JSONDecodeError) else "nested too deeply or out of range"
        raise UnreadableError(f"{where}: not JSON ({what}); write one object a line") from None
    if not isinstance(found, dict):
        raise UnreadableError(f'{where}: not an object; write {{"id": …, "text": …}} on one line')
    return found


def _identifier(fields: Mapping[str, object]) -> str | None:
    """The line's id; whole numbers are taken as their digits."""
    name = fields.get("id")
    if isinstance(name, int) and not isinstance(name, bool):
        return str(name)
    return name if isinstance(name, str) and name and not _UNPAIRED_SURROGATE.search(name) else None


def _text_field(fields: Mapping[str, object], key: str, where: str) -> str | None:
    value = fields.get(key)
    if value is None or value == "":
        return None
    if not isinstance(value, str) or _UNPAIRED_SURROGATE.search(value):
        raise UnreadableError(f'{where}: "{key}" is not a proper string; write it as one, or leave it out')
    return value


def _checked_tag(tag: str | None, what: str, error: type[InputError]) -> str | None:
    if tag is None or _TAG.fullmatch(tag):
        return tag
    raise error(f"{what}: {tag!r} is no language tag; write one such as fr, en or pt-BR")


def _checked_day(text: str | None, what: str, error: type[InputError]) -> date | None:
    """A day; of a time stamp, its day."""
    if text is None:
        return None
    try:
        if len(text) > 10 and text[10] not in "T ":
            raise ValueError
        if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", text[:10]):
            raise ValueError
        return date.fromisoformat(text[:10])
    except ValueError:
        raise error(f"{what}: {text!r} is no date; write it as 2025-11-07") from None


def _matter_tag(matter: Mapping[str, str]) -> str | None:
    tag = matter.get("lang") or matter.get("language")
    return tag if tag and _TAG.fullmatch(tag) else None


def _matter_day(matter: Mapping[str, str], where: str) -> date | None:
    return _checked_day(matter.get("date") or matter.get("published"), f"{where}: front matter", UnreadableError)
