"""Korean."""

from __future__ import annotations

from checkers.languages._cldr import numbers
from checkers.languages._words import codes, comparators, decimals, few, integers, meanings, words
from checkers.languages.cldr import ko as _cldr
from checkers.languages.terms import ko as _terms
from checkers.model.language import Language

_NUMBERS = numbers(
    _cldr.DATA,
    "ko",
    spaceless=True,
    cardinals=integers("""
        0: 영, 공
        1: 일, 하나
        2: 이, 둘, 두
        3: 삼, 셋, 세
        4: 사, 넷, 네
        5: 오, 다섯
        6: 육, 여섯
        7: 칠, 일곱
        8: 팔, 여덟
        9: 구, 아홉
        10: 십, 열
        20: 스물, 스무
        30: 서른
        40: 마흔
        50: 쉰
        60: 예순
        70: 일흔
        80: 여든
        90: 아흔
        100: 백
        1000: 천
    """),
    articles=words("일"),
    pronouns=words("이, 일, 사, 오, 구, 삼, 육, 칠, 팔, 공, 영, 세, 네, 두, 천, 백, 십, 열"),
    points=words("점"),
    over=words("분의"),
    whole_links=words("과, 와"),
    # Particles, endings and words that begin with a sign for a number.
    stops=words("""
        이다, 이고, 이며, 이라, 이었, 이나, 이면, 이지, 이니, 이므, 이자, 이었다, 이란, 이던, 입니다, 이에요, 이용, 이후,
        이전, 이번, 이날, 이를, 이와, 이에, 이들, 이달, 이미, 이유, 이사, 이어, 이익, 이자율, 사이, 사업, 사회, 사상, 사건, 사고,
        사망, 사람, 사용, 사태, 사실, 사례, 조각, 조사, 조건, 조치, 조금, 조정, 조합, 조직, 만큼, 일본, 일부, 일반, 일정, 일째, 일자리, 오전, 오후, 오늘, 오는, 오르, 오른, 구매, 구역, 구간, 구성,
        육군, 육성, 천연, 백신, 백악관, 영국, 영업, 영향, 영상, 공장, 공개, 공급, 공사, 세계, 세금, 세대, 칠레, 팔레스타인
    """),
    unscaled=words("""
        하나, 둘, 두, 셋, 세, 넷, 네, 다섯, 여섯, 일곱, 여덟, 아홉, 열, 스물, 스무, 서른, 마흔, 쉰, 예순, 일흔, 여든, 아흔
    """),
    collectives=integers("""
        12: 다스, 타스
    """),
    infixes=words("여"),
    additions=decimals("""
        0.5: 반
    """),
    few=few("""
        2 9: 수, 몇
    """),
    negatives=words("마이너스, 영하, 음수, 음의"),
    magnitudes=integers("""
        4: 만
        8: 억
        12: 조
        16: 경
    """),
    comparators=comparators("""
        about: 약, 대략, 거의, 대체로, 어림잡아, 추정
        at-least: 최소, 최소한, 적어도
        at-most: 최대, 많아야, 기껏해야
        exactly: 정확히, 꼭
    """),
    comparators_after=comparators("""
        at-least: 이상, 보다 크거나 같다, 보다 크거나 같고, 보다 크거나 같은, 보다 많거나 같다, 보다 많거나 같은, 보다 높거나 같은, 보다는 크거나 같다
        at-most: 이하, 이내, 보다 작거나 같다, 보다 작거나 같고, 보다 작거나 같은, 보다 적거나 같다, 보다 적거나 같은, 보다 낮거나 같은, 보다는 작거나 같다
        more-than: 초과, 을 넘는, 를 넘는, 이 넘는, 가 넘는, 넘게, 보다 큰, 보다 많은, 을 초과, 를 초과, 여, 보다 크고, 보다 크다, 보다 크며, 보다 높은, 보다 높고, 보다 높다, 보다 높거나, 보다 많고, 보다 많다, 보다는 크고, 보다는 큰, 보다 더 큰, 보다 더 많은
        less-than: 미만, 보다 작은, 보다 적은, 못 미치는, 보다 작고, 보다 작다, 보다 작으며, 보다 낮은, 보다 낮고, 보다 낮다, 보다 낮거나, 보다 적고, 보다 적다, 보다는 작다, 보다는 작은
        about: 정도, 가량, 안팎, 내외, 쯤, 가까이
    """),
    ranges=(("", "에서"), ("", "부터"), ("", "내지"), ("", "또는")),
    bound_links=words("그리고, 하고, 과, 와, 이고, 지만"),
    closed_ranges=(
        ("와", "사이"),
        ("과", "사이"),
        ("에서", "사이"),
        ("에서", "까지"),
        ("부터", "까지"),
        ("부터", "사이"),
    ),
    currencies=codes("""
        KRW: 원, 한국 원, 대한민국 원, ₩, 원화
        USD: 미국 달러, 미 달러, 미국달러, $, 미화 달러
        USD CAD AUD: 달러, 불
        EUR: 유로, 유로화
        GBP EGP: 파운드, £
        GBP: 영국 파운드
        JPY: 엔, 일본 엔, 엔화, ¥, 일본 엔화
        CNY: 위안, 중국 위안, 위안화, 중국 위안화
        CHF: 스위스 프랑, 프랑
        RUB: 루블, 러시아 루블
        INR: 루피, 인도 루피
        AUD: 호주 달러, 오스트레일리아 달러
        CAD: 캐나다 달러
        HKD: 홍콩 달러
        TWD: 대만 달러, 신 타이완 달러
        SGD: 싱가포르 달러
        MXN PHP ARS: 페소
        MXN: 멕시코 페소
        BRL: 헤알, 브라질 헤알
        TRY: 리라, 터키 리라
        VND: 동
        THB: 바트
        SEK: 스웨덴 크로나
        DKK: 덴마크 크로네
        NOK: 노르웨이 크로네
    """),
    minors=codes("""
        USD EUR: 센트
        GBP: 펜스
    """),
    money_parts=decimals("""
        0.1: 지아오, 마오, 자오
        0.01: 펀, 전
    """),
    # A bare day sign dates ("7日"); a length of time is written otherwise.
    units={"일": ""}
    | meanings("""
        percent: %, 퍼센트, 프로, 퍼센티지
        percentage-point: %포인트, 퍼센트포인트, %p, 퍼센트 포인트
        basis-point: 베이시스포인트, bp
        person: 명, 사람, 인, 분
        year: 년, 년간, 살, 세, 주년, 개년
        month: 개월, 개월간, 달
        week: 주, 주간, 주일
        day: 일간, 일 동안
        hour: 시간
        minute: 분간, 분 동안
        second: 초
        century: 세기
        kilometer: 킬로미터, 키로
        meter: 미터
        square-kilometer: 제곱킬로미터, 평방킬로미터
        square-meter: 제곱미터, 평방미터
        hectare: 헥타르
        tonne: 톤
        kilogram: 킬로그램, 킬로
        gram: 그램
        liter: 리터
        barrel: 배럴
        celsius: 도
        megawatt: 메가와트
        time: 배, 번, 차례
        share: 주식
        country: 개국
        company: 개사, 개 기업
        vehicle: 대
        item: 개, 건
        animal: 마리
    """),
    labels=words("제"),
    clock=words("월, 일, 시, 분, 년대, 호"),
    after_words=words("후, 전"),
)

_FUNCTION_WORDS = frozenset("이의는을를에은가다하고지도로한서기들과와있었했것수일사인년대으그해며아자된되")

LANGUAGE = Language(
    tag="ko",
    name="Korean",
    function_words=_FUNCTION_WORDS,
    numbers=_NUMBERS,
    calendar=_terms.CALENDAR,
    business=_terms.BUSINESS,
)
