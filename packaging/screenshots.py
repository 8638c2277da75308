"""Pictures of every main state of the window: `python packaging/screenshots.py OUT_DIR`. Makes a film for it first."""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from screenshot_paper import over, side_by_side
from screenshot_props import a_model_that_stops, write_music

from storymem_studio.domain.edits import update_shot

ROOT = Path(__file__).resolve().parents[1]
SAMPLE = ROOT / "projects" / "the-lamp-at-gull-rock.json"
SIZE = (1600, 980)
TIMELINE_HEIGHT = 220
"""As on a screen of this size; the offscreen one is smaller."""
PATIENCE = 300
HASTY = "The great lamp flickers, not bright any more. Meanwhile Mara turns and thinks of the boat."


def main(out: Path, made: Path | None = None, language: str = "en") -> None:
    """`made`: a folder of this sample that was generated before; the pictures of generating are left out then.

    In another language than English one picture is taken, by a process of its own: texts are read once.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    home = Path(tempfile.mkdtemp(prefix="storymem-screenshots-"))
    os.environ["STORYMEM_CONFIG_DIR"] = str(home / "config")
    os.environ["STORYMEM_PROJECTS_DIR"] = str(home / "Videos" / "StoryMem Studio")
    from PySide6.QtWidgets import QApplication

    from storymem_studio.ui.language import speak
    from storymem_studio.ui.theme import apply_theme

    app = QApplication([])
    speak(app, language)
    apply_theme(app)
    out.mkdir(parents=True, exist_ok=True)
    tour = Tour(app, out, home)
    if made is None:
        tour.begin()
        tour.generate()
    else:
        tour.open(Path(shutil.copytree(made, home / "Videos" / "StoryMem Studio" / made.name)))
    if language == "en":
        tour.see_everything()
    else:
        tour.speak_another_language(language)
    folder = tour.studio.session.project.folder
    tour.window.close()
    if language == "en":
        subprocess.run([sys.executable, __file__, out, folder, "de"], check=True)
    shutil.rmtree(home, ignore_errors=True)


class Tour:
    """Goes through the window's main states and takes a picture of each."""

    def __init__(self, app, out: Path, home: Path) -> None:
        self.app, self.out, self.home = app, out, home
        self.window = self.new_window()

    def see_everything(self) -> None:
        self.look_at_the_film()
        self.write()
        self.remember()
        self.export_and_settings()
        self.cut()
        self.make_another_take()
        self.change_look()

    # What is there before there is a film

    def begin(self) -> None:
        from PySide6.QtWidgets import QAbstractButton

        window = self.window
        self.until(lambda: len(window.start.findChildren(QAbstractButton, "sample")) > 0, 20)
        self.take("start")
        with a_model_that_stops(SAMPLE, "lifts his face") as (logline, shots):
            start = window.start
            start.logline.setPlainText(logline)
            start.shots.setValue(shots)
            start.draft.click()
            self.until(
                lambda: "lifts his face" in " ".join(row.text() for row in window.drafting._rows.values()), 20
            )
            self.settle(0.5)
            self.take("drafting")
            window.show_start()

    def generate(self) -> None:
        self.open(SAMPLE)
        ids, session = self.ids, self.studio.session
        session.select(ids[2])
        if not session.rendering.active:  # an opened sample is drawn without being asked
            self.studio.header.generate.click()
        self.until(lambda: session.mark_of(ids[5]).kind == "rendering")
        session.select(ids[4])
        self.until(lambda: session.rendering.film_progress > 0.55)
        self.settle(0.6)
        self.seek(ids[4], 30)
        self.action("show_queue")
        self.settle(0.5)
        self.until(lambda: 0.3 < getattr(session.rendering.state, "fraction", 0.0) < 0.6)
        self.take("generating", pause=0.05)
        self.action("show_queue")
        self.until(lambda: not session.rendering.active)
        self.settle(1.5)

    # The film

    def look_at_the_film(self) -> None:
        self.studio.session.select(self.ids[6])
        self.settle(1.0)
        self.seek(self.ids[6], 40)
        self.take("studio")

    def write(self) -> None:
        studio, session = self.studio, self.studio.session
        self.action("wide_script")
        self.settle(0.8)
        self.take("script")
        self.action("wide_script")
        self.action("show_cast")
        self.take("cast")
        self.action("show_outline")
        session.select(self.ids[3])
        session.choose((self.ids[3], self.ids[6]))
        studio.script.ask.ask("size", "close-up")
        self.until(lambda: studio.script.answer.isVisible(), 30)
        self.take("ask-the-writer")
        studio.script.answer.refuse.click()
        session.choose(())

    def remember(self) -> None:
        from storymem_studio.domain.story import Crop

        studio, session = self.studio, self.studio.session
        session.select(self.ids[9])
        self.settle(0.8)
        memory = studio.memory
        memory.choose(memory.order[2])
        self.action("crop_keyframe")
        self.settle(0.8)
        dialog = self.dialog()
        dialog.view.set_crop(Crop(memory.order[2], 0.07, 0.08, 0.41, 0.62))
        self.take("crop", dialog)
        self.action("choose_memory")
        self.settle(1.0)
        dialog = self.dialog()
        for row in (1, 4):
            dialog.pictures.selectionModel().select(
                dialog.pictures.model().index(row, 0), dialog.pictures.selectionModel().SelectionFlag.Select
            )
        self.take("choose-memory", dialog)

    def export_and_settings(self) -> None:
        self.action("export_film")
        self.settle(1.5)
        self.take("export", self.dialog())
        pages = []
        settings = self.window.show_settings()
        for page in ("writer", "engine", "looks", "shortcuts"):
            settings.show_page(page)
            self.settle(2.0 if page == "engine" else 0.6)
            pages.append(settings.grab())
        settings.close()
        self.keep("settings", side_by_side(pages))

    def cut(self) -> None:
        """A timeline somebody has worked on."""
        from storymem_studio.domain import edits_film
        from storymem_studio.domain.finish import Marker

        studio, session = self.studio, self.studio.session
        studio.cutting.trim(self.ids[4], 12, 16)
        studio.cutting.trim(self.ids[7], 20, 0)
        for index, name in ((3, "The storm"), (8, "The lantern")):
            start = session.timeline.clip_of(self.ids[index]).start
            session.edit("Add marker", edits_film.add_marker, Marker(start, name))
        seconds = session.timeline.frames / session.story.settings.fps
        music = write_music(self.home / "harbour waltz.wav", seconds * 0.86)
        studio.cutting.sounds.add([music], 8)
        self.until(lambda: bool(session.story.sounds), 30)
        session.select(self.ids[8])
        clip_of = session.timeline.clip_of
        session.set_range(clip_of(self.ids[9]).start, clip_of(self.ids[10]).end)
        self.settle(2.0)
        self.seek(self.ids[8], 24)
        self.action("captions")
        self.action("safe_areas")
        self.take("timeline")
        self.action("captions")
        self.action("safe_areas")
        self.action("clear_range")

    def make_another_take(self) -> None:
        session = self.studio.session
        again = self.ids[6]
        session.select(again)
        self.action("new_take")
        self.until(lambda: session.rendering.active, 30)
        self.until(lambda: not session.rendering.active)
        self.settle(1.5)
        self.seek(again, 40)
        self.action("compare_takes")
        dialog = self.dialog()
        self.until(lambda: bool(dialog.left.images) and bool(dialog.right.images), 20)
        dialog.seek(40)
        self.take("takes", dialog)
        session.edit("Edit prompt", update_shot, self.ids[4], prompt=HASTY)
        self.action("show_hints")
        self.settle(1.5)
        self.seek(again, 40)
        self.take("out-of-date")
        self.action("undo")
        self.action("show_outline")

    def change_look(self) -> None:
        from storymem_studio.ui.theme import apply_look

        self.studio.session.select(self.ids[8])
        apply_look(self.app, "light")
        self.settle(0.6)
        self.seek(self.ids[8], 40)
        self.take("light")

    def speak_another_language(self, language: str) -> None:
        self.studio.session.select(self.ids[8])
        self.settle(1.5)
        self.seek(self.ids[8], 40)
        self.take({"de": "german"}[language])

    # How it is done

    @property
    def studio(self) -> Any:
        assert self.window.studio is not None
        return self.window.studio

    @property
    def ids(self) -> list[str]:
        return list(self.studio.session.plans)

    def new_window(self):
        from storymem_studio.ui.main_window import MainWindow

        window = MainWindow()
        window.resize(*SIZE)
        window.show()
        window.load_lists()
        return window

    def open(self, path: Path) -> None:
        from PySide6.QtCore import Qt

        assert self.window.open(path), self.window.banner.text
        workspace = self.studio.workspace
        workspace.resizeDocks([workspace.docks["timeline"]], [TIMELINE_HEIGHT], Qt.Orientation.Vertical)
        self.settle(1.0)

    def action(self, name: str) -> None:
        self.window.actions_[name].trigger()

    def dialog(self) -> Any:
        """The one that was opened last."""
        from PySide6.QtWidgets import QDialog

        return [each for each in self.window.findChildren(QDialog) if each.isVisible()][-1]

    def seek(self, shot_id: str, frame: int) -> None:
        self.studio.player.seek(self.studio.player.film.of(shot_id).start + frame)
        self.settle(0.8)

    def take(self, name: str, dialog: Any = None, pause: float = 0.8) -> None:
        """The window as it is, with this dialog over it, which is closed then."""
        self.settle(pause)
        if dialog is None:
            self.keep(name, self.window.grab())
        else:
            self.keep(name, over(self.window.grab(), dialog.grab(), dialog.windowTitle()))
            dialog.close()
            self.settle(0.2)

    def keep(self, name: str, picture) -> None:
        path = self.out / f"{name}.png"
        picture.save(str(path), "PNG", 0)  # 0: as small as PNG gets
        print(path, f"{path.stat().st_size // 1000} kB")

    def settle(self, seconds: float) -> None:
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self.app.processEvents()
            time.sleep(0.005)

    def until(self, done: Callable[[], bool], seconds: float = PATIENCE) -> None:
        end = time.monotonic() + seconds
        while not done():
            if time.monotonic() > end:
                raise TimeoutError
            self.settle(0.05)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path, nargs="?", default=Path("resources/screenshots"))
    parser.add_argument("made", type=Path, nargs="?", help="the sample's project, generated before")
    parser.add_argument("language", nargs="?", default="en")
    given = parser.parse_args()
    main(given.out, given.made, given.language)
