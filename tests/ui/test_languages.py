"""The window in another language: complete, with the same blanks to fill in, and really shown."""

import queue
import re
import string
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from storymem_engine import protocol
from storymem_studio.domain import edits
from storymem_studio.domain.story import Scene, Shot, Story
from storymem_studio.domain.timeline import duration_text
from storymem_studio.errors import StudioError
from storymem_studio.export.order import ExportOptions
from storymem_studio.generation.engine_process import EngineProcess
from storymem_studio.generation.telling import told
from storymem_studio.project import Project
from storymem_studio.project.exporting import export_project, order_of, summary
from storymem_studio.resources import resource_path
from storymem_studio.scripts import check
from storymem_studio.scripts.check import check_story
from storymem_studio.ui.guide import guide_text
from storymem_studio.ui.language import LANGUAGES, counted, in_english, in_sentence, language_of, speak, tr
from storymem_studio.ui.main_window import MainWindow
from storymem_studio.ui.own_words import IN_THE_WINDOW
from storymem_studio.wording import say_number

sys.path.append(str(Path(__file__).resolve().parents[2] / "packaging"))
import translations

OTHERS = [each.code for each in LANGUAGES if each.code != "en"]


@pytest.fixture
def german(qapp):
    installed = speak(qapp, "de")
    check._hints.cache_clear()  # hints are kept in the language they were found in
    yield
    check._hints.cache_clear()
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


COMMAND = re.compile(r"`storymem|(?:^|[ (])--\w")
"""What only somebody at a terminal can do."""


def test_no_text_of_the_window_sends_one_to_the_command_line():
    said = [in_english(text) for text in translations.texts()]
    for code in OTHERS:
        said += translations.read(translations.FOLDER / f"studio_{code}.ts").values()
    assert [text for text in said if COMMAND.search(text)] == []


def test_the_window_s_own_words_stand_for_sentences_that_are_said_and_fill_the_same_blanks():
    told = set(translations.texts())
    for core, window in IN_THE_WINDOW.items():
        assert core in told
        assert blanks(core) == blanks(window)


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


def test_in_german_too_every_menu_entry_has_a_letter_of_its_own(german, window):
    def letters(actions) -> list[str]:
        texts = [action.text() for action in actions]
        return [text[text.index("&") + 1].lower() for text in texts if "&" in text]

    menus = [window.menuBar().actions(), *(top.menu().actions() for top in window.menuBar().actions())]
    shared = [found for menu in menus if len(set(found := letters(menu))) < len(found)]
    assert shared == []


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


def test_the_core_s_failures_are_told_in_the_language(german, tmp_path: Path):
    with pytest.raises(StudioError) as refused:
        Project.open(tmp_path)
    assert refused.value.message.endswith("ist kein StoryMem-Projekt.")
    assert refused.value.advice == "Wählen Sie einen Ordner, in dem eine Datei project.db liegt."


def test_hints_are_told_in_the_language(german):
    shots = (Shot("A lamp burns in a quiet bedroom while rain falls outside."), Shot(""))
    found = check_story(Story("", scenes=(Scene(shots=shots),)))
    said = {f"{each.message} {each.advice}" for each in found}
    assert "ihr Prompt ist leer. Sagen Sie, was zu sehen ist." in said
    assert "Die Geschichte hat 2 Einstellungen. Geschichten für StoryMem haben 8 bis 12." in said
    assert "sie nennt keine Einstellungsgröße." in {each.message for each in found}


def test_why_a_shot_is_out_of_date_is_told_in_the_language(german, open_studio):
    session = open_studio(made=3).session
    last = list(session.plans)[2]
    session.edit("", edits.update_shot, last, prompt="Close-up of the lamp, static.")
    assert session.mark_of(last).sentence == "Veraltet: der Prompt hat sich geändert."


def test_the_engine_s_failures_are_told_in_the_language(german, tmp_path: Path):
    events: queue.Queue[protocol.Event] = queue.Queue()
    engine = EngineProcess(events.put)
    shot = {"job": "a", "backend": "crayons", "prompt": "A beach.", "out": tmp_path / "a"}
    engine.send(protocol.RenderShot.model_validate(shot))
    while not isinstance(failed := events.get(timeout=60), protocol.Failed):
        pass
    engine.stop()
    assert failed.message == "There is no engine called “crayons”."
    assert told(failed.message) == "Es gibt keine Engine namens „crayons“."


def test_a_sentence_within_a_sentence_is_told_in_the_language_too(german):
    inner = protocol.Sentence("{path} is incomplete.", path="/weights/i2v")
    outer = protocol.Sentence("The download is incomplete: {problem}", problem=inner)
    sent = protocol.Failed(job="a", message=outer)
    received = protocol.events.validate_json(sent.model_dump_json())
    assert isinstance(received, protocol.Failed) and received.message == outer
    assert told(received.message) == "Das Heruntergeladene ist unvollständig: /weights/i2v ist unvollständig."


def test_the_engine_s_settings_are_named_in_the_language(german, window, qtbot: QtBot):
    dialog = window.show_settings("engine")
    qtbot.waitUntil(lambda: dialog.engine.form is not None, timeout=20_000)
    form = dialog.engine.form
    assert form.controls["slate"].widget.text() == "Klappe"
    assert form.controls["picture"].widget.currentText() == "gezeichnet"
    assert form.controls["picture"].value() == "drawn"


def test_an_export_says_in_the_language_what_will_happen(german, open_studio, tmp_path: Path):
    project = open_studio(made=2).session.project
    told_first = summary(order_of(project, tmp_path / "film.mp4", ExportOptions(made_only=True)))
    assert (
        told_first.sentences[0].startswith("MP4-Film, Web: ") and " s Film, etwa " in told_first.sentences[0]
    )
    assert told_first.warnings[0] == "Einstellung 3 ist noch nicht gemacht und wird weggelassen."


def test_a_contact_sheet_says_the_language_it_is_written_in(german, open_studio, tmp_path: Path):
    sheet = export_project(open_studio(made=1).session.project, tmp_path / "sheet.html").path
    page = sheet.read_text(encoding="utf-8")
    assert '<html lang="de">' in page and "Einstellung" in page


def test_numbers_in_sentences_are_written_as_the_language_writes_them(german):
    assert duration_text(24, 16) == "1,5 s"
    assert tr("{done:.1f} of {total:.1f} GB", done=0.5, total=12.0) == "0,5 von 12,0 GB"
    assert say_number(0.912, ".2f") == "0,91"


def test_dates_and_numbers_are_written_as_the_language_writes_them(german):
    assert QLocale().toString(0.5) == "0,5"
