"""What an article asserts: numeric, role, ticker, date, name and attribution claims, and the parts they are made of."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Literal

from checkers.model.document import Span
from checkers.model.quantity import Quantity


class ClaimType(StrEnum):
    NUMERIC = "numeric"
    ROLE = "role"
    TICKER = "ticker"
    ATTRIBUTION = "attribution"
    DATE = "date"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class NameHit:
    """A name of the reference found in the text, letter for letter. `entities` has several ids where the name is
    shared."""

    span: Span
    entities: tuple[str, ...]
    alias: str
    """The alias as the reference spells it."""
    strong: bool = True
    """False for weak aliases (a surname, a short form), which count only near other evidence."""
    types: tuple[str, ...] = ()
    """What each of `entities` is ("company", "person" ...), where the reference tells."""


class MentionKind(StrEnum):
    NAME = "name"
    NOMINAL = "nominal"
    """ "the company", "la startup", "der Konzern": stands for an entity named elsewhere."""
    PRONOUN = "pronoun"


@dataclass(frozen=True, slots=True)
class Mention:
    """Words that stand for somebody or something.

    `entities` are the ids that the words can mean, best first; empty for a name that the reference does not know.
    `head` is the person's or organisation's bare name ("Altman" of "M. Altman"), used to tie mentions together.
    """

    span: Span
    kind: MentionKind
    entities: tuple[str, ...] = ()
    head: str = ""
    type: Literal["company", "person", "country", "institution", "document", "group", "unknown"] = "unknown"
    score: float = 1.0
    """Similarity of the words to the entity's name, 0 to 1; below 1 only for fuzzy matches."""
    why: str = ""


class PeriodKind(StrEnum):
    INSTANT = "instant"
    DURATION = "duration"


@dataclass(frozen=True, slots=True)
class Period:
    """When a claim or fact is about (XBRL context period).

    `label` is canonical: `2025`, `2025-Q3`, `2025-H1`, `2025-9M`, `2025-09`, `2025-09-30`, `FY2025`, `FY2026-Q1`,
    `FY2026-H1`.
    `start` and `end` are inclusive days; None where open or where only the entity's fiscal year would tell.
    """

    label: str | None
    kind: PeriodKind
    start: date | None = None
    end: date | None = None
    fiscal: bool | None = None
    """True: fiscal by its words; False: calendar by its words; None: the words leave it open ("the third quarter")."""
    text: str = ""
    span: Span | None = None
    anchored: bool = False
    """True when `published` was needed to read it ("this year", "the third quarter" without a year)."""


@dataclass(frozen=True, slots=True)
class DateMention:
    """A day, weekday, relative day, period or deadline in the text."""

    span: Span
    text: str
    day: date | None
    """The day meant, where one is."""
    weekday: str | None
    """In English ("Thursday"), where the words name one."""
    period: Period | None = None
    kind: Literal["day", "weekday", "relative", "period", "deadline", "duration"] = "day"
    impossible: bool = False
    """True for days that no calendar has ("31 June")."""


@dataclass(frozen=True, slots=True)
class SourcePart:
    """Who is said to have said it. `entity` is the resolved id, or None for anonymous and unknown sources."""

    text: str
    span: Span
    entity: str | None = None
    name: str | None = None
    """The resolved name for people ("Sam Altman" for "Il"), where the document or the reference tells."""
    type: Literal["person", "organisation", "document", "group", "unknown"] = "unknown"


@dataclass(frozen=True, slots=True)
class Attribution:
    """Source, cue and content (PARC3, PolNeAR)."""

    source: SourcePart | None
    cue: Span | None
    content: Span
    type: Literal["direct", "indirect", "mixed"]
    said_on: date | None = None
    nested_in: int | None = None
    """Index, in the document's attributions, of the one whose content holds this one."""
    quotation: int | None = None
    """Index in `Segments.quotations`, for direct and mixed ones."""

    @property
    def span(self) -> Span:
        """The smallest stretch with source, cue and content."""
        whole = self.content
        if self.source is not None:
            whole = whole.joined(self.source.span)
        return whole if self.cue is None else whole.joined(self.cue)


@dataclass(frozen=True, slots=True)
class Role:
    """A person in an office: "directrice financière d'OpenAI, Sarah Friar"."""

    span: Span
    """Person and title; the title alone where no person is named."""
    title: str
    """As the text words it."""
    title_span: Span
    office: str | None
    """Canonical English name from the language's titles ("chief financial officer"), None if the words are unknown."""
    person: str | None
    """Full name where the document or the reference tells it, else as written."""
    person_span: Span | None
    organisation: str | None
    organisation_span: Span | None
    person_entity: str | None = None
    organisation_entity: str | None = None
    former: bool = False
    """ "former", "ex-", "alors": not held on the article's date by the article's own words."""
    why: str = ""


@dataclass(frozen=True, slots=True)
class Ticker:
    """A stock symbol in the text: "Nvidia NVDA.O", "(NASDAQ: NVDA)", "$NVDA"."""

    span: Span
    """The symbol, with the company's name where it stands beside it."""
    symbol: str
    """As written, without brackets: "NVDA.O", "NVDA"."""
    symbol_span: Span
    exchange: str | None
    company: str | None
    company_span: Span | None
    entity: str | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """A figure that the text derives from others: "rose 54% to 3.8 from 2.9", "doubled to 4bn", "by 1.3 to 4.2".

    `amount`, `base` and `result` index the document's quantities; None where the text does not give them.
    """

    span: Span
    kind: Literal["percent", "absolute", "multiple", "point"]
    direction: Literal["up", "down", "unstated"]
    amount: int | None
    base: int | None
    result: int | None
    factor: str | None = None
    """Decimal as text for "doubled", "three times"; None otherwise."""


@dataclass(frozen=True, slots=True)
class ConceptLink:
    """What is measured, with why we think so. `id` is a concept of reference_data/concepts.yml or one that a
    reference brought."""

    id: str
    span: Span | None
    why: str
    score: float = 1.0
    firm: bool = True
    """False where another figure has a better hold on the words: then the link may support and never accuse."""


@dataclass(frozen=True, slots=True)
class Claim:
    """A checkable statement. Parts that do not apply are None or empty.

    `mentions` and `concepts` are ranked, best first: when the first binding is doubtful, an accusation needs the
    others to fail too.
    """

    id: str
    type: ClaimType
    span: Span
    sentence: int | None = None
    """Index in `Segments.sentences`."""
    quantity: Quantity | None = None
    mentions: tuple[Mention, ...] = ()
    concepts: tuple[ConceptLink, ...] = ()
    period: Period | None = None
    attribution: int | None = None
    """Index of the attribution that the claim stands under (for an attribution claim: its own)."""
    role: Role | None = None
    ticker: Ticker | None = None
    date: DateMention | None = None
    change: Change | None = None
    tense: Literal["actual", "forecast", "past"] = "actual"
    """`forecast`: the text expects or plans it; `past`: the text itself calls it over ("until the summer")."""
    why: str = ""


@dataclass(frozen=True, slots=True)
class Extraction:
    """All that was read out of one document, in text order."""

    quantities: tuple[Quantity, ...] = ()
    dates: tuple[DateMention, ...] = ()
    mentions: tuple[Mention, ...] = ()
    attributions: tuple[Attribution, ...] = ()
    roles: tuple[Role, ...] = ()
    tickers: tuple[Ticker, ...] = ()
    changes: tuple[Change, ...] = ()
    claims: tuple[Claim, ...] = ()
    numbers_in_text: int = 0
    """Figures in the text that are quantities (not dates, versions, list numbers)."""
