"""Finds the names of a reference in a text, letter for letter, in one pass.

Text and names are cut into words; a name is looked up by its first word, then by its words joined, the longest first.
So the time grows with the text and not with the number of names. All look-ups of a text are made in two rounds, one for
the first words and one for the names that can follow, whether a file or a database answers them.

Words alone decide whether a name can stand at a place; the surface decides whether it does: letter case, accents, and
what stands between the words are compared as written, and strictly for short names, which are words of a language too
("Meta", "X", "SAP").
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple, Protocol

from checkers.model.claim import NameHit
from checkers.model.document import Span

_KATAKANA = "\u30a1-\u30fa\u30fc-\u30ff"
_HANGUL = "\uac00-\ud7a3"
# Scripts without spaces (Han, Hiragana, Thai, Lao, Myanmar, Khmer), and Hangul, whose particles join the name:
# every character is a word of its own, so that a name is found inside a run.
_SINGLES = f"\u3041-\u309f\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff{_HANGUL}"
_MARKS = "\u0300-\u036f"
_LETTERS = f"[^\\W_{_KATAKANA}{_SINGLES}]"
_WORD = re.compile(f"{_LETTERS}+(?:[{_MARKS}]+{_LETTERS}*)*|[{_KATAKANA}]+|[{_SINGLES}]")
_HANGUL_CHAR = re.compile(f"[{_HANGUL}]")

_RIC_SUFFIX = re.compile(r"\.[A-Z]{1,2}(?![\w.])")
_HYPHENS = "-\u2010\u2011\u2012\u2013\u2014\u2212"
_JOINERS = re.compile(f"[{_HYPHENS}\\s]+")
_ARTICLE = re.compile(r"(?:[ld]['’]|qu['’]|(?:the|la|le|les|el|los|las|il|der|die|das|het)\s+)(?=[^\W\d_])")

SHORT = 4
"""Letters up to which a name must stand exactly as written."""
GENITIVE = 8
"""Letters from which "Deutschlands" needs no other evidence that it is the name with a genitive ending."""


class Alias(NamedTuple):
    """A name as the tables hold it."""

    text: str
    entity: str
    strong: bool


Packed = tuple[tuple[str, str, bool], ...]


class Tables(NamedTuple):
    """What the finder looks the names of one text up in."""

    lengths: Mapping[str, tuple[int, ...]]
    """First word of a name, folded -> how many words the names that begin with it have, most first."""
    aliases: Mapping[str, Packed]
    """Words of a name, folded and joined by spaces -> the aliases that read so, each the parts of an
    `Alias`."""


class Names(Protocol):
    """Where names are kept; each is asked once a text."""

    def lengths(self, first: set[str]) -> Mapping[str, tuple[int, ...]]:
        """`Tables.lengths` of those words at least."""
        ...

    def aliases(self, joined: set[str]) -> Mapping[str, Packed]:
        """`Tables.aliases` of those keys at least."""
        ...


@lru_cache(maxsize=1 << 16)
def _fold_other(word: str) -> str:
    plain = unicodedata.normalize("NFKD", word.casefold())
    return "".join(c for c in plain if not unicodedata.combining(c))


def fold(word: str) -> str:
    """Letter case and accents taken away."""
    return word.lower() if word.isascii() else _fold_other(word)


def words(text: str) -> list[str]:
    """The folded words of a name, in order."""
    return [fold(m.group()) for m in _WORD.finditer(text)]


def key(name: str) -> str:
    """Equal for two spellings of a name that differ in case, accents, spaces, hyphens and marks alone."""
    return " ".join(words(name))


def bare(name: str) -> str:
    """The name without an article in small letters before it: "l'OpenAI", "the White House"; "L'Oréal" and "the
    company" stay whole."""
    article = _ARTICLE.match(name)
    return name[article.end() :] if article and name[article.end()].isupper() else name


def strong_first(aliases: Iterable[Alias]) -> list[Alias]:
    """The order in which aliases of one key are kept."""
    return sorted(aliases, key=lambda a: (not a.strong, a.text, a.entity))


class _Shape(NamedTuple):
    """What a name demands of the text, worked out once per alias."""

    letters: int
    figures: bool
    """Has neither two letters nor a letter and a digit: "X", "1984"."""
    single: bool
    cased: bool
    capitals: bool
    """Written in capitals only."""
    marks: tuple[str, ...]
    """Marks between the words, without spaces and hyphens: "&" in "Johnson & Johnson"."""
    words: tuple[str, ...]


@lru_cache(maxsize=1 << 14)
def _shape(alias: str) -> _Shape:
    spans = [m.span() for m in _WORD.finditer(alias)]
    letters = [c for c in alias if c.isalpha()]
    return _Shape(
        letters=len(letters),
        figures=not letters or sum(c.isalnum() for c in alias) < 2,
        single=len(spans) == 1,
        cased=alias.lower() != alias,
        capitals=len(letters) > 1 and alias.upper() == alias,
        marks=tuple(_marks(alias[a[1] : b[0]]) for a, b in pairwise(spans)),
        words=tuple(unicodedata.normalize("NFC", alias[a:b]) for a, b in spans),
    )


def _marks(gap: str) -> str:
    return _JOINERS.sub("", gap).replace("’", "'")


def _gap_fits(gap: str, wanted: str, before: str) -> bool:
    """Whether what stands between two words of the text can stand there in the name. A name's own full stops and
    commas may be missing; a full stop that the name lacks is allowed after an abbreviation ("J. P.", "St.")."""
    if gap.count("\n") > 1:
        return False
    got = _marks(gap)
    if got == wanted:
        return True
    if got == "." and not wanted:
        return len(before) <= 2
    return not got and wanted in (".", ",", ".,")


class _Text:
    """One text while its names are looked for."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.spans = [m.span() for m in _WORD.finditer(text)]
        self.folds = [fold(text[a:b]) for a, b in self.spans]
        self.no_capitals = text.islower()

    def shouted(self, start: int) -> bool:
        """Whether the line is a heading in capitals."""
        line = self.text[self.text.rfind("\n", 0, start) + 1 :].split("\n", 1)[0]
        return line.isupper() and " " in line.strip()


def find(text: str, names: Names) -> list[NameHit]:
    """Names in text order, not overlapping; of several that begin at one place, the longest. Runs in time linear in
    the text."""
    doc = _Text(text)
    lengths = names.lengths(set(doc.folds))
    return list(_hits(doc, Tables(lengths, names.aliases(_possible(doc.folds, lengths)))))


def _possible(folds: Sequence[str], lengths: Mapping[str, tuple[int, ...]]) -> set[str]:
    """Keys of every name that `_hits` may ask for."""
    found: set[str] = set()
    for i, word in enumerate(folds):
        if word[-1] == "s":
            found.add(word[:-1])
        for n in lengths.get(word, ()):
            joined = " ".join(folds[i : i + n]) if n > 1 else word
            found.add(joined)
            if n > 1 and joined[-1] == "s":
                found.add(joined[:-1])
    return found


def _hits(doc: _Text, names: Tables) -> Iterator[NameHit]:
    lengths = names.lengths
    bare_names: set[str] | None = None
    free = 0
    for i, word in enumerate(doc.folds):
        if i < free:
            continue
        found = lengths.get(word)
        hit, used = _longest(doc, i, found, names) if found else (None, 0)
        if hit is None and word[-1] == "s" and len(word) > SHORT + 1:
            if bare_names is None:
                bare_names = set(doc.folds)
            hit, used = _genitive(doc, i, names, bare_names), 1
        if hit is not None:
            free = i + used
            yield hit


def _longest(doc: _Text, i: int, lengths: tuple[int, ...], names: Tables) -> tuple[NameHit | None, int]:
    left = len(doc.folds) - i
    for n in lengths:
        if n > left:
            continue
        joined = " ".join(doc.folds[i : i + n]) if n > 1 else doc.folds[i]
        aliases, ending = names.aliases.get(joined), 0
        if not aliases and n > 1 and joined[-1] == "s":
            # The genitive of a longer name ("Sam Altmans Plan") is no word of any language by itself.
            aliases, ending = names.aliases.get(joined[:-1]), 1
        if aliases:
            hit = _verified(doc, doc.spans[i : i + n], aliases, ending)
            if hit is not None:
                return hit, n
    return None, 0


def _genitive(doc: _Text, i: int, names: Tables, bare_names: set[str]) -> NameHit | None:
    """ "Nvidias Umsatz": a capitalised one-word name with -s. Short ones count only where the text has the name bare
    too, since English makes plurals the same way ("Apples")."""
    stem = doc.folds[i][:-1]
    aliases = names.aliases.get(stem)
    if not aliases or not (len(stem) >= GENITIVE or stem in bare_names):
        return None
    start, end = doc.spans[i]
    surface = doc.text[start : end - 1]
    fitting = [a for a in map(Alias._make, aliases) if a.text == surface and doc.text[end - 1] == "s"]
    if not fitting or _shape(surface).capitals:
        return None
    return _named(Span(start, end - 1), [(a, a.strong) for a in fitting])


def _verified(doc: _Text, spans: list[tuple[int, int]], aliases: Packed, ending: int) -> NameHit | None:
    """The hit on these words, without the last `ending` letters; None where no alias fits the surface."""
    if ending:
        spans = [*spans[:-1], (spans[-1][0], spans[-1][1] - ending)]
    start, end = spans[0][0], spans[-1][1]
    text = doc.text
    if start and _HANGUL_CHAR.match(text, start) and _HANGUL_CHAR.match(text, start - 1):
        return None
    if len(spans) == 1 and _RIC_SUFFIX.match(text, end) and text[start:end].isupper():
        return None
    fitting = [(a, strength) for a in map(Alias._make, aliases) if (strength := _strength(doc, spans, a)) is not None]
    if not fitting:
        return None
    # A name that is spelt just so goes before one that differs in accents or capitals (Georgia, Geórgia).
    surface = text[start:end]
    fitting = [pair for pair in fitting if pair[0].text in (surface, surface + ".")] or fitting
    if text[end : end + 1] == "." and any(a.text.endswith(".") for a, _ in fitting):
        end += 1
    return _named(Span(start, end), fitting)


def _named(span: Span, fitting: list[tuple[Alias, bool]]) -> NameHit:
    ranked = sorted(fitting, key=lambda pair: (not pair[1], pair[0].entity))
    entities = tuple(dict.fromkeys(alias.entity for alias, _ in ranked))
    return NameHit(span, entities, ranked[0][0].text, ranked[0][1])


def _strength(doc: _Text, spans: list[tuple[int, int]], alias: Alias) -> bool | None:
    """Whether the alias counts in full there; None where it does not stand there at all."""
    shape = _shape(alias.text)
    text, end = doc.text, spans[-1][1]
    for wanted, (a, b), (c, _) in zip(shape.marks, spans, spans[1:], strict=False):
        if not _gap_fits(text[b:c], wanted, text[a:b]):
            return None
    if not _case_fits(doc, spans, shape):
        return None
    if not alias.strong or shape.figures:
        return False
    if shape.letters <= SHORT and shape.single:
        if doc.no_capitals and shape.cased:
            return False
        # "Meta-Analyse", "Meta-analysis": the first part of a compound is often just a word.
        if not shape.capitals and text[end : end + 1] in _HYPHENS and text[end + 1 : end + 2].isalpha():
            return False
    return True


def _case_fits(doc: _Text, spans: list[tuple[int, int]], shape: _Shape) -> bool:
    written = tuple(unicodedata.normalize("NFC", doc.text[a:b]) for a, b in spans)
    if written == shape.words or not shape.cased:
        return True
    if doc.no_capitals:
        return True
    whole = "".join(written)
    if shape.letters > SHORT:
        # "l'Oréal": the article's own capital is often lost inside a sentence.
        elided = len(written) > 1 and len(written[0]) == 1 and written[1][0].isupper()
        return (
            elided
            or whole[0].isupper()
            or whole[0].isdigit()
            or _unaccented(whole) == _unaccented("".join(shape.words))
        )
    return shape.letters > 2 and whole.isupper() and not shape.capitals and doc.shouted(spans[0][0])


def _unaccented(word: str) -> str:
    plain = unicodedata.normalize("NFKD", word)
    return "".join(c for c in plain if not unicodedata.combining(c))
