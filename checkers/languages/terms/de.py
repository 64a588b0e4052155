"""German: the calendar, and words of business."""

from __future__ import annotations

from checkers.languages._words import integers, listed, meanings, words
from checkers.model.language import Business, Calendar

CALENDAR = Calendar(
    months=integers("""
        1: januar, jänner, jan
        2: februar, feber, feb
        3: märz
        4: april, apr
        5: mai
        6: juni, jun
        7: juli, jul
        8: august, aug
        9: september, sept, sep
        10: oktober, okt
        11: november, nov
        12: dezember, dez
    """),
    weekdays=integers("""
        1: montag, montags
        2: dienstag, dienstags
        3: mittwoch, mittwochs
        4: donnerstag, donnerstags
        5: freitag, freitags
        6: samstag, samstags, sonnabend
        7: sonntag, sonntags
    """),
    links=words("dem, den, der, des, jahres, im, jahr, das"),
    days=integers("""
        -2: vorgestern
        -1: gestern
        0: heute
        1: morgen früh
    """),
    weeks=integers("""
        -1: vergangene woche, in der vergangenen woche, letzte woche, vorige woche
        0: diese woche, in dieser woche
        1: nächste woche, kommende woche
    """),
    relative_months=integers("""
        -1: im vormonat, im vergangenen monat, im letzten monat
        0: in diesem monat, im laufenden monat
        1: im nächsten monat, im kommenden monat
    """),
    quarters=integers("""
        -1: im vorquartal, im vergangenen quartal, im letzten quartal
        0: im laufenden quartal
        1: im nächsten quartal, im kommenden quartal
    """),
    years=integers("""
        -1: im vergangenen jahr, im vorjahr, im letzten jahr, vergangenes jahr, letztes jahr
        0: im laufenden jahr, in diesem jahr, dieses jahr, heuer, dieses jahres
        1: im nächsten jahr, im kommenden jahr, nächstes jahr, kommendes jahr, des kommenden jahres
    """),
    ordinals=integers("""
        1: ersten, erste, erstes, erster, 1.
        2: zweiten, zweite, zweites, zweiter, 2.
        3: dritten, dritte, drittes, dritter, 3.
        4: vierten, vierte, viertes, vierter, 4., schlussquartal
    """),
    quarter_words=words("quartal, quartals, jahresviertel, vierteljahr"),
    half_words=words("halbjahr, halbjahres, jahreshälfte, hälfte"),
    quarter_codes=words("q"),
    half_codes=words("h"),
    month_words=words("monat, monate, monaten"),
    first_months=("ersten {n} monaten", "ersten {n} monate", "ersten {n} monaten des jahres"),
    until=words("bis, bis ende, per ende"),
    year_word=words("jahr, jahre, jahren"),
    fiscal=words("geschäftsjahr, geschäftsjahres, geschäftsjahr zum, bilanzjahr"),
    ends=words("ende, zum ende, ende des, per ende, ultimo"),
    deadlines=words("bis"),
    in_words=words("""
        im, in, anfang, mitte, jahr, jahre, für, von, ab, des jahres, im jahr, und, vom, gesamtjahr, im gesamtjahr,
        für das gesamtjahr, im laufe des jahres, zwischen, nach
    """),
    since=words("seit, seit dem jahr"),
    same_period=words("gleichen zeitraum, selben zeitraum, gleichen quartal"),
    year_before=words(
        "bei, um, auf, in, mit, von, rund, etwa, ein, eine, einen, noch, erst, knapp, gut, mehr, insgesamt"
    ),
    ago=("vor {n} monaten",),
    year_ago=words("""
        vor einem jahr, ein jahr zuvor, ein jahr früher, im vorjahreszeitraum, vorjahreszeitraum, im vorjahresquartal,
        vorjahresquartal, im gleichen zeitraum des vorjahres, im selben zeitraum des vorjahres, vorjahreswert, im jahr zuvor, des vorjahres,
        im vergleichszeitraum, im entsprechenden vorjahreszeitraum
    """),
    upcoming=words("kommenden, nächsten, kommender, nächster"),
    after=words("nach, später, danach"),
    before=words("vor, zuvor, früher"),
    units=integers("""
        1: tag, tage, tagen
        7: woche, wochen
    """),
    over=words("über, binnen, innerhalb von, während"),
)

BUSINESS = Business(
    concepts=listed("""
        revenue: umsatz, umsätze, umsatzes, umsatzerlöse, erlöse, erlös, erlöste, erlösten, setzte, umgesetzt,
            jahresumsatz, quartalsumsatz, konzernumsatz, halbjahresumsatz, umsatzplus, erlösen, einnahmen, umsätzen,
            gesamtumsatz, nettoumsatz, erwirtschaftete umsätze, umsetzte
        annualised-revenue: annualisierter umsatz, annualisierten umsatz, hochgerechneter umsatz,
            hochgerechneten umsatz, aufs jahr hochgerechnet, auf das jahr hochgerechnet, wiederkehrende erlöse
        revenue-forecast: umsatzprognose, umsatzerwartung, erwarteter umsatz
        gross-profit: bruttoergebnis, rohertrag, bruttogewinn
        operating-income: betriebsergebnis, operatives ergebnis, operativer gewinn, operativen gewinn, betriebsgewinn,
            ebit, operativ, operatives plus, operativen ergebnis, operative ergebnis, bereinigtes ebit,
            operativen gewinns
        operating-loss: betriebsverlust, operativer verlust, operativen verlust
        pretax-income: vorsteuergewinn, gewinn vor steuern, ergebnis vor steuern, vorsteuerergebnis
        pretax-loss: vorsteuerverlust, verlust vor steuern
        net-income: nettogewinn, reingewinn, nettoergebnis, überschuss, jahresüberschuss, konzernüberschuss, gewinn,
            gewinne, unter dem strich, konzerngewinn, verdiente, verdient, nettogewinns, periodenergebnis,
            quartalsgewinn, überschuss von, nettogewinn von, verdienen, schwarze zahlen, ergebnis nach steuern,
            nettoüberschuss, konzernergebnis, halbjahresgewinn
        net-loss: nettoverlust, verlust, verluste, verlor, verloren, fehlbetrag, jahresfehlbetrag, minus,
            konzernverlust, rote zahlen, nettoverlusts, verlusts, verbuchte verlust, verlieren
        ebitda: ebitda
        earnings-per-share: gewinn je aktie, ergebnis je aktie
        gross-margin: bruttomarge
        operating-margin: operative marge, umsatzrendite, ebit-marge
        research-spending: forschungsausgaben, forschung und entwicklung
        revenue-growth: umsatzwachstum, organisches wachstum
        provision: rückstellung, rückstellungen, zurückgestellt, zurückgelegt, rückstellungen von
        orders: auftragseingang, bestellungen, aufträge, neuaufträge, ordereingang, auftragseingänge
        order-book: auftragsbestand, auftragsbuch, auftragsbestände, auftragspolster
        contract-value: auftrag, vertrag, auftragswert
        infrastructure-contracts: infrastrukturverträge, infrastrukturaufträge
        capital-commitment: verpflichtungen, zugesagt, investitionszusagen, zusagen
        capital-expenditure: investitionen, investitionsausgaben, sachinvestitionen, investieren, investiert
        investment-plan: investitionsplan, investitionsprogramm, will investieren, investieren, investiert,
            investitionen, investition
        investment: investition, investitionssumme, kostet, werk, projekt, bau kostete, baukosten, gekostet, kosten,
            kostete
        amount-spent: ausgegeben, ausgaben
        cash-burn: verbrannte, verbrannt, mittelabfluss
        free-cash-flow: freier cashflow, freien cashflow, freier mittelzufluss
        operating-cash-flow: operativer cashflow, operativen cashflow
        debt: schulden, verschuldung, verbindlichkeiten, schuldenlast
        net-debt: nettoverschuldung, nettoschulden, nettofinanzverschuldung, nettoverschuldung sank
        long-term-debt: langfristige schulden
        cash: liquidität, barmittel, liquide mittel, flüssige mittel, kassenbestand
        total-assets: bilanzsumme
        equity: eigenkapital
        assets-under-management: verwaltetes vermögen, verwaltet, verwaltete, vermögen
        market-value: marktwert, börsenwert, marktkapitalisierung, an der börse, börse, wert, börsenkapitalisierung
        valuation: bewertung, bewertet, bewerteten, unternehmensbewertung, bewerten, bewertete, wert, unternehmenswert,
            wird bewertet, bewertet wird
        amount-raised: finanzierungsrunde, eingesammelt, sammelte, eingesammelte, kapitalerhöhung, einsammeln,
            einsammelte, finanzierung, frisches kapital, geldspritze, sammelt, geld eingesammelt
        total-funding: insgesamt eingesammelt, insgesamt
        amount-invested: investiert, investierte, steuerte, beigesteuert, steuert, brachte ein
        stake: anteil, beteiligung, hält, beteiligt, anteile, halten, gehört, gehören, prozent der anteile, besitzt,
            besitzen
        state-stake: staatsanteil, anteil des staates
        share-price: aktienkurs, aktie notierte, aktie schloss, kurs, aktie, papier, aktien notierten, aktien, papiere,
            schlusskurs, anteilsschein
        ipo-price: ausgabepreis, emissionspreis
        dividend: dividende, ausschüttung
        interim-dividend: zwischendividende, interimsdividende
        buyback: aktienrückkauf, rückkaufprogramm, aktienrückkäufe
        acquisition-price: übernahme, kaufpreis, übernimmt, gekauft, kauft, übernehmen, übernommen, erwirbt, erworben,
            erwerb, transaktion, zukauf, schluckt, verkauf, zahlt
        employees: mitarbeiter, mitarbeitende, beschäftigte, beschäftigten, beschäftigt, belegschaft, mitarbeitern,
            angestellte, belegschaft von, arbeitet, personal
        job-cuts: stellen, stellenabbau, arbeitsplätze, stellen streichen, streicht, streichen, abbau, abgebaut,
            abbauen
        users: nutzer, nutzern, anwender, aktive nutzer
        customers: kunden, kundinnen, verbraucher, versicherte
        subscribers: abonnenten
        passengers: passagiere, fahrgäste, fluggäste, reisende
        deliveries: auslieferungen, ausgeliefert, lieferte, auslieferte
        production: produktion, produzierte, gefertigt, förderung, produzierten, erzeugte, erzeugten, stromerzeugung,
            erzeugt, fördermenge, hergestellt
        fleet: flotte, schiffe, flugzeuge
        stores: filialen, läden, geschäfte, märkte, standorte, restaurants, supermärkte
        capacity: leistung, kapazität, gesamtleistung, installierte leistung, installierte, gigawatt, megawatt,
            nennleistung
        capacity-planned: geplante leistung, sollen hinzukommen
        households-supplied: haushalte, haushalten, versorgen, versorgt
        market-size: weltmarkt, markt für, marktvolumen
        market-share: marktanteil
        renewable-share: erneuerbaren, ökostromanteil, erneuerbare, anteil der erneuerbaren, anteil erneuerbarer
        fine: bußgeld, geldbuße, strafe, geldstrafe, kartellstrafe, bußgeld von, millionenstrafe, bußgelder, sanktion,
            geldbußen, muss zahlen, müssen zahlen
        settlement: vergleich, vergleichszahlung, zahlt im vergleich
        damages-claimed: schadenersatz, schadensersatz
        customer-redress: entschädigung, erstattung, rückerstattung
        price: preis, preise, kosten, kostet, kosteten, verkaufspreis
        drug-price: preis der therapie, listenpreis
        transfer-fee: ablöse, gewechselt, ablösesumme, transfer, verpflichtet, transfersumme, wechselt für, wechselt,
            verpflichtete, transferierte, kostete, millionentransfer
        transfer-add-ons: bonuszahlungen, boni, kommen, hinzu, zuschläge, bonus
        transfer-spending: transferausgaben
        release-clause: ausstiegsklausel
        gdp: wirtschaft, bruttoinlandsprodukt, bip, wirtschaftsleistung
        gdp-per-capita: bip pro kopf
        gdp-growth: wirtschaft, zugelegt, ein plus, wirtschaftswachstum, wirtschaft wuchs, bip wuchs,
            wirtschaft ist gewachsen, wirtschaft gewachsen, wachstum, wirtschaft schrumpfte, wuchs die wirtschaft,
            gewachsen, wuchs, zulegte, schrumpfte, gewachsen ist
        gdp-growth-forecast: wirtschaft, ein plus, wirtschaftswachstum, wachstum, wachstumsprognose, wachstum von,
            wirtschaft wachsen, wird die wirtschaft, wachsen
        inflation: inflation, inflationsrate, teuerung, teuerungsrate, verbraucherpreise
        core-inflation: kerninflation
        unemployment-rate: arbeitslosenquote, arbeitslosigkeit, erwerbslosenquote
        unemployed: arbeitslose, arbeitslosen
        policy-rate: leitzins, leitzinsen, einlagenzins, leitzinssatz, zinssatz, zinsen
        population: einwohner, einwohnerzahl, bevölkerung, einwohnern, menschen leben
        area: fläche
        minimum-wage: mindestlohn
        public-debt: staatsschulden, staatsverschuldung, schulden, schuldenstand, verschuldung
        public-debt-to-gdp: schuldenquote, staatsschuldenquote
        budget-spending: ausgaben, staatsausgaben, haushalt, etat, staatshaushalt, bundeshaushalt
        budget-revenue: einnahmen, steuereinnahmen, staatseinnahmen, steuereinnahmen von
        budget-deficit: defizit, haushaltsdefizit, fehlbetrag, haushaltslücke, neuverschuldung, lücke, loch,
            haushaltsloch
        budget-surplus: überschuss, haushaltsüberschuss
        budget-deficit-to-gdp: defizit, defizitquote
        trade-deficit: handelsdefizit
        trade-surplus: handelsüberschuss
        exports: exporte, ausfuhren, exportierte, ausfuhr
        imports: importe, einfuhren, importierte, einfuhr
        interest-payments: zinszahlungen, zinslast, zinsausgaben
        state-loan: staatskredit, staatsdarlehen, kredit
        repayment: rückzahlung, tilgung
        segment-revenue: spartenumsatz, bereichsumsatz
        adjusted-ebitda: bereinigtes ebitda
        ebitda-margin: ebitda-marge
        adjusted-net-income: bereinigter gewinn, bereinigtes ergebnis
        net-margin: nettomarge
        net-debt-target: nettoverschuldung soll
        offer-price: je aktie, pro aktie, offerte
        hires: einstellen, neueinstellungen, einzustellen, stellt ein
        capacity-target: ausbauen auf, soll erreichen
        payment-volume: zahlungsvolumen, zahlungen
        wages-to-revenue: personalkosten
    """),
    nominals=meanings("""
        company: das unternehmen, der konzern, die firma, die gesellschaft, der hersteller, die bank, der autobauer, das start-up,
            das startup, der anbieter, der versicherer, der betreiber, die gruppe, der verein, der klub, der club, die reederei,
            die fluggesellschaft, der produzent, der händler, der zulieferer, des unternehmens, des konzerns, der chipkonzern,
            dem unternehmen, dem konzern, der versorger, der maschinenbauer, die airline, der chiphersteller
        country: das land, die republik, das königreich, die insel, des landes, die regierung
        institution: die notenbank, die zentralbank, die behörde, das ministerium, die kommission, die aufsicht
    """),
    pronouns=meanings("""
        company: es, er, sie, seine, seinen, ihre, ihren, sein, ihr, seiner, ihrer
    """),
    of=words("von, der, des, bei, vom, für"),
    aside=words("mit, gegen, bei, durch, an, aus, in, nach, wie, auf"),
    rises=words("""
        stieg, steigt, gestiegen, steigerte, steigern, wuchs, wächst, gewachsen, zugelegt, legte, erhöhte, erhöht,
        erhöhten, kletterte, geklettert, sprang, zunahme, plus, anstieg, zuwachs, zugenommen, nahm, ausgeweitet,
        verbesserte, stiegen, verbessert, steigen, wachsen, erhöhen, zulegen, legte zu, kletterten, ausgebaut,
        anheben, angehoben, hob, verbesserten, anziehen
    """),
    falls=words("""
        sank, sinkt, gesunken, fiel, gefallen, ging, zurückgegangen, schrumpfte, geschrumpft, verringerte, verringert,
        minus, rückgang, brach, eingebrochen, abgenommen, reduzierte, reduziert, senkte, gesenkt, verlor, sanken,
        niedriger, sinken, fallen, zurückgehen, schrumpfen, verringern, reduzieren, senken, bröckelte, gab nach,
        nachgegeben, abnehmen, nahm ab, verkleinerte, rutschte, gerutscht
    """),
    moves=words("veränderte, verändert, veränderten"),
    contrast=words("""
        nach, gegenüber, verglichen mit, statt, im vergleich zu
    """),
    to=words("auf, auf rund, auf etwa, bei, auf knapp, auf über, auf gut, auf mehr als"),
    origin=words("von, nach, gegenüber, verglichen mit, statt, zuvor, aus, im vergleich zu"),
    by=words("um, um rund, um etwa"),
    more=words("mehr, höher, über"),
    less=words("weniger, niedriger, unter"),
    than=words("als, dem vorjahreswert von, vorjahreswert von, dem wert von, dem stand von, als die, als im, als vor, gegenüber, als noch"),
    multiples={
        "verdoppelte": "2", "verdoppelt": "2", "verdoppelten": "2", "verdoppelung": "2", "verdreifachte": "3", "verdreifacht": "3",
        "vervierfachte": "4", "vervierfacht": "4", "halbierte": "0.5", "halbiert": "0.5", "doppelt so viel": "2",
    },
    forecast=words("""
        erwartet, erwarten, prognostiziert, rechnet, rechnen, plant, planen, will, wollen, soll, sollen, wird, werden, dürfte,
        dürften, prognose, ziel, voraussichtlich, hofft
    """),
    past=words("bis zum, zuvor, früher, einst, bislang, bis dahin"),
    respectively=words("beziehungsweise, jeweils"),
    total=words("insgesamt, in summe, zusammen, bislang, alles in allem, in der summe"),
    part=words("davon, darunter, einschließlich, inklusive, von denen"),
    whole=words("die branche, der markt, die industrie, analysten, investoren, weltweit, die banken, anleger, der weltmarkt"),
)  # fmt: skip
