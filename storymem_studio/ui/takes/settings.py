"""Everything a take was made from and how, to read and to copy."""

import json
from collections.abc import Iterator
from html import escape

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from storymem_studio.domain.takes import Take
from storymem_studio.generation.estimate import say_duration
from storymem_studio.ui.controls import label, push_button
from storymem_studio.ui.language import tr
from storymem_studio.ui.session import Session
from storymem_studio.ui.takes.entries import TakeEntry, when
from storymem_studio.ui.theme import colour
from storymem_studio.wording import say_number

Facts = list[tuple[str, str]]
JsonValue = object


class TakeSettings(QDialog):
    def __init__(self, session: Session, entry: TakeEntry, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Settings of take {number}", number=entry.number))
        self.setAccessibleName(self.windowTitle())
        self._groups = [(title, list(facts)) for title, facts in groups_of(session, entry) if facts]
        self.page = QTextBrowser()
        self.page.setObjectName("guide")
        self.page.setAccessibleName(tr("Settings"))
        self.page.setHtml(self._html())
        copy = push_button(tr("Copy"), "copy")
        copy.setObjectName("copy")
        copy.setToolTip(tr("Copy all of it as text"))
        close = push_button(tr("Close"))
        close.setDefault(True)
        row = QHBoxLayout()
        row.addWidget(copy)
        row.addStretch()
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 14)
        column.setSpacing(10)
        column.addWidget(label(f"{entry.name} · {entry.facts} · {when(entry.take)}", "section"))
        column.addWidget(self.page, 1)
        column.addLayout(row)
        self.resize(640, 620)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.text))
        close.clicked.connect(self.accept)

    def _html(self) -> str:
        dim = colour("dim").name()
        rows = []
        for title, facts in self._groups:
            rows.append(f"<tr><td colspan=2 style='padding-top:12px'><b>{escape(title)}</b></td></tr>")
            rows += [
                f"<tr><td style='color:{dim};padding-right:18px'>{escape(name)}</td><td>{escape(value)}</td></tr>"
                for name, value in facts
            ]
        return f"<table cellpadding=3>{''.join(rows)}</table>"

    @property
    def text(self) -> str:
        parts = []
        for title, facts in self._groups:
            parts += [title, *(f"  {name}: {value}" for name, value in facts), ""]
        return "\n".join(parts)


def groups_of(session: Session, entry: TakeEntry) -> Iterator[tuple[str, Facts]]:
    take = entry.take
    request = take.request
    yield (
        tr("Prompt"),
        _said(
            (tr("Prompt"), request.prompt),
            (tr("Style"), request.style),
            (tr("Not wanted"), request.negative_prompt),
            *((name, description) for name, description in request.cast),
        ),
    )
    yield (
        tr("Engine"),
        _said(
            (tr("Engine"), request.backend),
            (tr("Kind"), request.mode),
            (tr("Seed"), str(request.seed)),
            (tr("Size"), f"{request.width} × {request.height}"),
            (tr("Frames"), tr("{frames} at {fps} a second", frames=take.frames, fps=request.fps)),
            *_flat(request.params),
        ),
    )
    yield tr("Memory"), list(_memory(session, take))
    yield (
        tr("Result"),
        [
            (tr("State"), entry.mark.sentence),
            (tr("Made in"), say_duration(take.seconds)),
            *(
                (
                    tr("Keyframe {frame}", frame=k.frame),
                    ", ".join(f"{name} {say_number(score, '.3f')}" for name, score in k.scores) or "–",
                )
                for k in take.keyframes
            ),
            *((tr("Frame {frame}", frame=frame), reason) for frame, reason in take.dropped),
            (tr("Video"), take.video),
        ],
    )
    yield tr("How it was made"), _flat(take.recipe)


def _said(*facts: tuple[str, str]) -> Facts:
    return [(name, value) for name, value in facts if value]


def _memory(session: Session, take: Take) -> Iterator[tuple[str, str]]:
    origin = {k.digest: other for other in session.project.takes.values() for k in other.keyframes}
    references = {reference.digest: reference.name for reference in session.story.references}
    for number, picture in enumerate(take.request.memory, 1):
        source = origin.get(picture.digest)
        plan = session.plans.get(source.shot_id) if source is not None else None
        if picture.digest in references:
            where = tr("Reference {name}", name=references[picture.digest])
        elif source is None:
            where = tr("a picture that is deleted")
        elif plan is None:
            where = tr("a shot that is gone")
        else:
            frame = next(k.frame for k in source.keyframes if k.digest == picture.digest)
            where = tr("Shot {number}, frame {frame}", number=plan.place.film_number, frame=frame)
        yield str(number), tr("{where}, cropped", where=where) if picture.crop else where
    if take.request.continues is not None:
        yield tr("Continues"), take.request.continues.mode


def _flat(text: str) -> Facts:
    """JSON as lines: nested names are joined with a dot."""

    def lines(name: str, value: JsonValue) -> Iterator[tuple[str, str]]:
        if isinstance(value, dict):
            for key, inner in value.items():
                yield from lines(f"{name}.{key}" if name else str(key), inner)
        elif isinstance(value, list):
            yield name, ", ".join(str(item) for item in value)
        elif isinstance(value, float):
            yield name, say_number(value, ".4g")
        elif value not in (None, ""):
            yield name, str(value)

    try:
        return list(lines("", json.loads(text)))
    except ValueError:
        return []
