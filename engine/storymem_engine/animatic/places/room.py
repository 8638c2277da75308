"""The parts of a room: walls, floor, windows with the hour outside, light on the floor, furniture against the wall."""

import math
import random
from collections.abc import Callable

import skia

from storymem_engine.animatic import props
from storymem_engine.animatic.colour import rgb
from storymem_engine.animatic.figure_painter import paint_drawing
from storymem_engine.animatic.light import CANDLE, SCREEN, WARM
from storymem_engine.animatic.pen import box, fill, glow, oval, paint, polygon, smooth
from storymem_engine.animatic.places.room_shell import paint_shell
from storymem_engine.animatic.places.windows import arch_of, grown_by, stained_glass
from storymem_engine.animatic.sky import window_view
from storymem_engine.animatic.stage import HEIGHT, Glow, Stage

UNIT = 31.0
"""A quarter metre against the back wall."""


WALLS = {
    "warm": ("#d8b48c", "#cfa58a", "#d9bd94", "#c9ab86"), "cool": ("#a9b8bd", "#9fb0b8", "#b4bfc0", "#9aaab6"),
    "green": ("#a3b39a", "#98ab96", "#adb89c", "#8fa596"), "dark": ("#6f5a52", "#5f5560", "#67594c", "#565d66"),
    "stone": ("#948d88", "#8b8788", "#9a928a", "#868a8c"), "white": ("#dcd8d0", "#d6d8d8", "#e0d8cc", "#d0d6d6"),
    "brick": ("#9a6350", "#a06a56", "#8d5a4c", "#96685a"),
}  # fmt: skip


class Room:
    """Builds the layers of one interior on a stage."""

    def __init__(
        self, stage: Stage, walls: str = "warm", floor: str = "#9a6f48", ceiling: bool = True, boards: bool = True,
        wainscot: bool = False,
        bricks: bool = False, view: str = "hills",
    ) -> None:  # fmt: skip
        self.stage = stage
        self.view = view
        self.line = stage.horizon + HEIGHT * (0.2 if stage.reading.angle != "high" else 0.16)
        """Where the back wall meets the floor."""
        self.high = stage.horizon - HEIGHT * 0.47
        """Where it meets the ceiling."""
        self.wall = stage.colour(rgb(WALLS[walls][stage.theme % 4]), 0.8)
        self.floor = stage.colour(rgb(floor), 0.92)
        self.windows: list[skia.Rect] = []
        self._pieces: list[Callable[[skia.Canvas], None]] = []
        self.on_the_wall: list[Callable[[skia.Canvas], None]] = []
        self.ceiling, self.boards, self.wainscot, self.bricks = ceiling, boards, wainscot, bricks

    def window(
        self,
        share: float,
        wide: float = 104,
        top: float = 0.18,
        low: float = 0.46,
        arched: bool = False,
        stained: bool = False,
        curtain: str = "",
        bars: int = 2,
    ) -> None:
        """A window in the back wall, centred on a share of the width."""
        stage = self.stage
        x = stage.x(share)
        rect = skia.Rect.MakeLTRB(
            x - wide / 2,
            HEIGHT * top + (self.line - HEIGHT * 0.73),
            x + wide / 2,
            HEIGHT * low + (self.line - HEIGHT * 0.73),
        )
        self.windows.append(rect)
        seed = stage.chance.random()

        def draw(canvas: skia.Canvas) -> None:
            chance = random.Random(seed)
            frame = self.wall.mix(rgb("#f3ece0").times(stage.light.ambient), 0.55)
            shape = arch_of(rect) if arched else box(rect.left(), rect.top(), rect.right(), rect.bottom())
            fill(canvas, grown_by(shape, rect, 7), frame)
            canvas.save()
            canvas.clipPath(shape, True)
            window_view(canvas, stage.light, rect, chance, self.view)
            if stained:
                stained_glass(canvas, rect, chance, stage)
            canvas.restore()
            for k in range(1, bars):
                bx = rect.left() + rect.width() * k / bars
                canvas.drawLine(bx, rect.top(), bx, rect.bottom(), paint(frame.darker(0.12), 1, stroke=3.5))
            if not stained:
                middle = rect.top() + rect.height() * 0.5
                canvas.drawLine(
                    rect.left(), middle, rect.right(), middle, paint(frame.darker(0.12), 1, stroke=3.5)
                )
            fill(
                canvas,
                box(rect.left() - 13, rect.bottom() + 3, rect.right() + 13, rect.bottom() + 12),
                frame.darker(0.06),
            )
            bright = 0.5 if stage.light.sun is not None and not stage.light.moon else 0.22
            glow(
                canvas,
                rect.centerX(),
                rect.centerY(),
                wide * 1.5,
                stage.light.key if bright > 0.3 else stage.light.sky[-1],
                bright * 0.7,
            )
            if curtain:
                cloth = stage.colour(rgb(curtain), 0.8)
                for way in (-1, 1):
                    cx = rect.centerX() + way * (wide / 2 + 8)
                    fill(
                        canvas,
                        smooth(
                            [
                                (cx - 15, rect.top() - 14),
                                (cx + 15, rect.top() - 14),
                                (cx + 12 + way * 6, rect.bottom() + 20),
                                (cx - 12 + way * 6, rect.bottom() + 24),
                            ],
                            tension=0.3,
                        ),
                        cloth,
                    )
                    for k in (-6, 2):
                        canvas.drawLine(
                            cx + k,
                            rect.top() - 8,
                            cx + k + way * 5,
                            rect.bottom() + 16,
                            paint(cloth.darker(0.25), 0.7, stroke=2.4),
                        )
                canvas.drawLine(
                    rect.left() - 30,
                    rect.top() - 14,
                    rect.right() + 30,
                    rect.top() - 14,
                    paint(stage.colour(rgb("#6b4a32"), 0.8), 1, stroke=4),
                )

        self.on_the_wall.append(draw)

    def prop(
        self,
        name: str,
        share: float,
        lift: float = 0.0,
        scale: float = 1.0,
        flip: bool = False,
        forward: float = 0.0,
    ) -> None:
        """A thing from the props against the wall; `lift` and `forward` in quarter metres."""
        found = props.prop(name)
        if found is None:
            return
        stage = self.stage
        _, thing = found
        x, y = stage.x(share), self.line + 4 + forward * 10 - lift * UNIT * scale
        shines = thing.light is not None and stage.light.lamps

        def draw(canvas: skia.Canvas) -> None:
            paint_drawing(
                canvas, thing.draw(), x, y, UNIT * scale, stage.light, stage.side, 0.86, rim=0.5, flip=flip
            )

        self._pieces.append(draw)
        if shines and thing.light is not None:
            flame = thing.light_at * UNIT * scale
            colour = (
                SCREEN
                if name in ("computer", "laptop", "phone")
                else CANDLE
                if name in ("candle", "lantern")
                else WARM
            )
            strong = 0.62 if colour != SCREEN else 0.42
            stage.glows.append(
                Glow((x, y - flame), 210 * scale, colour, strong, 0.2 if colour == CANDLE else 0.03)
            )

    def piece(self, draw: Callable[[skia.Canvas], None]) -> None:
        self._pieces.append(draw)

    def on_wall(self, draw: Callable[[skia.Canvas], None]) -> None:
        self.on_the_wall.append(draw)

    def picture(self, share: float, top: float, wide: float, tall: float) -> None:
        """A framed picture."""
        stage = self.stage
        x = stage.x(share)
        y = self.line - HEIGHT * 0.73 + HEIGHT * top

        def draw(canvas: skia.Canvas) -> None:
            fill(canvas, box(x - wide / 2, y, x + wide / 2, y + tall), stage.colour(rgb("#6b4a2f"), 0.8))
            inner = box(x - wide / 2 + 5, y + 5, x + wide / 2 - 5, y + tall - 5)
            fill(canvas, inner, stage.colour(rgb("#b9c2b4"), 0.8))
            canvas.save()
            canvas.clipPath(inner, True)
            fill(
                canvas,
                smooth(
                    [
                        (x - wide, y + tall),
                        (x - wide * 0.3, y + tall * 0.5),
                        (x + wide * 0.1, y + tall * 0.68),
                        (x + wide * 0.5, y + tall * 0.45),
                        (x + wide, y + tall),
                    ]
                ),
                stage.colour(rgb("#6d8a76"), 0.8),
            )
            canvas.drawCircle(
                x + wide * 0.2, y + tall * 0.3, tall * 0.1, paint(stage.colour(rgb("#e8c77a"), 0.85))
            )
            canvas.restore()

        self.on_the_wall.append(draw)

    def pendant(self, share: float, drop: float = 0.2, size: float = 20) -> None:
        """A hanging lamp."""
        stage = self.stage
        x, y = stage.x(share), self.high + HEIGHT * drop

        def draw(canvas: skia.Canvas) -> None:
            dark = stage.colour(rgb("#3b3b40"), 0.85)
            canvas.drawLine(x, self.high - 60, x, y - size, paint(dark, 1, stroke=2))
            fill(
                canvas,
                smooth(
                    [
                        (x - size * 1.3, y),
                        (x - size * 0.7, y - size * 0.8),
                        (x, y - size),
                        (x + size * 0.7, y - size * 0.8),
                        (x + size * 1.3, y),
                    ],
                    tension=0.35,
                ),
                dark,
            )
            fill(
                canvas,
                oval(x, y, size * 0.5, size * 0.3),
                rgb("#fff0c4") if stage.light.lamps else stage.colour(rgb("#e8e2d0"), 0.9),
            )

        self._pieces.append(draw)
        if stage.light.lamps:
            stage.glows.append(Glow((x, y), 230, WARM, 0.6))

    def rug(self, code: str = "#9c4a44") -> None:
        stage = self.stage
        tone = stage.colour(rgb(code), 0.92)
        y = self.line + 66

        def draw(canvas: skia.Canvas) -> None:
            fill(canvas, oval(stage.width / 2, y, stage.width * 0.36, 36), tone)
            canvas.drawPath(
                oval(stage.width / 2, y, stage.width * 0.325, 30), paint(tone.lighter(0.3), 0.8, stroke=3)
            )
            canvas.drawPath(
                oval(stage.width / 2, y, stage.width * 0.2, 18), paint(tone.lighter(0.2), 0.7, stroke=2.4)
            )

        self._pieces.insert(0, draw)

    def shelves(self, share: float, wide: float, tall: float, rows: int, fills: str = "books") -> None:
        """A case against the wall with books, jars or odds and ends."""
        stage = self.stage
        x = stage.x(share)
        seed = stage.chance.random()

        def draw(canvas: skia.Canvas) -> None:
            chance = random.Random(seed)
            wood = stage.colour(rgb("#6d4a30"), 0.85)
            left, top, right = x - wide / 2, self.line - tall, x + wide / 2
            fill(canvas, box(left, top, right, self.line + 4), wood.darker(0.45))
            for row in range(rows):
                y0, y1 = top + tall * row / rows, top + tall * (row + 1) / rows
                self.shelf_row(canvas, left + 6, right - 6, y1 - 4, (y1 - y0) - 12, fills, chance)
                fill(canvas, box(left, y1 - 5, right, y1 + 1), wood)
            fill(canvas, box(left - 3, top - 6, right + 3, top + 3), wood.lighter(0.05))
            for edge in (left, right - 6):
                fill(canvas, box(edge, top, edge + 6, self.line + 4), wood)

        self._pieces.append(draw)

    def shelf_row(
        self,
        canvas: skia.Canvas,
        left: float,
        right: float,
        y: float,
        tall: float,
        fills: str,
        chance: random.Random,
    ) -> None:
        stage = self.stage
        codes = ("#8c3b34", "#3f5f73", "#c29a4a", "#4f6b4a", "#6a4668", "#b3a48a", "#2f3f55", "#a5643f")
        x = left
        while x < right - 5:
            tone = stage.colour(rgb(chance.choice(codes)), 0.82)
            if fills == "books":
                w, h = chance.uniform(5, 10), tall * chance.uniform(0.7, 0.98)
                if chance.random() < 0.07:
                    x += 9
                    continue
                fill(canvas, box(x, y - h, min(x + w, right), y), tone)
                canvas.drawLine(
                    x + 1,
                    y - h * 0.8,
                    min(x + w, right) - 1,
                    y - h * 0.8,
                    paint(tone.lighter(0.35), 0.7, stroke=1.2),
                )
                x += w + 0.8
            elif fills == "jars":
                w, h = chance.uniform(11, 19), tall * chance.uniform(0.45, 0.8)
                fill(canvas, box(x, y - h, x + w, y, 4), tone.lighter(0.25), 0.85)
                fill(canvas, box(x + 2, y - h - 4, x + w - 2, y - h + 1), tone.darker(0.4))
                x += w + chance.uniform(3, 8)
            else:
                w, h = chance.uniform(14, 34), tall * chance.uniform(0.3, 0.85)
                if chance.random() < 0.5:
                    fill(canvas, box(x, y - h, x + w, y, 2), tone)
                else:
                    fill(canvas, oval(x + w / 2, y - h / 2, w / 2, h / 2), tone)
                x += w + chance.uniform(2, 8)

    def build(self) -> Stage:
        """Add the finished layers."""
        stage = self.stage
        stage.add(0.42, lambda canvas: paint_shell(self, canvas))
        pieces = self._pieces

        def furniture(canvas: skia.Canvas) -> None:
            for draw in pieces:
                draw(canvas)

        stage.add(0.55, furniture)
        if self.windows:
            self._shafts()
        return stage

    def _shafts(self) -> None:
        """Light through the windows: beams in the air and a patch on the floor."""
        stage = self.stage
        light = stage.light
        day = light.sun is not None and not light.moon
        strength = 0.2 if day else 0.1 if light.moon else 0.06
        if "sunbeams" in stage.reading.light or stage.reading.hour in ("golden-hour", "dawn", "sunset"):
            strength *= 1.6
        if set(stage.reading.light) & {"dim", "dark"}:
            strength *= 0.7
        colour = light.key if day else rgb("#a9c4ee") if light.moon else light.sky[-1]
        lean = -stage.side * 150
        windows = self.windows
        low = min(self.line + 84, HEIGHT * 0.99)

        def beams(canvas: skia.Canvas, seconds: float) -> None:
            for i, rect in enumerate(windows):
                alpha = strength * (0.9 + 0.1 * math.sin(seconds * 0.7 + i))
                path = polygon(
                    [
                        (rect.left(), rect.top()),
                        (rect.right(), rect.top()),
                        (rect.right(), rect.bottom()),
                        (rect.right() + lean * 1.15 + 20, low),
                        (rect.left() + lean * 1.15 - 20, low),
                        (rect.left(), rect.bottom()),
                    ]
                )
                shader = skia.GradientShader.MakeLinear(
                    [skia.Point(rect.centerX(), rect.top()), skia.Point(rect.centerX() + lean, low)],
                    [colour.argb(alpha), colour.argb(alpha * 0.75), colour.argb(alpha * 0.12)],
                    [0, 0.4, 1],
                )
                canvas.drawPath(
                    path, skia.Paint(AntiAlias=True, Shader=shader, BlendMode=skia.BlendMode.kScreen)
                )
                patch = polygon(
                    [
                        (rect.left() + lean * 1.1, low - 30),
                        (rect.right() + lean * 1.1, low - 30),
                        (rect.right() + lean * 1.4 + 20, low + 6),
                        (rect.left() + lean * 1.4 - 8, low + 6),
                    ]
                )
                made = paint(colour, min(0.5, alpha * 1.7), blur=2.5)
                made.setBlendMode(skia.BlendMode.kScreen)
                canvas.drawPath(patch, made)

        stage.add(0.56, None, beams)
