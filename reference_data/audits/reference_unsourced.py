"""a fact that is taken for reviewed although nobody could look it up.

## What it checks

Reviewed facts without an address of their source are errors: only a reviewed fact refutes, so its source must be there
to be read. Unverified facts are counted source by source, as notes: they support claims and never refute one.

## Why it matters

A report shows its evidence. Without an address the reader has to believe it.

## Example

A row with `source: annual report` and no `source_url`.

## What to do

Add the address, or say `review: unverified`. Once somebody has read an unverified fact at its address, say
`review: reviewed`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from reference_data.audits._finding import AuditFinding, AuditKind, Scope
from reference_data.told import figure, when


def check(scope: Scope) -> Iterator[AuditFinding]:
    """Reviewed facts without an address; then the unverified ones, counted file by file."""
    unverified: Counter[str] = Counter()
    for fact in scope.reference.every_fact():
        if fact.review == "unverified":
            unverified[(fact.locator or fact.source).rpartition(":")[0] or fact.source] += 1
        elif fact.source_url is None:
            message = f"{fact.entity}, {fact.concept} {when(fact)}: {figure(fact)} has no address of its source"
            yield KIND.found(fact, message, "add source_url, or say review: unverified")
    for place, count in sorted(unverified.items()):
        told = (
            f"{count:,} facts are unverified and never refute"
            if count > 1
            else "1 fact is unverified and never refutes"
        )
        remedy = "read them at their address and say review: reviewed"
        yield AuditFinding(KIND.name, KIND.code, "note", place, f"{told} a claim", remedy)


KIND = AuditKind("reference-unsourced", "REF003", "error", check, __doc__)
