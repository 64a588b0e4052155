"""Hungarian: long scale, billió = 10^12."""

from __future__ import annotations

from checkers.languages._cldr import numbers
from checkers.languages._words import codes, comparators, decimals, few, integers, meanings, spaced, words
from checkers.languages.cldr import hu as _cldr
from checkers.languages.terms import hu as _terms
from checkers.model.language import Language

_NUMBERS = numbers(
    _cldr.DATA,
    "hu",
    cardinals=integers("""
        0: nulla, zéró
        1: egy
        2: kettő, két, kettőt, ketten
        3: három, hármat, hárman
        4: négy, négyet, négyen
        5: öt, ötöt, öten
        6: hat, hatot, hatan
        7: hét, hetet, heten
        8: nyolc, nyolcat, nyolcan
        9: kilenc, kilencet, kilencen
        10: tíz, tizet, tizen
        11: tizenegy
        12: tizenkettő, tizenkét
        13: tizenhárom
        14: tizennégy
        15: tizenöt
        16: tizenhat
        17: tizenhét
        18: tizennyolc
        19: tizenkilenc
        20: húsz, huszon
        30: harminc
        40: negyven
        50: ötven
        60: hatvan
        70: hetven
        80: nyolcvan
        90: kilencven
        100: száz
    """),
    articles=words("egy"),
    alone=words("száz, ezer, millió, milliárd"),
    compounds=True,
    pronouns=words("egy, hét, hat"),
    accents_matter=True,
    points=words("egész"),
    mixed=decimals("""
        1.5: másfél
        2.5: két és fél
        3.5: három és fél
    """),
    denominators=integers("""
        2: fél, fele, felét
        3: harmad, harmada, harmadát
        4: negyed, negyede, negyedét
        5: ötöd, ötöde, ötödét
        6: hatod, hatoda
        10: tized, tizede, tizedét
        100: század
    """),
    halves=words("fele, felét"),
    additions=decimals("""
        0.5: és fél
        0.25: és negyed
    """),
    collectives=integers("""
        12: tucat, tucatnyi
    """),
    vague=integers("""
        10: tízek
        12: tucatok, tucatjai
        100: százak, százai
        1000: ezrek, ezrei, ezreket
        10000: tízezrek, tízezrei
        100000: százezrek, százezrei
        1000000: milliók, milliói, milliókat
        1000000000: milliárdok, milliárdjai, milliárdokat
    """),
    few=few("""
        2 9: néhány, pár, több
    """),
    negatives=words("mínusz"),
    # CLDR has the bare words only and ends at 10^14; a number keeps the noun singular, endings follow it.
    magnitudes=integers("""
        3: ezer, ezret, ezren
        6: millió
        9: milliárd
        12: billió
        15: billiárd
        18: trillió
    """),
    abbreviations=integers("""
        3: e, E, e., ezer, eFt
        6: m, M, mió, mill., mln
        9: mrd, mrd., Mrd, Mrd., md, mld
        12: B, bill.
    """),
    comparators=comparators("""
        more-than: több mint, mint, meghaladja, meghaladta, meghaladó, nagyobb mint, túllépte, több, mint, magasabb mint,
            jóval több mint, idősebb mint
        at-least: legalább, minimum, nem kevesebb mint, legkevesebb, minimálisan
        less-than: kevesebb mint, alig, kisebb mint, alacsonyabb mint, nem egészen, fiatalabb mint
        at-most: legfeljebb, maximum, maximálisan, nem több mint, legföljebb, akár
        about: körülbelül, kb., kb, mintegy, nagyjából, közel, majdnem, csaknem, hozzávetőleg, megközelítőleg, úgy, becslések szerint,
            durván, szinte, megközelíti a, megközelítette a, cirka, nagyságrendileg
        exactly: pontosan, csak, csupán, mindössze, összesen, éppen
    """),
    comparators_after=comparators("""
        more-than: feletti, fölötti, felett, fölött, fölé, fölé emelkedett, felé
        less-than: alatti, alatt, alá
        at-least: vagy több, vagy annál több, vagy idősebb, és több
        at-most: vagy kevesebb, vagy annál kevesebb
        about: körüli, körül, környékén, tájékán, körülire
    """),
    ranges=(
        ("", "vagy"),
        ("", "illetve"),
    ),
    bound_links=words("és, de"),
    closed_ranges=(("és", "között"), ("és", "közt"), ("és", "közötti"), ("és", "közé")),
    currencies=codes("""
        HUF: ft, forint, forintos, huf
        USD CAD AUD: $, dollár, dolláros
        USD: amerikai dollár, usa-dollár, usa dollár
        EUR: euró, euro, eurós, €
        GBP EGP: £, font
        GBP: angol font, brit font, font sterling, fontsterling
        CHF: frank, svájci frank
        JPY: jen, japán jen, ¥
        CNY: jüan, renminbi, kínai jüan
        PLN: zloty, złoty, lengyel zloty
        CZK SEK NOK DKK: korona
        CZK: cseh korona
        SEK: svéd korona
        NOK: norvég korona
        DKK: dán korona
        RON MDL: lej
        RUB: rubel
        UAH: hrivnya
        INR: rúpia, indiai rúpia
        TRY: líra, török líra
        BTC: bitcoin
    """),
    minors=codes("""
        HUF: fillér
        USD EUR: cent, eurócent
        GBP: penny
    """),
    units=meanings("""
        percent: %, százalék, százalékos, százaléka, százalékát, százalékkal, százalékra, százalékot, száz., %-os, %-kal
        percentage-point: százalékpont, százalékponttal, százalékpontos
        basis-point: bázispont, bázisponttal, bázispontos
        point: pont
        person: ember, személy, fő, lakos, lakosú, emberrel, főnek, polgár
        year: év, éve, éves, évig, évre, évvel, évet, esztendő
        month: hónap, hónapja, hónapos, hónapig, hó
        week: hét, hete, hetes, hétig
        day: nap, napja, napos, napig
        hour: óra, órás, óráig, órája
        minute: perc, perces, percig, perce
        second: másodperc, mp
        decade: évtized, évtizede, évtizedes
        century: évszázad, század
        quarter: negyedév
        kilometer: kilométer, kilométeres, kilométerre, km
        meter: méter, méteres
        centimeter: centiméter, centi
        millimeter: milliméter
        mile: mérföld
        square-kilometer: négyzetkilométer
        square-meter: négyzetméter, nm
        cubic-meter: köbméter
        hectare: hektár
        tonne: tonna, tonnás
        kilogram: kilogramm, kiló, kilós
        gram: gramm
        liter: liter
        barrel: hordó
        degree: fok, fokos
        celsius: celsius fok, celsius-fok, °c
        kilometer-per-hour: km/h, km/óra, kilométer per óra
        megawatt: megawatt
        gigawatt: gigawatt
        kilowatt-hour: kilowattóra
        megawatt-hour: megawattóra
        terawatt-hour: terawattóra
        time: alkalom, alkalommal, szor, szer, ször
        child: gyermek, gyerek
        woman: nő
        man: férfi
        employee: alkalmazott, dolgozó, munkavállaló
        job: munkahely, állás
        share: részvény
        vote: szavazat
        company: cég, vállalat
        customer: ügyfél, vásárló
        user: felhasználó
        country: ország
    """),
    fillers=words("új, további, másik, egymást követő, teljes, fiatal, nagy, kis, különböző, elmúlt, következő"),
    during=words("alatt"),
    per=words("per, /"),
    endings=words("""
        t, ot, et, at, öt, ra, re, nak, nek, val, vel, tal, tel, ból, ből, ba, be, ban, ben, ról, ről, ig, on, en, ön, n, hoz, hez, höz,
        os, es, ös, s, ért, nál, nél, tól, től, ja, je, a, ját, jét, ai, jai, nyi,
        an, san, sen, sra, sre, st, sos, nyian, nyit, nyira, jára, jére, juk, ral, rel, kal, kel, dal, del, mal, nal
    """),
    dot_ordinals=True,
    labels=words("""
        szám, sz., oldal, o., fejezet, cikk, szoba, járat, vonal, kötet, verzió, évad, rész, tel., fázis, csoport, modell, típus
    """),
    year_words=words("év, évi, után, előtt, óta, nyarán, telén, tavaszán, őszén, végén, elején"),
    clock=words("óra, órakor"),
    changes=words("""
        nőtt, nő, csökkent, csökken, emelkedett, emelkedik, esett, zuhant, növelte, növelték, mérsékelte, növekedés, csökkenés
    """),
    after_words=words("múlva, később, után, óta, ezelőtt, korábban"),
)

_FUNCTION_WORDS = spaced("""
    a az és hogy nem is egy van volt ez ezt azt de csak mint már meg el ki be fel le még vagy ha sem akkor aki ami
    amely amelyek amit azonban után között szerint több minden lehet kell pedig majd ezek azok így úgy nagyon mert
    lett lesz voltak vannak nincs ő ők mi én te neki nekik róla ezzel azzal ahol amikor alatt felett miatt ellen
    nélkül előtt óta évben év két három most itt ott volna ennek annak egyik másik során illetve valamint által
    mondta olyan ilyen mely akik ezen ebben abban arra erre aztán azért alkalommal amíg amelyet amelyik annyi bele
    bár belül csupán ebből egyéb ennél erről ettől éppen éves évek éve fog fogja hanem hiszen hogyan honnan hova
    igen ily immár inkább jelent jól kellett képest később kívül korábban közben közül különösen legalább legtöbb
    lehetett maga magát mellett milyen mindig mintegy mivel nagy nagyobb nekem néhány nélküli nap ne olyanok össze
    pénteken pont része saját se százalék számára szinte szét szombaton talán tehát tett tovább továbbra tudja
    újra utolsó utóbbi vagyok vagyis való valaki vele viszont először második
""")

LANGUAGE = Language(
    tag="hu",
    name="Hungarian",
    function_words=_FUNCTION_WORDS,
    letters="áéíóöőúüű",
    numbers=_NUMBERS,
    calendar=_terms.CALENDAR,
    business=_terms.BUSINESS,
)
