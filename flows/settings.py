"""Where a desk keeps its things, from the environment.

FACTLINT_HOME      folder of everything that stays: the store, the pages, the state of feeds
FACTLINT_STORE     address of the store, else an SQLite file in the folder
FACTLINT_SITE      folder of the report pages, else `site` in the folder
FACTLINT_SITE_URL  where a browser finds those pages, else none is linked
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Settings:
    """The places of one desk."""

    home: Path
    store_url: str
    site: Path
    site_url: str | None


def settings() -> Settings:
    """Read anew at each call: a worker's environment is its flows' environment."""
    home = Path(os.environ.get("FACTLINT_HOME") or _data_folder()).absolute()
    return Settings(
        home=home,
        store_url=os.environ.get("FACTLINT_STORE") or f"sqlite:///{home / 'factlint.db'}",
        site=Path(os.environ.get("FACTLINT_SITE") or home / "site"),
        site_url=os.environ.get("FACTLINT_SITE_URL") or None,
    )


def _data_folder() -> Path:
    """The XDG base directory for a user's data."""
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / "factlint"
