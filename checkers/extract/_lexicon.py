"""A language's number section, compiled once for looking words up from any place in a text."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import fields, replace
from decimal import Decimal
from typing import Any, Generic, TypeVar
from unicodedata import combining, is_normalized, normalize

from checkers.extract import _universal as universal
from checkers.extract._tokens import Tokens, Words, split_phrase, token_pattern
from checkers.model.language import Calendar, Language, Magnitude, Numbers, Variety

V = TypeVar("V")
_MOST_WORDS = 50000
Piece = tuple[str, int | Decimal | tuple[Magnitude, ...]]
"""One part of a compound number word: its kind ("cardinal", "mixed", "magnitude", "joiner") and worth."""


_LETTERS = frozenset(s.lower() for s in universal.SYMBOLS)
"""Symbols are looked up as written ("MW" is no "mW"), so their small forms must not come in by CLDR's names."""


class Phrases(Generic[V]):
    """Words and phrases with what they mean, found from their first word forwards or their last word backwards."""

    __slots__ = ("_exact", "_first", "_last", "ends", "inner", "starts")

    def __init__(self, table: Mapping[str, V], *, exact: bool = False) -> None:
        entries = [(split_phrase(phrase), phrase, value) for phrase, value in table.items()]
        entries.sort(key=lambda e: -len(e[0]))
        self._exact = exact
        self._first: dict[str, list[tuple[int, list[str], str, V]]] = {}
        self._last: dict[str, list[tuple[int, list[str], bool, V]]] = {}
        for words, phrase, value in entries:
            if words:
                self._first.setdefault(words[0], []).append((len(words), words, phrase, value))
                self._last.setdefault(words[-1], []).append((len(words), words, " " not in phrase, value))
        self.starts = self._first.keys()
        self.ends = self._last.keys()
        self.inner = frozenset(w for words, _, _ in entries for w in words[1:])

    def at(self, tokens: Tokens, index: int) -> tuple[int, V] | None:
        """The longest phrase that begins at the word: (index after it, meaning)."""
        words = tokens.words
        try:
            options = self._first.get(words[index])
        except IndexError:
            return None
        if options is None:
            return None
        for size, phrase, spelling, value in options:
            after = index + size
            if size > 1 and (words[index:after] != phrase or any(tokens.breaks(i) for i in range(index, after - 1))):
                continue
            if not self._exact or tokens.written(index, after) == spelling:
                return after, value
        return None

    def before(self, tokens: Tokens, after: int) -> tuple[int, V] | None:
        """The longest phrase that ends just before the word `after`: (index of its first word, meaning)."""
        words = tokens.words
        options = self._last.get(words[after - 1]) if after > 0 else None
        if options is None or tokens.breaks(after - 1):
            return None
        for size, phrase, written_together, value in options:
            first = after - size
            if first < 0 or (size > 1 and words[first:after] != phrase):
                continue
            # "held on a $500 bond" has no Australian dollars.
            if not written_together or all(tokens.glued(i) for i in range(first, after - 1)):
                return first, value
        return None

    def has(self, tokens: Tokens, index: int) -> bool:
        return self.at(tokens, index) is not None

    def __bool__(self) -> bool:
        return bool(self._first)


class Lexicon:
    """Everything that reading an amount looks up. `language` None: signs and international words only."""

    def __init__(self, language: Language | None, region: str | None) -> None:
        numbers = _composed(language.numbers) if language else Numbers(decimal="", groups="")
        variety = numbers.varieties.get(region or "", Variety())
        self.known = language is not None
        self.tag = language.tag if language else "und"
        self.decimal = variety.decimal or numbers.decimal
        self.groups = (variety.groups if variety.decimal else "") or numbers.groups
        self.vigesimal = numbers.vigesimal
        self.spaceless = numbers.spaceless
        self.magnitudes_first = numbers.magnitudes_first
        self.own_signs = self.decimal + self.groups
        self.also_groups = numbers.groups
        self.pronouns = numbers.pronouns
        self.joiners = _single(numbers.joiners)
        typed = dict if numbers.accents_matter else _unaccented
        self.cardinals = Phrases(typed(numbers.cardinals))
        self.mixed = Phrases(numbers.mixed)
        self.articles = numbers.articles
        self.alone = numbers.alone
        self.points = frozenset(typed(dict.fromkeys(numbers.points, True)))
        self.joined = numbers.joined
        self.tens_and_ones = numbers.tens_and_ones
        self.denominators = Phrases(typed(numbers.denominators))
        self.denominator_marks = Phrases(dict.fromkeys(numbers.denominator_marks, True))
        self.ordinals = Phrases(typed(numbers.ordinals))
        self.part_links = Phrases(dict.fromkeys(numbers.part_links, True))
        self.bare_parts = numbers.bare_parts
        self.divisions = Phrases(dict.fromkeys(numbers.divisions, True))
        self.whole_links = Phrases(dict.fromkeys(numbers.whole_links, True))
        self.unscaled = Phrases(dict.fromkeys(numbers.unscaled, True))
        self.stops = Phrases(dict.fromkeys(numbers.stops, True))
        self.additions = Phrases(numbers.additions)
        self.collectives = Phrases(numbers.collectives)
        self.rounded = Phrases(numbers.rounded)
        self.vague = Phrases(numbers.vague)
        self.few = Phrases(numbers.few)
        self.negatives = Phrases(dict.fromkeys(numbers.negatives, True))
        words = {**numbers.magnitudes, **variety.magnitudes}
        foreign = {w: m for w, m in universal.SCALE_WORDS.items() if w not in words}
        self.magnitudes: Phrases[tuple[Magnitude, ...]] = Phrases(typed(words))
        self.foreign_magnitudes: Phrases[tuple[Magnitude, ...]] = Phrases(foreign)
        short = {**universal.ABBREVIATIONS, **numbers.abbreviations, **variety.abbreviations}
        self.abbreviations: Phrases[tuple[Magnitude, ...]] = Phrases(_with_dots(short), exact=True)
        self.comparators = Phrases({**universal.COMPARATOR_SIGNS, **numbers.comparators})
        self.during = numbers.during
        self.comparators_after = Phrases(numbers.comparators_after)
        self.range_starts = Phrases(_range_starts(numbers.ranges))
        self.closed_middles = Phrases(_range_starts(numbers.closed_ranges))
        self._closings = {c: Phrases({c: True}) for _, c in numbers.closed_ranges}
        self.range_middles = Phrases(dict.fromkeys((m for s, m in numbers.ranges if not s), True))
        signs = {**universal.SIGNS, **{k: v for k, v in numbers.currencies.items() if v}}
        self.currencies = Phrases({k: _ranked(v, variety.currency) for k, v in signs.items()})
        own = {*numbers.units, *numbers.currencies, *numbers.cardinals, *numbers.magnitudes, *numbers.comparators_after}
        minors = {**{k: v for k, v in universal.MINORS.items() if k not in own}, **numbers.minors}
        self.minors = Phrases({k: _ranked(v, variety.currency) for k, v in minors.items()})
        self.money_parts = Phrases(numbers.money_parts)
        links = dict.fromkeys((*numbers.joiners, *numbers.bound_links), False)
        self.change_links = Phrases({**links, **dict.fromkeys(numbers.whole_links, True)})
        codes = _ranked(numbers.slang_codes, variety.currency)
        self.slang = Phrases({word: (worth, codes) for word, worth in numbers.slang.items()})
        own_units = {k: v for k, v in numbers.units.items() if k not in _LETTERS and not _is_letter(k)}
        self.units = Phrases({**universal.PERCENT_SIGNS, **own_units})
        self.symbols = Phrases(universal.SYMBOLS, exact=True)
        self.linkers = Phrases(dict.fromkeys(numbers.linkers, True))
        self.fillers = numbers.fillers
        self.per = Phrases(dict.fromkeys((*numbers.per, "/"), True))
        self.ordinal_suffixes = numbers.ordinal_suffixes
        self.labels = Phrases(dict.fromkeys((*numbers.labels, "#", "№", "§", "n°", "nº"), True))
        self.year_words = numbers.year_words
        self.clock = Phrases(dict.fromkeys((*numbers.clock, "am", "pm", "a.m.", "p.m."), True))
        self.changes = numbers.changes | (_verbs_of_change(language) if language else frozenset())
        self.after_words = Phrases(dict.fromkeys(numbers.after_words, True))
        self.skipped = frozenset({"(", '"', "the", *numbers.articles, *numbers.linkers, *numbers.skipped})
        calendar = language.calendar if language else Calendar()
        self.ago = calendar.before | calendar.after | numbers.after_words
        self.over = Phrases(dict.fromkeys(numbers.over, True))
        self.percent_first = Phrases(dict.fromkeys((*numbers.percent_first, "%", "％"), True))
        self.ratios = Phrases(dict.fromkeys(numbers.ratios, True))
        self.tenths = Phrases(dict.fromkeys(numbers.tenths, True))
        self.trailing = numbers.trailing
        self.bare_over_percent = numbers.bare_over_percent
        self.places_alone = Phrases(
            {**{w: n for w, n in numbers.cardinals.items() if n >= 100}, **dict.fromkeys(numbers.magnitudes, 0)}
        )
        self.infixes = Phrases(dict.fromkeys(numbers.infixes, True))
        self.currency_first = numbers.currency_first
        self.dot_ordinals = numbers.dot_ordinals
        self.capital_months = language is not None and language.tag.split("-")[0] in ("en",)
        self.date_links = numbers.linkers
        self.range_words = frozenset(m for _, m in numbers.ranges)
        self.bare_middles = frozenset(m for s, m in numbers.ranges if not s)
        self._middles = {m: Phrases({m: True}) for _, m in numbers.ranges}
        self.halves = numbers.halves
        self.ordinal_denominators = numbers.ordinal_denominators
        self.places_in_order = frozenset(language.calendar.ordinals) if language else frozenset()
        self.year_nouns = frozenset(w for w, u in numbers.units.items() if u in universal.DURATIONS)
        self.bound_links = frozenset({",", "、", "，", ";", *numbers.joiners, *numbers.bound_links})
        self.negative_words = frozenset(split_phrase(w)[-1] for w in numbers.negatives)
        self.months = frozenset(language.calendar.months) if language else frozenset()
        self.weekdays = frozenset(language.calendar.weekdays) if language else frozenset()
        self.endings = tuple(sorted(numbers.endings, key=len, reverse=True))
        self.prefixes = tuple(sorted(numbers.prefixes, key=len, reverse=True))
        self.pieces = _compound_pieces(numbers)
        self._compounds = self.pieces if numbers.compounds else {}
        self._compound_starts = frozenset(p[:2] for p in self._compounds)
        self._parsed: dict[str, tuple[Piece, ...]] = {}
        self._divisors = _Divisors(self, numbers)
        self.anchors = self._anchor_words()
        self.pattern = token_pattern(frozenset("".join(self._known_words() | self.anchors)))
        self.after_article = self._words_after_article()
        self.fraction_links = frozenset().union(
            self.ratios.starts, self.divisions.starts, self.over.starts, self.whole_links.starts
        )
        self.beside_cardinals = frozenset().union(
            self.slang.starts, self.few.starts, self.vague.starts, self.collectives.starts, self.rounded.starts,
            self.denominators.starts,
        )  # fmt: skip
        self.unit_starts = self._words_of_units()
        self.measure_starts = frozenset().union(
            self.minors.starts, self.currencies.starts, self.units.starts, self.slang.starts, self.symbols.starts
        )
        self.unit_ends = frozenset({"-", *(c.lower() for c in universal.CODES)}).union(
            self.currencies.ends, self.percent_first.ends
        )
        self.range_seconds = frozenset().union(
            "-–—~〜～", self.closed_middles.starts, self.range_middles.starts,
            *(self._middles[m].starts for m in self._middles), self.joiners,
        )  # fmt: skip
        self.after_number = self._words_after_number()
        self.words = _Canon(self._known_words(), self.endings, self.prefixes)
        self.begins = _Beginnings(self)

    def compound(self, word: str) -> tuple[Piece, ...]:
        """The parts of a number word written together, empty if it is none."""
        if not self._compounds or len(word) < 6 or word[:2] not in self._compound_starts:
            return ()
        found = self._parsed.get(word)
        if found is None:
            found = _split_compound(word, self._compounds) if len(word) < 80 else ()
            if len(self._parsed) > 20000:
                self._parsed.clear()
            self._parsed[word] = found
        return found

    def begins_amount(self, word: str) -> bool:
        """Whether the word can make an amount of an article before it."""
        return word in self.after_article or self._divisors[word] is not None

    def denominator_word(self, word: str) -> int | None:
        """What a denominator made of number words divides by: "veintiunavos", "trentacinquesimi", "zwanzigstel"."""
        return self._divisors[word]

    def middle(self, word: str) -> Phrases[bool]:
        """The word between the two ends of a range, as something to look up."""
        return self._middles[word]

    def closing(self, phrase: str) -> Phrases[bool]:
        """The phrase that closes a range, as something to look up."""
        return self._closings[phrase]

    def _anchor_words(self) -> frozenset[str]:
        """Words at which an amount can begin, besides digits."""
        return frozenset().union(
            self.cardinals.starts,
            self.mixed.starts,
            self.collectives.starts,
            self.rounded.starts,
            self.vague.starts,
            self.few.starts,
            self.denominators.starts,
            self.magnitudes.starts,
            self.slang.starts,
            universal.FRACTIONS,
        )

    def _known_words(self) -> frozenset[str]:
        tables: tuple[Phrases[Any], ...] = (
            self.cardinals, self.mixed, self.collectives, self.rounded, self.vague, self.few, self.denominators,
            self.magnitudes, self.currencies, self.minors, self.units, self.comparators, self.comparators_after,
            self.per, self.labels, self.clock, self.additions, self.over, self.infixes, self.tenths, self.range_starts,
            self.range_middles, self.linkers, self.percent_first, self.ratios, self.symbols, self.abbreviations,
            self.foreign_magnitudes, self.after_words, self.negatives, self.ordinals, self.divisions,
            self.whole_links, self.stops, self.part_links, self.closed_middles, self.money_parts, self.change_links,
            *self._closings.values(), self.denominator_marks,
        )  # fmt: skip
        return frozenset().union(
            *(t.starts for t in tables), *(t.inner for t in tables), self.months, self.weekdays,
            self.year_words, self.joiners, self.articles, self.points, self.fillers,
        )  # fmt: skip

    def _words_after_number(self) -> frozenset[str]:
        """Words that can go on with a figure: scale words, abbreviations, halves, dozens, further figures."""
        return frozenset({"-", "m", "b"}).union(
            self.magnitudes.starts, self.abbreviations.starts, self.foreign_magnitudes.starts, self.additions.starts,
            self.collectives.starts, self.vague.starts, self.cardinals.starts, self.infixes.starts, self.joiners,
            self.fillers, self.points, self.whole_links.starts, self.denominators.starts if self.bare_parts else (),
        )  # fmt: skip

    def _words_of_units(self) -> frozenset[str]:
        """Words with which what follows a number can be its unit, or lead to it."""
        return frozenset({"-", "‑", *(c.lower() for c in universal.CODES)}).union(
            self.minors.starts, self.currencies.starts, self.units.starts, self.slang.starts, self.symbols.starts,
            self.tenths.starts, self.linkers.starts, self.fillers,
        )  # fmt: skip

    def _words_after_article(self) -> frozenset[str]:
        """Words that can make an amount of an article before them: "un million", "un euro", "un jour après"."""
        return frozenset({"-", "/"}).union(
            self.cardinals.starts, self.mixed.starts, self.collectives.starts, self.rounded.starts, self.vague.starts,
            self.denominators.starts, self.magnitudes.starts, self.currencies.starts, self.minors.starts,
            self.units.starts, self.points, self.joiners, self.ratios.starts, self.abbreviations.starts, self.fillers,
            self.divisions.starts, self.whole_links.starts, self.part_links.starts, self.over.starts,
            self.tenths.starts, self.foreign_magnitudes.starts,
        )  # fmt: skip

    @property
    def has_compounds(self) -> bool:
        return bool(self._compounds)


def _apart(word: object) -> bool:
    return isinstance(word, str) and not is_normalized("NFC", word)


def _composed(numbers: Numbers) -> Numbers:
    """The section with its words in one spelling where letters can carry a mark or stand beside it: Hindi ज़."""
    changed: dict[str, Any] = {}
    for field in fields(numbers):
        value = getattr(numbers, field.name)
        if not isinstance(value, frozenset | Mapping) or not any(_apart(w) for w in value):
            continue
        if isinstance(value, Mapping):
            changed[field.name] = {normalize("NFC", w): v for w, v in value.items()}
        else:
            changed[field.name] = frozenset(normalize("NFC", w) for w in value)
    return replace(numbers, **changed) if changed else numbers


_LEXICONS: dict[tuple[int, str | None], tuple[Language | None, Lexicon]] = {}


def lexicon(language: Language | None, region: str | None) -> Lexicon:
    """The compiled lexicon, kept per language object and region."""
    key = (id(language), region)
    kept = _LEXICONS.get(key)
    if kept is None or kept[0] is not language:
        kept = (language, Lexicon(language, region))
        _LEXICONS[key] = kept
    return kept[1]


class _Divisors(dict[str, int | None]):
    """Denominators formed by an ending, or by ordinals written onto tens, each word judged once."""

    def __init__(self, lex: Lexicon, numbers: Numbers) -> None:
        super().__init__()
        self._lex = lex
        self._endings = numbers.denominator_endings
        self._last = {w: n for w, n in {**numbers.denominators, **numbers.ordinals}.items() if n < 10 and " " not in w}
        self._numbers: dict[str, int] = {
            **{w: n for w, n in numbers.cardinals.items() if " " not in w},
            **{w: 10 ** m[0].exponent for w, m in numbers.magnitudes.items() if " " not in w and m[0].exponent < 20},
        }

    def __missing__(self, word: str) -> int | None:
        if len(self) > 5000:
            self.clear()
        self[word] = found = self._judged(word) if len(word) < 60 else None
        return found

    def _judged(self, word: str) -> int | None:
        for ending, lost in self._endings.items():
            stem = word.removesuffix(ending)
            if stem != word and len(stem) > 1:
                for letter in ("", *lost):
                    worth = self._worth(stem + letter)
                    if worth is not None and worth > 1:
                        return worth
        if self._lex.has_compounds:
            for last, ones in self._last.items():
                tens = self._numbers.get(word.removesuffix(last)) if word.endswith(last) else None
                if tens is not None and tens % 10 == 0 and 20 <= tens < 100:
                    return tens + ones
        return None

    def _worth(self, stem: str) -> int | None:
        if stem in self._numbers:
            return self._numbers[stem]
        pieces = self._lex.compound(stem) or _split_compound(stem, self._lex.pieces)
        return compound_worth(pieces) if pieces else None


def compound_worth(pieces: tuple[Piece, ...]) -> int | None:
    """The number that the pieces of a compound word make up, None if they make none."""
    total = group = 0
    for kind, worth in pieces:
        if kind == "cardinal" and isinstance(worth, int):
            group = group * 100 if worth == 100 and 1 <= group < 10 else group + worth
        elif isinstance(worth, tuple):
            total += (group or 1) * 10 ** worth[0].exponent
            group = 0
        elif kind != "joiner":
            return None
    return total + group or None


class _Canon(Words):
    """Words without case endings and written-on particles, where that makes them known words."""

    def __init__(self, known: frozenset[str], endings: tuple[str, ...], prefixes: tuple[str, ...]) -> None:
        super().__init__()
        self._known = known
        self._endings = endings
        self._prefixes = ("", *prefixes)
        self._plain = not endings and not prefixes

    def judged(self, word: str) -> str:
        if self._plain or word in self._known or len(word) < 3:
            return word
        for prefix in self._prefixes:
            if not word.startswith(prefix):
                continue
            rest = word[len(prefix) :]
            if rest in self._known:
                return rest
            for ending in self._endings:
                if rest.endswith(ending) and rest[: -len(ending)] in self._known and len(rest) - len(ending) > 1:
                    return rest[: -len(ending)]
        return word


class _Beginnings(dict[str, bool]):
    """Words at which an amount can begin; each different word is judged once."""

    def __init__(self, lex: Lexicon) -> None:
        super().__init__()
        self._lex = lex

    def __missing__(self, word: str) -> bool:
        if len(self) > _MOST_WORDS:
            self.clear()
        figure = "0" <= word[:1] <= "9" or (word[:1] in (".", ",") and len(word) > 1)
        self[word] = found = figure or word in self._lex.anchors or bool(self._lex.compound(word))
        return found


def _unaccented(table: Mapping[str, V]) -> dict[str, V]:
    """Number words also as hurried writers type them, where that is no other word of the table."""
    plain = {
        "".join(c for c in normalize("NFD", w) if not combining(c)): v for w, v in table.items() if w[0] < "\u0370"
    }
    return {**plain, **table}


def _verbs_of_change(language: Language) -> frozenset[str]:
    """Verbs after which two figures are a change's ends, where the same small word ("to", "a") also makes a range."""
    if not any(middle in language.business.to for _, middle in language.numbers.ranges):
        return frozenset()
    words = language.business.rises | language.business.falls | language.business.moves
    return frozenset(word.rstrip("*") for word in words if " " not in word)


def _is_letter(word: str) -> bool:
    return len(word) == 1 and word.isascii() and word.isalpha()


def _single(table: Mapping[str, int]) -> dict[str, int]:
    return {k: v for k, v in table.items() if " " not in k}


def _with_dots(table: Mapping[str, tuple[Magnitude, ...]]) -> dict[str, tuple[Magnitude, ...]]:
    """An abbreviation of several letters may carry a full stop, and lose the one that it has."""
    out = dict(table)
    for word, meant in table.items():
        if len(word) > 1 and word[-1].isalpha():
            out.setdefault(f"{word}.", meant)
        elif len(word) > 2 and word.endswith("."):
            out.setdefault(word[:-1], meant)
    return out


def _ranked(codes: tuple[str, ...], own: str) -> tuple[str, ...]:
    """The region's own money first, where it is among the candidates."""
    return (own, *(c for c in codes if c != own)) if own in codes and len(codes) > 1 else codes


def _range_starts(ranges: Iterable[tuple[str, str]]) -> dict[str, frozenset[str]]:
    out: dict[str, frozenset[str]] = {}
    for start, middle in ranges:
        if start:
            out[start] = out.get(start, frozenset()) | {middle}
    return out


def _compound_pieces(numbers: Numbers) -> dict[str, Piece]:
    pieces: dict[str, Piece] = {}
    for word, value in numbers.cardinals.items():
        pieces[word] = ("cardinal", value)
    for mixed, worth in numbers.mixed.items():
        pieces[mixed] = ("mixed", worth)
    for addition, share in numbers.additions.items():
        pieces.setdefault(addition, ("addition", share))
    for scale, meanings in numbers.magnitudes.items():
        pieces.setdefault(scale, ("magnitude", meanings))
    for joiner, least in numbers.joiners.items():
        pieces.setdefault(joiner, ("joiner", least))
    return {k: v for k, v in pieces.items() if " " not in k and k}


def _split_compound(word: str, pieces: Mapping[str, Piece]) -> tuple[Piece, ...]:
    """The fewest pieces that make up the word."""
    best: list[tuple[Piece, ...] | None] = [()] + [None] * len(word)
    for end in range(1, len(word) + 1):
        for start in range(max(0, end - 14), end):
            before = best[start]
            piece = pieces.get(word[start:end])
            if before is not None and piece is not None:
                kept = best[end]
                if kept is None or len(before) + 1 < len(kept):
                    best[end] = (*before, piece)
    return best[-1] or ()
