"""Noun phrases that could speak, and where clauses begin and end.

Nothing here knows a word of any language: the lexicon says what is a determiner, a preposition, a noun of speakers;
this module knows only how they stand together.
"""

from __future__ import annotations

from checkers.extract._speech_tokens import QUOTED, Tokens
from checkers.model.language import Cue

HARD = frozenset(";:.!?…()[]–—-")
PUNCTUATION = HARD | {","}
SUBJECT_LIMIT = 30
_BARE = 3
"""Words of a subject without an article."""
_REMARKS = 3
"""Remarks between commas that a name can have: age, office, relative clause."""

Range = tuple[int, int]
"""Tokens [first, end)."""


class PhraseReader:
    """Looks for noun phrases and clause ends in one stretch of tokens."""

    def __init__(self, tokens: Tokens) -> None:
        self.tokens = tokens
        self.words = tokens.words
        self.lexicon = tokens.lexicon
        self.speech = tokens.lexicon.speech
        self.count = len(tokens.words)

    def _edge(self, first: int) -> int:
        """Where the verb group begins with the adverbs and clitics before it: "lui dit", "also said"."""
        while first > 0 and self.words[first - 1] in self.speech.light:
            first -= 1
        return first

    def _is_noun(self, index: int) -> bool:
        """Where nouns are capitalised, a capitalised form inside a sentence is no verb ("Stellen")."""
        if not self.speech.verb_second or index == 0 or not self.tokens.is_capital(index):
            return False
        return self.words[index] in self.lexicon.verbs and self.words[index - 1] not in HARD | {QUOTED}

    # Sources.

    def subject(self, first: int) -> Range | None:
        """The subject that stands before a verb group; None where there is none that could speak."""
        before = self._word(first - 1)
        if before in self.speech.conjunctions:
            return self._shared_subject(first - 1)
        if before in self.speech.relatives:
            end = first - 2 if self._word(first - 2) == "," else first - 1
            found = self._noun_phrase_before(end, loose=True)
        elif before == ",":
            found = self._with_apposition(first - 1)
        else:
            found = self._noun_phrase_before(first)
        if found is None:
            return None
        return found if self._acts(found) or self._is_bare_plural(found) else None

    def _is_bare_plural(self, phrase: Range) -> bool:
        """ "aides" of "…, aides said": a plural without an article between a comma and its verb."""
        start, end = phrase
        if self._word(start - 1) not in (",", QUOTED) or end - start > _BARE or not self.speech.predicates:
            return False
        return self.words[end - 1].endswith("s") and all(self._is_small_noun(at) for at in range(start, end))

    def _is_small_noun(self, at: int) -> bool:
        speech = self.speech
        word = self.words[at]
        small = speech.determiners | speech.prepositions | speech.barriers | speech.auxiliaries | speech.pronouns.keys()
        return word[0].isalpha() and word not in small and word not in speech.predicates

    def _shared_subject(self, conjunction: int) -> Range | None:
        """The subject of the verb before in "Ebersole confirmed the round and said"."""
        clause = self._clause_start(conjunction)
        for at in range(conjunction - 1, clause, -1):
            if self.words[at] in self.speech.finite:
                edge = self._edge(at)
                if self._word(edge - 1) not in self.speech.conjunctions:
                    return self.subject(edge)
        return self._opening_phrase(clause, conjunction)

    def _opening_phrase(self, clause: int, limit: int) -> Range | None:
        """The noun phrase that a clause begins with; of a name, its capitals."""
        end = clause
        while end < limit and (self.tokens.is_capital(end) or self.words[end] in self.speech.name_particles):
            end += 1
        if self.words[clause] not in self.speech.determiners and self._is_name_run((clause, end)):
            return clause, end
        found = self._noun_phrase_after(clause)
        return found if found is not None and found[1] < limit else None

    def _noun_phrase_before(self, end: int, *, loose: bool = False) -> Range | None:
        """The noun phrase that ends just before `end`."""
        speech = self.speech
        at = end - 1
        limit = max(-1, end - SUBJECT_LIMIT)
        while at > limit:
            word = self.words[at]
            if word == ")" and at == end - 1 and (opening := self._opening_bracket(at)) is not None:
                at = opening - 1
                continue
            if word in PUNCTUATION or word == QUOTED or word in speech.that:
                break
            if word in speech.barriers and word not in speech.of:
                break
            if word in speech.pronouns and at < end - 1 and word not in speech.determiners:
                break
            if word in speech.conjunctions and self._conjunction_parts(at, end):
                break
            if (
                at < end - 1
                and (word in speech.finite or word in speech.auxiliaries)
                and not self.tokens.is_capital(at)
            ):
                break
            if loose and word in speech.prepositions and word not in speech.of:
                break
            at -= 1
        start = at + 1
        skipped = speech.conjunctions | speech.light | self.lexicon.times
        while (
            start < end
            and self.words[start] in skipped
            and not (start == end - 1 and self.words[start] in speech.pronouns)
        ):
            start += 1
        if start < end and self.words[start] in speech.prepositions and self.words[start] not in speech.determiners:
            start = self._after_adverbial(start, end)
        return (start, end) if start < end else None

    def _opening_bracket(self, closing: int) -> int | None:
        """Where the bracket opens that closes right before a verb: "Peter Vogt (SPD) sagte"."""
        for at in range(closing - 1, max(-1, closing - 16), -1):
            if self.words[at] == "(":
                return at
        return None

    def _after_adverbial(self, start: int, end: int) -> int:
        """ "In Berlin the minister said": the subject is the last noun phrase with a determiner or a name."""
        for at in range(end - 1, start, -1):
            if (
                self.words[at] in self.speech.determiners
                and self.words[at - 1] not in self.speech.of | self.speech.prepositions
            ):
                return at
        at = end
        while at > start + 1 and self.tokens.is_capital(at - 1):
            at -= 1
        return at

    def _conjunction_parts(self, at: int, end: int) -> bool:
        """Whether a conjunction joins clauses, not the two halves of a subject."""
        if self._word(at - 1) == ",":
            return True
        following = self._word(at + 1)
        if following in self.speech.pronouns and following not in self.speech.determiners:
            return True
        if following not in self.speech.determiners:
            return False
        back = at
        while back > 0 and self.words[back - 1] not in PUNCTUATION and at - back <= 5:
            back -= 1
        return at - back > 4

    def _with_apposition(self, comma: int, depth: int = 1) -> Range | None:
        """The subject before ", finance chief of Orrin," where `comma` is the last of these commas."""
        opening = self._previous_comma(comma)
        if opening is None:
            return None
        remark = (opening + 1, comma)
        earlier = self._previous_comma(opening)
        core: Range | None = None
        if earlier is not None and depth < _REMARKS and self._is_remark(earlier + 1, opening):
            core = self._with_apposition(opening, depth + 1)
        if core is None:
            core = self._noun_phrase_before(opening)
        if core is None:
            return None
        return (core[0], comma) if self._belongs(remark) else core

    def _previous_comma(self, end: int) -> int | None:
        for at in range(end - 1, max(-1, end - SUBJECT_LIMIT), -1):
            word = self.words[at]
            if word == ",":
                return at
            if word in ";:.–—" or word == QUOTED:
                return None
        return None

    def _is_remark(self, start: int, end: int) -> bool:
        """Age, relative clause, participle: what can stand between a name and its title."""
        if end - start <= 2 and self._word(start)[:1].isdigit():
            return True
        return (
            self._word(start) in self.speech.relatives
            or self._word(start) in self.speech.appositions
            or self._has_title((start, end))
        )

    def _belongs(self, remark: Range) -> bool:
        """Whether a remark is a name or an office, and so part of the source's words."""
        return self._is_name_run(remark) or self._has_title(remark)

    def _has_title(self, phrase: Range) -> bool:
        start, end = phrase
        if self._word(start) in self.speech.relatives:
            return False
        return any(self.tokens.phrase_at(at, self.lexicon.offices) for at in range(start, min(end, start + 6)))

    def _is_name_run(self, phrase: Range) -> bool:
        start, end = phrase
        if not 0 < end - start <= 6:
            return False
        capitals = 0
        for at in range(start, end):
            if self.tokens.is_capital(at) and not self.words[at][0].isdigit():
                capitals += 1
            elif self.words[at] not in self.speech.name_particles:
                return False
        return capitals > 0

    def _noun_phrase_after(self, start: int) -> Range | None:
        """The source behind its verb: "le directeur général Sam Altman", "Maud Kerdrel, présidente de Brisec"."""
        speech = self.speech
        word = self._word(start)
        if word in speech.inversions or (word in speech.pronouns and word not in speech.determiners):
            return start, start + 1
        while self._word(start) in speech.light and self._word(start) not in speech.determiners:
            start += 1
        start = self._skip_times(start)
        if not self._opens_phrase(start):
            return None
        end = self._phrase_end(start)
        if end <= start:
            return None
        end = self._with_following_apposition(end)
        found = (start, end)
        return found if self._acts(found) else None

    def _skip_times(self, start: int) -> int:
        times = self.lexicon.times
        while True:
            word = self._word(start)
            if word in times and not self._opens_title(start):
                start += 1
            elif (word in self.speech.determiners and (self._word(start + 1) in times or self._is_day(start + 1))) or (
                word in self.speech.prepositions | self.speech.of and self._word(start + 1) in times
            ):
                start += 2
            elif word[:1].isdigit() and self._word(start - 1) in times:
                start += 1
            else:
                return start

    def _is_day(self, index: int) -> bool:
        return self._word(index)[:1].isdigit() and self._word(index + 1) in self.lexicon.months

    def _opens_title(self, index: int) -> bool:
        return self.tokens.phrase_at(index, self.lexicon.offices) > 0

    def _opens_phrase(self, start: int) -> bool:
        word = self._word(start)
        if not word or word in PUNCTUATION or word == QUOTED or word in self.speech.that:
            return False
        return (
            word in self.speech.determiners
            or word in self.lexicon.titles.honorifics
            or self._is_source_word(word)
            or word in self.lexicon.title_words
            or self.tokens.is_capital(start)
        )

    def _phrase_end(self, start: int) -> int:
        speech = self.speech
        at = start
        while at < self.count:
            word = self.words[at]
            if word in PUNCTUATION or word == QUOTED:
                break
            if at > start and word not in speech.of and word not in speech.name_particles:
                if word in self.lexicon.stops and not self.tokens.is_capital(at):
                    break
                if word in self.lexicon.times:
                    break
                if word in speech.pronouns and word not in speech.determiners and not self.tokens.is_capital(at):
                    break
                if (word in self.lexicon.verbs or word in speech.auxiliaries) and not self.tokens.is_capital(at):
                    break
                if word in speech.conjunctions and not self._joins_names(at):
                    break
                if word in speech.light and word not in speech.determiners:
                    break
            if at > start and speech.verb_second and self._opens_object(at):
                break
            at += 1
        while at > start and self.words[at - 1] in speech.of | speech.determiners | speech.conjunctions:
            at -= 1
        return at

    def _opens_object(self, at: int) -> bool:
        """A determiner right behind a noun that is no genitive: "erwarten Volkswirte | ein Plus"."""
        word = self.words[at]
        return word in self.speech.determiners and word not in self.speech.of and self.tokens.is_capital(at - 1)

    def _joins_names(self, at: int) -> bool:
        following = at + 1
        if following >= self.count:
            return False
        return (
            self.tokens.is_capital(following)
            or self._opens_title(following)
            or self.words[following] in self.speech.determiners
        )

    def _with_following_apposition(self, end: int) -> int:
        """Include ", Maud Kerdrel" or ", finance chief of Orrin" behind a noun phrase."""
        if self._word(end) != ",":
            return end
        start = end + 1
        stop = self._next(start, PUNCTUATION | {QUOTED}, 20) or self.count
        if stop - start > 20 or start >= stop:
            return end
        if self._is_name_run((start, stop)):
            return stop
        head = start + 1 if self._word(start) in self.speech.determiners else start
        possessive = self._word(head).endswith("'s") or self._word(head).endswith("'")
        near = range(head, min(stop, head + (5 if possessive else 3)))
        if any(self._opens_title(at) for at in near) and self._word(start) not in self.speech.prepositions:
            last = self._phrase_end(head + 1 if possessive else head)
            return min(max(last, head + 1), stop) if last > start else end
        return end

    def _inverted_subject(self, index: int) -> Range | None:
        return self._noun_phrase_after(index + 1)

    def _voice(self, start: int, end: int) -> Range | None:
        """ "par la voix de sa directrice, Odile Marcheval,": the person who spoke."""
        for at in range(start, end):
            length = self.tokens.phrase_at(at, self.lexicon.voices)
            if length:
                last = end - 1 if self._word(end - 1) == "," else end
                return at + length, last
        return None

    def _acts(self, phrase: Range) -> bool:
        """Whether a noun phrase can be the subject of a verb of saying."""
        return self._word(phrase[0]) not in self.speech.obliques and self._speaks(phrase)

    def _speaks(self, phrase: Range, *, firm: bool = False) -> bool:
        """Whether a noun phrase can be a source. `firm`: names, pronouns and nouns of speakers only."""
        start, end = phrase
        first = self._word(start)
        if end - start == 1 and (first in self.speech.pronouns or first in self.speech.inversions):
            return True
        if end - start == 1 and first in self.speech.demonstratives:
            return False
        if first in self.speech.pronouns and first not in self.speech.determiners:
            return False
        named = False
        for at in range(start, end):
            word = self.words[at]
            if self._is_source_word(word) or word in self.lexicon.title_words or word in self.lexicon.titles.honorifics:
                return True
            if word == ",":
                break
            is_first_article = at == start and word in self.speech.determiners
            named = named or (self.tokens.is_capital(at) and word not in self.lexicon.times and not is_first_article)
        if named:
            return True
        return not firm and end - start >= 2 and first in self.speech.determiners and first not in self.speech.articles

    def _is_source_word(self, word: str) -> bool:
        return word in self.speech.sources or word in self.speech.forecasters or word in self.speech.documents

    def _is_forecaster(self, subject: Range) -> bool:
        start, end = subject
        if any(self.words[at] in self.speech.forecasters for at in range(start, end)):
            return True
        return self._has_title(subject)

    # Places.

    def _word(self, index: int) -> str:
        return self.words[index] if 0 <= index < self.count else ""

    def _next(
        self, start: int, wanted: set[str] | frozenset[str], reach: int, stops: frozenset[str] = frozenset()
    ) -> int | None:
        for at in range(start, min(self.count, start + reach)):
            word = self.words[at]
            if word in wanted:
                return at
            if word in stops:
                return None
        return None

    def _clause_start(self, index: int, *, commas: bool = False) -> int:
        """Where the clause that holds `index` begins: after a semicolon, a colon, or at the stretch's start."""
        at = index - 1
        while at >= 0:
            word = self.words[at]
            if word in (";", ":") or (word == "." and at < index - 1):
                return at + 1
            if commas and word == ",":
                return at + 1
            at -= 1
        return 0

    def _is_lead(self, clause: int, index: int) -> bool:
        """Whether nothing but small words stands between the clause's start and `index`."""
        if index == clause:
            return True
        if self._word(index - 1) in self.speech.that:
            return True
        small = self.speech.conjunctions | self.speech.light | self.lexicon.times | {","}
        return all(self.words[at] in small for at in range(clause, index))

    def _hung(self, index: int) -> bool:
        return self._word(index) in self.speech.inversions

    def _ends_after(self, index: int) -> bool:
        """Whether nothing of a clause follows: a stop, a comma, a gerund or a conjunction."""
        word = self._word(index)
        return (
            word in ("", ".", ",", ";", ")", "!", "?", "…", "–", "—", QUOTED)
            or word in self.speech.conjunctions
            or word in self.speech.gerunds
            or word in self.speech.barriers
        )

    def _after_verb(self, index: int) -> int:
        """The token behind the verb's adverbials: "said [in an email] [on Monday] that"."""
        start = index + 1
        if self._hung(start):
            start += 1
        while self._word(start) in self.speech.light:
            start += 1
        if self.words[index] in self.speech.hearers:
            start = self._hearer_end(start)
        end = self._adverbials_end(start)
        if self._word(end) == ",":
            comma = self._next(end + 1, {","}, 14, stops=HARD)
            if comma is not None and self._word(comma + 1) in self.speech.that:
                return comma + 1
        return end

    def _hearer_end(self, start: int) -> int:
        """ "told reporters", "told the BBC", "told a news conference"."""
        word = self._word(start)
        if (
            word in self.speech.that
            or word in self.speech.prepositions
            or not word
            or word in PUNCTUATION
            or word == QUOTED
        ):
            return start
        at = start + 1
        if word in self.speech.determiners and at < self.count and self.tokens.is_capital(at):
            start = at
        elif word in self.speech.determiners:
            while (
                at < self.count and at - start <= 3 and not self._opens_clause(at) and self.words[at] not in PUNCTUATION
            ):
                at += 1
            return at
        if self.tokens.is_capital(start):
            while at < self.count and self.tokens.is_capital(at):
                at += 1
        return at

    def _opens_clause(self, index: int) -> bool:
        word = self._word(index)
        return (
            word in self.speech.determiners
            or word in self.speech.pronouns
            or word in self.speech.that
            or word in self.speech.prepositions
            or word in self.lexicon.times
            or self.tokens.is_capital(index)
        )

    def _adverbials_end(self, start: int) -> int:
        at = start
        while at < self.count:
            moved = self._skip_times(at)
            if (
                moved == at
                and self._word(at) in self.speech.prepositions
                and self._word(at) not in self.speech.barriers
            ):
                moved = self._adverbial_end(at)
            if moved == at and self._word(at) in self.speech.light:
                moved = at + 1
            if moved == at:
                return at
            at = moved
        return at

    def _adverbial_end(self, start: int) -> int:
        """End of a prepositional phrase: a second determiner, a pronoun or a conjunction opens something new."""
        speech = self.speech
        at = start + 1
        nouns = 0
        while at < self.count:
            word = self.words[at]
            if word == QUOTED and not nouns and at > start:
                # "on “Face the Capital”": the name of where it was said.
                nouns += 1
                at += 1
                continue
            if (
                word in PUNCTUATION
                or word == QUOTED
                or word in speech.that
                or word in speech.how
                or word in speech.gerunds
                or (nouns and word in speech.barriers)
            ):
                break
            if word in speech.conjunctions:
                break
            if nouns and word in self.lexicon.times:
                break
            if nouns and word in speech.prepositions and word not in speech.of:
                break
            if (
                nouns
                and (word in speech.determiners or word in speech.pronouns)
                and self.words[at - 1] not in speech.of
            ):
                break
            if word not in speech.determiners and word not in speech.of:
                nouns += 1
            at += 1
        return at

    def _starts_clause(self, index: int) -> bool:
        word = self._word(index)
        return (
            bool(word)
            and word not in PUNCTUATION
            and word not in self.speech.prepositions
            and word not in self.speech.blockers
        )

    def _is_infinitive(self, index: int) -> bool:
        return self._word(index) in self.speech.blockers

    def _phrase_to_punctuation(self, start: int) -> int:
        """End of a source behind a preposition: to the comma, with the appositions that follow it."""
        word = self._word(start)
        if word in self.speech.pronouns and self._word(start + 1) != ",":
            return start + 1
        end = self._next(start, frozenset(",;:.!?…()[]–—-") | {QUOTED}, 40)
        end = self.count if end is None else end
        while end - 1 > start and self.words[end - 1] in self.lexicon.times | self.speech.determiners:
            end -= 1
        if self._word(end) != ",":
            return end
        stop = self._next(end + 1, PUNCTUATION | {QUOTED}, 20)
        if stop is None:
            stop = self.count
        remark = (end + 1, stop)
        if self._is_name_run(remark) and (self._has_title((start, end)) or self._word(stop) != ","):
            return stop
        if self._has_title((remark[0], min(stop, remark[0] + 4))) and (
            self._word(stop) != "," or not self._has_title((start, end))
        ):
            return stop
        first = self._word(end + 1)
        if self._word(stop) == "," and (first in self.speech.relatives or first in self.speech.appositions):
            return stop
        return end

    def _german_phrase_end(self, start: int, *, leads: bool) -> int:
        """End of a source before the clause's verb: nouns are capitalised, adjectives stand only before them."""
        speech = self.speech
        word = self._word(start)
        if word in speech.pronouns and word not in speech.determiners:
            return start + 1
        at = end = start
        inside = True
        genitives = 0
        while at < self.count and at - start <= 24:
            word = self.words[at]
            if word == "(" and not inside and (closing := self._next(at, {")"}, 8)) is not None:
                at = end = closing + 1
                continue
            if word in PUNCTUATION or (word == QUOTED and not self._is_scare(at)):
                break
            if word[0].isdigit() and not inside:
                break
            if word == QUOTED or self._is_noun_like(at) or word == "&" or any(map(str.isdigit, word)):
                if not leads and not inside and self._word(at - 1) == QUOTED:
                    break
                end, inside = at + 1, False
            elif word in speech.determiners and word not in speech.of and not inside and at > start:
                break
            elif word in speech.determiners or word in speech.of or word in speech.name_particles:
                opens = word in speech.of and at > start and self.words[at - 1] not in speech.of
                if opens and not leads and not self._takes_genitive(start, at - 1):
                    break
                genitives += opens
                if genitives > 1 and not leads:
                    break
                inside = True
            elif not inside and word.endswith("er") and self._is_telling_noun(at - 1) and self._is_noun_like(at + 1):
                # "Nach Angaben informierter Kreise": a genitive without an article.
                inside = True
            elif word in speech.conjunctions:
                if not self._joins_names(at):
                    break
                inside = True
            elif word in speech.prepositions and word not in speech.barriers:
                if at == start or not (leads or self.words[at - 1] in speech.determiners):
                    break
                if inside and self.words[at - 1] not in speech.determiners:
                    break
                inside = True
            elif not inside or word in speech.auxiliaries or word in speech.blockers or word in speech.light:
                break
            at += 1
        return end

    def _is_noun_like(self, index: int) -> bool:
        """A capital at the word's beginning or behind its hyphen: "Bericht", "ai-Bericht"."""
        if index >= self.count:
            return False
        written = self.tokens.text[self.tokens.starts[index] : self.tokens.ends[index]]
        return written[:1].isupper() or written.rpartition("-")[2][:1].isupper()

    def _takes_genitive(self, start: int, index: int) -> bool:
        """Whether the noun at `index` can have a genitive behind it: in a phrase without article a bare name cannot,
        and what follows is the clause's subject ("laut Amelung der Hafen")."""
        word = self.words[index]
        if word in self.speech.name_particles or word in self.speech.prepositions:
            return True
        return (
            self.words[start] in self.speech.determiners
            or self._is_telling_noun(index)
            or self._is_source_word(word)
            or self._opens_title(index)
        )

    def _is_telling_noun(self, index: int) -> bool:
        """ "Angaben", "Polizeiangaben": a noun that names what is told."""
        return any(self._word(index).endswith(wanted) for wanted in self.speech.according_nouns.values())

    def _is_scare(self, index: int) -> bool:
        quotation = self.tokens.quotations.get(index)
        return quotation is not None and quotation.scare

    def _content_end(self, start: int, *, phrase: bool = False) -> int:
        """Where reported content ends: the stretch's end, a semicolon, or the reporter's own voice after a comma."""
        speech = self.speech
        at = start
        while at < self.count:
            word = self.words[at]
            if word == ";":
                break
            if word == ")" and "(" not in self.words[start:at]:
                break
            if word in speech.conjunctions and word not in speech.light and at > start and self._says_on(at + 1):
                break
            if word == "," and at + 1 < self.count:
                following = self.words[at + 1]
                if following in self.lexicon.asides and self.tokens.phrase_at(at + 1, self.lexicon.asides):
                    break
                if following in speech.gerunds and following not in speech.finite:
                    break
                if self._is_aside(at + 1):
                    break
                if following in speech.as_says:
                    break
                if phrase and following in speech.conjunctions:
                    break
                if self._is_inverted_cue(at + 1) or self._is_comment(at + 1) or self._is_trailing_cue(at + 1):
                    break
            at += 1
        end = at
        while end > start and self.words[end - 1] in PUNCTUATION - {")", "]"}:
            end -= 1
        return end

    def _is_aside(self, index: int) -> bool:
        """Whether a preposition of saying opens here: not "so dass", nor "nach" without a noun of telling."""
        if self.tokens.phrase_at(index, self.lexicon.impersonal):
            return True
        length = self.tokens.phrase_at(index, self.lexicon.according)
        if not length:
            return False
        if self.words[index] in self.speech.according_aside:
            return self._opens_phrase(index + length)
        wanted = self.speech.according_nouns.get(self.words[index])
        return (
            wanted is None or length > 1 or any(self._word(at).endswith(wanted) for at in range(index + 1, index + 6))
        )

    def _says_on(self, index: int) -> bool:
        """ "… and added that", "… und kündigte an": the speaker's next saying, no part of the first."""
        at = index
        while self._word(at) in self.speech.auxiliaries or self._word(at) in self.speech.light:
            at += 1
        word = self._word(at)
        if not (word in self.speech.finite or (at > index and word in self.speech.perfect)) or self._is_noun(at):
            return False
        if self.speech.verb_second:
            return True
        following = self._word(self._after_verb(at))
        return following in self.speech.that or (following in (QUOTED, ":") and self._is_lexical_cue(at))

    def _is_lexical_cue(self, at: int) -> bool:
        """A verb that does little but say."""
        return self.lexicon.verbs[self.words[at]] is Cue.SAY

    def _is_trailing_cue(self, start: int) -> bool:
        """ ", Reuters reported on Monday.": a speaker and a cue with nothing said behind them."""
        for at in range(start, min(self.count, start + 8)):
            word = self.words[at]
            if (
                word in PUNCTUATION
                or word == QUOTED
                or word in self.speech.barriers
                or word in self.speech.conjunctions
            ):
                return False
            if at > start and word in self.speech.finite:
                ends = self._ends_after(self._adverbials_end(at + 1))
                return ends and self._word(at - 1) not in self.speech.blockers and self._speaks((start, at), firm=True)
        return False

    def _is_comment(self, index: int) -> bool:
        """ ", a move that …", ", un service qu'il …": a noun that takes up the whole clause, and what becomes of it."""
        if self._word(index) not in self.speech.articles:
            return False
        return any(self._word(at) in self.speech.that | self.speech.relatives for at in (index + 2, index + 3))

    def _is_inverted_cue(self, index: int) -> bool:
        """ ", a déclaré M. Altman": a verb of saying right after the comma, its speaker behind it."""
        at = index
        while self._word(at) in self.speech.auxiliaries or self._word(at) in self.speech.light:
            at += 1
        word = self._word(at)
        if word not in self.speech.finite and not (at > index and word in self.speech.perfect):
            return False
        return self._noun_phrase_after(at + 1) is not None
