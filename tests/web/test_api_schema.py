"""The API under what its own OpenAPI description lets through, and what it does not (Schemathesis)."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from flows.api import create_app
from reference_data import load

schemathesis = pytest.importorskip("schemathesis", reason="the API's schema: needs `pip install --group web`")
api = schemathesis.openapi.from_asgi("/openapi.json", create_app(load([], shipped=True), hosts=("*",)))


@api.parametrize()
@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
def test_answers_as_it_says(case: Any) -> None:
    case.call_and_validate()
