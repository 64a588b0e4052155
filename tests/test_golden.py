"""Whole reports, one per format, on an invented article.

After a change that is meant: `python -m tests.test_golden` writes them anew; read the difference before committing it.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from checkers import registry
from checkers.formats.jsonl import extraction_line
from checkers.model.rendering import Format, Presentation, Unread
from tests.sample_report import report

GOLDEN = Path(__file__).parent / "golden"
FORMATS = registry.names("checkers.formats")


def rendered(name: str, *, many: bool = False) -> str:
    found: Format = registry.module("checkers.formats", name).FORMAT
    items = [report(), Unread("louche.txt", "louche.txt:2: byte 0xE9 is not UTF-8")] if many else [report()]
    return "".join(found.render(items, Presentation(many=many)))


def expected() -> dict[str, str]:
    """File name to content."""
    files = {f"report.{name}": rendered(name) for name in FORMATS}
    files |= {f"several.{name}": rendered(name, many=True) for name in FORMATS}
    said = report()
    return files | {"extract.jsonl": extraction_line(said.document, said.extraction)}


@pytest.mark.parametrize("name", sorted(expected()))
def test_report_is_as_recorded(name: str) -> None:
    assert expected()[name] == (GOLDEN / name).read_bytes().decode()


def test_nothing_else_is_recorded() -> None:
    assert {path.name for path in GOLDEN.iterdir()} == set(expected())


if __name__ == "__main__":
    for file, text in expected().items():
        (GOLDEN / file).write_bytes(text.encode())
        print(f"written: {GOLDEN / file}")
