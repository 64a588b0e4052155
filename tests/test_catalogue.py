"""The catalogue of mismatch kinds: complete documentation, unique names and codes, and a spec for each."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path
from types import ModuleType

import pytest

from checkers import registry
from checkers.model.comparison import PairRule
from checkers.model.rule import Rule
from tests import literate

ROOT = Path(__file__).resolve().parents[1]
SPECS = ROOT / "tests" / "specs" / "rules"
HEADINGS = ["What it checks", "Why it matters", "Example", "What to do"]
EVERY: list[Rule | PairRule] = [*registry.rules(), *registry.pair_rules()]


def docs() -> ModuleType:
    spec = importlib.util.spec_from_file_location("rule_docs", ROOT / "tools" / "rule_docs.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("rule", EVERY, ids=lambda rule: rule.name)
def test_a_rule_is_documented_under_the_fixed_headings(rule: Rule | PairRule) -> None:
    opening, *sections = re.split(r"^## ", rule.doc, flags=re.MULTILINE)
    assert opening.strip().endswith("."), "the docstring opens with a sentence that completes the name"
    assert [section.partition("\n")[0] for section in sections] == HEADINGS
    assert all(section.partition("\n")[2].strip() for section in sections)


@pytest.mark.parametrize("name", registry.names("checkers.rules"))
def test_a_rule_bears_its_file_s_name(name: str) -> None:
    assert registry.module("checkers.rules", name).RULE.name == name.replace("_", "-")


def test_names_and_codes_are_unique_and_well_formed() -> None:
    for field in ([rule.name for rule in EVERY], [rule.code for rule in EVERY]):
        assert len(set(field)) == len(field)
    assert all(re.fullmatch(r"[A-Z]{3}\d{3}", rule.code) for rule in EVERY)
    assert all(re.fullmatch(r"[a-z]+(-[a-z]+)*", rule.name) for rule in EVERY)


@pytest.mark.parametrize("rule", registry.rules(), ids=lambda rule: rule.name)
def test_a_rule_has_a_spec_with_a_flag_and_two_near_misses(rule: Rule) -> None:
    path = SPECS / f"{rule.name}.md"
    assert path.exists(), f"write tests/specs/rules/{rule.name}.md"
    cases = list(literate.read(path))
    own = [case for case in cases if any(e.kind == rule.name for e in case.expected)]
    assert own, "no case flags what the spec is about"
    assert len(cases) - len(own) >= 2, "two near misses at least: sentences that look like it and are not it"


def test_every_spec_is_of_a_rule() -> None:
    assert {path.stem for path in SPECS.glob("*.md")} <= {rule.name for rule in EVERY}


def test_the_pages_are_what_the_rules_say() -> None:
    assert docs().stale() == [], "run python tools/rule_docs.py"
