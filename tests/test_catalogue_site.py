"""The site's catalogue: every report listed once, histories whole, nothing injected, nothing lost by interruption."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from checkers import registry
from checkers.formats._shape import of_report
from checkers.model.finding import Report
from flows.publish.catalogue import Catalogue, Entry, entity_page
from flows.publish.rendering import render
from flows.publish.site import Site
from tests.many_reports import reports


def shapes() -> list[dict[str, Any]]:
    return [of_report(report) for report in reports(40) if isinstance(report, Report)]


def entry(number: int, shape: dict[str, Any], result: str = "a", day: str = "2025-11-01") -> Entry:
    return Entry(f"articles/{number:04d}/{result}.html", f"story{number}.md", f"{day}T10:00:00+00:00", shape)


def listed(folder: Path) -> list[dict[str, Any]]:
    """The rows that index.html would show."""
    found = re.fullmatch(r"window\.FACTLINT=(.*);\n", (folder / "catalogue" / "reports.js").read_text(), re.DOTALL)
    assert found is not None
    data = json.loads(found[1])
    return [dict(zip([*data["columns"], "kinds", "entities"], row, strict=True)) for row in data["rows"]]


@pytest.fixture
def site(tmp_path: Path) -> Site:
    return Site(tmp_path, None)


def test_every_report_is_listed_the_wrong_ones_first(site: Site) -> None:
    given = shapes()
    Catalogue(site).add(entry(n, shape) for n, shape in enumerate(given))
    rows = listed(site.folder)
    assert len(rows) == len(given)
    wrong = [bool(row["errors"]) for row in rows]
    assert wrong == sorted(wrong, reverse=True) and len(set(wrong)) == 2
    assert sum(row["errors"] for row in rows) == sum(shape["summary"]["by_severity"]["error"] for shape in given)


def test_adding_again_and_one_by_one_gives_the_same_pages(tmp_path: Path) -> None:
    given = [entry(n, shape) for n, shape in enumerate(shapes())]
    whole, parts = Site(tmp_path / "whole", None), Site(tmp_path / "parts", None)
    Catalogue(whole).add(given)
    Catalogue(whole).add(given[:3])
    for one in given:
        Catalogue(parts).add([one])
    pages = sorted(p.relative_to(whole.folder) for p in whole.folder.rglob("*") if p.suffix in (".html", ".js"))
    assert len(pages) > 60
    for page in pages:
        assert (whole.folder / page).read_bytes() == (parts.folder / page).read_bytes(), page


def test_an_articles_history_and_its_latest_report(site: Site) -> None:
    first, second = shapes()[:2]
    Catalogue(site).add([entry(1, first, "new", "2025-11-03"), entry(1, second, "old", "2025-11-01")])
    (row,) = listed(site.folder)
    assert row["page"] == "articles/0001/new.html"
    history = site.read("articles/0001/index.html")
    assert history is not None and history.index('href="new.html"') < history.index('href="old.html"')
    Catalogue(site).forget(["articles/0001/new.html"])
    assert [row["page"] for row in listed(site.folder)] == ["articles/0001/old.html"]
    Catalogue(site).forget(["articles/0001/old.html"])
    assert listed(site.folder) == []


def test_an_entitys_page_links_to_every_claim_of_it(site: Site) -> None:
    given = shapes()
    Catalogue(site).add(entry(n, shape) for n, shape in enumerate(given))
    page = site.read(entity_page("openai"))
    assert page is not None
    wanted = {
        f"../articles/{n:04d}/a.html#{claim['id']}"
        for n, shape in enumerate(given)
        for claim in shape["claims"]
        if claim["entity"] and claim["entity"]["id"] == "openai" and claim["type"] != "attribution"
    }
    assert len(wanted) > 5 and set(re.findall(r'href="(\.\./articles/[^"]+)"', page)) == wanted


def test_every_kind_is_explained_where_reports_link_to(site: Site) -> None:
    Catalogue(site).add([])
    for rule in (*registry.rules(), *registry.pair_rules()):
        assert "What it checks" in (site.read(f"rules/{rule.name}/index.html") or "")
    wrong = next(r for r in reports(40) if isinstance(r, Report) and r.mismatches())
    for link in re.findall(r'href="(\.\./\.\./rules/[^"]+)"', render("html", [wrong], "../..")):
        assert (site.folder / "articles" / "x" / link / "index.html").resolve().is_file()


def test_hostile_words_stay_words(site: Site) -> None:
    shape = json.loads(json.dumps(shapes()[0]))
    shape["document"]["title"] = "</script><script>alert(1)</script>\u2028 & \u202e x"
    Catalogue(site).add([entry(1, shape)])
    script = (site.folder / "catalogue" / "reports.js").read_text(encoding="utf-8")
    assert "<" not in script and "\u2028" not in script and "alert(1)" in script
    history = site.read("articles/0001/index.html") or ""
    assert "<script>" not in history and "\u202e" not in history and "alert(1)" in history


def test_an_interrupted_list_is_as_it_was(site: Site) -> None:
    given = [entry(n, shape) for n, shape in enumerate(shapes()[:4])]
    Catalogue(site).add(given[:2])
    before = listed(site.folder)

    def broken() -> Any:
        yield given[2]
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        Catalogue(site).add(broken())
    assert listed(site.folder) == before
    Catalogue(site).add(given)
    assert len(listed(site.folder)) == 4


def test_an_entity_of_any_name_has_a_page_of_its_own() -> None:
    names = ["openai", "../../etc", "a b", "Ω", "x" * 300]
    pages = [entity_page(name) for name in names]
    assert len(set(pages)) == len(names) and all(re.fullmatch(r"entities/[\w-]{1,80}\.html", page) for page in pages)
