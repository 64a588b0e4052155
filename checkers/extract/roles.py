"""People in offices: "Gareth Pym, chief financial officer", "la directrice financière d'Ombrelune"."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from checkers.extract._names import NameBook, name_book
from checkers.extract._plain import folded
from checkers.extract._speech_tokens import Lexicon, Tokens, lexicon, tokenize
from checkers.model.claim import Mention, MentionKind, Role
from checkers.model.document import Segments, Sentence, Span, Zone
from checkers.model.language import Language

_SILENT = (Zone.BYLINE, Zone.CAPTION, Zone.DATELINE)
_PUNCTUATION = frozenset(",;:.!?…()[]–—-")
_ORGANISATIONS = ("company", "institution", "country")

_GLUED = 2
"""Letters of a word for "former" that is written onto its title."""
_LONGEST_NAME = 80

_Range = tuple[int, int]


@dataclass(slots=True)
class _Title:
    """A title with its complements, in token numbers."""

    start: int
    end: int
    office: str
    organisation: _Range | None
    former: bool
    after: int
    """Where a name behind the title would begin."""


def find_roles(
    text: str, language: Language | None, segments: Segments, mentions: Sequence[Mention]
) -> tuple[Role, ...]:
    """Every person with a title, and every title of a named organisation; bylines and captions are not read."""
    if language is None or not language.titles.offices:
        return ()
    words = lexicon(language)
    sentences = _sentences_with_titles(text, words, segments)
    if not sentences:
        return ()
    book = name_book(text, words)
    reader = _Reader(text, words, book, mentions)
    befores = _sentences_before(sentences, segments)
    for sentence, before in zip(sentences, befores, strict=True):
        reader.previous = before
        reader.read(sentence)
    return reader.finish()


def _sentences_before(sentences: Sequence[Sentence], segments: Segments) -> list[tuple[int, int]]:
    """For each sentence the span of the one before it in its paragraph; an empty one where it is the first."""
    before: dict[int, tuple[int, int]] = {}
    for one, following in pairwise(segments.sentences):
        if one.paragraph == following.paragraph:
            before[following.span.start] = one.span
    return [before.get(sentence.span.start, (0, 0)) for sentence in sentences]


def glued_prefixes(words: Lexicon) -> tuple[str, ...]:
    """Words for "former" that are written onto the title: Spanish "exministro"."""
    return tuple(word for word in words.titles.former if len(word) == _GLUED and word.isalpha())


def _sentences_with_titles(text: str, words: Lexicon, segments: Segments) -> list[Sentence]:
    starts, compounds, glued = words.office_starts, tuple(words.titles.compounds), glued_prefixes(words)
    offsets = [
        match.start()
        for match in words.word_pattern.finditer(folded(text))
        if (word := match.group()) in starts
        or ("-" in word and word.rpartition("-")[2] in starts)
        or (compounds and word.endswith(compounds))
        or (glued and word.startswith(glued) and word[_GLUED:] in starts)
    ]
    found: list[Sentence] = []
    place = 0
    for sentence in segments.sentences:
        while place < len(offsets) and offsets[place] < sentence.span.start:
            place += 1
        if place < len(offsets) and offsets[place] < sentence.span.end and sentence.zone not in _SILENT:
            found.append(sentence)
    return found


class _Reader:
    def __init__(self, text: str, words: Lexicon, book: NameBook, mentions: Sequence[Mention]) -> None:
        self.text = text
        self.words = words
        self.speech = words.speech
        self.book = book
        self.mentions = sorted(mentions, key=lambda mention: mention.span.start)
        self.mention_starts = [mention.span.start for mention in self.mentions]
        self.roles: list[Role] = []
        self.subject: Mention | None = _protagonist(self.mentions)
        self.previous: tuple[int, int] = (0, 0)
        """Where the sentence before the one being read stands, in the same paragraph."""
        self.short_names = _short_names(self.mentions)

    def read(self, sentence: Sentence) -> None:
        tokens = tokenize(self.text, self.words, sentence.span)
        at = 0
        while at < len(tokens):
            title = self._title_at(tokens, at)
            if title is None:
                at += 1
                continue
            self._add(tokens, title, sentence)
            at = max(title.end, at + 1)

    # Titles.

    def _title_at(self, tokens: Tokens, at: int) -> _Title | None:
        prefix, _, bare = tokens.words[at].rpartition("-")
        is_over = prefix in self.words.titles.former
        if is_over:
            # "ex-diretora financeira": the rest is read as the title.
            tokens.words[at] = bare
        word = tokens.words[at]
        length = tokens.phrase_at(at, self.words.offices)
        former = is_over or tokens.word(at - 1).rstrip(".-") in self.words.titles.former
        organisation: _Range | None = None
        if length:
            office = self.words.titles.offices[self._key(tokens, at, length)]
        else:
            found = self._compound(word)
            if found is None:
                return None
            office, former_prefix, named = found
            former = former or former_prefix
            organisation = (at, at + 1) if named and tokens.is_capital(at) else None
            length = 1
        title = _Title(at, at + length, office, organisation, former, at + length)
        self._read_complements(tokens, title)
        self._read_modifiers(tokens, title)
        return title

    def _key(self, tokens: Tokens, at: int, length: int) -> str:
        wanted = tuple(tokens.words[at : at + length])
        return self.words.office_keys[wanted]

    def _compound(self, word: str) -> tuple[str, bool, bool] | None:
        """Office, whether it is over, whether its first part names an organisation: "Orrin-Chef", "Ex-Minister"."""
        head, hyphen, tail = word.rpartition("-")
        if hyphen and tail in self.words.titles.offices:
            over = head in self.words.titles.former
            return self.words.titles.offices[tail], over, not over
        glued = glued_prefixes(self.words)
        if glued and word.startswith(glued) and word[_GLUED:] in self.words.titles.offices:
            return self.words.titles.offices[word[_GLUED:]], True, False
        for end, office in self.words.titles.compounds.items():
            if word.endswith(end) and len(word) > len(end) + 2:
                return office, False, False
        return None

    def _read_complements(self, tokens: Tokens, title: _Title) -> None:
        """ "tsar [de l'IA] [de la Maison-Blanche]", "ministre [de l'Économie]", "head [of sales] [at Orrin]"."""
        at = title.end
        takes_field = self._takes_field(tokens, title)
        first = True
        while at < len(tokens):
            joined = (
                first is False
                and tokens.words[at] in self.speech.conjunctions
                and tokens.word(at + 1) in self.speech.of
            )
            start = at + 1 if joined else at
            if tokens.word(start) not in self.speech.of and not self._places(tokens.word(start)):
                break
            if joined and title.organisation is not None:
                break
            noun = self._noun_start(tokens, start)
            end = self._noun_end(tokens, noun)
            if end <= noun:
                break
            is_named = tokens.is_capital(noun)
            if (takes_field and (first or joined)) or not is_named:
                if not is_named and self._is_nominal(tokens, noun):
                    title.after = end
                    break
                title.end = end
            else:
                title.organisation = (noun, end)
            title.after = at = end
            first = False
            if title.organisation is not None:
                break

    def _takes_field(self, tokens: Tokens, title: _Title) -> bool:
        return title.end - title.start == 1 and tokens.words[title.start] in self.words.titles.portfolios

    def _places(self, word: str) -> bool:
        return word in self.words.titles.at

    def _noun_start(self, tokens: Tokens, at: int) -> int:
        at += 1
        while tokens.word(at) in self.speech.determiners or tokens.word(at) in self.speech.of:
            at += 1
        return at

    def _noun_end(self, tokens: Tokens, at: int) -> int:
        """A name ends with its capitals, a common noun before the next small word."""
        if at >= len(tokens) or tokens.words[at] in _PUNCTUATION:
            return at
        if not tokens.is_capital(at):
            end = at + 1
            while (
                end < len(tokens)
                and tokens.words[end] not in _PUNCTUATION
                and not tokens.is_capital(end)
                and not self._is_small(tokens.words[end])
            ):
                end += 1
            return end
        end = at + 1
        while end < len(tokens):
            if tokens.words[end] in _PUNCTUATION:
                break
            if (
                tokens.is_capital(end)
                and tokens.words[end] not in self.words.times
                and not self._is_person(tokens, at, end)
            ):
                end += 1
            elif tokens.words[end] == "&" or (
                tokens.words[end] in self.speech.of | self.speech.name_particles and self._continues_name(tokens, end)
            ):
                end += 1
                while tokens.word(end) in self.speech.determiners:
                    end += 1
            else:
                break
        return end

    def _continues_name(self, tokens: Tokens, at: int) -> bool:
        """ "Banque de France": a small word inside a name, not the next complement "de la …"."""
        following = at + 1
        return (
            following < len(tokens) and tokens.is_capital(following) and tokens.words[at] in self.speech.name_particles
        )

    def _is_person(self, tokens: Tokens, start: int, at: int) -> bool:
        """Whether a full name of two words begins here, behind an organisation's: one that the document knows, or one
        behind an organisation that the reference does."""
        if at + 1 >= len(tokens) or not tokens.is_capital(at + 1):
            return False
        if self._is_known(tokens.cover(start, at)):
            return True
        name = f"{tokens.cover(at, at + 1).of(self.text)} {tokens.cover(at + 1, at + 2).of(self.text)}"
        return any(full == name for _, full in self.book.by_surname.get(tokens.words[at + 1], ()))

    def _is_known(self, span: Span) -> bool:
        """Whether a stretch is the whole name of an organisation of the reference."""
        for mention in self._mentions_from(span.start):
            if mention.span.start > span.start:
                return False
            if mention.span == span and _is_organisation(mention):
                return True
        return False

    def _is_small(self, word: str) -> bool:
        speech = self.speech
        return (
            word in speech.of
            or word in speech.determiners
            or word in speech.conjunctions
            or word in self.words.stops
            or word in self.words.verbs
            or word in speech.auxiliaries
            or word in speech.light
        )

    def _is_nominal(self, tokens: Tokens, at: int) -> bool:
        return tokens.words[at] in self.speech.sources or tokens.words[at] in self.words.nominals

    def _read_modifiers(self, tokens: Tokens, title: _Title) -> None:
        """Words before the title: "the White House's AI and crypto czar", "Rovers chairman"."""
        at = title.start - 1
        if at >= 0 and tokens.words[at] in self.words.titles.former:
            at -= 1
        if title.organisation is not None or at < 0:
            return
        if self._takes_field(tokens, title) and self.words.titles.possessive:
            back = at
            while back >= 0 and title.start - back <= 5 and not tokens.words[back].endswith(("'s", "s'")):
                if tokens.words[back] in _PUNCTUATION or tokens.words[back] in self.speech.determiners:
                    break
                back -= 1
            if back >= 0 and tokens.words[back].endswith(("'s", "s'")):
                title.start = back + 1
                at = back
        if tokens.words[at].endswith(("'s", "s'")) and tokens.is_capital(at):
            title.organisation = (self._run_start(tokens, at), at + 1)
        elif self.words.titles.possessive and tokens.is_capital(at) and self._can_name(tokens, at):
            start = self._run_start(tokens, at)
            if start > 0 or at > start or tokens.words[at] not in self.words.verbs:
                title.organisation = (start, at + 1)

    def _run_start(self, tokens: Tokens, at: int) -> int:
        start = at
        while start > 0 and tokens.is_capital(start - 1) and self._can_name(tokens, start - 1):
            start -= 1
        return start

    def _can_name(self, tokens: Tokens, at: int) -> bool:
        word = tokens.words[at]
        return not (
            word in _PUNCTUATION
            or word in self.speech.determiners
            or word in self.speech.conjunctions
            or word in self.speech.prepositions
            or word in self.words.times
            or word in self.words.title_words
            or word in self.speech.barriers
            or word in self.speech.light
            or word in self.words.phrasal
            or word[0].isdigit()
        )

    # People.

    def _add(self, tokens: Tokens, title: _Title, sentence: Sentence) -> None:
        person = self._person(tokens, title)
        if person is None and title.organisation is None:
            return
        title_span = tokens.cover(title.start, title.end)
        span = title_span
        if title.organisation is not None:
            span = span.joined(tokens.cover(*title.organisation))
        person_span = None if person is None else tokens.cover(*person)
        if person_span is not None:
            span = span.joined(person_span)
        organisation, organisation_span, organisation_entity = self._organisation(tokens, title, sentence)
        self.roles.append(
            Role(
                span=span,
                title=title_span.of(self.text),
                title_span=title_span,
                office=title.office,
                person=None if person_span is None else self._full_name(person_span),
                person_span=person_span,
                organisation=organisation,
                organisation_span=organisation_span,
                person_entity=None if person_span is None else self._entity(person_span),
                organisation_entity=organisation_entity,
                former=title.former,
                why="" if organisation_span is not None or organisation is None else "the sentence's company",
            )
        )

    def _person(self, tokens: Tokens, title: _Title) -> _Range | None:
        after = self._name_at(tokens, title.after)
        if after is not None and (
            title.organisation is None or title.organisation[1] != title.after or title.organisation[0] < title.start
        ):
            return after
        before = self._name_before(tokens, title)
        if before is not None:
            return before
        at = title.after
        if tokens.word(at) in self.speech.conjunctions and tokens.phrase_at(at + 1, self.words.offices):
            return self._person_of_next(tokens, at + 1)
        if tokens.word(at) == ",":
            named = self._name_at(tokens, at + 1)
            if named is not None and (named[1] - named[0] >= 2) and self._ends_name(tokens, named[1]):
                return named
        return after

    def _person_of_next(self, tokens: Tokens, at: int) -> _Range | None:
        """ "Founder and chief executive Tomasz Ebersole": the first title shares the second's holder."""
        following = self._title_at(tokens, at)
        if following is None:
            return None
        return self._name_at(tokens, following.after) or (
            self._name_at(tokens, following.after + 1) if tokens.word(following.after) == "," else None
        )

    def _ends_name(self, tokens: Tokens, at: int) -> bool:
        word = tokens.word(at)
        return not word or word in _PUNCTUATION or self._is_small(word)

    def _name_at(self, tokens: Tokens, at: int) -> _Range | None:
        """A person's name: capitals that are no title, day or organisation's suffix."""
        start = at
        while tokens.word(at) in self.words.titles.honorifics:
            at += 1
        end = at
        while end < len(tokens):
            word = tokens.words[end]
            if word in _PUNCTUATION:
                break
            if (
                (tokens.is_capital(end) and self._can_name(tokens, end) and word not in self.words.verbs)
                or (end > at and self._is_name_particle(tokens, end))
                or (len(word) == 2 and word[1] == "." and tokens.is_capital(end))
            ):
                end += 1
            else:
                break
        if end == at or tokens.words[end - 1].endswith(("'s", "s'")) or "." in tokens.words[end - 1][:-1]:
            return None
        return (start, end) if end - at <= 5 else None

    def _is_name_particle(self, tokens: Tokens, at: int) -> bool:
        """ "von" in "Ute von Amelung", "von" and "der" in "Ute von der Wiese"."""
        particles = self.speech.name_particles
        is_second = tokens.words[at] in self.speech.determiners and tokens.words[at - 1] in particles
        if not (tokens.words[at] in particles or is_second) or at + 1 >= len(tokens):
            return False
        if self._is_known(tokens.cover(at + 1, at + 2)):
            return False
        return tokens.is_capital(at + 1) or (tokens.words[at + 1] in self.speech.determiners and not is_second)

    def _name_before(self, tokens: Tokens, title: _Title) -> _Range | None:
        """ "Gareth Pym, chief financial officer": a comma, then a title, perhaps behind another or a possessor."""
        at = title.start - 1
        if title.organisation is not None and title.organisation[0] < title.start:
            at = title.organisation[0] - 1
        steps = 0
        while at > 0 and tokens.words[at] != "," and steps < 8:
            word = tokens.words[at]
            is_filler = (
                word in self.speech.determiners
                or word in self.speech.conjunctions
                or word in self.words.title_words
                or word in self.words.office_starts
                or word in self.words.titles.former
                or word in self.speech.light
                or word in self.words.titles.fillers
            )
            if not is_filler:
                return None
            at -= 1
            steps += 1
        if at <= 0 or tokens.words[at] != ",":
            return None
        at -= 1
        if at >= 1 and tokens.words[at].isdigit() and len(tokens.words[at]) == 2 and tokens.words[at - 1] == ",":
            at -= 2
        end = at + 1
        start = end
        while start > 0 and (
            (tokens.is_capital(start - 1) and self._can_name(tokens, start - 1))
            or (
                tokens.words[start - 1] in self.speech.name_particles
                and start < end
                and start > 1
                and tokens.is_capital(start - 2)
            )
        ):
            start -= 1
        return (start, end) if 2 <= end - start <= 5 else None

    # Names.

    def _full_name(self, span: Span) -> str:
        return self.book.full_name(span.of(self.text), span.start)

    def _entity(self, span: Span) -> str | None:
        for mention in self._mentions_from(span.start - _LONGEST_NAME):
            if mention.span.start >= span.end:
                break
            if mention.entities and mention.span.overlaps(span):
                return mention.entities[0]
        return self.short_names.get(span.of(self.text).lower())

    def _mentions_from(self, start: int) -> Iterator[Mention]:
        for place in range(bisect_left(self.mention_starts, start), len(self.mentions)):
            yield self.mentions[place]

    def _organisation(
        self, tokens: Tokens, title: _Title, sentence: Sentence
    ) -> tuple[str | None, Span | None, str | None]:
        if title.organisation is not None:
            span = tokens.cover(*title.organisation)
            words = span.of(self.text)
            if words.lower().endswith(("'s", "’s")):
                span = Span(span.start, span.end - 2)
            elif title.organisation == (title.start, title.end):
                span = Span(span.start, span.start + words.rfind("-"))
            return span.of(self.text), span, self._entity(span)
        inherited = self._inherited(sentence, tokens.starts[title.start])
        if inherited is None:
            return None, None, None
        return (
            inherited.head or inherited.span.of(self.text),
            None,
            inherited.entities[0] if inherited.entities else None,
        )

    def _inherited(self, sentence: Sentence, before: int) -> Mention | None:
        """The organisation that the sentence begins with, else the one before, else the document's, if it has one."""
        for start, end in ((sentence.span.start, before), self.previous):
            for mention in self._mentions_from(start):
                if mention.span.start >= end:
                    break
                if _is_organisation(mention):
                    return mention
        return self.subject

    def finish(self) -> tuple[Role, ...]:
        """Name the holders that another place of the document names for the same office of the same organisation."""
        held: dict[str | None, dict[str | None, Role]] = {}
        for role in self.roles:
            if role.person is not None and not role.former:
                held.setdefault(role.office, {}).setdefault(role.organisation, role)
        return tuple(
            _with_holder(role, held.get(role.office, {}).values()) if role.person is None else role
            for role in self.roles
        )


def _with_holder(role: Role, held: Iterable[Role]) -> Role:
    for other in held:
        if _same(role, other):
            return replace(role, person=other.person, person_entity=other.person_entity, why="named elsewhere")
    return role


def _is_organisation(mention: Mention) -> bool:
    """Named, not only meant: whose office a title is may not rest on a guess at who "the group" is."""
    return bool(mention.entities) and mention.kind is MentionKind.NAME and mention.type in _ORGANISATIONS


def _short_names(mentions: Sequence[Mention]) -> dict[str, str]:
    """First words of organisations' names to their ids, where only one has it: "Autorité" of "Autorité du port"."""
    found: dict[str, str] = {}
    for mention in mentions:
        if _is_organisation(mention) and " " in mention.head:
            first = mention.head.split(" ")[0].lower()
            found[first] = mention.entities[0] if found.get(first, mention.entities[0]) == mention.entities[0] else ""
    return {first: entity for first, entity in found.items() if entity}


def _protagonist(mentions: Sequence[Mention]) -> Mention | None:
    """The organisation named most often; None where two share the story."""
    counts = Counter(mention.entities[0] for mention in mentions if _is_organisation(mention)).most_common(2)
    if not counts or (len(counts) > 1 and counts[0][1] == counts[1][1]):
        return None
    return next(m for m in mentions if _is_organisation(m) and m.entities[0] == counts[0][0])


def _same(one: Role, other: Role) -> bool:
    if one.organisation_entity is not None and one.organisation_entity == other.organisation_entity:
        return True
    if one.organisation is None or other.organisation is None:
        return False
    first, second = one.organisation.lower().replace("-", " "), other.organisation.lower().replace("-", " ")
    return first == second or first in second or second in first
