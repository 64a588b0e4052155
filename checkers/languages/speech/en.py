"""Cues, sources and offices in English."""

from __future__ import annotations

from checkers.languages.speech._forms import forms, genders, lines, listed, merged, offices, words
from checkers.model.language import Cue, Prose, Speech, Titles

_REGULAR = "- s ed"
_FINITE = merged(
    listed(Cue.SAY, "said says say told tells tell insisted insists insist warned warns believes"),
    listed(
        Cue.SAY,
        "thinks thought think believe reckons reckoned contends contended",
    ),
    listed(Cue.SAY, "argues argued assured assures quipped"),
    # What they tell is a clause; a noun behind them is what they are about ("denied the charges", "added a seat").
    listed(
        Cue.STATE,
        "added adds claims claimed claim denied denies deny acknowledged conceded admitted alleged alleges allege vowed"
        " estimates estimated maintains maintained maintain",
    ),
    listed(
        Cue.CALL, "called calls call described describes describe dubbed dubs labelled labeled branded termed likened"
    ),
    listed(Cue.CALL, "characterised characterized dismissed hailed slammed denounced"),
    listed(
        Cue.THINK, "expect expects expected forecast forecasts predict predicts predicted project projected anticipate"
    ),
    listed(Cue.THINK, "anticipates anticipated hope hopes hoped feared fears fear suspect suspects suspected estimate"),
    listed(
        Cue.SHOW, "shows showed show found finds find revealed reveals reveal indicates indicated indicate suggests"
    ),
    listed(Cue.SHOW, "suggested suggest concluded concludes conclude"),
    forms(
        Cue.STATE,
        "announc confirm stat not explain report disclos repeat reiterat respond observ declar argu",
        "ed es e s",
    ),
    forms(Cue.STATE, "confirm explain report repeat respond comment remark recall testif counter point claim", "ed s"),
    listed(
        Cue.STATE,
        "hinted hints hint worried worries worry contends contend contended think feel feels felt know knows knew"
        " doubts doubted reasoned remarked cautioned posited theorized speculated vow vows swore swears noticed"
        " assumes assume assumed imagines agrees accepts accepted learned recognized recognised decided",
    ),
    listed(Cue.QUOTE, "put puts read reads likened mocked hailed quoted cited ordered begged encouraged threatened"),
    listed(
        Cue.STATE, "wrote writes write replied replies testified testifies ruled rules stressed stresses emphasised"
    ),
    listed(Cue.STATE, "emphasized emphasizes admits acknowledges concedes asserted asserts retorted joked continued"),
    listed(Cue.STATE, "tweeted posted recalled recounted pledged promised promises announced announces wondered asked"),
    listed(Cue.STATE, "asks answered agreed agrees argue warn cautioned cautions complained complains argued lamented"),
    listed(
        Cue.QUOTE, "joked laughed shouted cried sighed muttered whispered demanded urged urges criticised criticized"
    ),
    listed(
        Cue.QUOTE, "praised blamed accused rejected condemned defended welcomed snapped exclaimed murmured chimed went"
    ),
)
_GERUNDS = merged(
    listed(Cue.SAY, "saying adding insisting claiming warning telling arguing noting"),
    listed(
        Cue.STATE, "citing explaining confirming announcing writing stating stressing emphasising emphasizing pointing"
    ),
    listed(
        Cue.STATE, "predicting suggesting indicating acknowledging conceding admitting alleging declaring reporting"
    ),
)

SPEECH = Speech(
    finite=_FINITE,
    perfect=listed(
        Cue.STATE, "reported announced said alleged claimed revealed confirmed suggested argued noted feared"
    ),
    gerunds=_GERUNDS,
    nouns=words("""
        claim claims allegation allegations accusation accusations assertion assertions statement announcement suggestion
        suggestions warning warnings argument belief view opinion fear fears concern concerns hope hopes report reports
        rumor rumors rumour rumours promise pledge prediction predictions conclusion assessment contention insistence
        declaration speculation suspicion suspicions complaint complaints charge charges acknowledgment revelation notion
        assurance assurances testimony comments remarks theory expectation expectations words
    """),
    views=words("view opinion words judgment judgement telling estimation"),
    possessives=words("his her its their my our your"),
    predicates=words("""
        is are was were has have had will would can could may might must should did does isn't aren't wasn't weren't
        hasn't haven't hadn't won't wouldn't can't couldn't shouldn't didn't doesn't cannot fell rose grew lost won made
        took came went got left paid spent hit led sold bought began became kept
    """),
    pasts=("ed",),
    passives=words("was is been were"),
    agents=words("by in"),
    to=words("to"),
    vows=words("""
        vowed vows vow promised promises pledged pledges threatened threatens urged urges asked asks told tells ordered
        orders demanded begged encouraged encourages agreed offered swore
    """),
    hearers=words("told tells tell telling assured assures warned informed reminded"),
    auxiliaries=words("has have had"),
    light=words("""
        also later earlier then now still even previously recently repeatedly publicly already simply only just once again
        out further flatly bluntly privately reportedly however meanwhile quietly initially always separately
    """),
    blockers=words("""
        to not never was were is are be been being would could should will may might can must did does do n't didn't
        doesn't don't cannot as-yet get got widely generally
    """),
    that=words("that"),
    how=words("how why whether what"),
    according=lines("according to, in the words of, in the view of, as per, in the opinion of"),
    whence=lines("according to which, according to whom"),
    as_says=words("as"),
    voices=lines("through its spokesman, through a spokesman"),
    pronouns={"he": "m", "she": "f", "it": "n", "they": "p", "i": "m", "we": "p", "him": "m", "her": "f", "them": "p"},
    relatives=words("who which whom whose"),
    demonstratives=words("this that these those which there what everything nothing something"),
    determiners=words("""
        the a an his her its their our my this that these those some two three four five several many most both one another
        each no every other
    """),
    articles=words("a an"),
    of=words("of"),
    prepositions=words("""
        of in on at during after before from by with for to through via about into over under late early last next this
        outside inside upon without amid among against despite between
    """),
    times=words(
        "monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow morning afternoon evening night week month year late earlier last"
    ),
    conjunctions=words("and but or yet so"),
    barriers=words("""
        when after before because if as while since though although until unless where whereas than that
    """),
    asides=lines("as"),
    appositions=words("dated published released seen obtained filed issued posted sent citing aged"),
    forecasters=words("""
        analysts analyst economists economist experts expert investors observers traders forecasters strategists critics
        brokers pollsters
    """),
    sources=words("""
        people person source sources official officials company firm group bank ministry government regulator watchdog
        spokesman spokeswoman spokesperson spokespeople executives executive lawyers lawyer union court judge police
        prosecutors minister ministers opposition party agency authority institute treasury commission newspaper paper club
        clubs researchers scientists companies banks authorities association startup start-up maker carmaker retailer
        insurer board staff employees president chairman chief director senator lawmaker lawmakers mayor treasury's office
        residents witnesses prosecutors developer publisher supplier airline
    """),
    documents=words("""
        report filing filings document documents study survey data figures statement memo letter email poll deck release
        prospectus presentation ruling review audit article note notice paper records
    """),
    name_particles=words("de la van von der den di da al bin el le du"),
    negations=words("not no never none nobody nothing neither nor without cannot"),
    weightless=words("""
        the a an that this of in on at and so well is are was were be been am has have had do does did just really very
        actually quite also then now uh um er yes yeah oh okay which s which's it's there
    """),
    contracted={
        "won't": "will not",
        "can't": "can not",
        "cannot": "can not",
        "shan't": "shall not",
        "ain't": "is not",
        "n't": "not",
        "'re": "are",
        "'ve": "have",
        "'ll": "will",
        "'m": "am",
        "'d": "would",
        "'s": "is",
        "gonna": "going to",
        "let's": "let us",
    },
)

PROSE = Prose(
    abbreviations=frozenset(
        """mr mrs ms dr prof inc corp ltd co llc plc st jr sr gen col sgt lt capt rep sen gov rev hon vs etc jan feb
        mar apr jun jul aug sep sept oct nov dec mt ft approx dept est bros e.g i.e u.s u.k u.n a.m p.m""".split()
    ),
    numbered=frozenset("no nos fig figs vol art sec ch p pp".split()),
    byline=("by", "reporting by", "written by", "additional reporting by", "editing by"),
    caption=("photo", "file photo", "image", "credit", "photograph", "picture", "caption"),
)

TITLES = Titles(
    offices=offices("""
chief executive officer: chief executive officer, chief executive, ceo, chief exec
chief financial officer: chief financial officer, finance chief, cfo, finance director, chief finance officer, financial director
chief operating officer: chief operating officer, coo, operations chief
chief technology officer: chief technology officer, cto, technology chief
chief scientist: chief scientist
chief economist: chief economist
managing director: managing director
executive chairman: executive chairman, executive chair, executive chairwoman
chair: chairman, chairwoman, chairperson, chair
vice-chair: vice chairman, vice chair, vice-chairman
president: president
vice-president: vice president, vice-president, executive vice president, senior vice president
founder: founder
co-founder: co-founder, cofounder
partner: partner
managing partner: managing partner
spokesperson: spokesman, spokeswoman, spokesperson
prime minister: prime minister, premier
minister: minister
finance minister: finance minister, chancellor of the exchequer
minister of the economy: economy minister
foreign minister: foreign minister
treasury secretary: treasury secretary
secretary: secretary
secretary of state: secretary of state
governor: governor
central bank governor: central bank governor
czar: czar, tsar
director: director
general counsel: general counsel
head: head
head coach: head coach, coach
manager: manager
analyst: analyst
economist: economist
mayor: mayor
chancellor: chancellor
commissioner: commissioner
senator: senator
lawyer: lawyer, attorney
director-general: director-general, director general
secretary-general: secretary-general, secretary general
"""),
    honorifics=genders(m="mr. mr sir lord", f="mrs. mrs ms. ms miss dame lady", none="dr. dr prof. prof professor"),
    gendered=genders(
        f="chairwoman spokeswoman businesswoman queen actress", m="chairman spokesman businessman king actor"
    ),
    portfolios=words("minister czar tsar secretary head chief commissioner"),
    at=words("at for with"),
    fillers=words("current acting new longtime long-time executive senior interim"),
    possessive=True,
    former=words("former ex ex- then- then"),
)
