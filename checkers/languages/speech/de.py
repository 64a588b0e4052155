"""Cues, sources and offices in German."""

from __future__ import annotations

from checkers.languages.speech._forms import forms, genders, lines, listed, merged, offices, words
from checkers.model.language import Cue, Prose, Speech, Titles

_WEAK = "t te ten en e et ete eten"
_STATE_STEMS = """
    sag erklär beton bericht bestätig erläuter äußer kritisier versicher kommentier behaupt forder argumentier glaub
    mein wiederhol ergänz erzähl verkünd stell bemerk antworte kündig teil meld vermeld mahn konstatier resümier
    entgegn begründ bekräftig verlaut räum füg hob schilder prognostizier rechn gesteh hoff bedauer lob verteidig
    beteuer bekund empfehl unterstreich präzisier prophezei vermute spekulier signalisier unterstellt dementier unterricht moniert urteil
"""
_FINITE = merged(
    listed(Cue.CALL, "nannte nannten nennt nennen bezeichnete bezeichneten bezeichnet bezeichnen beschrieb beschreibt"),
    listed(Cue.CALL, "würdigte würdigt charakterisierte charakterisiert titulierte verurteilte bewertete wertete"),
    listed(
        Cue.THINK, "erwartet erwarten erwartete erwarteten prognostiziert prognostizieren prognostizierte hofft hoffen"
    ),
    listed(
        Cue.THINK, "hoffte glaubt glauben glaubte rechnet rechnen rechnete rechne befürchtet befürchten befürchtete"
    ),
    listed(Cue.THINK, "schätzt schätzen schätzte vermutet vermuten vermutete geht gehen ging gingen gehe erhofft"),
    listed(Cue.SHOW, "zeigt zeigen zeigte ergab ergaben belegt belegen heißt steht stand"),
    # Verbs of much other work: they need a quotation or an explicit clause of content.
    listed(
        Cue.QUOTE,
        """
        finden findet fanden fand halten hält hielt hielten schloss beschloss entschied entschieden sprach sprachen
        spricht sprechen gratulierte dankte freute verspricht versprach machte macht sah sieht sehen rief riefen ruft
    """,
    ),
    forms(Cue.STATE, _STATE_STEMS, _WEAK),
    listed(
        Cue.STATE,
        """
        berichtete berichteten berichten schrieb schrieben schreibt schreiben sprach sprachen spricht sprechen gab gaben
        gibt geben ließ ließen lässt antwortete antworteten antwortet warnte warnten warnt warnen warf warfen wirft werfen
        wies wiesen weist weisen verwies verweist bestritt bestreitet gestand gesteht rief riefen ruft meinte meint meinen
        fand findet finden hält halten hielt hielten räumte räumten räumt teilte teilten teilt teilen kündigte kündigten
        kündigt kündigen fügte fügt fügten führte führt schlug schlägt sagten fragte fragt fragten erwiderte erwidert
        versprach verspricht entschied entschieden beschloss beklagte beklagt vertritt vertrat vertreten
        unterstrich stellte stellten stellt hob hebt wandte wendet schloss begründete begründet schilderte erinnerte
        mitteilte mitteilten mitteilt mitteilen bekanntgab bekanntgaben ankündigte ankündigten hinwies hervorhob einräumte
        verlautete verlauten schwärmte schwärmt jubelte jubelt scherzte spottete witzelte freute gratulierte dankte klagte
        hinzufügte aussagte angab angaben urteilte befand machte macht äußerte äußerten äußert lautete lautet
        gebe erklären sage beschuldigte beschuldigt drohte droht empfahl empfahlen empfiehlt plädierte plädiert stellten
        bot boten bietet bieten riet rieten rät appellierte appellierten appelliert bat baten bittet bitten
        aufforderte aufforderten auffordert hervorgeht hervorging bestritten vorwarf vorwirft rechtfertigte rechtfertigt
    """,
    ),
)
_PERFECT = merged(
    listed(Cue.CALL, "genannt bezeichnet beschrieben gewürdigt"),
    listed(Cue.THINK, "erwartet prognostiziert gehofft geglaubt gerechnet befürchtet geschätzt vermutet"),
    listed(
        Cue.STATE,
        """
        gesagt erklärt betont berichtet bestätigt erläutert geäußert kritisiert versichert kommentiert behauptet gefordert
        argumentiert gemeint wiederholt ergänzt erzählt verkündet festgestellt bemerkt geantwortet angekündigt mitgeteilt
        gemeldet gemahnt konstatiert entgegnet begründet bekräftigt eingeräumt hinzugefügt hervorgehoben geschildert
        angegeben bekanntgegeben geschrieben gesprochen gewarnt vorgeworfen hingewiesen verwiesen bestritten gestanden
        zugegeben ausgesagt versprochen entschieden beklagt klargestellt verlautet aufgefordert abgestritten beteuert
        bekundet empfohlen angeboten gedroht appelliert gebeten geraten beschlossen zugesichert berichtigt bekannt
    """,
    ),
)

SPEECH = Speech(
    finite=_FINITE,
    perfect=_PERFECT,
    particles={
        **dict.fromkeys("teilte teilten teilt teilen".split(), words("mit")),
        **dict.fromkeys("kündigte kündigten kündigt kündigen".split(), words("an")),
        **dict.fromkeys("gab gaben gibt geben gebe".split(), words("bekannt an zu preis protokoll")),
        **dict.fromkeys(
            "ließ ließen lässt".split(), words("verlauten wissen verbreiten mitteilen erklären durchblicken")
        ),
        **dict.fromkeys("warf warfen wirft werfen".split(), words("vor ein")),
        **dict.fromkeys("wies wiesen weist weisen".split(), words("hin darauf daraufhin")),
        **dict.fromkeys("räumte räumten räumt".split(), words("ein")),
        **dict.fromkeys("fügte fügt fügten".split(), words("hinzu an")),
        **dict.fromkeys("führte führt".split(), words("aus")),
        **dict.fromkeys("schlug schlägt".split(), words("vor")),
        **dict.fromkeys("stellte stellten stellt".split(), words("fest klar")),
        **dict.fromkeys("hob hebt".split(), words("hervor")),
        **dict.fromkeys("geht gehen ging gingen gehe".split(), words("davon aus")),
        **dict.fromkeys("rechnet rechnen rechnete rechne".split(), words("damit")),
        **dict.fromkeys("machte macht".split(), words("deutlich klar geltend")),
        **dict.fromkeys("rief riefen ruft".split(), words("auf dazu")),
        **dict.fromkeys("sah sieht sehen".split(), words("voraus")),
        **dict.fromkeys("vertritt vertrat vertreten".split(), words("ansicht auffassung meinung")),
        **dict.fromkeys("steht stand".split(), words("darin")),
        **dict.fromkeys("teile teil teilen".split(), words("mit")),
    },
    auxiliaries=words("hat haben hatte hatten habe hätte hätten"),
    nouns=words("""
        behauptung behauptungen vorwurf vorwürfe ansicht meinung auffassung überzeugung forderung forderungen begründung
        hinweis appell aussage ankündigung warnung verdacht befürchtung befürchtungen hoffnung einschätzung vermutung
        vermutungen annahme gerücht gerüchte mitteilung erklärung bitte zusage versprechen these argument einwand vorschlag
        feststellung eingeständnis worten
    """),
    passives=words("wird wurde werden wurden worden"),
    agents=words("von vom in im laut seitens"),
    light=words("""
        insgesamt unterdessen gleichzeitig später inzwischen derweil mittlerweile anschließend schließlich zuletzt ebenso
        so vielmehr trotzdem dennoch entsprechend offiziell weiters überdies ausdrücklich öffentlich mehrfach erneut
        vorher damals einst indes indessen jüngst bislang bisher endlich lediglich nur wörtlich kürzlich hierzu
        auch aber jedoch dagegen hingegen zudem außerdem ferner weiter weiterhin dann noch bereits schon nun sich dazu daher
        deshalb dabei darauf allerdings wiederum ebenfalls zuvor zunächst gestern heute zugleich ihm ihr ihnen uns
    """),
    blockers=words(
        "nicht nie wird wurde wurden werden worden kann konnte könnte soll sollte muss müsse musste zu nichts kein"
    ),
    that=words("dass daß"),
    how=words("ob warum weshalb wieso"),
    according=lines("laut, gemäß, nach, so, nach den worten, den angaben zufolge, in den augen"),
    according_nouns={
        "nach": (
            "angaben",
            "angabe",
            "ansicht",
            "einschätzung",
            "einschätzungen",
            "meinung",
            "auskunft",
            "worten",
            "aussage",
            "aussagen",
            "darstellung",
            "darstellungen",
            "informationen",
            "überzeugung",
            "auffassung",
            "berichten",
            "bericht",
            "meldung",
            "meldungen",
            "mitteilung",
            "mitteilungen",
            "studie",
            "studien",
            "umfrage",
            "umfragen",
            "schätzungen",
            "schätzung",
            "hochrechnung",
            "hochrechnungen",
            "prognosen",
            "prognose",
            "erkenntnissen",
            "untersuchungen",
            "untersuchung",
            "berechnungen",
            "berechnung",
            "analyse",
            "analysen",
            "statistik",
            "statistiken",
            "ermittlungsstand",
            "erkenntnisstand",
            "annahmen",
            "vorstellungen",
            "vernehmen",
            "experten",
            "medien",
            "bestandsaufnahme",
            "kriterien",
            "beobachtungen",
            "vermutungen",
            "behauptungen",
            "zeugenaussagen",
        )
    },
    according_aside=words("so"),
    according_after=words("zufolge nach gemäß"),
    whence=lines("wonach, demzufolge"),
    as_says=words("wie"),
    impersonal=lines("hieß es, heißt es, es heißt, es hieß"),
    pronouns={"er": "m", "sie": "f", "es": "n", "wir": "p", "ich": "m", "man": "p"},
    relatives=words("welcher welche welches deren dessen"),
    expletives=words("es"),
    subjects=words("er wir ich man"),
    demonstratives=words(
        "das dies dieses jenes dieser demnach danach was wer alles nichts es da dort hier damit darin"
    ),
    determiners=words("""
        der die das dem den des ein eine einer einem einen eines dieser diese dieses diesem diesen sein seine seiner seinem
        seinen ihr ihre ihrer ihrem ihren jeder jede mehrere viele einige beide zwei drei alle zahlreiche manche kein keine
    """),
    articles=words("ein eine einer einem einen eines"),
    of=words("von vom der des einer eines seiner ihrer"),
    prepositions=words("""
        am im in an auf aus bei beim mit nach seit unter vor während zu zum zur gegenüber über durch für gegen ohne um ab bis
        trotz wegen laut gemäß neben anlässlich
    """),
    times=words("""
        montag dienstag mittwoch donnerstag freitag samstag sonntag montags morgen abend nachmittag vormittag heute gestern
        vorgestern früh nacht woche jahr monat zuletzt jüngst kürzlich
    """),
    conjunctions=words("und oder aber sowie doch denn sondern"),
    barriers=words("dass daß weil wenn als nachdem bevor ob während obwohl da damit sodass falls indem"),
    asides=lines("was, wobei"),
    appositions=words("veröffentlicht"),
    forecasters=words("""
        analysten analyst volkswirte ökonomen experten experte fachleute beobachter investoren anleger marktbeobachter
        wissenschaftler forscher wirtschaftsweisen
    """),
    sources=words("""
        unternehmen konzern firma bank ministerium regierung behörde behörden polizei staatsanwaltschaft gericht gewerkschaft
        verband sprecher sprecherin pressesprecher minister ministerin präsident präsidentin kanzler kanzlerin opposition
        partei vorstand verein klub zeitung agentur nachrichtenagentur magazin sender institut amt statistikamt kommission
        zeugen augenzeugen politiker kritiker anwalt anwältin verteidiger direktor direktorin leiter leiterin chef chefin
        quellen kreise kreisen insider feuerwehr ministers universität rat gremium organisation fraktion richter richterin
        medien beamte vertreter außenministerium innenministerium forscher autoren mehrheit angaben
    """),
    documents=words("""
        bericht berichte berichten studie mitteilung pressemitteilung meldung meldungen umfrage dokument papier urteil
        erklärung stellungnahme gutachten brief medienberichten statistik zahlen auskunft hochrechnung untersuchung
    """),
    name_particles=words("von van de del da di zu"),
    negations=words("nicht nie niemals nichts niemand kein keine keinen keinem keiner keines ohne weder"),
    weightless=words("""
        der die das den dem des ein eine einen einem einer eines und dass daß so nun ja doch eben halt also mal auch wohl
        schon sehr wirklich ist sind war waren sei seien bin hat haben habe hatte hatten in im an am zu zum zur von vom
        es da dann äh ähm dies diese dieser dieses
    """),
    verb_second=True,
    to=words("zu"),
    reported=words("""
        sei seien habe werde könne müsse müssten solle wolle dürfe gebe gehe komme bleibe stehe würde würden wären wäre
        hätten könnten liege lägen handele handle brauche wisse lasse sehe nehme mache bestehe halte sollten führe
        bringe zeige finde gelte erhalte bedeute trage biete diene entspreche stelle bekomme
        käme kämen gäbe gäben läge ginge gingen ließe ließen bliebe blieben stünde stünden brächte brächten bekäme bekämen
        nähme nähmen sähe sähen fände fänden hielte hielten bräuchte bräuchten wüsste wüssten
        bestünde bestünden träte träten spräche sprächen verlöre gewänne böte böten
    """),
    reported_endings=("e",),
    past_endings=("te", "wurde"),
    hearsay=words("soll sollen"),
    hearsay_ends={"haben": ("t", "en"), "sein": ("worden", "gewesen", "geworden", "gekommen", "gegangen")},
    takes_up=words("das dies"),
    resumptives=words("demnach demzufolge"),
    obliques=words("einen einem den dem seinen seinem ihren ihrem keinen keinem diesen diesem jenen jenem jeden jedem"),
    adverb_endings=(
        "gegenüber",
        "falls",
        "weise",
        "lich",
        "wohl",
        "dessen",
        "gegen",
        "dings",
        "zufolge",
        "hin",
        "nach",
    ),
    as_called=words("als"),
    nominatives=words("die das ein eine sein seine ihr ihre mehrere viele einige"),
)

PROSE = Prose(
    abbreviations=frozenset(
        """dr prof hr fr st nr bzw ca etc vgl usw inc corp ltd co geb gest evtl ggf inkl mio mrd tsd max min abs art bd str
        z.b d.h u.a o.ä s.o i.d.r u.u z.t v.a n.chr v.chr jan feb aug sept okt nov dez ing dipl-ing mag hl sog""".split()
    ),
    ordinal_stop=True,
    byline=("von", "text:", "ein bericht von", "aus berlin berichtet"),
    caption=("foto", "bild", "archivbild", "symbolbild", "fotos", "archivfoto"),
)

TITLES = Titles(
    offices=offices("""
chief executive officer: vorstandschef, vorstandschefin, konzernchef, konzernchefin, vorstandsvorsitzender, vorstandsvorsitzende, vorstandsvorsitzenden, geschäftsführer, geschäftsführerin, ceo, firmenchef, firmenchefin, unternehmenschef, unternehmenschefin, bankchef, bankchefin
chief financial officer: finanzchef, finanzchefin, finanzvorstand, finanzvorständin, finanzdirektor, finanzdirektorin, cfo
chief operating officer: coo, betriebsvorstand
chief technology officer: technikchef, technikchefin, technikvorstand
chair: aufsichtsratschef, aufsichtsratschefin, aufsichtsratsvorsitzender, aufsichtsratsvorsitzende, vorsitzender, vorsitzende, vorsitzenden, chef, chefin
president: präsident, präsidentin, präsidenten
vice-president: vizepräsident, vizepräsidentin
founder: gründer, gründerin, firmengründer
co-founder: mitgründer, mitgründerin
spokesperson: sprecher, sprecherin, pressesprecher, pressesprecherin
prime minister: premierminister, premierministerin, ministerpräsident, ministerpräsidentin, regierungschef, regierungschefin, premier
federal chancellor: bundeskanzler, bundeskanzlerin, kanzler, kanzlerin
minister: minister, ministerin
minister of the economy: wirtschaftsminister, wirtschaftsministerin
finance minister: finanzminister, finanzministerin
foreign minister: außenminister, außenministerin
interior minister: innenminister, innenministerin
governor: gouverneur, gouverneurin
central bank governor: notenbankchef, notenbankchefin, zentralbankchef, zentralbankchefin
general secretary: generalsekretär, generalsekretärin
sporting director: sportdirektor, sportdirektorin, sportchef
director: direktor, direktorin
head: leiter, leiterin
head coach: trainer, trainerin, cheftrainer, cheftrainerin
analyst: analyst, analystin
economist: ökonom, ökonomin, volkswirt, volkswirtin
chief economist: chefvolkswirt, chefvolkswirtin, chefökonom, chefökonomin
mayor: bürgermeister, bürgermeisterin, oberbürgermeister, oberbürgermeisterin
senator: senator, senatorin
lawyer: anwalt, anwältin
partner: partner, partnerin
public prosecutor: staatsanwalt, staatsanwältin, oberstaatsanwalt
"""),
    honorifics=genders(m="herr herrn", f="frau", none="dr. dr prof. prof professor professorin"),
    gendered=genders(
        f="""chefin vorstandschefin konzernchefin finanzchefin präsidentin ministerin sprecherin direktorin leiterin kanzlerin
        gründerin wirtschaftsministerin finanzministerin bürgermeisterin gouverneurin trainerin geschäftsführerin""",
        m="""chef vorstandschef konzernchef finanzchef präsident minister sprecher direktor leiter kanzler gründer
        wirtschaftsminister finanzminister bürgermeister gouverneur trainer geschäftsführer sportdirektor""",
    ),
    compounds={
        "ministerin": "minister",
        "minister": "minister",
        "sprecherin": "spokesperson",
        "sprecher": "spokesperson",
        "präsidentin": "president",
        "präsident": "president",
        "direktorin": "director",
        "direktor": "director",
        "chefin": "head",
        "chef": "head",
        "vorsitzende": "chair",
        "vorsitzender": "chair",
    },
    at=words("bei beim"),
    fillers=words("amtierende amtierender neue neuer"),
    former=words("ex früherer frühere ehemaliger ehemalige ex- früheren ehemaligen damalige damaliger"),
)
