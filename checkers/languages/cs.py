"""Czech: long scale, bilion = 10^12."""

from __future__ import annotations

from checkers.languages._cldr import numbers
from checkers.languages._words import codes, comparators, decimals, few, integers, meanings, spaced, words
from checkers.languages.cldr import cs as _cldr
from checkers.languages.terms import cs as _terms
from checkers.model.language import Language

_NUMBERS = numbers(
    _cldr.DATA,
    "cs",
    cardinals=integers("""
        0: nula
        1: jeden, jedna, jedno, jednoho, jedné, jednu, jedním
        2: dva, dvě, dvou, dvěma, dvoje
        3: tři, tří, třem, třemi
        4: čtyři, čtyř, čtyřem, čtyřmi
        5: pět, pěti
        6: šest, šesti
        7: sedm, sedmi
        8: osm, osmi
        9: devět, devíti
        10: deset, deseti
        11: jedenáct, jedenácti
        12: dvanáct, dvanácti
        13: třináct, třinácti
        14: čtrnáct, čtrnácti
        15: patnáct, patnácti
        16: šestnáct, šestnácti
        17: sedmnáct, sedmnácti
        18: osmnáct, osmnácti
        19: devatenáct, devatenácti
        20: dvacet, dvaceti
        30: třicet, třiceti
        40: čtyřicet, čtyřiceti
        50: padesát, padesáti
        60: šedesát, šedesáti
        70: sedmdesát, sedmdesáti
        80: osmdesát, osmdesáti
        90: devadesát, devadesáti
        100: sto, sta, set, stovka, stě
        200: dvě stě
    """),
    alone=words("sto, tisíc, milion, milión, miliarda, miliardu, miliardy, bilion"),
    pronouns=words("jeden, jedna, jedno, jednoho, jedné, jednu, jedním"),
    points=words("celá, celé, celých"),
    mixed=decimals("""
        1.5: jeden a půl, půldruhého
    """),
    denominators=integers("""
        2: půl, polovina, poloviny, polovinu, polovině, polovinou
        3: třetina, třetiny, třetinu, třetin
        4: čtvrt, čtvrtina, čtvrtiny, čtvrtinu, čtvrtin
        5: pětina, pětiny, pětinu, pětin
        6: šestina, šestiny, šestinu
        10: desetina, desetiny, desetinu, desetin
        100: setina, setiny, setin
    """),
    halves=words("polovina, polovinu, poloviny, polovině, polovinou"),
    additions=decimals("""
        0.5: a půl
        0.25: a čtvrt
    """),
    collectives=integers("""
        12: tucet
        60: kopa
    """),
    vague=integers("""
        10: desítky, desítek, desítkám, desítkami, desítkách
        12: tucty, tuctů
        100: stovky, stovek, stovkám, stovkami, stovkách
        1000: tisíce, tisíců, tisícům, tisíci, tisících
        1000000: miliony, milionů, miliónů, milióny, milionům
        1000000000: miliardy, miliard, miliardám
        1000000000000: biliony, bilionů
    """),
    few=few("""
        2 9: několik, několika, pár
        11 19: několik desítek
    """),
    negatives=words("minus"),
    # CLDR has one spelling only and few cases, and ends at 10^14.
    magnitudes=integers("""
        3: tisíc, tisíce, tisíců, tisíci, tisícům, tisících, tis.
        6: milion, milionu, miliony, milionů, milionem, milionům, milionech, milión, miliónu, milióny, miliónů,
            miliónem, miliónům, miliónech
        9: miliarda, miliardy, miliard, miliardu, miliardě, miliardou, miliardám, miliardami, miliardách
        12: bilion, bilionu, biliony, bilionů, bilionem, bilionech, bilión, biliónu, bilióny, biliónů
        15: biliarda, biliardy, biliard, biliardu
        18: trilion, trilionu, triliony, trilionů, trilión, trilióny, triliónů
    """),
    abbreviations=integers("""
        3: tis., tis
        6: mil., mil, mio, mio., M
        9: mld., mld, mia., mia
        12: bil., bil
    """),
    comparators=comparators("""
        more-than: více než, víc než, přes, nad, vyšší než, větší než, přesahuje, přesáhl, přesáhla, přesáhlo, přesahující,
            překročil, překročila, překročilo, nadto, delší než, starší než, něco přes, bezmála přes, vyšší jak, více jak
        at-least: alespoň, nejméně, minimálně, přinejmenším, ne méně než, od, minimum
        less-than: méně než, míň než, pod, nižší než, menší než, necelý, necelá, necelé, necelých, kratší než, mladší než,
            ani ne
        at-most: nejvýše, maximálně, nanejvýš, ne více než, do, až, nejvíce, nejvíc, až do, nepřesahující, maximum
        about: asi, přibližně, zhruba, kolem, okolo, cca, cca., téměř, skoro, přibližně kolem, odhadem, bezmála, circa,
            odhadovaný na, odhadovaná na, ve výši asi, takřka, na úrovni asi, řádově
        exactly: přesně, pouze, jen, celkem, rovných
    """),
    comparators_after=comparators("""
        at-least: nebo více, či více, a více, a výše, a starší
        at-most: nebo méně, či méně, a méně
        about: přibližně, zhruba
    """),
    ranges=(
        ("mezi", "a"),
        ("od", "do"),
        ("z", "na"),
        ("", "až"),
        ("", "do"),
        ("", "nebo"),
        ("", "či"),
    ),
    bound_links=words("a, ale, i"),
    currencies=codes("""
        USD CAD AUD: $, dolar, dolaru, dolary, dolarů, dolarem, dolarům, dolarech
        USD: americký dolar, amerického dolaru, americké dolary, amerických dolarů
        CZK SEK NOK DKK: koruna, koruny, korun, korunu, koruně, korunou, korunám, korunách
        CZK: kč, kč., česká koruna, české koruny, českých korun, čk
        SEK: švédská koruna, švédské koruny, švédských korun
        NOK: norská koruna, norské koruny, norských korun
        DKK: dánská koruna, dánské koruny, dánských korun
        EUR: euro, eura, eur, eurem, eurech, eurům, €
        GBP EGP: £, libra, libry, liber, libru, librách, librou
        GBP: libra šterlinků, libry šterlinků, liber šterlinků, britská libra, britské libry, britských liber
        CHF: frank, franku, franky, franků, švýcarský frank, švýcarské franky, švýcarských franků
        JPY: jen, jenu, jeny, jenů, ¥, japonských jenů
        CNY: jüan, jüanu, jüany, jüanů, renminbi, juan, juanů
        PLN: zlotý, zlotého, zloté, zlotých
        RUB: rubl, rublu, rubly, rublů, rublech
        UAH: hřivna, hřivny, hřiven
        HUF: forint, forintu, forinty, forintů
        INR: rupie, rupií, indická rupie, indické rupie, indických rupií
        TRY: lira, liry, lir, tureckých lir
        BTC: bitcoin, bitcoinu, bitcoiny, bitcoinů
    """),
    minors=codes("""
        CZK: haléř, haléře, haléřů
        USD EUR: cent, centu, centy, centů, eurocent, eurocentů
        GBP: pence, pencí, penny
    """),
    units=meanings("""
        percent: %, procento, procenta, procent, procentu, procentem, procentech, proc.
        percentage-point: procentní bod, procentního bodu, procentní body, procentních bodů, procentního bodu, p. b., pb,
            p.b., procentním bodem, procentuální bod, procentuální body, procentuálních bodů
        basis-point: bazický bod, bazické body, bazických bodů, bazického bodu
        point: bod, bodu, body, bodů
        person: osoba, osoby, osob, osobám, osobami, lidí, lidé, lidem, lidmi, obyvatel, obyvatele, obyvatelé, občanů
        year: rok, roku, roky, let, letech, lety, roků
        month: měsíc, měsíce, měsíců, měsících
        week: týden, týdne, týdny, týdnů, týdnech
        day: den, dne, dny, dní, dnů, dnech
        hour: hodina, hodiny, hodin, hodinu, hodinách, hod.
        minute: minuta, minuty, minut, minutu, min.
        second: sekunda, sekundy, sekund, vteřina, vteřiny, vteřin
        decade: desetiletí, dekáda, dekády, dekád
        century: století
        quarter: čtvrtletí
        kilometer: kilometr, kilometru, kilometry, kilometrů
        meter: metr, metru, metry, metrů
        centimeter: centimetr, centimetru, centimetry, centimetrů
        millimeter: milimetr, milimetry, milimetrů
        square-kilometer: kilometr čtvereční, kilometry čtvereční, kilometrů čtverečních, čtverečních kilometrů
        square-meter: metr čtvereční, metry čtvereční, metrů čtverečních, čtverečních metrů
        cubic-meter: metr krychlový, metry krychlové, metrů krychlových, krychlových metrů, kubíků
        hectare: hektar, hektaru, hektary, hektarů
        tonne: tuna, tuny, tun, tunu
        kilogram: kilogram, kilogramu, kilogramy, kilogramů, kilo, kila, kil
        gram: gram, gramu, gramy, gramů
        liter: litr, litru, litry, litrů
        barrel: barel, barelu, barely, barelů
        mile: míle, mil, míli, mílí
        degree: stupeň, stupně, stupňů
        celsius: stupně celsia, stupňů celsia, stupeň celsia, °c
        kilometer-per-hour: km/h, kilometrů za hodinu, km za hodinu
        megawatt: megawatt, megawatty, megawattů
        gigawatt: gigawatt, gigawatty, gigawattů
        kilowatt-hour: kilowatthodina, kilowatthodiny, kilowatthodin
        megawatt-hour: megawatthodina, megawatthodiny, megawatthodin
        terawatt-hour: terawatthodina, terawatthodiny, terawatthodin
        time: krát
        child: dítě, dítěte, děti, dětí
        woman: žena, ženy, žen
        man: muž, muži, mužů
        employee: zaměstnanec, zaměstnance, zaměstnanci, zaměstnanců
        job: pracovních míst, pracovní místa
        share: akcie, akcií
        vote: hlas, hlasu, hlasy, hlasů
        company: firma, firmy, firem, společností
        customer: zákazník, zákazníci, zákazníků, klientů
        user: uživatel, uživatelé, uživatelů
        country: země, zemí, států
    """),
    fillers=words("""
        nových, dalších, jiných, různých, posledních, příštích, mladých, velkých, malých, celých, plných, nové, další
    """),
    per=words("na, za, /"),
    dot_ordinals=True,
    labels=words("""
        č., číslo, strana, strany, straně, str., s., kapitola, kapitole, čl., článek, pokoj, let, linka, svazek, verze, řada, díl, tel.,
        tel, fáze, etapa, skupina, model, typ, odst., paragraf
    """),
    year_words=words("v, od, do, roku, rok, r., po, před, roce, let, jaro, léto, podzim, zima, konec, začátek, z, na"),
    clock=words("ráno, večer, odpoledne"),
    changes=words("""
        vzrostl, vzrostla, vzrostlo, vzrostly, stoupl, stoupla, stouplo, klesl, klesla, kleslo, klesly, zvýšil, zvýšila,
        zvýšily, snížil, snížila, snížily, růst, nárůst, pokles
    """),
    after_words=words("později, předtím, poté, dříve, zpět"),
)

_FUNCTION_WORDS = spaced("""
    a v na se je že s z do o k i ve pro za by jsem jsou to ale jako od po který která které jeho její jejich není
    byl byla bylo byli při už tak co aby nebo také až jen před mezi podle kde když ze u ke jsme být bude budou má
    mají může mohou však ještě než více let roku tím této tento tato toto těchto těm mu jí nich něj protože zde
    dva dvě během své svého svou svůj řekl uvedl pouze velmi kdy mi mě ho byly kteří tedy proti bez kvůli mimo
    pokud dnes letech
""")

LANGUAGE = Language(
    tag="cs",
    name="Czech",
    function_words=_FUNCTION_WORDS,
    letters="áčďéěíňóřšťúůýž",
    numbers=_NUMBERS,
    calendar=_terms.CALENDAR,
    business=_terms.BUSINESS,
)
