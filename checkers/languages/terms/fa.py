"""Persian: the calendar, and words of business."""

from __future__ import annotations

from checkers.languages._words import integers, listed, words
from checkers.model.language import Business, Calendar

CALENDAR = Calendar(
    months=integers("""
        1: ژانویهٔ, ژانویه
        2: فوریهٔ, فوریه
        3: مارس
        4: آوریل
        5: مهٔ, مه, می
        6: ژوئن
        7: ژوئیهٔ, ژوئیه, جولای
        8: اوت, آگوست
        9: سپتامبر
        10: اکتبر
        11: نوامبر
        12: دسامبر
    """),
    weekdays=integers("""
        1: دوشنبه
        2: سه‌شنبه
        3: چهارشنبه
        4: پنجشنبه
        5: جمعه
        6: شنبه
        7: یکشنبه
    """),
    years=integers("""
        -1: سال گذشته, پارسال
        0: امسال, سال جاری
        1: سال آینده
    """),
    in_words=words("در, سال, در سال, از سال"),
)

BUSINESS = Business(
    concepts=listed("""
        revenue: درآمد, درآمدهای, درآمدها
        gross-profit: سود ناخالص
        operating-income: سود عملیاتی
        operating-loss: زیان عملیاتی
        pretax-income: سود قبل از مالیات, سود پیش از مالیات
        pretax-loss: زیان قبل از مالیات
        net-income: سود خالص
        net-loss: زیان خالص
        debt: بدهی
        net-debt: بدهی خالص
        market-value: ارزش بازار
        dividend: سود سهام
        employees: کارمند, کارمندان, کارکنان
        users: کاربر, کاربران
        customers: مشتری, مشتریان
        passengers: مسافر, مسافران
        production: تولید
        share-price: قیمت سهام, قیمت هر سهم
        market-share: سهم بازار
        fine: جریمه
        price: قیمت
        gdp: تولید ناخالص داخلی
        gdp-growth: رشد اقتصادی
        inflation: تورم, نرخ تورم
        unemployment-rate: بیکاری, نرخ بیکاری
        population: جمعیت
        area: مساحت
        minimum-wage: حداقل دستمزد
        public-debt: بدهی دولت, بدهی عمومی
        budget-deficit: کسری بودجه
        trade-deficit: کسری تجاری
        trade-surplus: مازاد تجاری
        exports: صادرات
        imports: واردات
    """),
    of=words("از"),
    aside=words("از, با, در, به, برای"),
    rises=words("افزایش, رشد, بالا رفت"),
    falls=words("کاهش, افت, سقوط, پایین آمد"),
    forecast=words("پیش‌بینی, انتظار, خواهد, خواهند, قصد"),
    unread=words("ماه, ماهه, ماهه‌, فصل, سه‌ماهه, شش‌ماهه, نیمه"),
)
