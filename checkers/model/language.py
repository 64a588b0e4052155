"""What a language file tells the extractors. One file per language tag fills one `Language`; nothing else knows any
word.

Each section belongs to one extractor and can be empty: a language with only `numbers` still has its amounts read.
Keys of word tables are case-folded; phrases are written with single plain spaces and match any run of space-like
characters.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum

from checkers.model.quantity import Comparator, ScaleSystem


@dataclass(frozen=True, slots=True)
class Magnitude:
    """One meaning of a scale word. A word with several (French "trillion") has several, the language's own rule
    first."""

    exponent: int
    system: ScaleSystem | None = None
    why: str = ""


@dataclass(frozen=True, slots=True)
class Variety:
    """What a region changes: separators, and what "$", "peso" or "franc" most likely is there."""

    decimal: str = ""
    """Empty: separators are as the language has them."""
    groups: str = ""
    currency: str = ""
    """ISO 4217 code of the region's own money."""
    magnitudes: Mapping[str, tuple[Magnitude, ...]] = field(default_factory=dict)
    """Scale words, and below abbreviations, that only this region has or has otherwise."""
    abbreviations: Mapping[str, tuple[Magnitude, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Numbers:
    """How amounts are written: read by extract.numerals and extract.quantities.

    Fill it with `checkers.languages._cldr.numbers(DATA, tag, ...)`, DATA from `checkers.languages.cldr.<tag>`:
    separators, magnitude words and abbreviations, currency names and signs, unit names and regional varieties come
    from CLDR; the keyword arguments are the hand-written supplement and win, key by key. Any field can stay empty;
    then that way of writing is not read. See fr.py for a full example.

    Keys are lower case with a plain apostrophe and single plain spaces; give every inflected form, or the endings in
    `endings`. Phrases may have several words. Words are whole words unless `compounds` or `spaceless` says otherwise.
    """

    decimal: str = "."
    groups: str = ","
    """Every character that may separate groups of digits, besides the space-like ones and apostrophes."""
    digits: str = ""
    """The ten native digits, "٠١٢٣٤٥٦٧٨٩"; every Unicode decimal digit is read anyway."""

    cardinals: Mapping[str, int] = field(default_factory=dict)
    """Number words below a thousand, every gender and case: {"twenty": 20, "hundred": 100, "doscientos": 200}.
    100 multiplies a smaller number before it; others add up. Thousand and more stand in `magnitudes`."""
    mixed: Mapping[str, Decimal] = field(default_factory=dict)
    """Words with a fraction inside: {"anderthalb": Decimal("1.5"), "полтора": Decimal("1.5")}."""
    articles: frozenset[str] = frozenset()
    """Words for "a" that mean one only before a magnitude, a collective, a fraction or (with `after_words`) a
    duration: {"a", "an"}, {"un", "une"}. A bare article never is a quantity, also if it stands in `cardinals`."""
    pronouns: frozenset[str] = frozenset()
    """Number words that stand for a thing when no unit follows: English "one"."""
    alone: frozenset[str] = frozenset()
    """Words for 100, 1000 or more that mean one of it without an article: {"cent", "mille"}, {"tausend"}."""
    joiners: Mapping[str, int] = field(default_factory=dict)
    """Words between number words, with what the number before must be a multiple of: {"and": 100} (two hundred and
    five), {"et": 10} (vingt et un), {"und": 1} (fünfundzwanzig: 1 also allows ones before tens)."""
    joined: frozenset[int] = frozenset()
    """The only numbers that a joiner introduces, where it introduces few: French "vingt et un", "soixante et onze"."""
    tens_and_ones: bool = False
    """True where eleven is "ten one": Turkish "on bir"."""
    accents_matter: bool = False
    """True where a number word without its accents is another word: Vietnamese "sáu" is six and "sau" is after."""
    vigesimal: bool = False
    """True where "quatre-vingt" is 4 x 20 and 60 and 80 take teens (French)."""
    compounds: bool = False
    """True where number words are written together: "zwölftausend", "duecentomila", "tweehonderd"."""
    spaceless: bool = False
    """True where nothing separates words: Chinese, Japanese, Korean, Thai."""
    points: frozenset[str] = frozenset()
    """Spoken decimal signs: {"point"}, {"virgule"}, {"komma"}."""
    denominators: Mapping[str, int] = field(default_factory=dict)
    """{"half": 2, "thirds": 3, "quarter": 4}, {"demi": 2, "tiers": 3}: "two thirds", "half a billion"."""
    ordinal_denominators: bool = False
    """True where denominators also put in an order: English "a third", Spanish "un quinto"."""
    denominator_endings: Mapping[str, str] = field(default_factory=dict)
    """Endings that make a denominator of any number word, with the letters that the number may have lost before it:
    Italian {"esimi": "oaei"} (ventun-esimi of ventuno), German {"stel": ""}."""
    part_links: frozenset[str] = frozenset()
    """Words between numerator and denominator: Hindi "एक का पाँचवाँ"."""
    bare_parts: bool = False
    """True where a part of one is added without a numerator: Arabic "ثلاثة وخمس", three and a fifth."""
    denominator_marks: frozenset[str] = frozenset()
    """Words that make a denominator of the number before them: Portuguese "vinte e um AVOS"."""
    ordinals: Mapping[str, int] = field(default_factory=dict)
    """First to ninth as they end a compound: {"first": 1, "second": 2}. After bare tens they put in an order, which is
    no quantity; after another number they divide it: "three twenty-firsts" when plurals are given too."""
    halves: frozenset[str] = frozenset()
    """Nouns for one half, which need no article before "of": {"half"}, {"moitié"}."""
    divisions: frozenset[str] = frozenset()
    """Words of a spoken division that nothing counted may follow: "1 OVER 21", "bir BÖLÜ beş"."""
    whole_links: frozenset[str] = frozenset()
    """Words between a whole number and a fraction whose denominator comes first: 五又三分之一."""
    unscaled: frozenset[str] = frozenset()
    """Number words that no scale word follows: Korean 하나, where 만 means "only"."""
    stops: frozenset[str] = frozenset()
    """Phrases that look like number words and end a number: the Korean copula 이다 after 백."""
    additions: Mapping[str, Decimal] = field(default_factory=dict)
    """Phrases after a number or its magnitude: {"and a half": Decimal("0.5")}, {"et demi": Decimal("0.5")}."""
    collectives: Mapping[str, int] = field(default_factory=dict)
    """Exact collective nouns: {"dozen": 12, "millier": 1000}."""
    rounded: Mapping[str, int] = field(default_factory=dict)
    """Collectives that mean "about": {"dizaine": 10, "centaine": 100}."""
    vague: Mapping[str, int] = field(default_factory=dict)
    """Plurals that stand for an unknown multiple, with what they multiply: {"dozens": 12, "hundreds": 100,
    "thousands": 1000, "millions": 10**6}, {"centaines": 100, "milliers": 1000, "milliards": 10**9}."""
    few: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    """Words for some small number, as low and high: {"several": (2, 9), "a few": (2, 9)}."""
    negatives: frozenset[str] = frozenset()
    """{"minus", "negative"}, {"moins"}."""

    magnitudes: Mapping[str, tuple[Magnitude, ...]] = field(default_factory=dict)
    """Scale words from thousand up, all readings, the language's own first: French "billion" is 12 (long), then 9
    ("calque of English billion")."""
    abbreviations: Mapping[str, tuple[Magnitude, ...]] = field(default_factory=dict)
    """Scale abbreviations AS WRITTEN (case matters: "M" and "m"): {"bn": ..., "Mds": ..., "k": ..., "mil M": ...}."""

    magnitudes_first: bool = False
    """True where scale words precede the digits: Swahili "milioni 2"."""

    comparators: Mapping[str, Comparator] = field(default_factory=dict)
    """Phrases before the number, negated ones too: {"more than": MORE_THAN, "not more than": AT_MOST}."""
    during: frozenset[str] = frozenset()
    """Those of them that before a length of time only say when: "over eight years"."""
    comparators_after: Mapping[str, Comparator] = field(default_factory=dict)
    """Phrases after the number and its unit: {"or more": AT_LEAST, "au moins": AT_LEAST}."""
    ranges: tuple[tuple[str, str], ...] = ()
    """Words before the first and between the two ends: (("between", "and"), ("from", "to"), ("", "to")).
    With an empty first word the second alone makes a range. Dashes need not be listed."""

    closed_ranges: tuple[tuple[str, str], ...] = ()
    """Words between the two ends and behind the second: Hindi ("और", "के बीच"), Korean ("와", "사이")."""
    bound_links: frozenset[str] = frozenset()
    """Words for "and" and "but", besides `joiners`: between two bounds of one amount ("more than 10 BUT less than 20")
    and before small change ("ten dollars AND five cents")."""

    currencies: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Word, sign or code to candidate ISO codes, likeliest in this language first."""
    minors: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Hundredths: {"cents": ("USD", "EUR"), "pence": ("GBP",)}."""
    money_parts: Mapping[str, Decimal] = field(default_factory=dict)
    """Words that are parts of money behind a sum, and perhaps something else alone: {"角": 0.1, "分": 0.01}."""
    slang: Mapping[str, Decimal] = field(default_factory=dict)
    """Words for a sum of the country's money: {"grand": 1000, "dime": Decimal("0.1")}."""
    slang_codes: tuple[str, ...] = ()
    """Whose money that is, likeliest first."""
    units: Mapping[str, str] = field(default_factory=dict)
    """Everything else that is counted: {"per cent": "percent", "percentage points": "percentage-point", "bps":
    "basis-point", "people": "person", "years": "year", "km": "kilometer", "jobs": "job"}. Values are `percent`,
    `percentage-point`, `basis-point`, `person`, CLDR unit names or singular English nouns. International symbols
    (km, kg, MW, %) are known without being listed."""
    linkers: frozenset[str] = frozenset()
    """Words between number and unit: {"of"}, {"de", "d'", "des"}."""
    fillers: frozenset[str] = frozenset()
    """Adjectives between number and unit: "eight NEW plants", "huit PROCHAINES années"."""
    per: frozenset[str] = frozenset()
    """Words before the unit that an amount is per: {"per", "a", "an", "each"}, {"par", "l'", "la", "le"}."""
    endings: frozenset[str] = frozenset()
    """Case endings and particles that may follow any word above: Turkish "lık", "dan"; Finnish "n", "lla"."""
    prefixes: frozenset[str] = frozenset()
    """Particles written onto the word that follows: Arabic "ال", "و", "ب"; Hebrew "ה", "ב"."""

    skipped: frozenset[str] = frozenset()
    """Words that may stand between comparator and number: {"the"}, {"les", "des"}."""
    over: frozenset[str] = frozenset()
    """Words between denominator and numerator where the denominator comes first: {"分之"} in 三分之二; a denominator of
    100 makes percent: 百分之五."""
    bare_over_percent: bool = False
    """True where a bare hundred or thousand before `over` tells percent: Chinese 千分之二 is 0.2 %."""
    ratios: frozenset[str] = frozenset()
    """Words between part and whole: {"out of"}, {"sur"}."""
    tenths: frozenset[str] = frozenset()
    """Units of ten percent: {"成", "折"}, {"割"}."""
    trailing: bool = False
    """True where a last bare digit takes the next lower place: 二百五 = 250 (Chinese)."""
    percent_first: frozenset[str] = frozenset()
    """Words for percent before the digits: {"yüzde"}."""
    infixes: frozenset[str] = frozenset()
    """Words for "and some more" between figure and scale word: 20多亿, 10여 억."""
    currency_first: bool = False
    """True where a currency's name may precede the digits: Italian "euro 5"."""
    dot_ordinals: bool = False
    """True where a full stop after digits makes an ordinal: German "am 3. Tag"."""
    ordinal_suffixes: frozenset[str] = frozenset()
    """Letters that turn digits into an ordinal, which is no quantity: {"st", "nd", "rd", "th"}, {"e", "er"}."""
    labels: frozenset[str] = frozenset()
    """Words before digits that make them a name or a place: {"page", "chapter", "room", "flight", "no"}."""
    year_words: frozenset[str] = frozenset()
    """Words before a bare four-digit number that make it a year: {"in", "since", "year"}, {"en", "depuis", "année"}."""
    clock: frozenset[str] = frozenset()
    """Words after digits that make them a time of day: {"am", "p.m.", "o'clock"}, {"uhr"}."""
    changes: frozenset[str] = frozenset()
    """Verbs and nouns of change, every form: after one, "from 3 to 4" is two values, not a range."""
    after_words: frozenset[str] = frozenset()
    """Words after article and duration that make it one of them: {"after", "later", "ago"}, {"après", "plus tard"}."""
    varieties: Mapping[str, Variety] = field(default_factory=dict)
    """Region ("CH", "MX") to what it changes."""


@dataclass(frozen=True, slots=True)
class Calendar:
    """How days and periods are named: read by extract.dates.

    Offsets count from the day, week, month, quarter or year of the document's own date: -1 is the one before.
    """

    months: Mapping[str, int] = field(default_factory=dict)
    weekdays: Mapping[str, int] = field(default_factory=dict)
    """Word to ISO weekday, Monday = 1."""
    month_first: bool = False
    """True where "May 6" is written, and where 5/6/2025 may be read with the month first."""
    links: frozenset[str] = frozenset()
    """Small words inside a date: "of", "de", "den", "le"."""
    days: Mapping[str, int] = field(default_factory=dict)
    """{"yesterday": -1, "hier": -1}"""
    weeks: Mapping[str, int] = field(default_factory=dict)
    relative_months: Mapping[str, int] = field(default_factory=dict)
    quarters: Mapping[str, int] = field(default_factory=dict)
    years: Mapping[str, int] = field(default_factory=dict)
    """{"this year": 0, "l'an dernier": -1}"""
    ordinals: Mapping[str, int] = field(default_factory=dict)
    """First to fourth, every form, "3." and "3e" too."""
    quarter_words: frozenset[str] = frozenset()
    half_words: frozenset[str] = frozenset()
    halves: frozenset[str] = frozenset()
    """Words for the half year last completed, without a number: "half-year", "semestrielle"."""
    quarter_codes: frozenset[str] = frozenset()
    """Letters of "Q3 2025", "T3 2025", "3T25"."""
    half_codes: frozenset[str] = frozenset()
    month_words: frozenset[str] = frozenset()
    first_months: tuple[str, ...] = ()
    """Frames of "the first nine months", with {n} for the number."""
    until: frozenset[str] = frozenset()
    """Words between a length and its last month: "six months TO June"."""
    year_word: frozenset[str] = frozenset()
    """Words for a year as a length: "the YEAR to June"."""
    fiscal: frozenset[str] = frozenset()
    """Words before or after a year or quarter that make it the company's own: "fiscal", "exercice"."""
    ends: frozenset[str] = frozenset()
    """{"end of", "fin", "ende"}"""
    deadlines: frozenset[str] = frozenset()
    """Words before a year by which something is to be: {"by", "d'ici", "bis"}."""
    in_words: frozenset[str] = frozenset()
    """Words before a bare month or year: {"in", "en", "im", "since"}."""
    since: frozenset[str] = frozenset()
    """Words that begin an open stretch, which is no figure's period: {"since", "depuis"}."""
    same_period: frozenset[str] = frozenset()
    """Words for the period told before, with a year behind them: "the same period of 2024"."""
    year_before: frozenset[str] = frozenset()
    """Words after a bare year where the language needs none before it: German "lag 2023 BEI"."""
    ago: tuple[str, ...] = ()
    """Frames of "fourteen months ago", with {n} for the number; the unit is the month."""
    year_ago: frozenset[str] = frozenset()
    """Phrases for the same period one year before: "a year earlier", "the same period last year"."""
    upcoming: frozenset[str] = frozenset()
    """Words beside a weekday that put it after the document's date: "next", "prochain"."""
    after: frozenset[str] = frozenset()
    before: frozenset[str] = frozenset()
    """Words after "a day": {"after", "later"} and {"before", "earlier"}."""
    units: Mapping[str, int] = field(default_factory=dict)
    """Lengths of time in days, every form: {"day": 1, "week": 7}; months and years are left to `month_words`."""
    over: frozenset[str] = frozenset()
    """Words before a length: "over eight years", "sur huit ans"."""


@dataclass(frozen=True, slots=True)
class Prose:
    """How running text is cut into sentences and zones: read by extract.segments."""

    abbreviations: frozenset[str] = frozenset()
    """Case-folded words that a full stop follows without ending the sentence, with their inner stops ("inc", "z.b")."""
    numbered: frozenset[str] = frozenset()
    """Words whose full stop ends no sentence before a figure: "no" in "No. 5"."""
    ordinal_stop: bool = False
    """True where a full stop makes an ordinal: German "am 3. Mai"."""
    byline: tuple[str, ...] = ()
    """What stands before the authors' names, case-folded: "by", "par", "reporting by"."""
    caption: tuple[str, ...] = ()
    """What opens a picture's caption or credit, case-folded, without the colon: "photo", "file photo"."""


class Cue(StrEnum):
    """What a verb of saying can take as its content."""

    SAY = "say"
    """A bare clause ("said sales fell"), and all that STATE takes."""
    STATE = "state"
    """A that-clause, a quotation, or the clause before it ("…, announced the bank")."""
    QUOTE = "quote"
    """A quotation or an explicit that-clause only: verbs that mostly do other work ("promised", "joked")."""
    THINK = "think"
    """As STATE, and from outsiders a noun phrase ("analysts expect a loss")."""
    SHOW = "show"
    """As STATE, of documents ("a filing shows")."""
    CALL = "call"
    """A quoted name for something ("called the plan "reckless"")."""


@dataclass(frozen=True, slots=True)
class Speech:
    """How somebody is said to have said something: read by extract.attributions and extract.roles.

    All words are case-folded with straight apostrophes.
    """

    finite: Mapping[str, Cue] = field(default_factory=dict)
    """Verb forms that speak by themselves."""
    perfect: Mapping[str, Cue] = field(default_factory=dict)
    """Forms that speak only with an auxiliary: "déclaré" in "a déclaré"."""
    gerunds: Mapping[str, Cue] = field(default_factory=dict)
    """Forms whose speaker is the main clause's subject: "adding", "ajoutant"."""
    nouns: frozenset[str] = frozenset()
    """Nouns of saying whose content is a clause behind them: "the CLAIM that", "der VORWURF, dass"."""
    possessives: frozenset[str] = frozenset()
    """Possessives before such a noun whose owner speaks: "repeated HIS claim that"."""
    agents: frozenset[str] = frozenset()
    """Prepositions before the one who does what a passive says, or the paper that says it: "von", "in"."""
    passives: frozenset[str] = frozenset()
    """Auxiliaries of a passive that reports without naming who spoke: "es WURDE berichtet, dass"."""
    particles: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Separable verbs: the form to the particles of which one must end its clause ("teilte ... mit")."""
    hearers: frozenset[str] = frozenset()
    """Forms after which the one spoken to stands without a preposition ("told reporters")."""
    auxiliaries: frozenset[str] = frozenset()
    predicates: frozenset[str] = frozenset()
    """Verb forms that tell a clause from a noun phrase where content needs no conjunction: "noted costs HAD risen"."""
    pasts: tuple[str, ...] = ()
    """Endings of regular verbs in the past, which do the same behind a plural or a name."""
    infinitives: tuple[str, ...] = ()
    """Endings of infinitives, where one right behind a cue is its content: "a promis de FERMER"."""
    causatives: frozenset[str] = frozenset()
    """Cues that with an infinitive make or let somebody act instead: "FIT monter", "a LAISSÉ tomber"."""
    resumes: frozenset[str] = frozenset()
    """Words with which a clause goes on behind a frame in its middle: "El muelle, aseguró, NO se cerrará"."""
    vows: frozenset[str] = frozenset()
    """Forms whose content is an infinitive: "vowed TO VETO the bill", "urged lawmakers TO LEAVE"."""
    views: frozenset[str] = frozenset()
    """Nouns that with an owner and a comma hold what follows: "In Marsh's VIEW, …"."""
    light: frozenset[str] = frozenset()
    """Adverbs and clitics that may stand inside a verb group."""
    blockers: frozenset[str] = frozenset()
    """Words directly before a form that make it no act of saying: negations, passives, modals, "to"."""
    that: frozenset[str] = frozenset()
    """Complementizers; they are not part of the content."""
    how: frozenset[str] = frozenset()
    """Question words that open an indirect question and belong to the content."""
    according: tuple[str, ...] = ()
    """Phrases before a source: "according to"."""
    according_aside: frozenset[str] = frozenset()
    """First words of `according` that count only behind a comma: German "so" ("…, so Wiechers")."""
    according_after: frozenset[str] = frozenset()
    """Words behind a source: "zufolge"."""
    according_nouns: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Words of `according` and `according_after` with other meanings, to the ends of the nouns with which they name
    a source: {"nach": ("angaben", "meinung")}."""
    whence: tuple[str, ...] = ()
    """Relative phrases whose source stands before them: "selon lesquelles"."""
    as_says: frozenset[str] = frozenset()
    """Words that make a clause of saying an aside: "wie ... mitteilte", "según anunció"."""
    impersonal: tuple[str, ...] = ()
    """Phrases without a subject whose source, if any, follows a preposition: "hieß es aus"."""
    voices: tuple[str, ...] = ()
    """Phrases that name who spoke for an organisation: "par la voix de"."""
    pronouns: Mapping[str, str] = field(default_factory=dict)
    """Subject pronoun to "m", "f", "n" (a thing or an organisation) or "p" (plural)."""
    inversions: Mapping[str, str] = field(default_factory=dict)
    """Pronouns hung on the verb: "-t-elle" to "f"."""
    relatives: frozenset[str] = frozenset()
    subjects: frozenset[str] = frozenset()
    """Pronouns that are nothing but a subject: "er", "wir"."""
    expletives: frozenset[str] = frozenset()
    """Pronouns behind a verb that only stand in for a clause to come: "eBay hält ES für möglich, dass"."""
    demonstratives: frozenset[str] = frozenset()
    """Pronouns that are never a speaker."""
    determiners: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    """Indefinite articles."""
    of: frozenset[str] = frozenset()
    """Prepositions that continue a noun phrase."""
    prepositions: frozenset[str] = frozenset()
    """Prepositions that open an adverbial after a verb."""
    times: frozenset[str] = frozenset()
    """Weekdays and other words of time that may stand beside a verb."""
    conjunctions: frozenset[str] = frozenset()
    barriers: frozenset[str] = frozenset()
    """Subordinating words: a subject does not reach back over them."""
    asides: tuple[str, ...] = ()
    """After a comma, words that end the reported clause and return to the reporter's own voice."""
    appositions: frozenset[str] = frozenset()
    """Words with which a remark on a noun opens after a comma, besides relatives: "dated", "longue"."""
    forecasters: frozenset[str] = frozenset()
    """Nouns of outsiders whose expectations are news: "analysts"."""
    sources: frozenset[str] = frozenset()
    """Other nouns that speak without a name: "company", "spokesman"."""
    documents: frozenset[str] = frozenset()
    """Nouns of papers that say things: "filing", "report"."""
    elisions: frozenset[str] = frozenset()
    """Words that lose their vowel before an apostrophe: "qu", "dell"."""
    name_particles: frozenset[str] = frozenset()
    """Small words inside names: "de", "von", "da"."""
    verb_second: bool = False
    """True where the finite verb stands second and a clause of content follows a comma (German, Dutch)."""
    to: frozenset[str] = frozenset()
    """Particles of the infinitive that may stand inside its word: German "zu" in "abzuwerten"."""
    reported: frozenset[str] = frozenset()
    """Verb forms that by themselves mark reported speech: the German subjunctive "sei", "habe"."""
    reported_endings: tuple[str, ...] = ()
    """Endings of that mood in regular verbs, where no indicative of the third person has them: German "-e"."""
    past_endings: tuple[str, ...] = ()
    """Endings that make such a form one of the past instead: German "-te"."""
    hearsay: frozenset[str] = frozenset()
    """Verbs by which a sentence is told as others': "soll"."""
    hearsay_ends: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Last words of such a sentence, to the endings of the word before: {"haben": ("t", "en"), "sein": ("worden",)}."""
    takes_up: frozenset[str] = frozenset()
    """Pronouns that stand for the sentence before: "DAS sagte Amelung"."""
    resumptives: frozenset[str] = frozenset()
    """Adverbs at a sentence's start that go on with what the latest source said: "demnach"."""
    obliques: frozenset[str] = frozenset()
    """Determiners that no subject has: "den", "einem"."""
    adverb_endings: tuple[str, ...] = ()
    """Endings by which a word at a clause's beginning is an adverb, though a capital stands there: "demGEGENÜBER"."""
    as_called: frozenset[str] = frozenset()
    """Words before a quoted name that somebody gives to something: "bezeichnete ihn ALS „Retter“"."""
    nominatives: frozenset[str] = frozenset()
    """Determiners that only a subject (or an object without preposition) takes: "die", "ein"."""
    null_subject: bool = False
    """True where a verb needs no subject (Spanish, Italian, Portuguese)."""
    negations: frozenset[str] = frozenset()
    """Words whose loss or gain turns a sentence round: read by match.statements, as are the two below."""
    weightless: frozenset[str] = frozenset()
    """Words that a desk may drop, add or exchange inside a quotation: articles, forms of "be", fillers."""
    contracted: Mapping[str, str] = field(default_factory=dict)
    """Words, and ends of words from their apostrophe, written out: {"won't": "will not", "n't": "not"}."""


@dataclass(frozen=True, slots=True)
class Titles:
    """Offices and honorifics: read by extract.roles."""

    offices: Mapping[str, str] = field(default_factory=dict)
    """Title words, every gender and number, to the canonical English office ("chief financial officer")."""
    honorifics: Mapping[str, str] = field(default_factory=dict)
    """Case-folded, with their stop, to the gender they tell: {"mme": "f", "m.": "m", "dr.": ""}."""
    gendered: Mapping[str, str] = field(default_factory=dict)
    """Title words that tell their holder's gender: {"directrice": "f"}."""
    portfolios: frozenset[str] = frozenset()
    """Titles whose first complement is a field, not an organisation: "ministre" (de l'Économie), "czar"."""
    at: frozenset[str] = frozenset()
    """Prepositions before an organisation, besides those of `Speech.of`: "at", "chez", "beim"."""
    fillers: frozenset[str] = frozenset()
    """Words that may stand between a name's comma and its title: "current", "executive"."""
    possessive: bool = False
    """True where an organisation's name stands before the title: "Orrin's chairman", "Orrin chairman"."""
    compounds: Mapping[str, str] = field(default_factory=dict)
    """Ends of compound words that are offices: {"minister": "minister"} for "Verkehrsminister"."""
    former: frozenset[str] = frozenset()
    """Words that put an office in the past: "former", "ex", "ancien"."""


@dataclass(frozen=True, slots=True)
class Business:
    """What is measured, who is meant without a name, and how one figure comes from another: read by extract.entities,
    extract.claims and extract.changes."""

    concepts: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Concept id of reference_data/concepts.yml to the words that name it, nouns and verbs. A word that ends in `*`
    takes any ending of up to four letters. The longest phrase at a place wins; a phrase may name several concepts."""
    nominals: Mapping[str, str] = field(default_factory=dict)
    """ "the company" -> "company": words that stand for an entity of that type named elsewhere."""
    pronouns: Mapping[str, str] = field(default_factory=dict)
    """Subject and possessive pronouns that can stand for an organisation: {"it": "company", "its": "company"}."""
    of: frozenset[str] = frozenset()
    """Words between what is measured and whose it is: "revenue OF Acme", "chiffre d'affaires D'Acme"."""
    aside: frozenset[str] = frozenset()
    """Words before a name that make it no subject: "FROM Acme", "AVEC Acme"."""
    rises: frozenset[str] = frozenset()
    falls: frozenset[str] = frozenset()
    """Verbs and nouns of change, every form; `*` as in `concepts`."""
    moves: frozenset[str] = frozenset()
    """Verbs of change that leave open which way: "went from 3 to 4", "est passé de 3 à 4", "s'est élevé à"."""
    to: frozenset[str] = frozenset()
    """Words before the figure that a change ends at."""
    origin: frozenset[str] = frozenset()
    """Words before the figure that a change began at: "from", "contre", "compared with"."""
    contrast: frozenset[str] = frozenset()
    """Those of them that hold a figure against an earlier one without any verb of change: "3.8bn, AGAINST 2.9bn"."""
    by: frozenset[str] = frozenset()
    """Words before the amount of a change."""
    more: frozenset[str] = frozenset()
    less: frozenset[str] = frozenset()
    """Words after an amount that make it a difference: "6% MORE than", "3 Prozent WENIGER als"."""
    than: frozenset[str] = frozenset()
    multiples: Mapping[str, str] = field(default_factory=dict)
    """{"doubled": "2", "halved": "0.5"}: factor as decimal text."""
    forecast: frozenset[str] = frozenset()
    """Words that make a statement one about what is to come."""
    past: frozenset[str] = frozenset()
    """Words by which a text itself calls a state over: "until", "jusqu'à l'été", "formerly"."""
    respectively: frozenset[str] = frozenset()
    total: frozenset[str] = frozenset()
    """Words beside a figure that make it a sum of many: "in total", "au total", "insgesamt"."""
    part: frozenset[str] = frozenset()
    """Words before a figure that make it a part of the one before: "including", "dont", "davon"."""
    whole: frozenset[str] = frozenset()
    """Subjects that are an industry or nobody in particular: "the industry", "le secteur", "investors"."""
    unread: frozenset[str] = frozenset()
    """Words for parts of a year, of a calendar that cannot read all of them. Figures behind one that stands in no date
    measure nothing until a period is read again; nor do those behind a year that is not read. `*` as in `concepts`."""


@dataclass(frozen=True, slots=True)
class Typography:
    """How this language writes an amount: used to word suggestions."""

    group: str = ","
    decimal: str = "."
    scale_words: Mapping[int, tuple[str, str]] = field(default_factory=dict)
    """Exponent to (singular, plural), of the words that newsrooms write: {9: ("milliard", "milliards")}. French has a
    word for 10^12 and writes "1 400 milliards"."""
    singular_below_two: bool = False
    """True where 1.4 takes the singular (French); otherwise only 1 does."""
    currency_names: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    """ISO code to how it follows (a plain number, a scale word): {"USD": ("dollars", "de dollars")}."""


@dataclass(frozen=True, slots=True)
class Language:
    tag: str
    """BCP 47."""
    name: str
    """In English."""
    function_words: frozenset[str] = frozenset()
    """Frequent small words by which the language is detected offline, and the spellings that tell it from its nearest
    relative. Scripts without spaces: single signs."""
    letters: str = ""
    """Letters of its alphabet beyond a to z, lower case: they, too, tell it from others."""
    numbers: Numbers = Numbers()
    calendar: Calendar = Calendar()
    prose: Prose = Prose()
    speech: Speech = Speech()
    titles: Titles = Titles()
    business: Business = Business()
    typography: Typography = Typography()
