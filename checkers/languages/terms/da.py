"""Danish: the calendar, and words of business."""

from __future__ import annotations

from checkers.languages._words import integers, listed, words
from checkers.model.language import Business, Calendar

CALENDAR = Calendar(
    months=integers("""
        1: januar
        2: februar
        3: marts
        4: april
        5: maj
        6: juni
        7: juli
        8: august
        9: september
        10: oktober
        11: november
        12: december
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
    links=words("den, i"),
    years=integers("""
        -1: sidste år, året før, foregående år
        0: i år, dette år
        1: næste år
    """),
    ordinals=integers("""
        1: første, 1.
        2: andet, 2.
        3: tredje, 3.
        4: fjerde, 4.
    """),
    quarter_words=words("kvartal"),
    half_words=words("halvår"),
    quarter_codes=words("q, k"),
    in_words=words("i, under, år, for, for hele"),
    since=words("siden"),
    year_ago=words("året før, et år tidligere, samme periode sidste år"),
)

BUSINESS = Business(
    concepts=listed("""
        revenue: omsætning, omsætningen, nettoomsætning, nettoomsætningen, salg, salget, omsatte for
        revenue-forecast: forventet omsætning, omsætningsforventning
        gross-profit: bruttofortjeneste, bruttofortjenesten, bruttoresultat
        operating-income: driftsresultat, driftsresultatet, driftsoverskud, driftsoverskuddet,
            resultat af primær drift, ebit
        operating-loss: driftsunderskud, driftsunderskuddet, driftstab, driftstabet
        pretax-income: resultat før skat, resultatet før skat, overskud før skat, overskuddet før skat
        pretax-loss: underskud før skat, underskuddet før skat, tab før skat
        net-income: nettoresultat, nettoresultatet, nettooverskud, overskud efter skat, årets resultat,
            resultat efter skat, nettofortjeneste, overskud på
        net-loss: nettotab, nettotabet, nettounderskud, underskud efter skat, tab efter skat
        ebitda: ebitda
        earnings-per-share: indtjening pr. aktie, indtjening per aktie, resultat pr. aktie
        operating-margin: overskudsgrad, overskudsgraden, driftsmargin, ebit-margin
        gross-margin: bruttomargin, bruttomarginen
        orders: ordreindgang, ordreindgangen
        order-book: ordrebeholdning, ordrebeholdningen, ordrebog, ordrebogen
        debt: gæld, gælden
        net-debt: nettogæld, nettogælden
        market-value: markedsværdi, markedsværdien, børsværdi, børsværdien
        valuation: værdiansættelse, værdiansættelsen, vurderes til, værdisat til
        amount-raised: finansieringsrunde, finansieringsrunden, kapitalrejsning, investeringsrunde
        dividend: udbytte, udbyttet
        buyback: aktietilbagekøb, tilbagekøb af aktier, aktietilbagekøbsprogram
        employees: ansatte, medarbejdere, beskæftiger
        users: brugere, brugerne
        customers: kunder, kunderne
        passengers: passagerer, passagererne
        deliveries: leverancer, leverancerne, leverede
        production: produktion, produktionen, producerede
        share-price: aktiekurs, aktiekursen, aktien
        market-share: markedsandel, markedsandelen
        fine: bøde, bøden, bøder
        price: pris, prisen
        gdp: bnp, bruttonationalprodukt, bruttonationalproduktet
        gdp-growth: økonomisk vækst, økonomiske vækst, bnp-vækst, bnp-væksten
        gdp-growth-forecast: vækstprognose, vækstskøn
        inflation: inflation, inflationen
        core-inflation: kerneinflation, kerneinflationen
        unemployment-rate: arbejdsløshed, arbejdsløsheden, ledighed, ledigheden
        unemployed: arbejdsløse, ledige
        policy-rate: styringsrente, styringsrenten, styrerente, styrerenten
        population: befolkning, befolkningen, indbyggere, indbyggertal
        area: areal, arealet
        minimum-wage: mindsteløn, mindstelønnen, minimumsløn
        public-debt: statsgæld, statsgælden, offentlig gæld, offentlige gæld
        budget-deficit: budgetunderskud, budgetunderskuddet
        budget-surplus: budgetoverskud, budgetoverskuddet
        budget-spending: offentlige udgifter, statens udgifter
        budget-revenue: statens indtægter, skatteindtægter, skatteindtægterne
        trade-deficit: handelsunderskud, handelsunderskuddet
        trade-surplus: handelsoverskud, handelsoverskuddet
        exports: eksport, eksporten
        imports: import, importen
    """),
    of=words("hos, for, af"),
    aside=words("fra, med, mod, af, i, på, som, efter, for"),
    rises=words("""
        steg, stiger, steget, øgede, øges, øget, voksede, vokser, vokset, hævede, stigning, fremgang
    """),
    falls=words("faldt, falder, faldet, sank, sænkede, mindskede, fald, tilbagegang"),
    contrast=words("sammenlignet med, mod"),
    to=words("til"),
    origin=words("fra, sammenlignet med, mod"),
    by=words("med"),
    more=words("mere, højere, flere"),
    less=words("mindre, lavere, færre"),
    than=words("end"),
    multiples={"fordoblede": "2", "fordoblet": "2", "halverede": "0.5", "halveret": "0.5"},
    forecast=words("ventes, venter, forventer, forventes, planlægger, skal, vil, prognose, spår"),
    total=words("i alt, samlet, tilsammen"),
    part=words("heraf, hvoraf, inklusive, herunder"),
    unread=words("kvartal*, halvår*, måned*"),
)
