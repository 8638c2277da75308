"""Settings of the engine: which one makes the film, what it lets one set, and what it says about this machine."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from storymem_engine import protocol
from storymem_studio.generation.telling import told
from storymem_studio.ui.background import Background
from storymem_studio.ui.controls import label, push_button
from storymem_studio.ui.language import tr
from storymem_studio.ui.settings.engine_probe import EngineProbe
from storymem_studio.ui.settings.rows import Page, Rows, combo, side_by_side
from storymem_studio.ui.settings.schema_form import SchemaForm
from storymem_studio.ui.settings.scope import Scope
from storymem_studio.ui.settings.scope_bar import ScopeBar

if TYPE_CHECKING:
    from storymem_studio.generation.engine_process import EngineProcess


class EnginePage(Page):
    def __init__(self, scope: Scope, background: Background, engine: "EngineProcess | None" = None) -> None:
        """`engine`: the open project's; it is asked nothing when it has said its `hello` already."""
        super().__init__(tr("Engine"))
        self._scope = scope
        self._engine = engine
        self._hello: protocol.Hello | None = None
        self._shown = ""
        self.form: SchemaForm | None = None
        self.probe = EngineProbe(background, self)
        self.probe.answered.connect(self.show_hello)
        self.probe.failed.connect(self._show_failure)
        self.backend = combo(tr("Engine"), tr("What makes the shots"))
        self.backend.setMinimumWidth(280)
        self.backend.activated.connect(self._choose)
        self.state = label("", "dim", wrap=True)
        self.machine = label("", "dim", wrap=True)
        self.machine.setAccessibleName(tr("This machine"))
        self.log = push_button(tr("Engine log"), "file-text")
        self.log.clicked.connect(self._show_log)
        self._form_room = QVBoxLayout()
        self._lay_out()
        scope.changed.connect(self.refresh)
        if engine is not None and engine.hello is not None:
            self.show_hello(engine.hello)
        else:
            self.state.setText(tr("Asking the engine…"))
            self.probe.ask()

    def close_page(self) -> None:
        self.probe.close()

    def show_hello(self, hello: protocol.Hello) -> None:
        self._hello = hello
        self.backend.clear()
        for info in hello.backends:
            title = tr(info.title) if info.available else tr("{title} (not ready)", title=tr(info.title))
            self.backend.addItem(title, info.name)
        versions = "  ·  ".join(f"{name} {version}" for name, version in hello.versions.items())
        devices = "\n".join(_device(device) for device in hello.devices) or tr("No device was found.")
        self.machine.setText(f"{devices}\n{versions}".strip())
        self.refresh()

    def refresh(self) -> None:
        settings = self._scope.settings
        info = self._info(settings.backend)
        if info is None:
            return
        self.backend.setCurrentIndex(self.backend.findData(info.name))
        licence = tr("Licence: {licence}.", licence=tr(info.licence)) if info.licence else ""
        self.state.setText(told(info.why_not) if info.why_not else licence)
        self.state.setProperty("role", "dim" if info.available else "warn")
        self.state.style().unpolish(self.state)
        self.state.style().polish(self.state)
        if self._shown != info.name or self.form is None:
            self._show_form(info, settings.params)
        elif self.form.text != settings.params:
            self.form.show_values(settings.params)

    def _show_form(self, info: protocol.BackendInfo, params: str) -> None:
        if self.form is not None:
            self._form_room.removeWidget(self.form)
            self.form.hide()
            self.form.deleteLater()
        self._shown = info.name
        self.form = SchemaForm(info.params_schema, params)
        self.form.changed.connect(lambda text: self._scope.change(params=text))
        self._form_room.addWidget(self.form)

    def _show_failure(self, sentence: str) -> None:
        self.state.setText(sentence)

    def _info(self, name: str) -> protocol.BackendInfo | None:
        backends = self._hello.backends if self._hello is not None else ()
        return next((info for info in backends if info.name == name), next(iter(backends), None))

    def _choose(self) -> None:
        """Each engine has settings of its own: those of the other one would be refused."""
        name = self.backend.currentData()
        if name != self._scope.settings.backend:
            self._scope.change(backend=name, params="{}")

    def _lay_out(self) -> None:
        self.add(ScopeBar(self._scope))
        rows = Rows()
        rows.section(tr("Engine"))
        rows.row(tr("Makes the shots"), self.backend)
        rows.under(self.state)
        self.add(rows)
        room = QWidget()
        room.setLayout(self._form_room)
        self._form_room.setContentsMargins(0, 0, 0, 0)
        self.add(room)
        below = Rows()
        below.section(tr("This machine"))
        below.under(self.machine)
        below.under(side_by_side(self.log))
        self.add(below)
        self.end()

    def _show_log(self) -> None:
        from storymem_studio.ui.engine_log import EngineLog

        EngineLog(self._engine, self).open()


def _device(device: protocol.Device) -> str:
    if not device.total_bytes:
        return device.name
    total, free = device.total_bytes / 2**30, device.free_bytes / 2**30
    if not device.free_bytes:
        return tr("{name}: {total:.0f} GB", name=device.name, total=total)
    return tr("{name}: {free:.0f} of {total:.0f} GB free", name=device.name, free=free, total=total)
