"""The first page: a film from one sentence, a project to go on with, or a sample to look at."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QKeyEvent,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from storymem_studio.drafting.brief import MOST_SHOTS, Brief, read_cast
from storymem_studio.ui.actions import Actions
from storymem_studio.ui.controls import ElidedLabel, label, push_button, spin_box
from storymem_studio.ui.icons import pixmap
from storymem_studio.ui.language import to_translate, tr
from storymem_studio.ui.recent import RecentProject
from storymem_studio.ui.theme import colour, font
from storymem_studio.ui.welcome import Welcome

WRITERS = (
    (to_translate("Automatic"), "auto"),
    (to_translate("Offline writer (template)"), "offline"),
    (to_translate("Language model"), "model"),
)
WRITER_NOTES = {
    "auto": to_translate(
        "Uses the language model that is set up on this machine; without one, the offline writer, which fills in a "
        "story template."
    ),
    "offline": to_translate(
        "A template writer: it needs no model and no network, and fills in a story template from your sentence. "
        "Rewrite what it gives you."
    ),
    "model": to_translate(
        "Needs an OpenAI-compatible server, set up in Edit › Settings › Writer (Ollama, LM Studio, llama.cpp, "
        "vLLM, OpenAI …)."
    ),
}
POSTER = 158
EXAMPLE = to_translate("A lighthouse keeper finds a message in a bottle addressed to her.")


@dataclass(frozen=True, slots=True)
class Sample:
    """A story of projects/ that can be opened."""

    path: Path
    title: str
    logline: str
    shots: int
    poster: Path | None = None


class LoglineEdit(QPlainTextEdit):
    """The sentence; Enter drafts."""

    entered = Signal()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Files that are dropped are the window's."""
        return source.hasText() and not source.hasUrls()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if (
            event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        ):
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class SampleCard(QAbstractButton):
    """A sample story: its picture, its title, what it is about."""

    def __init__(self, sample: Sample) -> None:
        super().__init__()
        self.sample = sample
        self.setObjectName("sample")
        self._poster = QPixmap(str(sample.poster)) if sample.poster is not None else QPixmap()
        self.setText(sample.title)
        self.setAccessibleName(tr("Open sample: {title}", title=sample.title))
        self.setAccessibleDescription(sample.logline)
        self.setToolTip(f"{sample.logline}\n{tr('{count} shots', count=sample.shots)}")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(180)
        self.setFixedHeight(POSTER + 94)

    def sizeHint(self) -> QSize:
        return QSize(250, POSTER + 94)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        outline = QPainterPath()
        outline.addRoundedRect(box, 8, 8)
        painter.fillPath(outline, colour("raised" if self.underMouse() or self.isDown() else "panel"))
        painter.save()
        painter.setClipPath(outline)
        self._paint_poster(painter, QRectF(0, 0, self.width(), POSTER))
        painter.restore()
        focused = self.hasFocus()
        painter.setPen(QPen(colour("accent_bright" if focused else "line"), 2 if focused else 1))
        painter.drawPath(outline)
        text = QRectF(14, POSTER + 8, self.width() - 28, 22)
        painter.setPen(colour("text"))
        painter.setFont(font(14, QFont.Weight.DemiBold))
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, self.sample.title)
        painter.setPen(colour("faint"))
        painter.setFont(font(11))
        painter.drawText(
            text,
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight,
            tr("{count} shots", count=self.sample.shots),
        )
        painter.setPen(colour("dim"))
        painter.setFont(font(12))
        flags = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop)
        painter.drawText(QRectF(14, POSTER + 34, self.width() - 28, 50), flags, self.sample.logline)
        painter.end()

    def _paint_poster(self, painter: QPainter, box: QRectF) -> None:
        if not self._poster.isNull():
            width = min(float(self._poster.width()), self._poster.height() * box.width() / box.height())
            height = min(float(self._poster.height()), self._poster.width() * box.height() / box.width())
            source = QRectF(
                (self._poster.width() - width) / 2, (self._poster.height() - height) * 0.2, width, height
            )
            painter.drawPixmap(box, self._poster, source)
            return
        ground = QLinearGradient(box.topLeft(), box.bottomRight())
        hue = sum(map(ord, self.sample.title)) % 360
        ground.setColorAt(0, QColor.fromHsv(hue, 90, 84))
        ground.setColorAt(1, QColor.fromHsv((hue + 50) % 360, 110, 40))
        painter.fillRect(box, ground)
        icon = pixmap("film-slate-fill", "#ffffff", 30, self.devicePixelRatioF())
        painter.setOpacity(0.35)
        painter.drawPixmap(int(box.center().x() - 15), int(box.center().y() - 15), icon)
        painter.setOpacity(1.0)


class StartPage(QWidget):
    draft_wanted = Signal(object, str)
    """A `Brief` and the writer's name."""
    sample_wanted = Signal(object)
    project_wanted = Signal(object)

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self._actions = actions
        self.logline = LoglineEdit()
        self.logline.setObjectName("logline")
        self.logline.setAccessibleName(tr("Logline"))
        self.logline.setToolTip(tr("Your story in a sentence: who it is about and what happens to them"))
        self.logline.setPlaceholderText(tr(EXAMPLE))
        self.logline.setTabChangesFocus(True)
        self.logline.setFixedHeight(94)
        tip = tr("How many shots of about five seconds; eight to twelve is usual")
        self.shots = spin_box(tr("Number of shots"), tip, 1, MOST_SHOTS, tr(" shots"))
        self.shots.setValue(10)
        self.writer = QComboBox()
        self.writer.setAccessibleName(tr("Writer"))
        self.writer.setToolTip(tr("Who drafts the story"))
        self.writer.view().setAccessibleName(tr("Writers"))
        for text, name in WRITERS:
            self.writer.addItem(tr(text), name)
        self.style_line = QLineEdit()
        self.style_line.setAccessibleName(tr("Style"))
        self.style_line.setToolTip(tr("The look every shot should have"))
        self.style_line.setPlaceholderText(tr("Style (optional): film noir, watercolour …"))
        self.cast_line = QLineEdit()
        self.cast_line.setAccessibleName(tr("Cast"))
        self.cast_line.setToolTip(
            tr("Who must be in it, each with a description if you have one, parted by semicolons")
        )
        self.cast_line.setPlaceholderText(tr("Cast (optional): Mara: a tall woman in a grey coat; Tom …"))
        self.draft = push_button(tr("Draft story"), "sparkle-fill", role="primary", tint="on_accent")
        self.draft.setToolTip(tr("Draft story  (Enter)"))
        self.note = label("", "dim", wrap=True)
        self.welcome = Welcome(actions)
        self.welcome.sample_wanted.connect(self._watch_sample)

        self.logline.entered.connect(self._ask_for_draft)
        self.draft.clicked.connect(self._ask_for_draft)
        for line in (self.style_line, self.cast_line):
            line.setAcceptDrops(False)  # a dropped file is the window's
            line.returnPressed.connect(self._ask_for_draft)
        self.logline.textChanged.connect(self._enable_draft)
        self.writer.currentIndexChanged.connect(self._show_note)
        self._show_note()
        self._enable_draft()
        self._samples = QGridLayout()
        self._samples.setSpacing(14)
        self._recent = QVBoxLayout()
        self._recent.setSpacing(2)
        self._recent_title = label(tr("Recent"), "section")
        self._samples_title = label(tr("Samples"), "section")
        self._lay_out()

    def begin_anew(self) -> None:
        """Another story, with other people; its length and style may well be the same."""
        self.logline.clear()
        self.cast_line.clear()

    def show_samples(self, samples: Sequence[Sample]) -> None:
        _empty(self._samples)
        for index, sample in enumerate(samples):
            card = SampleCard(sample)
            card.clicked.connect(lambda _=False, sample=sample: self.sample_wanted.emit(sample))
            self._samples.addWidget(card, index // 3, index % 3)
            self._samples.setColumnStretch(index % 3, 1)
        self._samples_title.setVisible(bool(samples))

    def show_recent(self, projects: Sequence[RecentProject]) -> None:
        _empty(self._recent)
        for project in projects[:6]:
            button = push_button(project.title, "film-strip", role="link")
            button.setAccessibleName(tr("Open project: {title}", title=project.title))
            button.setToolTip(str(project.folder))
            button.clicked.connect(lambda _=False, folder=project.folder: self.project_wanted.emit(folder))
            where = ElidedLabel(_short(project.folder), "faint")
            row = QWidget()
            line = QHBoxLayout(row)
            line.setContentsMargins(0, 0, 0, 0)
            line.addWidget(button)
            line.addWidget(where, 1)
            self._recent.addWidget(row)
        self._recent_title.setVisible(bool(projects))

    def _lay_out(self) -> None:
        logo = label()
        logo.setPixmap(pixmap("film-strip-fill", "accent", 26, self.devicePixelRatioF()))
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(logo)
        top.addWidget(label("StoryMem Studio", "section"))
        top.addStretch()
        for name, icon_name, text in (
            ("open_project", "folder-open", tr("Open project…")),
            ("open_script", "file-text", tr("Open script…")),
        ):
            button = push_button(text, icon_name)
            button.setToolTip(self._actions[name].toolTip())
            button.clicked.connect(self._actions[name].trigger)
            top.addWidget(button)

        options = QHBoxLayout()
        options.setSpacing(10)
        self.shots.setFixedWidth(104)
        self.writer.setFixedWidth(210)
        options.addWidget(self.shots)
        options.addWidget(self.writer)
        options.addWidget(self.style_line, 1)
        people = QHBoxLayout()
        people.setSpacing(10)
        people.addWidget(self.cast_line, 1)
        people.addWidget(self.draft)

        middle = QWidget()
        middle.setMaximumWidth(1000)
        column = QVBoxLayout(middle)
        column.setContentsMargins(24, 36, 24, 24)
        column.setSpacing(12)
        column.addLayout(top)
        column.addSpacing(10)
        column.addWidget(self.welcome)
        column.addSpacing(18)
        column.addWidget(label(tr("Write a film from one sentence"), "hero"))
        column.addWidget(self.logline)
        column.addLayout(options)
        column.addLayout(people)
        column.addWidget(self.note)
        column.addSpacing(14)
        column.addWidget(self._recent_title)
        column.addLayout(self._recent)
        column.addSpacing(12)
        column.addWidget(self._samples_title)
        column.addLayout(self._samples)
        column.addStretch()
        outer = QWidget()
        row = QHBoxLayout(outer)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(middle, 100)
        row.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setAccessibleName(tr("Start"))
        scroll.setWidget(outer)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)

    def _watch_sample(self) -> None:
        first = self._samples.itemAt(0)
        card = first.widget() if first is not None else None
        if isinstance(card, SampleCard):
            card.click()

    def _show_note(self) -> None:
        self.note.setText(tr(WRITER_NOTES[self.writer.currentData()]))

    def _enable_draft(self) -> None:
        self.draft.setEnabled(bool(self.logline.toPlainText().strip()))

    def _ask_for_draft(self) -> None:
        if self.draft.isEnabled():
            brief = Brief(
                self.logline.toPlainText(),
                self.shots.value(),
                self.style_line.text(),
                read_cast(self.cast_line.text()),
            )
            self.draft_wanted.emit(brief, self.writer.currentData())


def _short(folder: Path) -> str:
    """A folder as people write it."""
    return f"~/{folder.relative_to(Path.home())}" if folder.is_relative_to(Path.home()) else str(folder)


def _empty(layout: QGridLayout | QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
