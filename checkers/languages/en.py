"""English: United States, Britain, India and elsewhere."""

from __future__ import annotations

from checkers.languages._cldr import numbers
from checkers.languages._words import codes, comparators, decimals, few, integers, meanings, spaced, words
from checkers.languages.cldr import en as _cldr
from checkers.languages.speech import en as _speech
from checkers.languages.terms import en as _terms
from checkers.model.language import Language, Magnitude, Typography
from checkers.model.quantity import ScaleSystem

_NUMBERS = numbers(
    _cldr.DATA,
    "en",
    cardinals=integers("""
        0: zero, nil, nought, naught
        1: one
        2: two
        3: three
        4: four
        5: five
        6: six
        7: seven
        8: eight
        9: nine
        10: ten
        11: eleven
        12: twelve
        13: thirteen
        14: fourteen
        15: fifteen
        16: sixteen
        17: seventeen
        18: eighteen
        19: nineteen
        20: twenty
        30: thirty
        40: forty, fourty
        50: fifty
        60: sixty
        70: seventy
        80: eighty
        90: ninety
        100: hundred
    """),
    articles=words("a, an"),
    pronouns=words("one"),
    joiners={"and": 100},
    points=words("point"),
    denominators=integers("""
        2: half, halves
        3: third, thirds
        4: quarter, quarters, fourth, fourths
        5: fifth, fifths
        6: sixth, sixths
        7: seventh, sevenths
        8: eighth, eighths
        9: ninth, ninths
        10: tenth, tenths
        12: twelfth, twelfths
        16: sixteenth, sixteenths
        20: twentieth, twentieths
        30: thirtieth, thirtieths
        40: fortieth, fortieths
        50: fiftieth, fiftieths
        60: sixtieth, sixtieths
        70: seventieth, seventieths
        80: eightieth, eightieths
        90: ninetieth, ninetieths
        100: hundredth, hundredths
        1000: thousandth, thousandths
        1000000: millionth, millionths
        1000000000: billionth, billionths
        1000000000000: trillionth, trillionths
    """),
    ordinal_denominators=True,
    denominator_endings={"th": "", "ths": ""},
    ordinals=integers("""
        1: first, firsts
        2: second
        3: third
        4: fourth
        5: fifth
        6: sixth
        7: seventh
        8: eighth
        9: ninth
    """),
    halves=words("half"),
    divisions=words("over, divided by"),
    ratios=words("out of"),
    additions=decimals("""
        0.5: and a half, and one half, and one-half
        0.25: and a quarter, and one quarter
        0.75: and three quarters, and three-quarters
    """),
    collectives=integers("""
        12: dozen
    """),
    slang=decimals("""
        1000: grand
        0.1: dime, dimes
        0.05: nickel, nickels
    """),
    slang_codes=("USD", "GBP", "CAD", "AUD"),
    vague=integers("""
        10: tens
        12: dozens
        20: scores
        100: hundreds
        1000: thousands
        1000000: millions
        1000000000: billions
        1000000000000: trillions
    """),
    few=few("""
        2 9: several, few, couple of, couple
    """),
    negatives=words("minus, negative"),
    # CLDR ends at 10^14 and has no Indian words in Latin letters and none of the newsroom's short forms.
    magnitudes={
        **integers("""
            3: thousand, thousands
            6: million, millions
            9: billion, billions
            12: trillion, trillions
            15: quadrillion
            18: quintillion
        """),
        "milliard": (Magnitude(9, ScaleSystem.LONG, "not an English scale word; elsewhere milliard = 10^9"),),
        "milliards": (Magnitude(9, ScaleSystem.LONG, "not an English scale word; elsewhere milliard = 10^9"),),
        "lakh": (Magnitude(5, ScaleSystem.INDIAN, "en: lakh = 10^5"),),
        "lakhs": (Magnitude(5, ScaleSystem.INDIAN, "en: lakh = 10^5"),),
        "lac": (Magnitude(5, ScaleSystem.INDIAN, "en: lac = lakh = 10^5"),),
        "lacs": (Magnitude(5, ScaleSystem.INDIAN, "en: lac = lakh = 10^5"),),
        "crore": (Magnitude(7, ScaleSystem.INDIAN, "en: crore = 10^7"),),
        "crores": (Magnitude(7, ScaleSystem.INDIAN, "en: crore = 10^7"),),
    },
    abbreviations={
        **integers("""
            3: K, k
            6: M, mn, mln, Mn, mil, mio, mm, MN
            9: B, bn, bln, Bn, BN, bil
            12: T, tn, trn, tln, Tn, trln
        """),
        "m": (Magnitude(6, None, "en: m after an amount = million"),),
        "MM": (
            Magnitude(6, None, "MM = thousand thousands = 10^6 (finance)"),
            Magnitude(9, None, "MM read as milliards = 10^9"),
        ),
        "L": (Magnitude(5, ScaleSystem.INDIAN, "L = lakh = 10^5"),),
        "cr": (Magnitude(7, ScaleSystem.INDIAN, "cr = crore = 10^7"),),
        "Cr": (Magnitude(7, ScaleSystem.INDIAN, "Cr = crore = 10^7"),),
        "lakh crore": (Magnitude(12, ScaleSystem.INDIAN, "lakh crore = 10^5 x 10^7"),),
    },
    comparators=comparators("""
        more-than: more than, over, above, greater than, in excess of, upwards of, upward of, exceeding, taller than,
            exceeds, exceeded, exceed, topping, topped, surpassing, surpassed, higher than, north of,
            bigger than, larger than, past, well over, just over, a little over, slightly more than,
            slightly over, beyond, at more than, older than, longer than, not just,
            passed, tops, surpasses
        at-least: at least, no less than, not less than, no fewer than, not fewer than, a minimum of, greater or equal to, greater or equal than, larger than or equal to, more than or equal to, higher than or equal to,
            minimum of, minimum, from at least, not under, not below, starting at, as low as, more than or
            equal to, greater than or equal to, equal or greater than, equal to or greater than, at
            minimum
        less-than: less than, under, below, fewer than, smaller than, lower than, short of, shy of, just
            under, south of, well under, just below, a little under, slightly less than, slightly under,
            younger than, shorter than
        at-most: at most, no more than, not more than, up to, a maximum of, maximum of, maximum, as much, less or equal to, less or equal than, smaller than or equal to, lower than or equal to
            as, as many as, as high as, not exceeding, not over, no higher than, capped at, no greater
            than, not above, less than or equal to, fewer than or equal to, no larger than, not to exceed,
            equal or less than, equal to or less than, within
        about: about, around, approximately, approx, approx., roughly, some, nearly, almost, close to,
            circa, ca., c., near, an estimated, estimated, estimated at, in the region of, in the
            neighborhood of, in the neighbourhood of, on the order of, somewhere around, more or less,
            give or take, an average of, something like, practically, virtually, in the ballpark of, about
            some
        exactly: exactly, precisely, just, only, a total of, equal to, a mere
    """),
    during=words("over, past, within, under, around"),
    comparators_after=comparators("""
        at-least: or more, or greater, or above, or higher, or over, and above, and over, and up, at
            least, or better, plus, at minimum, or older, or longer, minimum
        at-most: or less, or fewer, or below, or under, and below, and under, at most, or lower, tops, or
            younger, or shorter, maximum, max
        about: or so, or thereabouts, approximately, give or take, more or less
    """),
    ranges=(
        ("between", "and"),
        ("from", "to"),
        ("", "to"),
        ("", "through"),
        ("", "or"),
        ("between", "to"),
        ("from", "through"),
        ("anywhere from", "to"),
    ),
    bound_links=words("and, but"),
    currencies=codes("""
        USD CAD AUD: $, dollar, dollars
        USD: us$, u.s. dollar, u.s. dollars, american dollar, american dollars, greenback, greenbacks,
            bucks, buck, us dollars, us dollar, u.s.$
        CAD: c$, canadian dollars, canadian dollar, can$
        AUD: a$, australian dollars, au$
        GBP EGP LBP SYP: £, pound, pounds, quid
        GBP: pounds sterling, british pound, british pounds, sterling, pound sterling
        JPY CNY: ¥
        JPY: yen
        CNY: yuan, renminbi, rmb
        EUR: euro, euros
        INR PKR LKR: rupee, rupees, rs, rs.
        INR: indian rupees, indian rupee, ₹
        KRW: won
        MXN PHP ARS: peso, pesos
        CHF XOF: franc, francs
        SEK NOK DKK: kr
        SEK: krona, kronor
        NOK DKK: krone, kroner
        RUB: ruble, rubles, rouble, roubles
        EGP SLE: l.e., l.e, le, geneh
        MYR: ringgit, ringgits, malaysia ringgit, malaysia ringgits
        BRL: real, reais, r$
        ZAR: rand
        TRY: lira, liras
        ILS: shekel, shekels
        UAH: hryvnia, hryvnias
        XBT: bitcoin, bitcoins
        ETH: ether
    """),
    minors=codes("""
        USD EUR CAD: c, cent, cents, ¢, us cents
        GBP: pence, p
        USD GBP: penny, pennies
        EUR: euro cent, euro cents
        INR: paisa, paise
        MYR: sen
    """),
    money_parts=decimals("""
        0.1: mao, jiao
        0.01: fen, sen, paise, paisa
    """),
    units=meanings("""
        percent: %, percent, per cent, per-cent, pct, percentage, pc
        percentage-point: percentage point, percentage points, percent point, percent points, ppt, ppts,
            pp, p.p., pct points, percentage-point
        basis-point: basis point, basis points, bps, bp, basis-point
        point: point, points
        person: person, persons, people, inhabitants, inhabitant, individuals, human beings
        year: year, years, yr, yrs, year-old, years old
        month: month, months, month-old
        week: week, weeks
        day: day, days
        hour: hour, hours, hr, hrs
        minute: minute, minutes, min, mins
        second: second, seconds, sec, secs
        decade: decade, decades
        century: century, centuries
        quarter: quarters
        share: share, shares, stock
        job: job, jobs
        employee: employee, employees, workers, staff, staffers
        user: user, users
        customer: customer, customers, clients
        company: company, companies, firms, businesses
        country: country, countries, nations
        vehicle: vehicle, vehicles
        car: car, cars
        house: house, houses
        home: home, homes, households
        store: store, stores, shops
        plant: plant, plants, factories
        aircraft: aircraft, planes, jets, airplanes
        chip: chip, chips
        unit: unit, units
        vote: vote, votes
        seat: seats
        member: member, members
        student: student, students, pupils
        death: death, deaths
        case: case, cases
        patient: patient, patients
        apartment: apartment, apartments
        page: pages
        bank: bank, banks
        branch: branch, branches
        ship: ship, ships, vessels
        soldier: soldier, soldiers, troops
        book: book, books
        child: child, children
        square-kilometer: sq km, sq. km, km2, km², square kilometers, square kilometres, square kilometre
        square-meter: sq m, m2, m², square metres, square metre, sqm
        square-foot: square foot, square feet, sq ft, sq. ft
        cubic-meter: m3, m³, cubic metres, cubic metre
        kilometer: kilometre, kilometres, kilometer, kilometers, km, kms
        meter: metre, metres, meter, meters
        centimeter: centimetre, centimetres, cm
        millimeter: millimetre, millimetres, mm
        liter: litre, litres, liter, liters
        hectare: ha, hectare, hectares
        tonne: tonne, tonnes, metric ton, metric tons, metric tonnes, mt
        ton: ton, tons
        kilogram: kg, kgs, kilo, kilos, kilogram, kilograms, kilogramme, kilogrammes
        gram: gram, grams, gramme, grammes
        barrel: barrel, barrels, bbl, bbls
        celsius: degrees celsius, degree celsius, degrees centigrade, °c, centigrade
        fahrenheit: degrees fahrenheit, degree fahrenheit, °f
        degree: degree, degrees
        mile-per-hour: mph, miles per hour, miles an hour
        kilometer-per-hour: kph, km/h, kmh, kilometers per hour, kilometres per hour, kilometers an hour,
            kilometres an hour
        megawatt-hour: megawatt hour, megawatt hours, megawatt-hour, megawatt-hours
        gigawatt-hour: gigawatt hour, gigawatt hours, gigawatt-hour, gigawatt-hours
        terawatt-hour: terawatt hour, terawatt hours, terawatt-hour, terawatt-hours
        kilowatt-hour: kilowatt hour, kilowatt hours, kilowatt-hour, kilowatt-hours
        cubic-foot: cubic feet, cubic foot
        woman: women
        man: men
        time: times
    """),
    linkers=words("of"),
    fillers=words("""
        new, more, additional, other, consecutive, straight, full, different, separate, further, extra, young,
        old, big, large, small, major, whole, coming, successive, so-called, local, long, past, last, next
    """),
    per=words("per, a, an, each, every, /, apiece"),
    ordinal_suffixes=words("st, nd, rd, th"),
    labels=words("""
        no, no., nr, nr., number, page, pages, p., pp., chapter, chapters, room, flight, section, sections,
        article, articles, vol, vol., volume, figure, fig, fig., table, appendix, version, route, highway,
        interstate, step, phase, level, act, part, suite, floor, line, gate, type, model, class, grade, group,
        season, episode, rule, title, form, item, district, area, channel, unit, lot, block, box, apartment,
        apt, apt., track, stage, psalm, verse, tel, tel., phone, fax, isbn, ext, ext., id, code, zip,
        resolution, proposition, amendment, size, game, round, week, division, category, catch, top, row,
        seat, bus, bug, issue, mark, precinct, studio, formula, day, terminal, runway
    """),
    year_words=words("""
        in, since, year, by, before, after, until, till, during, from, of, to, early, late, mid, fiscal, fy,
        spring, summer, autumn, fall, winter, circa, around, through, between, and, class, vintage, than, for
    """),
    clock=words("am, pm, a.m., p.m., o'clock, oclock, gmt, est, edt, et"),
    changes=words("""
        rise, rises, rose, risen, rising, grow, grows, grew, grown, growing, growth, increase, increases,
        increased, increasing, climb, climbs, climbed, climbing, jump, jumps, jumped, jumping, surge, surged,
        fall, falls, fell, fallen, falling, drop, drops, dropped, dropping, decline, declines, declined,
        declining, decrease, decreased, cut, cuts, cutting, raise, raised, raises, raising, lower, lowered,
        reduce, reduced, slip, slipped, dip, dipped, slide, slid, soar, soared, plunge, plunged, move, moved,
        changed, went, expand, expanded, doubled, tripled, up, down
    """),
    after_words=words("after, later, ago, earlier, before, from now"),
)

_TYPOGRAPHY = Typography(
    scale_words={6: ("million", "million"), 9: ("billion", "billion"), 12: ("trillion", "trillion")},
    currency_names={
        "USD": ("dollars", "dollars"),
        "EUR": ("euros", "euros"),
        "GBP": ("pounds", "pounds"),
        "CHF": ("Swiss francs", "Swiss francs"),
        "JPY": ("yen", "yen"),
        "CNY": ("yuan", "yuan"),
        "CAD": ("Canadian dollars", "Canadian dollars"),
    },
)

_FUNCTION_WORDS = spaced("""
    the of and to in a that is was for it with as his on be at by he had not are but from or have an they which
    one you were her all she there would their we him been has when who will more no if out so said what up its
    about into than them can only other new some could time these two may then do first any my now such like our
    over me after also did before must through where much your well down should because each just those people how
    too little very make still while against under since during says between both year years this
    """)

LANGUAGE = Language(
    tag="en",
    name="English",
    function_words=_FUNCTION_WORDS,
    prose=_speech.PROSE,
    speech=_speech.SPEECH,
    titles=_speech.TITLES,
    typography=_TYPOGRAPHY,
    numbers=_NUMBERS,
    calendar=_terms.CALENDAR,
    business=_terms.BUSINESS,
)
