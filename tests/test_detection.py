"""Telling a text's language: sentences of our own in every language, and texts that must stay unsure."""

from __future__ import annotations

import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkers import registry
from checkers.extract.detection import THRESHOLD, detect, regions

SENTENCES = {
    "en": "The company said on Monday that it would build two new plants before the end of the year.",
    "fr": "La société a annoncé lundi qu'elle allait construire deux usines avant la fin de l'année.",
    "de": "Das Unternehmen teilte am Montag mit, dass es bis zum Ende des Jahres zwei neue Werke bauen werde.",
    "es": "La compañía anunció el lunes que construirá dos fábricas nuevas antes de que termine el año.",
    "it": "La società ha annunciato lunedì che costruirà due nuovi stabilimenti entro la fine dell'anno.",
    "nl": "Het bedrijf maakte maandag bekend dat het voor het einde van het jaar twee fabrieken zal bouwen.",
    "pt-BR": "A empresa disse na segunda-feira que você vai ver duas fábricas novas e uma equipe maior.",
    "pt-PT": "A empresa disse na segunda-feira que a equipa vai construir duas fábricas; esse facto existe.",
    "ca": "L'empresa va anunciar dilluns que construirà dues fàbriques noves abans que s'acabi aquest any.",
    "ro": "Compania a anunțat luni că va construi două fabrici noi până la sfârșitul acestui an.",
    "pl": "Firma ogłosiła w poniedziałek, że do końca roku zbuduje dwie nowe fabryki, które już są potrzebne.",
    "cs": "Firma v pondělí oznámila, že do konce roku postaví dvě nové továrny, které již jsou potřeba.",
    "sk": "Firma v pondelok oznámila, že do konca roka postaví dve nové továrne, ktoré už sú potrebné.",
    "hu": "A cég hétfőn közölte, hogy az év végéig két új gyárat épít, amelyek már nagyon hiányoznak.",
    "sv": "Företaget meddelade på måndagen att det ska bygga två nya fabriker före årets slut.",
    "da": "Selskabet oplyste mandag, at det vil bygge to nye fabrikker inden årets udgang, og at der er flere på vej.",
    "nb": "Selskapet opplyste mandag at det vil bygge to nye fabrikker før årets slutt, og at flere er på vei nå.",
    "fi": "Yhtiö kertoi maanantaina, että se rakentaa kaksi uutta tehdasta ennen vuoden loppua.",
    "el": "Η εταιρεία ανακοίνωσε τη Δευτέρα ότι θα κατασκευάσει δύο νέα εργοστάσια πριν από το τέλος του έτους.",
    "tr": "Şirket pazartesi günü yaptığı açıklamada yıl sonuna kadar iki yeni fabrika kuracağını söyledi.",
    "ru": "Компания сообщила в понедельник, что она построит два новых завода до конца этого года.",
    "uk": "Компанія повідомила в понеділок, що вона збудує два нові заводи до кінця цього року.",
    "ja": "同社は月曜日、年末までに二つの新しい工場を建設すると発表した。",
    "zh": "该公司星期一表示，将在年底之前建设两座新的工厂。",
    "ko": "이 회사는 월요일 연말까지 새로운 공장 두 곳을 짓겠다고 밝혔다.",
    "hi": "कंपनी ने सोमवार को कहा कि वह साल के अंत तक दो नए कारखाने बनाएगी।",
    "ar": "قالت الشركة يوم الاثنين إنها ستبني مصنعين جديدين قبل نهاية هذا العام.",
    "fa": "این شرکت روز دوشنبه اعلام کرد که تا پایان سال دو کارخانهٔ جدید خواهد ساخت.",
    "he": "החברה הודיעה ביום שני כי היא תבנה שני מפעלים חדשים עד סוף השנה.",
    "id": "Perusahaan itu mengatakan pada hari Senin bahwa mereka akan membangun dua pabrik baru sebelum akhir tahun.",
    "vi": "Công ty cho biết hôm thứ Hai rằng họ sẽ xây dựng hai nhà máy mới trước cuối năm nay.",
}
FOREIGN = {
    "Bulgarian": "Компанията съобщи в понеделник, че ще построи два нови завода преди края на годината.",
    "Serbian": "Компанија је у понедељак саопштила да ће изградити две нове фабрике до краја године.",
    "Croatian": "Tvrtka je u ponedjeljak priopćila da će izgraditi dvije nove tvornice do kraja godine.",
    "Afrikaans": "Die maatskappy het Maandag gesê dat hy twee nuwe fabrieke voor die einde van die jaar sal bou.",
    "Galician": "A empresa dixo o luns que construirá dúas fábricas novas, xa que agora non ten máis.",
    "Estonian": "Ettevõte teatas esmaspäeval, et ehitab aasta lõpuks kaks uut tehast, mis on juba väga vajalikud.",
    "Urdu": "کمپنی نے پیر کو کہا کہ وہ سال کے آخر تک دو نئے کارخانے بنائے گی۔",
    "Marathi": "कंपनीने सोमवारी सांगितले की ती अखेरीस दोन नवीन कारखाने बांधणार आहे आणि ते मोठे असतील.",
    "Thai": "บริษัทกล่าวเมื่อวันจันทร์ว่าจะสร้างโรงงานใหม่สองแห่งก่อนสิ้นปี",
}
SILENT = [
    "",
    "   \n",
    "12",
    "$1.4 trillion",
    "1 400 milliards",
    "Ada Veltri",
    "Orbiq Velmar",
    "Boeing 737",
    "🙂🙂",
    "Q3",
]


def tag(text: str) -> str | None:
    return detect(text, registry.detectable(), registry.neighbours()).tag


def test_every_language_with_a_file_has_a_sentence_here() -> None:
    assert {each.tag for each in registry.languages()} == SENTENCES.keys()


@pytest.mark.parametrize("expected", SENTENCES)
def test_one_sentence_tells_its_language(expected: str) -> None:
    choice = detect(SENTENCES[expected], registry.detectable(), registry.neighbours())
    assert choice.tag == expected
    assert choice.source == "detected"
    assert THRESHOLD <= choice.confidence <= 1


@pytest.mark.parametrize("name", FOREIGN)
def test_a_language_without_a_file_is_unsure(name: str) -> None:
    assert tag(FOREIGN[name]) is None


@pytest.mark.parametrize("text", SILENT)
def test_figures_and_names_tell_nothing(text: str) -> None:
    choice = detect(text, registry.detectable(), registry.neighbours())
    assert (choice.tag, choice.source) == (None, "unsure")
    assert choice.confidence < THRESHOLD


def test_without_languages_nothing_is_told() -> None:
    assert detect(SENTENCES["en"], ()).tag is None


def test_decomposed_accents_are_the_same_text() -> None:
    import unicodedata

    for each in ("fr", "vi", "cs", "ko"):
        assert tag(unicodedata.normalize("NFD", SENTENCES[each])) == each


def test_spaces_do_not_matter() -> None:
    for space in ("\u00a0", "\u202f", "\u2009"):
        assert tag(SENTENCES["fr"].replace(" ", space)) == "fr"


def test_capitals_do_not_matter() -> None:
    assert tag(SENTENCES["de"].upper()) == "de"


def test_a_foreign_name_often_repeated_is_no_alphabet() -> None:
    assert tag(SENTENCES["en"] + " Åsbjørn Sæther, Åsbjørn Sæther, Åsbjørn Sæther, Åsbjørn Sæther.") == "en"


def test_regions_follow_the_paragraphs_of_a_mixed_document() -> None:
    text = f"{SENTENCES['fr']}\n\n{SENTENCES['en']} {SENTENCES['en']}\n\n{SENTENCES['fr']}"
    found = regions(text, registry.detectable(), registry.neighbours())
    assert [region.choice.tag for region in found] == ["fr", "en", "fr"]
    assert SENTENCES["en"] in found[1].span.of(text)
    assert SENTENCES["fr"] not in found[1].span.of(text)


def test_a_short_paragraph_is_in_the_language_of_the_whole() -> None:
    text = f"{SENTENCES['de']}\n\nNew York Times\n\n{SENTENCES['de']}"
    assert [region.choice.tag for region in regions(text, registry.detectable())] == ["de"]


def test_varieties_of_one_language_are_no_change_of_language() -> None:
    text = f"{SENTENCES['pt-BR']}\n\n{SENTENCES['pt-BR']}\n\n{SENTENCES['pt-PT']}"
    assert len(regions(text, registry.detectable())) == 1


@given(st.lists(st.one_of(st.text(max_size=60), st.sampled_from(sorted(SENTENCES.values()))), max_size=8))
def test_regions_cover_any_text_without_gap_or_overlap(paragraphs: list[str]) -> None:
    text = "\n".join(paragraphs)
    found = regions(text, registry.detectable(), registry.neighbours())
    assert found[0].span.start == 0
    assert found[-1].span.end == len(text)
    assert all(before.span.end == after.span.start for before, after in pairwise(found))


def test_only_a_bounded_sample_of_a_long_text_is_read() -> None:
    """What stands between the samples of a huge text changes nothing."""
    text = (SENTENCES["it"] + "\n") * 20_000
    assert tag(text) == "it"
    assert len(regions(text, registry.detectable())) == 1


def test_the_gathered_words_are_those_of_the_language_files() -> None:
    root = Path(__file__).resolve().parents[1]
    done = subprocess.run(
        [sys.executable, str(root / "tools" / "detection.py"), "--check"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, f"{done.stdout}{done.stderr}: run python tools/detection.py"


def test_neighbours_have_no_file() -> None:
    assert not {each.tag for each in registry.neighbours()} & {each.tag for each in registry.languages()}
