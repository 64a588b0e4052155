"""Chinese: the calendar, and words of business."""

from __future__ import annotations

from checkers.languages._words import integers, listed, words
from checkers.model.language import Business, Calendar

CALENDAR = Calendar(
    weekdays=integers("""
        1: 星期一, 周一, 週一
        2: 星期二, 周二, 週二
        3: 星期三, 周三, 週三
        4: 星期四, 周四, 週四
        5: 星期五, 周五, 週五
        6: 星期六, 周六, 週六
        7: 星期日, 周日, 週日, 星期天
    """),
)

BUSINESS = Business(
    concepts=listed("""
        revenue: 营业收入, 营收, 營業收入, 營收, 销售额, 銷售額
        gross-profit: 毛利润, 毛利, 毛利潤
        operating-income: 营业利润, 經營利潤, 经营利润, 營業利潤, 營業利益, 运营利润
        operating-loss: 营业亏损, 经营亏损, 營業虧損, 經營虧損, 运营亏损
        pretax-income: 税前利润, 稅前利潤, 税前盈利
        pretax-loss: 税前亏损, 稅前虧損
        net-income: 净利润, 淨利潤, 净利, 淨利, 純益
        net-loss: 净亏损, 淨虧損, 净亏, 淨損
        debt: 债务, 債務
        net-debt: 净债务, 淨債務
        market-value: 市值
        valuation: 估值
        dividend: 股息
        employees: 员工, 員工, 雇员, 僱員
        users: 用户, 用戶
        customers: 客户, 客戶
        passengers: 乘客, 旅客
        share-price: 股价, 股價
        market-share: 市场份额, 市場份額
        fine: 罚款, 罰款
        price: 价格, 價格
        gdp: 国内生产总值, 國內生產總值, 國內生產毛額
        gdp-growth: 经济增长率, 經濟增長率, 经济增速, 經濟成長率
        inflation: 通胀率, 通脹率, 通货膨胀率
        core-inflation: 核心通胀率, 核心通脹率
        unemployment-rate: 失业率, 失業率
        policy-rate: 基准利率, 基準利率, 政策利率
        population: 人口
        area: 面积, 面積
        minimum-wage: 最低工资, 最低工資
        public-debt: 公共债务, 公共債務
        budget-deficit: 财政赤字, 財政赤字, 预算赤字
        budget-surplus: 财政盈余, 財政盈餘
        trade-deficit: 贸易逆差, 貿易逆差
        trade-surplus: 贸易顺差, 貿易順差
        exports: 出口额, 出口額
        imports: 进口额, 進口額
    """),
    rises=words("增, 上升, 上涨, 上漲, 提高, 升, 涨, 漲, 扩大"),
    falls=words("减, 減, 下降, 下跌, 下滑, 降, 缩, 跌, 萎缩"),
    forecast=words("预计, 預計, 预期, 預期, 预测, 預測, 计划, 計劃, 目标, 目標, 将, 將"),
    unread=words("季度, 季, 半年, 月, 去年, 今年, 明年, 上年, 财年, 財年"),
)
