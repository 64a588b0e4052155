"""Romanian: long scale in dictionaries, bilion = 10^12; usage prefers "mii de miliarde" and hesitates."""

from __future__ import annotations

from checkers.languages._cldr import numbers
from checkers.languages._words import codes, comparators, decimals, few, integers, meanings, spaced, words
from checkers.languages.cldr import ro as _cldr
from checkers.languages.terms import ro as _terms
from checkers.model.language import Language, Magnitude
from checkers.model.quantity import ScaleSystem

_NUMBERS = numbers(
    _cldr.DATA,
    "ro",
    cardinals=integers("""
        0: zero
        1: unu, una, un, o
        2: doi, două
        3: trei
        4: patru
        5: cinci
        6: șase, şase, sase
        7: șapte, şapte, sapte
        8: opt
        9: nouă, noua
        10: zece
        11: unsprezece
        12: doisprezece, douăsprezece
        13: treisprezece
        14: paisprezece
        15: cincisprezece
        16: șaisprezece, şaisprezece
        17: șaptesprezece, şaptesprezece
        18: optsprezece
        19: nouăsprezece
        20: douăzeci
        30: treizeci
        40: patruzeci
        50: cincizeci
        60: șaizeci, şaizeci
        70: șaptezeci, şaptezeci
        80: optzeci
        90: nouăzeci
        100: sută, sute, suta
    """),
    articles=words("un, o"),
    joiners={"și": 10, "şi": 10, "si": 10},
    pronouns=words("unu, una, nouă, noua"),
    points=words("virgulă"),
    denominators=integers("""
        2: jumătate, jumătatea
        3: treime, treimi
        4: sfert, sferturi, pătrime, pătrimi
        5: cincime, cincimi
        6: șesime, șesimi
        10: zecime, zecimi
        100: sutime, sutimi
    """),
    halves=words("jumătate, jumătatea"),
    additions=decimals("""
        0.5: și jumătate, şi jumătate, si jumatate
        0.25: și un sfert
    """),
    collectives=integers("""
        12: duzină
    """),
    vague=integers("""
        10: zeci, zecile
        12: duzini
        100: sute, sutele
        1000: mii, miile
        1000000: milioane, milioanele
        1000000000: miliarde, miliardele
    """),
    few=few("""
        2 9: câteva, câțiva, mai multe, mai mulți, câţiva
    """),
    negatives=words("minus"),
    # CLDR has no forms without diacritics, and ends at 10^14. In the news, "trilion" is nearly always English trillion.
    magnitudes={
        **integers("""
            3: mie, mii, miile
            6: milion, milioane, milionul, milioanele
            9: miliard, miliarde, miliardul, miliardele
        """),
        **dict.fromkeys(
            ("bilion", "bilioane"),
            (
                Magnitude(12, ScaleSystem.LONG, "ro: bilion = 10^12 (long scale)"),
                Magnitude(9, ScaleSystem.SHORT, "calque of English billion = 10^9"),
            ),
        ),
        **dict.fromkeys(
            ("trilion", "trilioane"),
            (
                Magnitude(12, ScaleSystem.SHORT, "ro: trilion = 10^12 as in English, common in the news"),
                Magnitude(18, ScaleSystem.LONG, "ro: trilion = 10^18 (long scale)"),
            ),
        ),
        **integers("""
            15: biliard, biliarde
        """),
    },
    abbreviations=integers("""
        3: k, K
        6: mil., mil, mln, mln., mio, mio., M
        9: mld., mld, mrd, mrd., mlrd., mlrd
        12: tril.
    """),
    comparators=comparators("""
        more-than: peste, mai mult de, mai mulți de, mai multe de, mai mari de, mai mare de, depășește, depășind, a depășit,
            depăşeşte, superior, superioară, mai mult decât, mai mare decât, de peste, mai vechi de, în vârstă de peste
        at-least: cel puțin, cel puţin, minimum, minim, nu mai puțin de, pornind de la, măcar, de la, de cel puțin
        less-than: mai puțin de, mai puţin de, sub, mai mic de, mai mică de, mai mic decât, mai puțini de, mai puține de,
            de sub, inferior, nici măcar
        at-most: cel mult, maximum, maxim, până la, pana la, nu mai mult de, de cel mult, de până la
        about: circa, aproximativ, cam, în jur de, aproape, aproape de, vreo, în jurul a, estimat la, estimată la, aprox.,
            aprox, cca, cca., în medie, în apropiere de, de circa, de aproximativ, de aproape
        exactly: exact, doar, numai, fix, în total, un total de
    """),
    comparators_after=comparators("""
        at-least: sau mai mult, sau mai mulți, sau mai multe, și peste, sau peste, minimum
        at-most: sau mai puțin, sau mai puţin, maximum, și sub, cel mult
        about: aproximativ, circa
    """),
    ranges=(
        ("între", "și"),
        ("intre", "si"),
        ("între", "şi"),
        ("de la", "la"),
        ("", "până la"),
        ("", "la"),
        ("", "sau"),
        ("", "ori"),
    ),
    bound_links=words("și, şi, si, dar"),
    currencies=codes("""
        RON MDL: leu, lei, leul, leilor
        USD CAD AUD: $, dolar, dolari, dolarul, dolarilor
        USD: dolar american, dolari americani, dolari sua
        EUR: euro, euroi, €
        GBP EGP: £, liră, lire
        GBP: lire sterline, liră sterlină, lirei sterline
        TRY: lire turcești, liră turcească
        CHF: franc, franci, franci elvețieni, franc elvețian
        JPY: yen, yeni, ¥
        CNY: yuan, yuani, renminbi
        RUB: rublă, ruble
        UAH: hrivnă, hrivne
        HUF: forint, forinți
        INR: rupie, rupii
        PLN: zlot, zloți
        SEK NOK DKK CZK: coroană, coroane
        SEK: coroane suedeze, coroană suedeză
        NOK: coroane norvegiene, coroană norvegiană
        DKK: coroane daneze, coroană daneză
        CZK: coroane cehe, coroană cehă
        EGP: liră egipteană, lire egiptene
        QAR: rial qatarian, riali qatarieni
        SAR: rial saudit, riali saudiți
        CAD: dolar canadian, dolari canadieni
        AUD: dolar australian, dolari australieni
        BGN: leva, leve
        BTC: bitcoin, bitcoini
    """),
    minors=codes("""
        RON: ban, bani
        USD EUR: cent, cenți, cenţi, centi, eurocent, eurocenți
        GBP: penny, pence
    """),
    units=meanings("""
        percent: %, la sută, la suta, procent, procente, procentul, procentului
        percentage-point: punct procentual, puncte procentuale, puncte procent, pp, p.p.
        basis-point: punct de bază, puncte de bază
        point: punct, puncte
        person: persoană, persoane, persoanele, oameni, om, locuitori, locuitor, cetățeni, inși
        year: an, ani, anul, anilor
        month: lună, luni, lunile
        week: săptămână, săptămâni
        day: zi, zile, zilele
        hour: oră, ore
        minute: minut, minute
        second: secundă, secunde
        decade: deceniu, decenii
        century: secol, secole
        quarter: trimestru, trimestre
        kilometer: kilometru, kilometri, km
        meter: metru, metri
        centimeter: centimetru, centimetri
        millimeter: milimetru, milimetri
        mile: milă, mile
        square-kilometer: kilometru pătrat, kilometri pătrați, km pătrați
        square-meter: metru pătrat, metri pătrați, mp
        cubic-meter: metru cub, metri cubi, mc
        hectare: hectar, hectare
        tonne: tonă, tone
        kilogram: kilogram, kilograme, kil, kile
        gram: gram, grame
        liter: litru, litri
        barrel: baril, barili
        degree: grad, grade
        celsius: grade celsius, grad celsius, °c
        kilometer-per-hour: km/h, kilometri pe oră, kilometri la oră
        megawatt: megawatt, megawați
        gigawatt: gigawatt, gigawați
        kilowatt-hour: kilowatt-oră, kilowați-oră
        megawatt-hour: megawatt-oră, megawați-oră
        time: ori, dată
        child: copil, copii
        woman: femeie, femei
        man: bărbat, bărbați
        employee: angajat, angajați, salariați
        job: locuri de muncă, loc de muncă
        share: acțiune, acțiuni
        vote: vot, voturi
        company: companie, companii, firme, firmă
        customer: client, clienți
        user: utilizator, utilizatori
        country: țară, țări, state
    """),
    linkers=words("de, din"),
    fillers=words(
        "noi, alte, alți, diferite, ultimele, ultimii, următorii, următoarele, tineri, mari, mici, întregi, consecutive"
    ),
    per=words("pe, per, la, /, de fiecare"),
    skipped=words("de"),
    labels=words("""
        nr, nr., numărul, minutul, secolul, gradul, ora, pagina, pag., p., capitolul, articolul, art., camera, zborul, linia, volumul, vol., versiunea,
        sezonul, episodul, tel., faza, etapa, grupa, modelul, tip, alin.
    """),
    year_words=words("în, din, anul, de, până, după, înainte, vara, iarna, toamna, primăvara, sfârșitul, începutul"),
    changes=words("""
        crescut, crește, creşte, scăzut, scade, urcat, urcă, coborât, majorat, redus, creștere, scădere, avansat
    """),
    after_words=words("mai târziu, în urmă, după, înainte, mai devreme"),
)

_FUNCTION_WORDS = spaced("""
    de și în a la cu pe din că o un nu este sunt se pentru care mai ca să au fost prin lui ei sau dar al ale ai
    are după dintre până între fără acest această aceste acești acestei acestui acum când unde foarte doar decât
    astfel ani anul către asupra sub despre peste fi va vor ar era erau fie lor îi îl își le ne vă mă iar dacă
    nici deja tot toate toți câteva doi două trei într cel cea cei cele celor spus potrivit însă deoarece avea
    avut putea poate pot unei unui unor ce cum asta
""")

LANGUAGE = Language(
    tag="ro",
    name="Romanian",
    function_words=_FUNCTION_WORDS,
    letters="ăâîșțşţ",
    numbers=_NUMBERS,
    calendar=_terms.CALENDAR,
    business=_terms.BUSINESS,
)
