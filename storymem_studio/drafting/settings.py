"""Which model server to write with: flags, then the environment, then the settings file. The key never goes into the file."""

import json
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from storymem_studio.drafting import keys
from storymem_studio.errors import StudioError
from storymem_studio.paths import config_dir

OPENAI = "https://api.openai.com/v1"
PRESETS: dict[str, str] = {
    "OpenAI": OPENAI,
    "OpenRouter": "https://openrouter.ai/api/v1",
    "Ollama": "http://localhost:11434/v1",
    "LM Studio": "http://localhost:1234/v1",
    "llama.cpp": "http://localhost:8080/v1",
    "vLLM": "http://localhost:8000/v1",
}


@dataclass(frozen=True, slots=True)
class WriterSettings:
    base_url: str = ""
    model: str = ""
    api_key: str = field(default="", repr=False)
    timeout_s: float = 120.0
    """Longest silence of the server, the first word included: local models take their time to load."""
    temperature: float = 0.8
    max_retries: int = 2
    """For requests that are refused with 408, 409, 429 or 5xx; broken streams are continued instead."""
    max_continuations: int = 3
    key_source: str = ""
    """Where the key came from, for the user: "environment", "keyring", "file", "session"."""

    @property
    def configured(self) -> bool:
        """Somebody chose a server; a model can be asked for."""
        return bool(self.base_url)

    @property
    def host(self) -> str:
        return urlsplit(self.base_url).netloc or self.base_url

    @property
    def is_local(self) -> bool:
        return is_local(self.base_url)


def is_local(base_url: str) -> bool:
    return urlsplit(base_url).hostname in ("localhost", "127.0.0.1", "::1", "0.0.0.0")


def settings_path() -> Path:
    return config_dir() / "writer.json"


def resolve_settings(
    base_url: str = "",
    model: str = "",
    api_key: str = "",
    *,
    timeout_s: float | None = None,
    temperature: float | None = None,
    environ: Mapping[str, str] | None = None,
    path: Path | None = None,
) -> WriterSettings:
    """What was said by flag wins over the environment, which wins over the settings file."""
    environ = os.environ if environ is None else environ
    saved = load_settings(path)
    url = (
        base_url
        or environ.get("STORYMEM_BASE_URL", "")
        or environ.get("OPENAI_BASE_URL", "")
        or saved.base_url
    )
    found = replace(
        saved,
        base_url=tidy_url(url),
        model=model or environ.get("STORYMEM_MODEL", "") or ("" if url != saved.base_url else saved.model),
        timeout_s=saved.timeout_s if timeout_s is None else timeout_s,
        temperature=saved.temperature if temperature is None else temperature,
    )
    if api_key:
        return replace(found, api_key=api_key, key_source="flag")
    key = keys.find_key(found.base_url, environ)
    return replace(found, api_key=key.secret, key_source=key.source)


def server_is_chosen() -> bool:
    """Whether a model would be asked. Looks for no key, so it never waits for a keyring."""
    named = os.environ.get("STORYMEM_BASE_URL") or os.environ.get("OPENAI_BASE_URL")
    try:
        return bool(named or load_settings().configured)
    except StudioError:
        return False


def load_settings(path: Path | None = None) -> WriterSettings:
    path = path or settings_path()
    try:
        values: Any = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return WriterSettings()
    except (OSError, ValueError) as error:
        raise StudioError(
            "The writer's settings in {path} cannot be read.",
            "Delete the file and choose the server again.",
            path=path,
        ) from error
    known: dict[str, Any] = {}
    if isinstance(values, dict):
        for spec in fields(WriterSettings):
            value = values.get(spec.name)
            wanted = type(getattr(WriterSettings(), spec.name))
            if (
                spec.name in _SAVED
                and value is not None
                and isinstance(value, (int, float) if wanted is float else wanted)
            ):
                known[spec.name] = wanted(value)
    return WriterSettings(**known)


def save_settings(settings: WriterSettings, path: Path | None = None) -> Path:
    """Everything but the key, which `keys.store_key` keeps."""
    path = path or settings_path()
    path.parent.mkdir(parents=True, exist_ok=True)
    values = {name: value for name, value in asdict(settings).items() if name in _SAVED}
    beside = path.with_suffix(".part")
    beside.write_text(json.dumps(values, indent=1) + "\n", encoding="utf-8")
    os.replace(beside, path)
    return path


def tidy_url(url: str) -> str:
    """ "localhost:11434" → "http://localhost:11434/v1": what people type and what the protocol needs. Raises StudioError."""
    url = url.strip().rstrip("/")
    if not url:
        return ""
    try:
        if "://" not in url:
            url = f"{'http' if is_local('http://' + url) else 'https'}://{url}"
        url = url.removesuffix("/chat/completions")
        return url if urlsplit(url).path else f"{url}/v1"
    except ValueError as error:
        raise StudioError(
            "“{url}” is no address of a server.", "Write it like http://localhost:11434/v1.", url=url
        ) from error


_SAVED = ("base_url", "model", "timeout_s", "temperature", "max_retries", "max_continuations")
