"""Colours of the screenplay: headings, who is named, what the camera does."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QTimer
from PySide6.QtGui import QColor, QFont, QSyntaxHighlighter, QTextBlock, QTextCharFormat, QTextDocument
from PySide6.QtWidgets import QPlainTextEdit

from storymem_engine.shot_language import mentions
from storymem_engine.shot_language.spans import camera_spans
from storymem_studio.domain.story import Character
from storymem_studio.ui.script.page import EMPTY, kind_of
from storymem_studio.ui.theme import colour

CAST_TINTS = (
    "#f0b45c", "#7fb2f5", "#8fd19e", "#e59ac4", "#c3a6ff", "#6fd0cc", "#f2906b", "#d9cf6a", "#9fb4cf", "#d99a9a",
)  # fmt: skip
"""One colour for each character, by their place in the cast: told apart in the dark and by the colour-blind."""
AT_ONCE = 3
"""Shots read for their colours in one go, so that typing never waits."""

MOST_KNOWN = 4000
LONGEST = 6000
"""A longer prompt is read by no model, and not coloured."""

Span = tuple[int, int, str]


def cast_tint(index: int) -> str:
    """A character's colour: the same hue, deep enough to be read, on a light ground."""
    tint = QColor(CAST_TINTS[index % len(CAST_TINTS)])
    if colour("panel").lightness() > 128:
        tint = QColor.fromHsl(tint.hslHue(), min(255, tint.hslSaturation() + 20), 90)
    return tint.name()


def spans_of(text: str, characters: Sequence[Character]) -> tuple[Span, ...]:
    """Ranges of a line with their colour: the camera first, so that a name in it keeps its own."""
    spans: list[Span] = [(start, end, "camera") for start, end in camera_spans(text)]
    for index, character in enumerate(characters):
        if character.name.strip():
            found = mentions(text, character.name)
            spans += [(start, end, cast_tint(index)) for start, end in found]
    return tuple(spans)


class Highlighter(QSyntaxHighlighter):
    """Reading a prompt takes a millisecond, so only what is seen is coloured, a few shots at a time."""

    def __init__(
        self,
        document: QTextDocument,
        visible: Callable[[], tuple[int, int]],
        prompt_editor: QPlainTextEdit | None = None,
    ) -> None:
        """`prompt_editor`: all of the document is one prompt, in this editor."""
        super().__init__(document)
        self._visible = visible
        self._prompt_editor = prompt_editor
        self._characters: tuple[Character, ...] = ()
        self._known: dict[str, tuple[Span, ...]] = {}
        self._waiting: set[int] = set()
        self._at_once = AT_ONCE
        self._formats = _formats()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._read_some)

    def show_cast(self, characters: tuple[Character, ...]) -> None:
        names = tuple(character.name for character in characters)
        if names != tuple(character.name for character in self._characters):
            self._characters = characters
            self._known.clear()
            self._colour_again()

    def change_look(self) -> None:
        """The colours are others now."""
        self._known.clear()
        self._formats = _formats()
        self._colour_again()

    def highlightBlock(self, text: str) -> None:
        kind = kind_of(text) if self._prompt_editor is None else "shot"
        if kind == "field" and self._below_heading():
            kind = "shot"
        match kind:
            case "heading":
                self.setFormat(0, len(text), self._formats["heading"])
                if text.startswith((".", "#")):
                    self.setFormat(0, len(text) - len(text.lstrip(".# ")), self._formats["faint"])
            case "continues":
                self.setFormat(0, len(text), self._formats["continues"])
            case "field":
                self.setFormat(0, text.index(":") + 1, self._formats["faint"])
                if text.casefold().startswith("title"):
                    self.setFormat(text.index(":") + 1, len(text), self._formats["title"])
            case "shot":
                self._colour_shot(text)
            case "speech":
                self._colour_speech(text)
            case _:
                pass

    def _colour_shot(self, text: str) -> None:
        if text.strip() == EMPTY:
            self.setFormat(0, len(text), self._formats["faint"])
            return
        if text.startswith("!"):
            self.setFormat(0, 1, self._formats["faint"])
        if len(text) > LONGEST:
            return
        spans = self._known.get(text)
        if spans is None and self._at_once:
            # The line being typed in must not lose its colours until the next turn of the event loop.
            self._at_once -= 1
            spans = self._read(text)
            self._later.start(0)
        if spans is None:
            self._waiting.add(self.currentBlock().blockNumber())
            self._later.start(0)
            return
        for start, end, tint in spans:
            self.setFormat(start, end - start, self._format_of(tint))

    def _colour_speech(self, text: str) -> None:
        """Who speaks, in their colour, and the words apart from what is seen."""
        name, colon, _ = text.partition(":")
        named = len(name) + 1 if colon and not text.startswith("@ ") else 0
        self.setFormat(named, len(text) - named, self._formats["speech"])
        if text.startswith("@"):
            self.setFormat(0, 1, self._formats["faint"])
        if named:
            names = [character.name.casefold() for character in self._characters]
            who = name.lstrip("@").strip().casefold()
            tint = self._format_of(cast_tint(names.index(who))) if who in names else self._formats["title"]
            self.setFormat(0, named, tint)

    def _below_heading(self) -> bool:
        block = self.currentBlock().previous()
        while block.isValid():
            if kind_of(block.text()) not in ("blank", "field"):
                return True
            block = block.previous()
        return False

    def look_again(self) -> None:
        """Other lines are seen now."""
        if self._waiting:
            self._later.start(0)

    def _read_some(self) -> None:
        first, last = self._visible()
        seen = sorted(number for number in self._waiting if first <= number <= last)
        for number in seen[:AT_ONCE]:
            self._waiting.discard(number)
            block = self.document().findBlockByNumber(number)
            if block.isValid():
                self._read(block.text())
                self._colour_again(block)
        self._at_once = AT_ONCE
        if len(seen) > AT_ONCE:
            self._later.start(0)

    def _colour_again(self, block: QTextBlock | None = None) -> None:
        # Qt announces other colours as other text; who saves what is typed must not hear of it.
        quiet = self._prompt_editor
        was_quiet = quiet.blockSignals(True) if quiet is not None else False
        self.rehighlight() if block is None else self.rehighlightBlock(block)
        if quiet is not None:
            quiet.blockSignals(was_quiet)

    def _read(self, text: str) -> tuple[Span, ...]:
        if len(self._known) > MOST_KNOWN:
            self._known.clear()
        return self._known.setdefault(text, spans_of(text, self._characters))

    def _format_of(self, tint: str) -> QTextCharFormat:
        if tint not in self._formats:
            made = QTextCharFormat()
            made.setForeground(QColor(tint))
            made.setFontWeight(QFont.Weight.Medium)
            self._formats[tint] = made
        return self._formats[tint]


def _formats() -> dict[str, QTextCharFormat]:
    names = ("heading", "title", "continues", "faint", "camera", "speech")
    formats = {name: QTextCharFormat() for name in names}
    formats["heading"].setFontWeight(QFont.Weight.Bold)
    formats["heading"].setForeground(colour("text"))
    formats["title"].setFontWeight(QFont.Weight.DemiBold)
    formats["continues"].setForeground(colour("blue"))
    formats["faint"].setForeground(colour("faint"))
    formats["camera"].setForeground(colour("dim"))
    formats["camera"].setFontItalic(True)
    formats["speech"].setForeground(colour("dim"))
    return formats
