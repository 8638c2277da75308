"""How quick the window is: start, a long project, the timeline, scrubbing, and its answers during a render.

`python benchmarks/window.py [--json FILE]`; offscreen unless QT_QPA_PLATFORM says otherwise.
"""

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from statistics import median
from typing import Any

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
SHOTS = 500
BEAT_MS = 2
LATE_MS = 50
PLACES = ("a harbour at dawn", "a forest in snow", "a city street at night", "a desert at noon")

found: dict[str, Any] = {}
"""What was measured, for the JSON."""


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--json", type=Path, help="write the results here")
    given = arguments.parse_args()
    home = Path(tempfile.mkdtemp(prefix="storymem-benchmark-"))
    os.environ["STORYMEM_CONFIG_DIR"], os.environ["STORYMEM_PROJECTS_DIR"] = str(home / "c"), str(home / "p")
    starts = [_whole_start() for _ in range(3)]
    _row("window shown, from the start of Python", f"{min(starts):.2f} s", min(starts))
    from PySide6.QtWidgets import QApplication

    from storymem_studio.preferences import change_preferences
    from storymem_studio.ui.main_window import MainWindow
    from storymem_studio.ui.theme import apply_theme

    change_preferences(animatic_at_once=False)
    app = QApplication([])
    apply_theme(app)
    window = MainWindow()
    window.resize(1600, 980)
    window.show()
    window.load_lists()  # as the program does
    _timelines(app, home)
    _long_project(app, window, home)
    _renders(app, window, home)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    _row("most memory of the studio's process", f"{peak:.0f} MB", peak)
    window.close()
    if given.json is not None:
        given.json.write_text(json.dumps(found, indent=1), encoding="utf-8")


def _whole_start() -> float:
    begun = time.perf_counter()
    subprocess.run([sys.executable, "-c", START], check=True, capture_output=True)
    return time.perf_counter() - begun


# The timeline


def _timelines(app: Any, home: Path) -> None:
    """Shots with takes, three keyframes each and a memory of ten, over a sound; in CPU time of the GUI thread."""
    from PySide6.QtGui import QImage

    from storymem_studio.ui.background import Background

    background = Background()
    pictures = []
    for n in range(24):
        image = QImage(416, 240, QImage.Format.Format_RGB32)
        image.fill(0x203040 + n * 0x080604)
        image.save(str(home / f"{n}.png"))
        pictures.append(home / f"{n}.png")
    for count in (12, 200, 2000):
        _timeline(app, background, pictures, count)
    background.close()


def _timeline(app: Any, background: Any, pictures: Sequence[Path], count: int) -> None:
    from PySide6.QtCore import QEvent, QPointF, Qt
    from PySide6.QtGui import QMouseEvent, QPixmap

    from storymem_studio.ui.marks import Mark
    from storymem_studio.ui.thumbnails import Thumbnails
    from storymem_studio.ui.timeline.layout import LanePicture, Lanes, SoundBox, TimelineClip
    from storymem_studio.ui.timeline.view import TimelineView

    class Stills(Thumbnails):
        """A picture of the list for every frame of every video: making stills is not what is measured."""

        def get(self, path: Path, height: int, frame: int | None = None) -> QPixmap | None:
            return super().get(path, height)

    view = TimelineView(Stills(background))

    def seen(number: int, many: int) -> tuple[LanePicture, ...]:
        return tuple(
            LanePicture(f"{n}", pictures[n % 24], 0, f"{n}") for n in range(number, number - many, -1)
        )

    kinds = ("stale", "current", "kept")
    clips = tuple(
        TimelineClip(
            f"{n}", n + 1, f"Shot {n}", n * 81, 81, n % 3 == 1, Mark(kinds[n % 3]),
            seen(n, 3), seen(n, min(n, 10)), pictures[n % 24],
        )
        for n in range(count)
    )  # fmt: skip
    sound = SoundBox("m", "Music", pictures[0].with_name("music.wav"), "music", 0, count * 81)
    view.resize(1400, 220)
    view.show()
    view.show_lanes(Lanes(clips, 16, (sound,)))
    view.select("5")
    app.processEvents()
    bar = view.horizontalScrollBar()

    def pan(step: int) -> None:
        bar.setValue(step * 17 % max(1, bar.maximum()))
        view.viewport().repaint()

    def zoom(step: int) -> None:
        view.zoom_to(step / 120)
        view.viewport().repaint()

    def play(step: int) -> None:
        frame = view.scale.frame(100) + step * 3 / max(0.1, view.scale.pixels_per_frame)
        view.move_playhead(int(frame))
        app.processEvents()

    def hover(step: int) -> None:
        y = (view.rows.gives_top + 8, view.rows.sees_top + 8, 60)[step % 3]
        at = QPointF(100 + step * 10 % 1200, y)
        none = Qt.MouseButton.NoButton
        view.mouseMoveEvent(
            QMouseEvent(QEvent.Type.MouseMove, at, at, none, none, Qt.KeyboardModifier.NoModifier)
        )
        app.processEvents()

    frames: dict[str, list[float]] = {"pan": [], "zoom": [], "playhead": [], "hover": []}
    for step in range(121):  # pictures are decoded
        zoom(step)
        app.processEvents()
    _wait(app, lambda: False, 0.3)
    for zoomed in (0.0, 0.2, 0.4, 0.6, 0.8, 1.0):
        view.zoom_to(zoomed)
        for name, action in (("pan", pan), ("playhead", play), ("hover", hover)):
            for step in range(40):
                action(step)
            frames[name] += [_cpu(lambda step=step, action=action: action(step)) for step in range(40)]
    frames["zoom"] = [_cpu(lambda step=step: zoom(step)) for step in range(121)]
    for name, values in frames.items():
        _row(f"timeline of {count} shots: {name}", _spread(values), _numbers(values))
    view.close()


# A long project


def _long_project(app: Any, window: Any, home: Path) -> None:
    """Every shot has a take, so every shot remembers and is remembered."""
    from storymem_studio.domain import edits
    from storymem_studio.domain.story import Scene, Shot, Story
    from storymem_studio.project import Project

    shots = [
        Shot(f"Wide shot of Mara at the harbour at dawn, moment {n}.", seed=n, cut=n % 4 != 1)
        for n in range(SHOTS)
    ]
    scenes = tuple(Scene(f"Scene {n}", tuple(shots[n : n + 10])) for n in range(0, SHOTS, 10))
    project = Project.create(home / "long", Story("Long", scenes=scenes))
    _record_takes(project)
    project.close()
    opened = _wall(lambda: _open(app, window, home / "long"))
    _row(f"open a project of {SHOTS} shots", f"{opened:.0f} ms", opened)
    session = window.studio.session
    ids = list(session.plans)
    _wait(app, lambda: False, 2.0)

    def edit(**changes: object) -> Callable[[], object]:
        return lambda: session.edit("Edit", edits.update_shot, ids[SHOTS // 2], **changes)

    def typed(n: int) -> Callable[[], object]:
        return edit(prompt=f"Wide shot of Mara at the harbour, step {n}.")

    def stepped(n: int) -> Callable[[], object]:
        return lambda: session.edit("Move", edits.step_shot, ids[SHOTS // 5], 1 if n % 2 else -1)

    def undone(n: int) -> Callable[[], object]:
        return lambda: session.attempt(session.project.redo if n % 2 else session.project.undo)

    for name, action in (
        ("change a prompt", typed),
        ("cut or continue", lambda n: edit(cut=n % 2 == 0)),
        ("move a shot", stepped),
        ("undo and redo", undone),
        ("select a shot", lambda n: lambda: session.select(ids[(n * 7 + 3) % SHOTS])),
    ):
        values = [_cpu(lambda n=n, action=action: _then(app, action(n))) for n in range(40)]
        _row(f"  {name}, all panels shown anew", _spread(values), _numbers(values))
    _pages(app, window.studio)


def _pages(app: Any, studio: Any) -> None:
    """Writing in the Script of the long project, and going from one page or panel to another."""
    from PySide6.QtTest import QTest

    from storymem_studio.ui.script_panel import CAST, OUTLINE, SCRIPT

    def paged(n: int) -> None:
        studio.script.show_page((OUTLINE, SCRIPT, CAST)[n % 3])

    def docked(n: int) -> None:
        for name in ("memory", "timeline"):
            studio.workspace.docks[name].setVisible(n % 2 == 1)

    def written(n: int) -> None:
        QTest.keyClicks(studio.script.script.editor, "a")

    def saved(n: int) -> None:
        studio.script.script.save()

    studio.script.show_page(SCRIPT)  # its text is written when it is first seen
    app.processEvents()
    values = [_cpu(lambda n=n: _then(app, lambda: paged(n))) for n in range(30)]
    _row("  outline, script, cast: go to another", _spread(values), _numbers(values))
    values = [_cpu(lambda n=n: _then(app, lambda: docked(n))) for n in range(20)]
    _row("  hide or show memory and timeline", _spread(values), _numbers(values))
    studio.script.show_page(SCRIPT)
    app.processEvents()
    typed: list[float] = []
    kept: list[float] = []
    for n in range(20):
        typed += [_cpu(lambda: _then(app, lambda: written(0))) for _ in range(5)]
        kept.append(_cpu(lambda n=n: _then(app, lambda: saved(n))))
    _row("  type a letter in the script", _spread(typed), _numbers(typed))
    _row("  a pause in typing, the story follows", _spread(kept), _numbers(kept))
    studio.script.show_page(OUTLINE)


def _record_takes(project: Any) -> None:
    """A take for every shot, all of them with the files of one."""
    import numpy as np

    from storymem_engine.video import ShotWriter, write_still
    from storymem_studio.domain import edits
    from storymem_studio.domain.takes import Keyframe, Picture, Take

    folder = project.folder / "media" / "takes" / "one"
    folder.mkdir(parents=True)
    grey = np.full((240, 416, 3), 90, np.uint8)
    with ShotWriter(folder / "video.mp4", 416, 240, 16) as writer:
        for _ in range(9):
            writer.add(grey)
    write_still(folder / "still.png", grey)
    still = "media/takes/one/still.png"
    for number, shot in enumerate(project.story.shots()):
        request = project.request_of(shot.id)
        take = Take(
            shot_id=shot.id,
            request=request,
            video="media/takes/one/video.mp4",
            frames=request.delivered_frames,
            keyframes=tuple(Keyframe(still, f"{number}-{k}", k * 20) for k in range(3)),
            last_frame=Picture(still, f"{number}-last"),
        )
        project.add_take(take, choose=False)
        project.edit("Take", edits.choose_take, shot.id, take.id)


# A render


def _renders(app: Any, window: Any, home: Path) -> None:
    from storymem_studio.domain.story import RenderSettings

    small = RenderSettings(width=256, height=144)
    _render(app, window, home / "few", _film(4, 81, RenderSettings()), "4 shots of 832 × 480")
    _scrub(app, window.studio)
    _render(app, window, home / "many", _film(60, 33, small), "60 small shots")
    story = _film(SHOTS, 33, small)
    _render(app, window, home / "part", story, f"8 of {SHOTS} shots", {s.id for s in story.shots()[100:108]})


def _film(count: int, frames: int, settings: Any) -> Any:
    from storymem_studio.domain.story import Scene, Shot, Story

    shots = [Shot(f"Wide shot of {PLACES[n % 4]}, slow pan.", seed=n, frames=frames) for n in range(count)]
    scenes = tuple(Scene(f"Scene {n}", tuple(shots[n : n + 6])) for n in range(0, count, 6))
    return replace(Story("Film", scenes=scenes), settings=settings)


def _render(app: Any, window: Any, folder: Path, story: Any, what: str, only: set[str] | None = None) -> None:
    """A heartbeat in the GUI thread while the engine works: what lies between two beats was something else."""
    from PySide6.QtCore import QEventLoop, QTimer

    from storymem_studio.project import Project

    Project.create(folder, story).close()
    _open(app, window, folder)
    _wait(app, lambda: False, 1.5)
    rendering = window.studio.session.rendering
    gaps: list[tuple[float, float]] = []
    last = [time.perf_counter(), time.thread_time()]
    loop = QEventLoop()

    def beat() -> None:
        now = [time.perf_counter(), time.thread_time()]
        gaps.append(((now[0] - last[0]) * 1000, (now[1] - last[1]) * 1000))
        last[:] = now
        if not rendering.active:
            loop.quit()

    timer = QTimer()
    timer.setInterval(BEAT_MS)
    timer.timeout.connect(beat)
    window.studio.header.generate.click() if only is None else rendering.start(only)
    timer.start()
    loop.exec()
    timer.stop()
    walls, busy = sorted(gap for gap, _ in gaps), max(cpu for _, cpu in gaps)
    late = sum(gap > LATE_MS for gap in walls)
    _row(
        f"GUI thread while {what} are made",
        f"longest gap {walls[-1]:.0f} ms (at work for {busy:.0f} ms), {late} of {len(walls)} over {LATE_MS} ms",
        {"longest": walls[-1], "longest_cpu": busy, "late": late, "beats": len(walls)},
    )


def _scrub(app: Any, studio: Any) -> None:
    made = len(studio.session.plans)
    _wait(app, lambda: len(studio.player.film.videos) == made and studio.preview.canvas.image is not None)
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
    _row("scrub to a frame, until its picture is there", _spread(seeks), _numbers(seeks))
    _play_over_cuts(app, studio)


def _play_over_cuts(app: Any, studio: Any) -> None:
    """Every shot trimmed at both ends and dissolved into the next: when each of the film's pictures comes."""
    from storymem_studio.domain import edits_film, edits_timeline

    for shot_id, clip in zip(tuple(studio.session.plans), studio.session.timeline.clips, strict=True):
        cut = max(0, clip.frames - 20) // 2
        studio.session.edit("Trim", edits_timeline.trim_shot, shot_id, clip.frames, cut, cut)
    for shot_id in tuple(studio.session.plans)[2:]:
        studio.session.edit("Dissolve", edits_film.set_transition, shot_id, "dissolve", 8)
    player = studio.player
    shown: list[tuple[int, float]] = []
    player.seek(0)
    _wait(app, lambda: False, 0.5)
    player.picture_changed.connect(lambda _: shown.append((player.frame, time.perf_counter())))
    player.play()
    _wait(app, lambda: not player.playing)
    frames = [frame for frame, _ in shown]
    gaps = [(b - a) * 1000 for (_, a), (_, b) in pairwise(shown)]
    missing, twice = set(range(1, player.film.frames)) - set(frames), len(frames) - len(set(frames))
    _row(
        f"play {player.film.frames} frames over trimmed cuts",
        f"{len(missing)} missing, {twice} twice, {_spread(gaps)} between two (due {1000 / player.film.fps:.1f} ms)",
        _numbers(gaps) | {"missing": len(missing), "twice": twice},
    )


# Measuring


def _open(app: Any, window: Any, folder: Path) -> None:
    assert window.open(folder), window.banner.text
    app.processEvents()


def _then(app: Any, action: Callable[[], object]) -> None:
    action()
    app.processEvents()


def _wait(app: Any, done: Callable[[], bool], seconds: float = 20.0) -> None:
    end = time.perf_counter() + seconds
    while not done() and time.perf_counter() < end:
        app.processEvents()
        time.sleep(0.001)


def _wall(action: Callable[[], object]) -> float:
    """Milliseconds."""
    begun = time.perf_counter()
    action()
    return (time.perf_counter() - begun) * 1000


def _cpu(action: Callable[[], object]) -> float:
    """Milliseconds this thread was at work: what else runs on the machine does not count."""
    begun = time.thread_time()
    action()
    return (time.thread_time() - begun) * 1000


def _numbers(values: Sequence[float]) -> dict[str, float]:
    ordered = sorted(values)
    return {"median": median(ordered), "p95": ordered[int(len(ordered) * 0.95)], "most": ordered[-1]}


def _spread(values: Sequence[float]) -> str:
    numbers = _numbers(values)
    return "{median:5.1f} ms median, {p95:5.1f} ms p95, {most:5.1f} ms at most".format(**numbers)


def _row(what: str, figure: str, value: object) -> None:
    found[what.strip()] = value
    print(f"{what:<48}{figure}", flush=True)


if __name__ == "__main__":
    main()
