"""Persian: میلیارد = 10^9 from French, تریلیون = 10^12 as in English."""

from __future__ import annotations

from checkers.languages._cldr import numbers
from checkers.languages._words import codes, comparators, decimals, few, integers, meanings, spaced, words
from checkers.languages.cldr import fa as _cldr
from checkers.languages.terms import fa as _terms
from checkers.model.language import Language, Magnitude
from checkers.model.quantity import ScaleSystem

_NUMBERS = numbers(
    _cldr.DATA,
    "fa",
    cardinals=integers("""
        0: صفر
        1: یک
        2: دو
        3: سه
        4: چهار
        5: پنج
        6: شش
        7: هفت
        8: هشت
        9: نه
        10: ده
        11: یازده
        12: دوازده
        13: سیزده
        14: چهارده
        15: پانزده
        16: شانزده
        17: هفده
        18: هجده, هیجده
        19: نوزده
        20: بیست
        30: سی
        40: چهل
        50: پنجاه
        60: شصت
        70: هفتاد
        80: هشتاد
        90: نود
        100: صد
        200: دویست
        300: سیصد
        400: چهارصد
        500: پانصد
        600: ششصد
        700: هفتصد
        800: هشتصد
        900: نهصد
    """),
    articles=words("یک"),
    alone=words("صد, هزار"),
    joiners={"و": 1},
    pronouns=words("یک, سی, نه"),
    points=words("ممیز"),
    denominators=integers("""
        2: نیم, نصف
        3: سوم, ثلث
        4: چهارم, ربع
        5: پنجم
        10: دهم
        100: صدم
    """),
    additions=decimals("""
        0.5: و نیم, ونیم
        0.25: و ربع
    """),
    collectives=integers("""
        12: دوجین
    """),
    vague=integers("""
        10: ده‌ها, دهها, ده ها
        100: صدها, صد ها
        1000: هزاران, هزارها
        10000: ده‌ها هزار, دهها هزار
        100000: صدها هزار
        1000000: میلیون‌ها, میلیونها, میلیون ها
        1000000000: میلیاردها, میلیارد ها
    """),
    few=few("""
        2 9: چند, چندین
    """),
    negatives=words("منفی, منهای"),
    magnitudes={
        **integers("""
            3: هزار
            6: میلیون, ملیون
            9: میلیارد, ملیارد
            12: تریلیون, هزار میلیارد
            15: کوادریلیون
            18: کوینتیلیون
        """),
        "بیلیون": (
            Magnitude(9, ScaleSystem.SHORT, "fa: بیلیون = English billion = 10^9"),
            Magnitude(12, ScaleSystem.LONG, "long scale: billion = 10^12"),
        ),
    },
    comparators=comparators("""
        more-than: بیش از, بیشتر از, بالغ بر, افزون بر, بالای, متجاوز از, فراتر از, مازاد بر, بزرگتر از, بیش‌از, بالاتر از
        at-least: حداقل, دست کم, دست‌کم, دستکم, لااقل, نه کمتر از, کم کم
        less-than: کمتر از, زیر, پایین‌تر از, پایین تر از, کم‌تر از, کوچکتر از
        at-most: حداکثر, نهایتا, نهایتاً, تا, نه بیشتر از, تا سقف
        about: حدود, حدودا, حدوداً, تقریبا, تقریباً, نزدیک به, قریب به, در حدود, قریب, نزدیک, حدودِ, تقریبی
        exactly: دقیقا, دقیقاً, فقط, تنها, مجموعا, در مجموع
    """),
    comparators_after=comparators("""
        at-least: یا بیشتر, به بالا, و بیشتر
        at-most: یا کمتر, به پایین
    """),
    ranges=(
        ("بین", "تا"),
        ("بین", "و"),
        ("میان", "و"),
        ("از", "تا"),
        ("از", "به"),
        ("", "تا"),
        ("", "یا"),
    ),
    bound_links=words("و, اما, ولی"),
    currencies=codes("""
        USD CAD AUD: $, دلار, دلاری
        USD: دلار آمریکا, دلار امریکا, دلار ایالات متحده
        CAD: دلار کانادا
        AUD: دلار استرالیا
        EUR: یورو, €
        IRR: ریال, ریال ایران, ﷼
        IRT: تومان, تومن
        GBP: پوند, پوند بریتانیا, پوند انگلیس, پوند استرلینگ, £
        JPY: ین, ین ژاپن, ¥
        CNY: یوان, یوان چین
        CHF: فرانک, فرانک سوئیس
        RUB: روبل
        TRY: لیر, لیره, لیر ترکیه
        INR: روپیه, روپیهٔ هند, روپیه هند
        AED: درهم, درهم امارات
        AFN: افغانی
        BTC: بیت‌کوین, بیت کوین
    """),
    minors=codes("""
        USD EUR: سنت
        GBP: پنس
    """),
    units=meanings("""
        percent: %, ٪, درصد, درصدی, در صد
        percentage-point: واحد درصد, واحد درصدی
        basis-point: واحد پایه
        point: واحد, امتیاز
        person: نفر, نفری, شخص, انسان, مردم, جمعیت, شهروند
        year: سال, ساله, سالگی, سال‌ها
        month: ماه, ماهه
        week: هفته
        day: روز, روزه
        hour: ساعت, ساعته
        minute: دقیقه
        second: ثانیه
        decade: دهه
        century: قرن, سده
        kilometer: کیلومتر, کیلومتری
        meter: متر, متری
        centimeter: سانتی‌متر, سانتیمتر, سانتی متر
        millimeter: میلی‌متر, میلیمتر
        mile: مایل, مایلی
        foot: فوت, پا
        square-kilometer: کیلومتر مربع, کیلومترمربع
        square-meter: متر مربع, مترمربع
        cubic-meter: متر مکعب, مترمکعب
        hectare: هکتار
        tonne: تن
        kilogram: کیلوگرم, کیلو
        gram: گرم
        liter: لیتر
        barrel: بشکه
        degree: درجه
        celsius: درجه سانتی‌گراد, درجه سانتیگراد, درجه سلسیوس, °c
        kilometer-per-hour: کیلومتر بر ساعت, کیلومتر در ساعت
        megawatt: مگاوات
        gigawatt: گیگاوات
        time: بار, مرتبه, برابر
        child: کودک, فرزند
        woman: زن
        man: مرد
        employee: کارمند, کارگر
        job: شغل
        share: سهم
        vote: رأی, رای
        company: شرکت
        country: کشور
    """),
    fillers=words("جدید, دیگر, مختلف, اضافی, گذشته, آینده, متوالی"),
    per=words("در, هر, برای هر, /"),
    endings=words("ها, های, ی, ‌ها, ‌های, ای"),
    labels=words("شماره, ساعت, دقیقه, قرن, صفحه, فصل, ماده, اتاق, پرواز, خط, جلد, نسخه, قسمت, مرحله, گروه, مدل, تلفن"),
    year_words=words("سال, در, از, تا, پس از, قبل از, تابستان, زمستان, پاییز, بهار, اواخر, اوایل"),
    changes=words("افزایش, کاهش, رشد, رسید, رسیده, سقوط"),
    after_words=words("بعد, پیش, قبل, پس از"),
)

_FUNCTION_WORDS = spaced("""
    و در به از که این را با است برای آن یک خود تا بر هم نیز کرد شد می شده اند بود بودند ها های اما یا هر دو ما او
    آنها وی پس باید شود کند کنند دارد دارند داد کرده شده‌است پیش بین سال چه اگر بسیار نمی بیش همه دیگر گفت هستند
    بوده چند روی زیر مورد توسط بدون همچنین اینکه چون ولی وقتی کردند کردن شدند باشد خواهد هنوز همین چنین آنچه
    درباره علیه سپس حال اکنون فقط ای اش شان من تو شما مردم گفته تواند
""")

LANGUAGE = Language(
    tag="fa",
    name="Persian",
    function_words=_FUNCTION_WORDS,
    letters="آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیئؤءأة\u064b\u064c\u064e\u064f\u0650\u0651\u200c",
    numbers=_NUMBERS,
    calendar=_terms.CALENDAR,
    business=_terms.BUSINESS,
)
