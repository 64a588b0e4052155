"""Amounts found in running text: accuracy and speed beside quantulum3, Recognizers-Text and price-parser, in one run.

    python benchmarks/quantities.py [--evals ../shared/evals] [--texts FILE.jsonl] [--skip-peers]

The peers are installed, with the versions pinned below, into an environment of their own under .bench/quantities/, and
run there in one process each. Accuracy is measured on the sentences in quantities_sentences.jsonl and, with --evals, on
the evaluation sets by their own scorer. Speed is measured on one thread on a mix of news sentences; every speed is also
given as a ratio to one pass of a digit regex over the same text. Nothing here is imported by the product.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import time
import venv
from collections.abc import Iterable
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
FOLDER = ROOT / ".bench" / "quantities"
PEERS = {
    # quantulum3's pickled classifier fails on current scikit-learn, so it runs without one (its own default).
    "quantulum3": ["quantulum3==0.10.0"],
    # The release of 2019 imports a name that emoji 2 removed.
    "recognizers-text": ["recognizers-text-suite==1.0.2a2", "emoji<2"],
    "price-parser": ["price-parser==0.5.1"],
}
DIGITS = re.compile(r"\d+(?:[.,]\d+)*")
SIZES = (1_000, 10_000, 100_000, 1_000_000, 10_000_000)


def main() -> int:
    options = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    options.add_argument("--evals", type=Path, help="folder of the evaluation sets")
    options.add_argument("--texts", type=Path, help="JSON lines with `text` and `lang` to time on")
    options.add_argument("--skip-peers", action="store_true", help="only this project")
    chosen = options.parse_args()
    sentences = read(HERE / "quantities_sentences.jsonl")
    texts = read(chosen.texts) if chosen.texts else news_mix(sentences)
    names = ["factlint", *([] if chosen.skip_peers else PEERS)]
    answers = {name: run(name, sentences, texts) for name in names}
    print_accuracy(sentences, answers)
    if chosen.evals:
        print_evaluation(chosen.evals, names)
    print_speed(answers, texts)
    print_scaling(texts)
    return 0


def read(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def news_mix(sentences: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """One article a language, of the length and density that newspapers have: every sentence with amounts among three
    without any."""
    articles = []
    for lang in dict.fromkeys(s["lang"] for s in sentences):
        own = [s for s in sentences if s["lang"] == lang]
        plain = [s["text"] for s in own if not s["gold"]]
        if plain:
            stated = [s["text"] for s in own if s["gold"]]
            paragraphs = [" ".join([t, *(plain[(i + k) % len(plain)] for k in range(3))]) for i, t in enumerate(stated)]
            articles.append({"lang": lang, "text": "\n\n".join(paragraphs)})
    return articles


def run(name: str, sentences: list[dict[str, Any]], texts: list[dict[str, Any]]) -> dict[str, Any]:
    """Predictions and speed of one extractor, from a process of its own that is started once."""
    python = sys.executable if name == "factlint" else str(environment(name))
    request = json.dumps({"name": name, "sentences": sentences, "texts": texts[: limit(name)]})
    started = time.perf_counter()
    done = subprocess.run(
        [python, str(HERE / "quantities_worker.py")],
        input=request,
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=False,
    )
    if done.returncode:
        return {"failed": done.stderr.strip().splitlines()[-1:], "seconds": time.perf_counter() - started}
    answer: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return answer


def limit(name: str) -> int | None:
    """How many texts the slow peers are timed on."""
    return None if name in ("factlint", "price-parser") else 150


def environment(name: str) -> Path:
    """The peer's own environment, made and filled on first use."""
    folder = FOLDER / name
    python = folder / ("Scripts" if sys.platform == "win32" else "bin") / "python"
    if not (folder / "ready").exists():
        print(f"installing {' '.join(PEERS[name])}", file=sys.stderr)
        venv.create(folder, with_pip=True, clear=True)
        subprocess.run([python, "-m", "pip", "install", "-qq", *PEERS[name]], check=True)
        (folder / "ready").touch()
    return python


def print_accuracy(sentences: list[dict[str, Any]], answers: dict[str, dict[str, Any]]) -> None:
    print(f"\nAccuracy on {len(sentences)} sentences of the project's own (value; value and unit)\n")
    print(f"{'':18}{'P':>7}{'R':>7}{'F1':>7}   {'P':>7}{'R':>7}{'F1':>7}{'off by 10^k':>13}")
    for name, answer in answers.items():
        if "failed" in answer:
            print(f"{name:18}did not run: {answer['failed']}")
            continue
        value = score(sentences, answer["predictions"], with_unit=False)
        both = score(sentences, answer["predictions"], with_unit=True)
        shifted = shifts(sentences, answer["predictions"])
        print(
            f"{name:18}"
            + "".join(f"{x:7.3f}" for x in value)
            + "   "
            + "".join(f"{x:7.3f}" for x in both)
            + f"{shifted:13}"
        )


def score(sentences: list[dict[str, Any]], found: list[list[Any]], *, with_unit: bool) -> tuple[float, float, float]:
    right = wanted = given = 0
    for sentence, predictions in zip(sentences, found, strict=True):
        gold = [tuple(g) for g in sentence["gold"]]
        left = [tuple(p) for p in predictions]
        wanted, given = wanted + len(gold), given + len(left)
        for value, unit in gold:
            match = next((p for p in left if same(p[0], value) and (not with_unit or p[1] == unit)), None)
            if match is not None:
                left.remove(match)
                right += 1
    precision = right / given if given else 0.0
    recall = right / wanted if wanted else 0.0
    return precision, recall, 2 * precision * recall / (precision + recall) if right else 0.0


def shifts(sentences: list[dict[str, Any]], found: list[list[Any]]) -> int:
    """Gold values that are missed while a power of ten of them is given: silent errors of scale."""
    count = 0
    for sentence, predictions in zip(sentences, found, strict=True):
        given = [p[0] for p in predictions if p[0]]
        for value, _ in sentence["gold"]:
            if not any(same(value, p) for p in given):
                count += any(same(value * 10.0**k, p) for p in given for k in range(-15, 16))
    return count


def same(one: float | None, other: float) -> bool:
    return one is not None and abs(one - other) <= 1e-9 * max(abs(one), abs(other))


def print_evaluation(evals: Path, names: Iterable[str]) -> None:
    print(f"\nFor the evaluation sets: {sys.executable} {evals / 'scoreboard.py'} --only quantities")
    subprocess.run([sys.executable, str(evals / "scoreboard.py"), "--only", "quantities"], cwd=ROOT, check=False)


def print_speed(answers: dict[str, dict[str, Any]], texts: list[dict[str, Any]]) -> None:
    everything = "\n\n".join(t["text"] for t in texts)
    regex = digit_pass(everything)
    print("\nSpeed, one thread\n")
    print(f"{'':18}{'chars/s':>14}{'against quantulum3':>20}{'digit passes':>14}{'first result, s':>17}")
    slow = answers.get("quantulum3", {}).get("speed")
    for name, answer in answers.items():
        if "failed" not in answer:
            ratio = f"{answer['speed'] / slow:19.0f}x" if slow else f"{'-':>20}"
            print(f"{name:18}{answer['speed']:14,.0f}{ratio}{regex / answer['speed']:14.1f}{answer['first']:17.2f}")
    print(f"{'digit regex':18}{regex:14,.0f}")


def digit_pass(text: str) -> float:
    """Characters a second of one digit-regex pass, best of three."""
    best = 0.0
    for _ in range(3):
        started = time.perf_counter()
        for _match in DIGITS.finditer(text):
            pass
        best = max(best, len(text) / (time.perf_counter() - started))
    return best


def print_scaling(texts: list[dict[str, Any]]) -> None:
    """Nanoseconds a character as one text grows: flat means linear."""
    sys.path.insert(0, str(ROOT))
    from checkers import registry
    from checkers.extract.quantities import find_quantities

    english = "\n\n".join(t["text"] for t in texts if t["lang"].startswith("en"))
    language = registry.language("en")
    find_quantities(english[:500], language)
    print("\nTime by length of one English text\n")
    for size in SIZES:
        text = (english * (size // len(english) + 1))[:size]
        started = time.process_time()
        find_quantities(text, language)
        print(f"{size:12,} characters {(time.process_time() - started) / size * 1e9:8.0f} ns a character")


if __name__ == "__main__":
    sys.exit(main())
