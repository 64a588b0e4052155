"""Finds languages, rules and formats by their files: the only dynamic import of the core.

The directory is the registry. A module whose name begins with an underscore is a helper, not a unit.
"""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache
from types import ModuleType

from checkers.languages._cldr import fallback
from checkers.model.comparison import PairRule
from checkers.model.language import Language
from checkers.model.rule import Rule

_LIKELY = {"pt": ("pt", "br"), "no": ("nb",)}
"""Tags that name no file themselves: Portuguese without a region is Brazil's in CLDR, Norwegian is Bokmål."""


def names(package: str) -> tuple[str, ...]:
    """Names of the units in a package, in alphabetical order; nothing is imported but the package itself."""
    found = importlib.import_module(package)
    modules = pkgutil.iter_modules(found.__path__)
    return tuple(sorted(m.name for m in modules if not m.ispkg and not m.name.startswith("_")))


def module(package: str, name: str) -> ModuleType:
    return importlib.import_module(f"{package}.{name}")


@cache
def rules() -> tuple[Rule, ...]:
    """Every mismatch kind of a single document, in code order."""
    return tuple(rule for rule in _all_rules() if isinstance(rule, Rule))


@cache
def pair_rules() -> tuple[PairRule, ...]:
    """Every mismatch kind of two texts of one story, in code order."""
    return tuple(rule for rule in _all_rules() if isinstance(rule, PairRule))


@cache
def _all_rules() -> tuple[Rule | PairRule, ...]:
    found: list[Rule | PairRule] = [module("checkers.rules", n).RULE for n in names("checkers.rules")]
    return tuple(sorted(found, key=lambda rule: rule.code))


@cache
def language(tag: str | None) -> Language | None:
    """The language file for a BCP 47 tag, the nearest one where a variety has none of its own; for a language without
    a file what CLDR knows of its figures; None for a tag that CLDR does not know either."""
    if not tag:
        return None
    file = _nearest(tag, "checkers.languages")
    if file is not None:
        found: Language = file.LANGUAGE
        return found
    data = _nearest(tag, "checkers.languages.cldr")
    if data is None:
        return None
    name = data.__name__.rpartition(".")[2].replace("_", "-")
    return fallback(data.DATA, name, (data.__doc__ or "").partition(":")[0])


def _nearest(tag: str, package: str) -> ModuleType | None:
    """The unit named like the tag, or like the tag without its last parts."""
    have = set(names(package))
    parts = tag.lower().replace("-", "_").split("_")
    if parts[0] in _LIKELY and "_".join(parts[:2]) not in have:
        parts = [*_LIKELY[parts[0]], *parts[1:]]
    while parts:
        name = "_".join(parts)
        if name in have:
            return module(package, name)
        parts.pop()
    return None


@cache
def languages() -> tuple[Language, ...]:
    """Every language that has a file, in the order of their names."""
    return tuple(module("checkers.languages", name).LANGUAGE for name in names("checkers.languages"))


@cache
def detectable() -> tuple[Language, ...]:
    """Every language that has a file, with no more than what detection needs.

    Read from the gathered module, because all files together take long to load; a file that is not gathered yet is
    loaded itself.
    """
    gathered = {each.tag: each for each in module("checkers.languages", "_detection").LANGUAGES}
    tags = {name: _tag(name) for name in names("checkers.languages")}
    return tuple(gathered.get(tag) or module("checkers.languages", name).LANGUAGE for name, tag in tags.items())


@cache
def neighbours() -> tuple[Language, ...]:
    """Languages without a file that detection must not take for their relatives."""
    found: tuple[Language, ...] = module("checkers.languages", "_neighbours").NEIGHBOURS
    return found


def _tag(name: str) -> str:
    """BCP 47 tag of a language file: "pt_br" is pt-BR."""
    language, *rest = name.split("_")
    return "-".join([language, *(part.title() if len(part) == 4 else part.upper() for part in rest)])
