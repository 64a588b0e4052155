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
    in_words=words("""
        em, de, para, durante, ano, início, no, na, nos, nas, ao longo de, em todo o, no ano de, entre
    """),
    since=words("desde"),
    same_period=words("igual período, mesmo período, mesmo trimestre, mesmo semestre"),
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
        revenue: receita, receitas, faturamento, vendas, faturou, fatura, faturação, receita líquida,
            volume de negócios, facturação, receita bruta, faturar, vendas líquidas, receita operacional
        annualised-revenue: receita anualizada, receita recorrente anual, faturamento anualizado, receitas anualizadas
        revenue-forecast: previsão de receita, receita prevista
        gross-profit: lucro bruto
        operating-income: lucro operacional, resultado operacional, ebit
        operating-loss: prejuízo operacional
        pretax-income: lucro antes de impostos, lucro antes dos impostos
        pretax-loss: prejuízo antes de impostos
        net-income: ganhou, lucro líquido, lucro, lucros, lucrou, lucra, resultado líquido, lucrar, lucraram,
            resultado positivo, no azul, lucros líquidos
        net-loss: prejuízo líquido, prejuízo, prejuízos, perdeu, perda, perdas, perder, no vermelho,
            resultado negativo
        ebitda: ebitda
        earnings-per-share: lucro por ação
        operating-margin: margem operacional
        research-spending: pesquisa e desenvolvimento
        provision: provisão, provisões, provisionou, provisionado, reservou, separou
        orders: encomendas, pedidos
        order-book: carteira de pedidos, carteira de encomendas
        contract-value: contrato, acordo
        capital-commitment: compromissos de capital, compromissos, comprometeu-se a gastar
        capital-expenditure: investimentos, investimento, investir, investirá, capex, vai investir
        investment-plan: investimento, plano de investimento, plano de investimentos, investirá, vai investir,
            investir, investimentos
        investment: investimento, fábrica, projeto, custou, custo, custará, obra, investimento de
        amount-spent: gastou, gasto, gastos, já gastou, desembolsou
        cash-burn: queimou, consumo de caixa
        free-cash-flow: fluxo de caixa livre, caixa livre
        debt: dívida, endividamento
        net-debt: dívida líquida
        debt-to-ebitda: vezes o ebitda, vezes, alavancagem
        cash: caixa, liquidez
        total-assets: ativos totais, ativo total
        equity: patrimônio líquido, capitais próprios
        assets-under-management: ativos sob gestão, administra, sob gestão
        market-value: valor de mercado, capitalização, capitalização bolsista, vale na bolsa, na bolsa, vale,
            valor em bolsa, valia
        valuation: avaliação, avaliada, avaliado, avalia, valorizada, avaliou, avaliada em, valor da empresa, valuation
        amount-raised: captou, captação, levantou, rodada, arrecadou, captar, levantar, rodada de investimento,
            captado, arrecadar
        total-funding: captado no total, no total, já captou, desde a fundação
        amount-invested: investiu, investido, aportou, aporte, colocou, injetou, investe
        stake: participação, fatia, detém, possui, do capital, controla, acionista, participação de
        state-stake: participação do estado
        share-price: ação, ações, preço da ação, papéis, ações fecharam, cotação, fecharam a, papel, títulos
        dividend: dividendo, dividendos
        buyback: recompra, recompra de ações
        acquisition-price: aquisição, compra, comprou, adquiriu, comprar, adquirir, adquire, operação, transação,
            pagará, compra da, venda, vende
        employees: funcionários, empregados, trabalhadores, emprega, colaboradores, quadro de funcionários, trabalham
        job-cuts: demissões, cortes, postos de trabalho, despedimentos, demitir, demitirá, despedir
        users: usuários, utilizadores, usuários ativos
        customers: clientes, consumidores, atende, segurados
        passengers: passageiros, transportou, viajantes
        deliveries: entregas, entregou
        production: produção, produziu, produz, produzir, gerou, extraiu, toneladas produzidas
        fleet: frota, aviões, navios, aeronaves
        stores: lojas, agências, restaurantes, supermercados, unidades, filiais
        capacity: capacidade, potência, capacidade instalada, usina, parque
        payment-volume: volume de pagamentos
        market-size: mercado mundial, mercado global, mercado de
        market-share: participação de mercado, quota de mercado
        fine: multa, multas, coima, multou, multada, multado, penalidade, sanção, condenada, condenado
        customer-redress: reembolso, indenização, indemnização, devolver, ressarcir, ressarcimento, devolverá
        price: preço, custa
        transfer-fee: transferência, contratação, contratou, transferido, vendido, venda, passe, contratado
        gdp: pib, produto interno bruto, economia
        gdp-growth: crescimento, economia cresceu, pib cresceu, economia, cresceu, avançou, crescimento econômico,
            crescimento do pib, encolheu, pib
        gdp-growth-forecast: previsão de crescimento, crescer, economia, crescimento, crescerá
        inflation: inflação, preços ao consumidor, ipca
        unemployment-rate: taxa de desemprego, desemprego
        policy-rate: taxa básica, taxa de juros, juros, taxa selic, taxa diretora, taxa básica de juros, selic, taxa
        population: população, habitantes
        area: área, superfície
        minimum-wage: salário mínimo
        public-debt: dívida pública
        public-debt-to-gdp: dívida pública
        budget-spending: despesas, gastos, despesa pública, gasto, orçamento, despesa
        budget-revenue: receitas, receita, arrecadação
        budget-deficit: déficit, défice, rombo
        budget-surplus: superávit, excedente
        budget-deficit-to-gdp: déficit, défice
        exports: exportações, exportou
        imports: importações, importou
        interest-payments: juros da dívida
        accounts-frozen: contas congeladas, congelou
        segment-revenue: receita da divisão
        gross-margin: margem bruta
        net-margin: margem líquida
        ebitda-margin: margem ebitda
        revenue-growth: crescimento da receita
        adjusted-ebitda: ebitda ajustado
        adjusted-net-income: lucro líquido ajustado, lucro ajustado
        operating-cash-flow: fluxo de caixa operacional
        infrastructure-contracts: contratos de infraestrutura
        offer-price: por ação
        hires: contratar, contratará, contratações
        subscribers: assinantes, subscritores
        capacity-planned: instalará, nova capacidade
        capacity-target: chegará, alcançará, meta de capacidade
        households-supplied: residências, lares, domicílios
        renewable-share: renováveis
        settlement: acordo judicial
        damages-claimed: danos, pede
        drug-price: preço do medicamento, preço do tratamento, tratamento
        transfer-add-ons: bônus, variáveis, bónus
        release-clause: cláusula de rescisão, multa rescisória
        transfer-spending: gastos com contratações
        gdp-per-capita: pib per capita
        core-inflation: núcleo da inflação
        unemployed: desempregados
        trade-deficit: déficit comercial
        trade-surplus: superávit comercial
        state-loan: empréstimo
        repayment: pagamento, devolução
        largest-customer-share: maior cliente
        net-debt-target: dívida líquida deve
        ipo-price: preço do ipo
        long-term-debt: dívida de longo prazo
        wages-to-revenue: folha de pagamento
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
        subiu, sobe, subido, cresceu, cresce, crescimento, aumentou, aumento, aumenta, avançou, avanço, alta, saltou,
        elevou, elevação, subiram, cresceram, subirá, crescerá, aumentará, aumentaram, avançaram, subir, crescer,
        aumentar, acelerou, disparou, melhorou, ampliou, expandiu, expansão
    """),
    falls=words("""
        caiu, cai, queda, caído, recuou, recuo, baixou, baixa, diminuiu, diminuição, reduziu, redução, encolheu,
        perdeu, caíram, cairá, recuará, diminuirá, reduzirá, cair, recuar, reduzir, desacelerou, despencou, perda,
        cedeu, diminuíram, recuaram, retração, baixar
    """),
    moves=words("passou, passar, passará, passando"),
    contrast=words("""
        ante, contra, frente a, em relação a, ante os, contra os, comparado com, após, em comparação com, frente aos
    """),
    to=words("para, a, até, para os, ao, aos, à, às, até os, para o"),
    origin=words("""
        de, ante, contra, frente a, em relação a, ante os, contra os, dos, comparado com, frente aos, em comparação
        com
    """),
    by=words("de, em"),
    more=words("mais, a mais, acima"),
    less=words("menos, a menos, abaixo"),
    than=words("que, do que, que os, dos, do, que no"),
    multiples={"dobrou": "2", "duplicou": "2", "triplicou": "3", "quadruplicou": "4", "o dobro": "2", "o triplo": "3"},
    forecast=words("prevê, preveem, espera, esperam, previsto, prevista, projeta, estima, planeja, meta, será, serão, deve"),
    past=words("até, anteriormente, antes"),
    respectively=words("respectivamente"),
    total=words("no total, um total de, ao todo, até agora, desde a fundação, acumulado"),
    part=words("dos quais, das quais, entre eles, entre elas, incluindo, inclusive, sendo"),
    whole=words("o setor, a indústria, o mercado, os analistas, os investidores, mundial"),
)  # fmt: skip
