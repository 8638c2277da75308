"""From a backend's frames to a finished take: the video, its keyframes, its last frames, all in one folder."""

import os
import queue
import threading
import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from storymem_engine.backends.backend import Rendered, Report
from storymem_engine.descriptors import ColourEdgeDescriptor, Descriptor, check_quality
from storymem_engine.keyframes import select_keyframes
from storymem_engine.protocol import DroppedFrame, Keyframe, RenderShot, ShotDone
from storymem_engine.video import ShotWriter, read_still, write_still

MOTION_FRAMES = 5
"""What MM2V continues from."""


class Finisher:
    """Keeps the vectors of memory pictures between shots: the same keyframes come back shot after shot."""

    def __init__(self, descriptor: Descriptor | None = None) -> None:
        self.descriptor = descriptor or ColourEdgeDescriptor()
        self._vectors: dict[tuple[str, int, int], np.ndarray] = {}

    def finish(self, request: RenderShot, rendered: Rendered, report: Report, started: float) -> ShotDone:
        frames = self._encode(request, rendered)
        timings = dict(rendered.timings)
        timings.setdefault("frames", time.monotonic() - started - sum(timings.values()))

        begun = time.monotonic()
        report("keyframes", 0, 1, None)
        selection = select_keyframes(
            frames,
            embed=self.descriptor.embed,
            quality=check_quality,
            judge_embeddings=self.descriptor.judge,
            threshold=request.keyframe_threshold,
            max_keyframes=request.max_keyframes,
            memory=self._memory_vectors(request.memory),
        )
        keyframes = []
        for number, index in enumerate(selection.indices, 1):
            path = request.out / f"keyframe_{number}.png"
            write_still(path, frames[index])
            scores = {"similarity": round(selection.similarities[index], 4)}
            keyframes.append(Keyframe(frame=index, path=path, scores=scores))
        timings["keyframes"] = time.monotonic() - begun

        begun = time.monotonic()
        motion = []
        for number, frame in enumerate(frames[-MOTION_FRAMES:], 1):
            motion.append(request.out / f"motion_{number}.png")
            write_still(motion[-1], frame)
        last = request.out / "last_frame.png"
        write_still(last, frames[-1])
        timings["stills"] = time.monotonic() - begun
        report("keyframes", 1, 1, None)

        done = ShotDone(
            job=request.job,
            video=request.out / "video.mp4",
            frames=len(frames),
            keyframes=tuple(keyframes),
            dropped=tuple(DroppedFrame(frame=drop.frame, reason=drop.reason) for drop in selection.dropped),
            last_frame=last,
            motion_frames=tuple(motion) if len(motion) == MOTION_FRAMES else (),
            timings={stage: round(seconds, 3) for stage, seconds in timings.items()},
            peak_bytes=rendered.peak_bytes,
            descriptor=self.descriptor.name,
            # Whatever a backend draws, the memory decides which keyframes are new.
            ignored=tuple(name for name in rendered.ignored if name != "memory"),
            recipe=rendered.recipe | {"keyframe_threshold_used": round(selection.threshold, 4)},
        )
        # Last of all: a folder with this file holds a whole take, even if the studio never heard of it.
        partial = request.out / ".done.json.part"
        partial.write_text(done.model_dump_json(), encoding="utf-8")
        os.replace(partial, request.out / "done.json")
        return done

    def _encode(self, request: RenderShot, rendered: Rendered) -> list[np.ndarray]:
        """Encodes on a thread of its own while the backend makes the next frame; returns the delivered frames."""
        frames: list[np.ndarray] = []
        waiting: queue.Queue[np.ndarray | None] = queue.Queue(maxsize=8)
        failure: list[BaseException] = []

        def encode() -> None:
            try:
                with ShotWriter(
                    request.out / "video.mp4", request.width, request.height, request.fps
                ) as writer:
                    while (frame := waiting.get()) is not None:
                        writer.add(frame)
                    if not complete:
                        raise _Abandoned
            except _Abandoned:
                pass
            except BaseException as error:  # handed to the rendering thread, which raises it
                failure.append(error)
                while waiting.get() is not None:
                    pass

        complete = False
        encoder = threading.Thread(target=encode, name="encoder")
        encoder.start()
        try:
            for index, frame in enumerate(rendered.frames):
                if failure:
                    break
                if index < request.dropped_frames:
                    continue
                frame = np.ascontiguousarray(frame)
                frames.append(frame)
                waiting.put(frame)
            complete = bool(frames)
        finally:
            waiting.put(None)
            encoder.join()
        if failure:
            raise failure[0]
        return frames

    def _memory_vectors(self, paths: Sequence[Path]) -> Sequence[np.ndarray]:
        vectors = []
        for path in paths:
            status = path.stat()
            key = (str(path), status.st_mtime_ns, status.st_size)
            if key not in self._vectors:
                self._vectors[key] = self.descriptor.embed(read_still(path)[None])[0]
            vectors.append(self._vectors[key])
        return vectors


class _Abandoned(Exception):
    """The frames stopped coming: leave no half video."""
