"""German: Germany, Austria, Switzerland and elsewhere."""

from __future__ import annotations

from checkers.languages._cldr import numbers
from checkers.languages._words import codes, comparators, decimals, few, integers, meanings, spaced, words
from checkers.languages.cldr import de as _cldr
from checkers.languages.speech import de as _speech
from checkers.languages.terms import de as _terms
from checkers.model.language import Language, Typography

_NUMBERS = numbers(
    _cldr.DATA,
    "de",
    cardinals=integers("""
        0: null
        1: ein, eins, eine, einen, einem, einer, eines
        2: zwei, zwo
        3: drei
        4: vier
        5: fünf, fuenf
        6: sechs
        7: sieben
        8: acht
        9: neun
        10: zehn
        11: elf
        12: zwölf, zwoelf
        13: dreizehn
        14: vierzehn
        15: fünfzehn
        16: sechzehn
        17: siebzehn
        18: achtzehn
        19: neunzehn
        20: zwanzig
        30: dreißig, dreissig
        40: vierzig
        50: fünfzig
        60: sechzig
        70: siebzig
        80: achtzig
        90: neunzig
        100: hundert
    """),
    mixed=decimals("""
        1.5: anderthalb, eineinhalb, einundeinhalb
        2.5: zweieinhalb
        3.5: dreieinhalb
        4.5: viereinhalb
        5.5: fünfeinhalb
        6.5: sechseinhalb
        7.5: siebeneinhalb
        8.5: achteinhalb
        9.5: neuneinhalb
        10.5: zehneinhalb
        0.75: dreiviertel
    """),
    articles=words("ein, eine, einen, einem, einer, eines"),
    alone=words("hundert, tausend"),
    joiners={"und": 1},
    compounds=True,
    points=words("komma"),
    denominators=integers("""
        2: halb, halbe, halben, halbes, halber, halbem, hälfte
        3: drittel, dritteln
        4: viertel, vierteln
        5: fünftel, fünfteln
        6: sechstel, sechsteln
        7: siebtel, siebteln
        8: achtel, achteln
        9: neuntel, neunteln
        10: zehntel, zehnteln
        100: hundertstel, hundertsteln
        1000: tausendstel, tausendsteln
    """),
    denominator_endings=dict.fromkeys(("stel", "steln", "tel", "teln"), "e"),
    divisions=words("durch, geteilt durch"),
    ratios=words("von je"),
    halves=words("hälfte"),
    additions=decimals("""
        0.5: einhalb, und ein halb, und eine halbe
        0.25: und ein viertel
        0.75: und drei viertel
    """),
    collectives=integers("""
        12: dutzend
    """),
    vague=integers("""
        10: zig, dutzende, dutzenden
        100: hunderte, hunderten, hunderter
        1000: tausende, tausenden, tausender
        10000: zehntausende, zehntausenden
        100000: hunderttausende, hunderttausenden
        1000000: millionen
        1000000000: milliarden
        1000000000000: billionen
    """),
    few=few("""
        2 9: mehrere, mehreren, mehrerer, einige, einigen, einiger, ein paar, wenige
    """),
    negatives=words("minus"),
    # CLDR ends at 10^14 and lacks the inflected forms and the newsroom's abbreviations.
    magnitudes=integers("""
        3: tausend
        6: million, millionen
        9: milliarde, milliarden
        12: billion, billionen
        15: billiarde, billiarden
        18: trillion, trillionen
        21: trilliarde, trilliarden
    """),
    abbreviations=integers("""
        3: Tsd., Tsd, tsd., T€, k, K
        6: Mio, Mio., mio, mio., Mill., M
        9: Mrd, Mrd., mrd, mrd., Md.
        12: Bio, Bio.
    """),
    comparators=comparators("""
        more-than: mehr als, über, größer als, höher als, jenseits von, jenseits der, oberhalb von, deutlich über, grösser als,
            knapp über, gut, länger als, älter als, übersteigt, überschreitet,
            übertraf, überstieg, übertrifft, übertroffen
        at-least: mindestens, wenigstens, zumindest, nicht weniger als, ab, minimal, größer oder gleich, grösser oder gleich,
            mehr als oder gleich, größer gleich
        less-than: weniger als, unter, kleiner als, niedriger als, geringer als, unterhalb von, deutlich unter,
            knapp unter, kürzer als, jünger als
        at-most: höchstens, maximal, bis zu, nicht mehr als, nicht über, allenfalls, längstens, kleiner oder gleich,
            weniger als oder gleich, kleiner gleich
        about: etwa, rund, circa, ca., ca, ungefähr, knapp, fast, nahezu, beinahe, an die, gegen, um die, in etwa,
            annähernd, schätzungsweise, geschätzt, geschätzte, geschätzten, um, in höhe von rund, in höhe von etwa
        exactly: genau, exakt
    """),
    during=words("über, um, unter, gegen, ab"),
    comparators_after=comparators("""
        at-least: oder mehr, und mehr, oder älter, oder länger, aufwärts, mindestens, oder höher
        at-most: oder weniger, oder kürzer, maximal, höchstens, oder niedriger
        about: oder so, ungefähr
    """),
    ranges=(("zwischen", "und"), ("von", "bis"), ("", "bis"), ("", "bis zu"), ("", "oder")),
    bound_links=words("und, aber, jedoch"),
    currencies=codes("""
        USD CAD AUD: $, dollar, dollars, dollarn
        CAD: kanadische dollar, kanadischen dollar, kanadischer dollar, kanada-dollar
        AUD: australische dollar, australischen dollar
        HKD: hongkong-dollar
        USD: us-amerikanische dollar, us-amerikanischen dollar, us-dollar, us-dollars, amerikanische dollar, amerikanischen dollar
        CHF: franken, schweizer franken, sfr, fr., fr
        GBP EGP: £, pfund
        GBP: britische pfund, pfund sterling
        JPY: ¥, yen
        CNY: yuan, renminbi
        EUR: euro, euros
        RUB: rubel
        PLN: zloty
        SEK NOK DKK CZK: kronen, krone
        INR PKR: rupien, rupie
        TRY: lira
    """),
    minors=codes("""
        EUR USD: cent, cents, eurocent
        CHF: rappen
        GBP: pence
    """),
    units=meanings("""
        percent: %, prozent, vom hundert, v. h.
        percentage-point: prozentpunkt, prozentpunkte, prozentpunkten
        basis-point: basispunkt, basispunkte, basispunkten
        point: punkt, punkte, punkten
        person: person, personen, menschen, einwohner, einwohnern, leute, leuten
        year: jahr, jahre, jahren, jahres
        month: monat, monate, monaten
        week: woche, wochen
        day: tag, tage, tagen
        hour: stunde, stunden
        minute: minute, minuten
        second: sekunde, sekunden
        decade: jahrzehnt, jahrzehnte, jahrzehnten
        century: jahrhundert, jahrhunderte, jahrhunderten
        kilometer: kilometer, kilometern, km
        meter: meter, metern
        square-kilometer: quadratkilometer, quadratkilometern
        square-meter: quadratmeter, quadratmetern
        cubic-meter: kubikmeter, kubikmetern
        hectare: hektar
        tonne: tonne, tonnen
        kilogram: kilo, kilogramm
        gram: gramm
        liter: liter, litern
        barrel: barrel, fass
        celsius: grad celsius, grad
        kilometer-per-hour: stundenkilometer, kilometer pro stunde
        megawatt: megawatt
        gigawatt: gigawatt
        kilowatt-hour: kilowattstunde, kilowattstunden
        megawatt-hour: megawattstunde, megawattstunden
        gigawatt-hour: gigawattstunde, gigawattstunden
        terawatt-hour: terawattstunde, terawattstunden
        employee: mitarbeiter, mitarbeitern, mitarbeiterinnen, beschäftigte, beschäftigten, angestellte
        job: arbeitsplätze, arbeitsplätzen, stellen, jobs
        share: aktie, aktien
        death: tote, toten, todesfälle
        user: nutzer, nutzern
        customer: kunden, kunde
        company: unternehmen, firmen
        country: länder, ländern
        vehicle: fahrzeuge, fahrzeugen
        car: autos, auto
        time: mal
        child: kinder, kindern
        woman: frauen
        man: männer, männern
        student: studenten, studierende, schüler
        vote: stimmen
        member: mitglieder, mitgliedern
        page: seiten
        apartment: wohnungen
    """),
    linkers=words("von, an"),
    fillers=words("""
        neue, neuen, neuer, weitere, weiteren, zusätzliche, zusätzlichen, andere, anderen, kommenden,
        nächsten, vergangenen, letzten, verschiedene, verschiedenen, junge, jungen, große, großen, kleine,
        kleinen, lange, langen, volle, vollen, aufeinanderfolgende, ersten, fremde, us-amerikanische
    """),
    per=words("pro, je, im, am, in der, /"),
    skipped=words("die, den, der, das"),
    currency_first=True,
    dot_ordinals=True,
    labels=words("""
        nr, nr., nummer, seite, seiten, s., kapitel, kap., band, bd., artikel, art., absatz, abs., paragraf,
        zimmer, raum, flug, gleis, linie, haus, halle, platz, stufe, phase, gruppe, staffel, folge, klasse,
        version, abbildung, abb., tabelle, tel., tel, telefon, fax, plz, typ, modell, autobahn,
        kilometerstein, hausnummer, ziffer, punkt
    """),
    year_words=words("""
        in, seit, jahr, jahre, bis, vor, nach, ab, anfang, ende, mitte, sommer, winter, frühjahr, herbst, von,
        um
    """),
    clock=words("uhr"),
    changes=words("""
        stieg, steigt, steigen, gestiegen, stiegen, fiel, fällt, fallen, gefallen, fielen, sank, sinkt,
        sinken, gesunken, wuchs, wächst, gewachsen, erhöht, erhöhte, gesenkt, senkte, kletterte, geklettert,
        anstieg, rückgang, zunahme
    """),
    after_words=words("später, danach, zuvor, nach, nachdem, früher, vorher, her"),
)

_TYPOGRAPHY = Typography(
    group=".",
    decimal=",",
    scale_words={6: ("Million", "Millionen"), 9: ("Milliarde", "Milliarden"), 12: ("Billion", "Billionen")},
    currency_names={
        "USD": ("Dollar", "Dollar"),
        "EUR": ("Euro", "Euro"),
        "GBP": ("Pfund", "Pfund"),
        "CHF": ("Franken", "Franken"),
        "JPY": ("Yen", "Yen"),
        "CNY": ("Yuan", "Yuan"),
    },
)

_FUNCTION_WORDS = spaced("""
    der die das und in zu den von mit ist des im für auf dem nicht ein eine als auch es an werden aus er hat dass
    sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr
    durch man sein wurde sei prozent hatte kann gegen vom können schon wenn habe seine mark ihre dann unter wir
    soll ich eines jahr zwei jahren diese dieser wieder keine uhr seiner worden will zwischen immer millionen was
    sagte gibt alle seit muss wurden beim doch jetzt waren drei jahre mir ihm ihr uns sich
    """)

LANGUAGE = Language(
    tag="de",
    name="German",
    function_words=_FUNCTION_WORDS,
    letters="äöüß",
    prose=_speech.PROSE,
    speech=_speech.SPEECH,
    titles=_speech.TITLES,
    typography=_TYPOGRAPHY,
    numbers=_NUMBERS,
    calendar=_terms.CALENDAR,
    business=_terms.BUSINESS,
)
