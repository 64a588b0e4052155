"""Norwegian Bokmål: long scale, billion = 10^12."""

from __future__ import annotations

from checkers.languages._cldr import numbers
from checkers.languages._words import codes, comparators, decimals, few, integers, meanings, spaced, words
from checkers.languages.cldr import nb as _cldr
from checkers.languages.terms import nb as _terms
from checkers.model.language import Language

_NUMBERS = numbers(
    _cldr.DATA,
    "nb",
    cardinals=integers("""
        0: null
        1: en, et, én, ett, ei
        2: to
        3: tre
        4: fire
        5: fem
        6: seks
        7: syv, sju
        8: åtte
        9: ni
        10: ti
        11: elleve
        12: tolv
        13: tretten
        14: fjorten
        15: femten
        16: seksten
        17: sytten
        18: atten
        19: nitten
        20: tjue, tyve
        30: tretti, tredve
        40: førti
        50: femti
        60: seksti
        70: sytti, søtti
        80: åtti
        90: nitti
        100: hundre
    """),
    articles=words("en, et, ett, ei"),
    alone=words("hundre, tusen"),
    joiners={"og": 1},
    compounds=True,
    pronouns=words("en, et, én, ett, ei"),
    points=words("komma"),
    mixed=decimals("""
        1.5: halvannen, halvannet
    """),
    denominators=integers("""
        2: halv, halve, halvt, halvparten
        3: tredel, tredeler, tredjedel, tredjedeler
        4: firedel, firedeler, fjerdedel, fjerdedeler, kvart
        5: femdel, femdeler, femtedel, femtedeler
        6: seksdel, seksdeler, sjettedel, sjettedeler
        8: åttedel, åttedeler, åttendedel, åttendedeler
        10: tidel, tideler, tiendedel, tiendedeler
        100: hundredel, hundredeler
        1000: tusendel, tusendeler
    """),
    halves=words("halvparten"),
    additions=decimals("""
        0.5: og en halv, og et halvt
        0.25: og en kvart, og et kvart
    """),
    collectives=integers("""
        12: dusin
        20: snes
    """),
    vague=integers("""
        10: titalls
        12: dusinvis
        100: hundrevis, hundretalls, hundrer
        1000: tusenvis, tusener, tusentalls
        10000: titusenvis, titusener
        100000: hundretusenvis, hundretusener
        1000000: millioner, millionvis
        1000000000: milliarder
        1000000000000: billioner
    """),
    few=few("""
        2 9: noen, flere, atskillige, adskillige, et par, par, noen få
    """),
    negatives=words("minus"),
    # CLDR ends at 10^14.
    magnitudes=integers("""
        3: tusen, tusener
        6: million, millioner, millionen, millionene, millioners, millions
        9: milliard, milliarder, milliarden, milliardene, milliarders, milliards
        12: billion, billioner, billioners, billionene
        15: billiard, billiarder
        18: trillion, trillioner
        21: trilliard, trilliarder
        24: kvadrillion, kvadrillioner
        27: kvadrilliard, kvadrilliarder
    """),
    abbreviations=integers("""
        3: k, K
        6: mill., mill, mio, mio., mln, M
        9: mrd, mrd., mia., mia, mld
        12: bill., bill
    """),
    comparators=comparators("""
        more-than: mer enn, over, flere enn, godt, vel, drøyt, drøye, større enn, høyere enn, overstiger, oversteg, lenger enn,
            eldre enn, passert, litt over, godt over
        at-least: minst, minimum, i det minste, ikke mindre enn, fra, større enn eller lik
        less-than: mindre enn, færre enn, under, knapt, snaut, snaue, lavere enn, kortere enn, yngre enn, like under
        at-most: høyst, maksimalt, opptil, opp til, ikke mer enn, maks., maks, maksimum, mindre enn eller lik
        about: cirka, ca., ca, omkring, omtrent, rundt, nesten, nær, anslagsvis, anslått til, i størrelsesorden, bortimot,
            oppunder, opp mot, i overkant av, i underkant av, tett på
        exactly: nøyaktig, akkurat, presis, bare, kun, totalt, til sammen, lik
    """),
    comparators_after=comparators("""
        at-least: eller mer, eller flere, og oppover, eller eldre, og over
        at-most: eller mindre, eller færre, eller yngre, og under
        about: eller så, cirka, omtrent
    """),
    ranges=(
        ("mellom", "og"),
        ("fra", "til"),
        ("", "til"),
        ("", "eller"),
    ),
    bound_links=words("og, men"),
    currencies=codes("""
        USD CAD AUD: $, dollar, dollars
        USD: amerikanske dollar, amerikanske dollars, us-dollar, us dollar
        NOK DKK SEK ISK: kr, kr., krone, kroner, kronene
        NOK: norske kroner, norsk krone
        CAD: canadiske dollar, canadiske dollars, kanadiske dollar, kanadiske dollars, canadisk dollar, kanadisk dollar
        AUD: australske dollar, australske dollars, australsk dollar
        NZD: new zealandske dollar, new zealandske dollars, new zealand dollar, new zealand dollars, newzealandske dollar,
            newzealandske dollars, nz dollar, nz dollars
        SGD: singaporske dollar, singaporske dollars, singapore dollar, singapore dollars
        HKD: hong kong dollar, hong kong dollars, hongkong-dollar, hongkongdollar
        ZAR: sør-afrikanske rand, sørafrikanske rand
        THB: baht, thai baht, thailandske baht
        INR: indiske rupi, indiske rupier, indisk rupi, indiske rupee, indiske rupees, indisk rupier
        PKR: pakistanske rupi, pakistanske rupier, pakistanske rupee, pakistanske rupees, pakistansk rupi
        DKK: danske kroner, dansk krone
        SEK: svenske kroner, svensk krone, svenske kronor, kronor
        EUR: euro, €
        GBP EGP: £, pund
        GBP: britiske pund, pund sterling, engelske pund
        CHF: franc, sveitsiske franc, sveitsiske francs, sveitserfranc, francs, sveitsisk franc
        JPY: yen, ¥, japanske yen
        CNY: yuan, kinesiske yuan, renminbi, kinesiske renminbi
        RUB: rubel, rubler, russiske rubler
        INR: rupi, rupier, rupee
        PLN: zloty, sloty, polske zloty, polske sloty
        BTC: bitcoin, bitcoins
    """),
    minors=codes("""
        NOK: øre, ører
        SEK: öre
        CHF: rappen
        CNY: fen
        INR: paise
        PLN: groszy
        THB: satang
        USD EUR CAD AUD NZD SGD HKD ZAR: cent, cents, eurocent
        GBP: pence, penny
    """),
    units=meanings("""
        percent: %, prosent, pst., pst, prosents
        percentage-point: prosentpoeng, prosentenheter, prosentpoengs
        basis-point: basispunkt, basispunkter, basispoeng
        point: poeng
        person: person, personer, mennesker, menneske, innbyggere, folk, innbyggerne
        year: år, års, årene
        month: måned, måneder, måneders
        week: uke, uker, ukers
        day: dag, dager, dagers, døgn
        hour: time, timer, timers
        minute: minutt, minutter, min., min
        second: sekund, sekunder
        decade: tiår
        century: århundre, århundrer
        quarter: kvartal, kvartaler
        kilometer: kilometer, km
        meter: meter
        centimeter: centimeter
        millimeter: millimeter
        mile: engelske mil, miles
        square-kilometer: kvadratkilometer
        square-meter: kvadratmeter, kvm
        cubic-meter: kubikmeter
        hectare: hektar
        tonne: tonn
        kilogram: kilo, kilogram
        gram: gram
        liter: liter
        barrel: fat
        degree: grad, grader
        celsius: grader celsius, °c
        kilometer-per-hour: km/t, km/h, km/t., kilometer i timen, km i timen
        megawatt: megawatt
        gigawatt: gigawatt
        kilowatt-hour: kilowattime, kilowattimer
        megawatt-hour: megawattime, megawattimer
        time: ganger, gang
        child: barn
        woman: kvinne, kvinner
        man: mann, menn
        employee: ansatte, medarbeidere
        job: jobber, arbeidsplasser
        share: aksje, aksjer
        vote: stemme, stemmer
        company: bedrifter, selskaper
        customer: kunde, kunder
        user: bruker, brukere
        country: land
        death: døde, dødsfall
    """),
    during=words("over, under, om"),
    linkers=words("av"),
    fillers=words("""
        nye, ytterligere, andre, forskjellige, ulike, siste, kommende, unge, store, små, hele, ekstra, første
    """),
    per=words("per, pr., pr, om, i, /, hver"),
    dot_ordinals=True,
    labels=words("""
        nr, nr., nummer, klokken, kl., kl, side, s., kapittel, kap., artikkel, art., rom, fly, linje, bind, versjon, sesong, episode, tlf.,
        tlf, telefon, fase, trinn, gruppe, modell, type, paragraf
    """),
    year_words=words("i, siden, år, fra, til, før, etter, sommeren, vinteren, våren, høsten, slutten, av"),
    clock=words("om morgenen, om kvelden"),
    changes=words("""
        steg, stiger, steget, økte, øker, økt, falt, faller, vokste, vokst, hevet, senket, sank, gikk, redusert,
        økning, nedgang, vekst
    """),
    after_words=words("senere, siden, tidligere, etter, før"),
)

_FUNCTION_WORDS = spaced("""
    og i at det som en på er av for med til den har de ikke om et han men var jeg fra vi så kan når hun ut nå
    etter også eller under seg ved sin skal ville hadde mot der alle enn mye ha bare over kommer da hans hennes
    dem mange finnes her ble blir være vært år to sier sa inn opp ham henne mellom uten innen mer siden få får
    fikk gjennom sine sitt dets deres denne dette disse hva hvem hvordan hver meg deg oss dere noen noe ifølge
    derfor fordi både andre må kunne mens selv blitt hvor hvis skulle uke først tidligere lik ligger ligge imot
    bak hjem alltid ingenting flere fleste stor store like årige dag dager uker måned tid gjøre gjorde gjør gi gir
    gitt ta tar tatt tok si sagt vite vet likevel blant hvilket hvilke hvorfor hvorvidt hvert enhver egen egne
    annen annet tredje fått gått stått politiet regjeringen opplyste uttalte mistanke undersøkelse fant sted
    skjedde angrep forsøk personer sikkerhet selskap spørsmål kvinne kvinner menn gjennomsnitt tilbake deretter
    dermed ennå aldri noensinne utviklet løpet især samt beste verste nødvendig måte måter imidlertid forbindelse
    rekke ytterligere lov bør burde skje sammen bli bruke bruker brukes bruk vann verden bedre høyere lavere høyt
    noens hverandre begge enten vårt vår våre kanskje veldig utenfor innenfor slik slike dersom høy høye viktig
    mulig
""")

LANGUAGE = Language(
    tag="nb",
    name="Norwegian Bokmål",
    function_words=_FUNCTION_WORDS,
    letters="æøåéòóô",
    numbers=_NUMBERS,
    calendar=_terms.CALENDAR,
    business=_terms.BUSINESS,
)
