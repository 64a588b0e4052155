"""From the words that name a source to whoever they mean: surnames, pronouns, offices, "the company"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import Literal

from checkers.extract._names import full_names, name_book
from checkers.extract._plain import folded, plain
from checkers.extract._speech_tokens import Lexicon, tokenize
from checkers.model.claim import Mention, Role, SourcePart
from checkers.model.document import Segments, Span

_SourceType = Literal["person", "organisation", "document", "group", "unknown"]
_MENTION_TYPES: dict[str, _SourceType] = {
    "person": "person",
    "company": "organisation",
    "institution": "organisation",
    "country": "organisation",
    "document": "document",
    "group": "group",
}


_REMEMBERED = 40


class Speakers:
    """Resolves the sources of one document in the order in which they stand."""

    def __init__(
        self, text: str, words: Lexicon, segments: Segments, mentions: Sequence[Mention], roles: Sequence[Role]
    ) -> None:
        self.text = text
        self.low = folded(text)
        self.flat = plain(text)
        self.words = words
        self.segments = segments
        self.mentions = sorted(mentions, key=lambda mention: mention.span.start)
        self.mention_starts = [mention.span.start for mention in self.mentions]
        self.roles = sorted(roles, key=lambda role: role.span.start)
        self.role_starts = [role.span.start for role in self.roles]
        self.book = name_book(text, words)
        self.persons: list[tuple[int, SourcePart, str]] = []
        """Where, who, and "m", "f" or "" of the people who spoke or were named with an office so far."""
        self.role_cursor = 0
        self.holders: dict[str, Role] = {}
        """Office to the first role whose holder is named."""
        self.surnames: set[str] = set()
        for role in self.roles:
            if role.person is not None:
                self.surnames.add(role.person.split(" ")[-1].lower())
                if not role.former and role.office is not None:
                    self.holders.setdefault(role.office, role)

    def resolve(self, drafts: Sequence[tuple[Span | None, Span | None, Span]]) -> list[SourcePart | None]:
        """The source of each draft of (source, cue, content); drafts may come in any order."""
        order = sorted(range(len(drafts)), key=lambda number: self._place(drafts[number]))
        found: list[SourcePart | None] = [None] * len(drafts)
        for number in order:
            source = drafts[number][0]
            if source is not None and source.start < source.end:
                found[number] = self._resolve(source)
        return found

    def _place(self, draft: tuple[Span | None, Span | None, Span]) -> int:
        source, cue, content = draft
        return source.start if source is not None else cue.start if cue is not None else content.start

    def _resolve(self, span: Span) -> SourcePart:
        self._hear_roles(span.start)
        word = self.low[span.start : span.end]
        gender = self.words.speech.pronouns.get(word) or self._hung(word)
        if gender is not None:
            return self._pronoun(span, gender)
        role = self._role_in(span)
        if role is not None and role.person is not None:
            return self._remember(span, role.person, role.person_entity, self._gender_of(role))
        mention = self._mention_in(span, "person")
        person = self._person_name(span)
        if person is not None and (mention is not None or self._is_person(span, person)):
            entity = mention.entities[0] if mention is not None and mention.entities else None
            return self._remember(span, self.book.full_name(person, span.start), entity, self.book.gender(person))
        named = self._name_behind_noun(span)
        if named is not None and self._mention_in(span, "company") is None:
            return self._remember(span, named, None, self.book.gender(named))
        by_office = self._by_office(span)
        if by_office is not None:
            return self._remember(span, by_office.person, by_office.person_entity, self._gender_of(by_office))
        return self._other(span)

    def _hung(self, word: str) -> str | None:
        for inversion, gender in self.words.speech.inversions.items():
            if word == inversion or word == inversion.lstrip("-") or word == inversion.rpartition("-")[2]:
                return gender
        return None

    # People.

    def _hear_roles(self, before: int) -> None:
        """People named with an office before a place are candidates for its pronouns."""
        while self.role_cursor < len(self.roles) and self.roles[self.role_cursor].span.end <= before:
            role = self.roles[self.role_cursor]
            self.role_cursor += 1
            if role.person is not None and role.person_span is not None:
                part = SourcePart("", role.person_span, role.person_entity, role.person, "person")
                self.persons.append((role.span.start, part, self._gender_of(role)))

    def _remember(self, span: Span, name: str | None, entity: str | None, gender: str) -> SourcePart:
        part = SourcePart(span.of(self.text), span, entity, name, "person")
        self.persons.append((span.start, part, gender))
        return part

    def _pronoun(self, span: Span, gender: str) -> SourcePart:
        text = span.of(self.text)
        if gender in ("m", "f"):
            person = self._latest_person(gender)
            if person is None:
                return SourcePart(text, span, None, None, "person")
            return SourcePart(text, span, person.entity, person.name, "person")
        if gender == "n":
            mention = self._organisation_before(span)
            if mention is not None:
                return SourcePart(
                    text, span, mention.entities[0], mention.head or mention.span.of(self.text), "organisation"
                )
            return SourcePart(text, span, None, None, "organisation")
        return SourcePart(text, span, None, None, "group")

    def _latest_person(self, gender: str) -> SourcePart | None:
        """Whom a pronoun means: the latest of its gender, or the latest speaker of unknown gender."""
        mentioned: SourcePart | None = None
        for _, person, known in reversed(self.persons[-_REMEMBERED:]):
            if known == gender or (not known and person.text):
                return person
            if not known and mentioned is None:
                mentioned = person
        return mentioned

    def _gender_of(self, role: Role) -> str:
        for word in self.low[role.title_span.start : role.title_span.end].split():
            gender = self.words.titles.gendered.get(word)
            if gender:
                return gender
        return self.book.gender(role.person) if role.person else ""

    def _role_in(self, span: Span) -> Role | None:
        place = bisect_left(self.role_starts, span.start - 200)
        for role in self.roles[place:]:
            if role.span.start >= span.end:
                return None
            holder = role.person_span if role.person_span is not None else role.title_span
            if holder.overlaps(span) and not role.former:
                return role
        return None

    def _person_name(self, span: Span) -> str | None:
        """The name at the phrase's beginning or end, without honorifics: "Altman" of "M. Altman"."""
        words = self.text[span.start : span.end].split()
        head: list[str] = []
        for word in words:
            bare = word.strip(",.;:()")
            if not bare or not bare[0].isupper() or word.lower() in self.words.speech.determiners:
                if head:
                    break
                if word.lower() in self.words.titles.honorifics:
                    continue
                return None
            if word.lower() in self.words.titles.honorifics or bare.lower() in self.words.titles.honorifics:
                continue
            head.append(bare)
            if word != bare and len(bare) != 1:
                break
        return " ".join(head) or None

    def _name_behind_noun(self, span: Span) -> str | None:
        """ "Jane Holloway" of "the retired engineer Jane Holloway": a full name right behind what somebody is."""
        match = next(full_names().finditer(self.flat, span.start, span.end), None)
        if match is None or match.end() < span.end:
            return None
        before = self.low[span.start : match.start()].replace("'", " ").split()
        name = match.group()
        speech = self.words.speech
        if speech.verb_second and name.count(" ") > 1:
            # Nouns are capitalised: "der Verkehrsexperte Jan Wiechers".
            noun, _, name = name.partition(" ")
            before.append(noun.lower())
        small = speech.prepositions | speech.of | speech.determiners | speech.conjunctions | speech.name_particles
        groups = speech.sources | speech.documents | self.words.nominals
        if not before or before[-1] in small or before[-1] in groups or not before[-1].isalpha():
            return None
        return name

    def _is_person(self, span: Span, name: str) -> bool:
        """Whether a bare name is a person's: an honorific stands before it, or an office elsewhere."""
        first = self.text[span.start : span.end].split()[0].lower()
        if first in self.words.titles.honorifics:
            return True
        return name.split(" ")[-1].lower() in self.surnames

    def _by_office(self, span: Span) -> Role | None:
        """ "the chief executive": the person whom the document names in that office."""
        if not self.holders:
            return None
        tokens = tokenize(self.text, self.words, span)
        for at in range(len(tokens)):
            length = tokens.phrase_at(at, self.words.offices)
            if length:
                title = self.words.office_keys[tuple(tokens.words[at : at + length])]
                return self.holders.get(self.words.titles.offices[title])
        return None

    # Others.

    def _mention_in(self, span: Span, kind: str) -> Mention | None:
        place = bisect_left(self.mention_starts, span.start)
        for mention in self.mentions[place:]:
            if mention.span.start >= span.end:
                return None
            if mention.type == kind:
                return mention
        return None

    def _organisation_before(self, span: Span) -> Mention | None:
        place = bisect_left(self.mention_starts, span.start)
        for mention in reversed(self.mentions[max(0, place - 40) : place]):
            if mention.entities and mention.type in ("company", "institution"):
                return mention
        return None

    def _other(self, span: Span) -> SourcePart:
        """Organisations, papers and groups: named where the reference or the text names them."""
        text = span.of(self.text)
        words = self.low[span.start : span.end].replace(",", " ").split()
        if any(word in self.words.speech.documents for word in words):
            return SourcePart(text, span, None, None, "document")
        place = bisect_left(self.mention_starts, span.start)
        for mention in self.mentions[place:]:
            if mention.span.start >= span.end:
                break
            if mention.entities and not any(word in self.words.speech.forecasters for word in words):
                return SourcePart(
                    text,
                    span,
                    mention.entities[0],
                    mention.head or mention.span.of(self.text),
                    _MENTION_TYPES.get(mention.type, "unknown"),
                )
        if any(word in self.words.speech.forecasters for word in words):
            return SourcePart(text, span, None, None, "group")
        return SourcePart(text, span, None, None, "unknown")
