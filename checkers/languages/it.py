"""Italian: Italy and Switzerland."""

from __future__ import annotations

from checkers.languages._cldr import numbers
from checkers.languages._words import codes, comparators, decimals, few, integers, meanings, spaced, words
from checkers.languages.cldr import it as _cldr
from checkers.languages.speech import it as _speech
from checkers.languages.terms import it as _terms
from checkers.model.language import Language, Typography

_NUMBERS = numbers(
    _cldr.DATA,
    "it",
    cardinals=integers("""
        0: zero
        1: uno, una, un
        2: due
        3: tre, tré
        4: quattro
        5: cinque
        6: sei
        7: sette
        8: otto
        9: nove
        10: dieci
        11: undici
        12: dodici
        13: tredici
        14: quattordici
        15: quindici
        16: sedici
        17: diciassette
        18: diciotto
        19: diciannove
        20: venti, vent
        30: trenta, trent
        40: quaranta, quarant
        50: cinquanta, cinquant
        60: sessanta, sessant
        70: settanta, settant
        80: ottanta, ottant
        90: novanta, novant
        100: cento, cent
    """),
    articles=words("un, una, uno"),
    alone=words("cento, mille"),
    joiners={"e": 10},
    compounds=True,
    points=words("virgola, punto"),
    denominators=integers("""
        2: mezzo, mezza, mezzi, metà
        3: terzo, terzi
        4: quarto, quarti
        5: quinto, quinti
        6: sesto, sesti
        7: settimo, settimi
        8: ottavo, ottavi
        9: nono, noni
        10: decimo, decimi
        11: undicesimo, undicesimi
        12: dodicesimo, dodicesimi
        16: sedicesimo, sedicesimi
        100: centesimo, centesimi
        1000: millesimo, millesimi
        1000000: milionesimo, milionesimi
        1000000000: miliardesimo, miliardesimi
        1000000000000: bilionesimo, bilionesimi
    """),
    ordinal_denominators=True,
    denominator_endings=dict.fromkeys(("esimo", "esimi", "esima", "esime"), "oaei"),
    halves=words("metà"),
    ratios=words("su, ogni"),
    divisions=words("diviso, fratto"),
    additions=decimals("""
        0.5: e mezzo, e mezza
        0.25: e un quarto
        0.75: e tre quarti
    """),
    collectives=integers("""
        12: dozzina
    """),
    rounded=integers("""
        10: decina
        15: quindicina
        20: ventina
        30: trentina
        40: quarantina
        50: cinquantina
        60: sessantina
        100: centinaio
        1000: migliaio
    """),
    vague=integers("""
        10: decine
        12: dozzine
        100: centinaia
        1000: migliaia
        1000000: milioni
        1000000000: miliardi
    """),
    few=few("""
        2 9: diversi, diverse, alcuni, alcune, parecchi, qualche
    """),
    negatives=words("meno"),
    magnitudes=integers("""
        3: mille, mila, mil
        6: milione, milioni
        9: miliardo, miliardi
        12: bilione, bilioni
        15: biliardo, biliardi
        18: trilione, trilioni
    """),
    abbreviations=integers("""
        3: k, K
        6: mln, mln., Mln, M, mil.
        9: mld, mld., Mld, mrd, Mrd
        12: Bln
    """),
    comparators=comparators("""
        more-than: più di, oltre, superiore a, superiori a, al di sopra di, sopra, maggiore di, maggiori, più grande di, più alto di, più alta di, maggiori a, più elevato di
            di, supera, superano,
            più che, oltre i, oltre gli, sopra i, superato i, superiore ai,
            superato, superava, supera ormai, oltrepassato
        at-least: almeno, minimo, un minimo di, non meno di, come minimo, a partire da, perlomeno, quantomeno, pari o maggiore di,
            maggiore o uguale a, pari o superiore a, superiore o uguale a
        less-than: meno di, inferiore a, inferiori a, al di sotto di, sotto, minore di, minori di, sotto, più piccolo di, più piccola di, più basso di, più bassa di
            i, al di sotto dei
        at-most: al massimo, fino a, massimo, un massimo di, non più di, non oltre, tutt'al più, minore o uguale a, al più, pari o minore di,
            pari o inferiore a, inferiore o uguale a
        about: circa, quasi, intorno a, attorno a, approssimativamente, all'incirca, più o meno,
            pressappoco, vicino a,
            nell'ordine di, stimato in, stimata in, stimati in, intorno ai, attorno ai, prossimo a
        exactly: esattamente, precisamente
    """),
    comparators_after=comparators("""
        at-least: o più, o superiore, almeno, come minimo
        at-most: o meno, o inferiore, al massimo
        about: circa, all'incirca, più o meno
    """),
    ranges=(
        ("tra", "e"),
        ("fra", "e"),
        ("tra i", "e i"),
        ("tra i", "ei"),
        ("da", "a"),
        ("dai", "ai"),
        ("", "a"),
        ("", "o"),
        ("", "fino a"),
    ),
    bound_links=words("e, ed, ma"),
    currencies=codes("""
        USD CAD AUD: $, dollaro, dollari
        USD: dollari americani, dollari statunitensi, dollari usa
        EUR: euro
        GBP EGP: £, sterlina, sterline
        GBP: sterline inglesi, sterline britanniche
        JPY: yen, ¥
        CNY: yuan, renminbi
        CHF: franco, franchi, franchi svizzeri
        RUB: rublo, rubli
        INR: rupia, rupie
        SEK NOK DKK: corona, corone
        TRY: lira turca, lire turche
        ITL TRY: lira, lire
        MXN ARS: peso, pesos
        BRL: real, reais
    """),
    minors=codes("""
        EUR USD: centesimo, centesimi, cent
        GBP: pence, penny
    """),
    units=meanings("""
        percent: %, per cento, percento
        percentage-point: punto percentuale, punti percentuali
        basis-point: punto base, punti base
        point: punto, punti
        person: persona, persone, abitanti, abitante
        year: anno, anni
        month: mese, mesi
        week: settimana, settimane
        day: giorno, giorni
        hour: ora, ore
        minute: minuto, minuti
        second: secondo, secondi
        decade: decennio, decenni
        century: secolo, secoli
        quarter: trimestre, trimestri
        kilometer: chilometro, chilometri
        meter: metro, metri
        square-kilometer: chilometro quadrato, chilometri quadrati, chilometri quadri
        square-meter: metro quadrato, metri quadrati, metri quadri, mq
        cubic-meter: metro cubo, metri cubi
        hectare: ettaro, ettari
        tonne: tonnellata, tonnellate
        kilogram: chilo, chili, chilogrammo, chilogrammi
        gram: grammo, grammi
        liter: litro, litri
        barrel: barile, barili
        celsius: gradi celsius, grado celsius, gradi
        kilometer-per-hour: chilometri orari, chilometri all'ora, km orari
        megawatt: megawatt
        gigawatt: gigawatt
        employee: dipendenti, lavoratori
        job: posti di lavoro
        share: azione, azioni
        death: morti, vittime, decessi
        user: utenti
        customer: clienti
        company: aziende, imprese, società
        country: paesi
        vehicle: veicoli
        car: auto, automobili
        time: volte, volta
        child: bambini, figli
        woman: donne
        man: uomini
        student: studenti
        vote: voti
        member: membri
        page: pagine
    """),
    linkers=words("di, d', del, dei, delle, degli"),
    fillers=words("""
        nuovi, nuove, prossimi, prossime, ultimi, ultime, altri, altre, primi, prime, grandi, piccoli,
        piccole, giovani, ulteriori, lunghi, diversi
    """),
    per=words("per, al, all', alla, a, ogni, l', /"),
    skipped=words("i, gli, le, il, lo, la"),
    currency_first=True,
    ordinal_suffixes=words("º, ª, o, a, °, esimo"),
    labels=words("""
        n., nr., numero, pagina, pag., capitolo, articolo, art., camera, sala, volo, linea, binario, via,
        viale, fase, gruppo, stagione, episodio, versione, volume, vol., tabella, figura, allegato, tel.,
        telefono, fax, isbn, modello, tipo, legge
    """),
    year_words=words("""
        nel, dal, anno, anni, del, fino, prima, dopo, inizio, fine, metà, estate, inverno, entro, al, il
    """),
    clock=words("di mattina, di sera, del mattino"),
    changes=words("""
        salito, sale, salire, salita, saliti, passato, passa, passare, passati, sceso, scende, scendere,
        scesa, cresciuto, cresce, aumentato, aumenta, aumento, calo, calato, ridotto, crollato, balzato
    """),
    after_words=words("dopo, prima, più tardi, fa"),
)

_TYPOGRAPHY = Typography(
    group=".",
    decimal=",",
    scale_words={6: ("milione", "milioni"), 9: ("miliardo", "miliardi")},
    currency_names={
        "USD": ("dollari", "di dollari"),
        "EUR": ("euro", "di euro"),
        "GBP": ("sterline", "di sterline"),
        "CHF": ("franchi svizzeri", "di franchi svizzeri"),
        "JPY": ("yen", "di yen"),
        "CNY": ("yuan", "di yuan"),
    },
)

_FUNCTION_WORDS = spaced("""
    il lo la i gli le di del dello della dei degli delle e è in nel nella nei nelle che un uno una per con non da
    dal dalla dai dalle a al alla ai alle allo su sul sulla sui sulle si sono come più ma o anche se ha hanno era
    stato stata suo sua suoi loro questo questa questi queste quello quella ci ne dopo anni anno due dove quando
    tra fra prima essere tutti tutto ancora già molto cui chi mi lui lei noi fatto poi ogni senza così perché
    mentre secondo contro l d c dell nell all dall sull quest detto aveva avuto
    """)

LANGUAGE = Language(
    tag="it",
    name="Italian",
    function_words=_FUNCTION_WORDS,
    letters="àèéìîòóù",
    prose=_speech.PROSE,
    speech=_speech.SPEECH,
    titles=_speech.TITLES,
    typography=_TYPOGRAPHY,
    numbers=_NUMBERS,
    calendar=_terms.CALENDAR,
    business=_terms.BUSINESS,
)
