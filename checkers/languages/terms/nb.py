"""Norwegian Bokmål: the calendar, and words of business."""

from __future__ import annotations

from checkers.languages._words import integers, listed, words
from checkers.model.language import Business, Calendar

CALENDAR = Calendar(
    months=integers("""
        1: januar
        2: februar
        3: mars
        4: april
        5: mai
        6: juni
        7: juli
        8: august
        9: september
        10: oktober
        11: november
        12: desember
    """),
    weekdays=integers("""
        1: mandag
        2: tirsdag
        3: onsdag
        4: torsdag
        5: fredag
        6: lørdag
        7: søndag
    """),
    years=integers("""
        -1: i fjor, fjoråret, året før, forrige år
        0: i år, dette året
        1: neste år
    """),
    ordinals=integers("""
        1: første, 1.
        2: andre, annet, 2.
        3: tredje, 3.
        4: fjerde, 4.
    """),
    quarter_words=words("kvartal, kvartalet"),
    half_words=words("halvår, halvåret"),
    quarter_codes=words("q, k"),
    in_words=words("i, under, år, for, for hele"),
    since=words("siden"),
    year_ago=words("året før, ett år tidligere, samme periode i fjor"),
)

BUSINESS = Business(
    concepts=listed("""
        revenue: omsetning, omsetningen, driftsinntekter, driftsinntektene, inntekter, inntektene,
            salgsinntekter, omsatte for
        revenue-forecast: forventet omsetning, omsetningsprognose
        gross-profit: bruttofortjeneste, bruttoresultat
        operating-income: driftsresultat, driftsresultatet, driftsoverskudd, driftsoverskuddet, ebit
        operating-loss: driftsunderskudd, driftsunderskuddet, driftstap, driftstapet
        pretax-income: resultat før skatt, resultatet før skatt, overskudd før skatt, overskuddet før skatt
        pretax-loss: underskudd før skatt, tap før skatt
        net-income: nettoresultat, nettoresultatet, årsresultat, årsresultatet, overskudd etter skatt,
            resultat etter skatt, resultatet etter skatt, nettooverskudd, overskudd på
        net-loss: nettotap, nettounderskudd, underskudd etter skatt, tap etter skatt
        ebitda: ebitda
        earnings-per-share: resultat per aksje, fortjeneste per aksje
        operating-margin: driftsmargin, driftsmarginen
        gross-margin: bruttomargin, bruttomarginen
        orders: ordreinngang, ordreinngangen
        order-book: ordrereserve, ordrereserven, ordrebok, ordreboken
        debt: gjeld, gjelden
        net-debt: nettogjeld, nettogjelden, netto gjeld
        market-value: markedsverdi, markedsverdien, børsverdi, børsverdien
        valuation: verdsettelse, verdsettelsen, verdsettes til, verdsatt til, verdivurdering
        amount-raised: finansieringsrunde, finansieringsrunden, emisjon, emisjonen, kapitalinnhenting
        dividend: utbytte, utbyttet
        buyback: tilbakekjøp av aksjer, tilbakekjøp av egne aksjer
        employees: ansatte, medarbeidere, sysselsetter
        users: brukere, brukerne
        customers: kunder, kundene
        passengers: passasjerer, passasjerene
        deliveries: leveranser, leveransene, leverte
        production: produksjon, produksjonen, produserte
        share-price: aksjekurs, aksjekursen, aksjen
        market-share: markedsandel, markedsandelen
        fine: bot, boten, bøter, overtredelsesgebyr, overtredelsesgebyret
        price: pris, prisen
        gdp: bnp, bruttonasjonalprodukt, bruttonasjonalproduktet
        gdp-growth: økonomisk vekst, økonomiske veksten, bnp-vekst, bnp-veksten
        gdp-growth-forecast: vekstanslag, vekstprognose
        inflation: inflasjon, inflasjonen, prisveksten
        core-inflation: kjerneinflasjon, kjerneinflasjonen
        unemployment-rate: arbeidsledighet, arbeidsledigheten, ledigheten
        unemployed: arbeidsledige, arbeidsløse
        policy-rate: styringsrente, styringsrenten, styringsrenta
        population: befolkning, befolkningen, innbyggere, folketall, folketallet
        area: areal, arealet
        minimum-wage: minstelønn, minstelønnen
        public-debt: statsgjeld, statsgjelden, offentlig gjeld, offentlige gjelden
        budget-deficit: budsjettunderskudd, budsjettunderskuddet
        budget-surplus: budsjettoverskudd, budsjettoverskuddet
        budget-spending: offentlige utgifter, statens utgifter
        budget-revenue: statens inntekter, skatteinntekter, skatteinntektene
        trade-deficit: handelsunderskudd, handelsunderskuddet
        trade-surplus: handelsoverskudd, handelsoverskuddet
        exports: eksport, eksporten
        imports: import, importen
    """),
    of=words("hos, for, av, til"),
    aside=words("fra, med, mot, av, i, på, som, etter, for"),
    rises=words("steg, stiger, steget, økte, øker, økt, vokste, vokser, vokst, hevet, økning, oppgang"),
    falls=words("falt, faller, sank, synker, sunket, minket, senket, nedgang, fall"),
    contrast=words("sammenlignet med, mot"),
    to=words("til"),
    origin=words("fra, sammenlignet med, mot"),
    by=words("med"),
    more=words("mer, høyere, flere"),
    less=words("mindre, lavere, færre"),
    than=words("enn"),
    multiples={"doblet": "2", "doblet seg": "2", "fordoblet": "2", "halvert": "0.5"},
    forecast=words("ventes, venter, forventer, forventes, planlegger, skal, vil, prognose, spår, anslår"),
    total=words("totalt, til sammen, samlet"),
    part=words("hvorav, inkludert, blant dem"),
    unread=words("kvartal*, halvår*, måned*"),
)
