"""Japanese: the calendar, and words of business."""

from __future__ import annotations

from checkers.languages._words import integers, listed, words
from checkers.model.language import Business, Calendar

CALENDAR = Calendar(
    weekdays=integers("""
        1: 月曜日, 月曜
        2: 火曜日, 火曜
        3: 水曜日, 水曜
        4: 木曜日, 木曜
        5: 金曜日, 金曜
        6: 土曜日, 土曜
        7: 日曜日, 日曜
    """),
)

BUSINESS = Business(
    concepts=listed("""
        revenue: 売上高, 売上収益
        gross-profit: 売上総利益
        operating-income: 営業利益
        operating-loss: 営業損失, 営業赤字
        pretax-income: 税引き前利益, 税引前利益
        net-income: 純利益, 最終利益, 当期純利益
        net-loss: 純損失, 最終赤字, 当期純損失
        debt: 有利子負債
        market-value: 時価総額
        dividend: 配当
        employees: 従業員, 従業員数
        users: 利用者数
        market-share: 市場シェア
        fine: 罰金, 課徴金, 制裁金
        price: 価格
        gdp: 国内総生産
        gdp-growth: 経済成長率
        inflation: インフレ率, 物価上昇率
        unemployment-rate: 失業率
        unemployed: 失業者数
        policy-rate: 政策金利
        population: 人口
        area: 面積
        minimum-wage: 最低賃金
        trade-deficit: 貿易赤字
        trade-surplus: 貿易黒字
        exports: 輸出額
        imports: 輸入額
    """),
    rises=words("増, 上昇, 上回, 伸び, 拡大, 引き上げ"),
    falls=words("減, 低下, 下回, 縮小, 下落, 引き下げ"),
    forecast=words("見通し, 見込, 予想, 計画, 目標, 予定, 見積"),
    unread=words("四半期, 半期, 月, 年度, 期, 昨年, 前年, 今年, 来年"),
)
