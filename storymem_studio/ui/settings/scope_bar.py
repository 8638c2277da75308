"""Says at the top of a page whose settings it shows, and lets one choose."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from storymem_studio.ui.controls import label, push_button
from storymem_studio.ui.language import tr
from storymem_studio.ui.settings.scope import Scope


class ScopeBar(QWidget):
    def __init__(self, scope: Scope) -> None:
        super().__init__()
        self._scope = scope
        self.film = push_button(tr("This film"), role="segment")
        self.new = push_button(tr("New films"), role="segment")
        self.note = label("", "dim", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for button in (self.film, self.new):
            button.setCheckable(True)
            button.setAutoExclusive(True)
            row.addWidget(button)
        row.addSpacing(8)
        row.addWidget(self.note, 1)
        self.film.setVisible(scope.session is not None)
        self.film.clicked.connect(lambda: scope.choose(True))
        self.new.clicked.connect(lambda: scope.choose(False))
        scope.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        scope = self._scope
        self.film.setChecked(scope.of_film)
        self.new.setChecked(not scope.of_film)
        if scope.of_film:
            self.note.setText(
                tr(
                    "“{title}”. A change can be undone; shots it concerns are out of date then.",
                    title=scope.title,
                )
            )
        else:
            self.note.setText(tr("What the next films start with."))
