"""One request drawn: reads the prompt, paints or moves over a picture, continues the shot before, adds the words."""

from dataclasses import replace
from pathlib import Path
from typing import get_args

import numpy as np
import skia
from PIL import Image, ImageOps
from pydantic import JsonValue

from storymem_engine.animatic.captions import paint_caption, paint_slate
from storymem_engine.animatic.picture import PicturePainter
from storymem_engine.animatic.shot_painter import ShotPainter
from storymem_engine.animatic.stage import HEIGHT
from storymem_engine.protocol import RenderShot
from storymem_engine.shot_language import ShotReading, read_shot
from storymem_engine.shot_language.reading import Hour, Place, Weather

DISSOLVE = 0.3
"""Seconds in which a continuing shot becomes its own picture; longer, and people are seen twice."""


def reading_of(request: RenderShot) -> ShotReading:
    """What the prompt asks for; what it leaves unsaid comes from the shots before it in the scene."""
    cast = {member.name: member.description for member in request.cast}
    seen = [
        figure
        for name, description in cast.items()
        for figure in read_shot(f"{name}, {description}.", cast).figures[:1]
    ]
    said = request.setting
    before = ShotReading(figures=tuple(seen))
    if said is not None:
        place, hour, weather = get_args(Place), get_args(Hour), get_args(Weather)
        before = replace(
            before,
            place=said.place if said.place in place else before.place,  # pyright: ignore[reportArgumentType]
            interior=said.interior,
            hour=said.hour if said.hour in hour else before.hour,  # pyright: ignore[reportArgumentType]
            weather=said.weather if said.weather in weather else before.weather,  # pyright: ignore[reportArgumentType]
        )
    return read_shot(request.prompt, cast, before if said is not None else None)


class Shot:
    """The frames of one request."""

    def __init__(
        self,
        request: RenderShot,
        captions: bool,
        slate: bool,
        grain: float,
        vignette: float,
        over_memory: bool,
    ) -> None:
        self._request, self._captions, self._slate = request, captions, slate
        self.reading = reading_of(request)
        unread = not {"place", "figures", "props", "hour"} & set(self.reading.found)
        before = [*request.motion_frames] or (
            [request.first_frame] if request.first_frame is not None else []
        )
        self._before = [_filled(path, request.width, request.height) for path in before]
        chosen: np.ndarray | None = None
        self.uses_memory = over_memory
        if over_memory and (self._before or request.memory):
            chosen = (
                self._before[-1]
                if self._before
                else _filled(request.memory[-1], request.width, request.height)
            )
        elif unread and self._before:
            chosen = self._before[-1]
        elif unread and request.memory and not self.reading.figures:
            chosen, self.uses_memory = _filled(request.memory[-1], request.width, request.height), True
        size = (request.width, request.height, request.frames, request.fps, request.seed)
        if chosen is not None:
            self.picture = "given"
            self._painter: ShotPainter | PicturePainter = PicturePainter(
                chosen, self.reading, *size, grain=grain
            )
        else:
            self.picture = "drawn"
            self._painter = ShotPainter(
                self.reading, *size, style=request.style, grain=grain, vignette=vignette
            )
        self._carried = (
            PicturePainter(self._before[-1], self.reading, *size, grain=0.0)
            if self._before and self.picture == "drawn"
            else None
        )

    @property
    def summary(self) -> dict[str, JsonValue]:
        """What was read, for the take's recipe."""
        r = self.reading
        return {
            "size": r.size, "angle": r.angle, "move": r.move, "hour": r.hour, "weather": r.weather, "place": r.place,
            "figures": [figure.name for figure in r.figures],
        }  # fmt: skip

    def frame(self, index: int) -> np.ndarray:
        """Frame `index`: a continuing shot repeats what it continues, then dissolves while the camera goes on."""
        given = len(self._before)
        if index < given:
            return self._before[index]
        frame = self._painter.frame(index)
        if self._carried is not None:
            span = max(4.0, DISSOLVE * self._request.fps)
            t = min(1.0, (index - given + 1) / span)
            if t < 1:
                amount = t * t * (3 - 2 * t)
                old = self._carried.frame(index - given + 1).astype(np.float32)
                frame = (old + (frame.astype(np.float32) - old) * amount + 0.5).astype(np.uint8)
        if self._captions or (self._slate and index < 2.2 * self._request.fps):
            frame = self._worded(frame, index)
        return frame

    def preview(self, index: int, frame: np.ndarray) -> Path | None:
        """The frame as a small picture the studio can show; None when it cannot be written."""
        path = self._request.out / "preview.jpg"
        try:
            small = Image.fromarray(frame)
            small.thumbnail((416, 416))
            partial = path.with_suffix(".part")
            small.save(partial, "JPEG", quality=82)
            partial.replace(path)
        except OSError:
            return None
        return path

    def _worded(self, frame: np.ndarray, index: int) -> np.ndarray:
        height, width = frame.shape[:2]
        rgba = np.dstack([frame, np.full((height, width), 255, np.uint8)])
        surface = skia.Surface(width, height)
        canvas = surface.getCanvas()
        image = skia.Image.fromarray(rgba, skia.ColorType.kRGBA_8888_ColorType)
        canvas.drawImage(image, 0, 0)
        scale = height / HEIGHT
        canvas.scale(scale, scale)
        if self._captions:
            paint_caption(canvas, self._request.prompt, width / scale)
        if self._slate:
            seconds = index / self._request.fps
            shown = min(1.0, max(0.0, (2.2 - seconds) / 0.4))
            paint_slate(
                canvas, self._request.slate, self.reading.size.replace("-", " "), self.reading.move.replace("-", " "),
                self._request.prompt, width / scale, shown,
            )  # fmt: skip
        out = np.empty_like(rgba)
        info = skia.ImageInfo.Make(
            width, height, skia.ColorType.kRGBA_8888_ColorType, skia.AlphaType.kPremul_AlphaType
        )
        surface.readPixels(info, out, out.strides[0])
        return np.ascontiguousarray(out[..., :3])


def _filled(path: Path, width: int, height: int) -> np.ndarray:
    """A picture at the film's size, its middle kept."""
    with Image.open(path) as image:
        return np.asarray(ImageOps.fit(image.convert("RGB"), (width, height), Image.Resampling.LANCZOS))
