"""Spanish: the calendar, and words of business."""

from __future__ import annotations

from checkers.languages._words import integers, listed, meanings, words
from checkers.model.language import Business, Calendar

CALENDAR = Calendar(
    months=integers("""
        1: enero
        2: febrero
        3: marzo
        4: abril
        5: mayo
        6: junio
        7: julio
        8: agosto
        9: septiembre, setiembre
        10: octubre
        11: noviembre
        12: diciembre
    """),
    weekdays=integers("""
        1: lunes
        2: martes
        3: miércoles
        4: jueves
        5: viernes
        6: sábado
        7: domingo
    """),
    links=words("de, del, el, la, año, los"),
    days=integers("""
        -2: anteayer
        -1: ayer
        0: hoy
    """),
    weeks=integers("""
        -1: la semana pasada
        0: esta semana
        1: la próxima semana, la semana que viene, la semana próxima
    """),
    relative_months=integers("""
        -1: el mes pasado, el mes anterior
        0: este mes
        1: el próximo mes, el mes que viene
    """),
    quarters=integers("""
        -1: el trimestre anterior, el trimestre pasado
        0: este trimestre, el trimestre en curso
        1: el próximo trimestre
    """),
    years=integers("""
        -1: el año pasado, el pasado año
        0: este año, el año en curso, este ejercicio, en este
        1: el próximo año, el año que viene, el año próximo
    """),
    ordinals=integers("""
        1: primer, primero, primera, 1er
        2: segundo, segunda, 2º
        3: tercer, tercero, tercera, 3er
        4: cuarto, cuarta, último, 4º
    """),
    quarter_words=words("trimestre"),
    half_words=words("semestre, mitad"),
    halves=words("semestral"),
    quarter_codes=words("t, q"),
    half_codes=words("s, h"),
    month_words=words("mes, meses"),
    first_months=("{n} primeros meses", "primeros {n} meses"),
    until=words("hasta, a, terminados en, cerrados en, finalizados en"),
    year_word=words("año, años"),
    fiscal=words("ejercicio, ejercicio fiscal, año fiscal"),
    ends=words("fin, finales, a finales, cierre, al cierre, a fin, al término, a cierre"),
    deadlines=words("antes de, hasta, de aquí a"),
    in_words=words("""
        en, para, durante, año, a principios, a mediados, y, entre, para el conjunto de, en el conjunto de, a lo largo
        de, en todo, para todo
    """),
    since=words("desde"),
    same_period=words("""
        el mismo periodo, el mismo período, igual periodo, el mismo trimestre, mismo periodo, mismo período, mismo
        trimestre, mismo semestre, mismos meses
    """),
    ago=("hace {n} meses",),
    year_ago=words("""
        un año antes, hace un año, un año atrás, el mismo periodo del año anterior, el mismo período del año anterior,
        el mismo periodo del año pasado, el mismo trimestre del año anterior, mismo periodo de un año antes,
        el mismo periodo de 2024, el año anterior, el ejercicio anterior, igual periodo del año anterior, el mismo trimestre del año pasado
    """),
    upcoming=words("próximo, que viene"),
    after=words("después, más tarde"),
    before=words("antes"),
    units=integers("""
        1: día, días
        7: semana, semanas
    """),
    over=words("durante, en, a lo largo de"),
)

BUSINESS = Business(
    concepts=listed("""
        revenue: ingresos, ventas, facturación, facturó, cifra de negocio, cifra de negocios, facturado, factura,
            ingresó, facturaron, ingresaron, cifra de ingresos, volumen de negocio
        annualised-revenue: ingresos anualizados, facturación anualizada, ingresos recurrentes anuales,
            ventas anualizadas
        revenue-forecast: previsión de ingresos, ingresos previstos
        gross-profit: beneficio bruto, ganancia bruta
        operating-income: resultado operativo, beneficio operativo, ganancia operativa, resultado de explotación,
            beneficio de explotación, ebit, utilidad operativa, resultado operativo (ebit), beneficios operativos
        operating-loss: pérdida operativa, pérdidas operativas, pérdida de explotación
        pretax-income: beneficio antes de impuestos, resultado antes de impuestos
        pretax-loss: pérdida antes de impuestos
        net-income: beneficio neto, ganancia neta, resultado neto, beneficio*, ganancia*, ganó, utilidad neta,
            utilidades, ganado, ganaba, ganaron, beneficio atribuido, beneficios, lucro, superávit del ejercicio,
            ganará
        net-loss: pérdida neta, pérdidas netas, pérdida*, perdió, números rojos, perdido, perdía, perdieron,
            resultado negativo, pierde
        ebitda: ebitda, resultado bruto de explotación
        earnings-per-share: beneficio por acción, ganancia por acción
        gross-margin: margen bruto
        operating-margin: margen operativo
        net-margin: margen neto
        research-spending: investigación y desarrollo
        provision: provisión, provisiones, provisionó, apartado, apartó, provisionado, reservado, reservó
        orders: pedidos, contratación, entrada de pedidos, encargos
        order-book: cartera de pedidos, cartera
        contract-value: contrato, adjudicación, contrato por, pedido, encargo
        infrastructure-contracts: contratos de infraestructura
        capital-commitment: compromisos de capital, compromisos, se comprometió a gastar, se ha comprometido a gastar
        capital-expenditure: inversiones, inversión en capital, capex, inversión, invertir, invertirá
        investment-plan: plan de inversión, plan de inversiones, invertirá, prevé invertir, invertir, inversión,
            inversiones
        investment: inversión, planta, proyecto, costó, costará, coste, inversión de, invertido, obra
        amount-spent: gastó, gasto, gastado
        cash-burn: quemó, consumo de caja, consumió
        free-cash-flow: flujo de caja libre
        operating-cash-flow: flujo de caja operativo, flujo operativo
        debt: deuda, endeudamiento, pasivo, pasivos
        net-debt: deuda neta
        long-term-debt: deuda a largo plazo
        debt-to-ebitda: veces el ebitda, veces su ebitda, veces
        cash: caja, efectivo, liquidez, tesorería
        total-assets: activos totales, activo total
        equity: patrimonio neto, fondos propios
        assets-under-management: activos bajo gestión, gestiona, patrimonio gestionado
        market-value: capitalización bursátil, capitalización, valor bursátil, vale en bolsa, valor en bolsa, en bolsa,
            vale, valor de mercado
        valuation: valoración, valorada, valorado, valora, valuación, valorando, valorada en, valuada, valorar, tasada
        amount-raised: ronda, recaudó, captó, levantó, ronda de financiación, ampliación de capital, captado,
            levantado, captar, recaudado, financiación, cerró una ronda, inyección, capta, captan, levanta, recauda,
            cierra una ronda
        total-funding: en total, financiación total, captado en total, suma, ha captado, desde su creación
        amount-invested: invirtió, ha invertido, invertido, aportó, aportado, aporta, ha aportado, puso, inyectó
        stake: participación, posee, controla, tiene el, del capital, propietaria, propietario, participa, tiene un
        state-stake: participación del estado, el estado posee, el estado controla
        share-price: precio de la acción, las acciones, cotización, la acción, título, acciones, títulos, cerraron a,
            cotiza, cotizan
        dividend: dividendo, dividendos
        interim-dividend: dividendo a cuenta
        buyback: recompra, recompra de acciones
        acquisition-price: compra, adquisición, compró, adquirió, comprará, comprar, adquirir, operación, opa,
            transacción, pagará, adquiere, venta, vende
        employees: empleados, trabajadores, plantilla, emplea, empleadas, trabajan, da empleo, asalariados
        job-cuts: despidos, recorte de empleos, puestos de trabajo, suprimirá, puestos, despedirá, recortará
        users: usuarios
        customers: clientes, consumidores, usuarios afectados, asegurados
        subscribers: suscriptores, abonados
        passengers: pasajeros, viajeros, transportó, transportados
        deliveries: entregas, entregó, entregados
        production: producción, produjo, produce, generó, genera, extrajo
        fleet: flota, aviones, barcos, buques
        stores: tiendas, locales, establecimientos, sucursales, oficinas, restaurantes, supermercados
        capacity: capacidad, potencia, capacidad instalada
        households-supplied: hogares
        payment-volume: volumen de pagos, pagos procesados, procesó
        market-size: mercado de, mercado mundial
        market-share: cuota de mercado
        renewable-share: renovables, cuota de renovables
        fine: multa, multas, sanción, sancionó, multó, multará, multado, multada, sancionado, sancionada, condenado,
            condenada, penalización
        settlement: acuerdo extrajudicial
        damages-claimed: daños y perjuicios, reclama*, indemnización
        customer-redress: reembolso, reembolsos, devoluciones, compensación, devolverá, devolver, compensará,
            reembolsará
        price: precio, cuesta, costará, coste, precio de venta, vende a
        drug-price: precio medio del medicamento, precio del medicamento, precio, precio del tratamiento,
            precio del fármaco, tratamiento
        transfer-fee: traspaso, fichaje, fichó, traspasado, fichado, ha fichado, traspasó, fichar, pagó, ficha
        transfer-add-ons: variables, bonus, en variables, en bonus, incentivos
        release-clause: cláusula de rescisión, cláusula, rescisión
        gdp: economía, pib, producto interno bruto, producto interior bruto
        gdp-per-capita: pib per cápita
        gdp-growth: economía, crecimiento, economía creció, crecimiento económico, pib creció, avanzar,
            economía avanzó, pib avanzó, creció, crecerá, contrajo, avanzó
        gdp-growth-forecast: economía, crecimiento, previsión de crecimiento, economía crecerá, crecerá,
            pronóstico de crecimiento, avanzar, crecer
        inflation: inflación, precios al consumidor, ipc
        core-inflation: inflación subyacente
        unemployment-rate: tasa de desempleo, desempleo, paro, tasa de paro
        unemployed: desempleados, parados
        policy-rate: tipo de interés, tasa de interés, tipos de interés, tasa de referencia,
            tasa de política monetaria, tipo oficial, tipos, tasas, tipo de referencia, tipo de interés oficial
        population: población, habitantes
        area: superficie
        minimum-wage: salario mínimo
        public-debt: deuda pública, endeudamiento público
        public-debt-to-gdp: deuda pública
        budget-spending: gasto, gastos, gasto público, presupuesto, gastos públicos, partidas
        budget-revenue: ingresos, recaudación, ingresos públicos, recaudó
        budget-deficit: déficit, déficit fiscal, déficit público, déficit previsto, agujero, desequilibrio
        budget-surplus: superávit
        budget-deficit-to-gdp: déficit
        trade-deficit: déficit comercial
        trade-surplus: superávit comercial
        exports: exportaciones, exportó, ventas al exterior
        imports: importaciones, importó
        interest-payments: intereses de la deuda, pago de intereses, intereses
        state-loan: préstamo del estado, préstamo
        repayment: devolución, devolver, reembolso
        accounts-frozen: cuentas congeladas, congeló
        adjusted-ebitda: ebitda ajustado
        adjusted-net-income: beneficio ajustado, beneficio neto ajustado
        ebitda-margin: margen de ebitda, margen ebitda
        revenue-growth: crecimiento de ingresos
        offer-price: por acción, por título
        hires: contratar, contratará, contrataciones, incorporará
        capacity-target: alcanzará, potencia prevista, llegará
        capacity-planned: instalará, prevé instalar
        transfer-spending: gasto en fichajes
    """),
    nominals=meanings("""
        company: la empresa, la compañía, el grupo, la firma, la sociedad, el banco, la startup, la aerolínea, el fabricante,
            la cadena, la entidad, la aseguradora, la petrolera, la eléctrica, la operadora, el club, la minera, la tecnológica,
            la naviera, la constructora, la cementera, la farmacéutica, de la empresa, del grupo, del banco, la plataforma
        country: el país, la república, el reino, la isla, el gobierno, el ejecutivo, del país
        institution: el banco central, el regulador, el ministerio, la comisión, la autoridad
    """),
    pronouns=meanings("""
        company: su, sus, ella, él
    """),
    of=words("de, del, de la, para, por"),
    aside=words("con, contra, en, a, por, sobre, como, tras"),
    rises=words("""
        subió, sube, subido, creció, crece, crecido, aumentó, aumenta, aumento, aumentado, avanzó, avance, incremento,
        incrementó, incrementado, alza, escaló, saltó, repuntó, elevó, crecimiento, elevado, mejoró, subieron,
        crecieron, aumentaron, subirá, crecerá, aumentará, elevará, trepó, mejora, remontó, se disparó, incrementará,
        suben, crecen, aumentan
    """),
    falls=words("""
        cayó, cae, caída, caído, bajó, baja, bajado, descendió, desciende, descenso, disminuyó, disminución,
        retrocedió, retroceso, redujo, reducido, reducción, perdió, recortó, cayeron, bajaron, bajará, caerá,
        descenderá, reducirá, disminuirá, recortará, bajar, caer, reducir, se redujo, cedió, mermó, desaceleró,
        moderó, se moderó, caen, bajan, menguó
    """),
    moves=words("pasó, pasar, pasará, pasando"),
    contrast=words("""
        frente a, frente a los, frente al, frente a las, contra, comparado con, respecto a, respecto a los, tras, en comparación con
    """),
    to=words("a, hasta, hasta los, a los, hasta las, a las, al, hasta el, hasta un, a un, a una"),
    origin=words("""
        desde, frente a, frente a los, contra, comparado con, respecto a, desde los, tras, desde el, frente al, en
        comparación con, respecto a los, desde las, frente a las
    """),
    by=words("un, en un, de, en"),
    more=words("más"),
    less=words("menos"),
    than=words("que, que los, que las, que la, del, que el, que en"),
    multiples={
        "duplicó": "2", "duplicado": "2", "duplicaron": "2", "duplicar": "2", "triplicó": "3", "triplicado": "3",
        "cuadruplicó": "4", "dobló": "2", "el doble": "2", "el triple": "3",
    },
    forecast=words("""
        prevé, prevén, espera, esperan, previsto, prevista, pronostica, estima, planea, proyecta, objetivo, será, serán, crecerá, llegará, alcanzará, superará, tendrá, destinará, pasará,
        subirá, llevarán, previsión, aspira, confía
    """),
    past=words("hasta, anteriormente, antes, previamente"),
    respectively=words("respectivamente"),
    total=words("en total, un total de, hasta la fecha, en conjunto, desde su creación"),
    part=words("""
        de los cuales, de las que, de los que, de las cuales, de ellos, de ellas, incluidos, incluidas, incluyendo, entre ellos
    """),
    whole=words("el sector, la industria, el mercado, los analistas, los inversores, mundial, los bancos"),
)  # fmt: skip
