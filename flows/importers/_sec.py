"""What the importers of the SEC share (https://www.sec.gov/os/accessing-edgar-data): public domain, ten requests a
second at most, and a contact in the User-Agent."""

from __future__ import annotations

import re
from collections.abc import Sequence

from flows.importers._model import TargetError
from flows.ingest.pace import Rate

PUBLISHER = "SEC EDGAR"
LICENCE = "US government work, public domain"
RATE = Rate(per_second=8)
"""Below the ten that are allowed: their clock is not ours."""

_STATE = re.compile(r" ?/ ?(?:[A-Z]{2,3}|NEW|ADR|FI) ?/? ?$")
_LOWER = frozenset("of and the for in on de du la le van von der".split())
_FORMS = {"INC": "Inc.", "CORP": "Corp.", "LTD": "Ltd.", "CO": "Co.", "COS": "Cos.", "TR": "Trust", "CL": "Class"}


def ciks(targets: Sequence[str]) -> list[str]:
    """Central index keys as ten digits. Raises TargetError."""
    found = []
    for target in targets:
        digits = re.fullmatch(r"(?:CIK)?0*(\d{1,10})", target.strip(), re.IGNORECASE)
        if digits is None:
            raise TargetError(f"{target!r} is no CIK; write up to ten digits, such as 1045810 for NVIDIA")
        found.append(digits[1].zfill(10))
    if not found:
        raise TargetError("name at least one company by its CIK, such as 1045810 for NVIDIA")
    return found


def company(name: str) -> str:
    """A company as people write it: EDGAR has most in capitals, some with a state behind ("NVIDIA CORP/CA")."""
    bare = _STATE.sub("", " ".join(name.split()))
    if bare != bare.upper():
        return bare
    return " ".join(_cased(word, first=i == 0) for i, word in enumerate(bare.split()))


def _cased(word: str, *, first: bool) -> str:
    plain = word.rstrip(".,")
    if plain in _FORMS:
        return _FORMS[plain] + ("," if word.endswith(",") else "")
    if plain.lower() in _LOWER:
        return word.capitalize() if first else word.lower()
    # Two or three letters are mostly initials (AMC, IBM), and so is what has a sign or a digit in it.
    if len(plain) <= 3 or not plain.isalpha():
        return word
    return word.capitalize()
