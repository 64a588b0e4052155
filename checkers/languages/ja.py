"""Japanese."""

from __future__ import annotations

from checkers.languages._cldr import numbers
from checkers.languages._words import codes, comparators, decimals, few, integers, meanings, words
from checkers.languages.cldr import ja as _cldr
from checkers.languages.terms import ja as _terms
from checkers.model.language import Language

_NUMBERS = numbers(
    _cldr.DATA,
    "ja",
    spaceless=True,
    infixes=words("余り, 余, 数"),
    cardinals=integers("""
        0: 〇, 零, ゼロ
        1: 一, 壱
        2: 二, 弐
        3: 三
        4: 四
        5: 五
        6: 六
        7: 七
        8: 八
        9: 九
        10: 十, 拾
        100: 百
        1000: 千
    """),
    articles=words("一"),
    points=words("点, ・"),
    over=words("分の"),
    bare_over_percent=True,
    whole_links=words("と, 又, また, 又は, と、"),
    mixed=decimals("""
        0.5: 半, 半分
    """),
    additions=decimals("""
        0.5: 半
    """),
    few=few("""
        2 9: 数
    """),
    collectives=integers("""
        12: ダース
    """),
    negatives=words("マイナス, 負の"),
    magnitudes=integers("""
        4: 万, 萬
        8: 億, 憶
        12: 兆
        16: 京
    """),
    comparators=comparators("""
        about: 約, およそ, おおよそ, ほぼ, 概ね, おおむね, 推定
        at-least: 少なくとも, 最低, 最低でも, 最小
        at-most: 最大, 最大で, 最高, 多くても, せいぜい, 最高で
        more-than: 優に
        exactly: ちょうど, 丁度
    """),
    comparators_after=comparators("""
        at-least: 以上
        at-most: 以下, 以内, まで
        more-than: 超, を超える, を超え, 強, 余り, 余, を上回る, を上回り, 超え, より大きい, より多い, よりも多い, を超過, より大きく, より大きくて, より多く, より多くて, より高い, より高く, 超えて, を超えて, を上回って, より上
        less-than: 未満, 弱, 足らず, を下回る, を下回り, より小さい, より少ない, に満たない, より小さく, より小さくて, より少なく, より低い, より低く, を下回って, より下
        about: 程度, 前後, ほど, くらい, ぐらい, 近く, 近い, 内外
    """),
    ranges=(("", "から"), ("", "ないし"), ("", "または"), ("", "乃至")),
    bound_links=words("で, かつ, そして, が, と"),
    closed_ranges=(("と", "の間"), ("から", "の間"), ("から", "までの"), ("から", "まで"), ("と", "間")),
    currencies=codes("""
        JPY: 円, 圓, 日本円, ¥, ￥
        USD: 米ドル, アメリカドル, アメリカ・ドル, $
        USD CAD AUD: ドル, 弗
        EUR: ユーロ
        GBP EGP: ポンド, £
        GBP: 英ポンド, イギリスポンド, スターリングポンド
        CNY: 元, 人民元, 中国元, 中国人民元
        KRW: ウォン, 韓国ウォン
        CHF: スイスフラン, スイス・フラン
        RUB: ルーブル, ロシアルーブル
        INR: ルピー, インドルピー
        AUD: 豪ドル, オーストラリアドル, オーストラリア・ドル
        CAD: カナダドル, カナダ・ドル
        HKD: 香港ドル
        TWD: 台湾ドル, 台湾元, 新台湾ドル
        SGD: シンガポールドル
        NZD: ニュージーランドドル
        THB: バーツ, タイバーツ
        TRY: トルコリラ, リラ
        BRL: レアル, ブラジルレアル
        MXN PHP ARS: ペソ
        MXN: メキシコペソ
        SEK: スウェーデンクローナ
        NOK: ノルウェークローネ
        DKK: デンマーククローネ
        BTC: ビットコイン
        VND: ドン, ベトナムドン
        ZAR: ランド
        IRR: リアル
    """),
    minors=codes("""
        USD EUR: セント
        GBP: ペンス
    """),
    money_parts=decimals("""
        0.1: 角
        0.01: 銭, 日本銭
    """),
    # A bare day sign dates ("7日"); a length of time is written otherwise.
    units={"日": ""}
    | meanings("""
        percent: %, パーセント, 割合パーセント
        percentage-point: ポイント, パーセントポイント, %ポイント
        basis-point: ベーシスポイント, bp
        person: 人, 名, 人以上
        year: 年, 年間, カ年, か年, 歳, ヵ年, ヶ年, 周年
        month: カ月, か月, ヶ月, ヵ月, カ月間, か月間, ヶ月間, ケ月, 箇月
        week: 週間
        day: 日間
        hour: 時間
        minute: 分間
        second: 秒, 秒間
        century: 世紀
        kilometer: キロメートル, キロ
        meter: メートル
        centimeter: センチメートル, センチ
        millimeter: ミリメートル, ミリ
        square-kilometer: 平方キロメートル, 平方キロ
        square-meter: 平方メートル
        cubic-meter: 立方メートル
        hectare: ヘクタール
        tonne: トン
        kilogram: キログラム
        gram: グラム
        liter: リットル
        barrel: バレル
        celsius: 度
        megawatt: メガワット
        gigawatt: ギガワット
        kilowatt: キロワット
        kilowatt-hour: キロワット時
        time: 倍, 回
        share: 株
        country: カ国, か国, ヵ国, ヶ国
        company: 社
        vehicle: 台
        item: 件, 個
    """),
    tenths=words("割"),
    # Counters: what stands before them is a number also when it is one sign.
    fillers=words(
        "本, 匹, 頭, 羽, 枚, 冊, 軒, 戸, 隻, 機, 対, 杯, 箱, 組, 種, 校, 着, 足, 膳, 皿, 束, 輪, 基, 門, 艘, つ"
    ),
    linkers=words("の"),
    labels=words("第"),
    clock=words("月, 日, 時, 分, 時半, 年代"),
    after_words=words("後, 前"),
)

_FUNCTION_WORDS = frozenset("のはをにがとてでたもしれさないるすこそからまよりんせへやどえけくきうつだ")

LANGUAGE = Language(
    tag="ja",
    name="Japanese",
    function_words=_FUNCTION_WORDS,
    numbers=_NUMBERS,
    calendar=_terms.CALENDAR,
    business=_terms.BUSINESS,
)
