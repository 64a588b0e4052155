"""Swedish: the calendar, and words of business."""

from __future__ import annotations

from checkers.languages._words import integers, listed, words
from checkers.model.language import Business, Calendar

CALENDAR = Calendar(
    months=integers("""
        1: januari
        2: februari
        3: mars
        4: april
        5: maj
        6: juni
        7: juli
        8: augusti
        9: september
        10: oktober
        11: november
        12: december
    """),
    weekdays=integers("""
        1: måndag
        2: tisdag
        3: onsdag
        4: torsdag
        5: fredag
        6: lördag
        7: söndag
    """),
    years=integers("""
        -1: förra året, i fjol, föregående år, fjolåret
        0: i år, detta år
        1: nästa år
    """),
    ordinals=integers("""
        1: första
        2: andra
        3: tredje
        4: fjärde
    """),
    quarter_words=words("kvartal, kvartalet"),
    half_words=words("halvår, halvåret"),
    quarter_codes=words("q, kv"),
    in_words=words("under, år, för, i, under år, om"),
    since=words("sedan"),
    year_ago=words("ett år tidigare, året innan, året före, motsvarande period i fjol"),
)

BUSINESS = Business(
    concepts=listed("""
        revenue: omsättning, omsättningen, nettoomsättning, nettoomsättningen, intäkter, intäkterna,
            försäljning, försäljningen
        revenue-forecast: omsättningsprognos, omsättningsprognosen, väntad omsättning
        gross-profit: bruttoresultat, bruttoresultatet, bruttovinst, bruttovinsten
        operating-income: rörelseresultat, rörelseresultatet, rörelsevinst, rörelsevinsten, ebit
        operating-loss: rörelseförlust, rörelseförlusten
        pretax-income: resultat före skatt, resultatet före skatt, vinst före skatt, vinsten före skatt
        pretax-loss: förlust före skatt, förlusten före skatt
        net-income: nettovinst, nettovinsten, nettoresultat, nettoresultatet, vinst, vinsten, årets resultat,
            resultat efter skatt, vinst efter skatt
        net-loss: nettoförlust, nettoförlusten, förlust, förlusten, förlust efter skatt
        ebitda: ebitda
        earnings-per-share: vinst per aktie, vinsten per aktie, resultat per aktie, resultatet per aktie
        operating-margin: rörelsemarginal, rörelsemarginalen
        gross-margin: bruttomarginal, bruttomarginalen
        orders: orderingång, orderingången
        order-book: orderstock, orderstocken, orderbok, orderboken
        free-cash-flow: fritt kassaflöde, fria kassaflödet
        debt: skuld, skulder, skulderna, skulden
        net-debt: nettoskuld, nettoskulden
        market-value: börsvärde, börsvärdet, marknadsvärde, marknadsvärdet
        valuation: värdering, värderingen, värderas till, värderades till
        amount-raised: finansieringsrunda, finansieringsrundan, nyemission, nyemissionen
        dividend: utdelning, utdelningen
        buyback: återköp av egna aktier, aktieåterköp
        employees: anställda, medarbetare, sysselsätter
        users: användare, användarna
        customers: kunder, kunderna
        passengers: passagerare, resenärer
        deliveries: leveranser, leveranserna, levererade
        production: produktion, produktionen, tillverkade, producerade
        share-price: aktiekurs, aktiekursen, aktien
        market-share: marknadsandel, marknadsandelen
        fine: böter, bot, sanktionsavgift, sanktionsavgiften
        price: pris, priset
        gdp: bnp, bruttonationalprodukt, bruttonationalprodukten
        gdp-growth: ekonomisk tillväxt, ekonomiska tillväxten, bnp-tillväxt, bnp-tillväxten
        gdp-growth-forecast: tillväxtprognos, tillväxtprognosen
        inflation: inflation, inflationen, inflationstakten
        core-inflation: kärninflation, kärninflationen, underliggande inflation, underliggande inflationen
        unemployment-rate: arbetslöshet, arbetslösheten
        unemployed: arbetslösa
        policy-rate: styrränta, styrräntan, reporänta, reporäntan
        population: befolkning, befolkningen, invånare, folkmängd, folkmängden
        area: yta, ytan, areal, arealen
        minimum-wage: minimilön, minimilönen
        public-debt: statsskuld, statsskulden, offentlig skuld, offentliga skulden
        budget-deficit: underskott, underskottet, budgetunderskott, budgetunderskottet
        budget-surplus: budgetöverskott, budgetöverskottet
        budget-spending: statsutgifter, statsutgifterna, statens utgifter
        budget-revenue: statens inkomster, skatteintäkter, skatteintäkterna
        trade-deficit: handelsunderskott, handelsunderskottet
        trade-surplus: handelsöverskott, handelsöverskottet
        exports: export, exporten
        imports: import, importen
    """),
    of=words("hos, för, av"),
    aside=words("från, med, mot, av, i, på, som, efter, för"),
    rises=words("steg, stiger, stigit, ökade, ökar, ökat, växte, växer, vuxit, höjde, höjs, ökning, uppgång"),
    falls=words("""
        föll, faller, fallit, sjönk, sjunker, sjunkit, minskade, minskar, minskat, sänkte, minskning, nedgång
    """),
    contrast=words("jämfört med, mot"),
    to=words("till"),
    origin=words("från, jämfört med, mot"),
    by=words("med"),
    more=words("mer, högre, fler"),
    less=words("mindre, lägre, färre"),
    than=words("än"),
    multiples={"fördubblades": "2", "fördubblade": "2", "fördubblats": "2", "halverades": "0.5", "halverats": "0.5"},
    forecast=words("väntas, väntar, räknar med, planerar, ska, kommer att, prognos, spår, tror, vill"),
    total=words("totalt, sammanlagt"),
    part=words("varav, inklusive, däribland"),
    unread=words("kvartal*, halvår*, månad*"),
)
