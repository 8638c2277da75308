"""Finds model servers on this machine, when asked, and says what is wrong with one."""

import http.client
import json
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from urllib.parse import urlsplit

from storymem_studio.drafting.settings import WriterSettings
from storymem_studio.errors import Remedy, StudioError
from storymem_studio.wording import say

USUAL_PORTS = (("Ollama", 11434), ("LM Studio", 1234), ("llama.cpp", 8080), ("vLLM", 8000))


@dataclass(frozen=True, slots=True)
class FoundServer:
    name: str
    base_url: str
    models: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ServerReport:
    ready: bool
    message: str
    """One sentence: what was found, or what is wrong."""
    advice: str = ""
    models: tuple[str, ...] = ()
    seconds: float = 0.0
    remedies: tuple[Remedy, ...] = ()


def find_local_servers(
    timeout_s: float = 0.4, ports: Sequence[tuple[str, int]] = USUAL_PORTS, host: str = "127.0.0.1"
) -> list[FoundServer]:
    """The servers that answer on their usual ports. Asks nothing but the list of models, and only this machine."""
    with ThreadPoolExecutor(max_workers=max(1, len(ports))) as pool:
        found = pool.map(lambda port: _probe(port[0], host, port[1], timeout_s), ports)
        return [server for server in found if server is not None]


def test_server(settings: WriterSettings) -> ServerReport:
    """Does the server answer, take the key, know the model, and write? Costs a few words of the model."""
    from storymem_studio.drafting.client import ModelClient, StreamBroken

    if not settings.configured:
        return ServerReport(
            False,
            say("No model server is chosen."),
            say("One that runs on this machine will do."),
            remedies=("choose-server",),
        )
    client = ModelClient(settings)
    began = time.monotonic()
    models: tuple[str, ...] = ()
    try:
        models = tuple(client.models())
        model = client.model()
        for answer in client.ask(
            [{"role": "user", "content": "Answer with the word yes."}], "text", {}, lambda: False
        ):
            if answer.text.strip():
                break
    except StudioError as error:
        return ServerReport(False, error.message, error.advice, models, remedies=error.remedies)
    except StreamBroken as broken:
        return ServerReport(
            False,
            say("{host} does not finish its answer: {reason}.", host=settings.host, reason=broken),
            say("Look at its log."),
            models,
        )
    finally:
        client.close()
    seconds = time.monotonic() - began
    said = say(
        "{model} at {host} answers ({seconds:.1f} s).", model=model, host=settings.host, seconds=seconds
    )
    return ServerReport(True, said, "", models, seconds)


setattr(test_server, "__test__", False)  # noqa: B010  pytest would take it for a test of its own


def _probe(name: str, host: str, port: int, timeout_s: float) -> FoundServer | None:
    connection = http.client.HTTPConnection(host, port, timeout=timeout_s)
    try:
        connection.request("GET", "/v1/models", headers={"Accept": "application/json"})
        response = connection.getresponse()
        if response.status != 200:
            return None
        listed = json.loads(response.read(1_000_000))
        models = tuple(str(model["id"]) for model in listed["data"] or ())
    except (OSError, http.client.HTTPException, ValueError, LookupError, TypeError):
        return None
    finally:
        connection.close()
    return FoundServer(name, f"http://{host}:{port}/v1", models)


def server_name(base_url: str) -> str:
    """ "Ollama" for http://localhost:11434/v1; else the host."""
    parts = urlsplit(base_url)
    return next((name for name, port in USUAL_PORTS if parts.port == port), parts.netloc)
