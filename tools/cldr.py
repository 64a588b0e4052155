"""Writes checkers/languages/cldr/: separators, scale words, currency and unit names of every CLDR locale.

    python tools/cldr.py            write the modules
    python tools/cldr.py --check    exit 1 if the committed modules differ from what CLDR gives now

Needs Babel, which ships the CLDR data (Unicode License v3); the product itself does not. One module per language and
script; what a region changes stands in its language's module.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from pprint import pformat
from typing import Any

import babel.localedata
from babel import Locale
from babel.core import get_global

TARGET = Path(__file__).resolve().parents[1] / "checkers" / "languages" / "cldr"
_WIDE = "en fr de es pt pt_PT it nl pl cs sk hu ro sv da nb fi el tr ru uk ja zh ko hi ar he id vi ca fa"
WIDE = set(_WIDE.split())
"""Languages that name every country's money; the others only the likeliest and their own countries'."""
TODAY = date(2026, 1, 1)
"""A currency that ended before is not listed; fixed, so that the same CLDR gives the same modules."""
FULL_REGIONS = {"pt_PT"}
"""Regions with a language file of their own."""
_MONEY = """
USD EUR GBP JPY CNY CHF CAD AUD NZD HKD SGD TWD KRW INR PKR BDT LKR IDR MYR THB VND MXN PHP RUB UAH KZT TRY ILS AED
SAR QAR KWD IRR IQD EGP ZAR NGN KES GHS ETB MAD TND DZD XOF XAF BRL ARS CLP COP PEN UYU VES SEK NOK DKK ISK PLN CZK
HUF RON BGN RSD HRK EGP LBP SYP JOD LKR NPR MUR KPW BYN OMR YER SDG
"""
HISTORIC = "DEM FRF ITL ESP FIM NLG BEF ATS PTE IEP GRD".split()
"""What the euro replaced: old texts, and new ones on old sums, still count in it."""
MARKS = {"DEM", "FIM", "BAM"}
"""Their noun alone is a brand, a stamp, a frame or a field in most languages."""
MONEY = _MONEY.split()
"""Likeliest first: a noun that several share ("dollar") may mean any of them."""
_UNITS = """
area-acre area-hectare area-square-centimeter area-square-foot area-square-kilometer area-square-meter
area-square-mile concentr-karat concentr-percent concentr-permille digital-bit digital-byte digital-gigabit
digital-gigabyte digital-kilobit digital-kilobyte digital-megabit digital-megabyte digital-petabyte digital-terabit
digital-terabyte duration-century duration-day duration-decade duration-hour duration-millisecond duration-minute
duration-month duration-quarter duration-second duration-week duration-year electric-ampere electric-volt
energy-calorie energy-electronvolt energy-joule energy-kilocalorie energy-kilojoule energy-kilowatt-hour force-newton
frequency-gigahertz frequency-hertz frequency-kilohertz frequency-megahertz length-astronomical-unit length-centimeter
length-foot length-inch length-kilometer length-light-year length-meter length-micrometer length-mile
length-millimeter length-nanometer length-nautical-mile length-yard mass-carat mass-gram mass-kilogram mass-microgram
mass-milligram mass-ounce mass-pound mass-stone mass-ton mass-tonne power-gigawatt power-horsepower power-kilowatt
power-megawatt power-watt pressure-atmosphere pressure-bar pressure-hectopascal pressure-kilopascal pressure-pascal
speed-kilometer-per-hour speed-knot speed-meter-per-second speed-mile-per-hour temperature-celsius
temperature-fahrenheit temperature-kelvin volume-barrel volume-bushel volume-cubic-centimeter volume-cubic-foot
volume-cubic-kilometer volume-cubic-meter volume-deciliter volume-gallon volume-hectoliter volume-liter
volume-megaliter volume-milliliter
"""
UNITS = _UNITS.split()
SPACES = re.compile(r"[\s\u00a0\u202f\u2009\u200e\u200f\u061c]+")
QUOTED = re.compile(r"'([^']*)'")
ZEROS = re.compile(r"0+")
WORD = re.compile(r"\w[\w'’]*")


def main(arguments: list[str]) -> int:
    wanted = dict(modules())
    have = {path: path.read_text(encoding="utf-8") for path in sorted(TARGET.glob("*.py"))}
    if "--check" in arguments:
        changed = [p.name for p in sorted({*wanted, *have}, key=str) if wanted.get(p) != have.get(p)]
        print("\n".join(changed) or "the CLDR modules are up to date")
        return 1 if changed else 0
    TARGET.mkdir(exist_ok=True)
    for path in have.keys() - wanted.keys():
        path.unlink()
    for path, text in wanted.items():
        path.write_text(text, encoding="utf-8")
    return 0


def modules() -> Iterator[tuple[Path, str]]:
    about = '"""Unicode CLDR by language, written by tools/cldr.py: do not edit. See LICENSE.unicode."""\n'
    yield TARGET / "__init__.py", about
    regions: dict[str, list[str]] = {}
    for name in sorted(babel.localedata.locale_identifiers()):
        base = base_of(name)
        regions.setdefault(base, [])
        if name != base:
            regions[base].append(name)
    for base, names in regions.items():
        yield TARGET / f"{base.lower()}.py", module(base, names)


def base_of(name: str) -> str:
    """Language, or language and script where the script is not the language's default one."""
    if name in FULL_REGIONS:
        return name
    parts = name.split("_")
    if len(parts) > 1 and len(parts[1]) == 4 and babel.localedata.exists("_".join(parts[:2])):
        return "_".join(parts[:2])
    return parts[0]


def module(base: str, names: Iterable[str]) -> str:
    locale = Locale.parse(base)
    scale = scale_words(locale)
    money = currency_names(locale)
    fields = {
        "decimal": symbol(locale, "decimal"),
        "groups": group_signs(locale),
        "digits": native_digits(locale),
        "magnitudes": scale["long"],
        "abbreviations": scale["short"],
        "magnitudes_first": scale["first"],
        "currencies": money,
        "units": unit_names(locale),
        "varieties": varieties(locale, names),
    }
    body = "".join(f"    {k}={literal(v)},\n" for k, v in fields.items() if v not in ("", {}, False))
    title = f'"""{locale.english_name}: generated from Unicode CLDR by tools/cldr.py. Do not edit."""'
    return f"{title}\n\nfrom checkers.languages._cldr import Data\n\nDATA = Data(\n{body})\n"


def literal(value: Any) -> str:
    return pformat(value, width=118, indent=1, compact=True, sort_dicts=True).replace("\n", "\n    ")


def symbol(locale: Locale, name: str) -> str:
    return clean(locale.number_symbols.get("latn", {}).get(name, "")) or {"decimal": ".", "group": ","}[name]


def group_signs(locale: Locale) -> str:
    """Spaces and apostrophes group digits everywhere and are not listed."""
    sign = locale.number_symbols.get("latn", {}).get("group", ",").strip("\u200e\u200f")
    return "" if SPACES.fullmatch(sign) or sign in "'’" else sign


def native_digits(locale: Locale) -> str:
    system = locale.default_numbering_system
    found = {"arab": 0x660, "arabext": 0x6F0, "deva": 0x966, "beng": 0x9E6, "mymr": 0x1040, "olck": 0x1C50}.get(system)
    return "".join(chr(found + i) for i in range(10)) if found else ""


def scale_words(locale: Locale) -> dict[str, Any]:
    """{"long": {word: power of ten}, "short": {abbreviation: power}, "first": whether they precede the digits}."""
    out: dict[str, Any] = {"long": {}, "short": {}, "first": False}
    formats = locale._data["compact_decimal_formats"]
    money = locale._data.get("compact_currency_formats", {})
    for form, table in (
        ("long", formats.get("long", {})),
        ("short", formats.get("short", {})),
        ("short", money.get("short", {})),
    ):
        for plural in sorted(table):
            for key, pattern in table[plural].items():
                word, power, first = power_of(str(getattr(pattern, "pattern", pattern)), int(key))
                if word and power > 2:
                    out[form].setdefault(word.lower() if form == "long" else word, power)
                    out["first"] |= first
    return out


def power_of(pattern: str, key: int) -> tuple[str, int, bool]:
    """What is left of a compact pattern without digits and currency sign, with the power of ten that it stands for."""
    text = QUOTED.sub(r"\1", pattern.split(";")[0]).replace("¤", " ")
    zeros = ZEROS.search(text)
    if zeros is None:
        return "", 0, False
    before, after = clean(text[: zeros.start()]).strip("-"), clean(text[zeros.end() :])
    power = len(str(key)) - 1 - (len(zeros.group()) - 1)
    if before and after:
        return "", 0, False
    return before or after, power, bool(before)


def clean(text: str) -> str:
    return SPACES.sub(" ", text).strip()


NO_MONEY = {"it": frozenset({"della"}), "ro": frozenset({"din"}), "tr": frozenset({"yeni"})}
"""Words in names of money that are left when the country is taken out, and name none: "lira DELLA città"."""


def currency_names(locale: Locale) -> dict[str, tuple[str, ...]]:
    """Lower-case names, every plural form, bare nouns and signs, to candidate codes, the own country's money first."""
    names: dict[str, list[str]] = {}
    own = own_currencies(locale)
    everywhere = sorted({c for country in get_global("territory_currencies") if (c := currency_of(country))})
    codes = list(dict.fromkeys([*own[:1], *MONEY, *own, *((*everywhere, *HISTORIC) if str(locale) in WIDE else ())]))
    spelt = {code: forms for code in codes if (forms := name_forms(locale, code))}
    nouns = {
        noun
        for code, forms in spelt.items()
        for name in forms
        if code not in MARKS and (noun := bare_noun(locale, code, name))
    }
    nouns -= NO_MONEY.get(locale.language, frozenset())
    for code in codes:
        forms = spelt.get(code, ())
        signs = {locale.currency_symbols.get(code, code)} - {code}
        words = {w for name in forms for w in WORD.findall(name)} & nouns if code not in MARKS else set()
        for key in (*forms, *sorted(words), *(clean(s).lower() for s in signs)):
            if code not in names.setdefault(key, []):
                names[key].append(code)
    return {k: tuple(v) for k, v in names.items()}


def name_forms(locale: Locale, code: str) -> tuple[str, ...]:
    plurals = locale._data.get("currency_names_plural", {}).get(code, {})
    found = {locale.currencies.get(code), *plurals.values()} - {None, code}
    return tuple(sorted({clean(str(n)).lower().replace("’", "'") for n in found} - {""}))


def bare_noun(locale: Locale, code: str, name: str) -> str:
    """A currency's name without the words that resemble its country's: "canadian dollar" -> "dollar"."""
    ever = get_global("territory_currencies")
    countries = [c for c in ever if (code in HISTORIC and any(m[0] == code for m in ever[c])) or currency_of(c) == code]
    places = {w[:3] for c in countries for w in WORD.findall(locale.territories.get(c, "").lower())}
    left = [w for w in WORD.findall(name) if w[:3] not in places]
    return left[0] if len(left) == 1 and len(left[0]) > 2 and len(WORD.findall(name)) > 1 else ""


def own_currencies(locale: Locale) -> list[str]:
    """Money of the language's countries today, the likeliest country first."""
    likely = get_global("likely_subtags").get(str(locale), str(locale)).split("_")[-1]
    countries = [
        likely,
        *sorted(n.split("_")[-1] for n in babel.localedata.locale_identifiers() if n.startswith(f"{locale.language}_")),
    ]
    return list(dict.fromkeys(c for country in countries if (c := currency_of(country))))


def currency_of(country: str) -> str:
    found = [
        c
        for c, _, end, tender in get_global("territory_currencies").get(country, ())
        if tender and (end is None or date(*end) > date(2026, 1, 1))
    ]
    return found[0] if found else ""


def unit_names(locale: Locale) -> dict[str, str]:
    """Lower-case names and abbreviations, every plural form, to CLDR's unit name without its category."""
    out: dict[str, str] = {}
    for full in UNITS:
        for form in ("long", "short"):
            for _, pattern in sorted(locale._data.get("unit_patterns", {}).get(full, {}).get(form, {}).items()):
                if "{0}" in str(pattern):
                    word = clean(str(pattern).replace("{0}", "")).lower().replace("’", "'")
                    if word and not re.search(r"[\d{}]", word):
                        out.setdefault(word, full.split("-", 1)[1])
    return out


def varieties(locale: Locale, names: Iterable[str]) -> dict[str, dict[str, Any]]:
    """What each region changes. A region that only has the language's own habits is left out."""
    out: dict[str, dict[str, Any]] = {}
    scale = scale_words(locale)
    for name in names:
        region = Locale.parse(name)
        change: dict[str, Any] = {}
        if symbol(region, "decimal") != symbol(locale, "decimal"):
            change |= {"decimal": symbol(region, "decimal"), "groups": group_signs(region)}
        elif group_signs(region) != group_signs(locale):
            change["groups"] = group_signs(region)
        own = scale_words(region)
        for form, key in (("long", "magnitudes"), ("short", "abbreviations")):
            new = {w: p for w, p in own[form].items() if scale[form].get(w) != p}
            if new:
                change[key] = new
        if currency_of(name.split("_")[-1]):
            change["currency"] = currency_of(name.split("_")[-1])
        if change:
            out[name.split("_")[-1]] = change
    return out


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
