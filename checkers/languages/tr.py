"""Turkish."""

from __future__ import annotations

from checkers.languages._cldr import numbers
from checkers.languages._words import codes, comparators, decimals, few, integers, meanings, spaced, words
from checkers.languages.cldr import tr as _cldr
from checkers.languages.terms import tr as _terms
from checkers.model.language import Language

_NUMBERS = numbers(
    _cldr.DATA,
    "tr",
    cardinals=integers("""
        0: sıfır
        1: bir
        2: iki
        3: üç
        4: dört
        5: beş
        6: altı
        7: yedi
        8: sekiz
        9: dokuz
        10: on
        20: yirmi
        30: otuz
        40: kırk
        50: elli
        60: altmış
        70: yetmiş
        80: seksen
        90: doksan
        100: yüz
    """),
    articles=words("bir"),
    alone=words("yüz, bin"),
    compounds=True,
    points=words("virgül, nokta"),
    mixed=decimals("""
        0.5: yarım
        1.5: bir buçuk
        2.5: iki buçuk
        3.5: üç buçuk
        4.5: dört buçuk
        5.5: beş buçuk
    """),
    additions=decimals("""
        0.5: buçuk
    """),
    denominators=integers("""
        4: çeyrek
    """),
    divisions=words("bölü"),
    tens_and_ones=True,
    # Pronouns that look like "on" with an ending.
    stops=words("onun, ona, onu, onda, ondan, onlar, onların, onlara, onları, onunla, ondaki"),
    collectives=integers("""
        12: düzine
    """),
    vague=integers("""
        10: onlarca
        12: düzinelerce
        100: yüzlerce
        1000: binlerce
        1000000: milyonlarca
        1000000000: milyarlarca
    """),
    few=few("""
        2 9: birkaç
    """),
    negatives=words("eksi"),
    magnitudes=integers("""
        3: bin
        6: milyon
        9: milyar
        12: trilyon
        15: katrilyon
        18: kentilyon
    """),
    abbreviations=integers("""
        3: B, K
        6: Mn, mn, M
        9: Mr, mr, Mlr, mlr
        12: Tn, tn
    """),
    comparators=comparators("""
        about: yaklaşık, yaklaşık olarak, neredeyse, hemen hemen, takriben, aşağı yukarı, tahminen
        at-least: en az, asgari, en azından
        at-most: en fazla, azami, en çok
        exactly: tam, tam olarak
    """),
    comparators_after=comparators("""
        more-than: üzerinde, aşkın, fazla, daha fazla, dan fazla, den fazla, tan fazla, ten fazla, 'dan fazla, 'den fazla, 'den yüksek, 'dan yüksek, 'ten yüksek, 'tan yüksek, den yüksek, dan yüksek, 'den daha fazla, 'dan daha fazla, 'ten daha fazla, 'tan daha fazla, den daha fazla, dan daha fazla, 'den daha büyük, 'dan daha büyük, 'den daha yüksek, 'dan daha yüksek, den daha yüksek, dan daha yüksek, 'den yukarıda, 'dan yukarıda, 'ten yukarıda, 'tan yukarıda, den yukarıda, dan yukarıda, büyüktür, 'den büyüktür, 'dan büyüktür, 'ten büyüktür, 'tan büyüktür,
            'tan fazla, 'ten fazla, dan büyük, den büyük, 'dan büyük, 'den büyük, 'ten büyük, 'tan büyük, i aşkın,
            'i aşkın, 'ı aşkın, 'ü aşkın, 'u aşkın, 'nin üzerinde, 'in üzerinde, 'ın üzerinde, 'un üzerinde, çok, 'den çok, 'dan çok
        less-than: dan az, den az, 'dan az, 'den az, 'tan az, 'ten az, 'dan küçük, 'den küçük, 'ten küçük, 'tan küçük, 'den aşağıda, 'dan aşağıda, 'ten aşağıda, 'tan aşağıda, den aşağıda, dan aşağıda, 'den aşağıdadır, 'dan aşağıdadır, 'ten aşağıdadır, 'tan aşağıdadır, 'den daha az, 'dan daha az, 'ten daha az, 'tan daha az, den daha az, dan daha az, 'den daha düşük, 'dan daha düşük, den daha düşük, dan daha düşük, 'den düşük, 'dan düşük, küçüktür, 'den küçüktür, 'dan küçüktür, 'ten küçüktür, 'tan küçüktür,
            altında, 'in altında, 'nin altında, 'ın altında, 'un altında, az, daha az
        about: civarında, dolayında, kadar, e yakın, 'e yakın, 'a yakın, yakın, 'ya yakın, 'ye yakın
        at-least: ve üzeri, ve üstü, veya daha fazla, 'den fazla ya da eşit, 'dan fazla ya da eşit, 'ten fazla ya da eşit, 'tan fazla ya da eşit, 'e eşit ya da daha fazla, 'a eşit ya da daha fazla, büyüktür veya eşittir, 'den büyük veya eşit, 'dan büyük veya eşit, büyük veya eşit, ya da daha fazla
        at-most: veya daha az, 'den az ya da eşit, 'dan az ya da eşit, 'ten az ya da eşit, 'tan az ya da eşit, 'e eşit ya da daha az, 'a eşit ya da daha az, küçüktür veya eşittir, 'den küçük veya eşit, 'dan küçük veya eşit, küçük veya eşit, ya da daha az
    """),
    ranges=(("", "ila"), ("", "ile"), ("", "veya")),
    bound_links=words("ve, ama, fakat, ancak"),
    closed_ranges=(
        ("ile", "arasında"),
        ("ve", "arasında"),
        ("ile", "arasındaki"),
        ("ve", "arasındaki"),
        ("ile", "arası"),
    ),
    currencies=codes("""
        TRY: lira, lirası, türk lirası, tl, liraya, lirayı, liradan, liralık
        USD CAD AUD: dolar, doları, $, dolara, dolardan, dolarlık
        USD: abd doları, amerikan doları, abd $
        EUR: euro, avro, euroya, avroluk
        GBP EGP: sterlin, £, pound
        JPY: yen, yeni, japon yeni, ¥
        CNY: yuan, yuanı
        RUB: ruble
        AZN: manat, azerbaycan manatı
        INR PKR: rupi, rupisi
        KRW: won
        SEK NOK DKK: kron, kronu
        CHF: frank, frangı, i̇sviçre frangı, isviçre frangı
        MXN ARS: peso, pezo
        AED: dirhem
        SAR: riyal
        PLN: zloti, zlotisi
    """),
    minors=codes("""
        USD EUR: sent, cent
        TRY: kuruş
        GBP: peni, pens
    """),
    percent_first=words("yüzde"),
    units=meanings("""
        percentage-point: puan, yüzde puan, yüzdelik puan
        basis-point: baz puan
        person: kişi, insan
        year: yıl, sene, yaşında
        month: ay
        week: hafta
        day: gün
        hour: saat
        minute: dakika
        second: saniye
        kilometer: kilometre
        meter: metre
        square-kilometer: kilometrekare
        square-meter: metrekare
        cubic-meter: metreküp
        tonne: ton
        kilogram: kilo, kilogram
        gram: gram
        liter: litre
        barrel: varil
        celsius: derece
        megawatt: megavat
        employee: çalışan, personel
        share: hisse
        company: şirket
        country: ülke
        vehicle: araç
        child: çocuk
        woman: kadın
        man: erkek
        vote: oy
        time: kez, kere, kat
        percent: yüzde
    """),
    endings=words("""
        lık, lik, luk, lük, dan, den, tan, ten, da, de, ta, te, ı, i, u, ü, yı, yi, yu, yü, a, e, ya, ye, ın,
        in, un, ün, nın, nin, nun, nün, lar, ler, ları, leri, sı, si, su, sü, dır, dir, dur, dür, tır, tir,
        la, le, yla, yle, lıktan, sını, sine, sına, nı, ni, na, ne, larca, daki, deki, luğunda, undan, ından
    """),
    fillers=words("yeni, ayrı, farklı, adet, tane, diğer, büyük, küçük"),
    per=words("/"),
    dot_ordinals=True,
    labels=words("no, numara, sayfa, bölüm, madde, oda, sefer, hat, tel., tel, telefon, sürüm, model"),
    year_words=words("yılı"),
    after_words=words("sonra, önce"),
)

_FUNCTION_WORDS = spaced("""
    ve bir bu da de için ile çok daha olarak olan ne gibi ama kadar sonra en o var her ben değil ya mi mı mu mü
    ise göre veya ki diye iki hem hiç yok şey onun onu ancak bunu bunun tarafından büyük önce zaman olduğu
    olduğunu dedi etti oldu eden ederek ettiği yeni yıl yılında milyon milyar kendi bütün tüm sadece biz siz onlar
    çünkü şu nasıl neden bazı aynı karşı üzerinde arasında içinde üzere birlikte ilk artık ayrıca fakat olacak idi
    oluyor bulunan rağmen beri dolayı yüzde ın nın in nin un ün dan den lar ler ayrı ait altında arada aralarında
    ardından artan başka başladı başladığı bile bin birçok birbirine bizim bugün buna burada çeşitli çoğu dahil
    diğer doğru dolar eğer fazla gelen geldi gerçek gün günü hala hakkında hangi herhangi herkes iken içeren
    istiyor itibaren kabul kısa kişi kişinin konusunda olması olmak olmayan olsa onların orada oranı ortaya öyle
    sahip söyledi söyleyen şekilde şimdi tek üç üzerine vardı yapan yapılan yaptığı yakın yana yani yapmak yer
    yerine zaten dört beş altı yedi sekiz dokuz on pazar pazartesi salı çarşamba perşembe cuma cumartesi sırasında
    sonunda sonrası belirtti açıkladı ifade
    """)

LANGUAGE = Language(
    tag="tr",
    name="Turkish",
    function_words=_FUNCTION_WORDS,
    letters="çğıöşüâîû",
    numbers=_NUMBERS,
    calendar=_terms.CALENDAR,
    business=_terms.BUSINESS,
)
