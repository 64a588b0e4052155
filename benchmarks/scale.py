"""A reference of a million entities: how long it takes to build, to open, to ask, and what an article pays for it.

    python benchmarks/scale.py                        1,000,000 entities, 3,000,000 names, 5,000,000 facts
    python benchmarks/scale.py --entities 20000       a quick look

The names are made up of syllables and of the words that companies like; two in five are short of them, as in life.
Everything is drawn from one seed. Times are the processor's, so that other work on the machine counts little.
"""

from __future__ import annotations

import argparse
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from checkers import check, pipeline  # noqa: E402
from checkers.model.claim import Period, PeriodKind  # noqa: E402
from checkers.model.document import Document, LanguageChoice  # noqa: E402
from checkers.model.reference import Entity, Fact, Name  # noqa: E402
from reference_data import catalogue, open_built  # noqa: E402
from reference_data.base import Reference  # noqa: E402
from reference_data.writing import FileWriter  # noqa: E402

SEED = 20251107
SMALL = 100
"""Entities of the reference that the large one is held against; the large one has them too."""
ARTICLES = 60
QUERIES = 400
FACTS = 5
_ONSETS = "b br c ch d dr f fl g gr h j k kl l m n p pr qu r s sch st t tr v w y z".split()
_NUCLEI = "a e i o u ai au ea ei ie io oa ou".split()
_CODAS = ["", "", "", "l", "n", "r", "s", "t", "nd", "rg", "st", "m", "x"]
_TRADES = (
    "Energy Capital Foods Systems Logistics Bank Pharma Motors Steel Software Media Partners Health Chemicals Air "
    "Mining Retail Insurance Robotics Textiles Water Power Networks Analytics Dynamics Holdings Group International"
).split()
_FORMS = ["Inc", "Corp", "Ltd", "SA", "AG", "plc", "SpA", "NV"]


def main() -> None:
    """Run every measurement and print it beside its bound."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("--entities", type=int, default=1_000_000)
    parser.add_argument("--worker", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--keep", type=Path, help="leave the large index here")
    chosen = parser.parse_args()
    if chosen.worker:
        _work(chosen.worker)
        return
    with tempfile.TemporaryDirectory() as folder:
        small, large = Path(folder) / "small.factlint", chosen.keep or Path(folder) / "large.factlint"
        _build(small, SMALL)
        took, names, facts = _build(large, chosen.entities)
        size = large.stat().st_size / 1e6
        print(f"{chosen.entities:,} entities, {names:,} names, {facts:,} facts; index of {size:,.0f} MB")
        _tell("index built", took, "s", 300)
        _tell("memory of the building process", _peak(), "MB", None)
        few, many = _measured(small), _measured(large)
        _tell("opened", many["open"], "s", 1)
        _tell("resident memory of a checking process", many["memory"], "MB", 1000)
        _tell("the same with 100 entities", few["memory"], "MB", None)
        _tell("time per article", many["article"] * 1000, "ms", None)
        _tell("the same with 100 entities", few["article"] * 1000, "ms", None)
        _tell("ratio of the two", many["article"] / few["article"], "", 1.5)
        _tell("a misspelt name", many["query"] * 1000, "ms", 50)
        _tell("the slowest of a hundred", many["slowest"] * 1000, "ms", None)
        print(f"{'recall@10 of misspelt names':<40}{many['recall']:>10.3f}     at least 0.95")


def _tell(what: str, value: float, unit: str, bound: float | None) -> None:
    limit = "" if bound is None else f"at most {bound:g} {unit}"
    print(f"{what:<40}{value:>10.3f} {unit:<3} {limit}".rstrip(), flush=True)


def _peak() -> float:
    """Megabytes that this process has had resident at most; a child's count begins with its parent's otherwise."""
    status = Path("/proc/self/status")
    if status.exists():
        return float(status.read_text().partition("VmHWM:")[2].split()[0]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _build(path: Path, count: int) -> tuple[float, int, int]:
    started = time.process_time()
    names = facts = 0
    with FileWriter(path) as writer:
        for entity, found in generated(count):
            writer.add(entity, found)
            names += len(entity.names)
            facts += len(found)
        writer.finish(catalogue.read().concepts)
    return time.process_time() - started, names, facts


def generated(count: int) -> Iterator[tuple[Entity, list[Fact]]]:
    """Entities with their facts; the first hundred are the same whatever the count."""
    draw = random.Random(SEED)
    for number in range(count):
        entity = _company(draw, number)
        yield entity, [_fact(draw, entity.id, year) for year in range(2020, 2020 + FACTS)]


def _company(draw: random.Random, number: int) -> Entity:
    root = _word(draw)
    second = draw.choice(_TRADES) if draw.random() < 0.6 else _word(draw)
    name = f"{root} {second}" + (f" {draw.choice(_TRADES)}" if draw.random() < 0.3 else "")
    aliases = [name, f"{name} {draw.choice(_FORMS)}"]
    aliases.append(f"{root} {_word(draw)}" if draw.random() < 0.7 else f"{root[:2].upper()}{number % 97}")
    names = tuple(Name(text, strong=len(text) > 4) for text in dict.fromkeys(aliases))
    return Entity(f"e{number:07}", name, "company", names)


def _word(draw: random.Random) -> str:
    syllables = draw.choice((2, 2, 2, 3, 3))
    return "".join(draw.choice(_ONSETS) + draw.choice(_NUCLEI) + draw.choice(_CODAS) for _ in range(syllables)).title()


def _fact(draw: random.Random, entity: str, year: int) -> Fact:
    label = str(year)
    period = Period(label, PeriodKind.DURATION, date(year, 1, 1), date(year, 12, 31), False, label)
    return Fact(
        f"{entity}/revenue/{label}", entity, "revenue", Decimal(draw.randrange(10**6, 10**11)), unit="USD",
        period=period, known_from=date(year + 1, 3, 1), source="annual report", locator=f"made-up.csv:{year}",
    )  # fmt: skip


def articles() -> Iterator[Document]:
    """Stories about the hundred entities that both references have, among words that are nobody's."""
    draw = random.Random(SEED + 1)
    companies = [entity for entity, _ in generated(SMALL)]
    for number in range(ARTICLES):
        told = [
            f"{company.name} said its revenue was ${draw.randrange(2, 90)} million in {draw.randrange(2020, 2025)}, "
            f"after talks with {_word(draw)} {_word(draw)} in {_word(draw)}. Analysts had looked for more, and the "
            "shares fell before the market opened; the group employs 4,200 people in nine countries."
            for company in draw.sample(companies, 12)
        ]
        text = "\n\n".join(told)
        yield Document(
            id=str(number), text=text, language=LanguageChoice("en", 1.0, "option"), published=date(2025, 11, 7)
        )


def misspelt() -> Iterator[tuple[str, str]]:
    """Names of the large reference with one or two slips, and the entity that is meant."""
    draw = random.Random(SEED + 2)
    companies = [entity for number, (entity, _) in enumerate(generated(QUERIES * 5)) if number % 5 == 0]
    for company in companies:
        name = company.name
        for _ in range(draw.choice((1, 2))):
            name = _slipped(draw, name)
        yield name, company.id


def _slipped(draw: random.Random, name: str) -> str:
    at = draw.randrange(1, len(name) - 1)
    letter = draw.choice("aeiounrtls")
    return draw.choice((
        name[:at] + name[at + 1 :],
        name[:at] + letter + name[at:],
        name[:at] + letter + name[at + 1 :],
        name[:at] + name[at + 1] + name[at] + name[at + 2 :],
    ))  # fmt: skip


def _measured(path: Path) -> dict[str, float]:
    done = subprocess.run(
        [sys.executable, __file__, "--worker", str(path)], capture_output=True, text=True, check=True, timeout=1800
    )
    return {name: float(value) for name, value in (line.split() for line in done.stdout.splitlines())}


def _work(path: Path) -> None:
    """Measures one reference in a process of its own."""
    documents = list(articles())
    started = time.process_time()
    reference = open_built(path)
    _say("open", time.process_time() - started)
    check(documents[0], reference)  # loads rules and languages, which is no matter of the reference
    started = time.process_time()
    for document in documents:
        pipeline.check(document, reference)
    _say("article", (time.process_time() - started) / len(documents))
    _say("memory", _peak())
    if reference.entity_count > SMALL:
        _search(reference)


def _search(reference: Reference) -> None:
    found, times = 0, []
    for name, entity in misspelt():
        started = time.process_time()
        candidates = reference.resembling(name)[:10]
        times.append(time.process_time() - started)
        found += any(candidate.entity == entity for candidate in candidates)
    times.sort()
    _say("query", sum(times) / len(times))
    _say("slowest", times[int(len(times) * 0.99)])
    _say("recall", found / len(times))


def _say(name: str, value: float) -> None:
    print(name, value)


if __name__ == "__main__":
    main()
