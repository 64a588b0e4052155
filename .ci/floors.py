"""Runs the scoreboard in ../shared and holds its figures against floors.json; `--raise` lifts the floors.

A floor is the figure last reached less 0.01; for false alarms, where less is better, a ceiling: the figure plus 0.01.
Exit 1 when a figure is on the wrong side, or gone, or when the product failed on a call.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
FLOORS = HERE / "floors.json"
SCOREBOARD = HERE.parent.parent / "shared" / "evals" / "scoreboard.py"
SLACK = 0.01


def measure(sets: list[str]) -> dict[str, Any]:
    """The scoreboard's own JSON for the sets named, with this environment's factlint first on the path."""
    path = os.pathsep.join((str(Path(sys.executable).parent), os.environ.get("PATH", "")))
    with tempfile.TemporaryDirectory() as folder:
        result = Path(folder) / "result.json"
        command = [sys.executable, str(SCOREBOARD), "--only", ",".join(sets), "--json", str(result)]
        subprocess.run(command, check=True, env={**os.environ, "PATH": path})
        return json.loads(result.read_text(encoding="utf-8"))


def number(value: object) -> float | None:
    """A share as a float; "61/63" counts as its quotient."""
    if isinstance(value, str) and value.count("/") == 1:
        part, whole = (float(v) for v in value.split("/"))
        return part / whole
    return float(value) if isinstance(value, int | float) else None


def figures(result: dict[str, Any]) -> dict[str, float]:
    """`area: label` for the headline of each area, as far as it is a number."""
    found = {
        f"{area}: {label}": number(v) for area, labels in result["headline"].items() for label, v in labels.items()
    }
    return {key: value for key, value in found.items() if value is not None}


def less_is_better(name: str) -> bool:
    return "false alarm" in name


def verdict(name: str, bound: float, now: float | None) -> str:
    if now is None:
        return "GONE"
    wrong = now > bound if less_is_better(name) else now < bound
    return "FAILED" if wrong else "ok"


def failures(result: dict[str, Any]) -> list[str]:
    """Calls that the product crashed on, answered wrongly or not at all."""
    return [f"{s['area']}/{s['set']}: {s['failures']} {s['complaint'] or ''}" for s in result["sets"] if s["failures"]]


def raised(bounds: dict[str, float], now: dict[str, float]) -> dict[str, float]:
    """Bounds moved towards what is reached now, never back."""
    new = dict(bounds)
    for name, value in now.items():
        if less_is_better(name):
            new[name] = round(min(value + SLACK, bounds.get(name, 1.0)), 4)
        else:
            new[name] = round(max(value - SLACK, bounds.get(name, 0.0)), 4)
    return new


def main(arguments: list[str]) -> int:
    kept = json.loads(FLOORS.read_text(encoding="utf-8"))
    result = measure(kept["sets"])
    now = figures(result)
    rows = [(name, bound, now.get(name)) for name, bound in sorted(kept["bounds"].items())]
    print("\nFLOORS")
    for name, bound, value in rows:
        reached = "-" if value is None else f"{value:.4f}"
        side = "at most" if less_is_better(name) else "at least"
        print(f"  {verdict(name, bound, value):6}  {reached:>7}  {side} {bound:.4f}  {name}")
    broken = failures(result)
    for line in broken:
        print(f"  FAILED  {line}")
    if "--raise" in arguments:
        FLOORS.write_text(
            json.dumps({**kept, "bounds": raised(kept["bounds"], now)}, indent=2, ensure_ascii=False) + "\n",
            encoding="utf-8",
        )
        return 0
    return 1 if broken or any(verdict(*row) != "ok" for row in rows) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
