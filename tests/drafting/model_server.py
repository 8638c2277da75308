"""A real HTTP server that speaks the chat protocol and follows a script, one reply for each request."""

import json
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Reply = Callable[["Handler"], None]
PATIENCE = 60.0


@dataclass
class ModelServer:
    url: str
    replies: list[Reply] = field(default_factory=list)
    requests: list[dict[str, Any]] = field(default_factory=list)
    keys: list[str] = field(default_factory=list)
    models: list[str] = field(default_factory=lambda: ["tiny"])
    over: threading.Event = field(default_factory=threading.Event)
    """Set when the test ends: whoever stalls goes on."""
    arrived: threading.Semaphore = field(default_factory=lambda: threading.Semaphore(0))
    """Released for every request."""

    @property
    def rungs(self) -> list[str]:
        return [request.get("response_format", {}).get("type", "text") for request in self.requests]


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    script: ModelServer
    server: Any

    def log_message(self, format: str, *args: Any) -> None:
        pass

    def do_GET(self) -> None:
        self.send_json(
            {
                "object": "list",
                "data": [{"id": name, "object": "model"} for name in self.server.script.models],
            }
        )

    def do_POST(self) -> None:
        script: ModelServer = self.server.script
        script.requests.append(json.loads(self.rfile.read(int(self.headers["content-length"]))))
        script.keys.append(self.headers.get("authorization", ""))
        script.arrived.release()
        reply = script.replies.pop(0) if script.replies else status(500, "the script has ended")
        try:
            reply(self)
        except (BrokenPipeError, ConnectionResetError):
            self.close_connection = True

    def send_json(
        self,
        value: Any,
        code: int = 200,
        headers: dict[str, str] | None = None,
        kind: str = "application/json",
    ) -> None:
        body = value if isinstance(value, bytes) else json.dumps(value).encode()
        self.send_response(code)
        self.send_header("content-type", kind)
        self.send_header("content-length", str(len(body)))
        for name, text in (headers or {}).items():
            self.send_header(name, text)
        self.end_headers()
        self.wfile.write(body)

    def begin_stream(self) -> None:
        self.send_response(200)
        self.send_header("content-type", "text/event-stream")
        self.send_header("connection", "close")
        self.end_headers()
        self.close_connection = True

    def send_text(self, text: str, size: int = 24) -> None:
        for start in range(0, len(text), size):
            self.send_chunk({"content": text[start : start + size]}, None)

    def send_chunk(self, delta: dict[str, str], finish: str | None) -> None:
        choice = {"index": 0, "delta": delta, "finish_reason": finish}
        chunk = {
            "id": "1",
            "object": "chat.completion.chunk",
            "created": 1,
            "model": "tiny",
            "choices": [choice],
        }
        self.wfile.write(f"data: {json.dumps(chunk)}\n\n".encode())
        self.wfile.flush()

    def end_stream(self, finish: str = "stop") -> None:
        self.send_chunk({}, finish)
        self.wfile.write(b"data: [DONE]\n\n")


class Server(ThreadingHTTPServer):
    daemon_threads = False

    def handle_error(self, request: Any, client_address: Any) -> None:
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)


@contextmanager
def serving() -> Iterator[ModelServer]:
    server = Server(("127.0.0.1", 0), Handler)
    script = ModelServer(f"http://127.0.0.1:{server.server_port}/v1")
    server.script = script  # type: ignore[attr-defined]
    thread = threading.Thread(target=lambda: server.serve_forever(poll_interval=0.02))
    thread.start()
    try:
        yield script
    finally:
        script.over.set()
        server.shutdown()
        server.server_close()
        thread.join()


def streams(text: str, finish: str = "stop") -> Reply:
    def reply(handler: Handler) -> None:
        handler.begin_stream()
        handler.send_text(text)
        handler.end_stream(finish)

    return reply


def drops(text: str) -> Reply:
    """The connection is closed in the middle."""

    def reply(handler: Handler) -> None:
        handler.begin_stream()
        handler.send_text(text)

    return reply


def stalls(text: str) -> Reply:
    """Sends this much and then nothing, for as long as the test runs."""

    def reply(handler: Handler) -> None:
        handler.begin_stream()
        handler.send_text(text)
        handler.server.script.over.wait(PATIENCE)

    return reply


def endless(text: str) -> Reply:
    """Says it again and again, until nobody listens."""

    def reply(handler: Handler) -> None:
        handler.begin_stream()
        while not handler.server.script.over.is_set():
            handler.send_text(text, 4000)

    return reply


def endless_shots(opening: str, shot: str) -> Reply:
    """One shot after another, each with a number of its own."""

    def reply(handler: Handler) -> None:
        handler.begin_stream()
        handler.send_text(opening, 4000)
        number = 0
        while not handler.server.script.over.is_set():
            number += 1
            handler.send_text(shot.replace("number 1", f"number {number}"), 4000)

    return reply


def silent(handler: Handler) -> None:
    """Takes the request and never answers."""
    handler.server.script.over.wait(PATIENCE)
    handler.close_connection = True


def waits(text: str, go_on: threading.Event, rest: str) -> Reply:
    """Sends a part, and the rest when it is told to."""

    def reply(handler: Handler) -> None:
        handler.begin_stream()
        handler.send_text(text)
        go_on.wait(PATIENCE)
        handler.send_text(rest)
        handler.end_stream()

    return reply


def whole(text: str) -> Reply:
    """Ignores stream=true."""
    choice = {"index": 0, "message": {"role": "assistant", "content": text}, "finish_reason": "stop"}
    return lambda handler: handler.send_json({"id": "1", "object": "chat.completion", "choices": [choice]})


def status(code: int, message: str, **headers: str) -> Reply:
    named = {"retry-after-ms": "1"} | {name.replace("_", "-"): value for name, value in headers.items()}
    return lambda handler: handler.send_json({"error": {"message": message}}, code, named)


def raw(body: bytes, code: int = 200, kind: str = "application/json") -> Reply:
    return lambda handler: handler.send_json(body, code, kind=kind)
