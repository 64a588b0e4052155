"""Fixtures that several test files share."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

SHARED = Path(__file__).resolve().parents[2] / "shared"


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder with the evaluation sets; tests that need it are skipped where it is not beside the checkout."""
    if not (SHARED / "evals").is_dir():
        pytest.skip("the shared evaluation sets are not beside this checkout")
    return SHARED


def pytest_unconfigure(config: pytest.Config) -> None:
    """The last line of a run names what did not run, so that a green run never looks larger than it is."""
    reporter = config.pluginmanager.get_plugin("terminalreporter")
    if reporter is None or hasattr(config, "workerinput"):
        return
    deselected = len(reporter.stats.get("deselected", ()))
    skipped = [skip.longrepr[2] for skip in reporter.stats.get("skipped", ())]
    left_out = [f"{deselected} tests left out by -m '{config.option.markexpr}'"] if deselected else []
    left_out += [f"{count} tests ({reason.removeprefix('Skipped: ')})" for reason, count in Counter(skipped).items()]
    reporter.write_line(f"Did not run: {'; '.join(left_out) or 'nothing'}.")
