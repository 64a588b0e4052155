"""What an output format is: a value with a name and a function from reports to text."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from checkers.model.comparison import Comparison, PairRule
from checkers.model.finding import Report
from checkers.model.rule import Rule


@dataclass(frozen=True, slots=True)
class Unread:
    """An input that gave no report, answered in its place."""

    id: str | None
    """Of the JSONL line, or the path; None where the line was too broken to tell."""
    error: str
    """Names the place and the remedy."""


@dataclass(frozen=True, slots=True)
class Tool:
    """What a report can say of factlint itself: machine formats name the program and explain the kinds they use."""

    version: str = ""
    rules: tuple[Rule | PairRule, ...] = ()
    """Every mismatch kind there is; a format picks those that it needs."""
    docs_url: str | None = None
    """Where the documentation is served, without a slash at its end: `<docs_url>/rules/<kind>/` explains a kind."""
    report_url: str | None = None
    """Where the HTML report will be found: `<report_url>#<claim>` is a claim's place."""

    def rule(self, kind: str) -> Rule | PairRule | None:
        return next((rule for rule in self.rules if rule.name == kind), None)

    def page_of(self, kind: str) -> str | None:
        """Address of the page that explains a kind."""
        return None if self.docs_url is None else f"{self.docs_url.rstrip('/')}/rules/{kind}/"


@dataclass(frozen=True, slots=True)
class Presentation:
    """How the result will be looked at. Never changes what is said, only how it is laid out."""

    colour: bool = False
    """Whether the reader's terminal shows colours; formats that are not for a terminal ignore it."""
    width: int = 100
    """Columns of the reader's terminal."""
    many: bool = False
    """Whether the call asked for several documents, whatever their number turned out to be: JSON is then a list."""
    tool: Tool = Tool()


@dataclass(frozen=True, slots=True)
class Format:
    """One output format.

    `render` yields text piece by piece and holds no report longer than it needs to, so that a long run is written as
    it goes. The same reports and presentation give the same text.
    """

    name: str
    render: Callable[[Iterable[Report | Unread], Presentation], Iterator[str]]
    doc: str
    """The module's docstring: what the format is for."""


@dataclass(frozen=True, slots=True)
class PairFormat:
    """One output format for two texts of one story; as `Format`, with comparisons in place of reports."""

    name: str
    render: Callable[[Iterable[Comparison | Unread], Presentation], Iterator[str]]
    doc: str
