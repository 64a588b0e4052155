"""What factlint found, kept: documents and their versions, runs, results with claims and findings, reviews, feeds.

    store = open_store("sqlite:////srv/factlint/factlint.db")      # or postgresql://…
    store.record(run, position, item)                              # one transaction: whole or not at all

A result is known by the content of its version, the reference's digest, factlint's version and the settings that judged
it; recording it twice leaves one. A process killed between two statements leaves nothing half written.
"""

from flows.store.engine import StoreError, open_engine
from flows.store.store import Store

__all__ = ["Store", "StoreError", "open_engine", "open_store"]


def open_store(url: str | None = None) -> Store:
    """The store at an SQLAlchemy address, its tables brought up to date; by default the one that the settings name.

    Raises StoreError where the address cannot be used.
    """
    from flows.settings import settings

    return Store(open_engine(url or settings().store_url))
