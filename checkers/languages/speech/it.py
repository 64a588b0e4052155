"""Cues, sources and offices in Italian."""

from __future__ import annotations

from checkers.languages.speech._forms import forms, genders, lines, listed, merged, offices, words
from checkers.model.language import Cue, Prose, Speech, Titles

_ARE = "a ano ò arono ava avano erà eranno"
_STATE_ARE = """
    afferm dichiar spieg annunci comment conferm precis sottoline ricord rilev segnal indic osserv raccont replic
    rivel comunic inform assicur ribad evidenzi argoment sped accus accenn denunci lament critic dett notific scherz
    ironizz contest rimarc auspic not avvis testimoni esclam not rassicur insist giudic
"""
_FINITE = merged(
    listed(
        Cue.CALL,
        "definito definì definisce definiscono descrive descrisse descrivono chiama chiamò chiamano bollò bolla",
    ),
    listed(Cue.CALL, "definiva descriveva chiamava qualifica"),
    listed(
        Cue.THINK, "prevede prevedono prevedeva previde attende attendono si-aspetta aspettano aspetta stima stimano"
    ),
    listed(Cue.THINK, "stimò stimava crede credono credeva pensa pensano ritiene ritengono riteneva teme temono spera"),
    listed(Cue.SHOW, "mostra mostrano mostrava dimostra risulta emerge rivela rivelano evidenzia"),
    forms(Cue.STATE, _STATE_ARE, _ARE),
    listed(
        Cue.STATE,
        """
        dice dicono disse dissero diceva dicevano dirà aggiunge aggiungono aggiunse aggiunsero scrive scrivono scrisse
        risponde rispose rispondono sostiene sostengono sostenne sosteneva ammette ammise ammettono avverte avverti
        avvertono avvertì riferisce riferì riferiscono ribadisce ribadì ribadiscono chiarisce chiarì conclude concluse
        promette promise riconosce riconobbe prosegue proseguì suggerisce suggerì ripete ripeté chiosa smentisce smentì
    """,
    ),
    forms(Cue.QUOTE, "lament denunci critic condann grid mormor esult accus invoc", _ARE),
    listed(Cue.QUOTE, "chiede chiedono chiese difende difese promette rivendica respinge accoglie"),
)
_PERFECT = merged(
    listed(Cue.CALL, "definito descritto chiamato bollato qualificato"),
    listed(Cue.THINK, "previsto stimato ritenuto creduto"),
    forms(Cue.STATE, _STATE_ARE, "ato"),
    listed(
        Cue.STATE, "detto aggiunto scritto risposto sostenuto ammesso avvertito riferito ribadito chiarito concluso"
    ),
    listed(Cue.STATE, "promesso riconosciuto proseguito suggerito ripetuto chiosato smentito reso fatto"),
)

SPEECH = Speech(
    finite=_FINITE,
    perfect=_PERFECT,
    gerunds=merged(
        forms(Cue.STATE, "afferm dichiar spieg annunci precis sottoline ricord ribad conferm comment", "ando endo"),
        listed(Cue.STATE, "dicendo aggiungendo sostenendo scrivendo avvertendo"),
    ),
    auxiliaries=words("ha hanno aveva avevano avrebbe avrebbero abbia abbiamo ho"),
    light=words("""
        anche inoltre poi quindi già ancora solo invece tuttavia infine successivamente recentemente pubblicamente gli le lo
        ci si mi l' così ieri oggi
    """),
    blockers=words("non mai è sono era stato stata può potrebbe deve dovrebbe di da per essere né"),
    that=words("che"),
    how=words("come perché se"),
    according=lines("secondo, a detta di, stando a, a giudizio di, ad avviso di, a parere di, in base a, per bocca di"),
    whence=lines("secondo cui, secondo il quale, secondo la quale, secondo i quali, secondo le quali"),
    as_says=words("come"),
    voices=lines("per bocca di, attraverso il portavoce, per voce di"),
    pronouns={"lui": "m", "lei": "f", "egli": "m", "ella": "f", "essa": "n", "loro": "p", "io": "m", "noi": "p"},
    relatives=words("che cui quale quali"),
    demonstratives=words("ciò questo quello questa quella quanto"),
    determiners=words("""
        il lo la i gli le l' un uno una un' questo questa questi queste quel quella suo sua suoi sue nostro loro due tre
        alcuni alcune molti ogni altri altre del della dello dei degli delle dell' dal dalla al alla nel nella
    """),
    articles=words("un uno una un'"),
    of=words("di del della dello dei degli delle dell' d'"),
    prepositions=words("""
        a al alla allo ai agli alle all' in nel nella nell' nei nelle con su sul sulla per tra fra durante dopo prima da dal
        dalla verso contro presso davanti
    """),
    times=words("""
        lunedì martedì mercoledì giovedì venerdì sabato domenica ieri oggi domani mattina sera notte settimana mese anno
        pomeriggio
    """),
    conjunctions=words("e ed o ma né però"),
    barriers=words("che quando mentre perché se sebbene dopo prima come dove poiché affinché"),
    asides=lines("il che, cosa che"),
    appositions=words("pubblicato pubblicata datato datata diffuso diffusa"),
    forecasters=words("analisti analista economisti economista esperti esperto investitori mercato osservatori"),
    sources=words("""
        fonti fonte società azienda gruppo impresa banca ministero ministro ministra governo portavoce opposizione sindacato
        sindacati associazione autorità polizia procura giudice tribunale presidente direttore direttrice amministratore
        amministratrice responsabili responsabile dirigenti avvocato avvocati giornale quotidiano agenzia istituto
        commissione partito sindaco sindaca deputato deputata compagnia casa club organizzazione testimoni procuratore persone
    """),
    documents=words(
        "rapporto relazione documento documenti studio comunicato sondaggio sentenza dati nota lettera bilancio"
    ),
    elisions=words("l un dell all nell sull dall d c quest quell sant coll s m t"),
    name_particles=words("di de del della da dal van von lo la"),
    null_subject=True,
    to=words("di"),
    causatives=words("fa fanno fece fatto reso lascia lasciò lasciato"),
    infinitives=("are", "ere", "ire", "arsi", "ersi", "irsi", "aver", "esser"),
    resumes=words("non sarà saranno è sono ha hanno va vanno si deve può potrebbe"),
    negations=words("non mai nessuno nessuna nessun niente nulla né senza neanche nemmeno"),
    weightless=words("""
        il lo la i gli le l un uno una di del dello della dei degli delle d dell in nel nella al allo alla ai alle a ad e ed
        che ch è sono era erano essere stato stata ha hanno aveva ho abbiamo c ci ne già molto davvero poi allora bene
        beh ecco anche questo questa ciò sì si
    """),
)

PROSE = Prose(
    abbreviations=frozenset(
        "sig sigg dott ing avv prof on sen inc corp ltd ecc s.p.a s.r.l dr arch geom rag col gen".split()
    ),
    numbered=frozenset("pag art n p".split()),
    byline=("di", "a cura di", "testo di", "dal nostro inviato"),
    caption=("foto", "immagine", "credito", "nella foto", "fotografia"),
)

TITLES = Titles(
    offices=offices("""
chief executive officer: amministratore delegato, amministratrice delegata, ad, ceo, direttore generale, direttrice generale
chief financial officer: direttore finanziario, direttrice finanziaria, cfo, responsabile finanziario, responsabile finanziaria
chief operating officer: direttore operativo, direttrice operativa
executive chairman: presidente esecutivo, presidente esecutiva
president: presidente
vice-president: vicepresidente
founder: fondatore, fondatrice
co-founder: cofondatore, cofondatrice
partner: socio, socia
spokesperson: portavoce
prime minister: primo ministro, prima ministra, premier, presidente del consiglio
minister: ministro, ministra
minister of the economy: ministro dell'economia, ministra dell'economia
finance minister: ministro delle finanze, ministra delle finanze
foreign minister: ministro degli esteri, ministra degli esteri
general secretary: segretario generale, segretaria generale
governor: governatore, governatrice
czar: zar, zarina
director: direttore, direttrice
head: capo, responsabile
analyst: analista
economist: economista
chief economist: economista jefe, economista capo, capo economista, economista-chefe
head coach: allenatore, allenatrice
mayor: sindaco, sindaca
senator: senatore, senatrice
lawyer: avvocato, avvocata
public prosecutor: procuratore, procuratrice
"""),
    honorifics=genders(m="sig. signor", f="sig.ra signora", none="dott. dottor dottoressa avv. ing. prof. dr."),
    gendered=genders(
        f="amministratrice direttrice ministra fondatrice cofondatrice governatrice sindaca senatrice prima socia",
        m="amministratore direttore ministro fondatore cofondatore governatore sindaco senatore primo socio",
    ),
    portfolios=words("ministro ministra zar zarina segretario capo responsabile"),
    fillers=words("attuale nuovo nuova"),
    former=words("ex già ex-"),
)
