"""Reads JSON that is still being written, fenced, or slightly broken."""

import re
from typing import Any


def read_json(text: str, finished: bool = False) -> Any:
    """The value so far, or None. A finished text is mended harder: fences, commas, quotes, missing brackets."""
    body = _body(text)
    if not body:
        return None
    import jiter

    try:
        return jiter.from_json(body.encode("utf-8", "replace"), partial_mode="trailing-strings")
    except ValueError:
        pass
    import json_repair

    try:
        value = json_repair.loads(body, stream_stable=not finished)
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, dict | list) and value else None


def is_whole(text: str) -> bool:
    """Every bracket that was opened is closed again."""
    depth, in_string, escaped = 0, False, False
    body = _body(text)
    for character in body:
        if in_string:
            if escaped:
                escaped = False
            elif character == "\\":
                escaped = True
            elif character == '"':
                in_string = False
        elif character == '"':
            in_string = True
        elif character in "{[":
            depth += 1
        elif character in "}]":
            depth -= 1
            if depth == 0:
                return True
    return False


def _body(text: str) -> str:
    """From the first bracket on; a reasoning model's thoughts and a fence before it are left out."""
    text = re.sub(r"<think>.*?</think>", "", text, flags=re.S)
    if "<think>" in text:
        return ""
    found = re.search(r"[{\[]", text)
    return re.sub(r"\s*```\s*$", "", text[found.start() :]) if found else ""
