"""Finnish: the calendar, and words of business."""

from __future__ import annotations

from checkers.languages._words import integers, listed, words
from checkers.model.language import Business, Calendar

CALENDAR = Calendar(
    months=integers("""
        1: tammikuuta, tammikuu, tammikuussa
        2: helmikuuta, helmikuu, helmikuussa
        3: maaliskuuta, maaliskuu, maaliskuussa
        4: huhtikuuta, huhtikuu, huhtikuussa
        5: toukokuuta, toukokuu, toukokuussa
        6: kesäkuuta, kesäkuu, kesäkuussa
        7: heinäkuuta, heinäkuu, heinäkuussa
        8: elokuuta, elokuu, elokuussa
        9: syyskuuta, syyskuu, syyskuussa
        10: lokakuuta, lokakuu, lokakuussa
        11: marraskuuta, marraskuu, marraskuussa
        12: joulukuuta, joulukuu, joulukuussa
    """),
    weekdays=integers("""
        1: maanantaina, maanantai
        2: tiistaina, tiistai
        3: keskiviikkona, keskiviikko
        4: torstaina, torstai
        5: perjantaina, perjantai
        6: lauantaina, lauantai
        7: sunnuntai, sunnuntaina
    """),
    years=integers("""
        -1: viime vuonna, edellisvuonna, edellisenä vuonna
        0: tänä vuonna, kuluvana vuonna
        1: ensi vuonna
    """),
    ordinals=integers("""
        1: ensimmäisellä, ensimmäisen, ensimmäinen
        2: toisella, toisen, toinen
        3: kolmannella, kolmannen, kolmas
        4: neljännellä, neljännen, neljäs
    """),
    quarter_words=words("""
        neljänneksellä, neljänneksen, neljännes, vuosineljänneksellä, vuosineljänneksen, kvartaalilla, kvartaali
    """),
    half_words=words("vuosipuoliskolla, puolivuotiskaudella"),
    quarter_codes=words("q"),
    in_words=words("vuonna, vuoden, vuodelta, vuodelle"),
    since=words("vuodesta"),
    year_ago=words("vuotta aiemmin, vuosi sitten, vuosi aiemmin"),
)

BUSINESS = Business(
    concepts=listed("""
        revenue: liikevaihto, liikevaihdon, liikevaihtoa, liikevaihdosta, liikevaihtonsa
        revenue-forecast: liikevaihtoennuste
        gross-profit: bruttovoitto, bruttovoiton
        operating-income: liikevoitto, liikevoiton, liikevoittoa, liiketulos, liiketuloksen, liiketulosta
        operating-loss: liiketappio, liiketappion, liiketappiota
        pretax-income: voitto ennen veroja, tulos ennen veroja
        pretax-loss: tappio ennen veroja
        net-income: nettovoitto, nettovoiton, nettotulos, nettotuloksen, nettotulosta, nettovoittoa,
            tilikauden voitto, tilikauden tulos
        net-loss: nettotappio, nettotappion, nettotappiota, tilikauden tappio, tappio, tappion, tappiota,
            tappiot
        ebitda: käyttökate, käyttökatteen, ebitda
        earnings-per-share: osakekohtainen tulos, osakekohtaisen tuloksen
        debt: velka, velkaa, velan, velat, velkoja
        net-debt: nettovelka, nettovelan, nettovelkaa
        market-value: markkina-arvo, markkina-arvon, pörssiarvo, pörssiarvon
        valuation: arvostus, arvostuksen
        amount-raised: rahoituskierros, rahoituskierroksen, rahoituskierroksella
        dividend: osinko, osinkoa, osingon, osingot
        employees: työntekijä, työntekijää, työntekijän, työntekijöitä, henkilöstö, työllistää
        users: käyttäjä, käyttäjää, käyttäjän, käyttäjiä
        customers: asiakas, asiakasta, asiakkaita, asiakkaan
        passengers: matkustaja, matkustajaa, matkustajia
        share-price: osakkeen hinta, osakekurssi, osakkeen kurssi
        market-share: markkinaosuus, markkinaosuuden
        fine: sakko, sakon, sakot, sakkoja, seuraamusmaksu, seuraamusmaksun
        price: hinta, hinnan
        gdp: bkt, bruttokansantuote, bruttokansantuotteen
        gdp-growth: talouskasvu, talouskasvun, bkt:n kasvu
        inflation: inflaatio, inflaation, inflaatiota, inflaatiovauhti
        core-inflation: pohjainflaatio, pohjainflaation
        unemployment-rate: työttömyysaste, työttömyysasteen, työttömyys
        unemployed: työtön, työtöntä, työttömiä, työttömien
        policy-rate: ohjauskorko, ohjauskoron, ohjauskorkoa
        population: väkiluku, väkiluvun, asukas, asukasta, asukkaita, väestö
        area: pinta-ala, pinta-alan
        minimum-wage: minimipalkka, minimipalkan
        public-debt: valtionvelka, valtionvelan, valtionvelkaa, julkinen velka, julkisen velan
        budget-deficit: budjettialijäämä, alijäämä, alijäämän, alijäämää
        budget-surplus: ylijäämä, ylijäämän, ylijäämää
        trade-deficit: kauppavaje, kauppataseen alijäämä
        trade-surplus: kauppataseen ylijäämä
        exports: vienti, viennin
        imports: tuonti, tuonnin
    """),
    rises=words("""
        kasvoi, kasvaa, kasvoivat, nousi, nousee, nousivat, kasvu*, lisääntyi, kohosi, kasvanut, noussut,
            kasvatti, nosti
    """),
    falls=words("""
        laski, laskee, laskivat, pieneni, supistui, väheni, putosi, laskenut, pudotus, lasku, supistunut,
            vähentyi, aleni
    """),
    forecast=words("""
        odottaa, odotetaan, ennustaa, ennustetaan, ennuste, arvioi, aikoo, suunnittelee, odottavat
    """),
    unread=words("""
        neljännes*, neljänneks*, neljännekse*, vuosineljän*, kvartaal*, puolivuo*, vuosipuol*, kuukau*, kuussa,
            tammikuu*, helmikuu*, maaliskuu*, huhtikuu*, toukokuu*, kesäkuu*, heinäkuu*, elokuu*, syyskuu*,
            lokakuu*, marraskuu*, joulukuu*
    """),
)
