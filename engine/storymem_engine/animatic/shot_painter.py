"""Paints a shot, frame by frame: the set in planes, the figures in their light, the air, the lens."""

import math
import random
from dataclasses import dataclass, replace
from functools import partial

import numpy as np
import skia

from storymem_engine.animatic import animals, people, places
from storymem_engine.animatic.body import TURNS, Acting
from storymem_engine.animatic.camera import Pose, matrix_for, pose_at
from storymem_engine.animatic.colour import BLACK, lasting
from storymem_engine.animatic.composition import Standing, compose, framed
from storymem_engine.animatic.crowd import add_crowd
from storymem_engine.animatic.figure_painter import cast_shadow, paint_drawing
from storymem_engine.animatic.foreground import add_foreground
from storymem_engine.animatic.lens import Lens
from storymem_engine.animatic.light import light_of
from storymem_engine.animatic.looks import looks_of
from storymem_engine.animatic.pen import glow, halo
from storymem_engine.animatic.set_dressing import (
    add_tabletop,
    dressings,
    held_light,
    is_tabletop,
    paint_dressing,
    seat_of,
)
from storymem_engine.animatic.stage import HEIGHT, Layer, Stage
from storymem_engine.animatic.weather import Air
from storymem_engine.shot_language import ShotReading


@dataclass(frozen=True, slots=True)
class _Plane:
    """A layer ready to be shown: its image covers `rect` of the set."""

    layer: Layer
    sharp: skia.Image | None
    soft: skia.Image | None
    rect: skia.Rect


_KEY = 0.3
"""How much of the light on a dark close-up is the key's."""
_FILL = {True: 0.68, False: 0.42}
"""The least light on the figures, in close shots and others."""


class ShotPainter:
    """One shot. The same arguments always paint the same pixels."""

    def __init__(
        self, reading: ShotReading, width: int, height: int, frames: int, fps: int, seed: int, style: str = "",
        grain: float = 0.5, vignette: float = 0.6,
    ) -> None:  # fmt: skip
        reading = framed(reading)
        self.reading, self.width, self.height, self.frames, self.fps = reading, width, height, frames, fps
        self._scale = height / HEIGHT
        self._wide = width / self._scale
        # The set and the people each have dice of their own: who is in the shot does not move a tree.
        chance = random.Random(f"{seed}/set/{reading.place}")
        self._phase = chance.uniform(0, math.tau)
        self._side = 1 if chance.random() < 0.5 else -1
        self._light = light_of(reading, style)
        self._composition = compose(reading, self._wide, random.Random(f"{seed}/people/{reading.size}"))
        self._stage = Stage(
            self._wide,
            self._composition.horizon,
            self._light,
            reading,
            chance,
            self._side,
            lasting(f"{reading.place}/{style}", "theme"),
        )
        if is_tabletop(reading, self._composition):
            add_tabletop(self._stage)
        places.build(self._stage)
        if reading.crowd:
            add_crowd(self._stage, self._composition)
        add_foreground(self._stage, self._composition)
        self._dressings = dressings(reading, self._composition, self._wide)
        self._air = Air(reading, self._light, self._wide, chance, self._side)
        self._planes = [
            self._prepare(layer) for layer in sorted(self._stage.layers, key=lambda layer: layer.depth)
        ]
        self._lens = Lens(width, height, chance, grain, vignette, style)
        self._surface = skia.Surface(width, height)
        self._turned: skia.Surface | None = None

    def frame(self, index: int) -> np.ndarray:
        """Frame `index` as uint8 RGB [H, W, 3]."""
        share = index / max(1, self.frames - 1)
        seconds = index / self.fps
        pose = pose_at(self.reading.move, share, seconds, self._phase)
        canvas = self._surface.getCanvas()
        canvas.save()
        canvas.clear(self._light.haze.argb())
        canvas.scale(self._scale, self._scale)
        painted = False
        for plane in self._planes:
            if plane.layer.depth >= 1.0 and not painted:
                self._paint_glows(canvas, pose, seconds)
                self._paint_figures(canvas, pose, seconds)
                painted = True
            self._paint_plane(canvas, plane, pose, seconds)
        if not painted:
            self._paint_glows(canvas, pose, seconds)
            self._paint_figures(canvas, pose, seconds)
        self._air.paint(canvas, seconds, pose.track_x + pose.pan_x, pose.track_y + pose.pan_y)
        canvas.restore()
        surface = self._rolled(pose.roll + self._composition.roll)
        canvas = surface.getCanvas()
        self._lens.finish(canvas, index)
        if self.reading.fade_out:
            dark = min(1.0, max(0.0, (share - 0.66) / 0.32))
            if dark:
                canvas.drawPaint(skia.Paint(Color=BLACK.argb(dark * dark * (3 - 2 * dark))))
        return self._lens.read(surface)

    def _rolled(self, degrees: float) -> skia.Surface:
        """The frame turned about its middle and grown until it covers: once for all planes, turned images are slow."""
        if not degrees:
            return self._surface
        turned = self._turned = self._turned or skia.Surface(self.width, self.height)
        a = math.radians(abs(degrees))
        ratio = max(self.width / self.height, self.height / self.width)
        grow = math.cos(a) + math.sin(a) * ratio
        canvas = turned.getCanvas()
        canvas.save()
        canvas.translate(self.width / 2, self.height / 2)
        canvas.rotate(degrees)
        canvas.scale(grow, grow)
        canvas.translate(-self.width / 2, -self.height / 2)
        canvas.drawImage(
            self._surface.makeImageSnapshot(), 0, 0, skia.SamplingOptions(skia.FilterMode.kLinear)
        )
        canvas.restore()
        return turned

    def _matrix(self, pose: Pose, depth: float) -> skia.Matrix:
        return matrix_for(pose, depth, self._wide, self._composition.anchor_x, self._composition.anchor_y)

    def _framing(self, depth: float) -> skia.Matrix:
        """How the shot size brings a plane of the wide set nearer."""
        grow = 1 + (self._composition.backdrop - 1) * min(1.0, depth * 1.4)
        matrix = skia.Matrix()
        matrix.setScale(grow, grow, self._wide / 2, self._composition.horizon)
        return matrix

    def _prepare(self, layer: Layer) -> _Plane:
        stage = self._stage
        margin_x = self._wide * (0.22 + 0.3 * min(1.3, layer.depth))
        rect = skia.Rect.MakeLTRB(-margin_x, -HEIGHT * 0.24, self._wide + margin_x, HEIGHT * 1.24)
        if layer.drift:
            rect = skia.Rect.MakeLTRB(stage.left - 120, rect.top(), stage.right, rect.bottom())
        if layer.paint is None:
            return _Plane(layer, None, None, rect)
        surface = skia.Surface(
            max(1, math.ceil(rect.width() * self._scale)), max(1, math.ceil(rect.height() * self._scale))
        )
        canvas = surface.getCanvas()
        canvas.scale(self._scale, self._scale)
        canvas.translate(-rect.left(), -rect.top())
        if layer.depth < 0.99:
            canvas.concat(self._framing(layer.depth))
        layer.paint(canvas)
        sharp = surface
        blur = (
            self._composition.blur * (1.15 - 0.35 * layer.depth) if layer.soft and layer.depth < 0.99 else 0.0
        )
        if layer.depth > 1.05:
            blur = 2.0 + self._composition.blur * 0.8
        rack = self.reading.move == "rack-focus" and layer.soft
        soft = None
        if blur > 0.3 or rack:
            soft = _blurred(sharp, max(blur, 5.0 if rack else 0.0) * self._scale)
        covered = _covered(soft or sharp)
        if covered is None:
            return _Plane(layer, None, None, rect)
        rect = skia.Rect.MakeXYWH(
            rect.left() + covered.left() / self._scale,
            rect.top() + covered.top() / self._scale,
            covered.width() / self._scale,
            covered.height() / self._scale,
        )
        return _Plane(
            layer,
            sharp.makeImageSnapshot(covered) if soft is None or rack else None,
            soft.makeImageSnapshot(covered) if soft is not None else None,
            rect,
        )

    def _paint_plane(self, canvas: skia.Canvas, plane: _Plane, pose: Pose, seconds: float) -> None:
        canvas.save()
        canvas.concat(self._matrix(pose, plane.layer.depth))
        image = plane.sharp or plane.soft
        if image is not None:
            dx = plane.layer.drift * seconds
            target = skia.Rect.MakeXYWH(
                plane.rect.left() + dx,
                plane.rect.top(),
                image.width() / self._scale,
                image.height() / self._scale,
            )
            sampling = skia.SamplingOptions(skia.FilterMode.kLinear)
            canvas.drawImageRect(image, target, sampling)
            if plane.sharp is not None and plane.soft is not None and pose.focus < 0.99:
                canvas.drawImageRect(plane.soft, target, sampling, skia.Paint(Alphaf=1 - pose.focus))
        if plane.layer.move is not None:
            if plane.layer.depth < 1.0:
                canvas.concat(self._framing(plane.layer.depth))
            plane.layer.move(canvas, seconds)
        canvas.restore()

    def _paint_glows(self, canvas: skia.Canvas, pose: Pose, seconds: float) -> None:
        if not self._stage.glows:
            return
        canvas.save()
        canvas.concat(self._matrix(pose, 0.6))
        canvas.concat(self._framing(0.6))
        for i, lamp in enumerate(self._stage.glows):
            flicker = 1 - lamp.flicker * (
                0.5 + 0.3 * math.sin(seconds * 9 + i) + 0.2 * math.sin(seconds * 23 + i * 2)
            )
            made = halo(*lamp.at, lamp.radius, lamp.colour, lamp.strength * flicker)
            made.setBlendMode(skia.BlendMode.kScreen)
            x, y = lamp.at
            canvas.drawRect(
                skia.Rect.MakeLTRB(x - lamp.radius, y - lamp.radius, x + lamp.radius, y + lamp.radius), made
            )
        canvas.restore()

    def _paint_figures(self, canvas: skia.Canvas, pose: Pose, seconds: float) -> None:
        reading, composition = self.reading, self._composition
        canvas.save()
        matrix = self._matrix(pose, 1.0)
        if reading.move == "rack-focus" and pose.focus > 0.05:
            soft = skia.Paint(ImageFilter=skia.ImageFilters.Blur(5 * pose.focus, 5 * pose.focus))
            canvas.saveLayer(None, soft)
        canvas.concat(matrix)
        moving = pose.subject_x * self._wide
        for item in self._dressings:
            if not item.front:
                paint_dressing(canvas, item, self._stage, seconds)
        for standing in composition.standings:
            going = (
                moving if standing.figure.pose in ("walking", "running") or reading.move == "follow" else 0.0
            )
            if going and reading.move in ("static", "handheld", "push-in"):
                going = 0.0
            self._paint_figure(canvas, standing, seconds, going)
        for item in self._dressings:
            if item.front:
                paint_dressing(canvas, item, self._stage, seconds)
        if reading.move == "rack-focus" and pose.focus > 0.05:
            canvas.restore()
        canvas.restore()

    def _paint_figure(self, canvas: skia.Canvas, standing: Standing, seconds: float, going: float) -> None:
        figure = standing.figure
        x, y, unit = standing.x + going, standing.y, standing.unit
        side = self._side
        close = self.reading.size in ("close-up", "extreme-close-up", "medium-close-up")
        if not close:
            spread = 1.3 if figure.kind not in ("cat", "bird") else 0.9
            cast_shadow(
                canvas, x, y, unit * spread * (2.2 if figure.pose == "lying" else 1.0), self._light, side
            )
        light = self._light
        if light.ambient.luma < _FILL[close]:
            # A fill light, as on a night set: whoever the shot is about can be made out.
            fill = light.ambient.scaled(_FILL[close] / max(0.05, light.ambient.luma))
            light = replace(light, ambient=fill.mix(light.key.scaled(_FILL[close]), _KEY) if close else fill)
        paint = partial(paint_drawing, canvas, light=light, side=side, near=standing.near, width=self._wide)
        if figure.kind in animals.HEIGHTS:
            paint(animals.animal(figure, seconds, standing.side, unit * 1.5), x=x, y=y, unit=unit)
            return
        looks = looks_of(figure)
        if figure.pose == "lying" and seat_of(self.reading, standing) is not None:
            y -= 1.55 * unit
        scale = unit * 6.5 * looks.tall / looks.heads
        turn = TURNS.get(figure.facing, 0.16)
        if figure.facing == "camera":
            turn = standing.side * (0.2 if close else 0.23)
            if figure.pose in ("walking", "running", "sitting", "kneeling"):
                turn = standing.side * 0.8
            if len(self._composition.standings) > 1:
                turn = standing.side * 0.62
        turn += 0.05 * math.sin(seconds * 0.6 + self._phase)
        acting = Acting(
            pose=figure.pose,
            facing=figure.facing,
            turn=turn,
            seconds=seconds,
            wind=self._wind,
            smile=_smile(self.reading),
            gaze=0.3 * math.sin(seconds * 0.5 + 1.0),
            reach=_reach(self.reading, figure),
            head_pixels=scale * self._scale,
        )
        shine = held_light(looks.carries)
        if shine is None or (self._light.ambient.luma > 0.8 and not self._light.lamps):
            paint(people.person(looks, acting), x=x, y=y, unit=scale)
            return
        # What is carried lights the one who carries it.
        warm = replace(
            self._light,
            ambient=self._light.ambient.mix(shine, 0.45).scaled(1.12),
            key=shine,
            rim=0.85,
        )
        paint(people.person(looks, acting), x=x, y=y, unit=scale, light=warm, side=standing.side)
        hand_x = x + standing.side * scale * 0.75
        hand_y = y - looks.heads * scale * 0.53
        flicker = 1 + 0.05 * math.sin(seconds * 9) + 0.03 * math.sin(seconds * 23)
        glow(canvas, hand_x, hand_y, scale * 3.4 * flicker, shine, 0.5)
        glow(canvas, hand_x, hand_y, scale * 1.1 * flicker, shine.lighter(0.3), 0.5)

    @property
    def _wind(self) -> float:
        if self.reading.interior:
            return 0.06
        return {"wind": 0.9, "storm": 1.0, "rain": 0.4}.get(self.reading.weather, 0.22)


def _smile(reading: ShotReading) -> float:
    mood = set(reading.mood)
    if mood & {"joyful", "playful", "romantic", "hopeful", "happy", "warm"}:
        return 0.9
    if mood & {"melancholic", "sad", "lonely", "tense", "suspenseful", "eerie"}:
        return -0.35
    return 0.2


def _reach(reading: ShotReading, figure) -> str:
    carries = figure.carries.lower()
    props = set(reading.props)
    if carries in ("guitar", "violin"):
        return "play"
    if carries in ("brush", "paintbrush"):
        return "paint"
    if carries:
        return "hold"
    if figure.pose == "sitting" and props & {"computer", "desk", "keyboard", "laptop", "monitor", "screen"}:
        return "desk"
    return ""


def _blurred(source: skia.Surface, sigma: float) -> skia.Surface:
    surface = skia.Surface(source.width(), source.height())
    blur = skia.Paint(ImageFilter=skia.ImageFilters.Blur(sigma, sigma, skia.TileMode.kClamp))
    surface.getCanvas().drawImage(source.makeImageSnapshot(), 0, 0, skia.SamplingOptions(), blur)
    return surface


def _covered(surface: skia.Surface) -> skia.IRect | None:
    """The part of a layer with anything painted on it: what is empty need not be laid over every frame."""
    alpha = surface.toarray()[..., 3] > 0
    rows, columns = np.flatnonzero(alpha.any(axis=1)), np.flatnonzero(alpha.any(axis=0))
    if not rows.size:
        return None
    return skia.IRect.MakeLTRB(
        max(0, int(columns[0]) - 1),
        max(0, int(rows[0]) - 1),
        min(surface.width(), int(columns[-1]) + 2),
        min(surface.height(), int(rows[-1]) + 2),
    )
