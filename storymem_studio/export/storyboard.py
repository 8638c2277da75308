"""The storyboard as PDF: pages with each shot's first frame, keyframes, prompt and timing."""

from collections.abc import Sequence
from dataclasses import dataclass

import skia

from storymem_studio.domain.spoken import spoken_text
from storymem_studio.domain.story import shot_title
from storymem_studio.domain.timeline import duration_text, timecode
from storymem_studio.errors import CancelledByUser, StudioError
from storymem_studio.export.film import ExportedFilm
from storymem_studio.export.lettering import Block, Type, fitted
from storymem_studio.export.order import Job, Order
from storymem_studio.export.production import ProducedShot, Production
from storymem_studio.export.recipe import write_bytes
from storymem_studio.export.sheet_pictures import ShotPictures, shot_pictures
from storymem_studio.wording import say, say_counted

PAGES = {"a4": (595.0, 842.0), "letter": (612.0, 792.0)}
"""Portrait, in points; the grid is laid out on the page turned sideways."""
_INK, _DIM, _LINE, _ACCENT = 0xFF16181C, 0xFF6B7280, 0xFFD5D8DE, 0xFFB5740F
_MARGIN = 36.0


def write_storyboard(order: Order, job: Job) -> ExportedFilm:
    production = order.production
    made: list[tuple[ProducedShot, ShotPictures]] = []
    for number, shot in enumerate(production.shots, 1):
        if job.cancelled():
            raise CancelledByUser
        made.append((shot, shot_pictures(production, shot, width=720, small=240)))
        job.report(number, len(production.shots))
    stream = skia.DynamicMemoryWStream()
    story = production.story
    about = skia.PDF.Metadata()
    about.fTitle, about.fCreator, about.fSubject = story.title, production.software, story.logline
    about.fKeywords = "storyboard, made with AI"
    document = skia.PDF.MakeDocument(stream, about)
    try:
        _Pages(document, order).draw(made)
    except BaseException:
        document.abort()  # a document that is neither closed nor aborted outlives its stream, and crashes
        raise
    document.close()
    write_bytes(order.out, bytes(stream.detachAsData()))
    return ExportedFilm(order.out, production.shots[-1].clip.end if production.shots else 0)


def rows_and_columns(order: Order) -> tuple[int, int]:
    return (2, 3) if _is_grid(order) else (4, 1)


def _is_grid(order: Order) -> bool:
    if order.preset is None:
        raise StudioError(
            "PDF has no preset “{preset}”.", "Choose list or grid.", preset=order.options.preset
        )
    return order.preset.name == "grid"


def page_count(order: Order) -> int:
    rows, columns = rows_and_columns(order)
    return -(-max(1, len(order.production.shots)) // (rows * columns))


@dataclass(frozen=True, slots=True)
class _Box:
    x: float
    y: float
    width: float
    height: float


class _Pages:
    def __init__(self, document: skia.Document, order: Order) -> None:
        self._document = document
        self._production: Production = order.production
        self._grid = _is_grid(order)
        self._rows, self._columns = rows_and_columns(order)
        width, height = PAGES[order.options.page]
        self._page = (height, width) if self._grid else (width, height)

    def draw(self, shots: Sequence[tuple[ProducedShot, ShotPictures]]) -> None:
        each = self._rows * self._columns
        pages = [shots[start : start + each] for start in range(0, len(shots), each)] or [[]]
        width, height = self._page
        for number, page in enumerate(pages, 1):
            canvas = self._document.beginPage(width, height)
            top = self._head(canvas, number, len(pages))
            gap = 18.0
            wide = (width - 2 * _MARGIN - gap * (self._columns - 1)) / self._columns
            high = (height - _MARGIN - 14 - top - gap * (self._rows - 1)) / self._rows
            for index, (shot, pictures) in enumerate(page):
                row, column = divmod(index, self._columns)
                box = _Box(_MARGIN + column * (wide + gap), top + row * (high + gap), wide, high)
                (self._cell if self._grid else self._line)(canvas, box, shot, pictures)
            self._document.endPage()

    def _head(self, canvas: skia.Canvas, number: int, pages: int) -> float:
        width, height = self._page
        story, production = self._production.story, self._production
        y = _MARGIN
        if number == 1:
            title = Block(story.title, Type(22, "semibold", _INK, leading=1.15), width - 2 * _MARGIN)
            title.paint(canvas, _MARGIN, y - 4)
            y += title.height + 2
            if story.logline:
                logline = fitted(story.logline, Type(10, "regular", _DIM), width - 2 * _MARGIN, 30)
                logline.paint(canvas, _MARGIN, y)
                y += logline.height + 2
        else:
            Block(story.title, Type(10, "semibold", _INK), width - 2 * _MARGIN).paint(canvas, _MARGIN, y - 6)
            y += 8
        canvas.drawLine(_MARGIN, y + 4, width - _MARGIN, y + 4, skia.Paint(Color=_LINE, StrokeWidth=0.7))
        end = production.shots[-1].clip.end if production.shots else 0
        foot = say_counted(
            len(production.shots),
            "{count} shot, {length}. Made with AI. {software}",
            "{count} shots, {length}. Made with AI. {software}",
            length=duration_text(end, production.fps),
            software=production.software,
        )
        Block(foot, Type(7.5, "regular", _DIM), width - 2 * _MARGIN).paint(
            canvas, _MARGIN, height - _MARGIN + 6
        )
        right = Type(7.5, "regular", _DIM, "right")
        Block(f"{number} / {pages}", right, 80).paint(canvas, width - _MARGIN - 80, height - _MARGIN + 6)
        return y + 14

    def _line(self, canvas: skia.Canvas, box: _Box, shot: ProducedShot, pictures: ShotPictures) -> None:
        """Picture left with its keyframes under it, words right."""
        shape = self._production.size[1] / self._production.size[0]
        small = 27.0
        wide = min(box.width * 0.46, (box.height - small - 5) / shape)
        high = wide * shape
        self._picture(canvas, pictures.first, _Box(box.x, box.y, wide, high))
        self._keyframes(canvas, pictures, _Box(box.x, box.y + high + 5, wide, small))
        left = box.x + wide + 16
        self._words(canvas, _Box(left, box.y - 2, box.x + box.width - left, box.height), shot, 9)

    def _cell(self, canvas: skia.Canvas, box: _Box, shot: ProducedShot, pictures: ShotPictures) -> None:
        """Picture above, words below."""
        shape = self._production.size[1] / self._production.size[0]
        high = min(box.width * shape, box.height * 0.58)
        wide = high / shape
        self._picture(canvas, pictures.first, _Box(box.x, box.y, wide, high))
        top = box.y + high + 6
        self._words(canvas, _Box(box.x, top, box.width, box.y + box.height - top), shot, 7.5)

    def _words(self, canvas: skia.Canvas, box: _Box, shot: ProducedShot, size: float) -> None:
        place, fps = shot.place, self._production.fps
        y = box.y
        heading = place.scene.heading.strip()
        label = say("Scene {scene}, shot {shot}", scene=place.scene_number, shot=place.shot_number)
        label += f": {heading}" if heading else ""
        begins = "" if place.shot.cut else f"   {say('continues')}" if place.shot.transition == "cut" else ""
        frames = say("{count} frames", count=shot.clip.frames)
        clock = f"{timecode(shot.clip.start, fps)}   {duration_text(shot.clip.frames, fps)}   {frames}"
        moving = {
            "cut": begins,
            "dissolve": f"   {say('dissolve')}",
            "dip": f"   {say('dip to black')}",
        }[place.shot.transition]
        lines = [
            (
                f"{place.film_number}. {shot_title(place.shot)}",
                Type(size + 1.5, "semibold", _INK, leading=1.2),
                2.4,
            ),
            (label, Type(size - 1, "medium", _ACCENT), 1.4),
            (clock + moving, Type(size - 1, "regular", _DIM), 1.4),
        ]
        for text, look, most in lines:
            block = fitted(text, look, box.width, look.size * look.leading * most)
            block.paint(canvas, box.x, y)
            y += block.height + 1
        y += 2
        said = spoken_text(place.shot)
        spoken = fitted(f"“{said}”", Type(size, "medium", _INK), box.width, size * 3) if said else None
        room = box.y + box.height - y - (spoken.height + 3 if spoken else 0)
        prompt = fitted(
            place.shot.prompt, Type(size, "regular", _INK, leading=1.35), box.width, max(size * 1.4, room)
        )
        prompt.paint(canvas, box.x, y)
        if spoken:
            spoken.paint(canvas, box.x, y + prompt.height + 3)

    def _keyframes(self, canvas: skia.Canvas, pictures: ShotPictures, box: _Box) -> None:
        shape = self._production.size[0] / self._production.size[1]
        each = box.height * shape
        for index, data in enumerate(pictures.keyframes):
            x = box.x + index * (each + 4)
            if x + each > box.x + box.width + 0.5:
                break
            self._picture(canvas, data, _Box(x, box.y, each, box.height), 2)

    def _picture(self, canvas: skia.Canvas, data: bytes | None, box: _Box, corner: float = 4) -> None:
        place = skia.Rect.MakeXYWH(box.x, box.y, box.width, box.height)
        image = skia.Image.MakeFromEncoded(skia.Data.MakeWithCopy(data)) if data else None
        if image is None:
            dashes = skia.Paint(Color=_LINE, Style=skia.Paint.kStroke_Style, StrokeWidth=0.8, AntiAlias=True)
            canvas.drawRoundRect(place, corner, corner, dashes)
            look = Type(8, "regular", _DIM, "centre")
            Block(say("not made yet"), look, box.width).paint(canvas, box.x, box.y + box.height / 2 - 5)
            return
        canvas.save()
        canvas.clipRRect(skia.RRect.MakeRectXY(place, corner, corner), True)
        canvas.drawImageRect(image, place, skia.SamplingOptions(skia.FilterMode.kLinear))
        canvas.restore()
