"""Reports as files in a folder."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from checkers.formats.jsonl import line
from flows.publish.artifacts import slug
from flows.publish.rendering import Comparisons, Results, render, render_comparisons
from flows.records import Shape

SUFFIXES = {"text": ".txt", "markdown": ".md", "html": ".html", "json": ".json"}


def save(folder: Path, name: str, results: Results) -> list[Path]:
    """Writes one file per format, overwriting those of an earlier run of the same name. Raises OSError."""
    return _save(folder, name, lambda format_name: render(format_name, results))


def save_comparisons(folder: Path, name: str, comparisons: Comparisons) -> list[Path]:
    """The same for pairs of texts."""
    return _save(folder, name, lambda format_name: render_comparisons(format_name, comparisons))


def _save(folder: Path, name: str, rendered: Callable[[str], str]) -> list[Path]:
    folder.mkdir(parents=True, exist_ok=True)
    paths = [folder / f"{slug(name)}{suffix}" for suffix in SUFFIXES.values()]
    for path, format_name in zip(paths, SUFFIXES, strict=True):
        path.write_text(rendered(format_name), encoding="utf-8")
    return paths


def save_lines(folder: Path, name: str, shapes: Iterable[Shape]) -> Path:
    """Writes JSON reports as JSON Lines, overwriting those of an earlier run of the same name. Raises OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{slug(name)}.jsonl"
    with path.open("w", encoding="utf-8") as stream:
        stream.writelines(map(line, shapes))
    return path
