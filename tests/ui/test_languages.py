"""The window in another language: complete, with the same blanks to fill in, and really shown."""

import string
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from storymem_studio.resources import resource_path
from storymem_studio.ui.guide import guide_text
from storymem_studio.ui.language import LANGUAGES, counted, in_sentence, language_of, speak, tr
from storymem_studio.ui.main_window import MainWindow

sys.path.append(str(Path(__file__).resolve().parents[2] / "packaging"))
import translations

OTHERS = [each.code for each in LANGUAGES if each.code != "en"]


@pytest.fixture
def german(qapp):
    installed = speak(qapp, "de")
    yield
    for translator in installed:
        QCoreApplication.removeTranslator(translator)
    speak(qapp, "en")
    QLocale.setDefault(QLocale.system())


def blanks(text: str) -> set[str]:
    return {f"{name}:{form}" for _, name, form, _ in string.Formatter().parse(text) if name is not None}


@pytest.mark.parametrize("code", OTHERS)
def test_every_text_of_the_window_is_translated(code: str):
    known = translations.read(translations.FOLDER / f"studio_{code}.ts")
    lacking = [text for text in translations.texts() if not known.get(text)]
    assert lacking == [], "run packaging/translations.py and fill in what it lists"


def test_the_core_says_nothing_that_cannot_be_translated():
    assert list(translations.strays()) == []


def test_what_cannot_be_translated_is_found_where_it_is_written():
    built = 'raise StudioError(f"{path} is a folder.", "Choose another."); say("a" + b); StudioError("{x}", x=f"{y}")'
    assert len(list(translations.built_texts(built))) == 2
    unsaid = (
        'log.info("It is so here."); told.append("The film is cut."); say("The film is long."); x = "a b"'
    )
    assert list(translations.unsaid_sentences(unsaid)) == ["The film is cut."]


@pytest.mark.parametrize("code", OTHERS)
def test_translations_fill_in_the_same_blanks(code: str):
    known = translations.read(translations.FOLDER / f"studio_{code}.ts")
    wrong = {text: said for text, said in known.items() if said and blanks(text) != blanks(said)}
    assert wrong == {}


@pytest.mark.parametrize("code", OTHERS)
def test_menus_and_dialogs_keep_their_marks(code: str):
    """A text that ends in … opens a dialog; spaces around a text belong to its layout."""
    known = translations.read(translations.FOLDER / f"studio_{code}.ts")
    wrong = {
        text: said
        for text, said in known.items()
        if said and (text.endswith("…") != said.endswith("…") or text[:1].isspace() != said[:1].isspace())
    }
    assert wrong == {}


@pytest.mark.parametrize("code", OTHERS)
def test_what_is_compiled_is_what_is_written(code: str):
    translator = QTranslator()
    assert translator.load(str(resource_path(f"translations/studio_{code}.qm")))
    known = translations.read(translations.FOLDER / f"studio_{code}.ts")
    assert {t: translator.translate("studio", t) for t, said in known.items() if said} == {
        t: said for t, said in known.items() if said
    }


def test_the_collector_finds_texts_in_every_form():
    source = (
        'tr("a"); counted(n, "b", "c"); to_translate("d"); ActionSpec("x", "e"); tr("f" if y else "g"); tr(z);'
        'say("h {x}", x=1); StudioError("i", "j"); self._error("k", "l", scene); Sentence("m")'
    )
    assert list(translations.texts_of(source)) == [*"abcdefg", "h {x}", *"ijklm"]


def test_the_window_speaks_german(german, qtbot: QtBot):
    window = MainWindow()
    qtbot.addWidget(window)
    titles = [action.text().replace("&", "") for action in window.menuBar().actions()]
    assert titles[:2] == ["Datei", "Bearbeiten"]
    assert window.actions_["generate"].text() == "&Erzeugen"
    assert window.start.draft.text().strip() == "Entwerfen"
    assert tr("Shot {number}", number=3) == "Einstellung 3"
    assert counted(1, "{count} shot", "{count} shots") == "1 Einstellung"
    assert counted(4, "{count} shot", "{count} shots") == "4 Einstellungen"
    assert in_sentence("Einstellung löschen") == "Einstellung löschen"


def test_qt_s_own_buttons_speak_it_too(german):
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"


def test_the_language_is_the_chosen_one_else_the_system_s():
    assert language_of("de", QLocale("en_GB")) == "de"
    assert language_of("", QLocale("de_AT")) == "de"
    assert language_of("", QLocale("fr_FR")) == "en"
    assert language_of("xx", QLocale("fr_FR")) == "en"


def test_a_text_nobody_translated_is_shown_in_english(german, qapp: QApplication):
    assert tr("A text that is in no file") == "A text that is in no file"


def test_the_guide_is_there_in_german_and_english_for_the_rest():
    assert guide_text("de").startswith("# Eine kurze Anleitung")
    assert guide_text("fr") == guide_text("en")
    assert guide_text("de").count("\n## ") == guide_text("en").count("\n## ")


def test_dates_and_numbers_are_written_as_the_language_writes_them(german):
    assert QLocale().toString(0.5) == "0,5"
