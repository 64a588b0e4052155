"""Cues, sources and offices in Spanish."""

from __future__ import annotations

from checkers.languages.speech._forms import forms, genders, lines, listed, merged, offices, words
from checkers.model.language import Cue, Prose, Speech, Titles

_AR = "a an ó aron aba aban ará arán"
_STATE_AR = """
    afirm declar señal explic asegur indic anunci inform coment confirm precis manifest destac añad replic recalc
    subray apunt aclar agreg argument relat insist reiter consider opin critic avanz detall matiz brome comunic
    revel alert cont lament ironiz sentenci dictamin pregunt contest coment expres justific asever plante resalt
    reconoc aleg apel remarc valor puntualiz zanj denunci suger repit ratific notific public
"""
_FINITE = merged(
    listed(
        Cue.CALL, "calificó calificaron califica califican describió describe describen definió define definen tildó"
    ),
    listed(Cue.CALL, "tachó tacha llamó llaman bautizó tilda calificaba describía definía tildaron"),
    listed(Cue.THINK, "espera esperan esperaba esperaban prevé prevén preveía preveían cree creen creía creyó estima"),
    listed(Cue.THINK, "estiman estimó estimaba calcula calculan calculó pronostica pronostican pronosticó vaticina"),
    listed(Cue.THINK, "teme temen temía piensa piensan pensaba confía augura vaticinó auguran"),
    listed(Cue.SHOW, "muestra muestran mostró revela revelan reveló refleja reflejan demuestra"),
    forms(Cue.STATE, _STATE_AR, _AR),
    listed(
        Cue.STATE,
        """
        dijo dijeron dice dicen decía decían dirá añadió añadieron añade añaden escribió escribieron escribe respondió
        respondieron responde reconoció reconocieron reconoce admitió admite admitieron sostuvo sostiene sostienen
        sostuvieron advirtió advierte advirtieron advierten mantiene mantuvo mantienen insistió insiste concluyó concluye
        recordó recuerda recordaron expuso expone sugirió sugiere repitió repite prosiguió prosigue refirió apostilló
        considera consideran consideró indica niega negó negaron cuenta contó cuentan ironizó prometió espetó
        resolvió defendió defiende defienden reiteró zanjó
    """,
    ),
    forms(
        Cue.QUOTE, "denunci lament critic reclam celebr rechaz censur elogi grit exclam murmur exig conden salud", _AR
    ),
    listed(Cue.QUOTE, "prometió promete prometen pidió pide piden exigió exige aplaudió instó"),
)
_PERFECT = merged(
    listed(Cue.CALL, "calificado descrito definido tildado tachado llamado"),
    listed(Cue.THINK, "estimado calculado pronosticado previsto"),
    forms(Cue.STATE, _STATE_AR, "ado"),
    listed(Cue.STATE, "dicho añadido escrito respondido reconocido admitido sostenido advertido insistido concluido"),
    listed(Cue.STATE, "expuesto sugerido repetido"),
)

SPEECH = Speech(
    finite=_FINITE,
    perfect=_PERFECT,
    gerunds=merged(
        forms(Cue.STATE, "afirm declar señal explic asegur indic anunci agreg argument insist subray destac", "ando"),
        listed(Cue.STATE, "diciendo añadiendo advirtiendo reconociendo"),
    ),
    auxiliaries=words("ha han había habían he hemos haya"),
    light=words("""
        también además luego después entonces ya sólo solo asimismo igualmente le les lo se me nos recientemente
        públicamente posteriormente finalmente ayer hoy así
    """),
    blockers=words("no nunca ser fue fueron era sido puede podría debe debería a de sin para ni"),
    that=words("que"),
    how=words("cómo si por-qué cuándo"),
    according=lines("según, de acuerdo con, a juicio de, en opinión de, en palabras de, al decir de, conforme a"),
    whence=lines("según la cual, según el cual, según las cuales, según los cuales"),
    as_says=words("según como tal"),
    voices=lines("por boca de, a través de su portavoz, en boca de"),
    pronouns={"él": "m", "ella": "f", "ellos": "p", "ellas": "p", "yo": "m", "nosotros": "p"},
    relatives=words("que quien quienes cual cuales cuyo cuya"),
    demonstratives=words("esto eso ello aquello lo"),
    determiners=words("""
        el la los las un una unos unas este esta estos estas ese esa su sus nuestro nuestra dos tres varios varias algunos
        algunas muchos cada ningún otro otra del al
    """),
    articles=words("un una unos unas"),
    of=words("de del"),
    prepositions=words("""
        a al en ante con por para tras durante desde hasta sobre entre sin contra mediante bajo hacia después antes
    """),
    times=words("""
        lunes martes miércoles jueves viernes sábado domingo ayer hoy mañana noche tarde semana mes año anoche madrugada
    """),
    conjunctions=words("y e o u pero ni sino"),
    barriers=words("que cuando mientras porque si aunque después antes como donde tras pues desde"),
    asides=lines("lo que, lo cual, mientras que"),
    appositions=words("publicado publicada fechado fechada difundido difundida"),
    forecasters=words("analistas analista economistas economista expertos experto inversores mercado observadores"),
    sources=words("""
        fuentes fuente empresa compañía grupo firma banco ministerio ministra ministro gobierno ejecutivo portavoz oposición
        sindicato sindicatos asociación autoridad autoridades policía fiscalía juez jueza magistrada magistrado tribunal
        audiencia supremo presidente presidenta director directora consejero consejera responsables responsable dirigentes
        abogado abogados abogada diario periódico agencia instituto comisión partido alcalde alcaldesa diputado diputada
        constructora farmacéutica fabricante organización vecinos testigos regulador club entidad patronal persona personas
    """),
    documents=words(
        "informe documento documentos estudio comunicado encuesta sentencia datos cifras resolución nota carta"
    ),
    name_particles=words("de la del los las y van von da"),
    null_subject=True,
    vows=words("prometió promete prometen"),
    causatives=words("hizo hace hacen hicieron dejó deja"),
    infinitives=("ar", "er", "ir", "arse", "erse", "irse"),
    resumes=words("no será serán es son ha han va van se debe puede podría"),
    nouns=words(
        "acusación acusaciones afirmación temor temores promesa anuncio advertencia rumor rumores sospecha convicción"
    ),
    negations=words("no nunca jamás nada nadie ningún ninguno ninguna ni sin tampoco"),
    weightless=words("""
        el la los las lo un una unos unas de del al a y e que en es son era eran fue ser está están estaba ha han había he
        hemos ya muy pues bueno bien así entonces también eso esto este esta sí se realmente eh
    """),
)

PROSE = Prose(
    abbreviations=frozenset(
        "sr sra srta dr dra d dña ud uds inc corp ltd cía etc av prof lic ing gral ee.uu s.a s.l".split()
    ),
    numbered=frozenset("núm pág art vol p".split()),
    byline=("por", "texto:", "redacción de"),
    caption=("foto", "imagen", "crédito", "fotografía", "archivo"),
)

TITLES = Titles(
    offices=offices("""
chief executive officer: consejero delegado, consejera delegada, director ejecutivo, directora ejecutiva, director general, directora general, ceo, primer ejecutivo, primera ejecutiva, gerente general
chief financial officer: director financiero, directora financiera, jefe de finanzas, jefa de finanzas, director de finanzas, directora de finanzas, cfo
chief operating officer: director de operaciones, directora de operaciones
executive chairman: presidente ejecutivo, presidenta ejecutiva
president: presidente, presidenta
vice-president: vicepresidente, vicepresidenta
founder: fundador, fundadora
co-founder: cofundador, cofundadora
partner: socio, socia
spokesperson: portavoz, vocero, vocera
prime minister: primer ministro, primera ministra
minister: ministro, ministra
finance minister: ministro de hacienda, ministra de hacienda, ministro de finanzas, ministra de finanzas
minister of the economy: ministro de economía, ministra de economía
foreign minister: canciller, ministro de asuntos exteriores, ministra de asuntos exteriores
secretary of state: secretario de estado, secretaria de estado
general secretary: secretario general, secretaria general
governor: gobernador, gobernadora
czar: zar, zarina
director: director, directora
head: jefe, jefa, responsable
analyst: analista
economist: economista
chief economist: economista jefe, economista capo, capo economista, economista-chefe
judge: juez, jueza, magistrado, magistrada
head coach: entrenador, entrenadora, seleccionador
mayor: alcalde, alcaldesa
senator: senador, senadora
lawyer: abogado, abogada
"""),
    honorifics=genders(m="sr. sr señor don d.", f="sra. sra srta. señora doña dña.", none="dr. dra."),
    gendered=genders(
        f="directora presidenta consejera ministra fundadora gobernadora alcaldesa jefa primera senadora abogada jueza",
        m="director presidente consejero ministro fundador gobernador alcalde jefe primer senador abogado juez",
    ),
    portfolios=words("ministro ministra zar zarina secretario secretaria jefe jefa responsable"),
    fillers=words("actual nuevo nueva entonces"),
    former=words("ex exministro antiguo antigua expresidente ex-"),
)
