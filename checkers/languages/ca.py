"""Catalan: long scale, bilió = 10^12; "mil milions" is 10^9."""

from __future__ import annotations

from checkers.languages._cldr import numbers
from checkers.languages._words import codes, comparators, decimals, few, integers, meanings, spaced, words
from checkers.languages.cldr import ca as _cldr
from checkers.languages.terms import ca as _terms
from checkers.model.language import Language

_NUMBERS = numbers(
    _cldr.DATA,
    "ca",
    cardinals=integers("""
        0: zero
        1: un, una, u
        2: dos, dues
        3: tres
        4: quatre
        5: cinc
        6: sis
        7: set
        8: vuit, huit
        9: nou
        10: deu
        11: onze
        12: dotze
        13: tretze
        14: catorze
        15: quinze
        16: setze
        17: disset, desset, dèsset
        18: divuit, devuit, dihuit
        19: dinou, denou, dèneu
        20: vint
        30: trenta
        40: quaranta
        50: cinquanta
        60: seixanta
        70: setanta
        80: vuitanta, huitanta
        90: noranta
        100: cent, cents, centes
        21: vint-i-un, vint-i-u, vint-i-una
        22: vint-i-dos, vint-i-dues
        23: vint-i-tres
        24: vint-i-quatre
        25: vint-i-cinc
        26: vint-i-sis
        27: vint-i-set
        28: vint-i-vuit
        29: vint-i-nou
        200: dos-cents, dues-centes
        300: tres-cents, tres-centes
        400: quatre-cents, quatre-centes
        500: cinc-cents, cinc-centes
        600: sis-cents, sis-centes
        700: set-cents, set-centes
        800: vuit-cents, vuit-centes
        900: nou-cents, nou-centes
    """),
    articles=words("un, una"),
    alone=words("cent, mil"),
    joiners={"i": 10},
    pronouns=words("u, un, una"),
    points=words("coma"),
    mixed=decimals("""
        1.5: un i mig
    """),
    denominators=integers("""
        2: mig, mitja, meitat
        3: terç, terços, tercera
        4: quart, quarts
        5: cinquè, cinquens, cinquena
        10: dècim, dècima, dècimes
        100: centèsim, centèsima, centèsimes
    """),
    halves=words("meitat"),
    ordinal_denominators=True,
    additions=decimals("""
        0.5: i mig, i mitja
        0.25: i quart
    """),
    collectives=integers("""
        12: dotzena
        1000: miler
    """),
    rounded=integers("""
        10: desena
        15: quinzena
        20: vintena
        30: trentena
        40: quarantena
        50: cinquantena
        100: centenar
    """),
    vague=integers("""
        10: desenes
        12: dotzenes
        100: centenars
        1000: milers
        1000000: milions
        1000000000: milers de milions
        1000000000000: bilions
    """),
    few=few("""
        2 9: diversos, diverses, alguns, algunes, uns quants, unes quantes, pocs, poques
    """),
    negatives=words("menys"),
    # CLDR ends at 10^14; "miliard" is rare beside "mil milions".
    magnitudes=integers("""
        3: mil
        6: milió, milions
        9: miliard, miliards, mil milions, miler de milions
        12: bilió, bilions
        15: mil bilions
        18: trilió, trilions
    """),
    abbreviations=integers("""
        3: k, K, m
        6: M, mio
        9: mM, mil M, MM
        12: B
    """),
    comparators=comparators("""
        more-than: més de, més d', més que, superior a, superiors a, per sobre de, per damunt de, supera, superen, superant,
            sobrepassa, supera els, supera les, va superar els, més enllà de, superior als
        at-least: almenys, com a mínim, mínim, pel cap baix, no menys de, a partir de, des de, un mínim de, si més no
        less-than: menys de, menys d', inferior a, inferiors a, per sota de, no arriba a, inferior als
        at-most: com a màxim, com a molt, fins a, màxim, no més de, un màxim de, pel cap alt
        about: aproximadament, uns, unes, al voltant de, a l'entorn de, prop de, prop d', gairebé, quasi, cap a, entorn de,
            a prop de, estimat en, de l'ordre de, vora, vora els, si fa no fa, al voltant d', aprop de
        exactly: exactament, justament, només, just, un total de
    """),
    comparators_after=comparators("""
        at-least: o més, com a mínim, almenys, en amunt
        at-most: o menys, com a màxim
        about: aproximadament, més o menys, si fa no fa
    """),
    ranges=(
        ("entre", "i"),
        ("de", "a"),
        ("d'", "a"),
        ("des de", "fins a"),
        ("", "a"),
        ("", "o"),
    ),
    bound_links=words("i, però"),
    currencies=codes("""
        EUR: euro, euros, €
        USD CAD AUD: $, dòlar, dòlars
        USD: dòlar americà, dòlars americans, dòlar estatunidenc, dòlars estatunidencs, dòlars nord-americans
        GBP EGP: £, lliura, lliures
        GBP: lliura esterlina, lliures esterlines, lliures britàniques, lliura britànica
        TRY: lires turques
        ITL TRY: lira, lires
        JPY: ien, iens, ¥
        CNY: iuan, iuans, renminbi
        CHF: franc, francs, franc suís, francs suïssos
        MXN ARS CLP: peso, pesos
        ESP: pesseta, pessetes, pta, ptes, pta., ptes.
        RUB: ruble, rubles, rubles russos
        INR: rupia, rúpia, rupies, rúpies, rupies índies
        SEK NOK DKK: corona, corones
        SEK: corona sueca, corones sueques
        NOK: corona noruega, corones noruegues
        DKK: corona danesa, corones daneses
        BTC: bitcoin, bitcoins
    """),
    minors=codes("""
        EUR USD: cèntim, cèntims, centau, centaus
        GBP: penic, penics
    """),
    units=meanings("""
        percent: %, per cent, per cents
        percentage-point: punt percentual, punts percentuals
        basis-point: punt bàsic, punts bàsics
        point: punt, punts
        person: persona, persones, habitant, habitants, gent, ciutadans
        year: any, anys
        month: mes, mesos
        week: setmana, setmanes
        day: dia, dies
        hour: hora, hores
        minute: minut, minuts
        second: segon, segons
        decade: dècada, dècades, decenni, decennis
        century: segle, segles
        quarter: trimestre, trimestres
        kilometer: quilòmetre, quilòmetres
        meter: metre, metres
        centimeter: centímetre, centímetres
        millimeter: mil·límetre, mil·límetres
        mile: milla, milles
        square-kilometer: quilòmetre quadrat, quilòmetres quadrats
        square-meter: metre quadrat, metres quadrats
        cubic-meter: metre cúbic, metres cúbics
        hectare: hectàrea, hectàrees
        tonne: tona, tones
        kilogram: quilo, quilos, quilogram, quilograms
        gram: gram, grams
        liter: litre, litres
        barrel: barril, barrils
        degree: grau, graus
        celsius: graus celsius, grau celsius, °c
        kilometer-per-hour: quilòmetres per hora, km/h
        megawatt: megawatt, megawatts
        gigawatt: gigawatt, gigawatts
        kilowatt-hour: quilowatt hora, quilowatts hora
        time: vegades, vegada, cops
        child: nen, nens, infants
        woman: dona, dones
        man: home, homes
        employee: empleat, empleats, treballador, treballadors
        job: lloc de treball, llocs de treball
        share: acció, accions
        vote: vot, vots
        company: empresa, empreses, companyies
        customer: client, clients
        user: usuari, usuaris
        country: país, països
    """),
    linkers=words("de, d'"),
    fillers=words("""
        nous, noves, altres, diferents, darrers, darreres, propers, pròxims, joves, grans, petits, sencers, consecutius
    """),
    per=words("per, al, a la, cada, l', /"),
    skipped=words("els, les"),
    ordinal_suffixes=words("r, n, t, è, a, er"),
    labels=words("""
        núm., núm, número, minut, segle, a les, a la una, pàgina, pàg., capítol, article, art., habitació, vol, línia, volum, versió, temporada, episodi,
        tel., telèfon, fase, etapa, grup, model, tipus, carrer
    """),
    year_words=words(
        "el, de, del, any, des, fins, abans, després, estiu, hivern, tardor, primavera, finals, principis, l'any"
    ),
    clock=words("del matí, de la tarda, de la nit, del vespre"),
    changes=words("""
        va pujar, pujar, puja, pujat, va baixar, baixa, baixar, baixat, augmentar, augmentat, augment, reduir, reduït,
        créixer, crescut, creix, caure, caigut, cau, passar, passat, passa
    """),
    after_words=words("després, abans, més tard, enrere"),
)

_FUNCTION_WORDS = spaced("""
    el la els les de del dels i en que a es un una per amb no al als és ha han com més però o aquest aquesta
    aquests aquestes són ser va van seu seva seus seves pel pels entre també fins des quan molt sense ja tot tots
    tota ens em li si perquè on qui havia era eren anys any dos després durant contra altres altra altre ells això
    segons hi ho així mentre cada només dir dit fer fet estat està estan pot poden sobre l d s n m t nosaltres ell
    ella aquell fou tenen té part cap abans uns unes molts
""")

LANGUAGE = Language(
    tag="ca",
    name="Catalan",
    function_words=_FUNCTION_WORDS,
    letters="àçèéíïòóúü",
    numbers=_NUMBERS,
    calendar=_terms.CALENDAR,
    business=_terms.BUSINESS,
)
