"""Who says what: sources, cues and contents.

A direct quotation, a reported clause and a mixture of the two are all attributions; docs/attributions.md shows,
sentence by sentence, what is one and what is not. Sentences without a cue and without a quotation are read only once.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from checkers.extract._clauses import ClauseReader, Frame
from checkers.extract._noun_phrases import Range
from checkers.extract._plain import folded
from checkers.extract._speakers import Speakers
from checkers.extract._speech_tokens import QUOTED, Lexicon, Tokens, lexicon, tokenize
from checkers.extract.roles import find_roles
from checkers.model.claim import Attribution, DateMention, Mention, Role
from checkers.model.document import Quotation, Segments, Sentence, Span, Zone
from checkers.model.language import Language

_SILENT = (Zone.BYLINE, Zone.CAPTION, Zone.DATELINE)
_EDGES = " \t\n\r\u00a0\u202f\u2009,;:.–—-"
_SIGNS = ("Sc", "Sm", "So")
"""Unicode categories of signs that belong to the amount beside them: currency, mathematical, other symbols."""
_PERCENT = "%‰"
_STANDALONE_WORDS = 4
_LONG_QUOTATION = 6
"""Words from which a quotation is no name or title, but somebody's words, wherever it stands."""
_LISTED = 2
"""Quotations in one sentence above which those without a frame are a list of names."""
_SMALL_WORD = 3
"""Letters up to which a word is small in a title."""
_FRAME_LIMIT = 220
_LONGEST_SENTENCE = 400


@dataclass(slots=True)
class _Stretch:
    """Sentences that one frame can govern: a quotation keeps the sentences that it spans together."""

    span: Span
    paragraph: int
    quotations: list[int]
    has_cue: bool


@dataclass(slots=True)
class _Draft:
    content: Span
    source: Span | None
    cue: Span | None
    inherits: bool
    quotation: int | None
    direct: bool
    paragraph: int
    stretch: Span


def find_attributions(
    text: str,
    language: Language | None,
    segments: Segments,
    mentions: Sequence[Mention],
    dates: Sequence[DateMention],
    roles: Sequence[Role] | None = None,
) -> tuple[Attribution, ...]:
    """Every attribution of the text, in the order of their contents.

    `mentions` tell entity ids where a reference is loaded, and can be empty. `roles` are found here when not given.
    """
    if language is None:
        return ()
    words = lexicon(language)
    known_roles = find_roles(text, language, segments, mentions) if roles is None else roles
    reader = _Reader(text, words, segments)
    drafts = reader.read()
    speakers = Speakers(text, words, segments, mentions, known_roles)
    return _finish(text, drafts, speakers, dates)


class _Reader:
    """Goes through a document's stretches and keeps who spoke last."""

    def __init__(self, text: str, words: Lexicon, segments: Segments) -> None:
        self.text = text
        self.words = words
        self.segments = segments
        self.top = _outermost(segments.quotations)
        self.top_ends = [segments.quotations[number].span.end for number in self.top]
        self.drafts: list[_Draft] = []
        self.latest: Span | None = None
        """The source of the latest attribution, for speakers that a verb leaves out."""
        self.latest_paragraph = -2
        self.previous: _Stretch | None = None

    def read(self) -> list[_Draft]:
        for stretch in self._stretches():
            before = len(self.drafts)
            if stretch.has_cue:
                self._read_frames(stretch)
            goes_on = len(self.drafts) == before and (self._read_reported(stretch) or self._read_hearsay(stretch))
            if stretch.has_cue and len(self.drafts) == before:
                self._read_taken_up(stretch)
            self.previous = stretch
            if stretch.quotations and not goes_on:
                self._read_quotations(stretch, before)
            if len(self.drafts) > before:
                self.latest_paragraph = stretch.paragraph
        return self.drafts

    def _stretches(self) -> Iterator[_Stretch]:
        cues = self._cue_offsets()
        sentences = self.segments.sentences
        number = 0
        quotation = 0
        quotations = self.segments.quotations
        while number < len(sentences):
            sentence = sentences[number]
            number += 1
            if sentence.zone in _SILENT:
                continue
            end = sentence.span.end
            inside: list[int] = []
            while quotation < len(self.top) and quotations[self.top[quotation]].span.start < sentence.span.start:
                quotation += 1
            while True:
                while quotation < len(self.top) and quotations[self.top[quotation]].span.start < end:
                    inside.append(self.top[quotation])
                    end = max(end, quotations[self.top[quotation]].span.end)
                    quotation += 1
                if number < len(sentences) and self._goes_on(sentences[number], sentence.paragraph, end, inside):
                    end = max(end, sentences[number].span.end)
                    number += 1
                else:
                    break
            place = bisect_left(cues, sentence.span.start)
            has_cue = place < len(cues) and cues[place] < end
            yield _Stretch(Span(sentence.span.start, end), sentence.paragraph, inside, has_cue)

    def _goes_on(self, following: Sentence, paragraph: int, end: int, inside: list[int]) -> bool:
        """Whether the next sentence belongs to the stretch: inside its quotation, or the frame right behind it."""
        if following.paragraph != paragraph:
            return False
        if following.span.start < end:
            return True
        if not inside or following.span.end - following.span.start > _FRAME_LIMIT:
            return False
        latest = self.segments.quotations[inside[-1]]
        return latest.span.end >= end and self._is_bare_frame(following.span)

    def _is_bare_frame(self, span: Span) -> bool:
        """ "Altman wrote on Thursday." behind a quotation: a subject and a cue, and nothing said."""
        if self._quotation_at(span):
            return False
        tokens = tokenize(self.text, self.words, span)
        clauses = ClauseReader(tokens)
        for index, word in enumerate(tokens.words[:16]):
            if word in self.words.verbs:
                return clauses.is_bare(index)
        return False

    def _quotation_at(self, span: Span) -> bool:
        place = bisect_left(self.top_ends, span.start + 1)
        return place < len(self.top) and self.segments.quotations[self.top[place]].span.start < span.end

    def _cue_offsets(self) -> list[int]:
        cues = self.words.triggers
        return [match.start() for match in self.words.word_pattern.finditer(folded(self.text)) if match.group() in cues]

    def _read_frames(self, stretch: _Stretch) -> None:
        quotations = self.segments.quotations
        closed = [quotations[number] for number in stretch.quotations if quotations[number].closed]
        numbers = {quotations[number].span.start: number for number in stretch.quotations}
        tokens = tokenize(self.text, self.words, stretch.span, closed)
        before = len(self.drafts)
        for window in tokens.windows(_LONGEST_SENTENCE):
            for frame in ClauseReader(window).frames():
                self._add(stretch, window, frame, numbers)
        self._cut_unclosed(stretch, before)

    def _read_reported(self, stretch: _Stretch) -> bool:
        """Where the verb's mood alone marks reported speech, the latest speaker goes on."""
        if not self.words.speech.reported:
            return False
        goes_on = self.latest is not None and stretch.paragraph - self.latest_paragraph <= 1
        taken_up = self.words.resumptives.search(folded(self.text), *stretch.span) is not None
        if not goes_on and not taken_up:
            return False
        tokens = tokenize(self.text, self.words, stretch.span)
        clauses = ClauseReader(tokens)
        resumed = clauses.resumed() if taken_up else None
        if resumed is not None:
            self._keep_going(stretch, tokens, *resumed)
            return True
        found = clauses.reported() if goes_on else None
        if found is None or found[0] >= found[1]:
            return False
        content = self._with_signs(self._trim(tokens.cover(*found)))
        self.latest_paragraph = stretch.paragraph
        before = self.drafts[-1]
        if before.cue is None and before.inherits and 0 <= content.start - before.content.end <= 3:
            before.content = Span(before.content.start, content.end)
            return True
        self.drafts.append(_Draft(content, self.latest, None, True, None, False, stretch.paragraph, stretch.span))
        return True

    def _read_hearsay(self, stretch: _Stretch) -> bool:
        """A sentence whose verb alone says that others tell it: the latest speaker's, if somebody spoke before."""
        if not self.words.speech.hearsay or self.words.hearsay.search(folded(self.text), *stretch.span) is None:
            return False
        tokens = tokenize(self.text, self.words, stretch.span)
        found = ClauseReader(tokens).hearsay()
        if found is None:
            return False
        self._keep_going(stretch, tokens, *found)
        return True

    def _keep_going(self, stretch: _Stretch, tokens: Tokens, content: Range, cue: Range) -> None:
        """Content of whoever spoke last, if that was near."""
        near = stretch.paragraph - self.latest_paragraph <= 1
        source = self.latest if near else None
        span = self._with_signs(self._trim(tokens.cover(*content)))
        at = (stretch.paragraph, stretch.span)
        self.drafts.append(_Draft(span, source, tokens.cover(*cue), True, None, False, *at))

    def _read_taken_up(self, stretch: _Stretch) -> None:
        """ "Das teilte die Werft am Montag mit.": the sentence before is what was said."""
        before = self.previous
        if not self.words.speech.takes_up or before is None or before.paragraph != stretch.paragraph:
            return
        tokens = tokenize(self.text, self.words, stretch.span)
        frame = ClauseReader(tokens).taken_up()
        if frame is None:
            return
        cue, source = frame
        span = self._trim(tokens.name_span(*source))
        self.latest = span
        content = self._with_signs(self._trim(before.span))
        self.drafts.append(
            _Draft(content, span, tokens.cover(*cue), False, None, False, stretch.paragraph, stretch.span)
        )

    def _add(self, stretch: _Stretch, tokens: Tokens, frame: Frame, numbers: dict[int, int]) -> None:
        first, end = frame.content
        closing = tokens.quotations.get(end - 1)
        if end - first > 2 and tokens.words[end - 2] == ":" and closing is not None and not closing.scare:
            # "… sagte, der Kai bleibe: „Wir reißen nichts ab.“": the words behind the colon are content of their own.
            self._add(stretch, tokens, replace(frame, content=(first, end - 2)), numbers)
            first = end - 1
        content = self._content(tokens, first, end)
        if content.start >= content.end:
            return
        number: int | None = None
        direct = False
        for at in range(first, end):
            if tokens.words[at] == QUOTED:
                number = numbers.get(tokens.starts[at])
                direct = end - first == 1 and not frame.calls
                break
        source = None if frame.source is None else self._trim(tokens.name_span(*frame.source))
        inherits = frame.inherits
        cue = tokens.cover(*frame.cue)
        if source is None and inherits:
            source = self.latest
        elif source is not None and not self._is_inner(stretch, cue):
            self.latest = source
        self.drafts.append(_Draft(content, source, cue, inherits, number, direct, stretch.paragraph, stretch.span))

    def _is_inner(self, stretch: _Stretch, cue: Span) -> bool:
        """Whether a cue stands inside what somebody else is said to say: who speaks there does not go on speaking."""
        for draft in reversed(self.drafts):
            if draft.stretch != stretch.span:
                return False
            if draft.content.covers(cue) and not (draft.cue is not None and draft.content.covers(draft.cue)):
                return True
        return False

    def _content(self, tokens: Tokens, first: int, end: int) -> Span:
        """The tokens' stretch with the signs at its ends ("$", "%"); of quotations alone, without their marks."""
        span = self._with_signs(self._trim(tokens.cover(first, end)))
        if all(tokens.words[at] == QUOTED for at in range(first, end)):
            return Span(tokens.quotations[first].inner.start, tokens.quotations[end - 1].inner.end)
        return span

    def _with_signs(self, span: Span) -> Span:
        start, end = span
        while start > 0 and unicodedata.category(self.text[start - 1]) in _SIGNS:
            start -= 1
        while end < len(self.text) and (self.text[end] in _PERCENT or unicodedata.category(self.text[end]) in _SIGNS):
            end += 1
        return Span(start, end)

    def _cut_unclosed(self, stretch: _Stretch, before: int) -> None:
        """What stands inside an unclosed quotation and before its frame is direct speech."""
        for number in stretch.quotations:
            quotation = self.segments.quotations[number]
            if quotation.closed:
                continue
            for draft in self.drafts[before:]:
                if draft.content.start <= quotation.span.start + 1 < draft.content.end and draft.quotation is None:
                    draft.quotation, draft.direct = number, True

    def _read_quotations(self, stretch: _Stretch, before: int) -> None:
        """Quotations that no frame of their stretch governs."""
        for number in stretch.quotations:
            quotation = self.segments.quotations[number]
            if any(draft.content.overlaps(quotation.span) for draft in self.drafts[before:]):
                if any(draft.quotation == number and draft.direct for draft in self.drafts[before:]):
                    self._interrupted(stretch, number, before)
                continue
            if self._interrupted(stretch, number, before):
                continue
            goes_on = next((draft for draft in self.drafts[before:] if draft.direct and not quotation.scare), None)
            if goes_on is not None:
                source, cue, cued = goes_on.source, goes_on.cue, True
            else:
                source, cue, cued = self._nearby_source(stretch, number)
            if not cued and not self._stands_alone(stretch, quotation):
                continue
            if source is None and not cued:
                source = self._opening_source(Span(stretch.span.start, quotation.span.start))
            self.drafts.append(
                _Draft(quotation.inner, source, cue, source is not None, number, True, stretch.paragraph, stretch.span)
            )

    def _interrupted(self, stretch: _Stretch, number: int, before: int) -> bool:
        """ "« Venez donc, dit Lucie, il se fait tard … »": frames inside the marks part the speech."""
        quotation = self.segments.quotations[number]
        if not quotation.closed or self.words.speech.verb_second:
            return False
        inner = self._inner_tokens(quotation)
        if inner is None:
            return False
        frames = ClauseReader(inner).interruptions()
        if not frames:
            return False
        self.drafts[before:] = [
            draft for draft in self.drafts[before:] if not (draft.quotation == number and draft.direct)
        ]
        for cue, source, pieces in frames:
            source_span = None if source is None else inner.name_span(*source)
            self.latest = source_span or self.latest
            for piece in pieces:
                content = self._with_signs(self._trim(inner.cover(*piece)))
                if content.start < content.end:
                    self.drafts.append(
                        _Draft(
                            content,
                            source_span,
                            inner.cover(*cue),
                            False,
                            number,
                            True,
                            stretch.paragraph,
                            stretch.span,
                        )
                    )
        return True

    def _inner_tokens(self, quotation: Quotation) -> Tokens | None:
        offsets = self._cue_offsets_within(quotation.inner)
        if not offsets:
            return None
        return tokenize(self.text, self.words, quotation.inner)

    def _cue_offsets_within(self, span: Span) -> bool:
        cues = self.words.cues
        return any(match.group() in cues for match in self.words.word_pattern.finditer(folded(self.text), *span))

    def _opening_source(self, span: Span) -> Span | None:
        """The first noun phrase of a lead-in that could speak."""
        if span.end - span.start < 2:
            return None
        clauses = ClauseReader(tokenize(self.text, self.words, span))
        found = clauses.opening_source()
        return None if found is None else self._trim(clauses.tokens.cover(*found))

    def _nearby_source(self, stretch: _Stretch, number: int) -> tuple[Span | None, Span | None, bool]:
        """Whose speech a quotation without a frame goes on with, and whether anything says so."""
        quotation = self.segments.quotations[number]
        lead = self.text[stretch.span.start : quotation.span.start].rstrip()
        if lead.endswith(":"):
            span = Span(stretch.span.start, stretch.span.start + len(lead) - 1)
            return self._opening_source(span) or self.latest, None, True
        if not quotation.scare and not lead:
            for draft in reversed(self.drafts):
                if draft.paragraph != stretch.paragraph:
                    break
                if draft.source is not None:
                    return draft.source, draft.cue, True
        return None, None, False

    def _stands_alone(self, stretch: _Stretch, quotation: Quotation) -> bool:
        """Whether a quotation is a sentence of its own, and so speech even if nobody is named."""
        words = quotation.inner.of(self.text)
        if quotation.scare or len(words.split()) < _STANDALONE_WORDS:
            return False
        if words[-1] in ".!?…" and words[0].isupper():
            return True
        listed = len(stretch.quotations) > _LISTED
        if len(words.split()) >= _LONG_QUOTATION and not listed and not self._is_title(stretch, quotation):
            return True
        lead = self.text[stretch.span.start : quotation.span.start].strip(" \u00a0\u202f–—-")
        rest = self.text[quotation.span.end : stretch.span.end].strip(" \u00a0\u202f.–—-")
        return not lead and not rest

    def _is_title(self, stretch: _Stretch, quotation: Quotation) -> bool:
        """ "the song “…”", "“A Slow Thaw Over the Northern Quay”": a name for something, however long."""
        before = self.text[stretch.span.start : quotation.span.start].rstrip(" \u00a0\u202f")
        if self.words.speech.verb_second:
            # Nouns are capitalised, and what stands behind one is its name.
            return before.rpartition(" ")[2][:1].isupper() and before[-1].isalpha()
        long_words = [word for word in quotation.inner.of(self.text).split() if len(word) > _SMALL_WORD]
        return sum(word[0].isupper() for word in long_words) * 2 > len(long_words)

    def _trim(self, span: Span) -> Span:
        start, end = span
        while start < end and self.text[start] in _EDGES:
            start += 1
        while end > start and self.text[end - 1] in _EDGES:
            end -= 1
        return Span(start, end)


def _outermost(quotations: Sequence[Quotation]) -> list[int]:
    """Numbers of the quotations that stand in no other."""
    found: list[int] = []
    end = -1
    for number, quotation in enumerate(quotations):
        if quotation.span.start >= end:
            found.append(number)
            end = quotation.span.end
    return found


def _finish(
    text: str, drafts: list[_Draft], speakers: Speakers, dates: Sequence[DateMention]
) -> tuple[Attribution, ...]:
    """Resolve the speakers, put the attributions in order, and tell which one stands in which."""
    drafts = _distinct(drafts)
    parts = speakers.resolve([(draft.source, draft.cue, draft.content) for draft in drafts])
    found = [
        Attribution(
            source=part,
            cue=draft.cue,
            content=draft.content,
            type="direct" if draft.direct else "mixed" if draft.quotation is not None else "indirect",
            said_on=_said_on(draft, dates),
            quotation=draft.quotation,
        )
        for draft, part in zip(drafts, parts, strict=True)
    ]
    return tuple(replace(one, nested_in=holder) for one, holder in zip(found, _holders(found), strict=True))


def _distinct(drafts: list[_Draft]) -> list[_Draft]:
    """In text order, outer before inner; of two with one content and one source the first stays."""
    drafts = sorted(drafts, key=lambda draft: (draft.content.start, -draft.content.end))
    seen: set[tuple[Span, Span | None]] = set()
    kept: list[_Draft] = []
    for draft in drafts:
        key = (draft.content, draft.source)
        if key not in seen:
            seen.add(key)
            kept.append(draft)
    return kept


def _holders(found: list[Attribution]) -> list[int | None]:
    """For each attribution the innermost other whose content holds its content and its cue."""
    holders: list[int | None] = []
    open_ones: list[int] = []
    for number, one in enumerate(found):
        while open_ones and found[open_ones[-1]].content.end < one.content.end:
            open_ones.pop()
        holder = None
        for candidate in reversed(open_ones):
            outer = found[candidate].content
            if outer.covers(one.content) and outer != one.content and (one.cue is None or outer.covers(one.cue)):
                holder = candidate
                break
        holders.append(holder)
        open_ones.append(number)
    return holders


def _said_on(draft: _Draft, dates: Sequence[DateMention]) -> date | None:
    """The day that the frame names: "said on Thursday"."""
    for mention in dates[bisect_left(dates, draft.stretch.start, key=lambda found: found.span.start) :]:
        if mention.span.start >= draft.stretch.end:
            break
        if mention.day is not None and not draft.content.overlaps(mention.span):
            return mention.day
    return None
