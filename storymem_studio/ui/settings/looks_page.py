"""How the window looks and what language it speaks."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication

from storymem_studio.preferences import SCALES, change_preferences, load_preferences
from storymem_studio.ui.controls import label, push_button
from storymem_studio.ui.language import LANGUAGES, tr
from storymem_studio.ui.settings.rows import Page, Rows, check, combo, side_by_side
from storymem_studio.ui.theme import apply_look


class LooksPage(Page):
    restart_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Looks"))
        preferences = load_preferences()
        self.look = combo(
            tr("Colours"),
            tr("Dark or light"),
            ((tr("Dark"), "dark"), (tr("Light"), "light"), (tr("As the system"), "system")),
        )
        self.scale = combo(
            tr("Size of everything"),
            tr("Text, buttons and icons"),
            tuple((f"{round(scale * 100)} %", scale) for scale in SCALES),
        )
        self.language = combo(
            tr("Language"),
            tr("The language of the window"),
            ((tr("As the system"), ""), *((language.name, language.code) for language in LANGUAGES)),
        )
        self.notify = check(
            tr("Tell the desktop when a film is finished"), tr("Only while the window is not in front")
        )
        self.restart_note = label(tr("Taken up when the studio is opened again."), "warn")
        self.restart = push_button(tr("Restart now"), "arrows-clockwise")
        self.restart.setToolTip(tr("Close the studio and open it again with the same film"))
        self.restart.clicked.connect(self.restart_wanted)
        self.restart_note.hide()
        self.restart.hide()
        for box, value in (
            (self.look, preferences.look),
            (self.scale, preferences.scale),
            (self.language, preferences.language),
        ):
            box.setMinimumWidth(180)
            box.setCurrentIndex(max(0, box.findData(value)))
        self.notify.setChecked(preferences.notify)
        rows = Rows()
        rows.section(tr("Looks"))
        rows.row(tr("Colours"), self.look)
        rows.row(tr("Size of everything"), self.scale)
        rows.section(tr("Language"))
        rows.row(tr("Language"), self.language)
        rows.under(side_by_side(self.restart_note, self.restart))
        rows.section(tr("Messages"))
        rows.row("", self.notify)
        self.add(rows)
        self.end()
        self.look.activated.connect(self._change_look)
        self.scale.activated.connect(lambda: self._change_later(scale=self.scale.currentData()))
        self.language.activated.connect(lambda: self._change_later(language=self.language.currentData()))
        self.notify.toggled.connect(lambda on: change_preferences(notify=on))

    def _change_look(self) -> None:
        change_preferences(look=self.look.currentData())
        app = QApplication.instance()
        if isinstance(app, QApplication):
            apply_look(app, self.look.currentData())

    def _change_later(self, **changes: object) -> None:
        change_preferences(**changes)
        self.restart_note.show()
        self.restart.show()
