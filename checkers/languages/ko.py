"""Korean."""

from __future__ import annotations

from checkers.languages._cldr import numbers
from checkers.languages._words import codes, comparators, decimals, few, integers, meanings, words
from checkers.languages.cldr import ko as _cldr
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
        100: 백
        1000: 천
    """),
    articles=words("일"),
    pronouns=words("이, 일, 사, 오, 구, 삼, 육, 칠, 팔, 공, 영, 세, 네, 두, 천, 백, 십, 열"),
    points=words("점"),
    over=words("분의"),
    infixes=words("여"),
    additions=decimals("""
        0.5: 반
    """),
    few=few("""
        2 9: 수, 몇
    """),
    negatives=words("마이너스, 영하"),
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
        at-least: 이상
        at-most: 이하, 이내
        more-than: 초과, 을 넘는, 를 넘는, 이 넘는, 가 넘는, 넘게, 보다 큰, 보다 많은, 을 초과, 를 초과, 여
        less-than: 미만, 보다 작은, 보다 적은, 못 미치는
        about: 정도, 가량, 안팎, 내외, 쯤, 가까이
    """),
    ranges=(("", "에서"), ("", "부터"), ("", "내지"), ("", "또는")),
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
    """),
    labels=words("제"),
    clock=words("월, 일, 시, 분, 년대, 호"),
    after_words=words("후, 전"),
)

_FUNCTION_WORDS = frozenset("이의는을를에은가다하고지도로한서기들과와있었했것수일사인년대으그해며아자된되")

LANGUAGE = Language(tag="ko", name="Korean", function_words=_FUNCTION_WORDS, numbers=_NUMBERS)
