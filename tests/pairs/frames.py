"""How each language tells an amount: written by hand, one entry per language with a file."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Frames:
    """Sentences take {name}, {label}, {year} and {amount}; hedges take {}."""

    label: str
    """What is measured, a measure that the reference brings itself."""
    share: str
    """Another such measure, told in percent."""
    sentences: tuple[str, ...]
    about: str
    above: str
    below: str
    inclusive: bool = False
    """True where `above` and `below` include their bound ("at least")."""
    named: str = "{} {}"
    """A number and the currency's name behind it."""
    linked: str = "{} {}"
    """The same where a scale word stands between: French "3 millions d'euros"."""
    revenue: tuple[str, ...] = ()
    """Sentences that tell revenue in the language's own words."""


NOTE = "{name}, {year}: {label} {amount}."
"""A line of a fact box, alike in all languages."""

FRAMES: dict[str, Frames] = {
    "ar": Frames(
        "مبيعات التوربينات",
        "هامش التوربينات",
        (
            "بلغت {label} لدى {name} في عام {year} ما مجموعه {amount}.",
            "في عام {year} وصلت {label} لدى {name} إلى {amount}.",
        ),
        "حوالي {}",
        "أكثر من {}",
        "أقل من {}",
    ),
    "ca": Frames(
        "vendes de turbines",
        "marge de turbines",
        (
            "El {year} les {label} de {name} van arribar a {amount}.",
            "Les {label} de {name} van sumar {amount} el {year}.",
        ),
        "al voltant de {}",
        "més de {}",
        "menys de {}",
        linked="{} de {}",
    ),
    "cs": Frames(
        "tržby z turbín",
        "marže turbín",
        (
            "V roce {year} činily {label} společnosti {name} celkem {amount}.",
            "{name}: {label} činily {amount} v roce {year}.",
        ),
        "asi {}",
        "více než {}",
        "méně než {}",
    ),
    "da": Frames(
        "turbinesalget",
        "turbinemargin",
        ("I {year} nåede {label} hos {name} op på {amount}.", "Hos {name} nåede {label} op på {amount} i {year}."),
        "omkring {}",
        "mere end {}",
        "mindre end {}",
    ),
    "de": Frames(
        "Turbinenumsatz",
        "Turbinenmarge",
        (
            "Im Jahr {year} lag der {label} von {name} bei {amount}.",
            "Der {label} von {name} erreichte {amount} im Jahr {year}.",
        ),
        "rund {}",
        "mehr als {}",
        "weniger als {}",
        revenue=(
            "Im Jahr {year} lag der Umsatz von {name} bei {amount}.",
            "Der Umsatz von {name} lag im Jahr {year} bei {amount}.",
        ),
    ),
    "el": Frames(
        "πωλήσεις τουρμπινών",
        "περιθώριο τουρμπινών",
        (
            "Το {year} οι {label} της {name} ανήλθαν σε {amount}.",
            "Οι {label} της {name} ανήλθαν σε {amount} το {year}.",
        ),
        "περίπου {}",
        "πάνω από {}",
        "κάτω από {}",
    ),
    "en": Frames(
        "turbine sales",
        "turbine margin",
        ("In {year}, {label} at {name} came to {amount}.", "{name} posted {label} of {amount} in {year}."),
        "about {}",
        "more than {}",
        "less than {}",
        revenue=("{name} reported revenue of {amount} in {year}.", "In {year}, revenue at {name} came to {amount}."),
    ),
    "es": Frames(
        "ventas de turbinas",
        "margen de turbinas",
        ("En {year}, las {label} de {name} sumaron {amount}.", "Las {label} de {name} sumaron {amount} en {year}."),
        "alrededor de {}",
        "más de {}",
        "menos de {}",
        linked="{} de {}",
        revenue=(
            "En {year}, los ingresos de {name} sumaron {amount}.",
            "Los ingresos de {name} sumaron {amount} en {year}.",
        ),
    ),
    "fa": Frames(
        "فروش توربین",
        "حاشیه سود توربین",
        ("در سال {year} میزان {label} شرکت {name} به {amount} رسید.",),
        "حدود {}",
        "بیش از {}",
        "کمتر از {}",
    ),
    "fi": Frames(
        "turbiinimyynti",
        "turbiinikate",
        (
            "Vuonna {year} yhtiön {name} {label} oli yhteensä {amount}.",
            "Yhtiön {name} {label} oli {amount} vuonna {year}.",
        ),
        "noin {}",
        "yli {}",
        "alle {}",
    ),
    "fr": Frames(
        "ventes de turbines",
        "marge des turbines",
        (
            "En {year}, les {label} de {name} ont atteint {amount}.",
            "Les {label} de {name} ont atteint {amount} en {year}.",
        ),
        "environ {}",
        "plus de {}",
        "moins de {}",
        linked="{} de {}",
        revenue=(
            "En {year}, le chiffre d'affaires de {name} a atteint {amount}.",
            "{name} a réalisé un chiffre d'affaires de {amount} en {year}.",
        ),
    ),
    "he": Frames(
        "מכירות הטורבינות",
        "שולי הרווח בטורבינות",
        ("בשנת {year} הגיעו {label} של {name} לסך של {amount}.",),
        "בערך {}",
        "יותר מ-{}",
        "פחות מ-{}",
    ),
    "hi": Frames(
        "टर्बाइन बिक्री",
        "टर्बाइन मार्जिन",
        ("{year} में {name} की {label} {amount} रही।", "{name} की {label} वर्ष {year} में {amount} रही।"),
        "लगभग {}",
        "{} से अधिक",
        "{} से कम",
    ),
    "hu": Frames(
        "turbinaeladás",
        "turbinamarzs",
        ("A {name} cégnél a {label} {year} folyamán elérte a következő szintet: {amount}.",),
        "körülbelül {}",
        "több mint {}",
        "kevesebb mint {}",
    ),
    "id": Frames(
        "penjualan turbin",
        "marjin turbin",
        ("Pada {year}, {label} {name} mencapai {amount}.", "Nilai {label} {name} mencapai {amount} pada {year}."),
        "sekitar {}",
        "lebih dari {}",
        "kurang dari {}",
    ),
    "it": Frames(
        "vendite di turbine",
        "margine delle turbine",
        (
            "Nel {year} le {label} di {name} hanno raggiunto {amount}.",
            "Le {label} di {name} hanno raggiunto {amount} nel {year}.",
        ),
        "circa {}",
        "oltre {}",
        "meno di {}",
        linked="{} di {}",
        revenue=(
            "Nel {year} i ricavi di {name} hanno raggiunto {amount}.",
            "I ricavi di {name} sono stati pari a {amount} nel {year}.",
        ),
    ),
    "ja": Frames(
        "タービン売上高",
        "タービン利益率",
        ("{year}年の{name}の{label}は{amount}だった。", "{name}は{year}年の{label}が{amount}だったと発表した。"),
        "約{}",
        "{}以上",
        "{}未満",
        named="{}{}",
        linked="{}{}",
    ),
    "ko": Frames(
        "터빈 매출",
        "터빈 이익률",
        ("{year}년 {name}의 {label}은 {amount}였다.", "{name}의 {label}은 {year}년에 {amount}를 기록했다."),
        "약 {}",
        "{} 이상",
        "{} 미만",
    ),
    "nb": Frames(
        "turbinsalget",
        "turbinmargin",
        ("I {year} kom {label} hos {name} på {amount}.", "Hos {name} kom {label} på {amount} i {year}."),
        "om lag {}",
        "mer enn {}",
        "mindre enn {}",
    ),
    "nl": Frames(
        "turbineomzet",
        "turbinemarge",
        (
            "In {year} kwam de {label} van {name} uit op {amount}.",
            "De {label} van {name} kwam uit op {amount} in {year}.",
        ),
        "ongeveer {}",
        "meer dan {}",
        "minder dan {}",
        revenue=(
            "In {year} kwam de omzet van {name} uit op {amount}.",
            "De omzet van {name} bedroeg {amount} in {year}.",
        ),
    ),
    "pl": Frames(
        "sprzedaż turbin",
        "marża turbin",
        (
            "W {year} roku {label} firmy {name} wyniosła {amount}.",
            "Firma {name} podała, że {label} wyniosła {amount} w {year} roku.",
        ),
        "około {}",
        "ponad {}",
        "mniej niż {}",
    ),
    "pt-BR": Frames(
        "vendas de turbinas",
        "margem das turbinas",
        ("Em {year}, as {label} da {name} somaram {amount}.", "As {label} da {name} somaram {amount} em {year}."),
        "cerca de {}",
        "mais de {}",
        "menos de {}",
        linked="{} de {}",
        revenue=("Em {year}, a receita da {name} somou {amount}.", "A receita da {name} somou {amount} em {year}."),
    ),
    "pt-PT": Frames(
        "vendas de turbinas",
        "margem das turbinas",
        ("Em {year}, as {label} da {name} atingiram {amount}.", "As {label} da {name} atingiram {amount} em {year}."),
        "cerca de {}",
        "mais de {}",
        "menos de {}",
        linked="{} de {}",
        revenue=("Em {year}, a receita da {name} atingiu {amount}.", "A receita da {name} atingiu {amount} em {year}."),
    ),
    "ro": Frames(
        "vânzările de turbine",
        "marja turbinelor",
        ("În {year}, {label} ale {name} au ajuns la {amount}.", "La {name}, {label} au ajuns la {amount} în {year}."),
        "circa {}",
        "peste {}",
        "mai puțin de {}",
        linked="{} de {}",
    ),
    "ru": Frames(
        "продажи турбин",
        "маржа турбин",
        (
            "В {year} году {label} компании {name} составили {amount}.",
            "У компании {name} {label} составили {amount} в {year} году.",
        ),
        "около {}",
        "более {}",
        "менее {}",
    ),
    "sk": Frames(
        "tržby z turbín",
        "marža turbín",
        (
            "V roku {year} predstavovali {label} firmy {name} spolu {amount}.",
            "Firma {name} mala {label} vo výške {amount} v roku {year}.",
        ),
        "asi {}",
        "viac ako {}",
        "menej ako {}",
    ),
    "sv": Frames(
        "turbinförsäljningen",
        "turbinmarginal",
        ("År {year} uppgick {label} hos {name} till {amount}.", "Hos {name} uppgick {label} till {amount} år {year}."),
        "omkring {}",
        "mer än {}",
        "mindre än {}",
    ),
    "tr": Frames(
        "türbin satışları",
        "türbin marjı",
        (
            "{year} yılında {name} şirketinin {label} toplam {amount} oldu.",
            "{name} şirketinin {label} {year} yılında {amount} oldu.",
        ),
        "yaklaşık {}",
        "en az {}",
        "en fazla {}",
        inclusive=True,
    ),
    "uk": Frames(
        "продажі турбін",
        "маржа турбін",
        (
            "У {year} році {label} компанії {name} становили {amount}.",
            "У компанії {name} {label} становили {amount} у {year} році.",
        ),
        "близько {}",
        "понад {}",
        "менше ніж {}",
    ),
    "vi": Frames(
        "doanh số tuabin",
        "biên lợi nhuận tuabin",
        ("Năm {year}, {label} của {name} đạt {amount}.", "Tại {name}, {label} đạt {amount} trong năm {year}."),
        "khoảng {}",
        "hơn {}",
        "dưới {}",
    ),
    "zh": Frames(
        "涡轮销售额",
        "涡轮利润率",
        ("{year}年，{name}的{label}为{amount}。", "{name}在{year}年的{label}为{amount}。"),
        "约{}",
        "超过{}",
        "不到{}",
        named="{}{}",
        linked="{}{}",
    ),
}
