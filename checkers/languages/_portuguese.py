"""What Brazil and Portugal write alike in amounts."""

from __future__ import annotations

from typing import Any

from checkers.languages._words import codes, comparators, decimals, few, integers, meanings, spaced, words

WORDS: dict[str, Any] = {
    "cardinals": integers("""
        0: zero
        1: um, uma
        2: dois, duas
        3: três
        4: quatro
        5: cinco
        6: seis
        7: sete
        8: oito
        9: nove
        10: dez
        11: onze
        12: doze
        13: treze
        14: catorze, quatorze
        15: quinze
        16: dezesseis, dezasseis
        17: dezessete, dezassete
        18: dezoito
        19: dezenove, dezanove
        20: vinte
        30: trinta
        40: quarenta
        50: cinquenta, cinqüenta
        60: sessenta
        70: setenta
        80: oitenta
        90: noventa
        100: cem, cento
        200: duzentos, duzentas
        300: trezentos, trezentas
        400: quatrocentos, quatrocentas
        500: quinhentos, quinhentas
        600: seiscentos, seiscentas
        700: setecentos, setecentas
        800: oitocentos, oitocentas
        900: novecentos, novecentas
    """),
    "articles": words("um, uma"),
    "alone": words("cem, cento, mil"),
    "joiners": {"e": 10},
    "points": words("vírgula, ponto"),
    "denominators": integers("""
        2: meio, meia, meios, metade
        3: terço, terços
        4: quarto, quartos
        5: quinto, quintos
        6: sexto, sextos
        7: sétimo, sétimos
        8: oitavo, oitavos
        9: nono, nonos
        10: décimo, décimos
        20: vigésimo, vigésimos
        100: centésimo, centésimos
        1000: milésimo, milésimos
        1000000: milionésimo, milionésimos
        1000000000: bilionésimo, bilionésimos
    """),
    "ordinal_denominators": True,
    "denominator_marks": words("avo, avos"),
    "whole_links": words("com"),
    "halves": words("metade"),
    "divisions": words("sobre, dividido por"),
    "ratios": words("em cada"),
    "additions": decimals("""
        0.5: e meio, e meia
        0.25: e um quarto
        0.75: e três quartos
    """),
    "collectives": integers("""
        12: dúzia
        1000: milhar
    """),
    "rounded": integers("""
        10: dezena
        15: quinzena
        20: vintena
        100: centena
    """),
    "vague": integers("""
        10: dezenas
        12: dúzias
        100: centenas
        1000: milhares
        1000000: milhões
    """),
    "few": few("""
        2 9: vários, várias, alguns, algumas, uns, umas
    """),
    "negatives": words("menos"),
    "comparators": comparators("""
        more-than: mais de, mais do que, superior a, superiores a, acima de, maior que, maior do que, além, mais alto que, mais alta que, mais alto do que, mais alta do que, mais grande que, maior de
            de, ultrapassa,
            ultrapassou, supera, superou, excede, mais que, superior aos, maiores que, maiores de, acima dos, sobre
        at-least: pelo menos, ao menos, no mínimo, não menos de, não menos que, a partir de, mínimo de, um mínimo de, superiores ou iguais a, maiores ou iguais a,
            maior ou igual a, igual ou superior a, maior ou igual que, nada menos que
        less-than: menos de, menos do que, inferior a, inferiores a, abaixo de, menor que, menor do que, menos que, mais baixo que, mais baixa que, mais baixo do que, mais baixa do que, menor de,
            menores que, menores de, abaixo dos
        at-most: no máximo, até, não mais de, não mais do que, não mais que, máximo de, um máximo de, quando muito, inferiores ou iguais a, menores ou iguais a,
            menor ou igual a, igual ou inferior a, menor ou igual que
        about: cerca de, aproximadamente, quase, em torno de, por volta de, perto de, à volta de, próximo
            de, próximo a,
            uns, umas, na casa dos, na ordem de, da ordem de, estimado em, estimada em, estimados em, mais ou menos,
            na casa de
        exactly: exatamente, exactamente, precisamente
    """),
    "comparators_after": comparators("""
        at-least: ou mais, no mínimo, pelo menos, ou superior
        at-most: ou menos, no máximo, ou inferior
        about: aproximadamente, mais ou menos
    """),
    "ranges": (
        ("entre", "e"),
        ("entre o", "e o"),
        ("entre os", "e os"),
        ("de", "a"),
        ("de", "até"),
        ("desde", "até"),
        ("", "a"),
        ("", "ou"),
        ("", "até"),
        ("entre", "a"),
    ),
    "bound_links": words("e, mas, porém"),
    "minors": codes("""
        BRL USD EUR: centavo, centavos
        EUR USD: cêntimo, cêntimos, cent, cents
        GBP: pence
    """),
    "units": meanings("""
        percent: %, por cento, porcento
        percentage-point: ponto percentual, pontos percentuais, p.p.
        basis-point: ponto-base, pontos-base, ponto base, pontos base
        point: ponto, pontos
        person: pessoa, pessoas, habitantes, habitante
        year: ano, anos
        month: mês, meses
        week: semana, semanas
        day: dia, dias
        hour: hora, horas
        minute: minuto, minutos
        second: segundo, segundos
        decade: década, décadas
        century: século, séculos
        quarter: trimestre, trimestres
        kilometer: quilômetro, quilômetros, quilómetro, quilómetros
        meter: metro, metros
        square-kilometer: quilômetro quadrado, quilômetros quadrados, quilómetros quadrados, quilómetro quadrado
        square-meter: metro quadrado, metros quadrados
        cubic-meter: metro cúbico, metros cúbicos
        hectare: hectare, hectares
        tonne: tonelada, toneladas
        kilogram: quilo, quilos, quilograma, quilogramas
        gram: grama, gramas
        liter: litro, litros
        barrel: barril, barris
        celsius: graus celsius, grau celsius, graus centígrados, graus
        kilometer-per-hour: quilômetros por hora, quilómetros por hora
        megawatt: megawatt, megawatts
        gigawatt: gigawatt, gigawatts
        employee: funcionários, empregados, trabalhadores
        job: empregos, postos de trabalho
        share: ação, ações, acções
        death: mortos, mortes
        user: usuários, utilizadores
        customer: clientes
        company: empresas
        country: países
        vehicle: veículos
        car: carros
        time: vezes, vez
        child: crianças, filhos
        woman: mulheres
        man: homens
        student: estudantes, alunos
        vote: votos
        member: membros
        page: páginas
    """),
    "linkers": words("de, d', dos, das, do, da"),
    "fillers": words("""
        novos, novas, próximos, próximas, últimos, últimas, outros, outras, primeiros, grandes, pequenos,
        pequenas, jovens, adicionais, longos, diferentes
    """),
    "per": words("por, ao, à, cada, a, o, /"),
    "skipped": words("os, as, o, a"),
    "currency_first": True,
    "ordinal_suffixes": words("º, ª, o, a, °"),
    "labels": words("""
        nº, n.º, número, página, pág., capítulo, artigo, art., sala, quarto, voo, linha, rua, avenida, fase,
        etapa, grupo, temporada, episódio, versão, volume, vol., tabela, figura, anexo, tel., telefone, fax,
        isbn, modelo, tipo, lei
    """),
    "year_words": words("""
        em, desde, ano, anos, de, até, antes, depois, início, fim, meados, verão, inverno, para, no
    """),
    "clock": words("da manhã, da tarde, da noite, hrs"),
    "changes": words("""
        subiu, sobe, subir, passou, passa, passar, caiu, cai, cair, baixou, cresceu, cresce, aumentou,
        aumenta, aumento, alta, queda, reduziu, reduzir, elevou, elevar, diminuiu, recuou, avançou
    """),
    "after_words": words("depois, antes, mais tarde, atrás"),
}

FUNCTION_WORDS = spaced("""
    o a os as de do da dos das e em no na nos nas que um uma para com não por se ao aos à às é foi são mais como
    mas ou seu sua seus suas ser está estão também pelo pela pelos pelas entre já até sobre isso este esta esse
    essa desse dessa ele ela eles elas depois quando muito tem têm há sem mesmo ainda anos ano dois onde foram era
    nem quem só disse após durante segundo outro outros outra cada nós eu lhe num numa milhão milhões
    """)

LETTERS = "áâãàçéêíóôõú"
