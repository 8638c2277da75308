"""The language of the window and, with it, of the core's sentences; resources/translations has all but English."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from storymem_studio import wording
from storymem_studio.resources import resource_path
from storymem_studio.ui.own_words import IN_THE_WINDOW
from storymem_studio.wording import say as tr
from storymem_studio.wording import say_counted as counted
from storymem_studio.wording import to_say as to_translate

__all__ = [
    "LANGUAGES",
    "Language",
    "counted",
    "in_sentence",
    "language_of",
    "locale_of",
    "speak",
    "to_translate",
    "tr",
]

CONTEXT = "studio"
_spoken = "en"


@dataclass(frozen=True, slots=True)
class Language:
    code: str
    name: str
    """In itself: people look for their own word for it."""


LANGUAGES = (Language("en", "English"), Language("de", "Deutsch"))


def in_english(text: str) -> str:
    """As it is written, but for what speaks of the command line."""
    return IN_THE_WINDOW.get(text, text)


def _translated(text: str) -> str:
    said = QCoreApplication.translate(CONTEXT, text)
    return in_english(text) if said == text else said


def in_sentence(text: str) -> str:
    """A heading within a sentence: lower case where the language does so; German keeps its capitals."""
    return text.lower() if _spoken == "en" else text


def language_of(chosen: str, locale: QLocale | None = None) -> str:
    """The language to speak: the chosen one, else the system's where we have it, else English."""
    known = {language.code for language in LANGUAGES}
    system = (locale or QLocale.system()).name().split("_")[0]
    return next((code for code in (chosen, system) if code in known), "en")


def locale_of(code: str) -> QLocale:
    """How dates and numbers are written: as the system does where it speaks this language."""
    system = QLocale.system()
    return system if system.name().split("_")[0] == code else QLocale(code)


def speak(app: QCoreApplication, chosen: str) -> list[QTranslator]:
    """Install the language, Qt's own dialogs included. Before the first widget is made."""
    global _spoken
    code = _spoken = language_of(chosen)
    QLocale.setDefault(locale_of(code))
    wording.speak(in_english if code == "en" else _translated, QLocale().decimalPoint(), code)
    installed: list[QTranslator] = []
    if code == "en":
        return installed
    qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)) / f"qtbase_{code}.qm"
    for file in (qt, resource_path(f"translations/studio_{code}.qm")):
        translator = QTranslator(app)
        if translator.load(str(file)):
            app.installTranslator(translator)
            installed.append(translator)
    return installed
