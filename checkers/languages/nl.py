"""Dutch: Netherlands and Belgium."""

from __future__ import annotations

from checkers.languages._cldr import numbers
from checkers.languages._words import codes, comparators, decimals, few, integers, meanings, spaced, words
from checkers.languages.cldr import nl as _cldr
from checkers.languages.terms import nl as _terms
from checkers.model.language import Language, Typography

_NUMBERS = numbers(
    _cldr.DATA,
    "nl",
    cardinals=integers("""
        0: nul
        1: een, één
        2: twee
        3: drie
        4: vier
        5: vijf
        6: zes
        7: zeven
        8: acht
        9: negen
        10: tien
        11: elf
        12: twaalf
        13: dertien
        14: veertien
        15: vijftien
        16: zestien
        17: zeventien
        18: achttien
        19: negentien
        20: twintig
        30: dertig
        40: veertig
        50: vijftig
        60: zestig
        70: zeventig
        80: tachtig
        90: negentig
        100: honderd
    """),
    mixed=decimals("""
        1.5: anderhalf, anderhalve
        2.5: tweeënhalf, tweeëneenhalf, tweeenhalf
        3.5: drieënhalf, drieëneenhalf
        4.5: vierenhalf
        0.75: driekwart
    """),
    articles=words("een"),
    alone=words("honderd, duizend"),
    joiners={"en": 1, "ën": 1},
    compounds=True,
    points=words("komma"),
    denominators=integers("""
        2: half, halve, helft
        3: derde, derden
        4: kwart, kwarten, vierde, vierden
        5: vijfde, vijfden
        6: zesde, zesden
        7: zevende, zevenden
        8: achtste, achtsten
        9: negende, negenden
        10: tiende, tienden
        100: honderdste, honderdsten
        1000: duizendste, duizendsten
    """),
    ordinal_denominators=True,
    denominator_endings=dict.fromkeys(("ste", "sten", "de", "den"), ""),
    ratios=words("op de, op"),
    halves=words("helft"),
    divisions=words("gedeeld door"),
    additions=decimals("""
        0.5: en een half, en een halve, enhalf, enhalve, eneenhalf, ënhalf, ënhalve, ëneenhalf
        0.25: en een kwart
        0.75: en driekwart
    """),
    collectives=integers("""
        12: dozijn
        144: gros
    """),
    rounded=integers("""
        10: tiental
        20: twintigtal
        30: dertigtal
        50: vijftigtal
        100: honderdtal
        1000: duizendtal
    """),
    vague=integers("""
        10: tientallen
        12: dozijnen
        100: honderden
        1000: duizenden
        10000: tienduizenden
        100000: honderdduizenden
        1000000: miljoenen
        1000000000: miljarden
    """),
    few=few("""
        2 9: enkele, meerdere, verscheidene, een paar, enige
    """),
    negatives=words("min, minus"),
    magnitudes=integers("""
        3: duizend
        6: miljoen
        9: miljard
        12: biljoen
        15: biljard
        18: triljoen
        21: triljard
    """),
    abbreviations=integers("""
        3: k, K, dzd., dzd
        6: mln., mln, mio, M
        9: mld., mld, mrd., mrd, mjd
        12: bln., bln
    """),
    comparators=comparators("""
        more-than: meer dan, ruim, boven, boven de, hoger dan, groter dan, over de, langer dan, ouder dan, méér dan, groter is dan, groter als, hoger als,
            overtreft, overtrof, overschrijdt, overschreed
        at-least: minstens, ten minste, tenminste, minimaal, op zijn minst, niet minder dan, vanaf, zeker, hoger of gelijk aan, groter of gelijk aan, gelijk aan of meer dan, minimum,
            groter dan of gelijk aan
        less-than: minder dan, onder, onder de, lager dan, kleiner dan, korter dan, jonger dan, kleiner is dan, kleiner als, lager als
        at-most: hoogstens, maximaal, ten hoogste, tot, tot wel, niet meer dan, hooguit, op zijn hoogst, lager of gelijk aan, kleiner of gelijk aan, gelijk aan of minder dan, maximum,
            kleiner dan of gelijk aan
        about: ongeveer, circa, ca., ca, rond, rond de, zo'n, bijna, naar schatting, omstreeks, om en nabij, pakweg,
            nagenoeg, tegen de, krap, geschat op, een slordige
        exactly: precies, exact
    """),
    comparators_after=comparators("""
        at-least: of meer, en meer, of hoger, of ouder
        at-most: of minder, of lager, of jonger
        about: of zo, ongeveer
    """),
    ranges=(
        ("tussen", "en"),
        ("tussen de", "en"),
        ("van", "tot"),
        ("", "tot"),
        ("", "à"),
        ("", "of"),
        ("van", "naar"),
        ("", "t/m"),
    ),
    bound_links=words("en, maar"),
    currencies=codes("""
        USD CAD AUD: $, dollar, dollars
        USD: amerikaanse dollar, amerikaanse dollars, us dollar
        EUR: euro, euro's
        GBP EGP: £, pond
        GBP: britse pond, pond sterling
        JPY: yen, ¥
        CNY: yuan, renminbi
        CHF: frank, zwitserse frank
        SEK NOK DKK: kroon, kronen
        RUB: roebel
        INR: roepie, roepies
        PLN: zloty
    """),
    minors=codes("""
        EUR USD: cent, centen, eurocent
        GBP: pence
    """),
    units=meanings("""
        percent: %, procent, pct.
        percentage-point: procentpunt, procentpunten
        basis-point: basispunt, basispunten
        point: punt, punten
        person: persoon, personen, mensen, inwoners, inwoner
        year: jaar, jaren
        month: maand, maanden
        week: week, weken
        day: dag, dagen
        hour: uur, uren
        minute: minuut, minuten
        second: seconde, seconden
        decade: decennium, decennia
        century: eeuw, eeuwen
        kilometer: kilometer, kilometers
        meter: meter, meters
        square-kilometer: vierkante kilometer
        square-meter: vierkante meter
        cubic-meter: kubieke meter
        tonne: ton
        kilogram: kilo, kilo's, kilogram
        liter: liter
        barrel: vat, vaten
        celsius: graden celsius, graden
        employee: werknemers, medewerkers
        job: banen, arbeidsplaatsen
        share: aandeel, aandelen
        death: doden
        user: gebruikers
        customer: klanten
        company: bedrijven
        country: landen
        car: auto's
        time: keer
        child: kinderen
        woman: vrouwen
        man: mannen
        vote: stemmen
        member: leden
        page: pagina's
        house: huizen, woningen
        megawatt: megawatt
        gigawatt: gigawatt
        kilowatt-hour: kilowattuur
        megawatt-hour: megawattuur
        terawatt-hour: terawattuur
    """),
    linkers=words("van, aan"),
    fillers=words("""
        nieuwe, extra, andere, verschillende, komende, afgelopen, grote, kleine, jonge, lange, opeenvolgende
    """),
    per=words("per, een, /"),
    skipped=words("de, het"),
    currency_first=True,
    ordinal_suffixes=words("e, ste, de"),
    labels=words("""
        nr, nr., nummer, pagina, blz., hoofdstuk, artikel, art., kamer, vlucht, lijn, perron, fase, stap,
        groep, seizoen, aflevering, versie, tel., tel, telefoon, model, type, deel
    """),
    year_words=words("in, sinds, jaar, tot, voor, na, vanaf, begin, eind, medio, zomer, winter, van, rond"),
    changes=words("""
        steeg, stijgt, stijgen, gestegen, daalde, daalt, gedaald, groeide, gegroeid, verhoogd, verlaagd, zakte
    """),
    after_words=words("later, na, nadat, eerder, geleden, daarna"),
)

_TYPOGRAPHY = Typography(
    group=".",
    decimal=",",
    scale_words={6: ("miljoen", "miljoen"), 9: ("miljard", "miljard"), 12: ("biljoen", "biljoen")},
    currency_names={
        "USD": ("dollar", "dollar"),
        "EUR": ("euro", "euro"),
        "GBP": ("pond", "pond"),
        "CHF": ("Zwitserse frank", "Zwitserse frank"),
        "JPY": ("yen", "yen"),
        "CNY": ("yuan", "yuan"),
    },
)

_FUNCTION_WORDS = spaced("""
    de het een en van in is dat op te zijn voor met die niet aan er om ook als dan maar bij of uit nog naar door
    over ze hij wordt werd worden heeft hebben had was waren tot kan geen wel meer deze dit zich al hun haar je we
    ik wij zij men moet zou zal na onder jaar twee andere zo wat wie waar toen omdat tegen tussen veel alle mijn
    hem ons nu heb volgens tijdens sinds zonder onze eerste werden kunnen zullen zoals
    """)

LANGUAGE = Language(
    tag="nl",
    name="Dutch",
    function_words=_FUNCTION_WORDS,
    letters="éëïóöüè",
    typography=_TYPOGRAPHY,
    numbers=_NUMBERS,
    calendar=_terms.CALENDAR,
    business=_terms.BUSINESS,
)
