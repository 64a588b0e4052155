"""Portuguese of Brazil: short scale, bilhão = 10^9."""

from __future__ import annotations

from checkers.languages._cldr import numbers
from checkers.languages._portuguese import FUNCTION_WORDS, LETTERS, WORDS
from checkers.languages._words import codes, integers, spaced
from checkers.languages.cldr import pt as _cldr
from checkers.languages.speech import pt as _speech
from checkers.languages.terms import pt as _terms
from checkers.model.language import Language, Magnitude, Typography
from checkers.model.quantity import ScaleSystem

_EUROPEAN = (
    Magnitude(12, ScaleSystem.LONG, "bilião is the European word: 10^12"),
    Magnitude(9, ScaleSystem.SHORT, "bilião as an old spelling of bilhão = 10^9"),
)

_NUMBERS = numbers(
    _cldr.DATA,
    "pt-BR",
    **WORDS,
    # CLDR ends at 10^14.
    magnitudes={
        **integers("""
            3: mil
            6: milhão, milhões
            9: bilhão, bilhões
            12: trilhão, trilhões
            15: quatrilhão, quatrilhões
            18: quintilhão, quintilhões
        """),
        "bilião": _EUROPEAN,
        "biliões": _EUROPEAN,
    },
    abbreviations=integers("""
        3: k, K
        6: M, mi, mi., mm
        9: B, bi, bi.
        12: T, tri, tri.
    """),
    currencies=codes("""
        BRL: r$, real, reais
        USD BRL CAD: $
        USD CAD AUD: dólar, dólares
        USD: dólares americanos, dólares norte-americanos, dólar americano, us$
        EUR: euro, euros
        GBP EGP: libra, libras
        GBP: libras esterlinas, libra esterlina
        JPY: iene, ienes, ¥
        CNY: yuan, yuans, iuan, iuans, renminbi
        ARS MXN CLP COP: peso, pesos
        CHF: franco, francos
        RUB: rublo, rublos
        INR: rupia, rupias
    """),
)

_TYPOGRAPHY = Typography(
    group=".",
    decimal=",",
    scale_words={6: ("milhão", "milhões"), 9: ("bilhão", "bilhões"), 12: ("trilhão", "trilhões")},
    singular_below_two=True,
    currency_names={
        "USD": ("dólares", "de dólares"),
        "EUR": ("euros", "de euros"),
        "GBP": ("libras", "de libras"),
        "BRL": ("reais", "de reais"),
        "JPY": ("ienes", "de ienes"),
        "CNY": ("yuans", "de yuans"),
    },
)

# Spellings and words by which the two Portuguese are told apart.
_OWN_WORDS = spaced("""
    você vocês equipe time ônibus trem celular mídia registro registrou fato fatos contato bilhão bilhões trilhão
    trilhões econômico econômica acadêmico gênero projeto câncer bebê controle esporte esportes prêmio arquivo
    tela usuário usuários aposentadoria pesquisador dezenove dezesseis dezessete janeiro planejamento planejar
    gerenciamento eletrônico eletrônica pênalti torcedores aterrissagem gol gols polonês quilômetros sendo fazendo
    tendo dizendo vindo usando trabalhando acontecendo estava pessoal ônus bônus tênis polônia
    """)

LANGUAGE = Language(
    tag="pt-BR",
    name="Portuguese (Brazil)",
    function_words=FUNCTION_WORDS | _OWN_WORDS,
    letters=LETTERS,
    prose=_speech.PROSE,
    speech=_speech.SPEECH,
    titles=_speech.TITLES,
    typography=_TYPOGRAPHY,
    numbers=_NUMBERS,
    calendar=_terms.CALENDAR,
    business=_terms.BUSINESS,
)
