"""Pictures of the window for the README: `python packaging/screenshots.py OUT_DIR`. Makes a film for it first."""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

SAMPLE = Path(__file__).resolve().parents[1] / "projects" / "the-lamp-at-gull-rock.json"
SIZE = (1600, 980)
PATIENCE = 300


def main(out: Path) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    home = Path(tempfile.mkdtemp(prefix="storymem-screenshots-"))
    os.environ["STORYMEM_CONFIG_DIR"] = str(home / "config")
    os.environ["STORYMEM_PROJECTS_DIR"] = str(home / "projects")
    from PySide6.QtWidgets import QApplication

    from storymem_studio.ui.main_window import MainWindow
    from storymem_studio.ui.theme import apply_theme

    app = QApplication([])
    apply_theme(app)
    window = MainWindow()
    window.resize(*SIZE)
    window.show()
    window.load_lists()
    out.mkdir(parents=True, exist_ok=True)
    Tour(app, window, out).go()
    window.close()


class Tour:
    """Goes through the window's main states and takes a picture of each."""

    def __init__(self, app, window, out: Path) -> None:
        self.app, self.window, self.out = app, window, out

    def go(self) -> None:
        from PySide6.QtWidgets import QAbstractButton

        window = self.window
        self.until(lambda: len(window.start.findChildren(QAbstractButton, "sample")) > 0, 20)
        self.take("start")
        window.open(SAMPLE)
        studio = window.studio
        ids = list(studio.session.plans)
        studio.session.select(ids[2])
        self.take("written")
        if not studio.session.rendering.active:  # an opened sample is drawn without being asked
            studio.header.generate.click()
        self.until(lambda: studio.session.mark_of(ids[7]).kind == "rendering")
        studio.session.select(ids[4])
        self.until(lambda: studio.session.rendering.film_progress > 0.62)
        self.settle(0.6)
        self.seek(studio, ids[4], 30)
        self.take("generating")
        self.until(lambda: not studio.session.rendering.active)
        self.settle(1.5)
        studio.session.select(ids[6])
        self.settle(1.0)
        self.seek(studio, ids[6], 40)
        self.take("studio")
        self.change_a_prompt(studio, ids)
        studio.script.show_page(1)
        self.take("out-of-date")

    def change_a_prompt(self, studio, ids: list[str]) -> None:
        studio.session.select(ids[1])
        self.settle(0.6)
        studio.preview.prompt.setPlainText(studio.session.selected.prompt + " Rain begins to fall.")
        studio.preview.save_prompt()

    def seek(self, studio, shot_id: str, frame: int) -> None:
        studio.player.seek(studio.player.film.of(shot_id).start + frame)
        self.settle(0.8)

    def take(self, name: str) -> None:
        self.settle(0.8)
        self.window.grab().save(str(self.out / f"{name}.png"))
        print(self.out / f"{name}.png")

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
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "resources/screenshots"))
