"""Make a text document say other lines by changing only what is different."""

from collections.abc import Sequence
from difflib import SequenceMatcher

from PySide6.QtGui import QTextCursor, QTextDocument

KEEP = QTextCursor.MoveMode.KeepAnchor


def patch(document: QTextDocument, texts: Sequence[str]) -> None:
    """Cursors in lines that stay keep their places, in a changed line they stay in the words that stay."""
    texts = list(texts) or [""]
    old = _lines(document)
    start = 0
    while start < min(len(old), len(texts)) and old[start] == texts[start]:
        start += 1
    end = 0
    while end < min(len(old), len(texts)) - start and old[-1 - end] == texts[-1 - end]:
        end += 1
    old_rest, new_rest = old[start : len(old) - end], texts[start : len(texts) - end]
    if old_rest == new_rest:
        return
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    matcher = SequenceMatcher(None, old_rest, new_rest, autojunk=False)
    for tag, a, a_end, b, b_end in reversed(matcher.get_opcodes()):
        if tag == "equal":
            continue
        if a_end - a == b_end - b:
            for step in reversed(range(a_end - a)):
                _change_line(cursor, start + a + step, old_rest[a + step], new_rest[b + step])
        else:
            _replace_lines(cursor, start + a, start + a_end, new_rest[b:b_end])
    cursor.endEditBlock()


def _lines(document: QTextDocument) -> list[str]:
    found = []
    block = document.begin()
    while block.isValid():
        found.append(block.text())
        block = block.next()
    return found


def _change_line(cursor: QTextCursor, number: int, old: str, new: str) -> None:
    start = 0
    while start < min(len(old), len(new)) and old[start] == new[start]:
        start += 1
    end = 0
    while end < min(len(old), len(new)) - start and old[-1 - end] == new[-1 - end]:
        end += 1
    block = cursor.document().findBlockByNumber(number)
    position = block.position()
    if _units(old) != block.length() - 1:  # half a character, which Python does not see
        cursor.setPosition(position)
        cursor.setPosition(position + block.length() - 1, KEEP)
        cursor.insertText(new)
        return
    cursor.setPosition(position + _units(old[:start]))
    cursor.setPosition(position + _units(old[: len(old) - end]), KEEP)
    cursor.insertText(new[start : len(new) - end])


def _replace_lines(cursor: QTextCursor, first: int, end: int, new: Sequence[str]) -> None:
    document = cursor.document()
    count = document.blockCount()
    if first < end and new:
        last = document.findBlockByNumber(end - 1)
        cursor.setPosition(document.findBlockByNumber(first).position())
        cursor.setPosition(last.position() + last.length() - 1, KEEP)
        cursor.insertText("\n".join(new))
    elif new:
        if first < count:
            cursor.setPosition(document.findBlockByNumber(first).position())
            cursor.insertText("\n".join(new) + "\n")
        else:
            cursor.movePosition(QTextCursor.MoveOperation.End)
            cursor.insertText("\n" + "\n".join(new))
    elif end < count:
        cursor.setPosition(document.findBlockByNumber(first).position())
        cursor.setPosition(document.findBlockByNumber(end).position(), KEEP)
        cursor.removeSelectedText()
    else:
        # The last lines: the break before them goes, too.
        before = document.findBlockByNumber(first - 1)
        cursor.setPosition(before.position() + before.length() - 1 if first else 0)
        cursor.movePosition(QTextCursor.MoveOperation.End, KEEP)
        cursor.removeSelectedText()


def _units(text: str) -> int:
    """Its length as Qt counts: characters beyond the basic plane are two."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
