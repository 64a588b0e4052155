"""From text to claims."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from checkers.extract.attributions import find_attributions
from checkers.extract.changes import elided, find_changes, parted, plain_levels
from checkers.extract.claims import Parts, find_claims
from checkers.extract.dates import find_dates
from checkers.extract.entities import find_mentions
from checkers.extract.quantities import find_quantities
from checkers.extract.roles import find_roles
from checkers.extract.segments import segment
from checkers.extract.tickers import find_tickers
from checkers.model.claim import DateMention, Extraction, NameHit
from checkers.model.document import Document, Segments
from checkers.model.language import Language
from checkers.model.quantity import Quantity


def extract(
    document: Document, language: Language | None, names: Sequence[NameHit] = ()
) -> tuple[Segments, Extraction]:
    """All that can be read out of a document. `names` are the reference's names in its text, empty without one."""
    text = document.text
    segments = segment(text, language)
    quantities = find_quantities(text, language, variety=document.language.tag)
    quantities = parted(text, language, quantities, document.language.tag)
    quantities = elided(text, language, quantities)
    dates = find_dates(text, language, document.published)
    quantities = _undated(quantities, dates)
    mentions = find_mentions(text, language, segments, names)
    roles = find_roles(text, language, segments, mentions)
    attributions = find_attributions(text, language, segments, mentions, dates, roles)
    tickers = find_tickers(text, mentions, language)
    changes = find_changes(text, language, segments, quantities, dates)
    quantities = plain_levels(text, language, quantities, changes)
    parts = Parts(quantities, dates, mentions, attributions, roles, tickers, changes)
    claims = find_claims(text, language, segments, parts)
    extraction = Extraction(
        quantities, dates, mentions, attributions, roles, tickers, changes, claims, numbers_in_text=len(quantities)
    )
    return segments, extraction


def _undated(quantities: Sequence[Quantity], dates: Sequence[DateMention]) -> tuple[Quantity, ...]:
    """Without figures that are part of a day: "9 d'octubre", the six of "星期六"."""
    days = [d.span for d in dates if d.kind in ("day", "weekday")]
    starts = [span.start for span in days]
    found = []
    for quantity in quantities:
        at = bisect_right(starts, quantity.number.start) - 1
        if at < 0 or not days[at].covers(quantity.number):
            found.append(quantity)
    return tuple(found)
