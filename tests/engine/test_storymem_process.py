"""The StoryMem backend in the engine process: over the wire, cancelled in the middle, and well afterwards."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import av
import numpy as np
import pytest
from PIL import Image

pytest.importorskip("torch")

from tiny_storymem import save_checkpoint, save_lora

from storymem_engine.protocol import (
    Cancel,
    Cancelled,
    Event,
    Failed,
    Hello,
    Progress,
    RenderShot,
    ShotDone,
    Shutdown,
    events,
)


class Engine:
    def __init__(self, folder: Path) -> None:
        surroundings = {
            "OMP_NUM_THREADS": "1",
            "STORYMEM_CACHE": str(folder / "cache"),
            "STORYMEM_MODELS": str(folder),
        }
        self._process = subprocess.Popen(
            [sys.executable, "-m", "storymem_engine.worker"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            encoding="utf-8",
            env=os.environ | surroundings,
        )
        hello = next(self.heard())
        assert isinstance(hello, Hello)
        self.hello = hello

    def send(self, command) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(command.model_dump_json() + "\n")
        self._process.stdin.flush()

    def heard(self) -> Iterator[Event]:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            yield events.validate_json(line)

    def until_the_end_of(self, job: str) -> tuple[list[Progress], Event]:
        progress = []
        for event in self.heard():
            if isinstance(event, Progress):
                progress.append(event)
            elif isinstance(event, ShotDone | Failed | Cancelled) and event.job == job:
                return progress, event
        raise AssertionError("the engine left")

    def leave(self) -> int:
        self.send(Shutdown())
        return self._process.wait(timeout=60)

    def close(self) -> None:
        self._process.kill()
        self._process.wait()
        for stream in (self._process.stdin, self._process.stdout):
            assert stream is not None
            stream.close()


@pytest.fixture(scope="module")
def engine(weights) -> Iterator[Engine]:
    engine = Engine(weights)
    yield engine
    engine.close()


@pytest.fixture(scope="module")
def weights(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("weights")
    save_checkpoint(folder / "Wan2.2-I2V-A14B", "original")
    save_lora(folder / "StoryMem")
    return folder


def test_shots_are_made_cancelled_and_made_again_in_one_process(engine, tmp_path) -> None:
    picture = tmp_path / "memory.png"
    Image.fromarray(np.random.default_rng(0).integers(0, 255, (64, 96, 3), dtype=np.uint8)).save(picture)

    def shot(job: str, **changed) -> RenderShot:
        return RenderShot(
            **{
                "job": job,
                "backend": "storymem",
                "params": {"steps": 2},
                "prompt": "A fox crosses the snow.",
                "memory": (picture,),
                "width": 96,
                "height": 64,
                "frames": 9,
                "out": tmp_path / job,
                **changed,
            }
        )

    hello = engine.hello
    info = {backend.name: backend for backend in hello.backends}["storymem"]
    assert info.available, info.why_not
    assert "CC-BY-NC-4.0" in info.licence and "steps" in str(info.params_schema)

    engine.send(shot("one"))
    progress, done = engine.until_the_end_of("one")
    assert isinstance(done, ShotDone), done
    stages = [event.stage for event in progress]
    assert {"loading", "text", "encoding", "denoising", "decoding", "keyframes"} <= set(stages)
    assert any(event.preview for event in progress)
    assert done.frames == 9 and done.recipe["mode"] == "M2V" and done.last_frame.is_file()
    with av.open(str(done.video)) as video:
        assert sum(1 for _ in video.decode(video=0)) == 9

    engine.send(shot("two", params={"steps": 200}))
    for event in engine.heard():
        if isinstance(event, Progress) and event.stage == "denoising" and event.done >= 1:
            engine.send(Cancel(job="two"))
            break
    _, ended = engine.until_the_end_of("two")
    assert isinstance(ended, Cancelled)
    assert not list((tmp_path / "two").glob("*"))

    engine.send(shot("three", first_frame=done.last_frame))
    _, again = engine.until_the_end_of("three")
    assert isinstance(again, ShotDone), again
    assert again.frames == 8 and again.recipe["mode"] == "MI2V"
    assert "loading" not in again.timings

    engine.send(shot("four", params={"i2v_model_path": "/nowhere"}))
    _, refused = engine.until_the_end_of("four")
    assert isinstance(refused, Failed) and refused.kind == "unavailable"
    assert "There is no folder" in refused.message and refused.advice

    engine.send(shot("five", params={"steps": "many"}))
    _, refused = engine.until_the_end_of("five")
    assert isinstance(refused, Failed) and refused.kind == "bad_request"


def test_two_processes_make_the_same_shot_together_as_one_alone(engine, tmp_path) -> None:
    """Ulysses over gloo: where there are GPUs each has a part of the sequence, here each of two processes."""
    picture = tmp_path / "memory.png"
    Image.fromarray(np.random.default_rng(0).integers(0, 255, (64, 96, 3), dtype=np.uint8)).save(picture)

    def shot(job: str, **params) -> RenderShot:
        return RenderShot(
            job=job,
            backend="storymem",
            params={"steps": 2, **params},
            prompt="A fox crosses the snow.",
            memory=(picture,),
            width=96,
            height=64,
            frames=13,
            out=tmp_path / job,
        )

    def last_frame(done: Event) -> np.ndarray:
        assert isinstance(done, ShotDone), done
        with Image.open(done.last_frame) as image:
            return np.asarray(image).astype(int)

    engine.send(shot("alone"))
    alone = last_frame(engine.until_the_end_of("alone")[1])
    engine.send(shot("together", gpus=2))
    _, done = engine.until_the_end_of("together")
    assert np.abs(last_frame(done) - alone).max() <= 1
    assert isinstance(done, ShotDone) and done.recipe["gpus"] == 2

    engine.send(shot("cancelled", gpus=2, steps=200))
    for event in engine.heard():
        if isinstance(event, Progress) and event.stage == "denoising" and event.done >= 1:
            engine.send(Cancel(job="cancelled"))
            break
    assert isinstance(engine.until_the_end_of("cancelled")[1], Cancelled)

    engine.send(shot("again", gpus=2))
    _, again = engine.until_the_end_of("again")
    assert np.abs(last_frame(again) - alone).max() <= 1
    assert isinstance(again, ShotDone) and "loading" not in again.timings
    assert engine.leave() == 0
