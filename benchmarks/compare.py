"""Comparing two texts: pairs of sentences a second on one thread, and a pair of long documents.

    python benchmarks/compare.py [--pairs N] [--sentences N] [--json]

The sentences are made up here, from a fixed seed. Times are user CPU time. Exits with 1 where a limit is missed: 500
pairs a second; 30 s and 500 MB for two documents of 10,000 sentences; every planted slip found, nothing else accused.
"""

from __future__ import annotations

import argparse
import json
import random
import resource
import sys
import time
from collections.abc import Iterator
from typing import NamedTuple

from checkers import compare_texts
from checkers.model.document import Document, LanguageChoice
from checkers.model.finding import Severity

PAIRS_A_SECOND = 500
SECONDS = 30.0
MEGABYTES = 500.0
SLIP_EVERY = 500

NAMES = "Orbelin Varn Anset Corvo Bolt Narval Solvang Eide Tarn Halde".split()
PLACES = "Norvik Aldermoor Brisk Lund Merrow".split()


class Sentence(NamedTuple):
    english: str
    french: str
    slipped: str
    """The French sentence with its scale word one step off."""


def sentences(count: int) -> Iterator[Sentence]:
    """English sentences with their French translations."""
    rng = random.Random(11)
    for _ in range(count):
        name, place = rng.choice(NAMES), rng.choice(PLACES)
        whole, tenth, share, year = rng.randint(2, 98), rng.randint(1, 9), rng.randint(2, 97), rng.randint(1950, 2024)
        crowd = rng.randint(1100, 9800)
        french = (
            f"Selon {name}, le port de {place} a coûté {whole},{tenth} {{scale}} de dollars en {year}, soit {share} % "
            f"de plus, et emploie {crowd // 1000} {crowd % 1000:03} personnes."
        )
        yield Sentence(
            f"The port of {place} cost ${whole}.{tenth} billion in {year}, up {share}%, and employs {crowd:,} people, "
            f"said {name}.",
            french.format(scale="milliards"),
            french.format(scale="billions"),
        )


def document(name: str, text: str, tag: str) -> Document:
    return Document(name, text, LanguageChoice(tag, 1.0, "option"))


def of_pairs(count: int) -> dict[str, float]:
    """Every sentence with its own translation."""
    pairs = [(document("a", s.english, "en"), document("b", s.french, "fr")) for s in sentences(count)]
    compare_texts(*pairs[0])
    started = time.process_time()
    accused = sum(compare_texts(*pair).has(Severity.ERROR) for pair in pairs)
    return {"pairs/s": round(count / (time.process_time() - started)), "accused": accused}


def of_documents(count: int) -> dict[str, float]:
    """Two documents, the second with a slip in every 500th sentence and every tenth paragraph moved."""
    made = list(sentences(count))
    french = [s.slipped if number % SLIP_EVERY == 7 else s.french for number, s in enumerate(made)]
    paragraphs = [" ".join(french[at : at + 5]) for at in range(0, count, 5)]
    for at in range(0, len(paragraphs) - 1, 10):
        paragraphs[at], paragraphs[at + 1] = paragraphs[at + 1], paragraphs[at]
    english = "\n\n".join(" ".join(s.english for s in made[at : at + 5]) for at in range(0, count, 5))
    started = time.process_time()
    compared = compare_texts(document("a", english, "en"), document("b", "\n\n".join(paragraphs), "fr"))
    seconds = time.process_time() - started
    errors = [m for m in compared.mismatches if m.mismatch.severity is Severity.ERROR]
    return {
        "sentences": count,
        "seconds": round(seconds, 1),
        "MB": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024),
        "slips": len(range(7, count, SLIP_EVERY)),
        "found": sum(m.mismatch.factor == 1000 for m in errors),
        "accused": sum(m.mismatch.factor != 1000 for m in errors),
    }


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--pairs", type=int, default=2000)
    parser.add_argument("--sentences", type=int, default=10_000)
    parser.add_argument("--json", action="store_true", help="one line of JSON")
    arguments = parser.parse_args()
    long, short = of_documents(arguments.sentences), of_pairs(arguments.pairs)
    result = {"documents": long, "pairs": short}
    sys.stdout.write(json.dumps(result) + "\n" if arguments.json else table(result))
    good = short["pairs/s"] >= PAIRS_A_SECOND and long["seconds"] <= SECONDS and long["MB"] <= MEGABYTES
    return 0 if good and long["found"] == long["slips"] and not long["accused"] + short["accused"] else 1


def table(result: dict[str, dict[str, float]]) -> str:
    lines = (f"{name:<10} {'  '.join(f'{k} {v:,}' for k, v in row.items())}\n" for name, row in result.items())
    return "".join(lines)


if __name__ == "__main__":
    sys.exit(main())
