"""Figures' signs that need no language: ISO 4217 codes, currency signs, SI symbols, fractions, international words."""

from __future__ import annotations

from decimal import Decimal

from checkers.model.language import Magnitude
from checkers.model.quantity import Comparator, ScaleSystem

_CODES = """
AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNH
CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR
ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP
MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG
SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF
XAG XAU XCD XDR XOF XPF XTS YER ZAR ZMW ZWL
"""
CODES = frozenset(_CODES.split())
"""ISO 4217, with the test code XTS."""
WORDLIKE_CODES = frozenset({"ALL", "TOP", "TRY", "CUP", "MAD", "COP", "PEN", "BAM", "GEL", "LAK", "SOS", "RON"})
"""Codes that are also words in capitals: read after a number only."""

_DOLLARS = "USD MXN AUD HKD SGD NZD TWD ARS CLP COP UYU JMD BZD"
_SMALL_CODES = "USD EUR GBP JPY CNY CHF INR BRL MXN SEK NOK DKK PLN CZK HUF RUB HKD SGD KRW AUD NZD CAD ILS ZAR"
"""Codes that are no word in small letters either."""
SIGNS: dict[str, tuple[str, ...]] = {
    "$": ("USD", "CAD", "AUD"),
    "€": ("EUR",),
    "£": ("GBP", "EGP", "LBP"),
    "¥": ("JPY", "CNY"),
    "￥": ("JPY", "CNY"),
    "₹": ("INR",),
    "₩": ("KRW", "KPW"),
    "₽": ("RUB",),
    "₺": ("TRY",),
    "₴": ("UAH",),
    "₪": ("ILS",),
    "₫": ("VND",),
    "₦": ("NGN",),
    "₱": ("PHP",),
    "฿": ("THB",),
    "₸": ("KZT",),
    "₼": ("AZN",),
    "₾": ("GEL",),
    "₡": ("CRC",),
    "₲": ("PYG",),
    "₵": ("GHS",),
    "₭": ("LAK",),
    "₮": ("MNT",),
    "៛": ("KHR",),
    "৳": ("BDT",),
    "₿": ("XBT",),
    "؋": ("AFN",),
    "﷼": ("IRR", "SAR", "QAR"),
    "₨": ("INR", "PKR", "LKR"),
    "＄": ("USD",),
    "us$": ("USD",),
    "u$s": ("USD",),
    "$us": ("USD",),
    "$ us": ("USD",),
    "c$": ("CAD",),
    "ca$": ("CAD",),
    "$ca": ("CAD",),
    "$ ca": ("CAD",),
    "a$": ("AUD",),
    "au$": ("AUD",),
    "nz$": ("NZD",),
    "hk$": ("HKD",),
    "s$": ("SGD",),
    "nt$": ("TWD",),
    "mx$": ("MXN",),
    "r$": ("BRL",),
    "z$": ("ZWL",),
    "j$": ("JMD",),
    "tt$": ("TTD",),
    "bz$": ("BZD",),
    "n$": ("NAD",),
    "cn¥": ("CNY",),
    "jp¥": ("JPY",),
    "rmb": ("CNY",),
    "kč": ("CZK",),
    "zł": ("PLN",),
    "kr": ("SEK", "NOK", "DKK"),
    "kr.": ("DKK", "ISK", "NOK"),
    "¢": ("USD",),
    "cad$": ("CAD",),
    "mex$": ("MXN",),
    "us $": ("USD",),
    "c $": ("CAD",),
    "hk $": ("HKD",),
    "nz $": ("NZD",),
    "$ hk": ("HKD",),
    "u$d": ("USD",),
    **{f"{c.lower()}$": (c,) for c in _DOLLARS.split()},
    "btc": ("XBT",),
    "dollars": ("USD", "CAD", "AUD"),
    "euro": ("EUR",),
    "euros": ("EUR",),
    "pounds": ("GBP", "EGP", "LBP"),
    **{c.lower(): (c,) for c in _SMALL_CODES.split()},
}
_PREFIXES = "kr rs tl rm rp fr sfr ft kn din lei rmb лв kč zł"
PREFIXES = frozenset((*_PREFIXES.split(), *(c.lower() for c in _SMALL_CODES.split())))
"""Short names that stand before the digits like signs; others ("won") are words of the sentence there."""
MINOR_SIGNS = frozenset({"¢"})

PERCENT_SIGNS = {
    "%": "percent",
    "％": "percent",
    "٪": "percent",
    "‰": "permille",
    "bps": "basis-point",
    "bp": "basis-point",
}

SYMBOLS: dict[str, str] = {
    "km": "kilometer",
    "m": "meter",
    "cm": "centimeter",
    "mm": "millimeter",
    "nm": "nanometer",
    "µm": "micrometer",
    "μm": "micrometer",
    "km²": "square-kilometer",
    "km2": "square-kilometer",
    "m²": "square-meter",
    "m2": "square-meter",
    "cm²": "square-centimeter",
    "m³": "cubic-meter",
    "m3": "cubic-meter",
    "km³": "cubic-kilometer",
    "cm³": "cubic-centimeter",
    "ha": "hectare",
    "kg": "kilogram",
    "g": "gram",
    "mg": "milligram",
    "µg": "microgram",
    "t": "tonne",
    "Mt": "megatonne",
    "Gt": "gigatonne",
    "kt": "kilotonne",
    "l": "liter",
    "L": "liter",
    "ml": "milliliter",
    "mL": "milliliter",
    "cl": "centiliter",
    "hl": "hectoliter",
    "W": "watt",
    "kW": "kilowatt",
    "MW": "megawatt",
    "GW": "gigawatt",
    "TW": "terawatt",
    "Wh": "watt-hour",
    "kWh": "kilowatt-hour",
    "MWh": "megawatt-hour",
    "GWh": "gigawatt-hour",
    "TWh": "terawatt-hour",
    "J": "joule",
    "kJ": "kilojoule",
    "MJ": "megajoule",
    "GJ": "gigajoule",
    "kcal": "kilocalorie",
    "eV": "electronvolt",
    "keV": "kiloelectronvolt",
    "MeV": "megaelectronvolt",
    "GeV": "gigaelectronvolt",
    "TeV": "teraelectronvolt",
    "Hz": "hertz",
    "kHz": "kilohertz",
    "MHz": "megahertz",
    "GHz": "gigahertz",
    "THz": "terahertz",
    "V": "volt",
    "kV": "kilovolt",
    "mA": "milliampere",
    "Pa": "pascal",
    "hPa": "hectopascal",
    "kPa": "kilopascal",
    "MPa": "megapascal",
    "bar": "bar",
    "mbar": "millibar",
    "N": "newton",
    "kN": "kilonewton",
    "°C": "celsius",
    "℃": "celsius",
    "° C": "celsius",
    "°F": "fahrenheit",
    "℉": "fahrenheit",
    "° F": "fahrenheit",
    "°": "degree",
    "K": "kelvin",
    "km/h": "kilometer-per-hour",
    "m/s": "meter-per-second",
    "mph": "mile-per-hour",
    "km/s": "kilometer-per-second",
    "kB": "kilobyte",
    "KB": "kilobyte",
    "MB": "megabyte",
    "GB": "gigabyte",
    "TB": "terabyte",
    "PB": "petabyte",
    "Mbps": "megabit-per-second",
    "Gbps": "gigabit-per-second",
    "Mbit/s": "megabit-per-second",
    "Gbit/s": "gigabit-per-second",
    "dB": "decibel",
    "ppm": "part-per-million",
    "s": "second",
    "ms": "millisecond",
    "min": "minute",
    "h": "hour",
    "ft": "foot",
    "in": "inch",
    "yd": "yard",
    "mi": "mile",
    "lb": "pound",
    "lbs": "pound",
    "oz": "ounce",
    "bbl": "barrel",
    "bpd": "barrel-per-day",
    "b/d": "barrel-per-day",
    "boe/d": "barrel-per-day",
    "hp": "horsepower",
    "GWp": "gigawatt-peak",
    "MWp": "megawatt-peak",
}
"""Case matters. Single letters count only when written onto the digits or one space after them."""
LOOSE_SYMBOLS = frozenset({"in", "s", "h", "K", "L", "V", "N", "J", "W", "g", "l", "t", "m", "min", "bar", "ha", "mi"})
"""Symbols that are also words or letters somewhere: the language may know better."""

COMPARATOR_SIGNS = {
    ">": Comparator.MORE_THAN,
    "<": Comparator.LESS_THAN,
    "≥": Comparator.AT_LEAST,
    "⩾": Comparator.AT_LEAST,
    ">=": Comparator.AT_LEAST,
    "> =": Comparator.AT_LEAST,
    "≤": Comparator.AT_MOST,
    "⩽": Comparator.AT_MOST,
    "<=": Comparator.AT_MOST,
    "< =": Comparator.AT_MOST,
    "~": Comparator.ABOUT,
    "≈": Comparator.ABOUT,
    "∼": Comparator.ABOUT,
    "±": Comparator.ABOUT,
}

FRACTIONS = {
    "½": Decimal("0.5"),
    "⅓": Decimal(1) / 3,
    "⅔": Decimal(2) / 3,
    "¼": Decimal("0.25"),
    "¾": Decimal("0.75"),
    "⅕": Decimal("0.2"),
    "⅖": Decimal("0.4"),
    "⅗": Decimal("0.6"),
    "⅘": Decimal("0.8"),
    "⅙": Decimal(1) / 6,
    "⅚": Decimal(5) / 6,
    "⅛": Decimal("0.125"),
    "⅜": Decimal("0.375"),
    "⅝": Decimal("0.625"),
    "⅞": Decimal("0.875"),
}

_SIX = (Magnitude(6, None, "million = 10^6 everywhere"),)
_NINE = (Magnitude(9, ScaleSystem.LONG, "milliard = 10^9 wherever the word exists"),)
_BILLION = (
    Magnitude(9, ScaleSystem.SHORT, "English billion = 10^9"),
    Magnitude(12, ScaleSystem.LONG, "long scale (French, German, Spanish): billion = 10^12"),
)
_TRILLION = (
    Magnitude(12, ScaleSystem.SHORT, "English trillion = 10^12"),
    Magnitude(18, ScaleSystem.LONG, "long scale (French, German, Spanish): trillion = 10^18"),
)
SCALE_WORDS: dict[str, tuple[Magnitude, ...]] = {
    **dict.fromkeys(
        (
            "million",
            "millions",
            "millionen",
            "millones",
            "milioni",
            "miljoen",
            "milhões",
            "milhão",
            "millón",
            "milione",
            "miliona",
            "milionów",
            "miljoner",
            "millioner",
            "milyon",
            "миллионов",
            "миллион",
        ),
        _SIX,
    ),
    **dict.fromkeys(
        (
            "milliard",
            "milliards",
            "milliarden",
            "milliarde",
            "miliardi",
            "miliardo",
            "miljard",
            "miliardów",
            "miliard",
            "miliardy",
            "miljarder",
            "milliarder",
            "milyar",
            "миллиардов",
            "миллиард",
            "миллиарда",
        ),
        _NINE,
    ),
    **dict.fromkeys(
        (
            "billion",
            "billions",
            "billionen",
            "billones",
            "billón",
            "biljoen",
            "bilioni",
            "bilhões",
            "bilhão",
            "biliões",
            "bilião",
            "biljoner",
            "bilion",
            "bilionów",
            "bilyon",
        ),
        _BILLION,
    ),
    **dict.fromkeys(
        (
            "trillion",
            "trillions",
            "trillionen",
            "trillones",
            "trillón",
            "triljoen",
            "trilhões",
            "trilhão",
            "trilioni",
            "trilyon",
        ),
        _TRILLION,
    ),
}
"""Scale words as written anywhere. Those that differ between languages carry every reading."""
SCALE_WORDS["lakh"] = SCALE_WORDS["lakhs"] = (Magnitude(5, ScaleSystem.INDIAN, "Indian lakh = 10^5"),)
SCALE_WORDS["crore"] = SCALE_WORDS["crores"] = (Magnitude(7, ScaleSystem.INDIAN, "Indian crore = 10^7"),)
SCALE_WORDS["bilhões"] = SCALE_WORDS["bilhão"] = (Magnitude(9, ScaleSystem.SHORT, "Portuguese (Brazil) bilhão = 10^9"),)
SCALE_WORDS["trilhões"] = SCALE_WORDS["trilhão"] = (
    Magnitude(12, ScaleSystem.SHORT, "Portuguese (Brazil) trilhão = 10^12"),
)
SCALE_WORDS["billones"] = SCALE_WORDS["billón"] = (
    Magnitude(12, ScaleSystem.LONG, "Spanish billón = 10^12"),
    Magnitude(9, ScaleSystem.SHORT, "calque of English billion = 10^9"),
)
ABBREVIATIONS: dict[str, tuple[Magnitude, ...]] = {
    **dict.fromkeys(("k", "K"), (Magnitude(3, None, "k = thousand"),)),
    **dict.fromkeys(("M", "Mio", "mio", "Mio.", "mln", "mn"), (Magnitude(6, None, "M = million"),)),
    **dict.fromkeys(("bn", "Mrd", "Mrd.", "Md", "Mds", "mrd", "mld", "Mld"), (Magnitude(9, None, "10^9"),)),
    "tn": (Magnitude(12, ScaleSystem.SHORT, "tn = English trillion = 10^12"),),
}
DURATIONS = frozenset(
    {"year", "month", "week", "day", "hour", "minute", "second", "decade", "century", "quarter", "millisecond"}
)
