"""A claim's figure drawn against the reference's history, as a small SVG picture.

Time runs to the right and value upwards, on a logarithmic scale where the figures lie so far apart that a plain one
would hide them (a slip of scale is a factor of a thousand). The words beside it say the same: the picture is extra.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from html import escape

from checkers.formats._numbers import plain
from checkers.model.finding import Candidate, Finding
from checkers.model.quantity import Comparator, Quantity
from checkers.model.reference import Fact

WIDTH, HEIGHT = 340, 128
_LEFT, _RIGHT, _TOP, _BOTTOM = 52, 328, 14, 104

_FAR = 40
"""From this ratio between the largest and the smallest figure on, the scale is logarithmic."""
_MOST_POINTS = 24
_LIKE = 0.15
"""Periods within this share of one another's length are of one kind: quarters with quarters, years with years."""

_SHORT = ((12, "tn"), (9, "bn"), (6, "m"), (3, "k"))
_SHOWN = ("current", "superseded", "other-period", "other-method")


@dataclass(frozen=True, slots=True)
class _Point:
    """A fact's place: when it held, and its bounds."""

    day: date
    low: float
    high: float
    label: str
    current: bool


def picture(finding: Finding) -> str | None:
    """The SVG element; None where the claim is no single figure or the reference has nothing to lay beside it."""
    quantity = finding.claim.quantity
    decided = _decided(finding)
    if quantity is None or decided is None:
        return None
    said = _bounds(quantity)
    points = _points(finding, decided)
    if said is None or not points or any(v <= 0 for p in points for v in (p.low, p.high)) or said[0] <= 0:
        return None
    return _Drawing(points, said, quantity, decided.unit or "").svg()


def _decided(finding: Finding) -> Fact | None:
    """The numeric fact that the claim was laid against."""
    facts = [fact for mismatch in finding.mismatches for fact in mismatch.facts]
    facts += finding.evidence
    return next((fact for fact in facts if _interval(fact) is not None), None)


def _points(finding: Finding, decided: Fact) -> list[_Point]:
    """The deciding fact and those like it, in order of time; the latest where there are too many."""
    candidates = [c for match in (finding.match, *finding.match.alternatives) for c in match.candidates]
    facts = {decided.id: (decided, True)}
    for candidate in candidates:
        if _is_alike(candidate, decided):
            facts.setdefault(candidate.fact.id, (candidate.fact, candidate.standing == "current"))
    points = [point for fact, current in facts.values() if (point := _point(fact, current))]
    return sorted(points, key=lambda point: (point.day, point.low))[-_MOST_POINTS:]


def _is_alike(candidate: Candidate, decided: Fact) -> bool:
    fact = candidate.fact
    same = (fact.entity, fact.concept, fact.unit) == (decided.entity, decided.concept, decided.unit)
    return same and candidate.standing in _SHOWN and _is_as_long(_length(fact), _length(decided))


def _length(fact: Fact) -> int | None:
    """Days of the fact's period; None for a fact of a single day, or one that holds until the next."""
    period = fact.period
    if period is None or period.start is None or period.end is None:
        return None
    return (period.end - period.start).days


def _is_as_long(one: int | None, other: int | None) -> bool:
    if one is None or other is None:
        return one is other
    return abs(one - other) <= _LIKE * max(one, other, 7)


def _point(fact: Fact, current: bool) -> _Point | None:
    period = fact.period
    day = (period and (period.end or period.start)) or fact.valid_from or fact.known_from
    bounds = _interval(fact)
    if day is None or bounds is None:
        return None
    label = (period.label if period is not None else None) or day.isoformat()
    return _Point(day, *bounds, label, current)


def _interval(fact: Fact) -> tuple[float, float] | None:
    low = fact.value if fact.value is not None else fact.low
    high = fact.value if fact.value is not None else fact.high
    return None if fact.text is not None or low is None or high is None else (float(low), float(high))


def _bounds(quantity: Quantity) -> tuple[float, float] | None:
    low = quantity.value if quantity.value is not None else quantity.low
    high = quantity.value if quantity.value is not None else quantity.high
    return None if low is None or high is None else (float(low), float(high))


class _Drawing:
    def __init__(self, points: Sequence[_Point], said: tuple[float, float], quantity: Quantity, unit: str) -> None:
        self._points = points
        self._said = said
        self._quantity = quantity
        self._unit = unit
        values = [*said, *(v for p in points for v in (p.low, p.high))]
        self._log = max(values) / min(values) >= _FAR
        if self._log:
            self._floor = float(math.floor(math.log10(min(values))))
            self._ceiling = max(float(math.ceil(math.log10(max(values)))), self._floor + 1)
        else:
            margin = (max(values) - min(values) or max(values)) * 0.15
            self._floor, self._ceiling = max(0.0, min(values) - margin), max(values) + margin
        self._first, self._last = points[0].day.toordinal(), points[-1].day.toordinal()

    def svg(self) -> str:
        return (
            f'<svg class="picture" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" aria-label="{escape(self._words())}">'
            f"{self._axis()}{self._history()}{self._claim()}</svg>"
        )

    def _words(self) -> str:
        """The picture in words, for those who do not see it."""
        held = "; ".join(f"{p.label}: {_short(p.low, self._unit)}" for p in self._points[-6:])
        scale = ", on a logarithmic scale" if self._log else ""
        return f"The article's {_short(self._said[0], self._unit)} beside the reference's {held}{scale}"

    def _x(self, day: int) -> float:
        if self._first == self._last:
            return (_LEFT + _RIGHT) / 2
        inner = (_RIGHT - 24) - (_LEFT + 12)
        return _LEFT + 12 + (day - self._first) / (self._last - self._first) * inner

    def _y(self, value: float) -> float:
        height = math.log10(value) if self._log else value
        return _BOTTOM - (height - self._floor) / (self._ceiling - self._floor) * (_BOTTOM - _TOP)

    def _axis(self) -> str:
        parts = [f'<line class="axis" x1="{_LEFT}" y1="{_BOTTOM}" x2="{_RIGHT}" y2="{_BOTTOM}"/>']
        for value in self._ticks():
            y = self._y(value)
            parts.append(f'<line class="grid" x1="{_LEFT}" y1="{y:.1f}" x2="{_RIGHT}" y2="{y:.1f}"/>')
            parts.append(f'<text x="{_LEFT - 5}" y="{y + 3:.1f}" text-anchor="end">{_short(value, "")}</text>')
        ends = {self._points[0].label: self._first, self._points[-1].label: self._last}
        anchors = ["middle"] if len(ends) == 1 else ["start", "end"]
        for (label, day), anchor in zip(ends.items(), anchors, strict=True):
            x = self._x(day) + {"start": -12, "middle": 0, "end": 24}[anchor]
            parts.append(f'<text x="{x:.1f}" y="{_BOTTOM + 14}" text-anchor="{anchor}">{escape(label)}</text>')
        return "".join(parts)

    def _ticks(self) -> list[float]:
        if self._log:
            powers = range(int(self._floor), int(self._ceiling) + 1)
            return [10.0**power for power in powers[:: max(1, len(powers) // 3)]]
        step = _round_step((self._ceiling - self._floor) / 3)
        first = math.ceil(self._floor / step)
        return [n * step for n in range(first, int(self._ceiling / step) + 1)]

    def _history(self) -> str:
        parts = []
        if len(self._points) > 1:
            path = " ".join(
                f"{self._x(p.day.toordinal()):.1f},{self._y((p.low + p.high) / 2):.1f}" for p in self._points
            )
            parts.append(f'<polyline class="history" points="{path}"/>')
        for point in self._points:
            x, y = self._x(point.day.toordinal()), self._y((point.low + point.high) / 2)
            title = f"<title>{escape(point.label)}: {_short(point.low, self._unit)}</title>"
            if point.high > point.low:
                top, bottom = self._y(point.high), self._y(point.low)
                parts.append(f'<line class="span" x1="{x:.1f}" y1="{top:.1f}" x2="{x:.1f}" y2="{bottom:.1f}"/>')
            look = "held now" if point.current else "held"
            parts.append(
                f'<circle class="{look}" cx="{x:.1f}" cy="{y:.1f}" r="{4 if point.current else 2.5}">{title}</circle>'
            )
        return "".join(parts)

    def _claim(self) -> str:
        """A band across the picture where the article's figure lies, open where its words leave it open."""
        top, bottom = self._y(self._said[1]), self._y(self._said[0])
        comparator = self._quantity.comparator
        arrow = ""
        if comparator in (Comparator.MORE_THAN, Comparator.AT_LEAST):
            arrow = "▲ "
        elif comparator in (Comparator.LESS_THAN, Comparator.AT_MOST):
            arrow = "▼ "
        y = (top + bottom) / 2
        height = max(bottom - top, 0.0)
        label_y = y - 5 if y > _TOP + 12 else y + 12
        return (
            f'<rect class="said" x="{_LEFT}" y="{top:.1f}" width="{_RIGHT - _LEFT}" height="{height:.1f}"/>'
            f'<line class="said" x1="{_LEFT}" y1="{y:.1f}" x2="{_RIGHT}" y2="{y:.1f}"/>'
            f'<text class="said" x="{_RIGHT}" y="{label_y:.1f}" text-anchor="end">'
            f"{arrow}the article: {_short(self._said[0], self._unit)}</text>"
        )


def _round_step(step: float) -> float:
    power = float(10.0 ** math.floor(math.log10(step)))
    return next(n * power for n in (1, 2, 5, 10) if n * power >= step)


def _short(value: float, unit: str) -> str:
    """A figure in few letters: "500bn USD"."""
    exact = Decimal(f"{value:.4g}")
    for exponent, word in _SHORT:
        if abs(exact) >= Decimal(1).scaleb(exponent):
            return f"{plain(exact.scaleb(-exponent))}{word} {_SIGNS.get(unit, unit)}".strip()
    return f"{plain(exact)} {_SIGNS.get(unit, unit)}".strip()


_SIGNS = {"percent": "%"}
