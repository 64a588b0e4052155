"""The HTTP API, asked by a real client."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from click.testing import CliRunner
from fastapi.testclient import TestClient

from checkers import registry
from flows.api import LONGEST_BODY, LONGEST_TEXT, Compared, Extracted, create_app
from flows.cli import cli
from flows.publish.shapes import Report
from reference_data import load

WRONG = "OpenAI est valorisée à 500 millions de dollars, a déclaré Sam Altman jeudi."
ASKED = {"text": WRONG, "lang": "fr", "date": "2025-11-07", "id": "a/b"}


@pytest.fixture(scope="module")
def client() -> TestClient:
    return TestClient(create_app(load([], shipped=True), hosts=("testserver",)))


class TestCheck:
    def test_a_text_gets_its_report(self, client: TestClient) -> None:
        report = Report.model_validate(client.post("/check", json=ASKED).json())
        assert report.document.id == "a/b" and report.summary.by_severity["error"] == 1
        (wrong,) = [m for claim in report.claims for m in claim.mismatches if m.severity == "error"]
        assert (wrong.kind, wrong.suggestion) == ("scale-confusion", "500 milliards de dollars")

    def test_as_of_moves_the_facts_and_not_the_text(self, client: TestClient) -> None:
        report = client.post("/check", json={**ASKED, "as_of": "2020-01-01"}).json()
        assert (report["document"]["published"], report["document"]["as_of"]) == ("2025-11-07", "2020-01-01")
        assert report["summary"]["by_severity"]["error"] == 0

    def test_the_same_text_gets_the_same_bytes(self, client: TestClient) -> None:
        assert client.post("/check", json=ASKED).content == client.post("/check", json=ASKED).content


def test_extract(client: TestClient) -> None:
    found = Extracted.model_validate(client.post("/extract", json={"text": WRONG, "lang": "fr"}).json())
    assert [q.value for q in found.quantities] == ["500000000"]


def test_compare(client: TestClient) -> None:
    given = {"text_a": "It raised $18 billion.", "text_b": "Es nahm 18 Billionen Dollar ein.", "lang_b": "de"}
    found = Compared.model_validate(client.post("/compare", json={**given, "lang_a": "en"}).json())
    assert [m.kind for m in found.mismatches] == ["translation-value-differs"]


def test_rules(client: TestClient) -> None:
    kinds = client.get("/rules").json()
    assert {kind["name"] for kind in kinds} == {r.name for r in (*registry.rules(), *registry.pair_rules())}
    assert client.get("/rules/SCL001").json() == client.get("/rules/scale-confusion").json()
    assert client.get("/rules/nothing").status_code == 404


def test_health(client: TestClient) -> None:
    assert client.get("/health").json()["facts"] > 10_000


class TestRefusals:
    @pytest.mark.parametrize(
        "given",
        [
            {},
            {"text": ""},
            {"text": 5},
            {"text": "x", "lang": "french!"},
            {"text": "x", "date": "2025-13-01"},
            {"text": "x" * (LONGEST_TEXT + 1)},
            {"text": "x", "colour": "red"},
            {"text": "half \\ud800 pair"},
        ],
    )
    def test_a_bad_request_says_what_is_wrong(self, client: TestClient, given: dict[str, Any]) -> None:
        body = json.dumps(given).replace("\\\\ud800", "\\ud800")
        answer = client.post("/check", content=body, headers={"Content-Type": "application/json"})
        assert answer.status_code == 422
        assert all(problem["loc"] and problem["msg"] for problem in answer.json()["detail"])

    def test_a_body_beyond_the_limit(self, client: TestClient) -> None:
        def endless() -> Iterator[bytes]:
            for _ in range(LONGEST_BODY // 65_536 + 2):
                yield b" " * 65_536

        said = client.post("/check", content=b" " * (LONGEST_BODY + 1))
        unsaid = client.post("/check", content=endless())
        assert said.status_code == unsaid.status_code == 413
        assert said.json() == unsaid.json() and str(LONGEST_BODY) in said.json()["detail"]

    def test_another_name_for_this_host(self, client: TestClient) -> None:
        assert client.get("/health", headers={"Host": "evil.example"}).status_code == 400

    def test_without_the_token(self) -> None:
        client = TestClient(create_app(load([], shipped=True), token="s3cret", hosts=("testserver",)))
        assert client.get("/health").status_code == 401
        assert client.get("/health", headers={"Authorization": "Bearer wrong"}).status_code == 401
        assert client.get("/health", headers={"Authorization": "Bearer s3cret"}).status_code == 200

    def test_no_other_address_without_a_token(self) -> None:
        result = CliRunner().invoke(cli, ["serve", "--host", "0.0.0.0"], env={"FACTLINT_API_TOKEN": ""})
        assert result.exit_code == 2 and "FACTLINT_API_TOKEN" in result.output


def test_nothing_is_asked_for_outside_to_read_about_it(client: TestClient) -> None:
    assert client.get("/docs").status_code == client.get("/redoc").status_code == 404
    assert client.get("/openapi.json").json()["info"]["title"] == "factlint"
