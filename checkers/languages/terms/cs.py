"""Czech: the calendar, and words of business."""

from __future__ import annotations

from checkers.languages._words import integers, listed, words
from checkers.model.language import Business, Calendar

CALENDAR = Calendar(
    months=integers("""
        1: ledna, leden, lednu
        2: února, únor, únoru
        3: března, březen, březnu
        4: dubna, duben, dubnu
        5: května, květen, květnu
        6: června, červen, červnu
        7: července, červenec, červenci
        8: srpna, srpen, srpnu
        9: září
        10: října, říjen, říjnu
        11: listopadu, listopad
        12: prosince, prosinec, prosinci
    """),
    weekdays=integers("""
        1: pondělí
        2: úterý
        3: středa, středu
        4: čtvrtek
        5: pátek
        6: sobota, sobotu
        7: neděle, neděli
    """),
    years=integers("""
        -1: loni, minulém roce, loňském roce, předchozím roce
        0: letos, letošním roce, tomto roce
        1: příští rok, příštím roce
    """),
    ordinals=integers("""
        1: první, prvním, prvního, 1.
        2: druhé, druhém, druhého, 2.
        3: třetí, třetím, třetího, 3.
        4: čtvrté, čtvrtém, čtvrtého, 4.
    """),
    quarter_words=words("čtvrtletí, kvartál, kvartálu, kvartále"),
    half_words=words("pololetí"),
    quarter_codes=words("q"),
    in_words=words("v, za, roce, rok, roku, do, v roce, za rok"),
    since=words("od"),
    year_ago=words("o rok dříve, před rokem, rok předtím"),
)

BUSINESS = Business(
    concepts=listed("""
        revenue: tržby, tržeb, tržbách, tržbami, obrat, obratu, výnosy, výnosů
        revenue-forecast: očekávané tržby, odhad tržeb
        gross-profit: hrubý zisk, hrubého zisku
        operating-income: provozní zisk, provozního zisku, provozním zisku, provozní výsledek, ebit
        operating-loss: provozní ztráta, provozní ztrátu, provozní ztráty
        pretax-income: zisk před zdaněním, zisku před zdaněním
        pretax-loss: ztráta před zdaněním, ztrátu před zdaněním
        net-income: čistý zisk, čistého zisku, čistým ziskem, čistém zisku, zisk, zisku, ziskem
        net-loss: čistá ztráta, čistou ztrátu, čisté ztráty, ztráta, ztrátu, ztráty, ztrátou
        ebitda: ebitda
        earnings-per-share: zisk na akcii, zisku na akcii
        operating-margin: provozní marže, provozní marži
        debt: zadlužení, dluh, dluhu, dluhy, dluhů
        net-debt: čistý dluh, čistého dluhu, čisté zadlužení
        market-value: tržní hodnota, tržní hodnotu, tržní hodnoty, tržní kapitalizace, tržní kapitalizaci
        valuation: ocenění, oceněna na, oceněn na, valuace, valuaci
        amount-raised: investiční kolo, investičním kole, kolo financování, kole financování
        dividend: dividend*
        buyback: zpětný odkup akcií, zpětného odkupu akcií
        employees: zaměstnává, zaměstnávala, zaměstnanců, zaměstnanci
        users: uživatel*
        customers: zákazník*, zákazníků
        passengers: cestující*, cestujících
        deliveries: dodávky, dodávek, dodala, dodal
        production: výroba, výroby, výrobu, produkce, produkci, vyrobila, vyrobil
        share-price: cena akcie, ceny akcie, cenu akcie, kurz akcií, kurz akcie
        market-share: podíl na trhu, podílu na trhu, tržní podíl
        fine: pokuta, pokutu, pokuty, pokutou
        price: cena, ceny, cenu
        gdp: hdp, hrubý domácí produkt, hrubého domácího produktu
        gdp-growth: hospodářský růst, hospodářského růstu, růst hdp, růstu hdp
        gdp-growth-forecast: prognóza růstu, prognózu růstu, odhad růstu
        inflation: inflac*
        core-inflation: jádrová inflace, jádrové inflace, jádrovou inflaci
        unemployment-rate: nezaměstnanost, nezaměstnanosti, míra nezaměstnanosti, míru nezaměstnanosti
        unemployed: nezaměstnan*, nezaměstnaných
        policy-rate: základní úroková sazba, základní úrokovou sazbu, základní sazba, základní sazbu,
            repo sazba, repo sazbu
        population: obyvatel, obyvatelstvo, obyvatelstva
        area: rozloha, rozlohu, rozloze
        minimum-wage: minimální mzda, minimální mzdu, minimální mzdy
        public-debt: státní dluh, státního dluhu, veřejný dluh, veřejného dluhu
        budget-deficit: schodek, schodku, schodkem, rozpočtový schodek, schodek rozpočtu, deficit, deficitu
        budget-surplus: rozpočtový přebytek, přebytek rozpočtu, přebytku rozpočtu
        budget-spending: výdaje rozpočtu, výdajů rozpočtu, rozpočtové výdaje, výdaje státu
        budget-revenue: příjmy rozpočtu, příjmů rozpočtu, rozpočtové příjmy, příjmy státu
        trade-deficit: schodek zahraničního obchodu, obchodní deficit
        trade-surplus: přebytek zahraničního obchodu, obchodní přebytek
        exports: vývoz, vývozu, export, exportu
        imports: dovoz, dovozu, import, importu
    """),
    of=words("pro"),
    aside=words("z, ze, od, pro, proti, v, ve, na, po, s, se, jako"),
    rises=words("vzrostl*, stoupl*, zvýšil*, roste, rostou, rostl*, růst, růstu, nárůst, vzroste"),
    falls=words("klesl*, klesá, klesají, snížil*, propadl*, pokles, poklesu, poklesl*"),
    contrast=words("proti, oproti, ve srovnání s"),
    to=words("na"),
    origin=words("z, ze, proti, ve srovnání s, oproti"),
    by=words("o"),
    more=words("více, vyšší"),
    less=words("méně, nižší"),
    than=words("než"),
    multiples={"zdvojnásobil": "2", "zdvojnásobila": "2", "zdvojnásobily": "2"},
    forecast=words("""
        očekává, očekávají, předpokládá, plánuje, plánují, chce, odhaduje, bude, budou, má dosáhnout, předpovídá
    """),
    total=words("celkem, dohromady, celkově"),
    part=words("z toho, včetně"),
    unread=words("čtvrtlet*, kvartál*, pololet*, měsíc*"),
)
