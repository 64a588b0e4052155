"""Vietnamese: the calendar, and words of business."""

from __future__ import annotations

from checkers.languages._words import integers, listed, words
from checkers.model.language import Business, Calendar

CALENDAR = Calendar(
    months={f"tháng {number}": number for number in range(1, 13)},
    links=words("năm"),
    weekdays=integers("""
        1: thứ hai
        2: thứ ba
        3: thứ tư
        4: thứ năm
        5: thứ sáu
        6: thứ bảy
        7: chủ nhật
    """),
    years=integers("""
        -1: năm ngoái, năm trước
        0: năm nay
        1: năm tới, năm sau
    """),
    in_words=words("năm, trong năm, vào năm, từ năm, đến năm"),
)

BUSINESS = Business(
    concepts=listed("""
        revenue: doanh thu
        gross-profit: lợi nhuận gộp
        operating-income: lợi nhuận hoạt động, lợi nhuận từ hoạt động kinh doanh
        operating-loss: lỗ hoạt động
        pretax-income: lợi nhuận trước thuế, lãi trước thuế
        pretax-loss: lỗ trước thuế
        net-income: lợi nhuận ròng, lãi ròng, lợi nhuận sau thuế, lãi sau thuế
        net-loss: lỗ ròng, lỗ sau thuế
        ebitda: ebitda
        debt: tổng nợ
        net-debt: nợ ròng
        market-value: vốn hóa thị trường, giá trị vốn hóa, vốn hóa
        valuation: định giá
        amount-raised: vòng gọi vốn, huy động được
        dividend: cổ tức
        employees: nhân viên, lao động
        users: người dùng
        customers: khách hàng
        passengers: hành khách
        production: sản lượng
        share-price: giá cổ phiếu
        market-share: thị phần
        fine: tiền phạt, bị phạt, mức phạt
        price: giá, giá bán
        gdp: gdp, tổng sản phẩm quốc nội, tổng sản phẩm trong nước
        gdp-growth: tăng trưởng kinh tế, tăng trưởng gdp
        gdp-growth-forecast: dự báo tăng trưởng
        inflation: lạm phát
        core-inflation: lạm phát cơ bản
        unemployment-rate: tỷ lệ thất nghiệp
        policy-rate: lãi suất điều hành, lãi suất cơ bản
        population: dân số
        area: diện tích
        minimum-wage: lương tối thiểu
        public-debt: nợ công
        budget-deficit: thâm hụt ngân sách, bội chi ngân sách
        budget-surplus: thặng dư ngân sách
        trade-deficit: thâm hụt thương mại, nhập siêu
        trade-surplus: thặng dư thương mại, xuất siêu
        exports: xuất khẩu, kim ngạch xuất khẩu
        imports: nhập khẩu, kim ngạch nhập khẩu
    """),
    of=words("của"),
    aside=words("của, từ, với, tại, ở, cho, bởi"),
    rises=words("tăng, tăng trưởng"),
    falls=words("giảm, sụt giảm"),
    forecast=words("dự kiến, dự báo, kỳ vọng, sẽ, đặt mục tiêu, kế hoạch"),
    unread=words("quý, tháng, nửa"),
)
