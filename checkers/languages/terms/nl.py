"""Dutch: the calendar, and words of business."""

from __future__ import annotations

from checkers.languages._words import integers, listed, meanings, words
from checkers.model.language import Business, Calendar

CALENDAR = Calendar(
    months=integers("""
        1: januari, jan
        2: februari, feb
        3: maart
        4: april
        5: mei
        6: juni
        7: juli
        8: augustus, aug
        9: september, sept
        10: oktober, okt
        11: november, nov
        12: december, dec
    """),
    weekdays=integers("""
        1: maandag
        2: dinsdag
        3: woensdag
        4: donderdag
        5: vrijdag
        6: zaterdag
        7: zondag
    """),
    links=words("van, de, het, jaar, dit"),
    days=integers("""
        -2: eergisteren
        -1: gisteren
        0: vandaag
    """),
    weeks=integers("""
        -1: vorige week, afgelopen week
        0: deze week
        1: volgende week, komende week
    """),
    relative_months=integers("""
        -1: vorige maand, afgelopen maand
        0: deze maand
        1: volgende maand, komende maand
    """),
    quarters=integers("""
        -1: vorig kwartaal, afgelopen kwartaal, het vorige kwartaal
        0: dit kwartaal, lopende kwartaal
        1: volgend kwartaal
    """),
    years=integers("""
        -1: vorig jaar, afgelopen jaar, het vorige jaar
        0: dit jaar, het lopende jaar
        1: volgend jaar, komend jaar
    """),
    ordinals=integers("""
        1: eerste, 1e
        2: tweede, 2e
        3: derde, 3e
        4: vierde, 4e
    """),
    quarter_words=words("kwartaal"),
    half_words=words("halfjaar, helft, jaarhelft"),
    quarter_codes=words("q, k"),
    half_codes=words("h"),
    month_words=words("maand, maanden"),
    first_months=("eerste {n} maanden",),
    until=words("tot, tot en met, eindigend in"),
    year_word=words("jaar, jaren"),
    fiscal=words("boekjaar, gebroken boekjaar"),
    ends=words("eind, einde, het einde, het eind, ultimo"),
    deadlines=words("tegen, vóór, voor, uiterlijk"),
    in_words=words("in, begin, half, jaar, over, van, en"),
    since=words("sinds, vanaf"),
    same_period=words("dezelfde periode, hetzelfde kwartaal"),
    year_before=words("op, met, een, ruim, zo'n, bijna, uit"),
    ago=("{n} maanden geleden",),
    year_ago=words("""
        een jaar eerder, een jaar geleden, dezelfde periode vorig jaar, dezelfde periode een jaar eerder, hetzelfde kwartaal
        vorig jaar, hetzelfde kwartaal een jaar eerder, de vergelijkbare periode, het voorgaande jaar, het jaar ervoor, dezelfde periode van vorig jaar
    """),
    upcoming=words("komende, volgende, aanstaande"),
    after=words("na, later, nadat"),
    before=words("voor, eerder"),
    units=integers("""
        1: dag, dagen
        7: week, weken
    """),
    over=words("over, gedurende, binnen"),
)

BUSINESS = Business(
    concepts=listed("""
        revenue: omzet, opbrengsten, verkopen, omzetten, kwartaalomzet, jaaromzet
        annualised-revenue: omzet op jaarbasis, geannualiseerde omzet, jaarlijks terugkerende omzet
        revenue-forecast: omzetverwachting, verwachte omzet
        gross-profit: brutowinst
        operating-income: bedrijfsresultaat, operationele winst, bedrijfswinst, ebit, operationeel resultaat
        operating-loss: bedrijfsverlies, operationeel verlies, operationele verlies
        pretax-income: winst voor belastingen, winst vóór belastingen
        net-income: nettowinst, winst, nettoresultaat, verdiende, winsten
        net-loss: nettoverlies, verlies, verliezen, verloor
        ebitda: ebitda
        earnings-per-share: winst per aandeel
        operating-margin: operationele marge
        research-spending: onderzoek en ontwikkeling
        provision: voorziening, voorzieningen
        orders: orders, bestellingen, orderinstroom
        order-book: orderboek, orderportefeuille
        contract-value: contract, opdracht, order
        capital-commitment: kapitaalverplichtingen, verplichtingen, toegezegd
        capital-expenditure: investeringen
        investment-plan: investeringsplan, investeringsprogramma, gaat investeren
        investment: investering, fabriek, project
        amount-spent: uitgegeven, uitgaven
        cash-burn: verbrandde, verbrand
        free-cash-flow: vrije kasstroom
        debt: schuld, schulden
        net-debt: nettoschuld, netto schuld
        cash: kasmiddelen, liquide middelen, kaspositie, kas
        total-assets: balanstotaal
        equity: eigen vermogen
        assets-under-management: beheerd vermogen, beheert
        market-value: beurswaarde, marktwaarde, op de beurs, waard
        valuation: waardering, gewaardeerd
        amount-raised: opgehaald, haalde, financieringsronde, investeringsronde
        amount-invested: geïnvesteerd
        stake: belang, deelneming, bezit
        share-price: aandeel, koers, beurskoers, aandelen
        dividend: dividend
        interim-dividend: interim-dividend, interimdividend
        buyback: inkoop van eigen aandelen, aandeleninkoop
        acquisition-price: overname, overnameprijs, gekocht, koopt
        employees: werknemers, medewerkers, personeel, in dienst, personeelsleden
        job-cuts: banen, ontslagen, schrapt, arbeidsplaatsen
        users: gebruikers
        customers: klanten
        passengers: passagiers, reizigers
        deliveries: leveringen, leverde, geleverd
        production: productie, produceerde
        fleet: vloot, schepen, vliegtuigen
        stores: winkels, filialen
        capacity: capaciteit, vermogen
        market-size: wereldmarkt, markt voor
        market-share: marktaandeel
        fine: boete, boetes
        customer-redress: compensatie, terugbetaling
        price: prijs, kost
        transfer-fee: transfersom, transfer
        gdp: bbp, bruto binnenlands product
        gdp-growth: economische groei, groei, economie groeide
        gdp-growth-forecast: groeiverwachting, groeiraming
        inflation: inflatie, consumentenprijzen
        unemployment-rate: werkloosheid, werkloosheidspercentage
        policy-rate: beleidsrente, rente, depositorente
        population: inwoners, bevolking
        area: oppervlakte
        minimum-wage: minimumloon
        public-debt: staatsschuld, overheidsschuld
        public-debt-to-gdp: staatsschuldquote
        budget-spending: uitgaven, overheidsuitgaven
        budget-revenue: inkomsten, belastinginkomsten
        budget-deficit: tekort, begrotingstekort
        budget-surplus: overschot, begrotingsoverschot
        budget-deficit-to-gdp: tekort, van het bbp
        exports: export, uitvoer
        imports: invoer
        interest-payments: rentelasten
    """),
    nominals=meanings("""
        company: het bedrijf, het concern, de onderneming, de groep, de bank, de start-up, de startup, de fabrikant, de producent,
            de keten, de verzekeraar, de luchtvaartmaatschappij, de rederij, de club, de chipmaker, de chipmachinemaker, de maker,
            van het bedrijf, van het concern
        country: het land, de republiek, het koninkrijk, het eiland, de regering
        institution: de centrale bank, de toezichthouder, het ministerie, de commissie
    """),
    pronouns=meanings("""
        company: het, hij, zij, zijn, haar
    """),
    of=words("van, bij, voor"),
    aside=words("met, tegen, aan, door, in, op, als, na, uit"),
    rises=words("""
        steeg, stijgt, gestegen, groeide, groeit, gegroeid, nam, toegenomen, verhoogde, verhoogd, klom, sprong, stijging, groei,
        toename, plus, stegen, hoger
    """),
    falls=words("""
        daalde, daalt, gedaald, zakte, gezakt, kromp, gekrompen, afgenomen, verlaagde, verlaagd, daling, afname, terugval,
        verminderde, daalden, lager
    """),
    to=words("tot, naar, op, tot op"),
    origin=words("van, tegen, vergeleken met, tegenover, na, vanaf"),
    by=words("met, met ruim, met zo'n"),
    more=words("meer, hoger"),
    less=words("minder, lager"),
    than=words("dan, dan de, dan het, dan in, tegenover"),
    multiples={"verdubbelde": "2", "verdubbeld": "2", "verdrievoudigde": "3", "halveerde": "0.5", "gehalveerd": "0.5"},
    forecast=words("verwacht, verwachten, voorspelt, raamt, plant, wil, zal, zullen, zou, zouden, doel, hoopt, rekent"),
    past=words("tot, voorheen, eerder, vroeger"),
    respectively=words("respectievelijk"),
    whole=words("de sector, de industrie, de markt, analisten, beleggers, wereldwijd"),
)  # fmt: skip
