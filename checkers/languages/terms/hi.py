"""Hindi: the calendar, and words of business."""

from __future__ import annotations

from checkers.languages._words import integers, listed, words
from checkers.model.language import Business, Calendar

CALENDAR = Calendar(
    months=integers("""
        1: जनवरी
        2: फ़रवरी, फरवरी
        3: मार्च
        4: अप्रैल
        5: मई
        6: जून
        7: जुलाई
        8: अगस्त
        9: सितंबर, सितम्बर
        10: अक्टूबर
        11: नवंबर, नवम्बर
        12: दिसंबर, दिसम्बर
    """),
    weekdays=integers("""
        1: सोमवार
        2: मंगलवार
        3: बुधवार
        4: गुरुवार
        5: शुक्रवार
        6: शनिवार
        7: रविवार
    """),
    years=integers("""
        -1: पिछले साल, पिछले वर्ष
        0: इस साल, इस वर्ष
        1: अगले साल, अगले वर्ष
    """),
    in_words=words("साल, वर्ष, सन"),
    ordinals=integers("""
        1: पहली, प्रथम
        2: दूसरी
        3: तीसरी
        4: चौथी
    """),
    quarter_words=words("तिमाही"),
    half_words=words("छमाही"),
)

BUSINESS = Business(
    concepts=listed("""
        revenue: राजस्व
        gross-profit: सकल लाभ
        operating-income: परिचालन लाभ
        operating-loss: परिचालन घाटा
        pretax-income: कर पूर्व लाभ
        net-income: शुद्ध लाभ, शुद्ध मुनाफा
        net-loss: शुद्ध घाटा, शुद्ध हानि, शुद्ध नुकसान
        debt: कर्ज, ऋण
        net-debt: शुद्ध ऋण, शुद्ध कर्ज
        market-value: बाजार पूंजीकरण
        dividend: लाभांश
        employees: कर्मचारी, कर्मचारियों
        users: उपयोगकर्ता, उपयोगकर्ताओं
        customers: ग्राहक, ग्राहकों
        passengers: यात्री, यात्रियों
        share-price: शेयर की कीमत
        market-share: बाजार हिस्सेदारी
        fine: जुर्माना, जुर्माने
        price: कीमत
        gdp: सकल घरेलू उत्पाद, जीडीपी
        gdp-growth: आर्थिक वृद्धि, विकास दर, वृद्धि दर
        inflation: मुद्रास्फीति, महंगाई दर, खुदरा महंगाई
        unemployment-rate: बेरोजगारी, बेरोजगारी दर
        policy-rate: रेपो दर, रेपो रेट
        population: जनसंख्या, आबादी
        area: क्षेत्रफल
        minimum-wage: न्यूनतम मजदूरी
        budget-deficit: राजकोषीय घाटा
        trade-deficit: व्यापार घाटा
        exports: निर्यात
        imports: आयात
    """),
    rises=words("बढ़, बढ़ा, बढ़ी, बढ़कर, बढ़ गया, बढ़ोतरी, वृद्धि, इजाफा"),
    falls=words("घट, घटा, घटी, घटकर, गिरा, गिरी, गिरकर, गिरावट, कमी"),
    forecast=words("अनुमान, उम्मीद, लक्ष्य, योजना, होगा, होगी"),
    unread=words("तिमाही, छमाही, महीने, माह, महीना"),
)
