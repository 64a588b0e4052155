"""Cues, sources and offices in French."""

from __future__ import annotations

from checkers.languages.speech._forms import forms, genders, lines, listed, merged, offices, words
from checkers.model.language import Cue, Prose, Speech, Titles

_ER = "e ent ait aient a èrent era eront"
_STATE = """
    déclar affirm ajout indiqu expliqu précis soulign assur estim not confi racont répliqu signal martel rétorqu
    révél rapport rappel avanc annonc confirm témoign lanc résum observ remarqu insist répét interrog demand plaid
    consid jug argu écri conclu préten argument détaill allégu évoqu spécifi certifi jur admo exclam murmur cri
    lâch nuanc tempér ironis plaisant modér recommand relat commen avou
""".split()
_STATE_STEMS = " ".join(stem for stem in _STATE if stem not in ("consid", "écri", "conclu", "préten", "admo", "commen"))
_QUOTE_STEMS = """
    dénonc critiqu fustig regrett déplor salu vant condamn balay invit réclam exig raill pest tonn soupir balbuti
    hurl chuchot souffl appel moqu félicit accus cit gliss martel inquiét étonn indign alarm rejet écart
    promett pari désign amus insinu gromm marmonn gémi éclat coup
"""
_THINK_STEMS = "pens suppos espér craign redout escompt tabl préconis imagin anticip"
_IRREGULAR = """
    dit disent disait disaient dirent dira diront écrit écrivent écrivait écrivit écrira répond répondent répondit
    répondait répondra reconnaît reconnaissent reconnut reconnaissait admet admettent admettait admit soutient
    soutiennent soutenait soutint maintient maintiennent maintint prétend prétendent prétendait prétendit avertit
    avertissent avertissait prévient préviennent prévint conclut concluent concluait reprend reprend reprit reprenait
    fait-on considère considèrent considérait suggère suggèrent suggérait réitère réitèrent révèle révèlent rappelle
    rappellent confie poursuit poursuivit poursuivait poursuivent convient convint renchérit renchérissent ajoute
    objecte intervient répète répètent insère énonce commence commença conteste écria écrie
    fit continua continue acheva achève interrompit apprend
"""
_PARTICIPLES = """
    dit écrit répondu reconnu admis soutenu maintenu prétendu averti prévenu conclu repris poursuivi convenu renchéri
    considéré suggéré réitéré révélé rappelé répété fait laissé commencé contesté
"""

_FINITE = merged(
    listed(
        Cue.CALL, "qualifie qualifient qualifiait qualifiaient qualifia décrit décrivent décrivait décrivit dépeint"
    ),
    listed(Cue.CALL, "surnomme surnomment surnommait baptise baptisent traite traitent définit définissent taxe"),
    listed(Cue.THINK, "croit croient croyait croyaient prévoit prévoient prévoyait prévoyaient attend attendent"),
    listed(Cue.THINK, "craint craignent craignait craignaient attendait attendaient"),
    listed(Cue.SHOW, "montre montrent montrait montraient démontre démontrent fait-il prouve prouvent établit"),
    forms(Cue.STATE, _STATE_STEMS, _ER),
    listed(Cue.STATE, _IRREGULAR),
    forms(Cue.THINK, _THINK_STEMS, _ER),
    listed(Cue.THINK, "espère espèrent"),
    forms(Cue.QUOTE, _QUOTE_STEMS, _ER),
    listed(Cue.QUOTE, "promet promettent promettait promit défend défendent revendique revendiquent"),
)
_PERFECT = merged(
    listed(Cue.CALL, "qualifié décrit dépeint surnommé baptisé traité défini taxé"),
    forms(Cue.STATE, _STATE_STEMS, "é"),
    listed(Cue.STATE, _PARTICIPLES),
    forms(Cue.THINK, _THINK_STEMS, "é"),
    listed(Cue.THINK, "cru prévu craint"),
    listed(Cue.SHOW, "montré démontré prouvé établi"),
    forms(Cue.QUOTE, _QUOTE_STEMS, "é"),
    listed(Cue.QUOTE, "promis défendu revendiqué"),
)
_GERUNDS = merged(
    forms(Cue.STATE, _STATE_STEMS, "ant"),
    listed(Cue.STATE, "disant écrivant répondant reconnaissant soutenant avertissant concluant annonçant avançant"),
    listed(Cue.STATE, "rappelant poursuivant considérant suggérant lançant révélant"),
)

SPEECH = Speech(
    finite=_FINITE,
    perfect=_PERFECT,
    gerunds=_GERUNDS,
    auxiliaries=words("a ont avait avaient aurait auraient ai avons aura ayant"),
    light=words("""
        également aussi ensuite encore toutefois cependant notamment déjà d'ailleurs même ainsi simplement clairement
        d'abord enfin ajouté récemment publiquement pourtant néanmoins surtout finalement lui leur m' m me nous vous l'
        y en se s' t' te alors aussitôt vivement fermement plus tôt tard
    """),
    blockers=words(
        "n' ne pas été jamais rien être est sont était étaient sera serait soit peut pourrait doit devrait à de"
    ),
    that=words("que qu'"),
    how=words("comment pourquoi combien si"),
    according=lines(
        "selon, d'après, de l'avis de, de l'aveu de, aux dires de, aux yeux de, aux yeux du, aux yeux des, à en croire, de source"
    ),
    whence=lines(
        "selon lesquelles, selon lesquels, selon laquelle, selon lequel, selon qui, d'après lequel, d'après laquelle"
    ),
    as_says=words("comme ainsi"),
    voices=lines("par la voix de, par la voix d', par la bouche de, par l'intermédiaire de, par l'intermédiaire d'"),
    pronouns={"il": "m", "elle": "f", "ils": "p", "elles": "p", "on": "p", "je": "m", "lui": "m"},
    inversions={
        "-t-il": "m",
        "-t-elle": "f",
        "-t-on": "p",
        "-il": "m",
        "-elle": "f",
        "-ils": "p",
        "-elles": "p",
        "-on": "p",
        "-je": "m",
        "-t-ils": "p",
        "-t-elles": "p",
    },
    relatives=words("qui lequel laquelle lesquels lesquelles dont où"),
    demonstratives=words("cela ceci ça ce c' celui celle ceux celles ci tout rien"),
    determiners=words("""
        le la l' les un une des ce cet cette ces son sa ses leur leurs notre nos mon ma mes deux trois plusieurs certains
        certaines quelques chaque aucun tous toutes du au aux
    """),
    articles=words("un une"),
    of=words("de d' du des"),
    prepositions=words("""
        à au aux dans lors pendant durant devant sur en par avec sans auprès depuis après avant via vers chez à contre pour
        sous face au cours suite
    """),
    times=words(
        "lundi mardi mercredi jeudi vendredi samedi dimanche hier aujourd'hui demain matin soir midi après-midi mois semaine année récemment jour nuit veille"
    ),
    conjunctions=words("et ou mais puis"),
    barriers=words("""
        que qu' quand lorsque lorsqu' alors après si comme car parce tandis puisque puisqu' pendant depuis dont où qui
        afin pour sans avant
    """),
    asides=lines("alors que, alors qu', ce qui, ce que, ce dont"),
    appositions=words(
        "longue long daté datée publié publiée remis remise âgé âgée rendu rendue transmis transmise cité citée"
    ),
    forecasters=words("""
        analystes analyste économistes économiste experts expert investisseurs observateurs spécialistes marché marchés
        courtiers prévisionnistes
    """),
    sources=words("""
        responsables responsable source sources dirigeants dirigeant personnes personne groupe entreprise société compagnie
        firme startup start-up banque ministère gouvernement présidence syndicat syndicats association autorité régulateur
        tribunal cour parquet police porte-parole critiques opposition avocat avocats journal quotidien agence institut
        organisation fédération parti député députés ministre ministres directeur directrice président présidente patron
        patronne auteur auteurs chercheurs constructeur fabricant éditeur cabinet commission conseil état elle-même
        plaignants médias presse constat conclusions
    """),
    documents=words("""
        rapport étude document documents dépôt décision communiqué enquête sondage données chiffres note mémo lettre
        courriel billet texte statistiques estimations informations bilan présentation
    """),
    elisions=words("l d n s j t m c qu jusqu lorsqu puisqu quoiqu"),
    name_particles=words("de du des d' la le von van der di da"),
    to=words("de d'"),
    vows=words("promet promettent promettait promit promis"),
    causatives=words("fit fait font faisait firent fera laisse laissé laissa laissent laissait laissant"),
    infinitives=("er", "ir", "oir", "dre", "tre", "ire"),
    resumes=words("ne n' sera seront est sont a ont va vont doit devra devrait pourrait se s'"),
    negations=words("pas jamais aucun aucune rien personne ni sans non nul nulle guère"),
    weightless=words("""
        le la les l un une des du de d à au aux et que qu qui ce c cela ça ne n y en est sont était étaient être été a ont
        avait ai avons bien donc alors aussi très vraiment euh ben oui voilà dans se s
    """),
)

PROSE = Prose(
    abbreviations=frozenset(
        "m mm mme mlle mmes dr me pr st ste inc corp ltd co cie etc cf p.-d.g av env jr sr".split()
    ),
    numbered=frozenset("no n° art vol p fig".split()),
    byline=("par", "de notre correspondant", "propos recueillis par", "rédigé par", "(par"),
    caption=("photo", "crédit photo", "image", "crédit", "photo d'archives", "légende", "illustration"),
)

TITLES = Titles(
    offices=offices("""
chief executive officer: directeur général, directrice générale, pdg, p-dg, patron, patronne, président-directeur général, présidente-directrice générale, président directeur général, dg, dirigeant, dirigeante, administrateur délégué, administratrice déléguée, directeur exécutif, directrice exécutive
chief financial officer: directeur financier, directrice financière, chef des finances, cheffe des finances, responsable financier, responsable financière, directeur des finances, directrice des finances
chief operating officer: directeur des opérations, directrice des opérations, directeur d'exploitation, directrice d'exploitation
deputy chief executive officer: directeur général délégué, directrice générale déléguée, directeur général adjoint, directrice générale adjointe
chief technology officer: directeur technique, directrice technique, directeur de la technologie, directrice de la technologie
president: président, présidente
vice-president: vice-président, vice-présidente
founder: fondateur, fondatrice
co-founder: cofondateur, cofondatrice, co-fondateur, co-fondatrice
partner: associé, associée
managing partner: associé gérant, associée gérante
spokesperson: porte-parole
chair: président du conseil d'administration, présidente du conseil d'administration, président du conseil de surveillance, présidente du conseil de surveillance
prime minister: premier ministre, première ministre
minister: ministre
minister of the economy: ministre de l'économie
finance minister: ministre des finances
foreign minister: ministre des affaires étrangères
secretary of state: secrétaire d'état
general secretary: secrétaire général, secrétaire générale
governor: gouverneur, gouverneure
czar: tsar, tsarine, tzar
director: directeur, directrice
head: chef, cheffe
analyst: analyste
economist: économiste
chief economist: chef économiste, cheffe économiste, économiste en chef
head coach: entraîneur, entraîneuse, entraîneur principal
mayor: maire
chancellor: chancelier, chancelière
commissioner: commissaire
member of parliament: député, députée
senator: sénateur, sénatrice
lawyer: avocat, avocate
"""),
    honorifics=genders(m="m. m monsieur", f="mme mlle madame mme. mmes", none="dr dr. me maître pr pr. docteur"),
    gendered=genders(
        f="directrice présidente patronne fondatrice cofondatrice première cheffe sénatrice députée avocate gouverneure",
        m="directeur président patron fondateur cofondateur premier sénateur député avocat gouverneur",
    ),
    portfolios=words("ministre tsar tsarine tzar secrétaire commissaire chef cheffe"),
    at=words("chez"),
    fillers=words("actuel actuelle nouveau nouvelle célèbre"),
    former=words("ex ancien ancienne anciens anciennes ex-"),
)
