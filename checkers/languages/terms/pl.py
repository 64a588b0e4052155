"""Polish: the calendar, and words of business."""

from __future__ import annotations

from checkers.languages._words import integers, listed, words
from checkers.model.language import Business, Calendar

CALENDAR = Calendar(
    months=integers("""
        1: stycznia, styczeń, styczniu
        2: lutego, luty, lutym
        3: marca, marzec, marcu
        4: kwietnia, kwiecień, kwietniu
        5: maja, maj, maju
        6: czerwca, czerwiec, czerwcu
        7: lipca, lipiec, lipcu
        8: sierpnia, sierpień, sierpniu
        9: września, wrzesień, wrześniu
        10: października, październik, październiku
        11: listopada, listopad, listopadzie
        12: grudnia, grudzień, grudniu
    """),
    weekdays=integers("""
        1: poniedziałek, poniedziałku
        2: wtorek, wtorku
        3: środa, środę
        4: czwartek, czwartku
        5: piątek, piątku
        6: sobota, sobotę
        7: niedziela, niedzielę
    """),
    years=integers("""
        -1: ubiegłym roku, zeszłym roku, ubiegły rok, poprzednim roku
        0: tym roku, bieżącym roku, tego roku
        1: przyszłym roku
    """),
    ordinals=integers("""
        1: pierwszy, pierwszym, pierwszego
        2: drugi, drugim, drugiego, ii
        3: trzeci, trzecim, trzeciego, iii
        4: czwarty, czwartym, czwartego, iv
    """),
    quarter_words=words("kwartał, kwartale, kwartału"),
    half_words=words("półrocze, półroczu, półrocza"),
    quarter_codes=words("q"),
    in_words=words("w, za, roku, rok, do, na koniec, w całym, w roku"),
    since=words("od"),
    year_ago=words("rok wcześniej, przed rokiem, rok temu"),
)

BUSINESS = Business(
    concepts=listed("""
        revenue: przychod*, przychód, obrot*, obroty, przychody ze sprzedaży, przychodów ze sprzedaży
        revenue-forecast: prognoza przychodów, prognozę przychodów, oczekiwane przychody
        gross-profit: zysk brutto ze sprzedaży, zysku brutto ze sprzedaży
        operating-income: zysk operacyjny, zysku operacyjnego, zyskiem operacyjnym, wynik operacyjny, ebit
        operating-loss: strata operacyjna, straty operacyjnej, stratę operacyjną
        pretax-income: zysk przed opodatkowaniem, zysku przed opodatkowaniem, zysk brutto, zysku brutto
        pretax-loss: strata przed opodatkowaniem, stratę przed opodatkowaniem
        net-income: zysk netto, zysku netto, zyskiem netto, zysk, zysku, zyskiem, zyski, zysków
        net-loss: strata netto, straty netto, stratę netto, stratą netto, strata, straty, stratę, stratą
        ebitda: ebitda, ebitdy
        earnings-per-share: zysk na akcję, zysku na akcję
        operating-margin: marża operacyjna, marży operacyjnej, marżę operacyjną
        debt: zadłużenie, zadłużenia, dług, długu, długi, długów
        net-debt: dług netto, długu netto, zadłużenie netto, zadłużenia netto
        market-value: kapitalizacja, kapitalizacji, kapitalizację, wartość rynkowa, wartości rynkowej,
            wartość giełdowa
        valuation: wycena, wyceny, wycenę, wycenie, wyceniana na, wyceniany na, wyceniono na
        amount-raised: runda finansowania, rundę finansowania, rundzie finansowania, pozyskał*, pozyskać
        dividend: dywiden*
        buyback: skup akcji własnych, skupu akcji własnych, skup akcji
        employees: zatrudnia, zatrudniał*, pracowników, pracownicy, zatrudnieni*
        users: użytkownik*, użytkowników
        customers: klientów, klienci
        passengers: pasażer*, pasażerów
        deliveries: dostawy, dostaw, dostarczył*
        production: produkcja, produkcji, produkcję, wyprodukował*
        share-price: kurs akcji, kursu akcji, cena akcji, ceny akcji
        market-share: udział w rynku, udziału w rynku, udział rynkowy
        fine: grzywn*, grzywien, kara pieniężna, karę pieniężną, kary pieniężnej, karę
        price: cena, ceny, cenę
        gdp: pkb, produkt krajowy brutto, produktu krajowego brutto
        gdp-growth: wzrost gospodarczy, wzrostu gospodarczego, wzrost pkb, wzrostu pkb
        gdp-growth-forecast: prognoza wzrostu, prognozę wzrostu
        inflation: inflacj*
        core-inflation: inflacja bazowa, inflacji bazowej, inflację bazową
        unemployment-rate: bezroboci*, stopa bezrobocia, stopy bezrobocia, stopę bezrobocia
        unemployed: bezrobotn*
        policy-rate: stopa referencyjna, stopy referencyjnej, stopę referencyjną, główna stopa procentowa
        population: ludność, ludności, populacj*, mieszkańców, mieszkańcy
        area: powierzchni*
        minimum-wage: płaca minimalna, płacy minimalnej, płacę minimalną, minimalne wynagrodzenie
        public-debt: dług publiczny, długu publicznego, zadłużenie państwa
        budget-deficit: deficyt budżetowy, deficytu budżetowego, deficyt budżetu, deficytu budżetu, deficyt,
            deficytu
        budget-surplus: nadwyżka budżetowa, nadwyżki budżetowej, nadwyżkę budżetową
        budget-spending: wydatki budżetowe, wydatków budżetowych, wydatki budżetu, wydatków budżetu
        budget-revenue: dochody budżetu, dochodów budżetu, dochody budżetowe
        trade-deficit: deficyt handlowy, deficytu handlowego
        trade-surplus: nadwyżka handlowa, nadwyżki handlowej, nadwyżkę handlową
        exports: eksport, eksportu
        imports: import, importu
    """),
    of=words("dla"),
    aside=words("z, ze, od, przez, przeciw, wobec, dla, w, na, po, jak"),
    rises=words("wzrosł*, wzrósł, rośnie, rosną, zwiększył*, wzrost, wzrostu, wzrostem, zwiększając, rosnąc"),
    falls=words("spadł*, spada, spadają, zmniejszył*, spadek, spadku, obniżył*, zmalał*, skurczył*"),
    contrast=words("wobec, w porównaniu z"),
    to=words("do"),
    origin=words("z, wobec, w porównaniu z"),
    by=words("o"),
    more=words("więcej, wyższe, wyższy, wyższa"),
    less=words("mniej, niższe, niższy, niższa"),
    than=words("niż, od"),
    multiples={"podwoił": "2", "podwoiła": "2", "podwoiły": "2"},
    forecast=words("""
        prognozuje, prognozują, oczekuje, oczekują, spodziewa się, planuje, planują, zamierza, ma wynieść,
            wyniesie, wyniosą, będzie, chce, szacuje
    """),
    total=words("łącznie, w sumie, ogółem"),
    part=words("w tym, z czego"),
    unread=words("kwart*, kwartał*, półrocz*, miesią*, miesiąca, miesiące, miesięcy, miesiącu"),
)
