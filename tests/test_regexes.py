"""No expression, and nothing made of them, takes more than about linear time, whatever it is fed.

Each expression is attacked with texts made of itself: for each of its repeats what leads there, then the repeat's own
body thousands of times, then a sign at which it fails. Only ratios of times count, the bound lies far from linear and
from quadratic, and what is over it is measured twice more, so that a busy machine fails nothing.
"""

from __future__ import annotations

import json
import math
import random
import re
import subprocess
import sys
import time
import warnings
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import Any, NamedTuple

import pytest

from tests.compiled_patterns import HOME

pytestmark = pytest.mark.growth

with warnings.catch_warnings():
    warnings.simplefilter("ignore", DeprecationWarning)
    import sre_constants as sre
    import sre_parse

SMALL, LARGE = 2_000, 16_000
EXPONENT = 1.6
NEGLIGIBLE = 0.02
"""Seconds for LARGE characters below which growth says nothing: what is quadratic takes far more."""
HANGING = 5.0
"""Seconds for SMALL characters that need no second measurement."""
MANY = 16
"""A repeat of at most so many times costs a bounded amount at each place, and is not attacked."""
FAILING = "\x01"
WINDOWED = {
    ("checkers/extract/tickers.py", "_NAME_BEFORE"),  # sixty characters before a symbol
    ("checkers/match/labels.py", "_movements"),  # what stands before a figure, no further than a table's words reach
}
"""Tried on a few characters only, whatever the text's length."""


class Expression(NamedTuple):
    pattern: str
    flags: int
    file: str
    line: int
    function: str

    @property
    def name(self) -> str:
        """Its constant's, else that of the function that makes it."""
        named = re.match(r"(\w+) = re\.compile", self.source().splitlines()[self.line - 1])
        return named[1] if named else self.function

    def methods(self) -> set[str]:
        """The methods that its module calls on it by its name."""
        return set(re.findall(rf"\b{re.escape(self.name)}\.(\w+)", self.source()))

    def source(self) -> str:
        return (HOME / self.file).read_text(encoding="utf-8")

    @property
    def compiled(self) -> re.Pattern[str]:
        return re.compile(self.pattern, self.flags)


@cache
def expressions() -> tuple[Expression, ...]:
    ran = subprocess.run(
        [sys.executable, "-m", "tests.compiled_patterns"], cwd=HOME, capture_output=True, text=True, check=True
    )
    return tuple(Expression(*json.loads(line)) for line in ran.stdout.splitlines())


# texts made of an expression


class Attack(NamedTuple):
    lead: str
    body: str

    def text(self, length: int) -> str:
        return self.lead + self.body * ((length - len(self.lead)) // len(self.body)) + FAILING


def attacks(expression: Expression) -> Iterator[Attack]:
    """The expression's whole, over and over; each long repeat's body, with what leads there and without."""
    parsed = sre_parse.parse(expression.pattern, expression.flags)
    for seed in range(2):
        if whole := sample(parsed, random.Random(seed)):
            yield Attack("", whole)
            yield Attack("", f"{whole} ")
    for path in repeats(parsed):
        for seed in range(3):
            choice = random.Random(seed)
            lead = "".join(sample(before, choice) for before in path.before)
            if body := sample(path.body, choice):
                yield Attack(lead, body)
                yield Attack("", body)
                yield Attack("", lead + body)


class Repeat(NamedTuple):
    before: tuple[Any, ...]
    body: Any


REPEATS = (sre.MAX_REPEAT, sre.MIN_REPEAT)


def repeats(items: Iterable[Any], before: tuple[Any, ...] = ()) -> Iterator[Repeat]:
    """Each long repeat, with the pieces that must stand before it."""
    passed: list[Any] = []
    for operator, argument in items:
        here = (*before, list(passed))
        for inner in _inside(operator, argument):
            if operator in REPEATS and argument[1] > MANY:
                yield Repeat(here, inner)
            yield from repeats(inner, here)
        passed.append((operator, argument))


def _inside(operator: Any, argument: Any) -> list[Any]:
    if operator in REPEATS or str(operator) == "POSSESSIVE_REPEAT":
        return [argument[2]]
    if operator is sre.BRANCH:
        return list(argument[1])
    if operator is sre.SUBPATTERN:
        return [argument[3]]
    if operator in (sre.ASSERT, sre.ASSERT_NOT):
        return [argument[1]]
    return [argument] if str(operator) == "ATOMIC_GROUP" else []


CANDIDATES = [*"a1 .,A-'é一の:\"(«/_\n", *map(chr, range(33, 127)), *"ßαб०٣ก가½€", chr(0x1F600)]


def sample(items: Iterable[Any], choice: random.Random) -> str:
    """A text that the expression is likely to take; what it looks ahead and behind for is left out."""
    return "".join(_sampled(operator, argument, choice) for operator, argument in items)


def _sampled(operator: Any, argument: Any, choice: random.Random) -> str:
    if operator is sre.LITERAL:
        return chr(argument)
    if operator in (sre.NOT_LITERAL, sre.ANY, sre.IN):
        return _one_of([(operator, argument)], choice)
    if operator in (sre.ASSERT, sre.ASSERT_NOT):
        return ""
    inside = _inside(operator, argument)
    if not inside:
        return ""
    times = max(argument[0], 1) if operator in REPEATS else 1
    return "".join(sample(choice.choice(inside), choice) for _ in range(times))


@cache
def _members(text: str) -> tuple[str, ...]:
    return tuple(c for c in CANDIDATES if re.fullmatch(text, c))


def _one_of(items: list[Any], choice: random.Random) -> str:
    operator, argument = items[0]
    if operator is not sre.IN:
        return choice.choice([c for c in "a1 .A" if operator is sre.ANY or ord(c) != argument])
    kinds = {"CATEGORY_DIGIT": r"\d", "CATEGORY_SPACE": r"\s", "CATEGORY_WORD": r"\w"}
    shown = ""
    for kind, value in argument:
        if kind is sre.NEGATE:
            shown += "^"
        elif kind is sre.LITERAL:
            shown += re.escape(chr(value))
        elif kind is sre.RANGE:
            shown += f"{re.escape(chr(value[0]))}-{re.escape(chr(value[1]))}"
        else:
            name = str(value).replace("_NOT_", "_")
            shown += kinds[name].upper() if "_NOT_" in str(value) else kinds[name]
    fitting = _members(f"[{shown}]")
    if fitting:
        return choice.choice(fitting[:6])
    return next((chr(value if kind is sre.LITERAL else value[0]) for kind, value in argument if kind is not sre.NEGATE))


# growth


def least_seconds(run: Callable[[str], object], text: str, tries: int) -> float:
    least = math.inf
    for _ in range(tries):
        start = time.perf_counter()
        run(text)
        least = min(least, time.perf_counter() - start)
    return least


def growth(run: Callable[[str], object], attack: Attack, large: int = LARGE, small: int = SMALL) -> float:
    """The exponent of time over length, by the quickest of some tries; 0.0 where it takes next to no time."""
    exponent = 0.0
    for tries in (1, 3, 5):
        little = least_seconds(run, attack.text(small), 3)
        if little > HANGING:
            return math.inf
        much = least_seconds(run, attack.text(large), tries)
        exponent = math.log(much / max(little, 1e-7)) / math.log(large / small)
        if much < NEGLIGIBLE or exponent < EXPONENT:
            return 0.0 if much < NEGLIGIBLE else exponent
    return exponent


def everywhere(pattern: re.Pattern[str]) -> Callable[[str], object]:
    return lambda text: sum(1 for _ in pattern.finditer(text))


def as_used(expression: Expression) -> Callable[[str], object]:
    """At every place of the text, but for a named expression that its module tries at one place only."""
    used = expression.methods()
    pattern = expression.compiled
    if used and used <= {"match", "fullmatch"}:
        return lambda text: [getattr(pattern, method)(text) for method in used]
    return everywhere(pattern)


def plain_expression(pattern: str) -> Expression:
    return Expression(pattern, 0, "tests/test_regexes.py", 1, "")


def test_the_attack_finds_what_is_quadratic() -> None:
    for pattern in (r"\s+$", r"\d+(?=%)"):
        expression = plain_expression(pattern)
        run = everywhere(expression.compiled)
        assert any(growth(run, attack, large=4_000, small=500) > EXPONENT for attack in attacks(expression)), pattern
    for pattern in (r"\d{1,20}%", r"(?<!\w)\w+", r"[.!?]+|\d"):
        expression = plain_expression(pattern)
        assert max(growth(everywhere(expression.compiled), attack) for attack in attacks(expression)) < EXPONENT, (
            pattern
        )


def test_every_expression_is_about_linear() -> None:
    assert len(expressions()) > 300
    found = []
    for expression in expressions():
        if (expression.file, expression.name) in WINDOWED:
            continue
        run = as_used(expression)
        for attack in dict.fromkeys(attacks(expression)):
            if (exponent := growth(run, attack)) > EXPONENT:
                found.append(
                    f"{expression.file}:{expression.line}: length^{exponent:.1f} on {attack}: {expression.pattern[:99]}"
                )
                break
    assert not found, "\n".join(found)
