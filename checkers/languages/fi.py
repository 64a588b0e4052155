"""Finnish: long scale, biljoona = 10^12. Words are listed in the cases that follow a number, and with endings."""

from __future__ import annotations

from checkers.languages._cldr import numbers
from checkers.languages._words import codes, comparators, decimals, few, integers, meanings, spaced, words
from checkers.languages.cldr import fi as _cldr
from checkers.languages.terms import fi as _terms
from checkers.model.language import Language

_NUMBERS = numbers(
    _cldr.DATA,
    "fi",
    cardinals=integers("""
        0: nolla
        1: yksi, yhden, yhtä, yhdestä, yhteen, yhdellä
        2: kaksi, kahden, kahta, kahdesta, kahteen, kahdella, kahdessa, kahdelle
        3: kolme, kolmen, kolmea, kolmesta, kolmeen, kolmella, kolmessa, kolmelle
        4: neljä, neljän, neljää, neljästä, neljään, neljällä, neljässä, neljälle
        5: viisi, viiden, viittä, viidestä, viiteen, viidellä, viidessä
        6: kuusi, kuuden, kuutta, kuudesta, kuuteen, kuudella, kuudessa
        7: seitsemän, seitsemää, seitsemästä, seitsemään, seitsemällä
        8: kahdeksan, kahdeksaa, kahdeksasta, kahdeksaan, kahdeksalla
        9: yhdeksän, yhdeksää, yhdeksästä, yhdeksään, yhdeksällä
        10: kymmenen, kymmentä, kymmenestä, kymmeneen, kymmenellä
        11: yksitoista, yhdentoista, yhtätoista
        12: kaksitoista, kahdentoista, kahtatoista
        13: kolmetoista, kolmentoista, kolmeatoista
        14: neljätoista, neljäntoista, neljäätoista
        15: viisitoista, viidentoista, viittätoista
        16: kuusitoista, kuudentoista, kuuttatoista
        17: seitsemäntoista, seitsemäätoista
        18: kahdeksantoista, kahdeksaatoista
        19: yhdeksäntoista, yhdeksäätoista
        20: kaksikymmentä, kahdenkymmenen, kahtakymmentä
        30: kolmekymmentä, kolmenkymmenen, kolmeakymmentä
        40: neljäkymmentä, neljänkymmenen, neljääkymmentä
        50: viisikymmentä, viidenkymmenen, viittäkymmentä
        60: kuusikymmentä, kuudenkymmenen, kuuttakymmentä
        70: seitsemänkymmentä, seitsemänkymmenen
        80: kahdeksankymmentä, kahdeksankymmenen
        90: yhdeksänkymmentä, yhdeksänkymmenen
        100: sata, sataa, sadan, sadasta, sataan, sadalla
    """),
    alone=words("sata, sadan, sataa, tuhat, tuhannen, miljoona, miljoonan, miljardi, miljardin, biljoona, biljoonan"),
    compounds=True,
    pronouns=words("yksi, yhden, yhtä, yhdestä, yhteen, yhdellä"),
    points=words("pilkku"),
    mixed=decimals("""
        1.5: puolitoista, puolentoista, puoltatoista
        2.5: kaksi ja puoli, kahden ja puolen, kahta ja puolta
        3.5: kolme ja puoli, kolmen ja puolen
    """),
    denominators=integers("""
        2: puoli, puolen, puolta, puolet
        3: kolmasosa, kolmasosan, kolmasosaa, kolmannes, kolmanneksen, kolmannesta
        4: neljäsosa, neljäsosan, neljäsosaa, neljännes, neljänneksen, neljännestä
        5: viidesosa, viidesosan, viidesosaa, viidennes, viidenneksen, viidennestä
        6: kuudesosa, kuudesosan, kuudesosaa
        8: kahdeksasosa, kahdeksasosaa
        10: kymmenesosa, kymmenesosan, kymmenesosaa, kymmenes, kymmenesosat
        100: sadasosa, sadasosaa
    """),
    halves=words("puolet"),
    additions=decimals("""
        0.5: ja puoli, ja puolen, ja puolta
    """),
    collectives=integers("""
        12: tusina, tusinan, tusinaa
    """),
    vague=integers("""
        10: kymmenet, kymmeniä, kymmenien, kymmenistä, kymmeniin
        100: sadat, satoja, satojen, sadoista, satoihin
        1000: tuhannet, tuhansia, tuhansien, tuhansista, tuhansiin
        1000000: miljoonat, miljoonia, miljoonien, miljoonista, miljooniin
        1000000000: miljardit, miljardeja, miljardien, miljardeista, miljardeihin
        1000000000000: biljoonat, biljoonia, biljoonien
        10000: kymmenettuhannet, kymmeniätuhansia, kymmenientuhansien
        100000: sadattuhannet, satojatuhansia, satojentuhansien
    """),
    few=few("""
        2 9: muutama, muutaman, muutamaa, useita, usea, usean, useiden, pari, parin
        20 99: kymmenkunta
    """),
    negatives=words("miinus"),
    # CLDR has nominative and partitive only, and ends at 10^14.
    magnitudes=integers("""
        3: tuhat, tuhatta, tuhannen, tuhannesta, tuhanteen, tuhannella, tuhannelle, tuhannessa
        6: miljoona, miljoonaa, miljoonan, miljoonasta, miljoonaan, miljoonalla, miljoonalle, miljoonassa, miljoonaksi
        9: miljardi, miljardia, miljardin, miljardista, miljardiin, miljardilla, miljardille, miljardissa, miljardiksi
        12: biljoona, biljoonaa, biljoonan, biljoonasta, biljoonaan, biljoonalla, biljoonalle, biljoonassa
        15: biljardi, biljardia, biljardin, tuhat biljoonaa
        18: triljoona, triljoonaa, triljoonan
    """),
    abbreviations=integers("""
        3: t., tuh., t
        6: milj., milj, mn, mn., M, mio
        9: mrd., mrd, mrdia, mdr, md
        12: bilj., bilj, T, T.
    """),
    comparators=comparators("""
        more-than: yli, enemmän kuin, runsaat, runsas, runsaan, reilu, reilut, reilun, reilusti yli, suurempi kuin,
            korkeampi kuin, ylittää, ylitti, ylittävä, ylittäneet, pidempi kuin, vanhempi kuin, hieman yli, selvästi yli
        at-least: vähintään, ainakin, alkaen, minimissään, ei alle, vähimmillään
        less-than: alle, vähemmän kuin, pienempi kuin, vajaa, vajaan, vajaat, vajaata, matalampi kuin, alittaa, alitti,
            lyhyempi kuin, nuorempi kuin, hieman alle, selvästi alle
        at-most: enintään, korkeintaan, enimmillään, jopa, maksimissaan, ei yli, ei enempää kuin
        about: noin, n., suunnilleen, arviolta, lähes, melkein, liki, lähemmäs, lähelle, arvioitu, suurin piirtein, noin n.,
            likimain, karkeasti, n
        exactly: tasan, täsmälleen, juuri, vain, ainoastaan, yhteensä
    """),
    comparators_after=comparators("""
        at-least: tai enemmän, ja enemmän, tai yli, tai vanhempi, vähintään
        at-most: tai vähemmän, tai alle, tai nuorempi, enintään
        about: tai niillä main
    """),
    ranges=(("", "tai"),),
    bound_links=words("ja, mutta"),
    closed_ranges=(("ja", "välillä"), ("ja", "väliltä"), ("–", "välillä")),
    currencies=codes("""
        USD CAD AUD: $, dollari, dollaria, dollarin, dollarista, dollariin, dollarilla, dollareita, dollareiden
        USD: yhdysvaltain dollari, yhdysvaltain dollaria, yhdysvaltain dollarin, usa:n dollaria
        EUR: euro, euroa, euron, eurosta, euroon, eurolla, euroja, eurojen, €, eur
        GBP EGP: £, punta, puntaa, punnan, punnasta, puntia
        GBP: englannin punta, englannin puntaa, englannin punnan, ison-britannian puntaa
        SEK NOK DKK: kruunu, kruunua, kruunun, kr
        SEK: ruotsin kruunu, ruotsin kruunua, ruotsin kruunun
        NOK: norjan kruunu, norjan kruunua, norjan kruunun
        DKK: tanskan kruunu, tanskan kruunua, tanskan kruunun
        CHF: frangi, frangia, frangin, sveitsin frangia
        JPY: jeni, jeniä, jenin, japanin jeniä, ¥
        CNY: juan, juania, juanin, renminbi, renminbiä
        RUB: rupla, ruplaa, ruplan
        INR: rupia, rupiaa, rupian
        FIM DEM: markka, markkaa, markan
    """),
    minors=codes("""
        EUR USD: sentti, senttiä, sentin, eurosentti, eurosenttiä
        GBP: penni, penniä, pennin
    """),
    units=meanings("""
        percent: %, prosentti, prosenttia, prosentin, prosentista, prosenttiin, prosentilla, prosentissa, pros.
        percentage-point: prosenttiyksikkö, prosenttiyksikköä, prosenttiyksikön, prosenttiyksiköllä, %-yksikköä, %-yksikön,
            prosenttipiste, prosenttipistettä
        basis-point: korkopiste, korkopistettä, korkopisteen, peruspiste, peruspistettä
        point: piste, pistettä, pisteen
        person: henkilö, henkilöä, henkilön, henkeä, hengen, ihminen, ihmistä, ihmisen, ihmisestä, asukas, asukasta,
            asukkaan, ihmiset
        year: vuosi, vuotta, vuoden, vuodessa, vuodeksi, vuodesta, vuotias, vuotiaan, vuotiasta, v.
        month: kuukausi, kuukautta, kuukauden, kuukaudessa, kk
        week: viikko, viikkoa, viikon, viikossa, vk
        day: päivä, päivää, päivän, päivässä, vuorokausi, vuorokautta, vuorokauden
        hour: tunti, tuntia, tunnin, tunnissa
        minute: minuutti, minuuttia, minuutin, minuutissa, min
        second: sekunti, sekuntia, sekunnin
        decade: vuosikymmen, vuosikymmentä, vuosikymmenen
        century: vuosisata, vuosisataa, vuosisadan
        quarter: vuosineljännes, vuosineljännestä
        kilometer: kilometri, kilometriä, kilometrin, kilometrissä
        meter: metri, metriä, metrin
        centimeter: senttimetri, senttimetriä, senttimetrin
        millimeter: millimetri, millimetriä, millimetrin
        mile: maili, mailia, mailin
        square-kilometer: neliökilometri, neliökilometriä, neliökilometrin
        square-meter: neliömetri, neliömetriä, neliömetrin, neliötä, neliön
        cubic-meter: kuutiometri, kuutiometriä, kuutiometrin
        hectare: hehtaari, hehtaaria, hehtaarin
        tonne: tonni, tonnia, tonnin
        kilogram: kilogramma, kilogrammaa, kilogramman, kilo, kiloa, kilon
        gram: gramma, grammaa, gramman
        liter: litra, litraa, litran
        barrel: barreli, barrelia, barrelin, tynnyri, tynnyriä
        degree: aste, astetta, asteen
        celsius: celsiusastetta, celsiusaste, celsiusasteen, °c
        kilometer-per-hour: km/h, kilometriä tunnissa
        megawatt: megawatti, megawattia, megawatin
        gigawatt: gigawatti, gigawattia, gigawatin
        kilowatt-hour: kilowattitunti, kilowattituntia, kilowattitunnin
        megawatt-hour: megawattitunti, megawattituntia
        terawatt-hour: terawattitunti, terawattituntia
        time: kertaa, kerran
        child: lapsi, lasta, lapsen
        woman: nainen, naista, naisen
        man: mies, miestä, miehen
        employee: työntekijä, työntekijää, työntekijän
        job: työpaikka, työpaikkaa, työpaikan
        share: osake, osaketta, osakkeen
        vote: ääni, ääntä, äänen
        company: yritys, yritystä, yrityksen, yhtiö, yhtiötä, yhtiön
        customer: asiakas, asiakasta, asiakkaan
        user: käyttäjä, käyttäjää, käyttäjän
        country: maa, maata, maan
    """),
    fillers=words("""
        uutta, uuden, muuta, seuraavaa, seuraavan, viimeisen, edellisen, suurta, pientä, nuorta, koko, peräkkäistä, eri
    """),
    per=words("per, /"),
    endings=words("""
        n, a, ä, ta, tä, en, in, sta, stä, ssa, ssä, lla, llä, lle, lta, ltä, ksi, on, seen, iin, aan, ään, oon, een, kaan, kään, kin
    """),
    dot_ordinals=True,
    labels=words("""
        nro, nro., numero, kello, klo, klo., sivu, s., luku, artikla, huone, lento, linja, osa, versio, kausi, jakso, puh., vaihe, ryhmä,
        malli, tyyppi, pykälä
    """),
    year_words=words("""
        vuonna, vuoden, vuosi, vuodesta, vuoteen, vuosina, vuosien, kesällä, talvella, keväällä, syksyllä, lopussa, alussa
    """),
    clock=words("aamulla, illalla"),
    changes=words("""
        nousi, nousee, noussut, kasvoi, kasvaa, kasvanut, laski, laskee, laskenut, putosi, supistui, lisääntyi, väheni,
        kasvu, lasku
    """),
    after_words=words("sitten, myöhemmin, jälkeen, aiemmin, ennen, kuluttua, päästä"),
)

_FUNCTION_WORDS = spaced("""
    ja on ei että se oli hän mutta ovat myös kuin niin joka ole sen hänen jos tai kun olisi jotka mukaan jo vain
    nyt sitä mitä oma voi siitä kanssa vielä sekä ennen jälkeen noin eivät koska miten enemmän kaikki tämä tämän
    tätä nämä ne niiden ollut olleet olivat olla ollaan joita jonka joiden jossa johon joissa minä me he te minun
    heidän meidän mikä kuka missä milloin sanoi sanoo kertoo vuotta vuonna vuoden kaksi yli alle välillä vastaan
    ilman lisäksi aikana hyvin sitten kuten siinä siihen siellä täällä hänet häntä enää eikä esimerkiksi tulee
    tuli voidaan voivat pitää yksi muun muassa kuitenkin ettei paljon usein siis lähes vasta juuri jokainen jokin
    joku kukaan mitään joten vaan olen olet olemme itse itsensä toinen toisen toiset ensimmäinen ensimmäisen kolme
    neljä viisi kymmenen prosenttia prosentin miljoonaa miljardia euroa päivä päivän päivänä maanantaina tiistaina
    keskiviikkona torstaina perjantaina lauantaina sunnuntaina kertoi totesi ilmoitti asti kohti kautta takia
    vuoksi osa osan suuri uusi uuden hyvä kanssaan jälleen melko erittäin heidät heille hänelle minua joukossa
    luona ihmistä ihmiset ihmisten aikaan ajan lisää esiin jopa edes sinne mukana ympäri kesken läpi ohi luvulla
    sai saa saivat teki tekee tehdä antaa antoi haluaa vaikka sillä tässä niitä niihin niistä tästä
""")

LANGUAGE = Language(
    tag="fi",
    name="Finnish",
    function_words=_FUNCTION_WORDS,
    letters="äöåšž",
    numbers=_NUMBERS,
    calendar=_terms.CALENDAR,
    business=_terms.BUSINESS,
)
