"""A camera move over a still picture: a reference, or the frame a continuing shot starts from."""

import math

import numpy as np
import skia

from storymem_engine.animatic.camera import Pose, matrix_for, pose_at
from storymem_engine.animatic.stage import HEIGHT
from storymem_engine.shot_language import ShotReading
from storymem_engine.shot_language.reading import CameraMove


class PicturePainter:
    """Frame 0 is the picture itself; from there the camera goes its way."""

    def __init__(
        self,
        picture: np.ndarray,
        reading: ShotReading,
        width: int,
        height: int,
        frames: int,
        fps: int,
        seed: int,
        grain: float = 0.0,
    ) -> None:
        self._picture = picture
        rgba = np.dstack([picture, np.full(picture.shape[:2], 255, np.uint8)])
        self._image = skia.Image.fromarray(rgba, skia.ColorType.kRGBA_8888_ColorType)
        self._frames, self._fps = frames, fps
        self._move: CameraMove = reading.move
        self._fade = reading.fade_out
        self._phase = seed % 628 / 100
        self._scale = height / HEIGHT
        self._wide = width / self._scale
        self._surface = skia.Surface(width, height)
        self._pixels = np.empty((height, width, 4), np.uint8)
        self._start = pose_at(self._move, 0.0, 0.0, self._phase, 0.5)

    def frame(self, index: int) -> np.ndarray:
        if index == 0:
            return self._picture
        share = index / max(1, self._frames - 1)
        pose = pose_at(self._move, share, index / self._fps, self._phase, 0.5)
        start = self._start
        dx, dy = (
            pose.pan_x + pose.track_x - start.pan_x - start.track_x,
            pose.pan_y + pose.track_y - start.pan_y - start.track_y,
        )
        grown = max(0.0, math.log(pose.dolly * pose.zoom / (start.dolly * start.zoom)))
        # Just enough magnification that the picture's edge never shows.
        cover = (
            1 + max(2 * abs(dx), 2 * abs(dy), 0.012 * share, 1 - 1 / math.exp(grown) if grown else 0.0) * 1.08
        )
        canvas = self._surface.getCanvas()
        canvas.save()
        canvas.scale(self._scale, self._scale)
        canvas.concat(
            matrix_for(Pose(pan_x=dx, pan_y=dy, zoom=cover), 1.0, self._wide, self._wide / 2, HEIGHT / 2)
        )
        cubic = skia.SamplingOptions(skia.CubicResampler.Mitchell())
        canvas.drawImageRect(self._image, skia.Rect.MakeWH(self._wide, HEIGHT), cubic)
        canvas.restore()
        if self._fade and share > 0.66:
            canvas.drawColor(skia.ColorSetARGB(round(255 * min(1.0, (share - 0.66) / 0.32)), 0, 0, 0))
        info = skia.ImageInfo.Make(
            self._surface.width(),
            self._surface.height(),
            skia.ColorType.kRGBA_8888_ColorType,
            skia.AlphaType.kPremul_AlphaType,
        )
        self._surface.readPixels(info, self._pixels, self._pixels.strides[0])
        return np.ascontiguousarray(self._pixels[..., :3])
