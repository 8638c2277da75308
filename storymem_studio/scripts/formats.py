"""A script file of any of our formats, in and out."""

import os
import re
import tempfile
from pathlib import Path

from storymem_studio.domain.story import Story
from storymem_studio.errors import StudioError
from storymem_studio.scripts.final_draft import read_final_draft
from storymem_studio.scripts.fountain import read_fountain, write_fountain
from storymem_studio.scripts.plain_text import read_plain_text
from storymem_studio.scripts.stbench import read_stbench, write_stbench
from storymem_studio.scripts.text import clean, decode
from storymem_studio.wording import reason_of

LARGEST = 20 * 2**20
_FOUNTAIN_LINE = re.compile(r"^(?:\.(?=[A-Za-z])|INT[. /]|EXT[. /]|>\s*CONTINU)", re.MULTILINE)
_TITLE_PAGE = re.compile(r"^title:[^\n]*\n(?:[A-Za-z ]+:|[ \t]+\S|\n)", re.IGNORECASE)

_MARKUP = re.compile(r"[\ufeff\s]*<(?:\?xml|!doctype|html)\b", re.IGNORECASE)
_FINAL_DRAFT = re.compile(r"[\ufeff\s]*(?:<\?xml[^>]*>\s*)?<FinalDraft\b")


def read_script(path: Path) -> Story:
    """ST-Bench JSON, Fountain, Final Draft or plain text, told apart by content and ending. Raises StudioError."""
    text = read_text(path)
    name = title_of(path)
    match script_format(text, path.suffix):
        case "json":
            return read_stbench(text, name)
        case "fountain":
            return read_fountain(text, name)
        case "final draft":
            return read_final_draft(text, name)
        case _:
            return read_plain_text(text, name)


def title_of(path: Path) -> str:
    return " ".join(re.sub(r"[_\-]+", " ", clean(path.stem)).split()).strip(". ")


def read_text(path: Path) -> str:
    """The file's characters. Raises StudioError for what is no text, is empty, too big or cannot be read."""
    data = read_bytes(path)
    text = decode(data, path.name)
    if not text.strip("\ufeff\x00 \t\r\n"):
        raise StudioError(
            "“{name}” is empty.", "Write a script first, or draft one from a logline.", name=path.name
        )
    if _MARKUP.match(text) and not _FINAL_DRAFT.match(text):
        raise StudioError(
            "“{name}” holds a page or a document with tags, not a script.",
            "Save it as Fountain, Final Draft (.fdx) or plain text first.",
            name=path.name,
        )
    return text


def read_bytes(path: Path) -> bytes:
    """What is in the file. Raises StudioError for what is no file, is too big for a script or cannot be read."""
    name = path.name or str(path)
    try:
        if path.is_dir():
            raise StudioError(
                "“{name}” is a folder, not a script.",
                "Choose a .json, .fountain, .fdx or .txt file.",
                name=name,
            )
        if path.exists() and not path.is_file():  # a device never ends, a pipe may never begin
            raise StudioError(
                "“{name}” is a device or a pipe, not a script.", "Save the script to a file first.", name=name
            )
        if path.stat().st_size > LARGEST:
            size = path.stat().st_size / 2**20
            raise StudioError(
                "“{name}” is too big for a script ({size:.0f} MB).",
                "Scripts are at most 20 MB.",
                name=name,
                size=size,
            )
        return path.read_bytes()
    except FileNotFoundError:
        raise StudioError("There is no file “{path}”.", "Check the name and the folder.", path=path) from None
    except PermissionError:
        raise StudioError("“{name}” may not be read.", "Check its permissions.", name=name) from None
    except (OSError, ValueError) as error:
        reason = reason_of(error)
        raise StudioError(
            "“{name}” cannot be read: {reason}.", "Check the name and the folder.", name=name, reason=reason
        ) from error


def script_format(text: str, suffix: str) -> str:
    """ "json", "fountain", "final draft" or "text"."""
    if _FINAL_DRAFT.match(text):
        return "final draft"
    start = text.lstrip("\ufeff \t\r\n")
    if suffix.lower() in {".json", ".json5", ".jsonc"} or start.startswith("{"):
        return "json"
    if suffix.lower() in {".fountain", ".spmd"}:
        return "fountain"
    if start.startswith("[") and re.match(r"\[\s*[\[{\"\d\]]", start) and not start.startswith("[["):
        return "json"
    if start.startswith(("//", "/*")) and re.search(r"\{\s*[\"']?\w+[\"']?\s*:", start):
        return "json"
    is_fountain = bool(_FOUNTAIN_LINE.search(start)) and ("[[" in start or bool(_TITLE_PAGE.match(start)))
    return "fountain" if is_fountain else "text"


def write_script(story: Story, path: Path) -> None:
    """By its ending: `.fountain`, else ST-Bench `.json`. The old file stays until the new one is whole."""
    match path.suffix.lower():
        case ".json":
            text = write_stbench(story)
        case ".fountain" | ".spmd":
            text = write_fountain(story)
        case suffix:
            raise StudioError(
                "A script cannot be written to “{suffix}” files."
                if suffix
                else "A script cannot be written to a file without an ending.",
                "Use .json (ST-Bench) or .fountain.",
                suffix=suffix,
            )
    data = text.encode("utf-8", "replace")
    beside = ""
    try:
        handle, beside = tempfile.mkstemp(prefix=f".{path.stem[:40]}-", suffix=path.suffix, dir=path.parent)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(beside).chmod(0o644)
        os.replace(beside, path)
    except (OSError, ValueError) as error:
        if beside:
            Path(beside).unlink(missing_ok=True)
        reason = reason_of(error)
        raise StudioError(
            "“{path}” cannot be written: {reason}.",
            "Choose another folder or name.",
            path=path,
            reason=reason,
        ) from error
