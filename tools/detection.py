"""Writes checkers/languages/_detection.py: what tells the languages apart, gathered from the language files.

    python tools/detection.py            write the module
    python tools/detection.py --check    exit 1 if the committed module differs from what the language files say now

Detecting a language needs the small words of all of them, and nothing else of their files, which are slow to load
together. A language file that is not yet in the module is still found, more slowly.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from checkers import registry

TARGET = Path(__file__).resolve().parents[1] / "checkers" / "languages" / "_detection.py"
HEAD = '''"""What tells the languages apart, gathered from their files by tools/detection.py: do not edit."""

from checkers.model.language import Language

LANGUAGES = (
'''
WIDTH = 96


def main(arguments: list[str]) -> int:
    wanted = module()
    if "--check" in arguments:
        fresh = TARGET.exists() and TARGET.read_text(encoding="utf-8") == wanted
        print("the words for detection are up to date" if fresh else f"{TARGET.name} is not up to date")
        return 0 if fresh else 1
    TARGET.write_text(wanted, encoding="utf-8")
    return 0


def module() -> str:
    """The module's text as the language files have it now."""
    return HEAD + "".join(map(entry, registry.names("checkers.languages"))) + ")\n"


def entry(name: str) -> str:
    language = registry.module("checkers.languages", name).LANGUAGE
    lines = "".join(f'            "{line} "\n' for line in wrapped(sorted(language.function_words)))
    return (
        "    Language(\n"
        f'        tag="{language.tag}",\n'
        f'        name="{language.name}",\n'
        f"        function_words=frozenset((\n{lines}        ).split()),\n"
        f'        letters="{"".join(sorted(language.letters))}",\n'
        "    ),\n"
    )


def wrapped(words: list[str]) -> list[str]:
    lines = [""]
    for word in words:
        if len(lines[-1]) + len(word) + 1 > WIDTH:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return lines


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
