"""Slovak: long scale, bilión = 10^12."""

from __future__ import annotations

from checkers.languages._cldr import numbers
from checkers.languages._words import codes, comparators, decimals, few, integers, meanings, spaced, words
from checkers.languages.cldr import sk as _cldr
from checkers.languages.terms import sk as _terms
from checkers.model.language import Language

_NUMBERS = numbers(
    _cldr.DATA,
    "sk",
    cardinals=integers("""
        0: nula
        1: jeden, jedna, jedno, jedného, jednej, jednu, jedným
        2: dva, dve, dvoch, dvaja, dvom, dvoma
        3: tri, troch, traja, trom, tromi
        4: štyri, štyroch, štyria, štyrom, štyrmi
        5: päť, piatich, piati
        6: šesť, šiestich
        7: sedem, siedmich
        8: osem, ôsmich
        9: deväť, deviatich
        10: desať, desiatich
        11: jedenásť, jedenástich
        12: dvanásť, dvanástich
        13: trinásť, trinástich
        14: štrnásť, štrnástich
        15: pätnásť, pätnástich
        16: šestnásť, šestnástich
        17: sedemnásť, sedemnástich
        18: osemnásť, osemnástich
        19: devätnásť, devätnástich
        20: dvadsať, dvadsiatich
        30: tridsať, tridsiatich
        40: štyridsať, štyridsiatich
        50: päťdesiat, päťdesiatich
        60: šesťdesiat, šesťdesiatich
        70: sedemdesiat, sedemdesiatich
        80: osemdesiat, osemdesiatich
        90: deväťdesiat, deväťdesiatich
        100: sto
        200: dvesto
        300: tristo
        400: štyristo
        500: päťsto
        600: šesťsto
        700: sedemsto
        800: osemsto
        900: deväťsto
    """),
    alone=words("sto, tisíc, milión, miliarda, miliardu, miliardy, bilión"),
    compounds=True,
    pronouns=words("jeden, jedna, jedno, jedného, jednej, jednu, jedným"),
    points=words("celá, celé, celých"),
    mixed=decimals("""
        1.5: poldruha
    """),
    denominators=integers("""
        2: pol, polovica, polovice, polovicu, polovici, polovicou
        3: tretina, tretiny, tretinu, tretín
        4: štvrť, štvrtina, štvrtiny, štvrtinu, štvrtín
        5: pätina, pätiny, pätinu, pätín
        10: desatina, desatiny, desatín
        100: stotina, stotiny, stotín
    """),
    halves=words("polovica, polovicu, polovice, polovici, polovicou"),
    additions=decimals("""
        0.5: a pol
        0.25: a štvrť
    """),
    collectives=integers("""
        12: tucet
    """),
    vague=integers("""
        10: desiatky, desiatok, desiatkam, desiatkami
        12: tucty, tuctov
        100: stovky, stoviek, stovkám, stovkami
        1000: tisíce, tisícov, tisícom, tisícmi
        1000000: milióny, miliónov, miliónom
        1000000000: miliardy, miliárd, miliardám
        1000000000000: bilióny, biliónov
    """),
    few=few("""
        2 9: niekoľko, niekoľkých, pár, viacero
    """),
    negatives=words("mínus"),
    # CLDR has few cases and ends at 10^14.
    magnitudes=integers("""
        3: tisíc, tisíce, tisícov, tisícom, tisícmi, tisícoch, tis.
        6: milión, milióna, milióny, miliónov, miliónom, miliónmi, miliónoch, milion
        9: miliarda, miliardy, miliárd, miliardu, miliarde, miliardou, miliardám, miliardami, miliardách
        12: bilión, bilióna, bilióny, biliónov, biliónom, biliónmi, biliónoch
        15: biliarda, biliardy, biliárd, biliardu
        18: trilión, trilióna, trilióny, triliónov
    """),
    abbreviations=integers("""
        3: tis., tis
        6: mil., mil, mio, mio., M
        9: mld., mld
        12: bil., bil
    """),
    comparators=comparators("""
        more-than: viac ako, viac než, vyše, nad, vyšší ako, väčší ako, presahuje, presiahol, presiahla, presiahlo,
            presahujúci, presahujúca, prekročil, prekročila, prekročilo, cez, dlhšie ako, starší ako
        at-least: aspoň, najmenej, minimálne, prinajmenšom, nie menej ako, od, minimum
        less-than: menej ako, menej než, pod, nižší ako, menší ako, necelý, necelá, necelé, necelých, kratšie ako, mladší ako
        at-most: najviac, maximálne, nanajvýš, nie viac ako, do, až, až do, nepresahujúci, maximum
        about: asi, približne, zhruba, okolo, cca, cca., takmer, skoro, odhadom, odhadovaný na, circa, bezmála, rádovo
        exactly: presne, iba, len, celkovo, rovných
    """),
    comparators_after=comparators("""
        at-least: alebo viac, či viac, a viac, a starší
        at-most: alebo menej, či menej, a menej
        about: približne, zhruba
    """),
    ranges=(
        ("medzi", "a"),
        ("od", "do"),
        ("z", "na"),
        ("", "až"),
        ("", "do"),
        ("", "alebo"),
        ("", "či"),
    ),
    bound_links=words("a, ale, i"),
    currencies=codes("""
        USD CAD AUD: $, dolár, dolára, doláre, dolárov, dolárom, dolároch, dolármi
        USD: americký dolár, amerického dolára, americké doláre, amerických dolárov
        EUR: euro, eura, eurá, eur, eurom, eurách, eurám, €
        CZK SKK SEK NOK DKK: koruna, koruny, korún, korunu, korunách
        CZK: česká koruna, české koruny, českých korún, kč
        SEK: švédska koruna, švédske koruny, švédskych korún
        NOK: nórska koruna, nórske koruny, nórskych korún
        DKK: dánska koruna, dánske koruny, dánskych korún
        GBP EGP: £, libra, libry, libier, libru
        GBP: libra šterlingov, libry šterlingov, libier šterlingov, britská libra, britské libry, britských libier
        CHF: frank, franku, franky, frankov, švajčiarsky frank, švajčiarske franky, švajčiarskych frankov
        JPY: jen, jenu, jeny, jenov, ¥, japonských jenov
        CNY: jüan, jüanu, jüany, jüanov, juan, juanov
        PLN: zlotý, zlotého, zloté, zlotých
        RUB: rubeľ, rubľa, ruble, rubľov
        UAH: hrivna, hrivny, hrivien
        HUF: forint, forinta, forinty, forintov
        INR: rupia, rupie, rupií
        TRY: líra, líry, lír
        BTC: bitcoin, bitcoinu, bitcoiny, bitcoinov
    """),
    minors=codes("""
        EUR USD: cent, centu, centa, centy, centov, eurocent, eurocentov
        GBP: pence, pencí, penny
    """),
    units=meanings("""
        percent: %, percento, percentá, percent, percenta, percentu, percentom, percentách, perc.
        percentage-point: percentuálny bod, percentuálneho bodu, percentuálne body, percentuálnych bodov,
            percentuálnym bodom, p. b., p.b.
        basis-point: bázický bod, bázické body, bázických bodov
        point: bod, bodu, body, bodov
        person: osoba, osoby, osôb, osobám, ľudí, ľudia, ľuďom, ľuďmi, obyvateľ, obyvatelia, obyvateľov, občanov
        year: rok, roku, roka, roky, rokov, rokoch
        month: mesiac, mesiaca, mesiace, mesiacov, mesiacoch
        week: týždeň, týždňa, týždne, týždňov, týždňoch
        day: deň, dňa, dni, dní, dňoch
        hour: hodina, hodiny, hodín, hodinu, hod.
        minute: minúta, minúty, minút, minútu, min.
        second: sekunda, sekundy, sekúnd
        decade: desaťročie, desaťročia, desaťročí, dekáda, dekády
        century: storočie, storočia, storočí
        quarter: štvrťrok, štvrťroky, štvrťrokov
        kilometer: kilometer, kilometra, kilometre, kilometrov
        meter: meter, metra, metre, metrov
        centimeter: centimeter, centimetra, centimetre, centimetrov
        square-kilometer: kilometer štvorcový, kilometre štvorcové, kilometrov štvorcových, štvorcových kilometrov
        square-meter: meter štvorcový, metre štvorcové, metrov štvorcových, štvorcových metrov
        cubic-meter: kubický meter, kubické metre, kubických metrov
        hectare: hektár, hektára, hektáre, hektárov
        tonne: tona, tony, ton, tonu
        kilogram: kilogram, kilogramu, kilogramy, kilogramov, kilo, kíl
        gram: gram, gramu, gramy, gramov
        liter: liter, litra, litre, litrov
        barrel: barel, barela, barely, barelov
        mile: míľa, míle, míľ
        degree: stupeň, stupňa, stupne, stupňov
        celsius: stupňov celzia, stupne celzia, °c
        kilometer-per-hour: km/h, kilometrov za hodinu
        megawatt: megawatt, megawatty, megawattov
        gigawatt: gigawatt, gigawatty, gigawattov
        kilowatt-hour: kilowatthodina, kilowatthodiny, kilowatthodín
        megawatt-hour: megawatthodina, megawatthodiny, megawatthodín
        time: krát
        child: dieťa, dieťaťa, deti, detí
        woman: žena, ženy, žien
        man: muž, muži, mužov
        employee: zamestnanec, zamestnanci, zamestnancov
        job: pracovných miest, pracovné miesta
        share: akcia, akcie, akcií
        vote: hlas, hlasu, hlasy, hlasov
        company: firma, firmy, firiem, spoločností
        customer: zákazník, zákazníci, zákazníkov, klientov
        user: používateľ, používatelia, používateľov
        country: krajina, krajiny, krajín, štátov
    """),
    fillers=words("""
        nových, ďalších, iných, rôznych, posledných, najbližších, mladých, veľkých, malých, celých, plných, nové, ďalšie
    """),
    per=words("na, za, /"),
    dot_ordinals=True,
    labels=words("""
        č., číslo, strana, strany, strane, str., s., kapitola, kapitole, čl., článok, izba, let, linka, zväzok, verzia, séria, diel, tel.,
        tel, fáza, etapa, skupina, model, typ, ods.
    """),
    year_words=words("v, od, do, roku, rok, r., po, pred, rokov, jar, leto, jeseň, zima, koniec, začiatok, z, na"),
    clock=words("ráno, večer, popoludní"),
    changes=words("""
        vzrástol, vzrástla, vzrástlo, vzrástli, stúpol, stúpla, stúplo, klesol, klesla, kleslo, klesli, zvýšil, zvýšila,
        znížil, znížila, rast, nárast, pokles
    """),
    after_words=words("neskôr, predtým, potom, skôr"),
)

_FUNCTION_WORDS = spaced("""
    a v na sa je že s z do o k aj vo pre za by som sú to ale ako od po ktorý ktorá ktoré jeho jej ich nie bol bola
    bolo boli pri už tak čo aby alebo tiež až len pred medzi podľa kde keď zo u ku sme byť bude budú má majú môže
    môžu však ešte než viac rokov roku tým tejto tento táto toto týchto mu nich neho pretože tu dva dve počas
    svoje svojho svoju svoj povedal uviedol iba veľmi kedy ktorí teda proti bez kvôli ak dnes rokoch i so mi ma ho
    nám nás ani niektoré
""")

LANGUAGE = Language(
    tag="sk",
    name="Slovak",
    function_words=_FUNCTION_WORDS,
    letters="áäčďéíĺľňóôŕšťúýž",
    numbers=_NUMBERS,
    calendar=_terms.CALENDAR,
    business=_terms.BUSINESS,
)
