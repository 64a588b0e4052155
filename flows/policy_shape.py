"""What a desk's file of rules may say, as pydantic models; loaded only where there is such a file."""

from __future__ import annotations

from datetime import date

from pydantic import BaseModel, ConfigDict

from checkers.model.finding import Severity


class Suppression(BaseModel):
    model_config = ConfigDict(extra="forbid")

    kind: str
    reason: str
    document: str = "*"
    words: str = ""
    until: date | None = None


class PolicyTable(BaseModel):
    model_config = ConfigDict(extra="forbid")

    severities: dict[str, Severity] = {}
    suppressions: list[Suppression] = []
