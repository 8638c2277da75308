"""What the actions of the takes do to the open project."""

from PySide6.QtCore import QLocale, QObject, Qt
from PySide6.QtWidgets import QInputDialog, QMessageBox, QPlainTextEdit, QWidget

from storymem_studio.domain import edits
from storymem_studio.domain.takes import Take
from storymem_studio.project.cleaning import space_of
from storymem_studio.ui.actions import Actions
from storymem_studio.ui.banner import Notice
from storymem_studio.ui.language import counted, tr
from storymem_studio.ui.session import Session
from storymem_studio.ui.takes.strip import TakeStrip


class TakeCommands(QObject):
    """Connects the actions for as long as the project is open."""

    def __init__(self, actions: Actions, session: Session, strip: TakeStrip, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._strip = strip
        self._parent = parent
        self._connections = [
            (actions[name], actions[name].triggered.connect(handler))
            for name, handler in {
                "compare_takes": self.compare,
                "take_note": self.note,
                "take_settings": self.show_settings,
                "delete_takes": self.delete_unused,
            }.items()
        ]

    def disconnect_all(self) -> None:
        for action, connection in self._connections:
            action.triggered.disconnect(connection)
        self._connections = []

    def compare(self) -> None:
        from storymem_studio.ui.takes.compare import CompareDialog

        current = self._strip.current
        if len(self._strip.entries) > 1 and current is not None:
            other = "" if current.chosen else current.take.id
            CompareDialog(self._session, current.take.shot_id, self._parent, other).open()

    def note(self) -> None:
        current = self._strip.current
        if current is None:
            return
        take = current.take
        dialog = QInputDialog(self._parent)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setOption(QInputDialog.InputDialogOption.UsePlainTextEditForTextInput)
        dialog.setWindowTitle(tr("Note about take {number}", number=current.number))
        dialog.setLabelText(tr("Note"))
        dialog.setTextValue(current.note)
        for text in dialog.findChildren(QPlainTextEdit):
            text.setAccessibleName(tr("Note"))
            text.setTabChangesFocus(True)
        dialog.textValueSelected.connect(
            lambda text: self._session.edit(
                tr("Note about take"), edits.note_take, take.shot_id, take.id, text.strip()
            )
        )
        dialog.open()

    def show_settings(self) -> None:
        from storymem_studio.ui.takes.settings import TakeSettings

        if (current := self._strip.current) is not None:
            dialog = TakeSettings(self._session, current, self._parent)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()

    def delete_unused(self) -> None:
        """Say how many there are and what space that frees, then ask."""
        project = self._session.project
        takes = project.unused_takes()
        if not takes:
            said = tr("No take can be deleted.")
            advice = tr("Each one is chosen, kept, or remembered by a shot.")
            self._session.tell(Notice(said, advice, tone="good"))
            return
        folder = project.folder
        self._session.background.run(
            lambda: space_of(folder, takes), lambda size: self._ask(takes, size), owner=self
        )

    def _ask(self, takes: tuple[Take, ...], size: int) -> None:
        box = QMessageBox(self._parent)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(tr("Delete unused takes"))
        box.setText(counted(len(takes), "Delete 1 unused take?", "Delete {count} unused takes?"))
        freed = QLocale().formattedDataSize(size)
        box.setInformativeText(
            tr(
                "{size} are freed. Chosen takes stay. This cannot be undone, and undo will no longer reach back to "
                "when these takes were used.",
                size=freed,
            )
            if self._session.project.undo_needs(takes)
            else tr("{size} are freed. Chosen takes stay. This cannot be undone.", size=freed)
        )
        delete = box.addButton(tr("Delete"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(tr("Keep"), QMessageBox.ButtonRole.RejectRole))

        def decide() -> None:
            if box.clickedButton() is delete:
                self._delete(takes)

        box.finished.connect(decide)
        box.open()

    def _delete(self, takes: tuple[Take, ...]) -> None:
        freed: list[int] = []
        ids = [take.id for take in takes]
        if self._session.attempt(lambda: freed.append(self._session.project.delete_takes(ids))):
            said = counted(len(ids), "1 take is deleted", "{count} takes are deleted")
            size = QLocale().formattedDataSize(freed[0])
            self._session.tell(
                Notice(tr("{takes}, {size} are free now.", takes=said, size=size), tone="good")
            )
