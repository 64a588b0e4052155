"""Indonesian: short scale with its own word for 10^9, miliar; triliun = 10^12."""

from __future__ import annotations

from checkers.languages._cldr import numbers
from checkers.languages._words import codes, comparators, decimals, few, integers, meanings, spaced, words
from checkers.languages.cldr import id as _cldr
from checkers.languages.terms import id as _terms
from checkers.model.language import Language, Magnitude
from checkers.model.quantity import ScaleSystem

_NUMBERS = numbers(
    _cldr.DATA,
    "id",
    cardinals=integers("""
        0: nol, kosong
        1: satu
        2: dua
        3: tiga
        4: empat
        5: lima
        6: enam
        7: tujuh
        8: delapan
        9: sembilan
        10: sepuluh
        11: sebelas
        12: dua belas
        13: tiga belas
        14: empat belas
        15: lima belas
        16: enam belas
        17: tujuh belas
        18: delapan belas
        19: sembilan belas
        20: dua puluh
        30: tiga puluh
        40: empat puluh
        50: lima puluh
        60: enam puluh
        70: tujuh puluh
        80: delapan puluh
        90: sembilan puluh
        100: seratus, ratus
    """),
    mixed=decimals("""
        1000: seribu
        1000000: sejuta
        1000000000: semiliar
        500000: setengah juta, separuh juta
        500000000: setengah miliar, separuh miliar
        500000000000: setengah triliun
    """),
    pronouns=words("satu"),
    points=words("koma"),
    denominators=integers("""
        2: separuh, separo
        3: sepertiga, pertiga
        4: seperempat, perempat
        5: seperlima, perlima
        10: sepersepuluh, persepuluh
    """),
    additions=decimals("""
        0.5: setengah
    """),
    collectives=integers("""
        12: lusin, selusin
        20: kodi
    """),
    vague=integers("""
        10: puluhan
        12: lusinan
        100: ratusan
        1000: ribuan
        10000: puluhan ribu
        100000: ratusan ribu
        1000000: jutaan
        1000000000: miliaran, milyaran
        1000000000000: triliunan
    """),
    few=few("""
        2 9: beberapa, sejumlah
    """),
    negatives=words("minus, negatif"),
    # CLDR ends at 10^14 and has no variant spellings. Biliun is a rare Malay-style word.
    magnitudes={
        **integers("""
            3: ribu
            6: juta
            9: miliar, milyar, miliyar, milliar
            12: triliun, trilyun, trilliun
            15: kuadriliun
            18: kuintiliun
        """),
        **dict.fromkeys(
            ("biliun", "bilion"),
            (
                Magnitude(9, ScaleSystem.SHORT, "id: biliun = miliar = 10^9 (rare, as in Malay)"),
                Magnitude(12, ScaleSystem.LONG, "long scale: billion = 10^12"),
            ),
        ),
    },
    abbreviations=integers("""
        3: rb, rb., ribu, K, k
        6: jt, jt., jt
        9: M, m, mlr, mlr.
        12: T, t, tn
    """),
    comparators=comparators("""
        more-than: lebih dari, lebih daripada, di atas, melebihi, melampaui, lebih besar dari, lebih tinggi dari, menembus,
            lebih banyak dari, melewati, lebih lama dari
        at-least: setidaknya, sedikitnya, minimal, paling sedikit, sekurang-kurangnya, tidak kurang dari, paling tidak,
            setidak-tidaknya, minimum, mulai dari
        less-than: kurang dari, di bawah, lebih kecil dari, lebih rendah dari, lebih sedikit dari, kurang daripada
        at-most: maksimal, paling banyak, tidak lebih dari, hingga, sampai, sebanyak-banyaknya, paling lama, maksimum,
            sampai dengan, tak lebih dari, hingga mencapai
        about: sekitar, kira-kira, kurang lebih, hampir, lebih kurang, mendekati, diperkirakan, rata-rata, nyaris, kisaran,
            sekira, kira kira, diperkirakan sekitar
        exactly: tepat, persis, hanya, cuma, total, sebanyak
    """),
    comparators_after=comparators("""
        at-least: atau lebih, ke atas, lebih
        at-most: atau kurang, ke bawah
        about: kurang lebih, atau lebih kurang
    """),
    ranges=(
        ("antara", "dan"),
        ("antara", "hingga"),
        ("antara", "sampai"),
        ("dari", "hingga"),
        ("dari", "sampai"),
        ("dari", "ke"),
        ("dari", "menjadi"),
        ("", "hingga"),
        ("", "sampai"),
        ("", "sampai dengan"),
        ("", "s.d."),
        ("", "s/d"),
        ("", "atau"),
    ),
    bound_links=words("dan, tetapi, namun, tapi"),
    currencies=codes("""
        IDR: rp, rp., rupiah, idr
        USD CAD AUD: $, dolar, dollar
        USD: dolar as, dollar as, dolar amerika, dolar amerika serikat, us$, dollar amerika, dolar a.s.
        SGD: dolar singapura, s$
        AUD: dolar australia, a$
        EUR: euro, €
        GBP: poundsterling, pound sterling, pound, £, pound inggris, poundsterling inggris, paun
        JPY: yen, ¥, yen jepang
        CNY: yuan, renminbi, yuan tiongkok, yuan china
        MYR: ringgit, ringgit malaysia, rm
        INR: rupee, rupee india, rupe
        CHF: franc, franc swiss
        SAR: riyal, riyal arab saudi, riyal saudi
        THB: baht
        KRW: won
        RUB: rubel
        PHP: peso
        BTC: bitcoin
    """),
    minors=codes("""
        USD EUR: sen, sen dolar
        GBP: pence
    """),
    units=meanings("""
        percent: %, persen, prosen, persennya
        percentage-point: poin persentase, poin persen, titik persentase
        basis-point: basis poin, bps
        point: poin
        person: orang, jiwa, penduduk, warga, manusia, penumpang, korban
        year: tahun, thn
        month: bulan, bln
        week: minggu, pekan
        day: hari
        hour: jam
        minute: menit
        second: detik
        decade: dekade, dasawarsa
        century: abad
        quarter: kuartal, triwulan
        kilometer: kilometer, km
        meter: meter
        centimeter: sentimeter, senti
        millimeter: milimeter
        mile: mil
        square-kilometer: kilometer persegi, km persegi
        square-meter: meter persegi, m persegi
        cubic-meter: meter kubik
        hectare: hektare, hektar
        tonne: ton
        kilogram: kilogram, kilo
        gram: gram
        liter: liter
        barrel: barel
        degree: derajat
        celsius: derajat celsius, derajat celcius, °c
        kilometer-per-hour: kilometer per jam, km per jam, km/jam
        megawatt: megawatt
        gigawatt: gigawatt
        kilowatt-hour: kilowatt jam, kilowatt-jam
        time: kali
        child: anak
        woman: perempuan, wanita
        man: pria, laki-laki
        employee: karyawan, pekerja, pegawai
        job: lapangan kerja, pekerjaan
        share: saham, lembar saham
        vote: suara
        company: perusahaan
        customer: pelanggan, nasabah
        user: pengguna
        country: negara
    """),
    fillers=words("baru, lain, tambahan, berbeda, terakhir, mendatang, besar, kecil, penuh, berturut-turut"),
    per=words("per, setiap, tiap, /"),
    currency_first=True,
    labels=words("""
        no, no., nomor, abad ke, abad, menit ke, pukul, halaman, hal., hlm., bab, pasal, kamar, penerbangan, jalur, volume, jilid, versi, musim, episode,
        telepon, telp., fase, tahap, grup, kelompok, model, tipe, ayat
    """),
    year_words=words("tahun, pada, sejak, hingga, sampai, sebelum, setelah, akhir, awal, dari, di"),
    clock=words("wib, wita, wit, pagi, siang, sore, malam"),
    changes=words(
        "naik, turun, meningkat, menurun, tumbuh, bertambah, berkurang, anjlok, merosot, menjadi, kenaikan, penurunan"
    ),
    after_words=words("kemudian, lalu, sebelumnya, setelah, sebelum, yang lalu"),
)

_FUNCTION_WORDS = spaced("""
    yang dan di dari untuk dengan pada ini itu dalam tidak akan oleh ke adalah juga telah sebagai bahwa ada atau
    mereka dia kami kita saya anda lebih karena bisa dapat tahun seperti tetapi saat sudah para antara namun
    sangat setelah ia tersebut secara hanya masih lain sebuah seorang banyak tentang ketika belum bagi jika maka
    sementara beberapa harus kepada sekitar orang hal hingga kembali satu dua tiga lagi pun sejak sedangkan
    terhadap melalui menjadi merupakan selama sehingga mengatakan nya yaitu agar uang pihak berbagai sebelum
    bahkan sedang bukan tak terus mulai tetap apa siapa mana bagaimana kapan yakni pula serta maupun hari bulan
    persen juta miliar perusahaan pemerintah mengalami memiliki digunakan dilakukan
""")

LANGUAGE = Language(
    tag="id",
    name="Indonesian",
    function_words=_FUNCTION_WORDS,
    numbers=_NUMBERS,
    calendar=_terms.CALENDAR,
    business=_terms.BUSINESS,
)
