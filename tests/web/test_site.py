"""The site's index as a desk chief uses it: what is wrong, where, since when."""

from __future__ import annotations

from collections.abc import Iterator
from http.server import ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

from checkers.formats._shape import of_report
from checkers.model.finding import Report
from flows.desk import pages
from flows.publish.catalogue import Catalogue, Entry
from flows.publish.rendering import render
from flows.publish.site import Site
from tests.many_reports import reports

COUNT = 228
"""Articles: the hundred's reports several times over, more than one screen of them."""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a site, served as the desk serves it."""
    folder = tmp_path_factory.mktemp("site")
    Catalogue(Site(folder, None)).add(_entries(Site(folder, None)))
    server: ThreadingHTTPServer = pages.server(folder, "127.0.0.1", 0, None)
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()


def _entries(site: Site) -> Iterator[Entry]:
    made = [(r, of_report(r)) for r in reports(40) if isinstance(r, Report)]
    for number in range(COUNT):
        report, shape = made[number % len(made)]
        page = f"articles/{number:04d}/a.html"
        site.write(page, render("html", [report], "../.."))
        day = f"2025-{number % 12 + 1:02d}-01"
        said = {
            **shape["document"],
            "title": f"Story {number}",
            "published": day,
            "url": f"https://s{number % 3}.example/",
        }
        yield Entry(page, f"story{number}.md", f"{day}T10:00:00+00:00", {**shape, "document": said})


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("page", ["/", "/entities/openai.html", "/articles/0001/index.html", "/rules/scale-confusion/"])
def test_readable_by_everybody(visit: Any, site: str, page: str, scheme: str) -> None:
    seen = visit(site + page, color_scheme=scheme)
    assert seen.serious() == [] and seen.complaints == []
    assert {request.split("/")[2] for request in seen.requests} == {site.split("/")[2]}


def test_on_a_phone_nothing_runs_over_the_edge(visit: Any, site: str) -> None:
    seen = visit(site + "/", viewport={"width": 360, "height": 700})
    assert seen.page.evaluate("document.documentElement.scrollWidth <= innerWidth") and seen.serious() == []


def test_search_and_filters(visit: Any, site: str) -> None:
    seen = visit(site + "/").page
    rows = seen.locator("#rows tr")
    assert rows.count() == 100 and seen.locator("#counts").inner_text().startswith(f"{COUNT} articles: ")
    seen.click("#more")
    assert rows.count() == 200
    seen.fill("#words", "story 17")
    assert rows.count() > 2 and all("17" in row for row in rows.all_inner_texts())
    seen.fill("#words", "")
    seen.select_option("#source", "s1.example")
    seen.fill("#from", "2025-03-01")
    seen.fill("#to", "2025-06-30")
    seen.check("#wrong")
    shown = seen.evaluate(
        "[...document.querySelectorAll('#rows tr')].map((r) => [r.cells[1].textContent, r.cells[3].textContent])"
    )
    assert shown and all("error" in outcome and "2025-03" <= day <= "2025-06-30" for outcome, day in shown)


def test_an_entity_leads_to_its_claims(visit: Any, site: str) -> None:
    seen = visit(site + "/").page
    seen.select_option("#entity", "openai")
    seen.click("#about a")
    seen.click("main table a >> nth=-1")
    assert "/articles/" in seen.url and seen.locator(".card:target").count() == 1


def test_counts_are_drawn_by_the_day(visit: Any, site: str) -> None:
    seen = visit(site + "/").page
    assert seen.locator("#plot svg rect.e").count() == 12
    assert "From 2025-01-01 to 2025-12-01" in seen.locator("#plot svg").get_attribute("aria-label")


def test_opened_as_a_file_it_works_too(visit: Any, tmp_path: Path) -> None:
    Catalogue(Site(tmp_path, None)).add(_entries(Site(tmp_path, None)))
    seen = visit((tmp_path / "index.html").as_uri())
    assert seen.page.locator("#rows tr").count() == 100 and seen.complaints == []
