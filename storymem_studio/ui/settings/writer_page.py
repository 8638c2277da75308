"""Settings of the writer: which model server drafts, with which model and key; and whether it answers."""

import os
from dataclasses import replace

from PySide6.QtWidgets import QLineEdit

from storymem_studio.drafting import keys
from storymem_studio.drafting.servers import FoundServer, ServerReport, find_local_servers, test_server
from storymem_studio.drafting.settings import (
    PRESETS,
    WriterSettings,
    load_settings,
    resolve_settings,
    save_settings,
    tidy_url,
)
from storymem_studio.errors import StudioError
from storymem_studio.ui.background import Background
from storymem_studio.ui.banner import notice_of
from storymem_studio.ui.controls import label, push_button, restyle, spin_box
from storymem_studio.ui.language import tr
from storymem_studio.ui.settings.rows import Page, Rows, combo, decimal, line, side_by_side

OFFLINE = "offline"
OTHER = "other"


def _key_places() -> dict[str, str]:
    return {
        "environment": tr("A key is set in the environment; it is used and never stored."),
        "keyring": tr("The key is in this system's keyring."),
        "file": tr("The key is in a file in the settings folder that only your account can read."),
        "session": tr("The key is kept until the studio is closed."),
    }


class WriterPage(Page):
    """Saved as it is changed; the key goes to the keyring, never into a project."""

    def __init__(self, background: Background) -> None:
        super().__init__(tr("Writer"))
        self._background = background
        self._shown = WriterSettings()
        self._asked = 0
        presets = tuple((name, url) for name, url in PRESETS.items())
        self.preset = combo(
            tr("Model server"),
            tr("Who drafts the story"),
            ((tr("None: the offline writer"), OFFLINE), *presets, (tr("Another server"), OTHER)),
        )
        self.preset.setMinimumWidth(220)
        self.find_server = push_button(tr("Find a server on this machine"), "magnifying-glass")
        self.url = line(tr("Server address"), placeholder="http://localhost:11434/v1")
        self.model = combo(tr("Model"), tr("The name of the model; the list comes from the server"))
        self.model.setEditable(True)
        typed = self.model.lineEdit()
        assert typed is not None  # an editable one has a line
        typed.setAccessibleName(tr("Model"))
        typed.editingFinished.connect(self._save)
        self.model.setInsertPolicy(self.model.InsertPolicy.NoInsert)
        self.model.setSizePolicy(self.url.sizePolicy())
        self.fetch = push_button(tr("List models"), "arrows-clockwise")
        self.key = line(tr("API key"), tr("Stored as safely as this machine can"))
        self.key.setEchoMode(QLineEdit.EchoMode.Password)
        self.save_key = push_button(tr("Save key"), "floppy-disk")
        self.forget_key = push_button(tr("Forget key"), "trash")
        self.key_note = label("", "dim", wrap=True)
        self.key_note.setAccessibleName(tr("Where the key is kept"))
        self.timeout = spin_box(tr("Patience"), tr("Longest silence of the server"), 5, 3600, " s")
        self.timeout.setMinimumWidth(110)
        self.temperature = decimal(tr("Temperature"), 0, 2, decimals=2)
        self.test = push_button(tr("Test"), "check", role="primary", tint="on_accent")
        self.result = label("", "dim", wrap=True)
        self.result.setAccessibleName(tr("Result of the test"))
        self.overrides = label("", "warn", wrap=True)
        self._lay_out()
        self.preset.activated.connect(self._choose_preset)
        self.find_server.clicked.connect(self._find)
        self.url.editingFinished.connect(self._save)
        self.model.activated.connect(self._save)
        self.fetch.clicked.connect(self.list_models)
        self.key.textChanged.connect(self._enable)
        self.key.returnPressed.connect(self._save_key)
        self.save_key.clicked.connect(self._save_key)
        self.forget_key.clicked.connect(self._forget_key)
        self.timeout.valueChanged.connect(self._save)
        self.temperature.valueChanged.connect(self._save)
        self.test.clicked.connect(self.run_test)
        self.refresh()

    def refresh(self) -> None:
        """Show what is saved."""
        try:
            saved = load_settings()
        except StudioError as error:
            self._say(f"{error.message} {error.advice}", "warn")
            saved = WriterSettings()
        self._show(saved)

    def _lay_out(self) -> None:
        rows = Rows()
        rows.section(
            tr("Who writes"),
            tr(
                "Without a model the offline writer fills in a story template: it needs nothing. A language model writes "
                "far better; any server that speaks OpenAI's protocol will do, also one on this machine."
            ),
        )
        rows.row(tr("Model server"), side_by_side(self.preset, self.find_server))
        rows.row(tr("Server address"), self.url)
        rows.row(tr("Model"), side_by_side(self.model, self.fetch, stretch=0))
        rows.row(tr("API key"), side_by_side(self.key, self.save_key, self.forget_key, stretch=0))
        rows.under(self.key_note)
        rows.section(tr("How it writes"))
        rows.row(tr("Temperature"), self.temperature, tr("Higher is bolder and less predictable."))
        rows.row(
            tr("Patience"),
            self.timeout,
            tr("Longest silence of the server; a local model may take its time to load."),
        )
        self.add(rows)
        self.add(self.overrides)
        test = Rows()
        test.row("", side_by_side(self.test))
        test.under(self.result)
        self.add(test)
        self.end()

    # Showing

    def _show(self, settings: WriterSettings) -> None:
        self._shown = settings
        for control in (self.preset, self.url, self.model, self.timeout, self.temperature):
            control.blockSignals(True)
        index = self.preset.findData(settings.base_url or OFFLINE)
        self.preset.setCurrentIndex(index if index >= 0 else self.preset.findData(OTHER))
        self.url.setText(settings.base_url)
        self.model.setEditText(settings.model)
        self.timeout.setValue(round(settings.timeout_s))
        self.temperature.setValue(settings.temperature)
        for control in (self.preset, self.url, self.model, self.timeout, self.temperature):
            control.blockSignals(False)
        self._show_overrides()
        self._enable()
        self._look_for_key()

    def _show_overrides(self) -> None:
        names = ("STORYMEM_BASE_URL", "OPENAI_BASE_URL", "STORYMEM_MODEL")
        set_ = [name for name in names if os.environ.get(name)]
        self.overrides.setVisible(bool(set_))
        self.overrides.setText(
            tr("{names} is set in the environment and wins over this page.", names=", ".join(set_))
        )

    def _enable(self) -> None:
        chosen = self.preset.currentData() != OFFLINE
        for control in (self.url, self.model, self.key, self.timeout, self.temperature):
            control.setEnabled(chosen)
        has_server = chosen and bool(self._shown.base_url)
        self.fetch.setEnabled(has_server)
        self.test.setEnabled(has_server)
        self.save_key.setEnabled(has_server and bool(self.key.text().strip()))

    def _look_for_key(self) -> None:
        """In the background: a keyring may ask the user first."""
        url = self._shown.base_url
        self.forget_key.hide()
        self.key_note.setText("")
        if not url:
            return

        def show(found: keys.FoundKey) -> None:
            if url == self._shown.base_url:
                local = self._shown.is_local
                none = tr("No key; servers on this machine need none.") if local else tr("No key is stored.")
                self.key_note.setText(_key_places().get(found.source, "") if found.secret else none)
                self.forget_key.setVisible(bool(found.secret) and found.source != "environment")

        self.later(self._background, lambda: keys.find_key(url), show)

    def _say(self, text: str, role: str = "dim") -> None:
        self.result.setText(text)
        self.result.setProperty("role", role)
        restyle(self.result)

    # Changing

    def _choose_preset(self) -> None:
        chosen = self.preset.currentData()
        if chosen == OFFLINE:
            self.url.clear()
        elif chosen != OTHER:
            self.url.setText(chosen)
        self.model.clear()
        self._save()
        if chosen == OTHER:
            self.url.setFocus()
        elif chosen != OFFLINE and self._shown.is_local:
            self.list_models()

    def _save(self) -> None:
        changed = replace(
            self._shown,
            base_url=tidy_url(self.url.text()),
            model=self.model.currentText().strip(),
            timeout_s=float(self.timeout.value()),
            temperature=round(self.temperature.value(), 3),
        )
        if changed == self._shown:
            return
        if changed.base_url != self._shown.base_url:
            self._say("")
        elsewhere = self.preset.currentData() == OTHER and not changed.base_url
        try:
            save_settings(changed)
        except OSError as error:
            notice = notice_of(error)
            self._say(f"{notice.message} {notice.advice}", "warn")
            return
        if elsewhere:  # the address is still to be typed
            self._shown = changed
            self._enable()
        else:
            self._show(changed)

    def _save_key(self) -> None:
        secret, url = self.key.text().strip(), self._shown.base_url
        if not secret or not url:
            return

        def told(stored: keys.StoredKey) -> None:
            self.key.clear()
            self.forget_key.show()
            self.key_note.setText(stored.warning or _key_places().get(stored.place, ""))

        self.save_key.setEnabled(False)
        self.key_note.setText(tr("Saving the key… The system's keyring may ask for its password."))
        self.later(self._background, lambda: keys.store_key(url, secret), told)

    def _forget_key(self) -> None:
        url = self._shown.base_url
        self.later(self._background, lambda: keys.store_key(url, ""), lambda _: self._look_for_key())

    # Asking the server

    def list_models(self) -> None:
        settings = self._shown
        self._say(tr("Asking {host} for its models…", host=settings.host))

        def ask() -> tuple[str, ...]:
            from storymem_studio.drafting.client import ModelClient

            client = ModelClient(replace(resolve_settings(settings.base_url), max_retries=0, timeout_s=15.0))
            try:
                return tuple(client.models())
            finally:
                client.close()

        self.later(self._background, ask, lambda models: self._offer(settings, models), self._asking_failed)

    def _offer(self, settings: WriterSettings, models: tuple[str, ...]) -> None:
        if settings.base_url != self._shown.base_url:
            return
        typed = self.model.currentText().strip()
        self.model.clear()
        self.model.addItems(list(models))
        self.model.setEditText(typed or (models[0] if len(models) == 1 else ""))
        self._save()
        if not models:
            self._say(tr("{host} offers no model at the moment.", host=settings.host), "warn")
        else:
            self._say(tr("{host} offers {count} models.", host=settings.host, count=len(models)))

    def _asking_failed(self, error: BaseException) -> None:
        notice = notice_of(error)
        self._say(f"{notice.message} {notice.advice}".strip(), "warn")

    def run_test(self) -> None:
        self._save()
        settings = resolve_settings(self._shown.base_url, self._shown.model, timeout_s=self._shown.timeout_s)
        self.test.setEnabled(False)
        self._say(tr("Asking {host} for one word…", host=settings.host))

        def show(report: ServerReport) -> None:
            self._enable()
            if report.models:
                self._offer(self._shown, report.models)
            self._say(f"{report.message} {report.advice}".strip(), "good" if report.ready else "warn")

        def failed(error: BaseException) -> None:
            self._enable()
            self._asking_failed(error)

        self.later(self._background, lambda: test_server(replace(settings, max_retries=0)), show, failed)

    def _find(self) -> None:
        self.find_server.setEnabled(False)
        self._say(tr("Looking on this machine…"))
        self.later(self._background, find_local_servers, self._found)

    def _found(self, servers: list[FoundServer]) -> None:
        self.find_server.setEnabled(True)
        if not servers:
            self._say(
                tr(
                    "No model server answers on this machine. Start Ollama, LM Studio, llama.cpp or vLLM and look again."
                ),
                "warn",
            )
            return
        first = servers[0]
        self.url.setText(first.base_url)
        self.model.clear()
        self.model.addItems(list(first.models))
        self.model.setEditText(first.models[0] if first.models else "")
        self._save()
        names = ", ".join(server.name for server in servers)
        self._say(tr("Found: {names}.", names=names), "good")
