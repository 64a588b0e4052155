"""Vietnamese: own words, tỷ = 10^9, nghìn tỷ = 10^12; English words are not borrowed."""

from __future__ import annotations

from checkers.languages._cldr import numbers
from checkers.languages._words import codes, comparators, decimals, few, integers, meanings, spaced, words
from checkers.languages.cldr import vi as _cldr
from checkers.languages.terms import vi as _terms
from checkers.model.language import Language

_NUMBERS = numbers(
    _cldr.DATA,
    "vi",
    cardinals=integers("""
        0: không trăm
        1: một, mốt
        2: hai
        3: ba
        4: bốn, tư
        5: lăm
        6: sáu
        7: bảy, bẩy
        8: tám
        9: chín
        10: mười
        11: mười một
        12: mười hai
        13: mười ba
        14: mười bốn
        15: mười lăm
        16: mười sáu
        17: mười bảy
        18: mười tám
        19: mười chín
        20: hai mươi
        30: ba mươi
        40: bốn mươi
        50: năm mươi
        60: sáu mươi
        70: bảy mươi
        80: tám mươi
        90: chín mươi
        100: trăm
        500: năm trăm
    """),
    # "năm" is five before a scale word and "year" after one: "năm triệu", "hai triệu năm".
    mixed=decimals("""
        5000: năm nghìn, năm ngàn
        50000: năm vạn
        5000000: năm triệu
        5000000000: năm tỷ, năm tỉ
        5000000000000: năm nghìn tỷ, năm ngàn tỷ, năm nghìn tỉ, năm ngàn tỉ
    """),
    articles=words("một"),
    joiners={"linh": 100, "lẻ": 100},
    pronouns=words("một, mốt, tư, hai, ba, bốn, sáu, bảy, tám, chín, mười"),
    accents_matter=True,
    points=words("phẩy, phảy"),
    denominators=integers("""
        2: nửa, một nửa
    """),
    halves=words("một nửa"),
    additions=decimals("""
        0.5: rưỡi
    """),
    collectives=integers("""
        10: chục
        12: tá
    """),
    vague=integers("""
        10: hàng chục
        100: hàng trăm
        1000: hàng nghìn, hàng ngàn
        10000: hàng chục nghìn, hàng chục ngàn, hàng vạn
        100000: hàng trăm nghìn, hàng trăm ngàn
        1000000: hàng triệu
        10000000: hàng chục triệu
        100000000: hàng trăm triệu
        1000000000: hàng tỷ, hàng tỉ
        10000000000: hàng chục tỷ, hàng chục tỉ
        100000000000: hàng trăm tỷ, hàng trăm tỉ
        1000000000000: hàng nghìn tỷ, hàng ngàn tỷ, hàng nghìn tỉ, hàng ngàn tỉ
    """),
    few=few("""
        2 9: vài, nhiều, một vài, một số, mấy, dăm
        20 99: vài chục
        200 999: vài trăm
    """),
    negatives=words("âm"),
    # CLDR has one spelling of each word only and ends at 10^14.
    magnitudes=integers("""
        3: nghìn, ngàn
        4: vạn
        6: triệu
        9: tỷ, tỉ
        12: nghìn tỷ, ngàn tỷ, nghìn tỉ, ngàn tỉ
        15: triệu tỷ, triệu tỉ
        18: tỷ tỷ, tỉ tỉ
    """),
    abbreviations=integers("""
        3: k, K, N, ng
        6: tr, Tr, tr.
        9: T, t
    """),
    comparators=comparators("""
        more-than: hơn, trên, nhiều hơn, vượt, vượt quá, lớn hơn, cao hơn, quá, vượt mức, vượt ngưỡng, hơn cả, lâu hơn
        at-least: ít nhất, tối thiểu, không dưới, không ít hơn, chí ít, từ ít nhất, ít nhất là
        less-than: dưới, ít hơn, chưa đến, chưa tới, chưa đầy, không đến, không đầy, nhỏ hơn, thấp hơn, kém
        at-most: tối đa, không quá, nhiều nhất, đến, tới, lên đến, lên tới, không hơn, cao nhất, không vượt quá, nhiều nhất là
        about: khoảng, xấp xỉ, gần, chừng, ước tính, vào khoảng, tầm, cỡ, ước chừng, gần như, khoảng chừng, trung bình,
            ước tính khoảng, khoảng gần, độ
        exactly: đúng, chính xác, chỉ, tổng cộng, vỏn vẹn, đúng bằng
    """),
    comparators_after=comparators("""
        at-least: trở lên, hoặc nhiều hơn, hoặc hơn
        at-most: trở xuống, hoặc ít hơn
        about: hoặc hơn kém
    """),
    ranges=(
        ("từ", "đến"),
        ("từ", "tới"),
        ("giữa", "và"),
        ("trong khoảng từ", "đến"),
        ("trong khoảng", "đến"),
        ("", "đến"),
        ("", "tới"),
        ("", "hoặc"),
        ("", "hay"),
    ),
    bound_links=words("và, nhưng"),
    currencies=codes("""
        VND: đồng, đ, ₫, vnđ, việt nam đồng, đồng việt nam
        USD CAD AUD: $, đô la, đô-la, đôla, đô, dollar
        USD: đô la mỹ, đô-la mỹ, usd, đôla mỹ, mỹ kim, đô la hoa kỳ, us$
        AUD: đô la úc, đô la australia
        CAD: đô la canada
        SGD: đô la singapore
        EUR: euro, €, ơ-rô
        GBP: bảng anh, bảng, £
        JPY: yên, yên nhật, yen, ¥
        CNY: nhân dân tệ, tệ, ndt
        KRW: won
        CHF: franc thụy sĩ, franc
        RUB: rúp, rúp nga
        INR: rupee, rupee ấn độ, rúp ấn độ
        THB: baht
        BTC: bitcoin
    """),
    minors=codes("""
        USD EUR: xu, xen, cent, cents
        GBP: xu anh, penny, pence
    """),
    units=meanings("""
        percent: %, phần trăm
        percentage-point: điểm phần trăm, điểm %
        basis-point: điểm cơ bản
        point: điểm
        person: người, nhân khẩu, dân, cư dân, người dân
        year: năm, tuổi
        month: tháng
        week: tuần
        day: ngày
        hour: giờ, tiếng, giờ đồng hồ
        minute: phút
        second: giây
        decade: thập kỷ, thập niên
        century: thế kỷ
        quarter: quý
        kilometer: kilômét, ki-lô-mét, cây số, kilomet, km
        meter: mét
        centimeter: xentimét, centimet
        millimeter: milimét
        mile: dặm
        foot: foot, feet, bộ
        square-kilometer: kilômét vuông, km vuông, cây số vuông
        square-meter: mét vuông
        cubic-meter: mét khối
        hectare: hécta, hecta, héc-ta
        tonne: tấn
        kilogram: kilôgam, ki-lô-gam, cân, ký
        gram: gam, gram
        liter: lít
        barrel: thùng
        degree: độ
        celsius: độ c, độ celsius, °c
        kilometer-per-hour: km/giờ, km/h, kilômét một giờ, dặm/giờ
        megawatt: megawatt
        gigawatt: gigawatt
        time: lần
        child: trẻ em, đứa trẻ
        woman: phụ nữ
        man: đàn ông, nam giới
        employee: nhân viên, lao động
        job: việc làm
        share: cổ phiếu, cổ phần
        vote: phiếu
        company: công ty, doanh nghiệp
        customer: khách hàng
        user: người dùng
        country: quốc gia, nước
    """),
    per=words("mỗi, một, /, trên"),
    labels=words("""
        số, trang, thế kỷ, phút thứ, phút, chương, điều, phòng, chuyến bay, tuyến, tập, phiên bản, mùa, điện thoại, giai đoạn, nhóm, mẫu, khoản,
        thứ, lần thứ, ngày, tháng, quý
    """),
    year_words=words("năm, từ, đến, trước, sau, kể từ, cuối, đầu, giữa"),
    clock=words("sáng, chiều, tối"),
    changes=words("tăng, giảm, tăng lên, giảm xuống, sụt, leo, rớt"),
    after_words=words("sau, trước, sau đó"),
)

_FUNCTION_WORDS = spaced("""
    và của là có không được các một cho trong đã với những này người để khi ở đó từ về ra nhiều như đến cũng vào
    năm lại trên tại sẽ bị theo rằng nhưng hơn hoặc còn nếu phải rất sau vì chỉ đang nên đi mà làm trước ông bà
    anh chị họ tôi chúng ta mình sự việc nước ngày hai bằng qua thì thể nhất cùng cả giữa mỗi nào gì do đều vẫn
    hay nó biết số khác mới cách điều bởi tuy dưới thành phố mọi chưa đây vậy quá sao tháng giờ đầu cuối từng hết
    bao gồm tất quyền sống lên xuống nơi tức cần lúc khoảng gia đình xã hội nhân dân chính phủ quốc
""")

LANGUAGE = Language(
    tag="vi",
    name="Vietnamese",
    function_words=_FUNCTION_WORDS,
    letters="àáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ",
    numbers=_NUMBERS,
    calendar=_terms.CALENDAR,
    business=_terms.BUSINESS,
)
