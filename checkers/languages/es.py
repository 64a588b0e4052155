"""Spanish: Spain, Mexico, Argentina and elsewhere."""

from __future__ import annotations

from checkers.languages._cldr import numbers
from checkers.languages._words import codes, comparators, decimals, few, integers, meanings, spaced, words
from checkers.languages.cldr import es as _cldr
from checkers.languages.speech import es as _speech
from checkers.languages.terms import es as _terms
from checkers.model.language import Language, Typography

_NUMBERS = numbers(
    _cldr.DATA,
    "es",
    cardinals=integers("""
        0: cero
        1: uno, una, un, ún
        2: dos
        3: tres
        4: cuatro
        5: cinco
        6: seis
        7: siete
        8: ocho
        9: nueve
        10: diez
        11: once
        12: doce
        13: trece
        14: catorce
        15: quince
        16: dieciséis, dieciseis
        17: diecisiete
        18: dieciocho
        19: diecinueve
        20: veinte
        21: veintiuno, veintiún, veintiuna, veintiun
        22: veintidós, veintidos
        23: veintitrés, veintitres
        24: veinticuatro
        25: veinticinco
        26: veintiséis, veintiseis
        27: veintisiete
        28: veintiocho
        29: veintinueve
        30: treinta
        40: cuarenta
        50: cincuenta
        60: sesenta
        70: setenta
        80: ochenta
        90: noventa
        100: cien, ciento
        200: doscientos, doscientas
        300: trescientos, trescientas
        400: cuatrocientos, cuatrocientas
        500: quinientos, quinientas
        600: seiscientos, seiscientas
        700: setecientos, setecientas
        800: ochocientos, ochocientas
        900: novecientos, novecientas
    """),
    articles=words("un, una"),
    alone=words("cien, ciento, mil"),
    joiners={"y": 10},
    points=words("coma, punto, con"),
    denominators=integers("""
        2: medio, media, medios, medias, mitad
        3: tercio, tercios, tercera parte, terceras partes
        4: cuarto, cuartos, cuarta parte, cuartas partes
        5: quinto, quintos, quinta parte, quintas partes
        6: sexto, sextos, sexta parte, sextas partes
        7: séptimo, séptimos, séptima parte, séptimas partes
        8: octavo, octavos, octava parte, octavas partes
        9: noveno, novenos, novena parte, novenas partes
        10: décimo, décimos, décima, décimas, décima parte, décimas partes
        20: vigésimo, vigésimos, vigésima parte
        100: centésimo, centésimos, centésima, centésimas
        1000: milésimo, milésimos, milésima, milésimas
        1000000: millonésimo, millonésimos, millonésima, millonésimas
    """),
    ordinal_denominators=True,
    denominator_endings={
        **dict.fromkeys(("avo", "avos", "ava", "avas"), "oea"),
        **dict.fromkeys(("ésimo", "ésimos", "ésima", "ésimas", "esimo", "esimos", "esima", "esimas"), "e"),
    },
    halves=words("mitad"),
    whole_links=words("con"),
    divisions=words("sobre, entre, dividido por, dividido entre"),
    ratios=words("de cada"),
    additions=decimals("""
        0.5: y medio, y media
        0.25: y cuarto, y un cuarto
        0.75: y tres cuartos
    """),
    collectives=integers("""
        12: docena
        1000: millar
    """),
    rounded=integers("""
        10: decena
        20: veintena
        15: quincena
        30: treintena
        50: cincuentena
        100: centenar, centena
    """),
    vague=integers("""
        10: decenas
        12: docenas
        100: cientos, centenares
        1000: miles, millares
        1000000: millones
        1000000000000: billones
    """),
    few=few("""
        2 9: varios, varias, algunos, algunas, unos cuantos, unas cuantas
    """),
    negatives=words("menos, negativo, negativa"),
    # CLDR ends at 10^14; "millardo" is the Academy's word for 10^9, "mil M" and MM are what agencies write.
    magnitudes=integers("""
        3: mil
        6: millón, millones, millon
        9: millardo, millardos, miles de millones
        12: billón, billones, billon
        18: trillón, trillones, trillon
        24: cuatrillón, cuatrillones
    """),
    abbreviations={
        **integers("""
            3: k, K
            6: M, mill., mill, mln, mdp.
            9: mil M
            12: B
        """),
        "MM": 6,
    },
    comparators=comparators("""
        more-than: más de, mas de, superior a, superiores a, por encima de, sobre, supera, superan, superó, superando, más alto que, más alta que, más grande que, más altos que, más altas que, mayores que,
            excede, exceden, más que, mayor que, mayor a, mayor de, mayores de, mayores a, mayores
                que, por encima de los,
            supera los, superó los, más allá de, superior a los, mayor que el,
            superaba, supera ya, ya supera, superado, rebasó, rebasa
        at-least: al menos, por lo menos, como mínimo, no menos de, mínimo, un mínimo de, a partir de, desde, mayores o iguales a, superiores o iguales a,
            mayor o igual a, mayor o igual que, igual o mayor que, igual o superior a, mínimo de, nada menos que
        less-than: menos de, inferior a, inferiores a, por debajo de, menor que, menor a, menor de, más bajo que, más baja que, más pequeño que, más pequeña que, menores que,
            menores de, menores a,
            menos que, bajo, por debajo de los
        at-most: como máximo, a lo sumo, hasta, no más de, máximo, un máximo de, máximo de, menor o igual a, menores o iguales a, inferiores o iguales a,
            menor o igual que, igual o inferior a, igual o menor que, no superior a, hasta los
        about: unos, unas, cerca de, alrededor de, aproximadamente, casi, en torno a, en torno a los,
            próximo a, cercano a,
            cercana a, cercanos a, rondando los, ronda los, rondan los, cosa de, poco más o menos, estimado en,
            estimada en, estimados en, del orden de, del orden de los, más o menos
        exactly: exactamente, justo, precisamente
    """),
    comparators_after=comparators("""
        at-least: o más, como mínimo, al menos, por lo menos, en adelante, o superior
        at-most: o menos, como máximo, a lo sumo, o inferior
        about: aproximadamente, más o menos, o así
    """),
    ranges=(
        ("entre", "y"),
        ("entre los", "y los"),
        ("entre el", "y el"),
        ("entre las", "y las"),
        ("entre", "a"),
        ("de", "a"),
        ("desde", "hasta"),
        ("desde", "a"),
        ("", "a"),
        ("", "o"),
        ("", "hasta"),
        ("de", "hasta"),
        ("entre", "hasta"),
    ),
    bound_links=words("y, e, pero"),
    currencies=codes("""
        USD MXN CAD AUD ARS CLP COP: $
        USD CAD AUD: dólar, dólares, dolar, dolares
        USD: dólares estadounidenses, dólares americanos, dólar estadounidense, billete verde, us$, u$s
        EUR: euro, euros
        MXN ARS CLP COP PHP UYU: peso, pesos
        GBP EGP LBP: libra, libras
        GBP: libras esterlinas, libra esterlina
        JPY: yen, yenes, ¥
        CNY: yuan, yuanes, renminbi
        BRL: real, reales
        CHF: franco, francos
        RUB: rublo, rublos
        INR: rupia, rupias
        SEK NOK DKK: corona, coronas
        PEN: sol, soles
        VES: bolívar, bolívares
        ILS: séquel, shekel, séqueles
        TRY: lira, liras
        KRW: won, wones
        PYG: guaraní, guaraníes
        GTQ: quetzal, quetzales
        HNL: lempira, lempiras
        ESP: pta, ptas, peseta, pesetas
    """),
    minors=codes("""
        EUR USD: céntimo, céntimos, centavo, centavos, cent, cents, centimo, centimos
        GBP: penique, peniques
    """),
    units=meanings("""
        percent: %, por ciento, porciento, por cien, p. ciento
        percentage-point: punto porcentual, puntos porcentuales
        basis-point: punto básico, puntos básicos, puntos base, punto base, pb
        point: punto, puntos
        person: persona, personas, habitantes, habitante, individuos
        year: año, años
        month: mes, meses
        week: semana, semanas
        day: día, días
        hour: hora, horas
        minute: minuto, minutos
        second: segundo, segundos
        decade: década, décadas
        century: siglo, siglos
        quarter: trimestre, trimestres
        kilometer: kilómetro, kilómetros
        meter: metro, metros
        square-kilometer: kilómetro cuadrado, kilómetros cuadrados
        square-meter: metro cuadrado, metros cuadrados
        cubic-meter: metro cúbico, metros cúbicos
        hectare: hectárea, hectáreas
        tonne: tonelada, toneladas
        kilogram: kilo, kilos, kilogramo, kilogramos
        gram: gramo, gramos
        liter: litro, litros
        barrel: barril, barriles
        celsius: grados celsius, grado celsius, grados centígrados, grados
        kilometer-per-hour: kilómetros por hora
        megawatt: megavatio, megavatios
        gigawatt: gigavatio, gigavatios
        kilowatt-hour: kilovatio hora, kilovatios hora, kilovatio-hora, kilovatios-hora
        megawatt-hour: megavatio hora, megavatios hora
        employee: empleado, empleados, trabajadores, empleadas
        job: empleos, puestos de trabajo
        share: acción, acciones
        death: muertos, muertes, fallecidos
        user: usuarios
        customer: clientes
        company: empresas, compañías
        country: países
        vehicle: vehículos
        car: coches, autos, automóviles
        time: veces, vez
        child: niños, hijos
        woman: mujeres
        man: hombres
        student: estudiantes, alumnos
        vote: votos
        member: miembros
        page: páginas
        home: viviendas, hogares
    """),
    linkers=words("de, del"),
    fillers=words("""
        nuevos, nuevas, próximos, próximas, últimos, últimas, otros, otras, primeros, primeras, grandes,
        pequeños, pequeñas, jóvenes, adicionales, largos, distintos, diferentes
    """),
    per=words("por, al, a la, cada, la, el, /"),
    skipped=words("los, las, el, la, unos, unas"),
    currency_first=True,
    ordinal_suffixes=words("º, ª, o, a, er, ero, era, avo, ava, °"),
    labels=words("""
        nº, núm., núm, número, n.º, página, págs., pág., capítulo, artículo, art., sala, habitación, vuelo,
        línea, ruta, calle, avenida, fase, etapa, grupo, temporada, episodio, versión, tomo, vol., volumen,
        tabla, figura, fig., anexo, tel., teléfono, fax, isbn, modelo, tipo, ley, decreto, sección
    """),
    year_words=words("""
        en, desde, año, años, de, del, hasta, antes, después, principios, finales, mediados, verano, invierno,
        primavera, otoño, para, ejercicio
    """),
    clock=words("a. m., p. m., de la mañana, de la tarde, de la noche, hrs"),
    changes=words("""
        subió, sube, subir, subido, pasó, pasa, pasar, pasado, cayó, cae, caer, caído, bajó, baja, bajar,
        creció, crece, aumentó, aumenta, aumento, alza, caída, redujo, reducir, reducido, elevó, elevar,
        disminuyó, descendió
    """),
    after_words=words("después, antes, más tarde, atrás"),
)

_TYPOGRAPHY = Typography(
    group=".",
    decimal=",",
    scale_words={6: ("millón", "millones"), 12: ("billón", "billones")},
    currency_names={
        "USD": ("dólares", "de dólares"),
        "EUR": ("euros", "de euros"),
        "GBP": ("libras", "de libras"),
        "CHF": ("francos suizos", "de francos suizos"),
        "JPY": ("yenes", "de yenes"),
        "CNY": ("yuanes", "de yuanes"),
    },
)

_FUNCTION_WORDS = spaced("""
    el la los las de del y en que a se un una por con no para su sus es al lo como más pero o este esta estos
    estas ha han fue ser son está están sobre entre también hasta desde cuando muy sin ya todo todos toda nos me
    le les si porque donde quien había era eran años año dos después durante contra otros otra otro ante ellos e
    uno tiene tienen según dijo hay así además mientras cada sólo solo esto eso hoy bien puede pueden parte sido
    siendo antes muchos mucho entonces yo él ella nosotros aunque
    """)

LANGUAGE = Language(
    tag="es",
    name="Spanish",
    function_words=_FUNCTION_WORDS,
    letters="áéíóúüñ",
    prose=_speech.PROSE,
    speech=_speech.SPEECH,
    titles=_speech.TITLES,
    typography=_TYPOGRAPHY,
    numbers=_NUMBERS,
    calendar=_terms.CALENDAR,
    business=_terms.BUSINESS,
)
