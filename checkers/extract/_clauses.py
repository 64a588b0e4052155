"""Who speaks and what is said, read from the tokens around a word of saying.

Nothing here knows a word of any language: the lexicon says what is a cue, a determiner, a preposition; this module
knows only where sources and contents stand beside them.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from checkers.extract._clause_signs import ASIDE_LIMIT, ClauseSigns
from checkers.extract._noun_phrases import HARD, PUNCTUATION, SUBJECT_LIMIT, Range
from checkers.extract._speech_tokens import QUOTED, Tokens
from checkers.model.language import Cue

_NEAR = 5
_OBJECT_NEAR = 7
_RESUMED = 14
"""Words of a sentence within which such an adverb hangs the whole of it on what was told before."""


@dataclass(slots=True)
class Frame:
    """One act of saying in token numbers. `source` is None where the subject has to be found elsewhere."""

    cue: Range
    content: Range
    source: Range | None
    inherits: bool = False
    """The speaker is the main clause's subject (gerunds) or was named before (null subjects)."""
    calls: bool = False
    impersonal: bool = False


class ClauseReader(ClauseSigns):
    """Reads the frames of one stretch of tokens."""

    def __init__(self, tokens: Tokens) -> None:
        super().__init__(tokens)
        self.main_subject: Range | None = None
        """Subject of the latest finite cue, for gerunds and coordinated verbs."""

    def frames(self) -> list[Frame]:
        found: list[Frame] = []
        cues = self.lexicon.cues
        for index, word in enumerate(self.words):
            if word in cues and (not self._is_noun(index) or word in self.speech.nouns):
                frame = self._frame_at(index)
                if frame is not None and frame.content[0] < frame.content[1]:
                    found.append(frame)
        return found

    def _frame_at(self, index: int) -> Frame | None:
        word = self.words[index]
        if word in self.lexicon.phrasal:
            length = self.tokens.phrase_at(index, self.lexicon.whence)
            if length:
                return self._whence(index, length)
            length = self.tokens.phrase_at(index, self.lexicon.according)
            frame = self._according(index, length) if length else None
            if frame is not None:
                return frame
            length = self.tokens.phrase_at(index, self.lexicon.impersonal)
            if length:
                return self._impersonal(index, length)
        if word in self.speech.according_after:
            return self._according_after(index)
        frame = self._verb(index) if word in self.lexicon.verbs and not self._is_owned(index) else None
        return frame or (self._noun_cue(index) if word in self.speech.nouns else None)

    # Prepositional cues.

    def _whence(self, index: int, length: int) -> Frame | None:
        """ "de nombreuses critiques selon lesquelles …": the source stands before."""
        end = index - 1 if self._word(index - 1) == "," else index
        source = self._noun_phrase_before(end, loose=True)
        if source is None:
            return None
        first, last = source
        while first < last - 1 and not self._opens_phrase(first) and self.words[first] not in self.speech.of:
            first += 1
        start = index + length
        return Frame((index, start), (start, self._content_end(start)), (first, last))

    def _according(self, index: int, length: int) -> Frame | None:
        """ "According to a filing, …", "…, according to a filing", "Der Absatz sei laut Verband gestiegen"."""
        start = index + length
        clause = self._clause_start(index)
        leads = self._is_lead(clause, index)
        if self._word(start) in self.speech.finite and self.words[index] in self.speech.as_says:
            return None
        if self.words[index] in self.speech.according_aside:
            behind_comma = not leads and self._word(index - 1) in (",", QUOTED)
            if not behind_comma or not self._opens_phrase(start):
                return None
        if self.speech.verb_second:
            end = self._german_phrase_end(start, leads=leads)
        else:
            end = self._phrase_to_punctuation(start)
        if self._word(start) in self.speech.that or not self._is_telling(index, start, end):
            return None
        if end <= start or not self._speaks((start, end), firm=not leads and self._word(index - 1) != ","):
            return None
        source = (start, end)
        cue = (index, start)
        if leads and self.speech.verb_second and self._word(end) == ",":
            # The verb would follow at once: what stands between commas is a remark on the source.
            closing = self._next(end + 1, {","}, 24, stops=HARD)
            if closing is not None:
                if self._belongs((end + 1, closing)):
                    source = (start, closing)
                end = closing
        if leads:
            content = end + 1 if self._word(end) == "," else end
            return Frame(cue, (content, self._content_end(content)), source)
        before_end = index - 1 if self._word(index - 1) in (",", "–", "—", "-") else index
        return self._around(cue, source, clause, before_end, end)

    def _around(self, cue: Range, source: Range, clause: int, before_end: int, after: int) -> Frame | None:
        """An aside that stands inside or behind its content."""
        closed = self._word(after) in ("", ".", ";", ")", "?", "!", "…")
        if not closed and self._word(after) != "," and self._word(cue[0] - 1) != ",":
            # Inside its clause without commas: the content is the clause around it, from its comma if that is near.
            comma = self._previous_comma(min(cue[0], source[0]))
            if comma is not None and min(cue[0], source[0]) - comma <= _NEAR and not self.speech.verb_second:
                clause = comma + 1
            return Frame(cue, (clause, self._content_end(after)), source)
        if closed or before_end - clause >= 6 or self._word(after + 1) in self.speech.conjunctions:
            return Frame(cue, (clause, before_end), source)
        rest = after + 1 if self._word(after) == "," else after
        if not closed and self._content_end(rest) - rest >= 2:
            return Frame(cue, (clause, self._content_end(rest)), source)
        return Frame(cue, (clause, before_end), source)

    def _according_after(self, index: int) -> Frame | None:
        """ "Einer Studie zufolge …": the source stands before the cue."""
        source = self._source_before_preposition(index)
        if source is None:
            return None
        clause = self._clause_start(index)
        if source[0] <= clause + 1:
            start = index + 1
            return Frame((index, start), (start, self._content_end(start)), source)
        before_end = source[0] - 1 if self._word(source[0] - 1) == "," else source[0]
        return self._around((index, index + 1), source, clause, before_end, index + 1)

    def _source_before_preposition(self, index: int) -> Range | None:
        """ "ersten Berichten zufolge", "seiner Meinung nach": back over nouns, their genitives and adjectives."""
        if not self.speech.verb_second:
            return self._noun_phrase_before(index, loose=True)
        wanted = self.speech.according_nouns.get(self.words[index])
        if wanted is not None and not self._word(index - 1).endswith(wanted):
            return None
        start = index
        while start > 0 and index - start < 12:
            word = self.words[start - 1]
            is_noun = self.tokens.is_capital(start - 1) or word == QUOTED
            small = word in self.speech.determiners or word in self.speech.of or word in self.speech.name_particles
            adjective = start < index and self.tokens.is_capital(start) and self._is_adjective(start - 1)
            if not (is_noun or (small and start < index) or (adjective and word not in self.speech.blockers)):
                break
            if (
                word in self.speech.light
                or word in self.speech.auxiliaries
                or (word in self.lexicon.verbs and not is_noun)
            ):
                break
            start -= 1
            if word in self.speech.determiners and word not in self.speech.of:
                break
        return (start, index) if start < index else None

    def _impersonal(self, index: int, length: int) -> Frame | None:
        """ "…, hieß es aus Finanzkreisen": the source, if any, follows a preposition."""
        start = index + length
        source: Range | None = None
        end = start
        if self._word(start) in self.speech.prepositions | self.speech.of:
            end = self._adverbial_end(start)
            source = (start + 1, end)
        clause = self._clause_start(index)
        leads_on = self._word(start) == ":" or (
            self._word(start) == "," and self._word(start + 1) in self.speech.that | self.speech.how
        )
        if source is None and self._word(clause) in self.speech.prepositions and index - clause <= ASIDE_LIMIT:
            # "In dem Antrag heißt es": the paper stands before.
            last = index - 1 if self._word(index - 1) == "," else index
            source = (clause + 1, last) if last > clause + 1 else None
        if not leads_on and self._word(index - 1) in (",", QUOTED) and index - 1 > clause:
            before_end = index - 1 if self._word(index - 1) == "," else index
            return Frame((index, start), (clause, before_end), source, impersonal=True)
        follow = self._next(end, {",", ":"}, 14)
        if follow is None:
            return None
        content = follow + 1
        if self._word(content) in self.speech.that:
            content += 1
        if source is None and follow > start + 1 and self._word(start) in self.speech.prepositions:
            source = (start + 1, follow)
        return Frame((index, start), (content, self._content_end(content)), source, impersonal=True)

    # Nouns.

    def _noun_cue(self, index: int) -> Frame | None:
        """ "Marsh's claim that …", "die Forderung der Partei, …": the source is whose the noun is."""
        speech = self.speech
        end = index + 1
        source: Range | None = None
        if self._word(end) in speech.of and self._word(end + 1) not in speech.that:
            end = self._german_phrase_end(end, leads=True) if speech.verb_second else self._phrase_end(end + 1)
            source = (index + 1 if speech.verb_second else index + 2, end)
        if self._word(end) in speech.of and self._word(end + 1) in speech.that:
            end += 1
        content = self._clause_behind(end)
        owner = self._owner(index) if source is None else None
        if content is None and self.words[index] in speech.views and self._word(end) == "," and owner is not None:
            return Frame((index, index + 1), (end + 1, self._content_end(end + 1)), owner)
        if content is None or self._opens_its_clause(index):
            return None
        source = source or owner
        if source is not None and not self._speaks(source):
            source = None
        last = self._content_end(content)
        if self._word(self._clause_start(index)) in speech.prepositions and not speech.verb_second:
            # "Amid reports that the talks had failed, shares fell": what is told ends with its adverbial.
            comma = self._next(content, {","}, last - content)
            last = last if comma is None else comma
        return Frame((index, index + 1), (content, last), source)

    def _owner(self, index: int) -> Range | None:
        """Whose noun it is, by what stands before it: "Marsh's claim", "repeated his claim"."""
        at = index - 1
        while self._is_plain(at):
            at -= 1
        if self._word(at).endswith(("'s", "s'")):
            return self._noun_phrase_before(at + 1)
        if self._word(at) in self.speech.possessives:
            clause = self._clause_start(at)
            found = self._opening_phrase(clause, at) if clause < at else None
            return found if found is not None and self._acts(found) else None
        return None

    def _passive(self, index: int) -> Frame | None:
        """ "Es wurde berichtet, dass …", "In dem Brief wird gefordert, …": told by nobody, or by what it is told in."""
        speech = self.speech
        clause = self._clause_start(index, commas=True)
        group = self.words[clause:index]
        if not speech.passives or not (speech.passives.intersection(group) or self._word(index + 1) in speech.passives):
            return None
        end = index + 1
        while self._word(end) in speech.passives or self._word(end) in speech.auxiliaries:
            end += 1
        cue = (index, index + 1)
        if self.lexicon.verbs[self.words[index]] is Cue.CALL:
            quoted = self._previous_quoted(index)
            if quoted is None:
                return None
            return Frame(cue, (quoted, quoted + 1), self._agent(clause, index), impersonal=True, calls=True)
        content = self._clause_behind(end)
        if content is None:
            return None
        return Frame(cue, (content, self._content_end(content)), self._agent(clause, index), impersonal=True)

    # Verbs.

    def _verb(self, index: int) -> Frame | None:
        word = self.words[index]
        first, has_auxiliary, blocked = self._verb_group(index)
        if blocked:
            return self._passive(index) if word in self.speech.perfect else None
        edge = self._edge(first)
        if word in self.speech.particles and not self._particle_follows(index):
            return None
        aside = self._aside_start(edge)
        if aside is not None:
            return self._as_says(aside, edge, index)
        if word not in self.speech.finite and not has_auxiliary:
            return self._gerund(index) if word in self.speech.gerunds else None
        cue = self.lexicon.verbs[word]
        frame = self._second(index, first, cue) if self.speech.verb_second else self._plain(index, edge, cue)
        if frame is not None:
            frame.cue = (first, index + 1)
            self.main_subject = frame.source or self.main_subject
        return frame

    def _verb_group(self, index: int) -> tuple[int, bool, bool]:
        """Where the verb group begins, whether an auxiliary is in it, whether something makes it no act of saying."""
        first, has_auxiliary = index, False
        at = index - 1
        steps = 0
        participle = self.words[index] not in self.speech.finite or self.words[index] in self.speech.perfect
        reach = 14 if self.speech.verb_second and participle else 5
        while at >= 0 and steps < reach:
            word = self.words[at]
            if word in self.speech.blockers:
                return first, has_auxiliary, True
            if word in self.speech.auxiliaries:
                first, has_auxiliary = at, True
            elif (
                word not in self.speech.light and not (reach > 5 and word not in PUNCTUATION and not has_auxiliary)
            ) or (has_auxiliary and reach > 5):
                break
            at -= 1
            steps += 1
        return first, has_auxiliary, False

    def _as_says(self, aside: int, first: int, index: int) -> Frame | None:
        """ "…, wie das Unternehmen mitteilte", "según anunció el banco"."""
        cue = (first, index + 1)
        source: Range | None = None
        end = index + 1
        if self._word(end) in self.speech.auxiliaries:
            end += 1
        if first - aside > 1:
            source = self._trimmed_phrase(aside + 1, first)
        else:
            source = self._noun_phrase_after(index + 1)
            end = self._adverbials_end(source[1] if source is not None else index + 1)
        clause = self._clause_start(aside)
        if aside <= clause:
            comma = self._next(end, {","}, 14)
            if comma is None:
                return None
            return Frame(cue, (comma + 1, self._content_end(comma + 1)), source, inherits=source is None)
        before_end = aside - 1 if self._word(aside - 1) == "," else aside
        if source is None and self.speech.null_subject:
            # "Orrin invertirá 2 millones, según anunció": the verb's missing subject is the clause's.
            source = self._opening_phrase(clause, before_end)
        return Frame(cue, (clause, before_end), source, inherits=source is None)

    def _trimmed_phrase(self, start: int, end: int) -> Range | None:
        """The noun phrase that a span of tokens begins with, without the adverbials behind it."""
        found = self._noun_phrase_after(start)
        if found is None:
            return None
        return found[0], min(found[1], end)

    def _gerund(self, index: int) -> Frame | None:
        """ ", ajoutant que …": the speaker is the main clause's subject."""
        content = self._after_verb(index)
        word = self._word(content)
        if word in self.speech.that or word == ":":
            content += 1
        elif (
            word != QUOTED
            and word not in self.speech.how
            and not (
                self.speech.finite and self.lexicon.verbs[self.words[index]] is Cue.SAY and self._starts_clause(content)
            )
        ):
            return None
        source = self.main_subject
        if source is None and self._word(index - 1) in self.speech.as_says:
            # "Ardley was quoted as saying": the passive's subject spoke.
            source = self._opening_phrase(self._clause_start(index), index)
        return Frame((index, index + 1), (content, self._content_end(content)), source, inherits=True)

    def _plain(self, index: int, first: int, cue: Cue) -> Frame | None:
        """Languages whose subject stands before its verb, or behind it after a comma."""
        span = (first, index + 1)
        before = self._word(first - 1)
        after = self._after_verb(index)
        following = self._word(after)
        if cue is Cue.CALL:
            return self._call(index, first)
        if following in self.speech.that or (following in self.speech.how and cue is not Cue.QUOTE):
            content = after + 1 if following in self.speech.that else after
            source = self._voice(index + 1, after) or self.subject(first)
            return self._with_content(span, source, content)
        if before in (",", QUOTED, "!", "?", "…", "–", "—") or self._hung(index + 1):
            inverted = self._inverted(index, first, span)
            if inverted is not None:
                return inverted
        if following == ":" or following == QUOTED:
            content = after + 1 if following == ":" else after
            source = self.subject(first) or self._inverted_subject(index)
            if source is None and not (self.speech.null_subject or before in self.speech.conjunctions):
                return None
            return self._quoted_content(span, source, content)
        subject = self.subject(first)
        if cue is Cue.QUOTE and subject is not None:
            quoted = self._next(after, {QUOTED}, _OBJECT_NEAR, stops=PUNCTUATION)
            if quoted is not None:
                return Frame(span, (quoted, quoted + 1), subject, calls=True)
        if subject is not None:
            trailing = self._trailing(index, after, subject, span)
            if trailing is not None:
                return trailing
        return self._open_content(span, subject, after, cue, index)

    def _with_content(self, span: Range, source: Range | None, content: int) -> Frame | None:
        first, after_verb = span
        if source is None and self._word(first - 1) in PUNCTUATION | {"", QUOTED} | self.speech.conjunctions:
            source = self._inverted_subject(after_verb - 1)
        if source is not None:
            return Frame(span, (content, self._content_end(content)), source)
        before = self._word(first - 1)
        if before in self.speech.conjunctions and self.main_subject is not None:
            return Frame(span, (content, self._content_end(content)), self.main_subject)
        if self.speech.null_subject or before in self.speech.conjunctions:
            return Frame(span, (content, self._content_end(content)), None, inherits=True)
        return None

    def _quoted_content(self, span: Range, source: Range | None, content: int) -> Frame:
        if self._word(content) == QUOTED:
            end = content + 1
            while self._word(end) == QUOTED:
                end += 1
            if self._word(end) in (".", "", ","):
                return Frame(span, (content, end), source, inherits=source is None)
            return Frame(span, (content, content + 1), source, inherits=source is None)
        return Frame(span, (content, self._content_end(content)), source, inherits=source is None)

    def _inverted(self, index: int, first: int, span: Range) -> Frame | None:
        """ "…, a déclaré M. Altman jeudi.", ""…," said Whitlock."""
        before = self._word(first - 1)
        if self.words[index] in self.speech.hearers and before != QUOTED:
            return None
        source = self._noun_phrase_after(index + 1)
        if source is None:
            if self.speech.null_subject and self._ends_after(self._adverbials_end(index + 1)) and first > 1:
                return self._before(span, None, first)
            return None
        rest = self._adverbials_end(source[1])
        if before != QUOTED and not self._hung(index + 1) and not self._ends_after(rest):
            return None
        frame = self._before(span, source, first)
        if frame is not None and before == "," and self._word(rest) == "," and self._goes_on(frame.content, rest + 1):
            frame.content = (frame.content[0], self._content_end(rest + 1))
        return frame

    def _before(self, span: Range, source: Range | None, first: int) -> Frame | None:
        end = first - 1 if self._word(first - 1) in (",", "–", "—") else first
        start = self._clause_start(end)
        if self._word(end - 1) == QUOTED and start < end - 1 and self._word(end - 2) in (".", ":", QUOTED, ";"):
            start = end - 1
        if end - start < 1 or (end - start < 2 and self._word(start) != QUOTED):
            return None
        if self._word(first - 1) == "," and self._is_named_subject(start, first - 1):
            return None
        return Frame(span, (start, end), source, inherits=source is None)

    def _trailing(self, index: int, after: int, subject: Range, span: Range) -> Frame | None:
        """ "…, it said on Thursday.", ""…," Chief Executive Lucan Ashdown said."""
        before = self._word(subject[0] - 1)
        if before not in (",", QUOTED, "–", "—", "!", "?", "…") or not self._ends_after(after):
            return None
        end = subject[0] - 1 if before in (",", "–", "—") else subject[0]
        start = self._clause_start(end)
        if self._word(end - 1) == QUOTED and start < end - 1 and self._word(end - 2) in (".", ":", QUOTED, ";"):
            start = end - 1
        rest = self._resumes(start, end, after)
        if rest is not None:
            return Frame(span, (start, rest), subject)
        if end - start < 2 and self._word(start) != QUOTED:
            return None
        return Frame(span, (start, end), subject)

    def _open_content(self, span: Range, subject: Range | None, after: int, cue: Cue, index: int) -> Frame | None:
        """Content without a conjunction: "said net debt would fall", "analysts expect a loss"."""
        vow: int | None = None
        vows = self.words[index] in self.speech.vows
        says = cue in (Cue.SAY, Cue.STATE) and self.words[index] not in self.speech.causatives
        if subject is not None and self.speech.infinitives and (vows or says):
            vow = self._own_infinitive(index + 1)
        elif subject is not None and vows:
            vow = self._infinitive_start(index)
        if vow is not None:
            return Frame(span, (vow, self._content_end(vow)), subject)
        if subject is None and self._word(span[0] - 1) in self.speech.conjunctions and cue is Cue.SAY:
            subject = self.main_subject
        if subject is None or self._ends_after(after):
            return None
        if cue is Cue.SAY and self._starts_clause(after) and self._word(after) not in self.speech.barriers:
            return Frame(span, (after, self._content_end(after)), subject)
        if cue in (Cue.STATE, Cue.THINK, Cue.SHOW) and self._is_bare_clause(after):
            return Frame(span, (after, self._content_end(after)), subject)
        if cue is Cue.THINK and self._is_forecaster(subject) and not self._is_infinitive(index + 1):
            return Frame(span, (index + 1, self._content_end(index + 1, phrase=True)), subject)
        return None

    def _call(self, index: int, first: int) -> Frame | None:
        """ "called the plan "reckless"", "qu'elle a décrit comme un "moindre mal"."""
        quoted = self._next(index + 1, {QUOTED}, 14, stops=HARD)
        if quoted is None:
            return None
        source = self.subject(first) or self._inverted_subject(index)
        if source is None and not self.speech.null_subject:
            return None
        return Frame((first, index + 1), (quoted, quoted + 1), source, inherits=source is None, calls=True)

    def _second(self, index: int, first: int, cue: Cue) -> Frame | None:
        """German and Dutch: the finite verb is the clause's second part; clauses stand between commas."""
        span = (first, index + 1)
        before = self._word(first - 1)
        verb = first
        if cue is Cue.CALL:
            quoted = self._next(index + 1, {QUOTED}, 24, stops=HARD)
            if quoted is None:
                quoted = self._previous_quoted(index)
            if quoted is None or (self._is_name_quote(quoted) and self._word(quoted - 1) not in self.speech.as_called):
                return None
            source = self._second_subject(verb)
            inherits = source is None and before in self.speech.conjunctions
            if source is None and not inherits:
                return None
            return Frame(span, (quoted, quoted + 1), source, inherits=inherits, calls=True)
        inverted = before in (",", QUOTED, "–", "—", "!", "?", "…")
        mark = first - 1 if before == QUOTED else first - 2
        quoted = self._word(mark) == QUOTED and mark >= 0 and before in (",", QUOTED) and not self._is_name_quote(mark)
        if inverted and index == first and (cue is not Cue.QUOTE or quoted):
            source = self._noun_phrase_after(index + 1)
            if source is not None and (quoted or self._closes(source[1], index)):
                frame = self._before(span, source, first)
                if frame is not None:
                    return frame
        source = self._second_subject(verb)
        if source is None:
            return None
        start = max(index + 1, source[1], self._particle_at(index) + 1)
        named = self._next(source[1], {QUOTED}, 24, stops=HARD) if cue is not Cue.THINK else None
        if named is not None and self._word(named - 1) in self.speech.as_called:
            return Frame(span, (named, named + 1), source, calls=True)
        colon = self._next(start, {":", QUOTED}, 30, stops=frozenset(".;"))
        while colon is not None and self.words[colon] == QUOTED and self._names_object(colon, source, cue):
            colon = self._next(colon + 1, {":", QUOTED}, 30, stops=frozenset(".;"))
        comma = self._comma_after(start)
        if colon is not None and (comma is None or colon < comma) and cue is not Cue.THINK:
            content = colon + 1 if self.words[colon] == ":" else colon
            return self._quoted_content(span, source, content)
        if comma is not None:
            content = comma + 1
            if self._word(content) in self.speech.that:
                content += 1
            elif not self._is_infinitive_clause(content) and (
                cue not in (Cue.SAY, Cue.STATE, Cue.THINK)
                or (
                    self._word(content) not in self.speech.how | {QUOTED}
                    and not self._is_reported(content)
                    and not self._follows_at_once(comma, start)
                )
            ):
                return None
            if content < self.count and self._word(content) != QUOTED:
                return Frame(span, (content, self._content_end(content)), source)
            if self._word(content) == QUOTED:
                behind = self._word(content + 1)
                if behind not in PUNCTUATION | {"", QUOTED} and behind not in self.speech.conjunctions:
                    return Frame(span, (content, self._content_end(content)), source)
                return self._quoted_content(span, source, content)
        if cue is Cue.THINK and self._is_forecaster(source) and start < self.count:
            return Frame(span, (start, self._content_end(start, phrase=True)), source)
        return None

    def _second_subject(self, verb: int) -> Range | None:
        clause = self._clause_start(verb, commas=True)
        opening = self._word(clause)
        is_field = clause < verb and (
            opening in self.speech.determiners
            or opening in self.speech.pronouns
            or self._is_source_word(opening)
            or (
                self.tokens.is_capital(clause)
                and opening
                not in self.speech.prepositions
                | self.speech.light
                | self.lexicon.times
                | self.speech.barriers
                | self.speech.demonstratives
            )
        )
        if opening in self.speech.barriers and clause < verb:
            # A clause whose verb stands at its end: "weil die Werft … nannte".
            return self._noun_phrase_after(clause + 1)
        if self._word(verb - 1) in self.speech.conjunctions:
            return self.main_subject if self._shares_verb(verb - 1) else self._shared_subject(verb - 1)
        if self._word(verb - 1) in self.speech.relatives or (
            clause > 0 and self._word(clause) in self.speech.relatives
        ):
            return self.subject(verb)
        if is_field and self._word(verb - 1) != ",":
            found = self._noun_phrase_before(verb)
            if found == (clause, clause + 1) and opening.endswith(self.speech.adverb_endings):
                found = None
            if found is not None and self._acts(found):
                behind = self._noun_phrase_after(verb + 1)
                return behind if behind is not None and self._goes_behind(found, clause, behind) else found
        if self._word(verb - 1) == ",":
            found = self._with_apposition(verb - 1)
            if found is not None:
                return found
        return self._noun_phrase_after(verb + 1)

    def _shares_verb(self, conjunction: int) -> bool:
        """Whether the clause before a conjunction has the cue whose subject was read last."""
        clause = self._clause_start(conjunction)
        return self.main_subject is not None and any(
            self.words[at] in self.speech.finite for at in range(max(clause, conjunction - SUBJECT_LIMIT), conjunction)
        )

    # Other ways in.

    def reported(self) -> Range | None:
        """A whole sentence in the mood of reported speech ("Der Markt wachse wieder."), or after "demnach"."""
        start = 0
        while self._word(start) in self.speech.conjunctions:
            start += 1
        end = self._content_end(start)
        stop = self.count - 1 if self.words[-1] in PUNCTUATION else self.count
        for at in range(start, end):
            word = self.words[at]
            if word == "," or word in self.speech.that or word in self.speech.barriers:
                return None
            if (word in self.speech.reported and self._is_mood(start, at)) or self._is_subjunctive(start, at):
                return start, stop
            if word in self.speech.auxiliaries or word in self.speech.blockers or word in self.speech.finite:
                return None
        return None

    def resumed(self) -> tuple[Range, Range] | None:
        """Content and cue of a sentence that an adverb hangs on what was told before: "Demnach wächst der Markt"."""
        for at, word in enumerate(self.words[:_RESUMED]):
            if word in self.speech.resumptives:
                start = at + 1 if at == 0 else 0
                end = self._content_end(start)
                return ((start, end), (at, at + 1)) if end > start else None
            if word in HARD:
                return None
        return None

    def hearsay(self) -> tuple[Range, Range] | None:
        """ "Der Fahrer soll eingeschlafen sein.": content and cue of a sentence told as others' by its verb alone."""
        end = self.count - 1 if self.words and self.words[-1] in PUNCTUATION else self.count
        if end < 4 or self.words[end - 1] not in self.speech.hearsay_ends:
            return None
        for at in range(1, end - 2):
            word = self.words[at]
            if word == "," or word in self.speech.that or word in self.speech.barriers:
                return None
            if word in self.speech.hearsay:
                participle = self.words[end - 2]
                wanted = self.speech.hearsay_ends[self.words[end - 1]]
                return ((0, end), (at, at + 1)) if participle.endswith(wanted) else None
        return None

    def taken_up(self) -> tuple[Range, Range] | None:
        """Cue and source of "Das erklärte gestern ein Sprecher.", whose content stands before."""
        if self.count < 3 or self.words[0] not in self.speech.takes_up or self.words[1] not in self.speech.finite:
            return None
        cue = self.lexicon.verbs[self.words[1]]
        if cue not in (Cue.SAY, Cue.STATE):
            return None
        source = self._noun_phrase_after(2)
        if source is None or not self._closes(source[1], 1):
            return None
        return (1, 2), source

    def is_bare(self, index: int) -> bool:
        """Whether the stretch is a frame without content around the cue at `index`: "Altman wrote on Thursday."."""
        if self._word(self.count - 1) not in (".", "") and self.words[-1] in PUNCTUATION:
            return False
        first, has_auxiliary, blocked = self._verb_group(index)
        if blocked or (self.words[index] not in self.speech.finite and not has_auxiliary):
            return False
        edge = self._edge(first)
        subject = self.subject(edge)
        if subject is not None and subject[0] <= 1:
            return self._adverbials_end(self._after_verb(index)) >= self.count - 1
        found = self._noun_phrase_after(index + 1) if edge == 0 else None
        return found is not None and self._adverbials_end(found[1]) >= self.count - 1

    def opening_source(self) -> Range | None:
        """The first noun phrase of a lead-in such as "In Oslo the minister put it this way:" that could speak."""
        for start in range(self.count):
            word = self.words[start]
            if word in self.speech.pronouns and word not in self.speech.determiners:
                return start, start + 1
            if start == 0 and self.speech.verb_second and not self._opens_field(start) and not self._is_known_noun(0):
                continue
            if self._word(start - 1) in self.speech.prepositions or self._word(start - 1) in self.speech.of:
                continue
            if self._opens_phrase(start) and word not in self.lexicon.times:
                find_end = (
                    partial(self._german_phrase_end, leads=False) if self.speech.verb_second else self._phrase_end
                )
                end = find_end(start)
                if end > start and word not in self.speech.obliques and self._speaks((start, end), firm=True):
                    return start, self._with_following_apposition(end)
        return (0, 1) if self.count and self._speaks((0, 1), firm=True) else None

    def interruptions(self) -> list[tuple[Range, Range, list[Range]]]:
        """Frames inside a quotation's marks, each with the speech before it, the last also with that behind it."""
        found: list[tuple[Range, Range, list[Range]]] = []
        said_until = 0
        for index, word in enumerate(self.words):
            if word not in self.lexicon.verbs or index < said_until:
                continue
            first, has_auxiliary, blocked = self._verb_group(index)
            if blocked or (word not in self.speech.finite and not has_auxiliary):
                continue
            edge = self._edge(first)
            before = self._word(edge - 1)
            if edge - 1 <= said_until or before not in (",", "!", "?", "…", "–", "—", "-"):
                continue
            source = self._noun_phrase_after(index + 1)
            if source is None:
                continue
            if self.speech.verb_second and not self._is_spokesman(source):
                continue
            end = self._frame_end(source[1])
            found.append(((first, index + 1), source, [(said_until, edge)]))
            said_until = end
        if found and said_until < self.count:
            found[-1][2].append((said_until, self.count))
        return found
