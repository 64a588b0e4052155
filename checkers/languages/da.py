"""Danish: long scale, billion = 10^12."""

from __future__ import annotations

from checkers.languages._cldr import numbers
from checkers.languages._words import codes, comparators, decimals, few, integers, meanings, spaced, words
from checkers.languages.cldr import da as _cldr
from checkers.languages.terms import da as _terms
from checkers.model.language import Language

_NUMBERS = numbers(
    _cldr.DATA,
    "da",
    cardinals=integers("""
        0: nul
        1: en, et, én, ét
        2: to
        3: tre
        4: fire
        5: fem
        6: seks
        7: syv
        8: otte
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
        20: tyve
        30: tredive
        40: fyrre, fyrretyve
        50: halvtreds, halvtredsindstyve
        60: tres, tresindstyve
        70: halvfjerds, halvfjerdsindstyve
        80: firs, firsindstyve
        90: halvfems, halvfemsindstyve
        100: hundrede, hundred
    """),
    articles=words("en, et"),
    alone=words("hundrede, tusind, tusinde"),
    joiners={"og": 1},
    compounds=True,
    pronouns=words("en, et, én, ét"),
    points=words("komma"),
    mixed=decimals("""
        1.5: halvanden, halvandet
    """),
    denominators=integers("""
        2: halv, halve, halvt, halvdelen
        3: tredjedel, tredjedele
        4: fjerdedel, fjerdedele, kvart
        5: femtedel, femtedele
        6: sjettedel, sjettedele
        8: ottendedel, ottendedele
        10: tiendedel, tiendedele
        100: hundrededel, hundrededele
        1000: tusindedel, tusindedele
    """),
    halves=words("halvdelen"),
    additions=decimals("""
        0.5: og en halv, og et halvt
        0.25: og en kvart
    """),
    collectives=integers("""
        12: dusin
        20: snes
    """),
    vague=integers("""
        10: snesevis
        12: dusinvis
        100: hundreder, hundredvis
        1000: tusinder, tusindvis
        10000: titusinder, titusindvis
        100000: hundredtusinder, hundredtusindvis
        1000000: millioner
        1000000000: milliarder
        1000000000000: billioner
    """),
    few=few("""
        2 9: nogle, flere, adskillige, et par, par, nogle få
    """),
    negatives=words("minus"),
    # CLDR ends at 10^14.
    magnitudes=integers("""
        3: tusind, tusinde, tusinder
        6: million, millioner, millionen, millionerne, millioners, millions
        9: milliard, milliarder, milliarden, milliarderne, milliarders, milliards
        12: billion, billioner, billioners, billionerne
        15: billiard, billiarder
        18: trillion, trillioner
    """),
    abbreviations=integers("""
        3: t, tus., k, K
        6: mio, mio., mill., mill, mln, M
        9: mia, mia., mia.kr., mrd, mrd., mld
        12: bio, bio., bill., T
    """),
    comparators=comparators("""
        more-than: mere end, over, flere end, godt, større end, højere end, overstiger, oversteg, over de, længere end,
            ældre end, passeret, lidt over, et godt stykke over
        at-least: mindst, minimum, i det mindste, ikke mindre end, fra, som minimum, større end eller lig med
        less-than: mindre end, færre end, under, knap, knapt, lavere end, kortere end, yngre end, lige under, ikke helt
        at-most: højst, maksimalt, op til, ikke mere end, højest, maks., maks, maksimum, mindre end eller lig med
        about: cirka, ca., ca, omkring, omtrent, rundt regnet, næsten, tæt på, anslået, skønnet, i størrelsesordenen, henved,
            omkring de, nær, op mod, i omegnen af
        exactly: præcis, nøjagtig, kun, blot, i alt, netop, lig med
    """),
    comparators_after=comparators("""
        at-least: eller mere, eller flere, og opefter, eller derover, eller ældre, og derover
        at-most: eller mindre, eller færre, eller derunder, eller yngre, og derunder
        about: eller deromkring, cirka, omtrent
    """),
    ranges=(
        ("mellem", "og"),
        ("fra", "til"),
        ("", "til"),
        ("", "eller"),
    ),
    bound_links=words("og, men"),
    currencies=codes("""
        USD CAD AUD: $, dollar, dollars
        USD: amerikanske dollar, amerikanske dollars, us-dollar, us dollar
        DKK NOK SEK ISK: kr, kr., krone, kroner, kronerne
        DKK: danske kroner, dansk krone
        NOK: norske kroner, norsk krone
        SEK: svenske kroner, svensk krone
        EUR: euro, €
        CAD: canadiske dollar, canadiske dollars, canadisk dollar
        AUD: australske dollar, australske dollars, australsk dollar
        NZD: newzealandske dollar, newzealandske dollars
        SGD: singaporeanske dollar, singapore-dollar
        HKD: hongkong-dollar, hongkongdollar
        ZAR: sydafrikanske rand
        THB: baht, thailandske baht
        GBP EGP: £, pund
        GBP: britiske pund, pund sterling, engelske pund
        CHF: franc, schweizerfranc, schweiziske franc
        JPY: yen, ¥, japanske yen
        CNY: yuan, kinesiske yuan, renminbi
        RUB: rubel, rubler
        INR: rupee, rupees, rupier
        PLN: zloty
        BTC: bitcoin, bitcoins
    """),
    minors=codes("""
        DKK: øre
        USD EUR: cent, cents, eurocent
        GBP: pence, penny
    """),
    units=meanings("""
        percent: %, procent, pct., pct
        percentage-point: procentpoint, procentpoints, pct.-point, pct. point, procentenheder
        basis-point: basispunkt, basispunkter, basispoint
        point: point, points
        person: person, personer, mennesker, menneske, indbyggere, folk, borgere
        year: år, års, årene
        month: måned, måneder, måneders
        week: uge, uger, ugers
        day: dag, dage, dages, døgn
        hour: time, timer, timers
        minute: minut, minutter, min.
        second: sekund, sekunder
        decade: årti, årtier
        century: århundrede, århundreder
        quarter: kvartal, kvartaler
        kilometer: kilometer, km
        meter: meter
        centimeter: centimeter
        millimeter: millimeter
        mile: mil, miles
        square-kilometer: kvadratkilometer
        square-meter: kvadratmeter, kvm
        cubic-meter: kubikmeter
        hectare: hektar
        tonne: ton, tons
        kilogram: kilo, kilogram
        gram: gram
        liter: liter
        barrel: tønde, tønder
        degree: grad, grader
        celsius: grader celsius, °c
        kilometer-per-hour: km/t, km/h, km/t., kilometer i timen, km i timen
        megawatt: megawatt
        gigawatt: gigawatt
        kilowatt-hour: kilowatttime, kilowatttimer
        megawatt-hour: megawatttime, megawatttimer
        time: gange, gang
        child: barn, børn
        woman: kvinde, kvinder
        man: mand, mænd
        employee: ansatte, medarbejdere
        job: job, arbejdspladser
        share: aktie, aktier
        vote: stemme, stemmer
        company: virksomheder, selskaber
        customer: kunde, kunder
        user: bruger, brugere
        country: land, lande
        death: døde, dødsfald
    """),
    during=words("over, under, om"),
    linkers=words("af"),
    fillers=words("""
        nye, yderligere, andre, forskellige, seneste, kommende, unge, store, små, hele, ekstra, første, sidste
    """),
    per=words("per, pr., pr, om, i, /, hver"),
    dot_ordinals=True,
    labels=words("""
        nr, nr., nummer, klokken, kl., kl, side, s., kapitel, kap., artikel, art., værelse, fly, linje, bind, version, sæson, afsnit, tlf.,
        tlf, telefon, fase, trin, gruppe, model, type, paragraf
    """),
    year_words=words("i, siden, år, fra, til, før, efter, sommeren, vinteren, foråret, efteråret, slutningen, af"),
    clock=words("om morgenen, om aftenen"),
    changes=words("""
        steg, stiger, steget, øgede, øget, faldt, falder, faldet, voksede, vokset, hævede, hævet, sænkede, sænket,
        stigning, fald, vækst
    """),
    after_words=words("senere, siden, tidligere, efter, før"),
)

_FUNCTION_WORDS = spaced("""
    og i at det som en på er af for med til den har de ikke om et han men var jeg fra vi så kan når hun ud nu
    efter også eller under sig ved sin skal ville havde mod der alle end meget have kun over kommer da hans hendes
    dem mange findes her blev bliver være været år to siger sagde ind op ham hende mellem uden inden mere siden få
    får fik gennem sine sit dets deres denne dette disse hvad hvem hvordan hver mig dig os jer nogle noget nogen
    ifølge derfor fordi både andre må kunne mens selv blevet hvor hvis skulle uge først tidligere ad lide ligger
    ligge imod bag hjem altid intet flere fleste stor store lige årige dag dage uger måned tid gøre gjorde gør
    give giver givet tage tager taget tog sige sagt vide alligevel blandt ifm hvilket hvilke hvornår hvorfor
    hvorvidt hvert enhver egen egne anden andet tredje fået gået stået politiet regeringen oplyste udtalte
    mistanke undersøgelse fandt sted skete angreb forsøg person personer sikkerhed virksomhed spørgsmål kvinde
    kvinder mænd gennemsnit tilbage derefter dermed hertil endnu aldrig nogensinde udviklet løbet især såsom samt
    bedste værste nødvendigt måde måder imidlertid dog forbindelse række yderligere afsnit lov bør burde sammen
    blive bruge bruger bruges brug vand verden bedre højere lavere højt
""")

LANGUAGE = Language(
    tag="da",
    name="Danish",
    function_words=_FUNCTION_WORDS,
    letters="æøåé",
    numbers=_NUMBERS,
    calendar=_terms.CALENDAR,
    business=_terms.BUSINESS,
)
