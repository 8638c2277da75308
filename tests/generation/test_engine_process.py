"""The real engine process, driven as the studio drives it: renders, cancels, fails, crashes, and never hangs."""

import os
import queue
import signal
import subprocess
import sys
import textwrap
from collections.abc import Callable, Iterator
from pathlib import Path

import av
import pytest
from PIL import Image

from storymem_engine import protocol
from storymem_studio.errors import StudioError
from storymem_studio.generation.engine_process import EngineProcess

PATIENCE = 60


class Engine:
    """An engine and the events it has sent."""

    def __init__(self) -> None:
        self._events: queue.Queue[protocol.Event] = queue.Queue()
        self.process = EngineProcess(self._events.put)

    def until(self, wanted: Callable[[protocol.Event], bool]) -> list[protocol.Event]:
        seen = []
        while True:
            seen.append(self._events.get(timeout=PATIENCE))
            if wanted(seen[-1]):
                return seen

    def end_of(self, job: str) -> protocol.Event:
        ends = protocol.ShotDone | protocol.Failed | protocol.Cancelled
        return self.until(lambda event: isinstance(event, ends) and event.job == job)[-1]


@pytest.fixture
def engine() -> Iterator[Engine]:
    made = Engine()
    made.process.start()
    yield made
    made.process.stop()


def pixels(path: Path) -> Image.Image:
    with Image.open(path) as image:
        image.load()
        return image


def request(tmp_path: Path, job: str = "job", **values: object) -> protocol.RenderShot:
    basic = {
        "job": job,
        "backend": "animatic",
        "prompt": "Wide shot of a beach at noon.",
        "out": tmp_path / job,
    }
    return protocol.RenderShot(**(basic | {"width": 96, "height": 64, "frames": 9, "fps": 16} | values))


def long_request(tmp_path: Path, job: str = "job") -> protocol.RenderShot:
    """A shot that is certainly not finished when a test stops it."""
    return request(tmp_path, job, frames=1001, width=416, height=240)


@pytest.mark.skipif(sys.platform == "win32", reason="its priority is said otherwise there")
def test_the_engine_lets_the_window_come_first(engine: Engine):
    assert engine.process.pid is not None
    own = os.getpriority(os.PRIO_PROCESS, 0)
    assert os.getpriority(os.PRIO_PROCESS, engine.process.pid) > own or own == 19


def test_a_request_that_no_message_can_carry_is_refused_and_the_next_one_is_served(
    engine: Engine, tmp_path: Path
):
    with pytest.raises(StudioError, match="halves of characters"):
        engine.process.send(request(tmp_path, "bad", prompt="A fox \udcff."))
    engine.process.send(request(tmp_path, "good"))
    ends = engine.until(lambda event: isinstance(event, protocol.ShotDone))
    assert not [event for event in ends if getattr(event, "job", "") == "bad"]


@pytest.mark.skipif(sys.platform == "win32", reason="open files cannot be moved there")
def test_a_project_that_is_moved_while_a_shot_is_made_is_told_as_that(engine: Engine, tmp_path: Path):
    engine.process.send(request(tmp_path, frames=1001))
    engine.until(lambda event: isinstance(event, protocol.Progress) and event.done > 0)
    (tmp_path / "job").rename(tmp_path / "elsewhere")
    failed = engine.until(lambda event: isinstance(event, protocol.Failed))[-1]
    assert isinstance(failed, protocol.Failed) and "was moved or deleted" in str(failed.message)


def test_it_introduces_itself_before_anything_else(engine: Engine):
    hello = engine.until(lambda event: True)[0]
    assert isinstance(hello, protocol.Hello)
    animatic = next(backend for backend in hello.backends if backend.name == "animatic")
    assert animatic.available and animatic.params_schema["type"] == "object"
    assert hello.devices[-1].kind == "cpu"


def test_a_shot_ends_in_files_that_are_what_it_says(engine: Engine, tmp_path: Path):
    engine.process.send(request(tmp_path))
    done = engine.end_of("job")
    assert isinstance(done, protocol.ShotDone)
    with av.open(str(done.video)) as video:
        frames = [frame.to_image() for frame in video.decode(video=0)]
        assert video.streams.video[0].codec_context.name == "h264"
    assert len(frames) == done.frames == 9
    assert frames[0].size == (96, 64)
    assert done.keyframes and all(pixels(k.path).size == (96, 64) for k in done.keyframes)
    assert len(done.motion_frames) == 5
    assert pixels(done.last_frame).tobytes() == pixels(done.motion_frames[-1]).tobytes()
    assert not list(done.video.parent.glob(".*")), "no half-written file is left"


@pytest.mark.parametrize(("mode", "left"), [("MI2V", 8), ("MM2V", 4)])
def test_a_continuing_shot_does_not_repeat_the_frames_it_starts_from(
    engine: Engine, tmp_path: Path, mode: str, left: int
):
    engine.process.send(request(tmp_path, "first"))
    first = engine.end_of("first")
    assert isinstance(first, protocol.ShotDone)
    start = {"first_frame": first.last_frame} if mode == "MI2V" else {"motion_frames": first.motion_frames}
    engine.process.send(request(tmp_path, "second", **start))
    second = engine.end_of("second")
    assert isinstance(second, protocol.ShotDone) and second.frames == left


def test_a_keyframe_already_in_memory_is_not_kept_and_says_so(engine: Engine, tmp_path: Path):
    engine.process.send(request(tmp_path, "first"))
    first = engine.end_of("first")
    assert isinstance(first, protocol.ShotDone)
    memory = tuple(keyframe.path for keyframe in first.keyframes)
    engine.process.send(request(tmp_path, "again", memory=memory))
    again = engine.end_of("again")
    assert isinstance(again, protocol.ShotDone)
    assert again.keyframes == ()
    assert any("already in memory" in dropped.reason for dropped in again.dropped)


def test_progress_goes_from_nothing_to_everything(engine: Engine, tmp_path: Path):
    engine.process.send(request(tmp_path))
    seen = engine.until(lambda event: isinstance(event, protocol.ShotDone))
    progress = [event for event in seen if isinstance(event, protocol.Progress)]
    assert progress[0].done == 0
    assert progress[-1].done == progress[-1].total
    assert {event.job for event in progress} == {"job"}


def test_cancel_ends_the_running_shot_and_leaves_nothing(engine: Engine, tmp_path: Path):
    engine.process.send(long_request(tmp_path))
    engine.until(lambda event: isinstance(event, protocol.Progress) and event.done > 0)
    engine.process.cancel("job")
    assert isinstance(engine.end_of("job"), protocol.Cancelled)
    assert list((tmp_path / "job").iterdir()) == []
    engine.process.send(request(tmp_path, "next"))
    assert isinstance(engine.end_of("next"), protocol.ShotDone)


def test_a_waiting_shot_can_be_cancelled_too(engine: Engine, tmp_path: Path):
    engine.process.send(request(tmp_path, "first", frames=81))
    engine.process.send(long_request(tmp_path, "second"))
    engine.process.cancel("second")
    assert isinstance(engine.end_of("first"), protocol.ShotDone)
    assert isinstance(engine.end_of("second"), protocol.Cancelled)


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"backend": "nonsense"}, "There is no engine called “nonsense”"),
        ({"params": {"unheard_of": 1}}, "does not accept the setting unheard_of"),
        ({"memory": (Path("nowhere.png"),)}, "picture this shot remembers is missing: nowhere.png"),
    ],
)
def test_a_request_that_cannot_work_fails_with_a_sentence(
    engine: Engine, tmp_path: Path, values: dict[str, object], sentence: str
):
    engine.process.send(request(tmp_path, **values))
    failed = engine.end_of("job")
    assert isinstance(failed, protocol.Failed)
    assert failed.kind == "bad_request" and sentence in failed.message and failed.advice
    engine.process.send(request(tmp_path, "next"))
    assert isinstance(engine.end_of("next"), protocol.ShotDone), "one failure does not end the engine"


def test_a_place_that_cannot_be_written_fails_with_a_sentence(engine: Engine, tmp_path: Path):
    (tmp_path / "file").write_text("in the way")
    engine.process.send(request(tmp_path, out=tmp_path / "file" / "take"))
    failed = engine.end_of("job")
    assert isinstance(failed, protocol.Failed) and failed.message


def test_a_message_it_does_not_understand_is_answered_if_it_names_a_job(engine: Engine):
    engine.until(lambda event: isinstance(event, protocol.Hello))
    process = engine.process._process
    assert process is not None and process.stdin is not None
    process.stdin.write(b'not json\n{"type": "render_shot", "job": "odd", "frames": "many"}\n')
    process.stdin.flush()
    failed = engine.end_of("odd")
    assert isinstance(failed, protocol.Failed) and failed.kind == "bad_request"


def test_kill_is_reported_and_the_next_shot_starts_a_new_engine(engine: Engine, tmp_path: Path):
    engine.process.send(long_request(tmp_path))
    engine.until(lambda event: isinstance(event, protocol.Progress) and event.done > 0)
    assert engine.process.pid is not None
    os.kill(engine.process.pid, signal.SIGKILL)
    failed = engine.end_of("job")
    assert isinstance(failed, protocol.Failed) and failed.kind == "crash"
    assert "finished shots are kept" in failed.advice
    engine.process.send(request(tmp_path, "next"))
    assert isinstance(engine.end_of("next"), protocol.ShotDone)


def test_stopping_ends_the_open_job_as_cancelled(tmp_path: Path):
    engine = Engine()
    engine.process.send(long_request(tmp_path))
    engine.until(lambda event: isinstance(event, protocol.Progress) and event.done > 0)
    engine.process.stop()
    assert isinstance(engine.end_of("job"), protocol.Cancelled)
    assert not engine.process.running


def test_an_engine_that_cannot_start_fails_the_job(tmp_path: Path):
    events: queue.Queue[protocol.Event] = queue.Queue()
    broken = EngineProcess(events.put, [sys.executable, "-c", "raise SystemExit('no engine here')"])
    broken.send(request(tmp_path))
    failed = events.get(timeout=PATIENCE)
    assert isinstance(failed, protocol.Failed) and "no engine here" in failed.detail
    broken.stop()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")
def test_the_engine_goes_when_the_studio_is_killed(tmp_path: Path):
    program = textwrap.dedent(f"""
        import queue, pathlib
        from storymem_engine import protocol
        from storymem_studio.generation.engine_process import EngineProcess
        events = queue.Queue()
        engine = EngineProcess(events.put)
        engine.send(protocol.RenderShot(job="j", backend="animatic", prompt="A beach.", frames=1001, width=416, height=240,
                                        out=pathlib.Path({str(tmp_path / "take")!r})))
        while True:
            event = events.get()
            if event.type == "progress" and event.done > 0:
                print(engine.pid, flush=True)
    """)
    studio = subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True)
    assert studio.stdout is not None
    pid = int(studio.stdout.readline())
    # A pidfd is readable when the process has ended: no polling, no pid that meanwhile means another.
    watch = os.pidfd_open(pid)
    studio.kill()
    studio.wait()
    studio.stdout.close()
    import select

    assert select.select([watch], [], [], 10)[0], "the engine outlived the studio"
    os.close(watch)


def test_the_engine_works_without_the_gpu_stack(tmp_path: Path):
    program = textwrap.dedent(f"""
        import sys
        # None in sys.modules is how Python itself marks a module as not to be found.
        sys.modules |= dict.fromkeys(("torch", "diffusers", "transformers", "peft", "accelerate", "safetensors"))
        from pathlib import Path
        from storymem_engine.worker import Worker, hello
        from storymem_engine.protocol import RenderShot
        class Channel:
            def emit(self, event): pass
            def is_cancelled(self, job): return False
        assert any(b.name == "animatic" and b.available for b in hello().backends)
        request = RenderShot(job="j", backend="animatic", prompt="A beach.", frames=5, width=64, height=48,
                             out=Path({str(tmp_path / "take")!r}))
        print(Worker(Channel()).render(request).type)
    """)
    result = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=120, check=False
    )
    assert result.stdout.strip() == "shot_done", result.stderr
