"""The line at the bottom: what is being made, how far it is, how long it will take; and that all is saved."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QProgressBar, QStatusBar

from storymem_studio.ui.controls import label
from storymem_studio.ui.language import tr

if TYPE_CHECKING:  # the window is shown before the project's modules are loaded
    from storymem_studio.ui.session import Session


class Status(QStatusBar):
    def __init__(self) -> None:
        super().__init__()
        self.setSizeGripEnabled(False)
        self.text = label(f"  {tr('Ready')}")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(180)
        self.bar.setAccessibleName(tr("Progress"))
        self.left = label()
        self.saved = label("")
        self.addWidget(self.text)
        self.addWidget(self.bar)
        self.addWidget(self.left)
        self.addPermanentWidget(self.saved)
        self._session: Session | None = None
        self.refresh()

    def follow(self, session: "Session | None") -> None:
        """Show what this session does; None when no project is open."""
        self._session = session
        if session is not None:
            session.marks_changed.connect(self.refresh)
            session.film_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        session = self._session
        self.saved.setText(f"{tr('All changes saved')}   " if session is not None else "")
        active = session is not None and session.rendering.active
        self.bar.setVisible(active)
        self.left.setVisible(active)
        if session is None:
            self.text.setText(f"  {tr('Ready')}")
            return
        if active:
            self.text.setText(f"  {session.rendering.progress_text}")
            # The status bar lays out later than it paints: a growing number must not lose its last digit.
            self.text.setMinimumWidth(self.text.sizeHint().width())
            # A progress bar paints at once when its value is set, and the whole window with it; later is soon enough.
            self.bar.setUpdatesEnabled(False)
            self.bar.setRange(0, 1000)
            self.bar.setValue(round(session.rendering.film_progress * 1000))
            self.bar.setUpdatesEnabled(True)
            self.left.setText(session.rendering.time_left_text)
            return
        self.text.setMinimumWidth(0)
        self.text.setText(f"  {_resting_text(session)}")


def _resting_text(session: "Session") -> str:
    kinds = [session.mark_of(shot_id).kind for shot_id in session.plans]
    missing, stale = kinds.count("empty"), kinds.count("stale")
    if not missing and not stale:
        return tr("Every shot is up to date")
    parts = [tr("{count} to make", count=missing)] if missing else []
    parts += [tr("{count} out of date", count=stale)] if stale else []
    return ", ".join(parts)
