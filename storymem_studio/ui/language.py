"""The language of the window: every text a user sees goes through `tr`; resources/translations has the others."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from storymem_studio.resources import resource_path

CONTEXT = "studio"
_spoken = "en"


@dataclass(frozen=True, slots=True)
class Language:
    code: str
    name: str
    """In itself: people look for their own word for it."""


LANGUAGES = (Language("en", "English"), Language("de", "Deutsch"))


def tr(text: str, **values: object) -> str:
    """The text in the window's language, with {names} filled in.

    The text is written out where it is used: `packaging/translations.py` finds it there.
    """
    said = QCoreApplication.translate(CONTEXT, text)
    return said.format(**values) if values else said


def to_translate(text: str) -> str:
    """Marks a text of a table that is made before the language is known; `tr` says it where it is shown."""
    return text


def counted(count: int, one: str, many: str) -> str:
    """ "1 shot" or "5 shots": both texts have {count} where they name it."""
    return tr(one if count == 1 else many, count=count)


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
