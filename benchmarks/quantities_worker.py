"""One extractor in its own environment: reads a request on standard input, writes predictions and speed as JSON.

Standard library only besides the extractor itself, so that it runs in any of the peers' environments.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from typing import Any

SECONDS = 0.5
"""How long one round of timing lasts at least."""
Extract = Callable[[str, str], list[tuple[Any, Any]]]
NAMES = {
    "dollar": "USD", "united states dollar": "USD", "us dollar": "USD", "euro": "EUR", "pound": "GBP",
    "pound sterling": "GBP", "british pound": "GBP", "japanese yen": "JPY", "yen": "JPY", "percentage": "percent",
    "%": "percent", "indian rupee": "INR", "chinese yuan": "CNY", "renminbi": "CNY", "brazilian real": "BRL",
    "$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR", "person": "person", "people": "person",
}  # fmt: skip


def factlint() -> Extract:
    sys.path.insert(0, ".")
    from checkers import registry
    from checkers.extract.quantities import find_quantities

    def extract(text: str, lang: str) -> list[tuple[Any, Any]]:
        found = find_quantities(text, registry.language(lang), variety=lang)
        return [(None if q.value is None else float(q.value), q.unit) for q in found]

    return extract


def quantulum3() -> Extract:
    from quantulum3 import parser

    return lambda text, lang: [(q.value, unit(q.unit.name)) for q in parser.parse(text)]


def recognizers() -> Extract:
    from recognizers_number import NumberRecognizer
    from recognizers_number_with_unit import NumberWithUnitRecognizer

    cultures = {"en": "en-us", "fr": "fr-fr", "es": "es-es", "pt": "pt-br", "zh": "zh-cn", "ja": "ja-jp"}

    def extract(text: str, lang: str) -> list[tuple[Any, Any]]:
        culture = cultures.get(lang.split("-")[0], "en-us")
        money = NumberWithUnitRecognizer(culture).get_currency_model().parse(text)
        percent = NumberRecognizer(culture).get_percentage_model().parse(text)
        plain = NumberRecognizer(culture).get_number_model().parse(text)
        taken: list[tuple[int, int]] = []
        out: list[tuple[Any, Any]] = []
        for results, fallback in ((money, None), (percent, "percent"), (plain, None)):
            for r in results:
                if any(r.start <= b and a <= r.end for a, b in taken):
                    continue
                taken.append((r.start, r.end))
                resolution = r.resolution or {}
                name = resolution.get("isoCurrency") or unit(resolution.get("unit")) or fallback
                out.append((number(str(resolution.get("value", "")).rstrip("%")), name))
        return out

    return extract


def price_parser() -> Extract:
    from price_parser import Price

    def extract(text: str, lang: str) -> list[tuple[Any, Any]]:
        price = Price.fromstring(text)
        return [] if price.amount is None else [(float(price.amount), unit(price.currency))]

    return extract


def unit(name: str | None) -> str | None:
    return None if not name or name == "dimensionless" else NAMES.get(name.lower(), name)


def number(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None


EXTRACTORS: dict[str, Callable[[], Extract]] = {
    "factlint": factlint,
    "quantulum3": quantulum3,
    "recognizers-text": recognizers,
    "price-parser": price_parser,
}


def main() -> None:
    request = json.loads(sys.stdin.read())
    started = time.perf_counter()
    extract = EXTRACTORS[request["name"]]()
    extract("It cost $1.4 trillion.", "en")
    first = time.perf_counter() - started
    predictions = [guarded(extract, s["text"], s["lang"]) for s in request["sentences"]]
    best, characters = 0.0, sum(len(t["text"]) for t in request["texts"])
    for _ in range(3 if request["name"] in ("factlint", "price-parser") else 1):
        started = time.process_time()
        rounds = 0
        while time.process_time() - started < SECONDS or not rounds:
            for text in request["texts"]:
                guarded(extract, text["text"], text["lang"])
            rounds += 1
        best = max(best, rounds * characters / (time.process_time() - started))
    print(json.dumps({"predictions": predictions, "speed": best, "first": first}))


def guarded(extract: Extract, text: str, lang: str) -> list[tuple[Any, Any]]:
    """A peer's exception on a text counts as finding nothing there."""
    try:
        return extract(text, lang)
    except Exception as error:  # noqa: BLE001 - peers raise whatever they like
        print(f"{type(error).__name__} on {text[:60]!r}", file=sys.stderr)
        return []


if __name__ == "__main__":
    main()
