"""Portuguese of Portugal: long scale, mil milhões = 10^9, bilião = 10^12."""

from __future__ import annotations

from checkers.languages._cldr import numbers
from checkers.languages._portuguese import FUNCTION_WORDS, LETTERS, WORDS
from checkers.languages._words import codes, integers, spaced
from checkers.languages.cldr import pt_pt as _cldr
from checkers.languages.speech import pt as _speech
from checkers.languages.terms import pt as _terms
from checkers.model.language import Language, Magnitude, Typography
from checkers.model.quantity import ScaleSystem

_BRAZILIAN = (Magnitude(9, ScaleSystem.SHORT, "bilhão is the Brazilian word: 10^9"),)

_NUMBERS = numbers(
    _cldr.DATA,
    "pt-PT",
    **WORDS,
    magnitudes={
        **integers("""
            3: mil
            6: milhão, milhões
        9: milhares de milhões
            12: bilião, biliões
            18: trilião, triliões
        """),
        "bilhão": _BRAZILIAN,
        "bilhões": _BRAZILIAN,
    },
    abbreviations=integers("""
        3: k, K
        6: M, ME
        9: mM, MM, mil M
        12: Bi, B
    """),
    currencies=codes("""
        EUR: euro, euros
        USD CAD AUD: $, dólar, dólares
        USD: dólares americanos, dólares norte-americanos, us$
        BRL: real, reais, r$
        GBP EGP: libra, libras
        GBP: libras esterlinas, libra esterlina
        JPY: iene, ienes, ¥
        CNY: yuan, yuans, renminbi
        AOA: kwanza, kwanzas
        MZN: metical, meticais
        CHF: franco, francos
        RUB: rublo, rublos
    """),
)

_TYPOGRAPHY = Typography(
    group="\u202f",
    decimal=",",
    scale_words={6: ("milhão", "milhões"), 9: ("mil milhões", "mil milhões"), 12: ("bilião", "biliões")},
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
    equipa equipas autocarro comboio telemóvel registo registos registou facto factos contacto contactos bilião
    biliões económico económica económicos académico género géneros mil cancro bebé controlo desporto desportivo
    prémio prémios ficheiro ecrã utilizador utilizadores reforma investigador investigadores dezanove dezasseis
    dezassete planeamento planear gestão eletrónico eletrónica golo golos polaco quilómetros actual acção direcção
    projecto ti contigo convosco vos polícias adepto adeptos aterragem gabinete rapariga sítio telefónico atómico
    fenómeno económicas sumo parque connosco àquela àquele disto nisto deste desta neste nesta aquando consigo
    actualmente atualmente
    """)

LANGUAGE = Language(
    tag="pt-PT",
    name="Portuguese (Portugal)",
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
