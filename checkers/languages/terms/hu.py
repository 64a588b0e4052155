"""Hungarian: the calendar, and words of business."""

from __future__ import annotations

from checkers.languages._words import integers, listed, words
from checkers.model.language import Business, Calendar

CALENDAR = Calendar(
    months=integers("""
        1: január, januárban, januári
        2: február, februárban, februári
        3: március, márciusban, márciusi
        4: április, áprilisban, áprilisi
        5: május, májusban, májusi
        6: június, júniusban, júniusi
        7: július, júliusban, júliusi
        8: augusztus, augusztusban, augusztusi
        9: szeptember, szeptemberben, szeptemberi
        10: október, októberben, októberi
        11: november, novemberben, novemberi
        12: december, decemberben, decemberi
    """),
    weekdays=integers("""
        1: hétfő, hétfőn
        2: kedd, kedden
        3: szerda, szerdán
        4: csütörtök, csütörtökön
        5: péntek, pénteken
        6: szombat, szombaton
        7: vasárnap
    """),
    years=integers("""
        -1: tavaly, előző évben, múlt évben
        0: idén, ebben az évben
        1: jövőre, következő évben
    """),
    ordinals=integers("""
        1: első, 1., i.
        2: második, 2., ii.
        3: harmadik, 3., iii.
        4: negyedik, 4., iv.
    """),
    quarter_words=words("negyedév, negyedévben, negyedéve, negyedévi"),
    half_words=words("félév, félévben, félévi"),
    year_before=words("ban, ben, évben, évi, éves, re, ra, as, es, os"),
    year_ago=words("egy évvel korábban, egy évvel korábbi"),
)

BUSINESS = Business(
    concepts=listed("""
        revenue: árbevétel*, bevétel*, forgalma, forgalmat, nettó árbevétel*
        gross-profit: bruttó nyereség*
        operating-income: üzemi eredmény*, üzemi nyereség*, működési eredmény*, működési nyereség*, ebit
        operating-loss: üzemi veszteség*, működési veszteség*
        pretax-income: adózás előtti eredmény*, adózás előtti nyereség*
        pretax-loss: adózás előtti veszteség*
        net-income: nettó nyereség*, nettó eredmény*, adózott eredmény*, adózott nyereség*, nettó profit*,
            nyereség*
        net-loss: nettó veszteség*, veszteség*
        ebitda: ebitda
        earnings-per-share: egy részvényre jutó eredmény*, egy részvényre jutó nyereség*
        debt: adósság*, tartozás*
        net-debt: nettó adósság*
        market-value: piaci érték*, piaci kapitalizáció*, tőzsdei érték*
        dividend: osztalék*
        employees: alkalmazott*, dolgozó*, munkavállaló*
        users: felhasználó*
        customers: ügyfele*, ügyfél*
        passengers: utas, utast, utasa, utasok, utasokat
        share-price: részvényárfolyam*
        market-share: piaci részesedés*
        fine: bírság*, pénzbírság*
        price: ára, árat
        gdp: gdp, bruttó hazai termék*
        gdp-growth: gazdasági növekedés*, gdp-növekedés*
        inflation: infláció*
        core-inflation: maginfláció*
        unemployment-rate: munkanélküliség*, munkanélküliségi ráta, munkanélküliségi rátát
        policy-rate: alapkamat*
        population: lakosság*, népesség*, lakos, lakosa, lakosú
        area: területe, területű
        minimum-wage: minimálbér*
        public-debt: államadósság*
        budget-deficit: költségvetési hiány*, költségvetési deficit*, államháztartási hiány*
        budget-surplus: költségvetési többlet*
        trade-deficit: külkereskedelmi hiány*
        trade-surplus: külkereskedelmi többlet*
        exports: export, exportja, exportot
        imports: import, importja, importot
    """),
    rises=words("""
        nőtt, nőttek, nő, emelkedett, emelkedtek, emelkedik, növekedett, növekedtek, bővült, növelte, emelte,
            növekedés*, emelkedés*, megduplázódott, gyarapodott
    """),
    falls=words("""
        csökkent, csökkentek, csökken, visszaesett, zuhant, mérséklődött, csökkentette, esett, visszaesés*,
            csökkenés*, zsugorodott
    """),
    forecast=words("várható*, várja, várják, tervez, tervezi, előrejelzés*, lesz, fog, számít, számítanak"),
    unread=words("negyedév*, félév*, hónap*"),
)
