"""Undo as a stack of whole stories: they share structure, so a step costs what it changed."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import takewhile

from storymem_studio.domain.story import Story


@dataclass(frozen=True, slots=True)
class Step:
    label: str
    before: Story
    after: Story
    merge_key: str = ""


class History:
    def __init__(self) -> None:
        self._done: list[Step] = []
        self._undone: list[Step] = []

    @property
    def undo_label(self) -> str:
        return self._done[-1].label if self._done else ""

    @property
    def redo_label(self) -> str:
        return self._undone[-1].label if self._undone else ""

    def record(self, step: Step) -> None:
        """Consecutive steps with the same merge key are one: typing a word, rendering a film."""
        self._undone.clear()
        last = self._done[-1] if self._done else None
        if last is not None and step.merge_key and step.merge_key == last.merge_key:
            step = Step(last.label, last.before, step.after, step.merge_key)
            self._done.pop()
        if step.before != step.after:
            self._done.append(step)

    def undo(self) -> Step | None:
        if not self._done:
            return None
        step = self._done.pop()
        self._undone.append(step)
        return step

    def redo(self) -> Step | None:
        if not self._undone:
            return None
        step = self._undone.pop()
        self._done.append(step)
        return step

    def stories(self) -> Iterator[Story]:
        """Every story that undo and redo can bring back."""
        for step in (*self._done, *self._undone):
            yield step.before
            yield step.after

    def forget(self, gone: Callable[[Story], bool]) -> None:
        """Undo and redo lead no further than to the last story before one that is gone."""

        def left(steps: list[Step]) -> list[Step]:
            near = takewhile(lambda step: not gone(step.before) and not gone(step.after), reversed(steps))
            return list(near)[::-1]

        self._done, self._undone = left(self._done), left(self._undone)

    def end_merging(self) -> None:
        """What comes next is a step of its own, whatever its merge key."""
        if self._done:
            last = self._done[-1]
            self._done[-1] = Step(last.label, last.before, last.after)
