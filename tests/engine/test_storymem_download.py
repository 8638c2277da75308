"""Downloading weights from a real server that speaks the hub's protocol: whole, broken off, refused."""

import hashlib
import json
import os
import shutil
import struct
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("huggingface_hub")
pytestmark = pytest.mark.skipif(
    shutil.disk_usage(".").free < 8e9,
    reason="the download asks for as much free space as the real model needs",
)

COMMIT = "0123456789abcdef0123456789abcdef01234567"


def _weights(size: int) -> bytes:
    values = np.arange(size, dtype=np.float32).tobytes()
    header = json.dumps({"a": {"dtype": "F32", "shape": [size], "data_offsets": [0, len(values)]}}).encode()
    return struct.pack("<Q", len(header)) + header + values


class Hub(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, files: dict[str, bytes]) -> None:
        super().__init__(("127.0.0.1", 0), Answer)
        self.files = files
        self.broken = ""
        """A file whose transfer breaks off half-way."""
        self.spoiled = ""
        """A file that comes with one byte changed, once."""
        self.refusing = 0
        """The status everything is answered with, when not 0."""
        self.fetched: list[str] = []


class Answer(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: Hub

    def do_HEAD(self) -> None:
        self.do_GET(body=False)

    def do_GET(self, body: bool = True) -> None:
        path = self.path.partition("?")[0]
        if self.server.refusing:
            self._send(self.server.refusing, b"{}", {}, body=body)
            return
        if path.startswith("/api/models/"):
            self._send_json(path)
            return
        name = path.partition(f"/resolve/{COMMIT}/")[2] or path.partition("/resolve/main/")[2]
        if name not in self.server.files:
            self._send(404, b"{}", {})
            return
        content = self.server.files[name]
        digest = hashlib.sha256(content).hexdigest()
        start = 0
        if wanted := self.headers.get("Range", ""):
            start = int(wanted.removeprefix("bytes=").partition("-")[0])
        headers = {"ETag": f'"{digest}"', "X-Repo-Commit": COMMIT, "Accept-Ranges": "bytes"}
        if start:
            headers["Content-Range"] = f"bytes {start}-{len(content) - 1}/{len(content)}"
        if body:
            self.server.fetched.append(name)
        if body and name == self.server.spoiled:
            self.server.spoiled = ""
            content = content[:-1] + bytes([content[-1] ^ 1])
        if body and name == self.server.broken:
            self.server.broken = ""
            self.close_connection = True
            self._send(200, content, headers, cut=len(content) // 2)
            return
        self._send(206 if start else 200, content[start:], headers, body=body)

    def _send_json(self, path: str) -> None:
        if "/tree/" in path:
            answer: object = [
                {"type": "file", "path": name, "size": len(content), "oid": hashlib.sha1(content).hexdigest()}
                for name, content in self.server.files.items()
            ]
        else:
            siblings = [{"rfilename": name} for name in self.server.files]
            answer = {"id": "Kevin-thu/StoryMem", "sha": COMMIT, "siblings": siblings}
        self._send(200, json.dumps(answer).encode(), {"Content-Type": "application/json"})

    def _send(
        self, code: int, content: bytes, headers: dict[str, str], body: bool = True, cut: int = 0
    ) -> None:
        self.send_response(code)
        for name, value in {**headers, "Content-Length": str(len(content))}.items():
            self.send_header(name, value)
        self.end_headers()
        if body:
            self.wfile.write(content[:cut] if cut else content)

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def hub() -> Iterator[Hub]:
    files = {
        "README.md": b"read me",
        "Wan2.2-MI2V-A14B/backbone_high_noise.safetensors": _weights(60_000),
        "Wan2.2-MI2V-A14B/backbone_low_noise.safetensors": _weights(70_000),
        "Wan2.2-MM2V-A14B/backbone_high_noise.safetensors": _weights(10),
    }
    server = Hub(files)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield server
    server.shutdown()
    thread.join()
    server.server_close()


def _models(
    hub: Hub, tmp_path: Path, *arguments: str, largest_file: int = 0
) -> subprocess.CompletedProcess[str]:
    surroundings = {
        "HF_ENDPOINT": f"http://127.0.0.1:{hub.server_address[1]}",
        "HF_HOME": str(tmp_path / "hf"),
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
        "XDG_DATA_HOME": str(tmp_path / "data"),
        "HF_HUB_DISABLE_XET": "1",
        "HF_HUB_DISABLE_TELEMETRY": "1",
        "NO_PROXY": "127.0.0.1",
        "no_proxy": "127.0.0.1",
    }
    command = [sys.executable, "-m", "storymem_engine.weights", *arguments]
    if largest_file:
        limited = (
            "import resource, sys; from storymem_engine.weights.__main__ import main;"
            f"resource.setrlimit(resource.RLIMIT_FSIZE, ({largest_file}, {largest_file}));"
            "sys.exit(main(sys.argv[1:]))"
        )
        command = [sys.executable, "-c", limited, *arguments]
    return subprocess.run(command, env=os.environ | surroundings, capture_output=True, text=True, timeout=120)


def test_a_model_is_fetched_checked_remembered_and_not_fetched_again(hub, tmp_path) -> None:
    wanted = ("download", "lora-mi2v", "--to", str(tmp_path / "disk"))
    refused = _models(hub, tmp_path, *wanted)
    assert refused.returncode == 2 and "CC-BY-NC-4.0" in refused.stderr and not hub.fetched

    fetched = _models(hub, tmp_path, *wanted, "--accept-licence")
    assert fetched.returncode == 0, fetched.stderr
    folder = tmp_path / "disk" / "StoryMem"
    for name, content in hub.files.items():
        assert (folder / name).exists() == name.startswith("Wan2.2-MI2V")
        if name.startswith("Wan2.2-MI2V"):
            assert (folder / name).read_bytes() == content

    verified = _models(hub, tmp_path, "verify", "lora-mi2v")
    assert verified.returncode == 0 and "no problems found" in verified.stdout
    spoiled = folder / "Wan2.2-MI2V-A14B" / "backbone_low_noise.safetensors"
    spoiled.write_bytes(spoiled.read_bytes()[:-4] + b"spam")
    verified = _models(hub, tmp_path, "verify", "lora-mi2v")
    assert verified.returncode == 1 and "differs from what was published" in verified.stdout

    hub.fetched.clear()
    assert "already" in _models(hub, tmp_path, "download", "lora-mi2v").stdout
    assert not hub.fetched


def test_a_download_that_broke_off_goes_on(hub, tmp_path) -> None:
    hub.broken = "Wan2.2-MI2V-A14B/backbone_low_noise.safetensors"
    wanted = ("download", "lora-mi2v", "--to", str(tmp_path / "disk"), "--accept-licence")
    first = _models(hub, tmp_path, *wanted)
    second = _models(hub, tmp_path, *wanted) if first.returncode else first
    assert second.returncode == 0, second.stderr
    assert hub.fetched.count("Wan2.2-MI2V-A14B/backbone_high_noise.safetensors") == 1
    whole = tmp_path / "disk" / "StoryMem" / "Wan2.2-MI2V-A14B" / "backbone_low_noise.safetensors"
    assert whole.read_bytes() == hub.files["Wan2.2-MI2V-A14B/backbone_low_noise.safetensors"]


def test_a_file_that_came_damaged_is_fetched_again(hub, tmp_path) -> None:
    low = "Wan2.2-MI2V-A14B/backbone_low_noise.safetensors"
    hub.spoiled = low
    wanted = ("download", "lora-mi2v", "--to", str(tmp_path / "disk"), "--accept-licence")
    first = _models(hub, tmp_path, *wanted)
    assert first.returncode == 2 and "differs from what was published, and was removed" in first.stderr
    second = _models(hub, tmp_path, *wanted)
    assert second.returncode == 0, second.stderr
    assert (tmp_path / "disk" / "StoryMem" / low).read_bytes() == hub.files[low]
    assert hub.fetched.count(low) == 2
    assert hub.fetched.count("Wan2.2-MI2V-A14B/backbone_high_noise.safetensors") == 1


@pytest.mark.parametrize(
    ("status", "said"),
    [
        (401, "does not let this machine read Kevin-thu/StoryMem"),
        (403, "does not let this machine read Kevin-thu/StoryMem"),
        (404, "Kevin-thu/StoryMem is not on the hub"),
    ],
)
def test_what_the_hub_refuses_is_a_sentence(hub, tmp_path, status: int, said: str) -> None:
    hub.refusing = status
    refused = _models(
        hub, tmp_path, "download", "lora-mi2v", "--to", str(tmp_path / "disk"), "--accept-licence"
    )
    assert refused.returncode == 2 and said in refused.stderr
    assert "Traceback" not in refused.stderr and "connection" not in refused.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="no limit to the size of a file there")
def test_a_disk_that_fills_up_is_a_sentence_and_the_download_goes_on_later(hub, tmp_path) -> None:
    wanted = ("download", "lora-mi2v", "--to", str(tmp_path / "disk"), "--accept-licence")
    full = _models(hub, tmp_path, *wanted, largest_file=100_000)
    assert full.returncode == 2 and "There is no room left in" in full.stderr
    assert "Free some space" in full.stderr and "Traceback" not in full.stderr
    again = _models(hub, tmp_path, *wanted)
    assert again.returncode == 0, again.stderr


def test_a_hub_that_cannot_be_reached_is_a_sentence(hub, tmp_path) -> None:
    hub.files.clear()
    failed = _models(
        hub, tmp_path, "download", "lora-mi2v", "--to", str(tmp_path / "disk"), "--accept-licence"
    )
    assert failed.returncode == 2
    assert "Traceback" not in failed.stderr and "again" in failed.stderr
