"""The HTML report as people use it: read, filtered, walked by keys, in the dark, on paper, on a phone, by ear."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from checkers import registry
from checkers.formats import html
from checkers.model.claim import Claim, ClaimType
from checkers.model.document import Span
from checkers.model.finding import Finding, Match, ReasonCode, Report, Verdict
from checkers.model.rendering import Presentation, Tool
from tests.many_reports import reports
from tests.sample_report import report
from tests.test_formats import bare, hostile

TOOL = Tool("1", (*registry.rules(), *registry.pair_rules()))


def page(path: Path, *given: Report) -> str:
    """The address of the report's page."""
    path.write_text("".join(html.render(given, Presentation(many=len(given) > 1, tool=TOOL))), encoding="utf-8")
    return path.as_uri()


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> str:
    worst = max((r for r in reports() if isinstance(r, Report)), key=lambda r: len(r.findings))
    return page(tmp_path_factory.mktemp("page") / "report.html", worst)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1300, 360])
def test_readable_by_everybody(visit: Any, address: str, scheme: str, width: int) -> None:
    seen = visit(address, color_scheme=scheme, viewport={"width": width, "height": 800})
    seen.page.click("[data-fold=open]")
    assert seen.serious() == []
    assert seen.complaints == [] and seen.requests == [address]
    assert seen.page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_without_a_script_all_is_there(visit: Any, address: str) -> None:
    seen = visit(address, java_script_enabled=False)
    assert seen.page.locator(".legend").is_visible()
    assert not seen.page.locator("#filters").is_visible()
    assert seen.page.locator(".text .claim").count() > 5


def test_filters(visit: Any, address: str) -> None:
    seen = visit(address).page
    cards = seen.locator(".card:visible")
    total = seen.locator(".card").count()
    assert cards.count() == total
    refuted = seen.locator('.card[data-look="refuted"]').count()
    assert 0 < refuted < total
    for box in seen.locator('#filters input:not([value="refuted"])').all():
        box.uncheck()
    assert cards.count() == refuted
    assert seen.locator("#shown").inner_text() == f"{refuted} of {total} claims shown"
    kind = seen.locator("#kind option").nth(1).get_attribute("value")
    seen.select_option("#kind", kind)
    assert cards.count() == seen.locator(f'.card[data-look="refuted"][data-kinds~="{kind}"]').count()
    assert seen.locator(".text .claim:not(.off)").count() >= cards.count()


def test_keys_walk_from_claim_to_claim(visit: Any, address: str) -> None:
    seen = visit(address).page
    order = [mark.get_attribute("href") for mark in seen.locator(".text .claim").all()]
    seen.keyboard.press("j")
    seen.keyboard.press("j")
    assert seen.evaluate("document.activeElement.getAttribute('href')") == order[1]
    assert seen.locator(f"{order[1]} > details").get_attribute("open") is not None
    seen.keyboard.press("k")
    assert seen.evaluate("document.activeElement.getAttribute('href')") == order[0]
    seen.keyboard.press("Enter")
    assert seen.evaluate("location.hash") == order[0]


def test_a_claims_address_opens_its_card(visit: Any, address: str) -> None:
    seen = visit(f"{address}#c2").page
    assert seen.locator("#c2 > details").get_attribute("open") is not None
    assert seen.locator("#c2 dl").first.is_visible()


def test_on_paper_every_card_is_open(visit: Any, address: str, tmp_path: Path) -> None:
    seen = visit(address).page
    seen.pdf(path=str(tmp_path / "report.pdf"), format="A4")
    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF")
    seen.emulate_media(media="print")
    assert not seen.locator("#filters").is_visible()
    assert seen.locator(".card dl").first.is_visible()


def test_a_hostile_article_is_only_words(visit: Any, tmp_path: Path) -> None:
    seen = visit(page(tmp_path / "hostile.html", hostile(), hostile()))
    assert "alert(1)" in seen.page.locator("article").first.inner_text()
    assert seen.page.locator("script").count() == 1
    assert seen.complaints == [] and len(seen.requests) == 1
    assert seen.serious() == []


def test_five_thousand_claims(visit: Any, tmp_path: Path) -> None:
    said = bare("word 12 " * 5000, [])
    claims = [Claim(f"c{n + 1}", ClaimType.NUMERIC, Span(n * 8 + 5, n * 8 + 7)) for n in range(5000)]
    findings = tuple(Finding(Match(c), Verdict.NOT_ENOUGH_INFO, "", ReasonCode.NO_FACT) for c in claims)
    seen = visit(page(tmp_path / "many.html", replace(said, findings=findings)) + "#c4999")
    assert seen.page.locator(".card").count() == 5000
    assert seen.page.locator("#c4999 .back").is_visible() and seen.complaints == []


def test_the_picture_says_in_words_what_it_draws(visit: Any, address: str) -> None:
    seen = visit(address).page
    words = seen.locator("svg.picture").first.get_attribute("aria-label")
    assert words.startswith("The article's ") and "beside the reference's" in words


def test_sample_report_has_every_look(visit: Any, tmp_path: Path) -> None:
    seen = visit(page(tmp_path / "sample.html", report()))
    assert seen.serious() == []
    assert {each.get_attribute("data-look") for each in seen.page.locator(".card").all()} >= {"refuted", "supported"}
