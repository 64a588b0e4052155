"""A batch over a Dask cluster of this machine: the same results as without."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from flows import check_articles as module
from flows import dask_pool
from flows.check_articles import Articles, check_articles
from tests.flows.conftest import FACTS, STORY


@pytest.mark.desk
@pytest.mark.prefect
@pytest.mark.usefixtures("server")
def test_a_batch_over_dask_gives_what_it_gives_without(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("prefect_dask", reason="Dask: needs `pip install 'factlint[dask]'`")
    facts, lines = tmp_path / "facts.csv", tmp_path / "stories.jsonl"
    facts.write_text(FACTS, encoding="utf-8")
    stories = [{"id": f"s{n}", "text": STORY.replace("$7", f"${n}"), "date": "2025-03-03"} for n in range(1, 10)]
    lines.write_text("\n".join(map(json.dumps, stories)), encoding="utf-8")
    articles = Articles(language="en", files=[str(lines)], reference=[str(facts)])
    monkeypatch.setattr(module, "FEW_ARTICLES", 2)
    monkeypatch.setattr(module, "CHUNK_ARTICLES", 5)
    monkeypatch.setenv("FACTLINT_PROCESSES", "2")
    monkeypatch.setenv("FACTLINT_DASK", "local")
    outcome = check_articles.with_options(task_runner=dask_pool.task_runner())(articles)
    assert (outcome["articles"], outcome["not_read"], outcome["errors"]) == (9, 0, 8)
