"""A site of ten thousand reports: time to write it, to add one more, and (with Chromium) until its index can be used.

python benchmarks/site.py [REPORTS]
"""

from __future__ import annotations

import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from checkers.formats._shape import of_report  # noqa: E402
from checkers.model.finding import Report  # noqa: E402
from flows.publish.catalogue import Catalogue, Entry  # noqa: E402
from flows.publish.rendering import render  # noqa: E402
from flows.publish.site import Site  # noqa: E402
from tests.many_reports import reports  # noqa: E402


def entries(site: Site, numbers: range) -> Iterator[Entry]:
    """Each with its page written."""
    made = [(r, of_report(r)) for r in reports() if isinstance(r, Report)]
    for number in numbers:
        report, shape = made[number % len(made)]
        page = f"articles/{number:08d}/report.html"
        site.write(page, render("html", [report], "../.."))
        day = f"20{number % 20 + 10}-{number % 12 + 1:02d}-{number % 28 + 1:02d}"
        said = {
            **shape["document"],
            "title": f"Story {number}",
            "published": day,
            "url": f"https://s{number % 50}.example/",
        }
        yield Entry(page, f"story{number}.md", f"{day}T10:00:00+00:00", {**shape, "document": said})


def usable(folder: Path) -> float | None:
    """Seconds from asking for the index until its first rows are there and a search has been answered."""
    try:
        from playwright.sync_api import sync_playwright
    except ModuleNotFoundError:
        return None
    path = shutil.which("chromium")
    if path is None:
        return None
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox", "--disable-gpu"])
        page = browser.new_page()
        page.goto("about:blank")
        started = time.perf_counter()
        page.goto((folder / "index.html").as_uri())
        page.wait_for_selector("#rows tr")
        page.fill("#words", "story 77")
        page.wait_for_function("document.querySelectorAll('#rows tr').length > 0")
        took = time.perf_counter() - started
        browser.close()
    return took


def main(count: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        site = Site(Path(folder), None)
        started = time.perf_counter()
        Catalogue(site).add(entries(site, range(count)))
        print(f"{count:,} reports written in {time.perf_counter() - started:.1f} s")
        more = list(entries(site, range(count, count + 1)))
        started = time.perf_counter()
        Catalogue(site).add(more)
        print(f"one more added in {time.perf_counter() - started:.2f} s")
        size = (Path(folder) / "catalogue" / "reports.js").stat().st_size
        print(f"the index's data: {size / 1e6:.1f} MB")
        took = usable(Path(folder))
        print("index in a browser: not measured (no Chromium)" if took is None else f"index usable in {took:.2f} s")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)
