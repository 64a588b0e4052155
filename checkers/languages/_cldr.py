"""From generated CLDR data and a hand-written supplement to a language's `Numbers`."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from checkers.model.language import Language, Magnitude, Numbers, Variety
from checkers.model.quantity import ScaleSystem

_BILLION_FAMILY = re.compile(r"(?:b|mb|ब|б|μπ|δισ|بي?ل)")
_TRILLION_FAMILY = re.compile(r"(?:t|т|τρ|ट|تر)")
_ALSO = {
    ("b", 12): (Magnitude(9, ScaleSystem.SHORT, "calque of English billion = 10^9"),),
    ("t", 18): (Magnitude(12, ScaleSystem.SHORT, "calque of English trillion = 10^12"),),
    ("b", 9): (Magnitude(12, ScaleSystem.LONG, "long scale: billion = 10^12, as in German, French and Spanish"),),
    ("t", 12): (Magnitude(18, ScaleSystem.LONG, "long scale: trillion = 10^18, as in German, French and Spanish"),),
}


@dataclass(frozen=True, slots=True)
class Data:
    """What CLDR says about one language; filled by the generated modules in checkers.languages.cldr."""

    decimal: str = "."
    groups: str = ""
    digits: str = ""
    magnitudes: Mapping[str, int] = field(default_factory=dict)
    """Word to power of ten."""
    abbreviations: Mapping[str, int] = field(default_factory=dict)
    magnitudes_first: bool = False
    currencies: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    units: Mapping[str, str] = field(default_factory=dict)
    varieties: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)


def numbers(data: Data, tag: str, **supplement: Any) -> Numbers:
    """CLDR's `data` for the language `tag` with the hand-written `supplement` (fields of `Numbers`) over it.

    Mappings are merged key by key, everything else is replaced. `magnitudes` and `abbreviations` may give plain powers
    of ten: {"mille": 3, "Mds": 9}; the other scale's reading of a word is added by itself, so `billion` = 12 also
    carries 10^9, the calque of English. A key given as an empty tuple takes CLDR's entry away.
    """
    system = _system({**data.magnitudes, **_plain(supplement.get("magnitudes", {}))})
    words = {
        key: {
            w: found
            for w, m in {**getattr(data, key), **supplement.pop(key, {})}.items()
            if (found := _readings(w, m, system, tag))
        }
        for key in ("magnitudes", "abbreviations")
    }
    merged = {
        key: {k: v for k, v in {**getattr(data, key), **supplement.pop(key, {})}.items() if v}
        for key in ("currencies", "units")
    }
    regions = {name: _variety(change, system, tag) for name, change in data.varieties.items()}
    regions |= supplement.pop("varieties", {})
    base = Numbers(
        decimal=data.decimal,
        groups=data.groups,
        digits=data.digits,
        magnitudes_first=data.magnitudes_first,
        varieties=regions,
        magnitudes=words["magnitudes"],
        abbreviations=words["abbreviations"],
        currencies=merged["currencies"],
        units=merged["units"],
    )
    return replace(base, **supplement)


def fallback(data: Data, tag: str, name: str) -> Language:
    """A language without a file of its own: its figures are read by what CLDR knows."""
    return Language(tag=tag, name=name, numbers=numbers(data, tag))


def _plain(words: Mapping[str, Any]) -> dict[str, int]:
    return {w: m if isinstance(m, int) else m[0].exponent for w, m in words.items() if m}


def _system(words: Mapping[str, int]) -> ScaleSystem:
    """Which family the language's scale words belong to: by what it calls 10^4, 10^7 and 10^12."""
    powers = set(words.values())
    if 8 in powers or 4 in powers:
        return ScaleSystem.MYRIAD
    if 7 in powers:
        return ScaleSystem.INDIAN
    trillion = [w for w, p in words.items() if p == 12]
    return ScaleSystem.LONG if any(_family(w) == "b" for w in trillion) else ScaleSystem.SHORT


def _family(word: str) -> str:
    plain = unicodedata.normalize("NFD", word.lower())
    return "b" if _BILLION_FAMILY.match(plain) else "t" if _TRILLION_FAMILY.match(plain) else ""


def _readings(word: str, meant: Any, system: ScaleSystem, tag: str) -> tuple[Magnitude, ...]:
    """All meanings of a scale word, the language's own first."""
    if not isinstance(meant, int):
        return tuple(meant)
    if meant in (3, 6):
        return (Magnitude(meant, None, f"{tag}: {word} = 10^{meant}"),)
    family = _family(word) if len(word) > 3 else ""
    own = Magnitude(meant, _word_system(meant, family, system), f"{tag}: {word} = 10^{meant}")
    return (own, *_ALSO.get((family, meant), ()))


def _word_system(power: int, family: str, system: ScaleSystem) -> ScaleSystem:
    """A word's own family, where it does not follow the language's: Hindi बिलियन is short scale beside अरब."""
    if system in (ScaleSystem.INDIAN, ScaleSystem.MYRIAD) and family:
        return ScaleSystem.SHORT if (family, power) in (("b", 9), ("t", 12)) else ScaleSystem.LONG
    return system


def _variety(change: Mapping[str, Any], system: ScaleSystem, tag: str) -> Variety:
    words = {
        key: {w: _readings(w, p, system, tag) for w, p in change.get(key, {}).items()}
        for key in ("magnitudes", "abbreviations")
    }
    return Variety(**{**change, **words})
