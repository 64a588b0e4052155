"""Audits of reference data with the clock and the network that the reference itself does not have."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import reference_data
from checkers.formats._tally import plural
from reference_data.audits import AuditFinding, audit, scope_of
from reference_data.base import Reference


def audited(
    reference: Reference, paths: Sequence[str], today: date, online: bool = False, allow_hosts: Sequence[str] = ()
) -> list[AuditFinding]:
    """Every finding, errors first. `paths` as given to `reference_data.load`; none means the shipped reference.

    `online` asks the address of every source through the guarded client.
    """
    folders = [Path(path) for path in paths if Path(path).is_dir()] if paths else [reference_data.SHIPPED]
    if not online:
        found = list(audit(scope_of(reference, folders, today)))
    else:
        from flows.ingest.fetch import Client, Settings
        from flows.ingest.fetch_errors import FetchError

        with Client(Settings.read(os.environ, allow_hosts)) as client:

            def reachable(address: str) -> str | None:
                try:
                    client.get(address)
                except FetchError as problem:
                    return str(problem)
                return None

            found = list(audit(scope_of(reference, folders, today, reachable)))
    order = ("error", "warning", "note")
    return sorted(found, key=lambda finding: order.index(finding.severity))


def outcome(found: Sequence[AuditFinding]) -> str:
    """The findings counted, in a few words."""
    counts = Counter(finding.severity for finding in found)
    told = [plural(counts[severity], severity) for severity in ("error", "warning", "note") if counts[severity]]
    return ", ".join(told) or "nothing found"
