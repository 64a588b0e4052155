"""What one cell of a reference may hold, and what to write where it holds something else.

YAML files and spreadsheets share this grammar; every function takes the cell's text and raises `CellError` with a
remedy. Nothing is guessed: a value that can be read in two ways is an error.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from functools import lru_cache

from checkers.model.quantity import Comparator
from reference_data.currencies import CODES
from reference_data.errors import CellError

_APOSTROPHES = "'’"
_SPACED = re.compile(rf"[+-]?\d{{1,3}}(?:[\s_{_APOSTROPHES}]\d{{3}})+(?:[.,]\d+)?")
_PLAIN = re.compile(r"[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d{1,2})?")
_UNDERSCORED = re.compile(r"[+-]?\d{1,3}(?:_\d{3})+")
_GROUPED = re.compile(r"[+-]?\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?|[+-]?\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?")
_INDIAN = re.compile(r"[+-]?\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?")
_MIXED = re.compile(r"[+-]?\d{1,3}(?:,\d{3})+\.\d+|[+-]?\d{1,3}(?:\.\d{3})+,\d+")
_COMMA_DECIMAL = re.compile(r"[+-]?\d+,\d+")
_ONE_GROUP = re.compile(r"[+-]?[1-9]\d{0,2}[.,]\d{3}")
_SIGN_OR_CODE = r"(?:[$€£¥₹₩₽₺₴₪%]|[A-Z]{2,3}\$?)"
# What follows is tried on cells whose blanks `words` has made single.
_AMOUNT = re.compile(
    rf"[(~<>≈+-]* ?{_SIGN_OR_CODE}? ?[+-]?\d[\d.,_ {_APOSTROPHES}]*"
    rf"(?: ?(?:%|[a-z]*illi?(?:on|ard|arde)(?:e[ns]?|s)?|billones|millones"
    r"|thousand|tausend|mille|mil|k|m|mn|mm|mio|mrd|md|bn|b|tn|t|crore|lakh)\.?)?"
    rf" ?(?:{_SIGN_OR_CODE}|dollars?|euros?)?\)?",
    re.IGNORECASE,
)
_SCALE_WORD = re.compile(r"\b(?:thousands?|(?:m|b|tr)illions?|milliards?|mio|mrd|bn|mn)\b", re.IGNORECASE)
_RANGE = re.compile(r"(.+?) ?(?:\.\.|…) ?(.+)")
_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?")
_YEAR_END = re.compile(r"--(\d{2})-(\d{2})")

UNITS = {"%": "percent", "€": "EUR", "£": "GBP", "persons": "person", "people": "person", "pp": "percentage-point"}
"""Signs and plurals that mean one unit only. "$" and "¥" are none of them."""


@dataclass(frozen=True, slots=True)
class Figures:
    """A value as it stands in a cell: a number, a range, or text. The other parts are None."""

    value: Decimal | None = None
    low: Decimal | None = None
    high: Decimal | None = None
    text: str | None = None


def words(cell: str) -> str:
    """Text with every run of space-like characters as one blank."""
    return " ".join(cell.split())


def figures(cell: str, unit: str | None, *, textual: bool = False) -> Figures:
    """A number, a range `a..b`, or text. `textual`: the concept takes words, so that "007" stays as it is."""
    cell = words(cell).replace("−", "-")
    if textual:
        return Figures(text=cell)
    parts = _RANGE.fullmatch(cell)
    if parts and any(c.isdigit() for c in parts[1]) and any(c.isdigit() for c in parts[2]):
        low, high = number(parts[1], unit), number(parts[2], unit)
        if low > high:
            raise CellError(f"value '{cell}' ends below its start", "write the lower figure first")
        return Figures(low=low, high=high)
    if cell and (_AMOUNT.fullmatch(cell) or _PLAIN.fullmatch(cell)) and not _DAY.fullmatch(cell):
        return Figures(value=number(cell, unit))
    return Figures(text=cell)


def number(cell: str, unit: str | None = None) -> Decimal:
    """A number in plain units. Groups are taken where they can be nothing else: at least two of them, or blanks, low
    lines and apostrophes."""
    cell = cell.strip()
    if _PLAIN.fullmatch(cell) and not (_ONE_GROUP.fullmatch(cell) and not _surely_decimal(cell, unit)):
        return _decimal(cell)
    if _SPACED.fullmatch(cell) or _UNDERSCORED.fullmatch(cell):
        return _decimal(re.sub(rf"[\s_{_APOSTROPHES}]", "", cell).replace(",", "."))
    if _GROUPED.fullmatch(cell) or _INDIAN.fullmatch(cell) or _MIXED.fullmatch(cell):
        last = max(cell.rfind(","), cell.rfind("."))
        decimals = cell[last + 1 :] if cell.count(cell[last]) == 1 else ""
        whole = re.sub(r"[.,]", "", cell[: len(cell) - len(decimals)])
        return _decimal(f"{whole}.{decimals}" if decimals else whole)
    if _ONE_GROUP.fullmatch(cell):
        whole = re.sub(r"[.,]", "", cell)
        parted = cell.replace(",", ".")
        raise CellError(
            f"value '{cell}' can be read as {whole} and as {parted}", f"write {whole}, or {parted}0 for the decimal"
        )
    if _COMMA_DECIMAL.fullmatch(cell):
        return _decimal(cell.replace(",", "."))
    raise _not_plain(cell)


def _surely_decimal(cell: str, unit: str | None) -> bool:
    """Three decimals are no group of thousands where nothing is counted and no zero pads them: "58.126" without a
    unit or in percent. Money and counted things have no thousandths, so there it can be either."""
    return "." in cell and not cell.endswith("0") and unit in (None, "percent", "percentage-point")


def _decimal(cell: str) -> Decimal:
    try:
        value = Decimal(cell)
    except InvalidOperation:
        raise _not_plain(cell) from None
    return value if value.as_tuple().exponent <= 0 else Decimal(format(value, "f"))  # type: ignore[operator]


def _not_plain(cell: str) -> CellError:
    if "%" in cell:
        return CellError(f"value '{cell}' carries its unit", "write the number alone and 'percent' in the column unit")
    if re.search(r"[$€£¥₹₩₽₺₴₪]", cell):
        return CellError(
            f"value '{cell}' carries a currency sign", "write the number alone and the currency's code in unit"
        )
    if cell.startswith("("):
        return CellError(f"value '{cell}' is in brackets", "write a minus sign for a negative figure")
    if cell[:1] in "~<>≈":
        return CellError(
            f"value '{cell}' carries a comparator",
            "write the number alone and 'about', 'more-than' … in the column comparator",
        )
    return CellError(f"value '{cell}' is not a number in plain units", "write all digits: 12000000000 for 12 billion")


@lru_cache(maxsize=4096)
def day(cell: str, column: str) -> date:
    """A day of ISO 8601; a time after it is cut off."""
    cell = cell.strip()
    found = _DAY.fullmatch(cell)
    if not found:
        raise CellError(f"{column} '{cell}' is not a day", "write it as 2025-09-30")
    try:
        return date(*map(int, found.groups()[:3]))
    except ValueError:
        raise CellError(f"{column} '{cell}' is a day that no calendar has", "check month and day") from None


def year_end(cell: str) -> str:
    """The last day of a fiscal year, `--06-30`."""
    found = _YEAR_END.fullmatch(cell.strip())
    if not found:
        raise CellError(f"fiscal year end '{cell}' is not a day of the year", "write it as --06-30")
    month, last = int(found[1]), int(found[2])
    try:
        date(2024, month, last)
    except ValueError:
        raise CellError(f"fiscal year end '{cell}' is a day that no calendar has", "write it as --06-30") from None
    return f"--{month:02}-{last:02}"


@lru_cache(maxsize=1024)
def unit(cell: str) -> str | None:
    """An ISO 4217 code, `percent`, `person`, a unit's name, or any other word for what is counted; None if empty."""
    cell = words(cell)
    if not cell:
        return None
    if cell in UNITS:
        return UNITS[cell]
    if cell in ("$", "¥", "kr", "R$", "C$", "A$", "US$"):
        raise CellError(f"unit '{cell}' is the sign of several currencies", "write the currency's code, such as USD")
    if len(cell) == 3 and cell.isascii() and cell.isalpha() and cell.isupper() and cell not in CODES:
        raise CellError(
            f"unit '{cell}' is no currency of ISO 4217",
            "check the code; a unit that is no currency is written in small letters",
        )
    if any(c.isdigit() for c in cell) and not re.search(r"[A-Za-z]", cell):
        raise CellError(
            f"unit '{cell}' is a number", "write the scale into the value: all digits, and the unit alone here"
        )
    if _SCALE_WORD.search(cell):
        raise CellError(f"unit '{cell}' carries a scale word", "write all digits in value, and the unit alone here")
    return cell


@lru_cache(maxsize=64)
def comparator(cell: str) -> Comparator:
    """One of the contract's comparators; empty means exactly."""
    cell = words(cell).lower().replace(" ", "-").replace("_", "-")
    if not cell:
        return Comparator.EXACTLY
    try:
        return Comparator(cell)
    except ValueError:
        raise CellError(f"comparator '{cell}' is none", f"write one of {', '.join(Comparator)}") from None
