"""Where API keys live: the environment, the system's keyring, else a file only the user can read."""

import json
import os
import stat
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

from storymem_studio.paths import config_dir
from storymem_studio.wording import say

SERVICE = "storymem-studio"
_session: dict[str, str] = {}


@dataclass(frozen=True, slots=True)
class FoundKey:
    secret: str = field(default="", repr=False)
    source: str = ""


@dataclass(frozen=True, slots=True)
class StoredKey:
    place: str
    """ "keyring", "file" or "session"."""
    warning: str = ""
    """What the user should know about it, if anything."""


def keys_path() -> Path:
    return config_dir() / "keys.json"


def find_key(base_url: str, environ: Mapping[str, str] | None = None) -> FoundKey:
    """The key for this server. OPENAI_API_KEY is only ever sent to OpenAI or to OPENAI_BASE_URL."""
    environ = os.environ if environ is None else environ
    if not base_url:
        return FoundKey()
    if key := environ.get("STORYMEM_API_KEY"):
        return FoundKey(key, "environment")
    trusted = {"api.openai.com", urlsplit(environ.get("OPENAI_BASE_URL", "")).hostname} - {None}
    if (key := environ.get("OPENAI_API_KEY")) and urlsplit(base_url).hostname in trusted:
        return FoundKey(key, "environment")
    host = _host(base_url)
    if host in _session:
        return FoundKey(_session[host], "session")
    kept = _read_file()
    if host not in kept:
        return FoundKey()
    if kept[host]:
        return FoundKey(kept[host], "file")
    return FoundKey(_from_keyring(host), "keyring")


def store_key(base_url: str, secret: str) -> StoredKey:
    """Keep a key as safely as this machine can. An empty secret forgets it."""
    host = _host(base_url)
    _session.pop(host, None)
    if not secret:
        _forget(host)
        return StoredKey("")
    if _into_keyring(host, secret):
        # The file only remembers that the keyring has one, so that no keyring is opened without need.
        if _write_file(_read_file() | {host: ""}):
            return StoredKey("keyring")
    elif _write_file(_read_file() | {host: secret}):
        return StoredKey(
            "file",
            say(
                "This machine has no keyring: the key is in {path}, readable by your account only.",
                path=keys_path(),
            ),
        )
    _session[host] = secret
    return StoredKey("session", say("The key could not be saved and is kept until the studio is closed."))


def _host(base_url: str) -> str:
    return urlsplit(base_url).netloc or base_url


def _from_keyring(host: str) -> str:
    import keyring
    from keyring.errors import KeyringError

    try:
        return keyring.get_password(SERVICE, host) or ""
    except (KeyringError, OSError, RuntimeError):
        return ""


def _into_keyring(host: str, secret: str) -> bool:
    import keyring
    from keyring.errors import KeyringError

    try:
        keyring.set_password(SERVICE, host, secret)
        return keyring.get_password(SERVICE, host) == secret
    except (KeyringError, OSError, RuntimeError):
        return False


def _forget(host: str) -> None:
    import keyring
    from keyring.errors import KeyringError

    kept = _read_file()
    if host in kept:
        try:
            if not kept[host]:
                keyring.delete_password(SERVICE, host)
        except (KeyringError, OSError, RuntimeError):
            pass
        _write_file({name: value for name, value in kept.items() if name != host})


def _read_file() -> dict[str, str]:
    try:
        kept = json.loads(keys_path().read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return {str(host): str(key) for host, key in kept.items()} if isinstance(kept, dict) else {}


def _write_file(kept: Mapping[str, str]) -> bool:
    path = keys_path()
    beside = path.with_suffix(".part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        beside.unlink(missing_ok=True)
        with os.fdopen(
            os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, stat.S_IRUSR | stat.S_IWUSR), "w"
        ) as file:
            json.dump(dict(kept), file)
        os.replace(beside, path)
    except OSError:
        return False
    return True
