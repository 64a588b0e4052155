"""What can be wrong with reference data, and how it is told.

ReferenceDataError
├── InvalidReferenceError     files that break the layout: `problems` has every one, each with file, line and remedy
├── UnknownEntityError        a name or id that the reference does not have
├── DamagedIndexError         an index that cannot be opened or read
└── CellError                 one value that cannot be read; caught where file and line are known
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

SHOWN = 50
"""Problems that an error's text lists; all of them are in `problems`."""


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing to mend. `line` counts from 1; None where the file as a whole is meant."""

    path: Path
    line: int | None
    what: str
    remedy: str

    def __str__(self) -> str:
        place = f"{self.path}:{self.line}" if self.line else str(self.path)
        return f"{place}: {self.what}; {self.remedy}"


class ReferenceDataError(Exception):
    """Any failure of this package."""


class InvalidReferenceError(ReferenceDataError):
    """Files that cannot be used as a reference."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = tuple(problems)
        shown = [str(p) for p in self.problems[:SHOWN]]
        if len(self.problems) > SHOWN:
            shown.append(f"… and {len(self.problems) - SHOWN} more")
        super().__init__("\n".join(shown))


class UnknownEntityError(ReferenceDataError, LookupError):
    """No entity of that id or name."""


class DamagedIndexError(ReferenceDataError):
    """An index file or database that cannot be opened, or is not what it was when it was written."""


class CellError(ReferenceDataError, ValueError):
    """One value that cannot be read, with what to write instead."""

    def __init__(self, what: str, remedy: str) -> None:
        self.what = what
        self.remedy = remedy
        super().__init__(f"{what}; {remedy}")
