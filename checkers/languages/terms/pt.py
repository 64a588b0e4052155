"""Portuguese: the calendar, and words of business, as Brazil and Portugal write them."""

from __future__ import annotations

from checkers.languages._words import integers, listed, meanings, words
from checkers.model.language import Business, Calendar

CALENDAR = Calendar(
    months=integers("""
        1: janeiro
        2: fevereiro
        3: março
        4: abril
        5: maio
        6: junho
        7: julho
        8: agosto
        9: setembro
        10: outubro
        11: novembro
        12: dezembro
    """),
    weekdays=integers("""
        1: segunda-feira, segunda
        2: terça-feira, terça
        3: quarta-feira, quarta
        4: quinta-feira, quinta
        5: sexta-feira, sexta
        6: sábado
        7: domingo
    """),
    links=words("de, do, da, o, a, ano, dia"),
    days=integers("""
        -2: anteontem
        -1: ontem
        0: hoje
        1: amanhã
    """),
    weeks=integers("""
        -1: a semana passada, na semana passada
        0: esta semana, nesta semana
        1: a próxima semana, na próxima semana
    """),
    relative_months=integers("""
        -1: o mês passado, no mês passado
        0: este mês, neste mês
        1: o próximo mês, no próximo mês
    """),
    quarters=integers("""
        -1: o trimestre anterior, no trimestre anterior
        0: este trimestre, neste trimestre
    """),
    years=integers("""
        -1: o ano passado, no ano passado, do ano passado
        0: este ano, neste ano, deste ano, o ano corrente
        1: o próximo ano, no próximo ano, no ano que vem, o ano que vem
    """),
    ordinals=integers("""
        1: primeiro, primeira, 1º, 1.º
        2: segundo, 2º, 2.º
        3: terceiro, 3º, 3.º
        4: quarto, 4º, 4.º, último
    """),
    quarter_words=words("trimestre"),
    half_words=words("semestre, metade"),
    halves=words("semestral"),
    quarter_codes=words("t, q"),
    half_codes=words("s, h"),
    month_words=words("mês, meses"),
    first_months=("primeiros {n} meses", "{n} primeiros meses"),
    until=words("até, encerrados em, terminados em"),
    year_word=words("ano, anos"),
    fiscal=words("exercício, exercício de, ano fiscal"),
    ends=words("fim, final, o fim, o final, no fim, no final, ao fim, ao final"),
    deadlines=words("até"),
    in_words=words("em, de, para, durante, ano, início"),
    since=words("desde"),
    same_period=words("igual período, mesmo período, mesmo trimestre"),
    ago=(
        "há {n} meses",
        "{n} meses atrás",
    ),
    year_ago=words("""
        um ano antes, há um ano, um ano atrás, o mesmo período do ano passado, o mesmo período do ano anterior,
        mesmo período do ano passado, mesmo período do ano anterior, mesmo trimestre do ano anterior,
        mesmo trimestre do ano passado, período homólogo, o ano anterior, no ano anterior
    """),
    upcoming=words("próxima, próximo, que vem"),
    after=words("depois, mais tarde"),
    before=words("antes"),
    units=integers("""
        1: dia, dias
        7: semana, semanas
    """),
    over=words("durante, ao longo de, em"),
)

BUSINESS = Business(
    concepts=listed("""
        revenue: receita, receitas, faturamento, vendas, faturou, fatura, faturação, receita líquida, volume de negócios, facturação
        annualised-revenue: receita anualizada, receita recorrente anual, faturamento anualizado, receitas anualizadas
        revenue-forecast: previsão de receita, receita prevista
        gross-profit: lucro bruto
        operating-income: lucro operacional, resultado operacional, ebit
        operating-loss: prejuízo operacional
        pretax-income: lucro antes de impostos, lucro antes dos impostos
        pretax-loss: prejuízo antes de impostos
        net-income: ganhou, lucro líquido, lucro, lucros, lucrou, lucra, resultado líquido
        net-loss: prejuízo líquido, prejuízo, prejuízos, perdeu, perda, perdas
        ebitda: ebitda
        earnings-per-share: lucro por ação
        operating-margin: margem operacional
        research-spending: pesquisa e desenvolvimento
        provision: provisão, provisões
        orders: encomendas, pedidos
        order-book: carteira de pedidos, carteira de encomendas
        contract-value: contrato, acordo
        capital-commitment: compromissos de capital, compromissos, comprometeu-se a gastar
        capital-expenditure: investimentos
        investment-plan: investimento, plano de investimento, plano de investimentos, investirá, vai investir, investir
        investment: investimento, fábrica, projeto
        amount-spent: gastou, gasto, gastos, já gastou, desembolsou
        cash-burn: queimou, consumo de caixa
        free-cash-flow: fluxo de caixa livre
        debt: dívida, endividamento
        net-debt: dívida líquida
        debt-to-ebitda: vezes o ebitda, vezes, alavancagem
        cash: caixa, liquidez
        total-assets: ativos totais, ativo total
        equity: patrimônio líquido, capitais próprios
        assets-under-management: ativos sob gestão, administra, sob gestão
        market-value: valor de mercado, capitalização, capitalização bolsista, vale na bolsa, na bolsa
        valuation: avaliação, avaliada, avaliado, avalia, valorizada
        amount-raised: captou, captação, levantou, rodada, arrecadou
        total-funding: captado no total, no total
        amount-invested: investiu, investido
        stake: participação, fatia, detém, possui
        state-stake: participação do estado
        share-price: ação, ações, preço da ação, papéis
        dividend: dividendo, dividendos
        buyback: recompra, recompra de ações
        acquisition-price: aquisição, compra, comprou, adquiriu
        employees: funcionários, empregados, trabalhadores, emprega, colaboradores
        job-cuts: demissões, cortes, postos de trabalho, despedimentos
        users: usuários, utilizadores
        customers: clientes
        passengers: passageiros
        deliveries: entregas, entregou
        production: produção, produziu
        fleet: frota, aviões, navios, aeronaves
        stores: lojas
        capacity: capacidade, potência
        payment-volume: volume de pagamentos
        market-size: mercado mundial, mercado global
        market-share: participação de mercado, quota de mercado
        fine: multa, multas, coima
        customer-redress: reembolso, indenização, indemnização
        price: preço, custa
        transfer-fee: transferência, contratação
        gdp: pib, produto interno bruto
        gdp-growth: crescimento, economia cresceu, pib cresceu
        gdp-growth-forecast: previsão de crescimento, crescer
        inflation: inflação, preços ao consumidor, ipca
        unemployment-rate: taxa de desemprego, desemprego
        policy-rate: taxa básica, taxa de juros, juros, taxa selic, taxa diretora
        population: população, habitantes
        area: área, superfície
        minimum-wage: salário mínimo
        public-debt: dívida pública
        public-debt-to-gdp: dívida pública
        budget-spending: despesas, gastos, despesa pública
        budget-revenue: receitas, receita, arrecadação
        budget-deficit: déficit, défice
        budget-surplus: superávit, excedente
        budget-deficit-to-gdp: déficit, défice, do pib
        exports: exportações
        imports: importações
        interest-payments: juros da dívida
        accounts-frozen: contas congeladas, congelou
    """),
    nominals=meanings("""
        company: a empresa, a companhia, o grupo, a firma, o banco, a startup, a fabricante, a rede, a operadora, o clube,
            a mineradora, a aérea, a montadora, a varejista, a seguradora, da empresa, da companhia, do grupo, do banco,
            a sociedade, a construtora
        country: o país, a república, o reino, a ilha, o governo
        institution: o banco central, o regulador, o ministério, a comissão, a autoridade
    """),
    pronouns=meanings("""
        company: ela, ele, sua, seu, suas, seus
    """),
    of=words("de, do, da, dos, das, para, por"),
    aside=words("com, contra, em, a, por, como, após"),
    rises=words("""
        subiu, sobe, subido, cresceu, cresce, crescimento, aumentou, aumento, aumenta, avançou, avanço, alta, saltou, elevou,
        elevação, subiram, cresceram
    """),
    falls=words("""
        caiu, cai, queda, caído, recuou, recuo, baixou, baixa, diminuiu, diminuição, reduziu, redução, encolheu, perdeu, caíram
    """),
    to=words("para, a, até, para os"),
    origin=words("de, ante, contra, frente a, em relação a, ante os, contra os, dos, comparado com"),
    by=words("de, em"),
    more=words("mais, a mais, acima"),
    less=words("menos, a menos, abaixo"),
    than=words("que, do que, que os, dos, do, que no"),
    multiples={"dobrou": "2", "duplicou": "2", "triplicou": "3", "quadruplicou": "4", "o dobro": "2", "o triplo": "3"},
    forecast=words("prevê, preveem, espera, esperam, previsto, prevista, projeta, estima, planeja, meta, será, serão, deve"),
    past=words("até, anteriormente, antes"),
    respectively=words("respectivamente"),
    whole=words("o setor, a indústria, o mercado, os analistas, os investidores, mundial"),
)  # fmt: skip
