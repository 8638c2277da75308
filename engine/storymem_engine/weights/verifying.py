"""Whether weights are whole: lengths against their own headers, digests against what the hub recorded."""

import hashlib
import json
import re
import struct
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from storymem_engine.weights.checkpoint import SUFFIXES

CHUNK = 1 << 24
SAMPLE = 1 << 20
SHA256 = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Problem:
    file: Path
    message: str


def verify(
    folder: Path,
    *,
    thorough: bool = True,
    report: Callable[[int, int], None] = lambda done, total: None,
) -> tuple[Problem, ...]:
    """Every weights file below a folder; thorough reads them whole and compares digests where one is recorded."""
    files = sorted(file for file in folder.rglob("*") if file.suffix in SUFFIXES and file.is_file())
    total, done = sum(file.stat().st_size for file in files), 0
    problems = []
    for file in files:
        message = _length_problem(file)
        expected = recorded_digest(file)
        if not message and thorough and expected:
            before = done

            def progress(count: int, before: int = before) -> None:
                report(before + count, total)

            if digest(file, progress) != expected:
                message = "differs from what was published"
        if message:
            problems.append(Problem(file, message))
        done += file.stat().st_size
        report(done, total)
    return tuple(problems)


def identity(file: Path) -> str:
    """Names a file's content in a take's recipe: "sha256:…" where the hub recorded one, else "sample:…".

    What was written since then (a LoRA put in another's place) is named by what it is now. A sample is the digest of
    a file's length and of its beginning, middle and end: reading 57 GB for each film is not worth it.
    """
    if (known := recorded_digest(file)) and not _written_since(file):
        return f"sha256:{known}"
    size = file.stat().st_size
    state = hashlib.sha256(str(size).encode())
    with file.open("rb") as stream:
        for start in (0, max(0, size // 2 - SAMPLE // 2), max(0, size - SAMPLE)):
            stream.seek(start)
            state.update(stream.read(SAMPLE))
    return f"sample:{state.hexdigest()[:32]}"


def recorded_digest(file: Path) -> str:
    """The SHA-256 the hub gave for a file: its blob's name in the cache, or the note beside a local download."""
    target = file.resolve()
    if target.parent.name == "blobs" and SHA256.fullmatch(target.name):
        return target.name
    lines = _note(file)
    etag = lines[1].strip().strip('"') if len(lines) > 1 else ""
    return etag if SHA256.fullmatch(etag) else ""


def _written_since(file: Path) -> bool:
    """Whether a local download is younger than the hub's note of it (seconds since 1970 in its third line)."""
    lines = _note(file)
    try:
        return bool(lines) and file.stat().st_mtime - 1 > float(lines[2])
    except (IndexError, ValueError):
        return True


def _note(file: Path) -> list[str]:
    """What huggingface_hub wrote down beside a local download: revision, digest, time."""
    for parent in file.parents:
        note = parent / ".cache" / "huggingface" / "download" / f"{file.relative_to(parent)}.metadata"
        if note.is_file():
            return note.read_text(encoding="utf-8").splitlines()
    return []


def digest(file: Path, report: Callable[[int], None] = lambda count: None) -> str:
    state, done = hashlib.sha256(), 0
    with file.open("rb") as stream:
        while chunk := stream.read(CHUNK):
            state.update(chunk)
            done += len(chunk)
            report(done)
    return state.hexdigest()


def _length_problem(file: Path) -> str:
    size = file.stat().st_size
    if file.suffix != ".safetensors":
        return "" if size else "is empty"
    with file.open("rb") as stream:
        head = stream.read(8)
        if len(head) < 8:
            return "is cut off"
        (length,) = struct.unpack("<Q", head)
        if length > min(size - 8, 100_000_000):
            return "has no valid header"
        try:
            header = json.loads(stream.read(length))
            ends = [entry["data_offsets"][1] for name, entry in header.items() if name != "__metadata__"]
        except (ValueError, KeyError, TypeError):
            return "has no valid header"
    expected = 8 + length + max(ends, default=0)
    return "" if size == expected else f"has {size:,} bytes instead of {expected:,}"
