"""Every regular expression that the project compiles, when imported and when run; `python -m tests.compiled_patterns`
writes them as JSON Lines: [pattern, flags, file, line, function] of who compiles it.

It runs in a process of its own, for it listens to `re` before the project is imported.
"""

from __future__ import annotations

import importlib
import json
import pkgutil
import re
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

HOME = Path(__file__).resolve().parents[1]
PACKAGES = ("checkers", "reference_data", "flows")
FUNCTIONS = ("compile", "search", "match", "fullmatch", "split", "findall", "finditer", "sub", "subn")
MORE_LANGUAGES = ("is", "th", "sw")
"""Without a file of their own: read by CLDR's words."""

SAMPLE = (
    'LONDON, 3 May 2031 (Reuters) - Acme Corp. (ACME.N) lost $1.2 billion, 5% more, in the third quarter, "as said," '
    "Ann Lee, its chief executive, told Reuters on Monday 04/05/2031 at 10:30. «Oui», — 1 200 000 €, 3½ km² "
    "12億 1,5 Mrd. 100만 ٣٫٥ ५०० NASDAQ: ACME, between 10 and 20 per cent, from 3 to 4 million. John Q. Day said so.\n"
)


def listen(found: dict[tuple[str | bytes, int], tuple[str, int, str]]) -> None:
    """Notes each pattern that a file of the project hands to `re`, with its place."""

    def noting(plain: Callable[..., Any]) -> Callable[..., Any]:
        def noted(pattern: Any, *arguments: Any, **options: Any) -> Any:
            caller = sys._getframe(1)
            file = Path(caller.f_code.co_filename)
            if file.is_relative_to(HOME) and file.relative_to(HOME).parts[0] in PACKAGES:
                compiled = re._compile(pattern, _flags(plain.__name__, arguments, options))  # type: ignore[attr-defined]
                here = file.relative_to(HOME).as_posix()
                found.setdefault((compiled.pattern, compiled.flags), (here, caller.f_lineno, caller.f_code.co_name))
            return plain(pattern, *arguments, **options)

        return noted

    for name in FUNCTIONS:
        setattr(re, name, noting(getattr(re, name)))


def _flags(function: str, arguments: tuple[Any, ...], options: dict[str, Any]) -> int:
    position = {"compile": 0, "split": 2, "sub": 3, "subn": 3}.get(function, 1)
    given = arguments[position] if len(arguments) > position else options.get("flags", 0)
    return int(given)


def import_everything() -> None:
    for package in PACKAGES:
        for module in pkgutil.walk_packages(importlib.import_module(package).__path__, f"{package}."):
            if not any(part in module.name for part in (".cldr.", ".migrations", "__main__", "dask_pool")):
                importlib.import_module(module.name)


def run_everything() -> None:
    from checkers import check, compare_texts, registry
    from checkers.model.document import Document, LanguageChoice
    from reference_data import load

    reference = load()
    names = [registry.module("checkers.languages", name).LANGUAGE.tag for name in registry.names("checkers.languages")]
    for tag in (*names, *MORE_LANGUAGES):
        document = Document("a", SAMPLE, LanguageChoice(tag, 1.0, "option"), published=date(2031, 5, 4))
        check(document, reference)
        compare_texts(document, document)


def main() -> None:
    found: dict[tuple[str | bytes, int], tuple[str, int, str]] = {}
    listen(found)
    import_everything()
    run_everything()
    for (pattern, flags), place in found.items():
        text = pattern.decode("latin-1") if isinstance(pattern, bytes) else pattern
        print(json.dumps([text, flags & ~re.UNICODE, *place]))


if __name__ == "__main__":
    main()
