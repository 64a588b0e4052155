"""Italian: the calendar, and words of business."""

from __future__ import annotations

from checkers.languages._words import integers, listed, meanings, words
from checkers.model.language import Business, Calendar

CALENDAR = Calendar(
    months=integers("""
        1: gennaio
        2: febbraio
        3: marzo
        4: aprile
        5: maggio
        6: giugno
        7: luglio
        8: agosto
        9: settembre
        10: ottobre
        11: novembre
        12: dicembre
    """),
    weekdays=integers("""
        1: lunedì, lunedi
        2: martedì, martedi
        3: mercoledì, mercoledi
        4: giovedì, giovedi
        5: venerdì, venerdi
        6: sabato
        7: domenica
    """),
    links=words("di, del, dell'anno, il, la, lo"),
    days=integers("""
        -1: ieri
        0: oggi
        1: domani
    """),
    weeks=integers("""
        -1: la settimana scorsa, la scorsa settimana
        0: questa settimana
        1: la prossima settimana
    """),
    relative_months=integers("""
        -1: il mese scorso, lo scorso mese
        0: questo mese
        1: il mese prossimo
    """),
    quarters=integers("""
        -1: il trimestre precedente, lo scorso trimestre
        0: questo trimestre
    """),
    years=integers("""
        -1: l'anno scorso, lo scorso anno
        0: quest'anno, l'anno in corso
        1: l'anno prossimo, il prossimo anno
    """),
    ordinals=integers("""
        1: primo, prima, 1°
        2: secondo, seconda, 2°
        3: terzo, terza, 3°
        4: quarto, quarta, 4°
    """),
    quarter_words=words("trimestre"),
    half_words=words("semestre, metà"),
    halves=words("semestrale, semestrali"),
    quarter_codes=words("t, q"),
    half_codes=words("s, h"),
    month_words=words("mese, mesi"),
    first_months=("primi {n} mesi", "{n} primi mesi"),
    until=words("a, al, fino a, chiusi a, chiuso a"),
    year_word=words("anno, anni"),
    fiscal=words("esercizio, anno fiscale"),
    ends=words("fine, alla fine, a fine, la fine"),
    deadlines=words("entro"),
    in_words=words("""
        nel, a, in, del, per il, anno, inizio, per l'intero, nell'intero, nel corso del, per tutto il, dal, dopo lo,
        tra, fra, ad
    """),
    since=words("dal, da"),
    same_period=words("""
        lo stesso periodo, lo stesso trimestre, stesso periodo, stesso trimestre, stesso semestre, stessi mesi
    """),
    ago=("{n} mesi fa",),
    year_ago=words("""
        un anno prima, l'anno precedente, un anno fa, lo stesso periodo dell'anno precedente, lo stesso periodo dell'anno scorso,
        lo stesso trimestre dell'anno precedente
    """),
    upcoming=words("prossimo, prossima"),
    after=words("dopo, più tardi"),
    before=words("prima"),
    units=integers("""
        1: giorno, giorni
        7: settimana, settimane
    """),
    over=words("in, durante, per"),
)

BUSINESS = Business(
    concepts=listed("""
        revenue: ricavi, fatturato, vendite, ricavo, ricavi netti, fatturati, giro d'affari, incassi, fatturare,
            ha fatturato, volume d'affari
        annualised-revenue: ricavi annualizzati, fatturato annualizzato, ricavi ricorrenti annui
        revenue-forecast: previsione di ricavi, ricavi attesi
        gross-profit: utile lordo
        operating-income: utile operativo, risultato operativo, reddito operativo, ebit
        operating-loss: perdita operativa
        pretax-income: utile ante imposte, utile prima delle imposte
        pretax-loss: perdita ante imposte
        net-income: utile netto, utile, utili, risultato netto, profitto, profitti, guadagnato, utile di, guadagna,
            guadagnare, utile d'esercizio, risultato positivo, in utile
        net-loss: perdita netta, perdita, perdite, rosso, ha perso, perso, perde, in rosso, risultato negativo
        ebitda: ebitda, margine operativo lordo
        earnings-per-share: utile per azione
        operating-margin: margine operativo
        research-spending: ricerca e sviluppo
        provision: accantonamento, accantonamenti, accantonato, messo da parte, accantonati
        orders: ordini, raccolta ordini
        order-book: portafoglio ordini
        contract-value: contratto, commessa, appalto
        capital-commitment: impegni di capitale, impegni, si è impegnata a spendere
        capital-expenditure: investimenti, investimento, spesa in conto capitale, investire, investirà
        investment-plan: investire, investimento, investimenti, piano di investimenti, piano d'investimenti, investirà
        investment: investimento, stabilimento, progetto, costato, costerà, costo, lavori
        amount-spent: speso, spesa
        cash-burn: bruciato, bruciata
        free-cash-flow: flusso di cassa libero, flussi di cassa liberi
        debt: debito, debiti, indebitamento
        net-debt: debito netto, indebitamento netto, indebitamento finanziario netto, posizione finanziaria netta
        cash: cassa, liquidità, disponibilità liquide
        total-assets: totale attivo, attivo
        equity: patrimonio netto
        assets-under-management: masse in gestione, gestisce, patrimonio gestito
        market-value: capitalizzazione, capitalizzazione di borsa, valore di borsa, in borsa, vale, valore di mercato,
            capitalizza, piazza affari
        valuation: valutazione, valutata, valutato, valuta, valutazione di, valutano, valutando, valore dell'azienda
        amount-raised: raccolto, raccolti, round, ha raccolto, aumento di capitale, raccogliere,
            round di finanziamento, raccolta, finanziamento, raccoglie
        total-funding: raccolti in totale, in totale, complessivamente, raccolto finora
        amount-invested: investito, ha investito, messo, apportato, investe, ha messo, versato, conferito
        stake: quota, partecipazione, detiene, possiede, del capitale, quota del, controlla, azionista, socio
        state-stake: quota dello stato
        share-price: azione, titolo, prezzo dell'azione, azioni, chiuso a, titoli, quotazione
        dividend: dividendo, cedola, dividendi
        interim-dividend: acconto sul dividendo
        buyback: riacquisto, riacquisto di azioni
        acquisition-price: acquisizione, acquisto, ha acquistato, acquistata, compra, comprato, acquista, acquistare,
            rilevato, rileva, acquisisce, operazione, acquisito, pagherà, cessione, vende
        employees: dipendenti, addetti, occupa, lavoratori, impiega, occupati, organico, lavorano, ne ha, forza lavoro
        job-cuts: esuberi, tagli, posti di lavoro, licenziamenti, tagliare, taglierà
        users: utenti, iscritti
        customers: clienti, consumatori, clientela, assicurati
        passengers: passeggeri, viaggiatori, trasportato, trasportati
        deliveries: consegne, consegnato, consegnati, consegnate
        production: produzione, prodotto, prodotti
        fleet: flotta, navi, aerei
        stores: negozi, punti vendita, filiali, sportelli, ristoranti, supermercati
        capacity: capacità, potenza
        market-size: mercato mondiale, mercato globale
        market-share: quota di mercato
        fine: multa, sanzione, sanzioni, multato, multata, sanzionato, sanzionata, ammenda, condannato, condannata
        customer-redress: rimborsi, risarcimento, rimborsare, rimborsato, restituire
        price: prezzo, costa
        transfer-fee: cartellino, trasferimento, acquisto, acquistato, ceduto, trasferito, cartellino di, ingaggia,
            ha preso
        gdp: pil, prodotto interno lordo, economia
        gdp-growth: crescita, crescita economica, economia è cresciuta, pil è cresciuto, economia, pil, cresciuto,
            cresciuta, economia cresce
        gdp-growth-forecast: previsione di crescita, economia, crescerà, crescita prevista, stima di crescita
        inflation: inflazione, prezzi al consumo
        unemployment-rate: tasso di disoccupazione, disoccupazione, senza lavoro
        policy-rate: tasso di riferimento, tasso d'interesse, tassi d'interesse, tasso, tassi, tasso ufficiale,
            tasso di interesse
        population: popolazione, abitanti
        area: superficie
        minimum-wage: salario minimo, paga minima
        public-debt: debito pubblico, debito
        public-debt-to-gdp: debito pubblico
        budget-spending: spesa, spese, spesa pubblica, manovra, bilancio, legge di bilancio
        budget-revenue: entrate, gettito
        budget-deficit: deficit, disavanzo, buco
        budget-surplus: avanzo
        budget-deficit-to-gdp: deficit
        exports: esportazioni, esportato, export
        imports: importazioni, importato, import
        interest-payments: interessi sul debito, interessi
        segment-revenue: ricavi della divisione
        gross-margin: margine lordo
        ebitda-margin: margine ebitda, marginalità
        net-margin: margine netto
        revenue-growth: crescita dei ricavi
        adjusted-ebitda: ebitda rettificato
        adjusted-net-income: utile netto rettificato, utile rettificato
        operating-cash-flow: flusso di cassa operativo
        infrastructure-contracts: contratti infrastrutturali
        offer-price: per azione, offerta
        hires: assumere, assunzioni, assumerà
        subscribers: abbonati
        households-supplied: famiglie, case
        capacity-planned: installerà, nuova capacità
        capacity-target: raggiungerà, obiettivo di capacità
        renewable-share: rinnovabili, quota di rinnovabili
        settlement: accordo extragiudiziale, transazione
        damages-claimed: danni, risarcimento danni, chiede
        drug-price: prezzo del farmaco, prezzo della terapia
        transfer-add-ons: bonus
        release-clause: clausola rescissoria, clausola
        transfer-spending: spese per il mercato
        gdp-per-capita: pil pro capite
        core-inflation: inflazione di fondo
        unemployed: disoccupati
        trade-deficit: deficit commerciale
        trade-surplus: surplus commerciale, avanzo commerciale
        state-loan: prestito statale, prestito
        repayment: rimborso
        payment-volume: volume dei pagamenti, pagamenti
        accounts-frozen: conti bloccati
        largest-customer-share: maggiore cliente
        debt-to-ebitda: volte l'ebitda, volte
        net-debt-target: debito netto scenderà
        ipo-price: prezzo di collocamento
        long-term-debt: debito a lungo termine
        wages-to-revenue: costo del personale
    """),
    nominals=meanings("""
        company: la società, l'azienda, il gruppo, l'impresa, la banca, la startup, la compagnia, il produttore, il costruttore,
            la casa, il club, la maison, il cantiere, la catena, del gruppo, della società, dell'azienda
        country: il paese, la repubblica, il regno, l'isola, il governo
        institution: la banca centrale, l'autorità, il ministero, la commissione
    """),
    pronouns=meanings("""
        company: sua, suo, suoi, sue, essa, esso
    """),
    of=words("di, del, della, dell', per, d'"),
    aside=words("con, contro, a, in, su, come, dopo, da"),
    rises=words("""
        salito, salita, sale, saliti, cresciuto, cresciuta, cresce, cresciuti, aumentato, aumento, aumentata, rialzo,
        balzato, incremento, progresso, crescita, salite, salirà, crescerà, aumenterà, saliranno, salgono, crescono,
        aumentati, aumentate, rialzato, migliorato, migliorata, accelerato, crescere, salire
    """),
    falls=words("""
        sceso, scesa, scende, scesi, calato, calo, cala, diminuito, diminuzione, ribasso, ridotto, ridotta, flessione,
        perso, crollato, scenderà, calerà, diminuirà, ridurrà, scendere, calare, ridursi, scendono, rallentato,
        rallenta, diminuita, diminuiti, contratto, contrazione, arretrato
    """),
    moves=words("passato, passata, passati, passerà, passare, passa, passando"),
    contrast=words("""
        contro, contro i, contro gli, contro le, rispetto a, rispetto ai, rispetto agli, dopo, a fronte di
    """),
    to=words("a, fino a, a quota, al, allo, alla, ai, alle, agli, all', fino al, fino a quota"),
    origin=words("""
        da, contro, rispetto a, dai, dal, contro i, rispetto ai, dagli, contro gli, contro le, rispetto agli, a fronte
        di, dalla, dallo
    """),
    by=words("del, di, dell'"),
    more=words("in più, in aumento"),
    less=words("in meno, in calo"),
    than=words("rispetto, rispetto a, rispetto ai, di"),
    multiples={"raddoppiato": "2", "raddoppiata": "2", "raddoppiati": "2", "triplicato": "3", "dimezzato": "0.5", "il doppio": "2"},
    forecast=words("prevede, prevedono, prevista, previsto, attende, stima, punta, obiettivo, sarà, conta"),
    past=words("fino a, in precedenza, prima"),
    respectively=words("rispettivamente"),
    total=words("in totale, un totale di, complessivamente, finora, in tutto, dalla fondazione"),
    part=words("di cui, dei quali, delle quali, tra cui, compresi, inclusi, comprese, incluse"),
    whole=words("il settore, l'industria, il mercato, gli analisti, gli investitori, mondiale"),
)  # fmt: skip
