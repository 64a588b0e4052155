"""Turkish: the calendar, and words of business."""

from __future__ import annotations

from checkers.languages._words import integers, listed, words
from checkers.model.language import Business, Calendar

CALENDAR = Calendar(
    months=integers("""
        1: ocak
        2: şubat
        3: mart
        4: nisan
        5: mayıs
        6: haziran
        7: temmuz
        8: ağustos
        9: eylül
        10: ekim
        11: kasım
        12: aralık
    """),
    weekdays=integers("""
        1: pazartesi
        2: salı
        3: çarşamba
        4: perşembe
        5: cuma
        6: cumartesi
        7: pazar
    """),
    years=integers("""
        -1: geçen yıl, geçen sene, önceki yıl, bir önceki yıl
        0: bu yıl, bu sene
        1: gelecek yıl, önümüzdeki yıl
    """),
    ordinals=integers("""
        1: birinci, ilk, 1.
        2: ikinci, 2.
        3: üçüncü, 3.
        4: dördüncü, son, 4.
    """),
    quarter_words=words("çeyrek, çeyrekte, çeyreği, çeyreğinde, çeyreğe"),
    half_words=words("yarıyıl, yarıyılda, yarısında, yarı"),
    year_before=words("yılında, yılı, yılının, yılındaki, yılsonunda"),
    in_words=words("yıl"),
)

BUSINESS = Business(
    concepts=listed("""
        revenue: ciro, cirosu, cirosunu, cironun, hasılat, hasılatı, hasılatını, satış gelirleri, satış geliri
        gross-profit: brüt kâr, brüt kârı, brüt kar, brüt karı
        operating-income: faaliyet kârı, faaliyet karı, faaliyet kârını, faaliyet karını, esas faaliyet kârı,
            esas faaliyet karı
        operating-loss: faaliyet zararı, esas faaliyet zararı
        pretax-income: vergi öncesi kâr, vergi öncesi kârı, vergi öncesi kar, vergi öncesi karı
        pretax-loss: vergi öncesi zarar, vergi öncesi zararı
        net-income: net kâr, net kârı, net kârını, net kar, net karı, net karını, net dönem kârı, net dönem karı
        net-loss: net zarar, net zararı, net zararını, net dönem zararı
        ebitda: favök
        debt: borç, borcu, borcunu, borçları
        net-debt: net borç, net borcu, net borcunu
        market-value: piyasa değeri, piyasa değerini
        valuation: değerleme, değerlemesi, değerlemeyle
        amount-raised: yatırım turu, yatırım turunda, yatırım aldı
        dividend: temettü, temettüsü, kâr payı, kar payı
        employees: çalışan, çalışanı, çalışana, çalışanın
        users: kullanıcı, kullanıcısı, kullanıcıya
        customers: müşteri, müşterisi
        passengers: yolcu, yolcusu
        share-price: hisse fiyatı, hisse senedi fiyatı
        market-share: pazar payı
        fine: para cezası, para cezasına
        price: fiyat, fiyatı
        gdp: gsyh, gayri safi yurt içi hasıla, gayrisafi yurt içi hasıla
        gdp-growth: ekonomik büyüme, büyüme oranı
        inflation: enflasyon*, enflasyonun
        core-inflation: çekirdek enflasyon*
        unemployment-rate: işsizlik, işsizlik oranı
        policy-rate: politika faizi, politika faizini
        population: nüfus, nüfusu, nüfusunu, nüfuslu
        area: yüzölçümü
        minimum-wage: asgari ücret, asgari ücreti
        public-debt: kamu borcu, devlet borcu
        budget-deficit: bütçe açığı, bütçe açığını
        budget-surplus: bütçe fazlası
        trade-deficit: dış ticaret açığı
        trade-surplus: dış ticaret fazlası
        exports: ihracat, ihracatı
        imports: ithalat, ithalatı
    """),
    rises=words("""
        arttı, arttırdı, artırdı, artış*, yükseldi, yükselerek, yükseliş*, artarak, büyüdü, büyüme*, artan,
            çıkardı, çıktı
    """),
    falls=words("""
        azaldı, azalış*, düştü, düşüş*, geriledi, gerileyerek, azalarak, düşerek, küçüldü, daraldı, indi
    """),
    forecast=words("bekliyor, bekleniyor, beklenti*, tahmin*, öngör*, planlıyor, hedefliyor, hedef*"),
    unread=words("çeyrek*, çeyre*, çeyreğ*, yarıyıl*, ayda, ayında, aylık, ayı, yarısı*"),
)
