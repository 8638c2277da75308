"""Which server is written with, where its key lives, and what is found on this machine."""

import json
import socket
import stat
import subprocess
import sys
from pathlib import Path

import keyring
import keyring.backend
import pytest
from keyring.errors import NoKeyringError
from model_answers import film_text
from model_server import ModelServer, status, streams

from storymem_studio.cli.remedies import explained
from storymem_studio.drafting import Brief, DraftNote, assemble, keys, servers
from storymem_studio.drafting.brief import read_cast
from storymem_studio.drafting.settings import (
    WriterSettings,
    load_settings,
    resolve_settings,
    save_settings,
    settings_path,
    tidy_url,
)
from storymem_studio.drafting.writers import choose_writer
from storymem_studio.errors import StudioError


class NoKeyring(keyring.backend.KeyringBackend):
    priority = 0  # type: ignore[assignment]

    def get_password(self, service: str, username: str) -> str | None:
        raise NoKeyringError

    def set_password(self, service: str, username: str, password: str) -> None:
        raise NoKeyringError

    def delete_password(self, service: str, username: str) -> None:
        raise NoKeyringError


class MemoryKeyring(keyring.backend.KeyringBackend):
    priority = 1  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


@pytest.fixture
def no_keyring():  # type: ignore[no-untyped-def]
    before = keyring.get_keyring()
    keyring.set_keyring(NoKeyring())
    yield
    keyring.set_keyring(before)


@pytest.fixture
def memory_keyring():  # type: ignore[no-untyped-def]
    before = keyring.get_keyring()
    keyring.set_keyring(MemoryKeyring())
    yield
    keyring.set_keyring(before)


def test_flags_win_over_the_environment_which_wins_over_the_file() -> None:
    save_settings(WriterSettings("http://localhost:1/v1", "from-file", timeout_s=7))
    assert resolve_settings(environ={}).model == "from-file"
    environ = {"STORYMEM_BASE_URL": "http://localhost:2/v1", "STORYMEM_MODEL": "from-environment"}
    found = resolve_settings(environ=environ)
    assert (found.base_url, found.model, found.timeout_s) == ("http://localhost:2/v1", "from-environment", 7)
    found = resolve_settings("localhost:3", "from-flag", environ=environ)
    assert (found.base_url, found.model) == ("http://localhost:3/v1", "from-flag")


def test_a_model_chosen_for_one_server_is_not_asked_of_another() -> None:
    save_settings(WriterSettings("http://localhost:1/v1", "from-file"))
    assert resolve_settings("http://localhost:2/v1", environ={}).model == ""


def test_the_settings_file_never_holds_a_key() -> None:
    save_settings(WriterSettings("http://localhost:1/v1", "m", api_key="sk-secret"))
    assert "sk-secret" not in settings_path().read_text()
    assert "sk-secret" not in repr(WriterSettings(api_key="sk-secret"))


def test_a_broken_settings_file_is_named(own_config: Path) -> None:
    own_config.mkdir()
    settings_path().write_text("{nonsense")
    with pytest.raises(StudioError, match="cannot be read"):
        load_settings()


def test_unknown_and_wrong_values_in_the_file_are_left_out(own_config: Path) -> None:
    own_config.mkdir()
    settings_path().write_text(json.dumps({"base_url": 7, "model": "m", "timeout_s": 9, "future": True}))
    assert load_settings() == WriterSettings(model="m", timeout_s=9.0)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("localhost:11434", "http://localhost:11434/v1"),
        ("http://localhost:1234/v1/", "http://localhost:1234/v1"),
        ("https://api.example.com/v1/chat/completions", "https://api.example.com/v1"),
        ("api.example.com", "https://api.example.com/v1"),
        ("https://openrouter.ai/api/v1", "https://openrouter.ai/api/v1"),
        ("", ""),
    ],
)
def test_addresses_are_understood_as_people_type_them(typed: str, meant: str) -> None:
    assert tidy_url(typed) == meant


def test_an_address_that_is_none_is_said_in_a_sentence() -> None:
    with pytest.raises(StudioError, match="is no address of a server"):
        tidy_url("http://[::1")


def test_the_openai_key_is_sent_to_openai_only() -> None:
    environ = {"OPENAI_API_KEY": "sk-openai"}
    assert resolve_settings("https://api.openai.com/v1", environ=environ).api_key == "sk-openai"
    assert resolve_settings("https://elsewhere.example/v1", environ=environ).api_key == ""
    environ |= {"OPENAI_BASE_URL": "https://elsewhere.example/v1"}
    assert resolve_settings(environ=environ).api_key == "sk-openai"
    assert resolve_settings("http://localhost:9/v1", environ={"STORYMEM_API_KEY": "k"}).api_key == "k"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no 0600")
def test_without_a_keyring_the_key_goes_into_a_file_for_the_user_alone(no_keyring: None) -> None:
    kept = keys.store_key("http://localhost:1/v1", "sk-file")
    assert kept.place == "file"
    assert str(keys.keys_path()) in kept.warning
    assert stat.S_IMODE(keys.keys_path().stat().st_mode) == 0o600
    found = resolve_settings("http://localhost:1/v1", environ={})
    assert (found.api_key, found.key_source) == ("sk-file", "file")
    assert resolve_settings("http://localhost:2/v1", environ={}).api_key == ""
    keys.store_key("http://localhost:1/v1", "")
    assert "sk-file" not in keys.keys_path().read_text()


def test_a_keyring_keeps_the_key_out_of_every_file(memory_keyring: None, own_config: Path) -> None:
    kept = keys.store_key("http://localhost:1/v1", "sk-ring")
    assert (kept.place, kept.warning) == ("keyring", "")
    assert all("sk-ring" not in path.read_text() for path in own_config.iterdir())
    found = resolve_settings("http://localhost:1/v1", environ={})
    assert (found.api_key, found.key_source) == ("sk-ring", "keyring")


def test_where_nothing_can_be_written_the_key_lives_as_long_as_the_session(
    no_keyring: None, own_config: Path
) -> None:
    own_config.write_text("a file where the folder should be")
    kept = keys.store_key("http://localhost:1/v1", "sk-session")
    assert kept.place == "session"
    assert keys.find_key("http://localhost:1/v1", {}).secret == "sk-session"
    keys.store_key("http://localhost:1/v1", "")
    assert keys.find_key("http://localhost:1/v1", {}).secret == ""


def test_a_server_on_its_usual_port_is_found(server: ModelServer) -> None:
    server.models = ["llama3", "qwen3"]
    port = int(server.url.split(":")[2].split("/")[0])
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        found = servers.find_local_servers(1.0, (("Ollama", port), ("vLLM", taken.getsockname()[1])))
    assert [(one.name, one.base_url, one.models) for one in found] == [
        ("Ollama", server.url, ("llama3", "qwen3"))
    ]
    assert server.requests == []


def test_a_server_that_works_is_said_to(server: ModelServer) -> None:
    server.replies = [streams("yes")]
    report = servers.test_server(WriterSettings(server.url, "tiny", timeout_s=3))
    assert report.ready
    assert report.models == ("tiny",)
    assert "tiny at " in report.message


def test_what_is_wrong_with_a_server_is_said_in_a_sentence(server: ModelServer) -> None:
    server.replies = [status(401, "bad key")]
    report = servers.test_server(WriterSettings(server.url, "tiny", api_key="k", timeout_s=3))
    assert not report.ready
    assert "does not take this API key" in report.message
    assert not servers.test_server(WriterSettings()).ready


def test_auto_is_offline_and_says_so_until_a_server_is_configured(server: ModelServer) -> None:
    events = list(choose_writer("auto", WriterSettings()).draft(Brief("A keeper finds a bottle")))
    assert isinstance(events[0], DraftNote)
    assert "No model server" in events[0].message
    assert assemble(events).writer == "offline writer (template)"
    server.replies = [streams(film_text())]
    chosen = choose_writer("auto", WriterSettings(server.url, "tiny", timeout_s=3))
    assert chosen.name == "model"
    assert assemble(chosen.draft(Brief("A keeper finds a bottle", shots=6))).writer.startswith("tiny at ")


def test_auto_reads_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    assert choose_writer("auto").name == "offline"
    monkeypatch.setenv("STORYMEM_BASE_URL", "localhost:11434")
    assert choose_writer("auto").title == "the model at localhost:11434"
    assert choose_writer("offline").name == "offline"


def test_a_cast_is_read_from_a_line() -> None:
    cast = read_cast(" Mara : a tall woman, grey coat. ; Tom;; :nobody; mara: twice\nZo\u00eb & Co")
    assert [(who.name, who.description) for who in cast] == [
        ("Mara", "a tall woman, grey coat"),
        ("Tom", ""),
        ("Zo\u00eb & Co", ""),
    ]
    assert read_cast(" ; ") == ()


def test_what_helps_is_said_with_options_on_the_command_line_only() -> None:
    refused = StudioError("No.", "Wait.", remedies=("give-key", "offline-writer"))
    assert str(refused) == "No. Wait."
    assert "STORYMEM_API_KEY" in explained(refused)
    assert "--writer offline" in explained(refused)


def test_a_model_without_a_server_is_refused_with_what_to_do() -> None:
    with pytest.raises(StudioError, match=r"No model server is configured") as refused:
        choose_writer("model", WriterSettings())
    assert "offline-writer" in refused.value.remedies
    with pytest.raises(StudioError, match="no writer called"):
        choose_writer("shakespeare")


def test_drafting_is_light_to_import_and_offline_needs_no_client() -> None:
    code = (
        "import sys\n"
        "from storymem_studio.drafting import Brief, assemble\n"
        "from storymem_studio.drafting.writers import choose_writer\n"
        "assemble(choose_writer('auto').draft(Brief('A keeper finds a bottle')))\n"
        "print([name for name in ('openai', 'httpx2', 'PySide6', 'torch', 'keyring', 'sqlmodel') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
