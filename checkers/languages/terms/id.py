"""Indonesian: the calendar, and words of business."""

from __future__ import annotations

from checkers.languages._words import integers, listed, words
from checkers.model.language import Business, Calendar

CALENDAR = Calendar(
    months=integers("""
        1: januari
        2: februari
        3: maret
        4: april
        5: mei
        6: juni
        7: juli
        8: agustus
        9: september
        10: oktober
        11: november
        12: desember
    """),
    weekdays=integers("""
        1: senin
        2: selasa
        3: rabu
        4: kamis
        5: jumat
        6: sabtu
        7: minggu
    """),
    years=integers("""
        -1: tahun lalu, tahun sebelumnya
        0: tahun ini
        1: tahun depan
    """),
    ordinals=integers("""
        1: pertama
        2: kedua, ii
        3: ketiga, iii
        4: keempat, iv
    """),
    in_words=words("pada, tahun, pada tahun, selama, sepanjang, sepanjang tahun, selama tahun"),
    since=words("sejak"),
    year_ago=words("tahun sebelumnya, periode yang sama tahun lalu, setahun sebelumnya"),
    quarter_codes=words("q"),
)

BUSINESS = Business(
    concepts=listed("""
        revenue: pendapatan, penjualan, omzet, omset
        revenue-forecast: proyeksi pendapatan, target pendapatan
        gross-profit: laba kotor
        operating-income: laba usaha, laba operasional, laba operasi, ebit
        operating-loss: rugi usaha, rugi operasional
        pretax-income: laba sebelum pajak
        pretax-loss: rugi sebelum pajak
        net-income: laba bersih, keuntungan bersih
        net-loss: rugi bersih, kerugian bersih
        ebitda: ebitda
        earnings-per-share: laba per saham
        operating-margin: margin operasi, margin operasional
        debt: utang, hutang
        net-debt: utang bersih
        market-value: kapitalisasi pasar, nilai pasar
        valuation: valuasi
        amount-raised: putaran pendanaan, pendanaan
        dividend: dividen
        buyback: pembelian kembali saham, buyback saham
        employees: karyawan, pegawai
        users: pengguna
        customers: pelanggan, nasabah
        passengers: penumpang
        deliveries: pengiriman
        production: produksi
        share-price: harga saham
        market-share: pangsa pasar
        fine: denda, didenda
        price: harga
        gdp: pdb, produk domestik bruto
        gdp-growth: pertumbuhan ekonomi
        gdp-growth-forecast: proyeksi pertumbuhan, proyeksi pertumbuhan ekonomi
        inflation: inflasi
        core-inflation: inflasi inti
        unemployment-rate: tingkat pengangguran, angka pengangguran
        unemployed: penganggur
        policy-rate: suku bunga acuan
        population: penduduk, populasi, jumlah penduduk
        minimum-wage: upah minimum
        public-debt: utang pemerintah, utang negara, utang publik
        budget-deficit: defisit anggaran, defisit apbn
        budget-surplus: surplus anggaran
        budget-spending: belanja negara, belanja pemerintah
        budget-revenue: pendapatan negara, penerimaan negara, penerimaan pajak
        trade-deficit: defisit perdagangan, defisit neraca perdagangan
        trade-surplus: surplus perdagangan, surplus neraca perdagangan
        exports: ekspor
        imports: impor
    """),
    of=words("dari, oleh"),
    aside=words("dari, dengan, oleh, di, ke, untuk, terhadap, pada"),
    rises=words("naik, meningkat, tumbuh, bertambah, kenaikan, peningkatan, melonjak"),
    falls=words("turun, menurun, merosot, berkurang, anjlok, penurunan, menyusut"),
    contrast=words("dibandingkan, dibandingkan dengan, dibanding"),
    to=words("menjadi, ke, hingga"),
    origin=words("dari, dibandingkan, dibanding"),
    by=words("sebesar, sebanyak, sekitar"),
    more=words("lebih tinggi, lebih banyak, lebih besar"),
    less=words("lebih rendah, lebih sedikit, lebih kecil"),
    than=words("dari, daripada, dibanding, dibandingkan"),
    forecast=words("""
        memperkirakan, diperkirakan, memproyeksikan, menargetkan, akan, berencana, mengharapkan, diharapkan
    """),
    total=words("secara total, secara keseluruhan"),
    part=words("termasuk, di antaranya"),
    unread=words("kuartal, triwulan, semester, bulan"),
)
