"""French: the calendar, and words of business."""

from __future__ import annotations

from checkers.languages._words import integers, listed, meanings, words
from checkers.model.language import Business, Calendar

CALENDAR = Calendar(
    months=integers("""
        1: janvier, janv
        2: février, fév, févr
        3: mars
        4: avril, avr
        5: mai
        6: juin
        7: juillet, juil
        8: août
        9: septembre, sept
        10: octobre, oct
        11: novembre, nov
        12: décembre, déc
    """),
    weekdays=integers("""
        1: lundi
        2: mardi
        3: mercredi
        4: jeudi
        5: vendredi
        6: samedi
        7: dimanche
    """),
    links=words("de, du, le, la, l'année, mois"),
    days=integers("""
        -2: avant-hier
        -1: hier, la veille
        0: aujourd'hui, ce matin
        1: demain
    """),
    weeks=integers("""
        -1: la semaine dernière, la semaine passée
        0: cette semaine
        1: la semaine prochaine
    """),
    relative_months=integers("""
        -1: le mois dernier, le mois passé
        0: ce mois-ci, ce mois
        1: le mois prochain
    """),
    quarters=integers("""
        -1: le trimestre précédent, le trimestre dernier
        0: ce trimestre, le trimestre en cours
        1: le trimestre prochain, le prochain trimestre
    """),
    years=integers("""
        -1: l'an dernier, l'année dernière, l'an passé, l'année passée
        0: cette année, l'année en cours
        1: l'an prochain, l'année prochaine
    """),
    ordinals=integers("""
        1: premier, 1er, première
        2: deuxième, second, 2e, 2ème
        3: troisième, 3e, 3ème
        4: quatrième, dernier, 4e, 4ème
    """),
    quarter_words=words("trimestre"),
    half_words=words("semestre"),
    halves=words("semestriel, semestrielle, semestriels, semestrielles"),
    quarter_codes=words("t, q"),
    half_codes=words("s, h"),
    month_words=words("mois"),
    first_months=("{n} premiers mois", "premiers {n} mois"),
    until=words("à, clos, clos fin, jusqu'à, achevés, clos en, clos le"),
    year_word=words("an, ans, année, années"),
    fiscal=words("exercice, l'exercice, son exercice, exercice fiscal, l'exercice fiscal, son exercice fiscal"),
    ends=words("fin, la fin, fin de, à la fin"),
    deadlines=words("d'ici, d'ici à, à l'horizon, avant"),
    in_words=words("""
        en, dès, début, pour, année, l'année, mi, de, et, à, entre, l'ensemble de, sur l'ensemble de, pour l'ensemble
        de, sur, au titre de, au cours de, courant
    """),
    since=words("depuis, depuis l'année"),
    same_period=words("""
        la même période, le même trimestre, même période, même trimestre, même semestre, mêmes mois
    """),
    ago=(
        "il y a {n} mois",
        "{n} mois plus tôt",
    ),
    year_ago=words("""
        un an plus tôt, un an auparavant, un an avant, il y a un an, la même période de l'an dernier, la même période
        l'an dernier, la même période de l'année précédente, la même période un an plus tôt, la même période de l'an passé,
        le même trimestre de l'an dernier, le même trimestre de l'année précédente, la même période de l'année dernière,
        l'année précédente, l'année d'avant
    """),
    upcoming=words("prochain"),
    after=words("après, plus tard"),
    before=words("avant, plus tôt, auparavant"),
    units=integers("""
        1: jour, jours
        7: semaine, semaines
    """),
    over=words("sur, pendant, au cours des, durant, en l'espace de"),
)

BUSINESS = Business(
    concepts=listed("""
        revenue: chiffre d'affaires, chiffres d'affaires, ventes, revenu, revenus, recettes, encaissé, facturé,
            chiffre d'affaires net, ca, revenus nets
        annualised-revenue: chiffre d'affaires annualisé, chiffre d'affaires annuel récurrent, revenu annualisé,
            revenus annualisés, revenu annuel récurrent, revenus récurrents annuels, recettes annualisées
        revenue-forecast: chiffre d'affaires attendu, prévision de chiffre d'affaires, chiffre d'affaires prévu
        gross-profit: marge brute, bénéfice brut
        operating-income: résultat opérationnel, bénéfice opérationnel, résultat d'exploitation,
            bénéfice d'exploitation, profit opérationnel, ebit, résultat opérationnel courant,
            résultat d'exploitation courant, bénéfice opérationnel courant, bénéfices opérationnels
        operating-loss: perte opérationnelle, perte d'exploitation, pertes opérationnelles
        pretax-income: bénéfice avant impôts, bénéfice imposable, résultat avant impôts, bénéfice avant impôt
        pretax-loss: perte avant impôts, perte avant impôt
        net-income: résultat net, bénéfice net, bénéfice*, profit, profits, gagné, bénéfices nets, profit net,
            bénéficiaire, gagner, dans le vert, profits nets, excédent
        net-loss: perte nette, perte*, a perdu, ont perdu, perdu, pertes nettes, déficit net, dans le rouge,
            a accusé une perte, perdait, perdra
        adjusted-net-income: résultat net ajusté, bénéfice net ajusté
        ebitda: ebitda, excédent brut d'exploitation
        earnings-per-share: bénéfice par action, résultat par action
        gross-margin: taux de marge brute, marge brute
        operating-margin: marge opérationnelle, marge d'exploitation
        net-margin: marge nette
        research-spending: recherche et développement, dépenses de recherche, recherche
        revenue-growth: croissance du chiffre d'affaires, croissance organique
        provision: provision, provisions, provisionné, mis de côté, provisionner, a provisionné
        orders: commandes, prises de commandes, prise de commandes, commandes nouvelles, prises d'ordres
        order-book: carnet de commandes, carnets de commandes
        contract-value: contrat, contrat de, marché, accord, commande, contrat d'une valeur de,
            contrat d'un montant de, accord portant sur, portant sur
        infrastructure-contracts: contrats d'infrastructure, accords d'infrastructure, contrats d'infrastructures
        capital-commitment: engagements de capitaux, engagements, s'est engagée à dépenser, s'est engagé à dépenser,
            engagement de capitaux, s'engage à dépenser, engagements d'investissement, engagée à investir,
            engagé à investir, promis de dépenser, engagements de dépenses, à dépenser, de dépenses
        capital-expenditure: dépenses d'investissement, investissements, investir, dépenses d'équipement
        investment-plan: plan d'investissement, programme d'investissement, compte investir, va investir, investira,
            prévoit d'investir, investir, investissements, l'investissement, investissement
        investment: investissement, l'investissement, a coûté, coût du projet, projet, usine, coûté, coûtera, coût,
            chantier, a nécessité
        amount-spent: dépensé, de dépenses, dépenses, a dépensé
        cash-burn: consommé, brûlé, consommation de trésorerie
        free-cash-flow: flux de trésorerie disponible, cash-flow libre, flux de trésorerie libre
        operating-cash-flow: flux de trésorerie opérationnel, flux de trésorerie d'exploitation
        debt: dette, dettes, endettement
        net-debt: dette nette, endettement net
        long-term-debt: dette à long terme
        debt-to-ebitda: fois l'ebitda, fois son ebitda
        cash: trésorerie, liquidités
        total-assets: actif total, total du bilan, total de bilan
        equity: capitaux propres, fonds propres
        assets-under-management: actifs sous gestion, encours, sous gestion, gère
        market-value: capitalisation boursière, capitalisation, valeur boursière, vaut en bourse, pèse en bourse,
            en bourse, vaut, pèse, valeur en bourse
        valuation: valorisation, valorise, valorisée, valorisé, évaluée, évalué, a été évaluée, valorisant,
            valorisée à, évaluée à, valorise l'entreprise, valorise la société, valorisation de, valorisés, estimé,
            estimée
        amount-raised: levée de fonds, levée, lever, levé, a levé, tour de table, levée de, lève, lèvent, levé auprès,
            levées, augmentation de capital, lever des fonds
        total-funding: réuni, levé au total, total levé, aura réuni, a réuni, fonds levés, levé depuis sa création
        amount-invested: investi, a investi, apporté, a apporté, apporte, misé, souscrit, injecté, injecte
        stake: participation, part du capital, détient, possède, parts, du capital, détenu, détenue, actionnaire
        state-stake: l'état, détient, l'état détient, participation de l'état, l'état possède, part de l'état
        share-price: l'action, le titre, cours de l'action, cours de bourse, l'action a clôturé, titre, action
        ipo-price: prix d'introduction
        shares-outstanding: actions en circulation
        dividend: dividende, dividendes
        interim-dividend: acompte sur dividende, dividende intérimaire, acompte
        buyback: rachat d'actions, rachats d'actions, programme de rachat
        acquisition-price: acquisition, rachat, rachète, racheté, racheter, acquis, achète, acheté, reprise, reprend,
            reprendre, s'offre, rachat de, opération, transaction, va payer, cession, vend, cède
        employees: salariés, employés, emploie, effectif, effectifs, collaborateurs, personnes employées,
            postes de travail
        job-cuts: suppressions de postes, suppressions d'emplois, suppression de, suppression d'emplois, supprimer,
            supprime, supprimera, licenciements, postes, emplois supprimés
        users: utilisateurs, usagers
        customers: clients, clientes, clientèle, consommateurs, clients touchés, assurés
        subscribers: abonnés, abonné, abonnées
        passengers: passagers, voyageurs
        deliveries: livraisons, livré, livrés, livrées, livrer, livre
        production: production, produit, produisent, produire, a produit, tonnes produites
        fleet: flotte, navires, avions, appareils
        stores: magasins, boutiques, points de vente, agences, restaurants, supermarchés, hypermarchés, établissements
        capacity: capacité totale, capacité, puissance installée, puissance, parc
        capacity-planned: installer encore, d'installer encore, prévoit d'installer, installer
        households-supplied: foyers, ménages, alimentera, alimenter
        payment-volume: volume de paiements, paiements traités, volume des paiements, paiements
        market-size: marché mondial, marché de, taille du marché
        market-share: part de marché, parts de marché
        largest-customer-share: des ventes, plus gros client, le plus gros, premier client
        renewable-share: part des renouvelables, part des énergies renouvelables, renouvelables
        fine: amende, amendes, sanction, devront verser, devra verser, devra payer, amende record, condamné, condamnée,
            pénalité, pénalités, infligé, inflige, astreinte
        settlement: accord à l'amiable, transaction, règlement amiable, accord transactionnel
        damages-claimed: dommages et intérêts, dommages-intérêts, réclame
        customer-redress: rembourser, remboursements, indemnisation, dédommagement, restituer, remboursés, remboursées,
            rembourser les clients, seront remboursés
        price: prix, coûte, tarif, coûtera, coût, vendu, vendue
        drug-price: prix du traitement, prix du médicament, traitement
        transfer-fee: transfert, indemnité, indemnité de transfert, recrutement, s'offre, a recruté, transféré,
            transfert de, prix du transfert, signé, pour un montant de, s'engage
        transfer-add-ons: bonus, en bonus, de bonus, primes
        release-clause: clause libératoire
        gdp: économie, richesse, pib, pèse, produit intérieur brut, produit intérieur brut (pib)
        gdp-per-capita: pib par habitant
        gdp-growth: économie, croissance, croître, croissance du pib, économie a progressé, économie a crû,
            pib a progressé, économie progressé, pib a reculé, progressé, recul du pib, s'est contractée
        gdp-growth-forecast: économie, croissance, croître, prévision de croissance, croissance attendue,
            croissance prévue, prévisions de croissance
        inflation: inflation, prix à la consommation, hausse des prix
        core-inflation: inflation sous-jacente
        unemployment-rate: taux de chômage, chômage, taux de sans-emploi
        unemployed: chômeurs, demandeurs d'emploi
        policy-rate: taux directeur, taux d'intérêt directeur, taux de dépôt, principal taux, taux directeurs,
            taux d'intérêt, taux
        population: population, habitants
        area: superficie, surface
        minimum-wage: salaire minimum, salaire minimal, smic, salaire horaire minimum
        public-debt: dette publique, endettement public, endettement de l'état, dette
        public-debt-to-gdp: dette publique, ratio d'endettement
        budget-spending: dépenses, dépenses publiques, budget, crédits
        budget-revenue: recettes, recettes fiscales, ressources
        budget-deficit: déficit, déficit public, déficit budgétaire, trou
        budget-surplus: excédent, excédent budgétaire
        budget-deficit-to-gdp: déficit, déficit public
        trade-deficit: déficit commercial
        trade-surplus: excédent commercial
        exports: exportations, exporté, ventes à l'étranger
        imports: importations, importé
        interest-payments: charge de la dette, intérêts de la dette
        state-loan: prêt de l'état, prêt public, prêt garanti
        repayment: remboursement, remboursé
        accounts-frozen: comptes gelés, gelé
        segment-revenue: chiffre d'affaires de la division, ventes de la division
        adjusted-ebitda: ebitda ajusté
        ebitda-margin: marge d'ebitda
        net-debt-target: dette nette reculerait, dette nette devrait, dette nette tomberait
        offer-price: par action, offre
        hires: recruter, recrutera, recrutements, embauches, embaucher, recrute, embauche
        transfer-spending: dépenses de transferts
    """),
    nominals=meanings("""
        company: la société, l'entreprise, le groupe, la startup, la start-up, la jeune pousse, le constructeur, la firme,
            la compagnie, l'éditeur, le distributeur, le fabricant, la banque, l'assureur, l'opérateur, le producteur,
            l'équipementier, le concepteur, le géant, le spécialiste, la maison, le club, l'armateur, la plateforme,
            l'énergéticien, le laboratoire, l'industriel, le transporteur, l'enseigne, du groupe, de la société,
            de l'entreprise, au groupe, du club
        country: le pays, le royaume, la république, l'île, le gouvernement, du pays
        institution: la banque centrale, le régulateur, le ministère, la commission, l'autorité
    """),
    pronouns=meanings("""
        company: il, elle, ils, elles, son, sa, ses, leur, leurs
    """),
    of=words("de, du, d', des, de la, de l', chez, pour, par"),
    aside=words("avec, par, contre, à, chez, sur, dans, comme, après, dont, face à"),
    rises=words("""
        progressé, progresse, progression, augmenté, augmente, augmentation, hausse, bondi, bondit, bond, grimpé,
        grimpe, crû, croît, accru, monté, monte, relevé, gagné, gagne, montée, envolé, s'est accru, doublé, élargi,
        accrue, augmentera, augmenteront, progressera, grimpera, croîtra, monter, augmenter, progresser, grimper,
        remonté, remonte, remontée, accélère, accéléré, élargit, élargie
    """),
    falls=words("""
        baissé, baisse, reculé, recule, recul, chuté, chute, diminué, diminue, diminution, tombé, tombe, réduit,
        abaissé, replié, repli, réduite, plongé, contracté, baissera, reculera, diminuera, ralentira, ralentir,
        ralenti, ralentit, passerait, baisser, diminuer, reculer, tombera, ramène, ramener, ramènera, réduira,
        dégringolé, abaissée, redescendu, fléchi, fléchit
    """),
    moves=words("passé, passe, passée, passés, passera, passeront, passant, porté, portée, ramené, ramenée"),
    contrast=words("""
        contre, par rapport à, par rapport aux, au lieu de, après, face à, comparé à, contre les
    """),
    to=words("""
        à, à un, pour atteindre, jusqu'à, pour s'établir à, atteignant, atteint, aux, contre lesquels, au, à près de,
        à environ, à plus de
    """),
    origin=words("contre, par rapport à, par rapport aux, au lieu de, après, face à, comparé à, contre les"),
    by=words("de, d'environ, d'"),
    more=words("de plus, de mieux, de hausse, supérieur, supérieure, en plus"),
    less=words("de moins, de baisse, inférieur, inférieure, en moins"),
    than=words("que, qu', que les, qu'un, que l', que le, par rapport, par rapport aux, par rapport à"),
    multiples={
        "doublé": "2", "double": "2", "doublant": "2", "triplé": "3", "triple": "3", "quadruplé": "4", "quadruple": "4",
        "deux fois plus": "2", "trois fois plus": "3", "divisé par deux": "0.5", "multiplié par deux": "2",
        "multiplié par trois": "3",
    },
    forecast=words("""
        prévoit, prévoient, attend, attendent, attendu, attendue, espère, espèrent, compte, vise, table, prévision, prévisions,
        objectif, ambition, devrait, devraient, projette, envisage, anticipe, prévu, prévue, sera, seront
    """),
    past=words("jusqu'à, jusqu'en, auparavant, jusqu'alors, précédemment, autrefois, jusqu'au"),
    respectively=words("respectivement"),
    total=words("au total, en tout, un total de, à ce jour, cumulé, depuis sa création, au cumul"),
    part=words("dont, y compris, parmi lesquels, parmi lesquelles"),
    whole=words("""
        le secteur, l'industrie, le marché, les investisseurs, les entreprises, les analystes, le monde, mondial, mondiale,
        les géants, les banques, la filière
    """),
)  # fmt: skip
