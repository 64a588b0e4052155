"""Speed of the attribution pass on one thread: by language, as digit-regex passes, and as the text grows.

    python benchmarks/attributions.py [--texts FILE.jsonl] [--largest CHARACTERS]

The pass is `find_attributions` alone, on a text whose segments, names and offices are read already, as in a check.
Times are of this process's CPU, best of three; beside each stands the ratio to one pass of a digit regex over the same
text, which holds on a busy machine too. A flat last column means that the time is linear in the length.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
DIGITS = re.compile(r"\d+(?:[.,]\d+)*")
SIZES = (1_000, 10_000, 100_000, 1_000_000, 10_000_000)
SAMPLE = 400_000
"""Characters on which a language is timed."""

STORIES = {
    "en": """Harbour operator Orrin will sell the Selby quay for $4 million, its chief executive said on Monday.

"We looked at every other way," Ida Marsh told reporters in Selby. "There was none left, and I am
sorry for it."

The quay has lost money since 2019, according to a filing with the court. Analysts expect the sale
to close in May, and shares in Orrin rose 4% after the news. The union said 240 workers had been
told to stay at home, adding that it would fight the plan. The town was founded in 1204 and has
three bridges, a market and a lighthouse that no longer works.

The mayor called the sale "a sad day for the river", and urged the owners to talk. Marsh, who took
over in June, declined to say who the buyer was.
""",
    "fr": """Le groupe Orrin vendra le quai de Selby pour 4 millions d'euros, a annoncé lundi sa directrice
générale.

« Nous avons tout essayé, a déclaré Maud Kerdrel devant la presse, et il ne restait rien d'autre. »

Le quai perd de l'argent depuis 2019, selon un document remis au tribunal. Les analystes attendent
une vente en mai, et l'action a gagné 4 % après cette annonce. Le syndicat a indiqué que 240
salariés restaient chez eux, ajoutant qu'il se battrait. La ville a été fondée en 1204 et compte
trois ponts, un marché et un phare qui ne fonctionne plus.

Le maire a qualifié la vente de « triste journée pour le fleuve ». Mme Kerdrel n'a pas voulu dire
qui achetait.
""",
    "de": """Der Hafenbetreiber Orrin verkauft den Kai in Selby für 4 Millionen Euro, wie seine Chefin am Montag
sagte.

„Wir haben alles versucht“, erklärte Ute Amelung vor Journalisten. „Es blieb nichts anderes übrig.“

Nach Angaben des Gerichts macht der Kai seit 2019 Verlust. Analysten erwarten den Verkauf im Mai,
und die Aktie gewann 4 Prozent. Die Gewerkschaft teilte mit, 240 Beschäftigte seien freigestellt.
Man werde dagegen vorgehen. Die Stadt wurde 1204 gegründet und hat drei Brücken, einen Markt und
einen Leuchtturm, der nicht mehr leuchtet.

Der Bürgermeister nannte den Verkauf einen „traurigen Tag für den Fluss“. Amelung wollte den Käufer
nicht nennen.
""",
    "es": """La naviera Orrin venderá el muelle de Selby por 4 millones de euros, anunció el lunes su directora
general.

«Lo intentamos todo», dijo Inés Ugarte ante la prensa, y añadió que no quedaba otra salida.

El muelle pierde dinero desde 2019, según un documento judicial. Los analistas esperan la venta en
mayo y la acción subió un 4 %. El sindicato aseguró que 240 empleados siguen en casa. La ciudad se
fundó en 1204 y tiene tres puentes, un mercado y un faro que ya no funciona.
""",
}

PROSE = {
    "en": """The river runs for ninety miles from the hills to the sea, and for most of that way it is slow and
brown. Barges carried slate and grain on it until the railway came. The railway went in its turn,
and its embankment is now a path for cyclists. In winter the meadows below the town stand under
water, and in a dry summer boys wade across at the old ford. Of the four mills that once turned
there, one grinds flour for visitors, two are flats and the last has lost its roof.
""",
    "fr": """La rivière parcourt cent quarante kilomètres entre les collines et la mer, brune et lente presque
partout. Des péniches y portaient l'ardoise et le grain jusqu'à l'arrivée du chemin de fer. Le
chemin de fer a disparu à son tour, et son remblai sert de piste aux cyclistes. En hiver les prés
restent sous l'eau, et l'été les enfants passent à pied le vieux gué. Des quatre moulins
d'autrefois, un seul tourne encore, deux sont devenus des logements, le dernier n'a plus de toit.
""",
    "de": """Der Fluss läuft hundertvierzig Kilometer von den Hügeln zum Meer, die meiste Zeit langsam und braun.
Kähne trugen Schiefer und Korn, bis die Bahn kam. Auch die Bahn ging wieder, und auf ihrem Damm
fahren heute Räder. Im Winter stehen die Wiesen unter Wasser, und in trockenen Sommern waten Kinder
durch die alte Furt. Von den vier Mühlen dreht sich eine noch für Gäste, zwei sind Wohnungen, und
der letzten fehlt das Dach.
""",
    "es": """El río recorre ciento cuarenta kilómetros entre las colinas y el mar, lento y pardo casi siempre.
Las barcazas llevaban pizarra y grano hasta que llegó el ferrocarril. También el ferrocarril se fue,
y su terraplén es hoy un camino para ciclistas. En invierno los prados quedan bajo el agua y en
verano los niños cruzan a pie el viejo vado.
""",
}
"""What most of a newspaper is: nobody speaks in it."""


def main() -> int:
    options = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    options.add_argument("--texts", type=Path, help="JSON lines with `text` and `lang` to time on instead")
    options.add_argument("--largest", type=int, default=SIZES[-1], help="characters of the longest text")
    chosen = options.parse_args()
    mixed = {tag: f"{story}\n{PROSE[tag]}\n{PROSE[tag]}" for tag, story in STORIES.items()}
    stories = read(chosen.texts) if chosen.texts else mixed
    print(f"{'':8}{'attributions':>14}{'characters/s':>16}{'digit passes':>14}")
    for tag, story in stories.items():
        text = repeated(story, SAMPLE)
        run, found = prepared(text, tag)
        seconds, digits = best(run), best(lambda text=text: DIGITS.findall(text))
        print(f"{tag:8}{found:14,}{len(text) / seconds:16,.0f}{seconds / digits:14.1f}")
    print("\nTime by length\n")
    tag, story = next(iter(stories.items()))
    for size in (size for size in SIZES if size <= chosen.largest):
        run, _ = prepared(repeated(story, size), tag)
        seconds = best(run, times=3 if size <= 1_000_000 else 1)
        print(f"{size:12,} characters {seconds / size * 1e9:8.0f} ns a character")
    return 0


def read(path: Path) -> dict[str, str]:
    """One text a language: all of its lines, a paragraph each."""
    found: dict[str, list[str]] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.strip():
            record = json.loads(line)
            found.setdefault(record["lang"], []).append(record["text"])
    return {tag: "\n\n".join(texts) for tag, texts in found.items()}


def repeated(story: str, size: int) -> str:
    return "\n\n".join([story] * (size // len(story) + 1))[:size]


def prepared(text: str, tag: str) -> tuple[Callable[[], object], int]:
    """The pass over a text with everything that it is given read before, and how many attributions it finds."""
    sys.path.insert(0, str(ROOT))
    from checkers import registry
    from checkers.extract._names import name_book
    from checkers.extract._plain import folded, plain
    from checkers.extract.attributions import find_attributions
    from checkers.extract.roles import find_roles
    from checkers.extract.segments import segment

    language = registry.language(tag)
    segments = segment(text, language)
    roles = find_roles(text, language, segments, ())

    def run() -> tuple[object, ...]:
        name_book.cache_clear()
        folded.cache_clear()
        plain.cache_clear()
        return find_attributions(text, language, segments, (), (), roles)

    return run, len(run())


def best(run: Callable[[], object], times: int = 3) -> float:
    """CPU seconds of the fastest run."""
    fastest = float("inf")
    for _ in range(times):
        started = time.process_time()
        run()
        fastest = min(fastest, time.process_time() - started)
    return max(fastest, 1e-9)


if __name__ == "__main__":
    sys.exit(main())
