"""What Prefect and the store add to checking: one flow run over many articles of news length, a server running.

    python benchmarks/orchestration.py                       1,000 and 20,000 articles, two processes
    python benchmarks/orchestration.py --articles 1000 --processes 1 2

For each size the same articles are checked twice by the same processes: by themselves, and as a flow run from its start
to its final state. Printed are both times, what the flow adds (asked: at most 3 s and 2% of the checking), the
processor time of the flow's own process, and its peak memory. With several `--processes` they are compared.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import resource
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

SENTENCES = (
    "{company} said on Monday that revenue was ${n}.{d} billion in the third quarter of 2025, up {p}% from a year ago.",
    "Analysts had expected the {trade} group to report sales of about ${n} billion, according to a poll.",
    "“We are pleased with the demand that we see in {place},” chief executive {person} said in a statement.",
    "The shares fell {p}.{d}% in early trading before they recovered; the {trade} trade as a whole was little moved.",
    "The company employs more than {n},{t} people, a third of them in {place}, where it opened a plant in 2019.",
    "Nobody in {place} was surprised: the {trade} trade has grown for years, slowly and without much noise.",
    "A spokesman for {company} declined to comment on the figures, which were first reported by a local paper.",
    "It is not the first time that {person} has promised more than the market was ready to believe.",
)
COMPANIES = ("Nvidia", "OpenAI", "Marvell", "AMD", "Oracle", "Apple", "Microsoft", "Narval Foods", "Ostrel Lines")
PEOPLE = ("Ana Ortolan", "Sam Altman", "Lisa Su", "Pieter Vannes", "Jensen Huang", "Odile Moret")
PLACES = ("Lisbon", "the north", "Nantes", "its home market", "Busan", "the valley")
TRADES = ("shipping", "chip", "food", "cloud", "software")
NEWS_CHARACTERS = 3_000


def article(number: int) -> dict[str, str]:
    """A story of news length, another one for each number."""
    dice = random.Random(number)
    text, size = [f"date 2025-11-{number % 27 + 1:02d} Story {number}", ""], 0
    while size < NEWS_CHARACTERS:
        words = {
            "company": dice.choice(COMPANIES), "person": dice.choice(PEOPLE), "place": dice.choice(PLACES),
            "trade": dice.choice(TRADES), "n": dice.randint(2, 400), "d": dice.randint(0, 9), "p": dice.randint(1, 40),
            "t": dice.randint(100, 999),
        }  # fmt: skip
        text.append(" ".join(dice.choice(SENTENCES).format(**words) for _ in range(3)))
        size += len(text[-1])
    return {"id": f"story-{number}", "text": "\n\n".join(text), "lang": "en"}


def written(folder: Path, articles: int) -> Path:
    path = folder / f"stories-{articles}.jsonl"
    with path.open("w", encoding="utf-8") as stream:
        stream.writelines(json.dumps(article(number)) + "\n" for number in range(articles))
    return path


@contextmanager
def timed(into: dict[str, float]) -> Iterator[None]:
    wall, own = time.perf_counter(), time.process_time()
    yield
    into["wall"] = time.perf_counter() - wall
    into["own"] = time.process_time() - own


def checked_alone(path: Path, processes: int) -> dict[str, float]:
    """The same reading and checking in the same chunks, without Prefect and store."""
    import reference_data
    from flows.check_articles import Articles, _chunks, _readables
    from flows.checking import Article, Order, Pool

    pool, order = Pool(processes), Order((), reference_data.load().digest, {}, pages=False)
    pool.check(_first(path), order)
    before = _of_workers()
    found: dict[str, float] = {}
    with timed(found):
        for chunk in _chunks(_readables(Articles(files=[str(path)]))):
            pool.check([one for one in chunk if isinstance(one, Article)], order)
    found["workers"] = _of_workers() - before
    return found


def _of_workers() -> float:
    """Processor seconds of the worker processes so far (Linux)."""
    from loky import get_reusable_executor

    ticks = os.sysconf("SC_CLK_TCK")
    stats = [
        Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split() for pid in get_reusable_executor()._processes
    ]
    return sum(int(stat[11]) + int(stat[12]) for stat in stats) / ticks


def _first(path: Path) -> list[Any]:
    from flows.check_articles import Articles, _readables

    return [one for one, _ in zip(_readables(Articles(files=[str(path)])), range(8), strict=False)]


def checked_by_flow(path: Path) -> dict[str, float]:
    from flows.check_articles import Articles, check_articles

    found: dict[str, float] = {}
    with timed(found):
        outcome = check_articles(Articles(files=[str(path)]))
    found["articles"] = outcome["articles"]
    found["memory"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return found


def measure(folder: Path, articles: int, processes: int) -> dict[str, float]:
    path = written(folder, articles)
    os.environ["FACTLINT_HOME"] = str(folder / f"desk-{articles}-{processes}")
    os.environ["FACTLINT_PROCESSES"] = str(processes)
    alone = checked_alone(path, processes)
    flow = checked_by_flow(path)
    added = flow["wall"] - alone["wall"]
    asked = 3 + 0.02 * alone["wall"]
    print(
        f"{articles:>7} articles, {processes} processes: alone {alone['wall']:.1f} s, flow {flow['wall']:.1f} s, "
        f"adds {added:.1f} s (asked: at most {asked:.1f})\n"
        f"        processor time: checking {alone['workers']:.1f} s; flow's own process {flow['own']:.1f} s, "
        f"alone {alone['own']:.1f} s; peak memory {flow['memory']:.0f} MB",
        flush=True,
    )
    return {"alone": alone["wall"], "flow": flow["wall"], "memory": flow["memory"]}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, nargs="+", default=[1_000, 20_000])
    parser.add_argument("--processes", type=int, nargs="+", default=[2])
    given = parser.parse_args()
    os.environ |= {"PREFECT_LOGGING_LEVEL": "WARNING", "PREFECT_SERVER_ANALYTICS_ENABLED": "false", "DO_NOT_TRACK": "1"}
    from prefect.testing.utilities import prefect_test_harness

    with tempfile.TemporaryDirectory() as name, prefect_test_harness(server_startup_timeout=300):
        results = {}
        for articles in given.articles:
            for processes in given.processes:
                results[articles, processes] = measure(Path(name), articles, processes)
        for articles in given.articles:
            if len(given.processes) > 1:
                one, many = results[articles, min(given.processes)], results[articles, max(given.processes)]
                print(
                    f"{articles:>7} articles: {max(given.processes)} processes are {one['flow'] / many['flow']:.2f} "
                    f"times as fast as {min(given.processes)}"
                )
    sys.stdout.flush()


if __name__ == "__main__":
    main()
