"""English: the calendar, and words of business."""

from __future__ import annotations

from checkers.languages._words import integers, listed, meanings, words
from checkers.model.language import Business, Calendar

CALENDAR = Calendar(
    months=integers("""
        1: january, jan
        2: february, feb
        3: march, mar
        4: april, apr
        5: may
        6: june, jun
        7: july, jul
        8: august, aug
        9: september, sept, sep
        10: october, oct
        11: november, nov
        12: december, dec
    """),
    weekdays=integers("""
        1: monday
        2: tuesday
        3: wednesday
        4: thursday
        5: friday
        6: saturday
        7: sunday
    """),
    month_first=True,
    links=words("of, the, in"),
    days=integers("""
        -1: yesterday
        0: today, earlier today, this morning
        1: tomorrow
    """),
    weeks=integers("""
        -1: last week
        0: this week
        1: next week
    """),
    relative_months=integers("""
        -1: last month
        0: this month
        1: next month
    """),
    quarters=integers("""
        -1: last quarter, the previous quarter, the prior quarter
        0: this quarter, the current quarter
        1: next quarter
    """),
    years=integers("""
        -1: last year
        0: this year, the current year
        1: next year
    """),
    ordinals=integers("""
        1: first, 1st
        2: second, 2nd
        3: third, 3rd
        4: fourth, 4th
    """),
    quarter_words=words("quarter, quarter's"),
    half_words=words("half, half year, half-year"),
    halves=words("half-year, half year, interim"),
    quarter_codes=words("q"),
    half_codes=words("h"),
    month_words=words("month, months"),
    first_months=("first {n} months",),
    until=words("to, ended, ending, through, that ended, until"),
    year_word=words("year, years"),
    fiscal=words("fiscal, fiscal year, financial year, its fiscal, its fiscal year, its financial year"),
    ends=words("end, the end, end of, the end of, end-, late"),
    deadlines=words("by"),
    in_words=words("""
        in, during, of, from, for, through, throughout, early, mid, late, year, and, in early, in late, in mid, for
        all of, over, between, in all of, full-year, full year
    """),
    since=words("since, until, to, founded in"),
    same_period=words("""
        the same period, the same quarter, the same months, same period, same quarter, same months, corresponding
        period
    """),
    ago=(
        "{n} months ago",
        "{n} months earlier",
    ),
    year_ago=words("""
        a year ago, a year earlier, a year before, one year earlier, one year ago, the same period last year, the same
        period a year ago, the same period a year earlier, the same period of last year, the same quarter last year, the
        same quarter a year earlier, the same quarter of last year, the year-earlier period, the year-ago period, the
        same period the year before, year-earlier, year-ago, the same period of the previous year, the prior-year period, the previous year, the prior year, the year before
    """),
    upcoming=words("next, this coming, coming"),
    after=words("after, later"),
    before=words("before, earlier"),
    units=integers("""
        1: day, days
        7: week, weeks
    """),
    over=words("over, within, during, for"),
)

BUSINESS = Business(
    concepts=listed("""
        revenue: revenue*, sales, turnover, net sales, top line, takings, brought in, sold goods worth, made sales of,
            in sales
        segment-revenue: segment revenue, divisional revenue, division revenue, cloud revenue, data center revenue
        annualised-revenue: annualised revenue, annualized revenue, annual recurring revenue, revenue run rate,
            annualised revenue run rate, annualized revenue run rate, run rate, recurring revenue
        revenue-forecast: revenue forecast, expected revenue, revenue guidance, sales forecast, revenue outlook
        gross-profit: gross profit
        operating-income: operating income, operating profit, profit from operations, operating earnings, ebit,
            earnings before interest and tax, operating result, operating surplus
        operating-loss: operating loss, operating losses
        pretax-income: pretax profit, pre-tax profit, profit before tax, pretax income, income before taxes,
            profit before taxes, income before income taxes
        pretax-loss: pretax loss, pre-tax loss, loss before tax, loss before taxes
        net-income: net income, net profit, profit, profits, net earnings, profit after tax, bottom line, earned,
            made a profit of, net result, net surplus, earnings, in the black
        net-loss: net loss, loss, losses, lost, net losses, loss after tax, in the red, deficit for the year
        adjusted-net-income: adjusted net income, adjusted profit, adjusted net profit, underlying profit
        ebitda: ebitda, core earnings
        adjusted-ebitda: adjusted ebitda
        earnings-per-share: earnings per share, profit per share, earned per share
        gross-margin: gross margin, margin
        operating-margin: operating margin
        ebitda-margin: ebitda margin
        net-margin: net margin
        research-spending: research and development, r&d spending, spending on research, research spending, r&d,
            research budget
        revenue-growth: revenue growth, sales growth
        provision: provision, provisions, set aside, put aside, provisioned
        orders: orders, order intake, new orders, bookings
        order-book: order book, backlog, order backlog
        contract-value: contract, contract worth, contract valued, deal worth, order worth
        infrastructure-contracts: infrastructure contracts, infrastructure deals, infrastructure agreements,
            computing deals
        capital-commitment: capital commitments, commitments, committed to spend, commitment to spend,
            committed to spending, capital commitment, spending commitments, pledged to spend, to spend
        capital-expenditure: capital expenditure, capital expenditures, capital spending, capex, invest,
            capital investment, capital budget
        investment-plan: investment plan, investment programme, investment program, plans to invest, will invest,
            spending plan, intends to invest, invest, plans to spend, investment of, investments of, investing,
            investment
        investment: investment, plant, project, invested, is investing, invest, will cost, cost, construction cost
        amount-spent: spent, spending
        cash-burn: cash burn, burned, burnt, burned through, burns
        free-cash-flow: free cash flow
        operating-cash-flow: operating cash flow, cash flow from operations, cash generated by operations
        debt: debt, debts, borrowings, gross debt, owes, owed
        net-debt: net debt
        net-debt-target: net debt would, net debt to fall, net debt will, net debt is expected
        long-term-debt: long-term debt
        debt-to-ebitda: net debt to ebitda, times ebitda, leverage
        cash: cash, cash and equivalents, cash pile, liquidity, cash on hand, cash reserves
        total-assets: total assets, assets, balance sheet total
        equity: equity, shareholders' equity, stockholders' equity
        assets-under-management: assets under management, manages, under management
        market-value: market value, market capitalisation, market capitalization, market cap,
            worth on the stock market, stock market value, is worth, on the stock market, last valued, last valued at,
            valued at, market capitalisation of, stock market worth, worth about, worth some, worth
        valuation: valuation, valued at, values the company at, valued the company at, valuing it at,
            valuing the company at, last valued at, values it at, valued it at, values the start-up at,
            values the startup at, values the group at, values the firm at, valuation of, price tag, values, valued,
            valuing
        amount-raised: raised, funding round, raise, round of funding, financing round, raising, series a, series b,
            series c
        total-funding: total funding, raised in total, in total funding, raised so far, total raised, taken in,
            has now raised, funding to date
        amount-invested: invested, poured into, put in, puts in, contributed, contributing, pumped, backed it with,
            led the round with
        stake: stake, shareholding, owns, holds, holding
        state-stake: state's stake, government stake, the state owns, the state holds
        share-price: share price, stock price, shares closed, shares traded at, shares were trading at, stock closed,
            share closed, closed at, shares, stock
        ipo-price: ipo price, offer price, issue price
        shares-outstanding: shares outstanding, outstanding shares
        dividend: dividend, dividends, payout
        interim-dividend: interim dividend
        buyback: buyback, share buyback, repurchase, share repurchase, buy back, stock buyback
        acquisition-price: acquisition, takeover, acquired, bought, buy, purchase price, to acquire, acquire, acquires,
            acquiring, takes over, take over, taking over, merger, deal, purchase, paid for, pay, transaction
        employees: employees, employs, employ, workforce, staff, headcount, people on its payroll, workers, employed,
            payroll, people work, employing
        job-cuts: job cuts, job losses, layoffs, lay off, redundancies, cut jobs, shed, jobs will go, jobs
        users: users, weekly users, active users, monthly users, daily users, monthly active users, daily active users
        customers: customers, clients, customer base, policyholders, shoppers
        subscribers: subscribers
        passengers: passengers, travellers, flew, carried
        deliveries: deliveries, delivered, shipments, deliver, handed over
        production: production, produced, output, produce, produces, generated, generate, pumped, mined
        fleet: fleet, aircraft, ships, vessels
        stores: stores, shops, outlets, branches, sites, restaurants, supermarkets, locations
        capacity: capacity, installed capacity, wind farm, solar farm, power station, turbines
        capacity-planned: planned capacity, plans to add, will add, to install
        households-supplied: households, homes, supply power to
        payment-volume: payment volume, payments processed, payments worth, payments, processed payments,
            total payment volume
        market-size: market for, global market, worldwide market, market size, world market
        market-share: market share, share of the market, of the market
        renewable-share: renewables, share of renewables, renewable share
        fine: fine, fined, penalty, fines, must pay, imposed on, ordered to pay, fining, penalised, penalized, sanction
        settlement: settlement, settled for, to settle, settles, settlement of
        damages-claimed: damages, seeks, sued for, damages of, claim of, suing for, is seeking
        customer-redress: redress, will get, back, refunds, compensation, refund
        price: price, costs, priced at
        drug-price: list price, drug price, treatment costs, price of the drug, a course of treatment
        transfer-fee: transfer fee, signed, transfer, club-record, record fee, for a fee of, bought, paid for, signing,
            fee, joins for, joined for, sold for, deal worth
        transfer-add-ons: add-ons, further, due if
        release-clause: release clause, buy-out clause
        wages-to-revenue: wages took, wages to revenue, wage bill
        gdp: economy, gross domestic product, gdp, economy is worth, economic output, size of the economy
        gdp-per-capita: gdp per capita, gdp per head
        gdp-growth: economy, growth, gdp grew, economy grew, economic growth, economy expanded, gdp growth, gdp rose,
            economy shrank, economy contracted, output grew, grow, grew, expand, expanded, shrank, contracted
        gdp-growth-forecast: economy, growth, growth forecast, forecast growth, economy to grow, economy will grow,
            expects growth, growth to, grow, expand
        inflation: inflation, consumer prices, consumer price index, annual inflation
        core-inflation: core inflation
        unemployment-rate: unemployment, unemployment rate, jobless rate, out of work
        unemployed: unemployed, out of work, jobless, without work
        policy-rate: policy rate, interest rate, key rate, benchmark rate, interest rates, main rate, base rate,
            bank rate, rates, key interest rate, lending rate, deposit rate
        population: population, inhabitants, residents, people live in, home to, a country of, citizens, nation of,
            people live
        area: area, surface
        minimum-wage: minimum wage, minimum pay, lowest legal wage
        public-debt: public debt, government debt, national debt, sovereign debt, debt of the state
        public-debt-to-gdp: debt-to-gdp, debt to gdp, debt ratio, public debt
        budget-spending: spending, expenditure, government spending, public spending, outlays, spend, budget
        budget-revenue: revenue*, tax revenue, government revenue, receipts, takings, income, take in
        budget-deficit: deficit, budget deficit, fiscal deficit, shortfall, gap, hole, hole in the budget
        budget-surplus: surplus, budget surplus
        budget-deficit-to-gdp: deficit, budget deficit
        trade-deficit: trade deficit
        trade-surplus: trade surplus
        exports: exports, exported, foreign sales
        imports: imports, imported
        interest-payments: interest payments, interest on the debt, debt service, interest on its debt
        state-loan: state loan, government loan, loan
        repayment: repayment, repay, repaid
        accounts-frozen: accounts frozen, froze, frozen, accounts, blocked
        offer-price: each share at, per share, offer of, offered, values each
        hires: hire, hires, recruit, new hires, recruits, take on, new staff
    """),
    nominals=meanings("""
        company: the company, the group, the firm, the startup, the start-up, the chipmaker, the carmaker, the retailer,
            the lender, the bank, the airline, the manufacturer, the maker, the business, the developer, the operator,
            the automaker, the insurer, the utility, the brewer, the drugmaker, the miner, the producer, the supplier,
            the software maker, the app, the platform, the brand, the chain, the shipyard, the shipping line, the club,
            the fund, the conglomerate, the corporation, the ai lab, the tech giant, the company's, the group's,
            the firm's, the bank's, the club's, the start-up's, the startup's
        country: the country, the kingdom, the republic, the nation, the government, the island, the country's
        institution: the central bank, the regulator, the agency, the ministry, the commission, the watchdog
    """),
    pronouns=meanings("""
        company: it, its, they, their
    """),
    of=words("of, at, for, by"),
    aside=words("from, with, against, on, to, in, through, behind, like, including, via, after"),
    rises=words("""
        rose, rise, rises, risen, rising, grew, grow, grows, grown, growing, growth, increased, increase, increases,
        increasing, jumped, jump, climbed, climb, surged, surge, soared, up, gained, gain, advanced, expanded,
        widened, higher, added, swelled, leapt, improved, lifted, raised, climbs, climbing, jumps, jumping, gains,
        advance, soar, soars, surging, surges, doubles, broadened, accelerated, strengthened, picked up
    """),
    falls=words("""
        fell, fall, falls, fallen, falling, dropped, drop, declined, decline, decreased, decrease, slid, slipped,
        sank, plunged, down, lost, lower, narrowed, shrank, shrunk, contracted, tumbled, slumped, cut, dipped, eased,
        reduced, narrow, fewer, shrink, slide, drops, declines, slides, slips, bring down, brings down, declining,
        sinking, dropping
    """),
    moves=words("went, moved, changed, moving, going, went from"),
    contrast=words("""
        compared with, compared to, against, versus, vs, vs., after, up from, down from
    """),
    to=words("to, at, reaching, to a, to about, to around, to roughly, to nearly, to more than, to just"),
    origin=words("from, compared with, compared to, against, versus, vs, vs., up from, down from, after"),
    by=words("by"),
    more=words("more, higher, above, up"),
    less=words("less, lower, fewer, below, down"),
    than=words("than, than the, the, a, last year's, compared with, compared with the, from, from the, on, above, below"),
    multiples={
        "doubled": "2", "doubling": "2", "doubles": "2", "tripled": "3", "tripling": "3", "trebled": "3", "quadrupled": "4",
        "halved": "0.5", "halving": "0.5", "twice": "2",
    },
    forecast=words("""
        expects, expect, expected, forecast, forecasts, forecasting, predicts, predicted, plans, planned, aims, targets,
        will, would, hopes, projected, projects, intends, guidance, ambition, anticipates, is set to, estimate for
    """),
    past=words("until, previously, formerly, once, used to, had been, at the time, before the cut, earlier valued"),
    respectively=words("respectively"),
    total=words("in total, in all, altogether, overall, a total of, so far, to date, cumulatively"),
    part=words("including, of which, of whom, of them, among them, as well as"),
    whole=words("""
        the industry, the sector, the market, investors, the industry's, worldwide, industry-wide, global, big tech,
        companies, analysts, rivals, the banks, tech companies
    """),
)  # fmt: skip
