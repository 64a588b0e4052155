"""Writes docs/report.schema.json, the JSON Schema of the report, from the pydantic models in flows/publish/shapes.py.

python tools/report_schema.py            write the file
python tools/report_schema.py --check    exit 1 where it is missing or stale
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from flows.publish.shapes import Report

FILE = Path(__file__).resolve().parent.parent / "docs" / "report.schema.json"


def schema() -> str:
    """Open to keys that later minor versions add: a reader that validates must not break on them."""
    made = Report.model_json_schema()
    for part in (made, *made["$defs"].values()):
        part.pop("additionalProperties", None)
    made = {"$schema": "https://json-schema.org/draft/2020-12/schema", **made, "title": "factlint report, version 1"}
    return json.dumps(made, ensure_ascii=False, indent=2) + "\n"


def main(arguments: list[str]) -> int:
    wanted = schema()
    if "--check" in arguments:
        stale = not FILE.exists() or FILE.read_text(encoding="utf-8") != wanted
        if stale:
            print(f"{FILE.name} is not what the models say: run python tools/report_schema.py", file=sys.stderr)
        return int(stale)
    FILE.write_text(wanted, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
