"""Reports as files in a folder."""

from __future__ import annotations

from pathlib import Path

from flows.publish.artifacts import slug
from flows.publish.rendering import Results, render

SUFFIXES = {"text": ".txt", "markdown": ".md", "html": ".html", "json": ".json"}


def save(folder: Path, name: str, results: Results) -> list[Path]:
    """Writes one file per format, overwriting those of an earlier run of the same name. Raises OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = [folder / f"{slug(name)}{suffix}" for suffix in SUFFIXES.values()]
    for path, format_name in zip(paths, SUFFIXES, strict=True):
        path.write_text(render(format_name, results), encoding="utf-8")
    return paths
