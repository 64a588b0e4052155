"""What tells one kind of clause, subject and quotation from another, in the tokens around a word of saying.

Questions with short answers: whether an infinitive opens here, whether a frame ends there, whether marks hold a name.
`_clauses` asks them and puts sources, cues and contents together.
"""

from __future__ import annotations

from checkers.extract._names import name_book
from checkers.extract._noun_phrases import HARD, PUNCTUATION, SUBJECT_LIMIT, PhraseReader, Range
from checkers.extract._speech_tokens import QUOTED
from checkers.model.language import Cue

ASIDE_LIMIT = 24
_PARTICLE_LIMIT = 40
_SUBJECT_NEAR = 9
"""Words within which a clause without conjunction shows its verb."""
_SHORT_SUBJECT = 5
"""Words of a subject that a frame parts from its verb."""


class ClauseSigns(PhraseReader):
    """Answers about one stretch of tokens; takes no decision on who speaks."""

    def _is_owned(self, index: int) -> bool:
        """Whether a form that is a verb and a noun is the noun here: "her claim", "Marsh's promise", "Stellen"."""
        before = self._word(index - 1)
        owned = before in self.speech.determiners or before in self.speech.possessives or before.endswith(("'s", "s'"))
        return self._is_noun(index) or (self.words[index] in self.speech.nouns and owned)

    def _is_telling(self, index: int, start: int, end: int) -> bool:
        """Whether a preposition with other work besides ("nach") stands before a noun of telling ("Angaben")."""
        wanted = self.speech.according_nouns.get(self.words[index])
        if wanted is None or start > index + 1:
            return True
        return any(self.words[at].endswith(wanted) for at in range(start, end))

    def _is_adjective(self, at: int) -> bool:
        """By its ending and by no subject before it, which would make it a verb."""
        if not self.words[at].endswith(("e", "en", "er", "es", "em")):
            return False
        return at == 0 or not (self.tokens.is_capital(at - 1) or self.words[at - 1] in self.speech.pronouns)

    def _opens_its_clause(self, index: int) -> bool:
        """Whether the noun is the subject of its sentence: where its clause then ends, only the grammar tells."""
        if self.speech.verb_second:
            return False
        before = self.words[self._clause_start(index, commas=True) : index]
        verbs = (
            self.speech.predicates | self.lexicon.verbs.keys() | self.speech.prepositions | self.speech.gerunds.keys()
        )
        return not any(word in verbs or word.endswith(self.speech.pasts) for word in before)

    def _clause_behind(self, end: int) -> int | None:
        """Where the clause of content begins that opens right here."""
        if not self.speech.verb_second:
            return end + 1 if self._word(end) in self.speech.that else None
        if self._word(end + 1) == "," and self._is_plain(end):
            # The particle of a verb whose object the noun is: "wies den Vorwurf zurück, …".
            end += 1
        if self._word(end) != ",":
            return None
        content = end + 1
        if self._word(content) in self.speech.that:
            return content + 1
        return content if self._is_infinitive_clause(content) or self._is_reported(content) else None

    def _is_plain(self, at: int) -> bool:
        """An adjective, as far as small letters tell: neither verb, small word, name nor sign."""
        word = self._word(at)
        speech = self.speech
        if not word.isalpha() or self.tokens.is_capital(at) or word in self.lexicon.verbs:
            return False
        small = speech.determiners | speech.prepositions | speech.of | speech.conjunctions | speech.auxiliaries
        return word not in small and word not in speech.possessives and word not in speech.blockers

    def _agent(self, clause: int, end: int) -> Range | None:
        """Who or what a passive says it by: "von der Werft", "in dem Schreiben"."""
        for at in range(clause, end):
            if self.words[at] in self.speech.agents:
                last = self._german_phrase_end(at + 1, leads=False)
                if last > at + 1 and self._speaks((at + 1, last)):
                    return at + 1, last
        return None

    def _particle_follows(self, index: int) -> bool:
        return self._word(index - 1) in self.speech.particles[self.words[index]] or self._particle_at(index) >= 0

    def _particle_at(self, index: int) -> int:
        """Where a separable verb's particle closes its clause; -1 if nowhere."""
        wanted = self.speech.particles.get(self.words[index], frozenset())
        for at in range(index + 1, min(self.count, index + _PARTICLE_LIMIT)):
            if self.words[at] in wanted and (
                at + 1 >= self.count or self.words[at + 1] in PUNCTUATION or self._word(at + 1) == QUOTED
            ):
                return at
            if self.words[at] in ";:":
                return -1
        return -1

    def _aside_start(self, first: int) -> int | None:
        """Where "wie", "as" or "según" opens the clause of this verb as an aside."""
        at = first - 1
        while at >= 0 and first - at <= ASIDE_LIMIT:
            word = self.words[at]
            if word in self.speech.as_says and (
                at == 0 or self.words[at - 1] in PUNCTUATION | self.speech.conjunctions
            ):
                return at
            if word in HARD or (word == QUOTED and not self._is_scare(at)) or word in self.speech.that:
                return None
            if word == "," and not self._is_apposition_comma(at, first):
                return None
            at -= 1
        return None

    def _is_apposition_comma(self, comma: int, end: int) -> bool:
        return self.speech.verb_second and end - comma <= 14

    def _goes_on(self, content: Range, start: int) -> bool:
        """Whether a frame stands in the middle of its clause: "El muelle, aseguró Robledo, no se cerrará"."""
        short = content[1] - content[0] <= _SHORT_SUBJECT and self._word(content[0]) != QUOTED
        return short and self._word(start) in self.speech.resumes

    def _is_named_subject(self, start: int, comma: int) -> bool:
        """Whether all that stands before a verb's comma is a subject with its name or office."""
        found = self._with_apposition(comma)
        opening = self._previous_comma(comma)
        return found == (start, comma) and opening is not None and self._belongs((opening + 1, comma))

    def _resumes(self, start: int, end: int, after: int) -> int | None:
        """Where the content of a parenthetical frame ends: "The ads, Marsh said, were accurate"; None where the frame
        closes it."""
        speech = self.speech
        following = self._word(after + 1)
        if self._word(after) != "," or self._word(end) != "," or self._word(start) == QUOTED or not speech.predicates:
            return None
        if following in speech.that or following in speech.how or following in speech.predicates:
            return self._content_end(after + 1)
        if any(word in speech.predicates for word in self.words[start:end]):
            return None
        small = speech.conjunctions | speech.gerunds.keys() | speech.barriers | speech.relatives | speech.as_says
        return None if following in small or following == QUOTED else self._content_end(after + 1)

    def _is_bare_clause(self, start: int) -> bool:
        """Whether a subject with its verb opens here, though no conjunction says so: "noted [costs had risen]"."""
        speech = self.speech
        if not speech.predicates or not self._starts_clause(start) or self.words[start] in speech.predicates:
            return False
        for at in range(start + 1, min(self.count, start + _SUBJECT_NEAR)):
            word = self.words[at]
            if self._is_predicate(start, at):
                return True
            if word in PUNCTUATION or word == QUOTED or word in speech.relatives or word in speech.that:
                return False
            if word in speech.barriers or word in speech.conjunctions or word in speech.how:
                return False
        return False

    def _is_predicate(self, start: int, at: int) -> bool:
        """A verb form behind a subject: of the language's list, or a regular past behind a plural, pronoun or name."""
        word, before = self.words[at], self.words[at - 1]
        if word in self.speech.predicates:
            return not self.tokens.is_capital(at)
        if at == start or not word.endswith(self.speech.pasts) or self.tokens.is_capital(at):
            return False
        return before.endswith("s") or before in self.speech.pronouns or self.tokens.is_capital(at - 1)

    def _own_infinitive(self, start: int) -> int | None:
        """Where an infinitive of the speaker's own doing opens: "a promis de [fermer]", "negó [haber vendido]"."""
        endings = self.speech.infinitives
        if not endings:
            return None
        if self._word(start) in self.speech.to:
            start += 1
        at = start
        while self._word(at) in self.speech.negations or self._word(at) in self.speech.resumes:
            at += 1
        word = self._word(at)
        if len(word) < 3 or not word.endswith(endings) or self.tokens.is_capital(at) or self._is_source_word(word):
            return None
        return start

    def _infinitive_start(self, index: int) -> int | None:
        """Where the infinitive of a vow or an order begins: at once, or behind the one who is asked."""
        start = index + 1
        while self._word(start) in self.speech.light:
            start += 1
        at = start if self._word(start) in self.speech.to else self._hearer_end(start)
        following = self._word(at + 1)
        names = following in self.speech.determiners or following in self.speech.pronouns
        if self._word(at) not in self.speech.to or names or at + 1 >= self.count or self.tokens.is_capital(at + 1):
            return None
        return at

    def _goes_behind(self, found: Range, clause: int, behind: Range) -> bool:
        """Whether the subject is the phrase behind the verb, and the one before it an object or an adverb: "Deren
        Haltung nannte ER", "Offenbar sagte ERTAN KAYA"."""
        first = self._word(behind[0])
        if first in self.speech.expletives:
            return False
        if first in self.speech.subjects:
            return True
        if found != (clause, clause + 1) or self._word(clause) in self.speech.pronouns:
            return False
        known = clause > 0 or self._is_source_word(self._word(clause)) or self._is_known_noun(clause)
        bare = self.tokens.is_capital(behind[0]) and first not in self.speech.determiners
        return self._is_nominative(behind) or (bare and not known)

    def _is_known_noun(self, index: int) -> bool:
        """Whether the document has a sentence's first word as a name or noun elsewhere, with its capital inside a
        sentence."""
        return name_book(self.tokens.text, self.lexicon).is_noun(self.words[index])

    def _is_name_quote(self, at: int) -> bool:
        """ "sagte zum „Abendblatt“": a few words in marks behind a noun or preposition are something's name."""
        if not self._is_scare(at):
            return False
        before = self._word(at - 1)
        return (
            before in self.speech.prepositions
            or before in self.speech.of
            or (before in self.speech.determiners and before not in self.speech.articles)
            or (at > 0 and self.tokens.is_capital(at - 1) and before not in self.lexicon.verbs)
        )

    def _names_object(self, at: int, source: Range, cue: Cue) -> bool:
        """Whether marks name what the verb does something with: "zeigt das Stück „Der alte Kai am Rand“"."""
        behind_noun = at != source[1] and self.tokens.is_capital(at - 1)
        return self._is_name_quote(at) or (cue is Cue.SHOW and behind_noun)

    def _opens_relative(self, start: int) -> bool:
        """ ", der das Abkommen …": an article with no noun of its own opens a relative clause."""
        if self._word(start) not in self.speech.determiners or self._word(start) in self.speech.articles:
            return False
        following = self._word(start + 1)
        small = self.speech.determiners | self.speech.prepositions | self.speech.light | self.speech.pronouns.keys()
        return following in small or following in self.speech.auxiliaries

    def _is_nominative(self, phrase: Range) -> bool:
        """Whether a noun phrase behind the verb is its subject, so that the word before the verb is an adverb."""
        first = self._word(phrase[0])
        opens = first in self.speech.pronouns or self._opens_title(phrase[0]) or first in self.speech.nominatives
        return opens and self._is_spokesman(phrase)

    def _is_reported(self, start: int) -> bool:
        """Whether a verb form of reported speech ("sei", "habe") stands in the clause that begins here."""
        for at in range(start, min(self.count, start + SUBJECT_LIMIT)):
            if self.words[at] in self.speech.reported:
                return True
            if self.words[at] in HARD:
                return False
        return False

    def _is_infinitive_clause(self, start: int) -> bool:
        """ "…, den Giftmüll zu entsorgen", "…, das Blatt abzuwerten": to its end, where the infinitive stands."""
        end = self._next(start, PUNCTUATION | {QUOTED}, 40) or self.count
        for at in range(max(start, end - 3), end):
            word = self.words[at]
            if word in self.speech.to and self._word(at + 1).endswith("n") and not self.tokens.is_capital(at + 1):
                return True
            if len(word) > 6 and word.endswith("n") and any(mark in word[2:-3] for mark in self.speech.to):
                return not self.tokens.is_capital(at)
        return False

    def _follows_at_once(self, comma: int, start: int) -> bool:
        """Whether a reported clause's comma stands right behind its frame, and opens no relative clause."""
        following = self._word(comma + 1)
        if following in self.speech.barriers or following in self.speech.relatives or following in self.speech.light:
            return False
        if self._opens_relative(comma + 1):
            return False
        return comma <= start or self._adverbials_end(start) >= comma

    def _previous_quoted(self, index: int) -> int | None:
        """A verb at its clause's end has its quotation before it: "als „reine Show“ bezeichnet"."""
        for at in range(index - 1, max(-1, index - 6), -1):
            if self.words[at] == QUOTED:
                return at
            if self.words[at] in PUNCTUATION:
                return None
        return None

    def _comma_after(self, start: int) -> int | None:
        """The comma that opens the reported clause: not one of an apposition to the subject."""
        comma = self._next(start, {","}, 24, stops=HARD)
        while comma is not None:
            following = self._next(comma + 1, {","}, 12, stops=HARD)
            if following is None:
                break
            remark = (comma + 1, following)
            if not (self._belongs(remark) or self._adverbials_end(comma + 1) >= following):
                break
            comma = following
        return comma

    def _closes(self, start: int, verb: int) -> bool:
        """Whether a frame behind its content ends here: nothing but adverbials and the verb's particle, and no clause
        that the verb opens anew."""
        end = self._adverbials_end(start)
        if self._word(end) in self.speech.particles.get(self.words[verb], ()):
            end += 1
        if not self._ends_after(end):
            return False
        following = self._word(end + 1)
        return self._word(end) != "," or not (following in self.speech.that or following in self.speech.how)

    def _is_mood(self, start: int, at: int) -> bool:
        """Whether a form is the verb of reported speech: no noun ("Stelle"), and no opening of a condition."""
        return at > start and not self.tokens.is_capital(at)

    def _is_subjunctive(self, start: int, at: int) -> bool:
        """A regular verb in the mood of reported speech, by its ending and place: "Der Konzern prüfe den Verkauf"."""
        word = self.words[at]
        endings = self.speech.reported_endings
        if not endings or at == start or len(word) < 4 or not word.endswith(endings) or self.tokens.is_capital(at):
            return False
        if word.endswith(self.speech.past_endings) or word in self.speech.auxiliaries | self.speech.blockers:
            return False
        if word in self.speech.determiners or word in self.speech.light or word in self.lexicon.times:
            return False
        before = self.words[at - 1]
        if word in self.speech.prepositions or word in self.speech.conjunctions:
            return False
        subject = self.tokens.is_capital(at - 1) or before in self.speech.pronouns
        attribute = at + 1 < self.count and self.tokens.is_capital(at + 1)
        return subject and not attribute and self._is_one_constituent(start, at)

    def _is_one_constituent(self, start: int, end: int) -> bool:
        """Whether nothing before `end` can be a verb: nouns, articles, prepositions, adverbs, and adjectives before a
        noun."""
        speech = self.speech
        small = speech.determiners | speech.prepositions | speech.of | speech.name_particles | speech.conjunctions
        for at in range(start, end):
            word = self.words[at]
            if word in small or word in speech.light or word in speech.pronouns or word in self.lexicon.times:
                continue
            if self.tokens.is_capital(at) or word == QUOTED or not word[0].isalpha():
                continue
            if (
                self._is_adjective(at)
                and at + 1 < end
                and (self.tokens.is_capital(at + 1) or self._is_adjective(at + 1))
            ):
                continue
            return False
        return True

    def _opens_field(self, start: int) -> bool:
        """Whether a clause's first word opens a noun phrase; a capital alone may be an adverb's ("Zudem")."""
        if self.words[start] in self.speech.determiners or self._is_source_word(self.words[start]):
            return True
        return self._opens_title(start) or (start + 1 < self.count and self.tokens.is_capital(start + 1))

    def _is_spokesman(self, source: Range) -> bool:
        """Where every noun is capitalised, only pronouns, offices and nouns of speakers tell a speaker."""
        words = self.words[source[0] : source[1]]
        return any(w in self.speech.pronouns or self._is_source_word(w) or w in self.lexicon.title_words for w in words)

    def _frame_end(self, start: int) -> int:
        at = start
        while at < self.count:
            if self.words[at] in PUNCTUATION:
                following = self._word(at + 1)
                remark = following in self.speech.relatives or following in self.speech.gerunds
                if self.words[at] != "," or not remark:
                    return at
                at += 1
            at += 1
        return self.count
