"""Slovak: the calendar, and words of business."""

from __future__ import annotations

from checkers.languages._words import integers, listed, words
from checkers.model.language import Business, Calendar

CALENDAR = Calendar(
    months=integers("""
        1: januára, január, januári
        2: februára, február, februári
        3: marca, marec, marci
        4: apríla, apríl, apríli
        5: mája, máj, máji
        6: júna, jún, júni
        7: júla, júl, júli
        8: augusta, august, auguste
        9: septembra, september, septembri
        10: októbra, október, októbri
        11: novembra, november, novembri
        12: decembra, december, decembri
    """),
    weekdays=integers("""
        1: pondelok
        2: utorok
        3: streda, stredu
        4: štvrtok
        5: piatok
        6: sobota, sobotu
        7: nedeľa, nedeľu
    """),
    years=integers("""
        -1: vlani, minulom roku, predchádzajúcom roku
        0: tento rok, tomto roku
        1: budúci rok, budúcom roku
    """),
    ordinals=integers("""
        1: prvý, prvom, prvého, 1.
        2: druhý, druhom, druhého, 2.
        3: tretí, treťom, tretieho, 3.
        4: štvrtý, štvrtom, štvrtého, 4.
    """),
    quarter_words=words("štvrťrok, štvrťroku, kvartál, kvartáli, kvartálu"),
    half_words=words("polrok, polroku"),
    quarter_codes=words("q"),
    in_words=words("v, za, roku, rok, do, v roku, za rok"),
    since=words("od"),
    year_ago=words("o rok skôr, pred rokom, rok predtým"),
)

BUSINESS = Business(
    concepts=listed("""
        revenue: tržby, tržieb, tržbách, tržbami, obrat, obratu, výnosy, výnosov
        revenue-forecast: očakávané tržby, odhad tržieb
        gross-profit: hrubý zisk, hrubého zisku
        operating-income: prevádzkový zisk, prevádzkového zisku, prevádzkovom zisku, ebit
        operating-loss: prevádzková strata, prevádzkovú stratu, prevádzkovej straty
        pretax-income: zisk pred zdanením, zisku pred zdanením
        pretax-loss: strata pred zdanením, stratu pred zdanením
        net-income: čistý zisk, čistého zisku, čistým ziskom, čistom zisku, zisk, zisku, ziskom
        net-loss: čistá strata, čistú stratu, čistej straty, strata, stratu, straty, stratou
        ebitda: ebitda
        earnings-per-share: zisk na akciu, zisku na akciu
        operating-margin: prevádzková marža, prevádzkovú maržu
        debt: zadlženie, zadlženia, dlh, dlhu, dlhy, dlhov
        net-debt: čistý dlh, čistého dlhu, čisté zadlženie
        market-value: trhová hodnota, trhovú hodnotu, trhovej hodnoty, trhová kapitalizácia,
            trhovú kapitalizáciu
        valuation: ocenenie, ocenenia, valuácia, valuáciu
        amount-raised: investičné kolo, investičnom kole, kolo financovania, kole financovania
        dividend: dividend*
        buyback: spätný odkup akcií, spätného odkupu akcií
        employees: zamestnáva, zamestnávala, zamestnancov, zamestnanci
        users: používateľ*, používateľov
        customers: zákazníkov, zákazníci
        passengers: cestujúcich, cestujúci
        deliveries: dodávky, dodávok, dodala, dodal
        production: výroba, výroby, výrobu, produkcia, produkciu, vyrobila, vyrobil
        share-price: cena akcie, ceny akcie, cenu akcie, kurz akcií
        market-share: podiel na trhu, podielu na trhu, trhový podiel
        fine: pokuta, pokutu, pokuty, pokutou
        price: cena, ceny, cenu
        gdp: hdp, hrubý domáci produkt, hrubého domáceho produktu
        gdp-growth: hospodársky rast, hospodárskeho rastu, rast hdp, rastu hdp
        gdp-growth-forecast: prognóza rastu, prognózu rastu, odhad rastu
        inflation: inflác*, inflácie
        core-inflation: jadrová inflácia, jadrovej inflácie, jadrovú infláciu
        unemployment-rate: nezamestnanosť, nezamestnanosti, miera nezamestnanosti, mieru nezamestnanosti
        unemployed: nezamestnaných, nezamestnaní
        policy-rate: základná úroková sadzba, základnú úrokovú sadzbu, základná sadzba, základnú sadzbu
        population: obyvateľov, obyvatelia, obyvateľstvo, obyvateľstva
        area: rozloha, rozlohu, rozlohe
        minimum-wage: minimálna mzda, minimálnu mzdu, minimálnej mzdy
        public-debt: štátny dlh, štátneho dlhu, verejný dlh, verejného dlhu
        budget-deficit: schodok, schodku, schodkom, rozpočtový schodok, schodok rozpočtu, deficit, deficitu
        budget-surplus: rozpočtový prebytok, prebytok rozpočtu
        budget-spending: výdavky rozpočtu, výdavkov rozpočtu, rozpočtové výdavky
        budget-revenue: príjmy rozpočtu, príjmov rozpočtu, rozpočtové príjmy
        trade-deficit: schodok zahraničného obchodu, obchodný deficit
        trade-surplus: prebytok zahraničného obchodu, obchodný prebytok
        exports: vývoz, vývozu, export, exportu
        imports: dovoz, dovozu, import, importu
    """),
    of=words("pre"),
    aside=words("z, zo, od, pre, proti, v, vo, na, po, s, so, ako"),
    rises=words("""
        vzrástl*, stúpl*, zvýšil*, rastie, rastú, rástl*, rast, rastu, nárast, vzrastie, vzrástol, stúpol
    """),
    falls=words("klesl*, klesá, klesajú, znížil*, pokles, poklesu, poklesl*, klesol, poklesol"),
    contrast=words("oproti, v porovnaní s"),
    to=words("na"),
    origin=words("z, zo, oproti, v porovnaní s"),
    by=words("o"),
    more=words("viac, vyššie, vyšší"),
    less=words("menej, nižšie, nižší"),
    than=words("ako, než"),
    multiples={"zdvojnásobil": "2", "zdvojnásobila": "2", "zdvojnásobili": "2"},
    forecast=words("""
        očakáva, očakávajú, predpokladá, plánuje, plánujú, chce, odhaduje, bude, budú, predpovedá
    """),
    total=words("celkom, celkovo, spolu, dohromady"),
    part=words("z toho, vrátane"),
    unread=words("štvrťrok*, kvartál*, polrok*, mesiac*"),
)
