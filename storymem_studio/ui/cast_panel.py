"""The cast: who is in the story, what they look like, and which shots they are in."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from storymem_engine.shot_language import find_cast, is_described, mentions
from storymem_studio.domain.describing import describe_characters
from storymem_studio.domain.edits_cast import (
    add_character,
    adopt_cast,
    remove_character,
    rename_character,
    update_character,
)
from storymem_studio.domain.story import Character, Story
from storymem_studio.ui.background import Background
from storymem_studio.ui.banner import Notice
from storymem_studio.ui.controls import label, push_button, tool_button
from storymem_studio.ui.language import counted, tr
from storymem_studio.ui.script.highlighter import cast_tint
from storymem_studio.ui.session import Session
from storymem_studio.ui.story_text import StoryText
from storymem_studio.ui.theme import LOOK, colour

PAUSE_MS = 600
MOST_LINKS = 12


def shots_of(story: Story) -> dict[str, tuple[tuple[int, str, bool], ...]]:
    """For each character the shots that name them: film number, id, whether they are described there."""
    found: dict[str, list[tuple[int, str, bool]]] = {character.id: [] for character in story.characters}
    for place in story.places():
        prompt = place.shot.prompt
        for character in story.characters:
            if character.name.strip() and mentions(prompt, character.name):
                described = not character.description.strip() or is_described(
                    prompt, character.name, character.description
                )
                found[character.id].append((place.film_number, place.shot.id, described))
    return {id: tuple(shots) for id, shots in found.items()}


class Swatch(QWidget):
    """The colour of a character's name in the script."""

    def __init__(self, tint: str) -> None:
        super().__init__()
        self._tint = tint
        self.setFixedSize(QSize(10, 10))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("accent") if not self._tint else self._tint)
        painter.drawEllipse(self.rect().adjusted(0, 0, -1, -1))
        painter.end()


class DescriptionText(StoryText):
    """As high as what it says, within bounds."""

    def __init__(self) -> None:
        super().__init__()
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        lines = max(2, min(7, round(self.document().size().height())))
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + 24)


class CharacterCard(QFrame):
    """One character, to be read and changed in place."""

    shot_wanted = Signal(str)
    removed = Signal(str)

    def __init__(self, session: Session, character: Character, tint: str) -> None:
        super().__init__()
        self.setObjectName("character")
        self._session = session
        self.character_id = character.id
        self.name = QLineEdit(character.name)
        self.name.setAcceptDrops(False)  # a dropped file is the window's
        self.name.setPlaceholderText(tr("Name"))
        self.name.setAccessibleName(tr("Name of the character"))
        self.name.setToolTip(tr("A new name goes into every prompt that says the old one"))
        self.name.editingFinished.connect(self.save)
        self.description = DescriptionText()
        self.description.setAccessibleName(tr("Description of {name}", name=character.name))
        self.description.setToolTip(
            tr("What they look like: age, hair, clothes. It belongs into every prompt")
        )
        self.description.setPlaceholderText(tr("Age, hair, clothes: what makes them recognised"))
        self.description.setPlainText(character.description)
        self.description.textChanged.connect(self._typed)
        self.description.left.connect(self.save)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(PAUSE_MS)
        self._typing.timeout.connect(self.save)
        self.shots = label("", "faint", wrap=True)
        self.shots.setTextFormat(Qt.TextFormat.RichText)
        self.shots.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.shots.linkActivated.connect(self.shot_wanted)
        remove = tool_button(tr("Remove {name} from the cast", name=character.name), "trash", size=14)
        remove.clicked.connect(partial(self.removed.emit, character.id))
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(Swatch(tint))
        top.addWidget(self.name, 1)
        top.addWidget(remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(4)
        column.addLayout(top)
        column.addWidget(self.description)
        column.addWidget(self.shots)

    def show_shots(self, shots: tuple[tuple[int, str, bool], ...]) -> None:
        if not shots:
            self.shots.setText(tr("In no shot yet"))
            return
        plain, missing = colour("dim").name(), colour("accent_bright").name()
        links = [
            f"<a href='{id}' style='color:{plain if described else missing};text-decoration:none'>{number}</a>"
            for number, id, described in shots[:MOST_LINKS]
        ]
        more = f" … ({len(shots)})" if len(shots) > MOST_LINKS else ""
        lacking = sum(not described for _, _, described in shots)
        warning = tr(" · {count} without description", count=lacking) if lacking else ""
        self.shots.setText(_in_shots(links) + more + f"<span style='color:{missing}'>{warning}</span>")
        self.shots.setAccessibleName(_in_shots([str(number) for number, _, _ in shots]) + warning)

    def show_character(self, character: Character) -> None:
        if not self.name.hasFocus() and self.name.text() != character.name:
            self.name.setText(character.name)
        if not self._typing.isActive() and self.description.toPlainText() != character.description:
            self.description.blockSignals(True)
            self.description.setPlainText(character.description)
            self.description.blockSignals(False)

    def save(self) -> None:
        """Bring what was typed into the story."""
        self._typing.stop()
        character = next((c for c in self._session.story.characters if c.id == self.character_id), None)
        if character is None:
            return
        name = " ".join(self.name.text().split())
        if name and name != character.name:
            self._session.edit(tr("Rename character"), rename_character, self.character_id, name)
        elif not name:
            self.name.setText(character.name)
        text = self.description.toPlainText().strip()
        if text != character.description:
            self._session.edit(
                tr("Describe character"), update_character, self.character_id, description=text
            )

    def _typed(self) -> None:
        self._typing.start()


class CastPanel(QWidget):
    def __init__(self, session: Session, reading: Background) -> None:
        super().__init__()
        self._session = session
        self._reading = reading
        self._cards: dict[str, CharacterCard] = {}
        self._order: tuple[str, ...] = ()
        self._asked = 0
        self.add = push_button(tr("Add"), "user-plus")
        self.add.setToolTip(tr("Add a character"))
        self.add.clicked.connect(self.add_character)
        self.search = push_button(tr("Find in the script"), "magnifying-glass")
        self.search.setToolTip(tr("Add those who recur in the prompts, with what is said of their looks"))
        self.search.clicked.connect(self.find_in_script)
        self.describe = push_button(tr("Describe them in every prompt"), "note-pencil")
        self.describe.clicked.connect(self.describe_everywhere)
        self.empty = label(
            tr(
                "Nobody yet. A video model reads one prompt at a time: whoever is to be recognised in two shots "
                "must be described in both. Keep the descriptions here."
            ),
            "dim",
            wrap=True,
        )
        self._list = QVBoxLayout()
        self._list.setSpacing(12)
        self._list.setContentsMargins(0, 4, 8, 0)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._list)
        column.addStretch()
        self.area = QScrollArea()
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setAccessibleName(tr("Cast"))
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(inside)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.add)
        row.addWidget(self.search, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.empty)
        outer.addWidget(self.area, 1)
        outer.addLayout(row)
        outer.addWidget(self.describe)
        session.film_changed.connect(self.refresh)
        session.settling.connect(self.save)
        LOOK.changed.connect(self._forget_cards)

    def showEvent(self, event: object) -> None:
        self.refresh()

    def refresh(self) -> None:
        if not self.isVisible():
            return
        characters = self._session.story.characters
        order = tuple(character.id for character in characters)
        if order != self._order:
            self._rebuild(characters)
        for character in characters:
            self._cards[character.id].show_character(character)
        self.empty.setVisible(not characters)
        self._count_shots()

    def save(self) -> None:
        for card in tuple(self._cards.values()):
            card.save()

    def _rebuild(self, characters: tuple[Character, ...]) -> None:
        focused = next(
            (id for id, card in self._cards.items() if card.isAncestorOf(self.focusWidget() or card)), ""
        )
        for id in [id for id in self._cards if id not in {c.id for c in characters}]:
            card = self._cards.pop(id)
            self._list.removeWidget(card)
            card.hide()
            card.deleteLater()
        for index, character in enumerate(characters):
            if character.id not in self._cards:
                card = CharacterCard(self._session, character, cast_tint(index))
                card.shot_wanted.connect(self._session.select)
                card.removed.connect(self.remove)
                self._cards[character.id] = card
            self._list.insertWidget(index, self._cards[character.id])
        self._order = tuple(character.id for character in characters)
        if focused and focused not in self._cards:
            self.add.setFocus()

    def _forget_cards(self) -> None:
        """Their colours are others now."""
        self.save()
        self._rebuild(())
        self.refresh()

    def _count_shots(self) -> None:
        """Who is in which shots is read off the GUI thread: five hundred prompts take a while."""
        self._asked += 1
        asked, story = self._asked, self._session.story

        def work() -> tuple[dict[str, tuple[tuple[int, str, bool], ...]], int]:
            described = describe_characters(story)
            changed = sum(a != b for a, b in zip(story.shots(), described.shots(), strict=True))
            return shots_of(story), changed

        self._reading.run(work, lambda result: self._show_counts(asked, *result))

    def _show_counts(
        self, asked: int, shots: Mapping[str, tuple[tuple[int, str, bool], ...]], changed: int
    ) -> None:
        if asked != self._asked:
            return
        for id, card in self._cards.items():
            card.show_shots(shots.get(id, ()))
        self.describe.setEnabled(changed > 0)
        said = counted(changed, "Describe them in 1 prompt", "Describe them in {count} prompts")
        self.describe.setText(f" {said}" if changed else tr(" Described in every prompt"))
        self.describe.setAccessibleName(self.describe.text().strip())
        self.describe.setToolTip(
            tr("Put the description into every prompt that names them; it can be undone")
        )

    # What is done

    def add_character(self) -> None:
        character = Character(self._free_name())
        self._session.edit(tr("Add character"), add_character, character)
        card = self._cards.get(character.id)
        if card is not None:
            card.name.setFocus()
            card.name.selectAll()
            self.area.ensureWidgetVisible(card)

    def _free_name(self) -> str:
        names = {character.name for character in self._session.story.characters}
        name, number = tr("New character"), 2
        while name in names:
            name, number = f"{tr('New character')} {number}", number + 1
        return name

    def remove(self, character_id: str) -> None:
        self._session.edit(tr("Remove character"), remove_character, character_id)

    def find_in_script(self) -> None:
        """Whoever recurs in the prompts joins the cast; one edit."""
        prompts = [shot.prompt for shot in self._session.story.shots()]
        self.search.setEnabled(False)
        self._reading.run(lambda: find_cast(prompts), self._adopt, self._not_found)

    def _adopt(self, found: Mapping[str, str]) -> None:
        self.search.setEnabled(True)
        before = len(self._session.story.characters)
        self._session.edit(tr("Find the cast"), adopt_cast, found)
        new = len(self._session.story.characters) - before
        said = (
            counted(new, "1 character found in the script.", "{count} characters found in the script.")
            if new
            else tr("Nobody new recurs in the script.")
        )
        self._session.tell(Notice(said, tone="good"))

    def _not_found(self, error: BaseException) -> None:
        self.search.setEnabled(True)
        raise error

    def describe_everywhere(self) -> None:
        """One edit: every prompt that names somebody without describing them gets the description."""
        self.save()
        before = self._session.story.shots()
        self._session.edit(tr("Describe characters"), describe_characters)
        after = self._session.story.shots()
        changed = sum(a.prompt != b.prompt for a, b in zip(before, after, strict=True))
        self._session.tell(
            Notice(
                counted(
                    changed, "The description went into 1 prompt.", "Descriptions went into {count} prompts."
                ),
                tone="good",
            )
        )


def _in_shots(numbers: Sequence[str]) -> str:
    text = ", ".join(numbers)
    return tr("In shots {numbers}", numbers=text) if len(numbers) > 1 else tr("In shot {number}", number=text)
