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
    in_words=words("""
        in, begin, half, jaar, over, van, en, over heel, in heel, voor heel, in de loop van, gedurende
    """),
    since=words("sinds, vanaf"),
    same_period=words("dezelfde periode, hetzelfde kwartaal, dezelfde periode van, hetzelfde halfjaar"),
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
        revenue: omzet, opbrengsten, verkopen, omzetten, kwartaalomzet, jaaromzet, omzet van, verkoop, inkomsten,
            omzette, zette om
        annualised-revenue: omzet op jaarbasis, geannualiseerde omzet, jaarlijks terugkerende omzet
        revenue-forecast: omzetverwachting, verwachte omzet
        gross-profit: brutowinst
        operating-income: bedrijfsresultaat, operationele winst, bedrijfswinst, ebit, operationeel resultaat
        operating-loss: bedrijfsverlies, operationeel verlies, operationele verlies
        pretax-income: winst voor belastingen, winst vóór belastingen
        net-income: nettowinst, winst, nettoresultaat, verdiende, winsten, winst van, verdient, verdienen,
            zwarte cijfers, kwartaalwinst, jaarwinst, resultaat
        net-loss: nettoverlies, verlies, verliezen, verloor, verlies van, rode cijfers, verliest
        ebitda: ebitda
        earnings-per-share: winst per aandeel
        operating-margin: operationele marge
        research-spending: onderzoek en ontwikkeling
        provision: voorziening, voorzieningen, opzijgezet, gereserveerd
        orders: orders, bestellingen, orderinstroom
        order-book: orderboek, orderportefeuille
        contract-value: contract, opdracht, order, deal, opdracht ter waarde van
        capital-commitment: kapitaalverplichtingen, verplichtingen, toegezegd
        capital-expenditure: investeringen, investeert, investeren, kapitaaluitgaven
        investment-plan: investeringsplan, investeringsprogramma, gaat investeren, investeert, investeren, investering,
            investeringen
        investment: investering, fabriek, project, kostte, kost, bouw, kosten
        amount-spent: uitgegeven, uitgaven
        cash-burn: verbrandde, verbrand
        free-cash-flow: vrije kasstroom
        debt: schuld, schulden
        net-debt: nettoschuld, netto schuld
        cash: kasmiddelen, liquide middelen, kaspositie, kas
        total-assets: balanstotaal, activa
        equity: eigen vermogen
        assets-under-management: beheerd vermogen, beheert
        market-value: beurswaarde, marktwaarde, op de beurs, waard, marktkapitalisatie, beurswaarde van
        valuation: waardering, gewaardeerd, waard, waarde, gewaardeerd op, waardeert, waardeerde
        amount-raised: opgehaald, haalde, financieringsronde, investeringsronde, ophaalt, haalt op, kapitaalronde,
            haalde op, financiering, ophalen
        amount-invested: geïnvesteerd, legde in, stopte, stak, bracht in, investeerde
        stake: belang, deelneming, bezit, aandeelhouder, belang van, heeft een belang, procent van de aandelen
        share-price: aandeel, koers, beurskoers, aandelen, sloot op, slotkoers, noteerde
        dividend: dividend
        interim-dividend: interim-dividend, interimdividend
        buyback: inkoop van eigen aandelen, aandeleninkoop
        acquisition-price: overname, overnameprijs, gekocht, koopt, overnemen, neemt over, overgenomen, neemt, koop,
            aankoop, kopen, transactie, betaalt, verkoop, verkocht
        employees: werknemers, medewerkers, personeel, in dienst, personeelsleden, personeelsbestand, arbeiders
        job-cuts: banen, ontslagen, schrapt, arbeidsplaatsen, schrappen, ontslag, ontslaat
        users: gebruikers
        customers: klanten, consumenten, verzekerden
        passengers: passagiers, reizigers, vervoerde, vervoerd
        deliveries: leveringen, leverde, geleverd
        production: productie, produceerde, produceren, opgewekt, wekte op, produceert
        fleet: vloot, schepen, vliegtuigen
        stores: winkels, filialen, vestigingen, supermarkten, restaurants
        capacity: capaciteit, vermogen, windpark, zonnepark, opgesteld vermogen
        market-size: wereldmarkt, markt voor
        market-share: marktaandeel
        fine: boete, boetes, beboet, beboette, boete van, dwangsom, geldboete, sanctie
        customer-redress: compensatie, terugbetaling, terugbetalen, vergoeding, krijgen terug
        price: prijs, kost
        transfer-fee: transfersom, transfer, aangetrokken, aantrekken, overgang, verkocht, koopt, kost
        gdp: bbp, bruto binnenlands product, economie
        gdp-growth: economische groei, groei, economie groeide, economie, groeide, gegroeid, kromp
        gdp-growth-forecast: groeiverwachting, groeiraming, economie, groeit, groeien, groei
        inflation: inflatie, consumentenprijzen
        unemployment-rate: werkloosheid, werkloosheidspercentage
        policy-rate: beleidsrente, rente, depositorente, rentetarief, basisrente
        population: inwoners, bevolking
        area: oppervlakte
        minimum-wage: minimumloon
        public-debt: staatsschuld, overheidsschuld, schuld
        public-debt-to-gdp: staatsschuldquote, staatsschuld
        budget-spending: uitgaven, overheidsuitgaven, begroting, geeft uit, uit te geven
        budget-revenue: inkomsten, belastinginkomsten, inkomsten worden geraamd
        budget-deficit: tekort, begrotingstekort, gat
        budget-surplus: overschot, begrotingsoverschot
        budget-deficit-to-gdp: tekort
        exports: export, uitvoer, exporteerde
        imports: invoer, import, importeerde
        interest-payments: rentelasten, rente op de schuld
        segment-revenue: divisieomzet
        gross-margin: brutomarge
        net-margin: nettomarge
        ebitda-margin: ebitda-marge
        revenue-growth: omzetgroei
        adjusted-ebitda: aangepaste ebitda
        adjusted-net-income: aangepaste winst
        operating-cash-flow: operationele kasstroom
        infrastructure-contracts: infrastructuurcontracten
        total-funding: in totaal opgehaald, in totaal
        state-stake: staatsbelang, belang van de staat
        offer-price: per aandeel, bod
        hires: aannemen, aantrekken, nieuwe medewerkers, neemt aan
        subscribers: abonnees
        capacity-planned: gepland vermogen
        capacity-target: uitbreiden naar, doelstelling
        households-supplied: huishoudens
        renewable-share: hernieuwbare energie, aandeel hernieuwbaar, duurzame energie
        settlement: schikking, schikt
        damages-claimed: schadevergoeding, eist
        drug-price: prijs van de behandeling, prijs van het medicijn
        transfer-add-ons: bonussen, bonus
        release-clause: ontsnappingsclausule, afkoopsom
        transfer-spending: transferuitgaven
        gdp-per-capita: bbp per hoofd
        core-inflation: kerninflatie
        unemployed: werklozen
        trade-deficit: handelstekort
        trade-surplus: handelsoverschot
        state-loan: staatslening, lening
        repayment: aflossing, terugbetaald
        accounts-frozen: bevroren rekeningen, rekeningen
        payment-volume: betalingsvolume, betalingen
        debt-to-ebitda: keer de ebitda, maal de ebitda
        largest-customer-share: grootste klant
        long-term-debt: langlopende schuld
        wages-to-revenue: loonkosten
        ipo-price: introductieprijs
        shares-outstanding: uitstaande aandelen
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
        steeg, stijgt, gestegen, groeide, groeit, gegroeid, nam, toegenomen, verhoogde, verhoogd, klom, sprong,
        stijging, groei, toename, plus, stegen, hoger, stijgen, groeien, toenemen, gaat omhoog, nam toe, klimt,
        klommen, omhoog, opgelopen, liep op, verbeterde, verbeterd, oploopt, aantrekt, versnelde
    """),
    falls=words("""
        daalde, daalt, gedaald, zakte, gezakt, kromp, gekrompen, afgenomen, verlaagde, verlaagd, daling, afname,
        terugval, verminderde, daalden, lager, dalen, krimpen, afnemen, nam af, omlaag, teruggelopen, liep terug,
        terug, afgezwakt, vertraagde, verlagen, zakken, dalend
    """),
    moves=words("ging, gaat, gingen"),
    contrast=words("""
        tegen, vergeleken met, tegenover, na, in vergelijking met
    """),
    to=words("tot, naar, op, tot op, naar ruim, tot ruim"),
    origin=words("van, tegen, vergeleken met, tegenover, na, vanaf, in vergelijking met"),
    by=words("met, met ruim, met zo'n"),
    more=words("meer, hoger"),
    less=words("minder, lager"),
    than=words("dan, dan de, dan het, dan in, tegenover"),
    multiples={"verdubbelde": "2", "verdubbeld": "2", "verdrievoudigde": "3", "halveerde": "0.5", "gehalveerd": "0.5"},
    forecast=words("verwacht, verwachten, voorspelt, raamt, plant, wil, zal, zullen, zou, zouden, doel, hoopt, rekent"),
    past=words("tot, voorheen, eerder, vroeger"),
    respectively=words("respectievelijk"),
    total=words("in totaal, alles bij elkaar, tot nu toe, bij elkaar"),
    part=words("waarvan, onder wie, waaronder, inclusief, van wie"),
    whole=words("de sector, de industrie, de markt, analisten, beleggers, wereldwijd"),
)  # fmt: skip
