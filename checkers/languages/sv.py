"""Swedish: long scale, biljon = 10^12."""

from __future__ import annotations

from checkers.languages._cldr import numbers
from checkers.languages._words import codes, comparators, decimals, few, integers, meanings, spaced, words
from checkers.languages.cldr import sv as _cldr
from checkers.languages.terms import sv as _terms
from checkers.model.language import Language

_NUMBERS = numbers(
    _cldr.DATA,
    "sv",
    cardinals=integers("""
        0: noll
        1: ett, en
        2: två
        3: tre
        4: fyra
        5: fem
        6: sex
        7: sju
        8: åtta
        9: nio, nie
        10: tio, tie
        11: elva
        12: tolv
        13: tretton
        14: fjorton
        15: femton
        16: sexton
        17: sjutton
        18: arton
        19: nitton
        20: tjugo
        30: trettio, tretti
        40: fyrtio, förtio, fyrti
        50: femtio, femti
        60: sextio, sexti
        70: sjuttio, sjutti
        80: åttio, åtti
        90: nittio, nitti
        100: hundra
    """),
    articles=words("en, ett"),
    alone=words("hundra, tusen"),
    joiners={"och": 10},
    compounds=True,
    pronouns=words("en, ett"),
    points=words("komma, punkt"),
    mixed=decimals("""
        1.5: halvannan, halvannat, en och en halv
        2.5: två och en halv, två och ett halvt
        3.5: tre och en halv, tre och ett halvt
    """),
    denominators=integers("""
        2: halv, halva, halvt, hälften
        3: tredjedel, tredjedels, tredjedelar
        4: fjärdedel, fjärdedels, fjärdedelar, kvart, kvarts
        5: femtedel, femtedels, femtedelar
        6: sjättedel, sjättedels, sjättedelar
        7: sjundedel, sjundedels, sjundedelar
        8: åttondel, åttondels, åttondelar, åttondedel, åttondedelar
        9: niondel, niondels, niondelar, niondedel, niondedelar
        10: tiondel, tiondels, tiondelar, tiondedel, tiondedelar
        12: tolftedel, tolftedelar
        16: sextondel, sextondelar, sextondels
        20: tjugondel, tjugondelar, tjugondedel, tjugondedelar, tjugondels
        100: hundradel, hundradels, hundradelar
        1000: tusendel, tusendelar
    """),
    denominator_endings=dict.fromkeys(("del", "dels", "delar", "tedel", "tedels", "tedelar", "ndel", "ndelar"), ""),
    ordinals=integers("""
        1: förstedel, förstedels, förstedelar
        2: andradel, andradels, andradelar
    """),
    halves=words("hälften"),
    ratios=words("av, på"),
    divisions=words("genom, delat med, delat på"),
    additions=decimals("""
        0.5: och en halv, och ett halvt, och en halva, och ett halv
        0.25: och en fjärdedel, och en kvart
        0.75: och tre fjärdedelar, och trekvart
    """),
    collectives=integers("""
        12: dussin
        20: tjog
    """),
    rounded=integers("""
        10: tiotal, tiotalet
        12: dussintal, dussintalet
        20: tjugotal, tjugotalet
        30: trettiotal
        50: femtiotal
        100: hundratal, hundratalet
        1000: tusental, tusentalet
    """),
    vague=integers("""
        10: tiotals, tiotalen
        12: dussintals
        100: hundratals, hundratalen
        1000: tusentals, tusentalen
        10000: tiotusentals
        100000: hundratusentals
        1000000: miljontals, miljoner
        1000000000: miljardtals, miljarder
        1000000000000: biljoner, biljontals
    """),
    few=few("""
        2 9: några, flera, ett par, par, ett antal, åtskilliga
    """),
    negatives=words("minus, negativ, negativt"),
    # CLDR ends at 10^14.
    magnitudes=integers("""
        3: tusen, tusende
        6: miljon, miljoner, miljonen, miljonerna, miljoners, miljons
        9: miljard, miljarder, miljarden, miljarderna, miljarders, miljards
        12: biljon, biljoner, biljonerna
        15: biljard, biljarder
        18: triljon, triljoner
    """),
    abbreviations=integers("""
        3: tn, t, k, K
        6: mn, mn., milj., milj, mln, M, m, mio
        9: md, md., mdr, mdr., mrd, mrd., mld, miljarder kr
        12: bn, biljoner kr
    """),
    comparators=comparators("""
        more-than: mer än, över, fler än, drygt, större än, högre än, överstiger, översteg, överstigande, längre än,
            äldre än, passerat, mera än, lite över, väl över, en bit över, uppemot över
        at-least: minst, åtminstone, inte mindre än, från, lägst, ej mindre än, större än eller lika med, som minst, lika med eller större än
        less-than: mindre än, färre än, under, knappt, lägre än, understiger, understigande, kortare än, yngre än,
            strax under, inte fullt
        at-most: högst, max, maximalt, som mest, upp till, inte mer än, ej mer än, upp emot, inte över, mindre än eller lika med, lika med eller mindre än
        about: cirka, ca, ca., omkring, ungefär, runt, nära, nästan, uppskattningsvis, närmare, i storleksordningen,
            uppskattas till, kring, en, uppemot, bortåt, i runda tal
        exactly: exakt, precis, bara, endast, totalt, sammanlagt, lika med
    """),
    comparators_after=comparators("""
        at-least: eller mer, eller fler, och uppåt, eller högre, eller äldre, och mer, minst
        at-most: eller mindre, eller färre, eller lägre, eller yngre, och neråt, max
        about: eller så, ungefär, cirka
    """),
    ranges=(
        ("mellan", "och"),
        ("från", "till"),
        ("", "till"),
        ("", "eller"),
        ("", "respektive"),
        ("mellan", "till"),
    ),
    bound_links=words("och, men"),
    currencies=codes("""
        USD CAD AUD: $, dollar, dollarn
        USD: amerikanska dollar, us-dollar, usa-dollar, us$, us dollar
        SEK NOK DKK ISK: kr, kr., krona, kronor, kronorna
        SEK: svenska kronor, svensk krona, sek, spänn
        NOK: norska kronor, norsk krona
        DKK: danska kronor, dansk krona
        ISK: isländska kronor
        CZK: tjeckiska koruna, tjeckiska kronor
        EUR: euro, €
        CAD: kanadensiska dollar, kanadensisk dollar
        AUD: australiska dollar, australisk dollar
        NZD: nyzeeländska dollar
        SGD: singaporianska dollar, singaporedollar
        HKD: hongkongdollar, hongkong-dollar
        ZAR: sydafrikanska rand
        THB: baht, thailändska baht
        GBP EGP: £, pund, pundet
        GBP: brittiska pund, pund sterling, engelska pund
        CHF: franc, schweizerfranc, schweiziska franc, schweizisk franc
        JPY: yen, ¥, japanska yen
        CNY: yuan, kinesiska yuan, renminbi
        RUB: rubel, rubler, ryska rubel
        INR: rupie, rupier, indiska rupier
        PLN: zloty
        BTC: bitcoin
    """),
    minors=codes("""
        SEK: öre
        USD EUR: cent, eurocent
        GBP: pence, penny
    """),
    units=meanings("""
        percent: %, procent, procents, proc
        percentage-point: procentenhet, procentenheter, procentenheten, procentpunkt, procentpunkter
        basis-point: baspunkt, baspunkter, räntepunkter, räntepunkt
        point: poäng, punkt, punkter
        person: person, personer, människor, människa, invånare, folk
        year: år, åren
        month: månad, månader, månaderna
        week: vecka, veckor, veckorna
        day: dag, dagar, dygn, dagarna
        hour: timme, timmar, timmars, tim
        minute: minut, minuter, min
        second: sekund, sekunder
        decade: decennium, decennier, årtionde, årtionden
        century: århundrade, århundraden, sekel, sekler
        quarter: kvartal
        kilometer: kilometer, km
        meter: meter
        mile: engelska mil, miles
        centimeter: centimeter
        millimeter: millimeter
        square-kilometer: kvadratkilometer
        square-meter: kvadratmeter, kvm
        cubic-meter: kubikmeter
        hectare: hektar
        tonne: ton
        kilogram: kilo, kilogram
        gram: gram
        liter: liter
        barrel: fat
        degree: grad, grader
        celsius: grader celsius, plusgrader, °c
        kilometer-per-hour: km/h, km/tim, kilometer i timmen, kilometer per timme, km i timmen
        megawatt: megawatt
        gigawatt: gigawatt
        kilowatt-hour: kilowattimme, kilowattimmar
        megawatt-hour: megawattimme, megawattimmar
        terawatt-hour: terawattimme, terawattimmar
        time: gånger, gång
        child: barn
        woman: kvinna, kvinnor
        man: man, män
        employee: anställda, medarbetare
        job: jobb, arbetstillfällen
        share: aktie, aktier
        vote: röst, röster
        company: företag, bolag
        customer: kund, kunder
        user: användare
        country: land, länder
        death: döda, dödsfall
    """),
    during=words("under, över, om"),
    slang=decimals("""
        1000: tkr
        1000000: mkr
        1000000000: mdkr
    """),
    slang_codes=("SEK",),
    linkers=words("av"),
    fillers=words("""
        nya, ytterligare, andra, olika, senaste, kommande, unga, stora, små, hela, fler, extra, gångna, första
    """),
    per=words("per, i, om, /, varje"),
    ordinal_suffixes=words("a, e, :a, :e, de"),
    labels=words("""
        nr, nr., nummer, klockan, kl., kl, sida, sidan, sid., s., kapitel, kap., artikel, art., rum, flyg, linje, band, version, säsong,
        avsnitt, tel., tel, fas, steg, grupp, modell, typ, paragraf
    """),
    year_words=words(
        "år, sedan, i, från, till, före, efter, under, sommaren, vintern, hösten, våren, slutet, början, av"
    ),
    clock=words("på morgonen, på kvällen, på eftermiddagen"),
    changes=words("""
        steg, stiger, stigit, ökade, ökar, ökat, föll, faller, fallit, sjönk, sjunker, sjunkit, minskade, minskar,
        minskat, höjde, höjdes, höjt, sänkte, sänktes, sänkt, växte, ökning, minskning
    """),
    after_words=words("senare, sedan, tidigare, efter, innan"),
)

_FUNCTION_WORDS = spaced("""
    och i att det som en på är av för med till den har de inte om ett han men var jag från vi så kan när hon ut nu
    efter också eller under sig vid sin ska skulle hade mot där alla än mycket ha bara över kommer då hans hennes
    dem många finns här blev blir vara varit år två säger sade in upp honom henne mellan utan innan mer sedan få
    får fick genom sina sitt dess deras denna detta dessa vad vem hur varje mig dig oss er ni några något någon
    enligt därför eftersom både andra måste kunde medan inom utanför sådan sådana varför åt enda gör göra gjort
    ger gav ta tar tog säga sagt vet hos samt dessutom dock alltid aldrig igen åren dag dagar vecka hela helt nytt
    nya stora stor tillbaka bland redan bättre senare först
""")

LANGUAGE = Language(
    tag="sv",
    name="Swedish",
    function_words=_FUNCTION_WORDS,
    letters="åäöé",
    numbers=_NUMBERS,
    calendar=_terms.CALENDAR,
    business=_terms.BUSINESS,
)
