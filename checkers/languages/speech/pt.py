"""Cues, sources and offices in Portuguese, of Portugal and of Brazil."""

from __future__ import annotations

from checkers.languages.speech._forms import forms, genders, lines, listed, merged, offices, words
from checkers.model.language import Cue, Prose, Speech, Titles

_AR = "a am ou aram ava avam ará arão"
_STATE_AR = """
    afirm declar explic anunci inform coment confirm precis destac ressalt acrescent adiant relat avali indic apont
    assegur revel observ fris sublinh salient alert critic lembr record coment cont not reiter consider argument
    brinc justific esclarec comunic detalh questiono garant ironiz divulg notific enfatiz opin contest reforc conclu
    lament assinal refut
"""
_FINITE = merged(
    listed(
        Cue.CALL, "chamou chama chamaram classificou classifica descreveu descreve definiu define qualificou apelidou"
    ),
    listed(Cue.CALL, "descreveram definiram classificaram qualifica tachou"),
    listed(
        Cue.THINK, "espera esperam esperava esperavam prevê preveem previa previu acredita acreditam acreditava estima"
    ),
    listed(
        Cue.THINK, "estimam estimou estimava projeta projetam projetou calcula calculam teme temem pensa acha acham"
    ),
    listed(Cue.SHOW, "mostra mostram mostrou revela revelam demonstra aponta apontam indica indicam"),
    forms(Cue.STATE, _STATE_AR, _AR),
    listed(
        Cue.STATE,
        """
        disse disseram diz dizem dizia dirá escreveu escreve escreveram respondeu responde responderam admitiu admite
        admitiram advertiu adverte insistiu insiste garantiu garante garantem concluiu conclui defendeu defende reconheceu
        reconhece sustentou sustenta referiu refere referiram esclareceu esclarece reforçou reforça repetiu repete sugeriu
        sugere prometeu promete manteve mantém negou nega prosseguiu prossegue continuou realçou realça vincou questionou
        questiona contou conta
    """,
    ),
    forms(Cue.QUOTE, "lament denunci critic celebr conden exclam grit elogi reivindic", _AR),
    listed(Cue.QUOTE, "pediu pede exigiu exige aplaudiu prometeram"),
)
_PERFECT = merged(
    forms(Cue.STATE, _STATE_AR, "ado"),
    listed(Cue.STATE, "dito escrito respondido admitido advertido insistido garantido concluído defendido reconhecido"),
    listed(Cue.CALL, "chamado classificado descrito definido qualificado"),
    listed(Cue.THINK, "estimado previsto esperado"),
)

SPEECH = Speech(
    finite=_FINITE,
    perfect=_PERFECT,
    gerunds=merged(
        forms(Cue.STATE, "afirm declar explic anunci acrescent destac lembr argument sublinh salient", "ando"),
        listed(Cue.STATE, "dizendo garantindo insistindo escrevendo"),
    ),
    auxiliaries=words("tem têm tinha tinham havia haviam teria teriam há"),
    light=words("""
        também ainda já depois então além só apenas igualmente lhe lhes se o nos ontem hoje posteriormente publicamente
        recentemente mais
    """),
    blockers=words("não nunca ser foi foram era sido pode poderia deve deveria a de para sem nem é são"),
    that=words("que"),
    how=words("como se porque quando"),
    according=lines(
        "segundo, de acordo com, conforme, para o, na opinião de, nas palavras de, no entender de, na avaliação de"
    ),
    whence=lines("segundo o qual, segundo a qual, segundo os quais, segundo as quais"),
    as_says=words("como conforme segundo"),
    voices=lines("por meio de, através do porta-voz, por intermédio de"),
    pronouns={"ele": "m", "ela": "f", "eles": "p", "elas": "p", "eu": "m", "nós": "p"},
    relatives=words("que quem qual quais cujo cuja"),
    demonstratives=words("isto isso aquilo tudo"),
    determiners=words("""
        o a os as um uma uns umas este esta estes estas esse essa seu sua seus suas nosso nossa dois duas três vários várias
        alguns algumas muitos cada outro outra ao aos à às do da dos das no na nos nas
    """),
    articles=words("um uma uns umas"),
    of=words("de do da dos das"),
    prepositions=words("""
        em no na nos nas a ao à aos às com por pelo pela para sobre durante após desde até entre sem contra perante ante num
        numa
    """),
    times=words("""
        segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo segunda terça quarta quinta sexta
        ontem hoje amanhã noite tarde manhã semana mês ano madrugada
    """),
    conjunctions=words("e ou mas nem"),
    barriers=words("que quando enquanto porque se embora depois antes como onde após pois desde"),
    asides=lines("o que, dos quais, das quais, enquanto que"),
    appositions=words("publicado publicada datado datada divulgado divulgada"),
    forecasters=words(
        "analistas analista economistas economista especialistas especialista investidores mercado observadores"
    ),
    sources=words("""
        fontes fonte empresa companhia grupo firma banco ministério ministra ministro governo executivo porta-voz oposição
        sindicato sindicatos associação autoridade autoridades polícia procuradoria juiz juíza tribunal presidente diretor
        diretora director directora responsáveis responsável dirigentes advogado advogados advogada jornal agência instituto
        comissão partido prefeito prefeita deputado deputada fabricante organização testemunhas regulador clube entidade
        câmara montadora petroleira pessoas senador senadora autarquia
    """),
    documents=words(
        "relatório documento documentos estudo comunicado pesquisa sentença dados nota carta balanço inquérito"
    ),
    name_particles=words("de da do dos das e van von"),
    null_subject=True,
    vows=words("prometeu promete prometeram"),
    causatives=words("fez faz fazem fizeram deixou deixa"),
    infinitives=("ar", "er", "ir", "or"),
    resumes=words("não será serão é são tem têm vai vão se deve pode poderia"),
    nouns=words(
        "acusação acusações afirmação temor temores promessa anúncio advertência rumor rumores suspeita convicção"
    ),
    negations=words("não nunca jamais nada ninguém nenhum nenhuma nem sem tampouco"),
    weightless=words("""
        o a os as um uma uns umas de do da dos das em no na nos nas ao à aos às e que é são era eram foi ser está estão
        estava tem têm tinha há já muito bem então também isso isto este esta sim se realmente né
    """),
)

PROSE = Prose(
    abbreviations=frozenset("sr sra srta dr dra d prof profa eng inc corp ltd ltda cia etc av s.a v.exa".split()),
    numbered=frozenset("núm pág art n".split()),
    byline=("por", "texto:", "reportagem de", "da redação"),
    caption=("foto", "imagem", "crédito", "fotografia", "arquivo"),
)

TITLES = Titles(
    offices=offices("""
chief executive officer: presidente-executivo, presidente-executiva, presidente executivo, presidente executiva, diretor executivo, diretora executiva, ceo, diretor-presidente, diretora-presidente, diretor-geral, diretora-geral, director-geral, directora-geral, administrador-delegado
chief financial officer: diretor financeiro, diretora financeira, director financeiro, directora financeira, cfo, administrador financeiro, administradora financeira
chief operating officer: diretor de operações, diretora de operações
president: presidente
vice-president: vice-presidente
chair: presidente do conselho, presidente do conselho de administração
founder: fundador, fundadora
co-founder: cofundador, cofundadora
partner: sócio, sócia
spokesperson: porta-voz
prime minister: primeiro-ministro, primeira-ministra
minister: ministro, ministra
finance minister: ministro da fazenda, ministra da fazenda, ministro das finanças, ministra das finanças
minister of the economy: ministro da economia, ministra da economia
foreign minister: ministro das relações exteriores, ministro dos negócios estrangeiros, chanceler
secretary of state: secretário de estado, secretária de estado
general secretary: secretário-geral, secretária-geral
governor: governador, governadora
czar: czar
director: diretor, diretora, director, directora
head: chefe, responsável
analyst: analista
economist: economista
chief economist: economista jefe, economista capo, capo economista, economista-chefe
head coach: treinador, treinadora, técnico
mayor: prefeito, prefeita
senator: senador, senadora
lawyer: advogado, advogada
"""),
    honorifics=genders(m="sr. sr senhor dom", f="sra. sra srta. senhora dona", none="dr. dra. prof. eng."),
    gendered=genders(
        f="diretora directora ministra fundadora governadora prefeita senadora advogada chefa primeira-ministra sócia",
        m="diretor director ministro fundador governador prefeito senador advogado primeiro-ministro sócio",
    ),
    portfolios=words("ministro ministra czar secretário secretária chefe responsável"),
    fillers=words("atual actual novo nova"),
    former=words("ex antigo antiga ex-"),
)
