"""Chinese in simplified and traditional characters: China, Taiwan, Hong Kong, Singapore."""

from __future__ import annotations

from checkers.languages._cldr import numbers
from checkers.languages._words import codes, comparators, decimals, few, integers, meanings, words
from checkers.languages.cldr import zh as _cldr
from checkers.languages.terms import zh as _terms
from checkers.model.language import Language, Magnitude
from checkers.model.quantity import ScaleSystem

_NUMBERS = numbers(
    _cldr.DATA,
    "zh",
    spaceless=True,
    cardinals=integers("""
        0: 零, 〇
        1: 一, 壹
        2: 二, 两, 兩, 贰, 貳, 倆, 俩
        3: 三, 叁, 參
        4: 四, 肆
        5: 五, 伍
        6: 六, 陆, 陸
        7: 七, 柒
        8: 八, 捌
        9: 九, 玖
        10: 十, 拾
        100: 百, 佰
        1000: 千, 仟
    """),
    articles=words("一"),
    points=words("点, 點"),
    over=words("分之"),
    bare_over_percent=True,
    whole_links=words("又"),
    # Formal signs, and those that begin many words, are numbers only in a row or with a unit.
    pronouns=words("零, 〇, 两, 兩, 肆, 陆, 陸, 柒, 捌, 玖, 拾, 佰, 仟, 伍, 叁, 參, 贰, 貳, 壹, 十, 百, 千"),
    infixes=words("多, 余, 餘, 来, 來, 几, 幾"),
    additions=decimals("""
        0.5: 半
    """),
    mixed=decimals("""
        0.5: 半, 一半
    """),
    few=few("""
        2 9: 数, 數, 几, 幾
    """),
    vague=integers("""
        100: 上百
        1000: 上千
        10000: 上万, 上萬
    """),
    collectives=integers("""
        12: 打
    """),
    negatives=words("负, 負, 零下"),
    # CLDR has the compact forms only; both scripts are read in either, and bare 十 to 千 stand in the cardinals.
    magnitudes={
        "万": 4,
        "萬": 4,
        "亿": 8,
        "億": 8,
        "兆": (
            Magnitude(12, ScaleSystem.MYRIAD, "zh: 兆 = 10^12"),
            Magnitude(6, ScaleSystem.MYRIAD, "zh: 兆 as mega = 10^6"),
        ),
        "京": 16,
    },
    comparators=comparators("""
        about: 约, 約, 大约, 大約, 近, 将近, 將近, 大概, 左右, 接近, 估计, 估計, 约为, 约合, 約合, 几乎, 幾乎, 差不多, 高达约, 预计, 約為
        more-than: 超过, 超過, 逾, 多于, 多於, 高于, 高於, 大于, 大於, 突破, 不止, 超, 多過, 多过, 超出, 高过
        at-least: 至少, 不少于, 不少於, 不低于, 不低於, 起码, 起碼, 最少, 最低, 大于等于, 大於等於, 大于或等于, 不小于, 高达, 達到至少
        less-than: 不到, 不足, 少于, 少於, 低于, 低於, 小于, 小於, 未满, 未滿, 未到, 低过
        at-most: 最多, 至多, 不超过, 不超過, 不多于, 不多於, 不高于, 不高於, 不大于, 小于等于, 最高, 小于或等于
        exactly: 恰好, 正好, 刚好, 剛好
    """),
    comparators_after=comparators("""
        at-least: 以上, 及以上, 或以上, 或更多, 起
        at-most: 以下, 以内, 以內, 及以下, 或以下, 之内
        about: 左右, 上下
        more-than: 多, 余, 餘, 开外
        less-than: 不到
    """),
    ranges=(
        ("", "至"),
        ("", "到"),
        ("", "或"),
        ("从", "到"),
        ("介于", "和"),
        ("在", "和"),
        ("介于", "与"),
        ("从", "至"),
        ("在", "到"),
        ("在", "与"),
    ),
    bound_links=words("和, 与, 與, 并, 並, 且, 但, 又"),
    closed_ranges=(
        ("和", "之间"),
        ("与", "之间"),
        ("到", "之间"),
        ("至", "之间"),
        ("和", "之間"),
        ("與", "之間"),
        ("到", "之間"),
        ("至", "之間"),
        ("与", "间"),
        ("與", "間"),
    ),
    currencies=codes("""
        CNY: 元, 块, 塊, 圆, 圓, 人民币, 人民幣, 元人民币, 人民币元, 元人民幣, 块钱, 塊錢, 块人民币, 人民币圆, rmb
        USD: 美元, 美金, 元美金, $, 块美金
        EUR: 欧元, 歐元
        JPY: 日元, 日圆, 日圓, 日币, 日幣
        CNY JPY: ¥, ￥
        GBP: 英镑, 英鎊, £
        HKD: 港元, 港币, 港幣
        TWD: 新台币, 新臺幣, 新台幣, 台币, 台幣, 元新台币, 新台币元
        KRW: 韩元, 韓元, 韩圆, 韓圜
        AUD: 澳元, 澳大利亚元, 澳幣
        CAD: 加元, 加拿大元, 加幣
        SGD: 新加坡元, 新元
        CHF: 瑞士法郎
        RUB: 卢布, 盧布
        INR: 卢比, 盧比, 印度卢比
        THB: 泰铢, 泰銖
        TRY: 里拉
        BRL: 雷亚尔
        MXN: 墨西哥比索
        PHP MXN: 比索
        VND: 越南盾
        IDR: 印尼盾
        SAR: 沙特里亚尔
    """),
    minors=codes("""
        USD: 美分
        EUR: 欧分
        CNY: 分钱, 分錢
    """),
    money_parts=decimals("""
        0.1: 角, 毛
        0.01: 分, 銭, 錢, 日本銭, 日元钱
    """),
    currency_first=True,
    tenths=words("成, 折"),
    trailing=True,
    percent_first=words("百分之"),
    # A bare day sign dates ("7日"); a length of time is written otherwise.
    units={"日": "", "巴": ""}
    | meanings("""
        percent: %, 巴仙
        percentage-point: 个百分点, 個百分點, 百分点, 百分點
        basis-point: 个基点, 個基點, 基点, 基點
        person: 人, 名, 位, 人次, 口人, 个人, 個人, 名员工, 万人
        year: 年, 年间, 年間, 岁, 歲, 周年
        month: 个月, 個月
        week: 周, 週, 星期, 个星期, 個星期, 礼拜
        day: 天, 日内
        hour: 小时, 小時, 个小时, 個小時
        minute: 分钟, 分鐘
        second: 秒, 秒钟
        century: 世纪
        kilometer: 公里, 千米
        meter: 米, 公尺
        centimeter: 厘米, 公分
        millimeter: 毫米
        mile: 英里
        square-kilometer: 平方公里, 平方千米
        square-meter: 平方米, 平方公尺
        cubic-meter: 立方米
        hectare: 公顷, 公頃
        tonne: 吨, 噸, 公吨
        kilogram: 公斤, 千克
        gram: 克
        liter: 升
        barrel: 桶
        celsius: 摄氏度, 攝氏度, 度
        kilometer-per-hour: 公里每小时
        megawatt: 兆瓦
        gigawatt: 吉瓦
        kilowatt-hour: 千瓦时, 度电
        time: 倍, 次
        share: 股
        country: 国, 个国家
        company: 家公司, 家企业
        vehicle: 辆, 輛
        employee: 名雇员
        home: 户, 套
    """),
    linkers=words("的"),
    # Counters: what stands before them is a number also when it is one sign.
    fillers=words("""
        个, 個, 多, 余, 餘, 座, 条, 條, 颗, 顆, 种, 種, 项, 項, 枚, 家, 件, 只, 隻, 台, 臺, 间, 間, 所, 张, 張, 本, 篇, 幅, 支,
        架, 艘, 部, 款, 起, 份, 场, 場, 届, 屆, 队, 隊, 组, 組, 片, 位, 名, 匹, 头, 頭, 栋, 棟, 层, 層, 批, 笔, 筆
    """),
    labels=words("第, 型号"),
    clock=words("月, 日, 号, 號, 时, 時, 月份, 年代"),
    after_words=words("后, 後, 前"),
)

_FUNCTION_WORDS = frozenset(
    "的是在了不和有他我人中也就上到以大年为這这個个们們与與及对對说說国國来來会會时時于於将將从從而其之后"
    "後被所但都一她它你很并並该該已或还還没沒因此能可得着著过過向给給最更至少分五数數起日月亿億万萬地亚亞"
    "如自间間发發进進表示新多无無用开開同様样樣当當种種部"
)

LANGUAGE = Language(
    tag="zh",
    name="Chinese",
    function_words=_FUNCTION_WORDS,
    numbers=_NUMBERS,
    calendar=_terms.CALENDAR,
    business=_terms.BUSINESS,
)
