"""Names that a given one may be a misspelling of: a short list for match to score.

Blocking in two steps, both on disk: words like the query's, then the names that bear them. There are two searches.

- `close` finds what a careful reader takes for a slip of the pen: one word of the name is off by a letter or two, or
  words are joined or parted ("Bright Water"). A word of the reference that is one letter off shares one half with the
  query's; one that is two letters off shares a third. So a name that resembles none costs next to nothing, however many
  names there are: most names of an article are such.
- `search` finds names with slips in several words, by the rarest letter groups of each.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from heapq import nlargest
from itertools import pairwise
from typing import NamedTuple

from checkers.model.reference import NameCandidate
from reference_data.gazetteer import words
from reference_data.packing import loads, numbers_in
from reference_data.tables import Tables

LIMIT = 32
"""Candidates at most."""
SHORTEST = 4
"""Letters below which a word is itself alone."""
LONG = 6
"""Letters from which a word may be off by two."""
FILED = 15_000
"""Words that a word of a query is held against by `search`, at most, its rarest groups first."""
ENOUGH = 4
"""Groups that are always looked up, however common."""
LOOKED_AT = 120
"""Words at most of those that are compared group by group."""
ALIKE = 40
"""Words at most that a word may be a misspelling of."""
COMPARED = 1_200
"""Words that share a half or a third with a query's, from which on commoner parts are not looked at."""
LIKENESS = 0.34
"""Part of their letter groups that two words share, from which one may be the other misspelt."""
BORNE = 30_000
"""Names that bear a word or one like it, at most, the rarest words first: what bounds the time of a query."""
FEW = 500
"""Names that bear a word, up to which all of them are looked at."""
_RANKED = 256
"""Names whose length is looked at before the best are told."""
_COUNT = 4


class _Word(NamedTuple):
    """A word of the reference that a query's word may stand for."""

    number: int
    names: int
    """How many names bear it."""
    likeness: float


def groups(word: str) -> set[str]:
    """Groups of three letters, with a blank before the word and after it."""
    padded = f" {word} "
    return {padded[i : i + 3] for i in range(len(padded) - 2)}


def parts(word: str) -> Iterator[str]:
    """Keys under which a word is filed: its halves, and its thirds where it may be off by two letters."""
    length = len(word)
    half = length // 2
    yield f"{length}<{word[:half]}"
    yield f"{length}>{word[half:]}"
    if length >= LONG:
        first, last = _thirds(length)
        yield f"{length}[{word[:first]}"
        yield f"{length}|{word[first:last]}"
        yield f"{length}]{word[last:]}"


def _thirds(length: int) -> tuple[int, int]:
    return length // 3, length - length // 3


def _asked_parts(word: str) -> Iterator[str]:
    """Keys of which a word one letter off has at least one, with two neighbouring letters exchanged included."""
    for length in range(len(word) - 1, len(word) + 2):
        half = length // 2
        yield f"{length}<{word[:half]}"
        yield f"{length}>{word[len(word) - (length - half) :]}"
    half = len(word) // 2
    turned = f"{word[: half - 1]}{word[half]}{word[half - 1]}{word[half + 1 :]}"
    yield f"{len(word)}<{turned[:half]}"
    yield f"{len(word)}>{turned[half:]}"


def _asked_thirds(word: str) -> Iterator[str]:
    """Keys of which a word two letters off has at least one."""
    for length in range(max(len(word) - 2, LONG), len(word) + 3):
        first, last = _thirds(length)
        yield f"{length}[{word[:first]}"
        yield f"{length}]{word[len(word) - (length - last) :]}"
        for moved in (-1, 0, 1):
            yield f"{length}|{word[first + moved : last + moved]}"


def word_out(word: str, names: int) -> bytes:
    """A word with the number of names that bear it."""
    return names.to_bytes(_COUNT, "little") + word.encode("utf-8", "surrogatepass")


def _word_in(data: bytes) -> tuple[str, int]:
    return data[_COUNT:].decode("utf-8", "surrogatepass"), int.from_bytes(data[:_COUNT], "little")


class NearNames:
    """Answers from the tables part, gram, spelt, word, bearer and called."""

    def __init__(self, tables: Tables) -> None:
        self._tables = tables

    def close(self, name: str) -> tuple[NameCandidate, ...]:
        """The names of which at most one word is spelt otherwise; at most `LIMIT`, those with the most words of the
        query first."""
        asked = words(name)
        if not asked:
            return ()
        known = self._exactly({*asked, *map("".join, pairwise(asked)), *_halved(asked)})
        found: dict[int, int] = {}
        for wanted in self._readings(asked, known):
            bearing = self._bearing_all([known[word] for word in wanted])
            found.update((number, len(wanted) + 1) for number in bearing if number not in found)
        for at, word in enumerate(asked):
            others = [*asked[:at], *asked[at + 1 :]]
            if all(other in known for other in others):
                resembling = self._with_another(word, [known[other] for other in others])
                found.update((number, len(others)) for number in resembling if number not in found)
        best = [-n for _, n in nlargest(LIMIT, ((shared, -n) for n, shared in found.items()))]
        called = self._tables.get("called", best)
        told = (loads(called[number]) for number in best if number in called)
        return tuple(NameCandidate(entity, text) for text, entity, _ in told)

    def _readings(self, asked: Sequence[str], known: Mapping[str, _Word]) -> Iterator[Sequence[str]]:
        """The query's words, and those that come of joining two or parting one, as far as the reference knows all."""
        ways = [list(asked)]
        ways += [[*asked[:i], asked[i] + asked[i + 1], *asked[i + 2 :]] for i in range(len(asked) - 1)]
        ways += [
            [*asked[:i], word[:cut], word[cut:], *asked[i + 1 :]]
            for i, word in enumerate(asked)
            for cut in range(2, len(word) - 1)
        ]
        return (way for way in ways if all(word in known for word in way))

    def _with_another(self, word: str, others: Sequence[_Word]) -> Collection[int]:
        """Names that bear the other words and one like this; all that bear the others where those are few."""
        rarest = min((other.names for other in others), default=None)
        if rarest is not None and rarest <= FEW:
            return self._bearing_all(others)
        like = self._like(word)
        bearing = {number for found in self._bearers(like).values() for number in found}
        return bearing & self._bearing_all(others) if others and bearing else bearing

    def _like(self, word: str) -> list[_Word]:
        """Words of the reference that share a half or a third with this one."""
        if len(word) < SHORTEST:
            return []
        asked = set(_asked_parts(word))
        if len(word) >= LONG:
            asked.update(_asked_thirds(word))
        numbers: set[int] = set()
        for data in sorted(self._tables.get("part", asked).values(), key=len):
            if len(numbers) > COMPARED:
                break
            numbers.update(numbers_in(data))
        wanted = groups(word)
        found = []
        for number, data in self._tables.get("word", numbers).items():
            other, names = _word_in(data)
            theirs = groups(other)
            likeness = 2 * len(wanted & theirs) / (len(wanted) + len(theirs))
            found.append((likeness, -number, names))
        return [_Word(-number, names, likeness) for likeness, number, names in nlargest(ALIKE, found)]

    def _bearing_all(self, wanted: Sequence[_Word]) -> set[int]:
        """Names that bear all the words."""
        bearers = self._bearers(wanted)
        found: set[int] | None = None
        for word in sorted(wanted, key=lambda w: w.names):
            bearing = bearers.get(word.number) or ()
            found = set(bearing) if found is None else found.intersection(bearing)
        return found or set()

    def search(self, name: str) -> tuple[NameCandidate, ...]:
        """The names that share most of their letters with the given one, best first; at most `LIMIT`."""
        asked = words(name)
        if not asked:
            return ()
        alike = [(word, found) for word in dict.fromkeys(asked) if (found := self._alike(word))]
        alike += [(joined, found) for joined, found in self._spaced(asked)]
        weights = self._weights(alike)
        best = [-n for _, n in nlargest(_RANKED, ((weight, -n) for n, weight in weights.items()))]
        called = self._tables.get("called", best)
        letters = sum(map(len, asked))
        scored = [
            (2 * weights[number] / (letters + length), text, entity)
            for number, row in called.items()
            for text, entity, length in (loads(row),)
        ]
        scored.sort(key=lambda found: (-found[0], found[1], found[2]))
        return tuple(NameCandidate(entity, text) for _, text, entity in scored[:LIMIT])

    def _alike(self, word: str) -> list[_Word]:
        """Words of the reference that this one may be, likeliest first."""
        if len(word) < SHORTEST:
            return list(self._exactly([word]).values())
        wanted = groups(word)
        filed = {group: numbers_in(data) for group, data in self._tables.get("gram", wanted).items()}
        shared: Counter[int] = Counter()
        seen = 0
        for rank, group in enumerate(sorted(filed, key=lambda g: (len(filed[g]), g))):
            seen += len(filed[group])
            if seen > FILED and rank >= ENOUGH:
                break
            shared.update(filed[group])
        least = 1 if len(wanted) <= SHORTEST else 2
        sharing = [(count, -number) for number, count in shared.items() if count >= least]
        found = []
        for number, data in self._tables.get("word", [-n for _, n in nlargest(LOOKED_AT, sharing)]).items():
            other, names = _word_in(data)
            if abs(len(other) - len(word)) <= 2:
                theirs = groups(other)
                likeness = 2 * len(wanted & theirs) / (len(wanted) + len(theirs))
                if likeness >= LIKENESS:
                    found.append(_Word(number, names, likeness))
        likely = {w.number: w for w in (*self._like(word), *found)}
        return sorted(likely.values(), key=lambda w: (-w.likeness, w.number))[:ALIKE]

    def _exactly(self, spelt: Collection[str]) -> dict[str, _Word]:
        rows = {word: loads(row) for word, row in self._tables.get("spelt", spelt).items()}
        return {word: _Word(number, names, 1.0) for word, (number, names) in rows.items()}

    def _spaced(self, asked: Sequence[str]) -> Iterator[tuple[str, list[_Word]]]:
        """Words that the query writes as two, and pairs that it writes as one."""
        joined = ["".join(pair) for pair in pairwise(asked)]
        known = self._exactly({*joined, *_halved(asked)})
        yield from ((word, [known[word]]) for word in joined if word in known)
        for word in asked:
            for pair in ((word[:cut], word[cut:]) for cut in range(2, len(word) - 1)):
                if all(part in known for part in pair):
                    yield from ((part, [known[part]]) for part in pair)

    def _weights(self, alike: Iterable[tuple[str, Sequence[_Word]]]) -> dict[int, float]:
        """Names that bear the words, by how many of the query's letters they account for. Rare words go first; names
        that bear none but common ones are left out once `BORNE` are in hand."""
        weights: dict[int, float] = {}
        seen = 0
        for word, found in sorted(alike, key=lambda item: sum(w.names for w in item[1])):
            taken: set[int] = set()
            rare, common = _within(found, BORNE - seen)
            bearers = self._bearers([*rare, *common])
            for other in found:
                bearing = bearers.get(other.number, ())
                if other in common:
                    bearing = weights.keys() & set(bearing)
                else:
                    seen += len(bearing)
                weight = other.likeness * len(word)
                for number in bearing:
                    if number not in taken:
                        taken.add(number)
                        weights[number] = weights.get(number, 0.0) + weight
        return weights

    def _bearers(self, found: Sequence[_Word]) -> Mapping[int, Collection[int]]:
        rows = self._tables.get("bearer", [w.number for w in found])
        return {number: numbers_in(data) for number, data in rows.items()}


def _halved(asked: Iterable[str]) -> set[str]:
    """What is left and right of every place where a word can be parted."""
    return {part for word in asked for cut in range(2, len(word) - 1) for part in (word[:cut], word[cut:])}


def _within(found: Sequence[_Word], room: int) -> tuple[list[_Word], list[_Word]]:
    """Words whose names all find room, likeliest first, and the others."""
    rare: list[_Word] = []
    common: list[_Word] = []
    for word in found:
        if word.names <= room:
            rare.append(word)
            room -= word.names
        else:
            common.append(word)
    return rare, common
