"""French: France, Canada, Switzerland, Belgium and elsewhere."""

from __future__ import annotations

from checkers.languages._cldr import numbers
from checkers.languages._words import codes, comparators, decimals, few, integers, meanings, spaced, words
from checkers.languages.cldr import fr as _cldr
from checkers.languages.speech import fr as _speech
from checkers.languages.terms import fr as _terms
from checkers.model.language import Language, Typography

_NUMBERS = numbers(
    _cldr.DATA,
    "fr",
    cardinals=integers("""
        0: zéro
        1: un, une
        2: deux
        3: trois
        4: quatre
        5: cinq
        6: six
        7: sept
        8: huit
        9: neuf
        10: dix
        11: onze
        12: douze
        13: treize
        14: quatorze
        15: quinze
        16: seize
        20: vingt, vingts
        30: trente
        40: quarante
        50: cinquante
        60: soixante
        70: septante
        80: huitante, octante
        90: nonante
        100: cent, cents
    """),
    articles=words("un, une"),
    alone=words("cent, mille"),
    joiners={"et": 10},
    vigesimal=True,
    points=words("virgule"),
    denominators=integers("""
        2: demi, demie, demis, moitié
        3: tiers
        4: quart, quarts, quatrième, quatrièmes
        5: cinquième, cinquièmes
        6: sixième, sixièmes
        7: septième, septièmes
        8: huitième, huitièmes
        9: neuvième, neuvièmes
        10: dixième, dixièmes
        20: vingtième, vingtièmes
        100: centième, centièmes
        1000: millième, millièmes
    """),
    denominator_endings=dict.fromkeys(("ième", "ièmes", "ieme", "iemes"), "e"),
    ordinals=integers("""
        1: unième, unièmes
        2: deuxième, deuxièmes
        3: troisième, troisièmes
        4: quatrième, quatrièmes
        5: cinquième
        6: sixième
        7: septième
        8: huitième
        9: neuvième
    """),
    joined=frozenset({1, 11}),
    ratios=words("sur"),
    halves=words("moitié"),
    additions=decimals("""
        0.5: et demi, et demie
        0.25: et quart, et un quart
        0.75: et trois quarts
    """),
    collectives=integers("""
        12: douzaine
        1000: millier
    """),
    rounded=integers("""
        10: dizaine
        15: quinzaine
        20: vingtaine
        30: trentaine
        40: quarantaine
        50: cinquantaine
        60: soixantaine
        100: centaine
    """),
    vague=integers("""
        10: dizaines
        12: douzaines
        20: vingtaines
        100: centaines
        1000: milliers
        1000000: millions
        1000000000: milliards
        1000000000000: billions
    """),
    few=few("""
        2 9: plusieurs, quelques
    """),
    negatives=words("moins, négatif, négative"),
    # CLDR ends at 10^14 and has neither the newsroom's short forms nor the older "mil".
    magnitudes=integers("""
        3: mille, mil
        15: billiard, billiards
        18: trillion, trillions
        21: trilliard, trilliards
    """),
    abbreviations=integers("""
        3: K, k
        6: M, Mio, mio
        9: Md, Mds, md, mds, Mrd, Mrds, mrd, G
    """),
    comparators=comparators("""
        more-than: plus de, plus d', plus que, supérieur à, supérieure à, supérieurs à, supérieures à, plus grand que, plus grande que, plus haut que, plus haute que, plus élevé que, plus élevée que, supérieures aux, supérieurs aux,
            au-dessus de, au-delà de, dépasse, dépassent, dépassant, dépassait, dépassé, dépassé les,
            dépasse les, excède, excédant, excédant les, davantage que, supérieur aux, supérieure aux,
            dépasse désormais, dépasse déjà, dépassait déjà, franchi
        at-least: au moins, au minimum, minimum, pas moins de, pas moins d', à partir de, dès, un minimum, supérieures ou égales à, supérieurs ou égaux à, égal ou supérieur à, égale ou supérieure à
            de, au bas mot, supérieur ou égal à, supérieure ou égale à, plus de ou égal à
        less-than: moins de, moins d', inférieur à, inférieure à, inférieurs à, inférieures à, en dessous, plus petit que, plus petite que, plus bas que, plus basse que, inférieures aux, inférieurs aux
            de, au-dessous de, sous la barre des, sous, sous les, sous la barre de, inférieur aux
        at-most: au plus, au maximum, maximum, un maximum de, jusqu'à, jusqu'aux, pas plus de, pas plus, inférieures ou égales à, inférieurs ou égaux à, égal ou inférieur à, égale ou inférieure à
            d', tout au plus, ne dépassant pas, ne dépasse pas, ne dépasse pas les, n'excédant pas,
            inférieur ou égal à, inférieure ou égale à, dans la limite de
        about: environ, près de, près d', quelque, autour de, aux alentours de, aux environs de, à peu
            près, approximativement, presque, quasiment, à hauteur de, de l'ordre de, estimé à, estimée à,
            estimés à, estimées à, avoisinant, avoisinant les, avoisine, avoisine les, frôle, frôle les,
            frôlant, proche de, proches de, plus ou moins, à quelque
        exactly: exactement, précisément, tout juste, pile
    """),
    during=words("sous, dès, à partir de"),
    comparators_after=comparators("""
        at-least: au moins, au minimum, ou plus, et plus, ou davantage, minimum, au bas mot
        at-most: au plus, au maximum, ou moins, maximum, tout au plus
        about: environ, à peu près, approximativement, ou presque
    """),
    ranges=(
        ("entre", "et"),
        ("de", "à"),
        ("", "à"),
        ("", "ou"),
        ("d'", "à"),
        ("entre les", "et les"),
        ("entre le", "et le"),
        ("compris entre", "et"),
    ),
    bound_links=words("et, mais"),
    currencies=codes("""
        USD CAD AUD: $, dollar, dollars
        USD: billet vert, dollars américains, dollar américain, dollars us, dollars étasuniens
        CHF XOF XAF: franc, francs
        FRF CHF: ff
        XOF XAF: franc cfa, francs cfa
        GBP EGP LBP SYP: livre, livres
        JPY CNY: ¥
        JPY: yen, yens
        CNY: yuan, yuans, renminbi
        EUR: euro, euros
        ILS: shekel, shekels
        UAH: hryvnia, hryvnias
        XBT: bitcoin, bitcoins
    """),
    minors=codes("""
        EUR USD CAD: centime, centimes, cent, cents
        GBP: penny, pence, pennies
    """),
    units=meanings("""
        percent: %, pour cent, pourcent, pour-cent, p. cent, p.c., pc
        percentage-point: point de pourcentage, points de pourcentage, point de %, points de %, pp
        basis-point: point de base, points de base, pb, pdb
        point: point, points
        person: personne, personnes, habitant, habitants, hab., gens, individu, individus, âmes
        year: an, ans, année, années
        month: mois
        week: semaine, semaines
        day: jour, jours, journée, journées
        hour: heure, heures
        minute: minute, minutes, min
        second: seconde, secondes
        decade: décennie, décennies
        century: siècle, siècles
        quarter: trimestre, trimestres
        kilometer: km, kilomètre, kilomètres
        meter: mètre, mètres
        square-kilometer: km2, km², kilomètre carré, kilomètres carrés
        square-meter: m2, m², mètre carré, mètres carrés
        cubic-meter: m3, m³, mètre cube, mètres cubes
        hectare: ha, hectare, hectares
        tonne: t, tonne, tonnes
        kilogram: kg, kilo, kilos, kilogramme, kilogrammes
        gram: gramme, grammes
        liter: litre, litres
        barrel: baril, barils
        degree: degré, degrés
        celsius: degré celsius, degrés celsius, °c
        kilometer-per-hour: km/h, kilomètre-heure, kilomètres-heure, kilomètres à l'heure, kilomètres par heure
        employee: employé, employés, employée, employées, salarié, salariés, salariée, salariées
        job: emploi, emplois
        share: action, actions
        death: mort, morts, décès
        user: utilisateur, utilisateurs
        customer: client, clients
        company: entreprise, entreprises, société, sociétés
        country: pays
        vehicle: véhicule, véhicules
        car: voiture, voitures
        house: maison, maisons
        time: fois
        child: enfant, enfants
        woman: femme, femmes
        man: homme, hommes
        student: étudiant, étudiants
        vote: voix, vote, votes
        member: membre, membres
        page: page, pages
        store: magasin, magasins
        plant: usine, usines
        aircraft: avion, avions
        chip: puce, puces
        megawatt: mégawatt, mégawatts
        gigawatt: gigawatt, gigawatts
        kilowatt-hour: kilowattheure, kilowattheures, kilowatt-heure
        megawatt-hour: mégawattheure, mégawattheures
        terawatt-hour: térawattheure, térawattheures
    """),
    linkers=words("de, d', des, du"),
    fillers=words("""
        prochain, prochains, prochaine, prochaines, dernier, derniers, dernière, dernières, nouveau, nouveaux,
        nouvelle, nouvelles, autre, autres, petit, petits, petite, petites, grand, grands, grande, grandes,
        premier, premiers, première, premières, long, longs, longue, longues, jeunes, bons, bonnes,
        principaux, principales, anciens, anciennes, gros, grosses, seuls, seules, supplémentaires
    """),
    per=words("par, l', la, le, chaque, /"),
    ordinal_suffixes=words("er, re, ère, e, è, ème, eme, ième, nd, nde, ers, es, èmes"),
    labels=words("""
        n°, no, numéro, page, pages, p., article, articles, art., chapitre, chap., tome, vol., volume, salle,
        chambre, vol, ligne, rue, boulevard, bd, avenue, av., bp, cedex, figure, fig., tableau, annexe,
        version, alinéa, section, lot, modèle, tél, tél., téléphone, fax, isbn, route, département, catégorie,
        phase, étape, top, groupe, saison, épisode, quai, porte, lycée, air, niveau, type, classe, loi,
        règlement, directive, décret, formule, euro
    """),
    year_words=words("""
        en, depuis, année, années, l'an, an, dès, avant, après, jusqu'en, fin, début, mi, de l'année, été,
        hiver, printemps, automne, horizon, d'ici, exercice, millésime, vers, courant, courants
    """),
    clock=words("heures du matin, heures du soir"),
    changes=words("""
        passe, passer, passé, passée, passés, passant, passent, progressé, progresse, augmenté, augmente,
        augmentation, baissé, baisse, chuté, chute, recul, reculé, recule, bondi, bondit, hausse, monté,
        monte, ramené, ramène, ramener, relevé, relève, relever, réduit, réduire, diminué, diminue, grimpé,
        grimpe, abaissé, abaisse, porté, porte, porter
    """),
    after_words=words("après, avant, plus tard, plus tôt, auparavant, durant, seulement, de plus"),
)

_TYPOGRAPHY = Typography(
    group="\u202f",
    decimal=",",
    scale_words={6: ("million", "millions"), 9: ("milliard", "milliards")},
    singular_below_two=True,
    currency_names={
        "USD": ("dollars", "de dollars"),
        "EUR": ("euros", "d'euros"),
        "GBP": ("livres sterling", "de livres sterling"),
        "CHF": ("francs suisses", "de francs suisses"),
        "JPY": ("yens", "de yens"),
        "CNY": ("yuans", "de yuans"),
        "CAD": ("dollars canadiens", "de dollars canadiens"),
    },
)

_FUNCTION_WORDS = spaced("""
    le la les de des du un une et est en que qui dans pour par sur pas plus au aux ce cette ces il elle ils elles
    on nous vous je ne se son sa ses leur leurs avec sont été être avoir ont mais ou où comme si tout tous toute
    sans sous même aussi fait après avant entre depuis très bien deux dont lors cela celui celle ceux encore selon
    était avait peut peuvent moins contre chez vers ainsi autres autre déjà alors car donc quand notre votre
    jamais rien c qu d l n s j y ans jour
    """)

LANGUAGE = Language(
    tag="fr",
    name="French",
    function_words=_FUNCTION_WORDS,
    letters="àâæçéèêëîïôœùûüÿ",
    prose=_speech.PROSE,
    speech=_speech.SPEECH,
    titles=_speech.TITLES,
    typography=_TYPOGRAPHY,
    numbers=_NUMBERS,
    calendar=_terms.CALENDAR,
    business=_terms.BUSINESS,
)
