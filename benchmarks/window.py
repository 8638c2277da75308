"""How quick the window is: start, a long project, the timeline, scrubbing, and its answers during a render.

`python benchmarks/window.py`; offscreen unless QT_QPA_PLATFORM says otherwise.
"""

import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from itertools import pairwise
from pathlib import Path
from statistics import median

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_LOGGING_RULES", "*=false")

START = """
import time; begun = time.perf_counter()
from PySide6.QtWidgets import QApplication
from storymem_studio.ui.main_window import MainWindow
from storymem_studio.ui.theme import apply_theme
app = QApplication([]); apply_theme(app); window = MainWindow(); window.show(); app.processEvents()
print(time.perf_counter() - begun); window.close()
"""


def main() -> None:
    home = Path(tempfile.mkdtemp(prefix="storymem-benchmark-"))
    os.environ["STORYMEM_CONFIG_DIR"], os.environ["STORYMEM_PROJECTS_DIR"] = str(home / "c"), str(home / "p")
    starts = [_whole_start() for _ in range(3)]
    _row("window shown, from the start of Python", f"{min(starts):.2f} s")
    from PySide6.QtWidgets import QApplication

    from storymem_studio.ui.main_window import MainWindow
    from storymem_studio.ui.theme import apply_theme

    app = QApplication([])
    apply_theme(app)
    window = MainWindow()
    window.resize(1600, 980)
    window.show()
    _timelines(app, home)
    _long_project(app, window, home)
    _film(app, window, home)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    _row("most memory of the studio's process", f"{peak / 1024:.0f} MB")
    window.close()


def _whole_start() -> float:
    begun = time.perf_counter()
    subprocess.run([sys.executable, "-c", START], check=True, capture_output=True)
    return time.perf_counter() - begun


def _timelines(app, home: Path) -> None:
    """Shots with three keyframes each that see ten, a sound under all of them; in CPU time of the GUI thread."""
    from PySide6.QtGui import QImage

    from storymem_studio.ui.background import Background
    from storymem_studio.ui.marks import Mark
    from storymem_studio.ui.thumbnails import Thumbnails
    from storymem_studio.ui.timeline.layout import LanePicture, Lanes, SoundBox, TimelineClip
    from storymem_studio.ui.timeline.view import TimelineView

    background = Background()
    thumbnails = Thumbnails(background)
    pictures = []
    for n in range(24):
        image = QImage(416, 240, QImage.Format.Format_RGB32)
        image.fill(0x203040 + n * 0x080604)
        image.save(str(home / f"{n}.png"))
        pictures.append(home / f"{n}.png")

    def seen(number: int, many: int) -> tuple[LanePicture, ...]:
        return tuple(
            LanePicture(f"{number - k}", pictures[(number - k) % 24], 0, f"{number - k}") for k in range(many)
        )

    for count in (12, 200, 2000):
        view = TimelineView(thumbnails)
        clips = [
            TimelineClip(
                f"{n}",
                n + 1,
                f"Shot {n}",
                n * 81,
                81,
                n % 3 == 1,
                Mark("stale"),
                seen(n, 3),
                seen(n, min(n, 10)),
            )
            for n in range(count)
        ]
        sound = SoundBox("m", "Music", home / "music.wav", "music", 0, count * 81)
        view.resize(1400, 200)
        view.show()
        view.show_lanes(Lanes(tuple(clips), 16, (sound,)))
        view.select("5")
        app.processEvents()
        bar = view.horizontalScrollBar()

        def pan(step: int, view=view, bar=bar) -> None:
            bar.setValue(step * 17 % max(1, bar.maximum()))
            view.viewport().repaint()

        def zoom(step: int, view=view) -> None:
            view.zoom_to(step / 60)
            view.viewport().repaint()

        view.zoom_to(0.6)
        for step in range(60):  # thumbnails are decoded
            pan(step)
            app.processEvents()
        pans = [_milliseconds(lambda step=step: pan(step), time.thread_time) for step in range(120)]
        zooms = [_milliseconds(lambda step=step: zoom(step), time.thread_time) for step in range(60)]
        text = f"pan {_spread(pans)}, zoom {_spread(zooms)}"
        _row(f"timeline of {count} shots, a frame", text)
        view.close()
    background.close()


def _long_project(app, window, home: Path) -> None:
    from storymem_studio.domain import edits
    from storymem_studio.domain.story import Scene, Shot, Story
    from storymem_studio.project import Project

    shots = [Shot(f"Wide shot of Mara at the harbour at dawn, moment {n}.", seed=n) for n in range(500)]
    scenes = tuple(Scene(f"Scene {n}", tuple(shots[n : n + 10])) for n in range(0, 500, 10))
    Project.create(home / "long", Story("Long", scenes=scenes)).close()
    _row("open a project of 500 shots", f"{_milliseconds(lambda: _open(app, window, home / 'long')):.0f} ms")
    session = window.studio.session
    ids = list(session.plans)
    edit = [
        _milliseconds(
            lambda n=n: _then(app, lambda: session.edit("Edit", edits.update_shot, ids[250], note=str(n)))
        )
        for n in range(10)
    ]
    select = [_milliseconds(lambda n=n: _then(app, lambda: session.select(ids[n * 7]))) for n in range(1, 40)]
    _row("  one edit, all panels shown anew", _spread(edit))
    _row("  select a shot", _spread(select))


def _film(app, window, home: Path) -> None:
    from storymem_studio.domain.story import RenderSettings, Scene, Shot, Story
    from storymem_studio.project import Project

    prompts = ("a harbour at dawn", "a forest in snow", "a city street at night", "a desert at noon")
    shots = tuple(Shot(f"Wide shot of {prompt}, slow pan.", seed=n) for n, prompt in enumerate(prompts))
    story = Story("Film", scenes=(Scene("One", shots),), settings=RenderSettings())
    Project.create(home / "film", story).close()
    _open(app, window, home / "film")
    studio = window.studio
    beats: list[float] = []
    studio.header.generate.click()
    last = time.perf_counter()
    while studio.session.rendering.active:
        app.processEvents()
        now = time.perf_counter()
        beats.append((now - last) * 1000)
        last = now
        time.sleep(0.002)
    late = sum(beat > 50 for beat in beats)
    _row(
        "GUI thread during a render of 4 shots",
        f"longest {max(beats):.0f} ms, {late} of {len(beats)} over 50 ms",
    )
    _wait(app, lambda: len(studio.player.film.videos) == 4 and studio.preview.canvas.image is not None)
    _wait(app, lambda: False, 1.0)
    seeks = []
    for frame in range(3, studio.player.film.frames, 23):
        shown: list[object] = []
        connection = studio.player.picture_changed.connect(shown.append)
        begun = time.perf_counter()
        studio.player.seek(frame)
        _wait(app, lambda shown=shown: bool(shown), 2.0)
        seeks.append((time.perf_counter() - begun) * 1000)
        studio.player.picture_changed.disconnect(connection)
    _row("scrub to a frame, until its picture is there", _spread(seeks))
    _play_over_cuts(app, studio)


def _play_over_cuts(app, studio) -> None:
    """Every shot trimmed at both ends and dissolved into the next: when each of the film's pictures comes."""
    from storymem_studio.domain import edits_film, edits_timeline

    for shot_id, clip in zip(tuple(studio.session.plans), studio.session.timeline.clips, strict=True):
        studio.session.edit("Trim", edits_timeline.trim_shot, shot_id, clip.frames, 30, 30)
    for shot_id in tuple(studio.session.plans)[2:]:
        studio.session.edit("Dissolve", edits_film.set_transition, shot_id, "dissolve", 8)
    player, shown = studio.player, []
    player.seek(0)
    _wait(app, lambda: False, 0.5)
    player.picture_changed.connect(lambda _: shown.append((player.frame, time.perf_counter())))
    player.play()
    _wait(app, lambda: not player.playing)
    frames = [frame for frame, _ in shown]
    gaps = [(b - a) * 1000 for (_, a), (_, b) in pairwise(shown)]
    missing = sorted(set(range(1, player.film.frames)) - set(frames))
    twice = len(frames) - len(set(frames))
    _row(
        f"play {player.film.frames} frames over trimmed cuts and dissolves",
        f"{len(missing)} missing, {twice} twice, {_spread(gaps)} between two (due {1000 / player.film.fps:.1f} ms)",
    )


def _open(app, window, folder: Path) -> None:
    assert window.open(folder), window.banner.text
    app.processEvents()


def _then(app, action: Callable[[], object]) -> None:
    action()
    app.processEvents()


def _wait(app, done: Callable[[], bool], seconds: float = 20.0) -> None:
    end = time.perf_counter() + seconds
    while not done() and time.perf_counter() < end:
        app.processEvents()
        time.sleep(0.001)


def _milliseconds(action: Callable[[], object], clock: Callable[[], float] = time.perf_counter) -> float:
    begun = clock()
    action()
    return (clock() - begun) * 1000


def _spread(values: Sequence[float]) -> str:
    ordered = sorted(values)
    return f"{median(ordered):.1f} ms median, {ordered[int(len(ordered) * 0.95)]:.1f} ms p95"


def _row(what: str, figure: str) -> None:
    print(f"{what:<48}{figure}", flush=True)


if __name__ == "__main__":
    main()
