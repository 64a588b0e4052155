"""Pairs of a fact and a sentence, drawn in every language: how many true ones are accused, how many slips are missed.

    python -m benchmarks.true_and_slipped --pairs 1000000 --processes 2

Draws that many true pairs, and a fifth as many with one planted slip, all kinds alike; prints what was caught of each
kind, the languages in which most was missed, and every true pair that was accused. Exit 1 where a true pair is accused
or less than 99 in 100 slips of a kind are caught. The same seed draws the same pairs.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from random import Random
from time import process_time
from typing import NamedTuple

from tests.pairs.frames import FRAMES
from tests.pairs.generate import SLIPS, Slip
from tests.pairs.trial import Outcome, batch, judge, told

ENOUGH = 0.99
_BATCH = 250
_SLIPPED = 5
_SHOWN = 20


class Share(NamedTuple):
    """One batch: pairs and failures by language and slip (None: true pairs), the failures in words, CPU seconds."""

    pairs: Counter[tuple[str, Slip | None]]
    failed: Counter[tuple[str, Slip | None]]
    accused: list[str]
    missed: list[str]
    seconds: float


def run(task: tuple[str, int, bool]) -> Share:
    """A batch in one language: true pairs, or pairs with slips of each kind in turn."""
    tag, seed, slipped = task
    random = Random(f"{tag} {seed} {slipped}")
    slips: list[Slip | None] = [SLIPS[i % len(SLIPS)] if slipped else None for i in range(_BATCH)]
    started = process_time()
    outcomes = judge(batch(random, tag, slips))
    bad = [o for o in outcomes if failed(o)]
    return Share(
        Counter((tag, o.pair.slip) for o in outcomes),
        Counter((tag, o.pair.slip) for o in bad),
        [told([o]) for o in bad if o.pair.slip is None],
        [told([o]) for o in bad if o.pair.slip is not None][:1],
        process_time() - started,
    )


def failed(outcome: Outcome) -> bool:
    """Whether a true pair is accused, or a slip is not."""
    return bool(outcome.kinds) == (outcome.pair.slip is None)


def tasks(pairs: int, seed: int) -> Iterator[tuple[str, int, bool]]:
    """Batches until there are `pairs` true ones and a fifth as many with slips, language by language."""
    tags = list(FRAMES)
    for number in range(-(-pairs // _BATCH)):
        tag = tags[number % len(tags)]
        yield tag, seed + number, False
        if number // len(tags) % _SLIPPED == 0:
            yield tag, seed + number, True


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pairs", type=int, default=1_000_000, help="true pairs (%(default)s)")
    parser.add_argument("--processes", type=int, default=2, help="at the same time (%(default)s)")
    parser.add_argument("--seed", type=int, default=0, help="another seed draws other pairs (%(default)s)")
    args = parser.parse_args()
    pairs: Counter[tuple[str, Slip | None]] = Counter()
    missed: Counter[tuple[str, Slip | None]] = Counter()
    accused: list[str] = []
    examples: list[str] = []
    seconds = 0.0
    with ProcessPoolExecutor(args.processes) as pool:
        for share in pool.map(run, tasks(args.pairs, args.seed), chunksize=4):
            pairs += share.pairs
            missed += share.failed
            accused += share.accused
            examples += share.missed if len(examples) < _SHOWN else []
            seconds += share.seconds
    return _report(pairs, missed, accused, examples, seconds)


def _report(
    pairs: Counter[tuple[str, Slip | None]],
    missed: Counter[tuple[str, Slip | None]],
    accused: list[str],
    examples: list[str],
    seconds: float,
) -> int:
    enough = not accused
    print(f"{sum(pairs.values()):,} sentences, {seconds:.0f} s of CPU")
    for slip in (None, *SLIPS):
        drawn = sum(n for (_, kind), n in pairs.items() if kind == slip)
        wrong = Counter({tag: n for (tag, kind), n in missed.items() if kind == slip})
        worst = ", ".join(f"{tag} {n}" for tag, n in wrong.most_common(6))
        if slip is None:
            print(f"  true      {drawn:>9,}  accused {wrong.total():,}  {worst}")
        elif drawn:
            caught = 1 - wrong.total() / drawn
            enough = enough and caught >= ENOUGH
            print(f"  {slip:<9} {drawn:>9,}  caught {caught:.4f}  missed most in {worst or 'none'}")
    for heading, lines in (("accused", accused), ("missed", examples)):
        for line in lines[:_SHOWN]:
            print(f"  {heading}: {line}")
    return 0 if enough else 1


if __name__ == "__main__":
    sys.exit(main())
