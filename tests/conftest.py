"""Fixtures that several test files share."""

from __future__ import annotations

from pathlib import Path

import pytest

SHARED = Path(__file__).resolve().parents[2] / "shared"


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder with the evaluation sets; tests that need it are skipped where it is not beside the checkout."""
    if not (SHARED / "evals").is_dir():
        pytest.skip("the shared evaluation sets are not beside this checkout")
    return SHARED
