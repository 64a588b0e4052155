"""The walls of the house: what may import what, what stays off the terminal's path, and that a unit is one new file."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PACKAGES = ("checkers", "flows", "reference_data")
HEAVY = ("prefect", "sqlalchemy", "fastapi", "httpx", "uvicorn")
STORY = "date 2025-03-03 Harvest\n\nNarval Foods had revenue of $5 million in 2024.\n"

TOY_RULE = '''
"""A number that somebody wrote down."""

from collections.abc import Iterator

from checkers.model.finding import Mismatch, Severity
from checkers.model.rule import Case, Rule


def check(case: Case) -> Iterator[Mismatch]:
    if case.match.claim.quantity is not None:
        yield Mismatch(RULE.name, RULE.code, RULE.severity, "somebody wrote a number here")


RULE = Rule(name="toy-number", code="TOY001", severity=Severity.NOTE, specificity=1, check=check, doc=__doc__)
'''
TOY_FORMAT = '''
"""The ids of the documents and the kinds found in them, nothing else."""

from collections.abc import Iterable, Iterator

from checkers.model.finding import Report
from checkers.model.rendering import Format, Presentation, Unread


def render(reports: Iterable[Report | Unread], presentation: Presentation) -> Iterator[str]:
    for report in reports:
        if isinstance(report, Report):
            yield f"toy {report.document.language.tag} {[m.kind for m in report.mismatches()]}\\n"


FORMAT = Format(name="toy", render=render, doc=__doc__)
'''
TOY_LANGUAGE = """
from checkers.model.language import Language

LANGUAGE = Language(tag="qaa", name="Toy", function_words=frozenset({"zog", "blik", "ur"}))
"""
TOY_ENTITY = """\
name: Narval Foods
type: company
"""
TOY_SOURCE = """\
publisher: The Harvest Gazette
title: Narval Foods sells more soup
url: https://gazette.example/narval
licence: facts only, in our own words
published: 2025-02-01
reviewed: 2025-02-02
review_every: 6 months

facts:
  - entity: narval-foods
    concept: revenue
    value: 5_000_000
    unit: USD
    period: 2024
"""


def factlint(*arguments: str, home: Path, standard_input: str = "") -> subprocess.CompletedProcess[str]:
    """The command line of the packages in `home`, in a process of its own."""
    return subprocess.run(
        [sys.executable, "-c", "from flows.cli import main; main()", *arguments],
        input=standard_input,
        capture_output=True,
        text=True,
        cwd=home,
        env={**os.environ, "PYTHONPATH": str(home)},
        timeout=120,
        check=False,
    )


def digests(home: Path) -> dict[str, str]:
    files = (p for p in home.rglob("*") if p.is_file() and p.suffix in (".py", ".yml", ".toml", ".typed"))
    return {str(p.relative_to(home)): hashlib.sha256(p.read_bytes()).hexdigest() for p in files}


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The packages in a scratch place, with nothing else of the checkout."""
    home = tmp_path_factory.mktemp("copy")
    for package in PACKAGES:
        shutil.copytree(ROOT / package, home / package, ignore=shutil.ignore_patterns("__pycache__"))
    return home


def test_every_import_contract_holds() -> None:
    command = [sys.executable, "-c", "from importlinter.cli import lint_imports_command; lint_imports_command()"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "0 broken" in done.stdout


@pytest.mark.parametrize("command", [("check", "-"), ("extract", "-"), ("rules",)])
def test_the_terminal_stays_clear_of_the_shell_s_heavy_packages(command: tuple[str, ...]) -> None:
    program = (
        "import sys; from flows.cli import cli; "
        f"cli.main({list(command)!r}, standalone_mode=False); "
        f"print([m for m in {HEAVY!r} if m in sys.modules], file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], input=STORY, capture_output=True, text=True, cwd=ROOT, timeout=120, check=True
    )
    assert done.stderr.strip().splitlines()[-1] == "[]"


def test_the_core_loads_without_prefect_being_installed(copy: Path) -> None:
    """A finder that refuses Prefect stands in for an environment without it."""
    program = (
        "import sys, pkgutil, importlib\n"
        "class Refuse:\n"
        "    def find_spec(self, name, path=None, target=None):\n"
        "        if name.partition('.')[0] in ('prefect', 'httpx', 'pydantic', 'yaml'): raise ImportError(name)\n"
        "sys.meta_path.insert(0, Refuse())\n"
        "import checkers\n"
        "for found in pkgutil.walk_packages(checkers.__path__, 'checkers.'): importlib.import_module(found.name)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=copy, capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr


def test_a_rule_a_language_and_a_format_are_one_new_file_each(copy: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    shutil.copytree(copy, home)
    before = digests(home)
    (home / "checkers" / "rules" / "toy_number.py").write_text(TOY_RULE, encoding="utf-8")
    (home / "checkers" / "formats" / "toy.py").write_text(TOY_FORMAT, encoding="utf-8")
    (home / "checkers" / "languages" / "qaa.py").write_text(TOY_LANGUAGE, encoding="utf-8")

    assert "toy-number" in factlint("rules", home=home).stdout
    ruled = factlint("check", "--format", "toy", "--lang", "en", "-", home=home, standard_input=STORY)
    assert "toy-number" in ruled.stdout, ruled.stderr
    spoken = factlint("check", "--format", "toy", "--lang", "qaa", "-", home=home, standard_input=STORY)
    assert spoken.stdout.startswith("toy qaa ["), spoken.stderr
    after = digests(home)
    assert {name: after[name] for name in before} == before
    assert len(after) == len(before) + 3


def test_without_its_file_a_unit_is_unknown(copy: Path) -> None:
    assert "toy-number" not in factlint("rules", home=copy).stdout
    refused = factlint("check", "--format", "toy", "-", home=copy, standard_input=STORY)
    assert refused.returncode == 2 and "toy" in refused.stderr


def test_an_entity_and_a_source_are_one_new_file_each(copy: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    shutil.copytree(copy, home)
    before = digests(home)
    assert factlint("reference", "show", "narval-foods", home=home).returncode == 2
    (home / "reference_data" / "entities" / "narval-foods.yml").write_text(TOY_ENTITY, encoding="utf-8")
    (home / "reference_data" / "sources" / "harvest-gazette.yml").write_text(TOY_SOURCE, encoding="utf-8")

    shown = factlint("reference", "show", "narval-foods", home=home)
    assert "5000000" in shown.stdout.replace(",", "").replace("_", ""), shown.stderr
    after = digests(home)
    assert {name: after[name] for name in before} == before
