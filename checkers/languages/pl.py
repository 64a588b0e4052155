"""Polish: long scale, bilion = 10^12."""

from __future__ import annotations

from checkers.languages._cldr import numbers
from checkers.languages._words import codes, comparators, decimals, few, integers, meanings, spaced, words
from checkers.languages.cldr import pl as _cldr
from checkers.languages.terms import pl as _terms
from checkers.model.language import Language

_NUMBERS = numbers(
    _cldr.DATA,
    "pl",
    cardinals=integers("""
        0: zero
        1: jeden, jedna, jedno, jednego, jednej, jednym
        2: dwa, dwie, dwóch, dwaj, dwoje, dwoma, dwiema, dwu
        3: trzy, trzech, trzej, trzema, trzem, troje
        4: cztery, czterech, czterej, czterem, czworo
        5: pięć, pięciu, pięcioro
        6: sześć, sześciu
        7: siedem, siedmiu
        8: osiem, ośmiu
        9: dziewięć, dziewięciu
        10: dziesięć, dziesięciu
        11: jedenaście, jedenastu
        12: dwanaście, dwunastu
        13: trzynaście, trzynastu
        14: czternaście, czternastu
        15: piętnaście, piętnastu
        16: szesnaście, szesnastu
        17: siedemnaście, siedemnastu
        18: osiemnaście, osiemnastu
        19: dziewiętnaście, dziewiętnastu
        20: dwadzieścia, dwudziestu
        30: trzydzieści, trzydziestu
        40: czterdzieści, czterdziestu
        50: pięćdziesiąt, pięćdziesięciu
        60: sześćdziesiąt, sześćdziesięciu
        70: siedemdziesiąt, siedemdziesięciu
        80: osiemdziesiąt, osiemdziesięciu
        90: dziewięćdziesiąt, dziewięćdziesięciu
        100: sto, stu
        200: dwieście, dwustu
        300: trzysta, trzystu
        400: czterysta, czterystu
        500: pięćset, pięciuset
        600: sześćset, sześciuset
        700: siedemset, siedmiuset
        800: osiemset, ośmiuset
        900: dziewięćset, dziewięciuset
    """),
    alone=words("sto, tysiąc, milion, miliard, bilion"),
    pronouns=words("jeden, jedna, jedno, jednego, jednej, jednym"),
    points=words("przecinek"),
    mixed=decimals("""
        1.5: półtora, półtorej
    """),
    denominators=integers("""
        2: pół, połowa, połowy, połowę, połowie, połową
        3: trzecia, trzecie, trzecich, trzecią
        4: czwarta, czwarte, czwartych, czwartą, ćwierć
        5: piąta, piąte, piątych, piątą
        10: dziesiąta, dziesiąte, dziesiątych
        100: setna, setne, setnych
    """),
    halves=words("połowa, połowę, połowy, połowie, połową"),
    additions=decimals("""
        0.5: i pół
        0.25: i ćwierć
    """),
    collectives=integers("""
        12: tuzin
        60: kopa
    """),
    vague=integers("""
        10: dziesiątki, dziesiątków, dziesiątkami
        12: tuziny, tuzinów
        100: setki, setek, setkami
        1000: tysiące, tysięcy, tysiącami
        1000000: miliony, milionów, milionami
        1000000000: miliardy, miliardów, miliardami
        1000000000000: biliony, bilionów
    """),
    few=few("""
        2 9: kilka, kilku, kilkoro, parę, paru
        11 19: kilkanaście, kilkunastu
        20 99: kilkadziesiąt, kilkudziesięciu
        200 999: kilkaset, kilkuset
    """),
    negatives=words("minus"),
    # CLDR has no locatives and instrumentals, and ends at 10^14.
    magnitudes=integers("""
        3: tysiąc, tysiąca, tysiące, tysięcy, tysiącu, tysiącom, tysiącami, tysiącach, tys, tys.
        6: milion, miliona, miliony, milionów, milionowi, milionom, milionem, milionami, milionie, milionach
        9: miliard, miliarda, miliardy, miliardów, miliardowi, miliardom, miliardem, miliardami, miliardzie, miliardach
        12: bilion, biliona, biliony, bilionów, bilionom, bilionem, bilionami, bilionie, bilionach
        15: biliard, biliarda, biliardy, biliardów, biliardem
        18: trylion, tryliona, tryliony, trylionów, trylionem
    """),
    abbreviations=integers("""
        3: tys., tys, k
        6: mln, mln., M
        9: mld, mld., mrd
        12: bln, bln.
    """),
    comparators=comparators("""
        more-than: ponad, więcej niż, powyżej, przeszło, przekracza, przekroczył, przekroczyła, przekroczyło,
            przekraczające, przekraczający, przekraczająca, przekraczających, większy niż, większa niż, większe niż,
            wyższy niż, wyższa niż, wyższe niż, dłużej niż, starszy niż, lepiej niż, grubo ponad, nieco ponad
        at-least: co najmniej, przynajmniej, nie mniej niż, minimum, najmniej, od co najmniej, minimalnie, nie niższy niż
        less-than: mniej niż, poniżej, niespełna, niecałe, niecały, niecała, niecałych, mniejszy niż, mniejsza niż,
            niższy niż, niższa niż, krócej niż, młodszy niż, tuż poniżej
        at-most: co najwyżej, najwyżej, maksymalnie, nie więcej niż, maksimum, do, aż do, nie większy niż,
            nie przekracza, nieprzekraczający, nieprzekraczająca, nawet do
        about: około, ok., ok, mniej więcej, w przybliżeniu, blisko, prawie, niemal, w granicach, jakieś, z grubsza,
            szacunkowo, szacowany na, szacowana na, szacowane na, circa, ca., bez mała, rzędu, w okolicach
        exactly: dokładnie, równo, tylko, zaledwie, łącznie
    """),
    comparators_after=comparators("""
        at-least: lub więcej, albo więcej, i więcej, co najmniej, lub starszych, wzwyż
        at-most: lub mniej, albo mniej, najwyżej, i mniej
        about: mniej więcej, w przybliżeniu
    """),
    ranges=(
        ("między", "a"),
        ("pomiędzy", "a"),
        ("od", "do"),
        ("z", "do"),
        ("", "do"),
        ("", "lub"),
        ("", "albo"),
    ),
    bound_links=words("i, oraz, ale, a"),
    currencies=codes("""
        USD CAD AUD: $, dolar, dolara, dolary, dolarów, dolarem, dolarami, dolarach, dolarom, dol., dol
        USD: dolar amerykański, dolara amerykańskiego, dolary amerykańskie, dolarów amerykańskich, dolarów usa
        PLN: zł, zł., złoty, złotego, złote, złotych, złotym, złotymi, złotówka, złotówki, złotówek, pln
        EUR: euro, €
        GBP EGP: £, funt, funta, funty, funtów, funtem, funtami, funtach
        GBP: funt szterling, funtów szterlingów, funty szterlingi, funtów brytyjskich, funta brytyjskiego
        CHF: frank, franka, franki, franków, frankiem, frank szwajcarski, franków szwajcarskich
        JPY: jen, jena, jeny, jenów, jenach, ¥
        CNY: juan, juana, juany, juanów, renminbi
        RUB: rubel, rubla, ruble, rubli, rublem, rublach
        UAH: hrywna, hrywny, hrywien, hrywnę
        CZK SEK NOK DKK: korona, korony, koron, koronę
        CZK: korona czeska, korony czeskie, koron czeskich
        SEK: korona szwedzka, korony szwedzkie, koron szwedzkich
        NOK: korona norweska, korony norweskie, koron norweskich
        DKK: korona duńska, korony duńskie, koron duńskich
        HUF: forint, forinta, forinty, forintów
        INR: rupia, rupie, rupii, rupia indyjska, rupii indyjskich
        TRY: lira, liry, lir, lirów, lir tureckich
        BTC: bitcoin, bitcoina, bitcoiny, bitcoinów
    """),
    minors=codes("""
        PLN: grosz, grosza, grosze, groszy, gr
        USD EUR: cent, centa, centy, centów, eurocent, eurocentów
        GBP: pens, pensa, pensy, pensów
    """),
    units=meanings("""
        percent: %, procent, procenta, procentem, procentach, proc., proc
        percentage-point: punkt procentowy, punktu procentowego, punkty procentowe, punktów procentowych,
            pkt proc., pkt. proc., p.p., pp., pp
        basis-point: punkt bazowy, punktu bazowego, punkty bazowe, punktów bazowych, pb
        point: punkt, punktu, punkty, punktów, pkt, pkt.
        person: osoba, osoby, osób, osobom, osobami, osobę, ludzi, ludzie, ludziom, ludźmi, mieszkańców, mieszkańcy,
            mieszkańca, obywateli
        year: rok, roku, lata, lat, latach, latami, roczny
        month: miesiąc, miesiąca, miesiące, miesięcy, miesiącach
        week: tydzień, tygodnia, tygodnie, tygodni, tygodniach
        day: dzień, dnia, dni, dniach, doba, doby, dób
        hour: godzina, godziny, godzin, godzinę, godz., godz
        minute: minuta, minuty, minut, minutę, min.
        second: sekunda, sekundy, sekund, sekundę
        decade: dekada, dekady, dekad, dziesięciolecie, dziesięcioleci
        century: wiek, wieki, wieków, stulecie, stulecia
        quarter: kwartał, kwartały, kwartałów
        kilometer: kilometr, kilometra, kilometry, kilometrów
        meter: metr, metra, metry, metrów
        centimeter: centymetr, centymetra, centymetry, centymetrów
        millimeter: milimetr, milimetra, milimetry, milimetrów
        square-kilometer: kilometr kwadratowy, kilometra kwadratowego, kilometry kwadratowe, kilometrów kwadratowych
        square-meter: metr kwadratowy, metra kwadratowego, metry kwadratowe, metrów kwadratowych
        cubic-meter: metr sześcienny, metry sześcienne, metrów sześciennych
        hectare: hektar, hektara, hektary, hektarów
        tonne: tona, tony, ton, tonę, tonami
        kilogram: kilogram, kilograma, kilogramy, kilogramów, kilo
        gram: gram, grama, gramy, gramów
        liter: litr, litra, litry, litrów
        barrel: baryłka, baryłki, baryłek, baryłkę
        mile: mila, mile, mil, milę
        degree: stopień, stopnia, stopnie, stopni
        celsius: stopni celsjusza, stopnie celsjusza, stopnia celsjusza, °c
        kilometer-per-hour: km/h, kilometrów na godzinę, km na godzinę
        megawatt: megawat, megawaty, megawatów
        gigawatt: gigawat, gigawaty, gigawatów
        kilowatt-hour: kilowatogodzina, kilowatogodziny, kilowatogodzin
        megawatt-hour: megawatogodzina, megawatogodziny, megawatogodzin
        terawatt-hour: terawatogodzina, terawatogodziny, terawatogodzin
        time: raz, razy
        child: dziecko, dzieci
        woman: kobieta, kobiety, kobiet
        man: mężczyzna, mężczyzn, mężczyźni
        employee: pracownik, pracownika, pracownicy, pracowników
        job: miejsc pracy, miejsca pracy, etatów
        share: akcja, akcje, akcji
        vote: głos, głosy, głosów
        company: firma, firmy, firm, spółka, spółki, spółek
        customer: klient, klienci, klientów
        user: użytkownik, użytkownicy, użytkowników
        country: kraj, kraje, krajów, państwa, państw
    """),
    fillers=words("""
        nowych, nowe, dodatkowych, kolejnych, innych, różnych, ostatnich, najbliższych, młodych, dużych, małych,
        całych, pełnych, następnych
    """),
    per=words("na, za, /"),
    ordinal_suffixes=words("szy, gi, ci, ty, my, go, ego, tych, szych"),
    labels=words("""
        nr, nr., numer, godziny, godzinie, godzina, godz., strona, strony, stronie, str., s., rozdział, rozdziale, art., artykuł, pokój, pokoju, lot, linia, tom, wersja, sezon,
        odcinek, tel., tel, ul., faza, etap, grupa, model, typ, ust., pkt
    """),
    year_words=words("w, od, do, roku, rok, r., po, przed, lata, lat, wiosną, latem, jesienią, zimą, koniec, początek"),
    clock=words("rano, wieczorem"),
    changes=words("""
        wzrósł, wzrosła, wzrosło, wzrosły, spadł, spadła, spadło, spadły, zwiększył, zwiększyła, zmniejszył,
        zmniejszyła, podniósł, podniosła, obniżył, obniżyła, wzrost, spadek
    """),
    after_words=words("później, temu, wcześniej, po, przed"),
)

_FUNCTION_WORDS = spaced("""
    w i z na nie się do to że jest o od po za jak a ale przez dla są ze co tym tego być ma tak już czy także oraz
    był była było były jego jej ich który która które których któremu przed pod tylko jako może roku lat bardzo
    gdy przy bez tej więc też nad między jeszcze gdzie kiedy nich nas nam mi mnie mają został została będzie ten
    ta te jeśli ponieważ dwa trzy podczas wśród według niż ponad około sobie swoje jednak u aby żeby mogą można
""")

LANGUAGE = Language(
    tag="pl",
    name="Polish",
    function_words=_FUNCTION_WORDS,
    letters="ąćęłńóśźż",
    numbers=_NUMBERS,
    calendar=_terms.CALENDAR,
    business=_terms.BUSINESS,
)
