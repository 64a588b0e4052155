"""a source whose review is due, or whose page does not answer.

## What it checks

Every source file says when somebody last looked at it (`reviewed`) and how often that is to be done
(`review_every`); past that day it is told. With `--online` the addresses of all sources are asked, through the
guarded client, and those that do not answer are told.

## Why it matters

Offices change hands, companies move to another exchange, figures are restated. A fact that was right when it was
written accuses right articles later.

## Example

`reviewed: 2025-10-01` with `review_every: 6 months`, on 2 April 2026.

## What to do

Look the page up, mend what has changed, give facts that ended their `valid_to`, and write the day into `reviewed`.
Where a page is gone, put the address of an archived copy.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from reference_data.audits._finding import AuditFinding, AuditKind, Scope


def check(scope: Scope) -> Iterator[AuditFinding]:
    """Sources that are due, and addresses that are dead."""
    for place, source in scope.sources:
        due = source.reviewed + timedelta(days=source.review_every)
        if due < scope.today:
            days = (scope.today - due).days
            message = f"“{source.title}” was reviewed on {source.reviewed} and was due on {due}, {days} days ago"
            yield _at(place, message, "look it up, mend what has changed, and write the day into reviewed")
    if scope.reachable is not None:
        yield from _dead(scope)


def _dead(scope: Scope) -> Iterator[AuditFinding]:
    assert scope.reachable is not None
    places = {source.url: place for place, source in scope.sources if source.url}
    for fact in scope.reference.every_fact():
        if fact.source_url:
            places.setdefault(fact.source_url, fact.locator or fact.source)
    for address, place in sorted(places.items()):
        problem = scope.reachable(address)
        if problem is not None:
            yield _at(place, f"{address} does not answer: {problem}", "put an address that does, or an archived copy")


def _at(place: str, message: str, remedy: str) -> AuditFinding:
    return AuditFinding(KIND.name, KIND.code, KIND.severity, place, message, remedy)


KIND = AuditKind("reference-expired", "REF002", "note", check, __doc__)
