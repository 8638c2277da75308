"""A message in the window that does not get in the way: what happened and what to do."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from storymem_studio.errors import Remedy, StudioError
from storymem_studio.ui.controls import label, push_button, restyle, tool_button
from storymem_studio.ui.icons import pixmap
from storymem_studio.ui.language import tr
from storymem_studio.wording import reason_of

Tone = Literal["warning", "error", "good"]
ICONS: dict[Tone, tuple[str, str]] = {
    "warning": ("warning-fill", "accent"),
    "error": ("warning-circle-fill", "red"),
    "good": ("check-circle-fill", "green"),
}
_IN_WRITER_SETTINGS: frozenset[Remedy] = frozenset(
    ("choose-model", "choose-server", "give-key", "wait-longer")
)


@dataclass(frozen=True, slots=True)
class Notice:
    message: str
    advice: str = ""
    tone: Tone = "error"
    action: str = ""
    """Text of a button that does what is advised."""
    act: Callable[[], None] | None = None
    remedies: tuple[Remedy, ...] = ()
    """What else would help."""


def notice_of(error: BaseException) -> Notice:
    """One sentence for any failure: an explained one says itself, the rest is owned up to."""
    if isinstance(error, StudioError):
        return Notice(error.message, error.advice, remedies=error.remedies)
    if isinstance(error, OSError) and error.strerror:
        where = f" ({error.filename})" if error.filename else ""
        reason = reason_of(error)
        return Notice(
            f"{reason[:1].upper()}{reason[1:]}{where}.",
            tr("Check that the folder exists and can be written to."),
        )
    return Notice(
        tr("Something went wrong inside the studio; your story is saved."),
        tr("Help › Show log says more. Please report it if it happens again."),
    )


class Banner(QFrame):
    """Shows one notice at a time; Escape or × puts it away."""

    writer_settings_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self.setAccessibleName(tr("Message"))
        self._act: Callable[[], None] | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 8, 8)
        row.setSpacing(10)
        self._icon = label()
        self._message = label(wrap=True)
        self._button = push_button(tr("Do it"))
        self._button.clicked.connect(self._do)
        self._close = tool_button(tr("Close message"), "x", size=14)
        self._close.clicked.connect(self.hide)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._message, 1)
        row.addWidget(self._button)
        self._settings = push_button(tr("Writer settings…"))
        self._settings.clicked.connect(self.writer_settings_wanted)
        row.addWidget(self._settings)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    @property
    def text(self) -> str:
        return self._message.text()

    def show_notice(self, notice: Notice) -> None:
        name, tint = ICONS[notice.tone]
        self._icon.setPixmap(pixmap(name, tint, 18, self.devicePixelRatioF()))
        self._message.setText(f"{notice.message} {notice.advice}".strip())
        self.setAccessibleDescription(self._message.text())
        self._act = notice.act
        self._button.setVisible(bool(notice.action))
        self._button.setText(notice.action)
        self._button.setAccessibleName(notice.action)
        self._settings.setVisible(not _IN_WRITER_SETTINGS.isdisjoint(notice.remedies))
        self.setProperty("tone", notice.tone)
        restyle(self)
        self.show()

    def _do(self) -> None:
        self.hide()
        if self._act is not None:
            self._act()
