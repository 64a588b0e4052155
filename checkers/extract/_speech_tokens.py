"""Words and punctuation of a stretch of text, with closed quotations as single tokens.

Attributions and roles are read from these tokens. Words are folded, so that U+2019 and U+0027, or any two spaces, give
the same tokens.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from checkers.extract._plain import folded
from checkers.model.document import Quotation, Span
from checkers.model.language import Cue, Language

QUOTED = '"'


class Lexicon:
    """A language's words of speech and office, arranged for looking up."""

    def __init__(self, language: Language) -> None:
        speech, titles = language.speech, language.titles
        self.language = language
        self.speech = speech
        self.titles = titles
        self.pattern = _token_pattern(language)
        self.word_pattern = _word_pattern(language)
        self.according = self._phrases(speech.according)
        self.whence = self._phrases(speech.whence)
        self.impersonal = self._phrases(speech.impersonal)
        self.voices = self._phrases(speech.voices)
        self.asides = self._phrases(speech.asides)
        self.offices = self._phrases(titles.offices)
        self.office_keys = {tuple(self.pattern.findall(title)): title for title in titles.offices}
        self.nominals = frozenset(phrase.split(" ")[-1] for phrase in language.business.nominals)
        self.verbs: dict[str, Cue] = {**speech.gerunds, **speech.perfect, **speech.finite}
        self.months = _written_out(language.calendar.months)
        self.times = speech.times | self.months | frozenset(language.calendar.weekdays)
        phrase_tables = (self.according, self.whence, self.impersonal)
        self.resumptives = _any_of(speech.resumptives)
        self.hearsay = _any_of(speech.hearsay)
        single = frozenset(self.verbs) | speech.nouns | speech.according_after
        self.cues = single | frozenset(w for t in phrase_tables for w in t)
        self.triggers = single | frozenset(map(self._rarest, (p for t in phrase_tables for f in t.values() for p in f)))
        """Words without one of which no sentence has a cue."""
        self.phrasal = frozenset(w for t in phrase_tables for w in t)
        self.particles = frozenset(word for words in speech.particles.values() for word in words)
        self.office_starts = frozenset(self.offices)
        title_words = (word for found in self.offices.values() for phrase in found for word in phrase)
        self.title_words = frozenset(word for word in title_words if len(word) > 3)
        self.stops = self.times | speech.prepositions | speech.that | speech.how | speech.relatives

    def _rarest(self, phrase: tuple[str, ...]) -> str:
        """The word of a phrase that is no small word of the language; the longest else."""
        small = self.language.function_words
        return max(phrase, key=lambda word: (word[-1] != "'" and word not in small, len(word)))

    def _phrases(self, phrases: Iterable[str]) -> dict[str, list[tuple[str, ...]]]:
        """First word to the phrases that begin with it, longest first."""
        table: dict[str, list[tuple[str, ...]]] = {}
        for phrase in phrases:
            words = tuple(self.pattern.findall(phrase))
            if words:
                table.setdefault(words[0], []).append(words)
        for found in table.values():
            found.sort(key=len, reverse=True)
        return table


def _written_out(months: Iterable[str]) -> frozenset[str]:
    """Without the short forms: "Jan" without a stop is a man's name before it is a month."""
    known = frozenset(months)
    return frozenset(m for m in known if not any(other != m and other.startswith(m) for other in known))


_LEXICONS: dict[int, Lexicon] = {}


def lexicon(language: Language) -> Lexicon:
    """The arranged words of a language; built once per language object."""
    found = _LEXICONS.get(id(language))
    if found is None or found.language is not language:
        found = _LEXICONS[id(language)] = Lexicon(language)
    return found


def _alternatives(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True)) or r"(?!)"


def _any_of(words: Iterable[str]) -> re.Pattern[str]:
    """Any of the words, whole, in a folded text."""
    return re.compile(rf"(?<![^\W_])(?:{_alternatives(words)})(?![^\W_])")


def _token_pattern(language: Language) -> re.Pattern[str]:
    elided = _alternatives(language.speech.elisions)
    hung = _alternatives(language.speech.inversions)
    shortened = _alternatives(word for word in language.prose.abbreviations if word.isalpha())
    ordinal = r"|(?<![^\W_])\d{1,2}\.(?= [^\W\d_])" if language.prose.ordinal_stop else ""
    return re.compile(
        rf"(?:{hung})(?![^\W_]){ordinal}"
        rf"|(?<![^\W_])(?:{elided})'(?=[^\W_])"
        r"|\d+(?:[.,]\d+)*"
        rf"|(?<![^\W_])(?:{shortened})\.(?=[ ,])"
        r"|(?<![^\W_])[^\W\d_]\.(?= ?[^\W\d_])"
        rf"|[^\W_]+(?:(?!(?:{hung})(?![^\W_]))['.&/-][^\W_]+)*'?"
        r"|[,;:.!?…()\[\]]|[–—]|(?<= )-(?= )|&"
    )


def _word_pattern(language: Language) -> re.Pattern[str]:
    """Words alone, for the one pass over the whole text that looks for cues and titles."""
    elided = _alternatives(language.speech.elisions)
    hung = _alternatives(language.speech.inversions)
    return re.compile(rf"(?<![^\W_])(?:{elided})'(?=[^\W_])|[^\W\d_]+(?:(?!(?:{hung})(?![^\W_]))-[^\W\d_]+)*")


@dataclass(slots=True)
class Tokens:
    """Tokens of one stretch. `words[i]` is folded; a closed quotation is the single word QUOTED."""

    text: str
    lexicon: Lexicon
    span: Span
    words: list[str] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    quotations: dict[int, Quotation] = field(default_factory=dict)
    """Token number to the quotation that it stands for."""

    def __len__(self) -> int:
        return len(self.words)

    def is_capital(self, index: int) -> bool:
        return self.text[self.starts[index]].isupper()

    def windows(self, size: int) -> Iterator[Tokens]:
        """The tokens in runs of at most `size`: no sentence is that long, and what is must not cost more than its
        length."""
        if len(self.words) <= size:
            yield self
            return
        for first in range(0, len(self.words), size):
            end = first + size
            quotations = {at - first: self.quotations[at] for at in range(first, end) if at in self.quotations}
            runs = (self.words[first:end], self.starts[first:end], self.ends[first:end])
            yield Tokens(self.text, self.lexicon, self.span, *runs, quotations)

    def word(self, index: int) -> str:
        """The token, or an empty string off either end."""
        return self.words[index] if 0 <= index < len(self.words) else ""

    def cover(self, first: int, end: int) -> Span:
        return Span(self.starts[first], self.ends[end - 1])

    def name_span(self, first: int, end: int) -> Span:
        """The span of a source; of a pronoun hung on its verb ("-t-elle") only the pronoun, of an owner
        ("Marsh's") only the name."""
        span = self.cover(first, end)
        if end - first == 1 and self.words[first] in self.lexicon.speech.inversions:
            return Span(span.start + self.words[first].rfind("-") + 1, span.end)
        if self.words[end - 1].endswith("'s"):
            return Span(span.start, span.end - 2)
        return span

    def phrase_at(self, index: int, table: Mapping[str, list[tuple[str, ...]]]) -> int:
        """Number of tokens of the longest phrase of the table that begins here; 0 if none."""
        if not 0 <= index < len(self.words):
            return 0
        for phrase in table.get(self.words[index], ()):
            if len(phrase) == 1 or tuple(self.words[index : index + len(phrase)]) == phrase:
                return len(phrase)
        return 0


def tokenize(text: str, words: Lexicon, span: Span, quotations: Iterable[Quotation] = ()) -> Tokens:
    """Tokens of `span`; each of the given quotations, which must lie inside it, becomes one token."""
    tokens = Tokens(text, words, span)
    low = folded(text)
    at = span.start
    for quotation in quotations:
        _add(tokens, low, at, quotation.span.start)
        tokens.quotations[len(tokens.words)] = quotation
        tokens.words.append(QUOTED)
        tokens.starts.append(quotation.span.start)
        tokens.ends.append(quotation.span.end)
        at = quotation.span.end
    _add(tokens, low, at, span.end)
    return tokens


def _add(tokens: Tokens, low: str, start: int, end: int) -> None:
    spans = [match.span() for match in tokens.lexicon.pattern.finditer(low, start, end)]
    tokens.words += [low[first:after] for first, after in spans]
    tokens.starts += [first for first, _ in spans]
    tokens.ends += [after for _, after in spans]
