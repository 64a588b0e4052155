"""Romanian: the calendar, and words of business."""

from __future__ import annotations

from checkers.languages._words import integers, listed, words
from checkers.model.language import Business, Calendar

CALENDAR = Calendar(
    months=integers("""
        1: ianuarie
        2: februarie
        3: martie
        4: aprilie
        5: mai
        6: iunie
        7: iulie
        8: august
        9: septembrie
        10: octombrie
        11: noiembrie
        12: decembrie
    """),
    weekdays=integers("""
        1: luni
        2: marți
        3: miercuri
        4: joi
        5: vineri
        6: sâmbătă
        7: duminică
    """),
    years=integers("""
        -1: anul trecut, anul precedent, anul anterior
        0: anul acesta, anul curent, acest an
        1: anul viitor
    """),
    ordinals=integers("""
        1: primul, prima
        2: al doilea, doilea, a doua
        3: al treilea, treilea
        4: al patrulea, patrulea
    """),
    quarter_words=words("trimestru, trimestrul"),
    half_words=words("semestru, semestrul, jumătate"),
    quarter_codes=words("t, q"),
    in_words=words("în, anul, pe, în anul, pentru"),
    since=words("din, de la"),
    year_ago=words("cu un an înainte, cu un an în urmă, acum un an"),
)

BUSINESS = Business(
    concepts=listed("""
        revenue: venituri, veniturile, cifra de afaceri, cifră de afaceri, cifrei de afaceri, vânzări, vânzările
        revenue-forecast: venituri estimate, veniturile estimate
        gross-profit: marja brută de profit
        operating-income: profit operațional, profitul operațional, profit din exploatare,
            profitul din exploatare, ebit
        operating-loss: pierdere operațională, pierderea operațională, pierdere din exploatare
        pretax-income: profit brut, profitul brut, profit înainte de impozitare, profitul înainte de impozitare
        pretax-loss: pierdere brută, pierderea brută
        net-income: profit net, profitul net, profitului net, profit, profitul, profitului
        net-loss: pierdere netă, pierderea netă, pierderi nete, pierdere, pierderea, pierderi, pierderile
        ebitda: ebitda
        earnings-per-share: profit pe acțiune, profitul pe acțiune
        operating-margin: marja operațională, marjă operațională
        debt: datorie, datoria, datorii, datoriile
        net-debt: datorie netă, datoria netă, datoriile nete
        market-value: capitalizare bursieră, capitalizarea bursieră, capitalizare de piață,
            capitalizarea de piață, valoare de piață, valoarea de piață
        valuation: evaluare, evaluarea, evaluată la, evaluat la
        amount-raised: rundă de finanțare, runda de finanțare, a atras, finanțare
        dividend: dividend*
        buyback: răscumpărare de acțiuni, răscumpărarea acțiunilor
        employees: angajați, angajații, angajaților, salariați, salariații
        users: utilizator*
        customers: clienți, clienții
        passengers: pasager*
        deliveries: livrări, livrările, a livrat
        production: producție, producția, a produs
        share-price: prețul acțiunii, prețul acțiunilor
        market-share: cotă de piață, cota de piață
        fine: amendă, amenda, amenzi, amendată, amendat
        price: preț, prețul, prețuri
        gdp: pib, produsul intern brut, produs intern brut
        gdp-growth: creștere economică, creșterea economică, creșterea pib
        gdp-growth-forecast: prognoza de creștere, prognoză de creștere, estimarea de creștere
        inflation: inflație, inflația, inflației, rata inflației
        core-inflation: inflația de bază
        unemployment-rate: șomaj, șomajul, șomajului, rata șomajului
        unemployed: șomeri, șomerii, șomerilor
        policy-rate: dobânda de politică monetară, dobânda-cheie, rata dobânzii de politică monetară
        population: populație, populația, populației, locuitori, locuitorii
        area: suprafață, suprafața
        minimum-wage: salariul minim, salariu minim
        public-debt: datorie publică, datoria publică, datoriei publice
        budget-deficit: deficit bugetar, deficitul bugetar, deficit, deficitul
        budget-surplus: excedent bugetar, excedentul bugetar
        budget-spending: cheltuieli bugetare, cheltuielile bugetare, cheltuielile statului
        budget-revenue: venituri bugetare, veniturile bugetare
        trade-deficit: deficit comercial, deficitul comercial, deficitul balanței comerciale
        trade-surplus: excedent comercial, excedentul comercial
        exports: export, exporturi, exporturile, exportul
        imports: import, importuri, importurile, importul
    """),
    of=words("la, pentru, al, a, ale"),
    aside=words("de la, cu, pentru, din, în, față de, contra, după"),
    rises=words("crescut, crește, cresc, creștere, creșterea, majorat, urcat, avansat, sporit"),
    falls=words("scăzut, scade, scad, scădere, scăderea, redus, coborât, diminuat"),
    contrast=words("față de, comparativ cu"),
    to=words("la, până la"),
    origin=words("de la, față de, comparativ cu"),
    by=words("cu"),
    more=words("mai mult, mai mare, mai mari"),
    less=words("mai puțin, mai mic, mai mici"),
    than=words("decât, față de"),
    multiples={"dublat": "2", "triplat": "3", "înjumătățit": "0.5"},
    forecast=words("estimează, așteaptă, prognozează, planifică, intenționează, vrea, va, vor, ar urma"),
    total=words("în total, per total"),
    part=words("dintre care, din care, inclusiv"),
    unread=words("trimest*, semest*, lună, luna, luni, lunile, jumătate"),
)
