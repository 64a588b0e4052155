"""Catalan: the calendar, and words of business."""

from __future__ import annotations

from checkers.languages._words import integers, listed, words
from checkers.model.language import Business, Calendar

CALENDAR = Calendar(
    months=integers("""
        1: de gener, gener
        2: de febrer, febrer
        3: de març, març
        4: d'abril, abril
        5: de maig, maig
        6: de juny, juny
        7: de juliol, juliol
        8: d'agost, agost
        9: de setembre, setembre
        10: d'octubre, octubre
        11: de novembre, novembre
        12: de desembre, desembre
    """),
    weekdays=integers("""
        1: dilluns
        2: dimarts
        3: dimecres
        4: dijous
        5: divendres
        6: dissabte
        7: diumenge
    """),
    links=words("de, del, d'"),
    years=integers("""
        -1: l'any passat, any anterior, l'any anterior
        0: enguany, aquest any
        1: l'any que ve, any vinent
    """),
    ordinals=integers("""
        1: primer
        2: segon
        3: tercer
        4: quart
    """),
    quarter_words=words("trimestre"),
    half_words=words("semestre"),
    quarter_codes=words("t"),
    in_words=words("el, en, al, de, del, l'any, durant el"),
    since=words("des de, des del"),
    year_ago=words("un any abans, un any enrere, el mateix període de l'any anterior"),
)

BUSINESS = Business(
    concepts=listed("""
        revenue: ingressos, facturació, facturat, xifra de negoci, xifra de negocis, vendes
        revenue-forecast: previsió d'ingressos, ingressos previstos
        gross-profit: benefici brut
        operating-income: benefici operatiu, resultat operatiu, benefici d'explotació, resultat d'explotació,
            ebit
        operating-loss: pèrdua operativa, pèrdues operatives, pèrdues d'explotació
        pretax-income: benefici abans d'impostos, beneficis abans d'impostos
        pretax-loss: pèrdues abans d'impostos, pèrdua abans d'impostos
        net-income: benefici net, beneficis nets, benefici, beneficis, guanys
        net-loss: pèrdua neta, pèrdues netes, pèrdua, pèrdues
        ebitda: ebitda
        earnings-per-share: benefici per acció
        operating-margin: marge operatiu
        debt: deute, deutes
        net-debt: deute net, endeutament net
        market-value: capitalització borsària, capitalització, valor borsari, valor de mercat
        valuation: valoració, valorada en, valorat en
        amount-raised: ronda de finançament, ronda d'inversió, ha captat, captar
        dividend: dividend, dividends
        buyback: recompra d'accions
        employees: empleats, treballadors, plantilla
        users: usuaris
        customers: clients
        passengers: passatgers
        deliveries: lliuraments, entregues
        production: producció
        share-price: preu de l'acció, cotització de l'acció
        market-share: quota de mercat
        fine: multa, multes, sanció
        price: preu, preus
        gdp: pib, producte interior brut
        gdp-growth: creixement econòmic, creixement del pib
        gdp-growth-forecast: previsió de creixement, previsions de creixement
        inflation: inflació
        core-inflation: inflació subjacent
        unemployment-rate: taxa d'atur, desocupació, taxa de desocupació
        unemployed: aturats, desocupats
        policy-rate: tipus d'interès oficial, tipus d'interès de referència
        population: població, habitants
        area: superfície
        minimum-wage: salari mínim
        public-debt: deute públic
        budget-deficit: dèficit, dèficit pressupostari, dèficit públic
        budget-surplus: superàvit, superàvit pressupostari
        budget-spending: despesa pública, pressupost
        budget-revenue: ingressos fiscals, ingressos públics
        trade-deficit: dèficit comercial
        trade-surplus: superàvit comercial
        exports: exportacions
        imports: importacions
    """),
    of=words("de, d', del, dels, de la, de l'"),
    aside=words("de, amb, contra, per, a, en, des de, segons"),
    rises=words("""
        ha crescut, va créixer, van créixer, creix, creixen, augmenta, augmenten, augment, augmentar, augmentat,
            va pujar, puja, pujar, pujada, crescut, créixer, increment, incrementat, incrementar
    """),
    falls=words("""
        va caure, van caure, cau, cauen, caure, caigut, caiguda, baixa, baixar, baixat, disminueix, disminuir,
            disminució, descens, reduït, reduir, davallada
    """),
    contrast=words("respecte a, en comparació amb, davant de"),
    to=words("fins a, fins als, a, als"),
    origin=words("des de, respecte a, en comparació amb, davant de"),
    by=words("un, en un, en"),
    more=words("més"),
    less=words("menys"),
    than=words("que, que el, que l'any"),
    multiples={"duplicat": "2", "duplicar": "2", "triplicat": "3"},
    forecast=words("preveu, preveuen, espera, esperen, planeja, vol, serà, arribarà, previsió, hauria de"),
    total=words("en total"),
    part=words("dels quals, de les quals, inclosos"),
    unread=words("trimest*, semest*, mes, mesos"),
)
