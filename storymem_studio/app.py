"""`storymem-studio [PROJECT_OR_SCRIPT]`: the window."""

import argparse
import logging
import os
import sys
from collections.abc import Sequence
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from storymem_studio import __version__
from storymem_studio.paths import config_dir, read_names_as_utf8
from storymem_studio.preferences import load_preferences

log = logging.getLogger("storymem_studio")


def main(argv: Sequence[str] | None = None) -> int:
    """Open the window; returns when it is closed."""
    if argv is None:
        read_names_as_utf8()
    parser = argparse.ArgumentParser(prog="storymem-studio", description="Write, generate and cut a film.")
    parser.add_argument("source", nargs="?", type=Path, metavar="PROJECT_OR_SCRIPT", help="what to open")
    parser.add_argument("--version", action="version", version=f"StoryMem Studio {__version__}")
    given = parser.parse_args(argv)
    if problem := _no_display():
        print(f"storymem-studio: {problem}", file=sys.stderr)
        return 2
    _start_log()

    # Qt's FFmpeg describes every file it opens on the terminal.
    os.environ.setdefault("QT_LOGGING_RULES", "qt.multimedia.*=false")
    from PySide6.QtCore import QProcess, QTimer
    from PySide6.QtWidgets import QApplication

    from storymem_studio.ui.language import speak
    from storymem_studio.ui.main_window import MainWindow
    from storymem_studio.ui.theme import apply_theme
    from storymem_studio.ui.workspace import restore_window

    preferences = load_preferences()
    scaled = preferences.scale != 1.0 and "QT_SCALE_FACTOR" not in os.environ
    if scaled:  # Qt reads it once, when the application is made
        os.environ["QT_SCALE_FACTOR"] = str(preferences.scale)
    app = QApplication.instance() or QApplication([sys.argv[0]])
    assert isinstance(app, QApplication)
    app.setApplicationName("StoryMem Studio")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("storymem-studio")
    speak(app, preferences.language)
    apply_theme(app, preferences.look)
    window = MainWindow()
    restore_window(window)
    report_faults(window.background.call_soon, window.tell)
    window.show()

    def after_shown() -> None:
        window.load_lists()
        if given.source is not None:
            window.open(given.source)

    QTimer.singleShot(0, after_shown)
    ended = app.exec()
    if window.starts_again_with is not None:
        if scaled:
            del os.environ["QT_SCALE_FACTOR"]  # the next one reads the preferences itself
        program, *arguments = start_command(window.starts_again_with)
        QProcess.startDetached(program, arguments)
    return ended


def start_command(arguments: Sequence[str] = ()) -> list[str]:
    """What starts the window in a program of its own."""
    return [sys.executable, "-m", "storymem_studio.app", *arguments]


def _no_display() -> str:
    """Qt would abort the process: say it instead."""
    chosen = any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
    if chosen or not sys.platform.startswith("linux"):
        return ""
    return "there is no display to open a window on. The command line does the same without one: storymem --help."


def report_faults(call_soon: object, tell: object) -> None:
    """A bug never shows a traceback: it is logged, and the window says one sentence."""
    from storymem_studio.ui.banner import notice_of

    def report(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        log.error("unexpected", exc_info=(kind, error, trace))
        call_soon(lambda: tell(notice_of(error)))  # type: ignore[operator]

    sys.excepthook = report


def _start_log() -> None:
    """To a file in the settings folder, and to stderr."""
    handlers: list[logging.Handler] = [logging.StreamHandler()]
    try:
        config_dir().mkdir(parents=True, exist_ok=True)
        handlers.append(
            RotatingFileHandler(
                config_dir() / "studio.log", maxBytes=1_000_000, backupCount=2, encoding="utf-8"
            )
        )
    except OSError:
        pass  # no log file then; stderr has it
    logging.basicConfig(
        level=logging.INFO, handlers=handlers, format="%(asctime)s %(levelname)s %(name)s: %(message)s"
    )


if __name__ == "__main__":
    sys.exit(main())
